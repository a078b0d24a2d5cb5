"""The badge designer alone in a window, for whoever prepares badges away from a gate.

A scanner's typing is caught here, too: it must not end up in a badge.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.scanning.wedge import Wedge
from kiosk.screens.designer.controller import Designing
from kiosk.screens.designer.designer import Designer
from kiosk.screens.kit.application import application
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import BASE_HEIGHT, BASE_WIDTH
from kiosk.screens.kit.theme import theme as theme_of
from kiosk.screens.words import language as languages
from kiosk.screens.words.health import Statuses
from kiosk.station import Station

_MINUTE = 20_000


def run(
    station: Station,
    name: str = "",
    files: Sequence[Path] = (),
    *,
    language: str | None = None,
    theme: str | None = None,
    opened: Callable[[Designer], None] | None = None,
) -> int:
    """Open the designer and stay until its window is closed. `opened` is told once it stands."""
    screen = application()
    languages.speak(language or station.settings.language)
    designing = Designing(station)
    window = designing.make(theme_of(theme or station.settings.theme), _around(station), name)
    window.setWindowTitle(station.plan.event.short_name)
    window.resize(BASE_WIDTH, BASE_HEIGHT)
    clock = QTimer(window, interval=_MINUTE)
    clock.timeout.connect(lambda: window.surround(_around(station)))
    clock.start()
    wedge = Wedge(screen, station.settings.scanner_layout, prefix=station.settings.scanner_prefix.encode())
    try:
        window.show()
        designing.tell()
        if files:
            designing.bring(files)
        if opened is not None:
            opened(window)
        return screen.exec()
    finally:
        clock.stop()
        wedge.stop()
        designing.close()
        window.deleteLater()


def _around(station: Station) -> Surroundings:
    size = station.roster.size()
    return Surroundings(
        gate="", now=datetime.now(UTC), zone=station.plan.zone_info, statuses=Statuses(roster_size=size)
    )
