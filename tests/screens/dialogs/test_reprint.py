"""Another badge: why, what was before, who agrees, and what the printer says first."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.people import Delegate, Standing
from kiosk.printing.needs import Need
from kiosk.printing.queue import Event, JobState
from kiosk.scanning.pictures import decode
from kiosk.screens.printing.reprint import CAME_OUT, DID_NOT, GIVE_UP, PRINT, ReprintDialog
from kiosk.storage.database import writing
from tests.screens.dialogs.scenery import ADEYEMI, KIM, Duty, Hall

OUT = (Event.SEND, Event.PRINT)


@pytest.fixture
def served(hall: Hall) -> Hall:
    """Somebody with a badge comes back for another."""
    hall.ticket("3")
    hall.tray.print(hall.passage)
    hall.tray.move(hall.delegate, *OUT)
    hall.out("3")
    hall.ticket("3")
    return hall


def asked(hall: Hall) -> ReprintDialog:
    hall.press("F11")
    dialog = hall.dialog
    assert isinstance(dialog, ReprintDialog)
    return dialog


def primary(dialog: ReprintDialog) -> tuple[str, bool]:
    spot = dialog.places[PRINT].spot
    return spot.label, spot.enabled


def another(hall: Hall, need: Need = Need.DAMAGED) -> None:
    """One more badge, which comes out."""
    hall.tray.reprint(hall.delegate, need.value, supervisor="v")
    hall.tray.move(hall.delegate, *OUT)


def test_a_lost_badge_is_replaced_and_the_old_one_ends(served: Hall) -> None:
    dialog = asked(served)
    assert primary(dialog) == ("Choose a reason", False)
    dialog.say(Need.LOST)
    assert primary(dialog) == ("Print copy 2", True)
    dialog.press("F5")
    last = served.tray.last(served.delegate)
    assert (last.serial, last.reason, last.operator, last.supervisor) == (2, "lost", ADEYEMI.id, "")
    assert [badge.standing for badge in served.tray.issued(served.delegate)] == ["superseded", "active"]
    assert served.dialog is None


def test_the_badge_number_is_shown_and_the_same_on_every_copy(served: Hall) -> None:
    number = served.tray.press.register.number(served.delegate.id)
    assert asked(served).shown.number == number
    another(served)
    assert served.tray.press.register.number(served.delegate.id) == number


def test_the_printers_are_asked_before_anything_else(served: Hall) -> None:
    asked(served)
    assert served.tray.asked_printer == 1


def test_security_is_told_of_a_stolen_badge_and_of_no_other(served: Hall) -> None:
    told: list[tuple[Delegate, int]] = []
    served.asking.reprints.stolen.connect(lambda delegate, serial: told.append((delegate, serial)))
    dialog = asked(served)
    dialog.say(Need.STOLEN)
    dialog.press("F5")
    assert told == [(served.delegate, 1)]
    served.tray.move(served.delegate, *OUT)
    another(served, Need.LOST)
    assert len(told) == 1


def test_what_was_so_far_is_shown(served: Hall) -> None:
    another(served)
    past = asked(served).shown.past
    assert [(badge.serial, badge.standing, badge.stage, badge.reason) for badge in past] == [
        (1, "superseded", JobState.PRINTED, ""),
        (2, "active", JobState.PRINTED, "damaged"),
    ]


def test_a_badge_that_is_only_in_a_pdf_counts(hall: Hall) -> None:
    hall.ticket("3")
    with writing(hall.station.db):
        hall.tray.press.register.enter(hall.delegate.id, 1, hall.now)
    hall.out("3")
    hall.ticket("3")
    (badge,) = asked(hall).shown.past
    assert (badge.serial, badge.stage) == (1, None)


def test_the_third_badge_takes_a_supervisor_s_pin(served: Hall) -> None:
    another(served)
    dialog = asked(served)
    dialog.say(Need.DAMAGED)
    assert primary(dialog) == ("Ask the supervisor", True)
    dialog.press("F5")
    assert dialog.padded
    assert len(served.tray.history(served.delegate)) == 2
    served.type_pin("6933")
    assert primary(dialog) == ("Print copy 3", True)
    dialog.press("F5")
    assert served.tray.last(served.delegate).supervisor == KIM.id


def test_nobody_but_a_supervisor_agrees(served: Hall) -> None:
    another(served)
    dialog = asked(served)
    dialog.say(Need.DAMAGED)
    served.type_pin("5822")
    assert dialog.pin_said == "This officer may not decide this."
    served.scan(b"Orlova")
    assert dialog.pin_said == "This officer may not decide this."
    assert primary_is_away(dialog)


def primary_is_away(dialog: ReprintDialog) -> bool:
    return PRINT not in dialog.places


def test_a_supervisor_on_duty_agrees_by_being_there(served: Hall, duty: Duty) -> None:
    another(served)
    duty.operator = KIM
    dialog = asked(served)
    dialog.say(Need.WRONG_DATA)
    assert primary(dialog) == ("Print copy 3", True)
    dialog.press("F5")
    assert served.tray.last(served.delegate).supervisor == KIM.id


def test_a_badge_on_its_way_is_waited_for(served: Hall) -> None:
    served.tray.reprint(served.delegate, "lost")
    dialog = asked(served)
    dialog.say(Need.LOST)
    assert primary(dialog) == ("Waiting for the printer", False)
    served.tray.move(served.delegate, Event.SEND)
    assert primary(dialog) == ("Being printed", False)
    served.tray.move(served.delegate, Event.PRINT)
    assert primary(dialog)[1]


def test_a_waiting_badge_can_be_given_up(served: Hall) -> None:
    served.tray.reprint(served.delegate, "lost")
    dialog = asked(served)
    dialog.say(GIVE_UP)
    assert served.tray.last(served.delegate).stage is JobState.FAILED


@pytest.mark.parametrize(("ask", "stage"), [(CAME_OUT, JobState.PRINTED), (DID_NOT, JobState.FAILED)])
def test_only_where_the_printer_cannot_say_staff_is_asked_whether_it_came_out(
    served: Hall, ask: str, stage: JobState
) -> None:
    served.tray.reprint(served.delegate, "lost")
    served.tray.move(served.delegate, Event.SEND, Event.LOSE)
    dialog = asked(served)
    assert Need.LOST not in dialog.places
    dialog.say(ask)
    assert served.tray.last(served.delegate).stage is stage
    assert served.dialog is dialog
    assert Need.LOST in dialog.places


def test_the_printer_that_remembers_spares_the_question(served: Hall) -> None:
    served.tray.reprint(served.delegate, "lost")
    served.tray.move(served.delegate, Event.SEND, Event.LOSE)
    dialog = asked(served)
    assert CAME_OUT in dialog.places
    served.tray.move(served.delegate, Event.PRINT)
    assert CAME_OUT not in dialog.places


def test_one_that_never_came_out_is_tried_again_as_it_is(served: Hall) -> None:
    served.tray.reprint(served.delegate, "lost")
    served.tray.move(served.delegate, Event.SEND, Event.FAIL)
    dialog = asked(served)
    dialog.say(Need.NEVER_CAME_OUT)
    assert primary(dialog) == ("Try it again", True)
    dialog.press("F5")
    last = served.tray.last(served.delegate)
    assert (last.serial, last.stage) == (2, JobState.WAITING)


def test_where_the_printer_says_it_came_out_another_one_still_ends_it(served: Hall) -> None:
    dialog = asked(served)
    dialog.say(Need.NEVER_CAME_OUT)
    assert primary(dialog) == ("Print copy 2", True)
    dialog.press("F5")
    assert served.tray.last(served.delegate).reason == "never_came_out"


def test_the_first_badge_asks_nothing_unless_one_was_tried(hall: Hall) -> None:
    hall.ticket("3")
    hall.press("F5")
    assert hall.dialog is None
    assert hall.tray.last(hall.delegate).serial == 1
    hall.tray.move(hall.delegate, Event.SEND, Event.FAIL)
    hall.asking.reprints.print(hall.passage)
    assert isinstance(hall.dialog, ReprintDialog)


def test_what_the_queue_refuses_is_said_in_the_dialog(served: Hall) -> None:
    dialog = asked(served)
    dialog.say(Need.LOST)
    served.tray.press.queue.ask(served.delegate.id, "other", "delegate", served.now, reason="lost")
    dialog.press("F5")
    assert served.dialog is dialog
    assert dialog.shown.said == "The last badge is not settled yet. Look whether it came out, and say so."


def test_the_preview_s_code_opens_no_gate(served: Hall, tmp_path: Path) -> None:
    preview = asked(served).shown.preview
    assert preview is not None
    preview.save(str(tmp_path / "preview.png"))
    (text,) = decode(tmp_path / "preview.png").texts
    assert text.startswith("PREVIEW")


def test_an_old_badge_is_refused_as_soon_as_another_is_asked_for(served: Hall) -> None:
    dialog = asked(served)
    dialog.say(Need.LOST)
    dialog.press("F5")
    assert served.station.roster.standing([f"badge:{served.delegate.id}/1"]) is Standing.SUPERSEDED


def test_arrows_choose_a_reason(served: Hall, qtbot: QtBot) -> None:
    dialog = asked(served)
    QTest.keyClick(dialog, Qt.Key.Key_Up)
    needs = [dialog.need]
    QTest.keyClick(dialog, Qt.Key.Key_Up)
    assert [*needs, dialog.need] == [Need.NEVER_CAME_OUT, Need.WRONG_DATA]
