"""When codes, registrations and the event itself begin and cease to count; both ends included, as pretix has it."""

from collections.abc import Iterator
from datetime import datetime

from kiosk.domain.access import is_after_event, is_before_event
from kiosk.domain.attempt import Attempt
from kiosk.domain.credential import Credential
from kiosk.domain.people import Delegate


def is_not_yet_valid(attempt: Attempt) -> bool:
    """The event's doors are shut still, or code or registration begin to count later."""
    early = _obeys_days(attempt) and is_before_event(attempt.plan, attempt.zone, attempt.now)
    return early or starts_later(attempt)


def is_expired(attempt: Attempt) -> bool:
    """The event is over, or code or registration count no more."""
    late = _obeys_days(attempt) and is_after_event(attempt.plan, attempt.zone, attempt.now)
    return late or has_ended(attempt)


def starts_later(attempt: Attempt) -> bool:
    """Whether code or registration begin to count later, whatever the event does."""
    return any(holder.valid_from is not None and attempt.now < holder.valid_from for holder in _windows(attempt))


def has_ended(attempt: Attempt) -> bool:
    """Whether code or registration count no more, whatever the event does."""
    return any(holder.valid_until is not None and attempt.now > holder.valid_until for holder in _windows(attempt))


def beginning(attempt: Attempt) -> datetime | None:
    """When all of them count."""
    return max(_beginnings(attempt), default=None)


def _beginnings(attempt: Attempt) -> Iterator[datetime]:
    if _obeys_days(attempt) and is_before_event(attempt.plan, attempt.zone, attempt.now):
        yield attempt.plan.days[0]
    yield from (each.valid_from for each in _windows(attempt) if each.valid_from is not None)


def _obeys_days(attempt: Attempt) -> bool:
    return attempt.gate.list is None or not attempt.gate.list.timed


def _windows(attempt: Attempt) -> Iterator[Credential | Delegate]:
    """Both the code and the registration may be valid for a time only; an add-on found by another code has its own."""
    if not attempt.claim.by_main_ticket:
        yield attempt.credential
    if attempt.delegate is not None:
        yield attempt.delegate
