"""One day of a real kiosk offscreen: its folder, clocks, officers and disk are the monkey's to play with.

Two clocks move together and only when told: the wall that verdicts go by, and the steady one that screens count with.
`settle` waits for every worker, so that an action is over before the next one and a seed finds the same again.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kiosk import app
from kiosk.app import Kiosk
from kiosk.demo import event, questions
from kiosk.domain.duty import Officer
from kiosk.domain.passage import Passage
from kiosk.domain.scan import Scan
from kiosk.journal.chain import Entry
from kiosk.journal.store import Journal
from kiosk.operators.store import Operators
from kiosk.printing.printers.faults import PrinterEmpty
from kiosk.scanning.camera import CameraReader
from kiosk.scanning.serial import SerialReader
from kiosk.scanning.wedge import Wedge
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.status import PRINTER
from kiosk.screens.kit.application import application
from kiosk.screens.kit.board import Board
from kiosk.screens.kit.theme import theme
from kiosk.station import open_station
from kiosk.storage.database import Connection
from kiosk.system.worker import Worker
from tests.monkey.camera import StillCamera
from tests.monkey.neighbour import Neighbour
from tests.scanning.cable import Cable
from tests.scanning.keyboard import Keyboard

DOORS = datetime(2024, 6, 26, 13, 30, tzinfo=UTC)
LAST_HOUR = datetime(2024, 6, 27, 21, tzinfo=UTC)
"""From here on time goes in small steps: an event that is over has little to test."""
TICKETS = event.tickets()
SMALL, USUAL, LARGE = (1280, 800), (1920, 1080), (3840, 2160)
"""Screens in pixels: a desk's small one, one like most, one that is 4K."""
_HARMLESS = "This plugin does not support"
_ROUNDS = 20
_PAUSE = 60_000
"""Milliseconds between two who type, more than any code takes."""


@dataclass(frozen=True)
class Heard:
    """A passage, when it was said by the steady clock, and whether the kiosk was locked then."""

    passage: Passage
    at: float
    locked: bool


@dataclass
class Day:
    """A kiosk at `gate` on a folder of its own, and all that was heard of it."""

    folder: Path
    gate: str
    now: datetime = DOORS
    steady: float = 1_000.0
    warnings: list[str] = field(default_factory=list)
    """Of Qt."""
    bugs: list[str] = field(default_factory=list)
    """What reached the excepthook."""
    read: list[Scan] = field(default_factory=list)
    """What scanner, camera and cable read since the last look."""
    heard: list[Heard] = field(default_factory=list)
    """Passages that were said to be sealed since the last look."""
    undone: list[Heard] = field(default_factory=list)
    """The same of passages that were taken back."""
    on_duty: list[Officer] = field(default_factory=list)
    """Whoever was since the last look."""
    notes: dict[str, object] = field(default_factory=dict)
    """What invariants remember from look to look."""

    size: tuple[int, int] = SMALL
    """Of the window, in pixels."""
    cable: Cable | None = None
    """A serial scanner, where there is one."""
    neighbour: Neighbour | None = None
    """Whoever runs commands beside the kiosk, where somebody does."""
    planted: "Callable[[Day], None] | None" = None
    """A fault put into the kiosk at each start."""
    _typed_at: int = 0

    def open(self) -> None:
        """Start the kiosk, locked as every start is."""
        self._hooks = sys.excepthook, qInstallMessageHandler(self._warned)
        sys.excepthook = self.caught
        station = open_station(self.folder, writing=True)
        if self.gate == questions.GATE:
            station = questions.with_gate(station)
        ports = (str(self.cable.name),) if self.cable else ()
        station.settings = replace(station.settings, gate=self.gate, lock_after=300, serial_ports=ports)
        self.camera = StillCamera()
        steady, app.monotonic = app.monotonic, self._steady  # type: ignore[attr-defined]
        try:
            self.kiosk = Kiosk(application(), station, camera=self.camera, now=self._now)
        finally:
            app.monotonic = steady  # type: ignore[attr-defined]
        self.kiosk.guard._elapsed = self.kiosk.locking._elapsed = self._steady
        self.kiosk.locking.leaving.disconnect()
        for reader in self.readers():
            reader.scanned.connect(self.read.append)
        self.kiosk.desk.passed.connect(self._passed)
        self.kiosk.desk.undone.connect(self._undone)
        self.kiosk.asking.decided.connect(self._passed)
        self.kiosk.guard.changed.connect(self._changed)
        self.disk_full = self.printer_empty = False
        self.kiosk.window.resize(*self.size)
        self.kiosk.open(full_screen=False)
        self.kiosk.organising.begin()
        self.beside: Connection = station.second_connection()
        if self.planted is not None:
            self.planted(self)
        self.settle()

    def close(self) -> None:
        """End the run of the kiosk; nothing of it stays in this process."""
        self.settle()
        self.beside.close()
        self.kiosk.window.use(theme("light"), "en")
        self.kiosk.close()
        self.kiosk.window.deleteLater()
        self.kiosk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        hook, handler = self._hooks
        sys.excepthook = hook
        qInstallMessageHandler(handler)

    def copied(self, to: Path) -> "Day":
        """The folder as a power cut would leave it now.

        Copied by another process: one that reads the file itself, and closes it, loses SQLite's locks on it, and the
        next command beside the kiosk tears the file ("How To Corrupt An SQLite Database File", 2.2).
        """
        subprocess.run(["cp", "-r", self.folder, to], check=True)
        (to / "lock").unlink(missing_ok=True)
        return Day(to, self.gate, self.now, self.steady)

    # What reads

    def readers(self) -> Iterator[Wedge | CameraReader | SerialReader]:
        """Every reader of the kiosk."""
        yield self.kiosk.listening.wedge
        yield from self.kiosk.findChildren(CameraReader)
        yield from self.kiosk.findChildren(SerialReader)

    def keyboard(self) -> Keyboard:
        """What a scanner or a hand types on, whatever has the focus."""
        keyboard = Keyboard(self.kiosk.window.windowHandle())
        keyboard.now = self._typed_at = max(self._typed_at + _PAUSE, int(self.steady * 1000))
        return keyboard

    def fall_silent(self) -> None:
        """Nobody types for a while: what was kept back is a code by now, or is typed."""
        self.kiosk.listening.wedge._end()

    def fields(self) -> dict[QLineEdit | QPlainTextEdit, str]:
        """All that can be typed into, and what stands there."""
        window = self.kiosk.window
        lines: dict[QLineEdit | QPlainTextEdit, str] = {each: each.text() for each in window.findChildren(QLineEdit)}
        return lines | {each: each.toPlainText() for each in window.findChildren(QPlainTextEdit)}

    # Time

    def pass_by(self, seconds: float) -> None:
        """Let both clocks run, and whatever waits for them happen."""
        for camera in self.kiosk.findChildren(CameraReader):
            camera._watch.stop()
        self.now += timedelta(seconds=seconds)
        self.steady += seconds
        self.kiosk.window.gate.tick()
        self.kiosk.guard.tick()
        self.kiosk.locking.lock.tick()

    def settle(self) -> None:
        """Until no worker has anything to do and nobody anything to say."""
        for _ in range(_ROUNDS):
            QCoreApplication.processEvents()
            workers = [worker for worker in self.kiosk.findChildren(Worker) if not worker._closed]
            heard = [worker._executor.submit(_nothing) for worker in workers]
            busy = [not each.done() for each in heard]
            for each in heard:
                each.result()
            QCoreApplication.processEvents()
            if not any(busy):
                break
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # The world around

    def fill_disk(self, full: bool) -> None:
        """Nothing can be written any more, or again."""
        self.disk_full = full
        self.kiosk.station.db.execute(f"PRAGMA query_only = {'ON' if full else 'OFF'}")

    def empty_printer(self, empty: bool) -> None:
        """The badge printer wants a hand, or has had it."""
        self.printer_empty = empty
        self.kiosk.rounds.trouble(PRINTER, PrinterEmpty("Badge printer") if empty else None)

    # What can be seen

    @property
    def shown(self) -> QWidget:
        """What has the keys: a dialog on the gate, or the screen."""
        return self.kiosk.window.gate.dialog or self.kiosk.window.current

    @property
    def officers(self) -> dict[str, Officer]:
        """Everybody on the list, by id."""
        listed = Operators(self.kiosk.station.db).on_list()
        return {each.id: Officer(each.id, each.role) for each in listed}

    def live_keys(self) -> frozenset[str]:
        """Keys that stand on something that can be pressed now."""
        shown = self.shown
        if isinstance(shown, Gate):
            return frozenset(act.key for act in shown.sheet.acts if act.enabled and act.key)
        assert isinstance(shown, Board)
        return frozenset(place.spot.key for place in shown.places.values() if place.isEnabled() and place.spot.key)

    def sealed(self, after: int) -> list[Entry]:
        """What is on disk of this kiosk since an entry, read beside it."""
        journal = self.kiosk.station.journal
        return list(Journal(self.beside, journal.kiosk).entries(journal.kiosk, after=after))

    # Heard

    def _now(self) -> datetime:
        return self.now

    def _steady(self) -> float:
        return self.steady

    def _passed(self, passage: Passage) -> None:
        self.heard.append(Heard(passage, self.steady, self.kiosk.guard.locked))

    def _undone(self, passage: Passage) -> None:
        self.undone.append(Heard(passage, self.steady, self.kiosk.guard.locked))

    def _changed(self) -> None:
        if self.kiosk.guard.officer is not None:
            self.on_duty.append(self.kiosk.guard.officer)

    def _warned(self, kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) and not message.startswith(_HARMLESS):
            self.warnings.append(message)

    def caught(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        last = where
        while last is not None and last.tb_next is not None:
            last = last.tb_next
        at = f" at {Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}" if last is not None else ""
        self.bugs.append(f"{kind.__name__}: {error}{at}")
        self.kiosk.caught(kind, error, where)


def _nothing() -> None:
    pass


def close_dialogs() -> None:
    """Whatever stands before the window in a window of its own."""
    while (dialog := QApplication.activeModalWidget()) is not None and dialog.close():
        pass
