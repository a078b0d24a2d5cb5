"""A dialog on the gate's sheet. The column beside it keeps its verdict lit; the next passage closes it.

Its coordinates are base units of the window and begin at the sheet's leading edge, below the bar.
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Board
from kiosk.screens.kit.theme import Theme, unit

MARGIN = 32


class SheetDialog(Board):
    """Covers scene and strip of the sheet until it is closed. Esc closes it, F12 locks, unless a place bears them."""

    closed = Signal()
    """It is no longer on the screen, whoever closed it."""

    lock_asked = Signal()
    """The officer leaves, whatever is open."""

    @property
    def unit(self) -> float:
        """Pixels of one base unit of the screen it lies on."""
        under = self.parentWidget() or self
        return unit(under.width(), under.height())

    def press(self, key: str) -> None:
        """A place may bear Esc or F12; otherwise Esc closes, and F12 locks."""
        borne = any(place.spot.key == key for place in self.places.values())
        if key == keys.LEAVE and not borne:
            self.close_dialog()
        elif key == keys.LOCK and not borne:
            self.lock_asked.emit()
        else:
            super().press(key)

    def close_dialog(self) -> None:
        """Leave the screen; once."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()
            self.deleteLater()


class Overlay(QObject):
    """The one dialog that lies on a screen, if any: while it does, the screen's own keys are silent."""

    left = Signal()
    """Nothing lies on the screen any more."""
    lock_asked = Signal()
    """The officer leaves while a dialog is open."""

    def __init__(self, keys: Iterable[QShortcut], parent: QWidget) -> None:
        super().__init__(parent)
        self._keys, self._under = tuple(keys), parent
        self.dialog: SheetDialog | None = None

    def lay(self, dialog: SheetDialog) -> None:
        """Lay a dialog on the screen; it still has to be placed and shown."""
        self.close()
        self.dialog = dialog
        dialog.setParent(self._under)
        dialog.closed.connect(self._closed)
        dialog.lock_asked.connect(self.lock_asked)
        self._let_keys(False)

    def place(self, where: QRect, theme: Theme) -> None:
        """The screen was measured anew."""
        if self.dialog is not None:
            self.dialog.use_theme(theme)
            self.dialog.setGeometry(where)

    def close(self) -> None:
        """Close the dialog, where there is one."""
        if self.dialog is not None:
            self.dialog.close_dialog()

    def _closed(self) -> None:
        self.dialog = None
        self._let_keys(True)
        self._under.setFocus()
        self.left.emit()

    def _let_keys(self, speak: bool) -> None:
        for key in self._keys:
            key.setEnabled(speak)
