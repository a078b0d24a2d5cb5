from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.domain.credential import Format
from kiosk.domain.passage import EntryKind
from kiosk.domain.plan import Direction
from kiosk.domain.presence import Presence, Stay, movement
from kiosk.domain.verdict import Held, Reason, Refused, Verdict
from kiosk.journal.store import Journal
from kiosk.journal.verification import Verified
from kiosk.storage.database import Connection, DatabaseError, connect, memory, writing
from kiosk.storage.paths import migrations
from kiosk.storage.schema import statements
from tests.journal.sealing import FIRST, PLAN, resolved, sealed
from tests.makers import HOUR, NOON, a_credential, a_delegate

TODAY = date(2024, 6, 27)


def test_a_passage_gets_the_next_number(journal: Journal) -> None:
    assert [sealed(journal).seq for _ in range(3)] == [1, 2, 3]


def test_an_admission_says_who_came_where(journal: Journal) -> None:
    sealed(journal)
    (entry,) = journal.entries()
    facts = entry.facts
    assert (entry.kiosk, entry.kind, entry.person, entry.moment) == ("K1", "passage", "d-1", NOON)
    assert facts.pop("code") == journal.code(b"", a_credential())
    assert facts == {
        "gate": "A1",
        "direction": "in",
        "verdict": "admitted",
        "notes": ["FIRST_ENTRY"],
        "format": "indico-2",
        "category": "delegate",
        "delegation": "KZ",
        "day": "2024-06-27",
        "enters": "campus",
        "number": ["2024-06-27", 1],
    }


def test_a_malformed_scan_is_in_it_and_its_bytes_are_not(journal: Journal) -> None:
    secret = b"SECRET-OF-SOMEBODY"
    sealed(journal, payload=secret, verdict=Refused(Reason.MALFORMED), delegate=None, credential=None,
           format=Format.INDICO_2)  # fmt: skip
    (entry,) = journal.entries()
    assert (entry.person, entry.facts) == (
        None,
        {
            "gate": "A1",
            "direction": "in",
            "number": ["2024-06-27", 1],
            "verdict": "refused",
            "reason": "MALFORMED",
            "format": "indico-2",
            "code": journal.code(secret, None),
        },
    )


def test_codes_are_hashed_with_a_salt_of_this_file(db: Connection, journal: Journal) -> None:
    assert journal.code(b"x", None) == Journal(db, "K1").code(b"x", None)
    assert journal.code(b"x", None) != journal.code(b"y", None)
    other = memory()
    assert journal.code(b"x", None) != Journal(other, "K1").code(b"x", None)
    other.close()


def test_names_and_codes_are_nowhere_in_it(db: Connection, journal: Journal) -> None:
    person = a_delegate(name="Gulnar Abdirakhmanova", organisation="Ministry", attention="Diabetic", source_id="S-77")
    sealed(journal, delegate=person, payload=b"t-1", credential=a_credential(id="t-1", keys=("indico:t-1",)))
    everything = "".join(str(row) for row in db.execute("SELECT * FROM journal"))
    assert not [text for text in ("Gulnar", "Abdi", "Ministry", "Diabetic", "S-77", "t-1") if text in everything]


def test_entries_about_other_things_are_in_the_same_chain(journal: Journal) -> None:
    journal.append(EntryKind.STARTED, NOON, {"version": "1"})
    sealed(journal)
    journal.append(EntryKind.PRINTED, NOON, {"serial": 1}, person="d-1")
    assert [(entry.seq, entry.kind) for entry in journal.entries()] == [(1, "started"), (2, "passage"), (3, "printed")]
    assert [entry.seq for entry in journal.about("d-1")] == [2, 3]


class TestPresence:
    def test_entering_and_leaving(self, journal: Journal) -> None:
        sealed(journal)
        stay = Stay(True, 1, NOON, NOON, None, "A1")
        assert journal.presence("d-1", "campus") == Presence({"campus": stay}, 1)
        sealed(journal, "X1", Direction.OUT, at=NOON + HOUR)
        left = replace(stay, inside=False, last_exit=NOON + HOUR, gate="X1")
        assert journal.presence("d-1", "campus") == Presence({"campus": left}, 0)

    def test_nobody_knows_a_stranger(self, journal: Journal) -> None:
        sealed(journal)
        assert journal.presence(None, "campus") == Presence({}, 1)

    @pytest.mark.parametrize("verdict", [Refused(Reason.NO_ACCESS), Held(Reason.UNPAID)])
    def test_only_admissions_move_people(self, journal: Journal, verdict: Verdict) -> None:
        sealed(journal, verdict=verdict)
        assert journal.presence("d-1", "campus") == Presence()

    def test_who_leaves_the_campus_has_left_the_hall(self, journal: Journal) -> None:
        sealed(journal)
        sealed(journal, "P1")
        assert journal.whereabouts.occupancy() == {"campus": 1, "hall": 1}
        sealed(journal, "X1", Direction.OUT)
        assert journal.whereabouts.occupancy() == {"campus": 0, "hall": 0}
        assert "room" not in journal.presence("d-1", "campus").stays

    def test_an_addon_ticket_moves_its_holder(self, journal: Journal) -> None:
        sealed(journal, delegate=a_delegate(id="d-2", addon_to="d-1"))
        assert journal.whereabouts.inside("campus") == ("d-1",)
        assert journal.trace("d-1")[0].ticket == "d-2"

    def test_a_code_off_the_roster_is_somebody(self, journal: Journal) -> None:
        ticket = a_credential(signed=True)
        person = journal.person(ticket, None)
        assert person is not None and person.startswith("code:")
        sealed(journal, delegate=None, credential=ticket)
        assert journal.presence(person, "campus").stay("campus").inside
        assert journal.trace(person)[0].ticket is None
        assert journal.person(a_credential(), None) == person
        assert journal.person(None, None) is None

    def test_it_can_be_rebuilt_from_the_entries(self, db: Connection, journal: Journal) -> None:
        for who in ("d-1", "d-2"):
            sealed(journal, delegate=a_delegate(id=who))
        sealed(journal, "P1")
        journal.undo(sealed(journal, "X1", Direction.OUT), NOON)
        journal.catch_up()
        tables = ("SELECT * FROM stay", "SELECT * FROM counter WHERE number > 0")
        before = [db.execute(table).fetchall() for table in tables]
        db.execute("DELETE FROM stay")
        db.execute("UPDATE counter SET number = 7 WHERE what <> 'chain'")
        journal.rebuild()
        assert [db.execute(table).fetchall() for table in tables] == before


class TestTakingBack:
    def test_an_undone_entry_never_happened(self, journal: Journal) -> None:
        passage = sealed(journal)
        assert journal.undo(passage, NOON) == 2
        assert journal.presence("d-1", "campus") == Presence()
        assert journal.whereabouts.through("A1", TODAY) == 0

    def test_an_undone_exit_leaves_the_person_inside(self, journal: Journal) -> None:
        sealed(journal)
        sealed(journal, "P1")
        before = journal.presence("d-1", "campus")
        journal.undo(sealed(journal, "X1", Direction.OUT), NOON)
        assert journal.presence("d-1", "campus") == before

    def test_twice_is_once(self, journal: Journal) -> None:
        passage = sealed(journal)
        assert [journal.undo(passage, NOON), journal.undo(passage, NOON)] == [2, 2]
        assert journal.not_this_person(passage, NOON) == 2
        assert len(list(journal.entries())) == 2

    def test_nothing_is_deleted(self, journal: Journal) -> None:
        journal.undo(sealed(journal), NOON)
        assert [(entry.kind, entry.facts.get("of")) for entry in journal.entries()] == [("passage", None), ("undo", 1)]

    def test_the_wrong_face_did_not_enter(self, journal: Journal) -> None:
        assert journal.not_this_person(sealed(journal), NOON) == 2
        assert journal.presence("d-1", "campus") == Presence()
        assert journal.recent(5)[0].taken_back is EntryKind.NOT_THIS_PERSON

    def test_a_refusal_of_nobody_can_be_taken_back_too(self, journal: Journal) -> None:
        scan = sealed(journal, verdict=Refused(Reason.UNKNOWN), delegate=None)
        assert [journal.undo(scan, NOON), journal.undo(scan, NOON)] == [2, 2]


class TestResolving:
    def test_a_resolved_hold_admits(self, journal: Journal) -> None:
        held = sealed(journal, verdict=Held(Reason.UNPAID))
        later = NOON + timedelta(minutes=1)
        passage = resolved(journal, replace(held, at=later), Reason.UNPAID, FIRST)
        assert (passage.seq, passage.verdict) == (2, FIRST)
        assert journal.presence("d-1", "campus") == Presence({"campus": Stay(True, 1, later, later, None, "A1")}, 1)
        assert journal.resolutions("d-1", "d-1") == {Reason.UNPAID: later}

    def test_undoing_it_takes_hold_and_resolution_back(self, journal: Journal) -> None:
        passage = resolved(journal, sealed(journal, verdict=Held(Reason.UNPAID)), Reason.UNPAID, FIRST)
        journal.undo(passage, NOON)
        assert journal.presence("d-1", "campus") == Presence()
        assert journal.resolutions("d-1", "d-1") == {}
        assert [entry.facts.get("of") for entry in journal.entries()] == [None, 1, 1]

    def test_one_hold_may_follow_another(self, journal: Journal) -> None:
        first = sealed(journal, verdict=Held(Reason.UNPAID))
        second = resolved(journal, first, Reason.UNPAID, Held(Reason.IDENTITY_CHECK))
        assert journal.resolved_for(second) == {Reason.UNPAID}
        step = movement(PLAN, PLAN.gates["A1"], Direction.IN, NOON)
        third = journal.resolve(second, {Reason.UNPAID, Reason.IDENTITY_CHECK}, FIRST, step)
        assert journal.resolved_for(third) == {Reason.UNPAID, Reason.IDENTITY_CHECK}
        assert [(past.seq, past.of, past.verdict) for past in journal.recent(5)] == [(3, 1, FIRST)]


class TestReading:
    def test_recent_passages_come_newest_first_with_what_became_of_them(self, journal: Journal) -> None:
        sealed(journal)
        journal.append(EntryKind.IMPORTED, NOON, {})
        refused = sealed(journal, verdict=Refused(Reason.ALREADY_INSIDE), at=NOON + HOUR)
        other = sealed(journal, "P1", delegate=a_delegate(id="d-2"), at=NOON + HOUR)
        journal.undo(other, NOON + HOUR)
        assert [(past.seq, past.person, past.gate, past.verdict, past.taken_back) for past in journal.recent(2)] == [
            (4, "d-2", "P1", FIRST, EntryKind.UNDO),
            (refused.seq, "d-1", "A1", Refused(Reason.ALREADY_INSIDE), None),
        ]
        assert [past.seq for past in journal.trace("d-1")] == [3, 1]

    def test_passages_of_a_day_are_counted_at_the_gate(self, journal: Journal) -> None:
        sealed(journal)
        sealed(journal, "A1", Direction.OUT)
        sealed(journal, verdict=Refused(Reason.NO_ACCESS))
        sealed(journal, at=NOON + 13 * HOUR)
        assert [journal.whereabouts.through("A1", TODAY + timedelta(days=day)) for day in (-1, 0, 1)] == [0, 2, 1]

    def test_entries_after_a_cursor(self, journal: Journal) -> None:
        for _ in range(5):
            sealed(journal)
        assert [entry.seq for entry in journal.entries("K1", after=2, limit=2)] == [3, 4]
        assert list(journal.entries("K2")) == []

    def test_when_it_was_last_sealed(self, db: Connection, journal: Journal) -> None:
        assert (journal.sealed_at(), journal.latest_passage(), journal.head()) == (None, None, (0, ""))
        sealed(journal)
        journal.append(EntryKind.PRINTED, NOON + HOUR, {})
        assert (journal.sealed_at(), journal.latest_passage()) == (NOON + HOUR, NOON)
        assert Journal(db, "K1").latest_passage() == NOON


class TestSealing:
    def test_an_entry_joins_the_callers_transaction(self, db: Connection, journal: Journal) -> None:
        with pytest.raises(RuntimeError), writing(db):
            sealed(journal)
            raise RuntimeError
        assert list(journal.entries()) == []
        assert journal.presence("d-1", "campus") == Presence()
        assert sealed(journal).seq == 1
        assert journal.verify() == (Verified("K1", 1, True, None, None, journal.head()[1]),)

    def test_it_is_on_disk_when_it_returns(self, tmp_path: Any) -> None:
        path, key = tmp_path / "kiosk.db", bytes(32)
        writer = connect(path, key)
        passage = sealed(Journal(writer, "K1"))
        reader = connect(path, key)
        assert [entry.seq for entry in Journal(reader, "K1").entries()] == [passage.seq]
        reader.close()
        writer.close()


ATTACKS = {
    "update": "UPDATE journal SET person = 'd-9' WHERE seq = 2",
    "update or replace": "UPDATE OR REPLACE journal SET seq = 1 WHERE seq = 2",
    "update or ignore": "UPDATE OR IGNORE journal SET person = 'd-9' WHERE seq = 2",
    "delete": "DELETE FROM journal WHERE seq = 2",
    "delete all": "DELETE FROM journal",
    "delete the last": "DELETE FROM journal WHERE seq = 3",
    "insert or replace": "INSERT OR REPLACE INTO journal SELECT kiosk, seq, at, kind, 'd-9', body, prev, hash"
    " FROM journal WHERE seq = 2",
    "replace the last": "REPLACE INTO journal SELECT kiosk, seq, at, kind, 'd-9', body, prev, hash"
    " FROM journal WHERE seq = 3",
    "upsert": "INSERT INTO journal SELECT * FROM journal WHERE seq = 2 ON CONFLICT DO UPDATE SET person = 'd-9'",
    "insert or ignore a gap": "INSERT OR IGNORE INTO journal SELECT kiosk, 9, at, kind, person, body, hash, hash"
    " FROM journal WHERE seq = 3",
    "insert a fork": "INSERT INTO journal SELECT kiosk, 4, at, kind, person, body, prev, hash FROM journal"
    " WHERE seq = 3",
    "insert before the first": "INSERT INTO journal SELECT kiosk, 0, at, kind, person, body, '', hash FROM journal"
    " WHERE seq = 1",
}


@pytest.mark.parametrize("recursive", ["ON", "OFF"])
@pytest.mark.parametrize("attack", ATTACKS)
def test_no_statement_changes_what_is_sealed(db: Connection, journal: Journal, attack: str, recursive: str) -> None:
    for _ in range(3):
        sealed(journal)
    before = list(journal.entries())
    db.execute(f"PRAGMA recursive_triggers = {recursive}")
    with pytest.raises(DatabaseError, match="journal: "):
        db.execute(ATTACKS[attack])
    assert list(journal.entries()) == before


class TestBehindTheTriggersBack:
    @pytest.fixture
    def db(self, db: Connection, journal: Journal) -> Connection:
        for number in range(6):
            sealed(journal, at=NOON + number * HOUR)
        for trigger in ("journal_next", "journal_no_update", "journal_no_delete"):
            db.execute(f"DROP TRIGGER {trigger}")
        return db

    @pytest.mark.parametrize(
        ("statements", "first_break", "what"),
        [
            (["UPDATE journal SET person = 'd-9' WHERE seq = 3"], 3, "changed"),
            (["UPDATE journal SET body = replace(body, 'A1', 'A2') WHERE seq = 6"], 6, "changed"),
            (["DELETE FROM journal WHERE seq = 3"], 3, "removed"),
            (["DELETE FROM journal WHERE seq > 4"], 5, "removed"),
            (["DELETE FROM journal WHERE seq = 3", "UPDATE journal SET seq = seq - 1 WHERE seq > 3"], 3, "removed"),
            (
                [
                    "UPDATE journal SET seq = seq + 100 WHERE seq >= 3",
                    "UPDATE journal SET seq = seq - 99 WHERE seq >= 100",
                    "INSERT INTO journal SELECT kiosk, 3, at, kind, 'd-9', body, hash, hash FROM journal WHERE seq = 2",
                ],
                3,
                "inserted",
            ),
        ],
    )
    def test_verify_names_what_was_done(
        self, db: Connection, journal: Journal, statements: list[str], first_break: int, what: str
    ) -> None:
        for statement in statements:
            db.execute(statement)
        (verified,) = journal.verify()
        assert (verified.intact, verified.first_break, verified.what) == (False, first_break, what)

    def test_a_journal_cut_off_is_found_while_it_grows(self, db: Connection, journal: Journal) -> None:
        db.execute("DELETE FROM journal WHERE seq > 4")
        sealed(journal)
        (verified,) = journal.verify()
        assert (verified.intact, verified.first_break, verified.what) == (False, 5, "removed")

    def test_a_journal_cut_off_is_found_even_after_a_restart_and_growing_again(self, db: Connection) -> None:
        (last,) = db.execute("SELECT max(seq) FROM journal").fetchone()
        db.execute("DELETE FROM journal WHERE seq > 4")
        journal = Journal(db, "K1")
        assert sealed(journal).seq == last + 2
        assert [entry.kind for entry in journal.entries("K1", after=4)] == ["broken", "passage"]
        (verified,) = journal.verify()
        assert (verified.intact, verified.first_break, verified.what) == (False, 5, "removed")

    def test_a_journal_cut_off_and_guarded_again_is_found_at_the_next_scan(
        self, db: Connection, journal: Journal
    ) -> None:
        (last,) = db.execute("SELECT max(seq) FROM journal").fetchone()
        db.execute("DELETE FROM journal WHERE seq > 4")
        scripts = [(migrations("kiosk") / name).read_text() for name in ("0002_journal.sql", "0023_gaps.sql")]
        for statement in (each for script in scripts for each in statements(script)):
            if "TRIGGER" in statement:
                db.execute(statement)
        assert sealed(journal).seq == last + 2
        assert [entry.kind for entry in journal.entries("K1", after=4)] == ["broken", "passage"]

    def test_another_kiosks_chain_is_checked_on_its_own(self, db: Connection, journal: Journal) -> None:
        db.execute("INSERT INTO journal SELECT 'K2', seq, at, kind, person, body, prev, hash FROM journal")
        assert [(one.kiosk, one.entries, one.first_break, one.what) for one in journal.verify()] == [
            ("K1", 6, None, None),
            ("K2", 6, 1, "changed"),
        ]
