"""Officers on screen: who is on the list, a form at a time, and nothing outside its place in any language."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.duty import GRANTABLE, Role, may
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.passage import EntryKind
from kiosk.operators.pins import Flaw, PinRefused, least_digits
from kiosk.operators.store import LastOrganiser, Operator
from kiosk.screens.kit.frame import Room, Surroundings
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.theme import DARK, LIGHT
from kiosk.screens.organiser.staff import (
    Begin,
    ChooseRole,
    Dismiss,
    Enrol,
    Form,
    GivePin,
    GiveRole,
    Member,
    PickOfficer,
    Staff,
    Step,
)
from kiosk.screens.organiser.staff_screen import StaffScreen
from kiosk.screens.words.language import speak
from kiosk.screens.words.staff_words import deed_words, permitted
from kiosk.security.deeds import DEEDS, Deed
from tests.screens.measuring import measured_board, outside, overlapping
from tests.screens.scenery import NOW, PLAN, STATUSES, VENUE

SIZES = ((1280, 800), (1920, 1080), (3840, 2160), (1024, 768))
AROUND = Surroundings(gate="A1", now=NOW, zone=VENUE, rooms=frozenset(Room), statuses=STATUSES)
NAMES = (
    "M. Tanaka",
    "María de los Ángeles Fernández-Santamaría y Rodríguez de la Vega",
    "عبد الرحمن بن محمد الفارسي",
    "王",
)


def member(number: int) -> Member:
    role, days = list(Role)[::-1][number % 4], timedelta(days=number)
    badge = f"badge:d-{number}/1" if number % 3 == 0 else None
    officer = Operator(id=f"o{number}", name=NAMES[number % 4], role=role, badge=badge, added=NOW - days)
    deed = Deed(DEEDS[number % len(DEEDS)], NOW - days) if number % 5 else None
    return Member(officer, NOW - timedelta(hours=2) if number == 0 else None, deed)


STAFF = Staff(members=tuple(map(member, range(20))), myself="o0")
Screen = Callable[..., StaffScreen]


@pytest.fixture
def show(qtbot: QtBot) -> Screen:
    def shown(staff: Staff = STAFF, size: tuple[int, int] = (1280, 800), theme: object = LIGHT) -> StaffScreen:
        screen = StaffScreen(DARK if theme is DARK else LIGHT, AROUND, PLAN)
        qtbot.addWidget(screen)
        screen.offer(tuple(View))
        screen.resize(*size)
        screen.show()
        screen.tell(staff)
        return screen

    return shown


def assert_fits(screen: StaffScreen) -> None:
    paper = measured_board(screen)
    assert outside(paper, paper.height) == []
    assert overlapping(paper) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_in_every_language_and_size(language: str, size: tuple[int, int], show: Screen) -> None:
    speak(language)
    screen = show(size=size)
    for each in STAFF.members[:5]:
        screen.asked.emit(PickOfficer(each.operator.id))
        assert_fits(screen)
    screen.asked.emit(PickOfficer("o3"))
    for step in (Step.DISMISS, Step.PIN, Step.ROLE, Step.ENROL):
        screen.asked.emit(Begin(step))
        assert_fits(screen)
        for role in Role if screen.form.picks_role else ():
            screen.asked.emit(ChooseRole(role))
            screen.refuse(PinRefused(Flaw.TOO_SIMPLE))
            assert_fits(screen)
            screen.show_badge(True)
            screen.show_unread()
            assert_fits(screen)
    for staff in (Staff(), replace(STAFF, may_act=False), replace(STAFF, answer=LastOrganiser())):
        assert_fits(show(staff, size))


def test_every_deed_has_words_of_its_own_and_every_role_what_it_may() -> None:
    assert len({deed_words(kind) for kind in DEEDS}) == len(DEEDS)
    assert EntryKind.ALERT not in DEEDS
    assert len({permitted(role) for role in Role}) == len(Role)


def test_what_a_plan_grants_entrance_staff_is_said(show: Screen) -> None:
    for action in GRANTABLE:
        assert not may(Role.ENTRANCE, action)
        assert len(permitted(Role.ENTRANCE, frozenset({action}))) == len(permitted(Role.ENTRANCE)) + 1


def type_pin(screen: StaffScreen, qtbot: QtBot, pin: str) -> None:
    QTest.keyClicks(screen, pin)
    QTest.keyClick(screen, Qt.Key.Key_Return)


@pytest.mark.parametrize("role", Role)
def test_a_form_sends_what_was_typed_twice_and_only_that(show: Screen, qtbot: QtBot, role: Role) -> None:
    screen = show()
    asked: list[object] = []
    screen.asked.connect(asked.append)
    good = "902174"[: least_digits(role)]
    screen.press("F5")
    screen.asked.emit(ChooseRole(role))
    type_pin(screen, qtbot, good)
    assert screen.form.digits == 0 and not screen.form.once, "a name comes first"
    screen.name.setText("  L. Moreau ")
    screen.setFocus()
    for pin in ("1234567", good[:-1] if len(good) > 4 else "0000", good, good[::-1]):
        type_pin(screen, qtbot, pin)
        assert not any(isinstance(ask, Enrol) for ask in asked)
    type_pin(screen, qtbot, good)
    type_pin(screen, qtbot, good)
    assert [ask for ask in asked if isinstance(ask, Enrol)] == [Enrol("L. Moreau", role, good)]
    assert good not in repr(asked)
    type_pin(screen, qtbot, good)
    assert len([ask for ask in asked if isinstance(ask, Enrol)]) == 1, "the form is shut until it is answered"


def test_another_role_chosen_between_two_pins_begins_anew(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    screen.press("F5")
    screen.name.setText("L. Moreau")
    screen.setFocus()
    type_pin(screen, qtbot, "9021")
    screen.asked.emit(ChooseRole(Role.SUPERVISOR))
    assert not screen.form.once
    type_pin(screen, qtbot, "9021")
    assert screen.form.said is not None and not screen.form.once


def test_whoever_leaves_leaves_no_half_pin(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    asked: list[object] = []
    screen.asked.connect(asked.append)
    screen.asked.emit(Begin(Step.PIN))
    type_pin(screen, qtbot, "902174")
    QTest.keyClicks(screen, "902")
    screen.forget()
    assert screen.form == Form()
    screen.asked.emit(Begin(Step.PIN))
    type_pin(screen, qtbot, "902174")
    assert not any(isinstance(ask, GivePin) for ask in asked)


def test_f5_dismisses_only_after_it_was_asked_for(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    asked: list[object] = []
    screen.asked.connect(asked.append)
    screen.asked.emit(PickOfficer("o3"))
    assert Dismiss("o3") not in screen.places
    screen.places[Begin(Step.DISMISS)].click()
    screen.press("F5")
    screen.press("F5")
    assert [ask for ask in asked if isinstance(ask, Dismiss)] == [Dismiss("o3")]


def test_a_role_is_given_by_f5_where_the_pin_may_stay(show: Screen) -> None:
    screen = show()
    asked: list[object] = []
    screen.asked.connect(asked.append)
    organiser = next(each.operator for each in STAFF.members[1:] if each.operator.role is Role.ORGANISER)
    screen.asked.emit(PickOfficer(organiser.id))
    screen.places[Begin(Step.ROLE)].click()
    screen.press("F5")
    assert not any(isinstance(ask, GiveRole) for ask in asked), "it is their role already"
    screen.asked.emit(ChooseRole(Role.SECURITY))
    screen.press("F5")
    assert GiveRole(organiser.id, Role.SECURITY) in asked


def test_who_may_not_act_sees_and_presses_nothing(show: Screen) -> None:
    screen = show()
    screen.asked.emit(Begin(Step.ENROL))
    screen.tell(replace(STAFF, may_act=False))
    assert screen.form == Form()
    assert not any(isinstance(ask, Begin | Dismiss | GiveRole) for ask in screen.places)


def test_arrows_walk_over_the_pages_and_back(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    walked = [screen.picked]
    for _ in STAFF.members[1:]:
        QTest.keyClick(screen, Qt.Key.Key_Down)
        walked.append(screen.picked)
        assert PickOfficer(screen.picked) in screen.places
    assert walked == [each.operator.id for each in STAFF.members]
    QTest.keyClick(screen, Qt.Key.Key_PageUp)
    assert Turn("officers", -1) in screen.places
