"""Looks at every passage after it was sealed and shown, and puts up what security should know.

Call it when the gate has its verdict already: an alert may wait some milliseconds, a delegate need not. What staff do
about a passage (a hold resolved, a refusal overridden) is no second sighting: it alerts to nothing again.
"""

from collections import defaultdict, deque
from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.domain.passage import Passage
from kiosk.domain.verdict import Admitted, Reason, Refused
from kiosk.journal.store import Journal
from kiosk.security.alerts import Alert, AlertKind, Limits, Seen, alerts
from kiosk.security.board import Board, Raised
from kiosk.security.watch_list import WatchList
from kiosk.security.watched import Hit

_REMEMBERED = 100
"""So many passages are looked back at after a restart, to count refusals on."""
_SAME_MATTER = timedelta(minutes=5)


class Lookout:
    """The eyes of security at one kiosk."""

    def __init__(self, journal: Journal, watch_list: WatchList, limits: Limits | None = None) -> None:
        self.journal = journal
        self.watch_list = watch_list
        self.board = Board(journal)
        self.limits = limits or Limits()
        self._before: Passage | None = None
        self._refused: dict[str, deque[datetime]] = defaultdict(deque)
        for past in reversed(journal.recent(_REMEMBERED)):
            if isinstance(past.verdict, Refused):
                self._refused[past.gate].append(past.at)

    def look(self, passage: Passage, birth: str | None = None, document: str | None = None) -> tuple[Raised, ...]:
        """Put up what a sealed passage alerts to. Date of birth and document where the roster knows them."""
        return self.put_up(self.find(passage, birth, document))

    def find(self, passage: Passage, birth: str | None = None, document: str | None = None) -> tuple[Alert, ...]:
        """What a sealed passage alerts to; nothing is written. Once a passage: refusals are counted on."""
        before, self._before = self._before, passage
        if before is not None and _is_about(passage, before):
            return ()
        person = self.journal.person(passage.credential, passage.delegate)
        seen = Seen(passage, person, self._refusals(passage), self._hits(passage, person, birth, document))
        found = alerts(seen, self.limits)
        if any(alert.kind is AlertKind.MANY_REFUSALS for alert in found):
            self._refused[passage.gate].clear()
        return found

    def put_up(self, found: Sequence[Alert]) -> tuple[Raised, ...]:
        """Seal alerts, all or none. Raises CannotWrite."""
        if not found:
            return ()
        with self.journal.sealing():
            return tuple(map(self.board.put_up, found))

    def duress(self, operator: str, gate: str, at: datetime) -> Raised:
        """An officer typed the PIN that says: I am being threatened."""
        return self.board.put_up(Alert(kind=AlertKind.DURESS, at=at, gate=gate, operator=operator))

    def wrong_pins(self, gate: str, at: datetime) -> Raised:
        """So many PINs were wrong that the kiosk makes people wait."""
        return self.board.put_up(Alert(kind=AlertKind.WRONG_PINS, at=at, gate=gate))

    def _refusals(self, passage: Passage) -> int:
        """How many were refused at the gate lately; remembers this one."""
        refused = self._refused[passage.gate]
        if isinstance(passage.verdict, Refused):
            refused.append(passage.at)
        while refused and refused[0] <= passage.at - self.limits.window:
            refused.popleft()
        return len(refused)

    def _hits(self, passage: Passage, person: str | None, birth: str | None, document: str | None) -> tuple[Hit, ...]:
        if passage.delegate is None:
            return ()
        hits = self.watch_list.match(passage.delegate, birth, document)
        cleared = self.board.cleared(person) if hits else frozenset()
        return tuple(hit for hit in hits if hit.entry.id not in cleared)


def _is_about(passage: Passage, before: Passage) -> bool:
    """Whether this is what staff made of the passage before, and no further scan."""
    same = passage.payload == before.payload and passage.delegate == before.delegate and passage.gate == before.gate
    decided = passage.verdict != before.verdict and not isinstance(before.verdict, Admitted)
    turned_down = isinstance(passage.verdict, Refused) and passage.verdict.reason is Reason.NOT_THIS_PERSON
    return same and (decided or turned_down) and abs(passage.at - before.at) < _SAME_MATTER
