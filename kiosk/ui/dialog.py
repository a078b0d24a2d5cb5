"""A dialog on the gate's sheet. The column beside it keeps its verdict lit; the next passage closes it.

Its coordinates are base units of the window and begin at the sheet's leading edge, below the bar.
"""

from PySide6.QtCore import Signal

from kiosk.ui.board import Board
from kiosk.ui.theme import unit

MARGIN = 32


class SheetDialog(Board):
    """Covers scene and strip of the sheet until it is closed. Esc closes it, F12 locks, unless a place bears them."""

    closed = Signal()
    """It is no longer on the screen, whoever closed it."""

    lock_asked = Signal()
    """The officer leaves, whatever is open."""

    @property
    def unit(self) -> float:
        """Pixels of one base unit of the window."""
        window = self.window()
        return unit(window.width(), window.height())

    def press(self, key: str) -> None:
        """A place may bear Esc or F12; otherwise Esc closes, and F12 locks."""
        if any(place.spot.key == key for place in self.places.values()):
            super().press(key)
        elif key == "Esc":
            self.close_dialog()
        elif key == "F12":
            self.lock_asked.emit()

    def close_dialog(self) -> None:
        """Leave the screen; once."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()
            self.deleteLater()
