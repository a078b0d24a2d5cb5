"""A hold that staff resolved is asked again only where its nature, the plan or a newer word of the source wants it."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.domain.admission_list import AdmissionList
from kiosk.domain.lasting import LASTING, Lasting
from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.people import Delegate, DelegateId, State
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.presence import movement
from kiosk.domain.series import Times
from kiosk.domain.verdict import Admitted, Held, Reason, Refused
from kiosk.journal.store import Journal
from kiosk.roster.changes import compare
from kiosk.roster.store import Roster
from kiosk.sources.importing import bring
from kiosk.sources.lapses import lapse, touched_by
from kiosk.storage.database import Connection, memory
from tests.admission.test_checkpoint import crowd, ticket
from tests.makers import HOUR, NOON, a_delegate, a_gate, a_plan, with_days, with_zone
from tests.sources.samples import INDICO, imported, plan

DAY = timedelta(days=1)
PLAN = with_days(a_plan(), ends=NOON + 3 * DAY)
PEOPLE: dict[Reason, Delegate] = {
    Reason.PENDING: a_delegate(state=State.PENDING),
    Reason.UNPAID: a_delegate(state=State.UNPAID),
    Reason.IDENTITY_CHECK: a_delegate(identity_check=True),
}


def at_gates(db: Connection, *people: Delegate, plan: Plan = PLAN) -> Checkpoint:
    """As after a start: nothing is remembered but what is in the file."""
    journal = Journal(db, "K1")
    journal.rebuild()
    return Checkpoint(crowd(*people), journal, plan, Keys())


def settled(checkpoint: Checkpoint, number: int = 1, gate: str = "A1", at: datetime = NOON) -> Passage:
    """Scan, and resolve whatever is asked."""
    passage = checkpoint.examine(ticket(number, at), gate)
    while isinstance(passage.verdict, Held):
        passage = checkpoint.resolve(passage, at)
    return passage


def reason_of(passage: Passage) -> Reason | None:
    return None if isinstance(passage.verdict, Admitted) else passage.verdict.reason


@pytest.mark.parametrize("days", [0, 1, 2])
@pytest.mark.parametrize("lasting", [None, *Lasting])
@pytest.mark.parametrize("reason", PEOPLE)
def test_a_resolution_stands_as_long_as_the_table_or_the_plan_says(
    reason: Reason, lasting: Lasting | None, days: int
) -> None:
    told = a_plan(event=PLAN.event, lasting={reason: lasting} if lasting else {})
    db = memory()
    settled(at_gates(db, PEOPLE[reason], plan=told))
    again = at_gates(db, PEOPLE[reason], plan=told).examine(ticket(1, NOON + days * DAY), "P1")
    within = {Lasting.PASSAGE: False, Lasting.DAY: days == 0, Lasting.EVENT: True}[lasting or LASTING[reason]]
    assert reason_of(again) is (None if within else reason)


def test_an_escort_is_asked_for_at_each_entry() -> None:
    told = with_zone(PLAN, "campus", escorted=frozenset({"delegate"}), escorts=frozenset({"press"}))
    db = memory()
    settled(at_gates(db, a_delegate(), plan=told))
    at_gates(db, a_delegate(), plan=told).examine(ticket(1, NOON + HOUR), "X1")
    again = at_gates(db, a_delegate(), plan=told).examine(ticket(1, NOON + 2 * HOUR), "A1")
    assert reason_of(again) is Reason.ESCORT_REQUIRED


@pytest.mark.parametrize("reason", PEOPLE)
def test_taken_back_it_is_asked_again(reason: Reason) -> None:
    db = memory()
    checkpoint = at_gates(db, PEOPLE[reason])
    checkpoint.undo(settled(checkpoint), NOON)
    assert reason_of(at_gates(db, PEOPLE[reason]).examine(ticket(1), "A1")) is reason


@pytest.mark.parametrize("taken_back", [False, True])
def test_a_face_that_did_not_match_is_compared_again(taken_back: bool) -> None:
    db = memory()
    checkpoint = at_gates(db, PEOPLE[Reason.IDENTITY_CHECK])
    settled(checkpoint)
    turned_down = checkpoint.not_this_person(checkpoint.examine(ticket(1), "P1"), NOON)
    if taken_back:
        checkpoint.undo(turned_down, NOON)
    again = at_gates(db, PEOPLE[Reason.IDENTITY_CHECK]).examine(ticket(1), "P1")
    assert reason_of(again) is (None if taken_back else Reason.IDENTITY_CHECK)


@pytest.mark.parametrize("state", [State.BARRED, State.WITHDRAWN, State.REJECTED, State.CANCELLED])
@pytest.mark.parametrize("reason", PEOPLE)
def test_a_graver_state_is_not_lifted(reason: Reason, state: State) -> None:
    db = memory()
    settled(at_gates(db, PEOPLE[reason], plan=PLAN))
    again = at_gates(db, a_delegate(state=state, identity_check=True)).examine(ticket(1), "P1")
    assert again.verdict == Refused(Reason(state.name))


def test_paid_for_the_ticket_pays_for_no_addon_and_the_person_is_compared_once() -> None:
    main = a_delegate(state=State.UNPAID, identity_check=True)
    addon = a_delegate(id=DelegateId("d-2"), addon_to=main.id, state=State.UNPAID, identity_check=True)
    checkpoint = at_gates(memory(), main, addon)
    settled(checkpoint)
    unpaid = checkpoint.examine(ticket(2), "P1")
    assert unpaid.verdict == Held(Reason.UNPAID)
    assert isinstance(checkpoint.resolve(unpaid, NOON).verdict, Admitted)


def test_a_list_without_pending_orders_refuses_whoever_paid_at_another_gate() -> None:
    strict = AdmissionList(id=1, name="L", zone=PLAN.zone_info, times=Times(NOON))
    gates = {**PLAN.gates, "L": a_gate("L", "hall", list=strict)}
    told = a_plan(event=PLAN.event, gates=gates)
    unpaid = a_delegate(state=State.UNPAID, missing=True)
    checkpoint = at_gates(memory(), unpaid, plan=told)
    settled(checkpoint)
    assert settled(checkpoint, gate="L").verdict == Refused(Reason.UNPAID)


# Newer files

ONE = json.loads((INDICO / "api" / "detail_2.json").read_text("utf-8"))
LISTED = {key: value for key, value in ONE.items() if key != "registration_data"}
ABSENT = "absent"
CAUSES = {"pending": Reason.PENDING, ABSENT: Reason.PENDING, "unpaid": Reason.UNPAID}
STATES = st.sampled_from(["complete", "unpaid", "pending", "withdrawn", ABSENT])


class Entrance:
    """A roster that lists fill, and what staff resolved of the one person on them."""

    def __init__(self, folder: str) -> None:
        self.db = memory()
        self.roster, self.journal, self.file = Roster(self.db), Journal(self.db, "K1"), Path(folder) / "list.json"
        self.checkpoint = Checkpoint(self.roster, self.journal, a_plan(), Keys())

    def bring(self, state: str) -> None:
        other = LISTED | {"id": 99, "personal_data": {"firstName": "A", "surname": "B", "email": "a@example.org"}}
        people = [other] if state == ABSENT else [LISTED | {"state": state}, other]
        self.file.write_text(json.dumps(people), "utf-8")
        changes = compare(list(self.roster.present()), imported(self.file), loose=self.roster.loose())
        touched = touched_by(changes, self.roster, self.journal)
        self.roster.apply(changes, NOON, along=lambda: lapse(self.roster, self.journal, touched, NOON))

    @property
    def person(self) -> Delegate:
        found = self.roster.by_source_id(str(ONE["id"]))
        assert found is not None
        return found

    def held_for(self) -> Reason | None:
        passage = self.checkpoint.consider_person(self.person, "A1", None, NOON)
        return passage.verdict.reason if isinstance(passage.verdict, Held) else None


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(STATES, st.booleans()), min_size=2, max_size=6))
def test_a_newer_file_that_holds_anew_is_asked_about(told: list[tuple[str, bool]]) -> None:
    """The watcher remembers what staff settled, until a file gives a cause for it that the file before did not."""
    with TemporaryDirectory() as folder:
        entrance = Entrance(folder)
        entrance.bring("complete")
        causes, answered, state = set[str](), set[Reason](), "complete"
        for word, resolves in told:
            entrance.bring(word)
            state = state if word == ABSENT else word
            now = {state, word} & CAUSES.keys()
            answered -= {CAUSES[cause] for cause in now - causes}
            causes = now
            if state == "withdrawn":
                continue
            open_ = [reason for reason in (Reason.PENDING, Reason.UNPAID) if reason in {CAUSES[cause] for cause in now}]
            for reason in open_:
                if reason not in answered and resolves:
                    settle_one(entrance, reason)
                    answered.add(reason)
            assert entrance.held_for() is next((reason for reason in open_ if reason not in answered), None)


def settle_one(entrance: Entrance, reason: Reason) -> None:
    considered = entrance.checkpoint.consider_person(entrance.person, "A1", None, NOON)
    assert isinstance(considered.verdict, Held) and considered.verdict.reason is reason
    held = entrance.journal.passage(considered, movement(a_plan(), a_plan().gates["A1"], Direction.IN, NOON))
    entrance.checkpoint.resolve(held, NOON)


def test_an_import_seals_whom_it_holds_anew(tmp_path: Path) -> None:
    entrance = Entrance(str(tmp_path))
    entrance.bring("unpaid")
    settle_one(entrance, Reason.UNPAID)
    assert entrance.held_for() is None
    for state in ("complete", "unpaid"):
        entrance.file.write_text(json.dumps([LISTED | {"state": state}]), "utf-8")
        bring(entrance.roster, entrance.journal, plan(), [entrance.file], NOON + HOUR, accept_missing=True)
    assert entrance.held_for() is Reason.UNPAID
    lapsed = [entry for entry in entrance.journal.entries() if entry.kind == EntryKind.LAPSED]
    assert [(entry.person, entry.facts) for entry in lapsed] == [(entrance.person.id, {"reasons": ["UNPAID"]})]
