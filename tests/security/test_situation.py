"""What security looks at is what the journal says, read at once or followed entry by entry."""

from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.people import Standing
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Admitted, Held, Reason, Refused
from kiosk.roster.store import Roster
from kiosk.security.alerts import Alert, AlertKind, Limits
from kiosk.security.board import Board
from kiosk.security.lockdown import Lockdowns
from kiosk.security.rulings import rule
from kiosk.security.situation import Situation, read
from kiosk.security.tracing import trace
from kiosk.storage import database
from kiosk.storage.database import Connection
from tests.makers import NOON
from tests.security.scenery import GUARD, SUPERVISOR, Summit

SECOND = timedelta(seconds=1)
MIDNIGHT = NOON - timedelta(hours=12)

MOVES = st.lists(
    st.tuples(
        st.integers(1, 4),
        st.sampled_from(("A1", "P1")),
        st.sampled_from(Direction),
        st.sampled_from(("admit", "refuse", "hold", "undo", "not this person", "alert", "acknowledge")),
    ),
    max_size=25,
)


def happen(summit: Summit, moves: list[tuple[int, str, Direction, str]], start: int = 0) -> None:
    """Passages, what is taken back of them, alerts and acknowledgements, a second each."""
    board = Board(summit.journal)
    for at, (number, gate, way, what) in enumerate(moves, start):
        moment = NOON + at * SECOND
        delegate = summit.people.get(f"d-{number}") or summit.person(number, delegation="KZ" if number % 2 else "JO")
        way = Direction.OUT if way is Direction.OUT else Direction.IN
        if what == "alert":
            board.put_up(Alert(kind=AlertKind.PASS_BACK, at=moment, gate=gate, person=delegate.id))
        elif what == "acknowledge" and (found := board.open_alerts()):
            board.acknowledge(found[-1].kiosk, found[-1].seq, GUARD, "seen", moment)
        else:
            verdict = {"refuse": Refused(Reason.OUTSIDE_HOURS), "hold": Held(Reason.UNPAID)}.get(what, Admitted())
            passage = summit.passes(delegate, gate, moment, verdict=verdict, direction=way)
            if what == "undo":
                summit.journal.undo(passage, moment)
            elif what == "not this person":
                summit.journal.not_this_person(passage, moment)


def said(situation: Situation) -> object:
    crowd = situation.crowd
    return (
        situation.cursors,
        situation.newest_alerts(),
        [(past.of, past.verdict) for past in situation.turned_away(MIDNIGHT)],
        crowd.zones,
        {zone: counts for zone, counts in crowd.counts.items() if counts},
    )


@given(MOVES, MOVES)
def test_following_the_journal_ends_where_reading_it_anew_does(
    before: list[tuple[int, str, Direction, str]], after: list[tuple[int, str, Direction, str]]
) -> None:
    db = database.memory()
    summit = Summit(db)
    happen(summit, before)
    followed = read(db, "k1", MIDNIGHT)
    happen(summit, after, len(before))
    followed.follow(summit.journal)
    assert said(followed) == said(read(db, "k1", MIDNIGHT))
    inside = {zone: count for zone, count in summit.journal.whereabouts.occupancy().items() if count}
    assert {zone: sum(c.values()) for zone, c in followed.crowd.counts.items() if zone and c} == inside
    db.close()


def test_nothing_new_is_told(db: Connection, summit: Summit) -> None:
    happen(summit, [(1, "A1", Direction.IN, "admit")])
    situation = read(db, "k1", MIDNIGHT)
    assert not situation.follow(summit.journal)
    happen(summit, [(1, "A1", Direction.OUT, "admit")], 1)
    assert situation.follow(summit.journal)


def test_delegations_are_counted_in_a_zone_and_anywhere(db: Connection, summit: Summit) -> None:
    situation = read(db, "k1", MIDNIGHT)
    situation.crowd.delegations = {"d-1": "KZ", "d-2": "JO", "d-3": "KZ"}
    for person, zones in (("d-1", {"campus", "plenary"}), ("d-2", {"campus"}), ("d-3", {"campus"})):
        situation.crowd.move(person, frozenset(zones))
    assert situation.crowd.by_delegation() == [("KZ", 2), ("JO", 1)]
    assert situation.crowd.by_delegation("plenary") == [("KZ", 1)]
    situation.crowd.move("d-1", frozenset())
    assert situation.crowd.by_delegation("plenary") == []
    assert situation.crowd.counts[""] == Counter({"KZ": 1, "JO": 1})


def test_the_refusals_of_yesterday_are_not_of_today(db: Connection, summit: Summit) -> None:
    summit.refused(summit.person(1), Reason.OUTSIDE_HOURS, at=MIDNIGHT - SECOND)
    summit.refused(summit.person(2), Reason.OUTSIDE_HOURS, at=MIDNIGHT)
    assert [past.person for past in read(db, "k1", MIDNIGHT).refusals.values()] == ["d-2"]


def test_whoever_left_since_the_lockdown_is_known_after_a_restart(db: Connection, summit: Summit) -> None:
    happen(summit, [(1, "A1", Direction.IN, "admit"), (2, "A1", Direction.IN, "admit")])
    Lockdowns(summit.journal).lock(SUPERVISOR, NOON + 5 * SECOND)
    situation = read(db, "k1", MIDNIGHT)
    happen(summit, [(1, "A1", Direction.OUT, "admit")], 10)
    situation.follow(summit.journal)
    assert situation.crowd.gone == read(db, "k1", MIDNIGHT).crowd.gone == {"d-1": NOON + 10 * SECOND}


def test_alerts_nobody_has_seen_to_come_first(db: Connection, summit: Summit) -> None:
    board = Board(summit.journal)
    first, second, third = (board.put_up(Alert(kind=AlertKind.FORGED, at=NOON + n * SECOND)) for n in range(3))
    board.acknowledge(third.kiosk, third.seq, GUARD, "", NOON)
    found = [raised.seq for raised in read(db, "k1", MIDNIGHT).newest_alerts()]
    assert found == [second.seq, first.seq, third.seq]


@pytest.mark.parametrize(("seconds", "apart"), [(29, True), (30, False)])
def test_a_trace_marks_what_nobody_walks(summit: Summit, seconds: int, apart: bool) -> None:
    delegate = summit.person(1)
    summit.passes(delegate, "A1", NOON)
    summit.passes(delegate, "P1", NOON + seconds * SECOND)
    newest, oldest = trace(summit.journal, delegate.id, Limits())
    assert (newest.apart, oldest.apart) == (seconds * SECOND if apart else None, None)


def test_a_ruling_and_its_entry_are_one(db: Connection, summit: Summit) -> None:
    roster = Roster(db)
    rule(roster, summit.journal, ["indico:a", "indico:b"], Standing.REVOKED, "d-1", NOON, SUPERVISOR)
    assert [roster.standing([key]) for key in ("indico:a", "indico:b")] == [Standing.REVOKED, Standing.REVOKED]
    entries = list(summit.journal.entries())
    assert [(entry.kind, entry.person, entry.facts["officer"]) for entry in entries] == [("ruled", "d-1", "v")] * 2
    assert "indico" not in entries[0].body
