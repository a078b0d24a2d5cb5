"""What the columns of security's screens share: where they stand, their headers, and lists longer than the screen."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from PySide6.QtGui import QColor

from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.frame import BAR, MARGIN, RAIL
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import UNKNOWN_COLOUR, latin_of, letter_of, shown_name
from kiosk.screens.kit.theme import Style
from kiosk.screens.security.counting import counting
from kiosk.screens.security.views import Ask, More, Part, SecurityView

_T = TypeVar("_T")
_PARTS = (368, 416, 400)
"""Widths of the three columns on a screen of 1280 base units."""
MORE = 56
FIELD_TOP, FIELD = BAR + 16, 56
"""Where the field to search in stands in the third column."""
SHEET_TOP = FIELD_TOP + FIELD + 16
BUTTON, GAP = 64, 12
HEADER = BAR + 28
"""Middle of a header."""
TOP = BAR + 52
"""Where the list under a header begins."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A column of the body: its leading edge, its width, and what is between its margins."""

    x: float
    width: float

    @property
    def start(self) -> float:
        """Leading edge of what stands in it."""
        return self.x + MARGIN

    @property
    def room(self) -> float:
        """Width of what stands in it."""
        return self.width - 2 * MARGIN


def strips(paper: Paper) -> tuple[Strip, Strip, Strip]:
    """The three columns; all of them take of a wider screen."""
    body = paper.width - RAIL
    found, x = [], float(RAIL)
    for part in _PARTS:
        width = body * part / sum(_PARTS)
        found.append(Strip(x, width))
        x += width
    return found[0], found[1], found[2]


@dataclass(frozen=True, slots=True)
class Page:
    """Part of a list that is on screen, and how many are not."""

    start: int
    end: int
    rest: int

    @property
    def longer(self) -> bool:
        """There is another page."""
        return self.rest > 0


@dataclass(slots=True)
class Pages:
    """Which page of each list is shown. After the last page comes the first one."""

    shown: dict[Part, int] = field(default_factory=dict)

    def turn(self, part: Part) -> None:
        """The next page."""
        self.shown[part] = self.shown.get(part, 0) + 1

    def first(self, part: Part) -> None:
        """Another list stands there now."""
        self.shown.pop(part, None)

    def page(self, part: Part, count: int, room: float, row: float) -> Page:
        """What of a list of `count` rows fits into a height of `room`, leaving place for "more" where it takes it."""
        if count * row <= room + 0.5:
            return Page(0, count, 0)
        fit = max(1, int((room - MORE) // row))
        pages = -(-count // fit)
        at = self.shown.get(part, 0) % pages
        start, end = at * fit, min(count, at * fit + fit)
        return Page(start, end, count - (end - start))


def part_of(page: Page, rows: Sequence[_T]) -> Sequence[_T]:
    """The rows of a page."""
    return rows[page.start : page.end]


def more_spot(part: Part, rest: int, x: float, y: float, width: float) -> Spot:
    """Turns the page."""
    label = counting.more(rest)
    paint = partial(_paint_more, label=label)
    return Spot(ask=More(part), label=label, box=(x, y, width, MORE), look=Look.BARE, paint=paint)


def _paint_more(paper: Paper, *, label: str) -> None:
    width, height = paper.width - 2 * RING, paper.height - 2 * RING
    ink = paper.colour("ink")
    paper.say(label, Style("body", 15, 600), RING, RING + height / 2, width - 30, ink, smallest=12)
    paper.icon("arrow", RING + width - 22, RING + height / 2, 20, ink)


def header(paper: Paper, strip: Strip, title: str, trailing: str = "", y: float = HEADER, *, inset: float = 0) -> None:
    """Title of a column, with a figure at its end, and the line below."""
    told = paper.line(trailing, Style("small", 14, 500), strip.room * 0.5, side="trailing", smallest=11)
    if trailing:
        paper.put(told, strip.start + strip.room * 0.5, y - told.height / 2, paper.colour("ink_quiet"))
    ink = paper.colour("ink")
    room = strip.room - told.width - 16 - inset
    paper.say(title, Style("button", 18), strip.start + inset, y, room, ink, smallest=13)
    paper.rule(strip.start, y + 24, strip.room, paper.colour("line"))


@contextmanager
def shifted(paper: Paper, x: float, y: float) -> Iterator[None]:
    """What is painted stands so far from the leading edge and the top."""
    paper.painter.save()
    paper.painter.translate(paper.box(x, y, 0, 0).topLeft() - paper.box(0, 0, 0, 0).topLeft())
    yield
    paper.painter.restore()


def row_spot(
    ask: Hashable,
    label: str,
    box: tuple[float, float, float, float],
    paint: Callable[[Paper, float, float], None],
    *,
    enabled: bool = True,
) -> Spot:
    """A row to press: `paint` is given the row's width and height and paints from its leading edge and top."""

    def framed(paper: Paper) -> None:
        with shifted(paper, RING, RING):
            paint(paper, paper.width - 2 * RING, paper.height - 2 * RING)

    return Spot(ask=ask, label=label, box=box, look=Look.BARE, enabled=enabled, paint=framed)


def category_square(paper: Paper, plan: Plan, delegate: Delegate, x: float, middle: float, size: float = 24) -> None:
    """The letter of a category on its colour."""
    category = plan.categories.get(delegate.category)
    paper.fill(x, middle - size / 2, size, size, QColor(category.colour if category else UNKNOWN_COLOUR))
    paper.say(letter_of(plan, delegate), Style("body", size * 0.6, 700), x, middle, size, QColor("#FFFFFF"),
              side="center", direction="auto")  # fmt: skip


def list_name(delegate: Delegate) -> str:
    """The name in a list: in Latin letters with the SURNAME where there is one, for radio and telephone."""
    return latin_of(delegate) or shown_name(delegate)


@dataclass(frozen=True, slots=True)
class Painted:
    """Where the sheet is painted, and with what."""

    paper: Paper
    strip: Strip
    view: SecurityView
    plan: Plan
    pages: Pages
    note: str = ""
    """The ready note that was chosen."""

    @property
    def foot(self) -> float:
        """Top of the lowest button."""
        return self.paper.height - MARGIN - BUTTON

    def button(self, ask: Ask, label: str, icon: str, key: str, place: int = 0, *, filled: bool = False) -> Spot:
        """A button at the foot, `place` counted from below."""
        top = self.foot - place * (BUTTON + GAP)
        look = Look.FILLED if filled else Look.FRAMED
        box = (self.strip.start, top, self.strip.room, BUTTON)
        return Spot(ask=ask, label=label, box=box, icon=icon, key=key, look=look)
