"""What a digest is taken of must stay letter for letter what it was when digests were sealed first."""

import hashlib
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from kiosk.journal import digests
from kiosk.journal.digests import Table, digest
from kiosk.journal.store import Journal
from kiosk.storage.database import Connection, memory, writing

values = st.none() | st.text() | st.integers(-(2**62), 2**62) | st.floats(allow_nan=False) | st.binary()


def quoted(db: Connection, row: Iterable[object]) -> str:
    """A row as the first digests had it."""
    return ",".join(str(db.execute("SELECT quote(?)", (value,)).fetchone()[0]) for value in row)


@given(row=st.lists(values, min_size=1, max_size=4))
def test_a_row_is_its_quoted_values_with_commas_between(row: list[object]) -> None:
    db = memory()
    marks = [f"?{number}" for number, _ in enumerate(row, 1)]
    assert db.execute(f"SELECT {digests._quoted(marks)}", row).fetchone() == (quoted(db, row),)


@given(plan=st.text(), count=st.integers(0, 3) | st.sampled_from([499, 500, 501, 1000, 1001]))
def test_a_digest_is_of_every_row_in_its_order(plan: str, count: int) -> None:
    db = memory()
    journal = Journal(db, "K1")
    officers = [(f"o{number:04}", f"{plan}{number}", "security") for number in range(count)]
    with writing(db):
        db.executemany("INSERT INTO operator (id, name, role, added) VALUES (?, ?, ?, '')", officers)
    rows = db.execute("SELECT id, name, role, badge, added, removed FROM operator ORDER BY id").fetchall()
    text = "".join(f"{quoted(db, row)}\n" for row in rows) + "\n\n"
    assert digest(journal, Table.OFFICERS) == journal.code(hashlib.sha256(text.encode()).digest(), None)
