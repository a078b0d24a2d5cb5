"""What a moving edge holds on to: edges and middles of its neighbours and of the page, else the half millimetre."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.badges.template import Box

GRID = 0.5
"""Millimetres."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that something snapped to, across the page: upright at `at` millimetres from the left, or level."""

    upright: bool
    at: float


@dataclass(frozen=True, slots=True)
class Snapped:
    """How far to go on in millimetres, and the guides to draw."""

    across: float
    down: float
    guides: tuple[Guide, ...] = ()


def margins(page: Box, others: Sequence[Box]) -> Box:
    """The page less the margin that its elements keep: that of the nearest one, where it is at least 2 mm."""
    gaps = [gap for box in others for gap in (box.x - page.x, page.right - box.right) if gap >= 2.0]
    margin = min(gaps, default=5.0)
    margin = margin if margin * 2 < min(page.width, page.height) / 2 else 0.0
    return Box(page.x + margin, page.y + margin, page.width - 2 * margin, page.height - 2 * margin)


def _stops(boxes: Iterable[Box], *, upright: bool) -> tuple[float, ...]:
    found: set[float] = set()
    for box in boxes:
        start, length = (box.x, box.width) if upright else (box.y, box.height)
        found |= {round(start, 3), round(start + length / 2, 3), round(start + length, 3)}
    return tuple(sorted(found))


def _nearest(edges: Sequence[float], stops: Sequence[float], reach: float) -> tuple[float, float] | None:
    """(how far to go, the stop) of the closest pair within reach."""
    pairs = [(stop - edge, stop) for edge in edges for stop in stops if abs(stop - edge) <= reach]
    return min(pairs, key=lambda pair: abs(pair[0]), default=None)


def _one_way(edges: Sequence[float], stops: Sequence[float], reach: float) -> tuple[float, float | None]:
    if not edges:
        return 0.0, None
    if (near := _nearest(edges, stops, reach)) is not None:
        return near
    return round(edges[0] / GRID) * GRID - edges[0], None


def snap(box: Box, page: Box, others: Sequence[Box], reach: float, across: int = 0, down: int = 0) -> Snapped:
    """Where a box that was moved (or resized by the edges `across` and `down` of its grip) comes to rest.

    `reach` is how near, in millimetres, something must be to be held on to.
    """
    stops = (page, margins(page, others), *others)
    moving = not across and not down
    lefts = {0: (box.x, box.right, box.x + box.width / 2) if moving else (), -1: (box.x,), 1: (box.right,)}[across]
    tops = {0: (box.y, box.bottom, box.y + box.height / 2) if moving else (), -1: (box.y,), 1: (box.bottom,)}[down]
    right, upright = _one_way(lefts, _stops(stops, upright=True), reach)
    lower, level = _one_way(tops, _stops(stops, upright=False), reach)
    guides = [Guide(True, upright)] if upright is not None else []
    guides += [Guide(False, level)] if level is not None else []
    return Snapped(right, lower, tuple(guides))
