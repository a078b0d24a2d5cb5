"""Any other text: a bare identifier as a table's code column, or a pretix secret given by hand, may hold it.

It proves nothing, so it is looked up as it came first. Then, in case a keyboard bent it: with upper and lower case
swapped, and, where it then looks like a pretix random secret, with the layout undone.
"""

import re

from kiosk.credentials.keys import Keys
from kiosk.credentials.layouts import spellings
from kiosk.domain.credential import Credential, Format, Kind, Reading, Unreadable, plain_key, pretix_key
from kiosk.domain.verdict import Reason

LONGEST = 256
_PRETIX_RANDOM = re.compile(r"[a-z0-9]{16,64}")
"""pretix' random secrets: 32 characters (`23456789abcdefghjkmnpqrstuvwxyz`); organisers may choose the length."""
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def read(text: str, keys: Keys) -> Reading:
    """A ticket known by its text, or MALFORMED where no list holds such a thing: web address, unprintable, too long."""
    printable = text.isprintable() and any(map(str.isalnum, text))
    if not printable or len(text) > LONGEST or _ADDRESS.match(text):
        return Unreadable(Reason.MALFORMED)
    random = any(map(_PRETIX_RANDOM.fullmatch, (text, text.lower())))
    first, second = (pretix_key, plain_key) if random else (plain_key, pretix_key)
    others = (text.swapcase(), *filter(_PRETIX_RANDOM.fullmatch, spellings(text)))
    return Credential(
        format=Format.PRETIX if random else Format.PLAIN,
        kind=Kind.TICKET,
        id=text,
        keys=tuple(dict.fromkeys(key for spelling in (text, *others) for key in (first(spelling), second(spelling)))),
    )
