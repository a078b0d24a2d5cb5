"""A line of text typed by hand, on a painted screen. The screen paints the frame around it and lays it out."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.lettering import is_tall
from kiosk.ui.theme import Style, Theme, font

SMALLEST = 13
_INSET = 3
"""Pixels that QLineEdit keeps at each side, and some for the cursor."""


class Entry(QLineEdit):
    """A bare line in the letters of the theme. A scanner's code never gets here, nor does its Enter."""

    focus_moved = Signal()
    """It has the keyboard now, or no longer: its frame looks different."""

    def __init__(self, parent: QWidget, *, longest: int) -> None:
        super().__init__(parent)
        self._style, self._unit = Style("lead"), 1.0
        self.setFrame(False)
        self.setMaxLength(longest)
        self.textChanged.connect(self._choose_face)

    def use(self, theme: Theme, unit: float, style: Style) -> None:
        """Colours and measure of the window."""
        palette = QPalette(self.palette())
        for role, token in (
            (QPalette.ColorRole.Base, "sheet"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.PlaceholderText, "ink_quiet"),
            (QPalette.ColorRole.Highlight, "focus"),
            (QPalette.ColorRole.HighlightedText, "sheet"),
        ):
            palette.setColor(role, theme.colour(token))
        self.setPalette(palette)
        self._style, self._unit = style, unit
        self._choose_face()

    def place(self, box: QRectF) -> None:
        """Where it stands, in pixels."""
        self.setGeometry(box.toAlignedRect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here."""
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another measure."""
        super().resizeEvent(event)
        self._choose_face()

    def _choose_face(self) -> None:
        """The largest letters from those of the style down to `SMALLEST` in which all of it is to be seen.

        A line stands in the middle by the measure of its first face, so that of tall letters goes first.
        """
        text = self.text() or self.placeholderText()
        room = self.width() - 4 * _INSET
        size = self._style.points
        while size > SMALLEST:
            face = font(replace(self._style, size=size), self._unit, text)
            if QFontMetricsF(face).horizontalAdvance(text) <= room:
                break
            size -= 1
        face = QFont(font(replace(self._style, size=size), self._unit, text))
        if is_tall(text):
            face.setFamilies([*face.families()[1:], *face.families()[:1]])
        self.setFont(face)
