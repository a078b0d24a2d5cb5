"""The one window of a kiosk: it owns the screen and shows one screen at a time, the gate first.

A passage brings the gate to the front and closes whatever dialog is open. Languages and themes change in place.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from kiosk.ui import language
from kiosk.ui.gate import Gate
from kiosk.ui.photo import forget_photos
from kiosk.ui.theme import BASE_HEIGHT, BASE_WIDTH, Theme
from kiosk.ui.views import Showing
from kiosk.ui.warmth import Warmth

Application = QApplication


def application() -> QApplication:
    """The one application object of this process."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["kiosk"])


class Window(QWidget):
    """Holds the screens; the gate is the first."""

    def __init__(self, gate: Gate, title: str) -> None:
        super().__init__()
        self.gate = gate
        self.warmth: Warmth | None = None
        self._screens = QStackedLayout(self)
        self._screens.setContentsMargins(0, 0, 0, 0)
        self._screens.addWidget(gate)
        self.setWindowTitle(title)
        self.resize(QSize(BASE_WIDTH, BASE_HEIGHT))
        gate.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        gate.setFocus()

    def add(self, screen: QWidget) -> None:
        """Another screen, not shown yet."""
        self._screens.addWidget(screen)

    def go_to(self, screen: QWidget) -> None:
        """Show a screen."""
        self._screens.setCurrentWidget(screen)

    def open(self, *, full_screen: bool) -> None:
        """Show the window; `full_screen` leaves no way around it. Rare scripts are warmed up once it stands."""
        if full_screen:
            self.showFullScreen()
        else:
            self.show()
        self.activateWindow()
        self.warmth = Warmth(self, self.gate.theme, self.gate.stage.plan, self.gate.stage.gate)

    def show_passage(self, showing: Showing) -> None:
        """A passage wins over dialogs and other screens."""
        while (dialog := QApplication.activeModalWidget()) is not None and dialog.close():
            pass
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self.go_to(self.gate)
        self.gate.show_passage(showing)

    def use(self, theme: Theme, spoken: str) -> None:
        """Switch theme and language while running."""
        self.gate.use_theme(theme)
        language.speak(spoken)

    def forget(self) -> None:
        """Nobody's face stays in memory when the officer leaves."""
        forget_photos()
        self.gate.clear()
