"""The gate A1 of the demo with its dialogs; officers are made up, everything else is real."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from kiosk.admission.checkpoint import Checkpoint
from kiosk.demo import event
from kiosk.domain.duty import NAMED, Action, Officer, Role, may
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.trouble import Trouble
from kiosk.operators.store import LoggedIn, Operator, TooSoon, WrongPin
from kiosk.printing.issuing import Issuing
from kiosk.printing.queue import Event, Intent
from kiosk.printing.register import Issued
from kiosk.screens.dialogs.controller import Asking
from kiosk.screens.gate.controller import GateController
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.dialog import SheetDialog
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.printing.reprint_controller import Answer
from kiosk.screens.window import Window
from kiosk.security.shifts import Shift
from kiosk.station import Station

DOORS = datetime(2024, 6, 27, 13, tzinfo=UTC)
TICKETS = event.tickets()


def an_operator(name: str, role: Role) -> Operator:
    return Operator(id=name.casefold(), name=name, role=role, badge=f"plain:{name}", added=DOORS)


ADEYEMI, MOREAU = an_operator("Adeyemi", Role.SECURITY), an_operator("Moreau", Role.SECURITY)
KIM, ORLOVA = an_operator("Kim", Role.SUPERVISOR), an_operator("Orlova", Role.ENTRANCE)
PINS = {"4711": ADEYEMI, "5822": MOREAU, "6933": KIM, "7044": ORLOVA}


@dataclass(frozen=True)
class Badge:
    operator: Operator
    keys: tuple[str, ...]
    stands: bool = True


@dataclass
class Duty:
    """Who is on duty; PINs are looked at when `look` is called, as a worker would later."""

    operator: Operator | None = ADEYEMI
    takes_scan: Callable[[Scan], bool] | None = None
    void: set[str] = field(default_factory=set)
    waiting: list[Callable[[], None]] = field(default_factory=list)
    badges_asked: list[Sequence[str] | None] = field(default_factory=list)

    @property
    def officer(self) -> Officer | None:
        return Officer(self.operator.id, self.operator.role) if self.operator else None

    @property
    def shift(self) -> Shift | None:
        return Shift(self.operator.id, DOORS - timedelta(hours=1), 1) if self.operator else None

    def may(self, action: Action) -> bool:
        return may(self.operator.role, action) if self.operator else action not in NAMED

    def identify(
        self,
        pin: str,
        badge: Sequence[str] | None,
        answer: Callable[[LoggedIn | WrongPin | TooSoon], None],
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        self.badges_asked.append(badge)
        found = PINS.get(pin)
        if found is not None and badge is not None and found.badge not in badge:
            found = None
        told = LoggedIn(found) if found else WrongPin(3, DOORS)
        self.waiting.append(lambda: answer(told))

    def look(self) -> None:
        for each in self.waiting:
            each()
        self.waiting.clear()

    def badge_of(self, scan: Scan) -> Badge | None:
        for operator in PINS.values():
            if scan.raw == operator.name.encode():
                return Badge(operator, (f"plain:{operator.name}",), operator.name not in self.void)
        return None


class Tray(QObject):
    """Prints at once, or as far as a test lets it: the queue and its rules are real, the printer is none."""

    queue_changed = Signal()

    def __init__(self, station: Station, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.press = Issuing(station.db, station.plan, station.folder, now=now)
        self.now, self.printer, self.asked_printer = now, "Desk printer", 0

    def print(self, passage: Passage) -> None:
        assert passage.delegate is not None
        self.press.ask(passage.delegate, self.printer)

    def reprint(
        self,
        whom: Passage | Delegate,
        reason: str,
        operator: str = "",
        supervisor: str = "",
        answer: Answer | None = None,
    ) -> None:
        delegate = whom.delegate if isinstance(whom, Passage) else whom
        assert delegate is not None
        self._tell(
            lambda: self.press.ask(delegate, self.printer, reason=reason, operator=operator, supervisor=supervisor),
            answer,
        )

    def retry(self, intent: str, answer: Answer | None = None) -> None:
        self._tell(lambda: self.press.retry(intent), answer)

    def cancel(self, intent: str, answer: Answer | None = None) -> None:
        self._tell(lambda: self.press.cancel(intent), answer)

    def settle(self, intent: str, came_out: bool, operator: str = "", answer: Answer | None = None) -> None:
        self._tell(lambda: self.press.settle(intent, came_out, operator), answer)

    def follow(self) -> None:
        self.asked_printer += 1

    def history(self, delegate: Delegate) -> tuple[Intent, ...]:
        return self.press.queue.badges_of(delegate.id)

    def issued(self, delegate: Delegate) -> tuple[Issued, ...]:
        return self.press.register.of(delegate.id)

    def last(self, delegate: Delegate) -> Intent:
        return self.history(delegate)[-1]

    def move(self, delegate: Delegate, *events: Event) -> None:
        """What becomes of somebody's last badge."""
        for each in events:
            self.press.queue.move(self.last(delegate), each, self.now())
        self.queue_changed.emit()

    def _tell(self, step: Callable[[], Intent], answer: Answer | None) -> None:
        try:
            outcome: Intent | Trouble = step()
        except Trouble as trouble:
            outcome = trouble
        self.queue_changed.emit()
        if answer is not None:
            answer(outcome)


class Hall(QObject):
    """The parts of a kiosk that dialogs touch, connected as the kiosk connects them."""

    def __init__(self, station: Station, duty: Duty, at: str = "A1") -> None:
        super().__init__()
        self.station, self.duty = station, duty
        self.now = DOORS
        gate = Gate(station.plan, at, LIGHT, now=self.clock, elapsed=self.elapsed)
        self.window = Window(gate, at)
        self.desk = GateController(station.checkpoint, at, None, now=self.clock, parent=self)
        self.tray = Tray(station, self.clock)
        self.asking = Asking(station, self.window, duty, self.tray, self.desk, self.clock, self)
        self.troubles: list[Trouble] = []
        self.desk.passed.connect(self.show_passage)
        self.desk.failed.connect(self.troubles.append)
        self.asking.decided.connect(self.desk.passed)
        self.asking.failed.connect(self.desk.failed)
        self.asking.unquestioned.connect(self.desk.resolve)
        self.asking.connect_gate()
        self.window.resize(1280, 800)
        self.window.show()

    def clock(self) -> datetime:
        return self.now

    def elapsed(self) -> float:
        return (self.now - DOORS).total_seconds()

    def press(self, key: str) -> None:
        """A person takes a second to press a key."""
        self.now += timedelta(seconds=1)
        self.window.gate.press(key)

    def show_passage(self, passage: Passage) -> None:
        badges = len(self.tray.issued(passage.delegate)) if passage.delegate else 0
        possible = self.asking.overrides.possible(passage)
        self.window.show_passage(Showing(passage=passage, override=possible, badges=badges))

    def scan(self, raw: bytes) -> None:
        """What the app does with a scan."""
        self.now += timedelta(seconds=20)
        scan = Scan(raw, self.now, Reader.WEDGE)
        if not (self.duty.takes_scan is not None and self.duty.takes_scan(scan)):
            self.desk.examine(scan)

    def ticket(self, name: str) -> Passage:
        self.scan(TICKETS[name])
        return self.passage

    def out(self, name: str) -> Passage:
        self.desk.direction = Direction.OUT
        passage = self.ticket(name)
        self.desk.direction = None
        return passage

    @property
    def passage(self) -> Passage:
        showing = self.window.gate.showing
        assert showing is not None
        return showing.passage

    @property
    def delegate(self) -> Delegate:
        delegate = self.passage.delegate
        assert delegate is not None
        return delegate

    @property
    def dialog(self) -> SheetDialog | None:
        return self.window.gate.dialog

    def type_pin(self, pin: str) -> None:
        """On the pad of the dialog that is open, and have it looked at."""
        dialog = self.dialog
        assert dialog is not None
        dialog.open_pad()  # type: ignore[attr-defined]
        for digit in pin:
            dialog.say(digit)
        dialog.press("F5")
        self.duty.look()


def with_plan(station: Station, **changes: object) -> Station:
    """The station with another plan, before anybody is built on it."""
    station.checkpoint.plan = replace(station.plan, **changes)  # type: ignore[arg-type]
    station.checkpoint = Checkpoint(station.roster, station.journal, station.plan, station.checkpoint.keys)
    return station
