import base64
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.admission.checkpoint import Checkpoint, NoSuchGate, WrongWay
from kiosk.credentials import Keys
from kiosk.domain.contract import passage_json
from kiosk.domain.credential import Credential, Format, Kind, indico_key
from kiosk.domain.passage import LastPassage, Passage
from kiosk.domain.people import Delegate, Standing, State
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Referral, Refused
from kiosk.journal.store import Journal
from kiosk.storage.database import CannotWrite, memory
from tests.makers import HOUR, NOON, Crowd, Found, a_delegate, a_plan, with_days, with_zone

FIRST = Admitted((Note.FIRST_ENTRY,))


def ticket(number: int, at: datetime = NOON, reader: Reader = Reader.CAMERA) -> Scan:
    secret = base64.b64encode(UUID(int=number).bytes).decode()
    return Scan(f'{{"i":[2,"indico.un.example","{secret}"]}}'.encode(), at, reader)


@pytest.fixture
def journal() -> Iterator[Journal]:
    db = memory()
    yield Journal(db, "K1")
    db.close()


def crowd(*people: Delegate) -> Crowd:
    """Person n holds `ticket(n)`."""
    return Crowd({indico_key(UUID(int=number)): person for number, person in enumerate(people, start=1)})


def a_checkpoint(journal: Journal, *people: Delegate, plan: Plan | None = None) -> Checkpoint:
    return Checkpoint(crowd(*people), journal, plan or a_plan(), Keys())


def verdicts(passages: list[Passage]) -> list[object]:
    return [passage.verdict for passage in passages]


def test_a_scan_becomes_a_sealed_passage(journal: Journal) -> None:
    checkpoint = a_checkpoint(journal, a_delegate())
    passage = checkpoint.examine(ticket(1), "A1")
    key = indico_key(UUID(int=1))
    assert passage.credential is not None
    assert passage == Passage(
        payload=ticket(1).raw,
        verdict=FIRST,
        gate="A1",
        direction=Direction.IN,
        at=NOON,
        delegate=a_delegate(),
        credential=Credential(format=Format.INDICO_2, kind=Kind.TICKET, id=passage.credential.id, keys=(key,)),
        format=Format.INDICO_2,
        seq=1,
        number=1,
    )
    assert [past.verdict for past in journal.recent(5)] == [FIRST]


def test_the_first_passage_of_a_new_day_signs_what_was_sealed_before(journal: Journal) -> None:
    checkpoint = a_checkpoint(journal, a_delegate())
    for at in (NOON, NOON + HOUR, NOON + timedelta(days=1), NOON + timedelta(days=1, hours=1)):
        checkpoint.examine(ticket(1, at), "A1")
    kinds = [entry.kind for entry in journal.entries()]
    assert kinds == ["passage", "passage", "signed", "passage", "passage"]
    assert [entry.facts["why"] for entry in journal.entries() if entry.kind == "signed"] == ["day_end"]


def test_considering_seals_nothing_and_moves_nobody(journal: Journal) -> None:
    checkpoint = a_checkpoint(journal, a_delegate())
    considered = checkpoint.consider(ticket(1), "A1")
    assert list(journal.entries()) == []
    assert checkpoint.examine(ticket(1), "A1") == replace(considered, seq=1, number=1)


def test_the_last_passage_comes_along(journal: Journal) -> None:
    checkpoint = a_checkpoint(journal, a_delegate())
    checkpoint.examine(ticket(1), "A1")
    checkpoint.examine(ticket(1, NOON + HOUR), "X1")
    again = checkpoint.examine(ticket(1, NOON + 2 * HOUR), "A1")
    assert (again.verdict, again.last) == (Admitted((Note.RE_ENTRY,)), LastPassage("X1", Direction.OUT, NOON + HOUR))
    hall = checkpoint.examine(ticket(1, NOON + 3 * HOUR), "P1")
    assert hall.last == LastPassage("A1", Direction.IN, NOON + 2 * HOUR)


def test_who_is_inside_already_came_in_where_this_zone_was_entered_wherever_they_went_since(journal: Journal) -> None:
    plan = with_zone(a_plan(), "hall", categories=frozenset({"delegate"}))
    checkpoint = a_checkpoint(journal, a_delegate(), plan=plan)
    checkpoint.examine(ticket(1), "A1")
    assert isinstance(checkpoint.examine(ticket(1, NOON + HOUR), "P1").verdict, Admitted)
    again = checkpoint.examine(ticket(1, NOON + 2 * HOUR), "A1")
    assert (again.verdict, again.last) == (
        Refused(Reason.ALREADY_INSIDE),
        LastPassage("A1", Direction.IN, NOON),
    )


def test_rubbish_is_refused_and_sealed(journal: Journal) -> None:
    passage = a_checkpoint(journal).examine(Scan(b'{"i":[2,"x"', NOON, Reader.SERIAL), "A1")
    assert (passage.verdict, passage.delegate, passage.credential, passage.seq) == (
        Refused(Reason.MALFORMED),
        None,
        None,
        1,
    )


def test_a_revoked_code_of_nobody_is_revoked(journal: Journal) -> None:
    checkpoint = a_checkpoint(journal)
    assert checkpoint.examine(ticket(7), "A1").verdict == Refused(Reason.UNKNOWN)
    assert isinstance(checkpoint.people, Crowd)
    checkpoint.people.found[indico_key(UUID(int=7))] = Found(None, Standing.REVOKED)
    assert checkpoint.examine(ticket(7), "A1").verdict == Refused(Reason.REVOKED)


class TestGates:
    def test_a_gate_for_both_ways_leads_in_unless_told(self, journal: Journal) -> None:
        checkpoint = a_checkpoint(journal, a_delegate())
        ways = [None, Direction.BOTH, Direction.IN, Direction.OUT]
        assert [checkpoint.consider(ticket(1), "A1", way).direction for way in ways] == [
            *[Direction.IN] * 3,
            Direction.OUT,
        ]

    def test_an_exit_leads_out(self, journal: Journal) -> None:
        checkpoint = a_checkpoint(journal, a_delegate())
        assert checkpoint.consider(ticket(1), "X1").direction is Direction.OUT
        with pytest.raises(WrongWay, match="Gate X1 leads only out, not in"):
            checkpoint.consider(ticket(1), "X1", Direction.IN)

    def test_a_gate_that_the_plan_lacks_is_a_sentence(self, journal: Journal) -> None:
        with pytest.raises(NoSuchGate, match="no gate Z9; it has A1, X1, P1, P2, B2"):
            a_checkpoint(journal).examine(ticket(1), "Z9")
        assert list(journal.entries()) == []


class TestPeople:
    def test_a_companion_goes_where_the_host_goes(self, journal: Journal) -> None:
        host = a_delegate()
        companion = a_delegate(id="d-2", source_id="2/x", category="", companion_of="d-1")
        passage = a_checkpoint(journal, host, companion).examine(ticket(2), "A1")
        borne = replace(companion, category="delegate", zones_removed=frozenset({"hall"}))
        assert (passage.verdict, passage.delegate) == (FIRST, borne)

    def test_a_main_ticket_opens_what_its_addon_opens_and_they_are_one_person(self, journal: Journal) -> None:
        plan = with_zone(a_plan(), "room", addons=("Gala",))
        addon = a_delegate(id="d-2", addon_to="d-1", category="", product="Gala")
        checkpoint = a_checkpoint(journal, a_delegate(), addon, plan=plan)
        checkpoint.examine(ticket(1), "A1")
        assert checkpoint.examine(ticket(1), "B2").verdict == FIRST
        assert checkpoint.examine(ticket(2), "B2").verdict == Refused(Reason.ALREADY_INSIDE)

    def test_an_unpaid_addon_opens_nothing(self, journal: Journal) -> None:
        plan = with_zone(a_plan(), "room", addons=("Gala",))
        addon = a_delegate(id="d-2", addon_to="d-1", category="", product="Gala", state=State.UNPAID)
        checkpoint = a_checkpoint(journal, a_delegate(), addon, plan=plan)
        checkpoint.examine(ticket(1), "A1")
        refused = Refused(Reason.NO_ACCESS, (Referral("hall", "P1"),))
        assert checkpoint.examine(ticket(1), "B2").verdict == refused


class TestResolving:
    def test_the_milder_rules_decide(self, journal: Journal) -> None:
        checkpoint = a_checkpoint(journal, a_delegate(state=State.UNPAID, identity_check=True))
        unpaid = checkpoint.examine(ticket(1), "A1")
        identity = checkpoint.resolve(unpaid, NOON)
        admitted = checkpoint.resolve(identity, NOON + timedelta(seconds=5))
        assert verdicts([unpaid, identity, admitted]) == [Held(Reason.UNPAID), Held(Reason.IDENTITY_CHECK), FIRST]
        assert [passage.seq for passage in (unpaid, identity, admitted)] == [1, 2, 3]
        assert journal.whereabouts.inside("campus") == ("d-1",)

    def test_a_hold_resolved_at_a_gate_without_access_is_refused(self, journal: Journal) -> None:
        checkpoint = a_checkpoint(journal, a_delegate(state=State.UNPAID, category="press"))
        held = checkpoint.examine(ticket(1), "P1")
        assert checkpoint.resolve(held, NOON).verdict == Refused(Reason.NO_ACCESS, (Referral("campus", "A1"),))

    def test_paid_stands_for_the_event_and_compared_until_midnight_at_the_venue(self, journal: Journal) -> None:
        plan = with_days(a_plan(), ends=NOON + 24 * HOUR)
        checkpoint = a_checkpoint(journal, a_delegate(state=State.UNPAID, identity_check=True), plan=plan)
        checkpoint.resolve(checkpoint.resolve(checkpoint.examine(ticket(1), "A1"), NOON), NOON)
        assert checkpoint.examine(ticket(1), "P1").verdict == FIRST
        late, next_day = datetime(2024, 6, 28, 3, 59, tzinfo=UTC), datetime(2024, 6, 28, 4, 1, tzinfo=UTC)
        checkpoint.examine(ticket(1, late), "X1")
        assert checkpoint.consider(ticket(1, late), "A1").verdict == Admitted((Note.RE_ENTRY, Note.STALE_ROSTER))
        asked = Held(Reason.IDENTITY_CHECK, (Note.STALE_ROSTER,))
        assert checkpoint.consider(ticket(1, next_day), "A1").verdict == asked

    def test_a_resolution_taken_back_is_forgotten(self, journal: Journal) -> None:
        checkpoint = a_checkpoint(journal, a_delegate(identity_check=True))
        checkpoint.undo(checkpoint.resolve(checkpoint.examine(ticket(1), "A1"), NOON), NOON)
        assert checkpoint.examine(ticket(1), "A1").verdict == Held(Reason.IDENTITY_CHECK)


class TestTakingBack:
    def test_after_an_undo_the_same_code_enters_for_the_first_time(self, journal: Journal) -> None:
        checkpoint = a_checkpoint(journal, a_delegate())
        assert checkpoint.undo(checkpoint.examine(ticket(1), "A1"), NOON) == 2
        again = checkpoint.examine(ticket(1), "A1")
        assert (again.verdict, again.last) == (FIRST, None)

    def test_the_wrong_face_is_a_refusal(self, journal: Journal) -> None:
        checkpoint = a_checkpoint(journal, a_delegate())
        passage = checkpoint.not_this_person(checkpoint.examine(ticket(1), "A1"), NOON + HOUR)
        assert (passage.verdict, passage.seq, passage.at) == (Refused(Reason.NOT_THIS_PERSON), 2, NOON + HOUR)
        assert journal.whereabouts.occupancy()["campus"] == 0


class TestTheClock:
    def test_a_clock_set_back_is_noted(self, journal: Journal) -> None:
        checkpoint = a_checkpoint(journal, a_delegate(), a_delegate(id="d-2"))
        checkpoint.examine(ticket(1), "A1")
        earlier = NOON - timedelta(minutes=1)
        suspect = Admitted((Note.FIRST_ENTRY, Note.CLOCK_SUSPECT))
        assert checkpoint.consider(ticket(2, earlier), "A1").verdict == suspect
        assert checkpoint.consider(ticket(2, NOON - timedelta(seconds=3)), "A1").verdict == FIRST
        assert checkpoint.consider(ticket(2, earlier, Reader.COMMAND), "A1").verdict == FIRST

    def test_people_stay_where_they_are_all_the_same(self, journal: Journal) -> None:
        checkpoint = a_checkpoint(journal, a_delegate())
        checkpoint.examine(ticket(1), "A1")
        assert checkpoint.examine(ticket(1, NOON - HOUR), "A1").verdict == Refused(Reason.ALREADY_INSIDE)
        checkpoint.examine(ticket(1, NOON - HOUR), "X1")
        assert not journal.whereabouts.stays("d-1")["campus"].inside


def test_a_verdict_that_cannot_be_sealed_is_not_given(journal: Journal) -> None:
    checkpoint = a_checkpoint(journal, a_delegate())
    journal.db.execute("PRAGMA query_only = ON")
    with pytest.raises(CannotWrite):
        checkpoint.examine(ticket(1), "A1")
    journal.db.execute("PRAGMA query_only = OFF")
    assert checkpoint.examine(ticket(1), "A1").seq == 1


def test_a_passage_in_json(journal: Journal) -> None:
    plan = a_plan()
    checkpoint = a_checkpoint(journal, a_delegate(position="Deputy Chairperson", organisation="Police"), plan=plan)
    passage = checkpoint.examine(ticket(1), "A1")
    assert passage.credential is not None
    assert passage_json(passage, plan.zone_info) == {
        "payload": ticket(1).raw.decode(),
        "verdict": "admitted",
        "reason": None,
        "notes": ["FIRST_ENTRY"],
        "delegate": {
            "id": "d-1",
            "source_id": "2",
            "name": "Гүлнәр Әбдірахманова",
            "latin_name": "ABDIRAKHMANOVA Gulnar",
            "category": "delegate",
            "delegation": "KZ",
            "organisation": "Police",
            "position": "Deputy Chairperson",
            "state": "complete",
            "companion_of": None,
        },
        "credential": {"format": "indico-2", "kind": "ticket", "id": passage.credential.id, "serial": None},
        "gate": "A1",
        "direction": "in",
        "at": "2024-06-27T12:00:00-04:00",
        "seq": 1,
        "number": 1,
        "referrals": [],
        "cautions": [],
        "escort": None,
        "released": [],
    }


def test_a_refusal_in_json_says_where_to_go(journal: Journal) -> None:
    passage = a_checkpoint(journal, a_delegate()).examine(ticket(1), "P1")
    answer = passage_json(passage, a_plan().zone_info)
    assert (answer["verdict"], answer["reason"], answer["notes"]) == ("refused", "NOT_IN_OUTER_ZONE", [])
    assert answer["referrals"] == [{"zone": "campus", "gate": "A1", "opens": None, "closes": None}]


def test_bytes_that_are_no_text_are_shown_all_the_same(journal: Journal) -> None:
    passage = a_checkpoint(journal).examine(Scan(b"\xffx", NOON, Reader.SERIAL), "A1")
    assert passage_json(passage, a_plan().zone_info)["payload"] == "\ufffdx"
