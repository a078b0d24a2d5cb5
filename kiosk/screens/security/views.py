"""What the security screens are told and what they say: frozen values, in no language.

Names, photos and the watch list are here only as far as whoever stands at the kiosk may see them: the makers leave out
the rest.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.duty import Action
from kiosk.domain.people import Delegate
from kiosk.journal.facts import Past
from kiosk.security.board import Raised
from kiosk.security.tracing import Step
from kiosk.security.watched import WatchEntry


class Ask(StrEnum):
    """What pressing a place of a security screen says."""

    LOCK = "lock_all_gates"
    """Held for two seconds: no finger locks a summit by accident."""
    LIFT = "lift"
    LIFT_NOW = "lift_now"
    MUSTER = "muster"
    ZONES = "zones"
    """Back from delegations to zones."""
    ACKNOWLEDGE = "acknowledge"
    SOMEBODY_ELSE = "somebody_else"
    REVOKE = "revoke"
    REVOKE_NOW = "revoke_now"
    BACK = "back"
    PRINT_MUSTER = "print_muster"


class Part(StrEnum):
    """Lists that may be longer than the screen."""

    ZONES = "zones"
    DELEGATIONS = "delegations"
    ALERTS = "alerts"
    REFUSALS = "refusals"
    SHEET = "sheet"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class More:
    """The next page of a list."""

    part: Part


@dataclass(frozen=True, slots=True)
class ZoneChosen:
    """A zone is looked into."""

    zone: str


@dataclass(frozen=True, slots=True)
class DelegationChosen:
    """A delegation is looked into."""

    delegation: str


@dataclass(frozen=True, slots=True)
class AlertChosen:
    """An alert is opened."""

    kiosk: str
    seq: int


@dataclass(frozen=True, slots=True)
class PersonChosen:
    """Somebody's way is traced; `person` as the journal calls them. Several places may name one person."""

    person: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Safe:
    """Somebody who should be inside was seen in safety."""

    person: str


@dataclass(frozen=True, slots=True)
class NoteChosen:
    """A ready note."""

    note: str


@dataclass(frozen=True, slots=True)
class ZoneNow:
    """People in a zone; `depth` counts the zones around it."""

    zone: str
    depth: int
    inside: int
    capacity: int | None


@dataclass(frozen=True, slots=True)
class LockedDown:
    """Since when no gate lets anybody in, and by whom (a name)."""

    since: datetime
    officer: str


@dataclass(frozen=True, slots=True)
class AlertLine:
    """An alert, with whom it is about where that may be seen."""

    raised: Raised
    delegate: Delegate | None = None
    officer: str = ""
    """Name of the officer who acknowledged it."""
    operator: str = ""
    """Name of the officer whom it is about."""
    badge: int | None = None
    """Serial of the badge of its passage."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Somebody who was not admitted."""

    past: Past
    delegate: Delegate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """People whom a search found; `text` is what was typed."""

    text: str
    people: tuple[Delegate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """The way of one person. `badge`: serial of the newest badge; `void` what Revoke would end: that badge, else the
    ticket. None: nothing of theirs counts."""

    person: str
    delegate: Delegate | None
    photo: bytes | None = None
    steps: tuple[Step, ...] = ()
    badge: int | None = None
    void: "Void | None" = None
    asking: bool = False
    """Revoking was asked for and waits to be confirmed."""


@dataclass(frozen=True, slots=True)
class Void:
    """What Revoke ends: codes by key; `number` where it is a badge."""

    keys: tuple[str, ...]
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """One alert, opened; `listed` who is on the watch list, where that may be seen."""

    line: AlertLine
    photo: bytes | None = None
    listed: WatchEntry | None = None


@dataclass(frozen=True, slots=True)
class Lifting:
    """Lifting the lockdown was asked for and waits to be confirmed."""


Sheet = Matches | Traced | Opened | Lifting | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityView:
    """All of the security screen."""

    now: datetime
    rights: frozenset[Action] = frozenset()
    zones: tuple[ZoneNow, ...] = ()
    people: int = 0
    """Inside anywhere, each once."""
    zone: str | None = None
    """The zone whose delegations are shown instead; "" all of them together."""
    delegations: tuple[tuple[str, int], ...] = ()
    alerts: tuple[AlertLine, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    turned_away: int = 0
    """Not admitted today."""
    lockdown: LockedDown | None = None
    sheet: Sheet = None
    ready: bool = True
    """The journal has been read."""
    said: str = ""
    """What was just done, or why not; a sentence."""


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody on the muster list."""

    person: str
    delegate: Delegate | None
    safe: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MusterView:
    """The muster list: how many by zone, by delegation in the chosen zone, and who of the chosen delegation."""

    zones: tuple[ZoneNow, ...] = ()
    zone: str | None = None
    delegations: tuple[tuple[str, int], ...] = ()
    delegation: str | None = None
    people: tuple[Missing, ...] = ()
    to_find: int = 0
    safe: int = 0
    left: int = 0
    file: str = ""
    """Where the printed list is, once it is written."""
    waiting: bool = False
    """The list is being written."""
