"""The keys under which badges of this kiosk count, and the text that its badges bear.

The first kiosk of an event founds the organiser's key and certifies its own; keys that were adopted stand as they are.
A badge says who, which serial, category and zones, and ends twelve hours after the event. Keys are good from the day
before the event at the latest, so that a plan can be rehearsed on its own days, whenever that is.
"""

from datetime import datetime, timedelta

from kiosk.credentials import token
from kiosk.credentials.cose import SigningKey
from kiosk.credentials.key_store import KeyStore, KnownKey
from kiosk.domain.bearer import Bearer
from kiosk.domain.plan import Event, Plan
from kiosk.storage.database import Connection

_BEYOND = timedelta(hours=12)
_BEFORE = timedelta(days=1)


def ends(event: Event) -> datetime:
    """When badges of the event stop being good."""
    return event.ends + _BEYOND


def new_key(keys: KeyStore, event: Event, name: str, now: datetime) -> KnownKey:
    """Another key of this kiosk for the event."""
    return keys.new(name, event.code, now=now, until=ends(event), since=event.starts - _BEFORE)


def certify(keys: KeyStore, event: Event, kid: str, now: datetime) -> KnownKey:
    """The organiser vouches for another kiosk's key. Raises NoSuchKey or NoOrganiserKey."""
    return keys.certify(kid, event.code, now=now, until=ends(event), since=event.starts - _BEFORE)


def prepare(keys: KeyStore, event: Event, kiosk: str, now: datetime) -> None:
    """At the start of a kiosk: where no key at all is known here, make those of the event."""
    if not keys.known():
        new_key(keys, event, f"Kiosk {kiosk}", now)


class Signer:
    """Makes the text of badges; one per connection. The key is looked up once."""

    def __init__(self, db: Connection, plan: Plan) -> None:
        self._keys, self._plan = KeyStore(db), plan
        self._key: SigningKey | None = None

    def look_up(self, now: datetime) -> SigningKey:
        """The key to sign with. Raises NoSigningKey."""
        if self._key is None:
            self._key = self._keys.signing(self._plan.event.code, now=min(now, ends(self._plan.event)))
        return self._key

    def text(self, bearer: Bearer, serial: int, now: datetime) -> str:
        """What the QR code of a badge says. Raises NoSigningKey."""
        key = self.look_up(now)
        badge = token.Badge(
            delegate=bearer.delegate.id,
            serial=serial,
            category=bearer.delegate.category,
            zones=frozenset(bearer.zones(self._plan)),
            valid_until=ends(self._plan.event),
        )
        return token.issue(badge, key, self._plan)
