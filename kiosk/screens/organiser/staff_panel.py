"""Beside the list: who is picked, what they did last and may do; what a role may do while one is chosen."""

from datetime import datetime

from kiosk.domain.duty import Role
from kiosk.domain.plan import Plan
from kiosk.screens.kit.listing import answer_pieces
from kiosk.screens.kit.panel import Fact, fact, fact_pieces, text_piece
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import Style
from kiosk.screens.organiser.staff import Form, Member, Staff, Step
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import moment, translate
from kiosk.screens.words.officers import role_name
from kiosk.screens.words.staff_words import deed_words, permitted


def panel_pieces(
    paper: Paper, plan: Plan, staff: Staff, form: Form, member: Member | None, now: datetime
) -> list[Piece]:
    """What the panel says at each step."""
    if form.step is Step.ENROL:
        return _role_pieces(paper, plan, form.role)
    answer = answer_pieces(paper, staff.answer)
    if member is None:
        said = translate("staff", "Nobody may log in yet.")
        return [text_piece(paper, said, Style("body", 16), 0, "ink_quiet"), *answer]
    title = text_piece(paper, isolated(member.operator.name), Style("title", 22, 700), 0)
    if form.step is Step.DISMISS:
        asked = translate("staff", "Dismiss this officer?")
        told = translate("staff", "Neither PIN nor badge opens any more. The journal keeps the name.")
        return [title, *fact_pieces(paper, [Fact("", ((asked, True), (told, False)))])]
    if form.step is Step.ROLE:
        return [title, *_role_pieces(paper, plan, form.role)]
    role = text_piece(paper, role_name(member.operator.role), Style("body", 16), 4, "ink_quiet")
    mine = member.operator.id == staff.myself
    return [title, role, *answer, *fact_pieces(paper, _facts(plan, member, now, mine=mine))]


def _role_pieces(paper: Paper, plan: Plan, role: Role) -> list[Piece]:
    title = text_piece(paper, role_name(role), Style("body", 18, 600), 4)
    return [title, *fact_pieces(paper, [_allowed(plan, role)])]


def _allowed(plan: Plan, role: Role) -> Fact:
    return fact(translate("staff", "May"), *permitted(role, plan.granted))


def _facts(plan: Plan, member: Member, now: datetime, *, mine: bool) -> list[Fact]:
    zone = plan.zone_info
    today = now.astimezone(zone).date()
    did = [translate("staff", "Nothing lately")]
    if member.deed is not None:
        did = [deed_words(member.deed.kind), moment(member.deed.at, zone, today)]
    facts = [fact("", translate("staff", "This is you."))] if mine else []
    if member.since is not None:
        facts.append(fact(translate("staff", "On duty since"), moment(member.since, zone, today)))
    return [*facts, fact(translate("staff", "Did last"), *did), _allowed(plan, member.operator.role)]
