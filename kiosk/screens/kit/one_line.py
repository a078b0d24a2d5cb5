"""A line of a list that ends in an ellipsis where even small letters are too long."""

from PySide6.QtGui import QColor

from kiosk.screens.kit.lettering import Block, Direction
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style


def one_line(
    paper: Paper, text: str, style: Style, x: float, y: float, room: float, colour: QColor, *,
    smallest: float = 13,
    direction: Direction | None = "auto",
) -> Block:  # fmt: skip
    """One line of a list; a list is no card, so what is too long even in small letters ends in an ellipsis."""
    block = paper.line(text, style, room, smallest=smallest, direction=direction)
    kept = text
    while block.lines > 1 and len(kept) > 1:
        kept = kept[: max(1, min(len(kept) - 1, int(len(kept) * 0.9)))].rstrip()
        block = paper.line(kept + "…", style, room, smallest=smallest, direction=direction)
    paper.put(block, x, y - block.height / 2, colour)
    return block
