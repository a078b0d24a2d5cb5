"""Against ippeveprinter of CUPS, a real IPP Everywhere printer."""

import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.badges.template_file import load
from kiosk.printing.batch import page
from kiosk.printing.delivery import Delivery
from kiosk.printing.printers import Outcome, WrongMedia
from kiosk.printing.queue import JobState, Queue
from kiosk.storage.database import Connection, memory
from tests.badges.people import a_face
from tests.printing.real_printer import RealPrinter, announcing, real_printer, wait_for

pytestmark = pytest.mark.usefixtures("qapp")

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
BADGES, FAULTS, SEED = 200, 10, 20261124


@pytest.fixture(scope="module", autouse=True)
def announced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with announcing(tmp_path_factory.mktemp("announcing")):
        yield


@pytest.fixture(scope="module")
def real(announced: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealPrinter]:
    with real_printer(tmp_path_factory.mktemp("printer")) as running:
        yield running


@pytest.fixture
def db() -> Iterator[Connection]:
    opened = memory()
    yield opened
    opened.close()


def test_a_badge_comes_out_as_it_was_sent_and_is_known_by_id_and_name(real: RealPrinter) -> None:
    badge = page(a_face(), load("delegate"))
    began = time.perf_counter()
    job = real.printer.send(badge, "i-1")
    assert time.perf_counter() - began < 0.3
    wait_for(lambda: real.printer.outcome("i-1", job)[0] is Outcome.PRINTED)
    assert real.printer.outcome("i-1", "")[0] is Outcome.PRINTED
    assert badge.pdf in real.received()


def test_a_card_is_refused_while_badges_are_loaded(real: RealPrinter) -> None:
    with pytest.raises(WrongMedia, match=r"load 85\.6 × 54 mm; it holds 96 × 134 mm"):
        real.printer.send(page(a_face(), load("id1")), "i-2")


def test_it_tells_since_when_it_is_on(real: RealPrinter) -> None:
    up = real.printer.condition().up
    assert up is not None and 0 <= up < 600


@pytest.mark.parametrize("reason", ["media-empty", "cover-open", "media-jam", "paused"])
def test_what_keeps_a_badge_inside_is_known_within_a_second_until_it_is_mended(real: RealPrinter, reason: str) -> None:
    real.lack(f"{reason}-error")
    job = real.printer.send(page(a_face(), load("delegate")), reason)
    began = time.perf_counter()
    wait_for(lambda: reason in real.printer.condition().reasons)
    assert time.perf_counter() - began < 1
    assert not real.printer.condition().ready
    assert real.printer.outcome(reason, job)[0] is Outcome.WORKING
    real.mend()
    wait_for(lambda: real.printer.outcome(reason, job)[0] is Outcome.PRINTED)
    assert real.printer.condition().ready


class Day:
    """Two hundred badges, a printer that fails ten times, and a person who looks into its tray when asked."""

    def __init__(self, real: RealPrinter, db: Connection) -> None:
        badge = page(a_face(), load("delegate"))
        self.real, self.queue, self.began = real, Queue(db), time.monotonic()
        self.delivery = Delivery(self.queue, lambda _: real.printer, lambda _: badge)
        self.asked = [self.queue.ask(f"d-{number}", "badges", "delegate", NOW).intent for number in range(BADGES)]

    def now(self) -> datetime:
        return NOW + timedelta(seconds=time.monotonic() - self.began)

    def beat(self) -> None:
        """One round of the kiosk."""
        self.delivery.start(self.now())
        self.delivery.follow(self.now())
        self.delivery.reconcile(self.now())

    def out(self) -> int:
        return len(self.queue.at(JobState.PRINTED))

    def until(self, count: int) -> None:
        """Print until so many are out, settling what the printer cannot tell by looking."""

        def reached() -> bool:
            self.beat()
            for intent in self.queue.at(JobState.UNKNOWN):
                self.delivery.settle(intent, intent.intent in self.real.tray(), self.now(), "op-1")
            for intent in self.queue.at(JobState.FAILED):
                self.queue.retry(intent, self.now())
            return self.out() >= count

        while not reached():
            assert time.monotonic() - self.began < 60, f"{self.out()} are out"

    def fail(self, fault: str) -> None:
        """Something happens to the printer while badges are on their way; later somebody sees to it."""
        match fault:
            case "unplugged":
                self.beat()
                self.real.pull_the_plug()
                self.beats(3)
                self.real.switch_on()
            case "hung":
                self.real.hang()
                self.beat()
                self.real.go_on()
            case reason:
                self.real.lack(reason)
                self.beats(5)
                self.real.mend()

    def beats(self, count: int) -> None:
        for _ in range(count):
            self.beat()
            time.sleep(0.03)


def test_two_hundred_badges_come_out_once_each_through_ten_faults(
    db: Connection, announced: None, tmp_path: Path
) -> None:
    chance = random.Random(SEED)
    kinds = ["media-empty-error", "cover-open-error", "paused", "unplugged", "hung"]
    faults = kinds + chance.choices(kinds, k=FAULTS - len(kinds))
    chance.shuffle(faults)
    moments = sorted(chance.sample(range(5, BADGES - 5), FAULTS))
    with real_printer(tmp_path, patience=0.5) as real:
        day = Day(real, db)
        for moment, fault in zip(moments, faults, strict=True):
            day.until(moment)
            day.fail(fault)
        day.until(BADGES)
        assert sorted(real.tray()) == sorted(day.asked)
