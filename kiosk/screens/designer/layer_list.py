"""The layers of the page in view, in the order they are drawn, texts of a stack set in below it.

Up and Down choose, with Alt they move the layer; Delete deletes. Dragging puts a layer elsewhere among its neighbours.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.badges.drafting import layers
from kiosk.badges.drafting.draft import anchors
from kiosk.badges.template import Element, Stack
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.design_words import layer_icon, layer_name
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, Theme, font
from kiosk.screens.words.language import is_rtl

ROW = 40
_INDENT = 22
_BAR = 6
_TREMBLE = 6


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list."""

    element: Element
    within: str = ""
    """Id of the stack it stands in."""


def rows(elements: tuple[Element, ...]) -> tuple[Row, ...]:
    """Elements, after each stack its texts."""
    found: list[Row] = []
    for element in elements:
        found.append(Row(element))
        if isinstance(element, Stack):
            found += [Row(text, element.id) for text in element.texts]
    return tuple(found)


class LayerList(QWidget):
    """Shows the layers of a design and chooses among them."""

    def __init__(self, design: Design, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._design, self._theme, self._unit = design, theme, 1.0
        self._above = 0.0
        self._pressed: tuple[str, float] | None = None
        self._target: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        design.changed.connect(self._renewed)

    def use(self, theme: Theme, unit: float) -> None:
        """Colours and measure of the screen."""
        self._theme, self._unit = theme, unit
        self._renewed()

    def rows(self) -> tuple[Row, ...]:
        """What is listed."""
        return rows(self._design.draft.elements)

    def _renewed(self) -> None:
        self._keep_in_view()
        self.update()

    @property
    def _room(self) -> float:
        return self.height() / self._unit

    def _keep_in_view(self) -> None:
        most = max(0.0, len(self.rows()) * ROW - self._room)
        selected = self._design.draft.selected
        at = next((at for at, row in enumerate(self.rows()) if selected and row.element.id == selected[-1]), None)
        if at is not None and self._pressed is None:
            self._above = min(max(self._above, (at + 1) * ROW - self._room), at * ROW)
        self._above = min(max(self._above, 0.0), most)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line a layer."""
        with QPainter(self) as painter:
            paper = Paper(
                painter, QSizeF(self.size()), self._unit, self._theme, rtl=is_rtl(), ratio=self.devicePixelRatio()
            )
            paper.fill(0, 0, paper.width, paper.height, paper.colour("sheet"))
            for at, row in enumerate(self.rows()):
                self._paint_row(paper, row, at * ROW - self._above)
            if self._target is not None:
                paper.rule(0, self._target_line() - self._above - 1, paper.width, paper.colour("focus"), 3)
            if self.hasFocus():
                paper.frame(0, 0, paper.width, paper.height, paper.colour("focus"), stroke=3)

    def _paint_row(self, paper: Paper, row: Row, y: float) -> None:
        if y + ROW < 0 or y > paper.height:
            return
        here = row.element.id in self._design.draft.selected
        if here:
            paper.fill(0, y, paper.width, ROW, paper.colour("background"))
            paper.fill(0, y, _BAR, ROW, paper.colour("ink"))
        paper.rule(0, y + ROW - 1, paper.width, paper.colour("line"))
        x = 16 + (_INDENT if row.within else 0)
        ink = paper.colour("ink" if here or not isinstance(row.element, Stack) else "ink_quiet")
        paper.icon(layer_icon(row.element), x, y + ROW / 2, 20, ink)
        style = Style("body", 15, 700 if here else 600)
        room = paper.width - x - 38
        face = font(style, self._unit, layer_name(row.element))
        name = QFontMetricsF(face).elidedText(layer_name(row.element), Qt.TextElideMode.ElideRight, room * self._unit)
        paper.say(name, style, x + 30, y + ROW / 2, room + 4, ink, smallest=11)

    # Mouse

    def _at(self, point: QPointF) -> int | None:
        at = int((point.y() / self._unit + self._above) // ROW)
        return at if 0 <= at < len(self.rows()) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose; with Shift or Ctrl several."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = self._at(event.position())
        if at is None:
            self._design.select()
            return
        name = self.rows()[at].element.id
        self._pressed = (name, event.position().y())
        several = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        if event.modifiers() & several:
            self._design.select(*(set(self._design.draft.selected) ^ {name}))
        else:
            self._design.select(name)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where it would go."""
        if self._pressed is None:
            return
        name, start = self._pressed
        y = event.position().y()
        if self._target is not None or abs(y - start) > _TREMBLE * self._unit:
            self._target = self._place(name, y / self._unit + self._above)
            self.update()

    def _places(self, name: str) -> list[tuple[int, float, float]]:
        """Place among its neighbours, top and bottom of each line that the layer may trade places with."""
        draft, lines = self._design.draft, self.rows()
        owner = next(row.within for row in lines if row.element.id == name)
        found: list[tuple[int, float, float]] = []
        for at, row in enumerate(lines):
            if row.within != owner:
                continue
            texts = len(row.element.texts) if isinstance(row.element, Stack) else 0
            found.append((layers.place_of(draft, row.element.id), at * ROW, (at + 1 + texts) * ROW))
        return found

    def _place(self, name: str, y: float) -> int:
        return sum(1 for _, top, bottom in self._places(name) if y > (top + bottom) / 2)

    def _target_line(self) -> float:
        assert self._pressed is not None and self._target is not None
        places = self._places(self._pressed[0])
        return places[self._target][1] if self._target < len(places) else places[-1][2]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it there."""
        pressed, target = self._pressed, self._target
        self._pressed = self._target = None
        if pressed is not None and target is not None:
            here = layers.place_of(self._design.draft, pressed[0])
            place = target - 1 if target > here else target
            if place != here:
                self._design.do(lambda draft: layers.ordered(draft, pressed[0], place))
        self._renewed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Longer lists are turned."""
        most = max(0.0, len(self.rows()) * ROW - self._room)
        self._above = min(max(self._above - event.angleDelta().y() / 2, 0.0), most)
        self.update()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        self._keep_in_view()
        super().resizeEvent(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, move, delete."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if way is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            shift(self._design, way)
        elif way is not None:
            self._step(way)
        elif event.key() == Qt.Key.Key_Home and self.rows():
            self._design.select(self.rows()[0].element.id)
        elif event.key() == Qt.Key.Key_End and self.rows():
            self._design.select(self.rows()[-1].element.id)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._design.do(layers.deleted)
        else:
            event.ignore()

    def _step(self, way: int) -> None:
        names = [row.element.id for row in self.rows()]
        selected = self._design.draft.selected
        if not names:
            return
        at = names.index(selected[-1]) + way if selected else (0 if way > 0 else len(names) - 1)
        self._design.select(names[min(max(at, 0), len(names) - 1)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame of the focus appears, and something is chosen."""
        if not self._design.draft.selected and self.rows() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._design.select(self.rows()[0].element.id)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And goes."""
        self.update()
        super().focusOutEvent(event)


def shift(design: Design, way: int) -> None:
    """The one selected layer a place up (lower on the badge) or down its list."""
    selected = design.draft.selected
    if len(selected) == 1:
        name = selected[0]
        design.do(lambda draft: layers.ordered(draft, name, max(0, layers.place_of(draft, name) + way)))
    elif len(anchors(design.draft, selected)) == 1:
        name = anchors(design.draft, selected)[0]
        design.do(lambda draft: layers.ordered(draft, name, max(0, layers.place_of(draft, name) + way)))
