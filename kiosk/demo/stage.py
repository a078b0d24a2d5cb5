"""Plays the script on a real kiosk, in its own time: readers, desk, journal, screens and press are those of a gate.

Only the clock, the frames of the camera and the hindrances are made. Carrying the kiosk to another gate closes it and
opens it anew, so that every move is a restart on the same data, too.
"""

import gc
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QEventLoop, QTimer

from kiosk import station
from kiosk.app import Kiosk
from kiosk.demo import hindrance, questions, script, staff
from kiosk.demo.script import Scanned, Step
from kiosk.domain.duty import Role
from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, outcome
from kiosk.scanning.simulated import SimulatedCamera
from kiosk.screens.dialogs.find import FindDialog
from kiosk.screens.gate.gate import GRACE_SECONDS, Gate
from kiosk.screens.kit.application import application
from kiosk.screens.kit.board import Board
from kiosk.screens.kit.frame import Room
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.theme import theme
from kiosk.screens.security.views import AlertChosen
from kiosk.system.worker import Sweep

_SIZE = (1280, 800)
_BLINK = 200
"""Milliseconds after which the column is lit again and rare letters are warm."""
_REACTION = round(GRACE_SECONDS * 1000) + 50
"""Milliseconds a person takes, which is longer than the gate ignores keys after one passage overtook another."""
_PATIENCE = 10_000
"""Milliseconds until something that must happen counts as failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """What came of one scan, and whether that was to come of it."""

    scanned: Scanned
    at: datetime
    gate: str
    passage: Passage | None
    met: bool


@dataclass(kw_only=True)
class PlayedKiosk:
    """One kiosk on the data folder `folder`; pictures go to `pictures`."""

    folder: Path
    pictures: Path
    tickets: dict[str, bytes]
    now: datetime
    language: str = "en"
    theme: str = "light"
    happened: list[Happened] = field(default_factory=list)
    files: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._passage: Passage | None = None
        self._camera: SimulatedCamera | None = None
        self._sweep: Sweep | None = None
        self.kiosk: Kiosk | None = None

    def play(self, steps: tuple[Step, ...]) -> None:
        """Every step in turn. Kiosks that were closed are freed on this thread, by no worker of the next one."""
        application()
        self._sweep = Sweep()
        self._sweep.start()
        for step in steps:
            self._do(step)

    def close(self) -> None:
        """Switch the kiosk off, and free all there were before Python may do so wherever it likes."""
        self._switch_off()
        if self._sweep is not None:
            gc.collect()
            self._sweep.stop()
            self._sweep = None

    def _switch_off(self) -> None:
        if self.kiosk is not None:
            self.kiosk.close()
            self.kiosk = None

    def _do(self, step: Step) -> None:
        match step:
            case script.Scanned():
                self._scan(step)
            case script.Moved(gate):
                self._move(gate)
            case script.Pressed(key):
                self._settle(_REACTION)
                self._press(key)
                self._settle()
            case script.Unlocked(role):
                self._unlock(role)
            case script.Badged() | script.Typed() | script.Chosen():
                self._converse(step)
            case script.Pictured(name):
                self._photograph(name)
            case script.Entered() | script.Asked() | script.Opened() | script.Organised():
                self._look_after(step)
            case _:
                self._arrange(step)

    def _look_after(self, step: script.Watching) -> None:
        """What security and organisers do on their screens."""
        kiosk = self._on
        room = kiosk.control_room
        match step:
            case script.Entered(where):
                kiosk.alerting.catch_up()
                kiosk.window.enter(where)
                self._wait(lambda: room.screen.view.ready)
            case script.Asked(ask):
                room.answer(ask)
            case script.Opened(kind):
                raised = next(each.raised for each in room.screen.view.alerts if each.raised.alert.kind is kind)
                room.answer(AlertChosen(raised.kiosk, raised.seq))
            case script.Organised(view, ask):
                self._organise(view, ask)
        self._settle()

    def _arrange(self, step: script.Printed | script.Spoken | script.Lit | script.Hindered | script.Waited) -> None:
        match step:
            case script.Printed():
                self._wait(self._badge_is_out)
            case script.Spoken(language):
                self.language = language
                self._dress()
            case script.Lit(name):
                self.theme = name
                self._dress()
            case script.Hindered(by):
                self._hinder(by)
            case script.Waited(seconds):
                self.now += timedelta(seconds=seconds)
                self._on.window.gate.clear()
                self._settle()
            case _:
                assert_never(step)

    @property
    def _on(self) -> Kiosk:
        assert self.kiosk is not None, "a script begins with a gate"
        return self.kiosk

    def _move(self, gate: str) -> None:
        self._switch_off()
        opened = station.open_station(self.folder, writing=True)
        if gate == questions.GATE:
            opened = questions.with_gate(opened)
        opened.settings = replace(opened.settings, gate=gate, language=self.language, theme=self.theme)
        self._camera = SimulatedCamera(rate=10)
        self.kiosk = Kiosk(application(), opened, camera=self._camera, now=lambda: self.now)
        self.kiosk.window.resize(*_SIZE)
        self.kiosk.open(full_screen=False)
        staff.log_in(self.kiosk)
        self.kiosk.desk.passed.connect(self._passed)
        self._settle()

    def _passed(self, passage: Passage) -> None:
        self._passage = passage

    def _scan(self, step: Scanned) -> None:
        self.now += timedelta(seconds=script.STEP_SECONDS)
        kiosk, raw = self._on, self.tickets[step.ticket]
        kiosk.desk.direction = Direction.OUT if step.way is Direction.OUT else None
        self._passage = None
        if step.camera:
            assert self._camera is not None
            self._camera.show(raw, turned=7)
            self._wait(lambda: self._passage is not None)
            self._camera.show(None)
        else:
            kiosk.listening.wedge.scanned.emit(Scan(raw, self.now, Reader.WEDGE))
        self._settle()
        passage, gate = self._passage, kiosk.desk.gate
        self.happened.append(
            Happened(scanned=step, at=self.now, gate=gate, passage=passage, met=_as_expected(step, passage))
        )

    def _press(self, key: str) -> None:
        shown = self._on.window.gate.dialog or self._on.window.current
        if isinstance(shown, Gate | Board):
            shown.press(key)

    def _converse(self, step: script.Badged | script.Typed | script.Chosen) -> None:
        """With the dialog on the gate's sheet."""
        dialog = self._on.window.gate.dialog
        match step:
            case script.Badged(role):
                badge = next(each.badge for each in staff.OFFICERS if each.role is role)
                self._on.listening.wedge.scanned.emit(Scan(badge.encode(), self.now, Reader.WEDGE))
            case script.Typed(text) if isinstance(dialog, FindDialog):
                dialog.field.setText(text)
            case script.Typed(text) if dialog is not None:
                for letter in text:
                    dialog.say(letter)
            case script.Chosen(ask) if dialog is not None:
                dialog.say(ask)
        self._settle()

    def _unlock(self, role: Role) -> None:
        kiosk, officer = self._on, next(each for each in staff.OFFICERS if each.role is role)
        lock = kiosk.locking.lock
        kiosk.listening.wedge.scanned.emit(Scan(officer.badge.encode(), self.now, Reader.WEDGE))
        for digit in officer.pin:
            lock.asked.emit(digit)
        lock.press("F5")
        self._wait(lambda: kiosk.window.current is not lock)
        self._settle()

    def _organise(self, view: View, ask: Hashable) -> None:
        kiosk = self._on
        staff.log_in(kiosk, Role.ORGANISER)
        kiosk.organising.show(view)
        kiosk.window.enter(Room.ORGANISER)
        if ask is not None:
            kiosk.organising.screen(view).asked.emit(ask)
        if view is View.BADGE and kiosk.organising.designing is not None:
            self._wait(kiosk.organising.designing.has_tried)
        self._settle(_BLINK)

    def _hinder(self, by: str | None) -> None:
        hindrance.hinder(self._on, printer=by == hindrance.PRINTER, disk=by == hindrance.DISK)
        self._settle()

    def _badge_is_out(self) -> bool:
        return any((self.folder / "badges").glob("*.pdf"))

    def _dress(self) -> None:
        self._on.window.use(theme(self.theme), self.language)
        self._settle()

    def _photograph(self, name: str) -> None:
        self._settle(_BLINK)
        file = f"{name}.png"
        self._on.window.grab().save(str(self.pictures / file))
        self.files.append(file)

    def _settle(self, milliseconds: int = 20) -> None:
        """Let everything happen that was asked for; the rounds do not wait for their hour."""
        self._on.rounds.go()
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _wait(self, come: Callable[[], bool]) -> None:
        """Until it has come, or patience is over."""
        loop, look = QEventLoop(), QTimer()
        look.timeout.connect(lambda: loop.quit() if come() else None)
        look.start(10)
        QTimer.singleShot(_PATIENCE, loop.quit)
        loop.exec()


def _as_expected(step: Scanned, passage: Passage | None) -> bool:
    if passage is None or not step.answered:
        return passage is None and not step.answered
    if step.reason is None:
        return isinstance(passage.verdict, Admitted)
    return outcome(passage.verdict) == ("held" if step.held else "refused") and _reason(passage) == step.reason


def _reason(passage: Passage) -> object:
    return None if isinstance(passage.verdict, Admitted) else passage.verdict.reason
