"""Screens speak English at the start of each test, whatever the one before did."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.screens.words.language import speak


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    speak("en")
    yield
    speak("en")
