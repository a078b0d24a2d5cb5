"""The one place that knows everyone: builds the objects of a kiosk with screens, and connects their signals.

Way of a scan: readers -> desk (judges and seals) -> `_passed` -> window and sound; counts follow when it is painted.
Badges are made and sent by `printing`, on a worker. What is no trouble is a bug: it is logged without personal
data, staff is asked to call someone, and the kiosk lives on.
"""

import logging
import secrets
import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from kiosk.admission.checkpoint import NoSuchGate
from kiosk.admission.timekeeping import Timekeeper
from kiosk.domain.duty import Officer
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate, person_of
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.scan import Scan
from kiosk.domain.trouble import Trouble
from kiosk.screens.dialogs.controller import Asking
from kiosk.screens.dialogs.display_controller import Displaying
from kiosk.screens.gate import presenter, status
from kiosk.screens.gate.controller import GateController
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.hearing import Hearing, Silence
from kiosk.screens.gate.readers import Listening
from kiosk.screens.gate.sounds import Sounds
from kiosk.screens.gate.status import KioskStatus
from kiosk.screens.gate.views import Bug, Showing
from kiosk.screens.kit.application import Application, application
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.theme import theme
from kiosk.screens.organiser.controller import Organising
from kiosk.screens.printing.controller import Printing
from kiosk.screens.security.alerting import Alerting
from kiosk.screens.security.controller import ControlRoom
from kiosk.screens.security.start_check import Inspecting
from kiosk.screens.security.views import LockedDown
from kiosk.screens.shift.accountable import Answerable
from kiosk.screens.shift.controller import Locking
from kiosk.screens.shift.shift import OnShift
from kiosk.screens.window import Window
from kiosk.screens.words.health import Statuses
from kiosk.screens.words.remarks import Remark, Told
from kiosk.security.decisions import NotEntitled
from kiosk.station import Station
from kiosk.storage.database import CannotWrite, DatabaseDamaged
from kiosk.storage.paths import appended
from kiosk.sync.attended import Attended
from kiosk.system import screen_awake, watchdog
from kiosk.system.clock import utc_now
from kiosk.system.worker import Sweep

if TYPE_CHECKING:
    from kiosk.scanning.camera import Source

OFFERS = (
    *(Intent.PRINT, Intent.UNDO, Intent.NOT_THIS_PERSON, Intent.RESOLVE, Intent.DESK, Intent.NEXT, Intent.RETRY),
    *(Intent.HELP, Intent.OVERRIDE, Intent.REPRINT, Intent.FIND, Intent.LOCK, Intent.ROOMS, Intent.DISPLAY),
)
"""What this kiosk answers."""
_SWITCH_SECONDS = 0.0005
"""How soon a scan gets its turn beside the workers; Python's own 0.005 makes it wait ten times as long."""
_SETTLED = 1_500
"""Milliseconds after which the start is over."""
_NO_SCREEN = frozenset({"offscreen", "minimal"})
"""Platforms of Qt where nothing can go dark."""
_log = logging.getLogger("kiosk")


class Kiosk(QObject):
    """A gate with its readers, screens and printer. `now` is the clock that verdicts go by; the machine's own is held
    against its steady clock (`timekeeping`)."""

    def __init__(
        self,
        application: Application,
        station: Station,
        *,
        camera: "Source | None" = None,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        """`camera` is used instead of the one in the settings. Raises NoSuchGate, or LayoutUnknown for the scanner."""
        super().__init__()
        settings, plan = station.settings, station.plan
        gate = settings.gate or next(iter(plan.gates))
        if gate not in plan.gates:
            raise NoSuchGate(gate, plan)
        self._own_clock = now is not utc_now
        self.clock = None if self._own_clock else Timekeeper(station.journal, station.roster)
        if self.clock is not None:
            now, station.checkpoint.clock_doubted = self.clock.now, self.clock.doubtful
        self.station, self._now = station, now
        direction = Direction(settings.direction) if settings.direction else None
        self.sounds: Hearing = Sounds(self) if settings.sound else Silence()
        self.window = Window(
            Gate(
                plan,
                gate,
                theme(settings.theme),
                now=now,
                elapsed=monotonic,
                sounds=self.sounds,
                direction=direction,
                offers=OFFERS,
            ),
            f"{plan.event.short_name} · {gate}",
        )
        self.listening = Listening(application, settings, self.window.gate, now, self, camera)
        self.rounds = KioskStatus(station, gate, now, self, clock=self.clock)
        self.syncing = Attended(station.folder)
        self.inspecting = Inspecting(station, gate, now, self)
        self.guard = OnShift(station, gate, now, parent=self)
        self.desk = GateController(Answerable(station, self._officer), gate, direction, now=now, parent=self)
        self.printing = Printing(station, now, self)
        self.asking = Asking(station, self.window, self.guard, self.printing, self.desk, now, self)
        self.alerting = Alerting(station, self)
        self.guard.watcher = self.alerting
        self.control_room = ControlRoom(station, self.window, self.guard, now, self.sounds, self)
        self.displaying = Displaying(station, self.window, self)
        self.organising = Organising(station, self.window, self.guard, self.printing, now, _write_arrivals, self)
        self.locking = Locking(self.guard, self.window, station, now, OFFERS, parent=self)
        self._closing = False
        self._connect()
        self.listening.start()

    def open(self, *, full_screen: bool | None = None) -> None:
        """Show the window, ready to scan."""
        self.window.use(theme(self.station.settings.theme), self.station.settings.language)
        known = self.station
        self.window.gate.set_recents(presenter.recents(known.journal, known.roster, known.plan))
        whole = self.station.settings.full_screen if full_screen is None else full_screen
        self.window.open(full_screen=whole)
        if (place := self.window.windowHandle()) is not None:
            self.guard.watch(place)
        self._seal_start()
        self.guard.begin()
        QTimer.singleShot(_SETTLED, self, self._stay_awake)
        self.locking.own_screen(whole)
        self.rounds.start()
        self.printing.start()
        self.alerting.start()
        self.organising.start()
        self.control_room.start()
        if self.station.rescued is not None:
            self.rounds.trouble(status.DISK, DatabaseDamaged(self.station.folder))

    def close(self) -> None:
        """Stop readers and workers, let go of the data."""
        if self._closing:
            return
        self._closing = True
        self.rounds.stop()
        self.syncing.close()
        self.listening.close()
        self.inspecting.close()
        self.guard.close()
        self.organising.close()
        self.printing.close()
        self.alerting.close()
        self.control_room.close()
        self.window.keep(False)
        self.window.close()
        self.station.close()

    def _seal_start(self) -> None:
        try:
            self.inspecting.start()
        except Trouble as trouble:
            self.rounds.trouble(status.DATABASE, trouble)

    # Wiring

    def _connect(self) -> None:
        gate = self.window.gate
        self.listening.scanned.connect(self._scanned)
        self.listening.trouble.connect(self.rounds.trouble)
        self.organising.round_asked.connect(self._hurry)
        self.desk.passed.connect(self._passed)
        self.desk.undone.connect(self._undone)
        self.desk.failed.connect(self._failed)
        self.printing.told.connect(self._told)
        self.printing.waiting.connect(self.rounds.badges_waiting)
        self.printing.machines.health.connect(self.rounds.printer)
        self.printing.machines.fault.connect(partial(self.rounds.trouble, status.PRINTER))
        gate.undo_asked.connect(self.desk.undo)
        gate.not_this_person_asked.connect(self.desk.refuse_person)
        self.asking.connect_gate()
        self.asking.unquestioned.connect(self.desk.resolve)
        self.asking.decided.connect(self.desk.passed)
        self.asking.failed.connect(self.desk.failed)
        self.asking.reprints.stolen.connect(self._badge_stolen)
        gate.help_asked.connect(self._call_help)
        self.guard.changed.connect(self._officer_changed)
        self.locking.leaving.connect(application().quit)
        gate.retry_asked.connect(self._retry)
        self.alerting.told.connect(gate.tell_security_knows)
        self.alerting.raised.connect(self.control_room.soon)
        self.control_room.locked_down.connect(self._locked_down)
        self.guard.changed.connect(self.organising.follow)
        self.guard.changed.connect(self.control_room.follow)
        self.rounds.seen.connect(self._seen)
        self.rounds.plan_changed.connect(gate.set_plan)
        self.rounds.plan_changed.connect(self.control_room.follow_plan)
        self.rounds.plan_changed.connect(self.organising.follow_plan)
        self.rounds.damaged.connect(self._damaged)
        self.rounds.faults.connect(gate.set_faults)

    def _officer(self) -> Officer | None:
        return self.guard.officer

    # What happens

    def _scanned(self, scan: Scan) -> None:
        scan = replace(scan, at=self._now()) if self._own_clock else scan
        if not self.guard.takes(scan):
            self.desk.examine(scan)

    def _stay_awake(self) -> None:
        if application().platformName() not in _NO_SCREEN:
            _log.info("screen kept on by: %s", ", ".join(screen_awake.hold()) or "nobody")

    def _officer_changed(self) -> None:
        self.listening.forget()
        operator, shift = self.guard.operator, self.guard.shift
        rounds, zone = self.rounds, self.station.plan.zone_info
        rounds.officer = operator.name if operator else ""
        rounds.officer_since = shift.since.astimezone(zone) if operator and shift else None
        before = self.window.gate.stage.statuses
        self.window.gate.set_statuses(replace(before, officer=rounds.officer, officer_since=rounds.officer_since))
        self.rounds.soon()

    def _passed(self, passage: Passage) -> None:
        self.rounds.trouble(status.DATABASE, None)
        self.rounds.tell_plan()
        self.window.show_passage(self._shown(passage))
        self.alerting.look(passage)
        self.rounds.soon()

    def _shown(self, passage: Passage) -> Showing:
        badges = self.printing.badges_of(passage.delegate) if passage.delegate is not None else 0
        override = self.asking.overrides.possible(passage)
        return presenter.showing(self.station.roster, self.station.plan, passage, badges=badges, override=override)

    def _undone(self, _passage: Passage) -> None:
        self.listening.forget()
        self.window.gate.tell(Told(Remark.UNDONE))
        self.rounds.soon()

    def _failed(self, trouble: Trouble) -> None:
        self.listening.forget()
        if isinstance(trouble, DatabaseDamaged):
            self._damaged()
        if isinstance(trouble, NotEntitled):
            self.window.gate.tell(Told(Remark.DENIED))
            return
        serious = isinstance(trouble, CannotWrite | DatabaseDamaged)
        self.rounds.trouble(status.DATABASE if serious else "desk", trouble)

    def _damaged(self) -> None:
        """The next start mends the file; where somebody starts this kiosk again, that is now."""
        self.station.mark_damaged()
        if watchdog.is_kept():
            application().exit(watchdog.AGAIN)

    def _retry(self) -> None:
        """Staff has done what the sheet says: see whether the database can be written again, forget the rest."""
        self.listening.forget()
        for place in (status.PRINTER, "desk"):
            self.rounds.trouble(place, None)
        self.rounds.go()
        self.printing.follow()

    def _badge_stolen(self, delegate: Delegate, serial: int) -> None:
        self.alerting.stolen_badge(person_of(delegate), serial, self.desk.gate, self._now())

    def _call_help(self, passage: Passage | None) -> None:
        officer = self.guard.officer
        if self.alerting.help_wanted(officer.id if officer else "", self.desk.gate, self._now(), passage):
            self.window.gate.tell(Told(Remark.HELP_CALLED))

    def _told(self, passage: Passage, told: Told) -> None:
        """News about a passage, where it is still the one on screen."""
        showing = self.window.gate.showing
        if showing is not None and showing.passage.seq == passage.seq:
            self.window.gate.tell(told)
            if passage.delegate is not None:
                self.window.gate.set_badges(passage.seq, self.printing.badges_of(passage.delegate))

    def _locked_down(self, lockdown: LockedDown | None) -> None:
        self.window.gate.set_lockdown(lockdown.since if lockdown else None)

    def _hurry(self) -> None:
        self.syncing.hurry()
        self.rounds.soon()

    def _seen(self, statuses: Statuses, counts: object) -> None:
        if not self._own_clock:
            self.syncing.look(followed=bool(statuses.followed))
        self.control_room.check()
        self.window.gate.set_statuses(statuses)
        self.window.gate.set_counts(counts)  # type: ignore[arg-type]
        self.window.refresh()

    # Bugs

    def caught(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """The excepthook: what no one expected."""
        reference = secrets.token_hex(3)
        frames = "".join(traceback.format_tb(where))
        _log.error("bug %s: %s\n%s", reference, kind.__name__, frames)
        if isinstance(error, DatabaseDamaged):
            self._failed(error)
            self.desk.judging = False
            self.locking.recover()
            return
        self.window.gate.show_bug(Bug(reference, self.desk.judging))
        self.desk.judging = False
        self.locking.recover()
        self.listening.forget()


class _Log(RotatingFileHandler):
    """Read by nobody but whoever runs the kiosk."""

    def _open(self) -> TextIOWrapper:
        return appended(Path(self.baseFilename))


def _write_arrivals(path: Path, plan: Plan, counts: Mapping[str, Any]) -> None:
    """Reports stand above screens, and are loaded when one is asked for."""
    from kiosk.reports.arrivals import write

    write(path, plan, counts)


def log_to(folder: Path) -> None:
    """Keep a log of ids and faults beside the data; never personal data."""
    handler = _Log(folder / "kiosk.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)


def run(
    station: Station,
    *,
    camera: "Callable[[QObject], Source] | None" = None,
    now: Callable[[], datetime] = utc_now,
    full_screen: bool | None = None,
    opened: Callable[[Kiosk], None] | None = None,
) -> int:
    """Open the kiosk and stay until its window is closed. `opened` is told once it stands."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    screen = application()
    log_to(station.folder)
    kiosk = Kiosk(screen, station, camera=camera(screen) if camera else None, now=now)
    sweep = Sweep()
    sys.excepthook = kiosk.caught
    try:
        kiosk.open(full_screen=full_screen)
        sweep.start()
        if opened is not None:
            opened(kiosk)
        return screen.exec()
    except DatabaseDamaged:
        if watchdog.is_kept():
            return watchdog.AGAIN
        raise
    finally:
        sys.excepthook = sys.__excepthook__
        kiosk.close()
        sweep.stop()
