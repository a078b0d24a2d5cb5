"""One kiosk in memory."""

from collections.abc import Iterator

import pytest

from kiosk.storage import database
from kiosk.storage.database import Connection
from tests.security.scenery import Summit


@pytest.fixture
def db() -> Iterator[Connection]:
    db = database.memory()
    yield db
    db.close()


@pytest.fixture
def summit(db: Connection) -> Summit:
    return Summit(db)
