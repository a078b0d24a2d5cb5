"""What every button of the kiosk is: a place for fingers. Scanners type Enter, space and letters; no key presses it."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton


class Touch(QAbstractButton):
    """A button that takes fingers and the mouse; F-keys are watched by its screen, all other keys go on to it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Not taken."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Not taken."""
        event.ignore()

    def hitButton(self, point: QPoint) -> bool:
        """Fingers may land on the ring."""
        return self.rect().contains(point)
