"""For how long staff need not be asked again about somebody whose hold they resolved.

| reason | unless the plan says otherwise | why |
| --- | --- | --- |
| PENDING | day | the organiser was asked; by tomorrow the registration itself should say it |
| UNPAID | event | who has paid has paid |
| ANSWERS_REQUIRED | day | the answers themselves are kept for good |
| IDENTITY_CHECK | day | compared with the passport once, wherever that was |
| ESCORT_REQUIRED | passage, always | an escort comes along each time, or does not |
| NOT_YET_VALID, EXPIRED | passage, always | an exception for one entry, outside the event's days |

A resolution is the person's; what a ticket's state asks for, the ticket's: "paid here" pays for no add-on. It is read
from the journal alone, so it outlives a restart and counts at every kiosk that has the entry. It ends with an undo of
the passage, with a newer file that makes the ticket pending, missing or unpaid anew (LAPSED), and that of a comparison
with the next "not this person". What is graver than the reason was never lifted by it.
"""

from collections.abc import Mapping
from enum import StrEnum

from kiosk.domain.people import Delegate, State
from kiosk.domain.verdict import Reason


class Lasting(StrEnum):
    """How long a resolved hold needs no second look."""

    PASSAGE = "passage"
    """It stands for the one passage."""
    DAY = "day"
    """Until midnight at the venue."""
    EVENT = "event"


LASTING: Mapping[Reason, Lasting] = {
    Reason.PENDING: Lasting.DAY,
    Reason.UNPAID: Lasting.EVENT,
    Reason.ANSWERS_REQUIRED: Lasting.DAY,
    Reason.IDENTITY_CHECK: Lasting.DAY,
}
"""What holds where the plan is silent, and the reasons that it may speak of; every other lasts for its passage."""

OF_PERSON = frozenset({Reason.IDENTITY_CHECK})
"""Looked at once for all tickets in the same hands."""


def asked_anew(before: Delegate, since: Delegate) -> frozenset[Reason]:
    """Holds that a newer file gives a ticket: for a cause that it did not have before."""
    return frozenset(reason for reason, _ in _causes(since) - _causes(before))


def _causes(delegate: Delegate) -> frozenset[tuple[Reason, str]]:
    found = {(Reason.PENDING, "missing")} if delegate.missing else set()
    if delegate.state is State.PENDING:
        found.add((Reason.PENDING, "state"))
    elif delegate.state is State.UNPAID:
        found.add((Reason.UNPAID, "state"))
    return frozenset(found)
