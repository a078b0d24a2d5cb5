"""The way of one person through the gates, in the third column of security's screen, and the code that can be ended."""

from kiosk.badges.face import number_text
from kiosk.domain.duty import Action
from kiosk.domain.people import Delegate
from kiosk.domain.verdict import Admitted
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.one_line import one_line
from kiosk.screens.kit.person import has_second_name, letter_of, quiet_line, shown_name
from kiosk.screens.kit.photo import paint_photo
from kiosk.screens.kit.shapes import paint_mark
from kiosk.screens.kit.theme import Style
from kiosk.screens.security.counting import counting
from kiosk.screens.security.parts import (
    BUTTON,
    SHEET_TOP,
    Page,
    Painted,
    category_square,
    list_name,
    more_spot,
    part_of,
)
from kiosk.screens.security.views import Ask, Part, Traced
from kiosk.screens.security.words import zone_of_gate
from kiosk.screens.words.event_days import line_of
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import clock, moment, translate
from kiosk.screens.words.lights import Light, light_of
from kiosk.screens.words.naming import category_name, delegation_name, zone_name
from kiosk.screens.words.wording import direction_word, note_line
from kiosk.security.tracing import Step

PHOTO = (72, 90)
_STEP, _NOTED = 65, 50


def traced_spots(desk: Painted, traced: Traced) -> list[Spot]:
    """Further passages, and the end of the code that counts."""
    page, y, _ = _step_page(desk, traced)
    spots = []
    if page.longer:
        spots.append(more_spot(Part.SHEET, page.rest, desk.strip.start, y, desk.strip.room))
    if Action.REVOKE in desk.view.rights and traced.void is not None:
        number = traced.void.number
        label = translate("security", "Revoke the ticket")
        if number is not None:
            label = translate("security", "Revoke {serial}").format(serial=ltr(number_text(number)))
        spots.append(desk.button(Ask.REVOKE, label, "cross", keys.PROPOSAL, filled=True))
    return spots


def paint_traced(desk: Painted, traced: Traced) -> None:
    """The person, then the passages, newest first."""
    paint_person(desk, traced.delegate, traced.photo, SHEET_TOP)
    page, _, tops = _step_page(desk, traced)
    steps = part_of(page, traced.steps)
    for at, step in enumerate(steps):
        following = at + 1 < len(steps)
        _paint_step(desk, step, tops[at], tops[at + 1] if following else None)
    if not traced.steps:
        none = translate("security", "No passage anywhere yet.")
        desk.paper.say(none, Style("body", 15), desk.strip.start, _steps_top() + 12, desk.strip.room,
                       desk.paper.colour("ink_quiet"))  # fmt: skip
    if traced.void is None or Action.REVOKE not in desk.view.rights:
        said = _state(traced)
        block = desk.paper.block(said, Style("body", 15, 600), desk.strip.room)
        desk.paper.put(block, desk.strip.start, desk.foot + (BUTTON - block.height) / 2, desk.paper.colour("ink"))


def _state(traced: Traced) -> str:
    if traced.void is None and traced.delegate is not None:
        return translate("security", "No code of this person counts any more.")
    return ""


def _steps_top() -> float:
    return SHEET_TOP + PHOTO[1] + 30


def _step_page(desk: Painted, traced: Traced) -> tuple[Page, float, list[float]]:
    """The passages on screen, where "more" stands, and the middle of each mark."""
    room = desk.foot - 12 - _steps_top() + 12
    noted = any(step.apart is not None for step in traced.steps)
    page = desk.pages.page(Part.SHEET, len(traced.steps), room - (_NOTED if noted else 0), _STEP)
    tops, y = [], _steps_top()
    for step in part_of(page, traced.steps):
        tops.append(y)
        y += _STEP + (_NOTED if step.apart is not None else 0)
    return page, y - 12, tops


def _paint_step(desk: Painted, step: Step, y: float, following: float | None) -> None:
    paper, strip, past = desk.paper, desk.strip, step.past
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    if following is not None:
        heavy = step.apart is not None
        paper.upright(strip.start + (11 if heavy else 11.5), y, following - y,
                      paper.colour("ink" if heavy else "line"), 2 if heavy else 1)  # fmt: skip
    paint_mark(paper, light_of(past.verdict) if past.taken_back is None else Light.STOP, strip.start, y, 24)
    x = strip.start + 38
    hour = moment(past.at, desk.plan.zone_info, desk.view.now.astimezone(desk.plan.zone_info).date())
    if past.at.astimezone(desk.plan.zone_info).date() == desk.view.now.astimezone(desk.plan.zone_info).date():
        hour = clock(past.at, desk.plan.zone_info, seconds=True)
    told = paper.say(hour, Style("body", 16, 500, "times"), strip.start + strip.room * 0.4, y, strip.room * 0.6, quiet,
                     side="trailing", smallest=12)  # fmt: skip
    way = translate("security", "{gate} {way}").format(gate=ltr(past.gate), way=direction_word(past.direction).lower())
    one_line(paper, way, Style("body", 16, 600), x, y, strip.room - 38 - told.width - 10, ink)
    one_line(paper, _step_words(desk, step), Style("body", 15), x, y + 22, strip.room - 38, quiet)
    if step.apart is not None:
        said = counting.seconds_apart(round(step.apart.total_seconds()))
        paper.frame(x, y + 40, strip.room - 38, 38, ink, stroke=2, radius=4)
        paper.say(said, Style("body", 15, 600), x + 12, y + 59, strip.room - 62, ink, smallest=12)


def _step_words(desk: Painted, step: Step) -> str:
    past = step.past
    zone = zone_name(desk.plan, zone_of_gate(desk.plan, past.gate))
    if past.taken_back is not None:
        return translate("security", "{zone}, taken back").format(zone=zone)
    if not isinstance(past.verdict, Admitted):
        return translate("security", "{zone}, {note}").format(
            zone=zone, note=_inside(line_of(desk.plan, past.gate, past.at, past.verdict.reason))
        )
    if past.verdict.notes:
        return translate("security", "{zone}, {note}").format(zone=zone, note=_inside(note_line(past.verdict.notes[0])))
    return zone


def paint_person(desk: Painted, delegate: Delegate | None, photo: bytes | None, top: float) -> None:
    """Photo, names, category and delegation."""
    paper, strip = desk.paper, desk.strip
    letter = letter_of(desk.plan, delegate) if delegate else "?"
    paint_photo(paper, photo, letter, strip.start, top, *PHOTO)
    x, room = strip.start + PHOTO[0] + 14, strip.room - PHOTO[0] - 14
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    if delegate is None:
        said = translate("security", "Holder of a code that is not on the roster")
        paper.put(paper.block(said, Style("body", 16, 600), room), x, top, ink)
        return
    name, second = list_name(delegate), shown_name(delegate) if has_second_name(delegate) else ""
    block = paper.line(name, Style("title", 20, 700, cjk=delegate.delegation), room, smallest=15, direction="auto")
    if block.lines > 2:
        block = paper.block(name, Style("title", 14, 700, cjk=delegate.delegation), room, direction="auto")
    paper.put(block, x, top, ink)
    y = top + block.height + 12
    group = quiet_line(delegate) or delegation_name(desk.plan, delegate.delegation)
    for text, tall in ((second, y + 20 < top + 60), (group, True)):
        if text and tall and y < top + 66:
            one_line(paper, text, Style("small", 14, cjk=delegate.delegation), x, y, room, quiet)
            y += 20
    middle = max(y + 6, top + PHOTO[1] - 14)
    category_square(paper, desk.plan, delegate, x, middle)
    words = category_name(desk.plan, delegate.category)
    if delegate.delegation:
        words = translate("person", ", ").join((isolated(words), delegation_name(desk.plan, delegate.delegation)))
    one_line(paper, words, Style("body", 15), x + 33, middle, room - 33, ink, direction=None)


def _inside(sentence: str) -> str:
    """As it is written within a sentence."""
    return sentence[:1].lower() + sentence[1:]
