"""Registration servers that are followed, and below them what they contradicted."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtGui import QPainterPath

from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.paging import clamped, pager, paint_pager
from kiosk.screens.kit.panel import edge, paint_two
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import shown_name
from kiosk.screens.kit.rows import LEFT, ROW, TITLE, TOP, Rows
from kiosk.screens.kit.shapes import paint_hatch
from kiosk.screens.kit.theme import Style
from kiosk.screens.organiser.following import Clash, Following, PickRow, Row, Server
from kiosk.screens.words.language import figure, joined, moment, translate
from kiosk.screens.words.sync_words import act_words, finding_headline, source_name, state_word
from kiosk.sync.sources import State

SOURCES = "sources"
_MARK = 20


@dataclass(frozen=True, slots=True)
class SourceList(Rows):
    """Everything left of the panel."""

    following: Following
    zone: ZoneInfo
    today: date
    page: int
    picked: str
    right: float
    bottom: float

    @property
    def count(self) -> int:
        """Of rows on all pages."""
        return len(self.following.rows)

    def _columns(self) -> tuple[float, float, float]:
        return LEFT, LEFT + 0.4 * self.width, LEFT + 0.68 * self.width

    def spots(self, paper: Paper) -> list[Spot]:
        """Every row, and places to turn pages."""
        pages = self.pages
        shown = [self.following.rows[at] for at in pages[clamped(self.page, pages)]]
        rows = [
            Spot(
                ask=PickRow(row.key),
                label=joined(*self._texts(row)[0]),
                box=(LEFT - 12, self.rows_top + at * ROW, self.width + 24, ROW),
                look=Look.BARE,
                paint=partial(self._paint_row, row=row),
            )
            for at, row in enumerate(shown)
        ]
        return [*rows, *pager(SOURCES, clamped(self.page, pages), pages, self.right - 220, self.rows_bottom + 8, 220)]

    def paint(self, paper: Paper) -> None:
        """How much is open, and titles."""
        conflicts = translate("sync", "Open conflicts: {count}").format(count=figure(self.following.count))
        lower = translate("sync", "What was recorded here stays; settle what somebody has seen to.")
        paint_two(paper, conflicts, lower, LEFT, TOP + TITLE / 2, self.width, 18)
        if not self.following.rows:
            return
        titles = (
            translate("sync", "Source or person"),
            translate("sync", "State, or recorded here"),
            translate("sync", "Heard, or what the server says"),
        )
        edges = (*self._columns(), self.right + 16)
        for at, title in enumerate(titles):
            width = edges[at + 1] - edges[at] - 16
            paper.say(title, Style("small", 14, 600), edges[at], TOP + TITLE + 16, width, paper.colour("ink_quiet"),
                      smallest=10)  # fmt: skip
        pages = self.pages
        paint_pager(paper, clamped(self.page, pages), pages, self.right - 220, self.rows_bottom + 8, 220)

    def _texts(self, row: Row) -> tuple[tuple[str, str], tuple[str, str], tuple[str, str]]:
        """Three columns, each with its quiet line."""
        if isinstance(row, Server):
            return self._server_texts(row)
        return self._clash_texts(row)

    def _server_texts(self, row: Server) -> tuple[tuple[str, str], tuple[str, str], tuple[str, str]]:
        source = row.source
        heard = moment(source.heard, self.zone, self.today) if source.heard else translate("sync", "never yet")
        clashes = translate("sync", "Open conflicts: {count}").format(count=figure(row.clashes)) if row.clashes else ""
        return (source_name(source), f"{source.url}, {source.event}"), (state_word(source.state), ""), (heard, clashes)

    def _clash_texts(self, row: Clash) -> tuple[tuple[str, str], tuple[str, str], tuple[str, str]]:
        conflict = row.conflict
        who = shown_name(row.person) if row.person else translate("sync", "Nobody on the roster")
        number = translate("sync", "Entry {number}").format(number=figure(conflict.seq))
        return (
            (who, row.person.organisation if row.person else ""),
            (f"{act_words(conflict.act)}, {moment(conflict.at, self.zone, self.today)}", number),
            (finding_headline(conflict.finding), conflict.source),
        )

    def _paint_row(self, paper: Paper, *, row: Row) -> None:
        width, ink = paper.width - 2 * RING, paper.colour("ink")
        paper.rule(RING + 12, RING, width - 24, paper.colour("line"))
        if row.key == self.picked:
            paper.fill(RING, RING + 1, width, ROW - 1, paper.colour("sheet"))
            paper.fill(RING, RING + 1, 6, ROW - 1, ink)
        middle = RING + ROW / 2
        edges = [x - LEFT + 12 + RING for x in (*self._columns(), self.right + 16)]
        unwell = isinstance(row, Server) and row.source.state in (State.OFFLINE, State.REFUSED)
        for at, (upper, lower) in enumerate(self._texts(row)):
            x = edges[at]
            if at == 1 and unwell:
                area = QPainterPath()
                area.addRect(paper.box(x, middle - _MARK / 2, _MARK, _MARK))
                paint_hatch(paper, area, ink, paper.colour("background"), 3.2)
                x += _MARK + 10
            paint_two(paper, upper, lower, x, middle, edges[at + 1] - x - 16)


def sources_of(paper: Paper, following: Following, zone: ZoneInfo, today: date, page: int, picked: str) -> SourceList:
    """The list on a paper of any size."""
    return SourceList(following, zone, today, page, picked, edge(paper) - 28, paper.height)
