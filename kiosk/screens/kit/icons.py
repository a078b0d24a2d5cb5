"""Line icons: SVGs of 24 units, drawn in one colour. Arrows flip with the language, ticks do not."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kiosk.storage.paths import resources

FLIPPING = frozenset({"before", "enter", "exit", "arrow", "next", "phone", "previous", "redo", "undo"})


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def icon(name: str, colour: QColor, size: float, ratio: float = 1.0, rtl: bool = False) -> QPixmap:
    """The icon `size` device-independent pixels wide."""
    return _icon(name, colour.rgba(), size, ratio, rtl and name in FLIPPING)


@lru_cache(maxsize=256)
def _icon(name: str, colour: int, size: float, ratio: float, flipped: bool) -> QPixmap:
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if flipped:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    ink = QColor.fromRgba(colour).name()
    drawing = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", ink).encode()))
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
