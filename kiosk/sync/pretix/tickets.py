"""What the server calls each ticket, kept by the key that the roster has for its code: `ticket/KEY` -> position, code.

Of a signed code the roster keeps the payload alone, and pretix wants the text; and pretix counts prints by position.
Codes of the past stay: what was admitted with one is told with that one.
"""

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kiosk.credentials.pretix import sig1_payload
from kiosk.domain.credential import pretix_key, sig1_key
from kiosk.sync.pretix.site import Json
from kiosk.sync.system import Known, Upload

_TICKET = "ticket/"


class Ticket(NamedTuple):
    """`position` is pretix' number of the ticket, `secret` the text of its code."""

    position: int
    secret: str


def learnt(orders: Iterable[Json]) -> Iterator[tuple[str, str]]:
    """To be remembered of orders."""
    for order in orders:
        for position in order.get("positions") or ():
            if secret := position.get("secret"):
                yield _TICKET + code_key(str(secret)), json.dumps([position["id"], secret])


def ticket_of(known: Known, upload: Upload) -> Ticket | None:
    """By the code that was shown, else by any that holds; None where the ticket is not of this event."""
    found = (known.get(_TICKET + key) for key in upload.keys)
    text = next(filter(None, found), None)
    return Ticket(*json.loads(text)) if text else None


def code_key(secret: str) -> str:
    """Key of a code on the roster."""
    payload = sig1_payload(secret)
    return pretix_key(secret) if payload is None else sig1_key(payload)
