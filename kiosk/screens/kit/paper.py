"""What screens are painted with: base units in, whole device pixels out, mirrored where the language reads that way.

Everything is said with leading edges: `x` counts from the leading edge of the surface, and the paper turns it round
for Arabic. Text is laid out by `lettering`; icons come as path pictures of the theme's colours.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from kiosk.screens.kit.icons import icon
from kiosk.screens.kit.lettering import Align, Block, Direction, Run, set_text
from kiosk.screens.kit.theme import Style, Theme

Side = Literal["leading", "trailing", "center"]

UNLIMITED = 100_000.0


class Paper:
    """One surface while it is being painted."""

    def __init__(
        self, painter: QPainter, size: QSizeF, scale: float, theme: Theme, *, rtl: bool = False, ratio: float = 1.0
    ) -> None:
        self.painter = painter
        self.scale = scale
        self.theme = theme
        self.rtl = rtl
        self.ratio = ratio
        self.width = size.width() / scale
        self.height = size.height() / scale
        self._size = size
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def colour(self, token: str) -> QColor:
        """Colour of the theme."""
        return self.theme.colour(token)

    def _snap(self, length: float) -> float:
        return round(length * self.scale * self.ratio) / self.ratio

    def box(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Rectangle on device pixels."""
        left, right = self._snap(x), self._snap(x + width)
        top, bottom = self._snap(y), self._snap(y + height)
        if self.rtl:
            left, right = self._size.width() - right, self._size.width() - left
        return QRectF(left, top, right - left, bottom - top)

    def fill(self, x: float, y: float, width: float, height: float, colour: QColor) -> None:
        """A flat rectangle."""
        box = self.box(x, y, width, height)
        if self.ratio == 1:
            self.painter.fillRect(box.toRect(), colour)
        else:
            self.painter.fillRect(box, colour)

    def rule(self, x: float, y: float, width: float, colour: QColor, thickness: float = 1) -> None:
        """A horizontal line; never thinner than one device pixel."""
        box = self.box(x, y, width, 0)
        box.setHeight(self._thick(thickness))
        self.painter.fillRect(box, colour)

    def upright(self, x: float, y: float, height: float, colour: QColor, thickness: float = 1) -> None:
        """A vertical line."""
        box = self.box(x, y, thickness, height)
        box.setWidth(self._thick(thickness))
        self.painter.fillRect(box, colour)

    def _thick(self, thickness: float) -> float:
        return max(1.0, round(thickness * self.scale * self.ratio)) / self.ratio

    def frame(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: QColor,
        *,
        stroke: float = 1,
        radius: float = 0,
        fill: QColor | None = None,
        dashed: bool = False,
    ) -> None:
        """A rectangle drawn inside its edges."""
        thick = self._thick(stroke)
        inner = self.box(x, y, width, height).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        pen = QPen(colour, thick)
        if dashed:
            pen.setDashPattern([3, 2])
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(QBrush(fill) if fill else Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(inner, radius * self.scale, radius * self.scale)

    def shape(
        self, path: QPainterPath, x: float, y: float, size: float, *, fill: QColor | None = None,
        stroke: QColor | None = None, thickness: float = 2,
    ) -> None:  # fmt: skip
        """A path of the unit square, `size` wide. Shapes are symmetric or, like ticks, do not flip."""
        box = self.box(x, y, size, size)
        self.painter.save()
        self.painter.translate(box.topLeft())
        self.painter.scale(box.width(), box.height())
        pen = QPen(stroke or QColor(0, 0, 0, 0), thickness / size)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self.painter.setPen(pen if stroke else Qt.PenStyle.NoPen)
        self.painter.setBrush(QBrush(fill) if fill else Qt.BrushStyle.NoBrush)
        self.painter.drawPath(path)
        self.painter.restore()

    def icon(self, name: str, x: float, y: float, size: float, colour: QColor) -> None:
        """An icon, its middle at height `y`."""
        box = self.box(x, y - size / 2, size, size)
        self.painter.drawPixmap(box.topLeft(), icon(name, colour, box.width(), self.ratio, self.rtl))

    def picture(self, pixmap: QPixmap, x: float, y: float, width: float, height: float) -> None:
        """A picture already of the right size."""
        self.painter.drawPixmap(self.box(x, y, width, height), pixmap, QRectF(pixmap.rect()))

    def block(
        self, text: str | Sequence[Run], style: Style, width: float | None = None, *, side: Side = "leading",
        direction: Direction | None = None,
    ) -> Block:  # fmt: skip
        """Text broken into lines of `width`, or one line as long as it is.

        `direction` is that of the language unless said otherwise (names: `auto`).
        """
        runs = (Run(text, style),) if isinstance(text, str) else tuple(text)
        aligned: Align = "center" if side == "center" else "left" if (side == "leading") != self.rtl else "right"
        way = direction or ("rtl" if self.rtl else "ltr")
        if width is None:
            width = set_text(runs, UNLIMITED, self.scale, "left", way).width + 1
        return set_text(runs, width, self.scale, aligned, way)

    def balanced(self, text: str, style: Style, width: float) -> Block:
        """Text in as few lines as `width` allows, all about equally long: no last word stands alone."""
        block = self.block(text, style, width)
        narrow, wide = block.width / max(block.lines, 1), width
        while block.lines > 1 and wide - narrow > 4:
            middle = (narrow + wide) / 2
            trial = self.block(text, style, middle)
            if trial.lines > block.lines or trial.broken_words:
                narrow = middle
            else:
                wide = middle
        return self.block(text, style, wide) if block.lines > 1 else block

    def put(self, block: Block, x: float, y: float, colour: QColor) -> None:
        """Paint a block, its top at `y`, its leading edge at `x`."""
        box = self.box(x, y, block.room, 0)
        self.painter.setPen(colour)
        block.layout.draw(self.painter, QPointF(box.left(), box.top()))

    def say(
        self, text: str, style: Style, x: float, y: float, width: float, colour: QColor, *, side: Side = "leading",
        smallest: float = 10, direction: Direction | None = None,
    ) -> Block:  # fmt: skip
        """One line around height `y`, set smaller until it fits `width`; below `smallest` it wraps."""
        block = self.line(text, style, width, side=side, smallest=smallest, direction=direction)
        self.put(block, x, y - block.height / 2, colour)
        return block

    def line(
        self, text: str, style: Style, width: float, *, side: Side = "leading", smallest: float = 10,
        direction: Direction | None = None,
    ) -> Block:  # fmt: skip
        """One line in the largest size from that of `style` down to `smallest` that fits `width`."""
        block = self.block(text, style, width, side=side, direction=direction)
        size = style.points
        while block.lines > 1 and size > smallest:
            whole = self.block(text, replace(style, size=size), direction=direction).width
            size = max(smallest, min(size - 1, int(size * width / max(whole, 1))))
            block = self.block(text, replace(style, size=size), width, side=side, direction=direction)
        return block
