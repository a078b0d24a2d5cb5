"""The sheet of a gate at rest: the hour, what is open for whom, how the kiosk is. No name of anybody."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtGui import QPainterPath

from kiosk.domain.plan import Gate, Plan
from kiosk.ui.action import Act
from kiosk.ui.bar import paint_bar
from kiosk.ui.health import Part, parts
from kiosk.ui.language import clock, day, figure, in_words, joined, moment, translate
from kiosk.ui.lettering import ltr
from kiosk.ui.naming import people, zone_name
from kiosk.ui.paper import Paper
from kiosk.ui.programme import Day, Row, day_of
from kiosk.ui.scene import MARGIN, Scene
from kiosk.ui.shapes import paint_hatch
from kiosk.ui.theme import Style
from kiosk.ui.views import Counts, Health, Intent, Statuses

ROW = 56
BAR_X = 160
CAP = 48
"""Room for the key cap at the end of the officer's row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """Values of the idle sheet. `said` is a sentence about what was just done, e.g. undone."""

    plan: Plan
    gate: str
    now: datetime
    statuses: Statuses
    counts: Counts
    said: str = ""
    lockable: bool = True
    locked_down: bool = False
    """Nobody enters at any gate."""
    way_out: bool = False
    """This gate only leads out, so it stays open."""


def idle_scene(rest: Rest) -> Scene:
    """The sheet of a gate at rest."""
    lock = Act(Intent.LOCK, translate("idle", "Lock this kiosk"), "lock", row=True)
    rooms = Act(Intent.ROOMS, translate("idle", "Other screens"), "", row=True)
    find = Act(Intent.FIND, translate("idle", "Find by name"), "", row=True)
    acts = (rooms, find, lock) if rest.lockable else (rooms, find)
    return Scene(paint=lambda paper: _paint(paper, rest), acts=acts)


def _paint(paper: Paper, rest: Rest) -> None:
    plan = rest.plan
    paper.fill(0, 0, paper.width, paper.height, paper.colour("background"))
    local = rest.now.astimezone(plan.zone_info)
    paint_bar(paper, in_words(plan.event.names, plan.event.name), day(local.date()))
    counts = _paint_counts(paper, rest)
    paper.say(clock(rest.now, plan.zone_info), Style("clock", figures="times"), MARGIN - 4, 144,
              counts - MARGIN - 16, paper.colour("ink"), smallest=64, direction="ltr")  # fmt: skip
    programme = day_of(plan, plan.gate_at(rest.gate, rest.now).zone, rest.now)
    headline, more = sentences(rest, programme)
    width = paper.width - 2 * MARGIN
    paper.say(headline, Style("headline", 28), MARGIN, 242, width, paper.colour("ink"), smallest=18)
    paper.say(more, Style("button", 18, 500), MARGIN, 275, width, paper.colour("ink_quiet"), smallest=13)
    if programme:
        _paint_day(paper, rest, programme)
    _paint_parts(paper, parts(rest.statuses))


def _paint_counts(paper: Paper, rest: Rest) -> float:
    """Figures at the trailing edge; returns where the leftmost begins."""
    counts = rest.counts
    inside, nearly = translate("idle", "inside"), counts.warn_at is not None and counts.inside >= counts.warn_at
    if counts.capacity:
        inside = (
            translate("idle", "nearly full, of {capacity}") if nearly else translate("idle", "inside, of {capacity}")
        )
        inside = inside.format(capacity=figure(counts.capacity))
    through = translate("idle", "through {gate} today").format(gate=rest.gate)
    trailing = paper.width - MARGIN
    for number, label, loud in ((counts.through, through, False), (counts.inside, inside, nearly)):
        style = Style("body", 15, 700) if loud else Style("body", 15)
        words = paper.block(label, style)
        value = paper.block(figure(number), Style("figure", figures="times"))
        width = max(words.width, value.width)
        colour = paper.colour("ink" if loud else "ink_quiet")
        paper.say(label, style, trailing - width - 2, 178, width + 2, colour, side="trailing")
        paper.say(figure(number), Style("figure", figures="times"), trailing - width - 2, 144, width + 2,
                  paper.colour("ink"), side="trailing")  # fmt: skip
        trailing -= width + 32
    return trailing


def shut_headline(plan: Plan, gate: Gate, opens: datetime | None, today: date) -> str:
    """A gate outside its own hours."""
    if opens is None:
        return translate("idle", "Gate {gate} is closed now").format(gate=ltr(gate.code))
    hour = moment(opens, plan.zone_info, today)
    return translate("idle", "Gate {gate} opens at {hour}").format(gate=ltr(gate.code), hour=hour)


def sentences(rest: Rest, programme: Day | None) -> tuple[str, str]:
    """What is open until when, and what comes later."""
    hold = translate("idle", "Hold the code 10 to 20 cm from the reader.")
    if rest.said:
        return rest.said, hold
    if rest.locked_down:
        return _locked_down(rest, hold)
    place, zone = rest.plan.gate_at(rest.gate, rest.now), rest.plan.zone_info
    name = zone_name(rest.plan, place.zone)
    if place.shut:
        today, last = (moment.astimezone(zone).date() for moment in (rest.now, rest.plan.event.ends))
        starts = (hours.next_start(rest.now, zone) for hours in place.hours)
        opens = min((each for each in starts if each and each.astimezone(zone).date() <= last), default=None)
        return shut_headline(rest.plan, place, opens, today), translate("idle", "The way out stays open.")
    if programme is None:
        return translate("idle", "{zone} is open").format(zone=name), hold
    later = [row for row in programme.rows if not row.open_at(rest.now) and row.next_after(rest.now)]
    said = [_opening(rest, row) for row in later]
    open_row = next((row for row in programme.rows if row.open_at(rest.now)), None)
    span = open_row.open_at(rest.now) if open_row else None
    if open_row and span:
        sentence = translate("idle", "{zone} is open for {people} until {hour}")
        if len(programme.rows) == 1 or len(open_row.categories) > 2:
            sentence = translate("idle", "{zone} is open until {hour}")
        headline = sentence.format(zone=name, people=people(rest.plan, open_row), hour=clock(span[1], zone))
    elif later:
        coming = later[0].next_after(rest.now)
        opening = clock(coming[0], zone) if coming else ""
        headline = translate("idle", "{zone} opens at {hour}").format(zone=name, hour=opening)
        said = [_opening(rest, row) for row in later if len(programme.rows) > 1]
    else:
        headline = translate("idle", "{zone} is closed for today").format(zone=name)
    return headline, joined(*said, hold)


def _locked_down(rest: Rest, hold: str) -> tuple[str, str]:
    if rest.way_out:
        return translate("idle", "All entrances are locked. This way out stays open."), hold
    more = translate("idle", "Nobody enters until security lifts the lockdown. Send people away from the gate.")
    return translate("idle", "All gates are locked. Exits stay open."), more


def _opening(rest: Rest, row: Row) -> str:
    span = row.next_after(rest.now)
    hour = clock(span[0], rest.plan.zone_info) if span else ""
    return translate("idle", "{people} from {hour}.").format(people=people(rest.plan, row), hour=hour)


def _paint_day(paper: Paper, rest: Rest, programme: Day) -> None:
    labels = [people(rest.plan, row) for row in programme.rows]
    widest = max(paper.block(label, Style("body", 15)).width for label in labels)
    x = min(240.0, max(BAR_X, MARGIN + widest + 16))
    width = paper.width - MARGIN - x
    for at, (row, label) in enumerate(zip(programme.rows, labels, strict=True)):
        top = 328 + 32 * at
        lit = bool(row.open_at(rest.now))
        ink = paper.colour("ink" if lit else "ink_quiet")
        paper.say(label, Style("body", 15), MARGIN, top + 8, x - MARGIN - 12, ink, smallest=11)
        paper.fill(x, top, width, 16, paper.colour("quiet"))
        for start, end in row.spans:
            left, right = x + width * programme.part(start), x + width * programme.part(end)
            paper.fill(left, top, right - left, 16, paper.colour("ink" if lit else "border"))
    bottom = 328 + 32 * len(programme.rows)
    paint_hours(paper, rest.plan, programme, x, width, bottom + 6)
    if programme.starts <= rest.now <= programme.ends:
        now = x + width * programme.part(rest.now)
        paper.fill(now - 3.5, 310, 7, bottom - 310 + 22, paper.colour("background"))
        paper.fill(now - 1.5, 310, 3, bottom - 310 + 22, paper.colour("ink"))


def paint_hours(
    paper: Paper, plan: Plan, programme: Day, x: float, width: float, middle: float,
    edges: tuple[datetime, ...] = (),
    taken: tuple[tuple[float, float], ...] = (),
) -> None:  # fmt: skip
    """Figures under a day's bar: its edges, or these; too near to another or to what is `taken`, they are left out."""
    style = Style("small", 15, figures="times")
    places = list(taken)
    exact = bool(edges)
    edges = edges or programme.edges()
    inner = edges[1:-1]
    for edge in (*inner, edges[0], edges[-1]):
        local = edge.astimezone(plan.zone_info)
        text = local.strftime("%H:%M" if exact or local.minute else "%H")
        room = paper.block(text, style, direction="ltr").width + 2
        at = min(x + width - room, max(x, x + width * programme.part(edge) - (room / 2 if edge in inner else 0)))
        if any(at < end + 6 and start < at + room + 6 for start, end in places):
            continue
        places.append((at, at + room))
        paper.say(text, style, at, middle, room, paper.colour("ink_quiet"), direction="ltr")


def _paint_parts(paper: Paper, all_parts: tuple[Part, ...]) -> None:
    """Two columns of states over the strip; the place after the last is the lock's."""
    first = paper.height - 244
    width = (paper.width - 3 * MARGIN) / 2
    scanner, printer, *others = [part for part in all_parts if part.icon != "disk"]
    disk = [part for part in all_parts if part.icon == "disk"]
    order = [scanner, printer, *others]
    for row in range(3):
        for column in range(2):
            paper.rule(MARGIN + column * (width + MARGIN), first + row * ROW, width, paper.colour("line"))
    for at, part in enumerate(order):
        column, row = (0, 1)[at % 2], at // 2
        _paint_part(paper, part, MARGIN + column * (width + MARGIN), first + row * ROW + 29,
                    width - (CAP if part.icon in ("officer", "roster") else 0))  # fmt: skip
    if disk:
        paper.rule(MARGIN + width + MARGIN, first - ROW, width, paper.colour("line"))
        _paint_part(paper, disk[0], MARGIN + width + MARGIN, first - ROW + 29, width)


def _paint_part(paper: Paper, part: Part, x: float, middle: float, width: float) -> None:
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    paper.icon(part.icon, x, middle, 24, ink)
    paper.say(part.label, Style("body", 17), x + 38, middle, 102, quiet, smallest=12)
    start = x + 148
    if part.health in {Health.POOR, Health.BAD}:
        area = QPainterPath()
        area.addRect(paper.box(start, middle - 8, 16, 16))
        paint_hatch(paper, area, ink, paper.colour("background"), 3.2)
        start += 26
    weight = 500 if part.health is Health.OFF else 600
    paper.say(part.long, Style("body", 17, weight), start, middle, x + width - start,
              quiet if part.health is Health.OFF else ink, smallest=12)  # fmt: skip


def officer_place(paper: Paper) -> tuple[float, float, float, float]:
    """Where the officer's row stands: x, y, width, height."""
    width = (paper.width - 3 * MARGIN) / 2
    return MARGIN, paper.height - 132 + 1, width, ROW


def roster_place(paper: Paper) -> tuple[float, float, float, float]:
    """Where the roster's row stands: whoever presses it looks for somebody on it."""
    x, y, width, height = officer_place(paper)
    return x, y - ROW, width, height


def lock_place(paper: Paper) -> tuple[float, float, float, float]:
    """Where the lock's row stands: x, y, width, height."""
    width = (paper.width - 3 * MARGIN) / 2
    return MARGIN + width + MARGIN, paper.height - 132 + 1, width, ROW
