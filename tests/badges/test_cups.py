"""Through a real CUPS to a real IPP Everywhere printer, all of it on loopback."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.badges.batch import page
from kiosk.badges.printers import NoPrinter, Outcome
from kiosk.badges.printers.ipp import IppPrinter, system_printer, system_printers
from kiosk.badges.template_file import load
from tests.badges.cups_server import Cups, cups
from tests.badges.people import a_face
from tests.badges.real_printer import RealPrinter, announcing, real_printer, wait_for

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module", autouse=True)
def announced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with announcing(tmp_path_factory.mktemp("announcing")):
        yield


@pytest.fixture
def real(announced: None, tmp_path: Path) -> Iterator[RealPrinter]:
    with real_printer(tmp_path) as running:
        yield running


@pytest.fixture
def server() -> Iterator[Cups]:
    with cups() as running:
        yield running


def through(server: Cups, real: RealPrinter, policy: str = "abort-job") -> IppPrinter:
    server.add("desk", f"{real.printer.uri}?contimeout=1", policy)
    return system_printer("desk", server.address)


def outcome(printer: IppPrinter, intent: str, job: str) -> Outcome:
    return printer.outcome(intent, job)[0]


def test_a_badge_passes_through_unchanged_and_is_known_by_number_and_name(server: Cups, real: RealPrinter) -> None:
    printer, badge, intent = through(server, real), page(a_face(), load("delegate")), str(uuid4())
    assert [found.name for found in system_printers(server.address)] == ["desk"]
    assert printer.condition().ready
    job = printer.send(badge, intent)
    wait_for(lambda: outcome(printer, intent, job) is Outcome.PRINTED)
    assert outcome(printer, intent, "") is Outcome.PRINTED
    assert outcome(printer, str(uuid4()), "") is Outcome.ABSENT
    assert real.received() == [badge.pdf]


def test_a_printer_it_does_not_have_is_named_with_those_it_has(server: Cups, real: RealPrinter) -> None:
    through(server, real)
    with pytest.raises(NoPrinter, match="no printer gate: there are desk"):
        system_printer("gate", server.address)


def test_what_the_printer_lacks_reaches_the_kiosk_through_it(server: Cups, real: RealPrinter) -> None:
    printer = through(server, real)
    real.lack("media-empty-error")
    job = printer.send(page(a_face(), load("delegate")), "i-1")
    wait_for(lambda: "media-empty" in printer.condition().reasons)
    assert (printer.condition().ready, outcome(printer, "i-1", job)) == (False, Outcome.WORKING)
    real.mend()
    wait_for(lambda: outcome(printer, "i-1", job) is Outcome.PRINTED)


def test_a_job_is_still_known_after_cups_was_started_again(server: Cups, real: RealPrinter) -> None:
    printer = through(server, real)
    job = printer.send(page(a_face(), load("delegate")), "i-1")
    wait_for(lambda: outcome(printer, "i-1", job) is Outcome.PRINTED)
    server.stop()
    server.start()
    assert outcome(printer, "i-1", job) is outcome(printer, "i-1", "") is Outcome.PRINTED


def test_with_abort_job_nothing_is_printed_after_the_printer_was_off(server: Cups, real: RealPrinter) -> None:
    printer = through(server, real)
    real.pull_the_plug()
    job = printer.send(page(a_face(), load("delegate")), "i-1")
    wait_for(lambda: outcome(printer, "i-1", job) is Outcome.FAILED)
    real.switch_on()
    second = printer.send(page(a_face(), load("delegate")), "i-2")
    wait_for(lambda: outcome(printer, "i-2", second) is Outcome.PRINTED)
    assert len(real.received()) == 1


def test_with_retry_job_it_is_at_work_until_it_prints_later(server: Cups, real: RealPrinter) -> None:
    printer = through(server, real, "retry-job")
    real.pull_the_plug()
    job = printer.send(page(a_face(), load("delegate")), "i-1")
    for _ in range(20):
        assert outcome(printer, "i-1", job) is Outcome.WORKING
    real.switch_on()
    wait_for(lambda: outcome(printer, "i-1", job) is Outcome.PRINTED)
    assert len(real.received()) == 1
