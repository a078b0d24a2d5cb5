"""A badge in view: laid out for whoever wears it, moved and zoomed by the wheel. `canvas` adds the editing."""

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from kiosk.badges.face import BadgeFace
from kiosk.badges.fonts import QtRuler, legible
from kiosk.badges.layout import Placed, lay_out
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.sight import Sight, fitting
from kiosk.screens.kit.theme import Theme

_WHEEL = 1.0015
"""Zoom of an eighth of a degree."""


class Viewing(QWidget):
    """The page in view of a design's open draft."""

    zoomed = Signal()
    """The zoom is another one."""

    def __init__(self, design: Design, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.design, self.theme, self.unit = design, theme, 1.0
        self.face = BadgeFace()
        """Who wears it, as far as fonts can draw."""
        self._worn = BadgeFace()
        self._sight: Sight | None = None
        self._fitted = True
        self._pages: tuple[tuple[Placed, ...], ...] = ()
        self._laid_out: tuple[object, object] = (None, None)
        design.shelved.connect(self._other_size)

    def show_face(self, face: BadgeFace) -> None:
        """Another person wears the badge."""
        self._worn = face
        self.update()

    def use(self, theme: Theme, unit: float) -> None:
        """Colours and measure of the screen."""
        if (theme, unit) != (self.theme, self.unit):
            self.theme, self.unit = theme, unit
            self._sight = None
            self.update()

    @property
    def zoom(self) -> float:
        """1 is 100 %."""
        return self.sight.zoom

    @property
    def sight(self) -> Sight:
        """Where the badge lies."""
        template = self.design.template
        if self._sight is None or self._fitted:
            self._sight = fitting(QSizeF(self.size()), template.width, template.height, self.unit)
        return self._sight

    def fit(self) -> None:
        """The whole badge in view."""
        self._fitted, self._sight = True, None
        self.zoomed.emit()
        self.update()

    def step(self, up: bool) -> None:
        """The next round zoom."""
        self.look(self.sight.step(up, QRectF(self.rect()).center()))

    def actual(self) -> None:
        """100 %."""
        self.look(self.sight.zoomed(1.0, QRectF(self.rect()).center()))

    def look(self, sight: Sight) -> None:
        """From elsewhere, or closer; the badge is never lost from view."""
        template = self.design.template
        self._fitted = False
        self._sight = sight.kept(QSizeF(self.size()), template.width, template.height)
        self.zoomed.emit()
        self.update()

    def page(self) -> tuple[Placed, ...]:
        """The page in view, laid out for the person who wears it."""
        template = self.design.template
        if self._laid_out[0] is not template or self._laid_out[1] is not self._worn:
            self.face, _ = legible(self._worn, template.fonts["text"])
            self._pages = lay_out(template, self.face, QtRuler())
            self._laid_out = (template, self._worn)
        return self._pages[self.design.draft.page]

    def _other_size(self) -> None:
        self._sight = None if self._fitted else self._sight
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A badge that was in view as a whole still is."""
        if self._fitted:
            self._sight = None
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look elsewhere, or closer."""
        turn = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _WHEEL ** (event.angleDelta().y() or turn.y())
            self.look(self.sight.zoomed(self.sight.zoom * factor, event.position()))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.look(self.sight.moved(turn.y() or turn.x(), 0))
        else:
            self.look(self.sight.moved(turn.x(), turn.y()))
        event.accept()
