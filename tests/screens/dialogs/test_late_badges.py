"""Badges of an event that is over are printed only when asked for again, wherever people ask."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.badges.late import EventIsOver, LateBadges
from kiosk.domain.verdict import Admitted
from kiosk.printing.needs import Need
from kiosk.printing.queue import Event
from kiosk.screens.dialogs.by_hand import BADGE
from kiosk.screens.printing.reprint import ReprintDialog
from kiosk.screens.words.remarks import Remark
from kiosk.screens.words.trouble_words import trouble_words
from tests.makers import a_plan
from tests.screens.dialogs.scenery import KIM, Duty, Hall
from tests.screens.dialogs.test_finding import found, whose

AFTER = timedelta(minutes=1)


def test_only_after_the_end_and_only_once_in_a_row_for_the_same_thing() -> None:
    plan = a_plan()
    moments = [plan.days[1]]
    late = LateBadges(plan, lambda: moments[-1])
    assert not late.asks("a")
    moments.append(moments[-1] + AFTER)
    assert [late.asks(each) for each in "aababb"] == [True, False, True, True, True, False]


@pytest.fixture
def over(hall: Hall) -> Hall:
    """Somebody was admitted; then the end came."""
    hall.ticket("3")
    assert isinstance(hall.passage.verdict, Admitted)
    hall.now = hall.station.plan.days[1] + AFTER
    return hall


def last_badge(dialog: object) -> ReprintDialog:
    assert isinstance(dialog, ReprintDialog)
    return dialog


def test_the_gate_asks_before_it_prints(over: Hall) -> None:
    first = over.passage
    other = replace(first, seq=99)
    for asked, printed in ((first, 0), (other, 0), (other, 1)):
        over.window.gate.print_asked.emit(asked)
        told = over.window.gate.stage.told
        assert told is not None and told.remark is Remark.EVENT_OVER
        assert len(over.tray.issued(over.delegate)) == printed


def test_the_dialog_asks_before_another_one(over: Hall) -> None:
    over.tray.print(over.passage)
    over.tray.move(over.delegate, Event.SEND, Event.PRINT)
    over.asking.reprints.ask(over.passage)
    dialog = last_badge(over.dialog)
    dialog.say(Need.LOST)
    dialog.press("F5")
    assert dialog.shown.said.startswith("The event is over")
    assert len(over.tray.issued(over.delegate)) == 1
    dialog.press("F5")
    assert len(over.tray.issued(over.delegate)) == 2


def test_and_before_a_failed_one_is_tried_again(over: Hall) -> None:
    over.tray.print(over.passage)
    over.tray.move(over.delegate, Event.SEND, Event.FAIL)
    over.asking.reprints.ask(over.passage)
    dialog, before = last_badge(over.dialog), over.tray.last(over.delegate)
    dialog.press("F5")
    assert over.tray.last(over.delegate) == before
    dialog.press("F5")
    assert over.tray.last(over.delegate) != before


def test_whoever_was_found_by_name_gets_one_at_the_second_press(hall: Hall, duty: Duty) -> None:
    duty.operator = KIM
    hall.now = hall.station.plan.days[1] + AFTER
    dialog, delegate = found(hall, "3"), whose(hall, "3")
    dialog.say(BADGE)
    assert dialog.shown.said.startswith("The event is over")
    assert not hall.tray.issued(delegate)
    dialog.say(BADGE)
    assert len(hall.tray.issued(delegate)) == 1


def test_it_has_words() -> None:
    assert trouble_words(EventIsOver()).headline == "The event is over"
