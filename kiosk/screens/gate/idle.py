"""The sheet of a gate at rest: the hour, what is open for whom, how the kiosk is. No name of anybody."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtGui import QPainterPath

from kiosk.domain.languages import OWN_NAMES
from kiosk.domain.plan import Gate, Plan
from kiosk.screens.gate.day_bar import PITCH, paint_day
from kiosk.screens.gate.scene import MARGIN, Scene
from kiosk.screens.gate.views import Counts
from kiosk.screens.kit.action import Act, cap_width
from kiosk.screens.kit.bar import HEIGHT as BAR
from kiosk.screens.kit.bar import paint_bar
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.keys import KEYS
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.shapes import paint_hatch
from kiosk.screens.kit.theme import BASE_HEIGHT, Style
from kiosk.screens.words.health import Health, Part, Statuses, parts
from kiosk.screens.words.isolates import ltr
from kiosk.screens.words.language import clock, current, day, figure, in_words, joined, moment, translate
from kiosk.screens.words.naming import people, zone_name
from kiosk.screens.words.programme import MOST_ROWS, Day, Row, day_of, day_within

ROW = 56
BUTTONS_ABOVE = 272
"""The buttons stand so far over the strip."""
CAMERA = 290
"""Room beside them for what the camera sees."""
LANGUAGE_LETTERS = 15.0
_GLOBE = 38
"""The picture before the language, and the space after that."""


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
    display = Act(Intent.DISPLAY, OWN_NAMES[current()], "language", row=True)
    find = Act(Intent.FIND, translate("idle", "Find a person"), "search")
    rooms = Act(Intent.ROOMS, translate("idle", "Screens"), "grid")
    acts = (find, rooms, display, *((lock,) if rest.lockable else ()))
    return Scene(paint=partial(_paint, rest), acts=acts, buttons_above=BUTTONS_ABOVE, spared=CAMERA + 24)


def _paint(rest: Rest, paper: Paper) -> None:
    plan = rest.plan
    paper.fill(0, 0, paper.width, paper.height, paper.colour("background"))
    local = rest.now.astimezone(plan.zone_info)
    paint_bar(
        paper, in_words(plan.event.names, plan.event.name), day(local.date()), after=language_place(paper)[2] + 14
    )
    here = plan.gate_at(rest.gate, rest.now).zone
    programme = day_of(plan, here, rest.now)
    shown = programme or day_within(plan, here, rest.now)
    top = _top(paper, shown)
    counts = _paint_counts(paper, rest, top)
    paper.say(clock(rest.now, plan.zone_info), Style("clock", figures="times"), MARGIN - 4, top + 144,
              counts - MARGIN - 16, paper.colour("ink"), smallest=64, direction="ltr")  # fmt: skip
    headline, more = sentences(rest, programme)
    width = paper.width - 2 * MARGIN
    paper.say(headline, Style("headline", 28), MARGIN, top + 231, width, paper.colour("ink"), smallest=18)
    paper.say(more, Style("button", 18, 500), MARGIN, top + 264, width, paper.colour("ink_quiet"), smallest=13)
    if shown:
        paint_day(paper, plan, shown, rest.now, top + 300)
    _paint_parts(paper, parts(rest.statuses))


def _top(paper: Paper, programme: Day | None) -> float:
    """How far everything above the buttons is moved down, so that it stands in the middle of its room."""
    rows = MOST_ROWS - (len(programme.rows) if programme else -1)
    return (paper.height - BASE_HEIGHT + PITCH * min(rows, MOST_ROWS)) / 2


def _paint_counts(paper: Paper, rest: Rest, top: float) -> float:
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
        paper.say(label, style, trailing - width - 2, top + 178, width + 2, colour, side="trailing")
        paper.say(figure(number), Style("figure", figures="times"), trailing - width - 2, top + 144, width + 2,
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


def _paint_parts(paper: Paper, all_parts: tuple[Part, ...]) -> None:
    """Two columns of states over the strip; the place after the last is the lock's."""
    first = paper.height - 244
    width = (paper.width - 3 * MARGIN) / 2
    order = _in_five(all_parts)
    for row in range(3):
        for column in range(2):
            paper.rule(MARGIN + column * (width + MARGIN), first + row * ROW, width, paper.colour("line"))
    for at, part in enumerate(order):
        column, row = (0, 1)[at % 2], at // 2
        _paint_part(paper, part, MARGIN + column * (width + MARGIN), first + row * ROW + 29,
                    width)  # fmt: skip


def _in_five(all_parts: tuple[Part, ...]) -> list[Part]:
    """Five places: a disk that needs a hand takes that of a part which has nothing to say."""
    disk = next((part for part in all_parts if part.icon == "disk"), None)
    order = [part for part in all_parts if part is not disk]
    if disk is not None:
        quiet = [at for health in (Health.OFF, Health.GOOD) for at, part in enumerate(order) if part.health is health]
        order[quiet[0] if quiet else -1] = disk
    return order


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


def language_place(paper: Paper) -> tuple[float, float, float, float]:
    """Where the language stands in the bar: x, y, width, height. Fingers have 10 units more than there are letters."""
    name = paper.block(OWN_NAMES[current()], Style("button", LANGUAGE_LETTERS, 600)).width
    width = _GLOBE + name + 12 + cap_width(paper, KEYS[Intent.DISPLAY]) + 10
    return paper.width - MARGIN - width + 10, 0, width, BAR


def lock_place(paper: Paper) -> tuple[float, float, float, float]:
    """Where the lock's row stands: x, y, width, height."""
    width = (paper.width - 3 * MARGIN) / 2
    return MARGIN + width + MARGIN, paper.height - 132 + 1, width, ROW
