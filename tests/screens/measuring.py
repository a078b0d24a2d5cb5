"""A paper that also notes where each text lands, so that tests can say: nothing clipped, nothing on top of another."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.screens.gate.scene import Scene
from kiosk.screens.kit.board import Board, paint_spot
from kiosk.screens.kit.column import WIDTH
from kiosk.screens.kit.lettering import Block
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import LIGHT, unit
from kiosk.screens.words.language import is_rtl


@dataclass(frozen=True, slots=True)
class Landed:
    """A text and its rectangle in base units, measured from the left."""

    text: str
    box: QRectF
    smallest: float
    """Size of its letters in base units."""


class MeasuringPaper(Paper):
    """Paints nothing that matters; keeps what was put."""

    def put(self, block: Block, x: float, y: float, colour: QColor) -> None:
        start = self.box(x, y, block.room, 0).topLeft()
        lines = [block.layout.lineAt(at) for at in range(block.layout.lineCount())]
        left = min(line.x() for line in lines) + start.x()
        right = max(line.x() + line.naturalTextWidth() for line in lines) + start.x()
        box = QRectF(left / self.scale, y, (right - left) / self.scale, block.height)
        self.landed.append(Landed(block.layout.text(), box, block.layout.font().pixelSize() / self.scale))
        super().put(block, x, y, colour)

    @property
    def landed(self) -> list[Landed]:
        """Texts in the order they were put."""
        if not hasattr(self, "_landed"):
            self._landed: list[Landed] = []
        return self._landed


def sheet_size(size: tuple[int, int]) -> QSizeF:
    """Size of the sheet in a window of this size."""
    return QSizeF(size[0] - round(WIDTH * unit(*size)), size[1])


def measured(scene: Scene, size: tuple[int, int]) -> MeasuringPaper:
    """The scene painted on a sheet of a window of this size."""
    sheet = sheet_size(size)
    canvas = QImage(sheet.toSize(), QImage.Format.Format_RGB32)
    with QPainter(canvas) as painter:
        paper = MeasuringPaper(painter, sheet, unit(*size), LIGHT, rtl=is_rtl())
        scene.paint(paper)
    return paper


def outside(paper: MeasuringPaper, bottom: float) -> list[Landed]:
    """Texts that reach beyond the surface or below `bottom`."""
    room = QRectF(-0.5, -0.5, paper.width + 1, bottom + 1)
    return [text for text in paper.landed if not room.contains(text.box)]


def overlapping(paper: MeasuringPaper) -> list[tuple[str, str]]:
    """Pairs of texts whose rectangles share more than a hair."""
    texts = paper.landed
    found = []
    for at, one in enumerate(texts):
        for other in texts[at + 1 :]:
            shared = one.box.intersected(other.box)
            if shared.width() > 1 and shared.height() > 0.3 * min(one.box.height(), other.box.height()):
                found.append((one.text, other.text))
    return found


def measured_board(board: Board) -> MeasuringPaper:
    """A whole screen with everything its places paint, in a window of its size."""
    size = QSizeF(board.size())
    canvas = QImage(size.toSize(), QImage.Format.Format_RGB32)
    with QPainter(canvas) as painter:
        whole = MeasuringPaper(painter, size, board.unit, board.theme, rtl=is_rtl())
        board.paint(whole)
        for place in board.places.values():
            paper = MeasuringPaper(painter, QSizeF(place.size()), board.unit, board.theme, rtl=is_rtl())
            paint_spot(paper, place.spot, down=False, focused=False)
            x, y = place.x() / board.unit, place.y() / board.unit
            whole.landed.extend(replace(text, box=text.box.translated(x, y)) for text in paper.landed)
    return whole
