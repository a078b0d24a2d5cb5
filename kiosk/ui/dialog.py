"""A dialog on the gate's sheet. The column beside it keeps its verdict lit; the next passage closes it.

Its coordinates are base units of the window and begin at the sheet's leading edge, below the bar.
"""

from PySide6.QtCore import Signal

from kiosk.ui.board import Board
from kiosk.ui.theme import unit

MARGIN = 32


class SheetDialog(Board):
    """Covers scene and strip of the sheet until it is closed. Esc closes it, unless a place takes that key."""

    closed = Signal()
    """It is no longer on the screen, whoever closed it."""

    @property
    def unit(self) -> float:
        """Pixels of one base unit of the window."""
        window = self.window()
        return unit(window.width(), window.height())

    def press(self, key: str) -> None:
        """A place may bear Esc; otherwise Esc closes."""
        if key == "Esc" and not any(place.spot.key == "Esc" for place in self.places.values()):
            self.close_dialog()
        else:
            super().press(key)

    def close_dialog(self) -> None:
        """Leave the screen; once."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()
            self.deleteLater()
