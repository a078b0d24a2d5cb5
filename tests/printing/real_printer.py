"""ippeveprinter of CUPS, a real IPP Everywhere printer, with faults: on a message bus of its own, loopback alone.

It announces itself through Avahi, of which a machine has one.
"""

import fcntl
import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from kiosk.printing.printers import PrinterTrouble
from kiosk.printing.printers.ipp import IppPrinter

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
ATTR keyword media-supported "custom_badge_96x134mm","Custom.96x134mm"
ATTR collection media-col-default {
    MEMBER collection media-size { MEMBER integer x-dimension 9600 MEMBER integer y-dimension 13400 }
}
ATTR collection media-col-ready {
    MEMBER collection media-size { MEMBER integer x-dimension 9600 MEMBER integer y-dimension 13400 }
}
"""
COMMAND = """#!/bin/sh
here="$(dirname "$0")"
if [ -e "$here/fault" ]; then
    reason="$(cat "$here/fault")"
    echo "STATE: +$reason" >&2
    while [ -e "$here/fault" ]; do sleep 0.02; done
    echo "STATE: -$reason" >&2
fi
echo "$IPP_JOB_NAME" >> "$here/tray"
"""


class RealPrinter:
    """One printer. What came out of it, by job name, is its tray."""

    def __init__(self, folder: Path, patience: float = 5.0) -> None:
        self.folder = folder
        (folder / "media.conf").write_text(MEDIA)
        command = folder / "command"
        command.write_text(COMMAND)
        command.chmod(0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.printer = IppPrinter("badges", f"ipp://localhost:{self._port}/ipp/print", patience)
        self._process: subprocess.Popen[bytes] | None = None

    def switch_on(self) -> None:
        """It remembers no job of before."""
        device = ["ippeveprinter", "-n", "localhost", "-p", str(self._port), "-k", "-d", str(self.folder)]
        device += ["-a", f"{self.folder}/media.conf", "-c", f"{self.folder}/command", "badges"]
        self._process = subprocess.Popen(
            device, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        wait_for(self._answers)

    def pull_the_plug(self) -> None:
        """It and whatever it was printing end at once."""
        self._signal(signal.SIGKILL)
        if self._process is not None:
            self._process.wait()
            self._process = None

    def hang(self) -> None:
        """Takes connections and answers nothing."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Does what it was sent meanwhile."""
        self._signal(signal.SIGCONT)

    def lack(self, reason: str) -> None:
        """The next badge meets this and stays inside until `mend`; e.g. media-empty-error."""
        (self.folder / "fault").write_text(reason)

    def mend(self) -> None:
        """Somebody loaded, closed or started it."""
        (self.folder / "fault").unlink(missing_ok=True)

    def tray(self) -> list[str]:
        """Names of the jobs that came out."""
        tray = self.folder / "tray"
        return tray.read_text().split() if tray.exists() else []

    def received(self) -> list[bytes]:
        """What it was sent."""
        return [path.read_bytes() for path in self.folder.glob("*.pdf")]

    def _signal(self, number: int) -> None:
        if self._process is not None:
            os.killpg(self._process.pid, number)

    def _answers(self) -> bool:
        try:
            return self.printer.condition().ready
        except PrinterTrouble:
            return False


@contextmanager
def real_printer(folder: Path, patience: float = 5.0) -> Iterator[RealPrinter]:
    """One, switched on, where there is an Avahi to announce it (`announcing`)."""
    printer = RealPrinter(folder, patience)
    printer.switch_on()
    try:
        yield printer
    finally:
        printer.pull_the_plug()


@contextmanager
def announcing(folder: Path) -> Iterator[None]:
    """A message bus and Avahi, which printers insist on; another test run may be using them."""
    (folder / "avahi.conf").write_text(AVAHI)
    bus = f"unix:path={folder}/bus"
    avahi = ["avahi-daemon", "-f", f"{folder}/avahi.conf", "--no-drop-root", "--no-chroot", "--no-rlimits"]
    with (Path(tempfile.gettempdir()) / "kiosk-real-printer.lock").open("w") as lock, ExitStack() as running:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not avahi_runs():
            started(running, ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={bus}"])
            wait_for((folder / "bus").exists)
            patched = pytest.MonkeyPatch()
            patched.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
            running.callback(patched.undo)
            started(running, avahi)
            wait_for(avahi_runs)
        yield


def avahi_runs() -> bool:
    """A number left behind by one that was killed may be anybody's by now."""
    name = Path(f"/proc/{AVAHI_PID.read_text().strip()}/comm") if AVAHI_PID.exists() else Path("/nowhere")
    return name.exists() and name.read_text().startswith("avahi")


def started(running: ExitStack, command: list[str]) -> None:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    running.callback(process.wait)
    running.callback(process.terminate)


def wait_for(fact: Callable[[], object]) -> None:
    for _ in range(500):
        if fact():
            return
        time.sleep(0.02)
    raise AssertionError("it did not come about within ten seconds")
