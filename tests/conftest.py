"""Every test runs without a display, on a 1920×1080 screen, and warnings of Qt or Python fail it.

What a test with screens leaves behind is collected between tests, as `app` does it: never by a worker's thread, which
would take objects of Qt away from under the GUI thread. What is still there then stays to the end (modules, caches,
fixtures of a session), so that later collections need not look at it.

Folders of tests lie in memory where there is room: thousands of transactions each wait for the disk otherwise, and what
a power cut leaves is nothing that a test could see. PINs are hashed at no cost but in `dear_pins`.
"""

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.operators import pins
from kiosk.sources import importing
from tests.commands import FILES, PLAN, copied, kiosk
from tests.warm import WarmQuarantine

_MEMORY, _ROOM = Path("/dev/shm"), 2 << 30
OFFSCREEN = Path(__file__).parent.parent / "resources" / "demo" / "offscreen.json"

os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={OFFSCREEN}")
os.environ["KIOSK_KEYRING"] = "off"
if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))

DEAR = pins.COST
pins.COST = pins.Cost(passes=1, kibibytes=8)

settings.register_profile("kiosk", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("kiosk")


def pytest_xdist_auto_num_workers() -> int | None:
    """One more than there are cores: a fifth of the time is waiting for printers, keyboards and a demo's hand."""
    return None if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else len(os.sched_getaffinity(0)) + 1


def pytest_collection_finish() -> None:
    """All that was imported stays."""
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
    gc.collect()  # what the fixtures of the last one held
    gc.freeze()
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def reading_kept_warm() -> Iterator[None]:
    """Imports share the process that reads files."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(importing, "Quarantine", WarmQuarantine)
        yield
    WarmQuarantine.end()


@pytest.fixture
def dear_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """PINs cost what they cost at a gate."""
    monkeypatch.setattr(pins, "COST", DEAR)


@pytest.fixture(scope="session")
def planned_event(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample event and nobody on its roster. Whoever writes takes a copy."""
    data = tmp_path_factory.mktemp("planned") / "data"
    assert kiosk(data, "init", "--plan", PLAN).returncode == 0
    return data


@pytest.fixture(scope="session")
def event(planned_event: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample roster. Whoever writes takes a copy."""
    data = copied(planned_event, tmp_path_factory.mktemp("event") / "data")
    assert kiosk(data, "import", *FILES).returncode == 0
    return data
