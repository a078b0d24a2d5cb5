"""What the gate screen is told of passages: values from roster and journal, beside what is sealed."""

from dataclasses import replace

from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.people import DelegateId
from kiosk.domain.plan import Plan
from kiosk.journal.store import Journal
from kiosk.roster.bearing import bearer_of
from kiosk.roster.store import Roster
from kiosk.screens.gate.views import Recent, Showing, recent_of
from kiosk.screens.kit.person import shown_name

_STRIP = 12
"""So many recent passages fit."""


def showing(roster: Roster, plan: Plan, passage: Passage, *, badges: int, override: bool) -> Showing:
    """A sealed passage and what belongs beside it."""
    delegate = passage.delegate
    if delegate is None:
        return Showing(passage=passage, override=override)
    bearer = bearer_of(roster, plan, delegate)
    return Showing(
        passage=passage,
        photo=roster.photo(delegate.photo) if delegate.photo else None,
        zones=bearer.zones(plan),
        badges=badges,
        companion_of=shown_name(bearer.host) if bearer.host else "",
        override=override,
    )


def recents(journal: Journal, roster: Roster, plan: Plan) -> list[Recent]:
    """Passages before this start, newest first, as far as the strip goes."""
    found = []
    for past in journal.recent(_STRIP):
        passage = Passage(
            payload=b"",
            verdict=past.verdict,
            gate=past.gate,
            direction=past.direction,
            at=past.at,
            delegate=roster.get(DelegateId(past.ticket)) if past.ticket else None,
            seq=past.seq,
        )
        found.append(replace(recent_of(passage, plan), undone=past.taken_back is EntryKind.UNDO))
    return found
