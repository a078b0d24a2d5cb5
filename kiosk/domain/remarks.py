"""What is noted on a verdict, and what staff should be told beside it. Notes change no verdict."""

from kiosk.domain.attempt import Attempt
from kiosk.domain.credential import Unreadable
from kiosk.domain.passage import LastPassage, last_passage
from kiosk.domain.plan import Direction, PassBack
from kiosk.domain.presence import Presence
from kiosk.domain.verdict import Caution, Note, Reason, Refused, Verdict

_USED = frozenset({Reason.ALREADY_USED, Reason.ALREADY_INSIDE})


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
    if attempt.elsewhere is not None:
        found.append(Note.CHECKED_IN_ELSEWHERE)
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
    if attempt.date_unknown:
        return (Caution.UNKNOWN_DATE,)
    return (Caution.NEARLY_FULL,) if attempt.presence.occupancy + 1 == zone.warn_at else ()


def passed_before(attempt: Attempt, verdict: Verdict) -> LastPassage | None:
    """What is to be said of the past: the entry that is in the way, else the last passage anywhere.

    At the gate of a check-in list scans count that only an import told of.
    """
    in_the_way = isinstance(verdict, Refused) and verdict.reason in _USED
    seen = last_passage(attempt.presence)
    if attempt.gate.list is not None:
        on_list = _on_list(attempt, entries_only=in_the_way)
        newer = on_list is not None and (in_the_way or seen is None or on_list.at > seen.at)
        return on_list if newer else seen
    here = last_passage(Presence({attempt.gate.zone: attempt.stay})) if in_the_way else None
    return here or seen


def _on_list(attempt: Attempt, *, entries_only: bool) -> LastPassage | None:
    visits = [visit for visit in attempt.claim.visits if visit.entry or not entries_only]
    if not visits:
        return None
    at, entered = visits[-1]
    here = attempt.presence.stay(attempt.gate.zone)
    gate = here.gate if at in (here.last_entry, here.last_exit) else attempt.gate.zone
    return LastPassage(gate, Direction.IN if entered else Direction.OUT, at)
