"""Through a real CUPS to a real IPP Everywhere printer, all of it on loopback."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader

from kiosk.badges.template_file import load
from kiosk.printing.batch import page
from kiosk.printing.printers import NoPrinter, Outcome, names
from kiosk.printing.printers.ipp import IppPrinter, system_printer, system_printers
from kiosk.scanning.pictures import decode
from tests.badges.people import a_face
from tests.printing.cups_server import Cups, cups
from tests.printing.real_printer import RealPrinter, announcing, real_printer, wait_for

ROOT = Path(__file__).parent.parent.parent
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


BY_QT = """
import sys
from PySide6.QtGui import QGuiApplication
from kiosk.printing.batch import page
from kiosk.printing.printers import names
from kiosk.badges.template_file import load
from tests.badges.people import a_face
application = QGuiApplication([])
printer = names.find("desktop:desk")
assert printer.condition().ready
print(printer.send(page(a_face(payload="A BADGE"), load("delegate")), "i-1"), *printer.outcome("i-1", "1"), sep="|")
"""


def test_qt_prints_the_badge_in_its_size_and_cannot_say_what_became_of_it(
    server: Cups, real: RealPrinter, tmp_path: Path
) -> None:
    server.add("desk", real.printer.uri, "abort-job")
    environment = os.environ | {"CUPS_SERVER": server.address.removeprefix("ipp://"), "PYTHONPATH": str(ROOT)}
    ran = subprocess.run([sys.executable, "-c", BY_QT], env=environment, capture_output=True, text=True, check=True)
    assert ran.stdout == "handed over|absent|this system does not tell; look into the tray\n"
    wait_for(lambda: real.tray() == ["i-1"])
    (pdf,) = real.received()
    (tmp_path / "badge.pdf").write_bytes(pdf)
    assert decode(tmp_path / "badge.pdf").texts == ("A BADGE",)
    box = PdfReader(tmp_path / "badge.pdf").pages[0].mediabox
    assert (round(box.width * 25.4 / 72), round(box.height * 25.4 / 72)) == (96, 134)


def test_a_printer_that_qt_does_not_know_is_refused() -> None:
    with pytest.raises(NoPrinter, match="no printer nowhere"):
        names.find("desktop:nowhere")
