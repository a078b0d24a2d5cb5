"""Somebody without a code: found by name, judged like anybody, let in by whoever puts their name to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.duty import Role, Why
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Delegate
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused
from kiosk.printing.queue import Event
from kiosk.screens.dialogs.by_hand import BADGE, SEAL, ByHandDialog
from kiosk.screens.dialogs.find import CHOOSE, MORE, FindDialog, Row, beginnings
from kiosk.screens.dialogs.override import OverrideDialog
from kiosk.screens.printing.reprint import ReprintDialog
from kiosk.screens.words.remarks import Remark
from tests.screens.dialogs.scenery import ADEYEMI, KIM, ORLOVA, TICKETS, Duty, Hall, an_operator


def search(hall: Hall, text: str = "") -> FindDialog:
    hall.asking.finding.ask(None)
    dialog = hall.dialog
    assert isinstance(dialog, FindDialog)
    dialog.field.setText(text)
    return dialog


def whose(hall: Hall, ticket: str) -> Delegate:
    delegate = hall.station.roster.by_source_id(ticket)
    assert delegate is not None
    return delegate


def found(hall: Hall, ticket: str) -> ByHandDialog:
    """Somebody of the roster, chosen by their own code."""
    dialog = search(hall, ticket)
    at = [delegate.source_id for delegate in dialog.found].index(ticket)
    dialog.say(Row(at))
    chosen = hall.dialog
    assert isinstance(chosen, ByHandDialog)
    return chosen


def primary(dialog: ByHandDialog) -> tuple[str, bool]:
    spot = dialog.places[SEAL].spot
    return spot.label, spot.enabled


def test_one_letter_finds_people_and_none_finds_nobody(hall: Hall) -> None:
    dialog = search(hall)
    assert not dialog.found
    assert not dialog.places[CHOOSE].spot.enabled
    dialog.field.setText("a")
    assert dialog.found
    dialog.field.setText("no such name anywhere")
    assert not dialog.found


def test_the_arrows_move_and_f5_chooses(hall: Hall, qtbot: QtBot) -> None:
    dialog = search(hall, "a")
    first, second = dialog.found[:2]
    assert dialog.selected == first
    QTest.keyClick(dialog, Qt.Key.Key_Down)
    assert dialog.selected == second
    QTest.keyClick(dialog, Qt.Key.Key_Up)
    QTest.keyClick(dialog, Qt.Key.Key_Up)
    assert dialog.selected == first
    dialog.press("F5")
    assert isinstance(hall.dialog, ByHandDialog)
    assert hall.dialog.shown.delegate == first


def test_more_shows_the_next_ones_and_comes_round(hall: Hall) -> None:
    dialog = search(hall, "a")
    rows = sum(isinstance(ask, Row) for ask in dialog.places)
    assert len(dialog.found) > rows
    dialog.say(MORE)
    assert Row(rows) in dialog.places and Row(0) not in dialog.places
    for _ in range(len(dialog.found)):
        if Row(0) in dialog.places:
            break
        dialog.say(MORE)
    assert Row(0) in dialog.places


def test_a_person_is_admitted_by_hand_with_who_and_why(hall: Hall) -> None:
    dialog = found(hall, "3")
    assert primary(dialog) == ("Choose a reason", False)
    dialog.say(Why.CODE_UNREADABLE)
    assert primary(dialog) == ("Admit by hand", True)
    dialog.press("F5")
    assert hall.passage.verdict == Admitted((Note.FIRST_ENTRY,))
    assert hall.delegate == whose(hall, "3")
    passage, signed = list(hall.station.journal.entries())[-2:]
    assert (passage.kind, signed.kind) == (EntryKind.PASSAGE, EntryKind.SIGNED_FOR)
    assert (signed.facts["officers"], signed.facts["why"]) == ([ADEYEMI.id], "code_unreadable")
    told = hall.window.gate.stage.told
    assert told is not None and (told.remark, told.detail) == (Remark.BY_HAND, "Adeyemi")
    assert hall.station.journal.whereabouts.inside(hall.station.plan.gates["A1"].zone) == (hall.delegate.id,)


def test_whoever_came_in_by_hand_is_inside_for_every_code(hall: Hall) -> None:
    dialog = found(hall, "3")
    dialog.say(Why.MEDICAL)
    dialog.press("F5")
    assert hall.ticket("3").verdict == Refused(Reason.ALREADY_INSIDE)


def test_other_asks_for_a_note(hall: Hall) -> None:
    dialog = found(hall, "3")
    dialog.say(Why.OTHER)
    assert primary(dialog) == ("Waiting for the note", False)
    dialog.note.setText("lost everything at sea")
    dialog.press("F5")
    assert list(hall.station.journal.entries())[-1].facts["note"] == "lost everything at sea"


def test_a_hold_by_hand_is_a_hold_at_the_gate_and_can_be_resolved_there(hall: Hall) -> None:
    dialog = found(hall, "17")
    dialog.say(Why.CODE_UNREADABLE)
    assert primary(dialog) == ("Check at the gate", True)
    dialog.press("F5")
    assert hall.passage.verdict == Held(Reason.UNPAID)
    hall.press("F5")
    assert isinstance(hall.passage.verdict, Admitted)


def test_a_refusal_by_hand_goes_on_to_the_override(hall: Hall) -> None:
    dialog = found(hall, "7")
    dialog.say(Why.CALLED_BY_PROTOCOL)
    assert primary(dialog) == ("On to the override", True)
    dialog.press("F5")
    assert hall.passage.verdict == Refused(Reason.WITHDRAWN)
    override = hall.dialog
    assert isinstance(override, OverrideDialog)
    hall.type_pin("5822")
    override.say(Why.CALLED_BY_PROTOCOL)
    override.press("F5")
    assert isinstance(hall.passage.verdict, Admitted)


def test_the_verdict_is_that_of_the_moment_it_is_sealed(hall: Hall) -> None:
    dialog = found(hall, "3")
    dialog.say(Why.CODE_UNREADABLE)
    hall.station.checkpoint.examine(scan_of(hall, "3"), "A1")
    dialog.press("F5")
    assert hall.passage.verdict == Refused(Reason.ALREADY_INSIDE)


def scan_of(hall: Hall, ticket: str) -> Scan:
    return Scan(TICKETS[ticket], hall.now, Reader.WEDGE)


def test_a_scan_wins_over_search_and_person(hall: Hall) -> None:
    search(hall, "a")
    hall.ticket("5")
    assert hall.dialog is None
    found(hall, "3")
    hall.ticket("12")
    assert hall.dialog is None


def test_back_leads_to_the_search_as_it_was(hall: Hall) -> None:
    dialog = found(hall, "3")
    dialog.press("Esc")
    again = hall.dialog
    assert isinstance(again, FindDialog)
    assert again.field.text() == "3"


@pytest.mark.parametrize("who", [ORLOVA])
def test_entrance_staff_do_not_search(hall: Hall, duty: Duty, who: object) -> None:
    duty.operator = who  # type: ignore[assignment]
    hall.asking.finding.ask(None)
    assert hall.dialog is None


def test_an_organiser_finds_and_prints_but_admits_nobody(hall: Hall, duty: Duty) -> None:
    duty.operator = an_operator("Lund", Role.ORGANISER)
    dialog = found(hall, "3")
    assert SEAL not in dialog.places
    dialog.say(BADGE)
    assert hall.tray.last(whose(hall, "3")).operator == "lund"


def test_a_badge_for_whoever_was_found(hall: Hall, duty: Duty) -> None:
    duty.operator = KIM
    dialog = found(hall, "3")
    assert dialog.places[BADGE].spot.label == "Print badge"
    dialog.press("F11")
    assert hall.tray.last(whose(hall, "3")).serial == 1
    assert dialog.shown.said == "The badge is being printed."
    hall.tray.move(whose(hall, "3"), Event.SEND, Event.PRINT)
    assert dialog.places[BADGE].spot.label == "Print again…"
    dialog.press("F11")
    assert isinstance(hall.dialog, ReprintDialog)


def test_where_they_are_is_for_whoever_may_know(hall: Hall, duty: Duty) -> None:
    hall.ticket("3")
    dialog = search(hall, "3")
    inside = [dialog._matched(each).whereabouts for each in dialog.found if each.source_id == "3"]
    assert inside == ["Inside since 09:00"]


@pytest.mark.parametrize(
    ("text", "typed", "under"),
    [
        ("LIU Mingyuan", "l", ["L"]),
        ("LINDQVIST Marta Ingrid", "in mar", ["Mar", "In"]),
        ("ÖZDEMİR Çağla", "oz", ["ÖZ"]),
        ("Straße", "stras", ["Straß"]),
        ("Лев Орлов", "Ор", ["Ор"]),
        ("LIU Mingyuan", "ngy", []),
        ("LIU Mingyuan", "  ", []),
    ],
)
def test_what_was_typed_is_underlined_where_words_begin_with_it(text: str, typed: str, under: list[str]) -> None:
    assert [text[first:last] for first, last in beginnings(text, typed)] == under
