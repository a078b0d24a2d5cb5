"""Shifts and their hand-over; changes to the list of officers; imports of the watch list: all on the record."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.duty import Role, Why
from kiosk.domain.passage import EntryKind
from kiosk.domain.verdict import Held, Reason
from kiosk.journal.notary import Notary
from kiosk.operators.store import Operators
from kiosk.security.alerts import SILENT, Alert, AlertKind
from kiosk.security.board import Board
from kiosk.security.decisions import Decisions
from kiosk.security.shifts import HandOver, Shift, Shifts, head_text, read_head
from kiosk.security.staffing import Staffing
from kiosk.security.watch_file import NoWatchList
from kiosk.security.watch_import import bring
from kiosk.security.watch_list import WatchList
from kiosk.storage.database import Connection
from tests.makers import NOON
from tests.security.scenery import ENTRANCE, GUARD, PLAN, SUPERVISOR, Summit

HOUR = timedelta(hours=1)


def test_nobody_is_on_duty_at_first(summit: Summit) -> None:
    shifts = Shifts(summit.journal)
    assert shifts.on_duty() is None and shifts.log_out(NOON) is None
    assert summit.journal.head() == (0, "")


def test_unlocking_again_goes_on_with_the_shift_and_another_officer_ends_it(summit: Summit) -> None:
    shifts = Shifts(summit.journal)
    first = shifts.log_in(GUARD, NOON, badge=True)
    assert shifts.log_in(GUARD, NOON + HOUR) == first == Shift("g", NOON, 1)
    second = shifts.log_in(SUPERVISOR, NOON + HOUR)
    assert shifts.on_duty() == second
    assert [(entry.kind, entry.facts.get("operator")) for entry in summit.journal.entries()] == [
        (EntryKind.LOGGED_IN, "g"),
        (EntryKind.LOGGED_OUT, "g"),
        (EntryKind.SIGNED, None),
        (EntryKind.LOGGED_IN, "v"),
    ]


def test_the_hand_over_counts_what_happened_since_the_log_in_but_nothing_silent(summit: Summit) -> None:
    shifts, decisions, board = Shifts(summit.journal), Decisions(summit.journal, PLAN), Board(summit.journal)
    summit.passes(summit.person(1), "A1")
    shifts.log_in(GUARD, NOON)
    summit.passes(summit.person(2), "A1")
    summit.passes(summit.person(3), "A1", verdict=Held(Reason.PENDING))
    summit.refused(summit.person(4), Reason.NO_ACCESS)
    decisions.override(summit.refused(summit.person(5), Reason.EXPIRED), [SUPERVISOR], Why.MEDICAL, "", NOON)
    decisions.undo(summit.passes(summit.person(6), "A1"), ENTRANCE, Why.MISTAKE, "", NOON)
    raised = board.put_up(Alert(kind=AlertKind.FORGED, at=NOON))
    board.put_up(Alert(kind=AlertKind.FORGED, at=NOON))
    board.acknowledge(raised.kiosk, raised.seq, GUARD, "", NOON)
    for kind in SILENT:
        silent = board.put_up(Alert(kind=kind, at=NOON))
        board.acknowledge(silent.kiosk, silent.seq, GUARD, "", NOON)
    report = shifts.log_out(NOON + HOUR)
    logged_out, signed = list(summit.journal.entries())[-2:]
    assert report == HandOver(
        operator="g",
        since=NOON,
        until=NOON + HOUR,
        by_verdict={"admitted": 2, "held": 1, "refused": 1},
        taken_back=1,
        overrides=1,
        alerts=2,
        acknowledged=1,
        head=Notary(summit.journal).text((logged_out.seq, logged_out.hash)),
    )
    assert signed.kind == EntryKind.SIGNED
    assert shifts.on_duty() is None


def test_the_head_on_paper_is_the_head_of_the_journal(summit: Summit) -> None:
    summit.passes(summit.person(1), "A1")
    seq, hash_ = summit.journal.head()
    text = head_text("k1", (seq, hash_))
    assert text == f"kiosk-head:k1:{seq}:{hash_}"
    assert read_head(text + "\r\n") == ("k1", (seq, hash_))


@given(st.text())
def test_any_other_text_is_no_head(text: str) -> None:
    assert read_head(text) is None


def test_changes_to_the_list_of_officers_are_sealed_without_names_and_pins(summit: Summit, db: Connection) -> None:
    staffing = Staffing(Operators(db), summit.journal)
    first = staffing.enrol("M. Tanaka", Role.ORGANISER, "482190", NOON)
    guard = staffing.enrol("R. Adeyemi", Role.SECURITY, "771345", NOON, by=first.id)
    staffing.change_pin(guard.id, "903517", NOON, by=first.id, duress=True)
    staffing.dismiss(guard.id, NOON, by=first.id)
    entries = list(summit.journal.entries())
    assert [(entry.facts["act"], entry.facts["operator"], entry.facts["by"]) for entry in entries] == [
        ("added", first.id, first.id),
        ("added", guard.id, first.id),
        ("pin", guard.id, first.id),
        ("removed", guard.id, first.id),
    ]
    written = "".join(entry.body for entry in entries)
    assert not any(text in written for text in ("Tanaka", "Adeyemi", "482190", "771345", "903517", "argon2"))


def test_importing_a_watch_list_is_sealed_with_numbers_only(summit: Summit, db: Connection, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,date of birth\nPavel Orlov,1970\n---,\nJohn Smith,soon\n")
    watch_list = WatchList(db)
    imported = bring(watch_list, summit.journal, path, SUPERVISOR, NOON)
    assert (imported.entries, [problem.row for problem in imported.problems]) == (2, [3, 3, 4])
    (entry,) = summit.journal.entries()
    facts = {**entry.facts, "digests": entry.facts["digests"].keys()}
    assert facts == {"entries": 2, "problems": 3, "officer": "v", "role": "supervisor", "digests": {"watch list"}}
    path.write_text("nothing,here\n1,2\n")
    with pytest.raises(NoWatchList):
        bring(watch_list, summit.journal, path, SUPERVISOR, NOON)
    assert watch_list.size() == 2 and summit.journal.head()[0] == 1
