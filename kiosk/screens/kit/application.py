"""The one application object of this process."""

from PySide6.QtWidgets import QApplication

Application = QApplication


def application() -> QApplication:
    """The one application object of this process."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["kiosk"])
