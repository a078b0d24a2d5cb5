"""Against ippeveprinter of CUPS, a real IPP Everywhere printer, on a message bus of its own, confined to loopback."""

import fcntl
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.badges.batch import page
from kiosk.badges.delivery import Delivery
from kiosk.badges.printers import Outcome, PrinterTrouble, WrongMedia
from kiosk.badges.printers.ipp import IppPrinter
from kiosk.badges.queue import Queue, Stage
from kiosk.badges.template_file import load
from kiosk.database import memory
from tests.badges.people import a_face

pytestmark = pytest.mark.usefixtures("qapp")

AVAHI_PID = Path("/run/avahi-daemon/pid")
AVAHI = "[server]\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\nenable-dbus=yes\n"
MEDIA = """
ATTR mimeMediaType document-format-default "application/pdf"
ATTR mimeMediaType document-format-supported "application/pdf"
ATTR keyword media-col-supported "media-size"
ATTR keyword print-scaling-supported "none"
ATTR collection media-size-supported { MEMBER integer x-dimension 9600 MEMBER integer y-dimension 13400 }
ATTR keyword media-default "custom_badge_96x134mm"
ATTR keyword media-ready "custom_badge_96x134mm"
ATTR keyword media-supported "custom_badge_96x134mm"
ATTR collection media-col-default {
    MEMBER collection media-size { MEMBER integer x-dimension 9600 MEMBER integer y-dimension 13400 }
}
ATTR collection media-col-ready {
    MEMBER collection media-size { MEMBER integer x-dimension 9600 MEMBER integer y-dimension 13400 }
}
"""
COMMAND = """#!/bin/sh
fault="$(dirname "$0")/fault"
if [ -e "$fault" ]; then cat "$fault" >&2; fi
"""
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@dataclass
class Real:
    """`folder` keeps what was printed; a file `fault` in it is what the printer says of itself while printing."""

    printer: IppPrinter
    folder: Path

    def printed(self) -> list[Path]:
        return sorted(self.folder.glob("*.pdf"))


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Real]:
    folder = tmp_path_factory.mktemp("printer")
    (folder / "avahi.conf").write_text(AVAHI)
    (folder / "media.conf").write_text(MEDIA)
    command = folder / "command"
    command.write_text(COMMAND)
    command.chmod(0o755)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    bus = f"unix:path={folder}/bus"
    avahi = ["avahi-daemon", "-f", f"{folder}/avahi.conf", "--no-drop-root", "--no-chroot", "--no-rlimits"]
    device = ["ippeveprinter", "-n", "localhost", "-p", str(port), "-k", "-d", str(folder)]
    device += ["-a", f"{folder}/media.conf", "-c", str(command), "badges"]
    with ExitStack() as running:
        running.enter_context(one_at_a_time())
        if not avahi_runs():
            started(
                running, ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={bus}"], folder / "bus"
            )
            patched = pytest.MonkeyPatch()
            patched.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
            running.callback(patched.undo)
            started(running, avahi, None)
            wait_for(avahi_runs)
        started(running, device, None)
        printer = IppPrinter("badges", f"ipp://localhost:{port}/ipp/print", patience=5)
        wait_for(lambda: answers(printer))
        yield Real(printer, folder)


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """A machine has one Avahi; another test run may be using it."""
    with (Path(tempfile.gettempdir()) / "kiosk-real-printer.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def avahi_runs() -> bool:
    return AVAHI_PID.exists() and Path(f"/proc/{AVAHI_PID.read_text().strip()}").exists()


def started(running: ExitStack, command: list[str], sign: Path | None) -> None:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    running.callback(process.wait)
    running.callback(process.terminate)
    if sign is not None:
        wait_for(sign.exists)


def wait_for(fact: object) -> None:
    assert callable(fact)
    for _ in range(200):
        if fact():
            return
        time.sleep(0.05)
    raise AssertionError("it did not come about within ten seconds")


def answers(printer: IppPrinter) -> bool:
    try:
        return printer.condition().ready
    except PrinterTrouble:
        return False


def test_a_badge_comes_out_as_it_was_sent_and_is_known_by_id_and_name(real: Real) -> None:
    badge = page(a_face(), load("delegate"))
    began = time.perf_counter()
    job = real.printer.send(badge, "i-1")
    assert time.perf_counter() - began < 0.3
    wait_for(lambda: real.printer.outcome("i-1", job)[0] is Outcome.PRINTED)
    assert real.printer.outcome("i-1", "")[0] is Outcome.PRINTED
    assert badge.pdf in [path.read_bytes() for path in real.printed()]


def test_a_card_is_refused_while_badges_are_loaded(real: Real) -> None:
    with pytest.raises(WrongMedia, match=r"load 85\.6 × 54 mm; it holds 96 × 134 mm"):
        real.printer.send(page(a_face(), load("id1")), "i-2")


def test_twenty_badges_go_through_without_loss(real: Real) -> None:
    db = memory()
    queue, badge, before = Queue(db), page(a_face(), load("delegate")), len(real.printed())
    delivery = Delivery(queue, lambda name: real.printer, lambda intent: badge)
    for number in range(20):
        queue.ask(f"d-{number}", "badges", "delegate", NOW)
    now = NOW

    def all_printed() -> bool:
        nonlocal now
        now += timedelta(seconds=1)
        delivery.start(now)
        delivery.follow(now)
        return len(queue.at(Stage.PRINTED)) == 20

    wait_for(all_printed)
    assert len(real.printed()) - before == 20
    db.close()


def test_what_the_printer_lacks_is_known_within_a_second_and_keeps_the_next_badge_waiting(real: Real) -> None:
    """The last test: this printer waits for paper until somebody visits its web page."""
    (real.folder / "fault").write_text("STATE: +media-empty-error\n")
    real.printer.send(page(a_face(), load("delegate")), "i-3")
    began = time.perf_counter()
    wait_for(lambda: "media-empty" in real.printer.condition().reasons)
    assert time.perf_counter() - began < 1
    assert not real.printer.condition().ready
