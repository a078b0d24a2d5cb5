"""The sheet beside the column: bar, scene, strip of recent passages, and the buttons of the scene."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.screens.gate.idle import LANGUAGE_LETTERS, language_place, lock_place
from kiosk.screens.gate.scene import MARGIN, Scene
from kiosk.screens.gate.strip import paint_strip
from kiosk.screens.gate.views import Recent
from kiosk.screens.kit.action import Act, Action, place_row
from kiosk.screens.kit.bar import paint_bar
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Theme
from kiosk.screens.words.health import Part
from kiosk.screens.words.language import is_rtl

_PLACES = {Intent.DISPLAY: (language_place, LANGUAGE_LETTERS), Intent.LOCK: (lock_place, 17.0)}
"""Where buttons without a frame stand, and the size of their letters."""


class Sheet(QWidget):
    """Shows one scene at a time."""

    asked = Signal(object)
    """Intent: staff pressed a button."""

    def __init__(self, theme: Theme, zone: ZoneInfo, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone = zone
        self._unit = 1.0
        self._scene = Scene(paint=_blank)
        self._title = ""
        self._parts: tuple[Part, ...] = ()
        self._recents: tuple[Recent, ...] = ()
        self._pool: list[Action] = []
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def acts(self) -> tuple[Act, ...]:
        """What can be asked for now."""
        return self._scene.acts

    @property
    def recents(self) -> tuple[Recent, ...]:
        """The passages in the strip, newest first."""
        return self._recents

    @property
    def buttons(self) -> tuple[Action, ...]:
        """The buttons on the sheet."""
        return tuple(self._pool[: len(self._scene.acts)])

    def show_scene(
        self, scene: Scene, *, title: str, parts: tuple[Part, ...], recents: tuple[Recent, ...], said: str
    ) -> None:
        """Replace the scene; an empty `title` means that the scene paints its own bar. `said` is for screen readers."""
        before = self._scene.acts
        self._scene, self._title, self._parts, self._recents = scene, title, parts, recents
        self.setAccessibleName(said)
        if scene.acts != before:
            self._renew_buttons()
        self.update()

    def use(self, theme: Theme, unit: float) -> None:
        """Take the theme and the measure of the window."""
        self._theme, self._unit = theme, unit
        self._renew_buttons()
        self.update()

    def let_go(self) -> None:
        """A finger that came down before presses nothing any more."""
        for button in self._pool:
            button.setDown(False)

    def _renew_buttons(self) -> None:
        """The same few buttons take on new acts: none is made or destroyed while people queue."""
        acts = self._scene.acts
        while len(self._pool) < len(acts):
            button = Action(self)
            button.clicked.connect(self._clicked)
            self._pool.append(button)
        for button, act in zip(self._pool, acts, strict=False):
            button.become(act, self._theme, self._unit)
        self._place()
        for at, button in enumerate(self._pool):
            button.setVisible(at < len(acts))

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Action) and button.act.enabled:
            self.asked.emit(button.act.intent)

    def _place(self) -> None:
        pixmap = QPixmap(1, 1)
        painter = QPainter(pixmap)
        paper = self._paper(painter)
        rows = [button for button in self.buttons if button.act.row]
        for button in rows:
            place, button.letters = _PLACES[button.act.intent]
            button.pictured = True
            button.setGeometry(paper.box(*place(paper)).toAlignedRect())
        framed = [button for button in self.buttons if not button.act.row]
        top = paper.height - self._scene.strip - self._scene.buttons_above
        place_row(paper, framed, top, MARGIN, paper.width - 2 * MARGIN - self._scene.spared)
        painter.end()

    def _paper(self, painter: QPainter) -> Paper:
        ratio = self.devicePixelRatio()
        return Paper(painter, QSizeF(self.size()), self._unit, self._theme, rtl=is_rtl(), ratio=ratio)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons keep their place."""
        self._place()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Mirrored languages place buttons anew."""
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}:
            self._place()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame."""
        with QPainter(self) as painter:
            paper = self._paper(painter)
            self._scene.paint(paper)
            if self._title:
                paint_bar(paper, self._title, parts=self._parts)
            paint_strip(paper, self._recents, self._zone, named=self._scene.named)


def _blank(paper: Paper) -> None:
    paper.fill(0, 0, paper.width, paper.height, paper.colour("background"))
