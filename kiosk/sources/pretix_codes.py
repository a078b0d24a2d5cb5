"""What all pretix readers share: codes, standings, states, times and ids (pretix: base/models/orders.py).

A signed code is known by its payload, any other as text. A ticket's own id is `ORDER-POSITIONID`; lists without
position ids get `~` and a digest of the code (or of order, name and product) until they are joined.
"""

import hashlib
from datetime import UTC, datetime, timedelta, tzinfo

from kiosk.credentials.pretix import sig1_payload
from kiosk.domain.credential import pretix_key, sig1_key
from kiosk.domain.people import CredentialEntry, Standing, State
from kiosk.roster.differences import ATTENTION

STATES = {
    "paid": State.COMPLETE,
    "confirmed": State.COMPLETE,
    "pending": State.UNPAID,
    "approval": State.PENDING,
    "expired": State.CANCELLED,
    "canceled": State.CANCELLED,
}
LISTED_FORM = "~tickets"
"""Form of tickets whose event is unknown: check-in lists do not name it."""
_FORMATS = (
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d/%m/%Y %H:%M",
    "%d-%m-%Y %H:%M",
    "%m/%d/%Y %I:%M %p",
    "%Y/%m/%d %H:%M",
    "%d.%m.%y %H:%M",
    "%d/%m/%y %H:%M",
)
_LAST_MINUTE = 59


def code_key(secret: str) -> str:
    """Key of a ticket secret."""
    payload = sig1_payload(secret)
    return pretix_key(secret) if payload is None else sig1_key(payload)


def credentials(secret: str, blocked: bool) -> tuple[CredentialEntry, ...]:
    """The one code of a ticket; none where the export has no secrets."""
    if not secret:
        return ()
    return (CredentialEntry(key=code_key(secret), standing=Standing.BLOCKED if blocked else Standing.ACTIVE),)


def digest_id(*parts: str) -> str:
    """Stand-in for the id of a ticket."""
    return "~" + hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def product(item: object, variation: object) -> str:
    """Product as the roster holds it."""
    return f"{item}/{variation}" if variation else str(item)


def instant(text: str | None) -> datetime | None:
    """ISO 8601 with offset -> UTC."""
    return datetime.fromisoformat(text).astimezone(UTC) if text else None


def moment_text(text: object) -> str:
    """ISO 8601 with any offset -> a text in UTC that sorts by time; empty where it is no time."""
    try:
        found = instant(text) if isinstance(text, str) else None
    except ValueError:
        return ""
    return f"{found:%Y%m%dT%H%M%S.%f}" if found else ""


def minute(text: str, zone: tzinfo) -> datetime | None:
    """A time of a spreadsheet, minutes only, wall clock of `zone` -> UTC. Raises ValueError if it is no time."""
    if not text:
        return None
    for pattern in _FORMATS:
        try:
            return datetime.strptime(text, pattern).replace(tzinfo=zone).astimezone(UTC)
        except ValueError:
            continue
    raise ValueError(text)


def last_second(end: datetime | None) -> datetime | None:
    """An end of validity that lost its seconds: 23:59 stands for 23:59:59, other minutes for themselves."""
    if end is not None and end.minute == _LAST_MINUTE and end.second == 0:
        return end + timedelta(seconds=59)
    return end


def attention(flag: bool, *texts: str | None) -> str:
    """Text for staff: what order and product say, or that they ask for attention without saying why."""
    said = "\n".join(text.strip() for text in texts if text and text.strip())
    return said or (ATTENTION if flag else "")
