from collections.abc import Iterator

import pytest

from kiosk.database import Connection, memory
from kiosk.journal.store import Journal


@pytest.fixture
def db() -> Iterator[Connection]:
    connection = memory()
    yield connection
    connection.close()


@pytest.fixture
def journal(db: Connection) -> Journal:
    return Journal(db, "K1")
