"""One painter for paper and screen: draws placed elements in hundredths of a millimetre.

PDFs are vector, their fonts embedded as subsets; photos go in once as JPEG, cropped and at 300 dots an inch.
"""

from collections.abc import Callable, Hashable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen

from kiosk.badges.codes import Symbol, symbol
from kiosk.badges.face import BadgeFace
from kiosk.badges.fitting import Font
from kiosk.badges.fonts import UNITS, QtRuler, qfont
from kiosk.badges.layout import Placed, lay_out
from kiosk.badges.marking import Marker
from kiosk.badges.photos import BadPhoto, portrait
from kiosk.badges.svg import fault
from kiosk.badges.template import (
    Band,
    Box,
    Code,
    Element,
    Form,
    Photo,
    Picture,
    Programme,
    Shape,
    Stack,
    Template,
    Text,
    Zones,
)
from kiosk.storage.paths import resources

_INK = {"ink": "#14181B", "quiet": "#50585E", "faint": "#9AA1A6", "line": "#DAD9D3", "paper": "#FFFFFF"}
_PHOTO_DPI = 300
_LETTER = Font(("Inter Display", "Inter", "Noto Sans"), 700)
_CAP_HEIGHT = 0.72


def colour(name: str, face: BadgeFace) -> QColor:
    """A template's colour for this person; `none` is transparent."""
    if name == "none":
        return QColor(Qt.GlobalColor.transparent)
    if name == "mist":
        return QColor(255, 255, 255, 150)
    return _named(face.category_colour if name == "category" else _INK.get(name, name))


@lru_cache(maxsize=256)
def _named(name: str) -> QColor:
    return QColor(name)


def paint_page(painter: QPainter, page: tuple[Placed, ...], face: BadgeFace, folder: Path | None = None) -> None:
    """Draw one laid-out page; the painter's unit is 1/100 mm and its origin the page's corner."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    for placed in page:
        element = placed.element
        if not element.rotation:
            _draw(painter, placed, face, folder)
            continue
        painter.save()
        middle = QPointF(
            (element.box.x + element.box.width / 2) * UNITS, (element.box.y + element.box.height / 2) * UNITS
        )
        painter.translate(middle)
        painter.rotate(element.rotation)
        painter.translate(-middle)
        _draw(painter, placed, face, folder)
        painter.restore()


def preview(template: Template, face: BadgeFace, page: int = 0, dpi: float = 300) -> QImage:
    """Picture of one page, as it will print."""
    pages = lay_out(template, face, QtRuler())
    scale = dpi / 25.4
    image = QImage(QSize(round(template.width * scale), round(template.height * scale)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale / UNITS, scale / UNITS)
    paint_page(painter, pages[page], face, template.folder)
    painter.end()
    return image


def _rect(box: Box) -> QRectF:
    return QRectF(box.x * UNITS, box.y * UNITS, box.width * UNITS, box.height * UNITS)


def _draw(painter: QPainter, placed: Placed, face: BadgeFace, folder: Path | None) -> None:
    element = placed.element
    match element:
        case Text() | Stack() | Programme():
            _draw_runs(painter, placed, face)
        case Code():
            _draw_code(painter, element, placed.words, face)
        case Zones():
            if not _repeats(painter, element, face.zones, face.category_colour):
                _draw_zones(painter, element, placed.squares, face)
            _draw_runs(painter, placed, face)
        case Picture():
            if not _repeats(painter, element):
                _draw_picture(painter, element, folder)
        case _:
            _draw_surface(painter, element, face)


def _repeats(painter: QPainter, element: Element, *look: Hashable) -> bool:
    """Whether this part of an element, with this look, was painted before and needs not be painted again."""
    return isinstance(painter, Marker) and painter.repeats((id(element), *look))


def _draw_surface(painter: QPainter, element: Element, face: BadgeFace) -> None:
    match element:
        case Photo():
            if not _repeats(painter, element, face.photo, face.category_colour):
                _draw_photo(painter, element, face)
        case Band():
            if not _repeats(painter, element, face.category_key, face.category_colour):
                _draw_band(painter, element, face)
        case Shape():
            if not _repeats(painter, element, face.category_colour):
                _draw_shape(painter, element, face)
        case _:
            raise TypeError(type(element))


_WAYS = {False: Qt.LayoutDirection.LeftToRight, True: Qt.LayoutDirection.RightToLeft}
"""A badge reads the same whatever language the screens speak."""


def _draw_runs(painter: QPainter, placed: Placed, face: BadgeFace) -> None:
    for run in placed.runs:
        ink = face.category_colour if run.colour == "category" else run.colour
        if _repeats(painter, placed.element, run.text, run.x, run.baseline, run.size, run.font, ink):
            continue
        painter.setFont(qfont(run.font, round(run.size * UNITS)))
        painter.setPen(colour(run.colour, face))
        painter.setLayoutDirection(_WAYS[run.right_to_left])
        _say(painter, run.text, run.x * UNITS)
        painter.drawText(QPointF(run.x * UNITS, run.baseline * UNITS), run.text)


def _say(painter: QPainter, text: str, x: float = 0.0) -> None:
    """What is painted next reads like this."""
    if isinstance(painter, Marker):
        painter.says(text, x)


def _draw_code(painter: QPainter, element: Code, text: str, face: BadgeFace) -> None:
    code = symbol(text, element.symbology, element.level)
    box = element.box
    module = box.width / code.width if code.linear else min(box.width / code.width, box.height / code.height)
    if element.ground != "none":
        around = element.quiet * module
        ground = Box(box.x - around, box.y - around, box.width + 2 * around, box.height + 2 * around)
        if not _repeats(painter, element, module, face.category_colour):
            painter.fillRect(_rect(ground), colour(element.ground, face))
    x, y = _corner(code, box, module)
    across, down = module * UNITS, (box.height if code.linear else module) * UNITS
    if isinstance(painter, Marker):
        painter.put_code(code, x, y, across, down, colour(element.colour, face))
        return
    path = QPainterPath()
    for column, row, length in code.runs:
        path.addRect(column, row, length, 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.translate(x, y)
    painter.scale(across, down)
    painter.fillPath(path, colour(element.colour, face))
    painter.restore()


def _corner(code: Symbol, box: Box, module: float) -> tuple[float, float]:
    height = box.height if code.linear else code.height * module
    return (box.x + (box.width - code.width * module) / 2) * UNITS, (box.y + (box.height - height) / 2) * UNITS


@lru_cache(maxsize=16)
def _photo(data: bytes, ratio: float, width: int) -> QImage | BadPhoto:
    try:
        cut = portrait(data, ratio, width)
    except BadPhoto as problem:
        return problem
    picture = QImage(cut.rgb, cut.width, cut.height, cut.width * 3, QImage.Format.Format_RGB888)
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def _photo_in(element: Photo, face: BadgeFace) -> QImage | BadPhoto | None:
    box = element.box
    return _photo(face.photo, box.width / box.height, round(box.width / 25.4 * _PHOTO_DPI)) if face.photo else None


def photo_problem(template: Template, face: BadgeFace) -> str:
    """Why this person's photo cannot be used, in one sentence; empty where it can, or where none is wanted."""
    wanted = (element for element in template.elements if isinstance(element, Photo))
    problems = (
        picture for picture in (_photo_in(element, face) for element in wanted) if isinstance(picture, BadPhoto)
    )
    return str(next(problems, ""))


def _draw_photo(painter: QPainter, element: Photo, face: BadgeFace) -> None:
    box = element.box
    painter.save()
    if element.border:
        edge = element.border
        outer = QPainterPath()
        around = Box(box.x - edge, box.y - edge, box.width + 2 * edge, box.height + 2 * edge)
        outer.addRoundedRect(_rect(around), (element.radius + edge) * UNITS, (element.radius + edge) * UNITS)
        painter.fillPath(outer, colour(element.colour, face))
    frame = QPainterPath()
    frame.addRoundedRect(_rect(box), element.radius * UNITS, element.radius * UNITS)
    painter.setClipPath(frame)
    image = _photo_in(element, face)
    if isinstance(image, QImage):
        painter.drawImage(_rect(box), image)
    else:
        _draw_silhouette(painter, box)
    painter.restore()


def _draw_silhouette(painter: QPainter, box: Box) -> None:
    """No photo: a quiet outline, so that nobody takes it for a portrait."""
    painter.fillRect(_rect(box), QColor("#E9E8E2"))
    unit = box.width * UNITS
    middle = QPointF((box.x + box.width / 2) * UNITS, (box.y + box.height * 0.40) * UNITS)
    figure = QPainterPath()
    figure.addEllipse(middle, unit * 0.19, unit * 0.235)
    shoulders = QPainterPath()
    bottom = box.bottom * UNITS
    shoulders.addEllipse(QPointF(middle.x(), bottom + unit * 0.06), unit * 0.40, unit * 0.40)
    painter.fillPath(figure.united(shoulders), QColor("#C9C8C0"))


def _draw_letter(painter: QPainter, letter: str, square: Box, share: float, paint: QColor) -> None:
    size = square.height * share
    font = qfont(_LETTER, round(size * UNITS))
    extent = QtRuler().measure(letter, _LETTER)
    painter.setFont(font)
    painter.setPen(paint)
    x = square.x + square.width / 2 - (extent.left + extent.right) / 2 * size
    baseline = square.y + square.height / 2 + _CAP_HEIGHT * size / 2
    painter.drawText(QPointF(x * UNITS, baseline * UNITS), letter)


def _draw_zones(painter: QPainter, element: Zones, squares: tuple[Box, ...], face: BadgeFace) -> None:
    dark, on, off = colour(element.colour, face), colour(element.on, face), colour(element.off, face)
    _say(painter, " ".join(mark.key for mark in face.zones))
    for mark, square in zip(face.zones, squares, strict=True):
        if mark.allowed:
            painter.fillRect(_rect(square), dark)
        else:
            line = 0.25
            inner = Box(square.x + line / 2, square.y + line / 2, square.width - line, square.height - line)
            painter.setPen(
                QPen(off, line * UNITS, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(_rect(inner))
        _draw_letter(painter, mark.key, square, 0.66, on if mark.allowed else off)


def _draw_band(painter: QPainter, element: Band, face: BadgeFace) -> None:
    paint = colour(element.colour, face)
    painter.fillRect(_rect(element.box), paint)
    if element.square:
        across, down = element.inset
        square = Box(element.box.x + across, element.box.y + down, element.square, element.square)
        painter.fillRect(_rect(square), colour("paper", face))
        if face.category_key:
            _say(painter, face.category_key)
            _draw_letter(painter, face.category_key, square, 0.80, paint)


def _draw_shape(painter: QPainter, element: Shape, face: BadgeFace) -> None:
    stroke, fill = colour(element.stroke, face), colour(element.fill, face)
    width = element.stroke_width * UNITS
    painter.setPen(QPen(stroke, width) if element.stroke != "none" else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QBrush(fill) if element.fill != "none" else QBrush(Qt.BrushStyle.NoBrush))
    rect = _rect(element.box)
    match element.form:
        case Form.RECTANGLE if element.radius:
            painter.drawRoundedRect(rect, element.radius * UNITS, element.radius * UNITS)
        case Form.RECTANGLE:
            painter.drawRect(rect)
        case Form.ELLIPSE:
            painter.drawEllipse(rect)
        case Form.LINE:
            painter.drawLine(rect.topLeft(), rect.bottomRight())


def picture_path(element: Picture, folder: Path | None) -> Path:
    """Where a picture is looked for: beside the template, else among the shipped ones. It need not be there."""
    own = folder / element.file if folder else None
    return own if own is not None and own.is_file() else resources() / "badges" / element.file


def _draw_picture(painter: QPainter, element: Picture, folder: Path | None) -> None:
    path = picture_path(element, folder)
    _PICTURES.get(path.suffix.lower(), _draw_bitmap)(painter, path, element.box)


def _draw_svg(painter: QPainter, path: Path, box: Box) -> None:
    """A file put there by hand that could not be drawn in time is left out."""
    from PySide6.QtSvg import QSvgRenderer

    content = path.read_bytes() if path.is_file() else b""
    if fault(content):
        return
    renderer = QSvgRenderer(QByteArray(content))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, _rect(box))


def _draw_bitmap(painter: QPainter, path: Path, box: Box) -> None:
    image = QImage(str(path))
    if not image.isNull():
        scale = min(box.width / image.width(), box.height / image.height())
        width, height = image.width() * scale, image.height() * scale
        inner = Box(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)
        painter.drawImage(_rect(inner), image)


_PICTURES: dict[str, Callable[[QPainter, Path, Box], None]] = {".svg": _draw_svg}
