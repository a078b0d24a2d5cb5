"""A person's picture, decoded once at the size it is shown and cut to the frame; or a neutral figure."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImageIOHandler, QImageReader, QPainterPath, QPixmap

from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style


@lru_cache(maxsize=12)
def decoded(data: bytes, width: int, height: int) -> QPixmap | None:
    """The picture at `width` × `height` device pixels, None when it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    whole = reader.size()
    if not whole.isValid():
        return None
    frame = QSize(width, height)
    if _sideways(reader):
        frame.transpose()
    reader.setScaledSize(whole.scaled(frame, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return None
    spare_x, spare_y = max(0, image.width() - width), max(0, image.height() - height)
    return QPixmap.fromImage(image.copy(QRect(spare_x // 2, spare_y // 3, width, height)))


def forget_photos() -> None:
    """Drop every decoded picture."""
    decoded.cache_clear()


def _sideways(reader: QImageReader) -> bool:
    return bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)


def paint_photo(paper: Paper, data: bytes | None, letter: str, x: float, y: float, width: float, height: float) -> None:
    """The picture, or the figure with the category's letter where there is none."""
    box = paper.box(x, y, width, height)
    size = (round(box.width() * paper.ratio), round(box.height() * paper.ratio))
    picture = decoded(data, *size) if data else None
    edge = QPainterPath()
    edge.addRoundedRect(box, 4 * paper.scale, 4 * paper.scale)
    paper.painter.save()
    paper.painter.setClipPath(edge)
    if picture is not None:
        paper.painter.drawPixmap(box, picture, QRectF(picture.rect()))
    else:
        _paint_figure(paper, box, letter, x, y, width, height)
    paper.painter.restore()


def _paint_figure(paper: Paper, box: QRectF, letter: str, x: float, y: float, width: float, height: float) -> None:
    paper.painter.fillRect(box, paper.colour("quiet"))
    figure = QPainterPath()
    figure.addEllipse(QRectF(0.325, 0.2, 0.35, 0.36 * width / height * 1.12))
    shoulders = QPainterPath()
    shoulders.moveTo(0.06, 1.0)
    shoulders.cubicTo(0.06, 0.71, 0.28, 0.62, 0.5, 0.62)
    shoulders.cubicTo(0.72, 0.62, 0.94, 0.71, 0.94, 1.0)
    shoulders.closeSubpath()
    ground = QColor(paper.colour("border"))
    ground.setAlphaF(0.4)
    paper.painter.save()
    paper.painter.translate(box.topLeft())
    paper.painter.scale(box.width(), box.height())
    paper.painter.fillPath(figure, ground)
    paper.painter.fillPath(shoulders, ground)
    paper.painter.restore()
    style = Style("figure", 64 if height > 200 else min(24.0, height * 0.27))
    paper.say(letter, style, x, y + height * 0.86, width, paper.colour("ink_quiet"), side="center")
