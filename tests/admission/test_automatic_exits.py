"""Whoever is inside at the hour that the plan names counts as out: sealed, exact, and never during a lockdown."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys, read
from kiosk.domain.attempt import Attempt
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.presence import Stay
from kiosk.domain.verdict import Admitted, Note, Reason, Refused
from kiosk.journal.presence import replay
from kiosk.journal.store import Journal
from kiosk.sources.pretix_lists import gathered, with_lists
from kiosk.storage import database
from kiosk.storage.database import Connection
from tests.admission.test_checkpoint import crowd, ticket
from tests.domain.test_hours import at, hours
from tests.makers import a_delegate, a_plan, with_days, with_zone

FIRST, AGAIN = Admitted((Note.FIRST_ENTRY,)), Admitted((Note.RE_ENTRY,))
PLAN = with_zone(a_plan(), "campus", all_out=time(22))
EVENING, NIGHT, LATE = at(21, day=26), at(22, day=26), at(23, day=26)


class Venue:
    """Two delegates at a kiosk that may be locked down."""

    def __init__(self, db: Connection, plan: Plan = PLAN, kiosk: str = "K1") -> None:
        people = crowd(a_delegate(product="1008"), a_delegate(id="d-2", source_id="3", product="1008"))
        people.imported = None
        self.locked = False
        self.journal = Journal(db, kiosk)
        self.checkpoint = Checkpoint(people, self.journal, plan, Keys(), lambda: self.locked)

    def enters(self, number: int, moment: datetime, gate: str = "A1") -> object:
        return self.checkpoint.examine(ticket(number, moment), gate).verdict

    def leaves(self, number: int, moment: datetime, gate: str = "A1") -> object:
        return self.checkpoint.examine(ticket(number, moment), gate, Direction.OUT).verdict

    def sees(self, number: int, moment: datetime, gate: str) -> Attempt:
        code = read(ticket(number, moment).raw, Keys())
        return self.checkpoint.evidence.attempt(code, gate, Direction.IN, moment)

    def inside(self, zone: str = "campus") -> set[str]:
        tables = set(self.journal.whereabouts.inside(zone))
        replayed = {who for who, stays in replay(self.journal.entries()).items() if stays.get(zone, Stay()).inside}
        assert tables == replayed
        assert self.journal.whereabouts.occupancy_of(zone) == len(tables)
        return tables

    def exits(self) -> list[tuple[str, list[str]]]:
        return [(entry.at, entry.facts["zones"]) for entry in self.journal.entries() if entry.kind == "all_out"]


@pytest.fixture
def db() -> Iterator[Connection]:
    db = database.memory()
    yield db
    db.close()


@pytest.fixture
def venue(db: Connection) -> Venue:
    return Venue(db)


def test_the_first_passage_after_the_hour_seals_that_everybody_is_out(venue: Venue) -> None:
    venue.enters(1, EVENING)
    venue.enters(1, EVENING, "P1")
    assert venue.enters(2, LATE) == FIRST
    assert venue.exits() == [("2024-06-27T02:00:00.000000+00:00", ["campus", "hall", "room"])]
    assert (venue.inside("campus"), venue.inside("hall")) == ({"d-2"}, set())
    assert [entry.kind for entry in venue.journal.entries()] == ["passage", "passage", "all_out", "passage"]
    assert venue.journal.verify()[0].intact


def test_who_counts_as_out_may_come_again_and_was_last_seen_coming_in(venue: Venue) -> None:
    venue.enters(1, EVENING)
    passage = venue.checkpoint.examine(ticket(1, LATE), "A1")
    assert passage.verdict == AGAIN
    assert passage.last is not None
    assert (passage.last.direction, passage.last.at) == (Direction.IN, EVENING)


def test_leaving_after_the_hour_is_an_exit_nobody_was_seen_entering_for(venue: Venue) -> None:
    venue.enters(1, EVENING)
    assert venue.leaves(1, LATE) == Admitted((Note.NOT_SEEN_ENTERING,))


def test_nobody_need_scan_for_it(venue: Venue) -> None:
    venue.enters(1, EVENING)
    venue.checkpoint.let_out(NIGHT - timedelta(seconds=1))
    assert (venue.exits(), venue.inside()) == ([], {"d-1"})
    venue.checkpoint.let_out(NIGHT)
    venue.checkpoint.let_out(LATE)
    assert (len(venue.exits()), venue.inside()) == (1, set())


def test_what_would_be_said_later_is_said_without_sealing_it(venue: Venue) -> None:
    venue.enters(1, EVENING)
    assert venue.checkpoint.consider(ticket(1, EVENING), "A1").verdict == Refused(Reason.ALREADY_INSIDE)
    assert venue.checkpoint.consider(ticket(1, LATE), "A1").verdict == AGAIN
    assert venue.exits() == []


def test_a_full_zone_is_empty_after_the_hour(db: Connection) -> None:
    venue = Venue(db, with_zone(PLAN, "campus", capacity=1))
    venue.enters(1, EVENING)
    assert venue.enters(2, EVENING) == Refused(Reason.ZONE_FULL)
    assert venue.checkpoint.consider(ticket(2, LATE), "A1").verdict == FIRST
    assert venue.enters(2, LATE) == FIRST


def test_the_hour_comes_every_day(venue: Venue) -> None:
    for moment in (EVENING, at(9), at(21), at(9, day=28)):
        venue.enters(1, moment)
    assert [moment for moment, _ in venue.exits()] == [
        "2024-06-27T02:00:00.000000+00:00",
        "2024-06-28T02:00:00.000000+00:00",
    ]


def test_what_was_due_before_the_first_passage_concerns_nobody(venue: Venue) -> None:
    venue.enters(1, LATE)
    venue.enters(2, LATE)
    assert venue.exits() == []


def test_during_a_lockdown_nobody_vanishes_from_the_muster_by_the_clock(venue: Venue) -> None:
    venue.enters(1, EVENING)
    venue.enters(2, EVENING)
    venue.locked = True
    venue.leaves(2, LATE)
    venue.checkpoint.let_out(LATE)
    assert (venue.exits(), venue.inside()) == ([], {"d-1"})
    venue.locked = False
    venue.checkpoint.let_out(LATE)
    assert (len(venue.exits()), venue.inside()) == (1, set())


def test_a_clock_in_doubt_lets_nobody_out(venue: Venue) -> None:
    venue.enters(1, EVENING)
    venue.checkpoint.clock_doubted = lambda: True
    venue.checkpoint.let_out(LATE)
    assert (venue.enters(1, LATE), venue.exits()) == (Refused(Reason.ALREADY_INSIDE), [])
    venue.checkpoint.clock_doubted = lambda: False
    venue.checkpoint.let_out(LATE)
    assert (len(venue.exits()), venue.inside()) == (1, set())


def test_after_a_clock_that_ran_ahead_the_hour_comes_all_the_same(db: Connection) -> None:
    venue = Venue(db, with_days(PLAN, ends=at(18, day=30)))
    venue.enters(1, at(9, day=30))
    venue.checkpoint.let_out(at(9, day=30))
    venue.enters(2, EVENING)
    venue.checkpoint.let_out(LATE)
    assert (len(venue.exits()), venue.inside()) == (1, {"d-1"})


def test_who_entered_after_the_hour_stays_inside_however_late_it_is_sealed(venue: Venue) -> None:
    venue.enters(1, EVENING)
    venue.enters(2, LATE)
    venue.journal.empty(["campus"], NIGHT)
    assert venue.inside() == {"d-2"}


def test_after_an_undo_the_person_counts_as_out_all_the_same(venue: Venue) -> None:
    venue.enters(1, EVENING)
    again = venue.checkpoint.examine(ticket(1, LATE), "A1")
    venue.checkpoint.undo(again, LATE)
    assert venue.inside() == set()
    assert venue.journal.whereabouts.stays("d-1")["campus"].entries == 1


def test_it_is_sealed_once_whatever_restarts(tmp_path: Path) -> None:
    for step, expected in ((EVENING, 0), (LATE, 1), (LATE + timedelta(minutes=1), 1), (at(9), 1), (LATE, 1)):
        db = database.connect(tmp_path / "k.db", bytes(32))
        venue = Venue(db)
        venue.enters(1, step)
        venue.checkpoint.let_out(step)
        assert len(venue.exits()) == expected
        db.close()


def test_other_kiosks_hear_of_it(db: Connection) -> None:
    here, there = Venue(db), Venue(db, kiosk="K2")
    there.enters(1, EVENING)
    here.enters(2, EVENING)
    here.checkpoint.let_out(LATE)
    assert here.inside() == set()
    here.journal.rebuild()
    assert here.inside() == set()


def test_entering_one_room_leaves_another(db: Connection) -> None:
    plan = with_zone(a_plan(), "room", leaves=("hall",), categories=frozenset({"delegate"}))
    venue = Venue(db, plan)
    for minute, gate in enumerate(("A1", "P1")):
        venue.enters(1, at(20, minute, day=26), gate)
    passage = venue.checkpoint.examine(ticket(1, EVENING), "B2")
    assert (venue.inside("hall"), venue.inside("room"), venue.inside("campus")) == (set(), {"d-1"}, {"d-1"})
    following = venue.checkpoint.consider(ticket(1, EVENING), "P1")
    assert following.verdict == AGAIN
    assert following.last is not None
    assert (following.last.gate, following.last.direction) == ("B2", Direction.IN)
    venue.checkpoint.undo(passage, EVENING)
    assert (venue.inside("hall"), venue.inside("room")) == ({"d-1"}, set())


def test_a_gate_that_leads_elsewhere_in_the_evening_counts_people_there(db: Connection) -> None:
    plan = a_plan()
    by_day, by_night = hours("08:00", "18:00"), hours("18:00", "23:59", zone="room", direction=Direction.IN)
    plan = replace(plan, gates={**plan.gates, "A1": replace(plan.gates["A1"], hours=(by_day, by_night))})
    plan = with_zone(plan, "room", within=None, categories=frozenset({"delegate"}))
    venue = Venue(db, with_days(plan, ends=at(23)))
    venue.enters(1, at(9))
    venue.enters(2, at(19))
    assert (venue.inside("campus"), venue.inside("room")) == ({"d-1"}, {"d-2"})
    assert venue.leaves(2, at(19)) == Admitted((Note.EXIT,))


MINUTES = st.integers(0, 5 * 24 * 60)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(MINUTES, st.sampled_from((1, 2)), st.booleans()), max_size=12), MINUTES, MINUTES)
def test_the_exit_hour_of_a_check_in_list_empties_its_zone_as_the_list_itself_sees_it(
    scans: list[tuple[int, int, bool]], hour: int, later: int
) -> None:
    start, venue_zone = at(12, day=25), PLAN.zone_info
    exit_all_at = (start + timedelta(minutes=hour)).astimezone(venue_zone).isoformat()
    record = {"id": 7, "name": "Door", "all_products": True, "limit_products": [], "subevent": None, "rules": {}}
    plan = with_lists(a_plan(), gathered([("list", {**record, "include_pending": False, "exit_all_at": exit_all_at})]))
    db = database.memory()
    try:
        venue = Venue(db, plan)
        for minute, number, enters in sorted(scans):
            moment = start + timedelta(minutes=minute)
            (venue.enters if enters else venue.leaves)(number, moment, "L7")
        now = start + timedelta(minutes=max([later, *(minute for minute, *_ in scans)]))
        seen = {
            attempt.delegate.id
            for number in (1, 2)
            if (attempt := venue.sees(number, now, "L7")).delegate and attempt.claim.stay.inside
        }
        venue.checkpoint.let_out(now)
        assert venue.inside("L7") == seen
    finally:
        db.close()
