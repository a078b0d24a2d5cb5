"""The process that syncs beside a running kiosk: started once something is followed, started again where it ended.

It plays a round for every line that it is sent, and ends when nobody sends any more, so it never outlives its kiosk.
What came of a round stands in the database; nothing is read from the process. It may be killed at any moment.
"""

import contextlib
import json
import logging
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.sync.server import Patience

EVERY = 4.0
"""Seconds between two rounds, at least; who looks every five seconds has one each time."""
_PROGRAM = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
sys.argv[:] = ["kiosk", *sys.argv[2:]]
from kiosk.cli import main
main()
"""
_log = logging.getLogger("kiosk")


class Attended:
    """One process for one folder; `look` now and then, and `close`."""

    def __init__(self, folder: Path, *, every: float = EVERY, steady: Callable[[], float] = time.monotonic) -> None:
        self._folder, self._every, self._steady = folder, every, steady
        self._process: subprocess.Popen[bytes] | None = None
        self._patience, self._due = Patience(), 0.0

    def look(self, *, followed: bool) -> None:
        """Ask for a round where one is due. `followed`: there is something to sync with."""
        if self._steady() < self._due:
            return
        self._due = self._steady() + self._every
        if self._process is not None and self._process.poll() is not None:
            self._ended(self._process.returncode)
        elif not followed:
            self.close()
        else:
            self._process = self._process or self._started()
            self._ask(self._process)

    def hurry(self) -> None:
        """A round is due now: the next look asks for it."""
        self._due = 0.0

    def close(self) -> None:
        """No more rounds; the one in hand comes again next time."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            if process.stdin is not None:
                with contextlib.suppress(OSError):
                    process.stdin.close()

    def _ask(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin is not None
        with contextlib.suppress(OSError):
            process.stdin.write(b"\n")
            process.stdin.flush()

    def _ended(self, status: int) -> None:
        """Somebody ended it, or it could not go on; its sentence stood on its own standard error."""
        self.close()
        wait = self._patience.failed()
        self._due = self._steady() + wait
        _log.warning("the sync process ended with status %d; again in %.0f s", status, wait)

    def _started(self) -> "subprocess.Popen[bytes]":
        """With the modules of this process, and none that lie where it was started."""
        path = json.dumps([str(Path(entry).absolute()) for entry in sys.path])
        words = ["--data", str(self._folder), "sync", "--attended"]
        return subprocess.Popen(
            [sys.executable, "-I", "-c", _PROGRAM, path, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
