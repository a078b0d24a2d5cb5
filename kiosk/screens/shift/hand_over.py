"""What an officer hands over at the end of a shift: on the screen, and on paper by the same strokes.

The code and the twelve words are the head of the journal. Whoever keeps the paper can tell later whether anything
before it was cut off or rewritten (`kiosk journal verify --head`).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QColor, QHideEvent, QPageLayout, QPageSize, QPainter, QPainterPath, QPdfWriter

from kiosk.badges.codes import symbol
from kiosk.domain.duty import Role
from kiosk.journal.heads import head_words, read
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Board, Look, Spot
from kiosk.screens.kit.column import WIDTH as COLUMN
from kiosk.screens.kit.column import Lamp, paint_shut
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.shapes import paint_mark
from kiosk.screens.kit.theme import LIGHT, Style, Theme
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import clock, day, figure, is_rtl, translate
from kiosk.screens.words.lights import Light
from kiosk.screens.words.officers import role_name
from kiosk.screens.words.wording import word
from kiosk.security.shifts import HandOver
from kiosk.storage.connection import CannotWrite, troubles
from kiosk.storage.files import saving

NEXT, PRINT = "next", "print"
WIDTH = 800
CODE = 264
_ROW = 44
_QUIET = 4
"""Modules around the code (ISO/IEC 18004)."""
_VERDICTS = ((Light.ADMIT, "admitted"), (Light.CHECK, "held"), (Light.STOP, "refused"))
_BUTTON = 64
_BELOW = 96


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One hand-over and who it is about."""

    handed_over: HandOver
    name: str
    role: Role | None
    event: str
    gate: str
    zone: ZoneInfo
    next: str = ""
    """Who logs in after it; empty where nobody has come yet."""


class HandOverScreen(Board):
    """Asks NEXT (it was read) and PRINT."""

    def __init__(self, theme: Theme, lamp: Callable[[], Lamp]) -> None:
        """`lamp` is the gate's, without a light."""
        super().__init__(theme)
        self._lamp = lamp
        self._report: Report | None = None
        self._said: Callable[[], str] | None = None

    @property
    def report(self) -> Report | None:
        """What is shown."""
        return self._report

    def show_report(self, report: Report) -> None:
        """Show it."""
        self._report, self._said = report, None
        self.renew()

    def show_saved(self, name: str) -> None:
        """It is in this file of the data folder."""
        self._said = lambda: translate("hand_over", "Saved as {file}").format(file=ltr(name))
        self.renew()

    def show_failed(self) -> None:
        """It could not be written."""
        self._said = lambda: translate("hand_over", "The paper could not be saved. Photograph the code.")
        self.renew()

    def hideEvent(self, event: QHideEvent) -> None:
        """It was read."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._report = None

    def spots(self, paper: Paper) -> list[Spot]:
        """Go on, print."""
        report = self._report
        if report is None:
            return []
        x, top = self._start(paper), paper.height - _BELOW
        if report.next:
            label = translate("hand_over", "Go on as {name}").format(name=isolated(report.next))
        else:
            label = translate("hand_over", "Next officer")
        width = WIDTH * 0.62
        return [
            Spot(ask=NEXT, label=label, box=(x, top, width, _BUTTON), icon="officer", key=keys.PROPOSAL,
                 look=Look.FILLED),
            Spot(ask=PRINT, label=translate("hand_over", "Print"), icon="printer", key=keys.MORE,
                 box=(x + width + 12, top, WIDTH - width - 12, _BUTTON)),
        ]  # fmt: skip

    def paint(self, paper: Paper) -> None:
        """The report beside the shut column."""
        paper.fill(0, 0, paper.width, paper.height, paper.colour("sheet"))
        leading = translate("hand_over", "Shift ended. Not scanning.")
        paint_shut(paper, replace(self._lamp(), leading=leading))
        if self._report is None:
            return
        x = self._start(paper)
        paint_report(paper, self._report, x, 40)
        if self._said is not None:
            y = paper.height - _BELOW - 22
            paper.say(self._said(), Style("small"), x, y, WIDTH, paper.colour("ink_quiet"), smallest=11)

    def _start(self, paper: Paper) -> float:
        return COLUMN + (paper.width - COLUMN - WIDTH) / 2


def paint_report(paper: Paper, report: Report, x: float, top: float) -> float:
    """All of it, `WIDTH` wide; where it ends."""
    _paint_head(paper, report, x, top)
    _paint_verdicts(paper, report.handed_over, x, top + 132)
    _paint_counts(paper, report.handed_over, x, top + 246)
    _paint_code(paper, report.handed_over.head, x + WIDTH - CODE, top + 132)
    return _paint_words(paper, report.handed_over.head, x, top + 446)


def _paint_head(paper: Paper, report: Report, x: float, top: float) -> None:
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    paper.say(translate("hand_over", "Hand-over"), Style("headline"), x, top + 18, WIDTH, ink)
    who = report.name if report.role is None else translate("hand_over", "{name}, {role}").format(
        name=isolated(report.name), role=role_name(report.role)
    )  # fmt: skip
    paper.say(who, Style("lead", weight=600), x, top + 58, WIDTH, ink, smallest=14)
    paper.say(_when(report), Style("body"), x, top + 88, WIDTH, quiet, smallest=12)


def _when(report: Report) -> str:
    since, until, zone = report.handed_over.since, report.handed_over.until, report.zone
    said = translate("hand_over", "{event}, gate {gate}. {day}, {since} to {until}")
    if since.astimezone(zone).date() != until.astimezone(zone).date():
        said = translate("hand_over", "{event}, gate {gate}. From {day}, {since} to {end}, {until}")
    return said.format(
        event=isolated(report.event),
        gate=ltr(report.gate),
        day=_day(since, zone),
        end=_day(until, zone),
        since=clock(since, zone),
        until=clock(until, zone),
    )


def _day(at: datetime, zone: ZoneInfo) -> str:
    return day(at.astimezone(zone).date())


def _paint_verdicts(paper: Paper, shift: HandOver, x: float, top: float) -> None:
    room = WIDTH - CODE - 32
    paper.rule(x, top, room, paper.colour("line"))
    for at, (light, name) in enumerate(_VERDICTS):
        start = x + at * room / 3
        paint_mark(paper, light, start, top + 40, 26)
        number = Style("figure", figures="times")
        paper.say(
            figure(shift.by_verdict[name]),
            number,
            start + 38,
            top + 40,
            room / 3 - 48,
            paper.colour("ink"),
            smallest=22,
        )
        paper.say(word(light), Style("small", weight=600), start, top + 82, room / 3 - 12, paper.colour("ink_quiet"))


def _paint_counts(paper: Paper, shift: HandOver, x: float, top: float) -> None:
    room = WIDTH - CODE - 32
    rows = (
        (translate("hand_over", "Taken back"), shift.taken_back),
        (translate("hand_over", "Let in against the verdict"), shift.overrides),
        (translate("hand_over", "Alerts raised"), shift.alerts),
        (translate("hand_over", "Alerts seen to"), shift.acknowledged),
    )
    for at, (label, count) in enumerate(rows):
        y = top + at * _ROW
        paper.rule(x, y, room, paper.colour("line"))
        number = paper.say(figure(count), Style("button", figures="times"), x, y + _ROW / 2, room, paper.colour("ink"),
                           side="trailing")  # fmt: skip
        paper.say(label, Style("body"), x, y + _ROW / 2, room - number.width - 16, paper.colour("ink"), smallest=12)
    paper.rule(x, top + len(rows) * _ROW, room, paper.colour("line"))


def _paint_code(paper: Paper, text: str, x: float, top: float) -> None:
    """Dark on white in every theme, so that every reader takes it."""
    code = symbol(text)
    white, black = QColor("#FFFFFF"), QColor("#14181B")
    paper.fill(x, top, CODE, CODE, white)
    box = paper.box(x, top, CODE, CODE)
    module = box.width() / (code.width + 2 * _QUIET)
    dark = QPainterPath()
    for column, row, length in code.runs:
        left, high = box.left() + (column + _QUIET) * module, box.top() + (row + _QUIET) * module
        dark.addRect(left, high, length * module, module)
    dark.setFillRule(Qt.FillRule.WindingFill)
    paper.painter.fillPath(dark, black)


def _paint_words(paper: Paper, text: str, x: float, top: float) -> float:
    """The same head as words, to be read out or typed."""
    head = read(text)
    words = head_words((head.seq, head.hash)).split()
    quiet = paper.colour("ink_quiet")
    said = translate("hand_over", "The journal up to now. Kept on paper, these words prove it later:")
    block = paper.block(said, Style("small"), WIDTH)
    paper.put(block, x, top, quiet)
    top += block.height + 10
    pitch = WIDTH / 4
    for at, each in enumerate(words):
        row, column = divmod(at, 4)
        y = top + 14 + row * 30
        paper.say(f"{at + 1}", Style("key"), x + column * pitch, y, 24, quiet, side="trailing", direction="ltr")
        paper.say(each, Style("button"), x + column * pitch + 34, y, pitch - 40, paper.colour("ink"), direction="ltr")
    return top + 90


def write_paper(report: Report, path: Path) -> None:
    """The report on A4, with room for two signatures. Raises CannotWrite, and leaves no half a file."""
    with troubles(path.parent):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with saving(path) as part:
        _paint_pages(report, part)
        if part.stat().st_size == 0:
            raise CannotWrite(f"nothing was written: {path}")


def _paint_pages(report: Report, part: Path) -> None:
    writer = QPdfWriter(str(part))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    writer.setResolution(1200)
    writer.setTitle(translate("hand_over", "Hand-over"))
    writer.setCreator("Kiosk")
    with QPainter(writer) as painter:
        if not painter.isActive():
            return
        scale = writer.width() / WIDTH
        paper = Paper(painter, QSizeF(writer.width(), writer.height()), scale, LIGHT, rtl=is_rtl())
        _paint_signatures(paper, paint_report(paper, report, 0, 0) + 60)


def _paint_signatures(paper: Paper, top: float) -> None:
    half = (WIDTH - 32) / 2
    for at, label in enumerate((translate("hand_over", "Handed over"), translate("hand_over", "Taken over"))):
        x = at * (half + 32)
        paper.rule(x, top + 56, half, paper.colour("ink"))
        paper.say(label, Style("small"), x, top + 74, half, paper.colour("ink_quiet"))
    hint = translate("hand_over", "To check: kiosk journal verify --head, then the words or the text of the code.")
    block = paper.block(hint, Style("small", 13), WIDTH)
    paper.put(block, 0, top + 110, paper.colour("ink_quiet"))
