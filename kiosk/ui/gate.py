"""The gate screen: a traffic light and a sheet. It is told values and says what staff asks for; it decides nothing.

A new passage wins over whatever is on screen, at once. ADMIT goes back to idle after 8 s, STOP after 15 s, CHECK stays
until somebody resolves it; each press of a button and each remark starts the time anew. Undo is open for 10 s.
Only F-keys, F12 and Esc do anything: scanners type letters and Enter.
"""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.domain.plan import Direction, Plan
from kiosk.domain.verdict import Admitted, Held
from kiosk.ui.admitted import admitted_scene
from kiosk.ui.bar import bar_title
from kiosk.ui.column import WIDTH, Column, Lamp
from kiosk.ui.health import parts
from kiosk.ui.held import held_scene
from kiosk.ui.idle import Rest, idle_scene
from kiosk.ui.lamps import bug_lamp, gate_lamp, ready_lamp, verdict_lamp, waiting_lamp
from kiosk.ui.language import is_rtl
from kiosk.ui.person import shown_name
from kiosk.ui.refused import refused_scene
from kiosk.ui.scene import Scene
from kiosk.ui.sheet import Sheet
from kiosk.ui.theme import Theme, light_of, tokens, unit
from kiosk.ui.trouble import bug_scene, trouble_scene, waiting_scene
from kiosk.ui.views import Bug, Counts, Faults, Intent, Recent, Remark, Showing, Statuses, Told, recent_of
from kiosk.ui.wording import remark_sentence

UNDO_SECONDS = 10
KEPT = 24
KEYS = ("F5", "F6", "F7", "F8", "F12", "Esc")


class Sounds(Protocol):
    """Whoever makes a verdict heard."""

    def play(self, name: str) -> None:
        """admit, check, stop or trouble."""


class Silence:
    """No sound."""

    def play(self, name: str) -> None:
        """Nothing is heard."""


class Gate(QWidget):
    """The screen of one gate."""

    print_asked = Signal(object)
    """Passage: staff wants the badge of this admission."""
    reprint_asked = Signal(object)
    """Passage: staff wants another badge for someone who has one."""
    undo_asked = Signal(object)
    """Passage: staff takes this admission back."""
    not_this_person_asked = Signal(object)
    """Passage: the face does not match."""
    resolve_asked = Signal(object)
    """Passage: staff did what the hold asked for."""
    override_asked = Signal(object)
    """Passage: officers want to let in against the verdict."""
    desk_asked = Signal(object)
    """Passage, or None: the person goes to the accreditation desk."""
    find_asked = Signal(object)
    """Passage, or None: staff looks for a person by name."""
    help_asked = Signal(object)
    """Passage, or None: staff calls for help."""
    retry_asked = Signal()
    """Staff has done what the trouble sheet says."""
    lock_asked = Signal()
    """The officer leaves."""
    dismissed = Signal()
    """The screen is idle again."""

    def __init__(
        self,
        plan: Plan,
        gate: str,
        theme: Theme,
        *,
        now: Callable[[], datetime],
        elapsed: Callable[[], float],
        sounds: Sounds | None = None,
        direction: Direction | None = None,
        offers: Iterable[Intent] = tuple(Intent),
        parent: QWidget | None = None,
    ) -> None:
        """`elapsed` is a steady clock in seconds; `offers` are the intents somebody answers: others get no button."""
        super().__init__(parent)
        self._plan, self._gate, self._theme = plan, gate, theme
        self._direction = direction or plan.gates[gate].direction
        self._now, self._elapsed = now, elapsed
        self._sounds: Sounds = sounds or Silence()
        self._offers = frozenset(offers) | {Intent.NEXT}
        self._statuses, self._counts = Statuses(), Counts()
        self._recents: deque[Recent] = deque(maxlen=KEPT)
        self._showing: Showing | None = None
        self._faults: Faults | None = None
        self._bug: Bug | None = None
        self._told: Told | None = None
        self._hidden = False
        self._began = self._touched = elapsed()
        self._column = Column(theme, self)
        self._sheet = Sheet(theme, plan.zone_info, self)
        self._sheet.asked.connect(self._ask)
        self._blink = QTimer(self, singleShot=True, interval=int(tokens()["motion"]["blink_ms"]))
        self._blink.timeout.connect(self._column.end_blink)
        self._beat = QTimer(self, interval=250)
        self._beat.timeout.connect(self.tick)
        self._beat.start()
        for key in KEYS:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._key_pressed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._refresh()

    # What the gate is told

    def show_passage(self, showing: Showing) -> None:
        """Show a sealed passage now, whatever is open."""
        lit = self._column.lamp.light is not None
        self._showing, self._told, self._bug = showing, None, None
        self._began = self._touched = self._elapsed()
        self._recents.appendleft(recent_of(showing.passage))
        self._sounds.play(light_of(showing.passage.verdict))
        self._refresh(dark=lit)
        if lit:
            self._blink.start()
        self._beat.setInterval(50)

    def tell(self, told: Told) -> None:
        """News about the passage on screen. An undone passage leaves the screen."""
        self._told = told
        self._touched = self._elapsed()
        if told.remark is Remark.UNDONE:
            if self._recents:
                self._recents[0] = replace(self._recents[0], undone=True)
            self._showing = None
        self._refresh()

    def set_photo(self, seq: int | None, photo: bytes) -> None:
        """The photo of the passage on screen, where it came later than the verdict."""
        if self._showing and self._showing.passage.seq == seq:
            self._showing = replace(self._showing, photo=photo)
            self._refresh()

    def set_statuses(self, statuses: Statuses) -> None:
        """How the kiosk is."""
        if statuses != self._statuses:
            self._statuses = statuses
            self._refresh()

    def set_counts(self, counts: Counts) -> None:
        """How many are inside and came through."""
        if counts != self._counts:
            self._counts = counts
            self._refresh()

    def set_recents(self, recents: Iterable[Recent]) -> None:
        """Passages before this start, newest first."""
        self._recents = deque(recents, maxlen=KEPT)
        self._refresh()

    def set_faults(self, faults: Faults | None) -> None:
        """What is in the way; None: nothing. A verdict on screen has its time, unless no further one can be sealed."""
        new = faults is not None and (self._faults is None or faults.troubles != self._faults.troubles)
        self._faults = faults
        if new:
            self._hidden = False
            self._sounds.play("trouble")
        if faults and not faults.sealing:
            self._showing = None
        self._refresh()

    def show_bug(self, bug: Bug) -> None:
        """The program failed; staff is asked to call someone, and the next scan works."""
        self._bug, self._showing, self._told = bug, None, None
        self._sounds.play("trouble")
        self._refresh()

    def use_theme(self, theme: Theme) -> None:
        """Light or dark."""
        self._theme = theme
        self._measure()
        self._refresh()

    # What is on screen

    @property
    def showing(self) -> Showing | None:
        """The passage on screen."""
        return self._showing

    @property
    def lamp(self) -> Lamp:
        """What the column says."""
        return self._column.lamp

    @property
    def column(self) -> Column:
        """The traffic light."""
        return self._column

    @property
    def sheet(self) -> Sheet:
        """The sheet beside it."""
        return self._sheet

    def tick(self) -> None:
        """Let time pass: the line counts down, undo closes, the screen goes back to idle."""
        dwell = self._dwell()
        if dwell is not None:
            left = 1 - (self._elapsed() - self._touched) / dwell
            if left <= 0:
                self.clear()
                return
            self._column.count_down(left)
        if self._told and self._showing is None and self._elapsed() - self._touched > 8:
            self._told = None
        if self._showing is None or self._undo_just_closed():
            self._refresh()

    def clear(self) -> None:
        """Back to idle, or to the trouble that is still there."""
        self._showing = self._told = self._bug = None
        self._beat.setInterval(250)
        self._refresh()
        self.dismissed.emit()

    def _dwell(self) -> float | None:
        if self._showing is None:
            return None
        seconds: dict[str, float | None] = tokens()["motion"]["back_to_idle_s"]
        return seconds[light_of(self._showing.passage.verdict)]

    def _undo_open(self) -> bool:
        return self._elapsed() - self._began < UNDO_SECONDS

    def _undo_just_closed(self) -> bool:
        return not self._undo_open() and any(act.intent is Intent.UNDO and act.enabled for act in self._sheet.acts)

    def _refresh(self, *, dark: bool = False) -> None:
        lamp = self._lamp_now()
        if dark or lamp != self._column.lamp:
            self._column.show_lamp(lamp, dark=dark or (self._column.dark and self._blink.isActive()))
        scene = self._scene_now()
        acts = tuple(act for act in scene.acts if act.intent in self._offers)
        idle = self._showing is None and self._faults_shown() is None and self._bug is None
        self._sheet.show_scene(
            replace(scene, acts=acts),
            title="" if idle else bar_title(self._plan, self._gate, self._now()),
            parts=parts(self._statuses),
            recents=tuple(self._recents)[1 if self._showing else 0 :],
            said=self._said(),
        )

    def _faults_shown(self) -> Faults | None:
        faults = self._faults
        return faults if faults and not (self._hidden and faults.sealing) else None

    def _scene_now(self) -> Scene:
        if self._showing:
            return self._passage_scene(self._showing)
        if self._bug:
            return bug_scene(self._plan, self._bug)
        faults = self._faults_shown()
        told = self._told_sentence()
        if faults:
            return trouble_scene(self._plan, faults, told) if faults.sealing else waiting_scene(self._plan, faults)
        return idle_scene(
            Rest(plan=self._plan, gate=self._gate, now=self._now().replace(second=0, microsecond=0),
                 statuses=self._statuses, counts=self._counts, said=told)
        )  # fmt: skip

    def _told_sentence(self) -> str:
        return remark_sentence(self._told.remark, self._told.detail) if self._told else ""

    def _passage_scene(self, showing: Showing) -> Scene:
        told = self._told_sentence()
        shown = replace(showing, undoable=showing.undoable and self._undo_open())
        match showing.passage.verdict:
            case Admitted():
                return admitted_scene(self._plan, shown, told)
            case Held():
                return held_scene(self._plan, shown, told)
            case _:
                return refused_scene(self._plan, shown, told)

    def _lamp_now(self) -> Lamp:
        lamp = gate_lamp(self._plan, self._gate, self._direction)
        faults = self._faults
        if self._showing:
            return verdict_lamp(lamp, self._plan, self._showing.passage)
        if faults and not faults.sealing:
            return waiting_lamp(lamp, self._plan, faults)
        if self._bug:
            return bug_lamp(lamp, self._bug)
        return ready_lamp(lamp, troubled=self._faults_shown() is not None)

    def _said(self) -> str:
        if self._showing and self._showing.passage.delegate:
            return shown_name(self._showing.passage.delegate)
        return ""

    # What staff asks for

    def _key_pressed(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self.press(shortcut.key().toString())

    def press(self, key: str) -> None:
        """As if the key were pressed: the button that bears it acts; Esc leaves whatever may be left."""
        if key == "Esc":
            self._leave()
        elif key == "F12" and Intent.LOCK in self._offers:
            self.lock_asked.emit()
        for act in self._sheet.acts:
            if act.key == key and act.enabled and act.intent is not Intent.LOCK:
                self._ask(act.intent)
                return

    def _leave(self) -> None:
        if self._showing and isinstance(self._showing.passage.verdict, Held):
            return
        if self._showing is None and self._bug is None:
            self._hidden = True
        self.clear()

    def _ask(self, intent: Intent) -> None:
        passage = self._showing.passage if self._showing else None
        self._touched = self._elapsed()
        about = {
            Intent.PRINT: self.print_asked,
            Intent.REPRINT: self.reprint_asked,
            Intent.UNDO: self.undo_asked,
            Intent.NOT_THIS_PERSON: self.not_this_person_asked,
            Intent.RESOLVE: self.resolve_asked,
            Intent.OVERRIDE: self.override_asked,
            Intent.DESK: self.desk_asked,
            Intent.FIND: self.find_asked,
            Intent.HELP: self.help_asked,
        }.get(intent)
        if intent in {Intent.NEXT, Intent.DESK}:
            self.clear()
        if about is not None:
            about.emit(passage)
        elif intent is Intent.RETRY:
            self.retry_asked.emit()
        elif intent is Intent.LOCK:
            self.lock_asked.emit()

    # Measure

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Column at the leading edge, its width that of its height; the sheet takes the rest."""
        self._measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Every sentence anew in another language."""
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}:
            self._measure()
            self._refresh()
        super().changeEvent(event)

    def _measure(self) -> None:
        scale = unit(self.width(), self.height())
        column = round(WIDTH * scale)
        rest = self.width() - column
        self._column.use(self._theme, scale)
        self._column.setGeometry(rest if is_rtl() else 0, 0, column, self.height())
        self._sheet.use(self._theme, scale)
        self._sheet.setGeometry(0 if is_rtl() else column, 0, rest, self.height())
