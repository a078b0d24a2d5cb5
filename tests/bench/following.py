"""Following a registration server while scans go on: pulls, imports and uploads in a process beside the gate."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.station import Station
from kiosk.sync.sources import Kind, Source, Sources
from tests.bench.crowd import DAY_TWO, empty
from tests.bench.measure import Finding

PEOPLE, CHANGED = 5_000, 600
_BUDGET = 25


def findings(folder: Path) -> Iterator[Finding]:
    """A practice server, so what is measured is the kiosk; against real ones `make test-servers` measures."""
    with empty(folder / "followed") as kiosk, _server(PEOPLE) as (url, change):
        _follow(kiosk, url)
        scans = _Scans(kiosk)
        yield _beside(kiosk, scans, f"first pull of {PEOPLE:,} people")
        change(CHANGED)
        yield _beside(kiosk, scans, f"pull of {CHANGED} changes")
        yield _beside(kiosk, scans, "round with nothing new")


def _beside(kiosk: Station, scans: "_Scans", what: str) -> Finding:
    """One round in a process of its own; scans until it has ended."""
    process = _syncing(kiosk.folder)
    waits = sorted(scans.until(lambda: process.poll() is not None))
    assert process.stdout is not None
    done: dict[str, Any] = json.loads(process.stdout.read())
    process.stdout.close()
    assert done["state"] == "in_step", done
    p99 = waits[int(len(waits) * 0.99)]
    return Finding(
        what=f"scan to verdict beside a {what} and {done['pushed']} uploads ({len(waits):,} scans)",
        kiosk=f"{waits[len(waits) // 2]:.1f} ms, p99 {p99:.1f} ms, longest {waits[-1]:.0f} ms; {done['seconds']:.1f} s",
        budget=f"p99 ≤ {_BUDGET} ms",
        met=p99 <= _BUDGET,
    )


class _Scans:
    """A hundred or so a second, of one ticket after the other, in and out."""

    def __init__(self, kiosk: Station) -> None:
        self._kiosk, self._number = kiosk, 0
        self._one()

    def until(self, ended: Callable[[], bool]) -> Iterator[float]:
        """Milliseconds that each took."""
        while not ended():
            yield self._one()
            time.sleep(0.005)

    def _one(self) -> float:
        self._number += 1
        code = f"secret-{2 * (self._number % PEOPLE) + 2}-0".encode()
        at = DAY_TWO + timedelta(milliseconds=self._number)
        direction = Direction.OUT if self._number // PEOPLE % 2 else Direction.IN
        started = time.perf_counter()
        self._kiosk.checkpoint.examine(Scan(code, at, Reader.WEDGE), "A1", direction)
        return (time.perf_counter() - started) * 1000


def _follow(kiosk: Station, url: str) -> None:
    source = Source(
        name="pretix",
        system=Kind.PRETIX,
        url=url,
        event="summit",
        added=DAY_TWO,
        options={"organizer": "unpol", "device": 7},
    )
    Sources(kiosk.db).add(source, "device-token")


def _syncing(folder: Path) -> "subprocess.Popen[str]":
    """One round, in the process that a running kiosk has for it."""
    command = [sys.executable, "-m", "kiosk", "sync", "--attended", "--json"]
    environment, pipe, silent = os.environ | {"KIOSK_DATA": str(folder)}, subprocess.PIPE, subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=silent, text=True)
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.close()
    return process


@contextmanager
def _server(people: int) -> Iterator[tuple[str, Callable[[int], None]]]:
    """Its address, and how to let somebody change so many orders there."""
    command = [sys.executable, "-m", "tests.bench.practice_server", str(people)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        stdin, stdout = process.stdin, process.stdout

        def change(count: int) -> None:
            stdin.write(f"{count}\n")
            stdin.flush()
            stdout.readline()

        yield stdout.readline().strip(), change
        stdin.close()
