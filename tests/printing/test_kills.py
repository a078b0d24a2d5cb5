"""Real processes, really killed (SIGKILL) at each step of a badge's life: none is lost, none comes out twice."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import station
from kiosk.domain.people import Delegate, State
from kiosk.printing.delivery import TOO_EARLY
from kiosk.printing.issuing import Issuing
from kiosk.printing.queue import Intent, JobState
from kiosk.scanning.pictures import decode
from kiosk.sources.importing import bring
from kiosk.station import Station
from kiosk.storage.paths import resources
from tests.printing.ipp_server import IppServer

pytestmark = pytest.mark.usefixtures("qapp")

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
VECTORS = Path(__file__).parents[1] / "vectors" / "indico"
FILES = [VECTORS / "csv" / "registrations_main_all_columns.csv", VECTORS / "api" / "registrations_main.json"]
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)
PEOPLE = 9

DYING = f"""
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from kiosk import station
from kiosk.printing import issuing as pressing
from kiosk.storage import files
from kiosk.printing import batches
from kiosk.printing import delivery
from kiosk.printing import queue
from kiosk.printing.printers import ipp
from kiosk.printing.issuing import Issuing

application = QGuiApplication(["kiosk"])
folder, step, target = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
NOON = datetime.fromisoformat("{NOON.isoformat()}")

def dying(kind, name, when):
    \"\"\"The process ends right before or after its turn.\"\"\"
    work = getattr(kind, name)
    def done(*arguments, **more):
        if when(arguments) == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        answer = work(*arguments, **more)
        if when(arguments):
            os.kill(os.getpid(), signal.SIGKILL)
        return answer
    setattr(kind, name, done)

kiosk = station.open_station(folder, writing=True)
press = Issuing(kiosk.db, kiosk.plan, folder, now=lambda: NOON)
people = [person for person in kiosk.roster.people() if person.state == "complete"][:{PEOPLE}]
steps(dying)
print("ready", flush=True)
work(press, people)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with station.create(tmp_path / "data", PLAN) as made:
        bring(made.roster, made.journal, made.plan, FILES, NOON - timedelta(hours=1))
    return tmp_path / "data"


@pytest.fixture
def printer() -> Iterator[IppServer]:
    with IppServer() as running:
        yield running


def killed(folder: Path, step: str, target: str, work: str, steps: str) -> None:
    """Run `work` in a process of its own until it kills itself at `step`."""
    script = DYING.replace("steps(dying)", steps).replace("work(press, people)", work)
    died = subprocess.run([sys.executable, "-c", script, str(folder), step, target], capture_output=True, text=True)
    assert (died.returncode, died.stdout) == (-signal.SIGKILL, "ready\n"), died.stderr


def someone(kiosk: Station) -> list[Delegate]:
    return [person for person in kiosk.roster.people() if person.state is State.COMPLETE][:PEOPLE]


PRINT = "press.deliver(press.ask(people[0], target))"
PRINT_STEPS = """
move = lambda event: lambda arguments: len(arguments) > 2 and arguments[2] == event
{
    "asked": lambda: dying(Issuing, "ask", lambda _: True),
    "about to send": lambda: dying(queue.Queue, "move", move("send")),
    "sent": lambda: dying(ipp.IppPrinter, "send", lambda _: True),
    "its number known": lambda: dying(queue.Queue, "note", lambda _: True),
    "printed": lambda: dying(queue.Queue, "move", move("print")),
}[step]()
"""


@pytest.mark.parametrize(
    ("step", "sent", "found"),
    [
        ("asked", 0, JobState.PRINTED),
        ("about to send", 0, JobState.FAILED),
        ("sent", 1, JobState.PRINTED),
        ("its number known", 1, JobState.PRINTED),
        ("printed", 1, JobState.PRINTED),
    ],
)
def test_an_intent_outlives_its_process(
    folder: Path, printer: IppServer, step: str, sent: int, found: JobState
) -> None:
    killed(folder, step, printer.uri, PRINT, PRINT_STEPS)
    assert len(printer.script.jobs) == sent
    with station.open_station(folder, writing=True) as kiosk:
        (intent,) = taken_up(kiosk)
        assert intent.stage is found
        if found is JobState.FAILED:
            press = Issuing(kiosk.db, kiosk.plan, folder, now=lambda: NOON)
            press.retry(intent.intent)
            (intent,) = taken_up(kiosk)
        assert (intent.stage, [job.name for job in printer.script.jobs]) == (JobState.PRINTED, [intent.intent])
        assert [badge.serial for badge in press_of(kiosk).register.of(intent.delegate)] == [1]


def test_one_whose_printer_was_switched_off_as_well_is_for_a_person_to_settle(folder: Path, printer: IppServer) -> None:
    killed(folder, "sent", printer.uri, PRINT, PRINT_STEPS)
    printer.restart()
    with station.open_station(folder, writing=True) as kiosk:
        (intent,) = taken_up(kiosk)
        assert (intent.stage, printer.script.jobs) == (JobState.UNKNOWN, [])
        assert press_of(kiosk).settle(intent.intent, True, "op-1").stage is JobState.PRINTED


def press_of(kiosk: Station) -> Issuing:
    return Issuing(kiosk.db, kiosk.plan, kiosk.folder, now=lambda: NOON)


def taken_up(kiosk: Station) -> tuple[Intent, ...]:
    """What the next start makes of the queue within half a minute."""
    clock = [NOON]
    press = Issuing(kiosk.db, kiosk.plan, kiosk.folder, now=lambda: clock[-1])
    press.wake()
    for seconds in (1, 2, 3):
        clock.append(NOON + TOO_EARLY + timedelta(seconds=seconds))
        press.reconcile()
        press.follow()
    return press.queue.at(*JobState)


WRITE = "press.write(people, Path(target), first_only=True)"
WRITE_STEPS = """
pressing._SLICE = 4
drawn = []
{
    "begun": lambda: dying(batches.Batches, "begin", lambda _: True),
    "first issued": lambda: dying(Issuing, "face", lambda _: "before"),
    "half drawn": lambda: dying(Issuing, "face", lambda _: drawn.append(1) or len(drawn) > 6),
    "whole": lambda: dying(batches.Batch, "place", lambda _: "before"),
    "about to be placed": lambda: dying(batches.Batch, "place", lambda _: True),
    "placed": lambda: dying(files, "_settle", lambda _: True),
    "finished": lambda: dying(batches.Batch, "finish", lambda _: True),
}[step]()
"""


@pytest.mark.parametrize(
    ("step", "there"),
    [
        ("begun", 0),
        ("first issued", 0),
        ("half drawn", 0),
        ("whole", 0),
        ("about to be placed", 0),
        ("placed", PEOPLE),
        ("finished", PEOPLE),
    ],
)
def test_nobodys_badge_is_lost_with_a_pdf_nor_made_twice(folder: Path, tmp_path: Path, step: str, there: int) -> None:
    killed(folder, step, str(tmp_path / "first.pdf"), WRITE, WRITE_STEPS)
    assert (tmp_path / "first.pdf").exists() == bool(there)
    with station.open_station(folder, writing=False) as kiosk:
        press = press_of(kiosk)
        left = press.without_badge(someone(kiosk))
        assert len(left) == PEOPLE - there
        if left:
            assert press.write(left, tmp_path / "second.pdf", first_only=True).badges == PEOPLE - there
        assert press.without_badge(someone(kiosk)) == []
        assert kiosk.db.execute("SELECT count(*) FROM batch_badge").fetchone() == (0,)
        assert {press.register.last(person.id) for person in someone(kiosk)} == {1}
        assert all(chain.intact for chain in kiosk.journal.verify())
    assert list(folder.glob("batch-*")) == []
    codes = [text for name in ("first", "second") for text in texts(tmp_path / f"{name}.pdf")]
    assert len(codes) == len(set(codes)) == PEOPLE


def texts(pdf: Path) -> list[str]:
    return list(decode(pdf).texts) if pdf.exists() else []
