"""The second column of security's screen: alerts, the new ones framed, and below them who was not admitted."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtGui import QPainterPath

from kiosk.domain.duty import Action
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Admitted
from kiosk.screens.kit.action import RADIUS, RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.frame import MARGIN
from kiosk.screens.kit.one_line import one_line
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.shapes import paint_hatch, paint_mark
from kiosk.screens.kit.theme import Style
from kiosk.screens.security.counting import counting
from kiosk.screens.security.parts import (
    HEADER,
    MORE,
    TOP,
    Page,
    Pages,
    Strip,
    header,
    list_name,
    more_spot,
    part_of,
    row_spot,
)  # fmt: skip
from kiosk.screens.security.views import AlertChosen, AlertLine, Opened, Part, PersonChosen, Refusal, SecurityView
from kiosk.screens.security.words import ICONS, alert_line, alert_title
from kiosk.screens.words.event_days import line_of
from kiosk.screens.words.language import clock, translate
from kiosk.screens.words.lights import Light, light_of

_CARD, _PITCH = 73, 81
_CARDS = 4
_ROW = 58
_EMPTY = 56
_SAID = 52


def alert_spots(paper: Paper, strip: Strip, view: SecurityView, plan: Plan, pages: Pages) -> list[Spot]:
    """Cards and rows to press."""
    spots = _cards(strip, view, plan, pages) if Action.SEE_ALERTS in view.rights else []
    top = _second_top(view, pages)
    page = _refusal_page(paper, view, pages)
    for at, refusal in enumerate(part_of(page, view.refusals)):
        box = (strip.start, top + 24 + at * _ROW, strip.room, _ROW)
        paint = partial(_paint_refusal, refusal=refusal, plan=plan)
        past = refusal.past
        able = past.person is not None and Action.SEARCH_FREELY in view.rights
        ask = PersonChosen(past.person or "", f"{past.kiosk} {past.of}")
        spots.append(row_spot(ask, _refusal_title(plan, refusal), box, paint, enabled=able))
    if page.longer:
        y = top + 24 + (page.end - page.start) * _ROW
        spots.append(more_spot(Part.REFUSALS, page.rest, strip.start, y, strip.room))
    return spots


def paint_alerts(paper: Paper, strip: Strip, view: SecurityView, pages: Pages) -> None:
    """Headers and lines."""
    paper.upright(strip.x, HEADER - 28, paper.height, paper.colour("line"))
    if Action.SEE_ALERTS in view.rights:
        new = sum(line.raised.acknowledged is None for line in view.alerts)
        header(paper, strip, translate("security", "Alerts"), counting.new_alerts(new) if new else "")
        if not view.alerts:
            quiet = translate("security", "Nothing has happened.") if view.ready else reading()
            paper.say(quiet, Style("body", 15), strip.start, TOP + 28, strip.room, paper.colour("ink_quiet"))
    top = _second_top(view, pages)
    today = counting.today(view.turned_away) if view.ready else ""
    header(paper, strip, translate("security", "Not admitted"), today, top)
    page = _refusal_page(paper, view, pages)
    for at in range(page.end - page.start):
        paper.rule(strip.start, top + 24 + (at + 1) * _ROW, strip.room, paper.colour("line"))
    if view.said:
        _paint_said(paper, strip, view.said)
    if not view.refusals:
        nobody = translate("security", "Everybody was admitted today.") if view.ready else reading()
        paper.say(nobody, Style("body", 15), strip.start, top + 52, strip.room, paper.colour("ink_quiet"))


def reading() -> str:
    """What stands for a list that is not known yet."""
    return translate("security", "Reading the journal.")


def _paint_said(paper: Paper, strip: Strip, said: str) -> None:
    """What was asked for and could not be done, as the kiosk tells its own troubles: hatched, not red."""
    ink, top = paper.colour("ink"), paper.height - MARGIN - _SAID
    paper.frame(strip.start, top, strip.room, _SAID, ink, stroke=2, radius=RADIUS, fill=paper.colour("sheet"))
    area = QPainterPath()
    area.addRect(paper.box(strip.start + 2, top + 2, 12, _SAID - 4))
    paint_hatch(paper, area, ink, paper.colour("sheet"), 4)
    block = paper.line(said, Style("body", 15, 600), strip.room - 44, smallest=12)
    paper.put(block, strip.start + 28, top + (_SAID - block.height) / 2, ink)


# Alerts


def _alert_page(view: SecurityView, pages: Pages) -> Page:
    return pages.page(Part.ALERTS, len(view.alerts), _CARDS * _PITCH, _PITCH)


def _cards(strip: Strip, view: SecurityView, plan: Plan, pages: Pages) -> list[Spot]:
    page = _alert_page(view, pages)
    spots = []
    for at, line in enumerate(part_of(page, view.alerts)):
        raised = line.raised
        ask = AlertChosen(raised.kiosk, raised.seq)
        chosen = isinstance(view.sheet, Opened) and ask == AlertChosen(
            view.sheet.line.raised.kiosk, view.sheet.line.raised.seq
        )
        box = (strip.start, TOP + at * _PITCH, strip.room, _CARD)
        paint = partial(_paint_card, line=line, zone=plan.zone_info, chosen=chosen)
        spots.append(Spot(ask=ask, label=alert_title(line), box=box, look=Look.BARE, paint=paint))
    if page.longer:
        y = TOP + (page.end - page.start) * _PITCH
        spots.append(more_spot(Part.ALERTS, page.rest, strip.start, y, strip.room))
    return spots


def _paint_card(paper: Paper, *, line: AlertLine, zone: ZoneInfo, chosen: bool) -> None:
    width, height = paper.width - 2 * RING, paper.height - 2 * RING
    new = line.raised.acknowledged is None
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    edge, stroke = (ink, 2) if new else (paper.colour("line"), 1)
    paper.frame(RING, RING, width, height, ink if chosen else edge, stroke=3 if chosen else stroke, radius=RADIUS,
                fill=paper.colour("sheet"))  # fmt: skip
    paper.icon(ICONS[line.raised.alert.kind], RING + 16, RING + 27, 26, ink)
    x, room = RING + 56, width - 56 - 16
    if new:
        room -= _paint_new(paper, RING + width - 16) + 12
    one_line(paper, alert_title(line), Style("button", 17), x, RING + 26, room, ink)
    said = paper.line(alert_line(line, zone), Style("body", 15), width - 72, smallest=13)
    if said.lines > 1:
        one_line(paper, alert_line(line, zone), Style("body", 15), x, RING + 49, width - 72, quiet)
    else:
        paper.put(said, x, RING + 49 - said.height / 2, quiet)


def _paint_new(paper: Paper, end: float) -> float:
    """The chip of an alert that nobody has acknowledged; its width."""
    word = paper.block(translate("security", "New"), Style("small", 14, 600))
    width = word.width + 16
    paper.frame(end - width, RING + 13, width, 24, paper.colour("ink"), radius=4, fill=paper.colour("ink"))
    paper.say(translate("security", "New"), Style("small", 14, 600), end - width, RING + 25, width,
              paper.colour("sheet"), side="center")  # fmt: skip
    return width


# Not admitted


def _second_top(view: SecurityView, pages: Pages) -> float:
    """Middle of the second header: below as many alerts as there are."""
    if Action.SEE_ALERTS not in view.rights:
        return HEADER
    page = _alert_page(view, pages)
    cards = page.end - page.start
    if page.longer:
        cards = int((_CARDS * _PITCH - MORE) // _PITCH)
    below = cards * _PITCH + (MORE if page.longer else 0) if view.alerts else _EMPTY
    return TOP + below + 20


def _refusal_page(paper: Paper, view: SecurityView, pages: Pages) -> Page:
    room = paper.height - MARGIN + 8 - (_second_top(view, pages) + 24) - (_SAID + 16 if view.said else 0)
    return pages.page(Part.REFUSALS, len(view.refusals), room, _ROW)


def _refusal_title(plan: Plan, refusal: Refusal) -> str:
    past, verdict = refusal.past, refusal.past.verdict
    return "" if isinstance(verdict, Admitted) else line_of(plan, past.gate, past.at, verdict.reason)


def _who(refusal: Refusal) -> str:
    if refusal.delegate is not None:
        return list_name(refusal.delegate)
    if refusal.past.person is not None:
        return translate("security", "Not on this roster")
    return translate("security", "Nobody known")


def _paint_refusal(paper: Paper, width: float, height: float, *, refusal: Refusal, plan: Plan) -> None:
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    past = refusal.past
    light = light_of(past.verdict)
    paint_mark(paper, Light.STOP if light is Light.ADMIT else light, 0, height / 2, 26)
    told = clock(past.at, plan.zone_info, seconds=True)
    hour = paper.say(told, Style("body", 16, 500, "times"), width - 100, 20, 100, quiet, side="trailing")
    gate = paper.say(past.gate, Style("body", 15), width - 100, 42, 100, quiet, side="trailing", direction="ltr")
    one_line(paper, _refusal_title(plan, refusal), Style("body", 16, 600), 40, 19, width - 56 - hour.width, ink)
    one_line(paper, _who(refusal), Style("body", 15), 40, 41, width - 56 - gate.width, quiet)
