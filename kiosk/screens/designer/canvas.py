"""The badge to work on: painted as it prints, with frames, handles and guides above it.

The mouse selects, drags, pulls handles and frames; the wheel moves the view, with Ctrl it zooms; with the space bar or
the middle button held the view is dragged. Arrows nudge half a millimetre, with Shift five; Tab goes from layer to
layer. Alt keeps things from snapping, Shift keeps proportions.
"""

from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.badges.drafting import layers, places
from kiosk.badges.drafting.draft import parts
from kiosk.badges.drafting.places import Grip
from kiosk.badges.drafting.snapping import Guide
from kiosk.badges.template import Box
from kiosk.screens.designer import picking
from kiosk.screens.designer.canvas_paint import Showing, paint
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.pulling import Handle, Pull, area, handles, moved, resized
from kiosk.screens.designer.viewing import Viewing
from kiosk.screens.kit.theme import Theme

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


class Canvas(Viewing):
    """Shows and changes the open draft of a design."""

    text_wanted = Signal()
    """Somebody pressed twice on a text: its words are to be written."""

    def __init__(self, design: Design, theme: Theme, parent: QWidget) -> None:
        super().__init__(design, theme, parent)
        self._pull: Pull | None = None
        self._guides: tuple[Guide, ...] = ()
        self._space = False
        self._gesture = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        design.changed.connect(self._renewed)

    def _renewed(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame."""
        page = self.page()
        pull = self._pull
        band = area(pull.at, pull.to) if pull and pull.kind == "band" and pull.meant else None
        with QPainter(self) as painter:
            paint(
                painter,
                Showing(
                    draft=self.design.draft,
                    page=page,
                    face=self.face,
                    sight=self.sight,
                    theme=self.theme,
                    size=QSizeF(self.size()),
                    guides=self._guides,
                    handles=self.handles(),
                    band=band,
                    focused=self.hasFocus(),
                ),
            )

    # Handles

    def handles(self) -> tuple[Handle, ...]:
        """Where the selection can be pulled."""
        return handles(self.design.draft, self.page(), self.sight, HANDLE * self.unit)

    @property
    def guides(self) -> tuple[Guide, ...]:
        """What is held on to at the moment."""
        return self._guides

    def _grip_at(self, point: QPointF) -> Grip | None:
        reach = HANDLE * self.unit * 0.75
        for handle in self.handles():
            away = point - handle.middle
            if abs(away.x()) <= reach and abs(away.y()) <= reach:
                return handle.grip
        return None

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, drag, pull or look around."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position()
        self._gesture += 1
        if event.button() == Qt.MouseButton.MiddleButton or self._space:
            self._pull = Pull(at, self.design.draft, "look", self._gesture, meant=True, to=at)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            if (grip := self._grip_at(at)) is not None:
                self._pull = Pull(at, self.design.draft, "grip", self._gesture, grip, to=at)
            else:
                self._press(at, event.modifiers())
        event.accept()

    def _press(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        draft = self.design.draft
        name = picking.under(draft, self.page(), *self.sight.place(at))
        several = bool(modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        collapse = ""
        if not name:
            if not several:
                self.design.select()
        elif several:
            self.design.select(*(set(draft.selected) ^ {name}))
        elif name in draft.selected:
            collapse = name
        else:
            self.design.select(name)
        kind = "move" if name else "band"
        self._pull = Pull(at, self.design.draft, kind, self._gesture, to=at, collapse=collapse)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        pull, at = self._pull, event.position()
        if pull is None:
            self._point(at)
            return
        if not pull.meant:
            pull.meant = (at - pull.at).manhattanLength() > _STILL * self.unit
        if pull.meant:
            self._drag(pull, at, event.modifiers())
        pull.to = at

    def _drag(self, pull: Pull, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        scale = self.sight.scale
        across, down = (at.x() - pull.at.x()) / scale, (at.y() - pull.at.y()) / scale
        free = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        reach = None if free else _SNAP * self.unit / scale
        straight = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        match pull.kind:
            case "look":
                self.look(self.sight.moved(at.x() - pull.to.x(), at.y() - pull.to.y()))
            case "move":
                self._guides = moved(self.design, pull, across, down, reach=reach, straight=straight)
            case "grip":
                self._guides = resized(self.design, pull, across, down, reach=reach, keep=straight)
            case _:
                self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It is done: one step of the history."""
        pull, self._pull = self._pull, None
        if pull is None:
            return
        if pull.kind == "band" and pull.meant:
            pulled = area(pull.at, event.position())
            x, y = self.sight.place(pulled.topLeft())
            box = Box(x, y, pulled.width() / self.sight.scale, pulled.height() / self.sight.scale)
            self.design.select(*picking.touched(self.design.draft, box))
        elif pull.collapse and not pull.meant:
            self.design.select(pull.collapse)
        self._guides = ()
        self.design.history.end_gesture()
        self._point(event.position())
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A text is to be written."""
        name = picking.under(self.design.draft, self.page(), *self.sight.place(event.position()))
        if name:
            self.design.select(name)
            self.text_wanted.emit()

    def _point(self, at: QPointF) -> None:
        grip = self._grip_at(at)
        if self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif grip is not None:
            across, down = (grip.across, grip.down) if grip.across >= 0 else (-grip.across, -grip.down)
            self.setCursor(_CURSORS[(across, abs(down) if not across else down)])
        else:
            name = picking.under(self.design.draft, self.page(), *self.sight.place(at))
            chosen_one = name and name in self.design.draft.selected
            self.setCursor(Qt.CursorShape.SizeAllCursor if chosen_one else Qt.CursorShape.ArrowCursor)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Tab goes from layer to layer before it leaves the canvas."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if way is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._next(way):
                return True
        return super().event(event)

    def _next(self, way: int) -> bool:
        names = [element.id for element in parts(self.design.draft.elements)]
        selected = self.design.draft.selected
        at = names.index(selected[-1]) + way if selected else (0 if way > 0 else len(names) - 1)
        if not 0 <= at < len(names):
            return False
        self.design.select(names[at])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nudge, delete, look around."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in _ARROWS and plain:
            self._nudge(*_ARROWS[key], event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.design.do(layers.deleted)
        elif key == Qt.Key.Key_Space:
            self._space = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            event.ignore()

    def _nudge(self, across: int, down: int, event: QKeyEvent) -> None:
        step = _STRIDE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _NUDGE
        if not event.isAutoRepeat():
            self._gesture += 1
        self.design.do(lambda draft: places.moved(draft, across * step, down * step), ("nudge", self._gesture))

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
