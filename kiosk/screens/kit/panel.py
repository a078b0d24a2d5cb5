"""The side panel of an organiser's screen: what is chosen, in labelled lines, and places to press at its foot."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.frame import BAR
from kiosk.screens.kit.lettering import Direction
from kiosk.screens.kit.paging import KNOB, clamped, pager, paint_pages, split
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import Style

WIDTH = 304
INSET = 24
ROOM = WIDTH - 2 * INSET
"""Width of what stands in a panel."""
PAGES = "panel"
BUTTON = 56
BUTTON_GAP = 8


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says, line by line; `strong` lines stand out. Without a label it is a sentence."""

    label: str
    lines: tuple[tuple[str, bool], ...]


def fact(label: str, *lines: str) -> Fact:
    """Plain lines under a label."""
    return Fact(label, tuple((line, False) for line in lines))


def edge(paper: Paper) -> float:
    """Where the panel begins."""
    return paper.width - WIDTH


def left(paper: Paper) -> float:
    """Where its text begins."""
    return edge(paper) + INSET


def text_piece(paper: Paper, text: str, style: Style, gap: float, colour: str = "ink") -> Piece:
    """A paragraph; a word longer than the panel is set smaller rather than broken."""
    block = paper.block(text, style, ROOM)
    while block.broken_words and style.points > 11:
        style = replace(style, size=style.points - 1)
        block = paper.block(text, style, ROOM)
    return Piece(block.height, gap, lambda top: paper.put(block, left(paper), top, paper.colour(colour)))


def fact_pieces(paper: Paper, facts: Sequence[Fact]) -> list[Piece]:
    """Labels, each with its lines; a label is never parted from its first line."""
    pieces: list[Piece] = []
    for each in facts:
        lines = [_line_piece(paper, line, strong=strong) for line, strong in each.lines]
        if each.label:
            label = text_piece(paper, each.label, Style("small", 14, 600), 18, "ink_quiet")
            lines[:1] = [_joined(label, replace(lines[0], gap=2))] if lines else [label]
        elif lines:
            lines[0] = replace(lines[0], gap=16)
        pieces += lines
    return pieces


def _line_piece(paper: Paper, line: str, *, strong: bool) -> Piece:
    return text_piece(paper, line, Style("body", 16, 600 if strong else 500), 8 if strong else 0)


def _joined(upper: Piece, lower: Piece) -> Piece:
    def paint(top: float) -> None:
        upper.paint(top)
        lower.paint(top + upper.height + lower.gap)

    return Piece(upper.height + lower.gap + lower.height, upper.gap, paint)


@dataclass(frozen=True, slots=True)
class Panel:
    """Pieces with the room they have; more than fits is turned over."""

    pieces: Sequence[Piece]
    page: int
    top: float
    bottom: float

    @property
    def _heights(self) -> list[float]:
        return [piece.height + piece.gap for piece in self.pieces]

    @property
    def _room(self) -> float:
        whole = self.bottom - self.top
        return whole if sum(self._heights) <= whole else whole - KNOB - 12

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._pages())

    def _pages(self) -> tuple[range, ...]:
        return split(self._heights, self._room)

    def spots(self, paper: Paper) -> list[Spot]:
        """The places to turn pages."""
        pages = self._pages()
        return pager(PAGES, clamped(self.page, pages), pages, left(paper), self.bottom - KNOB, ROOM)

    def tops(self) -> dict[int, float]:
        """Tops of the pieces of the open page, by their number."""
        pages = self._pages()
        found: dict[int, float] = {}
        y = self.top
        for at in pages[clamped(self.page, pages)]:
            y += self.pieces[at].gap if found else 0
            found[at] = y
            y += self.pieces[at].height
        return found

    def paint(self, paper: Paper) -> float:
        """The pieces of the page; answers where they end."""
        pages = self._pages()
        page = clamped(self.page, pages)
        y = self.top
        for at, top in self.tops().items():
            self.pieces[at].paint(top)
            y = top + self.pieces[at].height
        paint_pages(paper, page, len(pages), left(paper), self.bottom - KNOB, ROOM)
        return y


def paint_ground(paper: Paper) -> None:
    """The line between body and panel."""
    paper.upright(edge(paper), BAR, paper.height - BAR, paper.colour("line"))


def button(ask: Hashable, label: str, icon: str, key: str = "", *, enabled: bool = True) -> Spot:
    """One for the foot of a panel, which gives it its place."""
    return Spot(ask=ask, label=label, icon=icon, key=key, box=(0, 0, 0, 0), enabled=enabled, letters=17)


def foot(paper: Paper, buttons: Sequence[Spot]) -> list[Spot]:
    """Buttons one under the other at the foot of the panel; their boxes are set here."""
    top = foot_top(paper, len(buttons))
    step = BUTTON + BUTTON_GAP
    return [replace(spot, box=(left(paper), top + at * step, ROOM, BUTTON)) for at, spot in enumerate(buttons)]


def foot_top(paper: Paper, buttons: int) -> float:
    """Where the buttons begin."""
    return paper.height - INSET - buttons * (BUTTON + BUTTON_GAP) + BUTTON_GAP


_TWO = 60
"""Height of what a row holds."""


def paint_two(paper: Paper, first: str, second: str, x: float, middle: float, width: float, size: float = 16) -> None:
    """A line and a quieter one below it, around a height; what is longer takes more and smaller lines."""
    way: Direction | None = "auto" if size == 16 else None
    lower = paper.line(second, Style("small", 13), width, smallest=10) if second else None
    below = lower.height if lower else 0.0
    upper = paper.line(first, Style("body", size, 600), width, smallest=12, direction=way)
    for letters in (11.0, 10.0, 9.0, 8.0):
        if upper.height + below <= _TWO:
            break
        upper = paper.block(first, Style("key", letters, 600), width, direction=way)
    if lower is not None and upper.height + below > _TWO:
        lower, below = None, 0.0
    paper.put(upper, x, middle - (upper.height + below) / 2, paper.colour("ink"))
    if lower is not None:
        paper.put(lower, x, middle - (upper.height + below) / 2 + upper.height, paper.colour("ink_quiet"))
