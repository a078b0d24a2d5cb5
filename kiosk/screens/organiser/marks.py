"""The marks of the plan's table: full square always, half during sessions, pair with escort, lines by a list."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from kiosk.screens.kit.paper import Paper
from kiosk.screens.organiser.matrix import Mark

SIZE = 26


def paint_mark(paper: Paper, mark: Mark, x: float, middle: float) -> None:
    """A mark `SIZE` wide around height `middle`."""
    ink, top = paper.colour("ink"), middle - SIZE / 2
    match mark:
        case Mark.ALWAYS:
            paper.fill(x, top, SIZE, SIZE, ink)
        case Mark.SESSIONS:
            paper.painter.fillPath(_half(paper, x, top), ink)
            paper.frame(x, top, SIZE, SIZE, ink, stroke=2)
        case Mark.ESCORT:
            paper.icon("officers", x - 1, middle, SIZE + 2, ink)
        case Mark.LIST:
            paper.icon("roster", x, middle, SIZE, ink)
        case Mark.NEVER:
            paper.fill(x + 8, middle - 1, 10, 2, paper.colour("border"))


def _half(paper: Paper, x: float, top: float) -> QPainterPath:
    box = paper.box(x, top, SIZE, SIZE)
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(box.left(), box.bottom()), box.topRight(), box.bottomRight()]))
    path.closeSubpath()
    return path
