"""The traffic light of the gate: ground, word, shape and place say the verdict, each of them alone.

STOP stands at the top, CHECK in the middle, ADMIT at the bottom; WAIT stands in a hatched frame. What is not lit keeps
its place in outline. Between two verdicts the column goes dark for 80 ms, so that two ADMITs are seen as two.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.screens.kit.lettering import is_tall
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.shapes import paint_hatch, paint_unlit, solid
from kiosk.screens.kit.theme import Style, Theme, ground, on_ground, unlit
from kiosk.screens.words import wording
from kiosk.screens.words.language import is_rtl
from kiosk.screens.words.lights import Light

WIDTH = 416
MARGIN = 32
INNER = WIDTH - 2 * MARGIN
SHAPE = 164
UNLIT = 56
FRAME = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Lamp:
    """Everything the column says, in words of the language."""

    code: str
    """Code of the gate."""
    name: str
    direction: str
    light: Light | None = None
    line: str = ""
    """Under the word: the reason or note."""
    leading: str = ""
    trailing: str = ""
    """At the foot: when and as which number it was sealed, or that the kiosk is ready."""
    ready: bool = False
    counted: bool = False
    """A line counts down to idle."""


class Column(QWidget):
    """Paints a lamp."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lamp = Lamp(code="", name="", direction="")
        self._dark = False
        self._remaining = 1.0
        self._unit = 1.0

    @property
    def lamp(self) -> Lamp:
        """What is shown, or will be when the blink is over."""
        return self._lamp

    @property
    def dark(self) -> bool:
        """Between two verdicts."""
        return self._dark

    def show_lamp(self, lamp: Lamp, *, dark: bool = False) -> None:
        """Light it; `dark` keeps it out for the blink."""
        self._lamp = lamp
        self._dark = dark
        self._remaining = 1.0
        said = ". ".join(part for part in (wording.word(lamp.light) if lamp.light else "", lamp.line) if part)
        self.setAccessibleName(said or lamp.leading)
        self.update()

    def end_blink(self) -> None:
        """Show the lamp after the dark moment."""
        self._dark = False
        self.update()

    def count_down(self, remaining: float) -> None:
        """Part of the time left until idle, 1 to 0. Repaints the line alone."""
        self._remaining = remaining
        top = self.height() - 70 * self._unit
        self.update(0, int(top), self.width(), int(12 * self._unit))

    def use(self, theme: Theme, unit: float) -> None:
        """Take the theme and the measure of the window."""
        self._theme = theme
        self._unit = unit
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """The word follows the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame."""
        with QPainter(self) as painter:
            paper = Paper(
                painter, QSizeF(self.size()), self._unit, self._theme, rtl=is_rtl(), ratio=self.devicePixelRatio()
            )
            lamp = self._lamp
            light = None if self._dark else lamp.light
            if light is None:
                _paint_dark(paper, lamp, self._dark)
            elif light is Light.WAIT:
                _paint_wait(paper, lamp)
            else:
                _paint_lit(paper, lamp, light, self._remaining)


def _paint_dark(paper: Paper, lamp: Lamp, blinking: bool) -> None:
    ink, quiet, line = paper.colour("column_ink"), paper.colour("column_quiet"), paper.colour("unlit")
    paper.fill(0, 0, paper.width, paper.height, paper.colour("column"))
    _paint_edge(paper)
    _paint_head(paper, lamp, 48, ink, quiet)
    first, last = 216.0, paper.height - 168
    for light, y in ((Light.STOP, first), (Light.CHECK, (first + last) / 2), (Light.ADMIT, last)):
        paint_unlit(paper, light, MARGIN, y, UNLIT, line)
        paper.say(wording.word(light), Style("lead", 20, 600), 108, y, INNER - 76, line)
    paper.rule(MARGIN, paper.height - 64, INNER, line)
    if not blinking and lamp.ready:
        paper.icon("scanner", MARGIN, paper.height - 31, 24, ink)
        paper.say(lamp.leading, Style("button"), MARGIN + 36, paper.height - 31, INNER - 36, ink)


def paint_shut(paper: Paper, lamp: Lamp) -> None:
    """A column on a screen of its own: this gate judges nothing, and the foot says why. Only a lockdown is lit."""
    if lamp.light is not None:
        paper.painter.save()
        paper.painter.setClipRect(paper.box(0, 0, WIDTH, paper.height))
        _paint_lit(paper, lamp, lamp.light, 1.0)
        paper.painter.restore()
        return
    ink, quiet = paper.colour("column_ink"), paper.colour("column_quiet")
    paper.fill(0, 0, WIDTH, paper.height, paper.colour("column"))
    _paint_edge(paper)
    _paint_head(paper, lamp, 48, ink, quiet)
    paper.rule(MARGIN, paper.height - 64, INNER, paper.colour("unlit"))
    paper.icon("lock", MARGIN, paper.height - 31, 24, ink)
    paper.say(lamp.leading, Style("button"), MARGIN + 36, paper.height - 31, INNER - 36, ink, smallest=13)


def _paint_edge(paper: Paper) -> None:
    if paper.theme.name == "dark":
        paper.upright(WIDTH - 1, 0, paper.height, paper.colour("line"))


def _paint_lit(paper: Paper, lamp: Lamp, light: Light, remaining: float) -> None:
    ink = on_ground(light)
    paper.fill(0, 0, paper.width, paper.height, ground(light))
    _paint_head(paper, lamp, 48, ink, ink)
    tops = {Light.STOP: 128.0, Light.CHECK: 261 + (paper.height - 800) / 2, Light.ADMIT: paper.height - 414}
    foot = paper.height - 116
    others = {
        Light.STOP: ((Light.CHECK, foot - 104), (Light.ADMIT, foot)),
        Light.CHECK: ((Light.STOP, 164.0), (Light.ADMIT, foot)),
        Light.ADMIT: ((Light.STOP, 164.0), (Light.CHECK, 268.0)),
    }[light]
    for other, y in others:
        paint_unlit(paper, other, MARGIN, y, UNLIT, unlit(light))
    _paint_word(paper, lamp, light, tops[light], ink)
    _paint_foot(paper, lamp, ink, paper.height - 64, remaining)


def _paint_wait(paper: Paper, lamp: Lamp) -> None:
    ink, paper_white = on_ground(Light.WAIT), QColor("#FFFFFF")
    paper.fill(0, 0, paper.width, paper.height, ground(Light.WAIT))
    edge = QPainterPath()
    edge.addRect(paper.box(0, 0, paper.width, paper.height))
    hole = QPainterPath()
    hole.addRect(QRectF(paper.box(FRAME, FRAME, paper.width - 2 * FRAME, paper.height - 2 * FRAME)))
    paint_hatch(paper, edge.subtracted(hole), ground(Light.WAIT), paper_white, 14)
    _paint_head(paper, lamp, 72, ink, paper.theme.colour("column_quiet"))
    _paint_word(paper, lamp, Light.WAIT, 267 + (paper.height - 800) / 2, ink)
    quiet = paper.theme.colour("column_quiet")
    paper.rule(MARGIN, paper.height - 76, INNER, quiet)
    small = Style("small", figures="times")
    paper.say(lamp.leading, small, MARGIN, paper.height - 49, INNER * 0.62, quiet)
    paper.say(lamp.trailing, small, MARGIN + INNER * 0.4, paper.height - 49, INNER * 0.6, quiet, side="trailing")


def _paint_head(paper: Paper, lamp: Lamp, middle: float, ink: QColor, quiet: QColor) -> None:
    code = paper.say(lamp.code, Style("gate"), MARGIN, middle, INNER * 0.55, ink, direction="auto")
    x = MARGIN + code.width + 16
    room = WIDTH - MARGIN - x
    paper.say(lamp.name, Style("button"), x, middle - 12, room, ink, smallest=14)
    paper.say(lamp.direction, Style("button", weight=500), x, middle + 12, room, quiet, smallest=14)


def _paint_word(paper: Paper, lamp: Lamp, light: Light, top: float, ink: QColor) -> None:
    paper.shape(solid(light), MARGIN, top, SHAPE, fill=ink)
    text = wording.word(light)
    word = paper.line(text, Style("verdict"), INNER, smallest=72)
    baseline = top + SHAPE + 105 - (6 if is_tall(text) else 0)
    paper.put(word, MARGIN, baseline - word.first_baseline, ink)
    line = paper.line(lamp.line, Style("title"), INNER, smallest=17)
    paper.put(line, MARGIN, top + SHAPE + 147 - min(line.height, 34) / 2, ink)


def _paint_foot(paper: Paper, lamp: Lamp, ink: QColor, y: float, remaining: float) -> None:
    thin = QColor(ink)
    thin.setAlphaF(0.5)
    paper.rule(MARGIN, y, INNER, thin)
    if lamp.counted:
        paper.rule(MARGIN, y - 2, INNER * remaining, ink, 4)
    small = Style("small", figures="times")
    paper.say(lamp.leading, small, MARGIN, y + 33, INNER * 0.62, ink)
    paper.say(lamp.trailing, small, MARGIN + INNER * 0.4, y + 33, INNER * 0.6, ink, side="trailing")
