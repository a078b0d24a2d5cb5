"""The muster list: how many are still to be found, by zone and delegation, and who; ticked off as they are seen safe.

Whoever goes out through an exit leaves the list by the scan alone. Whoever is seen in safety without one is ticked off
by an officer; ticks hold for the lockdown that goes on.
"""

from functools import partial

from kiosk.domain.duty import Action
from kiosk.domain.plan import Plan
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.frame import BAR, MARGIN
from kiosk.screens.kit.one_line import one_line
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.security.parts import (
    Page,
    Pages,
    Strip,
    category_square,
    header,
    list_name,
    more_spot,
    part_of,
    row_spot,
    strips,
)
from kiosk.screens.security.views import (
    Ask,
    DelegationChosen,
    Missing,
    MusterView,
    Part,
    Safe,
    SecurityView,
    ZoneChosen,
)
from kiosk.screens.words.isolates import ltr
from kiosk.screens.words.language import clock, figure, translate
from kiosk.screens.words.naming import delegation_name, zone_name

_FIGURES = 116
_HEADER = BAR + _FIGURES + 28
_TOP = BAR + _FIGURES + 52
_ROW = 56
_PERSON = 60
_BUTTON = 64
_BAR = 18
"""Rows begin so far before their words, for the bar of the chosen one."""


def muster_spots(paper: Paper, muster: MusterView, view: SecurityView, plan: Plan, pages: Pages) -> list[Spot]:
    """Zones and delegations to choose, people to tick off, the list to print."""
    first, second, third = strips(paper)
    spots = _zone_spots(paper, first, muster, plan, pages)
    page = _delegation_page(paper, muster, pages)
    for at, (code, count) in enumerate(part_of(page, muster.delegations)):
        name = delegation_name(plan, code) or translate("security", "No delegation")
        box: tuple[float, float, float, float] = (second.start - _BAR, _TOP + at * _ROW, second.room + _BAR, _ROW)
        paint = partial(_paint_row, name=name, count=count, chosen=code == muster.delegation)
        spots.append(row_spot(DelegationChosen(code), name, box, paint))
    if page.longer:
        y = _TOP + (page.end - page.start) * _ROW
        spots.append(more_spot(Part.DELEGATIONS, page.rest, second.start, y, second.room))
    spots += _people_spots(paper, third, muster, view, plan, pages)
    label = translate("security", "Write the list as PDF")
    box = (first.start, paper.height - MARGIN - _BUTTON, first.room, _BUTTON)
    spots.append(
        Spot(ask=Ask.PRINT_MUSTER, label=label, box=box, icon="printer", key=keys.PROPOSAL, look=Look.FILLED,
             enabled=not muster.waiting)
    )  # fmt: skip
    return spots


def paint_muster(paper: Paper, muster: MusterView, view: SecurityView, plan: Plan, pages: Pages) -> None:
    """Figures, headers and lines."""
    first, second, third = strips(paper)
    paper.fill(third.x, BAR + _FIGURES, third.width + 1, paper.height, paper.colour("sheet"))
    _paint_figures(paper, muster, view, plan)
    for strip in (second, third):
        paper.upright(strip.x, BAR + _FIGURES, paper.height, paper.colour("line"))
    header(paper, first, translate("security", "To be found, by zone"), "", _HEADER)
    chosen = muster.zone
    title = zone_name(plan, chosen) if chosen else translate("security", "All zones")
    header(paper, second, title, "", _HEADER)
    group = muster.delegation
    named = "" if group is None else delegation_name(plan, group) or translate("security", "No delegation")
    header(paper, third, named or translate("security", "Choose a delegation"), "", _HEADER)
    page = _people_page(paper, muster, pages)
    for at in range(page.end - page.start):
        paper.rule(third.start, _TOP + (at + 1) * _PERSON, third.room, paper.colour("line"))
    if not muster.delegations:
        nobody = translate("security", "Nobody is inside.")
        paper.say(nobody, Style("body", 15), second.start, _TOP + 28, second.room, paper.colour("ink_quiet"))
    if muster.file:
        _paint_file(paper, first, muster.file)


def _paint_figures(paper: Paper, muster: MusterView, view: SecurityView, plan: Plan) -> None:
    first, second, third = strips(paper)
    paper.rule(first.x, BAR + _FIGURES - 1, paper.width - first.x, paper.colour("line"))
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    figures: tuple[tuple[Strip, int, str], ...] = (
        (first, muster.to_find, translate("security", "inside, to be found")),
        (second, muster.left, translate("security", "gone out since the lockdown")),
        (third, muster.safe, translate("security", "seen in safety")),
    )
    if view.lockdown is None:
        figures = figures[:1]
    for strip, number, label in figures:
        told = paper.say(figure(number), Style("figure", 44, figures="times"), strip.start, BAR + 58, strip.room * 0.45,
                         ink, smallest=26)  # fmt: skip
        block = paper.block(label, Style("body", 15), strip.room - told.width - 14)
        paper.put(block, strip.start + told.width + 14, BAR + 60 - block.height / 2, quiet)
    if view.lockdown is None:
        said = translate("security", "No lockdown: this counts heads as of {hour}.")
        words = said.format(hour=clock(view.now, plan.zone_info))
        width = second.room + 2 * MARGIN + third.room
        paper.say(words, Style("body", 16, 500), second.start, BAR + 60, width, quiet, smallest=12)


def _paint_file(paper: Paper, strip: Strip, file: str) -> None:
    said = translate("security", "Written: {file}").format(file=ltr(file))
    block = paper.block(said, Style("small", 14), strip.room)
    y = paper.height - MARGIN - _BUTTON - 10 - block.height
    paper.fill(strip.start, y, strip.room, block.height, paper.colour("background"))
    paper.put(block, strip.start, y, paper.colour("ink"))


def _zone_spots(paper: Paper, strip: Strip, muster: MusterView, plan: Plan, pages: Pages) -> list[Spot]:
    spots = []
    everywhere = translate("security", "All zones")
    total = sum(zone.inside for zone in muster.zones)
    rows = [("", everywhere, total, 0), *((z.zone, zone_name(plan, z.zone), z.inside, z.depth) for z in muster.zones)]
    room = paper.height - MARGIN - _BUTTON - (60 if muster.file else 8) - _TOP
    page = pages.page(Part.ZONES, len(rows), room, _ROW)
    for at, (code, name, count, depth) in enumerate(part_of(page, rows)):
        box = (strip.start - _BAR, _TOP + at * _ROW, strip.room + _BAR, _ROW)
        chosen = code == (muster.zone or "")
        paint = partial(_paint_row, name=name, count=count, chosen=chosen, inset=16.0 * depth)
        spots.append(row_spot(ZoneChosen(code), name, box, paint))
    if page.longer:
        spots.append(more_spot(Part.ZONES, page.rest, strip.start, _TOP + len(spots) * _ROW, strip.room))
    return spots


def _paint_row(
    paper: Paper, width: float, height: float, *, name: str, count: int, chosen: bool, inset: float = 0
) -> None:
    ink = paper.colour("ink")
    if chosen:
        paper.fill(0, 6, 6, height - 12, ink)
    told = paper.say(figure(count), Style("body", 18, 700, "times"), width - 90, height / 2, 90, ink, side="trailing")
    style = Style("body", 16, 700 if chosen else 500)
    x = _BAR + inset
    one_line(paper, name, style, x, height / 2, width - told.width - 16 - x, ink)
    paper.rule(_BAR, height - 1, width - _BAR, paper.colour("line"))


def _delegation_page(paper: Paper, muster: MusterView, pages: Pages) -> Page:
    return pages.page(Part.DELEGATIONS, len(muster.delegations), paper.height - MARGIN - _TOP, _ROW)


def _people_page(paper: Paper, muster: MusterView, pages: Pages) -> Page:
    return pages.page(Part.PEOPLE, len(muster.people), paper.height - MARGIN - _TOP, _PERSON)


def _people_spots(
    paper: Paper, strip: Strip, muster: MusterView, view: SecurityView, plan: Plan, pages: Pages
) -> list[Spot]:
    page = _people_page(paper, muster, pages)
    able = view.lockdown is not None and Action.MUSTER in view.rights
    spots = []
    for at, missing in enumerate(part_of(page, muster.people)):
        box = (strip.start, _TOP + at * _PERSON, strip.room, _PERSON)
        name = list_name(missing.delegate) if missing.delegate else translate("security", "Not on this roster")
        paint = partial(_paint_missing, missing=missing, name=name, plan=plan, able=able)
        spots.append(row_spot(Safe(missing.person), name, box, paint, enabled=able and not missing.safe))
    if page.longer:
        y = _TOP + (page.end - page.start) * _PERSON
        spots.append(more_spot(Part.PEOPLE, page.rest, strip.start, y, strip.room))
    return spots


def _paint_missing(
    paper: Paper, width: float, height: float, *, missing: Missing, name: str, plan: Plan, able: bool
) -> None:
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    room = width - 44
    if missing.delegate is not None:
        category_square(paper, plan, missing.delegate, 0, height / 2, 30)
    if able or missing.safe:
        room -= 44
        box = 30.0
        filled = ink if missing.safe else None
        paper.frame(width - box - 2, (height - box) / 2, box, box, ink, stroke=2, radius=4, fill=filled)
        if missing.safe:
            paper.icon("tick", width - box + 2, height / 2, 22, paper.colour("sheet"))
    colour = quiet if missing.safe else ink
    second = missing.delegate.organisation or missing.delegate.position if missing.delegate else missing.person
    one_line(paper, name, Style("body", 16, 600), 44, height / 2 - (11 if second else 0), room, colour)
    if second:
        one_line(paper, second, Style("small", 14), 44, height / 2 + 12, room, quiet)
