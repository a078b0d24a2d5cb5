"""Run as a process: opens the kiosk as `kiosk run` does, and says when its gate is painted and ready to scan.

Nobody logs in here: what a person takes to type a PIN is not the kiosk's.

`python -m tests.bench.ready FOLDER [SCANS]`: with SCANS, codes are judged and people looked for before memory is read.
"""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.app import Kiosk, run
from kiosk.screens.kit.application import application
from kiosk.station import open_station


def resident() -> float:
    """Memory of this process in megabytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1000


def main(folder: Path, codes: list[str]) -> int:
    """Ends itself once it has said what was asked."""

    def ready(kiosk: Kiosk) -> None:
        kiosk.window.repaint()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        QTimer.singleShot(1500 if codes else 0, lambda: work(kiosk))

    def work(kiosk: Kiosk) -> None:
        for code in codes:
            kiosk.listening.wedge.scanned.emit(_scan(code))
            kiosk.window.repaint()
        for text in ("li", "محمد", "王", "sokolov"):
            kiosk.station.roster.search(text)
        sys.stdout.write(f"{resident():.0f}\n")
        sys.stdout.flush()
        application().quit()

    station = open_station(folder, writing=True)
    station.settings = replace(station.settings, officers=False)
    return run(station, full_screen=False, opened=ready)


def _scan(code: str) -> object:
    from datetime import UTC, datetime

    from kiosk.domain.scan import Reader, Scan

    return Scan(code.encode(), datetime.now(UTC), Reader.WEDGE)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
