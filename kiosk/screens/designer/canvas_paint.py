"""How the canvas looks: ground, badge, guides, frames, handles."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from kiosk.badges.drafting.draft import Draft, anchors, found
from kiosk.badges.drafting.snapping import Guide, margins
from kiosk.badges.face import BadgeFace
from kiosk.badges.fonts import UNITS
from kiosk.badges.layout import Placed
from kiosk.badges.painting import paint_page, picture_path
from kiosk.badges.template import Box, Picture
from kiosk.screens.designer import picking
from kiosk.screens.designer.pulling import Handle
from kiosk.screens.designer.sight import Sight
from kiosk.screens.kit.theme import Style, Theme, font

_BEYOND = 14.0
"""Base units that guides reach beyond the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """All of one frame."""

    draft: Draft
    page: tuple[Placed, ...]
    face: BadgeFace
    sight: Sight
    theme: Theme
    size: QSizeF
    guides: tuple[Guide, ...]
    handles: tuple[Handle, ...]
    band: QRectF | None
    focused: bool

    @property
    def unit(self) -> float:
        """Pixels a base unit."""
        return self.sight.unit


def paint(painter: QPainter, showing: Showing) -> None:
    """One frame."""
    painter.fillRect(QRectF(QPointF(0, 0), showing.size), showing.theme.colour("canvas"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_badge(painter, showing)
    _paint_slot(painter, showing)
    _paint_gaps(painter, showing)
    if showing.draft.selected:
        _paint_margins(painter, showing)
    for guide in showing.guides:
        _paint_guide(painter, showing, guide, showing.theme.colour("focus"))
    for name in showing.draft.selected:
        _paint_frame(painter, showing, name)
    for handle in showing.handles:
        _paint_handle(painter, showing, handle.middle, handle.side)
    if showing.band is not None:
        painter.setPen(QPen(_blue(), showing.unit, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(showing.band)


def _blue() -> QColor:
    """Frames lie on white paper, whatever the theme."""
    return QColor("#0B5CAD")


def _paint_badge(painter: QPainter, showing: Showing) -> None:
    template, sight = showing.draft.template, showing.sight
    page = sight.rect(Box(0, 0, template.width, template.height))
    painter.fillRect(page, QColor("#FFFFFF"))
    painter.save()
    painter.setClipRect(page)
    painter.translate(page.topLeft())
    painter.scale(sight.scale / UNITS, sight.scale / UNITS)
    paint_page(painter, showing.page, showing.face, template.folder)
    painter.restore()
    painter.setPen(QPen(showing.theme.colour("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(page)


def _paint_slot(painter: QPainter, showing: Showing) -> None:
    slot = showing.draft.template.slot
    if slot is not None:
        rect = showing.sight.rect(slot)
        painter.setPen(QPen(QColor("#9AA1A6"), 1))
        painter.setBrush(QBrush(QColor("#F4F3EF")))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)


def _paint_gaps(painter: QPainter, showing: Showing) -> None:
    """Pictures that are not there: nothing is printed, so the screen says what is missed."""
    folder = showing.draft.template.folder
    missing = (one for one in showing.draft.elements if isinstance(one, Picture))
    for element in (one for one in missing if not picture_path(one, folder).is_file()):
        rect = showing.sight.rect(element.box)
        painter.setPen(QPen(_blue(), showing.unit, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        painter.setFont(font(Style("small", 12, 600), showing.unit, element.file))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWrapAnywhere, element.file)


def _paint_margins(painter: QPainter, showing: Showing) -> None:
    """The margin that the elements keep."""
    template = showing.draft.template
    whole = Box(0, 0, template.width, template.height)
    inner = margins(whole, [element.box for element in showing.draft.elements])
    if inner != whole:
        for at in (inner.x, inner.right):
            _paint_guide(painter, showing, Guide(True, at), showing.theme.colour("data"))


def _paint_guide(painter: QPainter, showing: Showing, guide: Guide, colour: QColor) -> None:
    template, sight = showing.draft.template, showing.sight
    beyond = _BEYOND * showing.unit
    pen = QPen(colour, max(1.0, showing.unit))
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    if guide.upright:
        top, bottom = sight.point(guide.at, 0), sight.point(guide.at, template.height)
        painter.drawLine(QPointF(top.x(), top.y() - beyond), QPointF(bottom.x(), bottom.y() + beyond))
    else:
        left, right = sight.point(0, guide.at), sight.point(template.width, guide.at)
        painter.drawLine(QPointF(left.x() - beyond, left.y()), QPointF(right.x() + beyond, right.y()))


def _paint_frame(painter: QPainter, showing: Showing, name: str) -> None:
    element, box = picking.frame(showing.draft, showing.page, name)
    stacked = name not in {one.id for one in showing.draft.elements}
    painter.save()
    middle = showing.sight.rect(element.box).center()
    painter.translate(middle)
    painter.rotate(element.rotation)
    painter.translate(-middle)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if stacked:
        painter.setPen(QPen(_blue(), showing.unit, Qt.PenStyle.DotLine))
        painter.drawRect(showing.sight.rect(found(showing.draft, anchors(showing.draft, (name,))[0]).box))
    for pen in (QPen(QColor("#FFFFFF"), 4 * showing.unit), QPen(_blue(), 2 * showing.unit)):
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(showing.sight.rect(box))
    painter.restore()


def _paint_handle(painter: QPainter, showing: Showing, middle: QPointF, side: float) -> None:
    painter.setPen(QPen(_blue(), 2 * showing.unit))
    painter.setBrush(QBrush(QColor("#FFFFFF")))
    painter.drawRect(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))
