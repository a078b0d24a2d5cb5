"""A painted screen with places to press: what the officers' screens have in common.

A board is a function of values: `places` says where something can be pressed, `paint` draws the rest. Places live on
while their values change, so a press that lasts (lockdown) survives a refresh. As on the gate, only F-keys and Esc
press anything; what else a screen takes from the keyboard, it says itself.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QEvent, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.screens.kit.action import RADIUS, RING, cap_width, paint_cap
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, Theme, unit
from kiosk.screens.kit.touch import Touch
from kiosk.screens.words.language import is_rtl

KEYS = ("F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "Esc")


class Look(StrEnum):
    """How a place looks."""

    FRAMED = "framed"
    FILLED = "filled"
    """The one primary action of a screen."""
    CHOSEN = "chosen"
    BARE = "bare"
    """Only what its `paint` draws."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Somewhere to press. `paint` is given a paper of the spot's own size, and draws instead of icon and label."""

    ask: Hashable
    """What pressing it says; two spots of a screen never say the same."""
    label: str
    box: tuple[float, float, float, float]
    """Leading edge, top, width, height in base units."""
    icon: str = ""
    key: str = ""
    look: Look = Look.FRAMED
    enabled: bool = True
    letters: float = 18
    paint: Callable[[Paper], None] | None = field(default=None, compare=False)


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
            paint_spot(paper, self.spot, down=self.isDown(), focused=self.hasFocus())


class Board(QWidget):
    """A screen of its own in the window."""

    keys: tuple[str, ...] = KEYS
    asked = Signal(object)
    """What the pressed place says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: dict[Hashable, Place] = {}
        self._gone: list[Place] = []
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
            wanted = {spot.ask: spot for spot in self.spots(paper)}
            for ask in self._places.keys() - wanted.keys():
                self._put_away(self._places.pop(ask))
            for ask, spot in wanted.items():
                self._put(paper, ask, spot)
            self.settle(paper)
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
        """As if the key were pressed: the place that bears it says what it says."""
        for place in self._places.values():
            if place.spot.key == key and place.isEnabled():
                self.say(place.spot.ask)
                return

    def say(self, ask: object) -> None:
        """A place was pressed."""
        self.asked.emit(ask)

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


_GROUNDS = {Look.FRAMED: ("border", 2.0, "sheet"), Look.CHOSEN: ("ink", 3.0, "sheet")}


def paint_spot(paper: Paper, spot: Spot, *, down: bool, focused: bool) -> None:
    """The look of a place."""
    width, height = paper.width - 2 * RING, paper.height - 2 * RING
    if not spot.enabled and spot.look is not Look.BARE:
        quiet = paper.colour("quiet")
        paper.frame(RING, RING, width, height, quiet, stroke=2, radius=RADIUS, fill=quiet)
    elif spot.look is Look.FILLED:
        ground = paper.colour("ink_quiet" if down else "primary")
        paper.frame(RING, RING, width, height, ground, stroke=2, radius=RADIUS, fill=ground)
    elif spot.look is not Look.BARE:
        edge, stroke, fill = _GROUNDS[spot.look]
        paper.frame(RING, RING, width, height, paper.colour(edge), stroke=stroke, radius=RADIUS,
                    fill=paper.colour("quiet" if down else fill))  # fmt: skip
    if focused:
        paper.frame(1, 1, paper.width - 2, paper.height - 2, paper.colour("focus"), stroke=3, radius=RADIUS + 3)
    if spot.paint is not None:
        spot.paint(paper)
    elif spot.look is not Look.BARE:
        _paint_words(paper, spot, width)


def _paint_words(paper: Paper, spot: Spot, width: float) -> None:
    ink = "ink_quiet" if not spot.enabled else "on_primary" if spot.look is Look.FILLED else "ink"
    colour, middle = paper.colour(ink), paper.height / 2
    inset = 20 if width >= 150 else 10
    key = spot.key if spot.enabled else ""
    cap = cap_width(paper, key)
    if not (spot.icon or key):
        paper.say(spot.label, Style("button", spot.letters), RING + inset, middle, width - 2 * inset, colour,
                  side="center", smallest=12)  # fmt: skip
        return
    x = RING + inset
    if spot.icon:
        paper.icon(spot.icon, x, middle, 26, colour)
        x += 40
    room = RING + width - inset - (cap + 10 if cap else 0) - x
    paper.say(spot.label, Style("button", spot.letters), x, middle, room, colour, smallest=12)
    if key:
        paint_cap(paper, key, RING + width - inset - cap, middle, ink)
