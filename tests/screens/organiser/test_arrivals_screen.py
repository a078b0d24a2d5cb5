"""Arrivals on screen: everybody is counted once, whoever is missing is named, arrows and pages reach everything."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.people import DelegateId
from kiosk.journal.attendance import By, Guest, Mark, groups
from kiosk.screens.kit.frame import Room, Surroundings
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.person import shown_name
from kiosk.screens.kit.theme import DARK, LIGHT
from kiosk.screens.organiser.arrivals_screen import ArrivalsScreen
from kiosk.screens.organiser.attending import Attending, PickGroup, ShowBy
from kiosk.screens.words.language import speak
from kiosk.storage.database import CannotWrite
from tests.screens.measuring import measured_board, outside, overlapping
from tests.screens.scenery import GULNAR, JO, LAYLA, LIU, NOW, OWUSU, PLAN, RAJAPAKSHA, SAMER, STATUSES, VENUE

SIZES = ((1280, 800), (1920, 1080), (3840, 2160), (1024, 768))
AROUND = Surroundings(gate="A1", now=NOW, zone=VENUE, rooms=frozenset(Room), statuses=STATUSES)
FACES = (GULNAR, JO, LAYLA, LIU, OWUSU, RAJAPAKSHA, SAMER)
PLACES = ("KZ", "JO", "CD", "GB", "BA", "MONUSCO", "", "LA", "SE", "CN", "GH", "LK", "FR", "RU", "VC", "BO", "VE")


def a_guest(number: int) -> Guest:
    person = replace(FACES[number % len(FACES)], id=DelegateId(f"d-{number}"))
    mark = list(Mark)[(7 * number + number // 5) % 3]
    came = mark is Mark.ARRIVED
    return Guest(
        mark=mark,
        delegation=PLACES[number % len(PLACES) if number % 3 else 0],
        category=[*PLAN.categories, "", "unheard of"][number % (len(PLAN.categories) + 2)],
        delegate=None if came and number % 12 == 0 else person,
        at=NOW - timedelta(minutes=7 * number) if came else None,
        gate=[*PLAN.gates, "X9"][number % (len(PLAN.gates) + 1)] if came else "",
    )


GUESTS = tuple(sorted(map(a_guest, range(300)), key=lambda guest: [*Mark].index(guest.mark)))
ATTENDING = Attending(GUESTS, read=True, may_write=True, file="/home/kiosk/uncops-2026/arrivals-2026-11-24-104207.xlsx")
Screen = Callable[..., ArrivalsScreen]


@pytest.fixture
def show(qtbot: QtBot) -> Screen:
    def shown(
        attending: Attending = ATTENDING, size: tuple[int, int] = (1280, 800), theme: object = LIGHT
    ) -> ArrivalsScreen:
        screen = ArrivalsScreen(DARK if theme is DARK else LIGHT, AROUND, PLAN)
        qtbot.addWidget(screen)
        screen.offer(tuple(View))
        screen.resize(*size)
        screen.show()
        screen.tell(attending)
        return screen

    return shown


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_in_every_language_and_size(language: str, size: tuple[int, int], show: Screen) -> None:
    speak(language)
    screen = show(size=size)
    for by in By:
        screen.asked.emit(ShowBy(by))
        for _, group in screen.rows:
            screen.asked.emit(PickGroup(group.code))
            paper = measured_board(screen)
            assert outside(paper, paper.height) == []
            assert overlapping(paper) == []
    for attending in (
        Attending(),
        Attending(read=True),
        Attending(answer=CannotWrite("full")),
        replace(ATTENDING, writing=True),
    ):
        paper = measured_board(show(attending, size))
        assert outside(paper, paper.height) == []
        assert overlapping(paper) == []


@pytest.mark.parametrize("by", By)
def test_rows_are_everybody_once_or_whoever_came(by: By, show: Screen) -> None:
    screen = show()
    screen.asked.emit(ShowBy(by))
    counted = sum(len(group.guests) for _, group in screen.rows)
    assert counted == (ATTENDING.arrived if by in (By.HOUR, By.GATE) else ATTENDING.expected)
    assert len({code for code in (group.code for _, group in screen.rows)}) == len(screen.rows)


def test_whoever_is_missing_is_named_in_the_panel_and_nobody_who_came(show: Screen) -> None:
    came = Guest(Mark.ARRIVED, "KZ", "chief", GULNAR, NOW, "A1")
    due, later = Guest(Mark.DUE, "KZ", "chief", OWUSU), Guest(Mark.EXPECTED, "KZ", "chief", LIU)
    screen = show(Attending((came, due, later), read=True))
    said = " ".join(landed.text for landed in measured_board(screen).landed)
    assert shown_name(OWUSU) in said
    assert shown_name(LIU) in said
    assert shown_name(GULNAR) not in said


def test_arrows_walk_over_all_rows_and_counts(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    for by in By:
        assert screen.by is by
        codes = [group.code for _, group in screen.rows]
        screen.asked.emit(PickGroup(codes[0]))
        for code in codes[1:]:
            QTest.keyClick(screen, Qt.Key.Key_Down)
            assert screen.picked == code
            assert PickGroup(code) in screen.places
        QTest.keyClick(screen, Qt.Key.Key_Right)


def test_pages_turn_by_keyboard(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    assert not screen.places[Turn("arrivals", -1)].isEnabled()
    QTest.keyClick(screen, Qt.Key.Key_PageDown)
    assert screen.places[Turn("arrivals", -1)].isEnabled()


def test_what_is_picked_stays_picked_when_more_arrive(show: Screen) -> None:
    screen = show()
    screen.asked.emit(PickGroup("SE"))
    more = Guest(Mark.ARRIVED, "SE", "chief", GULNAR, NOW, "A1")
    screen.tell(Attending((more, *GUESTS), read=True))
    assert screen.picked == "SE"
    assert groups(screen.attending.guests, By.DELEGATION, VENUE)["SE"].guests[0] == more
