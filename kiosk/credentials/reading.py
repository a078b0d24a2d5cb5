"""All formats together: the first that knows the text answers."""

from kiosk.credentials import indico, layouts, plain, pretix, token
from kiosk.credentials.cleaning import clean
from kiosk.credentials.keys import Keys
from kiosk.domain.credential import Credential, Reading, Unreadable, medium_key
from kiosk.domain.verdict import Reason

_PROVEN = (indico.read, token.read, pretix.read)
"""Formats that can tell a well-read code from a garbled one; who is quickest to say that a text is not theirs first."""


def read(raw: bytes, keys: Keys) -> Reading:
    """What the bytes of a scan prove, before anyone looks on the roster. Never raises."""
    text = clean(raw)
    if text is None:
        return Unreadable(Reason.MALFORMED)
    reading = _proven(text, keys)
    if isinstance(reading, Credential) or (reading and reading.reason is not Reason.MALFORMED):
        return reading
    return _respelled(text, keys) or reading or plain.read(text, keys)


def named(name: str, keys: Keys) -> tuple[str, ...]:
    """Keys a credential may have that people name by its `id`, as screens and JSON show it, or by its very code.

    One of them is on the roster, or none: of `UUID`, `DELEGATE/SERIAL` and bare texts only the roster knows which.
    """
    reading = read(name.encode(), keys)
    read_as = reading.keys if isinstance(reading, Credential) else ()
    return (*read_as, f"indico:{name.lower()}", f"badge:{name}", medium_key(name))


def _proven(text: str, keys: Keys) -> Reading | None:
    return next((reading for reader in _PROVEN if (reading := reader(text, keys))), None)


def _respelled(text: str, keys: Keys) -> Reading | None:
    """The text as a keyboard in Caps Lock or with another layout bent it, where exactly one code can be meant."""
    readings = {
        reading.keys: reading
        for spelling in layouts.spellings(text)
        if isinstance(reading := _proven(spelling, keys), Credential)
    }
    return readings.popitem()[1] if len(readings) == 1 else None
