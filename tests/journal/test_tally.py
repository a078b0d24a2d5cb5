from dataclasses import replace
from zoneinfo import ZoneInfo

from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Held, Reason, Refused
from kiosk.journal.store import Journal
from kiosk.journal.tally import tally
from tests.journal.sealing import FIRST, resolved, sealed
from tests.makers import HOUR, NOON, a_delegate

NEW_YORK = ZoneInfo("America/New_York")
PRESS = a_delegate(id="d-2", category="press", delegation="FR")


def test_arrivals_are_counted_once_by_hour_gate_category_and_delegation(journal: Journal) -> None:
    sealed(journal)
    sealed(journal, "X1", Direction.OUT, at=NOON + HOUR)
    sealed(journal, at=NOON + 2 * HOUR)
    held = sealed(journal, verdict=Held(Reason.UNPAID), delegate=PRESS, at=NOON + 2 * HOUR)
    resolved(journal, replace(held, at=NOON + 3 * HOUR), Reason.UNPAID, FIRST)
    sealed(journal, verdict=Refused(Reason.UNKNOWN), delegate=None)
    assert tally(journal.entries(), NEW_YORK).as_json() == {
        "scans": 5,
        "by_verdict": {"admitted": 4, "refused": 1},
        "by_reason": {"UNKNOWN": 1},
        "entered": {"A1": 3},
        "left": {"X1": 1},
        "arrivals": 2,
        "by_hour": {"2024-06-27T12:00": 1, "2024-06-27T15:00": 1},
        "by_gate": {"A1": 2},
        "by_category": {"delegate": 1, "press": 1},
        "by_delegation": {"FR": 1, "KZ": 1},
    }


def test_what_was_undone_did_not_happen_and_the_wrong_face_was_refused(journal: Journal) -> None:
    journal.undo(sealed(journal), NOON)
    journal.not_this_person(sealed(journal, delegate=PRESS), NOON)
    counts = tally(journal.entries(), NEW_YORK)
    assert (counts.scans, counts.arrivals, dict(counts.by_reason)) == (1, 0, {"NOT_THIS_PERSON": 1})
    assert dict(counts.by_verdict) == {"refused": 1}


def test_an_empty_journal_counts_nothing(journal: Journal) -> None:
    counts = tally(journal.entries(), NEW_YORK).as_json()
    assert [value for value in counts.values() if value] == []
