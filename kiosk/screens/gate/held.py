"""The sheet of a hold: what staff does here, step by step, and the verb that lets the person in."""

from collections.abc import Collection

from kiosk.domain.accreditation import desk_opening
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Held, Reason
from kiosk.screens.gate.company import note_pieces, with_bearer
from kiosk.screens.gate.refused import overriding
from kiosk.screens.gate.scene import STATUS_ABOVE_STRIP, Scene, paint_sheet, paint_status
from kiosk.screens.gate.sending import desk_piece, to_desk
from kiosk.screens.gate.steps import resolving, steps
from kiosk.screens.gate.strip import HEIGHT
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.action import Act
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import (
    CARD_X,
    MARGIN,
    PHOTO,
    TOP,
    card_width,
    letter_of,
    name_pieces,
    paint_band,
    quiet_line,
)  # fmt: skip
from kiosk.screens.kit.photo import paint_photo
from kiosk.screens.kit.stacking import Piece, stack, step, tighter, words
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.event_days import event_headline, event_steps
from kiosk.screens.words.language import translate
from kiosk.screens.words.naming import delegation_name
from kiosk.screens.words.surnames import surname_of
from kiosk.screens.words.wording import reason_assurance, reason_headline

_ICONS = {Reason.IDENTITY_CHECK: "eye", Reason.UNPAID: "coin", Reason.ESCORT_REQUIRED: "officers"}


def held_scene(plan: Plan, showing: Showing, said: str, *, able: Collection[Intent] = frozenset(Intent)) -> Scene:
    """Photo and names as ever; steps instead of zones. `able` is what may be done on duty."""
    verdict = showing.passage.verdict
    reason = verdict.reason if isinstance(verdict, Held) else Reason.IDENTITY_CHECK

    def paint(paper: Paper) -> None:
        paint_sheet(paper, 56, HEIGHT)
        _paint_person(paper, plan, with_bearer(showing), reason, able)
        lead = translate("held", "{sentence}.").format(
            sentence=event_headline(plan, showing.passage, reason) or reason_headline(reason)
        )
        more = "" if reason is Reason.IDENTITY_CHECK else reason_assurance(reason)
        paint_status(paper, _ICONS.get(reason, "badge"), said or lead, "" if said else more, HEIGHT)

    return Scene(paint=paint, acts=(*acts(plan, showing, reason), *overriding(showing)), named=True, strip=HEIGHT)


def acts(plan: Plan, showing: Showing, reason: Reason) -> tuple[Act, ...]:
    """Resolve here, turn down, or send to the desk: it cannot be the escort, and may be closed for good."""
    wrong = (
        translate("held", "Not the same") if reason is Reason.IDENTITY_CHECK else translate("held", "Not this person")
    )
    here = Act(Intent.RESOLVE, resolving(reason), "tick", primary=True), Act(Intent.NOT_THIS_PERSON, wrong, "cross")
    if reason is Reason.ESCORT_REQUIRED or desk_opening(plan, showing.passage.at) is None:
        return here
    return *here, Act(Intent.DESK, translate("held", "To desk"), "arrow")


def _paint_person(paper: Paper, plan: Plan, showing: Showing, reason: Reason, able: Collection[Intent]) -> None:
    delegate = showing.passage.delegate
    if delegate is None:
        return
    paint_band(paper, plan, delegate)
    paint_photo(paper, showing.photo, letter_of(plan, delegate), MARGIN, TOP, *PHOTO)
    width = card_width(paper)
    surname, desk = surname_of(delegate), to_desk(plan, showing)

    def make(level: int) -> list[Piece]:
        pieces = name_pieces(paper, delegate, CARD_X, width, level)
        about = quiet_line(delegate, delegation_name(plan, delegate.delegation))
        if about:
            style = Style("button", tighter(18, level, 13), 500)
            block = paper.block(about, style, width)
            pieces.append(words(paper, block, CARD_X, 8, paper.colour("ink_quiet")))
        taken = event_steps(plan, showing.passage, reason) or steps(reason, surname, able=able)
        for number, sentence in enumerate(taken, 1):
            gap = (24 if level < 4 else 12) if number == 1 else (12 if level < 4 else 8)
            size = tighter(21, level, 15)
            pieces.append(step(paper, number, sentence, CARD_X, width, size=size, gap=gap, strong=surname))
        if desk:
            pieces.append(desk_piece(paper, plan, desk, showing.passage.at, width, level))
        return [*pieces, *note_pieces(paper, plan, showing.passage, CARD_X, width, level)]

    bottom = paper.height - HEIGHT - STATUS_ABOVE_STRIP - 20
    stack(make, TOP, bottom - TOP)
