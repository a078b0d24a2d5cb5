"""Whatever happens at the gates, the tables say what a naive reading of the journal says."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.plan import Direction
from kiosk.domain.presence import movement
from kiosk.domain.verdict import Admitted, Held, Reason, Refused, Verdict
from kiosk.journal import presence
from kiosk.journal.chain import Entry, seal, timestamp
from kiosk.journal.store import Journal
from kiosk.storage.database import memory
from tests.makers import NOON, a_credential, a_delegate, a_plan

PLAN = a_plan()
WITHIN = {"campus": ("campus", "hall", "room"), "hall": ("hall",), "room": ("room",)}


@dataclass(frozen=True)
class Move:
    """Something at a gate, or something done about the passage `about` passages ago."""

    what: str
    person: str
    gate: str
    direction: Direction
    about: int


moves = st.builds(
    Move,
    what=st.sampled_from(["admit", "admit", "admit", "refuse", "hold", "undo", "not this person"]),
    person=st.sampled_from(["d-1", "d-2", "d-3"]),
    gate=st.sampled_from(["A1", "P1", "B2"]),
    direction=st.sampled_from([Direction.IN, Direction.OUT]),
    about=st.integers(0, 4),
)


def _scan(journal: Journal, move: Move, number: int) -> Passage:
    at = NOON + timedelta(minutes=number)
    verdicts: dict[str, Verdict] = {
        "admit": Admitted(),
        "refuse": Refused(Reason.NO_ACCESS),
        "hold": Held(Reason.UNPAID),
    }
    passage = Passage(
        payload=b"",
        verdict=verdicts[move.what],
        gate=move.gate,
        direction=move.direction,
        at=at,
        delegate=a_delegate(id=move.person),
        credential=a_credential(),
    )
    step = movement(PLAN, PLAN.gates[move.gate], move.direction, at)
    sealed = journal.passage(passage, step)
    if move.what == "hold" and move.about % 2:
        sealed = journal.resolve(replace(sealed, at=at), {Reason.UNPAID}, Admitted(), step)
    return sealed


def _naive(happened: list[tuple[Passage, bool]]) -> tuple[Counter[str], dict[tuple[str, str], tuple[bool, int]]]:
    """Occupancy by zone, and (inside, entries) by person and zone."""
    stays: dict[tuple[str, str], tuple[bool, int]] = {}
    for passage, taken_back in happened:
        if taken_back or not isinstance(passage.verdict, Admitted) or passage.delegate is None:
            continue
        zone, person = PLAN.gates[passage.gate].zone, passage.delegate.id
        if passage.direction is Direction.IN:
            stays[person, zone] = (True, stays.get((person, zone), (False, 0))[1] + 1)
        else:
            for left in WITHIN[zone]:
                if (person, left) in stays or left == zone:
                    stays[person, left] = (False, stays.get((person, left), (False, 0))[1])
    return Counter(zone for (_, zone), (inside, _) in stays.items() if inside), stays


@settings(max_examples=80, deadline=None)
@given(st.lists(moves, max_size=25))
def test_presence_equals_a_naive_replay_and_is_never_negative(todo: list[Move]) -> None:
    db = memory()
    journal = Journal(db, "K1")
    happened: list[tuple[Passage, bool]] = []
    for number, move in enumerate(todo):
        if move.what in ("admit", "refuse", "hold"):
            happened.append((_scan(journal, move, number), False))
        elif move.about < len(happened):
            place = len(happened) - 1 - move.about
            take_back = journal.undo if move.what == "undo" else journal.not_this_person
            take_back(happened[place][0], NOON + timedelta(minutes=number))
            happened[place] = (happened[place][0], True)
    occupancy, stays = _naive(happened)
    assert {zone: count for zone, count in journal.whereabouts.occupancy().items() if count} == occupancy
    for person in ("d-1", "d-2", "d-3"):
        known = {zone: (stay.inside, stay.entries) for zone, stay in journal.whereabouts.stays(person).items()}
        assert known == {zone: stay for (who, zone), stay in stays.items() if who == person}
    journal.catch_up()
    before = db.execute("SELECT * FROM stay").fetchall()
    journal.rebuild()
    assert db.execute("SELECT * FROM stay").fetchall() == before
    assert journal.verify()[0].intact
    db.close()


def _entry(kiosk: str, seq: int, minute: int, kind: EntryKind = EntryKind.PASSAGE) -> Entry:
    return seal(kiosk, seq, timestamp(NOON + timedelta(minutes=minute)), kind, "d-1", "{}", "")


def test_kiosks_merge_by_time_and_never_against_their_own_order() -> None:
    one = [_entry("K1", 1, 0), _entry("K1", 2, 9), _entry("K1", 3, 2), _entry("K1", 4, 10)]
    two = [_entry("K2", 1, 1), _entry("K2", 2, 9), _entry("K2", 3, 11)]
    merged = [(entry.kiosk, entry.seq) for entry in presence.in_order([*two, *one])]
    assert merged == [("K1", 1), ("K2", 1), ("K1", 2), ("K1", 3), ("K2", 2), ("K1", 4), ("K2", 3)]
