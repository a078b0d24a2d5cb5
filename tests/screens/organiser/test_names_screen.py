from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.people import DelegateId
from kiosk.roster.latin import latin_name
from kiosk.roster.spelling import NotLatin
from kiosk.screens.kit.frame import Room, Surroundings
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.theme import DARK, LIGHT
from kiosk.screens.organiser.names_list import ROW
from kiosk.screens.organiser.names_screen import Editing, NamesScreen
from kiosk.screens.organiser.spelling import Confirm, Pending, PickName
from kiosk.screens.words.language import speak
from tests.makers import a_delegate
from tests.screens.measuring import measured_board, outside, overlapping
from tests.screens.scenery import NOW, PLAN, STATUSES, VENUE

SIZES = ((1280, 800), (1920, 1080), (3840, 2160), (1024, 768))
AROUND = Surroundings(gate="A1", now=NOW, zone=VENUE, rooms=frozenset(Room), statuses=STATUSES)
NAMES = (
    ("محمد عبد الرحمن آل الشيخ", "آل الشيخ", "SA"),
    ("สมชาย แสงอรุณ", "แสงอรุณ", "TH"),
    ("王小明", "", "CN"),
    ("Анна-Мария Щербакова-Вознесенская", "Щербакова-Вознесенская", "BY"),
    ("さくら 山田", "山田", "JP"),
    ("নরেন্দ্রনাথ চট্টোপাধ্যায়", "চট্টোপাধ্যায়", "BD"),
)
PEOPLE = tuple(
    replace(
        a_delegate(id=f"d-{number}", source_id=str(number)),
        name=name,
        family_name=family,
        delegation=delegation,
        latin_name=latin_name(name, family, delegation),
    )
    for number, (name, family, delegation) in enumerate(NAMES * 4)
)
PENDING = Pending(people=PEOPLE, count=1234)
Screen = Callable[..., NamesScreen]


def picked(number: int) -> PickName:
    return PickName(DelegateId(f"d-{number}"))


@pytest.fixture
def show(qtbot: QtBot) -> Screen:
    def shown(pending: Pending = PENDING, size: tuple[int, int] = (1280, 800), theme: object = LIGHT) -> NamesScreen:
        screen = NamesScreen(DARK if theme is DARK else LIGHT, AROUND, PLAN)
        qtbot.addWidget(screen)
        screen.offer(tuple(View))
        screen.resize(*size)
        screen.show()
        screen.tell(pending)
        return screen

    return shown


def said(screen: NamesScreen) -> list[str]:
    return [text.text for text in measured_board(screen).landed]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_in_every_language_and_size(language: str, size: tuple[int, int], show: Screen) -> None:
    speak(language)
    for pending in (PENDING, replace(PENDING, may_act=False), replace(PENDING, answer=NotLatin(PEOPLE[0])), Pending()):
        screen = show(pending, size)
        for _ in range(len(PEOPLE)):
            paper = measured_board(screen)
            assert outside(paper, paper.height) == []
            assert overlapping(paper) == []
            for ask, place in screen.places.items():
                if isinstance(ask, PickName | Editing):
                    assert place.spot.box[3] >= 56
            if (turn := screen.places.get(Turn("names", 1))) is None or not turn.isEnabled():
                break
            turn.click()


def test_names_stand_as_registered_beside_the_spelling_of_the_machine(show: Screen) -> None:
    lines = said(show())
    assert NAMES[1][0] in lines
    assert "Somchai SAENGORUN" in lines
    assert ROW >= 56


def test_the_first_is_picked_and_f5_confirms_what_the_machine_says(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    assert screen.places[Editing.CONFIRM].spot.key == "F5"
    with qtbot.waitSignal(screen.asked, check_params_cb=lambda ask: isinstance(ask, Confirm)) as asked:
        screen.press("F5")
    assert asked.args == [Confirm(PEOPLE[0].id, PEOPLE[0].latin_name)]


def test_an_edit_is_confirmed_as_typed_and_can_be_undone(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    as_spelt = screen.places[Editing.CONFIRM].spot.label
    assert not screen.places[Editing.AS_SPELT].isEnabled()
    screen.press("F11")
    QTest.keyClicks(screen.spelling, "Mohammed AL-SHEIKH")
    assert screen.places[Editing.CONFIRM].spot.label != as_spelt
    with qtbot.waitSignal(screen.asked, check_params_cb=lambda ask: isinstance(ask, Confirm)) as asked:
        screen.press("F5")
    assert asked.args == [Confirm(PEOPLE[0].id, "Mohammed AL-SHEIKH")]
    screen.press("F6")
    assert screen.spelling.text() == PEOPLE[0].latin_name
    assert screen.places[Editing.CONFIRM].spot.label == as_spelt


def test_nothing_typed_is_nothing_to_confirm(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    screen.press("F11")
    QTest.keyClick(screen.spelling, Qt.Key.Key_Delete)
    assert not screen.places[Editing.CONFIRM].isEnabled()


def test_arrows_pick_even_while_the_field_has_the_keys(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    screen.press("F11")
    QTest.keyClick(screen.spelling, Qt.Key.Key_Down)
    assert (screen.picked, screen.spelling.text()) == (PEOPLE[1].id, PEOPLE[1].latin_name)
    QTest.keyClick(screen.spelling, Qt.Key.Key_PageDown)
    assert picked(0) not in screen.places
    QTest.keyClick(screen, Qt.Key.Key_Up)
    assert screen.picked == PEOPLE[0].id
    assert picked(0) in screen.places


def test_whoever_is_confirmed_gives_way_to_the_next_and_what_is_being_typed_stays(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    screen.places[picked(2)].click()
    screen.tell(replace(PENDING, people=(*PEOPLE[:2], *PEOPLE[3:]), count=1233))
    assert (screen.picked, screen.spelling.text()) == (PEOPLE[3].id, PEOPLE[3].latin_name)
    screen.press("F11")
    QTest.keyClicks(screen.spelling, "Anna")
    screen.tell(replace(PENDING, people=PEOPLE[3:], count=1232))
    assert screen.spelling.text() == "Anna"
    screen.tell(Pending(people=PEOPLE[:1], count=1))
    assert screen.picked == PEOPLE[0].id
    screen.tell(Pending())
    assert screen.picked is None
    assert not screen.spelling.isVisible()
    assert Editing.CONFIRM not in screen.places


def test_what_cannot_be_taken_is_said_until_something_else_is_typed(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    screen.tell(replace(PENDING, answer=NotLatin(PEOPLE[0])))
    assert "This spelling cannot be taken" in said(screen)
    screen.press("F11")
    QTest.keyClicks(screen.spelling, "M")
    assert "This spelling cannot be taken" not in said(screen)


def test_whoever_may_not_confirm_sees_the_list_alone(show: Screen) -> None:
    screen = show(replace(PENDING, may_act=False))
    assert Editing.CONFIRM not in screen.places
    assert not screen.spelling.isVisible()
    assert picked(0) in screen.places
