"""The demo's tray: a button for each ticket; pressing one holds it before the simulated camera for a moment."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

_HELD = 700
"""Milliseconds."""


class Tray(QWidget):
    """A small window beside the kiosk."""

    held = Signal(object)
    """bytes of the code that is before the camera now, or None."""

    def __init__(
        self, tickets: Sequence[tuple[str, bytes]], officers: Sequence[tuple[str, bytes]], kiosk: QWidget
    ) -> None:
        """What the buttons say, and the code each holds: tickets of delegates, badges of officers."""
        super().__init__(kiosk, Qt.WindowType.Tool)
        self.setWindowTitle("Demo: tickets")
        self._away = QTimer(self, singleShot=True, interval=_HELD)
        self._away.timeout.connect(self._put_away)
        self._rows = QVBoxLayout(self)
        self._say("Hold a ticket before the camera,\nor scan one with a hand scanner.")
        self._lay_out(tickets)
        self._say("Officers: F12 locks and asks for one.\nTheir badges, and their PINs:")
        self._lay_out(officers)

    def _say(self, sentence: str) -> None:
        words = QLabel(sentence)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self._rows.addWidget(words)

    def _lay_out(self, codes: Sequence[tuple[str, bytes]]) -> None:
        for label, payload in codes:
            button = QPushButton(label)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._hold, payload))
            self._rows.addWidget(button)

    def show_beside(self, kiosk: QWidget) -> None:
        """Show it at the trailing edge of the kiosk's window, on the screen."""
        self.adjustSize()
        screen = kiosk.screen().availableGeometry()
        corner = kiosk.frameGeometry().topRight()
        self.move(min(corner.x() + 8, screen.right() - self.width()), corner.y())
        self.show()
        kiosk.activateWindow()

    def _hold(self, payload: bytes) -> None:
        self.held.emit(payload)
        self._away.start()

    def _put_away(self) -> None:
        self.held.emit(None)
