"""Pieces of a card stacked from the top: the roomiest setting that fits is taken, so nothing is ever cut off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

from kiosk.screens.kit.lettering import Block, Run
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style

LEVELS = 9
CIRCLE = 36
NAME_SIZES = (40, 38, 36, 34, 32, 30, 28, 25, 22)
NAME_LINES = (2, 2, 2, 3, 3, 3, 9, 9, 9)
"""How many lines a name may take at each size: it shrinks before it fills the card."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something `height` tall, `gap` below the one before; `paint` is given its top."""

    height: float
    gap: float
    paint: Callable[[float], None]
    fits: bool = True


def tighter(size: float, level: int, smallest: float) -> float:
    """A size at a level: each takes six hundredths."""
    return max(smallest, round(size * (1 - 0.06 * level)))


def stack(make: Callable[[int], Sequence[Piece]], top: float, height: float) -> float:
    """Paint the pieces of the first level that fits into `height`; the last level otherwise. Returns their bottom."""
    pieces: Sequence[Piece] = ()
    for level in range(LEVELS):
        pieces = make(level)
        if all(piece.fits for piece in pieces) and total(pieces) <= height + 0.5:
            break
    y = top
    for at, piece in enumerate(pieces):
        y += piece.gap if at else 0
        piece.paint(y)
        y += piece.height
    return y


def total(pieces: Sequence[Piece]) -> float:
    """Height of the pieces with the gaps between them."""
    return sum(piece.height for piece in pieces) + sum(piece.gap for piece in pieces[1:])


def words(paper: Paper, block: Block, x: float, gap: float, colour: QColor, *, fits: bool = True) -> Piece:
    """A piece of text."""
    return Piece(block.height, gap, lambda top: paper.put(block, x, top, colour), fits and not block.broken_words)


def step(
    paper: Paper, number: int, text: str, x: float, width: float, *, size: float, gap: float, strong: str = ""
) -> Piece:
    """A numbered step: the figure in a circle, the sentence beside it, `strong` within it in bold."""
    circle = CIRCLE if size >= 18 else CIRCLE - 8
    block = paper.block(_stressed(text, strong, Style("lead", size)), Style("lead", size), width - circle - 18)
    height = max(float(circle), block.height)
    ink = paper.colour("ink")

    def paint(top: float) -> None:
        paper.frame(x, top, circle, circle, ink, stroke=2, radius=circle / 2)
        paper.say(str(number), Style("body", 17, 700, "times"), x, top + circle / 2, circle, ink, side="center")
        first = block.height / block.lines if block.lines else 0
        paper.put(block, x + circle + 18, top + (circle - first) / 2, ink)

    return Piece(max(height, (circle - block.height / max(block.lines, 1)) / 2 + block.height), gap, paint)


def _stressed(text: str, strong: str, style: Style) -> list[Run]:
    before, found, after = text.partition(strong) if strong else (text, "", "")
    bold = replace(style, weight=600)
    return [Run(part, look) for part, look in ((before, style), (found, bold), (after, style)) if part]
