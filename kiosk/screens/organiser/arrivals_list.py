"""Who came, as figures and bars: by delegation, category, hour or gate."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QPainterPath

from kiosk.journal.attendance import By, Group, Mark
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.chips import chips
from kiosk.screens.kit.frame import BAR, MARGIN, RAIL
from kiosk.screens.kit.paging import KNOB, clamped, pager, paint_pager, split
from kiosk.screens.kit.panel import edge
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.shapes import paint_hatch
from kiosk.screens.kit.theme import Style
from kiosk.screens.organiser.attending import Attending, PickGroup, ShowBy
from kiosk.screens.words.language import figure, joined, translate

ARRIVALS = "arrivals"
LEFT = RAIL + MARGIN
TOP = BAR + 16
FIGURES, CHIPS, ROW = 72, 56, 56
_BAR = 16
SQUARE = 14


def by_word(by: By) -> str:
    """What its place says."""
    return {
        By.DELEGATION: translate("arrivals", "Delegations"),
        By.CATEGORY: translate("arrivals", "Categories"),
        By.HOUR: translate("arrivals", "Hours"),
        By.GATE: translate("arrivals", "Gates"),
    }[by]


def share(group: Group, by: By) -> str:
    """How many came, of how many where that is known."""
    if by in (By.HOUR, By.GATE):
        return figure(group.arrived)
    return translate("arrivals", "{arrived} of {expected}").format(
        arrived=figure(group.arrived), expected=figure(len(group.guests))
    )


@dataclass(frozen=True, slots=True)
class ArrivalsList:
    """Everything left of the panel."""

    attending: Attending
    by: By
    rows: tuple[tuple[str, Group], ...]
    """Names in words."""
    page: int
    picked: str
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Of the list."""
        return self.right - LEFT

    @property
    def rows_top(self) -> float:
        """Where the first row stands."""
        return TOP + FIGURES + CHIPS + 12

    @property
    def rows_bottom(self) -> float:
        """Where the last row ends at most."""
        return self.bottom - KNOB - 20

    @property
    def pages(self) -> tuple[range, ...]:
        """What goes on which page."""
        return split([ROW] * len(self.rows), max(float(ROW), self.rows_bottom - self.rows_top))

    def spots(self, paper: Paper) -> list[Spot]:
        """What to count by, every row, and places to turn pages."""
        pages = self.pages
        choices = [(ShowBy(by), by_word(by)) for by in By]
        top = TOP + FIGURES
        segments, _ = chips(paper, choices, frozenset({ShowBy(self.by)}), (LEFT, top, self.width), rows=1, height=CHIPS)
        rows = [
            Spot(
                ask=PickGroup(group.code),
                label=joined(name, share(group, self.by)),
                box=(LEFT - 12, self.rows_top + at * ROW, self.width + 24, ROW),
                look=Look.BARE,
                paint=partial(self._paint_row, name=name, group=group),
            )
            for at, (name, group) in enumerate(self.rows[i] for i in pages[clamped(self.page, pages)])
        ]
        turning = pager(ARRIVALS, clamped(self.page, pages), pages, self.right - 220, self.rows_bottom + 8, 220)
        return [*segments, *rows, *turning]

    def paint(self, paper: Paper) -> None:
        """The three figures."""
        attending = self.attending
        told = (
            (translate("arrivals", "Expected"), attending.expected),
            (translate("arrivals", "Arrived"), attending.arrived),
            (translate("arrivals", "Missing"), attending.expected - attending.arrived),
        )
        wide = self.width / 3
        for at, (label, count) in enumerate(told):
            said = figure(count) if attending.read else "–"
            x, quiet = LEFT + at * wide, paper.colour("ink_quiet")
            paper.say(said, Style("title", 36, 700, "times"), x, TOP + 20, wide - 16, paper.colour("ink"))
            paper.say(label, Style("body", 15), x, TOP + 52, wide - 16, quiet, smallest=10)
        self._paint_legend(paper)
        pages = self.pages
        paint_pager(paper, clamped(self.page, pages), pages, self.right - 220, self.rows_bottom + 8, 220)

    def _paint_legend(self, paper: Paper) -> None:
        wide, y = (self.width - 240) / 3, self.rows_bottom + 8 + KNOB / 2
        for at, (mark, label) in enumerate(
            (
                (Mark.ARRIVED, translate("arrivals", "Arrived")),
                (Mark.DUE, translate("arrivals", "Due, not here")),
                (Mark.EXPECTED, translate("arrivals", "Expected later")),
            )
        ):
            x = LEFT + at * wide
            paint_mark(paper, mark, x, y - SQUARE / 2)
            paper.say(label, Style("small", 14), x + SQUARE + 8, y, wide - SQUARE - 18, paper.colour("ink_quiet"),
                      smallest=9)  # fmt: skip

    def _paint_row(self, paper: Paper, *, name: str, group: Group) -> None:
        width, ink = paper.width - 2 * RING, paper.colour("ink")
        paper.rule(RING + 12, RING, width - 24, paper.colour("line"))
        if group.code == self.picked:
            paper.fill(RING, RING + 1, width, ROW - 1, paper.colour("sheet"))
            paper.fill(RING, RING + 1, 6, ROW - 1, ink)
        middle, first, inner = RING + ROW / 2, RING + 12, width - 24
        paper.say(name, Style("body", 16, 600), first, middle, 0.38 * inner, ink, smallest=9)
        largest = max(len(each.guests) for _, each in self.rows)
        room = 0.4 * inner
        paint_bar(paper, group, first + 0.4 * inner, middle - _BAR / 2, room, room / largest)
        paper.say(share(group, self.by), Style("body", 16, 600, "times"), first + 0.82 * inner, middle, 0.18 * inner,
                  ink, side="trailing", smallest=10)  # fmt: skip


def paint_bar(paper: Paper, group: Group, x: float, y: float, most: float, each: float) -> None:
    """Who came in slate, who is due hatched, whoever else is expected in outline."""
    whole = min(most, max(4.0, each * len(group.guests)))
    step = whole / len(group.guests)
    came, due = step * group.arrived, step * group.due
    paper.frame(x, y, whole, _BAR, paper.colour("border"), stroke=1)
    if due:
        hatched(paper, x + came, y, due, _BAR)
    paper.fill(x, y, came, _BAR, paper.colour("data"))


def paint_mark(paper: Paper, mark: Mark, x: float, y: float) -> None:
    """One person's square."""
    match mark:
        case Mark.ARRIVED:
            paper.fill(x, y, SQUARE, SQUARE, paper.colour("data"))
        case Mark.DUE:
            hatched(paper, x, y, SQUARE, SQUARE)
        case Mark.EXPECTED:
            paper.frame(x, y, SQUARE, SQUARE, paper.colour("border"), stroke=1.5)


def hatched(paper: Paper, x: float, y: float, width: float, height: float) -> None:
    """Due, and not here."""
    area = QPainterPath()
    area.addRect(paper.box(x, y, width, height))
    paint_hatch(paper, area, paper.colour("ink"), paper.colour("background"), 2.6)
    paper.frame(x, y, width, height, paper.colour("ink"), stroke=1)


def list_of(
    paper: Paper, attending: Attending, by: By, rows: tuple[tuple[str, Group], ...], page: int, picked: str
) -> ArrivalsList:
    """The list on a paper of any size."""
    return ArrivalsList(attending, by, rows, page, picked, edge(paper) - 28, paper.height)
