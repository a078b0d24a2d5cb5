from datetime import timedelta

import pytest

from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Standing
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Held, Reason
from kiosk.journal.agreement import Disagreement, disagreements, replayed
from kiosk.journal.presence import replay
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.storage.database import Connection
from tests.journal.sealing import FIRST, resolved, sealed
from tests.makers import HOUR, NOON, a_credential, a_delegate


@pytest.fixture
def journal(journal: Journal) -> Journal:
    """Entries, an exit, one taken back, a resolved hold, an automatic exit, another kiosk's entry in between."""
    sealed(journal)
    sealed(journal, "P1", at=NOON + HOUR)
    other = Journal(journal.db, "K2")
    sealed(other, "A1", Direction.OUT, at=NOON + timedelta(minutes=90))
    journal.undo(sealed(journal, delegate=a_delegate(id="d-2"), at=NOON + HOUR), NOON + HOUR)
    held = sealed(journal, delegate=a_delegate(id="d-3"), verdict=Held(Reason.UNPAID), at=NOON + HOUR)
    resolved(journal, held, Reason.UNPAID, FIRST)
    sealed(journal, delegate=a_delegate(id="d-4"), at=NOON + 2 * HOUR)
    journal.empty(["campus"], NOON + 3 * HOUR)
    sealed(journal, at=NOON + 4 * HOUR)
    return journal


def test_tables_and_chain_agree(journal: Journal) -> None:
    journal.rebuild()
    assert disagreements(journal) == ()


def test_one_pass_says_what_a_replay_says(journal: Journal) -> None:
    stays, through = replayed(journal)
    assert {person: known for person, known in stays.items() if known} == replay(journal.entries())
    assert through == {"A1 2024-06-27": 5, "P1 2024-06-27": 1}


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE stay SET inside = 0 WHERE person = 'd-1' AND zone = 'campus'", ("presence", "d-1 in campus")),
        ("UPDATE stay SET entries = 0 WHERE person = 'd-3'", ("presence", "d-3 in campus")),
        ("DELETE FROM stay WHERE person = 'd-4'", ("presence", "d-4 in campus")),
        (
            "INSERT INTO stay VALUES ('d-9', 'campus', 1, 1, NULL, NULL, NULL, 'A1')",
            ("presence", "d-9 in campus"),
        ),
        ("UPDATE counter SET number = 0 WHERE what = 'inside' AND whose = 'campus'", ("count", "inside campus")),
        ("UPDATE counter SET number = 99 WHERE what = 'through'", ("count", "through A1 2024-06-27")),
    ],
)
def test_presence_that_somebody_changed_is_named_and_mended(
    db: Connection, journal: Journal, statement: str, found: tuple[str, str]
) -> None:
    journal.rebuild()
    db.execute(statement)
    assert Disagreement(*found) in disagreements(journal)
    journal.rebuild()
    assert disagreements(journal) == ()


class TestBadgesAndRulings:
    @pytest.fixture
    def journal(self, db: Connection, journal: Journal) -> Journal:
        """d-1 has badges 1 and 2, and the code of t-9 is revoked."""
        journal.rebuild()
        for serial in (1, 2):
            db.execute("INSERT INTO badge VALUES ('d-1', ?, ?)", (serial, NOON.isoformat()))
            journal.append(EntryKind.PRINTED, NOON, {"serial": serial}, "d-1")
        key = a_credential(keys=("indico:t-9",)).keys[0]
        Roster(db).rule(key, Standing.REVOKED, NOON)
        journal.append(EntryKind.RULED, NOON, {"standing": "revoked", "code": journal.code(key.encode(), None)})
        return journal

    def test_they_agree(self, journal: Journal) -> None:
        assert disagreements(journal) == ()

    @pytest.mark.parametrize(
        ("statement", "table"),
        [
            ("UPDATE ruling SET standing = 'active' WHERE key = 'badge:d-1/1'", "badge"),
            ("DELETE FROM ruling WHERE key = 'badge:d-1/1'", "badge"),
            ("DELETE FROM badge WHERE serial = 2", "badge"),
            ("UPDATE ruling SET standing = 'active' WHERE key = 'indico:t-9'", "ruling"),
            ("DELETE FROM ruling WHERE key = 'indico:t-9'", "ruling"),
        ],
    )
    def test_a_code_revived_behind_the_chain_is_named(
        self, db: Connection, journal: Journal, statement: str, table: str
    ) -> None:
        db.execute(statement)
        assert [found.table for found in disagreements(journal)] == [table]

    def test_a_ruling_lifted_on_the_record_is_good(self, db: Connection, journal: Journal) -> None:
        Roster(db).rule("indico:t-9", Standing.ACTIVE, NOON)
        code = journal.code(b"indico:t-9", None)
        journal.append(EntryKind.RULED, NOON + HOUR, {"standing": "active", "code": code})
        assert disagreements(journal) == ()
