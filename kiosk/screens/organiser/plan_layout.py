"""Where table and sessions of the plan's screen stand, for a paper of any size. Lengths are base units."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.screens.kit.frame import BAR, MARGIN, RAIL
from kiosk.screens.kit.lettering import Block
from kiosk.screens.kit.paging import clamped, split
from kiosk.screens.kit.panel import edge
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.organiser.matrix import Day, Line, Matrix

LEFT = RAIL + MARGIN
NAMES = 184
"""Width of the names beside table and sessions."""
HEAD, BRACKETS = 76.0, 26.0
ROW, SMALLEST_ROW = 56.0, 36.0
COLUMN, SMALLEST_COLUMN = 112.0, 92.0
HEAD_GAP = 8
SESSIONS_HEAD = 64
HOURS = 24
BAR_HEIGHT, LANE = 30, 34
LINE_MARGIN = 12
BOTTOM = 16
FEWEST_LINES = 3 * (LANE + LINE_MARGIN)


@dataclass(frozen=True, slots=True)
class Pages:
    """Which page of each part is open."""

    columns: int = 0
    rows: int = 0
    lines: int = 0
    panel: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The parts' edges, and which zones, categories and lines each page holds."""

    right: float
    heads: Sequence[Block]
    column: float
    row: float
    rows_top: float
    sessions_top: float
    columns: tuple[range, ...]
    rows: tuple[range, ...]
    lines: tuple[range, ...]
    open: Pages

    @property
    def width(self) -> float:
        """Of table and sessions."""
        return self.right - LEFT

    @property
    def shown_columns(self) -> range:
        """Zones on the open page."""
        return self.columns[self.open.columns]

    @property
    def shown_rows(self) -> range:
        """Categories on the open page."""
        return self.rows[self.open.rows]

    @property
    def shown_lines(self) -> range:
        """Zones with sessions on the open page."""
        return self.lines[self.open.lines]

    @property
    def lines_top(self) -> float:
        """Where the first line of sessions begins."""
        return self.sessions_top + SESSIONS_HEAD + HOURS

    def column_x(self, at: int) -> float:
        """Leading edge of a zone's column."""
        return LEFT + NAMES + (at - self.shown_columns.start) * self.column

    def row_y(self, at: int) -> float:
        """Top of a category's row."""
        return self.rows_top + (at - self.shown_rows.start) * self.row


def line_height(line: Line) -> float:
    """Height of a zone's line of sessions."""
    return LINE_MARGIN + LANE * line.lanes


def heads(paper: Paper, names: Sequence[str], column: float) -> list[Block]:
    """Zones' names over their columns, in letters as large as three lines allow, none much larger than the others."""
    room = column - HEAD_GAP
    sizes = [_head_size(paper, name, room) for name in names]
    most = min(sizes) + 2
    return [
        paper.block(name, Style("body", min(size, most), 600), room, side="center")
        for name, size in zip(names, sizes, strict=True)
    ]


def _head_size(paper: Paper, name: str, room: float) -> float:
    for size in (16.0, 15.0, 14.0, 13.0, 12.0):
        block = paper.block(name, Style("body", size, 600), room)
        if block.lines <= 3 and not block.broken_words:
            return size
    return 11.0


def layout(paper: Paper, table: Matrix, names: Sequence[str], day: Day, pages: Pages) -> Layout:
    """The table takes what it needs and leaves room for three lines of sessions; what does not fit is turned over.

    `names` are those of the zones, in the order of the table.
    """
    right = edge(paper) - 28
    room = right - LEFT - NAMES
    most = max(1, int(room // SMALLEST_COLUMN))
    columns = split([1.0] * len(table.columns), most)
    column = min(COLUMN, room / min(most, max(1, len(table.columns))))
    shown = columns[clamped(pages.columns, columns)]
    over = heads(paper, names[shown.start : shown.stop], column)
    head = max([HEAD, *(BRACKETS + block.height for block in over)])
    rows_top = BAR + head
    rest = paper.height - rows_top - SESSIONS_HEAD - HOURS - BOTTOM
    heights = [line_height(line) for line in day.lines]
    count = max(1, len(table.categories))
    wanted = sum(heights) or LANE + LINE_MARGIN
    lines_room = max(min(wanted, FEWEST_LINES), min(wanted, rest - count * ROW))
    row = min(ROW, max(SMALLEST_ROW, (rest - lines_room) / count))
    rows = split([row] * len(table.categories), rest - lines_room)
    used = row * max(len(page) for page in rows)
    lines = split(heights, rest - used)
    open_pages = Pages(
        clamped(pages.columns, columns), clamped(pages.rows, rows), clamped(pages.lines, lines), pages.panel
    )
    return Layout(right=right, heads=over, column=column, row=row, rows_top=rows_top, sessions_top=rows_top + used,
                  columns=columns, rows=rows, lines=lines, open=open_pages)  # fmt: skip
