"""Badges on paper: one a page, or several on a larger sheet with crop marks, backs mirrored behind their fronts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.badges.face import BadgeFace
from kiosk.badges.fonts import UNITS
from kiosk.badges.layout import Placed
from kiosk.badges.marking import CLOSE, OPEN, Marker, Piece
from kiosk.badges.painting import paint_page
from kiosk.badges.template import Sheet, Template

_MARK = 4.0
"""Length of a crop mark, and half of it is its distance from the badge."""


@dataclass(frozen=True, slots=True)
class Badge:
    """One person's badge, laid out: all its pages."""

    face: BadgeFace
    pages: tuple[tuple[Placed, ...], ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """One page of one badge at a place of a sheet, in millimetres."""

    x: float
    y: float
    face: BadgeFace
    page: tuple[Placed, ...]


def paper(template: Template) -> tuple[float, float]:
    """Width and height of the paper in millimetres."""
    sheet = template.sheet
    return (sheet.width, sheet.height) if sheet else (template.width, template.height)


def leaves(badges: Iterable[Badge], template: Template) -> Iterator[tuple[Spot, ...]]:
    """Sides of paper in printing order: front, back, front, back."""
    if template.sheet is None:
        for badge in badges:
            for page in badge.pages:
                yield (Spot(0.0, 0.0, badge.face, page),)
        return
    for group in _groups(badges, template.sheet.columns * template.sheet.rows):
        for number in range(len(template.pages)):
            yield tuple(_spot(badge, index, number, template, template.sheet) for index, badge in enumerate(group))


def _groups(badges: Iterable[Badge], size: int) -> Iterator[list[Badge]]:
    group: list[Badge] = []
    for badge in badges:
        group.append(badge)
        if len(group) == size:
            yield group
            group = []
    if group:
        yield group


def _spot(badge: Badge, index: int, page: int, template: Template, sheet: Sheet) -> Spot:
    """Backs run from the other side, so that they meet their fronts when the sheet is turned about its long edge."""
    row, column = divmod(index, sheet.columns)
    column = sheet.columns - 1 - column if page % 2 else column
    left = (sheet.width - sheet.columns * template.width - (sheet.columns - 1) * sheet.gap) / 2
    top = (sheet.height - sheet.rows * template.height - (sheet.rows - 1) * sheet.gap) / 2
    x = left + column * (template.width + sheet.gap)
    return Spot(x, top + row * (template.height + sheet.gap), badge.face, badge.pages[page])


def paint_leaf(painter: Marker, leaf: tuple[Spot, ...], template: Template) -> tuple[Piece, ...]:
    """One side of paper, of what is new on it painted; the painter's unit is 1/100 mm. Badges are cut to their size."""
    for spot in leaf:
        if template.sheet:
            painter.put(b"%sq\n1 0 0 1 %.4f %.4f cm\n%s" % (CLOSE, spot.x * UNITS, spot.y * UNITS, OPEN))
            if template.sheet.marks and not painter.repeats("crop marks"):
                _crop_marks(painter, template)
            size = (round(template.width * UNITS), round(template.height * UNITS))
            painter.put(b"%s0 %.4f %d %d re W n\n%s" % (CLOSE, painter.worldTransform().dy(), *size, OPEN))
        paint_page(painter, spot.page, spot.face, template.folder)
        if template.sheet:
            painter.put(b"%sQ\n%s" % (CLOSE, OPEN))
    return painter.page()


def _crop_marks(painter: QPainter, template: Template) -> None:
    painter.setPen(QPen(QColor(Qt.GlobalColor.black), 0.1 * UNITS))
    far, near = _MARK * UNITS, _MARK / 2 * UNITS
    right, bottom = template.width * UNITS, template.height * UNITS
    for x, outward in ((0.0, -1), (right, 1)):
        for y, downward in ((0.0, -1), (bottom, 1)):
            painter.drawLine(QLineF(x + outward * near, y, x + outward * far, y))
            painter.drawLine(QLineF(x, y + downward * near, x, y + downward * far))
