"""The badge to work on: painted as it prints, with frames, handles and guides above it.

The mouse selects, drags, pulls handles and frames; the wheel moves the view, with Ctrl it zooms; with the space bar or
the middle button held the view is dragged. Arrows nudge half a millimetre, with Shift five; Tab goes from layer to
layer. Alt keeps things from snapping, Shift keeps proportions.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from kiosk.badges.drafting import layers, places
from kiosk.badges.drafting.draft import Draft, anchors, chosen, parts
from kiosk.badges.drafting.places import GRIPS, Grip, around
from kiosk.badges.drafting.snapping import Guide, snap
from kiosk.badges.face import BadgeFace
from kiosk.badges.fonts import QtRuler, legible
from kiosk.badges.layout import Placed, lay_out
from kiosk.badges.template import Box, Code, Element, Form, Shape
from kiosk.ui.designer import picking
from kiosk.ui.designer.canvas_paint import Showing, paint
from kiosk.ui.designer.design import Design
from kiosk.ui.designer.sight import Sight, fitting
from kiosk.ui.theme import Theme

HANDLE = 14
"""Base units; handles of narrow elements move outwards rather than shrink."""
_SNAP = 6
"""Base units within which an edge is held on to."""
_STILL = 3
"""Base units that a hand trembles."""
_NUDGE, _STRIDE = 0.5, 5.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS = {
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
}


@dataclass(slots=True)
class _Pull:
    """What the mouse is doing since its button went down at `at`."""

    at: QPointF
    start: Draft
    kind: str
    grip: Grip | None = None
    meant: bool = False
    """It moved further than a hand trembles."""
    to: QPointF = field(default_factory=QPointF)
    collapse: str = ""
    """What alone is selected if nothing is dragged."""


class Canvas(QWidget):
    """Shows and changes the open draft of a design."""

    zoomed = Signal()
    """The zoom is another one."""
    text_wanted = Signal(str)
    """Somebody pressed twice on a text: its words are to be written."""

    def __init__(self, design: Design, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._design, self._theme = design, theme
        self._face = BadgeFace()
        self._unit = 1.0
        self._sight: Sight | None = None
        self._fitted = True
        self._pull: _Pull | None = None
        self._guides: tuple[Guide, ...] = ()
        self._space = False
        self._gesture = 0
        self._pages: tuple[tuple[Placed, ...], ...] = ()
        self._of: tuple[object, object] = (None, None)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        design.changed.connect(self._renewed)
        design.shelved.connect(self._other_size)

    # What it shows

    def show_face(self, face: BadgeFace) -> None:
        """Another person wears the badge."""
        self._face = face
        self.update()

    def use(self, theme: Theme, unit: float) -> None:
        """Colours and measure of the screen."""
        if (theme, unit) != (self._theme, self._unit):
            self._theme, self._unit = theme, unit
            self._sight = None
            self.update()

    @property
    def zoom(self) -> float:
        """1 is 100 %."""
        return self.sight.zoom

    @property
    def sight(self) -> Sight:
        """Where the badge lies."""
        template = self._design.template
        if self._sight is None or self._fitted:
            self._sight = fitting(QSizeF(self.size()), template.width, template.height, self._unit)
        return self._sight

    def fit(self) -> None:
        """The whole badge in view."""
        self._fitted, self._sight = True, None
        self.zoomed.emit()
        self.update()

    def step(self, up: bool) -> None:
        """The next round zoom."""
        self._look(self.sight.step(up, QRectF(self.rect()).center()))

    def actual(self) -> None:
        """100 %."""
        self._look(self.sight.zoomed(1.0, QRectF(self.rect()).center()))

    def page(self) -> tuple[Placed, ...]:
        """The page in view, laid out for the person who wears it."""
        template = self._design.template
        if self._of != (id(template), id(self._face)):
            face, _ = legible(self._face, template.fonts["text"])
            self._pages = lay_out(template, face, QtRuler())
            self._of = (id(template), id(self._face))
            self._shown = (template, self._face, face)
        return self._pages[self._design.draft.page]

    def _look(self, sight: Sight) -> None:
        template = self._design.template
        self._fitted = False
        self._sight = sight.kept(QSizeF(self.size()), template.width, template.height)
        self.zoomed.emit()
        self.update()

    def _renewed(self) -> None:
        self.update()

    def _other_size(self) -> None:
        self._sight = None if self._fitted else self._sight
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A badge that was in view as a whole still is."""
        if self._fitted:
            self._sight = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame."""
        page = self.page()
        pull = self._pull
        band = _area(pull.at, pull.to) if pull and pull.kind == "band" and pull.meant else None
        with QPainter(self) as painter:
            paint(
                painter,
                Showing(
                    draft=self._design.draft,
                    page=page,
                    face=self._shown[2],
                    sight=self.sight,
                    theme=self._theme,
                    size=QSizeF(self.size()),
                    guides=self._guides,
                    handles=self._handles(page),
                    band=band,
                    focused=self.hasFocus(),
                ),
            )

    # Handles

    def _handles(self, page: tuple[Placed, ...]) -> tuple[tuple[Grip, QPointF, float], ...]:
        """Grip, middle and side in pixels, of the one element that can be pulled."""
        draft = self._design.draft
        names = draft.selected
        if len(names) != 1 or names[0] not in {element.id for element in draft.elements}:
            return ()
        element, box = picking.frame(draft, page, names[0])
        side = HANDLE * self._unit
        rect = self.sight.rect(box)
        line = isinstance(element, Shape) and element.form is Form.LINE and not box.height
        found = []
        for grip in _grips(rect, side, line):
            x, y = picking.middle(box, grip)
            point = self.sight.point(x, y)
            if element.rotation:
                point = _turned(point, rect.center(), element.rotation)
            found.append((grip, point, side))
        return tuple(found)

    def _grip_at(self, point: QPointF) -> Grip | None:
        reach = HANDLE * self._unit * 0.75
        for grip, middle, _ in self._handles(self.page()):
            if abs(point.x() - middle.x()) <= reach and abs(point.y() - middle.y()) <= reach:
                return grip
        return None

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, drag, pull or look around."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position()
        self._gesture += 1
        if event.button() == Qt.MouseButton.MiddleButton or self._space:
            self._pull = _Pull(at, self._design.draft, "look", meant=True, to=at)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            if (grip := self._grip_at(at)) is not None:
                self._pull = _Pull(at, self._design.draft, "grip", grip, to=at)
            else:
                self._press(at, event.modifiers())
        event.accept()

    def _press(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        draft = self._design.draft
        name = picking.under(draft, self.page(), *self.sight.place(at))
        several = bool(modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        collapse = ""
        if not name:
            if not several:
                self._design.select()
        elif several:
            self._design.select(*(set(draft.selected) ^ {name}))
        elif name in draft.selected:
            collapse = name
        else:
            self._design.select(name)
        kind = "move" if name else "band"
        self._pull = _Pull(at, self._design.draft, kind, to=at, collapse=collapse)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        pull, at = self._pull, event.position()
        if pull is None:
            self._point(at)
            return
        if not pull.meant:
            pull.meant = (at - pull.at).manhattanLength() > _STILL * self._unit
        if pull.meant:
            self._drag(pull, at, event.modifiers())
        pull.to = at

    def _drag(self, pull: _Pull, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        scale = self.sight.scale
        across, down = (at.x() - pull.at.x()) / scale, (at.y() - pull.at.y()) / scale
        free = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        straight = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        match pull.kind:
            case "look":
                self._look(self.sight.moved(at.x() - pull.to.x(), at.y() - pull.to.y()))
            case "move":
                self._move(pull, across, down, free=free, straight=straight)
            case "grip" if pull.grip is not None:
                self._resize(pull, pull.grip, across, down, free=free, keep=straight)
            case _:
                self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It is done: one step of the history."""
        pull, self._pull = self._pull, None
        if pull is None:
            return
        if pull.kind == "band" and pull.meant:
            area = _area(pull.at, event.position())
            x, y = self.sight.place(area.topLeft())
            box = Box(x, y, area.width() / self.sight.scale, area.height() / self.sight.scale)
            self._design.select(*picking.touched(self._design.draft, box))
        elif pull.collapse and not pull.meant:
            self._design.select(pull.collapse)
        self._guides = ()
        self._design.history.end_gesture()
        self._point(event.position())
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A text is to be written."""
        name = picking.under(self._design.draft, self.page(), *self.sight.place(event.position()))
        if name:
            self._design.select(name)
            self.text_wanted.emit(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look elsewhere, or closer."""
        turn = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = 1.0015 ** (event.angleDelta().y() or turn.y())
            self._look(self.sight.zoomed(self.sight.zoom * factor, event.position()))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._look(self.sight.moved(turn.y() or turn.x(), 0))
        else:
            self._look(self.sight.moved(turn.x(), turn.y()))
        event.accept()

    def _point(self, at: QPointF) -> None:
        grip = self._grip_at(at)
        if self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif grip is not None:
            across, down = (grip.across, grip.down) if grip.across >= 0 else (-grip.across, -grip.down)
            self.setCursor(_CURSORS[(across, abs(down) if not across else down)])
        else:
            name = picking.under(self._design.draft, self.page(), *self.sight.place(at))
            chosen_one = name and name in self._design.draft.selected
            self.setCursor(Qt.CursorShape.SizeAllCursor if chosen_one else Qt.CursorShape.ArrowCursor)

    # What is done to the badge

    def _others(self, draft: Draft) -> list[Box]:
        mine = anchors(draft, draft.selected)
        return [element.box for element in draft.elements if element.id not in mine and _counts(element, draft)]

    def _move(self, pull: _Pull, across: float, down: float, *, free: bool, straight: bool) -> None:
        elements = chosen(pull.start)
        if not elements:
            return
        if straight:
            across, down = (across, 0.0) if abs(across) > abs(down) else (0.0, down)
        whole = around(elements)
        self._guides = ()
        if not free:
            box = Box(whole.x + across, whole.y + down, whole.width, whole.height)
            found = snap(box, self._paper(), self._others(pull.start), _SNAP * self._unit / self.sight.scale)
            across += found.across if across or not straight else 0.0
            down += found.down if down or not straight else 0.0
            self._guides = found.guides
        self._design.do(lambda _: places.moved(pull.start, across, down), ("drag", self._gesture))

    def _resize(self, pull: _Pull, grip: Grip, across: float, down: float, *, free: bool, keep: bool) -> None:
        element = next(one for one in pull.start.elements if one.id == pull.start.selected[0])
        keep = keep or (isinstance(element, Code) and element.symbology == "qr" and bool(grip.across and grip.down))
        self._guides = ()
        if not free and not element.rotation and not keep:
            box = places.pulled(element, grip, across, down)
            reach = _SNAP * self._unit / self.sight.scale
            found = snap(box, self._paper(), self._others(pull.start), reach, grip.across, grip.down)
            across, down = across + found.across, down + found.down
            self._guides = found.guides
        self._design.do(
            lambda _: places.resized(pull.start, element.id, grip, across, down, keep_ratio=keep),
            ("pull", self._gesture),
        )

    def _paper(self) -> Box:
        return Box(0.0, 0.0, self._design.template.width, self._design.template.height)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Tab goes from layer to layer before it leaves the canvas."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if way is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._next(way):
                return True
        return super().event(event)

    def _next(self, way: int) -> bool:
        names = [element.id for element in parts(self._design.draft.elements)]
        selected = self._design.draft.selected
        at = names.index(selected[-1]) + way if selected else (0 if way > 0 else len(names) - 1)
        if not 0 <= at < len(names):
            return False
        self._design.select(names[at])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nudge, delete, look around."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in _ARROWS and plain:
            self._nudge(*_ARROWS[key], event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self._design.do(layers.deleted)
        elif key == Qt.Key.Key_Space:
            self._space = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            event.ignore()

    def _nudge(self, across: int, down: int, event: QKeyEvent) -> None:
        step = _STRIDE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _NUDGE
        if not event.isAutoRepeat():
            self._gesture += 1
        self._design.do(lambda draft: places.moved(draft, across * step, down * step), ("nudge", self._gesture))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The space bar is up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.unsetCursor()
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame of the focus appears."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No key is held any more."""
        self._space = False
        self.update()
        super().focusOutEvent(event)


def _area(one: QPointF, other: QPointF) -> QRectF:
    return QRectF(one, other).normalized()


def _counts(element: Element, draft: Draft) -> bool:
    """Whether others snap to it: a ground that covers the page says nothing new."""
    page = draft.template
    return not (element.box.width >= page.width and element.box.height >= page.height)


def _grips(rect: QRectF, side: float, line: bool) -> tuple[Grip, ...]:
    """The handles there is room for: corners first, then edges."""
    if line:
        return (Grip(-1, 0), Grip(1, 0))
    wide, high = rect.width() > side * 3.5, rect.height() > side * 3.5
    return tuple(
        grip for grip in GRIPS if (grip.across and grip.down) or (wide and not grip.across) or (high and not grip.down)
    )


def _turned(point: QPointF, middle: QPointF, degrees: float) -> QPointF:
    from PySide6.QtGui import QTransform

    turn = QTransform().translate(middle.x(), middle.y()).rotate(degrees).translate(-middle.x(), -middle.y())
    return turn.map(point)
