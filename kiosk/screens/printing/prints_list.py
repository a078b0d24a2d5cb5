"""The list of badges: whose, where, how it stands and since when; above it what keeps printers from printing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtGui import QPainterPath

from kiosk.badges.face import number_text
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.frame import BAR, MARGIN, RAIL
from kiosk.screens.kit.paging import KNOB, clamped, pager, paint_pager, split
from kiosk.screens.kit.panel import edge, paint_two
from kiosk.screens.kit.paper import Paper, Side
from kiosk.screens.kit.person import has_second_name, latin_of, shown_name
from kiosk.screens.kit.shapes import paint_hatch
from kiosk.screens.kit.theme import Style
from kiosk.screens.printing.job_words import State, filter_name, printer_name, state
from kiosk.screens.printing.jobs import Do, Filter, GoOver, Job, Pick, Prints, Show, Wish
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import clock, figure, joined, moment, translate
from kiosk.screens.words.naming import listed
from kiosk.screens.words.trouble_words import trouble_words

JOBS = "jobs"
LEFT = RAIL + MARGIN
TOP = BAR + 16
CHIP = 56
ROW, HEAD, NOTICE, FOOT = 64, 36, 68, 64
MOST_NOTICES = 2
_ICON = 26


@dataclass(frozen=True, slots=True)
class JobList:
    """Everything left of the panel. `page` of the list, `picked` the badge in the panel."""

    prints: Prints
    zone: ZoneInfo
    page: int
    picked: str
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Of the list."""
        return self.right - LEFT

    @property
    def notices(self) -> Sequence[str]:
        """Printers that need somebody."""
        return tuple(self.prints.faults)[:MOST_NOTICES]

    @property
    def head_top(self) -> float:
        """Where the titles of the columns stand."""
        return TOP + CHIP + 12 + len(self.notices) * (NOTICE + 8)

    @property
    def pages(self) -> tuple[range, ...]:
        """Which badges go on which page."""
        room = self.bottom - FOOT - self.head_top - HEAD
        return split([ROW] * len(self.prints.jobs), max(float(ROW), room))

    @property
    def shown(self) -> range:
        """Badges on the open page."""
        pages = self.pages
        return pages[clamped(self.page, pages)]

    def _columns(self) -> tuple[float, float, float, float]:
        """Leading edges of person, printer, state and hour."""
        width = self.width
        return LEFT, LEFT + 0.37 * width, LEFT + 0.57 * width, self.right - 84

    def spots(self, paper: Paper) -> list[Spot]:
        """Choices, hold, what printers offer, every badge, and places to turn pages."""
        found = [*self._chips(paper), *self._offers(), *self._rows()]
        found += pager(JOBS, clamped(self.page, self.pages), self.pages, self.right - 180, self.bottom - KNOB - 8, 180)
        if self.prints.may_act:
            found.append(self._hold(paper))
        return found

    def _chips(self, paper: Paper) -> list[Spot]:
        spots: list[Spot] = []
        x: float = LEFT
        for which in Filter:
            label = f"{filter_name(which)} {figure(self.prints.count(which))}"
            width = paper.block(label, Style("body", 16, 600)).width + 40
            look = Look.CHOSEN if which is self.prints.filter else Look.FRAMED
            spots.append(Spot(ask=Show(which), label=label, box=(x, TOP, width, CHIP), look=look, letters=16))
            x += width + 8
        return spots

    def _hold(self, paper: Paper) -> Spot:
        held = self.prints.held
        label = translate("prints", "Go on printing") if held else translate("prints", "Hold all")
        width = paper.block(label, Style("button", 16)).width + 132
        return Spot(ask=Do(Wish.RESUME if held else Wish.HOLD), label=label, letters=16,
                    icon="next" if held else "clock", box=(self.right - width, TOP, width, CHIP),
                    look=Look.CHOSEN if held else Look.FRAMED)  # fmt: skip

    def _offers(self) -> list[Spot]:
        spots = []
        for at, printer in enumerate(self.notices):
            spare = self.prints.offers.get(printer)
            if spare is None or not self.prints.may_act:
                continue
            label = translate("prints", "Send to {printer}").format(printer=printer_name(spare))
            box = (self.right - 216, TOP + CHIP + 12 + at * (NOTICE + 8) + (NOTICE - CHIP) / 2, 204, CHIP)
            spots.append(Spot(ask=GoOver(printer, spare), label=label, box=box, letters=16))
        return spots

    def _rows(self) -> list[Spot]:
        spots, y = [], self.head_top + HEAD
        for at in self.shown:
            job = self.prints.jobs[at]
            spots.append(
                Spot(
                    ask=Pick(job.intent.intent),
                    label=joined(person_name(job), state(job, self.prints).word),
                    box=(LEFT - 12, y, self.width + 24, ROW),
                    look=Look.BARE,
                    paint=partial(self._paint_row, job=job),
                )
            )
            y += ROW
        return spots

    def paint(self, paper: Paper) -> None:
        """Notices, titles, and what came out of which printer."""
        for at, printer in enumerate(self.notices):
            self._paint_notice(paper, printer, TOP + CHIP + 12 + at * (NOTICE + 8))
        self._paint_heads(paper)
        pages = self.pages
        paint_pager(paper, clamped(self.page, pages), pages, self.right - 180, self.bottom - KNOB - 8, 180)
        said = tally_words(self.prints)
        paper.say(said, Style("small", 15), LEFT, self.bottom - KNOB - 8 + KNOB / 2, self.width - 196,
                  paper.colour("ink_quiet"), smallest=11)  # fmt: skip

    def _paint_heads(self, paper: Paper) -> None:
        y = self.head_top
        quiet = paper.colour("ink_quiet")
        titles = (
            translate("prints", "Person"),
            translate("prints", "Printer"),
            translate("prints", "State"),
            translate("prints", "Since"),
        )
        edges = (*self._columns(), self.right + 12)
        for at, title in enumerate(titles):
            side: Side = "trailing" if at == len(titles) - 1 else "leading"
            x, width = edges[at], edges[at + 1] - edges[at] - 12
            paper.say(title, Style("small", 14, 600), x, y + 16, width, quiet, side=side, smallest=10)
        if not self.prints.jobs:
            paper.rule(LEFT, y + HEAD, self.width, paper.colour("line"))
            said = _nothing(self.prints.filter)
            paper.say(said, Style("body", 16), LEFT, y + HEAD + 32, self.width, quiet)

    def _paint_notice(self, paper: Paper, printer: str, top: float) -> None:
        ink = paper.colour("ink")
        paper.frame(LEFT, top, self.width, NOTICE, ink, stroke=2, radius=6, fill=paper.colour("sheet"))
        area = QPainterPath()
        area.addRect(paper.box(LEFT + 14, top + 14, 16, NOTICE - 28))
        paint_hatch(paper, area, ink, paper.colour("sheet"), 4)
        words = trouble_words(self.prints.faults[printer])
        headline = translate("prints", "{printer}: {trouble}").format(
            printer=printer_name(printer), trouble=words.headline
        )
        room = self.width - 60 - (216 if printer in self.prints.offers and self.prints.may_act else 0)
        first = paper.line(headline, Style("body", 16, 700), room, smallest=12)
        second = paper.line(words.remedy, Style("small", 14), room, smallest=11)
        y = top + (NOTICE - first.height - second.height) / 2
        paper.put(first, LEFT + 44, y, ink)
        paper.put(second, LEFT + 44, y + first.height, paper.colour("ink_quiet"))

    def _paint_row(self, paper: Paper, *, job: Job) -> None:
        ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
        width = paper.width - 2 * RING
        paper.rule(RING + 12, RING, width - 24, paper.colour("line"))
        if job.intent.intent == self.picked:
            paper.fill(RING, RING + 1, width, ROW - 1, paper.colour("sheet"))
            paper.fill(RING, RING + 1, 6, ROW - 1, ink)
        person, printer, stands, hour = (x - LEFT + 12 + RING for x in self._columns())
        middle = RING + ROW / 2
        paint_two(paper, person_name(job), second_line(job), person, middle, printer - person - 16)
        paper.say(printer_name(job.intent.printer), Style("body", 15), printer, middle, stands - printer - 16, ink,
                  smallest=11)  # fmt: skip
        shown = state(job, self.prints)
        paint_state(paper, shown, stands, middle)
        paint_two(
            paper, shown.word, shown.why or shown.remedy, stands + _ICON + 12, middle, hour - stands - _ICON - 20, 15
        )
        since = since_words(job.intent.changed, self.prints.now, self.zone)
        paper.say(since, Style("body", 15, figures="times"), hour, middle, 84, quiet, side="trailing", smallest=10)


def paint_state(paper: Paper, shown: State, x: float, middle: float) -> None:
    """Its icon, in a filled square where somebody has to act."""
    if not shown.grave:
        paper.icon(shown.icon, x + 2, middle, 22, paper.colour("ink_quiet"))
        return
    paper.fill(x, middle - _ICON / 2, _ICON, _ICON, paper.colour("ink"))
    paper.icon(shown.icon, x + 4, middle, _ICON - 8, paper.colour("background"))


def person_name(job: Job) -> str:
    """Whose badge it is."""
    return shown_name(job.person) if job.person is not None else translate("prints", "Nobody on this roster")


def second_line(job: Job) -> str:
    """The Latin name where that is another, and the badge number; which copy where it is not the first."""
    badge = ltr(number_text(job.number))
    if job.intent.serial > 1:
        badge = f"{badge} · {translate('prints', 'copy {copy}').format(copy=figure(job.intent.serial))}"
    if job.person is not None and has_second_name(job.person):
        latin = latin_of(job.person)
        return f"{isolated(latin)} · {badge}"
    return badge


def since_words(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """The hour, with the day where it is another."""
    today = now.astimezone(zone).date()
    return clock(at, zone) if at.astimezone(zone).date() == today else moment(at, zone, today)


def tally_words(prints: Prints) -> str:
    """The label counter."""
    counts = [_count(prints, name, count) for name, count in prints.tally.items()]
    if not counts:
        return translate("prints", "No badge has come out yet.")
    return translate("prints", "Came out: {counts}").format(counts=listed(counts))


def _count(prints: Prints, name: str, count: int) -> str:
    came_out = f"{printer_name(name)} {figure(count)}"
    if name not in prints.left:
        return came_out
    return translate("prints", "{counted} ({left} left)").format(counted=came_out, left=figure(prints.left[name]))


def _nothing(which: Filter) -> str:
    return {
        Filter.OPEN: translate("prints", "No badge is on its way."),
        Filter.FAILED: translate("prints", "Every badge that was asked for came out."),
        Filter.ALL: translate("prints", "No badge was asked for yet."),
    }[which]


def list_of(paper: Paper, prints: Prints, zone: ZoneInfo, page: int, picked: str) -> JobList:
    """The list on a paper of any size."""
    return JobList(prints, zone, page, picked, edge(paper) - 28, paper.height)
