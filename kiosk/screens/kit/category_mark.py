"""A category's colour and letter, alone or with its name."""

from PySide6.QtGui import QColor

from kiosk.domain.plan import Category
from kiosk.screens.kit.panel import ROOM, left
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import DARK, Style

BADGE = 24


def paint_badge(paper: Paper, category: Category, x: float, middle: float) -> None:
    """A category's colour and letter; on dark paper with an edge, since colours may be as dark."""
    colour = QColor(category.colour)
    edge = paper.colour("border") if paper.theme is DARK else colour
    paper.frame(x, middle - BADGE / 2, BADGE, BADGE, edge, fill=colour)
    paper.say(category.key, Style("small", 14, 700), x, middle, BADGE, QColor("#FFFFFF"), side="center")


def named_badge(paper: Paper, category: Category, name: str) -> Piece:
    """The badge with its name, as a line of the panel."""

    def paint(top: float) -> None:
        paint_badge(paper, category, left(paper), top + BADGE / 2)
        paper.say(name, Style("body", 16, 600), left(paper) + BADGE + 10, top + BADGE / 2, ROOM - BADGE - 10,
                  paper.colour("ink"), smallest=11)  # fmt: skip

    return Piece(BADGE, 10, paint)
