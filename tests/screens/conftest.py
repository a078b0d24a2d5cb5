"""Screens speak English at the start of each test, whatever the one before did, and each test leaves them lawful."""

from collections.abc import Generator, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.screens.words.language import speak
from tests.screens import law


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    speak("en")
    yield
    speak("en")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None]:
    """Every board that a test leaves on a screen obeys the law of all."""
    yield
    broken = {line for board in law.shown() for line in law.broken(board)}
    assert not broken, "\n".join(sorted(broken))
