"""Language and theme on screen, and what the command line's choices leave behind: nothing, unless asked to."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk import station as stations
from kiosk.domain.languages import LANGUAGES
from kiosk.screens.dialogs.display import DisplayDialog
from kiosk.screens.dialogs.display_controller import Displaying
from kiosk.screens.gate.gate import Gate
from kiosk.screens.kit.languages import Speak
from kiosk.screens.kit.theme import DARK, LIGHT
from kiosk.screens.window import Window
from kiosk.screens.words.language import current, speak
from kiosk.storage import settings
from tests.screens.scenery import NOW

PLAN = (Path(__file__).parents[3] / "resources" / "demo" / "uncops.toml").read_text(encoding="utf-8")


@pytest.fixture
def station(tmp_path: Path, qapp: QApplication) -> Iterator[stations.Station]:
    made = stations.create(tmp_path / "data", PLAN)
    yield made
    made.close()
    speak("en")


@pytest.fixture
def window(station: stations.Station) -> Iterator[Window]:
    made = Window(Gate(station.plan, "A1", LIGHT, now=lambda: NOW, elapsed=lambda: 0.0), "Kiosk")
    made.show()
    yield made
    made.close()


def asked(window: Window) -> DisplayDialog:
    window.gate.display_asked.emit()
    dialog = window.gate.dialog
    assert isinstance(dialog, DisplayDialog)
    return dialog


def test_each_language_and_theme_is_shown_at_once_and_kept(station: stations.Station, window: Window) -> None:
    Displaying(station, window, window)
    dialog = asked(window)
    for language in LANGUAGES:
        dialog.places[Speak(language)].click()
        assert current() == language
        for theme in (DARK, LIGHT):
            dialog.places[theme].click()
            kept = settings.load(station.folder / "settings.toml")
            assert (kept.language, kept.theme, window.gate.theme) == (language, theme.name, theme)
    dialog.press("Esc")
    assert window.gate.dialog is None


def test_what_holds_for_this_start_alone_is_not_kept_along_the_way(station: stations.Station, window: Window) -> None:
    path = station.folder / "settings.toml"
    settings.save(settings.Settings(gate="A1", printer="Zebra"), path)
    station.settings = replace(station.settings, gate="P1", printer="Other", theme="dark")
    Displaying(station, window, window)
    asked(window).places[Speak("fr")].click()
    assert settings.load(path) == settings.Settings(gate="A1", printer="Zebra", language="fr")


def test_a_choice_that_cannot_be_kept_holds_and_says_so(station: stations.Station, window: Window) -> None:
    (station.folder / "settings.toml").write_text("nonsense = 1", encoding="utf-8")
    Displaying(station, window, window)
    dialog = asked(window)
    dialog.places[Speak("es")].click()
    assert current() == "es" and dialog.said
    assert (station.folder / "settings.toml").read_text(encoding="utf-8") == "nonsense = 1"
