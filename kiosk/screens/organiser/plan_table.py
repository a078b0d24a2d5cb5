"""The table of the plan: a column a zone, a row a category, a mark in every field."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from kiosk.domain.plan import Plan
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.category_mark import BADGE, paint_badge
from kiosk.screens.kit.frame import BAR
from kiosk.screens.kit.paging import KNOB, pager, paint_pager
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.organiser.marks import SIZE, paint_mark
from kiosk.screens.organiser.matrix import Cell, Mark, Matrix
from kiosk.screens.organiser.plan_layout import HEAD_GAP, LEFT, NAMES, Layout
from kiosk.screens.organiser.plan_words import mark_name
from kiosk.screens.words.language import translate
from kiosk.screens.words.naming import category_name, listed, zone_name

COLUMNS, ROWS = "columns", "rows"
_STEP = 5
"""Distance of the lines over nested zones."""


@dataclass(frozen=True, slots=True)
class Table:
    """What the table is painted from."""

    plan: Plan
    matrix: Matrix
    layout: Layout
    chosen: Cell | None

    def spots(self, paper: Paper) -> list[Spot]:
        """Every field, and the places to turn to further zones and categories."""
        at = self.layout
        turns = pager(COLUMNS, at.open.columns, at.columns, LEFT, at.rows_top - KNOB - 4, NAMES - 16)
        more = pager(ROWS, at.open.rows, at.rows, LEFT, at.sessions_top + 12, NAMES - 16)
        return [*self._fields(), *turns, *more]

    def _fields(self) -> Iterator[Spot]:
        at = self.layout
        for row in at.shown_rows:
            for column in at.shown_columns:
                cell = Cell(self.matrix.categories[row], self.matrix.columns[column].zone)
                mark = self.matrix.marks[cell]
                names = [category_name(self.plan, cell.category), zone_name(self.plan, cell.zone), mark_name(mark)]
                yield Spot(
                    ask=cell,
                    label=listed(names),
                    box=(at.column_x(column), at.row_y(row), at.column, at.row),
                    look=Look.BARE,
                    paint=partial(_paint_field, mark=mark, chosen=cell == self.chosen),
                )

    def paint(self, paper: Paper) -> None:
        """Heads, names and lines; the fields paint themselves."""
        at = self.layout
        title = translate("plan", "Who may enter what")
        if len(at.columns) > 1:
            paper.say(
                title, Style("button", 18), LEFT, at.rows_top - KNOB - 20, NAMES - 12, paper.colour("ink"), smallest=12
            )
            paint_pager(paper, at.open.columns, at.columns, LEFT, at.rows_top - KNOB - 4, NAMES - 16)
        else:
            block = paper.line(title, Style("button", 18), NAMES - 12, smallest=15)
            paper.put(block, LEFT, at.rows_top - 8 - block.height, paper.colour("ink"))
        paint_pager(paper, at.open.rows, at.rows, LEFT, at.sessions_top + 12, NAMES - 16)
        for column in at.shown_columns:
            self._paint_head(paper, column)
        for row in at.shown_rows:
            self._paint_name(paper, row)

    def _paint_head(self, paper: Paper, column: int) -> None:
        at = self.layout
        block = at.heads[column - at.shown_columns.start]
        top = at.rows_top - 8 - block.height
        paper.put(block, at.column_x(column) + HEAD_GAP / 2, top, paper.colour("ink"))
        inner = self._inner(column)
        if inner:
            y = BAR + 8 + _STEP * min(self.matrix.columns[column].depth, 2)
            x, width, border = at.column_x(column) + 6, (inner + 1) * at.column - 12, paper.colour("border")
            paper.fill(x, y, width, 2, border)
            paper.fill(x, y, 2, 8, border)
            paper.fill(x + width - 2, y, 2, 8, border)

    def _inner(self, column: int) -> int:
        """How many of the next columns on the page lie within this one."""
        depth = self.matrix.columns[column].depth
        inner = 0
        for other in range(column + 1, self.layout.shown_columns.stop):
            if self.matrix.columns[other].depth <= depth:
                break
            inner += 1
        return inner

    def _paint_name(self, paper: Paper, row: int) -> None:
        at, code = self.layout, self.matrix.categories[row]
        y = at.row_y(row)
        paper.rule(LEFT, y, at.width, paper.colour("line"))
        paint_badge(paper, self.plan.categories[code], LEFT, y + at.row / 2)
        paper.say(category_name(self.plan, code), Style("body", 16, 600), LEFT + BADGE + 8, y + at.row / 2,
                  NAMES - BADGE - 16, paper.colour("ink"), smallest=12)  # fmt: skip


def _paint_field(paper: Paper, *, mark: Mark, chosen: bool) -> None:
    if chosen:
        width, height = paper.width - 2 * RING, paper.height - 2 * RING
        paper.frame(RING, RING, width, height, paper.colour("ink"), stroke=3)
    paint_mark(paper, mark, (paper.width - SIZE) / 2, paper.height / 2)
