"""Looks at every passage after it was sealed and shown, and puts up what security should know.

Call it when the gate has its verdict already: an alert may wait some milliseconds, a delegate need not.
"""

from collections import defaultdict, deque
from datetime import datetime

from kiosk.domain.passage import Passage
from kiosk.domain.verdict import Refused
from kiosk.journal.store import Journal
from kiosk.security.alerts import Alert, AlertKind, Limits, Seen, alerts
from kiosk.security.board import Board, Raised
from kiosk.security.watch_list import WatchList
from kiosk.security.watched import Hit

_REMEMBERED = 100
"""So many passages are looked back at after a restart, to count refusals on."""


class Lookout:
    """The eyes of security at one kiosk."""

    def __init__(self, journal: Journal, watch_list: WatchList, limits: Limits | None = None) -> None:
        self.journal = journal
        self.watch_list = watch_list
        self.board = Board(journal)
        self.limits = limits or Limits()
        self._refused: dict[str, deque[datetime]] = defaultdict(deque)
        for past in reversed(journal.recent(_REMEMBERED)):
            if isinstance(past.verdict, Refused):
                self._refused[past.gate].append(past.at)

    def look(self, passage: Passage, birth: str | None = None, document: str | None = None) -> tuple[Raised, ...]:
        """Put up what a sealed passage alerts to. Date of birth and document where the roster knows them."""
        person = self.journal.person(passage.credential, passage.delegate)
        seen = Seen(passage, person, self._refusals(passage), self._hits(passage, person, birth, document))
        found = alerts(seen, self.limits)
        if not found:
            return ()
        if any(alert.kind is AlertKind.MANY_REFUSALS for alert in found):
            self._refused[passage.gate].clear()
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
