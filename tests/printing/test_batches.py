from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.printing.batches import Batch, Batches
from kiosk.printing.register import Register
from kiosk.storage.database import Connection, connect, writing

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    opened = connect(tmp_path / "kiosk.db", b"k" * 32)
    yield opened
    opened.close()


@pytest.fixture
def batches(db: Connection, tmp_path: Path) -> Batches:
    return Batches(db, tmp_path)


def issued(db: Connection, batch: Batch, *delegates: str) -> None:
    with writing(db):
        for delegate in delegates:
            Register(db).enter(delegate, 1, NOW)
            batch.enter(delegate, 1)


def test_badges_of_a_pdf_in_the_making_are_nobodys_to_take(db: Connection, batches: Batches, tmp_path: Path) -> None:
    making = batches.begin(tmp_path / "a.pdf", NOW)
    issued(db, making, "a")
    assert batches.orphans() == {}
    other = batches.begin(tmp_path / "b.pdf", NOW)
    with writing(db):
        assert not other.claim("a", 1)
    assert Register(db).count("a") == 0
    making.finish(["a"])
    assert Register(db).count("a") == 1


def test_what_was_issued_and_not_drawn_is_taken_over_once(db: Connection, batches: Batches, tmp_path: Path) -> None:
    making = batches.begin(tmp_path / "a.pdf", NOW)
    issued(db, making, "a", "b")
    making.finish(["a"])
    making.close()
    assert set(batches.orphans()) == {"b"}
    first, second = batches.begin(tmp_path / "b.pdf", NOW), batches.begin(tmp_path / "c.pdf", NOW)
    with writing(db):
        assert [first.claim("b", 1), second.claim("b", 1), first.claim("a", 1)] == [True, False, False]
    first.finish(["b"])
    first.close()
    second.close()
    assert batches.orphans() == {}
    assert db.execute("SELECT count(*) FROM batch").fetchone() == (0,)


def test_a_badge_from_the_printer_is_no_orphan_any_more(db: Connection, batches: Batches, tmp_path: Path) -> None:
    making = batches.begin(tmp_path / "a.pdf", NOW)
    issued(db, making, "a")
    making.close()
    with writing(db):
        batches.drop("a")
    assert batches.orphans() == {}
