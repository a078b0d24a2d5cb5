"""The gate screen: a traffic light and a sheet. It is told values and says what staff asks for; it decides nothing.

A new passage wins over whatever is on screen, at once. ADMIT goes back to idle after 8 s, STOP after 15 s, CHECK stays
until somebody resolves it; each press of a button and each remark starts the time anew. Undo is open for 10 s.
Only F-keys, F12 and Esc do anything: scanners type letters and Enter.
"""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.domain.plan import Direction, Plan
from kiosk.domain.verdict import Held
from kiosk.screens.gate.hearing import Hearing, Silence
from kiosk.screens.gate.sheet import Sheet
from kiosk.screens.gate.stage import Stage, lamp_of, scene_of
from kiosk.screens.gate.views import Bug, Counts, Faults, Recent, Showing, recent_of
from kiosk.screens.kit import keys
from kiosk.screens.kit.bar import HEIGHT as BAR
from kiosk.screens.kit.bar import bar_title
from kiosk.screens.kit.column import WIDTH, Column
from kiosk.screens.kit.dialog import Overlay, SheetDialog
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.keys import HEARD
from kiosk.screens.kit.person import shown_name
from kiosk.screens.kit.theme import Theme, unit
from kiosk.screens.words.health import Statuses, parts
from kiosk.screens.words.language import is_rtl
from kiosk.screens.words.lights import light_of
from kiosk.screens.words.naming import desk_place
from kiosk.screens.words.remarks import Remark, Told
from kiosk.screens.words.tokens import tokens

UNDO_SECONDS = 10
REMARK_SECONDS = 8
GRACE_SECONDS = 0.3
"""After one passage overtook another, a key or finger on its way was meant for the one before."""
IDLE_BEAT, SHOWING_BEAT = 250, 50
"""Milliseconds between ticks."""
KEPT = 24


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
    find_asked = Signal(object)
    """Passage, or None: staff looks for a person by name."""
    help_asked = Signal(object)
    """Passage, or None: staff calls for help."""
    retry_asked = Signal()
    """Staff has done what the trouble sheet says."""
    lock_asked = Signal()
    """The officer leaves."""
    rooms_asked = Signal()
    """The officer goes to another screen."""
    display_asked = Signal()
    """Somebody wants another language, or light or dark."""
    minute_begun = Signal()
    """The clock shows another minute, also where other screens do."""

    def __init__(
        self,
        plan: Plan,
        gate: str,
        theme: Theme,
        *,
        now: Callable[[], datetime],
        elapsed: Callable[[], float],
        sounds: Hearing | None = None,
        direction: Direction | None = None,
        offers: Iterable[Intent] = tuple(Intent),
        parent: QWidget | None = None,
    ) -> None:
        """`elapsed` is a steady clock in seconds; `offers` are the intents somebody answers: others get no button."""
        super().__init__(parent)
        self._stage = Stage(
            plan=plan,
            gate=gate,
            direction=direction or plan.gates[gate].direction,
            offers=frozenset(offers) | {Intent.NEXT},
        )
        self._theme, self.now, self._elapsed = theme, now, elapsed
        self._sounds: Hearing = sounds or Silence()
        self._recents: deque[Recent] = deque(maxlen=KEPT)
        self._began = self._touched = elapsed()
        self._overtook = False
        self._minute = now().minute
        self._column = Column(theme, self)
        self._sheet = Sheet(theme, plan.zone_info, self)
        self._sheet.asked.connect(self._ask)
        self._blink = QTimer(self, singleShot=True, interval=int(tokens()["motion"]["blink_ms"]))
        self._blink.timeout.connect(self._column.end_blink)
        self._beat = QTimer(self, interval=IDLE_BEAT)
        self._beat.timeout.connect(self.tick)
        self._beat.start()
        shortcuts = [QShortcut(QKeySequence(key), self) for key in HEARD]
        for shortcut in shortcuts:
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._key_pressed)
        self._overlay = Overlay(shortcuts, self)
        self._overlay.left.connect(self._touch)
        self._overlay.lock_asked.connect(self._lock)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._refresh()

    # What the gate is told

    def show_passage(self, showing: Showing) -> None:
        """Show a sealed passage now, whatever is open."""
        self.close_dialog()
        lit = self._column.lamp.light is not None
        self._overtook = self._stage.showing is not None
        self._sheet.let_go()
        self._began = self._touched = self._elapsed()
        passages = (*showing.passage.released, showing.passage)
        self._recents.extendleft(recent_of(passage, self._stage.plan) for passage in passages)
        self._beat.setInterval(SHOWING_BEAT)
        if lit:
            self._blink.start()
        self._stage = replace(self._stage, showing=showing, told=None, bug=None, undo_open=True)
        self._refresh()
        self._sounds.play(light_of(showing.passage.verdict))

    def tell(self, told: Told) -> None:
        """News about the passage on screen. An undone passage leaves the screen."""
        self._touched = self._elapsed()
        undone = told.remark is Remark.UNDONE
        if undone and self._recents:
            self._recents[0] = replace(self._recents[0], undone=True)
        self._set(told=told, showing=None if undone else self._stage.showing)

    def tell_security_knows(self, seq: int) -> None:
        """Security has an alert of this passage, and the gate may say so."""
        showing = self._stage.showing
        if showing and showing.passage.seq == seq:
            self._set(showing=replace(showing, officer_told=True))

    def set_badges(self, seq: int | None, badges: int) -> None:
        """How many badges the person of the passage on screen has by now."""
        showing = self._stage.showing
        if showing and showing.passage.seq == seq:
            self._set(showing=replace(showing, badges=badges))

    def set_lockdown(self, since: datetime | None) -> None:
        """Nobody is let in at any gate since then; None: as usual."""
        self._set(lockdown=since)

    def set_plan(self, plan: Plan) -> None:
        """Gates, lists and dates as they are from now on; the gate itself is still among them."""
        self._set(plan=plan)

    def set_statuses(self, statuses: Statuses) -> None:
        """How the kiosk is."""
        self._set(statuses=statuses)

    def set_counts(self, counts: Counts) -> None:
        """How many are inside and came through."""
        self._set(counts=counts)

    def set_recents(self, recents: Iterable[Recent]) -> None:
        """Passages before this start, newest first."""
        self._recents = deque(recents, maxlen=KEPT)
        self._refresh()

    def set_faults(self, faults: Faults | None) -> None:
        """What is in the way; None: nothing. A verdict on screen has its time, unless no further one can be sealed."""
        before = self._stage.faults
        new = faults is not None and (before is None or _kinds(faults) != _kinds(before))
        keep = self._stage.showing if faults is None or faults.sealing else None
        self._set(faults=faults, showing=keep, put_aside=self._stage.put_aside and not new)
        if new:
            self._sounds.play("trouble")

    def show_bug(self, bug: Bug) -> None:
        """The program failed; staff is asked to call someone, and the next scan works."""
        self._set(bug=bug, showing=None, told=None)
        self._sounds.play("trouble")

    def use_theme(self, theme: Theme) -> None:
        """Light or dark."""
        self._theme = theme
        self._measure()

    def set_offers(self, offers: Iterable[Intent]) -> None:
        """What the officer on duty may ask for: others get no button."""
        self._set(offers=frozenset(offers) | {Intent.NEXT})

    def ask(self, dialog: SheetDialog) -> None:
        """Lay a dialog over the sheet; the verdict stays lit and its keys are silent until it is closed."""
        self._overlay.lay(dialog)
        self._measure()
        dialog.show()
        dialog.raise_()
        dialog.setFocus()

    def close_dialog(self) -> None:
        """Close what lies over the sheet, if anything does."""
        self._overlay.close()

    def _lock(self) -> None:
        self.press(keys.LOCK)

    def _touch(self) -> None:
        self._touched = self._elapsed()

    # What is on screen

    @property
    def dialog(self) -> SheetDialog | None:
        """What lies over the sheet."""
        return self._overlay.dialog

    @property
    def stage(self) -> Stage:
        """All that is on screen, as a value."""
        return self._stage

    @property
    def theme(self) -> Theme:
        """Light or dark."""
        return self._theme

    @property
    def showing(self) -> Showing | None:
        """The passage on screen."""
        return self._stage.showing

    @property
    def at_rest(self) -> bool:
        """Nothing on screen but the idle sheet."""
        return self._stage.at_rest

    @property
    def column(self) -> Column:
        """The traffic light."""
        return self._column

    @property
    def sheet(self) -> Sheet:
        """The sheet beside it."""
        return self._sheet

    def tick(self) -> None:
        """Let time pass: the line counts down, undo closes, the screen goes back to idle, the clock moves on."""
        since = self._elapsed() - self._touched
        dwell = self._dwell()
        if dwell is not None:
            if since >= dwell:
                self.clear()
                return
            self._column.count_down(1 - since / dwell)
        if self._stage.undo_open and self._elapsed() - self._began >= UNDO_SECONDS:
            self._set(undo_open=False)
        if self._stage.told and self._stage.showing is None and since >= REMARK_SECONDS:
            self._set(told=None)
        if self._minute != self.now().minute:
            self._minute = self.now().minute
            self._refresh()
            self.minute_begun.emit()

    def clear(self) -> None:
        """Back to idle, or to the trouble that is still there."""
        self._beat.setInterval(IDLE_BEAT)
        self._set(showing=None, told=None, bug=None)

    def _dwell(self) -> float | None:
        showing = self._stage.showing
        if showing is None or self.dialog is not None:
            return None
        seconds: dict[str, float | None] = tokens()["motion"]["back_to_idle_s"]
        return seconds[light_of(showing.passage.verdict)]

    def _set(self, **changes: Any) -> None:
        stage = replace(self._stage, **changes)
        if stage != self._stage:
            self._stage = stage
            self._refresh()

    def _refresh(self) -> None:
        stage = self._stage
        lamp = lamp_of(stage, self.now())
        dark = self._blink.isActive() and stage.showing is not None
        if dark or lamp != self._column.lamp:
            self._column.show_lamp(lamp, dark=dark)
        self.setAccessibleName(self._column.accessibleName())
        showing = stage.showing
        delegate = showing.passage.delegate if showing else None
        self._sheet.show_scene(
            scene_of(stage, self.now()),
            title="" if stage.at_rest else bar_title(stage.plan, stage.gate, self.now()),
            parts=parts(stage.statuses),
            recents=tuple(self._recents)[1 if showing else 0 :],
            said=shown_name(delegate) if delegate else "",
        )

    # What staff asks for

    def _key_pressed(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self.press(shortcut.key().toString())

    def press(self, key: str) -> None:
        """As if the key were pressed: the button that bears it acts; Esc leaves whatever may be left."""
        if key == "Esc":
            self._leave()
        elif key == keys.LOCK and Intent.LOCK in self._stage.offers:
            self._ask(Intent.LOCK)
        else:
            act = next((act for act in self._sheet.acts if act.key == key and act.enabled), None)
            if act:
                self._ask(act.intent)

    def _leave(self) -> None:
        showing = self._stage.showing
        if showing and isinstance(showing.passage.verdict, Held):
            return
        if showing is None and self._stage.bug is None:
            self._set(put_aside=True)
        self.clear()

    def _ask(self, intent: Intent) -> None:
        if self._overtook and self._elapsed() - self._began < GRACE_SECONDS:
            return
        passage = self._stage.showing.passage if self._stage.showing else None
        self._touched = self._elapsed()
        if intent in {Intent.NEXT, Intent.DESK}:
            self.clear()
        if intent is Intent.DESK:
            self.tell(Told(Remark.SENT_TO_DESK, desk_place(self._stage.plan)))
        elif intent in (plain := self._about_nobody()):
            plain[intent].emit()
        elif intent is not Intent.NEXT:
            self._about_passage(intent).emit(passage)

    def _about_nobody(self) -> dict[Intent, SignalInstance]:
        return {
            Intent.RETRY: self.retry_asked,
            Intent.LOCK: self.lock_asked,
            Intent.ROOMS: self.rooms_asked,
            Intent.DISPLAY: self.display_asked,
        }

    def _about_passage(self, intent: Intent) -> SignalInstance:
        return {
            Intent.PRINT: self.print_asked,
            Intent.REPRINT: self.reprint_asked,
            Intent.UNDO: self.undo_asked,
            Intent.NOT_THIS_PERSON: self.not_this_person_asked,
            Intent.RESOLVE: self.resolve_asked,
            Intent.OVERRIDE: self.override_asked,
            Intent.FIND: self.find_asked,
            Intent.HELP: self.help_asked,
        }[intent]

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
        start = 0 if is_rtl() else column
        self._sheet.setGeometry(start, 0, rest, self.height())
        bar = round(BAR * scale)
        self._overlay.place(QRect(start, bar, rest, self.height() - bar), self._theme)


def _kinds(faults: Faults) -> tuple[str, ...]:
    return tuple(sorted(type(trouble).__name__ for trouble in faults.troubles))
