"""The sheet of a refusal: why, and where and when the person may go instead. A refusal nobody can act on is a bad one.

A code that names nobody shows nobody: no photo, no guess. No button is filled unless security is to be called; the
next scan clears the sheet.
"""

from collections.abc import Collection
from datetime import datetime

from kiosk.domain import series
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Gate, Plan
from kiosk.domain.verdict import Reason, Refused
from kiosk.screens.gate.admitted import last_passage
from kiosk.screens.gate.day_bar import paint_hours
from kiosk.screens.gate.idle import shut_headline
from kiosk.screens.gate.scene import STATUS_ABOVE_STRIP, Scene, paint_sheet, paint_status
from kiosk.screens.gate.sending import desk_piece, elsewhere, gate_piece, referrals, to_desk
from kiosk.screens.gate.steps import steps
from kiosk.screens.gate.strip import HEIGHT
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.action import Act
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.lettering import Block, Run
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import (
    CARD_X,
    MARGIN,
    PHOTO,
    TOP,
    address_of,
    card_width,
    has_second_name,
    latin_of,
    letter_of,
    paint_band,
    quiet_line,
    shown_name,
    whole_names,
)
from kiosk.screens.kit.photo import paint_photo
from kiosk.screens.kit.stacking import Piece, stack, step, tighter, words
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.event_days import event_headline, event_steps
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import clock, joined, moment, translate
from kiosk.screens.words.naming import category_name, delegation_name, gate_name, zone_name
from kiosk.screens.words.programme import Day, Span, day_of
from kiosk.screens.words.wording import reason_assurance, reason_detail, reason_headline

_SECURITY = frozenset({Reason.FORGED, Reason.BARRED, Reason.NOT_THIS_PERSON})


def refused_scene(plan: Plan, showing: Showing, said: str, *, able: Collection[Intent] = frozenset(Intent)) -> Scene:
    """Reason, way out, buttons; `able` is what may be done on duty."""
    verdict = showing.passage.verdict
    reason = verdict.reason if isinstance(verdict, Refused) else Reason.UNKNOWN
    lead, rest = status(reason, showing, plan)

    def paint(paper: Paper) -> None:
        paint_sheet(paper, 56, HEIGHT)
        if showing.passage.delegate is None:
            _paint_nobody(paper, reason)
        else:
            paint_band(paper, plan, showing.passage.delegate)
            letter = letter_of(plan, showing.passage.delegate)
            paint_photo(paper, showing.photo, letter, MARGIN, TOP, *PHOTO)
        _paint_card(paper, plan, showing, reason, able)
        icon = "shield" if reason in _SECURITY else "code" if showing.passage.delegate is None else "badge"
        paint_status(paper, icon, said or lead, "" if said else rest, HEIGHT)

    return Scene(paint=paint, acts=acts(plan, showing, reason), named=True, strip=HEIGHT)


def status(reason: Reason, showing: Showing, plan: Plan) -> tuple[str, str]:
    """What is not wrong, or who knows already."""
    clears = translate("refused", "The next scan clears this.")
    if showing.officer_told:
        return translate("refused", "Security has been told,"), translate("refused", "without a sound.")
    if reason is Reason.OUTSIDE_HOURS:
        return reason_assurance(reason), joined(translate("refused", "Only the hour is wrong."), clears)
    return reason_assurance(reason), clears


def detail(plan: Plan, showing: Showing, reason: Reason) -> str:
    """One more sentence below the headline: where and since when somebody is inside, or what a reason means."""
    passage = showing.passage
    if reason is Reason.RULES and (hour := _rules_hour(plan, showing)):
        return hour
    if reason not in {Reason.ALREADY_INSIDE, Reason.ALREADY_USED} or passage.last is None:
        return reason_detail(reason)
    if reason is Reason.ALREADY_USED:
        return last_passage(plan, passage.last, passage)
    hour = moment(passage.last.at, plan.zone_info, passage.at.astimezone(plan.zone_info).date())
    gate = plan.gates.get(passage.last.gate)
    if gate is None:
        return translate("refused", "Inside since {hour}.").format(hour=hour)
    return translate("refused", "Inside since {hour}, entered at gate {gate}, {name}.").format(
        hour=hour, gate=ltr(gate.code), name=isolated(gate_name(gate))
    )


def acts(plan: Plan, showing: Showing, reason: Reason) -> tuple[Act, ...]:
    """Call security first where it matters; else override or search. The sheet says where the person is sent."""
    phone = plan.help_phone
    if reason in _SECURITY:
        call = translate("refused", "Call security, {phone}") if phone else translate("refused", "Call security")
        security = Act(Intent.HELP, call.format(phone=ltr(phone)), "phone", primary=True)
        find = Act(Intent.FIND, translate("refused", "Find by name"), "search")
        return (security, *undoing(showing, reason), find, *overriding(showing))
    if showing.passage.delegate is None:
        find = Act(Intent.FIND, translate("refused", "Find by name"), "search")
        return find, *overriding(showing)
    return overriding(showing)


def undoing(showing: Showing, reason: Reason) -> tuple[Act, ...]:
    """What staff sealed by hand they may take back, as soon as an admission."""
    if reason is not Reason.NOT_THIS_PERSON:
        return ()
    return (Act(Intent.UNDO, translate("admitted", "Undo"), "undo", enabled=showing.undoable),)


def overriding(showing: Showing) -> tuple[Act, ...]:
    """The way around a verdict for officers, where other things come first."""
    return (Act(Intent.OVERRIDE, translate("refused", "Override"), "officers"),) if showing.override else ()


def _paint_nobody(paper: Paper, reason: Reason) -> None:
    ink, quiet, border = paper.colour("ink"), paper.colour("ink_quiet"), paper.colour("border")
    paper.fill(0, 56, paper.width, 56, paper.colour("quiet"))
    paper.icon("question", MARGIN - 10, 84, 30, ink)
    paper.say(translate("refused", "Nobody known"), Style("button", 21, 700), 92, 84, paper.width - 124, ink)
    paper.frame(MARGIN, TOP, *PHOTO, border, stroke=3, radius=4, dashed=True)
    said = translate("refused", "This code names nobody here. No person is shown.")
    if reason is Reason.FORGED:
        said = translate("refused", "A forged code says nothing true about who carries it. No person is shown.")
    block = paper.block(said, Style("body", 17), PHOTO[0] - 64, side="center")
    top = TOP + (PHOTO[1] - 84 - 22 - block.height) / 2
    paper.icon("code", MARGIN + (PHOTO[0] - 88) / 2, top + 42, 88, quiet)
    paper.put(block, MARGIN + 32, top + 84 + 22, quiet)


def _paint_card(paper: Paper, plan: Plan, showing: Showing, reason: Reason, able: Collection[Intent]) -> None:
    width = card_width(paper)
    bottom = paper.height - HEIGHT - STATUS_ABOVE_STRIP - 20

    def make(level: int) -> list[Piece]:
        why = _why_pieces(paper, plan, showing, reason, width, level)
        return [*why, *_way_pieces(paper, plan, showing, reason, able, width, level)]

    stack(make, TOP + 2, bottom - TOP)


def _why_pieces(paper: Paper, plan: Plan, showing: Showing, reason: Reason, width: float, level: int) -> list[Piece]:
    passage, ink, quiet = showing.passage, paper.colour("ink"), paper.colour("ink_quiet")
    pieces: list[Piece] = []
    if passage.delegate:
        pieces += _name_pieces(paper, plan, passage.delegate, width, level)
    said = headline(plan, showing, reason)
    style = Style("headline", tighter(36, level, 22))
    pieces.append(words(paper, paper.balanced(said, style, width), CARD_X, 16 if level < 5 else 8, ink))
    more = detail(plan, showing, reason)
    if more:
        style = Style("button", tighter(18, level, 13), 500)
        pieces.append(words(paper, paper.block(more, style, width), CARD_X, 6, quiet))
    place = plan.gate_at(passage.gate, passage.at) if passage.gate in plan.gates else None
    outside = reason is Reason.OUTSIDE_HOURS and place is not None and not place.shut
    day = day_of(plan, place.zone, passage.at) if outside and place is not None else None
    if day and passage.delegate:
        pieces.append(_day_piece(paper, plan, day, passage.delegate, passage.at, width, level))
    return pieces


def _way_pieces(
    paper: Paper, plan: Plan, showing: Showing, reason: Reason, able: Collection[Intent], width: float, level: int
) -> list[Piece]:
    """Another gate, or what staff does and the desk that does the rest."""
    at, way, desk = showing.passage.at, elsewhere(plan, showing), to_desk(plan, showing)
    if way:
        return [gate_piece(paper, plan, way, at, width, level)]
    pieces: list[Piece] = []
    taken = event_steps(plan, showing.passage, reason)[: 1 if desk else 2] or steps(
        reason, able=_within(able, showing), desk_shown=desk is not None
    )
    waiting_is_no_use = reason is Reason.RULES and _closed_for_good(showing)
    for number, sentence in enumerate(taken[1:] if waiting_is_no_use else taken, 1):
        gap = (24 if level < 4 else 12) if number == 1 else (16 if level < 3 else 8)
        pieces.append(step(paper, number, sentence, CARD_X, width, size=tighter(21, level, 15), gap=gap))
    return [*pieces, desk_piece(paper, plan, desk, at, width, level)] if desk else pieces


def _within(able: Collection[Intent], showing: Showing) -> frozenset[Intent]:
    """What can be done about this refusal: none is overridden that the plan does not let be."""
    return frozenset(able) - (frozenset() if showing.override else {Intent.OVERRIDE})


def _name_pieces(paper: Paper, plan: Plan, delegate: Delegate, width: float, level: int) -> list[Piece]:
    size = tighter(20, level, 15)
    bold = Style("lead", size, 600, cjk=delegate.delegation)
    second = has_second_name(delegate)
    name = shown_name(delegate) if second or not delegate.latin_name else latin_of(delegate)
    name = f"{address_of(delegate)} {name}".strip()
    both = paper.block([Run(name, bold), Run(f"  {latin_of(delegate)}", bold)], bold, width, direction="auto")
    if second and both.lines == 1:
        blocks = [both]
    else:
        texts = (name, latin_of(delegate)) if second else (name,)
        blocks = [_whole(paper, text, delegate, size, width) for text in texts]
    pieces = [_name_piece(paper, block) for block in blocks]
    about = quiet_line(delegate, delegation_name(plan, delegate.delegation))
    if about:
        style = Style("body", tighter(16, level, 12))
        pieces.append(words(paper, paper.block(about, style, width), CARD_X, 2, paper.colour("ink_quiet")))
    return pieces


def _whole(paper: Paper, text: str, delegate: Delegate, size: float, width: float) -> Block:
    """A name, smaller where a hyphen would stand at the end of a line."""
    styles = [Style("lead", each, 600, cjk=delegate.delegation) for each in range(int(size), 12, -1)]
    block = whole_names(paper.block(text, style, width, direction="auto") for style in styles)
    assert block is not None, "there is a size"
    return block


def _name_piece(paper: Paper, block: Block) -> Piece:
    """A name is never too long a word: it breaks where it must."""
    return Piece(block.height, 0, lambda top: paper.put(block, CARD_X, top, paper.colour("ink")))


def headline(plan: Plan, showing: Showing, reason: Reason) -> str:
    """The reason in the words of this plan, where hours, zones or gates are known."""
    passage = showing.passage
    place = plan.gate_at(passage.gate, passage.at) if passage.gate in plan.gates else None
    zone_code = place.zone if place else ""
    zone = zone_name(plan, zone_code)
    category = category_name(plan, passage.delegate.category) if passage.delegate else ""
    today = passage.at.astimezone(plan.zone_info).date()
    opens = _opening_here(showing, zone_code)
    if place is not None and place.shut and reason is Reason.OUTSIDE_HOURS:
        return shut_headline(plan, place, opens, today)
    match reason:
        case Reason.OUTSIDE_HOURS if opens:
            hour = moment(opens, plan.zone_info, today)
            return translate("refused", "{zone} opens for {category} at {hour}").format(
                zone=zone, category=category, hour=hour
            )
        case Reason.ALREADY_USED if opens:
            hour = moment(opens, plan.zone_info, today)
            return translate("refused", "Used today already; again from {hour}").format(hour=hour)
        case Reason.OUTSIDE_HOURS if category:
            return translate("refused", "{zone} is closed for {category} now").format(zone=zone, category=category)
        case Reason.NO_ACCESS if place is not None:
            return _no_access(plan, showing, place)
        case Reason.ZONE_FULL if zone:
            return translate("refused", "{zone} is full").format(zone=zone)
        case Reason.NOT_IN_OUTER_ZONE if zone_code and (outer := plan.zones[zone_code].within):
            return translate("refused", "First into {outer}, then into {zone}").format(
                outer=zone_name(plan, outer), zone=zone
            )
    return _dated_headline(plan, showing, reason)


def _no_access(plan: Plan, showing: Showing, place: Gate) -> str:
    """Nothing of the category opens the zone, or nothing of the date of a series that the ticket is for."""
    credential, delegate = showing.passage.credential, showing.passage.delegate
    zone = zone_name(plan, place.zone)
    date = credential.date if credential and place.list is None else None
    if date is not None and not series.opens(plan, date, place):
        return translate("refused", "This ticket is for another date, not for {zone}").format(zone=zone)
    category = category_name(plan, delegate.category) if delegate else ""
    said = translate("refused", "{category}: no access to {zone}").format(zone=zone, category=category)
    return said if category else reason_headline(Reason.NO_ACCESS)


def _dated_headline(plan: Plan, showing: Showing, reason: Reason) -> str:
    passage = showing.passage
    if said := event_headline(plan, passage, reason):
        return said
    today = passage.at.astimezone(plan.zone_info).date()
    sources = [source for source in (passage.credential, passage.delegate) if source]
    starts = [source.valid_from for source in sources if source.valid_from]
    ends = [source.valid_until for source in sources if source.valid_until]
    if reason is Reason.NOT_YET_VALID and starts:
        hour = moment(max(starts), plan.zone_info, today)
        return translate("refused", "Valid from {hour}").format(hour=hour)
    if reason is Reason.EXPIRED and ends:
        hour = moment(min(ends), plan.zone_info, today)
        return translate("refused", "Was valid until {hour}").format(hour=hour)
    return reason_headline(reason)


def _closed_for_good(showing: Showing) -> bool:
    at, here = showing.passage.at, showing.passage.gate
    return any(way.gate == here and way.closes and way.closes <= at for way in referrals(showing))


def _rules_hour(plan: Plan, showing: Showing) -> str:
    """When the rules let the ticket in here, or since when they do not; empty where no hour would help."""
    passage = showing.passage
    today = passage.at.astimezone(plan.zone_info).date()
    for way in referrals(showing):
        if way.gate == passage.gate and way.opens:
            hour = moment(way.opens, plan.zone_info, today)
            return translate("refused", "They allow it from {hour} on.").format(hour=hour)
        if way.gate == passage.gate and way.closes:
            hour = moment(way.closes, plan.zone_info, today)
            return translate("refused", "Closed for this ticket since {hour}, and not to open again.").format(hour=hour)
    return ""


def _opening_here(showing: Showing, zone: str) -> datetime | None:
    at = showing.passage.at
    return next((r.opens for r in referrals(showing) if r.zone == zone and r.opens and r.opens > at), None)


def _day_piece(paper: Paper, plan: Plan, day: Day, delegate: Delegate, at: datetime, width: float, level: int) -> Piece:
    bar = 28.0 if level < 5 else 20.0
    spans = [span for row in day.rows if delegate.category in row.categories for span in row.spans]

    def paint(top: float) -> None:
        paper.fill(CARD_X, top, width, bar, paper.colour("quiet"))
        for start, end in spans:
            left, right = width * day.part(start), width * day.part(end)
            paper.fill(CARD_X + left, top, right - left, bar, paper.colour("ink"))
            name = paper.line(
                category_name(plan, delegate.category), Style("small", 15, 600), right - left - 16, smallest=9
            )
            if name.lines == 1:
                paper.put(name, CARD_X + left + 10, top + (bar - name.height) / 2, paper.colour("sheet"))
        now = CARD_X + width * day.part(at)
        paper.fill(now - 1.5, top - 8, 3, bar + 16, paper.colour("ink"))
        _paint_day_figures(paper, plan, day, spans, at, width, top + bar + 18)

    return Piece(bar + 28, 18, paint)


def _paint_day_figures(
    paper: Paper, plan: Plan, day: Day, spans: list[Span], at: datetime, width: float, middle: float
) -> None:
    said = translate("refused", "now {hour}").format(hour=clock(at, plan.zone_info))
    style = Style("small", 14, 600, "times")
    room = paper.block(said, style).width + 2
    x = CARD_X + min(width - room, max(0.0, width * day.part(at) - room / 2))
    paper.say(said, style, x, middle, room, paper.colour("ink"))
    edges = (day.starts, *(moment for span in spans for moment in span), day.ends)
    paint_hours(paper, plan, day, CARD_X, width, middle, edges=edges, taken=((x, x + room),))
