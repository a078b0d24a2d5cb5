"""From the command to a gate that is ready to scan, and what the kiosk holds in memory."""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.bench.measure import Finding

_STARTS = 7
_EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.show()
window.repaint()
"""


def findings(folder: Path, size: int, codes: Sequence[str]) -> Iterator[Finding]:
    """On a closed data folder with `size` people; `codes` are scanned before memory is read."""
    taken = [_start(folder, ())[0] for _ in range(_STARTS)]
    bare = median(_bare() for _ in range(_STARTS))
    warm = median(taken[1:])
    yield Finding(
        what=f"start to ready-to-scan, warm, roster of {size:,}",
        kiosk=f"{warm:.2f} s",
        bare=f"Python showing an empty QWidget: {bare:.2f} s",
        ratio=warm / bare,
        budget="≤ 1.2 s",
        met=warm <= 1.2,
    )
    _, megabytes = _start(folder, codes)
    yield Finding(
        what=f"memory after {len(codes)} scans and 4 searches, roster of {size:,}",
        kiosk=f"{megabytes:.0f} MB",
        budget="≤ 250 MB",
        met=megabytes <= 250,
    )


def _start(folder: Path, codes: Sequence[str]) -> tuple[float, float]:
    """Seconds until ready, and megabytes at the end."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "tests.bench.ready", str(folder), *codes]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        seconds = time.perf_counter() - started
        return seconds, float(process.stdout.readline())


def _bare() -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", _EMPTY_WINDOW], check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started
