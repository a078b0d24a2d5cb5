"""A line of text typed by hand, on a painted screen. The screen paints the frame around it and lays it out."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.theme import Style, Theme, font


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

    def _choose_face(self) -> None:
        self.setFont(font(self._style, self._unit, self.text() or self.placeholderText()))
