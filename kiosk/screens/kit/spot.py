"""Somewhere to press on a board, and how it looks."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.screens.kit.action import RADIUS, RING, cap_width, paint_cap
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.kit.walking import Section


class Look(StrEnum):
    """How a place looks."""

    FRAMED = "framed"
    FILLED = "filled"
    """The one primary action of a screen."""
    CHOSEN = "chosen"
    BARE = "bare"
    """Only what its `paint` draws."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Somewhere to press. `paint` is given a paper of the spot's own size, and draws instead of icon and label."""

    ask: Hashable
    """What pressing it says; two spots of a screen never say the same."""
    label: str
    box: tuple[float, float, float, float]
    """Leading edge, top, width, height in base units."""
    icon: str = ""
    key: str = ""
    look: Look = Look.FRAMED
    enabled: bool = True
    letters: float = 18
    section: Section = Section.BODY
    paint: Callable[[Paper], None] | None = field(default=None, compare=False)


def paint_tag(paper: Paper, cap: str, top: float) -> None:
    """The cap of a key on the edge of a place that has none of its own; `top` is that of the place."""
    width = cap_width(paper, cap)
    x, y, ink = paper.width - RING - width - 2, max(1.0, RING + 1 - top), paper.colour("ink")
    paper.frame(x, y, width, _TAG, ink, stroke=1, radius=4, fill=paper.colour("sheet"))
    paper.say(cap, Style("key"), x, y + _TAG / 2, width, ink, side="center", direction="ltr")


_TAG = 18
_GROUNDS = {Look.FRAMED: ("border", 2.0, "sheet"), Look.CHOSEN: ("ink", 3.0, "sheet")}


def paint_spot(paper: Paper, spot: Spot, *, down: bool, focused: bool) -> None:
    """The look of a place."""
    width, height = paper.width - 2 * RING, paper.height - 2 * RING
    if not spot.enabled and spot.look is not Look.BARE:
        quiet = paper.colour("quiet")
        paper.frame(RING, RING, width, height, quiet, stroke=2, radius=RADIUS, fill=quiet)
    elif spot.look is Look.FILLED:
        ground = paper.colour("ink_quiet" if down else "primary")
        paper.frame(RING, RING, width, height, ground, stroke=2, radius=RADIUS, fill=ground)
    elif spot.look is not Look.BARE:
        edge, stroke, fill = _GROUNDS[spot.look]
        paper.frame(RING, RING, width, height, paper.colour(edge), stroke=stroke, radius=RADIUS,
                    fill=paper.colour("quiet" if down else fill))  # fmt: skip
    if focused:
        paper.frame(1, 1, paper.width - 2, paper.height - 2, paper.colour("focus"), stroke=3, radius=RADIUS + 3)
    if spot.paint is not None:
        spot.paint(paper)
    elif spot.look is not Look.BARE:
        _paint_words(paper, spot, width)


def _paint_words(paper: Paper, spot: Spot, width: float) -> None:
    ink = "ink_quiet" if not spot.enabled else "on_primary" if spot.look is Look.FILLED else "ink"
    colour, middle = paper.colour(ink), paper.height / 2
    inset = 20 if width >= 150 else 10
    key = spot.key if spot.enabled else ""
    cap = cap_width(paper, key)
    if not (spot.icon or key):
        paper.say(spot.label, Style("button", spot.letters), RING + inset, middle, width - 2 * inset, colour,
                  side="center", smallest=12)  # fmt: skip
        return
    x = RING + inset
    if spot.icon:
        paper.icon(spot.icon, x, middle, 26, colour)
        x += 40
    room = RING + width - inset - (cap + 10 if cap else 0) - x
    paper.say(spot.label, Style("button", spot.letters), x, middle, room, colour, smallest=12)
    if key:
        paint_cap(paper, key, RING + width - inset - cap, middle, ink)
