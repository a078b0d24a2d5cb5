"""The third column of security's screen: whom a search found, the way of one person, an alert to acknowledge, and what
waits to be confirmed. One at a time; the field to search in stays above all of them.
"""

from functools import partial

from kiosk.badges.face import number_text
from kiosk.domain.duty import Action
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.frame import BAR, MARGIN
from kiosk.screens.kit.one_line import one_line
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.security.alert import opened_spots, paint_opened
from kiosk.screens.security.counting import counting
from kiosk.screens.security.parts import (
    SHEET_TOP,
    Page,
    Painted,
    category_square,
    list_name,
    more_spot,
    part_of,
    row_spot,
)
from kiosk.screens.security.trace import paint_traced, traced_spots
from kiosk.screens.security.views import Ask, Lifting, Matches, Opened, Part, PersonChosen, Traced
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import joined, translate
from kiosk.screens.words.naming import delegation_name

_FOUND_ROW = 60


def sheet_spots(desk: Painted) -> list[Spot]:
    """Where something can be pressed."""
    match desk.view.sheet:
        case Matches() as found:
            return _found_spots(desk, found)
        case Traced(asking=True):
            return _sure(desk, Ask.REVOKE_NOW, translate("security", "Revoke now"), "cross")
        case Traced() as traced:
            return traced_spots(desk, traced)
        case Opened() as opened:
            return opened_spots(desk, opened)
        case Lifting():
            return _sure(desk, Ask.LIFT_NOW, translate("security", "Let people in again"), "tick")
        case None:
            return []


def paint_sheet(desk: Painted) -> None:
    """Ground, and all that cannot be pressed."""
    paper, strip = desk.paper, desk.strip
    paper.fill(strip.x, BAR, strip.width + 1, paper.height - BAR, paper.colour("sheet"))
    paper.upright(strip.x, BAR, paper.height, paper.colour("line"))
    match desk.view.sheet:
        case Matches() as found:
            _paint_found(desk, found)
        case Traced(asking=True) as traced:
            _paint_question(desk, _revoke_question(traced), _revoke_consequence(traced))
        case Traced() as traced:
            paint_traced(desk, traced)
        case Opened() as opened:
            paint_opened(desk, opened)
        case Lifting():
            _paint_question(
                desk,
                translate("security", "Lift the lockdown?"),
                translate("security", "All gates let people in again, as the plan says. It is sealed with your name."),
            )
        case None:
            _paint_hint(desk)


def _paint_hint(desk: Painted) -> None:
    if Action.SEARCH_FREELY in desk.view.rights:
        said = translate(
            "security", "Type a badge, a name or a number, or press an alert or a refusal, to see where somebody went."
        )
        block = desk.paper.block(said, Style("body", 15), desk.strip.room)
        desk.paper.put(block, desk.strip.start, SHEET_TOP + 8, desk.paper.colour("ink_quiet"))


# What waits to be confirmed


def _sure(desk: Painted, ask: Ask, label: str, icon: str) -> list[Spot]:
    back = desk.button(Ask.BACK, translate("security", "Leave it"), "undo", "Esc")
    return [desk.button(ask, label, icon, keys.PROPOSAL, 1, filled=True), back]


def _paint_question(desk: Painted, question: str, consequence: str) -> None:
    paper, strip = desk.paper, desk.strip
    head = paper.block(question, Style("title", 24, 700), strip.room, direction="auto")
    paper.put(head, strip.start, SHEET_TOP + 8, paper.colour("ink"))
    more = paper.block(consequence, Style("button", 17, 500), strip.room)
    paper.put(more, strip.start, SHEET_TOP + 24 + head.height, paper.colour("ink_quiet"))


def _revoke_question(traced: Traced) -> str:
    name = isolated(list_name(traced.delegate)) if traced.delegate else translate("security", "this person")
    void = traced.void
    if void is not None and void.number is not None:
        badge = translate("security", "Revoke badge {serial} of {name}?")
        return badge.format(serial=ltr(number_text(void.number)), name=name)
    return translate("security", "Revoke the ticket of {name}?").format(name=name)


def _revoke_consequence(traced: Traced) -> str:
    never = translate("security", "It opens no gate from now on, and nothing brings it back.")
    if traced.void is not None and traced.void.number is not None:
        return joined(never, translate("security", "The desk can print a new badge for the ticket."))
    return joined(never, translate("security", "The organiser can issue another ticket."))


# Whom a search found


def _found_page(desk: Painted, found: Matches) -> Page:
    room = desk.paper.height - MARGIN - (SHEET_TOP + 36)
    return desk.pages.page(Part.SHEET, len(found.people), room, _FOUND_ROW)


def _found_spots(desk: Painted, found: Matches) -> list[Spot]:
    page, strip = _found_page(desk, found), desk.strip
    spots = []
    for at, delegate in enumerate(part_of(page, found.people)):
        box = (strip.start, SHEET_TOP + 36 + at * _FOUND_ROW, strip.room, _FOUND_ROW)
        paint = partial(_paint_candidate, delegate=delegate, plan=desk.plan)
        spots.append(row_spot(PersonChosen(delegate.id, "found"), list_name(delegate), box, paint))
    if page.longer:
        y = SHEET_TOP + 36 + len(spots) * _FOUND_ROW
        spots.append(more_spot(Part.SHEET, page.rest, strip.start, y, strip.room))
    return spots


def _paint_found(desk: Painted, found: Matches) -> None:
    paper, strip = desk.paper, desk.strip
    said = counting.people_found(len(found.people)) if found.people else translate("security", "Nobody found.")
    paper.say(said, Style("small", 14, 600), strip.start, SHEET_TOP + 12, strip.room, paper.colour("ink_quiet"))
    page = _found_page(desk, found)
    for at in range(page.end - page.start + 1):
        paper.rule(strip.start, SHEET_TOP + 36 + at * _FOUND_ROW, strip.room, paper.colour("line"))


def _paint_candidate(paper: Paper, width: float, height: float, *, delegate: Delegate, plan: Plan) -> None:
    category_square(paper, plan, delegate, 0, height / 2, 30)
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    one_line(paper, list_name(delegate), Style("body", 16, 600), 44, height / 2 - 11, width - 44, ink)
    group = delegation_name(plan, delegate.delegation) or delegate.organisation
    one_line(paper, group, Style("body", 14), 44, height / 2 + 12, width - 44, quiet)
