"""`make bench`: the budgets of the design, measured here and now, each against its bare counterpart in the same run.

`python -m tests.bench [PEOPLE]`; the roster has 100,000 people unless told otherwise. Prints Markdown.
"""

import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false;qt.multimedia.*=false"

from kiosk.station import open_station
from tests.bench import badges, camera, following, gate, importing, screen, starting, summit
from tests.bench.crowd import crowd
from tests.bench.measure import Finding, table


def machine() -> str:
    """Processor, memory and versions, on one line."""
    names = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    memory = int(Path("/proc/meminfo").read_text().split()[1]) / 1e6
    import PySide6

    return (
        f"{names[0].partition(': ')[2] if names else platform.machine()}, {len(names)} cores, {memory:.0f} GB; "
        f"{platform.platform(terse=True)}, Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    )


def measure(size: int, folder: Path) -> Iterator[Finding]:
    """Every budget, one after the other."""
    made = crowd(folder / "kiosk", size)
    with made.station:
        yield from gate.findings(made)
        yield from screen.findings(made)
        people = made.people(2240)
        yield from camera.findings(people[0][1])
        yield from badges.findings(made.station, [person for person, _ in people])
        yield from badges.to_the_printer(made.station)
        yield from badges.many(folder)
        yield from importing.findings(made, folder)
    yield from following.findings(folder)
    codes = [code.decode() for code in islice(made.tickets(), 4_000, 4_200)]
    yield from starting.findings(folder / "kiosk", size, codes)
    with open_station(folder / "kiosk", writing=True) as opened:
        yield from summit.findings(replace(made, station=opened), folder)


def main(size: int) -> None:
    """Print the table."""
    print(f"Measured {datetime.now(UTC):%d %B %Y} on {machine()}.\n")
    findings = []
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        for finding in measure(size, Path(folder)):
            findings.append(finding)
            print(f"  {finding.what}: {finding.kiosk}", file=sys.stderr)
    print(table(findings))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
