"""A kiosk at the summit of `tests.makers`, its journal in memory: passages are sealed as a checkpoint would."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from kiosk.domain.duty import Officer, Role
from kiosk.domain.passage import LastPassage, Passage
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Direction
from kiosk.domain.presence import movement
from kiosk.domain.verdict import Admitted, Reason, Refused
from kiosk.journal.store import Journal
from kiosk.storage.database import Connection
from tests.makers import NOON, a_credential, a_delegate, a_plan

PLAN = a_plan()
ENTRANCE, GUARD, OTHER_GUARD = Officer("e", Role.ENTRANCE), Officer("g", Role.SECURITY), Officer("h", Role.SECURITY)
SUPERVISOR, ORGANISER = Officer("v", Role.SUPERVISOR), Officer("o", Role.ORGANISER)


class Summit:
    """Its people are the roster."""

    def __init__(self, db: Connection, kiosk: str = "k1") -> None:
        self.journal = Journal(db, kiosk)
        self.people: dict[str, Delegate] = {}

    def get(self, delegate: DelegateId, /) -> Delegate | None:
        return self.people.get(delegate)

    def person(self, number: int, **changes: Any) -> Delegate:
        delegate = a_delegate(id=DelegateId(f"d-{number}"), source_id=str(number), **changes)
        self.people[delegate.id] = delegate
        return delegate

    def passes(self, delegate: Delegate | None, gate: str, at: datetime = NOON, **changes: Any) -> Passage:
        """Seal a passage: in, admitted, with a ticket, where nothing else is said."""
        passage = replace(
            Passage(
                payload=b"code",
                verdict=Admitted(),
                gate=gate,
                direction=Direction.IN,
                at=at,
                delegate=delegate,
                credential=a_credential(id=delegate.id, keys=(f"indico:{delegate.id}",)) if delegate else None,
            ),
            **changes,
        )
        return self.journal.passage(passage, movement(PLAN, PLAN.gates[gate], passage.direction, at))

    def refused(self, delegate: Delegate | None, reason: Reason, gate: str = "A1", at: datetime = NOON) -> Passage:
        return self.passes(delegate, gate, at, verdict=Refused(reason))


def last(gate: str, at: datetime) -> LastPassage:
    return LastPassage(gate, Direction.IN, at)
