"""Whatever a printer, the power and the kiosk's own death do, in any order: a badge comes out once, and none is lost.

A person is asked only about unknown ones, and says what is in the tray. Copies beyond the first are those that somebody
asked for by saying "not in the tray" of a badge that the printer held and printed later all the same.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.printing.delivery import LOST_AFTER, TOO_EARLY, Delivery
from kiosk.printing.printers import (
    Busy,
    CannotCancel,
    Condition,
    Outcome,
    Page,
    Rejected,
    Size,
    TimedOut,
    Unreachable,
)
from kiosk.printing.queue import Event, JobState, Queue
from kiosk.storage.database import memory

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
REMEMBERS = timedelta(seconds=60)
"""As long as PWG 5100.11 asks of a printer."""
PAGE = Page(b"%PDF", Size(96, 134))
OUTCOMES = {"pending": Outcome.WORKING, "completed": Outcome.PRINTED, "canceled": Outcome.FAILED}
MOODS = ("well", "refuses", "busy", "prints but does not answer", "loses it", "gets it late")


@dataclass
class Job:
    number: int
    name: str
    state: str = "pending"
    ended: datetime | None = None


@dataclass
class Printer:
    """Speaks as an IPP printer does. `tray` is what came out; `on` and `empty` are what people see of it."""

    name: str = "badges"
    now: datetime = NOON
    since: datetime = NOON
    on: bool = True
    empty: bool = False
    mood: str = "well"
    jobs: list[Job] = field(default_factory=list)
    late: list[tuple[datetime, str]] = field(default_factory=list)
    tray: list[str] = field(default_factory=list)

    def condition(self) -> Condition:
        self._reached()
        reasons = ("media-empty",) if self.empty else ()
        return Condition(ready=not self.empty, reasons=reasons, up=int((self.now - self.since).total_seconds()))

    def send(self, page: Page, intent: str) -> str:
        self._reached()
        match self.mood:
            case "refuses":
                raise Rejected(self.name, "no")
            case "busy":
                raise Busy(self.name, "busy")
            case "loses it":
                raise TimedOut(self.name)
            case "gets it late":
                self.late.append((self.now + TOO_EARLY - timedelta(seconds=1), intent))
                raise TimedOut(self.name)
        number = self._take(intent)
        if self.mood == "prints but does not answer":
            raise TimedOut(self.name)
        return str(number)

    def outcome(self, intent: str, job: str) -> tuple[Outcome, str]:
        self._reached()
        found = next((each for each in self.jobs if str(each.number) == job and each.name == intent), None)
        found = found or self._named(intent)
        return (OUTCOMES[found.state], found.state) if found else (Outcome.ABSENT, "no such job")

    def cancel(self, intent: str, job: str) -> None:
        self._reached()
        found = self._named(intent)
        if found is None or found.state != "pending":
            raise CannotCancel(self.name)
        found.state, found.ended = "canceled", self.now

    def pass_by(self, time: timedelta) -> None:
        self.now += time
        if self.on:
            for _, intent in [late for late in self.late if late[0] <= self.now]:
                self._take(intent)
        self.late = [late for late in self.late if late[0] > self.now]
        self.jobs = [job for job in self.jobs if job.ended is None or self.now - job.ended < REMEMBERS]

    def work(self, state: str) -> None:
        """The oldest badge comes out, or is stuck and given up."""
        job = next((job for job in self.jobs if job.state == "pending"), None)
        if job is not None and self.on and not self.empty:
            job.state, job.ended = state, self.now
            self.tray += [job.name] if state == "completed" else []

    def switch(self, on: bool) -> None:
        self.on, self.jobs, self.late, self.since = on, [], [], self.now

    def _take(self, intent: str) -> int:
        self.jobs.append(Job(len(self.jobs) + 1, intent))
        return len(self.jobs)

    def _named(self, intent: str) -> Job | None:
        return next((job for job in reversed(self.jobs) if job.name == intent), None)

    def _reached(self) -> None:
        if not self.on:
            raise Unreachable(self.name)


class AnyFault(RuleBasedStateMachine):
    """The kiosk on the left, the world on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.db, self.printer, self.asked = memory(), Printer(), 0
        self.denied: Counter[str] = Counter()
        self.start_kiosk()

    def teardown(self) -> None:
        self.end_well()
        self.db.close()

    def start_kiosk(self) -> None:
        self.queue = Queue(self.db)
        self.delivery = Delivery(self.queue, lambda _: self.printer, lambda _: PAGE)

    # The kiosk

    @rule()
    def ask(self) -> None:
        self.asked += 1
        self.queue.ask(f"d-{self.asked}", "badges", "delegate", self.printer.now)

    @rule(seconds=st.sampled_from([1, 5, 10, 20, 45, 90]))
    def go_round(self, seconds: int) -> None:
        self.delivery.start(self.printer.now)
        self.printer.pass_by(timedelta(seconds=seconds))
        self.delivery.follow(self.printer.now)
        self.delivery.reconcile(self.printer.now)

    @rule()
    def send(self) -> None:
        self.delivery.start(self.printer.now)

    @rule()
    def die_and_start_again(self) -> None:
        self.start_kiosk()
        self.queue.wake(self.printer.now)

    @rule(arrived=st.booleans())
    def die_while_sending(self, arrived: bool) -> None:
        intent = self.queue.next()
        if intent is not None and self.printer.on:
            self.queue.move(intent, Event.SEND, self.printer.now)
            if arrived:
                self.printer._take(intent.intent)
            self.die_and_start_again()

    @rule()
    def try_failed_ones_again(self) -> None:
        for intent in self.queue.at(JobState.FAILED):
            self.queue.retry(intent, self.printer.now)

    @rule()
    def look_into_the_tray(self) -> None:
        for intent in self.queue.at(JobState.UNKNOWN):
            came_out = intent.intent in self.printer.tray
            self.denied[intent.intent] += not came_out
            self.delivery.settle(intent, came_out, self.printer.now, "op-1")

    # The world

    @rule(mood=st.sampled_from(MOODS))
    def change_mood(self, mood: str) -> None:
        self.printer.mood = mood

    @rule(state=st.sampled_from(["completed", "completed", "canceled"]))
    def work(self, state: str) -> None:
        self.printer.work(state)

    @rule(on=st.booleans())
    def switch(self, on: bool) -> None:
        self.printer.switch(on)

    @rule(empty=st.booleans())
    def run_out(self, empty: bool) -> None:
        self.printer.empty = empty

    @rule()
    def time_passes(self) -> None:
        self.printer.pass_by(LOST_AFTER)

    # What holds

    @invariant()
    def nothing_comes_out_twice_unless_somebody_denied_the_first(self) -> None:
        for intent, copies in Counter(self.printer.tray).items():
            assert copies <= 1 + self.denied[intent]

    @invariant()
    def what_is_called_failed_is_not_in_the_tray_nor_coming(self) -> None:
        pending = [job.name for job in self.printer.jobs if job.state == "pending"]
        coming = [*pending, *(name for _, name in self.printer.late)]
        for intent in self.queue.at(JobState.FAILED):
            assert self.denied[intent.intent] or intent.intent not in (*self.printer.tray, *coming)

    @invariant()
    def what_is_called_printed_came_out(self) -> None:
        for intent in self.queue.at(JobState.PRINTED):
            assert intent.intent in self.printer.tray

    def end_well(self) -> None:
        """A good printer and a patient person: everything asked for comes out."""
        self.printer.switch(True)
        self.printer.empty, self.printer.mood = False, "well"
        for _ in range(4 * self.asked + 8):
            self.go_round(1)
            self.printer.work("completed")
            self.printer.pass_by(timedelta(seconds=20))
            self.delivery.follow(self.printer.now)
            self.look_into_the_tray()
            self.try_failed_ones_again()
        assert len(self.queue.at(JobState.PRINTED)) == self.asked
        assert len(set(self.printer.tray)) == self.asked


AnyFault.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
test_any_order_of_faults = AnyFault.TestCase
