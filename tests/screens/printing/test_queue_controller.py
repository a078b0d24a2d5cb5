"""Behind the queue's screen, on a real queue and a printer that speaks IPP."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.badges.face import number_text
from kiosk.badges.late import EventIsOver
from kiosk.domain.duty import Action, Role
from kiosk.domain.people import Delegate
from kiosk.operators.store import Operators
from kiosk.printing.issuing import Issuing
from kiosk.printing.queue import Event, Intent, JobState, Queue
from kiosk.printing.register import Register
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.printing.controller import Printing
from kiosk.screens.printing.jobs import Divert, Do, Filter, GoOver, Pick, Show, Wish
from kiosk.screens.printing.prints_list import second_line
from kiosk.screens.printing.prints_screen import PrintsScreen
from kiosk.screens.printing.queue_controller import Queueing
from kiosk.sources.importing import bring
from kiosk.station import Station
from kiosk.storage.paths import resources
from tests.printing.ipp_server import IppServer

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
VECTORS = Path(__file__).parents[2] / "vectors" / "indico"
FILES = [VECTORS / "csv" / "registrations_main_all_columns.csv", VECTORS / "api" / "registrations_main.json"]
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)


class Desk:
    """A screen, the printing behind it, and an officer who may print or not."""

    def __init__(self, opened: Station, qtbot: QtBot) -> None:
        self.station, self.now, self.may_print, self.officer = opened, NOON, True, ""
        self.queue = Queue(opened.db)
        self.printing = Printing(opened, lambda: self.now)
        self.queueing = Queueing(
            opened, self.printing, self.may, lambda: self.officer, lambda: self.now, parent=self.printing
        )
        around = Surroundings(gate="A1", now=NOON, zone=opened.plan.zone_info)
        self.screen = self.queueing.make(LIGHT, around)
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        self.screen.show()

    def may(self, action: Action) -> bool:
        return self.may_print and action is Action.PRINT

    def people(self, count: int) -> list[Delegate]:
        everyone = self.station.roster.people()
        return [next(everyone) for _ in range(count)]

    def asked(self, person: Delegate, printer: str = "", *events: Event, detail: str = "") -> Intent:
        """A badge in the queue that went through these events."""
        press = Issuing(self.station.db, self.station.plan, self.station.folder, now=lambda: self.now)
        intent = press.ask(person, printer)
        for event in events:
            intent = self.queue.move(intent, event, self.now, detail=detail)
        return intent

    def stage(self, intent: Intent) -> JobState:
        return self.queue.get(intent.intent).stage


@pytest.fixture
def printer() -> Iterator[IppServer]:
    with IppServer() as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, printer: IppServer) -> Iterator[Desk]:
    with station.create(tmp_path / "data", PLAN) as made:
        bring(made.roster, made.journal, made.plan, FILES, NOON - timedelta(hours=1))
        made.settings = replace(made.settings, printer=printer.uri)
        opened = Desk(made, qtbot)
        yield opened
        opened.printing.close()


def listed(screen: PrintsScreen) -> list[str]:
    return [job.intent.intent for job in screen.prints.jobs]


def test_badges_are_listed_by_choice_with_those_first_that_need_somebody(desk: Desk) -> None:
    one, two, three = desk.people(3)
    waiting = desk.asked(one)
    unknown = desk.asked(two, "", Event.SEND, Event.LOSE)
    failed = desk.asked(three, "", Event.SEND, Event.FAIL)
    desk.queueing.tell()
    assert listed(desk.screen) == [unknown.intent, waiting.intent]
    assert [desk.screen.prints.count(which) for which in Filter] == [2, 1, 3]
    desk.screen.asked.emit(Show(Filter.FAILED))
    assert listed(desk.screen) == [failed.intent]
    assert desk.screen.prints.jobs[0].person == three


def test_the_badge_that_is_picked_tells_its_journal(desk: Desk) -> None:
    intent = desk.asked(desk.people(1)[0], "", Event.SEND, Event.FAIL, detail="aborted")
    desk.screen.asked.emit(Show(Filter.ALL))
    desk.screen.asked.emit(Pick(intent.intent))
    stages = [move.stage for move in desk.screen.prints.history]
    assert stages == [JobState.WAITING, JobState.SENDING, JobState.FAILED]


@pytest.mark.parametrize(
    ("events", "wish", "stage"),
    [
        ((), Wish.CANCEL, JobState.FAILED),
        ((Event.SEND, Event.LOSE), Wish.CAME_OUT, JobState.PRINTED),
        ((Event.SEND, Event.LOSE), Wish.NOT_OUT, JobState.FAILED),
        ((Event.SEND, Event.FAIL), Wish.RETRY, JobState.WAITING),
    ],
)
def test_a_wish_moves_the_badge(
    desk: Desk, events: tuple[Event, ...], wish: Wish, stage: JobState, qtbot: QtBot
) -> None:
    desk.printing.hold()
    intent = desk.asked(desk.people(1)[0], "", *events)
    with qtbot.waitSignal(desk.printing.queue_changed):
        desk.screen.asked.emit(Do(wish, intent.intent))
    assert desk.stage(intent) is stage


def test_officers_are_named_not_numbered(desk: Desk, qtbot: QtBot) -> None:
    officer = Operators(desk.station.db).add("E. Sørensen", Role.ORGANISER, "482619", NOON)
    desk.officer = officer.id
    intent = desk.asked(desk.people(1)[0], "", Event.SEND, Event.LOSE)
    desk.screen.asked.emit(Show(Filter.ALL))
    with qtbot.waitSignal(desk.printing.queue_changed):
        desk.screen.asked.emit(Do(Wish.CAME_OUT, intent.intent))
    assert desk.queue.get(intent.intent).detail == f"seen in the tray by {officer.id}"
    assert desk.screen.prints.jobs[0].intent.detail == "seen in the tray by E. Sørensen"


def test_whoever_may_not_print_moves_nothing(desk: Desk) -> None:
    desk.may_print = False
    intent = desk.asked(desk.people(1)[0])
    desk.queueing.tell()
    desk.screen.asked.emit(Do(Wish.CANCEL, intent.intent))
    desk.screen.asked.emit(Do(Wish.HOLD))
    assert (desk.stage(intent), desk.printing.held) == (JobState.WAITING, False)
    assert desk.screen.prints.may_act is False
    assert not any(isinstance(ask, Do) for ask in desk.screen.places)


def test_what_stands_in_the_way_of_a_wish_is_told(desk: Desk, qtbot: QtBot) -> None:
    intent = desk.asked(desk.people(1)[0], "", Event.SEND, Event.FAIL)
    desk.screen.asked.emit(Do(Wish.CANCEL, intent.intent))
    qtbot.waitUntil(lambda: desk.screen.prints.answer is not None)
    desk.screen.asked.emit(Pick(intent.intent))
    assert desk.screen.prints.answer is None


def test_a_badge_goes_to_another_printer(desk: Desk, printer: IppServer, qtbot: QtBot) -> None:
    intent = desk.asked(desk.people(1)[0], "ipp://127.0.0.1:1/nowhere")
    desk.queueing.tell()
    desk.screen.asked.emit(Divert(intent.intent, printer.uri))
    qtbot.waitUntil(lambda: desk.queue.get(intent.intent).printer == printer.uri)
    desk.printing.follow()
    qtbot.waitUntil(lambda: desk.stage(intent) is JobState.PRINTED)


def test_everything_that_waits_goes_over(desk: Desk, qtbot: QtBot) -> None:
    intents = [desk.asked(person, "ipp://127.0.0.1:1/nowhere") for person in desk.people(2)]
    desk.printing.hold()
    desk.screen.asked.emit(GoOver("ipp://127.0.0.1:1/nowhere", ""))
    qtbot.waitUntil(lambda: {desk.queue.get(intent.intent).printer for intent in intents} == {""})


def test_hold_and_go_on_are_told(desk: Desk) -> None:
    desk.queueing.tell()
    desk.screen.asked.emit(Do(Wish.HOLD))
    assert desk.screen.prints.held
    desk.screen.asked.emit(Do(Wish.RESUME))
    assert not desk.screen.prints.held


def test_printers_that_stand_still_are_named(desk: Desk, printer: IppServer, qtbot: QtBot) -> None:
    printer.script.reasons = ("media-empty-error",)
    desk.asked(desk.people(1)[0], printer.uri)
    desk.queueing.tell()
    desk.printing.follow()
    qtbot.waitUntil(lambda: printer.uri in desk.screen.prints.faults)
    qtbot.waitUntil(lambda: desk.screen.prints.printers[-1:] == ("",))


def test_the_list_shows_the_badge_number_and_which_copy_it_is(desk: Desk) -> None:
    one, two = desk.people(2)
    first = desk.asked(one, "", Event.SEND, Event.PRINT)
    Issuing(desk.station.db, desk.station.plan, desk.station.folder, now=lambda: desk.now).ask(one, "", reason="lost")
    desk.asked(two)
    desk.queueing.refresh()
    numbers = Register(desk.station.db)
    jobs = {(job.intent.delegate, job.intent.serial): job for job in desk.screen.prints.jobs}
    assert jobs.keys() == {(one.id, 2), (two.id, 1)}
    for (delegate, _), job in jobs.items():
        assert job.number == numbers.number(delegate)
    assert number_text(numbers.number(one.id)) in second_line(jobs[one.id, 2])
    assert "copy 2" in second_line(jobs[one.id, 2])
    assert "copy" not in second_line(jobs[two.id, 1])
    assert first.serial == 1


def test_after_the_event_nothing_comes_out_of_the_queue_unless_asked_for_twice(desk: Desk, qtbot: QtBot) -> None:
    failed = desk.asked(desk.people(1)[0], "", Event.SEND, Event.FAIL)
    desk.now = desk.station.plan.days[1] + timedelta(minutes=1)
    for ask in (Do(Wish.RESUME), GoOver("here", "there"), Divert(failed.intent, ""), Do(Wish.RETRY, failed.intent)):
        desk.screen.asked.emit(ask)
        assert isinstance(desk.screen.prints.answer, EventIsOver)
        assert desk.stage(failed) is JobState.FAILED
    desk.screen.asked.emit(Do(Wish.RETRY, failed.intent))
    qtbot.waitUntil(lambda: desk.stage(failed) is not JobState.FAILED)
