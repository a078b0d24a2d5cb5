"""A day's sessions as bars, a line a zone. Filled bars are open for the chosen category, outlined ones are chosen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from kiosk.domain.plan import Plan
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.lettering import Block
from kiosk.screens.kit.paging import KNOB, pager, paint_pager
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.organiser.matrix import Bar, Day, Line, Slot
from kiosk.screens.organiser.plan_layout import (
    BAR_HEIGHT,
    HOURS,
    LANE,
    LEFT,
    LINE_MARGIN,
    NAMES,
    SESSIONS_HEAD,
    Layout,
    line_height,
)
from kiosk.screens.organiser.plan_words import day_name, hours, session_name
from kiosk.screens.words.language import clock, day, translate
from kiosk.screens.words.naming import zone_name

LINES = "lines"
SWITCH = 48
_INSET = 8
_MOST_DAYS = 4
_SMALL = Style("key", 11, 600)


@dataclass(frozen=True, slots=True)
class Place:
    """A bar's box, and where its name stands: inside, or after it where only there is room."""

    bar: Bar
    box: tuple[float, float, float, float]
    free: float
    """Room after the bar."""


@dataclass(frozen=True, slots=True)
class Programme:
    """What the sessions are painted from. `category` is the chosen one, `chosen` the sessions that are pointed out."""

    plan: Plan
    day: Day
    days: Sequence[date]
    layout: Layout
    category: str
    chosen: frozenset[Slot]

    def spots(self, paper: Paper) -> list[Spot]:
        """The days, every bar, and the places to turn to further zones."""
        at = self.layout
        turns = pager(LINES, at.open.lines, at.lines, *self._turning(paper))
        return [*self._days(paper), *self._bars(paper), *turns]

    def _days(self, paper: Paper) -> Iterator[Spot]:
        y = self.layout.sessions_top + (SESSIONS_HEAD - SWITCH) / 2
        right = self.layout.right
        for shown in reversed(self._near_days()):
            label = day_name(self.plan, shown)
            width = paper.block(label, Style("body", 15, 600)).width + 32
            right -= width
            draw = partial(_paint_day, label=label, chosen=shown == self.day.date)
            yield Spot(ask=shown, label=day(shown), box=(right, y, width, SWITCH), look=Look.BARE, paint=draw)

    def _near_days(self) -> Sequence[date]:
        """The days around the one shown, as many as there is room for."""
        at = self.days.index(self.day.date) if self.day.date in self.days else 0
        first = max(0, min(at - _MOST_DAYS // 2, len(self.days) - _MOST_DAYS))
        return self.days[first : first + _MOST_DAYS]

    def _bars(self, paper: Paper) -> Iterator[Spot]:
        for place in self._places():
            session = place.bar.session
            chosen = place.bar.slot in self.chosen
            open_for = not self.category or self.category in session.categories
            ground = "sheet" if chosen else "data" if open_for else "data_soft"
            name = session_name(session)
            label = translate("plan", "{session}, {hours}").format(session=name, hours=hours(self.plan, session))
            draw = partial(_paint_bar, name=name, ground=ground, chosen=chosen, width=place.box[2])
            width = place.box[2] + (place.free if not _inside(paper, name, place.box[2]) else 0)
            yield Spot(
                ask=place.bar.slot, label=label, box=(*place.box[:2], width, BAR_HEIGHT), look=Look.BARE, paint=draw
            )

    def _places(self) -> Iterator[Place]:
        y = self.layout.lines_top
        for at in self.layout.shown_lines:
            line = self.day.lines[at]
            yield from self._on(line, y)
            y += line_height(line)

    def _on(self, line: Line, top: float) -> Iterator[Place]:
        start, room = LEFT + NAMES, self.layout.width - NAMES
        for bar in line.bars:
            x, width = start + bar.start * room, max(12.0, (bar.end - bar.start) * room - 2)
            later = [other.start for other in line.bars if other.lane == bar.lane and other.start > bar.start]
            free = start + min(later, default=1.0) * room - x - width - 4
            yield Place(bar, (x, top + LINE_MARGIN / 2 + bar.lane * LANE + 2, width, BAR_HEIGHT), max(0.0, free))

    def paint(self, paper: Paper) -> None:
        """Title, hours, and the zones' names."""
        at, ink, quiet = self.layout, paper.colour("ink"), paper.colour("ink_quiet")
        middle = at.sessions_top + SESSIONS_HEAD / 2
        paper.rule(LEFT, at.sessions_top, at.width, paper.colour("line"))
        if len(at.rows) == 1:
            paper.say(translate("plan", "Sessions"), Style("button", 18), LEFT, middle, NAMES - 12, ink, smallest=13)
        paper.put(self._date(paper), LEFT + NAMES, middle - self._date(paper).height / 2, quiet)
        paint_pager(paper, at.open.lines, at.lines, *self._turning(paper))
        if not self.day.lines:
            said = translate("plan", "No sessions on this day.")
            paper.say(said, Style("body", 16), LEFT, at.lines_top, at.width, quiet)
            return
        self._paint_hours(paper)
        y = at.lines_top
        for shown in at.shown_lines:
            line = self.day.lines[shown]
            paper.rule(LEFT, y, at.width, paper.colour("line"))
            paper.say(zone_name(self.plan, line.zone), Style("body", 15, 600), LEFT, y + line_height(line) / 2,
                      NAMES - 16, ink, smallest=12)  # fmt: skip
            y += line_height(line)

    def _date(self, paper: Paper) -> Block:
        return paper.line(day(self.day.date), Style("body", 16), 160, smallest=12)

    def _turning(self, paper: Paper) -> tuple[float, float, float]:
        """Where the pager of the lines stands: beside the date."""
        y = self.layout.sessions_top + (SESSIONS_HEAD - KNOB) / 2
        return LEFT + NAMES + self._date(paper).width + 20, y, 148

    def _paint_hours(self, paper: Paper) -> None:
        at, room = self.layout, self.layout.width - NAMES
        y = at.lines_top - HOURS / 2
        for hour in self.day.hours(int(room // 52)):
            x = LEFT + NAMES + self.day.part(hour) * room
            said = clock(hour, self.plan.zone_info)
            block = paper.block(said, Style("small", 14, figures="times"), direction="ltr")
            paper.put(block, x - block.width / 2, y - block.height / 2, paper.colour("ink_quiet"))


def _inside(paper: Paper, name: str, width: float) -> Block | None:
    """The name as it fits into a bar: one line, or two of small letters."""
    room = width - 2 * _INSET
    if room < 16:
        return None
    line = paper.line(name, Style("small", 14, 600), room, smallest=12)
    if line.lines == 1 and line.width <= room:
        return line
    block = paper.balanced(name, _SMALL, room)
    return block if block.lines == 2 and not block.broken_words and block.height <= BAR_HEIGHT else None


def _shortened(paper: Paper, name: str, width: float) -> Block | None:
    """As much of the name as two small lines hold, one where marks are tall; pressing the bar tells the rest."""
    words = name.split()
    for count in range(len(words) - 1, 0, -1):
        block = paper.block(" ".join(words[:count]) + "…", _SMALL, width - 2 * _INSET)
        if block.height <= BAR_HEIGHT and not block.broken_words:
            return block
    return None


def _paint_bar(paper: Paper, *, name: str, ground: str, chosen: bool, width: float) -> None:
    ink = paper.colour({"data": "background", "data_soft": "ink", "sheet": "ink"}[ground])
    edge = paper.colour("ink" if chosen else ground)
    paper.frame(RING, RING, width, BAR_HEIGHT, edge, stroke=2 if chosen else 1, fill=paper.colour(ground))
    inside = _inside(paper, name, width)
    if inside is not None:
        paper.put(inside, RING + _INSET, RING + (BAR_HEIGHT - inside.height) / 2, ink)
        return
    room = paper.width - 2 * RING - width - 8
    after = paper.line(name, Style("small", 14, 600), max(8.0, room), smallest=12)
    if after.lines == 1 and after.width <= room:
        paper.put(after, RING + width + 6, RING + (BAR_HEIGHT - after.height) / 2, paper.colour("ink"))
    elif (short := _shortened(paper, name, width)) is not None:
        paper.put(short, RING + _INSET, RING + (BAR_HEIGHT - short.height) / 2, ink)


def _paint_day(paper: Paper, *, label: str, chosen: bool) -> None:
    width, height = paper.width - 2 * RING, paper.height - 2 * RING
    if chosen:
        paper.frame(RING, RING, width, height, paper.colour("ink"), stroke=3, radius=6, fill=paper.colour("sheet"))
    ink = paper.colour("ink" if chosen else "ink_quiet")
    paper.say(label, Style("body", 15, 600), RING + 4, RING + height / 2, width - 8, ink, side="center", smallest=11)
