"""Sets texts on a page: each by itself, in its own direction and in the faces of its script, never read as markup.

Lengths are millimetres. What no face can draw, or what would turn the text around it, is shown by its number.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from kiosk.badges.codes import symbol
from kiosk.badges.fitting import Font
from kiosk.badges.fonts import UNITS, in_each_thread, qfont, undrawable
from kiosk.badges.scripts import faces, leading, scripts_in

INK, QUIET, RULE, BAND = "#14181B", "#50585E", "#C9CBC8", "#F1F0EC"
_ROMAN = ("Inter",)
_PITCH = 1.34
_WITHOUT_CONTEXT = frozenset({"Latn", "Cyrl", "Grek"})
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Words:
    """A text to be set: size in millimetres, weight, colour, the delegation whose Han shapes are expected, and at which
    side of its column it stands. `own` is a sentence of ours, whose isolates keep its figures in place.
    """

    text: str
    size: float = 2.7
    weight: int = 400
    colour: str = INK
    delegation: str = ""
    right: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A text broken into lines."""

    layout: QTextLayout
    height: float


@in_each_thread(8192)
def set_words(words: Words, width: float) -> Block:
    """The text in lines of at most `width`; remembered, because people and reasons come again."""
    text = words.text if words.own else shown(words.text, words.delegation)
    layout = QTextLayout(text, _font(words, text))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if words.right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    pitch = words.size * max(_PITCH, leading(text))
    lines = 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * UNITS)
        line.setPosition(QPointF(0, (lines * pitch + 0.76 * pitch) * UNITS - line.ascent()))
        lines += 1
    layout.endLayout()
    return Block(layout, lines * pitch if text else 0.0)


def _font(words: Words, text: str) -> QFont:
    """The font of a text.

    WORKAROUND: Inter swaps marks beside capitals for others (`calt`), and a PDF made by Qt then says "-" where "=" is
    seen: what is copied or searched must be what is read.
    """
    scripts = scripts_in(text)
    made = QFont(qfont(Font(faces(scripts, words.delegation, _ROMAN), words.weight), round(words.size * UNITS)))
    if not set(scripts) - _WITHOUT_CONTEXT:
        made.setFeature(QFont.Tag("calt"), 0)
    return made


@lru_cache(maxsize=8192)
def shown(text: str, delegation: str = "") -> str:
    """A text of which every character can be seen: the others are written as [U+202E]."""
    plain = " ".join(text.split("\n"))
    bad = set(undrawable(plain, delegation, _ROMAN)) | {char for char in plain if _unseen(char)}
    return "".join(f"[U+{ord(char):04X}]" if char in bad else char for char in plain)


def _unseen(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp") and char not in _JOINERS


class Sheet:
    """A page being painted."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def say(self, words: Words, x: float, y: float, width: float) -> float:
        """Set a text with its top at `y`; how high it is."""
        block = set_words(words, width)
        self._painter.setPen(QColor(words.colour))
        block.layout.draw(self._painter, QPointF(x * UNITS, y * UNITS))
        return block.height

    def trailing(self, words: Words, right: float, y: float) -> None:
        """One line that ends at `right`."""
        block = set_words(words, 160)
        width = block.layout.lineAt(0).naturalTextWidth() / UNITS if block.height else 0
        self.say(words, right - width, y, 160)

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A plain surface."""
        self._painter.fillRect(QRectF(x * UNITS, y * UNITS, width * UNITS, height * UNITS), QColor(colour))

    def box(self, x: float, y: float, size: float, *, ticked: bool) -> None:
        """A square to tick by hand, or one that is ticked."""
        pen = QPen(QColor(INK), 0.3 * UNITS)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(QRectF(x * UNITS, y * UNITS, size * UNITS, size * UNITS))
        if ticked:
            corners = ((0.2, 0.5), (0.42, 0.75), (0.82, 0.22))
            self._painter.drawPolyline([QPointF((x + a * size) * UNITS, (y + b * size) * UNITS) for a, b in corners])

    def code(self, text: str, x: float, y: float, size: float) -> None:
        """A QR code."""
        made = symbol(text)
        path = QPainterPath()
        for column, row, length in made.runs:
            path.addRect(column, row, length, 1)
        self._painter.save()
        self._painter.translate(x * UNITS, y * UNITS)
        self._painter.scale(size * UNITS / made.width, size * UNITS / made.width)
        self._painter.fillPath(path, QColor(INK))
        self._painter.restore()
