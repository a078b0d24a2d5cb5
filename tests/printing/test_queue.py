import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.printing.queue import (
    MOVES,
    Event,
    Intent,
    JobState,
    NoSuchMove,
    Queue,
    ReasonNeeded,
    StillOpen,
    SupervisorNeeded,
)
from kiosk.storage.database import Connection, IntegrityError, connect, memory

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(seconds=5)


@pytest.fixture
def db() -> Iterator[Connection]:
    opened = memory()
    yield opened
    opened.close()


@pytest.fixture
def queue(db: Connection) -> Queue:
    return Queue(db)


def ask(queue: Queue, delegate: str = "d-1", **changes: str) -> Intent:
    return queue.ask(delegate, "badges", "delegate", NOW, **changes)


def through(queue: Queue, intent: Intent, *events: Event) -> Intent:
    for event in events:
        intent = queue.move(intent, event, LATER)
    return intent


def printed(queue: Queue, **changes: str) -> Intent:
    return through(queue, ask(queue, **changes), Event.SEND, Event.PRINT)


def test_the_database_holds_the_same_table_of_moves(db: Connection) -> None:
    assert {(state, event): following for state, event, following in db.execute("SELECT * FROM print_move")} == MOVES


@pytest.mark.parametrize(("stage", "event"), [(s, e) for s in JobState for e in Event if (s, e) not in MOVES])
def test_no_other_move_is_possible(queue: Queue, stage: JobState, event: Event) -> None:
    ways = {
        JobState.WAITING: (),
        JobState.SENDING: (Event.SEND,),
        JobState.PRINTED: (Event.SEND, Event.PRINT),
        JobState.FAILED: (Event.SEND, Event.FAIL),
        JobState.UNKNOWN: (Event.SEND, Event.LOSE),
    }
    intent = through(queue, ask(queue), *ways[stage])
    with pytest.raises(NoSuchMove, match=f"a badge that is {stage} cannot {event}"):
        queue.move(intent, event, LATER)


def test_not_even_another_program_can_make_one(db: Connection, queue: Queue) -> None:
    intent = printed(queue)
    for statement in (
        "UPDATE print SET state = 'waiting'",
        "DELETE FROM print",
        "UPDATE print_history SET state = 'failed'",
        "DELETE FROM print_history",
        "INSERT INTO print SELECT 'x', 'd-9', 1, '', '', '', '', '', 'printed', '', '', 9, asked, changed FROM print",
        "INSERT OR REPLACE INTO print SELECT intent, delegate, 2, '', '', 'r', '', '', 'waiting', '', '', 9, asked,"
        " changed FROM print",
    ):
        with pytest.raises(IntegrityError):
            db.execute(statement)
    assert queue.get(intent.intent).stage is JobState.PRINTED


def test_badges_go_out_in_the_order_they_were_asked_for(queue: Queue) -> None:
    for delegate in ("c", "a", "b"):
        ask(queue, delegate)
    seen = []
    while (intent := queue.next()) is not None:
        seen.append(intent.delegate)
        queue.move(intent, Event.SEND, LATER)
    assert seen == ["c", "a", "b"]


def test_each_printer_has_its_own_next(queue: Queue) -> None:
    ask(queue, "a")
    queue.ask("b", "vip", "vip", NOW)
    following = queue.next("vip")
    assert following is not None
    assert (following.delegate, following.template) == ("b", "vip")
    assert queue.next("other") is None


@pytest.mark.parametrize("events", [(), (Event.SEND,), (Event.SEND, Event.LOSE)])
def test_nobody_gets_a_second_badge_before_the_first_is_settled(queue: Queue, events: tuple[Event, ...]) -> None:
    first = through(queue, ask(queue), *events)
    with pytest.raises(StillOpen) as caught:
        ask(queue, reason="lost")
    assert caught.value.intent == first


def test_a_reprint_has_a_reason_and_a_new_serial(queue: Queue) -> None:
    first = printed(queue)
    with pytest.raises(ReasonNeeded, match="this person has badge 1: a reprint needs a reason"):
        ask(queue)
    second = ask(queue, reason="lost")
    assert (first.serial, second.serial, second.reason) == (1, 2, "lost")


def test_the_third_badge_needs_a_supervisor(queue: Queue) -> None:
    printed(queue)
    printed(queue, reason="lost")
    with pytest.raises(SupervisorNeeded, match="this person had 2 badges: one more needs a supervisor"):
        ask(queue, reason="lost again")
    third = ask(queue, reason="lost again", supervisor="op-7")
    assert (third.serial, third.supervisor) == (3, "op-7")


def test_what_surely_did_not_come_out_is_tried_again_with_its_serial(queue: Queue) -> None:
    failed = through(queue, ask(queue), Event.SEND, Event.FAIL)
    again = queue.move(failed, Event.RETRY, LATER)
    assert (again.stage, again.serial) == (JobState.WAITING, 1)


def test_a_failed_badge_may_go_to_another_printer(queue: Queue) -> None:
    failed = through(queue, ask(queue), Event.SEND, Event.FAIL)
    diverted = queue.divert(failed, "spare", LATER)
    assert (diverted.printer, diverted.stage) == ("spare", JobState.WAITING)
    with pytest.raises(NoSuchMove):
        queue.divert(queue.move(diverted, Event.SEND, LATER), "badges", LATER)


def test_of_two_who_move_the_same_badge_one_is_told_so(queue: Queue) -> None:
    intent = ask(queue)
    queue.move(intent, Event.SEND, LATER)
    with pytest.raises(NoSuchMove, match="a badge that is sending cannot cancel"):
        queue.move(intent, Event.CANCEL, LATER)


def test_history_tells_every_move(queue: Queue) -> None:
    intent = ask(queue)
    sending = queue.move(intent, Event.SEND, LATER)
    queue.move(sending, Event.FAIL, LATER, detail="door-open")
    assert queue.history(intent.intent) == (
        (NOW, JobState.WAITING, ""),
        (LATER, JobState.SENDING, ""),
        (LATER, JobState.FAILED, "door-open"),
    )


def test_the_counter_counts_what_came_out(queue: Queue) -> None:
    printed(queue)
    printed(queue, reason="lost")
    through(queue, ask(queue, "d-2"), Event.SEND, Event.FAIL)
    counts = queue.counts()["badges"]
    assert (counts[JobState.PRINTED], counts[JobState.FAILED], counts[JobState.WAITING]) == (2, 1, 0)
    assert queue.fallen() == {"d-2"}


DYING = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.printing.queue import Event, Queue
from kiosk.storage.database import connect
queue = Queue(connect(Path(sys.argv[1]), b"k" * 32))
now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
for number in range(1000):
    intent = queue.ask(f"d-{number}", "badges", "delegate", now)
    print(intent.intent, "waiting", flush=True)
    intent = queue.move(intent, Event.SEND, now)
    print(intent.intent, "sending", flush=True)
    if number % 3 == 0:
        queue.move(intent, Event.PRINT, now)
        print(intent.intent, "printed", flush=True)
"""


@pytest.mark.parametrize("lines", [1, 2, 9, 60])
def test_intents_survive_kill_9_at_any_point(tmp_path: Path, lines: int) -> None:
    path = tmp_path / "kiosk.db"
    with subprocess.Popen([sys.executable, "-c", DYING, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().split() for _ in range(lines)]
        process.kill()
    db = connect(path, b"k" * 32)
    queue = Queue(db)
    unknown = {intent.intent for intent in queue.wake(LATER)}
    order = list(JobState)
    for intent, stage in told:
        found = queue.get(intent).stage
        assert order.index(found) >= order.index(JobState(stage)) or found is JobState.PRINTED
    assert queue.at(JobState.SENDING) == ()
    last = {intent: stage for intent, stage in told}
    assert {intent for intent, stage in list(last.items())[:-1] if stage == "sending"} <= unknown
    db.close()


def test_intents_are_named_by_uuid(queue: Queue) -> None:
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", ask(queue).intent)
