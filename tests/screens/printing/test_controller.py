"""The conductor of printing: what screens ask for, what they are told, and what a start takes up."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.badges.face import ticket_text
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.trouble import Trouble
from kiosk.printing import batch
from kiosk.printing.choice import Choice, Failover
from kiosk.printing.issuing import Issuing
from kiosk.printing.printers import Unreachable
from kiosk.printing.queue import (
    Event,
    Intent,
    JobState,
    NewerBadge,
    NoSuchMove,
    Queue,
    ReasonNeeded,
    StillOpen,
    SupervisorNeeded,
)
from kiosk.printing.takeover import TAKEN_OVER_AFTER
from kiosk.scanning.pictures import decode
from kiosk.screens.printing.controller import Answer, Printing
from kiosk.screens.words.remarks import Remark, Told
from kiosk.sources.importing import bring
from kiosk.station import Station
from kiosk.storage.paths import resources
from tests.printing.ipp_server import IppServer

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
VECTORS = Path(__file__).parents[2] / "vectors" / "indico"
FILES = [
    VECTORS / "csv" / "registrations_main_all_columns.csv",
    VECTORS / "api" / "registrations_main.json",
    VECTORS / "api" / "details.jsonl.gz",
]
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)


@pytest.fixture
def printer() -> Iterator[IppServer]:
    with IppServer() as running:
        yield running


@pytest.fixture
def kiosk(tmp_path: Path, printer: IppServer) -> Iterator[Station]:
    with station.create(tmp_path / "data", PLAN) as made:
        bring(made.roster, made.journal, made.plan, FILES, NOON - timedelta(hours=1))
        made.settings = replace(made.settings, printer=printer.uri)
        yield made


class Clock:
    """Stands still until told."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def printing(kiosk: Station, qtbot: QtBot, clock: Clock) -> Iterator[Printing]:
    made = Printing(kiosk, clock)
    yield made
    made.close()


def minister(kiosk: Station) -> Delegate:
    found = kiosk.roster.by_source_id("50")
    assert found is not None
    return found


def answered(qtbot: QtBot, ask: Callable[[Answer], None]) -> Intent | Trouble:
    answers: list[Intent | Trouble] = []
    ask(answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def asked(qtbot: QtBot, printing: Printing, kiosk: Station, reason: str = "", supervisor: str = "") -> Intent | Trouble:
    return answered(qtbot, lambda answer: printing.reprint(minister(kiosk), reason, "op-1", supervisor, answer))


def intent_of(answer: Intent | Trouble) -> Intent:
    assert isinstance(answer, Intent)
    return answer


def out(qtbot: QtBot, printing: Printing, stage: JobState = JobState.PRINTED) -> None:
    """Wait for the last badge to be there."""

    def arrived() -> bool:
        printing.follow()
        return not printing.intents(JobState.WAITING, JobState.SENDING) and bool(printing.intents(stage))

    qtbot.waitUntil(arrived)


def admitted(kiosk: Station) -> Passage:
    ticket = ticket_text([entry.key for entry in kiosk.roster.keys_of(minister(kiosk).id)], kiosk.plan)
    assert ticket is not None
    return kiosk.checkpoint.examine(Scan(ticket.encode(), NOON, Reader.COMMAND), "A1")


def test_reprints_need_what_the_queue_says_and_history_tells_them(
    qtbot: QtBot, kiosk: Station, printing: Printing
) -> None:
    assert intent_of(asked(qtbot, printing, kiosk)).serial == 1
    out(qtbot, printing)
    assert isinstance(asked(qtbot, printing, kiosk), ReasonNeeded)
    assert intent_of(asked(qtbot, printing, kiosk, "lost")).serial == 2
    out(qtbot, printing)
    assert isinstance(asked(qtbot, printing, kiosk, "lost"), SupervisorNeeded)
    assert intent_of(asked(qtbot, printing, kiosk, "lost", "sup-1")).serial == 3
    out(qtbot, printing)
    assert [(i.reason, i.operator, i.supervisor) for i in printing.history(minister(kiosk))] == [
        ("", "op-1", ""),
        ("lost", "op-1", ""),
        ("lost", "op-1", "sup-1"),
    ]
    assert [badge.standing for badge in printing.issued(minister(kiosk))] == ["superseded", "superseded", "active"]


def test_a_badge_in_a_pdf_counts_though_no_printer_saw_it(kiosk: Station, printing: Printing, tmp_path: Path) -> None:
    press = Issuing(kiosk.db, kiosk.plan, kiosk.folder, now=lambda: NOON)
    press.write([minister(kiosk)], tmp_path / "badges.pdf")
    assert (printing.badges_of(minister(kiosk)), printing.history(minister(kiosk))) == (1, ())


def test_a_badge_that_never_came_out_does_not_count_and_is_printed_again_as_it_is(
    qtbot: QtBot, kiosk: Station, printing: Printing, printer: IppServer
) -> None:
    printer.script.refuse = 0x0400
    assert intent_of(asked(qtbot, printing, kiosk)).stage is JobState.FAILED
    assert printing.badges_of(minister(kiosk)) == 0
    printer.script.refuse = 0
    again = intent_of(asked(qtbot, printing, kiosk))
    out(qtbot, printing)
    assert again.serial == 1
    assert len(printer.script.jobs) == 1


def test_news_of_a_badge_reach_its_passage_until_it_is_out(
    qtbot: QtBot, kiosk: Station, printing: Printing, printer: IppServer
) -> None:
    news: list[tuple[Passage, Told]] = []
    printing.told.connect(lambda passage, told: news.append((passage, told)))
    passage = admitted(kiosk)
    printer.script.state, printer.script.reasons = 5, ("media-empty-error",)
    printing.print(passage)
    qtbot.waitUntil(lambda: bool(news) and news[-1][1] == Told(Remark.PRINT_WAITS, "media-empty"))
    printer.script.state, printer.script.reasons = 3, ("none",)
    qtbot.waitUntil(lambda: news[-1] == (passage, Told(Remark.PRINTED)))


def test_a_waiting_badge_is_cancelled_retried_and_sent_elsewhere_by_its_id(
    qtbot: QtBot, kiosk: Station, printing: Printing, printer: IppServer, tmp_path: Path
) -> None:
    printer.script.state = 5
    waiting = intent_of(asked(qtbot, printing, kiosk))
    cancelled = intent_of(answered(qtbot, lambda answer: printing.cancel(waiting.intent, answer, "op-1")))
    assert (cancelled.stage, cancelled.detail) == (JobState.FAILED, "cancelled by op-1")
    assert isinstance(answered(qtbot, lambda answer: printing.cancel(waiting.intent, answer)), NoSuchMove)
    retried = answered(qtbot, lambda answer: printing.retry(waiting.intent, answer))
    assert intent_of(retried).stage is JobState.WAITING
    spare = f"folder:{tmp_path}/spare"
    diverted = answered(qtbot, lambda answer: printing.divert(waiting.intent, spare, answer))
    assert intent_of(diverted).printer == spare
    out(qtbot, printing)
    assert [path.stem for path in (tmp_path / "spare").iterdir()] == [waiting.intent]


def test_what_a_newer_badge_ended_is_not_tried_again(
    qtbot: QtBot, kiosk: Station, printing: Printing, printer: IppServer
) -> None:
    printer.script.refuse = 0x0400
    failed = intent_of(asked(qtbot, printing, kiosk))
    printer.script.refuse = 0
    asked(qtbot, printing, kiosk, "torn")
    out(qtbot, printing)
    assert isinstance(answered(qtbot, lambda answer: printing.retry(failed.intent, answer)), NewerBadge)


@pytest.mark.parametrize(("came_out", "stage"), [(True, JobState.PRINTED), (False, JobState.FAILED)])
def test_an_officer_says_whether_an_unknown_badge_lies_in_the_tray(
    qtbot: QtBot, kiosk: Station, printing: Printing, came_out: bool, stage: JobState
) -> None:
    unknown = crashed(kiosk, "zpl://127.0.0.1:9")
    settled = answered(qtbot, lambda answer: printing.settle(unknown.intent, came_out, "op-1", answer))
    assert (intent_of(settled).stage, intent_of(settled).detail.endswith("in the tray by op-1")) == (stage, True)


def crashed(kiosk: Station, printer: str, *, arrived: IppServer | None = None) -> Intent:
    """An intent whose process died while it was sending; `arrived` got the job all the same."""
    press = Issuing(kiosk.db, kiosk.plan, kiosk.folder, now=lambda: NOON)
    sending = press.queue.move(press.ask(minister(kiosk), printer), Event.SEND, NOON)
    if arrived is not None:
        press.printer(printer).send(batch.page(press.face(minister(kiosk), 1), press.template), sending.intent)
    press.queue.wake(NOON)
    return press.queue.get(sending.intent)


def test_a_start_asks_the_printer_after_what_a_dead_run_was_sending(
    qtbot: QtBot, kiosk: Station, printing: Printing, printer: IppServer
) -> None:
    crashed(kiosk, printer.uri, arrived=printer)
    printing.start()
    qtbot.waitUntil(lambda: bool(Queue(kiosk.db).at(JobState.PRINTED)))
    assert len(printer.script.jobs) == 1


def test_a_start_sends_what_still_waits_without_anyone_printing(
    qtbot: QtBot, kiosk: Station, printing: Printing, printer: IppServer
) -> None:
    Issuing(kiosk.db, kiosk.plan, kiosk.folder, now=lambda: NOON).ask(minister(kiosk), printer.uri)
    with qtbot.waitSignal(printing.queue_changed):
        printing.start()
    qtbot.waitUntil(lambda: bool(Queue(kiosk.db).at(JobState.PRINTED)))


def test_a_start_with_an_empty_queue_makes_no_press(printing: Printing) -> None:
    printing.start()
    assert printing._worker is None


def test_nothing_is_sent_while_the_queue_is_held(
    qtbot: QtBot, kiosk: Station, printing: Printing, printer: IppServer
) -> None:
    printing.hold()
    assert intent_of(asked(qtbot, printing, kiosk)).stage is JobState.WAITING
    printing.follow()
    qtbot.waitUntil(lambda: not printing._asking)
    assert (printing.held, printer.script.jobs) == (True, [])
    printing.resume()
    out(qtbot, printing)
    assert len(printer.script.jobs) == 1


@pytest.fixture
def spare() -> Iterator[IppServer]:
    with IppServer() as running:
        yield running


def two_printers(kiosk: Station, clock: Clock, printer: IppServer, spare: IppServer, failover: str) -> Printing:
    kiosk.settings = replace(kiosk.settings, printer=printer.uri, printer_second=spare.uri, failover=failover)
    return Printing(kiosk, clock)


def test_a_printer_that_stands_still_gives_its_badges_to_the_second_one(
    qtbot: QtBot, kiosk: Station, clock: Clock, printer: IppServer, spare: IppServer
) -> None:
    printer.script.reasons = ("door-open-error",)
    printing = two_printers(kiosk, clock, printer, spare, "auto")
    intent = intent_of(asked(qtbot, printing, kiosk))
    printing.follow()
    qtbot.waitUntil(lambda: not printing._asking)
    assert Queue(kiosk.db).get(intent.intent).printer == printer.uri
    clock.now += TAKEN_OVER_AFTER
    out(qtbot, printing)
    printing.close()
    assert ([job.name for job in spare.script.jobs], printer.script.jobs) == ([intent.intent], [])
    assert (clock.now, JobState.WAITING, f"to {spare.uri}") in Queue(kiosk.db).history(intent.intent)


def test_a_second_printer_chosen_later_takes_over_as_well(
    qtbot: QtBot, kiosk: Station, clock: Clock, printing: Printing, printer: IppServer, spare: IppServer
) -> None:
    printer.script.reasons = ("door-open-error",)
    asked(qtbot, printing, kiosk)
    printing.choose(Choice(printer.uri, spare.uri, failover=Failover.AUTO))
    qtbot.waitUntil(lambda: not printing._asking)
    clock.now += TAKEN_OVER_AFTER
    out(qtbot, printing)
    assert len(spare.script.jobs) == 1


def test_a_refused_badge_goes_there_at_once(
    qtbot: QtBot, kiosk: Station, clock: Clock, printer: IppServer, spare: IppServer
) -> None:
    printer.script.refuse = 0x040A
    printing = two_printers(kiosk, clock, printer, spare, "auto")
    press = Issuing(kiosk.db, kiosk.plan, kiosk.folder, now=clock)
    press.ask(minister(kiosk), printer.uri)
    out(qtbot, printing)
    printing.close()
    assert len(spare.script.jobs) == 1


def test_a_badge_that_may_have_come_out_never_goes_to_another_printer_by_itself(
    qtbot: QtBot, kiosk: Station, clock: Clock, printer: IppServer, spare: IppServer
) -> None:
    printer.script.garbled = 500
    printing = two_printers(kiosk, clock, printer, spare, "auto")
    assert intent_of(asked(qtbot, printing, kiosk)).stage is JobState.UNKNOWN
    printer.script.garbled, printer.script.reasons = 0, ("door-open-error",)
    printer.restart()
    for _ in range(3):
        clock.now += timedelta(minutes=1)
        printing.follow()
        qtbot.waitUntil(lambda: not printing._asking)
    assert isinstance(asked(qtbot, printing, kiosk, "lost"), StillOpen)
    printing.close()
    assert (len(printing.intents(JobState.UNKNOWN)), spare.script.jobs) == (1, [])


def test_whether_the_second_one_takes_over_is_asked_first(
    qtbot: QtBot, kiosk: Station, clock: Clock, printer: IppServer, spare: IppServer
) -> None:
    printer.script.reasons = ("media-empty-error",)
    printing = two_printers(kiosk, clock, printer, spare, "ask")
    asked(qtbot, printing, kiosk)
    printing.follow()
    qtbot.waitUntil(lambda: not printing._asking)
    clock.now += TAKEN_OVER_AFTER
    with qtbot.waitSignal(printing.spare_offered) as offered:
        printing.follow()
    assert offered.args == [{printer.uri: spare.uri}]
    assert spare.script.jobs == []
    printing.go_over(printer.uri, spare.uri)
    out(qtbot, printing)
    printing.close()
    assert len(spare.script.jobs) == 1


def test_categories_print_where_the_settings_say(
    qtbot: QtBot, kiosk: Station, clock: Clock, printer: IppServer, spare: IppServer
) -> None:
    category = minister(kiosk).category
    kiosk.settings = replace(kiosk.settings, printer=printer.uri, printer_for=(f"{category}={spare.uri}",))
    printing = Printing(kiosk, clock)
    asked(qtbot, printing, kiosk)
    printing.close()
    assert (len(printer.script.jobs), len(spare.script.jobs)) == (0, 1)


def test_a_test_page_is_nobodys_badge(
    qtbot: QtBot, kiosk: Station, printing: Printing, printer: IppServer, tmp_path: Path
) -> None:
    answers: list[str | Trouble] = []
    printing.test_page(printer.uri, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["1"]
    assert printing.intents(*JobState) == ()
    pdf = tmp_path / "test.pdf"
    pdf.write_bytes(printer.script.jobs[0].pdf)
    assert decode(pdf).texts == ("TEST",)
    printing.test_page("zpl://127.0.0.1:9", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert isinstance(answers[1], Unreachable)


def test_the_printers_of_the_settings_are_named_first(
    qtbot: QtBot, kiosk: Station, printing: Printing, printer: IppServer
) -> None:
    answers: list[tuple[str, ...]] = []
    printing.printers(answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0] == printer.uri
