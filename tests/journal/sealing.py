"""Passages sealed in one line."""

from dataclasses import replace
from typing import Any

from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction
from kiosk.domain.presence import movement
from kiosk.domain.verdict import Admitted, Note, Reason, Verdict
from kiosk.journal.store import Journal
from tests.makers import NOON, a_credential, a_delegate, a_plan

PLAN = a_plan()
FIRST = Admitted((Note.FIRST_ENTRY,))


def a_passage(gate: str = "A1", direction: Direction = Direction.IN, **changes: Any) -> Passage:
    passage = Passage(
        payload=b"t-1",
        verdict=FIRST,
        gate=gate,
        direction=direction,
        at=NOON,
        delegate=a_delegate(),
        credential=a_credential(),
    )
    return replace(passage, **changes)


def sealed(journal: Journal, gate: str = "A1", direction: Direction = Direction.IN, **changes: Any) -> Passage:
    passage = a_passage(gate, direction, **changes)
    return journal.passage(passage, movement(PLAN, PLAN.gates[gate], direction, passage.at))


def resolved(journal: Journal, passage: Passage, reason: Reason, verdict: Verdict) -> Passage:
    step = movement(PLAN, PLAN.gates[passage.gate], passage.direction, passage.at)
    return journal.resolve(passage, {reason}, verdict, step)
