from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import LANGUAGES
from kiosk.printing.choice import Choice, Failover
from kiosk.printing.printers import Condition, NoPrinter, Size, Unreachable, WrongMedia
from kiosk.printing.printers.faults import PrinterEmpty
from kiosk.screens.kit.frame import Room, Surroundings
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.printing.printers_list import ADD
from kiosk.screens.printing.printers_screen import PrintersScreen
from kiosk.screens.printing.setup import (
    AddPrinter,
    Change,
    ForCategory,
    Kind,
    Look,
    Machine,
    PickPrinter,
    PrintTrial,
    Setup,
    Stocked,
    TakeOver,
    Trial,
    TrialStage,
    Use,
    UseSecond,
    as_settings,
    changed,
    kind_of,
)
from kiosk.screens.printing.setup_words import machine_name, machine_state, media_words, trial_words
from kiosk.screens.words.language import speak
from tests.screens.measuring import measured_board, outside, overlapping
from tests.screens.scenery import NOW, PLAN, STATUSES, VENUE

SIZES = ((1280, 800), (1920, 1080), (3840, 2160), (1024, 768))
AROUND = Surroundings(gate="A1", now=NOW, zone=VENUE, rooms=frozenset(Room), statuses=STATUSES)
BADGE, CARD = Size(96, 134), Size(54, 86)
PRESS, LABELS = "ipp://badge-printer-at-the-press-entrance.local/ipp/print", "zpl://10.0.4.31?dpi=300"
CHOICE = Choice("Zebra", PRESS, {"press": LABELS, "minister": LABELS}, Failover.ASK)
SETUP = Setup(
    machines=(
        Machine(
            name="Zebra",
            state=Condition(True, loaded=(BADGE,), levels=(("Black ribbon", 62), ("Overlay", 8))),
            left=1212,
            printed=183,
            trial=Trial(TrialStage.CAME_OUT),
        ),
        Machine(name=PRESS, state=WrongMedia(PRESS, BADGE, (CARD,)), trial=Trial(TrialStage.FAILED, "aborted")),
        Machine(
            name=LABELS, state=PrinterEmpty(LABELS), trial=Trial(TrialStage.IN_THE_WAY, trouble=Unreachable(LABELS))
        ),
        Machine(name="Office", trial=Trial(TrialStage.UNKNOWN)),
        Machine(name="", state=Condition(True), trial=Trial(TrialStage.SENT)),
    ),
    choice=CHOICE,
    wanted=BADGE,
    template="Delegate, 96 × 134 mm",
)
Screen = Callable[..., PrintersScreen]


@pytest.fixture
def show(qtbot: QtBot) -> Screen:
    def shown(setup: Setup = SETUP, size: tuple[int, int] = (1280, 800)) -> PrintersScreen:
        screen = PrintersScreen(LIGHT, AROUND, PLAN)
        qtbot.addWidget(screen)
        screen.offer(tuple(View))
        screen.resize(*size)
        screen.show()
        screen.tell(setup)
        return screen

    return shown


def said(screen: PrintersScreen) -> list[str]:
    return [text.text for text in measured_board(screen).landed]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_in_every_language_and_size(language: str, size: tuple[int, int], show: Screen) -> None:
    speak(language)
    for setup in (SETUP, replace(SETUP, may_change=False, searching=True)):
        screen = show(setup, size)
        for machine in SETUP.machines:
            screen.picked = machine.name
            screen.renew()
            paper = measured_board(screen)
            assert outside(paper, paper.height) == []
            assert overlapping(paper) == []


def test_the_usual_printer_is_picked_first(show: Screen) -> None:
    assert show().picked == "Zebra"
    assert show(Setup(machines=(Machine(name=""),))).picked == ""


def test_a_printer_is_chosen_by_key(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    screen.places[PickPrinter("Office")].click()
    assert screen.places[UseSecond("Office")].spot.key == ""
    for key, ask in (("F5", Use("Office")), ("F11", PrintTrial("Office"))):
        with qtbot.waitSignal(screen.asked) as asked:
            screen.press(key)
        assert asked.args == [ask]


def test_the_second_printer_can_be_let_go(show: Screen) -> None:
    screen = show()
    screen.places[PickPrinter(PRESS)].click()
    assert UseSecond("") in screen.places
    screen.places[PickPrinter("Zebra")].click()
    assert not screen.places[Use("Zebra")].isEnabled()


def open_last_page(screen: PrintersScreen) -> None:
    while (turn := screen.places.get(Turn("panel", 1))) is not None and turn.isEnabled():
        turn.click()


def test_categories_and_stock_are_set_in_the_panel(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    screen.places[PickPrinter(LABELS)].click()
    open_last_page(screen)
    assert ForCategory("press", "") in screen.places
    with qtbot.waitSignal(screen.asked) as asked:
        screen.places[ForCategory("expert", LABELS)].click()
    assert asked.args == [ForCategory("expert", LABELS)]
    screen.places[PickPrinter("Office")].click()
    while Stocked("Office", 100) not in screen.places:
        screen.places[Turn("panel", 1)].click()
    with qtbot.waitSignal(screen.asked) as asked:
        screen.places[Stocked("Office", 100)].click()
    assert asked.args == [Stocked("Office", 100)]


def test_what_happens_when_a_printer_stops_is_chosen(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    with qtbot.waitSignal(screen.asked) as asked:
        screen.places[TakeOver(Failover.AUTO)].click()
    assert asked.args == [TakeOver(Failover.AUTO)]


def test_an_address_is_typed_and_added(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    heard: list[object] = []
    screen.asked.connect(heard.append)
    screen.places[ADD].click()
    screen.address.setText("  zpl://10.0.0.9 ")
    screen.places[ADD].click()
    assert [ask for ask in heard if isinstance(ask, AddPrinter)] == [AddPrinter("zpl://10.0.0.9")]


def test_whoever_may_only_look_changes_nothing(show: Screen) -> None:
    screen = show(replace(SETUP, may_change=False))
    changes = Use | UseSecond | ForCategory | TakeOver | PrintTrial | Stocked
    assert not any(isinstance(ask, changes) for ask in screen.places)
    assert not screen.address.isVisible()
    assert Look.AGAIN in screen.places


def test_arrows_pick_the_next_printer(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    QTest.keyClick(screen, Qt.Key.Key_Down)
    assert screen.picked == PRESS
    QTest.keyClick(screen, Qt.Key.Key_Up)
    QTest.keyClick(screen, Qt.Key.Key_Up)
    assert screen.picked == "Zebra"


def test_many_printers_are_turned_over(show: Screen) -> None:
    machines = tuple(Machine(name=f"Printer {at}") for at in range(20))
    screen = show(replace(SETUP, machines=machines))
    assert PickPrinter("Printer 19") not in screen.places
    screen.turn(300, 300, 1)
    while (turn := screen.places[Turn("machines", 1)]).isEnabled():
        turn.click()
    assert PickPrinter("Printer 19") in screen.places


def test_what_stood_in_the_way_is_said(show: Screen) -> None:
    screen = show(replace(SETUP, answer=NoPrinter("zpl:")))
    assert "The printer is not found" in said(screen)


@pytest.mark.parametrize(
    ("machine", "words"),
    [
        (SETUP.machines[0], "Loaded 96 × 134 mm: right for the badge."),
        (SETUP.machines[1], "Loaded 54 × 86 mm; the badge needs 96 × 134 mm."),
        (SETUP.machines[3], "It does not tell what is loaded; the badge needs 96 × 134 mm."),
        (SETUP.machines[4], "Pages are as large as the badge, 96 × 134 mm."),
        (
            Machine(name=LABELS, state=Condition(True, loaded=(Size(0, 134),))),
            "Loaded 134 mm long: right for the badge.",
        ),
    ],
)
def test_media_are_held_against_the_badge(machine: Machine, words: str) -> None:
    text = media_words(machine, SETUP)
    assert text.replace("\u2066", "").replace("\u2069", "") == words


def test_how_printers_are_is_said() -> None:
    assert machine_state(SETUP.machines[3]).word == "Being asked"
    assert machine_state(SETUP.machines[0]).word == "Ready, something is about to end"
    assert machine_state(SETUP.machines[2]).grave
    assert machine_state(SETUP.machines[4]).word == "Ready"


def test_addresses_lose_what_only_machines_need() -> None:
    names = [machine_name(name).strip("\u2068\u2069") for name in (PRESS, LABELS, "folder:/srv/badges", "Zebra", "")]
    assert names == ["badge-printer-at-the-press-entrance.local", "10.0.4.31", "/srv/badges", "Zebra", "PDF files"]
    kinds = [kind_of(name) for name in (PRESS, LABELS, "folder:/srv", "Zebra", "")]
    assert kinds == [Kind.NETWORK, Kind.LABELS, Kind.FOLDER, Kind.SYSTEM, Kind.FOLDER]


def test_a_test_badge_that_did_not_come_out_says_why() -> None:
    assert trial_words(Trial(TrialStage.FAILED, "aborted"))[1] == "The printer says: \u2068aborted\u2069"
    assert "The printer is not found." in trial_words(Trial(TrialStage.IN_THE_WAY, trouble=Unreachable("Zebra")))[1]


@pytest.mark.parametrize(
    ("change", "choice"),
    [
        (Use(PRESS), Choice(PRESS, "", CHOICE.by_category, Failover.ASK)),
        (Use("Office"), Choice("Office", PRESS, CHOICE.by_category, Failover.ASK)),
        (UseSecond("Zebra"), Choice("Zebra", "", CHOICE.by_category, Failover.ASK)),
        (UseSecond(""), Choice("Zebra", "", CHOICE.by_category, Failover.ASK)),
        (ForCategory("press", ""), Choice("Zebra", PRESS, {"minister": LABELS}, Failover.ASK)),
        (ForCategory("press", "Zebra"), Choice("Zebra", PRESS, {"minister": LABELS, "press": "Zebra"}, Failover.ASK)),
        (TakeOver(Failover.OFF), Choice("Zebra", PRESS, CHOICE.by_category, Failover.OFF)),
    ],
)
def test_a_change_changes_one_thing(change: Change, choice: Choice) -> None:
    assert changed(CHOICE, change) == choice


def test_choices_are_written_as_settings_have_them() -> None:
    assert as_settings(CHOICE) == {
        "printer": "Zebra",
        "printer_second": PRESS,
        "printer_for": (f"press={LABELS}", f"minister={LABELS}"),
        "failover": "ask",
    }
