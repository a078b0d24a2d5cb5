"""The sheet of an admission: who it is, what was noted, and what can be done within seconds."""

from functools import partial

from kiosk.domain.passage import LastPassage, Passage
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Admitted, Note
from kiosk.screens.gate.company import company_pieces, note_pieces, with_bearer
from kiosk.screens.gate.person_card import paint_person
from kiosk.screens.gate.scene import STATUS_ABOVE_STRIP, Scene, paint_sheet, paint_status
from kiosk.screens.gate.strip import HEIGHT
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.action import Act
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import CARD_X, card_width, paint_band
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.words.counting import counting
from kiosk.screens.words.isolates import ltr
from kiosk.screens.words.language import clock, joined, moment, translate
from kiosk.screens.words.remarks import Remark
from kiosk.screens.words.wording import direction_word, note_line, note_sentence

_LOUD = (Note.CLOCK_SUSPECT, Note.UNLISTED, Note.NOT_SEEN_ENTERING, Note.CHECKED_IN_ELSEWHERE, Note.STALE_ROSTER)
"""Notes that staff should read before the usual ones."""
_ICONS = {
    Remark.OVERRIDDEN: "officers",
    Remark.BY_HAND: "officer",
    Remark.ANSWERS_KEPT: "note",
    Remark.DENIED: "officer",
    Remark.HELP_CALLED: "help",
    Remark.TOO_LATE: "clock",
    Remark.EVENT_OVER: "clock",
}
"""Beside a remark; all others are about a badge."""


def notes_of(passage: Passage) -> tuple[Note, ...]:
    """Notes for staff at the gate; the watch list is silent here."""
    verdict = passage.verdict
    return tuple(note for note in verdict.notes if note is not Note.WATCHLIST) if isinstance(verdict, Admitted) else ()


def admitted_line(passage: Passage) -> str:
    """What the column says under ADMIT."""
    notes = notes_of(passage)
    if Note.ATTENTION in notes:
        return note_line(Note.ATTENTION)
    return note_line(notes[0]) if notes else ""


def admitted_scene(plan: Plan, showing: Showing, said: str, remark: Remark | None = None) -> Scene:
    """Photo, names, zones; print, undo, not this person."""
    lead, rest = status(plan, showing)
    shown = with_bearer(showing)

    def more(paper: Paper, level: int) -> list[Piece]:
        width = card_width(paper)
        company = company_pieces(paper, showing.passage, CARD_X, width, level)
        return company + note_pieces(paper, plan, showing.passage, CARD_X, width, level)

    def paint(paper: Paper) -> None:
        paint_sheet(paper, 56, HEIGHT)
        bottom = paper.height - HEIGHT - STATUS_ABOVE_STRIP - 20
        if shown.passage.delegate:
            paint_band(paper, plan, shown.passage.delegate)
            paint_person(paper, plan, shown, bottom, partial(more, paper))
        leaving = Note.EXIT in notes_of(showing.passage) or Note.NOT_SEEN_ENTERING in notes_of(showing.passage)
        icon = (_ICONS.get(remark, "printer") if remark else "printer") if said else "exit" if leaving else "enter"
        paint_status(paper, icon, said or lead, "" if said else rest, HEIGHT)

    return Scene(paint=paint, acts=acts(showing, remark), named=True, strip=HEIGHT)


def status(plan: Plan, showing: Showing) -> tuple[str, str]:
    """The line above the buttons: the first note, and a sentence of more."""
    passage = showing.passage
    notes = notes_of(passage)
    loud = [note for note in _LOUD if note in notes]
    lead = translate("admitted", "{note}.").format(note=note_line(notes[0])) if notes else ""
    said = [note_sentence(note) for note in loud]
    if passage.escort is not None:
        said.append(translate("admitted", "Passes with an escort."))
    if Note.FIRST_ENTRY in notes:
        said.append(translate("admitted", "Code used once, at {hour}.").format(hour=clock(passage.at, plan.zone_info)))
    elif passage.last:
        said.append(last_passage(plan, passage.last, passage))
    if Note.EXIT not in notes and not loud and not passage.last:
        said.append(_badges(showing.badges))
    return lead, joined(*said)


def last_passage(plan: Plan, last: LastPassage, passage: Passage) -> str:
    """When and where the person passed before."""
    hour = moment(last.at, plan.zone_info, passage.at.astimezone(plan.zone_info).date())
    way = direction_word(last.direction)
    return translate("admitted", "Last passage: {gate}, {way}, {hour}.").format(gate=ltr(last.gate), way=way, hour=hour)


def _badges(count: int) -> str:
    if not count:
        return translate("admitted", "No badge printed yet.")
    return counting.badges_printed(count)


def acts(showing: Showing, remark: Remark | None = None) -> tuple[Act, ...]:
    """The usual next thing is proposed; undo and "not this person" stand on every admission."""
    undo = Act(Intent.UNDO, translate("admitted", "Undo"), "undo", enabled=showing.undoable)
    wrong = Act(Intent.NOT_THIS_PERSON, translate("admitted", "Not this person"), "cross")
    notes = notes_of(showing.passage)
    if Note.EXIT in notes or Note.NOT_SEEN_ENTERING in notes:
        return undo, wrong
    if remark is Remark.PRINT_UNKNOWN:
        ask = translate("admitted", "Did it come out?")
        return Act(Intent.REPRINT, ask, "question", primary=True), undo, wrong
    if remark is Remark.PRINT_FAILED:
        again = translate("admitted", "Try again…")
        return Act(Intent.REPRINT, again, "printer", primary=True), undo, wrong
    if showing.badges:
        following = Act(Intent.NEXT, translate("admitted", "Next"), "enter", primary=True)
        return following, undo, wrong, Act(Intent.REPRINT, translate("admitted", "Print again…"), "printer")
    return Act(Intent.PRINT, translate("admitted", "Print badge"), "printer", primary=True), undo, wrong
