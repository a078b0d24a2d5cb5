"""One gate of the demo, each test on a fresh copy of its data."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.demo import event
from kiosk.screens.words.language import speak
from kiosk.station import Station, open_station
from tests.screens.dialogs.scenery import DOORS, Duty, Hall


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("asking") / "data"
    event.make(folder, None, DOORS - timedelta(minutes=4)).close()
    return folder


@pytest.fixture
def station(made: Path, tmp_path: Path) -> Iterator[Station]:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    for file in made.iterdir():
        if file.is_file() and file.name != "lock":
            (folder / file.name).write_bytes(file.read_bytes())
    with open_station(folder, writing=True) as opened:
        yield opened


@pytest.fixture
def duty() -> Duty:
    return Duty()


@pytest.fixture
def hall(qapp: QApplication, station: Station, duty: Duty) -> Iterator[Hall]:
    speak("en")
    opened = Hall(station, duty)
    yield opened
    opened.window.close()
    opened.window.deleteLater()
