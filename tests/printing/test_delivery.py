import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.trouble import Trouble
from kiosk.printing.delivery import IN_HAND, LOST_AFTER, TOO_EARLY, TOO_LATE, Delivery
from kiosk.printing.printers import CannotCancel, NoPrinter, Page, Printer, Size
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.printing.printers.ipp import IppPrinter
from kiosk.printing.queue import Event, Intent, JobState, Queue
from kiosk.storage.database import Connection, memory
from tests.printing.ipp_server import IppServer

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
PAGE = Page(b"%PDF-1.4 a badge", Size(96, 134))


@dataclass
class Desk:
    """A queue, one scripted printer, and a folder as the spare."""

    server: IppServer
    queue: Queue
    folder: Path
    db: Connection
    patience: float = 5.0
    pages: list[Intent] = field(default_factory=list)

    def printer(self, name: str) -> Printer:
        if name == "spare":
            return FolderPrinter("spare", self.folder)
        if name != "badges":
            raise NoPrinter(name)
        return IppPrinter(name, self.server.uri, self.patience)

    def page(self, intent: Intent) -> Page:
        self.pages.append(intent)
        return PAGE

    @property
    def delivery(self) -> Delivery:
        return Delivery(self.queue, self.printer, self.page)

    def ask(self, delegate: str = "d-1", printer: str = "badges") -> Intent:
        return self.queue.ask(delegate, printer, "delegate", NOW)

    def start(self, at: datetime = NOW) -> Intent:
        sent = self.delivery.start(at)
        assert sent is not None
        return sent


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    db = memory()
    with IppServer() as server:
        yield Desk(server, Queue(db), tmp_path / "spare", db)
    db.close()


def stages(desk: Desk) -> list[JobState]:
    return [intent.stage for intent in desk.queue.at(*JobState)]


def test_a_badge_goes_out_under_its_intents_name_and_is_followed_until_it_came_out(desk: Desk) -> None:
    asked = desk.ask()
    desk.server.script.job_state = 5
    assert desk.start().stage is JobState.SENDING
    assert desk.server.script.jobs[0].name == asked.intent
    assert [intent.detail for intent in desk.delivery.follow(NOW)] == ["processing"]
    assert desk.delivery.follow(NOW) == ()
    desk.server.script.jobs[0].state = 9
    assert [intent.stage for intent in desk.delivery.follow(NOW)] == [JobState.PRINTED]


def test_with_nothing_waiting_nothing_happens(desk: Desk) -> None:
    assert desk.delivery.start(NOW) is None


@pytest.mark.parametrize("reason", ["media-empty-error", "door-open-error", "media-jam-error"])
def test_a_printer_that_is_not_ready_keeps_the_badge_waiting_and_says_why(desk: Desk, reason: str) -> None:
    desk.ask()
    desk.server.script.state, desk.server.script.reasons = 5, (reason,)
    waiting = desk.start()
    assert (waiting.stage, waiting.detail) == (JobState.WAITING, reason.removesuffix("-error"))
    desk.server.script.state, desk.server.script.reasons = 3, ("none",)
    assert desk.start().stage is JobState.SENDING


def test_a_refused_badge_has_failed_and_is_tried_again_only_when_asked(desk: Desk) -> None:
    desk.ask()
    desk.server.script.refuse = 0x040B
    failed = desk.start()
    assert failed.stage is JobState.FAILED
    assert "attributes or values not supported" in failed.detail
    assert desk.delivery.start(NOW) is None


def test_a_badge_waits_while_other_media_are_loaded(desk: Desk) -> None:
    desk.ask()
    desk.server.script.media = ((21000, 29700),)
    waiting = desk.start()
    assert waiting.stage is JobState.WAITING
    assert "load 96 × 134 mm; it holds 210 × 297 mm" in waiting.detail
    assert desk.server.script.jobs == []
    desk.server.script.media = ((9600, 13400),)
    assert desk.start().stage is JobState.SENDING


def test_a_printer_is_given_two_badges_at_a_time(desk: Desk) -> None:
    for number in range(IN_HAND + 1):
        desk.ask(f"d-{number}")
    desk.server.script.job_state = 5
    for _ in range(IN_HAND):
        desk.start()
    assert desk.delivery.start(NOW) is None
    desk.server.script.jobs[0].state = 9
    desk.delivery.follow(NOW)
    assert desk.start().delegate == f"d-{IN_HAND}"


def test_a_printer_that_takes_no_second_job_gets_one_at_a_time(desk: Desk) -> None:
    desk.ask("a")
    desk.ask("b")
    desk.server.script.job_state = 5
    delivery = desk.delivery
    delivery.start(NOW)
    desk.server.script.refuse = 0x0507
    busy = delivery.start(NOW)
    assert busy is not None and (busy.stage, busy.detail) == (JobState.WAITING, "busy")
    desk.server.script.refuse = 0
    assert delivery.start(NOW) is None
    desk.server.script.jobs[0].state = 9
    delivery.follow(NOW)
    sent = delivery.start(NOW)
    assert sent is not None and (sent.delegate, sent.stage) == ("b", JobState.SENDING)


def test_a_jam_told_as_canceled_is_a_failure_that_only_people_send_again(desk: Desk) -> None:
    desk.ask()
    desk.server.script.job_state = 7
    desk.start()
    assert [(intent.stage, intent.detail) for intent in desk.delivery.follow(NOW)] == [(JobState.FAILED, "canceled")]
    assert desk.delivery.start(NOW) is None


def test_what_prints_long_after_the_printer_was_off_is_known_as_printed(desk: Desk) -> None:
    desk.ask()
    desk.server.script.job_state = 3
    desk.start()
    desk.delivery.follow(NOW + LOST_AFTER + SECOND)
    assert stages(desk) == [JobState.UNKNOWN]
    desk.server.script.jobs[0].state = 9
    assert desk.delivery.reconcile(NOW + timedelta(hours=1)) == ()
    assert stages(desk) == [JobState.PRINTED]


def test_a_printer_that_forgot_a_job_it_had_is_no_proof_that_nothing_came_out(desk: Desk) -> None:
    desk.ask()
    desk.start()
    desk.server.restart()
    (unknown,) = desk.delivery.follow(NOW + SECOND)
    assert (unknown.stage, unknown.detail) == (JobState.UNKNOWN, "the printer no longer knows it")
    assert desk.delivery.reconcile(NOW + TOO_EARLY + SECOND) != ()
    assert stages(desk) == [JobState.UNKNOWN]


def test_nor_is_one_that_was_switched_off_since(desk: Desk) -> None:
    lost(desk)
    desk.server.script.up = 3
    assert desk.delivery.reconcile(NOW + TOO_EARLY + SECOND) != ()
    desk.server.script.up = 3600
    assert desk.delivery.reconcile(NOW + TOO_EARLY + SECOND) == ()


def test_the_time_that_proves_something_runs_from_sending_not_from_the_next_start(desk: Desk) -> None:
    """A kiosk that died at nine and starts at ten asks a printer that may have forgotten a badge it printed."""
    sending = desk.queue.move(desk.ask(), Event.SEND, NOW)
    later = NOW + timedelta(hours=1)
    desk.queue.wake(later)
    (left,) = desk.delivery.reconcile(later + TOO_EARLY + SECOND)
    assert (left.intent, left.stage) == (sending.intent, JobState.UNKNOWN)


def test_a_badge_that_another_process_is_sending_is_not_taken_for_one_that_never_arrived(desk: Desk) -> None:
    desk.queue.move(desk.ask(), Event.SEND, NOW)
    assert desk.delivery.follow(NOW + TOO_EARLY + SECOND) == ()
    assert stages(desk) == [JobState.SENDING]


def test_a_hung_printer_leaves_the_badge_unknown_and_is_asked_before_anyone_prints_again(desk: Desk) -> None:
    desk.ask()
    desk.patience, desk.server.script.hang = 0.2, 0.5
    assert desk.start().stage is JobState.UNKNOWN
    assert desk.delivery.start(NOW) is None
    assert desk.delivery.reconcile(NOW + SECOND) == ()
    assert stages(desk) == [JobState.PRINTED]
    assert len(desk.server.script.jobs) == 1


def lost(desk: Desk) -> Intent:
    """A badge whose job the printer never got, though it looked sent."""
    desk.ask()
    desk.patience, desk.server.script.hang = 0.2, 0.5
    unknown = desk.start()
    desk.server.script.jobs.clear()
    return unknown


def test_that_the_printer_does_not_know_a_job_proves_something_for_a_while_only(desk: Desk) -> None:
    unknown = lost(desk)
    for moment in (NOW + TOO_EARLY, NOW + TOO_LATE):
        assert [left.intent for left in desk.delivery.reconcile(moment)] == [unknown.intent]
    assert stages(desk) == [JobState.UNKNOWN]
    assert desk.delivery.reconcile(NOW + TOO_EARLY + SECOND) == ()
    assert stages(desk) == [JobState.FAILED]


@pytest.mark.parametrize(("came_out", "stage"), [(True, JobState.PRINTED), (False, JobState.FAILED)])
def test_where_the_printer_cannot_say_a_person_settles_it(desk: Desk, came_out: bool, stage: JobState) -> None:
    unknown = lost(desk)
    (left,) = desk.delivery.reconcile(NOW + TOO_LATE)
    assert left.intent == unknown.intent
    assert desk.delivery.settle(left, came_out, NOW + TOO_LATE).stage is stage


def test_a_job_that_never_ends_is_unknown_in_the_end(desk: Desk) -> None:
    desk.ask()
    desk.server.script.job_state = 5
    desk.start()
    desk.delivery.follow(NOW + LOST_AFTER)
    assert stages(desk) == [JobState.SENDING]
    desk.delivery.follow(NOW + LOST_AFTER + SECOND)
    assert stages(desk) == [JobState.UNKNOWN]


def test_a_printer_switched_off_meanwhile_settles_nothing(desk: Desk) -> None:
    desk.ask()
    desk.start()
    desk.server.script.rubbish = True
    desk.delivery.follow(NOW + SECOND)
    assert stages(desk) == [JobState.SENDING]


def test_a_printer_that_is_not_found_keeps_the_badge_waiting_with_a_sentence(desk: Desk) -> None:
    desk.ask(printer="nowhere")
    waiting = desk.start()
    assert (waiting.stage, waiting.detail) == (
        JobState.WAITING,
        "no printer nowhere: there is none; the badge can be saved as PDF",
    )


class CannotBeMade(Trouble):
    """A badge nobody can draw."""


@pytest.mark.parametrize("error", [CannotBeMade("no such person"), ZeroDivisionError()])
def test_a_badge_that_cannot_be_made_holds_up_no_other(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    desk.ask("a")
    desk.ask("b")

    def broken(_: Intent) -> Page:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(desk, "page", broken)
        with contextlib.nullcontext() if isinstance(error, Trouble) else pytest.raises(ZeroDivisionError):
            desk.delivery.start(NOW)
    assert stages(desk) == [JobState.FAILED, JobState.WAITING]
    assert desk.start().delegate == "b"


def test_a_printer_that_stands_still_is_written_down_once(desk: Desk) -> None:
    desk.ask()
    desk.server.script.reasons = ("door-open-error",)
    desk.start()
    before = desk.db.total_changes
    assert desk.start().detail == "door-open"
    assert (desk.db.total_changes, desk.pages) == (before, [])


def test_a_failed_badge_comes_out_of_the_spare_printer(desk: Desk) -> None:
    desk.ask()
    desk.server.script.refuse = 0x0506
    desk.queue.divert(desk.start(), "spare", NOW)
    desk.start()
    assert [intent.stage for intent in desk.delivery.follow(NOW)] == [JobState.PRINTED]
    assert [path.read_bytes() for path in desk.folder.iterdir()] == [PAGE.pdf]


def test_a_badge_is_drawn_only_when_it_is_its_turn(desk: Desk) -> None:
    desk.ask("a")
    desk.ask("b")
    desk.start()
    assert [intent.delegate for intent in desk.pages] == ["a"]


def test_two_hundred_badges_arrive_once_each_through_ten_faults(desk: Desk) -> None:
    """Refusals, hangs and stops in between; only what surely failed is sent again."""
    asked = [desk.ask(f"d-{number}").intent for number in range(200)]
    script = desk.server.script
    desk.patience = 0.15
    faults = {7: "refuse", 23: "hang", 41: "stop", 60: "refuse", 77: "hang", 95: "stop", 120: "hang", 140: "stop"}
    faults |= {160: "refuse", 190: "hang"}
    now, sent = NOW, 0
    while desk.queue.at(JobState.WAITING, JobState.SENDING, JobState.UNKNOWN):
        fault = faults.pop(sent, "")
        script.refuse = 0x0506 if fault == "refuse" else 0
        script.hang = 0.3 if fault == "hang" else 0.0
        script.state = 5 if fault == "stop" else 3
        desk.delivery.start(now)
        script.refuse, script.hang, script.state = 0, 0.0, 3
        now, sent = now + SECOND, sent + 1
        desk.delivery.follow(now)
        desk.delivery.reconcile(now)
        for failed in desk.queue.at(JobState.FAILED):
            desk.queue.divert(failed, "badges", now)
    assert sorted(job.name for job in script.jobs) == sorted(asked)


def test_a_badge_on_its_way_is_taken_back_and_may_go_elsewhere(desk: Desk) -> None:
    desk.ask()
    desk.server.script.job_state = 6
    taken = desk.delivery.withdraw(desk.start(), NOW)
    assert (taken.stage, taken.detail, desk.server.script.jobs[0].state) == (JobState.FAILED, "canceled", 7)
    desk.queue.divert(taken, "spare", NOW)
    desk.start()
    assert len(list(desk.folder.iterdir())) == 1


@pytest.mark.parametrize(("state", "cancels"), [(5, False), (9, True)])
def test_one_that_the_printer_does_not_give_back_stays_where_it_is(desk: Desk, state: int, cancels: bool) -> None:
    desk.ask()
    desk.server.script.job_state, desk.server.script.cancels = state, cancels
    sending = desk.start()
    with pytest.raises(CannotCancel, match="it cannot take the badge back"):
        desk.delivery.withdraw(sending, NOW)
    assert stages(desk) == [JobState.SENDING]


def test_what_a_person_misses_in_the_tray_is_taken_back_before_it_comes_out_later(desk: Desk) -> None:
    desk.ask()
    desk.server.script.job_state = 6
    desk.start()
    (unknown,) = desk.delivery.follow(NOW + LOST_AFTER + SECOND)
    assert desk.delivery.settle(unknown, False, NOW).stage is JobState.FAILED
    assert desk.server.script.jobs[0].state == 7


def test_it_is_settled_all_the_same_where_the_printer_does_not_answer(desk: Desk) -> None:
    unknown = lost(desk)
    desk.server.script.rubbish = True
    assert desk.delivery.settle(unknown, False, NOW).stage is JobState.FAILED


def test_a_written_file_is_out(desk: Desk) -> None:
    with pytest.raises(CannotCancel):
        desk.printer("spare").cancel("i-1", "i-1.pdf")
