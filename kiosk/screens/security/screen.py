"""Security's screen: who is inside, alerts and refusals, the way of one person; lockdown and muster.

It is told a `SecurityView` (and a `MusterView`) and says what was pressed; it knows neither journal nor policy. Its own
are only pages, what is being typed, and how long a finger has been on "Lock all gates": two seconds, seen to pass.
By keyboard: the arrows go from alert to alert (on the muster list, from delegation to delegation), F9 is the field to
search in, and F11, held as long, locks. No scanner types these.
"""

from collections.abc import Sequence
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent

from kiosk.domain.duty import Action
from kiosk.domain.plan import Plan
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.chips import arrow
from kiosk.screens.kit.fields import Field
from kiosk.screens.kit.frame import Room, Screen, Surroundings, Tab
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Theme
from kiosk.screens.security.alert import note_box
from kiosk.screens.security.alerts import alert_spots, paint_alerts
from kiosk.screens.security.muster import muster_spots, paint_muster
from kiosk.screens.security.now import now_spots, paint_now
from kiosk.screens.security.parts import FIELD, FIELD_TOP, Pages, Painted, Strip, strips
from kiosk.screens.security.sheet import paint_sheet, sheet_spots
from kiosk.screens.security.views import (
    AlertChosen,
    Ask,
    DelegationChosen,
    More,
    MusterView,
    NoteChosen,
    Opened,
    Part,
    SecurityView,
    ZoneChosen,
)
from kiosk.screens.words.language import translate
from kiosk.screens.words.tokens import tokens

NOW, MUSTER = "now", "muster"
SEARCH, LOCK = keys.FIND, keys.MORE
_T = TypeVar("_T")
_BEAT = 40
"""Milliseconds between two looks at a finger that holds."""


class Security(Screen):
    """The screen."""

    shown = Signal()
    """Somebody looks at it: it wants to be told how things are, and kept told."""
    hidden = Signal()
    """Nobody looks any more."""
    searched = Signal(str)
    """What was typed to find somebody; empty where it was wiped."""

    room = Room.SECURITY

    def __init__(self, theme: Theme, around: Surroundings, plan: Plan, view: SecurityView) -> None:
        self.plan, self._view, self._muster = plan, view, MusterView()
        self._pages = Pages()
        self._note = ""
        self._held: float | None = None
        super().__init__(theme, around)
        self.tab = NOW
        self.search = Field(self, longest=120)
        self.search.textEdited.connect(self.searched)
        self.note = Field(self)
        self._beat = QTimer(self, interval=_BEAT)
        self._beat.timeout.connect(self._hold_on)

    # What it is told

    def show_plan(self, plan: Plan) -> None:
        """Zones as they are from now on."""
        if plan is not self.plan:
            self.plan = plan
            self.renew()

    def show_view(self, view: SecurityView) -> None:
        """How things are."""
        if view == self._view:
            return
        if _about(view) != _about(self._view):
            self._pages.first(Part.SHEET)
            self._note = ""
            self.note.clear()
        self._view = view
        if view.lockdown is not None:
            self._let_go()
        self.renew()

    def show_muster(self, muster: MusterView) -> None:
        """The muster list."""
        if muster != self._muster:
            self._muster = muster
            if self.tab == MUSTER:
                self.renew()

    def turn_to(self, tab: str) -> None:
        """The other view."""
        if tab != self.tab:
            self.tab = tab
            self.setFocus()
            self.renew()

    def show_found(self, text: str) -> None:
        """What stands in the search field."""
        if self.search.text() != text:
            self.search.setText(text)

    @property
    def view(self) -> SecurityView:
        """What is shown."""
        return self._view

    @property
    def muster(self) -> MusterView:
        """The muster list as shown."""
        return self._muster

    @property
    def written(self) -> str:
        """The note for an acknowledgement: the chosen one and what was typed."""
        return " ".join(part for part in (self._note, self.note.text().strip()) if part)

    @property
    def held(self) -> float:
        """How far "Lock all gates" has been held, 0 to 1."""
        if self._held is None:
            return 0.0
        return min(1.0, (monotonic() - self._held) * 1000 / float(tokens()["motion"]["hold_lockdown_ms"]))

    # The frame

    def heading(self) -> str:
        """Title in the bar."""
        return translate("security", "Security")

    def tabs(self) -> Sequence[Tab]:
        """Now, and the muster list."""
        return Tab(NOW, translate("security", "Now")), Tab(MUSTER, translate("security", "Muster"))

    def body_spots(self, paper: Paper) -> Sequence[Spot]:
        """All three columns."""
        if self.tab == MUSTER:
            return muster_spots(paper, self._muster, self._view, self.plan, self._pages)
        first, second, third = strips(paper)
        return [
            *now_spots(paper, first, self._view, self.plan, self._pages, self.held),
            *alert_spots(paper, second, self._view, self.plan, self._pages),
            *sheet_spots(self._desk(paper, third)),
        ]

    def paint_body(self, paper: Paper) -> None:
        """All three columns."""
        if self.tab == MUSTER:
            paint_muster(paper, self._muster, self._view, self.plan, self._pages)
            return
        first, second, third = strips(paper)
        paint_now(paper, first, self._view, self.plan, self._pages)
        paint_alerts(paper, second, self._view, self._pages)
        paint_sheet(self._desk(paper, third))

    def settle(self, paper: Paper) -> None:
        """The two fields."""
        third = strips(paper)[2]
        note = note_box(self._desk(paper, third)) if self.tab == NOW else None
        hint = translate("security", "Badge, name or number")
        searching = self.tab == NOW and Action.SEARCH_FREELY in self._view.rights
        if searching:
            self.search.put(paper, (third.start, FIELD_TOP, third.room, FIELD), hint, key=SEARCH)
        self.search.setVisible(searching)
        if note is not None:
            self.note.put(paper, note, translate("security", "Note"))
        self.note.setVisible(note is not None)

    def _desk(self, paper: Paper, strip: Strip) -> Painted:
        return Painted(paper, strip, self._view, self.plan, self._pages, self._note)

    def renew(self) -> None:
        """Lay out anew; the lock is watched for a finger that stays."""
        super().renew()
        lock = self.places.get(Ask.LOCK)
        if lock is not None and not lock.property("watched"):
            lock.setProperty("watched", True)
            lock.pressed.connect(self._hold)
            lock.released.connect(self._let_go)

    # What is pressed

    def say(self, ask: object) -> None:
        """Pages and notes are the screen's own; a touch of the lock alone says nothing."""
        match ask:
            case Ask.LOCK:
                return
            case More(part):
                self._pages.turn(part)
                self.renew()
            case NoteChosen(note):
                self._note = "" if note == self._note else note
                self.renew()
            case _:
                if isinstance(ask, ZoneChosen | DelegationChosen):
                    self._pages.first(Part.DELEGATIONS)
                    self._pages.first(Part.PEOPLE)
                super().say(ask)

    def press(self, key: str) -> None:
        """Esc goes one step back, where no place bears it."""
        if key == "Esc" and not any(place.spot.key == "Esc" for place in self.places.values()):
            super().say(Ask.BACK)
        elif key == SEARCH and self.search.isVisible():
            self.search.setFocus()
        elif key == LOCK:
            self._hold()
        else:
            super().press(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows."""
        if step := arrow(event):
            self._go(step)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key that held the lock."""
        if event.key() == Qt.Key.Key_F11.value and not event.isAutoRepeat():
            self._let_go()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere, so nobody is seen to hold a key."""
        self._let_go()
        super().focusOutEvent(event)

    def _go(self, step: int) -> None:
        """To the alert, or the delegation, below or above the one that is open."""
        if self.tab == MUSTER:
            groups = [code for code, _ in self._muster.delegations]
            if groups:
                self.say(DelegationChosen(_beside(groups, self._muster.delegation, step)))
        elif self._view.alerts and Action.SEE_ALERTS in self._view.rights:
            alerts = [(line.raised.kiosk, line.raised.seq) for line in self._view.alerts]
            sheet = self._view.sheet
            here = (sheet.line.raised.kiosk, sheet.line.raised.seq) if isinstance(sheet, Opened) else None
            self.say(AlertChosen(*_beside(alerts, here, step)))

    def _hold(self) -> None:
        lock = self.places.get(Ask.LOCK)
        if lock is not None and lock.isEnabled() and self._held is None:
            self._held = monotonic()
            self._beat.start()

    def _hold_on(self) -> None:
        done = self.held >= 1.0
        if done:
            self._let_go()
            super().say(Ask.LOCK)
        else:
            self.renew()

    def _let_go(self) -> None:
        self._beat.stop()
        if self._held is not None:
            self._held = None
            self.renew()

    # Who looks

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._let_go()
        self.hidden.emit()


def _beside(all_of_them: Sequence[_T], here: _T | None, step: int) -> _T:
    """The one after or before; from none, the first or last; the ends stay."""
    if here is None or here not in all_of_them:
        return all_of_them[0 if step > 0 else -1]
    at = all_of_them.index(here) + step
    return all_of_them[min(max(at, 0), len(all_of_them) - 1)]


def _about(view: SecurityView) -> object:
    """Whom or what the third column is about: another one begins on its first page."""
    sheet = view.sheet
    if isinstance(sheet, Opened):
        return sheet.line.raised.kiosk, sheet.line.raised.seq
    return type(sheet), getattr(sheet, "person", ""), getattr(sheet, "text", "")
