"""Officers' screens in their frame: the rail leads where the officer may go, the next scan wins over all of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.screens.gate.gate import Gate
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.dialog import SheetDialog
from kiosk.screens.kit.frame import BAR, RAIL, Room, Screen, Surroundings, Tab
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.window import Window
from tests.screens.scenery import NOW, PLAN, STATUSES, VENUE, admitted, outside_hours


class Plain(Screen):
    """A screen with one place in its body."""

    def heading(self) -> str:
        return "Security"

    def tabs(self) -> Sequence[Tab]:
        return (Tab("now", "Now"), Tab("journal", "Journal"))

    def body_spots(self, paper: Paper) -> Sequence[Spot]:
        return [Spot(ask="act", label="Act", box=(RAIL + 24, BAR + 24, 200, 64), key="F5")]

    def paint_body(self, paper: Paper) -> None:
        return


class Organiser(Plain):
    room = Room.ORGANISER


class Question(SheetDialog):
    """A dialog with one place."""

    def spots(self, paper: Paper) -> Sequence[Spot]:
        return [Spot(ask="yes", label="Yes", box=(32, 32, 200, 64), key="F5")]

    def paint(self, paper: Paper) -> None:
        paper.fill(0, 0, paper.width, paper.height, paper.colour("sheet"))


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def window(qtbot: QtBot, time: Time) -> Window:
    shown = Window(Gate(PLAN, "A1", LIGHT, now=lambda: NOW, elapsed=time), "Kiosk")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def plain(window: Window, kind: type[Plain] = Plain) -> Plain:
    screen = kind(LIGHT, window.surroundings())
    window.furnish(screen)
    return screen


def test_the_rail_leads_only_where_the_officer_may_go(window: Window) -> None:
    security = plain(window)
    plain(window, Organiser)
    window.allow({Room.GATE, Room.SECURITY, Room.LOCK})
    window.enter(Room.SECURITY)
    assert window.current is security
    assert {ask for ask in security.places if isinstance(ask, Room)} == {Room.GATE, Room.SECURITY, Room.LOCK}
    window.enter(Room.ORGANISER)
    assert window.current is security


def test_whoever_loses_the_right_to_a_room_stands_at_the_gate(window: Window) -> None:
    plain(window)
    window.allow({Room.GATE, Room.SECURITY})
    window.enter(Room.SECURITY)
    window.allow({Room.GATE})
    assert window.current is window.gate


def test_the_idle_gate_leads_to_the_first_room(window: Window, qtbot: QtBot) -> None:
    security = plain(window)
    window.allow({Room.GATE, Room.SECURITY, Room.LOCK})
    with qtbot.waitSignal(window.entered):
        window.gate.press("F10")
    assert window.current is security


def walk(screen: Screen, *keys: Qt.Key) -> None:
    for key in keys:
        place = screen.places.get(screen.walked)
        QTest.keyClick(place if place is not None else screen, key)


def test_f10_and_enter_walk_the_rail_and_the_rail_shows_it(window: Window) -> None:
    security, organiser = plain(window), plain(window, Organiser)
    window.allow({Room.GATE, Room.SECURITY, Room.ORGANISER, Room.LOCK})
    window.gate.press("F10")
    walked: list[QWidget] = []
    for _ in range(3):
        here = window.current
        walked.append(here)
        assert isinstance(here, Screen)
        before = here.grab().toImage()
        ahead = here.ahead
        here.press("F10")
        assert here.walked == ahead and here.grab().toImage() != before
        walk(here, Qt.Key.Key_Return)
        if window.current is window.gate:
            break
    assert [*walked, window.current] == [security, organiser, window.gate]


def test_f10_goes_on_to_tabs_and_body_and_arrows_walk_within(window: Window, qtbot: QtBot) -> None:
    security = plain(window)
    plain(window, Organiser)
    window.allow({Room.GATE, Room.SECURITY, Room.ORGANISER, Room.LOCK})
    window.enter(Room.SECURITY)
    security.press("F10")
    stood_on = [security.walked]
    walk(security, Qt.Key.Key_Up)
    assert [*stood_on, security.walked] == [Room.ORGANISER, Room.GATE]
    walk(security, Qt.Key.Key_Up, Qt.Key.Key_Down)
    assert security.walked is Room.ORGANISER
    security.press("F10")
    with qtbot.waitSignal(security.tab_chosen) as tab:
        security.press("F5")
    security.press("F10")
    with qtbot.waitSignal(security.asked) as asked:
        walk(security, Qt.Key.Key_Return)
    assert (tab.args, asked.args) == (["now"], ["act"])


@pytest.mark.parametrize("seed", range(20))
def test_no_burst_presses_what_is_stood_on_heard_as_a_scan_or_not(seed: int, window: Window, qtbot: QtBot) -> None:
    """Each key of it goes to whatever has the focus, as without a wedge."""
    security = plain(window)
    window.allow({Room.GATE, Room.SECURITY, Room.LOCK})
    window.enter(Room.SECURITY)
    chosen: list[object] = []
    for signal in (security.asked, security.left, security.tab_chosen):
        signal.connect(chosen.append)
    chance = Random(seed)
    for _ in range(chance.randint(1, 4)):
        security.press("F10")
    assert security.walked is not None
    for letter in chance.choices("0123456789abcxyzABC %-.:/ ", k=chance.randint(1, 60)):
        focused: QWidget = security.places.get(security.walked, security)
        QTest.keyClicks(focused, letter)
    QTest.keyClick(security.places.get(security.walked, security), Qt.Key.Key_Return)
    assert chosen == [] and security.walked is None


def test_an_organisers_key_leads_to_the_organiser_and_not_to_the_first_of_the_rail(window: Window) -> None:
    plain(window)
    organiser = plain(window, Organiser)
    window.allow({Room.GATE, Room.SECURITY, Room.ORGANISER})
    window.home = Room.ORGANISER
    window.gate.press("F10")
    assert window.current is organiser
    window.enter(Room.GATE)
    window.allow({Room.GATE, Room.SECURITY})
    window.gate.press("F10")
    assert window.current is not organiser


def test_a_room_shows_the_hour_and_the_officer_of_now_as_soon_as_it_is_entered(qtbot: QtBot, time: Time) -> None:
    hour = [NOW]
    window = Window(Gate(PLAN, "A1", LIGHT, now=lambda: hour[0], elapsed=time), "Kiosk")
    qtbot.addWidget(window)
    screen = plain(window)
    window.allow({Room.GATE, Room.SECURITY})
    hour[0] = NOW + timedelta(hours=1)
    window.gate.set_statuses(replace(STATUSES, officer="M. Tanaka"))
    window.enter(Room.SECURITY)
    assert (screen.around.now, screen.around.statuses.officer) == (hour[0], "M. Tanaka")


def test_places_of_rail_tabs_and_body_say_what_they_are(window: Window, qtbot: QtBot) -> None:
    screen = plain(window)
    window.allow({Room.GATE, Room.SECURITY, Room.LOCK})
    window.enter(Room.SECURITY)
    with qtbot.waitSignal(screen.asked) as body:
        screen.press("F5")
    with qtbot.waitSignal(screen.tab_chosen) as tab:
        screen.places[Tab("journal", "Journal")].click()
    with qtbot.waitSignal(window.lock_asked):
        screen.press("F12")
    screen.places[Room.GATE].click()
    assert (body.args, tab.args, window.current) == (["act"], ["journal"], window.gate)


def test_a_screen_shows_how_the_kiosk_is(window: Window) -> None:
    screen = plain(window)
    window.allow({Room.GATE, Room.SECURITY})
    window.enter(Room.SECURITY)
    before = screen.grab().toImage()
    window.gate.set_statuses(STATUSES)
    window.refresh()
    assert screen.around == Surroundings(gate="A1", now=NOW, zone=VENUE, rooms=window.rooms, statuses=STATUSES)
    assert screen.grab().toImage() != before


def test_a_passage_wins_over_a_screen_and_a_dialog(window: Window, qtbot: QtBot) -> None:
    plain(window)
    window.allow({Room.GATE, Room.SECURITY})
    window.show_passage(outside_hours())
    dialog = Question(LIGHT)
    window.ask(dialog)
    with qtbot.waitSignal(dialog.closed):
        window.show_passage(admitted())
    assert window.gate.dialog is None
    window.enter(Room.SECURITY)
    window.show_passage(outside_hours())
    assert window.current is window.gate


def test_the_verdict_stays_lit_while_a_dialog_is_open(window: Window, time: Time) -> None:
    window.show_passage(outside_hours())
    dialog = Question(LIGHT)
    window.ask(dialog)
    time.now = 60
    window.gate.tick()
    assert window.gate.showing == outside_hours()
    assert window.gate.column.isVisible() and not window.gate.column.geometry().intersects(dialog.geometry())
    dialog.press("Esc")
    time.now = 60 + 16
    window.gate.tick()
    assert window.gate.showing is None


def test_a_key_is_for_the_dialog_alone_while_it_is_open(window: Window, qtbot: QtBot) -> None:
    window.show_passage(admitted())
    dialog = Question(LIGHT)
    window.ask(dialog)
    printed: list[object] = []
    window.gate.print_asked.connect(printed.append)
    with qtbot.waitSignal(dialog.asked):
        QTest.keyClick(dialog, Qt.Key.Key_F5)
    assert printed == []
    dialog.press("Esc")
    QTest.keyClick(window.gate, Qt.Key.Key_F5)
    assert len(printed) == 1


def test_only_what_the_officer_may_ask_has_a_button(window: Window) -> None:
    window.show_passage(outside_hours())
    window.gate.set_offers({Intent.HELP})
    assert {act.intent for act in window.gate.sheet.acts} <= {Intent.HELP, Intent.NEXT}
