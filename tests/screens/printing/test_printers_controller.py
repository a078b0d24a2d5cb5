"""Behind printer set-up: real settings files, a real folder, a printer that speaks IPP."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.domain.duty import Action
from kiosk.printing.choice import Failover
from kiosk.printing.printers import Condition, WrongMedia
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.printing.controller import Printing
from kiosk.screens.printing.printers_controller import Equipping
from kiosk.screens.printing.setup import (
    AddPrinter,
    ForCategory,
    Look,
    PrintTrial,
    Stocked,
    TakeOver,
    TrialStage,
    Use,
    UseSecond,
)
from kiosk.station import Station
from kiosk.storage import settings
from kiosk.storage.paths import resources
from tests.printing.ipp_server import IppServer

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)
NOBODY = "ipp://127.0.0.1:1/nowhere"


class Desk:
    """The screen and what stands behind it."""

    def __init__(self, opened: Station, qtbot: QtBot) -> None:
        self.station, self.may_change = opened, True
        self.printing = Printing(opened, lambda: NOON)
        self.equipping = Equipping(opened, self.printing, self.may, self.printing)
        self.screen = self.equipping.make(LIGHT, Surroundings(gate="A1", now=NOON, zone=opened.plan.zone_info))
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        self.screen.show()
        self.equipping.tell()

    def may(self, action: Action) -> bool:
        return self.may_change or action is not Action.CHANGE_SETTINGS

    def ask(self, wish: object) -> None:
        self.screen.asked.emit(wish)

    @property
    def saved(self) -> settings.Settings:
        return settings.load(self.station.folder / "settings.toml")


@pytest.fixture
def printer() -> Iterator[IppServer]:
    with IppServer() as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, printer: IppServer) -> Iterator[Desk]:
    with station.create(tmp_path / "data", PLAN) as made:
        settings.save(replace(made.settings, printer=printer.uri), made.folder / "settings.toml")
        made.settings = replace(made.settings, printer=printer.uri, gate="P1")
        opened = Desk(made, qtbot)
        yield opened
        opened.equipping.close()
        opened.printing.close()


def test_printers_are_found_and_asked_in_the_background(desk: Desk, printer: IppServer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.screen.setup.searching)
    names = [machine.name for machine in desk.screen.setup.machines]
    assert (names[0], names[-1]) == (printer.uri, "")
    qtbot.waitUntil(lambda: all(isinstance(machine.state, Condition) for machine in desk.screen.setup.machines))
    (size,) = desk.screen.setup.machines[0].loaded
    assert size == desk.screen.setup.wanted


def test_what_is_loaded_is_held_against_the_badge(desk: Desk, printer: IppServer, qtbot: QtBot) -> None:
    printer.script.media = ((5400, 8600),)
    desk.ask(Look.AGAIN)
    qtbot.waitUntil(lambda: isinstance(desk.screen.setup.machines[0].state, WrongMedia))


def test_a_choice_is_saved_and_used_at_once(desk: Desk, printer: IppServer) -> None:
    desk.ask(Use(""))
    desk.ask(UseSecond(printer.uri))
    desk.ask(ForCategory("press", printer.uri))
    desk.ask(TakeOver(Failover.AUTO))
    assert desk.saved.printer == ""
    assert desk.saved.printer_second == printer.uri
    assert desk.saved.printer_for == (f"press={printer.uri}",)
    assert desk.saved.failover == "auto"
    choice = desk.printing.machines.choice
    assert (choice.printer, choice.second, choice.printer_of("press")) == ("", printer.uri, printer.uri)
    assert desk.screen.setup.choice == choice


def test_what_was_said_for_this_run_alone_is_not_saved(desk: Desk) -> None:
    desk.ask(Use(""))
    assert (desk.saved.gate, desk.station.settings.gate) == ("", "P1")


def test_settings_that_cannot_be_written_change_nothing(desk: Desk, printer: IppServer) -> None:
    (desk.station.folder / "settings.toml").write_text("printer = 7", encoding="utf-8")
    desk.ask(Use(""))
    assert type(desk.screen.setup.answer).__name__ == "SettingsInvalid"
    assert desk.printing.machines.choice.printer == printer.uri


def test_whoever_may_not_change_settings_changes_none(desk: Desk, printer: IppServer) -> None:
    desk.may_change = False
    desk.ask(Use(""))
    desk.ask(PrintTrial(printer.uri))
    assert desk.saved.printer == printer.uri
    assert not printer.script.jobs
    desk.ask(Look.AGAIN)
    assert desk.screen.setup.may_change is False


def became(desk: Desk, name: str) -> TrialStage | None:
    machine = desk.screen.setup.machine(name)
    return machine.trial.stage if machine is not None and machine.trial is not None else None


def test_a_test_badge_is_followed_until_it_came_out(desk: Desk, printer: IppServer, qtbot: QtBot) -> None:
    desk.ask(PrintTrial(printer.uri))
    assert became(desk, printer.uri) is TrialStage.SENDING
    qtbot.wait(3000)
    print("DBG", desk.screen.setup.machine(printer.uri), printer.script.jobs)
    qtbot.waitUntil(lambda: became(desk, printer.uri) is TrialStage.CAME_OUT)
    assert len(printer.script.jobs) == 1


def test_a_test_badge_that_was_given_up_is_told(desk: Desk, printer: IppServer, qtbot: QtBot) -> None:
    printer.script.job_state = 8
    desk.ask(PrintTrial(printer.uri))
    qtbot.waitUntil(lambda: became(desk, printer.uri) is TrialStage.FAILED)


def test_a_test_badge_becomes_a_file_where_there_is_no_printer(desk: Desk, qtbot: QtBot) -> None:
    desk.ask(PrintTrial(""))
    qtbot.waitUntil(lambda: became(desk, "") is TrialStage.CAME_OUT)
    assert len(list((desk.station.folder / "badges").glob("test*.pdf"))) == 1


def test_a_printer_that_does_not_answer_gets_no_test_badge(desk: Desk, qtbot: QtBot) -> None:
    desk.ask(AddPrinter(NOBODY))
    desk.ask(PrintTrial(NOBODY))
    qtbot.waitUntil(lambda: became(desk, NOBODY) is TrialStage.IN_THE_WAY)


def test_an_address_joins_the_list_and_is_picked(desk: Desk) -> None:
    desk.ask(AddPrinter(NOBODY))
    assert desk.screen.picked == NOBODY
    assert desk.screen.setup.machine(NOBODY) is not None


@pytest.mark.parametrize("address", ["Zebra", "http://10.0.0.1", "zpl:", "folder:", "folder:badges", "ipp://["])
def test_what_is_no_address_is_told(desk: Desk, address: str) -> None:
    desk.ask(AddPrinter(address))
    assert type(desk.screen.setup.answer).__name__ == "NoPrinter"
    assert desk.screen.setup.machine(address) is None


def test_new_stock_is_counted(desk: Desk, printer: IppServer) -> None:
    desk.ask(Stocked(printer.uri, 100))
    machine = desk.screen.setup.machine(printer.uri)
    assert machine is not None
    assert machine.left == 100
