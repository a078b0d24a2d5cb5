"""The shapes of the lights as paths of the unit square, the marks of lists, and the hatch that stands for trouble."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPainterPathStroker, QPolygonF

from kiosk.screens.kit.paper import Paper
from kiosk.screens.words.lights import Light

_CUT = 0.29
_TICK = ((0.235, 0.515), (0.425, 0.7), (0.765, 0.335))


@cache
def outline(light: Light) -> QPainterPath:
    """The shape alone: circle, diamond, octagon or square."""
    path = QPainterPath()
    match light:
        case Light.ADMIT:
            path.addEllipse(QRectF(0.018, 0.018, 0.964, 0.964))
        case Light.CHECK:
            path.addPolygon(_polygon((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)))
        case Light.STOP:
            near, far, cut, rest = 0.006, 0.994, _CUT, 1 - _CUT
            path.addPolygon(_polygon((cut, near), (rest, near), (far, cut), (far, rest),
                                     (rest, far), (cut, far), (near, rest), (near, cut)))  # fmt: skip
        case Light.WAIT:
            path.addRect(QRectF(0, 0, 1, 1))
    path.closeSubpath()
    return path


@cache
def glyph(light: Light) -> QPainterPath:
    """What stands in the shape, as an area: tick, two bars, one bar, exclamation mark."""
    path = QPainterPath()
    match light:
        case Light.ADMIT:
            stroker = QPainterPathStroker()
            stroker.setWidth(0.118)
            stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
            return stroker.createStroke(thin_glyph(light)).simplified()
        case Light.CHECK:
            path.addRect(QRectF(0.342, 0.3, 0.116, 0.4))
            path.addRect(QRectF(0.542, 0.3, 0.116, 0.4))
        case Light.STOP:
            path.addRect(QRectF(0.2, 0.414, 0.6, 0.172))
        case Light.WAIT:
            path.addRect(QRectF(0.447, 0.22, 0.106, 0.36))
            path.addRect(QRectF(0.447, 0.68, 0.106, 0.116))
    return path


@cache
def solid(light: Light) -> QPainterPath:
    """The shape with its glyph cut out: painted once, the ground shows through."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    path.addPath(outline(light))
    path.addPath(glyph(light))
    return path


@cache
def thin_glyph(light: Light) -> QPainterPath:
    """The glyph as lines, for shapes that are not lit."""
    path = QPainterPath()
    match light:
        case Light.ADMIT:
            path.addPolygon(_polygon(*_TICK))
        case Light.CHECK:
            for x in (0.41, 0.59):
                path.moveTo(x, 0.3)
                path.lineTo(x, 0.7)
        case Light.STOP:
            path.moveTo(0.2, 0.5)
            path.lineTo(0.8, 0.5)
        case Light.WAIT:
            pass
    return path


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def paint_unlit(paper: Paper, light: Light, x: float, y: float, size: float, colour: QColor) -> None:
    """The shape in lines, its middle at height `y`."""
    paper.shape(outline(light), x + 1.2, y - size / 2 + 1.2, size - 2.4, stroke=colour, thickness=2.4)
    paper.shape(thin_glyph(light), x, y - size / 2, size, stroke=colour, thickness=3)


def paint_mark(paper: Paper, light: Light, x: float, y: float, size: float = 24) -> None:
    """The small mark of a list, its middle at height `y`."""
    theme = paper.theme
    top = y - size / 2
    edge = theme.mark("check_outline") if light is Light.CHECK else None
    inset = 1.0 if edge else 0.0
    paper.shape(
        outline(light), x + inset, top + inset, size - 2 * inset, fill=theme.mark(light), stroke=edge, thickness=1.6
    )
    paper.shape(_mark_glyph(light), x, top, size, fill=theme.mark("check_glyph" if light is Light.CHECK else "glyph"))


@cache
def _mark_glyph(light: Light) -> QPainterPath:
    if light is Light.CHECK:
        path = QPainterPath()
        path.addRect(QRectF(0.37, 0.31, 0.09, 0.38))
        path.addRect(QRectF(0.54, 0.31, 0.09, 0.38))
        return path
    return glyph(light)


def paint_hatch(paper: Paper, area: QPainterPath, ink: QColor, ground: QColor, stripe: float = 12) -> None:
    """Diagonal stripes over `area` (device-independent pixels): the kiosk itself needs a hand."""
    painter = paper.painter
    step = stripe * paper.scale * 2
    bounds = area.boundingRect()
    stripes = QPainterPath()
    x = bounds.left() - bounds.height()
    while x < bounds.right():
        stripes.addPolygon(
            QPolygonF(
                [
                    QPointF(x, bounds.bottom()),
                    QPointF(x + bounds.height(), bounds.top()),
                    QPointF(x + bounds.height() + step / 2, bounds.top()),
                    QPointF(x + step / 2, bounds.bottom()),
                ]
            )
        )
        x += step
    painter.save()
    painter.setClipPath(area)
    painter.fillPath(area, ground)
    painter.fillPath(stripes, ink)
    painter.restore()
