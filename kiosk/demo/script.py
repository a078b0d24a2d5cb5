"""Half an hour of the second morning, 27 June: delegations arrive at the main entrance, then at the plenary hall.

Every scan names what must come of it, so that the demo is a test of the kiosk, too. Registrations are those of the
sample export: 3 is a chief of police, 20 came with a companion, 112 has the longest name.
"""

from collections.abc import Hashable
from dataclasses import dataclass

from kiosk.domain.duty import Role, Why
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Reason
from kiosk.printing.needs import Need
from kiosk.screens.designer.arrangement import Layer
from kiosk.screens.kit.frame import Room
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.organiser.matrix import Cell
from kiosk.screens.printing.jobs import Filter, Show
from kiosk.screens.security.views import Ask
from kiosk.security.alerts import AlertKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """A ticket of `event.tickets()` is held under the reader. `reason` None: must be admitted."""

    ticket: str
    reason: Reason | None = None
    held: bool = False
    way: Direction = Direction.IN
    camera: bool = False
    """Held before the camera instead of the hand scanner."""
    answered: bool = True
    """False: no verdict can be sealed, so none may be given."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """Staff presses the key of a button."""

    key: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An officer of this role scans their badge at the lock and types the PIN."""

    role: Role


@dataclass(frozen=True, slots=True)
class Badged:
    """An officer of this role holds their badge under the reader."""

    role: Role


@dataclass(frozen=True, slots=True)
class Typed:
    """Staff types into the dialog: a name, or digits of a PIN."""

    text: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """Staff presses a place of the dialog, by what it says."""

    ask: object


@dataclass(frozen=True, slots=True)
class Printed:
    """The badge that was asked for is out."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The kiosk is carried to another gate."""

    gate: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """Another language."""

    language: str


@dataclass(frozen=True, slots=True)
class Lit:
    """Another theme: light or dark."""

    theme: str


@dataclass(frozen=True, slots=True)
class Hindered:
    """Something outside is in the way (`printer`, `disk`), or None: no more."""

    by: str | None


@dataclass(frozen=True, slots=True)
class Pictured:
    """The screen is photographed."""

    name: str


@dataclass(frozen=True, slots=True)
class Waited:
    """Nothing happens for some seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Entered:
    """The officer goes to a room."""

    room: Room


@dataclass(frozen=True, slots=True)
class Asked:
    """The officer presses what says this on security's screen; two seconds long, where that takes it."""

    ask: Ask


@dataclass(frozen=True, slots=True)
class Opened:
    """The officer opens the last alert of a kind."""

    kind: AlertKind


@dataclass(frozen=True, slots=True)
class Organised:
    """The organiser comes, goes to a screen of their room, and presses there what asks this."""

    view: View
    ask: Hashable = None


Watching = Entered | Asked | Opened | Organised
Step = (
    Scanned
    | Pressed
    | Badged
    | Typed
    | Chosen
    | Unlocked
    | Printed
    | Moved
    | Spoken
    | Lit
    | Hindered
    | Pictured
    | Waited
    | Watching
)

STARTS = "2024-06-27T08:45:00-04:00"
STEP_SECONDS = 40
"""Between two arrivals."""


def admitted(*tickets: str, way: Direction = Direction.IN) -> tuple[Scanned, ...]:
    """People who pass one after the other."""
    return tuple(Scanned(ticket=ticket, way=way) for ticket in tickets)


def refused(ticket: str, reason: Reason) -> Scanned:
    """Somebody who does not pass."""
    return Scanned(ticket=ticket, reason=reason)


def held(ticket: str, reason: Reason) -> Scanned:
    """Somebody whom staff must look after."""
    return Scanned(ticket=ticket, reason=reason, held=True)


HALF_HOUR: tuple[Step, ...] = (
    Moved("A1"),
    Pictured("gate-idle"),
    *admitted("2", "2+1", "5", "12", "13"),
    refused("5", Reason.ALREADY_INSIDE),
    Pictured("gate-refused-inside"),
    *admitted("8"),
    *admitted("3"),
    Pictured("gate-admitted"),
    Pressed("F6"),
    Pictured("gate-undone"),
    *admitted("20", "20+1", "49", "27", "3"),
    Pressed("F5"),
    Printed(),
    Pictured("gate-printed"),
    held("11", Reason.PENDING),
    Pictured("gate-held"),
    held("17", Reason.UNPAID),
    Pressed("F5"),
    Pictured("gate-resolved"),
    refused("7", Reason.WITHDRAWN),
    refused("10", Reason.REJECTED),
    refused("why: unknown UUID", Reason.UNKNOWN),
    refused("why: another server", Reason.WRONG_EVENT),
    refused("why: JSON cut off", Reason.MALFORMED),
    refused("why: forged", Reason.FORGED),
    Pictured("gate-refused-forged"),
    *admitted("9"),
    Pressed("F7"),
    Pictured("gate-not-this-person"),
    *admitted("34", "36", "44", "46", "84"),
    *admitted("112"),
    Pictured("gate-admitted-longest-name"),
    Pressed("F5"),
    *admitted("13", way=Direction.OUT),
    *admitted("13"),
    Pictured("gate-re-entry"),
    Hindered("printer"),
    Waited(20),
    Pictured("gate-trouble"),
    *admitted("54"),
    Hindered(None),
    Hindered("disk"),
    Scanned(ticket="55", answered=False),
    Pictured("gate-out-of-service"),
    Hindered(None),
    *admitted("55"),
    Scanned(ticket="105", camera=True),
    Pictured("gate-admitted-camera"),
    Pressed("F12"),
    Pictured("lock"),
    Unlocked(Role.SECURITY),
    Pictured("hand-over"),
    Pressed("F5"),
    *admitted("14"),
    refused("5", Reason.ALREADY_INSIDE),
    Pressed("F8"),
    Chosen(Why.CALLED_BY_PROTOCOL),
    Pictured("override"),
    Badged(Role.SUPERVISOR),
    Typed("359146"),
    Pressed("F5"),
    Pressed("F5"),
    Pictured("gate-overridden"),
    *admitted("3", way=Direction.OUT),
    *admitted("3"),
    Pressed("F11"),
    Chosen(Need.LOST),
    Pictured("reprint"),
    Pressed("F5"),
    Waited(20),
    Pressed("F9"),
    Typed("al"),
    Pictured("find"),
    Pressed("F5"),
    Chosen(Why.CODE_UNREADABLE),
    Pictured("by-hand"),
    Pressed("Esc"),
    Pressed("Esc"),
    Moved("P1"),
    *admitted("14", "3", "20", "2"),
    refused("105", Reason.OUTSIDE_HOURS),
    Pictured("gate-refused"),
    refused("101", Reason.NOT_IN_OUTER_ZONE),
    Lit("dark"),
    Waited(20),
    Pictured("gate-idle-dark"),
    *admitted("34"),
    Pictured("gate-dark"),
    Lit("light"),
    Spoken("ar"),
    *admitted("54"),
    Pictured("gate-admitted-arabic"),
    Spoken("zh"),
    *admitted("27"),
    Pictured("gate-admitted-chinese"),
    Spoken("en"),
    Moved("P2"),
    refused("12", Reason.BADGE_REQUIRED),
    Pictured("gate-refused-badge-required"),
    Entered(Room.SECURITY),
    Opened(AlertKind.FORGED),
    Pressed("F5"),
    Opened(AlertKind.WATCHLIST),
    Pictured("security"),
    Asked(Ask.LOCK),
    Pictured("security-lockdown"),
    Pressed("F8"),
    Pictured("security-muster"),
    refused("13", Reason.LOCKDOWN),
    Waited(20),
    Pictured("gate-lockdown"),
    Entered(Room.SECURITY),
    Asked(Ask.LIFT),
    Asked(Ask.LIFT_NOW),
    Moved("Q1"),
    held("5", Reason.ANSWERS_REQUIRED),
    Pressed("F5"),
    Pressed("F6"),
    Pressed("F7"),
    Pictured("question"),
    Pressed("F8"),
    Pressed("F5"),
    Pictured("gate-answered"),
    Organised(View.PLAN, Cell("press", "plenary")),
    Pictured("plan"),
    Organised(View.NAMES),
    Pictured("names"),
    Organised(View.SOURCES),
    Pictured("sources"),
    Organised(View.PRINTS, Show(Filter.ALL)),
    Pictured("prints"),
    Organised(View.PRINTERS),
    Pictured("printers"),
    Organised(View.BADGE, Layer("surname")),
    Pictured("designer"),
)
