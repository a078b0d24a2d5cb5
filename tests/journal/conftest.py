from collections.abc import Iterator

import pytest

from kiosk.journal.store import Journal
from kiosk.storage.database import Connection, memory


@pytest.fixture
def db() -> Iterator[Connection]:
    connection = memory()
    yield connection
    connection.close()


@pytest.fixture
def journal(db: Connection) -> Journal:
    return Journal(db, "K1")
