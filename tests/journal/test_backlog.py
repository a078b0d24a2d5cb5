"""What waits to be written into the tables changes no answer: not before, not after, not on another connection."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.passage import EntryKind
from kiosk.domain.plan import Direction
from kiosk.journal.agreement import disagreements
from kiosk.journal.backlog import FULL
from kiosk.journal.store import Journal
from kiosk.storage.database import CannotWrite, Connection, connect, open_only, writing
from tests.journal.sealing import sealed
from tests.makers import NOON, a_delegate

KEY = bytes(range(32))
SECOND = timedelta(seconds=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.fixture
def db(path: Path) -> Iterator[Connection]:
    opened = connect(path, KEY)
    yield opened
    opened.close()


@pytest.fixture
def journal(db: Connection) -> Journal:
    return Journal(db, "K1")


def rows(db: Connection) -> tuple[int, int]:
    """How many entries and stays the tables know."""
    ((entries,), (stays,)) = db.execute("SELECT count(*) FROM person_entry UNION ALL SELECT count(*) FROM stay")
    return entries, stays


def told(journal: Journal) -> tuple[object, ...]:
    """Everything that is asked about people."""
    where, people = journal.whereabouts, ("d-1", "d-2", "d-3")
    return (
        {person: (journal.about(person), where.stays(person)) for person in people},
        where.occupancy(),
        where.inside("campus"),
        [where.inside_since("campus", NOON + number * SECOND) for number in range(4)],
    )


def crowd(journal: Journal) -> None:
    """Three go in, the first comes out again."""
    for number, who in enumerate(("d-1", "d-2", "d-3")):
        sealed(journal, delegate=a_delegate(id=who), at=NOON + number * SECOND)
    sealed(journal, "A1", Direction.OUT, delegate=a_delegate(id="d-1"), at=NOON + 5 * SECOND)


def test_a_scan_leaves_its_rows_for_later(db: Connection, journal: Journal) -> None:
    crowd(journal)
    assert rows(db) == (0, 0)
    journal.catch_up()
    assert rows(db) == (4, 3)


def test_every_answer_is_the_same_before_and_after(journal: Journal) -> None:
    crowd(journal)
    before = told(journal)
    journal.catch_up()
    assert told(journal) == before
    assert disagreements(journal) == ()


def test_another_connection_knows_what_waits(path: Path, journal: Journal) -> None:
    other = open_only(path, KEY)
    reader = Journal(other, "K1")
    crowd(journal)
    assert told(reader) == told(journal)
    reader.catch_up()
    sealed(journal, delegate=a_delegate(id="d-1"), at=NOON + 9 * SECOND)
    assert told(reader) == told(journal)
    other.close()


def test_who_reads_the_tables_within_one_view_reads_all(db: Connection, journal: Journal) -> None:
    crowd(journal)
    with journal.one_view():
        assert rows(db) == (4, 3)


def test_what_was_rolled_back_does_not_wait(db: Connection, journal: Journal) -> None:
    crowd(journal)
    before = told(journal)
    with pytest.raises(RuntimeError), writing(db):
        sealed(journal, "A1", Direction.OUT, delegate=a_delegate(id="d-2"), at=NOON + 6 * SECOND)
        raise RuntimeError
    assert told(journal) == before
    with pytest.raises(RuntimeError), writing(db):
        journal.catch_up()
        raise RuntimeError
    assert told(journal) == before
    sealed(journal, "A1", Direction.OUT, delegate=a_delegate(id="d-3"), at=NOON + 6 * SECOND)
    assert journal.whereabouts.inside("campus") == ("d-2",)
    assert disagreements(journal) == ()


def test_no_more_wait_than_a_scan_can_write(db: Connection, journal: Journal) -> None:
    for number in range(2 * FULL + 1):
        sealed(journal, delegate=a_delegate(id=f"d-{number}"), at=NOON + number * SECOND)
    assert rows(db) == (2 * FULL, 2 * FULL)
    assert disagreements(journal) == ()


def test_entries_that_move_nobody_count_too(db: Connection, journal: Journal) -> None:
    for number in range(2 * FULL):
        journal.append(EntryKind.PRINTED, NOON, {"serial": number}, f"d-{number}")
    assert rows(db)[0] == FULL
    assert [entry.facts["serial"] for entry in journal.about("d-199")] == [199]


def test_a_full_disk_leaves_it_waiting(db: Connection, journal: Journal) -> None:
    crowd(journal)
    before = told(journal)
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CannotWrite):
        for number in range(10_000):
            sealed(journal, delegate=a_delegate(id=f"x-{number}"), at=NOON + number * SECOND)
    db.execute("PRAGMA query_only = ON")
    journal.catch_up()
    db.execute("PRAGMA query_only = OFF")
    db.execute("PRAGMA max_page_count = 1000000")
    assert told(journal)[0] == before[0]
    assert disagreements(journal) == ()


def test_an_old_database_is_entered_when_it_is_brought_up_to_date(path: Path, journal: Journal, db: Connection) -> None:
    crowd(journal)
    before = told(journal)
    journal.catch_up()
    with writing(db):
        db.execute("DROP TABLE person_entry")
        db.execute("DELETE FROM counter WHERE what = 'entered'")
        db.execute("DROP TRIGGER journal_first")
        db.execute("CREATE INDEX journal_by_person ON journal (person) WHERE person IS NOT NULL")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = '0017_backlog'")
    again = connect(path, KEY)
    upgraded = Journal(again, "K1")
    assert told(upgraded) == before and rows(again) == (4, 3)
    assert disagreements(upgraded) == ()
    again.close()
