"""An override at the gate: who may, whose scan is whose, what is sealed and shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.duty import Consent, Why
from kiosk.domain.passage import EntryKind
from kiosk.domain.verdict import Admitted, Note, Reason, Refused
from kiosk.screens.dialogs.override import ADMIT, OverrideDialog, Voucher
from kiosk.screens.words.remarks import Remark
from kiosk.station import Station
from tests.screens.dialogs.scenery import ADEYEMI, KIM, MOREAU, ORLOVA, Duty, Hall, with_plan


@pytest.fixture
def station(station: Station) -> Station:
    return with_plan(station, overrides={Reason.ALREADY_INSIDE: Consent.TWO_OFFICERS})


@pytest.fixture
def refused(hall: Hall) -> Hall:
    """Somebody who is inside already, before the gate."""
    hall.ticket("3")
    assert hall.ticket("3").verdict == Refused(Reason.ALREADY_INSIDE)
    return hall


def asked(hall: Hall) -> OverrideDialog:
    hall.press("F8")
    dialog = hall.dialog
    assert isinstance(dialog, OverrideDialog)
    return dialog


def primary(dialog: OverrideDialog) -> tuple[str, bool]:
    spot = dialog.places[ADMIT].spot
    return spot.label, spot.enabled


def test_two_officers_and_a_reason_let_somebody_in_once(refused: Hall) -> None:
    dialog = asked(refused)
    assert primary(dialog) == ("Waiting for the second officer", False)
    refused.type_pin("5822")
    assert primary(dialog) == ("Choose a reason", False)
    dialog.say(Why.CALLED_BY_PROTOCOL)
    assert primary(dialog) == ("Admit once", True)
    dialog.press("F5")
    assert refused.passage.verdict == Admitted((Note.RE_ENTRY,))
    assert refused.dialog is None
    told = refused.window.gate.stage.told
    assert told is not None
    assert (told.remark, told.detail) == (Remark.OVERRIDDEN, "Adeyemi, Moreau")
    override = list(refused.station.journal.entries())[-1]
    assert override.kind == EntryKind.OVERRIDE
    assert override.facts["officers"] == [ADEYEMI.id, MOREAU.id]
    assert (override.facts["why"], override.facts["reason"]) == ("called_by_protocol", "ALREADY_INSIDE")


def test_the_verdict_stays_lit_and_its_keys_are_silent_meanwhile(refused: Hall) -> None:
    asked(refused)
    before = refused.window.gate.column.lamp
    refused.window.gate.tick()
    assert refused.window.gate.column.lamp == before
    assert refused.passage.verdict == Refused(Reason.ALREADY_INSIDE)


def test_an_officer_s_badge_is_no_passage_and_names_whose_pin_is_next(refused: Hall, duty: Duty) -> None:
    dialog = asked(refused)
    head = refused.station.journal.head()
    refused.scan(b"Moreau")
    assert (dialog.greeted, dialog.padded) == ("Moreau", True)
    assert refused.station.journal.head() == head
    refused.type_pin("5822")
    assert duty.badges_asked == [("plain:Moreau",)]
    assert [voucher.name for voucher in dialog.shown.vouchers] == ["Adeyemi", "Moreau"]


def test_a_badge_alone_vouches_for_nobody(refused: Hall) -> None:
    dialog = asked(refused)
    refused.scan(b"Moreau")
    assert not dialog.shown.agreed


def test_another_officer_s_pin_after_a_badge_is_wrong(refused: Hall) -> None:
    dialog = asked(refused)
    refused.scan(b"Moreau")
    refused.type_pin("6933")
    assert dialog.pin_said.startswith("Wrong PIN.")
    assert len(dialog.shown.vouchers) == 1


def test_any_other_scan_is_a_passage_and_closes_the_dialog(refused: Hall, duty: Duty) -> None:
    asked(refused)
    refused.ticket("5")
    assert refused.dialog is None
    assert duty.takes_scan is None
    assert isinstance(refused.passage.verdict, Admitted)


def test_a_pin_that_is_answered_after_the_dialog_was_closed_does_nothing(refused: Hall, duty: Duty) -> None:
    dialog = asked(refused)
    dialog.pin_given.emit("5822")
    dialog.close_dialog()
    head = refused.station.journal.head()
    duty.look()
    assert refused.station.journal.head() == head


@pytest.mark.parametrize(
    ("pin", "said"),
    [
        ("4711", "It takes another person than the first."),
        ("7044", "This officer may not decide this."),
        ("1234", "Wrong PIN. 3 tries left before a wait."),
    ],
)
def test_whoever_cannot_be_the_second_is_told_why(refused: Hall, pin: str, said: str) -> None:
    dialog = asked(refused)
    refused.type_pin(pin)
    assert (dialog.pin_said, len(dialog.shown.vouchers)) == (said, 1)


@pytest.mark.parametrize(
    ("badge", "said"),
    [(b"Adeyemi", "It takes another person than the first."), (b"Orlova", "This officer may not decide this.")],
)
def test_a_badge_that_cannot_help_is_said_so_and_is_no_passage(refused: Hall, badge: bytes, said: str) -> None:
    dialog = asked(refused)
    head = refused.station.journal.head()
    refused.scan(badge)
    assert (dialog.pin_said, dialog.greeted) == (said, "")
    assert refused.station.journal.head() == head


def test_a_void_badge_of_an_officer_greets_nobody(refused: Hall, duty: Duty) -> None:
    duty.void.add("Moreau")
    dialog = asked(refused)
    refused.scan(b"Moreau")
    assert (dialog.greeted, dialog.pin_said) == ("", "This officer's badge is no longer valid.")


def test_other_asks_for_a_note(refused: Hall) -> None:
    dialog = asked(refused)
    refused.type_pin("6933")
    dialog.say(Why.OTHER)
    assert primary(dialog) == ("Waiting for the note", False)
    dialog.press("F5")
    dialog.note.setText("  ")
    assert not dialog.ready
    dialog.note.setText("minister waits")
    dialog.press("F5")
    assert list(refused.station.journal.entries())[-1].facts["note"] == "minister waits"


def test_what_was_decided_meanwhile_is_said_in_the_dialog(refused: Hall) -> None:
    dialog = asked(refused)
    refused.station.checkpoint.undo(refused.passage, refused.now)
    refused.type_pin("6933")
    dialog.say(Why.MEDICAL)
    dialog.press("F5")
    assert refused.dialog is dialog
    assert dialog.shown.said == "This passage was decided meanwhile. Scan the code again."


def test_where_the_plan_says_so_a_supervisor_alone_is_enough(hall: Hall, duty: Duty, station: Station) -> None:
    station.plan.overrides[Reason.ALREADY_INSIDE] = Consent.SUPERVISOR  # type: ignore[index]
    duty.operator = KIM
    hall.ticket("3")
    hall.ticket("3")
    dialog = asked(hall)
    dialog.say(Why.ESCORTED_BY_HOST)
    dialog.press("F5")
    assert isinstance(hall.passage.verdict, Admitted)


def test_a_supervisor_who_comes_by_is_enough_beside_anybody(hall: Hall, station: Station) -> None:
    station.plan.overrides[Reason.ALREADY_INSIDE] = Consent.SUPERVISOR  # type: ignore[index]
    hall.ticket("3")
    hall.ticket("3")
    dialog = asked(hall)
    hall.scan(b"Kim")
    hall.type_pin("6933")
    dialog.say(Why.ESCORTED_BY_HOST)
    assert primary(dialog) == ("Admit once", True)


def test_entrance_staff_on_duty_call_officers_who_vouch_and_are_not_one_of_them(hall: Hall, duty: Duty) -> None:
    duty.operator = ORLOVA
    hall.ticket("3")
    hall.ticket("3")
    dialog = asked(hall)
    dialog.say(Why.ESCORTED_BY_HOST)
    assert not dialog.shown.vouchers and not primary(dialog)[1]
    hall.scan(b"Kim")
    hall.type_pin("6933")
    vouchers: tuple[Voucher, ...] = dialog.shown.vouchers
    assert [voucher.name for voucher in vouchers] == ["Kim"]
    assert not primary(dialog)[1], "this plan wants two"


def test_where_nobody_is_on_duty_no_override_is_offered(hall: Hall, duty: Duty) -> None:
    duty.operator = None
    hall.ticket("3")
    hall.ticket("3")
    hall.press("F8")
    assert hall.dialog is None


def test_what_the_plan_never_lets_be_overridden_is_not_offered(hall: Hall, station: Station) -> None:
    station.plan.overrides[Reason.ALREADY_INSIDE] = Consent.NEVER  # type: ignore[index]
    hall.ticket("3")
    passage = hall.ticket("3")
    assert not hall.asking.overrides.possible(passage)
    hall.asking.overrides.ask(passage)
    assert hall.dialog is None


def test_digits_of_the_keyboard_open_the_pad_and_letters_do_not(refused: Hall, qtbot: QtBot) -> None:
    dialog = asked(refused)
    QTest.keyClicks(dialog, "a")
    assert not dialog.padded
    QTest.keyClicks(dialog, "5822")
    assert dialog.padded
    dialog.press("F5")
    refused.duty.look()
    assert dialog.shown.agreed


def test_esc_leaves_the_pad_first_and_then_the_dialog(refused: Hall) -> None:
    dialog = asked(refused)
    dialog.open_pad()
    dialog.press("Esc")
    assert not dialog.padded
    assert refused.dialog is dialog
    dialog.press("Esc")
    assert refused.dialog is None


def test_the_kiosk_needs_no_letter_and_no_enter_to_be_pressed(refused: Hall) -> None:
    dialog = asked(refused)
    keys = {place.spot.key for place in dialog.places.values()}
    assert keys <= {"", "F5", "Esc"}


def test_arrows_choose_a_reason(refused: Hall, qtbot: QtBot) -> None:
    dialog = asked(refused)
    QTest.keyClick(dialog, Qt.Key.Key_Down)
    reasons = [dialog.why]
    QTest.keyClick(dialog, Qt.Key.Key_Down)
    assert [*reasons, dialog.why] == [Why.ESCORTED_BY_HOST, Why.CALLED_BY_PROTOCOL]
    for _ in range(9):
        QTest.keyClick(dialog, Qt.Key.Key_Down)
    reasons = [dialog.why]
    QTest.keyClick(dialog.note, Qt.Key.Key_Up)
    assert [*reasons, dialog.why] == [Why.OTHER, Why.MISTAKE]
