"""The window of the practice: the kiosk, the drawer beside it, and what there is to learn below it where room is short.

The kiosk is never covered. Where it can be shown in full beside the drawer it is; in less room it is a picture at three
quarters or so, the one exception to its smallest measure, and a strip below says what happened.
"""

from PySide6.QtCore import QEvent, QSizeF
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.screens.kit.one_line import one_line
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import BASE_HEIGHT, BASE_WIDTH, Style
from kiosk.screens.practice.drawer import TAB, WIDTH, Drawer
from kiosk.screens.practice.lessons import Lesson, lessons
from kiosk.screens.window import Window
from kiosk.screens.words.language import is_rtl
from kiosk.screens.words.lights import Light

_ROOMY = BASE_WIDTH + WIDTH
"""Base units in which kiosk and drawer stand beside one another."""


class PracticeWindow(QWidget):
    """Holds the kiosk's window and the drawer."""

    def __init__(self, kiosk: Window) -> None:
        super().__init__()
        self.kiosk, self.drawer = kiosk, Drawer(kiosk.gate.theme)
        self.strip = Strip(kiosk)
        self.setWindowTitle(kiosk.windowTitle())
        for part in (kiosk, self.drawer, self.strip):
            part.setParent(self)
        screen = self.screen().availableGeometry()
        self.resize(min(_ROOMY, screen.width()), min(BASE_HEIGHT, screen.height()))

    def open(self) -> None:
        """Show everything; keys go to the kiosk."""
        for part in (self.kiosk, self.drawer, self):
            part.show()
        self.lay_out()
        self.kiosk.gate.setFocus()

    def toggle(self) -> None:
        """Put the drawer away, or bring it back."""
        self.drawer.open = not self.drawer.open
        self.lay_out()
        self.drawer.renew()

    def lay_out(self) -> None:
        """Who has which room."""
        width, height = self.width(), self.height()
        scale = max(1.0, min(width / _ROOMY, height / BASE_HEIGHT))
        beside = round((WIDTH if self.drawer.open else TAB) * scale)
        room = width - beside
        short = self.drawer.open and room * BASE_HEIGHT / BASE_WIDTH < height and room < BASE_WIDTH
        tall = round(room * BASE_HEIGHT / BASE_WIDTH) if short else height
        left = beside if is_rtl() else 0
        self.kiosk.setGeometry(left, 0, room, tall)
        self.strip.setGeometry(left, tall, room, height - tall)
        self.strip.setVisible(height > tall)
        self.drawer.setGeometry(0 if is_rtl() else room, 0, beside, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another measure."""
        self.lay_out()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language may read the other way."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.lay_out()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As the kiosk's own window would."""
        self.kiosk.closeEvent(event)


class Strip(QWidget):
    """Three columns: what just happened, what to look at, what to try."""

    def __init__(self, kiosk: Window) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._light: Light | None = None
        self._ticket = ""

    @property
    def lessons(self) -> tuple[Lesson, Lesson, Lesson]:
        """What it says now."""
        return lessons(self._light, self._ticket)

    def tell(self, light: Light, ticket: str) -> None:
        """A verdict was shown."""
        self._light, self._ticket = light, ticket
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame."""
        with QPainter(self) as painter:
            scale = min(self.width() / 960, 1.5)
            theme = self._kiosk.gate.theme
            paper = Paper(painter, QSizeF(self.size()), scale, theme, rtl=is_rtl(), ratio=self.devicePixelRatio())
            ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
            paper.fill(0, 0, paper.width, paper.height, paper.colour("background"))
            paper.fill(0, 0, paper.width, 2, ink)
            wide = paper.width / 3
            for at, lesson in enumerate(self.lessons):
                x, room = at * wide + 24, wide - 44
                if at:
                    paper.upright(at * wide, 24, paper.height - 48, paper.colour("line"))
                paper.say(lesson.about, Style("small", 15, 600), x, 35, room, quiet)
                one_line(paper, lesson.head, Style("lead", 19, 600), x, 64, room, ink)
                paper.put(paper.block(lesson.text, Style("body", 16), room), x, 84, quiet)
