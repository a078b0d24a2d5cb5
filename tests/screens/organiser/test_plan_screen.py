from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.credential import Kind
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.plan import Hours, PassBack, Plan, Session
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.frame import Room, Surroundings
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.organiser.matrix import Cell, Slot
from kiosk.screens.organiser.plan_screen import PlanScreen
from kiosk.screens.organiser.plan_words import gate_line
from kiosk.screens.words.language import speak
from kiosk.sources import plan_file
from kiosk.storage.paths import resources
from tests.screens.measuring import MeasuringPaper, measured_board, outside, overlapping
from tests.screens.scenery import NOW, PLAN, STATUSES, VENUE, at

SIZES = ((1280, 800), (1920, 1080), (3840, 2160), (1024, 768))
AROUND = Surroundings(gate="A1", now=NOW, zone=VENUE, rooms=frozenset(Room), statuses=STATUSES)
PEOPLE = {"press": 61, "minister": 1204}
Show = Callable[..., PlanScreen]


def large() -> Plan:
    """Thirty zones, a dozen categories, names as long as they come."""
    long = "Conference room {} of the North Lawn Building"
    zones = dict(PLAN.zones)
    for n in range(24):
        zones[f"z{n}"] = replace(PLAN.zones["press"], code=f"z{n}", name=long.format(n), names={}, within="plenary")
    categories = dict(PLAN.categories)
    for n in range(4):
        name = f"Representatives of specialised agencies {n}"
        categories[f"c{n}"] = replace(PLAN.categories["press"], code=f"c{n}", name=name, names={})
    sessions = tuple(
        Session(name=f"Consultation {n}", zone=zone, starts=at(9), ends=at(11), categories=frozenset({"press"}))
        for zone in zones
        for n in range(2)
    )
    return replace(PLAN, zones=zones, categories=categories, sessions=sessions)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(plan: Plan = PLAN, size: tuple[int, int] = (1280, 800)) -> PlanScreen:
        screen = PlanScreen(LIGHT, AROUND, plan)
        qtbot.addWidget(screen)
        screen.offer(tuple(View))
        screen.tell(plan, PEOPLE)
        screen.resize(*size)
        screen.show()
        return screen

    return shown


def check(screen: PlanScreen) -> MeasuringPaper:
    paper = measured_board(screen)
    assert outside(paper, paper.height) == []
    assert overlapping(paper) == []
    return paper


def said(screen: PlanScreen) -> list[str]:
    return [text.text for text in measured_board(screen).landed]


def plain(text: str) -> str:
    """Without the marks that keep directions apart."""
    return "".join(letter for letter in text if not "\u2066" <= letter <= "\u2069")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_in_every_language_and_size(language: str, size: tuple[int, int], show: Show) -> None:
    speak(language)
    for plan in (PLAN, large()):
        screen = show(plan, size)
        check(screen)
        screen.choose(Cell("press", "plenary"))
        check(screen)
        screen.choose(Slot(0))
        check(screen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_a_session_bar_stays_within_its_height(language: str, show: Show) -> None:
    speak(language)
    screen = show(plan_file.load(resources() / "demo" / "uncops.toml"))
    landed = measured_board(screen).landed
    bars = [place for ask, place in screen.places.items() if isinstance(ask, Slot)]
    assert bars
    for bar in bars:
        area = QRectF(bar.geometry())
        within = [text.box for text in landed if area.contains(text.box.center())]
        assert all(box.top() >= area.top() + RING - 1 and box.bottom() <= area.bottom() - RING + 1 for box in within)


def test_a_field_says_what_the_plan_says(show: Show) -> None:
    screen = show()
    screen.places[Cell("press", "plenary")].click()
    texts = said(screen)
    assert "May enter during these sessions." in texts
    assert "Tuesday 24 November, 14:00–18:00" in texts
    for text in ("1\u202f800 at a time", "Campus", "Any number", "Is refused", "61 of this category"):
        assert text in texts
    screen.places[Cell("press", "plenary")].click()
    assert screen.chosen is None


def test_a_session_says_for_whom_it_is(show: Show) -> None:
    screen = show()
    screen.places[Slot(1)].click()
    assert screen.chosen == Slot(1)
    assert "Tuesday 24 November, 14:00–18:00" in said(screen)


def test_rules_of_a_zone_are_said(show: Show) -> None:
    zone = replace(PLAN.zones["plenary"], entries=1, pass_back=PassBack.WARN, addons=("Gala dinner",), capacity=None)
    screen = show(replace(PLAN, zones={**PLAN.zones, "plenary": zone}))
    screen.choose(Cell("press", "plenary"))
    texts = said(screen)
    for text in ("1 entry", "Is admitted, and noted", "No limit"):
        assert text in texts
    assert any("Gala dinner" in text for text in texts)


def test_a_gate_says_what_is_particular_about_it() -> None:
    gate = replace(PLAN.gates["A1"], accepts=frozenset({Kind.BADGE}))
    assert gate_line(PLAN, gate, "plenary").endswith(", badges only")
    daily = Hours(starts=time(8), ends=time(18), zone="vip")
    once = Hours(starts=at(9), ends=at(10))
    led = replace(PLAN.gates["A1"], hours=(daily, once))
    assert plain(gate_line(PLAN, led, "vip")) == "A1 Main entrance, 08:00–18:00"
    assert plain(gate_line(PLAN, led, "plenary")) == "A1 Main entrance, Tuesday 24 November, 09:00–10:00"


def test_every_further_rule_of_a_zone_is_said(show: Show) -> None:
    zone = replace(
        PLAN.zones["plenary"],
        once_a_day=True,
        warn_at=1620,
        overflow="lounge",
        leaves=("vip",),
        all_out=time(22),
        escorted=frozenset({"press"}),
        escorts=frozenset({"security"}),
    )
    screen = show(replace(PLAN, zones={**PLAN.zones, "plenary": zone}), (1280, 1600))
    screen.choose(Cell("press", "plenary"))
    texts = said(screen)
    for text in ("May enter with an escort.", "Security", "Nearly full from 1\u202f620", "Lounge", "One on each day",
                 "VIP reception", "Every day at \u206622:00\u2069", "Press in the plenary"):  # fmt: skip
        assert text in texts


def test_arrow_keys_go_from_field_to_field(show: Show, qtbot: QtBot) -> None:
    screen = show()
    chosen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(screen, key)
        chosen.append(screen.chosen)
    first, second = Cell("minister", "campus"), Cell("chief", "campus")
    assert chosen == [first, second, Cell("chief", "plenary"), second, second, first]


def test_arrows_follow_the_eye_in_arabic(show: Show, qtbot: QtBot) -> None:
    speak("ar")
    screen = show()
    screen.choose(Cell("minister", "campus"))
    QTest.keyClick(screen, Qt.Key.Key_Left)
    assert screen.chosen == Cell("minister", "plenary")


def test_a_field_that_is_chosen_is_on_the_open_page(show: Show) -> None:
    screen = show(large())
    far = Cell("c3", "z23")
    assert far not in screen.places
    screen.choose(far)
    assert far in screen.places
    assert Turn("columns", -1) in screen.places


def test_pages_of_zones_are_turned_by_key_place_and_wheel(show: Show, qtbot: QtBot) -> None:
    screen = show(large())
    first = Cell("minister", "campus")
    QTest.keyClick(screen, Qt.Key.Key_PageDown)
    assert first not in screen.places
    screen.places[Turn("columns", -1)].click()
    assert first in screen.places
    screen.turn(600, 700, 1)
    assert first in screen.places
    place, none = QPointF(1200, 300), QPoint()
    wheel = QWheelEvent(place, place, none, QPoint(0, -120), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    screen.wheelEvent(wheel)
    assert first in screen.places


def test_days_are_switched_by_their_places(show: Show) -> None:
    screen = show()
    assert screen.shown_day == date(2026, 11, 24)
    screen.places[date(2026, 11, 23)].click()
    assert screen.shown_day == date(2026, 11, 23)
    assert "No sessions on this day." in said(screen)
    screen.places[date(2026, 11, 24)].click()
    assert screen.shown_day == date(2026, 11, 24)


def test_a_field_with_sessions_shows_a_day_that_has_one(show: Show) -> None:
    screen = show()
    screen.show_day(date(2026, 11, 23))
    screen.choose(Cell("press", "plenary"))
    assert screen.shown_day == date(2026, 11, 24)


def test_the_tabs_are_those_that_are_offered(show: Show, qtbot: QtBot) -> None:
    screen = show()
    screen.offer((View.PLAN, View.PRINTS))
    tabs = [tab for tab in screen.tabs()]
    assert [tab.label for tab in tabs] == ["Plan", "Prints"]
    with qtbot.waitSignal(screen.tab_chosen) as asked:
        screen.places[tabs[1]].click()
    assert asked.args == [View.PRINTS]
