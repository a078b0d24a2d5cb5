"""The keys under which badges of this kiosk count, and the text that its badges bear.

The first kiosk of an event founds the organiser's key and certifies its own; keys that were adopted stand as they are.
A badge says who, which serial, category and zones, and ends twelve hours after the event. Keys are good from the day
before the event at the latest, so that a plan can be rehearsed on its own days, whenever that is.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.credentials import token
from kiosk.credentials.cose import SigningKey
from kiosk.credentials.key_store import KeyStore, KnownKey
from kiosk.database import Connection
from kiosk.domain.access import holder_of, zones_for
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Event, Plan
from kiosk.roster.store import Roster

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
        self._keys, self._roster, self._plan = KeyStore(db), Roster(db), plan
        self._key: SigningKey | None = None

    def look_up(self, now: datetime) -> SigningKey:
        """The key to sign with. Raises NoSigningKey."""
        if self._key is None:
            self._key = self._keys.signing(self._plan.event.code, now=min(now, ends(self._plan.event)))
        return self._key

    def text(self, delegate: Delegate, serial: int, now: datetime) -> str:
        """What the QR code of a badge says. Raises NoSigningKey."""
        key = self.look_up(now)
        holder = self._with_category(delegate)
        addons = (addon.product for addon in self._roster.addons_of(delegate.id))
        badge = token.Badge(
            delegate=delegate.id,
            serial=serial,
            category=holder.category,
            zones=frozenset(zones_for(self._plan, holder_of(holder, addons))),
            valid_until=ends(self._plan.event),
        )
        return token.issue(badge, key, self._plan)

    def _with_category(self, delegate: Delegate) -> Delegate:
        """A companion without a category of its own goes where the host goes."""
        host = self._roster.get(delegate.companion_of) if delegate.companion_of and not delegate.category else None
        return replace(delegate, category=host.category) if host else delegate
