"""Where staff sends a person: another gate, another hour or the accreditation desk, in a frame of its own."""

from datetime import datetime

from kiosk.domain.accreditation import desk_referral
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Admitted, Referral, Refused
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import CARD_X
from kiosk.screens.kit.stacking import Piece, tighter
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import joined, moment, translate
from kiosk.screens.words.naming import desk_name, gate_name, zone_name


def referrals(showing: Showing) -> tuple[Referral, ...]:
    """Other gates and hours that the verdict names."""
    verdict = showing.passage.verdict
    return verdict.referrals if isinstance(verdict, Refused) else ()


def elsewhere(plan: Plan, showing: Showing) -> Referral | None:
    """The best gate to send the person to; none where that is this gate."""
    here = showing.passage.gate
    known = [r for r in referrals(showing) if r.gate and r.gate != here and r.gate in plan.gates]
    return known[0] if known else None


def to_desk(plan: Plan, showing: Showing) -> Referral | None:
    """The accreditation desk, where the plan has one and it can settle this."""
    verdict = showing.passage.verdict
    return None if isinstance(verdict, Admitted) else desk_referral(plan, verdict.reason, showing.passage.at)


def gate_piece(paper: Paper, plan: Plan, way: Referral, at: datetime, width: float, level: int) -> Piece:
    """Send to another gate."""
    gate = plan.gates[way.gate or ""]
    place = translate("refused", "Gate {gate}, {zone}").format(gate=ltr(gate.code), zone=zone_name(plan, gate.zone))
    more = joined(open_sentence(plan, way, at), isolated(gate.hint or gate_name(gate)))
    return _frame_piece(paper, place, more, width, level)


def desk_piece(paper: Paper, plan: Plan, way: Referral, at: datetime, width: float, level: int) -> Piece:
    """Send to the accreditation desk."""
    if plan.desk is None:
        return Piece(0, 0, lambda top: None)
    hint = isolated(plan.desk.hint) if plan.desk.hint else ""
    more = joined(open_sentence(plan, way, at), hint)
    return _frame_piece(paper, desk_name(plan.desk), more, width, level)


def _frame_piece(paper: Paper, place: str, sentence: str, width: float, level: int) -> Piece:
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    inner = width - 91 - 20
    label = paper.block(translate("refused", "Send to"), Style("small", 15, 600), inner)
    title = paper.block(place, Style("headline", tighter(30, level, 18)), inner)
    more = paper.block(sentence, Style("button", tighter(18, level, 13), 500), inner)
    pad = 16 if level < 3 else 10
    height = 2 * pad + label.height + title.height + more.height + 4

    def paint(top: float) -> None:
        paper.frame(CARD_X, top, width, height, ink, stroke=3, radius=6)
        paper.icon("arrow", CARD_X + 26, top + height / 2, 44, ink)
        y = top + pad
        for block, colour in ((label, ink), (title, ink), (more, quiet)):
            paper.put(block, CARD_X + 91, y, colour)
            y += block.height + (2 if block is not more else 0)

    return Piece(height, 20 if level < 4 else 10, paint)


def open_sentence(plan: Plan, way: Referral, at: datetime) -> str:
    """When the gate referred to is open."""
    today = at.astimezone(plan.zone_info).date()
    if way.opens and way.opens > at:
        return translate("refused", "Opens at {hour}.").format(hour=moment(way.opens, plan.zone_info, today))
    if way.closes:
        return translate("refused", "Open now, until {hour}.").format(hour=moment(way.closes, plan.zone_info, today))
    return translate("refused", "Open now.")
