"""Where the badge lies on the canvas: millimetres to pixels and back. Pure."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from kiosk.badges.template import Box

ACTUAL = 96 / 25.4
"""Pixels a millimetre at 100 %, at a unit of 1."""
LEAST, MOST = 0.25, 8.0
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
_AIR, _BESIDE = 26.0, 84.0
"""Base units above and below a badge in full view, and beside it, where the places that zoom stand."""


@dataclass(frozen=True, slots=True)
class Sight:
    """`zoom` 1 is 100 %; `corner` is where the page's upper left corner is, in pixels of the canvas."""

    zoom: float
    corner: QPointF
    unit: float

    @property
    def scale(self) -> float:
        """Pixels a millimetre."""
        return self.zoom * ACTUAL * self.unit

    def point(self, x: float, y: float) -> QPointF:
        """A place of the page on the canvas."""
        return QPointF(self.corner.x() + x * self.scale, self.corner.y() + y * self.scale)

    def rect(self, box: Box) -> QRectF:
        """A box of the page on the canvas."""
        return QRectF(self.point(box.x, box.y), QSizeF(box.width * self.scale, box.height * self.scale))

    def place(self, point: QPointF) -> tuple[float, float]:
        """Millimetres of a point of the canvas."""
        return (point.x() - self.corner.x()) / self.scale, (point.y() - self.corner.y()) / self.scale

    def moved(self, across: float, down: float) -> "Sight":
        """Everything pushed by so many pixels."""
        return replace(self, corner=QPointF(self.corner.x() + across, self.corner.y() + down))

    def zoomed(self, zoom: float, around: QPointF) -> "Sight":
        """Another zoom; what is under the point stays there."""
        zoom = min(max(zoom, LEAST), MOST)
        x, y = self.place(around)
        scale = zoom * ACTUAL * self.unit
        return Sight(zoom, QPointF(around.x() - x * scale, around.y() - y * scale), self.unit)

    def step(self, up: bool, around: QPointF) -> "Sight":
        """The next larger or smaller round zoom."""
        steps = [step for step in _STEPS if (step > self.zoom * 1.01 if up else step < self.zoom * 0.99)]
        return self.zoomed((min(steps) if up else max(steps)) if steps else self.zoom, around)

    def kept(self, room: QSizeF, width: float, height: float) -> "Sight":
        """At least a corner of the page stays in view."""
        scale, rim = self.scale, 40 * self.unit
        x = min(max(self.corner.x(), rim - width * scale), room.width() - rim)
        y = min(max(self.corner.y(), rim - height * scale), room.height() - rim)
        return replace(self, corner=QPointF(x, y))


def fitting(room: QSizeF, width: float, height: float, unit: float) -> Sight:
    """The whole page in the middle of the canvas, as large as it goes."""
    across = max(room.width() - 2 * _BESIDE * unit, 1) / width / (ACTUAL * unit)
    down = max(room.height() - 2 * _AIR * unit, 1) / height / (ACTUAL * unit)
    zoom = min(max(min(across, down), LEAST), MOST)
    scale = zoom * ACTUAL * unit
    return Sight(zoom, QPointF((room.width() - width * scale) / 2, (room.height() - height * scale) / 2), unit)
