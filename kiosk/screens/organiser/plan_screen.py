"""The plan as the organiser reads it: the table, a day's sessions, and what is chosen in words. Nothing changes here.

Arrow keys go from field to field, Page Up and Page Down from zones to zones; a hand scanner types none of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.plan import Plan
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.category_mark import BADGE, paint_badge
from kiosk.screens.kit.frame import BAR, Surroundings
from kiosk.screens.kit.organiser_tabs import OrganiserScreen, View
from kiosk.screens.kit.paging import Turn, holding
from kiosk.screens.kit.panel import INSET, PAGES, ROOM, Fact, Panel, fact_pieces, left, paint_ground, text_piece
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.organiser.marks import SIZE, paint_mark
from kiosk.screens.organiser.matrix import Cell, Mark, Slot, day_of, days, matrix, sessions_of, slots_of
from kiosk.screens.organiser.plan_day import LINES, Programme
from kiosk.screens.organiser.plan_layout import Layout, Pages, layout
from kiosk.screens.organiser.plan_table import COLUMNS, ROWS, Table
from kiosk.screens.organiser.plan_words import cell_facts, mark_name, overview, session_facts, session_name
from kiosk.screens.words.language import in_words, is_rtl
from kiosk.screens.words.naming import category_name, zone_letter, zone_name

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_LEGEND_ROW = 36


class PlanScreen(OrganiserScreen):
    """The plan of one event; `people` is the roster's count by category."""

    view = View.PLAN

    def __init__(self, theme: Theme, around: Surroundings, plan: Plan) -> None:
        super().__init__(theme, around)
        self.plan, self._matrix, self._days = plan, matrix(plan), days(plan)
        self._day = day_of(plan, self._first_day())
        self.people: Mapping[str, int] = {}
        self._pages = Pages()
        self.chosen: Cell | Slot | None = None
        self.asked.connect(self._answer)

    def tell(self, plan: Plan, people: Mapping[str, int]) -> None:
        """The plan as it is now, and the roster's count by category."""
        if plan is not self.plan:
            self.plan, self._matrix, self._days = plan, matrix(plan), days(plan)
            self._day = day_of(plan, self.shown_day if self.shown_day in self._days else self._first_day())
            self._pages, self.chosen, self.people = Pages(), None, people
            self.renew()
        if people != self.people:
            self.people = people
            self.renew()

    @property
    def shown_day(self) -> date:
        """The day whose sessions are shown."""
        return self._day.date

    def choose(self, chosen: Cell | Slot | None) -> None:
        """Point a field or a session out; its page is opened."""
        self.chosen = chosen
        self._pages = replace(self._pages, panel=0)
        if isinstance(chosen, Cell):
            at = self._layout()
            zones = [column.zone for column in self._matrix.columns]
            columns = holding(at.columns, zones.index(chosen.zone))
            rows = holding(at.rows, self._matrix.categories.index(chosen.category))
            self._pages = replace(self._pages, columns=columns, rows=rows)
            self._go_to_sessions(chosen)
        self.renew()

    def _go_to_sessions(self, cell: Cell) -> None:
        """The day shown has one of the field's sessions, where there are any."""
        zone = self.plan.zone_info
        on = [session.starts.astimezone(zone).date() for session in sessions_of(self.plan, cell)]
        if on and self._day.date not in on:
            self._day = day_of(self.plan, on[0])

    def show_day(self, day: date) -> None:
        """The sessions of another day."""
        self._day = day_of(self.plan, day)
        self._pages = replace(self._pages, lines=0)
        self.renew()

    def _first_day(self) -> date:
        today = self.around.now.astimezone(self.plan.zone_info).date()
        return today if today in self._days else self._days[0]

    # What was pressed

    def _answer(self, ask: object) -> None:
        match ask:
            case Cell() | Slot():
                self.choose(None if ask == self.chosen else ask)
            case Turn(what, by):
                self._turn(what, by)
            case date():
                self.show_day(ask)

    def _turn(self, what: str, by: int) -> None:
        at = self._layout()
        now = {COLUMNS: at.open.columns, ROWS: at.open.rows, LINES: at.open.lines, PAGES: self._pages.panel}[what]
        most = {COLUMNS: len(at.columns), ROWS: len(at.rows), LINES: len(at.lines)}.get(what, self._panel_pages())
        page = max(0, min(now + by, most - 1))
        self._pages = replace(self._pages, **{what: page})
        self.renew()

    def turn(self, x: float, y: float, by: int) -> None:
        """The part under the mouse."""
        at = self._layout()
        if x > at.right:
            self._turn(PAGES, by)
        elif y > at.sessions_top:
            self._turn(LINES, by)
        else:
            self._turn(ROWS if len(at.rows) > 1 else COLUMNS, by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the next field, Page Up and Page Down turn to further zones."""
        key = Qt.Key(event.key())
        if key in _PAGE_KEYS:
            self._turn(COLUMNS, _PAGE_KEYS[key])
        elif key in _STEPS:
            across, down = _STEPS[key]
            self._step(-across if is_rtl() else across, down)
        else:
            super().keyPressEvent(event)

    def _step(self, across: int, down: int) -> None:
        zones, categories = [column.zone for column in self._matrix.columns], self._matrix.categories
        if not (zones and categories):
            return
        if not isinstance(self.chosen, Cell):
            at = self._layout()
            self.choose(Cell(categories[at.shown_rows.start], zones[at.shown_columns.start]))
            return
        column = max(0, min(zones.index(self.chosen.zone) + across, len(zones) - 1))
        row = max(0, min(categories.index(self.chosen.category) + down, len(categories) - 1))
        self.choose(Cell(categories[row], zones[column]))

    # What is painted

    def body_spots(self, paper: Paper) -> Sequence[Spot]:
        """Fields, days, sessions, and places to turn pages."""
        at = self._at(paper)
        return [*self._table(at).spots(paper), *self._programme(at).spots(paper), *self._panel(paper).spots(paper)]

    def paint_body(self, paper: Paper) -> None:
        """Table, sessions and panel."""
        at = self._at(paper)
        self._table(at).paint(paper)
        self._programme(at).paint(paper)
        paint_ground(paper)
        end = self._panel(paper).paint(paper)
        self._paint_legend(paper, end)

    def _at(self, paper: Paper) -> Layout:
        names = [zone_name(self.plan, column.zone) for column in self._matrix.columns]
        return layout(paper, self._matrix, names, self._day, self._pages)

    def _layout(self) -> Layout:
        return self.on_paper(self._at)

    def _panel_pages(self) -> int:
        return self.on_paper(lambda paper: self._panel(paper).pages)

    def _table(self, at: Layout) -> Table:
        return Table(self.plan, self._matrix, at, self.chosen if isinstance(self.chosen, Cell) else None)

    def _programme(self, at: Layout) -> Programme:
        category, pointed = "", frozenset[Slot]()
        if isinstance(self.chosen, Slot):
            pointed = frozenset({self.chosen})
        elif self.chosen is not None:
            category, pointed = self.chosen.category, slots_of(self.plan, self.chosen)
        return Programme(self.plan, self._day, self._days, at, category, pointed)

    def _panel(self, paper: Paper) -> Panel:
        pieces = [*self._heading(paper), *fact_pieces(paper, self._facts())]
        return Panel(pieces, self._pages.panel, BAR + INSET, paper.height - INSET)

    def _facts(self) -> list[Fact]:
        match self.chosen:
            case Cell():
                return cell_facts(self.plan, self.chosen, self.people)
            case Slot(at):
                return session_facts(self.plan, self.plan.sessions[at])
            case None:
                return overview(self.plan, self.people)

    def _heading(self, paper: Paper) -> list[Piece]:
        plan = self.plan
        match self.chosen:
            case Cell(category, zone):
                return [category_piece(paper, plan, category), zone_piece(paper, plan, zone)]
            case Slot(at):
                session = plan.sessions[at]
                name = text_piece(paper, session_name(session), Style("title", 22, 700), 0)
                return [name, zone_piece(paper, plan, session.zone)]
            case None:
                event = in_words(plan.event.names, plan.event.name)
                return [text_piece(paper, event, Style("title", 22, 700), 0)]

    def _paint_legend(self, paper: Paper, after: float) -> None:
        """At the foot of the panel, where its words leave room."""
        used = [mark for mark in self._matrix.used if mark is not Mark.NEVER]
        marks = [*used, Mark.NEVER]
        top = paper.height - INSET - _LEGEND_ROW * len(marks)
        if after > top - 16 or self._panel(paper).pages > 1:
            return
        paper.rule(left(paper), top - 12, ROOM, paper.colour("line"))
        for at, mark in enumerate(marks):
            middle = top + (at + 0.5) * _LEGEND_ROW
            paint_mark(paper, mark, left(paper), middle)
            paper.say(mark_name(mark), Style("body", 16), left(paper) + SIZE + 12, middle, ROOM - SIZE - 12,
                      paper.colour("ink"), smallest=12)  # fmt: skip


def category_piece(paper: Paper, plan: Plan, code: str) -> Piece:
    """A category with its badge, as a heading."""
    name = paper.block(category_name(plan, code), Style("title", 22, 700), ROOM - BADGE - 12)

    def paint(top: float) -> None:
        paint_badge(paper, plan.categories[code], left(paper), top + name.height / name.lines / 2)
        paper.put(name, left(paper) + BADGE + 12, top, paper.colour("ink"))

    return Piece(name.height, 0, paint)


def zone_piece(paper: Paper, plan: Plan, code: str) -> Piece:
    """A zone with the letter of its pictogram, under the heading."""
    name = paper.block(zone_name(plan, code), Style("lead", 19, 600), ROOM - BADGE - 12)

    def paint(top: float) -> None:
        middle = top + name.height / name.lines / 2
        paper.frame(left(paper), middle - BADGE / 2, BADGE, BADGE, paper.colour("ink"), stroke=2, radius=4)
        letter = zone_letter(plan.zones.get(code), code)
        paper.say(letter, Style("small", 14, 700), left(paper), middle, BADGE, paper.colour("ink"), side="center")
        paper.put(name, left(paper) + BADGE + 12, top, paper.colour("ink"))

    return Piece(name.height, 6, paint)
