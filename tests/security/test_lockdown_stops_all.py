"""A sealed lockdown stops every gate and every way of entering, whoever sealed it; the ways out stay open."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.admission.checkpoint import Checkpoint
from kiosk.app import Kiosk
from kiosk.credentials import Keys
from kiosk.demo import staff
from kiosk.domain.admission_list import AdmissionList
from kiosk.domain.duty import Why
from kiosk.domain.passage import Passage
from kiosk.domain.people import State
from kiosk.domain.plan import Direction
from kiosk.domain.questions import Kind, Question
from kiosk.domain.series import Times
from kiosk.domain.verdict import Admitted, Held, Reason, Refused
from kiosk.journal.meanwhile import DecidedMeanwhile
from kiosk.journal.store import Journal
from kiosk.screens.kit.application import application
from kiosk.security.decisions import Decisions
from kiosk.security.lockdown import Lockdowns
from kiosk.station import Station, join_station
from kiosk.storage.database import Connection, memory
from tests import commands
from tests.admission.test_checkpoint import crowd, ticket
from tests.makers import NOON, a_delegate, a_gate, a_plan, with_zone
from tests.security.scenery import GUARD, OTHER_GUARD, SUPERVISOR
from tests.test_app import DOORS, TICKETS, Clock, made, reason, scan, station

__all__ = ["made", "station"]

CONSENT = Question(id=1, kind=Kind.YES_NO, texts={"en": "?"}, products=frozenset({7}), required=True)
LISTED = AdmissionList(id=595, name="L", zone=a_plan().zone_info, times=Times(NOON), known=frozenset({7}))
PLAN = with_zone(a_plan(), "campus", escorted=frozenset({"press"}), escorts=frozenset({"delegate"}))
LISTS = {
    "L": a_gate("L", "campus", list=LISTED),
    "Q": a_gate("Q", "campus", list=replace(LISTED, questions=(CONSENT,))),
}
PLAN = replace(PLAN, gates={**PLAN.gates, **LISTS})
WAYS_IN = tuple(code for code, gate in PLAN.gates.items() if gate.direction is not Direction.OUT)
GOOD, UNPAID, PRESS = 1, 2, 3
PEOPLE = (
    a_delegate(product="7"),
    a_delegate(id="d-2", source_id="3", state=State.UNPAID),
    a_delegate(id="d-3", source_id="4", category="press"),
)


def at_gates(db: Connection) -> Checkpoint:
    journal = Journal(db, "K1")
    return Checkpoint(crowd(*PEOPLE), journal, PLAN, Keys(), Lockdowns(journal).is_locked_down)


Act = Callable[[], Passage]


def scanned(checkpoint: Checkpoint) -> list[Act]:
    return [lambda gate=gate: checkpoint.examine(ticket(GOOD), gate) for gate in WAYS_IN]  # type: ignore[misc]


def asked_about(checkpoint: Checkpoint) -> list[Act]:
    return [lambda gate=gate: checkpoint.consider(ticket(GOOD), gate) for gate in WAYS_IN]  # type: ignore[misc]


def found_by_name(checkpoint: Checkpoint) -> list[Act]:
    decisions = Decisions(checkpoint.journal, PLAN)

    def by_hand(gate: str) -> Passage:
        judged = checkpoint.consider_person(PEOPLE[0], gate, Direction.IN, NOON)
        return decisions.admit_by_hand(judged, SUPERVISOR, Why.CODE_UNREADABLE, "")

    return [lambda gate=gate: by_hand(gate) for gate in WAYS_IN]  # type: ignore[misc]


def held_before(checkpoint: Checkpoint) -> list[Act]:
    held = checkpoint.examine(ticket(UNPAID), "A1")
    assert isinstance(held.verdict, Held)
    return [lambda: checkpoint.resolve(held, NOON)]


def asked_before(checkpoint: Checkpoint) -> list[Act]:
    held = checkpoint.examine(ticket(GOOD), "Q")
    assert isinstance(held.verdict, Held) and held.verdict.reason is Reason.ANSWERS_REQUIRED
    return [lambda: checkpoint.answer(held, {1: "True"}, NOON)]


def waiting_for_an_escort(checkpoint: Checkpoint) -> list[Act]:
    held = checkpoint.examine(ticket(PRESS), "A1")
    assert isinstance(held.verdict, Held) and held.verdict.reason is Reason.ESCORT_REQUIRED

    def escort() -> Passage:
        passage = checkpoint.examine(ticket(GOOD), "A1")
        assert passage.released == ()
        return passage

    return [escort, lambda: checkpoint.resolve(held, NOON)]


def refused_before(checkpoint: Checkpoint) -> list[Act]:
    decisions, refused = Decisions(checkpoint.journal, PLAN), checkpoint.examine(ticket(GOOD), "P1")
    assert refused.verdict == Refused(Reason.NOT_IN_OUTER_ZONE, refused.verdict.referrals)  # type: ignore[union-attr]
    held = checkpoint.examine(ticket(UNPAID), "A1")
    officers = [SUPERVISOR, GUARD, OTHER_GUARD]
    return [
        lambda passage=passage: decisions.override(passage, officers, Why.MEDICAL, "", NOON)  # type: ignore[misc]
        for passage in (refused, held)
    ]


WAYS = (scanned, asked_about, found_by_name, held_before, asked_before, waiting_for_an_escort, refused_before)


@pytest.mark.parametrize("kiosk", ["K1", "K2"])
@pytest.mark.parametrize("way", WAYS)
def test_nobody_enters_whatever_went_before_and_whoever_locked(
    way: Callable[[Checkpoint], list[Act]], kiosk: str
) -> None:
    db = memory()
    checkpoint = at_gates(db)
    acts = way(checkpoint)
    Lockdowns(Journal(db, kiosk)).lock(GUARD, NOON)
    for act in acts:
        try:
            verdict = act().verdict
        except DecidedMeanwhile:
            continue
        assert isinstance(verdict, Refused) and verdict.reason is Reason.LOCKDOWN
    assert not any(checkpoint.journal.whereabouts.occupancy().values())
    assert isinstance(at_gates(db).examine(ticket(GOOD), "A1").verdict, Refused)


def test_two_officers_let_somebody_in_who_was_refused_for_it_and_everybody_out() -> None:
    db = memory()
    checkpoint = at_gates(db)
    assert isinstance(checkpoint.examine(ticket(GOOD), "A1").verdict, Admitted)
    Lockdowns(checkpoint.journal).lock(GUARD, NOON)
    assert isinstance(checkpoint.examine(ticket(GOOD), "A1", Direction.OUT).verdict, Admitted)
    refused = checkpoint.examine(ticket(GOOD), "A1")
    admitted = Decisions(checkpoint.journal, PLAN).override(refused, [GUARD, OTHER_GUARD], Why.MEDICAL, "", NOON)
    assert isinstance(admitted.verdict, Admitted)


# Processes beside each other


def lock(folder: Path) -> None:
    """Another process on the same folder seals it."""
    with join_station(folder) as beside:
        Lockdowns(beside.journal).lock(GUARD, DOORS)


@pytest.fixture
def kiosk(qtbot: QtBot, station: Station) -> Iterator[Kiosk]:
    opened = Kiosk(application(), station, now=Clock())
    opened.open(full_screen=False)
    staff.log_in(opened)
    yield opened
    opened.close()


def test_a_running_kiosk_stops_at_the_next_scan_and_the_next_press(kiosk: Kiosk) -> None:
    scan(kiosk, "17")
    assert reason(kiosk) is Reason.UNPAID
    lock(kiosk.station.folder)
    kiosk.window.gate.press("F5")
    assert reason(kiosk) is Reason.LOCKDOWN
    scan(kiosk, "105")
    assert reason(kiosk) is Reason.LOCKDOWN


def test_a_command_that_reads_scans_from_a_pipe_stops_at_the_next_line(made: Path, tmp_path: Path) -> None:
    data = commands.copied(made, tmp_path / "data")
    words = ("verify", "-", "--gate", "A1", "--at", DOORS.isoformat(), "--commit", "--json")
    with commands.started(data, *words) as stream:
        assert stream.stdin is not None and stream.stdout is not None
        verdicts = []
        for number in ("3", "105"):
            stream.stdin.write(TICKETS[number].decode() + "\n")
            stream.stdin.flush()
            verdicts.append(json.loads(stream.stdout.readline()))
            if number == "3":
                lock(data)
        stream.stdin.close()
        assert stream.wait(timeout=60) == 0
    assert [each["verdict"] for each in verdicts] == ["admitted", "refused"]
    assert verdicts[-1]["reason"] == Reason.LOCKDOWN
    ran = commands.kiosk(data, *words[:1], TICKETS["17"].decode(), *words[2:])
    assert commands.lines(ran)[0]["reason"] == Reason.LOCKDOWN
