"""The answers a gate can give. The order of `Reason` is the order of gravity: the first broken rule is the verdict."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    """Why someone is refused or held. Gravest first."""

    MALFORMED = "MALFORMED"
    WRONG_EVENT = "WRONG_EVENT"
    FORGED = "FORGED"
    UNKNOWN_KEY = "UNKNOWN_KEY"
    UNKNOWN = "UNKNOWN"
    REVOKED = "REVOKED"
    SUPERSEDED = "SUPERSEDED"
    BLOCKED = "BLOCKED"
    BARRED = "BARRED"
    WITHDRAWN = "WITHDRAWN"
    REJECTED = "REJECTED"
    CANCELLED = "CANCELLED"
    LOCKDOWN = "LOCKDOWN"
    """Nobody enters anywhere now; whoever is registered learns it before what could be settled at the gate."""
    PENDING = "PENDING"
    UNPAID = "UNPAID"
    BADGE_REQUIRED = "BADGE_REQUIRED"
    NOT_YET_VALID = "NOT_YET_VALID"
    EXPIRED = "EXPIRED"
    NO_ACCESS = "NO_ACCESS"
    OUTSIDE_HOURS = "OUTSIDE_HOURS"
    RULES = "RULES"
    ALREADY_USED = "ALREADY_USED"
    ALREADY_INSIDE = "ALREADY_INSIDE"
    NOT_IN_OUTER_ZONE = "NOT_IN_OUTER_ZONE"
    ZONE_FULL = "ZONE_FULL"
    ESCORT_REQUIRED = "ESCORT_REQUIRED"
    ANSWERS_REQUIRED = "ANSWERS_REQUIRED"
    IDENTITY_CHECK = "IDENTITY_CHECK"
    NOT_THIS_PERSON = "NOT_THIS_PERSON"


HELD_REASONS = frozenset(
    {Reason.PENDING, Reason.UNPAID, Reason.ESCORT_REQUIRED, Reason.ANSWERS_REQUIRED, Reason.IDENTITY_CHECK}
)
"""Staff can resolve these here; every other reason refuses."""


class Note(StrEnum):
    """Remarks on an admission, in the order they are shown."""

    FIRST_ENTRY = "FIRST_ENTRY"
    RE_ENTRY = "RE_ENTRY"
    EXIT = "EXIT"
    NOT_SEEN_ENTERING = "NOT_SEEN_ENTERING"
    UNLISTED = "UNLISTED"
    CHECKED_IN_ELSEWHERE = "CHECKED_IN_ELSEWHERE"
    STALE_ROSTER = "STALE_ROSTER"
    CLOCK_SUSPECT = "CLOCK_SUSPECT"
    ATTENTION = "ATTENTION"
    WATCHLIST = "WATCHLIST"


class Caution(StrEnum):
    """What ATTENTION is about where it is no text of the organiser."""

    INSIDE_ALREADY = "INSIDE_ALREADY"
    """The code is inside already, and the plan only warns."""
    NEARLY_FULL = "NEARLY_FULL"
    """With this entry the zone reaches the number that the plan warns of."""
    UNKNOWN_PRODUCT = "UNKNOWN_PRODUCT"
    """Neither plan nor any import says what the ticket is for."""
    UNKNOWN_DATE = "UNKNOWN_DATE"
    """Neither plan nor any import says when the date is that the ticket is for."""


@dataclass(frozen=True, slots=True)
class Referral:
    """Where and when the person may go instead. `gate` is a gate code of the plan; times are aware.

    `closes` in the past: this very gate is closed for the ticket since then, for good.
    """

    zone: str
    gate: str | None = None
    opens: datetime | None = None
    closes: datetime | None = None


@dataclass(frozen=True, slots=True)
class Admitted:
    """May pass."""

    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """Not yet: staff at this gate can resolve it."""

    reason: Reason
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """May not pass. `referrals` tell where and when the person may go instead, best first."""

    reason: Reason
    referrals: tuple[Referral, ...] = field(default=())


Verdict = Admitted | Held | Refused


def outcome(verdict: Verdict) -> str:
    """CONTRACT word: admitted, held or refused."""
    return type(verdict).__name__.lower()
