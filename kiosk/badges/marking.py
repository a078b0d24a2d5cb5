"""What Qt's PDF painter cannot say: the text a line stands for, and a code's modules in a few bytes each.

Glyphs are no letters: conjuncts, vowels that change places and variants of one character are lost to whoever copies or
searches the page. So each line is wrapped as what it says (`ActualText`, ISO 32000-1, 14.9.4). Readers (poppler and
PDFium) take letters from left to right as they find them and turn right-to-left ones round themselves: where such
letters are, each cluster of glyphs says its own, back to front.

A code is written as rectangles on whole coordinates instead of five operators of nine digits for each.

And most of a badge stands on many. So whatever is new is painted once, on one endless page of Qt's, and `pages` puts
the pages together from its pieces. Before each the painter leaves a mark, a rectangle far outside of the page whose
place is the piece's number. A mark has no outline, so Qt states transformation, pen, brush and clip anew for what comes
behind it, and undoes them for the next mark: two graphics states are saved below a mark and its own is the third,
so pieces follow one another in any order.
"""

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPainter, QTextLayout, QTextLine, QTextOption

from kiosk.badges.codes import Symbol

_EDGE = -77777
_MARK = re.compile(rb"%d \d+ 1 1 re\nf\n" % _EDGE)
_FIRST = b"q q\n"
"""Where Qt's page begins: what is before is the page's own transformation."""
OPEN, CLOSE = b"q\nq\nq\n", b"Q\nQ\nQ\n"
"""Around the pieces of a page, or of a part of it with a transformation or clip of its own."""
_GLYPH = re.compile(rb"(\S+) \S+ Td <[0-9A-F]+> Tj\n")
_NEAR = 0.1
"""How far kerning may move a glyph from the edge of its letter, in parts of the size of type."""
_BLACK = QColor("black")


@dataclass(frozen=True, slots=True)
class Line:
    """A text from `x` on, of this size. `letters` are the edges of each of its letters, leading and trailing, where
    some are read from right to left; marks have none of their own.
    """

    text: str
    x: float = 0.0
    size: float = 0.0
    letters: tuple[tuple[float, float] | None, ...] = ()


Piece = int | bytes
"""Of a page: by its number, or as it is."""


def _rectangles(code: Symbol) -> bytes:
    """One operator for each run of modules, all of the same length."""
    starts, ends = code.edges[::2], code.edges[1::2]
    rows, columns = np.divmod(starts, code.width + 1)
    figures = _figures(len(str(max(code.width, code.height))))
    text = figures.dtype
    made = np.empty(len(starts), [("x", text), ("y", text), ("width", text), ("rest", "S5")])
    made["x"], made["y"], made["width"], made["rest"] = (
        figures[columns],
        figures[rows],
        figures[ends - starts],
        b"1 re\n",
    )
    return made.tobytes()


@lru_cache(maxsize=3)
def _figures(digits: int) -> NDArray[np.bytes_]:
    return np.array([b"%*d " % (digits, number) for number in range(10**digits)])


class Marker(QPainter):
    """Paints pieces onto a PDF, each once, and remembers which stand on the page and what they say."""

    def __init__(self, device: QPagedPaintDevice) -> None:
        super().__init__(device)
        self.lines: list[Line | None] = []
        self._page: list[Piece] = []
        self._numbers: dict[Hashable, int] = {}

    def repeats(self, look: Hashable) -> bool:
        """Put a piece of this look on the page; False where there is none yet and what is painted next is it."""
        number = self._numbers.setdefault(look, len(self.lines))
        self._page.append(number)
        if number < len(self.lines):
            return True
        self._mark()
        return False

    def says(self, text: str, x: float) -> None:
        """The piece begun last is a line of this text, from `x` on, in the font that is set."""
        letters = _letters(text, self.font(), self.layoutDirection()) if _turns(text) else ()
        self.lines[-1] = Line(text, x, self.font().pixelSize(), letters)

    def put(self, drawn: bytes) -> None:
        """Put on the page what is written already. It begins and ends as pieces do, with three states saved."""
        self._page.append(drawn)

    def put_code(self, code: Symbol, x: float, y: float, width: float, height: float, colour: QColor) -> None:
        """Modules of this size, in units of the painter, from this corner on."""
        at = self.worldTransform()
        before = b"Q\nq\n%.6f %.6f %.6f %.6f %.6f %.6f cm\n%.9f %.9f %.9f rg\n%.4f 0 0 %.4f %.3f %.3f cm\n" % (
            *(at.m11(), at.m12(), at.m21(), at.m22(), at.dx(), at.dy()),
            *(colour.redF(), colour.greenF(), colour.blueF(), width, height, x, y),
        )
        self.put(b"%s%sf\n" % (before, _rectangles(code)))

    def page(self) -> tuple[Piece, ...]:
        """The page is full, and another one begins."""
        page, self._page = tuple(self._page), []
        return page

    def end(self) -> bool:
        """Nothing more comes."""
        self._mark()
        return super().end()

    def _mark(self) -> None:
        self.fillRect(QRectF(_EDGE, len(self.lines), 1, 1), _BLACK)
        self.lines.append(None)


def pages(content: bytes, lines: Sequence[Line | None], pages: Iterable[tuple[Piece, ...]]) -> Iterator[bytes]:
    """The pages, from the content of the endless one. Errors: ValueError."""
    before, *pieces = _MARK.split(content)
    head, first, _ = before.partition(_FIRST)
    if not first or len(pieces) != len(lines):
        raise ValueError(before)
    said = [_saying(line, piece) if line else piece for line, piece in zip(lines, pieces, strict=True)]
    for page in pages:
        drawn = b"".join([said[piece] if isinstance(piece, int) else piece for piece in page])
        yield head + OPEN + drawn + CLOSE


def _saying(line: Line, content: bytes) -> bytes:
    if line.letters:
        return b"".join(_by_clusters(line, content))
    start, end = content.find(b"BT\n"), content.rfind(b"ET\n")
    if start < 0 or end < 0:
        return content
    end += len(b"ET\n")
    return content[:start] + _span(line.text, content[start:end]) + content[end:]


def _by_clusters(line: Line, content: bytes) -> Iterator[bytes]:
    """Each group of glyphs as the letters it stands for; glyphs of a cluster follow one another."""
    glyphs = list(_GLYPH.finditer(content))
    owners = _owners([x - line.x for x in _across(glyphs, content)], line.letters, line.size * _NEAR)
    said = _said(line, set(owners))
    at = 0
    for owner, group in groupby(zip(owners, glyphs, strict=True), lambda pair: pair[0]):
        drawn = [glyph for _, glyph in group]
        yield content[at : drawn[0].start()]
        at = drawn[-1].end()
        inside = content[drawn[0].start() : at]
        yield inside if b"BT\n" in inside else _span(said[owner], inside)
    yield content[at:]


def _span(text: str, content: bytes) -> bytes:
    return b"%s%sEMC\n" % (_opening(text), content)


@lru_cache(maxsize=4096)
def _opening(text: str) -> bytes:
    """Kept, because most texts of a badge stand on many."""
    return b"/Span <</ActualText <FEFF%s>>> BDC\n" % text.encode("utf-16-be").hex().upper().encode()


@lru_cache(maxsize=4096)
def _turns(text: str) -> bool:
    """Whether any letter is read from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def _letters(text: str, font: QFont, way: Qt.LayoutDirection) -> tuple[tuple[float, float] | None, ...]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(way)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    edges = (QTextLine.Edge.Leading, QTextLine.Edge.Trailing)
    found: list[tuple[float, float] | None] = []
    for place in range(len(text)):
        (leading, own), (trailing, _) = (cast(tuple[float, int], line.cursorToX(place, edge)) for edge in edges)
        found.append((leading, trailing) if own == place else None)
    return tuple(found)


def _across(glyphs: list[re.Match[bytes]], content: bytes) -> Iterator[float]:
    """Where each glyph stands; the first of a text object is told from the origin, others from the one before."""
    x, end = 0.0, 0
    for glyph in glyphs:
        x = float(glyph[1]) if b"BT\n" in content[end : glyph.start()] else x + float(glyph[1])
        end = glyph.end()
        yield x


def _owners(places: list[float], letters: tuple[tuple[float, float] | None, ...], near: float) -> list[int]:
    """The letter each glyph belongs to: whose edge it stands near, else the one before it, as marks do.

    Qt does not tell the edges of a letter at which the direction turns: it gets the glyph that stands in nobody's room.
    """
    known = {place: (min(edges), max(edges)) for place, edges in enumerate(letters) if edges and edges[0] != edges[1]}
    free = [place for place, edges in enumerate(letters) if edges and edges[0] == edges[1]]
    owners: list[int] = []
    for x in places:
        open_ = (place for place in known if place not in owners)
        owner = min(open_, key=lambda place: abs(x - known[place][0]), default=-1)
        if owner >= 0 and abs(x - known[owner][0]) > near:
            owner = -1
        if owner < 0 and free and not any(left - near < x < right - near for left, right in known.values()):
            owner = free.pop(0)
        owners.append(owner if owner >= 0 else owners[-1] if owners else 0)
    return owners


def _said(line: Line, owners: set[int]) -> dict[int, str]:
    """What the glyphs of each letter say: it, and those behind it that have none."""
    borders = [0, *sorted(owners - {0, min(owners, default=0)}), len(line.text)]
    said = {}
    for owner, (start, end) in zip(sorted(owners), pairwise(borders), strict=True):
        edges = line.letters[owner]
        backwards = edges is not None and edges[0] > edges[1]
        said[owner] = line.text[start:end][:: -1 if backwards else 1]
    return said
