"""The organiser's room on real data: who is offered what, and what becomes of what is pressed."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.demo import event
from kiosk.domain.duty import Action, Role, may
from kiosk.domain.scan import Reader, Scan
from kiosk.operators.store import Operator
from kiosk.reports.arrivals import write
from kiosk.screens.designer.designer import Designer
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.frame import Room
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.theme import DARK, LIGHT
from kiosk.screens.organiser.controller import Organising
from kiosk.screens.organiser.plan_screen import PlanScreen
from kiosk.screens.organiser.roster_screen import RosterScreen
from kiosk.screens.printing.controller import Printing
from kiosk.screens.window import Window
from kiosk.station import Station, open_station

DOORS = datetime(2024, 6, 27, 13, tzinfo=UTC)


def an_operator(role: Role) -> Operator:
    return Operator(id="o1", name="E. Sørensen", role=role, badge=None, added=DOORS)


class Duty:
    """Whoever is on duty now."""

    def __init__(self) -> None:
        self.role: Role | None = Role.ORGANISER
        self.takes_scan: Callable[[Scan], bool] | None = None

    @property
    def operator(self) -> Operator | None:
        return None if self.role is None else an_operator(self.role)

    def badge_key(self, scan: Scan) -> str | None:
        return None

    def may(self, action: Action) -> bool:
        return self.role is not None and may(self.role, action)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("organising") / "data"
    event.make(folder, None, DOORS).close()
    return folder


@pytest.fixture
def station(made: Path, tmp_path: Path) -> Iterator[Station]:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    for file in made.iterdir():
        if file.name != "lock":
            (folder / file.name).write_bytes(file.read_bytes())
    with open_station(folder, writing=True) as opened:
        yield opened


@pytest.fixture
def duty() -> Duty:
    return Duty()


@pytest.fixture
def window(qtbot: QtBot, station: Station) -> Window:
    gate = Gate(station.plan, "A1", LIGHT, now=lambda: DOORS, elapsed=lambda: 0.0)
    shown = Window(gate, "Kiosk")
    qtbot.addWidget(shown)
    shown.allow(Room)
    shown.show()
    return shown


@pytest.fixture
def room(station: Station, window: Window, duty: Duty, qtbot: QtBot) -> Iterator[Organising]:
    printing = Printing(station, lambda: DOORS)
    opened = Organising(station, window, duty, printing, lambda: DOORS, write)
    opened.begin()
    yield opened
    opened.close()
    printing.close()


def test_the_room_begins_with_the_plan_of_the_event(room: Organising, window: Window, station: Station) -> None:
    window.enter(Room.ORGANISER)
    screen = window.current
    assert isinstance(screen, PlanScreen)
    assert screen.people == station.roster.count_by("category")


def test_the_gate_comes_first(station: Station, window: Window, duty: Duty, qtbot: QtBot) -> None:
    printing = Printing(station, lambda: DOORS)
    opened = Organising(station, window, duty, printing, lambda: DOORS, write)
    opened.start()
    assert Room.ORGANISER not in window.rooms
    qtbot.waitUntil(lambda: Room.ORGANISER in window.rooms)
    printing.close()


def test_entrance_staff_sees_the_plan_alone(room: Organising, duty: Duty) -> None:
    duty.role = Role.ENTRANCE
    room.follow()
    assert View.PLAN in room.views
    assert View.PRINTERS not in room.views
    assert [tab.ask for tab in room.screen(View.PLAN).tabs()] == list(room.views)


def test_tabs_lead_from_screen_to_screen(room: Organising, window: Window) -> None:
    window.enter(Room.ORGANISER)
    for view in (View.PRINTS, View.PLAN):
        screen = room.screen(room.shown)
        tab = next(tab for tab in screen.tabs() if tab.ask == view)
        screen.places[tab].click()
        assert window.current is room.screen(view)


def test_whoever_may_not_see_a_screen_finds_the_plan_there(room: Organising, window: Window, duty: Duty) -> None:
    window.enter(Room.ORGANISER)
    room.show(View.PRINTS)
    duty.role = None
    room.follow()
    assert window.current is room.screen(View.PLAN)


def test_nobody_is_offered_nothing(room: Organising, duty: Duty) -> None:
    duty.role = None
    room.follow()
    assert room.views == ()
    assert room.shown is View.PLAN


def test_a_screen_takes_the_theme_of_the_gate(room: Organising, window: Window) -> None:
    window.gate.use_theme(DARK)
    room.show(View.PLAN)
    assert room.screen(View.PLAN).theme is DARK


def test_the_designer_stands_in_the_room_and_leads_back_and_keeps_what_is_not_saved(
    room: Organising, window: Window, duty: Duty
) -> None:
    window.enter(Room.ORGANISER)
    room.show(View.BADGE)
    screen = window.current
    assert isinstance(screen, Designer)
    screen.design.titled("Ours")
    screen.say(Room.ORGANISER)
    between: object = window.current
    room.show(View.BADGE)
    assert isinstance(between, RosterScreen) and window.current is screen
    assert screen.design.unsaved
    duty.role = Role.ENTRANCE
    room.follow()
    assert View.BADGE not in room.views
    assert not isinstance(window.current, Designer)


def test_a_scan_wins_over_the_designer(room: Organising, window: Window, station: Station) -> None:
    window.enter(Room.ORGANISER)
    room.show(View.BADGE)
    passage = station.checkpoint.examine(Scan(b"nobody", DOORS, Reader.WEDGE), "A1")
    window.show_passage(Showing(passage=passage))
    assert window.current is window.gate
