"""Every test runs without a display, on a 1920×1080 screen, and warnings of Qt or Python fail it.

What a test with screens leaves behind is collected between tests, as `app` does it: never by a worker's thread, which
would take objects of Qt away from under the GUI thread.
"""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent

OFFSCREEN = Path(__file__).parent.parent / "resources" / "demo" / "offscreen.json"

os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={OFFSCREEN}")
os.environ["KIOSK_KEYRING"] = "off"

settings.register_profile("kiosk", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("kiosk")


def pytest_collection_finish() -> None:
    """All that was imported stays: later collections need not look at it."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    """At the end everything is freed, as libraries expect."""
    gc.unfreeze()


@pytest.fixture(autouse=True)
def collected_between_tests(request: pytest.FixtureRequest) -> Iterator[None]:
    """Screens of one test are gone before the next one starts threads."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()
