"""Run as a process: imports files into a kiosk that goes on scanning, and says how many seconds it took."""

import sys
import time
from pathlib import Path

from kiosk.sources import importing
from kiosk.station import open_station
from tests.bench.crowd import DAY_TWO


def main(folder: Path, files: list[Path]) -> None:
    """On a connection of its own, beside the gate."""
    with open_station(folder, writing=False) as kiosk:
        started = time.perf_counter()
        importing.bring(kiosk.roster, kiosk.journal, kiosk.plan, files, DAY_TWO)
        sys.stdout.write(f"{time.perf_counter() - started:.3f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
