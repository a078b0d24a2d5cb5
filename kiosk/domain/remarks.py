"""What is noted on a verdict, and what staff should be told beside it. Notes change no verdict."""

from kiosk.domain.attempt import Attempt
from kiosk.domain.credential import Unreadable
from kiosk.domain.plan import Direction, PassBack
from kiosk.domain.verdict import Caution, Note


def notes(attempt: Attempt) -> tuple[Note, ...]:
    """Notes of an admission."""
    stay = attempt.stay
    if attempt.direction is Direction.OUT:
        passage = Note.EXIT if stay.inside else Note.NOT_SEEN_ENTERING
    else:
        passage = Note.RE_ENTRY if stay.entries else Note.FIRST_ENTRY
    return (passage, *remarks(attempt))


def remarks(attempt: Attempt) -> tuple[Note, ...]:
    """What staff should know whatever the verdict."""
    age, delegate = attempt.roster_age, attempt.delegate
    category = attempt.plan.categories.get(attempt.category)
    texts = (delegate is not None and delegate.attention) or (category is not None and category.attention)
    found = [Note.UNLISTED] if delegate is None else []
    if age is not None and age > attempt.plan.stale_after:
        found.append(Note.STALE_ROSTER)
    if attempt.clock_suspect:
        found.append(Note.CLOCK_SUSPECT)
    if texts or cautions(attempt):
        found.append(Note.ATTENTION)
    return tuple(found)


def cautions(attempt: Attempt) -> tuple[Caution, ...]:
    """What the plan warns of. The level of a zone is told once, to the gate whose entry reaches it."""
    if attempt.direction is not Direction.IN or isinstance(attempt.reading, Unreadable):
        return ()
    zone, inside = attempt.zone, attempt.stay.inside
    if inside:
        return (Caution.INSIDE_ALREADY,) if zone.pass_back is PassBack.WARN else ()
    if attempt.product_unknown:
        return (Caution.UNKNOWN_PRODUCT,)
    return (Caution.NEARLY_FULL,) if attempt.presence.occupancy + 1 == zone.warn_at else ()
