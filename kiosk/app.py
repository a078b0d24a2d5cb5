"""The one place that knows everyone: builds the objects of a kiosk with screens, and connects their signals.

Way of a scan: readers -> desk (judges and seals) -> `_passed` -> window and sound; counts follow when it is painted.
Badges are made and sent by `printing`, on a worker. What is no trouble is a bug: it is logged without personal
data, staff is asked to call someone, and the kiosk lives on.
"""

import logging
import secrets
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk import awake, rounds
from kiosk.alerting import Alerting
from kiosk.answerable import Answerable
from kiosk.asking import Asking
from kiosk.checkpoint import NoSuchGate
from kiosk.control_room import ControlRoom
from kiosk.database import CannotWrite, DatabaseDamaged
from kiosk.domain.access import holder_of, zones_for
from kiosk.domain.duty import Officer
from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.people import Delegate, person_of
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Scan
from kiosk.domain.trouble import Trouble
from kiosk.guard import Guard
from kiosk.locking import Locking
from kiosk.organising.room import Organising
from kiosk.printing import Printing
from kiosk.rounds import Rounds
from kiosk.scanning.readers import Readers
from kiosk.scanning.wedge import Wedge
from kiosk.security.decisions import NotEntitled
from kiosk.station import Station
from kiosk.timekeeping import Timekeeper
from kiosk.ui.desk import Desk
from kiosk.ui.gate import Gate
from kiosk.ui.hearing import Hearing, Silence
from kiosk.ui.preview import Preview
from kiosk.ui.security_views import LockedDown
from kiosk.ui.sounds import Sounds
from kiosk.ui.theme import theme
from kiosk.ui.views import Bug, Intent, Recent, Remark, Showing, Told, recent_of
from kiosk.ui.window import Application, Window, application
from kiosk.worker import Sweep, Worker

if TYPE_CHECKING:
    from kiosk.scanning.camera import CameraReader, Source
    from kiosk.scanning.serial import SerialReader

OFFERS = (
    *(Intent.PRINT, Intent.UNDO, Intent.NOT_THIS_PERSON, Intent.RESOLVE, Intent.NEXT, Intent.RETRY, Intent.HELP),
    *(Intent.OVERRIDE, Intent.REPRINT, Intent.FIND, Intent.LOCK, Intent.ROOMS),
)
"""What this kiosk answers."""
_SWITCH_SECONDS = 0.0005
"""How soon a scan gets its turn beside the workers; Python's own 0.005 makes it wait ten times as long."""
_SETTLED = 1_500
"""Milliseconds after which the start is over."""
_NO_SCREEN = frozenset({"offscreen", "minimal"})
"""Platforms of Qt where nothing can go dark."""
_log = logging.getLogger("kiosk")


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Kiosk(QObject):
    """A gate with its readers, screens and printer. `now` is the clock that verdicts go by; the machine's own is held
    against its steady clock (`timekeeping`)."""

    def __init__(
        self,
        application: Application,
        station: Station,
        *,
        camera: "Source | None" = None,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        """`camera` is used instead of the one in the settings. Raises NoSuchGate, or LayoutUnknown for the scanner."""
        super().__init__()
        settings, plan = station.settings, station.plan
        gate = settings.gate or next(iter(plan.gates))
        if gate not in plan.gates:
            raise NoSuchGate(gate, plan)
        self._own_clock = now is not _utc_now
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
        self.readers = Readers(parent=self)
        self.wedge = Wedge(
            application, settings.scanner_layout, prefix=settings.scanner_prefix.encode(), now=now, parent=self
        )
        self.rounds = Rounds(station, gate, now, self, clock=self.clock)
        self.guard = Guard(station, gate, now, parent=self)
        self.desk = Desk(Answerable(station, self._officer), gate, direction, now=now, parent=self)
        self._frames: Worker | None = None
        self.printing = Printing(station, now, self)
        self.asking = Asking(station, self.window, self.guard, self.printing, self.desk, now, self)
        self.alerting = Alerting(station, self)
        self.guard.watcher = self.alerting
        self.control_room = ControlRoom(station, self.window, self.guard, now, self.sounds, self)
        self.organising = Organising(station, self.window, self.guard, self.printing, now, self)
        self.locking = Locking(self.guard, self.window, station, now, OFFERS, parent=self)
        self.camera: CameraReader | None = None
        self._closing = False
        self._connect()
        self._start_readers(camera)

    def open(self, *, full_screen: bool | None = None) -> None:
        """Show the window, ready to scan."""
        self.window.use(theme(self.station.settings.theme), self.station.settings.language)
        self.window.gate.set_recents(self._recents())
        whole = self.station.settings.full_screen if full_screen is None else full_screen
        self.window.open(full_screen=whole)
        if (place := self.window.windowHandle()) is not None:
            self.guard.watch(place)
        self.guard.begin()
        QTimer.singleShot(_SETTLED, self, self._stay_awake)
        self.locking.own_screen(whole)
        self.rounds.start()
        self.printing.start()
        self.alerting.start()
        self.organising.start()
        self.control_room.start()
        if self.station.saved is not None:
            self.rounds.trouble(rounds.DISK, DatabaseDamaged(self.station.folder))

    def close(self) -> None:
        """Stop readers and workers, let go of the data."""
        if self._closing:
            return
        self._closing = True
        self.rounds.stop()
        self.wedge.stop()
        if self.camera is not None:
            self.camera.stop()
        if self._frames is not None:
            self._frames.close()
        self.guard.close()
        self.organising.close()
        self.printing.close()
        self.alerting.close()
        self.control_room.close()
        self.window.keep(False)
        self.window.close()
        self.station.close()

    # Wiring

    def _connect(self) -> None:
        gate = self.window.gate
        self.readers.scanned.connect(self._scanned)
        self.desk.passed.connect(self._passed)
        self.desk.undone.connect(self._undone)
        self.desk.failed.connect(self._failed)
        self.printing.told.connect(self._told)
        self.printing.waiting.connect(self.rounds.badges_waiting)
        self.printing.machines.health.connect(self.rounds.printer)
        self.printing.machines.fault.connect(partial(self.rounds.trouble, rounds.PRINTER))
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
        self.rounds.faults.connect(gate.set_faults)

    def _start_readers(self, camera: "Source | None") -> None:
        self.readers.add(self.wedge)
        for port in self.station.settings.serial_ports:
            from kiosk.scanning.serial import SerialReader

            serial = SerialReader(port, now=self._now, parent=self)
            self._watch(serial, f"serial {port}")
            serial.start()
        if camera is None and self.station.settings.camera:
            from kiosk.scanning.webcam import Webcam

            camera = Webcam(self.station.settings.camera, parent=self)
        if camera is not None:
            from kiosk.scanning.camera import CameraReader

            self._frames = Worker("frames", self)
            self.camera = CameraReader(camera, self._frames, now=self._now, parent=self)
            self._watch(self.camera, "camera")
            self.preview = Preview(self.window.gate)
            self.camera.frame.connect(self.preview.look)
            self.camera.outlined.connect(self.preview.outline)
            self.camera.failed.connect(self.preview.stop)
            self.camera.start()

    def _watch(self, reader: "CameraReader | SerialReader", place: str) -> None:
        self.readers.add(reader)
        reader.failed.connect(partial(self.rounds.trouble, place))
        reader.recovered.connect(partial(self.rounds.trouble, place, None))

    def _officer(self) -> Officer | None:
        return self.guard.officer

    # What happens

    def _scanned(self, scan: Scan) -> None:
        scan = replace(scan, at=self._now()) if self._own_clock else scan
        if not self.guard.takes(scan):
            self.desk.examine(scan)

    def _stay_awake(self) -> None:
        if application().platformName() not in _NO_SCREEN:
            _log.info("screen kept on by: %s", ", ".join(awake.hold()) or "nobody")

    def _officer_changed(self) -> None:
        self.readers.forget()
        self.rounds.officer = self.guard.operator.name if self.guard.operator else ""
        self.rounds.soon()

    def _passed(self, passage: Passage) -> None:
        self.rounds.trouble(rounds.DATABASE, None)
        self.window.show_passage(self._showing(passage))
        self.alerting.look(passage)
        self.rounds.soon()

    def _undone(self, _passage: Passage) -> None:
        self.readers.forget()
        self.window.gate.tell(Told(Remark.UNDONE))
        self.rounds.soon()

    def _failed(self, trouble: Trouble) -> None:
        self.readers.forget()
        if isinstance(trouble, DatabaseDamaged):
            self.station.mark_damaged()
        if isinstance(trouble, NotEntitled):
            self.window.gate.tell(Told(Remark.DENIED))
            return
        serious = isinstance(trouble, CannotWrite | DatabaseDamaged)
        self.rounds.trouble(rounds.DATABASE if serious else "desk", trouble)

    def _retry(self) -> None:
        """Staff has done what the sheet says: see whether the database can be written again, forget the rest."""
        self.readers.forget()
        for place in (rounds.PRINTER, "desk"):
            self.rounds.trouble(place, None)
        self.rounds.go()
        self.printing.follow()

    def _badge_stolen(self, delegate: Delegate, serial: int) -> None:
        self.alerting.stolen_badge(person_of(delegate), serial, self.desk.gate, self._now())

    def _call_help(self, _passage: Passage | None) -> None:
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

    def _seen(self, statuses: object, counts: object) -> None:
        self.control_room.check()
        self.window.gate.set_statuses(statuses)  # type: ignore[arg-type]
        self.window.gate.set_counts(counts)  # type: ignore[arg-type]
        self.window.refresh()

    # What the screens are told

    def _showing(self, passage: Passage) -> Showing:
        delegate, roster = passage.delegate, self.station.roster
        if delegate is None:
            return Showing(passage=passage)
        host = roster.get(delegate.companion_of) if delegate.companion_of else None
        return Showing(
            passage=passage,
            photo=roster.photo(delegate.photo) if delegate.photo else None,
            zones=zones_for(self.station.plan, holder_of(delegate, self._addons(delegate))),
            badges=self.printing.badges_of(delegate),
            companion_of=host.name if host else "",
            override=self.asking.overrides.possible(passage),
        )

    def _addons(self, delegate: Delegate) -> tuple[str, ...]:
        return tuple(addon.product for addon in self.station.roster.addons_of(delegate.id))

    def _recents(self) -> list[Recent]:
        """Passages before this start, as far as the strip goes."""
        found = []
        for past in self.station.journal.recent(12):
            delegate = self.station.roster.get(past.ticket) if past.ticket else None  # type: ignore[arg-type]
            passage = Passage(
                payload=b"",
                verdict=past.verdict,
                gate=past.gate,
                direction=past.direction,
                at=past.at,
                delegate=delegate,
                seq=past.seq,
            )
            found.append(replace(recent_of(passage), undone=past.taken_back is EntryKind.UNDO))
        return found

    # Bugs

    def caught(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """The excepthook: what no one expected."""
        reference = secrets.token_hex(3)
        frames = "".join(traceback.format_tb(where))
        _log.error("bug %s: %s\n%s", reference, kind.__name__, frames)
        if issubclass(kind, DatabaseDamaged):
            self.station.mark_damaged()
        self.window.gate.show_bug(Bug(reference, self.desk.judging))
        self.desk.judging = False
        self.locking.recover()
        self.readers.forget()


def log_to(folder: Path) -> None:
    """Keep a log of ids and faults beside the data; never personal data."""
    handler = RotatingFileHandler(folder / "kiosk.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)


def run(
    station: Station,
    *,
    camera: "Callable[[QObject], Source] | None" = None,
    now: Callable[[], datetime] = _utc_now,
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
    finally:
        sys.excepthook = sys.__excepthook__
        kiosk.close()
        sweep.stop()
