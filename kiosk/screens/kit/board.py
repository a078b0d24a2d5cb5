"""A painted screen with places to press: what the officers' screens have in common.

A board is a function of values: `places` says where something can be pressed, `paint` draws the rest. Places live on
while their values change, so a press that lasts (lockdown) survives a refresh. As on the gate, only the keys of the
one table press anything: F10 walks to places that bear none. What else a screen takes from the keyboard, it says.
"""

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from kiosk.screens.kit.action import RING
from kiosk.screens.kit.keys import HEARD, PROPOSAL, SCREENS
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.spot import Look, Spot, paint_spot, paint_tag
from kiosk.screens.kit.theme import Theme, unit
from kiosk.screens.kit.touch import Touch
from kiosk.screens.kit.walking import ENTERS, Section, beside, step_of
from kiosk.screens.words.language import is_rtl

__all__ = ["Board", "Look", "Place", "Spot", "paint_spot"]


class Place(Touch):
    """One spot on a board; RING base units larger than it looks, for the focus ring."""

    def __init__(self, spot: Spot, board: "Board") -> None:
        super().__init__(board)
        self._board = board
        self.spot = spot
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.use(spot)

    def use(self, spot: Spot) -> None:
        """Other words, another look, the same place to press."""
        self.spot = spot
        self.setEnabled(spot.enabled)
        self.setAccessibleName(spot.label)
        self.setAccessibleDescription(spot.key)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, then words or whatever the spot draws."""
        with QPainter(self) as painter:
            paper = self._board.paper(painter, QSizeF(self.size()))
            walked = self._board.walked == self.spot.ask
            paint_spot(paper, self.spot, down=self.isDown(), focused=walked)
            if cap := PROPOSAL if walked else SCREENS if self._board.ahead == self.spot.ask else "":
                paint_tag(paper, cap, self.spot.box[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys come here while it is stood on."""
        event.setAccepted(self._board.walk(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Something else was pressed or typed into."""
        super().focusOutEvent(event)
        self._board.stray(self.spot.ask)


class Board(QWidget):
    """A screen of its own in the window."""

    keys: tuple[str, ...] = HEARD
    asked = Signal(object)
    """What the pressed place says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: dict[Hashable, Place] = {}
        self._gone: list[Place] = []
        self._walked: Hashable | None = None
        self._section: Section | None = None
        for key in self.keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._key_pressed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def spots(self, paper: Paper) -> Sequence[Spot]:
        """Where something can be pressed now."""
        raise NotImplementedError

    def paint(self, paper: Paper) -> None:
        """Everything but the places."""
        raise NotImplementedError

    def settle(self, paper: Paper) -> None:
        """Lay out child widgets, where a screen has any."""

    def spoken(self) -> str:
        """What a screen reader calls it: by what it proposes, where it has no title."""
        spots = [place.spot for place in self._places.values() if place.spot.label]
        proposed = [spot.label for spot in spots if spot.look is Look.FILLED]
        return next(iter(proposed or [spot.label for spot in spots]), "")

    @property
    def theme(self) -> Theme:
        """Light or dark."""
        return self._theme

    @property
    def unit(self) -> float:
        """Pixels of one base unit."""
        return unit(self.width(), self.height())

    @property
    def places(self) -> dict[Hashable, Place]:
        """What can be pressed, by what it says."""
        return dict(self._places)

    def use_theme(self, theme: Theme) -> None:
        """Light or dark."""
        self._theme = theme
        self.renew()

    def renew(self) -> None:
        """Values changed: lay out and paint anew."""
        canvas = QPixmap(1, 1)
        with QPainter(canvas) as painter:
            paper = self.paper(painter, QSizeF(self.size()))
            there = {spot.ask: spot for spot in self.spots(paper)}
            if self._walked is not None and not (self._walked in there and there[self._walked].enabled):
                self._walked = None
                self.setFocus()
            wanted = {ask: self._proposed(spot) for ask, spot in there.items()}
            for ask in self._places.keys() - wanted.keys():
                self._put_away(self._places.pop(ask))
            for ask, spot in wanted.items():
                self._put(paper, ask, spot)
            self.settle(paper)
        self.setAccessibleName(self.spoken())
        self.update()

    def _put_away(self, place: Place) -> None:
        """Gone from the screen now, let go of when whatever it was pressed for is done.

        WORKAROUND: a child that is to be deleted later is deleted twice (PySide6 6.11) where its board goes first, as
        after a change of direction. So it is no child any more, and the board's last hold on it is let go.
        """
        place.hide()
        place.setParent(None)
        self._gone.append(place)
        QTimer.singleShot(0, self, self._gone.clear)

    def _put(self, paper: Paper, ask: Hashable, spot: Spot) -> None:
        place = self._places.get(ask)
        if place is None:
            place = self._places[ask] = Place(spot, self)
            place.clicked.connect(self._clicked)
        else:
            place.use(spot)
        x, y, width, height = spot.box
        place.setGeometry(paper.box(x - RING, y - RING, width + 2 * RING, height + 2 * RING).toAlignedRect())
        place.show()

    def press(self, key: str) -> None:
        """As if the key were pressed: the place that bears it says what it says; F10 walks on."""
        if key == SCREENS:
            self._walk_on()
            return
        if key == PROPOSAL and self._walked is not None:
            self._choose_walked()
            return
        for place in self._places.values():
            if place.spot.key == key and place.isEnabled():
                self.say(place.spot.ask)
                return

    def say(self, ask: object) -> None:
        """A place was pressed."""
        self.asked.emit(ask)

    # Walking

    @property
    def walked(self) -> Hashable | None:
        """What is stood on, if anything: F5 and a hand's Enter choose it."""
        return self._walked

    @property
    def ahead(self) -> Hashable | None:
        """Where F10 leads: to the first place of the next part that has any without a key."""
        sections = [section for section in Section if self._walkable(section)]
        at = sections.index(self._section) + 1 if self._section in sections else 0
        return next(iter(self._walkable(sections[at % len(sections)])), None) if sections else None

    def _walkable(self, section: Section) -> dict[Hashable, tuple[float, float, float, float]]:
        if section is Section.UNWALKED:
            return {}
        spots = (place.spot for place in self._places.values())
        return {
            spot.ask: spot.box
            for spot in spots
            if spot.section is section and spot.enabled and spot.key in ("", SCREENS)
        }

    def _proposed(self, spot: Spot) -> Spot:
        """While a place is stood on, F5 is its own."""
        taken = self._walked is not None and spot.key == PROPOSAL
        return replace(spot, key="") if taken else spot

    def _walk_on(self) -> None:
        if (ask := self.ahead) is not None:
            self._section = self._places[ask].spot.section
            self._stand_on(ask)

    def _stand_on(self, ask: Hashable) -> None:
        self._walked = ask
        self.renew()
        if ask in self._places:
            self._places[ask].setFocus()

    def walk(self, event: QKeyEvent) -> bool:
        """A key while a place is stood on; whether it was for walking. Any other ends the walk."""
        here = self._walked
        step = step_of(event, rtl=is_rtl())
        if here is None or here not in self._places:
            return False
        if step is not None:
            self._stand_on(beside(self._walkable(self._places[here].spot.section), here, step))
            return True
        if event.key() in ENTERS:
            if not event.isAutoRepeat():
                self._choose_walked()
            return True
        if event.text():
            self.setFocus()
            self.stray(here)
        return False

    def _choose_walked(self) -> None:
        place = self._places.get(self._walked)
        if place is not None and place.isEnabled():
            self.say(place.spot.ask)

    def stray(self, ask: Hashable | None) -> None:
        """A place is stood on no more."""
        if ask is not None and self._walked == ask:
            self._walked = None
            QTimer.singleShot(0, self, self.renew)

    def hideEvent(self, event: QHideEvent) -> None:
        """The walk begins anew on the next screen."""
        self._section = None
        self.stray(self._walked)
        super().hideEvent(event)

    def paper(self, painter: QPainter, size: QSizeF) -> Paper:
        """Something to paint on, in this window's measure."""
        return Paper(painter, size, self.unit, self._theme, rtl=is_rtl(), ratio=self.devicePixelRatio())

    def _clicked(self) -> None:
        place = self.sender()
        if isinstance(place, Place):
            self.say(place.spot.ask)

    def _key_pressed(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self.press(shortcut.key().toString())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another measure."""
        self.renew()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Every sentence anew in another language."""
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}:
            self.renew()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame."""
        with QPainter(self) as painter:
            self.paint(self.paper(painter, QSizeF(self.size())))
