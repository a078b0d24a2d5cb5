"""The demo on a display: the real kiosk at the main entrance, and a tray of tickets to hold before its camera.

The camera is simulated: each ticket is painted into its frames and found there like any other. The clock starts on the
second morning of the summit, shortly before the plenary, and runs on from there.
"""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

from kiosk.app import Kiosk, run
from kiosk.demo import event, staff
from kiosk.scanning.simulated import SimulatedCamera
from kiosk.ui.tray import Tray

_DOORS = "2024-06-27T08:58:00-04:00"
_SHOWN = (
    ("2", "A minister"),
    ("2+1", "Accompanies the minister"),
    ("3", "A chief of police"),
    ("34", "A delegate, name in two scripts"),
    ("54", "A long name"),
    ("112", "The longest name"),
    ("11", "Not approved yet"),
    ("17", "Not paid yet"),
    ("7", "Withdrawn"),
    ("105", "Press"),
    ("46", "Possibly on the watch list"),
    ("why: unknown UUID", "Nobody's ticket"),
    ("why: another server", "Ticket of another event"),
    ("why: forged", "Forged"),
    ("why: JSON cut off", "Half a code"),
)


def play(delegates: int | None) -> int:
    """Open the kiosk on a data folder that is thrown away at the end."""
    start = monotonic()
    doors = datetime.fromisoformat(_DOORS).astimezone(UTC)

    def now() -> datetime:
        return doors + timedelta(seconds=monotonic() - start)

    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as made:
        station = event.make(Path(made) / "data", delegates, doors - timedelta(minutes=4))
        station.settings = replace(station.settings, gate="A1")
        camera: list[SimulatedCamera] = []

        def simulated(parent: object) -> SimulatedCamera:
            camera.append(SimulatedCamera())
            return camera[0]

        def lay_out(kiosk: Kiosk) -> None:
            staff.log_in(kiosk)
            _tray(kiosk, lambda payload: camera[0].show(payload))

        return run(station, camera=simulated, now=now, full_screen=False, opened=lay_out)


def _tray(kiosk: Kiosk, hold: Callable[[bytes | None], None]) -> None:
    tickets = event.tickets()
    officers = [(staff.label(each), each.badge.encode()) for each in staff.OFFICERS]
    tray = Tray([(label, tickets[name]) for name, label in _SHOWN], officers, kiosk.window)
    tray.held.connect(hold)
    tray.show_beside(kiosk.window)
