"""What an import would change, painted: five counts, below them the rows of one kind, old struck and new tinted."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from kiosk.domain.export import Problem
from kiosk.domain.plan import Plan
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.category_mark import paint_badge
from kiosk.screens.kit.frame import BAR, MARGIN, RAIL
from kiosk.screens.kit.paging import clamped, pager, paint_pager, split
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import shown_name
from kiosk.screens.kit.theme import Style
from kiosk.screens.organiser.preview import Kind, Line, Preview, Show, Tick
from kiosk.screens.organiser.preview_words import field_name, kind_name, note_of, place_of, shortened, value_words
from kiosk.screens.words.language import figure, joined, translate
from kiosk.screens.words.naming import category_name, delegation_name

CHANGES = "changes"
LEFT = RAIL + MARGIN
TILES = BAR + 66
TILE = 84
_GAP = 14
LIST = TILES + TILE + 12
HEAD, ROW = 66, 57
FOOT = 104
"""Room for the buttons below the list."""
_INSET = 20
_SIGNS = {Kind.ADDED: "+", Kind.CHANGED: "≠", Kind.MISSING: "−", Kind.PROBLEMS: "!", Kind.SAME: "="}


@dataclass(frozen=True, slots=True)
class Still:
    """A row about which nothing can be chosen."""

    kind: Kind
    line: int


@dataclass(frozen=True, slots=True)
class PreviewList:
    """Everything between title and buttons. `left_out` as somebody ticked."""

    plan: Plan
    preview: Preview
    kind: Kind
    page: int
    left_out: frozenset[object]
    may_act: bool
    right: float
    bottom: float

    @property
    def _width(self) -> float:
        return self.right - LEFT

    @property
    def _top(self) -> float:
        return LIST + HEAD

    @property
    def things(self) -> Sequence[Line | Problem]:
        """Rows of the kind shown."""
        return self.preview.problems if self.kind is Kind.PROBLEMS else self.preview.of(self.kind)

    @property
    def pages(self) -> tuple[range, ...]:
        """Which rows stand on which page."""
        return split([ROW] * len(self.things), max(float(ROW), self.bottom - FOOT - self._top))

    def spots(self, paper: Paper) -> list[Spot]:
        """Counts, rows, places to turn pages."""
        pages = self.pages
        page = clamped(self.page, pages)
        rows = [self._row_spot(at, self._top + (at - pages[page].start) * ROW) for at in pages[page]]
        return [*self._tiles(), *rows, *pager(CHANGES, page, pages, self.right - 236, LIST + 5, 220)]

    def _tiles(self) -> list[Spot]:
        wide = (self._width - 4 * _GAP) / 5
        counts = self.preview.counts
        return [
            Spot(
                ask=Show(kind),
                label=joined(figure(counts[kind]), kind_name(kind)),
                box=(LEFT + at * (wide + _GAP), TILES, wide, TILE),
                look=Look.BARE,
                paint=partial(_paint_tile, kind=kind, count=counts[kind], chosen=kind is self.kind),
            )
            for at, kind in enumerate(Kind)
        ]

    def _row_spot(self, at: int, top: float) -> Spot:
        thing = self.things[at]
        row = None if isinstance(thing, Problem) else thing.row
        return Spot(
            ask=Still(self.kind, at) if row is None else Tick(row, at),
            label=self._spoken(thing),
            box=(LEFT, top, self._width, ROW),
            look=Look.BARE,
            enabled=row is not None and self.may_act,
            paint=partial(self._paint_row, at=at),
        )

    def _spoken(self, thing: Line | Problem) -> str:
        if isinstance(thing, Problem):
            return joined(place_of(thing), thing.problem)
        ticked = ""
        if thing.row is not None:
            out = thing.row in self.left_out
            ticked = translate("roster", "Left out.") if out else translate("roster", "Taken along.")
        values = [value_words(self.plan, thing.field, value) for value in (thing.old, thing.new)]
        what = field_name(thing.field) if thing.field else kind_name(thing.kind)
        return joined(shown_name(thing.person), what, *values, note_of(thing), ticked)

    def paint(self, paper: Paper) -> None:
        """The sheet, how many of the rows shown are ticked."""
        paper.frame(LEFT, LIST, self._width, self.bottom - FOOT - LIST + 8, paper.colour("line"), radius=6,
                    fill=paper.colour("sheet"))  # fmt: skip
        pages = self.pages
        rows = {line.row for line in self.preview.of(self.kind) if line.row is not None}
        if rows:
            ticked = translate("roster", "Ticked: {count}").format(count=figure(len(rows - self.left_out)))
            paper.say(ticked, Style("body", 18, 600), LEFT + _INSET, LIST + HEAD / 2, 0.5 * self._width,
                      paper.colour("ink"))  # fmt: skip
        paint_pager(paper, clamped(self.page, pages), pages, self.right - 236, LIST + 5, 220)
        if not self.things:
            said = translate("roster", "Nothing to show here.")
            paper.say(said, Style("body", 16), LEFT + _INSET, self._top + ROW / 2, self._width - 2 * _INSET,
                      paper.colour("ink_quiet"))  # fmt: skip

    def _paint_row(self, paper: Paper, *, at: int) -> None:
        width, middle, thing = paper.width - 2 * RING, RING + ROW / 2, self.things[at]
        paper.rule(RING + _INSET, RING, width - 2 * _INSET, paper.colour("line"))
        x, room = RING + _INSET, width - 2 * _INSET
        if isinstance(thing, Problem):
            paper.say(place_of(thing), Style("body", 15, 600), x, middle, 0.3 * room, paper.colour("ink"),
                      smallest=8)  # fmt: skip
            paper.say(shortened(thing.problem), Style("body", 15), x + 0.32 * room, middle, 0.68 * room,
                      paper.colour("ink"), smallest=8, direction="ltr")  # fmt: skip
            return
        self._paint_person(paper, thing, x, middle)
        self._paint_values(paper, thing, x + 346, middle, room - 346)

    def _paint_person(self, paper: Paper, line: Line, x: float, middle: float) -> None:
        if line.row is not None:
            _paint_tick(paper, x, middle, ticked=line.row not in self.left_out)
        if not line.first:
            return
        person = line.person
        if person.category in self.plan.categories:
            paint_badge(paper, self.plan.categories[person.category], x + 44, middle)
        paper.say(shown_name(person), Style("body", 16, 600), x + 84, middle, 250, paper.colour("ink"), smallest=8,
                  direction="auto")  # fmt: skip

    def _paint_values(self, paper: Paper, line: Line, x: float, middle: float, room: float) -> None:
        note = note_of(line)
        if note and line.first:
            block = paper.line(note, Style("body", 15, 600), 180, smallest=9)
            paper.put(block, x + room - block.width, middle - block.height / 2, paper.colour("ink"))
            paper.icon("eye", x + room - block.width - 28, middle, 20, paper.colour("ink"))
            room -= block.width + 40
        if not line.field:
            said = joined(self._facts(line))
            paper.say(said, Style("body", 15), x, middle, room, paper.colour("ink_quiet"), smallest=8)
            return
        label = room if line.old is None and line.new is None else 124
        paper.say(field_name(line.field), Style("body", 15), x, middle, label, paper.colour("ink_quiet"), smallest=8)
        self._paint_change(paper, line, x + 136, middle, room - 136)

    def _facts(self, line: Line) -> str:
        person = line.person
        group = delegation_name(self.plan, person.delegation) or person.organisation
        known = person.category in self.plan.categories
        category = category_name(self.plan, person.category) if known else person.category
        return ", ".join(filter(None, (category, group)))

    def _paint_change(self, paper: Paper, line: Line, x: float, middle: float, room: float) -> None:
        old, new = (shortened(value_words(self.plan, line.field, value)) for value in (line.old, line.new))
        if old:
            block = paper.line(old, Style("body", 15), room / 2 - 40, smallest=8, direction="auto")
            paper.put(block, x, middle - block.height / 2, paper.colour("ink_quiet"))
            paper.rule(x, middle, block.width, paper.colour("ink_quiet"), 1.5)
            paper.icon("arrow", x + block.width + 12, middle, 20, paper.colour("ink_quiet"))
            x, room = x + block.width + 44, room - block.width - 44
        if new:
            block = paper.line(new, Style("body", 15, 600), room - 20, smallest=8, direction="auto")
            paper.fill(x, middle - block.height / 2 - 4, block.width + 16, block.height + 8, paper.colour("changed"))
            paper.put(block, x + 8, middle - block.height / 2, paper.colour("ink"))


def _paint_tick(paper: Paper, x: float, middle: float, *, ticked: bool) -> None:
    ink = paper.colour("ink")
    if ticked:
        paper.frame(x, middle - 14, 28, 28, ink, radius=4, fill=ink)
        paper.icon("tick", x + 4, middle, 20, paper.colour("sheet"))
    else:
        paper.frame(x, middle - 14, 28, 28, ink, stroke=2, radius=4)


def _paint_tile(paper: Paper, *, kind: Kind, count: int, chosen: bool) -> None:
    width, ink = paper.width - 2 * RING, paper.colour("ink")
    paper.frame(RING, RING, width, TILE, ink if chosen else paper.colour("border"), stroke=3 if chosen else 1, radius=6,
                fill=paper.colour("sheet"))  # fmt: skip
    paper.say(_SIGNS[kind], Style("title", 24, 700), RING + 20, RING + TILE / 2, 28, ink, direction="ltr")
    room = width - 80
    paper.say(figure(count), Style("title", 28, 700), RING + 60, RING + 35, room, ink)
    paper.say(kind_name(kind), Style("body", 15), RING + 60, RING + 65, room, paper.colour("ink_quiet"), smallest=9)
