"""The first column of security's screen: who is inside where, and the lock of all gates below."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QColor, QPainterPath

from kiosk.domain.duty import Action
from kiosk.domain.plan import Plan
from kiosk.screens.kit import keys
from kiosk.screens.kit.action import RADIUS, RING, cap_width, paint_cap
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.frame import MARGIN
from kiosk.screens.kit.lettering import Run
from kiosk.screens.kit.one_line import one_line
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.shapes import paint_hatch, solid
from kiosk.screens.kit.theme import Style, ground
from kiosk.screens.security.counting import counting
from kiosk.screens.security.parts import HEADER, TOP, Page, Pages, Strip, header, more_spot, part_of, row_spot
from kiosk.screens.security.views import Ask, Part, SecurityView, ZoneChosen, ZoneNow
from kiosk.screens.security.words import denied
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import clock, figure, joined, translate
from kiosk.screens.words.lights import Light
from kiosk.screens.words.naming import delegation_name, zone_name

NEARLY_FULL = 0.9
_ROW, _TIGHT = 62, 56
_INDENT = 22
_DELEGATION = 38
_LOCK, _MUSTER = 96, 64
_KEY = keys.MORE
"""Held as long as a finger, it locks too."""
_WHITE = QColor("#FFFFFF")


def lock_top(paper: Paper, view: SecurityView) -> float:
    """Where the lock begins, below the list."""
    lifting = view.lockdown is not None and Action.LIFT_LOCKDOWN in view.rights
    return paper.height - MARGIN - _MUSTER - 12 - (_MUSTER + 12 if lifting else 0) - _LOCK


def now_spots(paper: Paper, strip: Strip, view: SecurityView, plan: Plan, pages: Pages, held: float) -> list[Spot]:
    """Zones or delegations to press, the lock, the muster count. `held`: how far the lock has been held, 0 to 1."""
    spots = _delegation_spots(paper, strip, view, pages) if view.zone is not None else []
    if view.zone is None:
        spots += _zone_spots(paper, strip, view, plan, pages)
    top = lock_top(paper, view)
    spots.append(_lock_spot(strip, view, plan, top, held))
    below = top + _LOCK + 12
    if view.lockdown is not None and Action.LIFT_LOCKDOWN in view.rights:
        lift = translate("security", "Lift the lockdown")
        spots.append(Spot(ask=Ask.LIFT, label=lift, box=(strip.start, below, strip.room, _MUSTER), icon="undo"))
        below += _MUSTER + 12
    if Action.MUSTER in view.rights:
        muster = translate("security", "Muster count")
        box = (strip.start, below, strip.room, _MUSTER)
        spots.append(Spot(ask=Ask.MUSTER, label=muster, box=box, icon="officers"))
    return spots


def paint_now(paper: Paper, strip: Strip, view: SecurityView, plan: Plan, pages: Pages) -> None:
    """Header, and the lines between the rows."""
    people = counting.inside(view.people) if view.ready else ""
    if view.zone is None:
        header(paper, strip, translate("security", "Inside now"), people)
        page = _zone_page(paper, view, pages)
        for at in range(len(part_of(page, view.zones))):
            paper.rule(strip.start, TOP + (at + 1) * _row(paper, view), strip.room, paper.colour("line"))
        return
    name = zone_name(plan, view.zone) if view.zone else translate("security", "All zones")
    total = sum(count for _, count in view.delegations)
    header(paper, strip, name, counting.inside(total), inset=36)
    _paint_delegations(paper, strip, view, plan, pages)


# Zones


def _row(paper: Paper, view: SecurityView) -> float:
    """Rows get closer before they take a second page."""
    room = lock_top(paper, view) - 16 - TOP
    return _ROW if len(view.zones) * _ROW <= room else _TIGHT


def _zone_page(paper: Paper, view: SecurityView, pages: Pages) -> Page:
    room = lock_top(paper, view) - 16 - TOP
    return pages.page(Part.ZONES, len(view.zones), room, _row(paper, view))


def _zone_spots(paper: Paper, strip: Strip, view: SecurityView, plan: Plan, pages: Pages) -> list[Spot]:
    row, page = _row(paper, view), _zone_page(paper, view, pages)
    spots = []
    for at, zone in enumerate(part_of(page, view.zones)):
        name = zone_name(plan, zone.zone)
        paint = partial(_paint_zone, zone=zone, name=name, tight=row < _ROW)
        box = (strip.start, TOP + at * row, strip.room, row)
        spots.append(row_spot(ZoneChosen(zone.zone), f"{name} {zone.inside}", box, paint))
    if page.longer:
        spots.append(more_spot(Part.ZONES, page.rest, strip.start, TOP + len(spots) * row, strip.room))
    return spots


def _paint_zone(paper: Paper, width: float, height: float, *, zone: ZoneNow, name: str, tight: bool) -> None:
    ink = paper.colour("ink")
    x = _INDENT * min(zone.depth, 4)
    middle = 17 if tight else 22
    runs = [Run(figure(zone.inside), Style("title", 22, 700, "times"))]
    if zone.capacity is not None:
        of = translate("security", "of {capacity}").format(capacity=figure(zone.capacity))
        runs.append(Run(f" {of}", Style("title", 17, 500, "times")))
    told = paper.block(runs, Style("title", 22), width * 0.6, side="trailing")
    paper.put(told, width * 0.4, middle - told.height / 2, ink)
    room = width - told.width - x - 12
    full = zone.capacity is not None and zone.inside > NEARLY_FULL * zone.capacity
    shown = one_line(paper, name, Style("body", 16, 600), x, middle, room, ink)
    left = max(0, (zone.capacity or 0) - zone.inside)
    spare = room - shown.width - 10
    if full and spare > 60:
        words = paper.line(counting.places_left(left), Style("small", 14, 600), spare, smallest=11)
        if words.lines == 1:
            paper.put(words, x + shown.width + 10, middle - words.height / 2, ink)
    if zone.capacity:
        _paint_bar(paper, x, middle + 17, width - x, min(1.0, zone.inside / zone.capacity), full)


def _paint_bar(paper: Paper, x: float, y: float, width: float, part: float, full: bool) -> None:
    """Capacity: its end is a tick, and what is nearly full is hatched."""
    ink = paper.colour("ink")
    paper.fill(x, y, width, 12, paper.colour("quiet"))
    if full:
        area = QPainterPath()
        area.addRect(paper.box(x, y, width * part, 12))
        paint_hatch(paper, area, ink, paper.colour("background"), 8)
    else:
        paper.fill(x, y, width * part, 12, paper.colour("data"))
    paper.upright(x + width - 2, y - 1, 14, ink, 2)


# Delegations


def _delegation_page(paper: Paper, view: SecurityView, pages: Pages) -> Page:
    room = lock_top(paper, view) - 16 - TOP
    return pages.page(Part.DELEGATIONS, len(view.delegations), room, _DELEGATION)


def _delegation_spots(paper: Paper, strip: Strip, view: SecurityView, pages: Pages) -> list[Spot]:
    zones = translate("security", "Back to the zones")
    back = Spot(ask=Ask.ZONES, label=zones, box=(strip.start - 16, HEADER - 28, 56, 56), look=Look.BARE,
                paint=_paint_back)  # fmt: skip
    page = _delegation_page(paper, view, pages)
    if not page.longer:
        return [back]
    y = TOP + (page.end - page.start) * _DELEGATION
    return [back, more_spot(Part.DELEGATIONS, page.rest, strip.start, y, strip.room)]


def _paint_back(paper: Paper) -> None:
    paper.icon("previous", RING + 12, paper.height / 2, 24, paper.colour("ink"))


def _paint_delegations(paper: Paper, strip: Strip, view: SecurityView, plan: Plan, pages: Pages) -> None:
    ink = paper.colour("ink")
    page = _delegation_page(paper, view, pages)
    most = max((count for _, count in view.delegations), default=1)
    for at, (code, count) in enumerate(part_of(page, view.delegations)):
        top = TOP + at * _DELEGATION
        name = delegation_name(plan, code) or translate("security", "No delegation")
        told = paper.say(figure(count), Style("body", 16, 600, "times"), strip.start + strip.room - 80, top + 16, 80,
                         ink, side="trailing")  # fmt: skip
        one_line(paper, name, Style("body", 15, 500), strip.start, top + 16, strip.room - told.width - 16, ink)
        paper.fill(strip.start, top + 31, max(2.0, strip.room * count / most), 4, paper.colour("data"))
    if not view.delegations:
        nobody = translate("security", "Nobody is inside.")
        paper.say(nobody, Style("body", 15), strip.start, TOP + 24, strip.room, paper.colour("ink_quiet"))


# The lock


def _lock_spot(strip: Strip, view: SecurityView, plan: Plan, top: float, held: float) -> Spot:
    box = (strip.start, top, strip.room, _LOCK)
    label = translate("security", "Lock all gates")
    able = view.lockdown is None and Action.LOCKDOWN in view.rights
    paint = partial(_paint_lock, view=view, plan=plan, held=held)
    return Spot(ask=Ask.LOCK, label=label, box=box, look=Look.BARE, enabled=able, paint=paint, key=_KEY if able else "")


def _paint_lock(paper: Paper, *, view: SecurityView, plan: Plan, held: float) -> None:
    width, height = paper.width - 2 * RING, paper.height - 2 * RING
    if view.lockdown is not None:
        _paint_locked(paper, view, plan)
        return
    able = Action.LOCKDOWN in view.rights
    red = paper.theme.mark("stop") if able else paper.colour("border")
    title = translate("security", "Keep holding") if held > 0 else translate("security", "Lock all gates")
    more = translate("security", "Hold for 2 seconds. Exits stay open.") if able else denied(Action.LOCKDOWN)
    paper.frame(RING, RING, width, height, red, stroke=4, radius=RADIUS, fill=paper.colour("sheet"))
    ink = "ink" if able else "ink_quiet"
    _paint_face(paper, title, more, red, paper.colour(ink), paper.colour("ink_quiet"), key=_KEY if able else "")
    if able:
        paint_cap(paper, _KEY, RING + width - 14 - cap_width(paper, _KEY), RING + 26, ink)
    if held > 0:
        paper.painter.save()
        paper.painter.setClipRect(paper.box(RING, RING, width * min(held, 1.0), height))
        paper.frame(RING, RING, width, height, ground(Light.STOP), stroke=4, radius=RADIUS, fill=ground(Light.STOP))
        _paint_face(paper, title, more, _WHITE, _WHITE, _WHITE, key=_KEY)
        paper.painter.restore()


def _paint_face(
    paper: Paper, title: str, more: str, shape: QColor, ink: QColor, quiet: QColor, *, key: str = ""
) -> None:
    """Octagon and words; `key` is the cap that stands beside the title."""
    paper.shape(solid(Light.STOP), RING + 20, RING + 20, 56, fill=shape)
    _lock_words(paper, title, more, ink, quiet, cap_width(paper, key) + 8 if key else 0)


def _paint_locked(paper: Paper, view: SecurityView, plan: Plan) -> None:
    """STOP red, since when and by whom."""
    lockdown = view.lockdown
    assert lockdown is not None, "painted only while locked"
    red = ground(Light.STOP)
    paper.frame(RING, RING, paper.width - 2 * RING, paper.height - 2 * RING, red, stroke=4, radius=RADIUS, fill=red)
    hour = clock(lockdown.since, plan.zone_info)
    title = translate("security", "Locked since {hour}").format(hour=hour)
    by = translate("security", "By {officer}.").format(officer=isolated(lockdown.officer)) if lockdown.officer else ""
    lifts = "" if Action.LIFT_LOCKDOWN in view.rights else denied(Action.LIFT_LOCKDOWN)
    more = joined(by, lifts or translate("security", "Exits stay open."))
    _paint_face(paper, title, more, _WHITE, _WHITE, _WHITE)


def _lock_words(paper: Paper, title: str, more: str, ink: QColor, quiet: QColor, taken: float) -> None:
    """Two sizes of words beside the octagon; `taken` at the end of the title is a cap's."""
    x = 90.0
    room, height = paper.width - 2 * RING - x - 14, paper.height - 2 * RING
    large = paper.line(title, Style("title", 24, 700), room - taken, smallest=15)
    small = paper.block(more, Style("body", 15), room)
    for size in (14, 13, 12, 11):
        if small.lines <= 2:
            break
        small = paper.block(more, Style("body", size), room)
    tight = small.lines * 19
    top = RING + (height - large.height - tight) / 2
    paper.put(large, RING + x, top, ink)
    paper.put(small, RING + x, top + large.height + (tight - small.height) / 2, quiet)


def zone_order(plan: Plan) -> Sequence[tuple[str, int]]:
    """Zones as they lie in one another: code and depth, every zone after the one around it."""
    found: list[tuple[str, int]] = []

    def within(outer: str | None, depth: int) -> None:
        for code, zone in plan.zones.items():
            if zone.within == outer:
                found.append((code, depth))
                within(code, depth + 1)

    within(None, 0)
    return found
