"""What the journal knows about one person (and one zone) at one moment; input of the policy."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.verdict import Reason


@dataclass(frozen=True, slots=True)
class Stay:
    """One person's history with one zone."""

    inside: bool = False
    entries: int = 0
    first_entry: datetime | None = None
    last_entry: datetime | None = None
    last_exit: datetime | None = None
    gate: str = ""
    """Where the person last entered or left it."""


@dataclass(frozen=True, slots=True)
class Presence:
    """`stays` of the person by zone code; `occupancy` of the gate's zone (people inside).

    `resolved` are holds that staff resolved for this person and that need no second look today.
    """

    stays: Mapping[str, Stay] = field(default_factory=dict)
    occupancy: int = 0
    resolved: frozenset[Reason] = frozenset()

    def stay(self, zone: str) -> Stay:
        """History with `zone`; an empty one where the person was never seen there."""
        return self.stays.get(zone, _NEVER)


_NEVER = Stay()
