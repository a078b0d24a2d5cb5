"""What does not fit is turned over, never cut off and never drawn smaller than people can read."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.language import figure, translate

KNOB = 56


@dataclass(frozen=True, slots=True)
class Turn:
    """Another page of `what`, `by` one forward or back."""

    what: str
    by: int


def split(heights: Sequence[float], room: float) -> tuple[range, ...]:
    """Which of the things go on which page; whatever is taller than a page has one alone. Nothing is one empty page."""
    pages: list[range] = []
    first, used = 0, 0.0
    for at, height in enumerate(heights):
        if at > first and used + height > room + 0.5:
            pages.append(range(first, at))
            first, used = at, 0.0
        used += height
    return (*pages, range(first, len(heights)))


def holding(pages: Sequence[range], at: int) -> int:
    """Number of the page that holds a thing."""
    return next((number for number, page in enumerate(pages) if at in page), 0)


def clamped(page: int, pages: Sequence[range]) -> int:
    """The page, or the last one where there are fewer now."""
    return max(0, min(page, len(pages) - 1))


def pager(what: str, page: int, pages: Sequence[range], x: float, y: float, width: float) -> list[Spot]:
    """Two places to turn pages with, at both ends of `width`; none where one page holds all."""
    if len(pages) < 2:
        return []
    spots = []
    for by, icon, label, left, there in (
        (-1, "previous", translate("paging", "Page back"), x, page > 0),
        (1, "next", translate("paging", "Next page"), x + width - KNOB, page + 1 < len(pages)),
    ):
        box = (left, y, KNOB, KNOB)
        draw = partial(_paint_knob, icon=icon, enabled=there)
        spots.append(Spot(ask=Turn(what, by), label=label, box=box, enabled=there, look=Look.BARE, paint=draw))
    return spots


def paint_pager(paper: Paper, page: int, pages: Sequence[range], x: float, y: float, width: float) -> None:
    """Which things are shown, of how many, between the two places."""
    if len(pages) > 1:
        shown, whole = pages[page], pages[-1].stop
        said = translate("paging", "{first}–{last} of {all}").format(
            first=figure(shown.start + 1), last=figure(shown.stop), all=figure(whole)
        )
        _say(paper, said, x, y, width)


def paint_pages(paper: Paper, page: int, pages: int, x: float, y: float, width: float) -> None:
    """Number of the page, between the two places."""
    if pages > 1:
        said = translate("paging", "{page} of {all}").format(page=figure(page + 1), all=figure(pages))
        _say(paper, said, x, y, width)


def _say(paper: Paper, said: str, x: float, y: float, width: float) -> None:
    paper.say(said, Style("small", 14, 600, "times"), x + KNOB, y + KNOB / 2, width - 2 * KNOB,
              paper.colour("ink_quiet"), side="center", smallest=10)  # fmt: skip


def _paint_knob(paper: Paper, *, icon: str, enabled: bool) -> None:
    edge = paper.colour("border" if enabled else "line")
    paper.frame(RING, RING, KNOB, KNOB, edge, stroke=2 if enabled else 1, radius=6)
    paper.icon(icon, RING + (KNOB - 24) / 2, RING + KNOB / 2, 24, paper.colour("ink" if enabled else "border"))
