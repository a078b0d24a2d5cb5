"""Looks at every passage after it was sealed and shown, and puts up what security should know.

Call it when the gate has its verdict already: an alert may wait some milliseconds, a delegate need not. What staff do
about a passage (a hold resolved, a refusal overridden) is no second sighting: it alerts to nothing again.

How far it has come is written down together with what it found; a kiosk that died goes on from there (`missed`).
"""

from collections import defaultdict, deque
from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.domain.passage import Passage
from kiosk.domain.verdict import Admitted, Reason, Refused
from kiosk.journal.bookmark import Bookmark
from kiosk.journal.store import Journal
from kiosk.security.alerts import Alert, AlertKind, Limits, Seen, alerts
from kiosk.security.board import Board, Raised
from kiosk.security.watch_list import WatchList
from kiosk.security.watched import Hit

_REMEMBERED = 100
"""So many passages are looked back at after a restart, to count refusals on."""
_LOOKED = "looked"
_SAME_MATTER = timedelta(minutes=5)


class Lookout:
    """The eyes of security at one kiosk."""

    def __init__(self, journal: Journal, watch_list: WatchList, limits: Limits | None = None) -> None:
        self.journal = journal
        self.watch_list = watch_list
        self.board = Board(journal)
        self.limits = limits or Limits()
        self._before: Passage | None = None
        self._bookmark = Bookmark(journal, _LOOKED)
        self._refused: dict[str, deque[datetime]] = defaultdict(deque)
        self._remember()

    def come_to(self) -> int:
        """Number of the last passage that was looked at; whatever an alert is about was."""
        alerted = (each.alert.passage or 0 for each in self.board.all() if each.kiosk == self.journal.kiosk)
        return max(self._bookmark.number(), max(alerted, default=0))

    def look(self, passage: Passage, birth: str | None = None, document: str | None = None) -> tuple[Raised, ...]:
        """Put up what a sealed passage alerts to. Date of birth and document where the roster knows them."""
        return self.put_up(self.find(passage, birth, document), passage.seq or 0)

    def find(
        self,
        passage: Passage,
        birth: str | None = None,
        document: str | None = None,
        person: str | None = None,
    ) -> tuple[Alert, ...]:
        """What a sealed passage alerts to; nothing is written. Once a passage: refusals are counted on.

        `person` is whom its entry is about, where only that is left to tell.
        """
        before, self._before = self._before, passage
        if before is not None and _is_about(passage, before):
            return ()
        person = person or self.journal.person(passage.credential, passage.delegate)
        seen = Seen(passage, person, self._refusals(passage), self._hits(passage, person, birth, document))
        found = alerts(seen, self.limits)
        if any(alert.kind is AlertKind.MANY_REFUSALS for alert in found):
            self._refused[passage.gate].clear()
        return found

    def put_up(self, found: Sequence[Alert], looked: int = 0) -> tuple[Raised, ...]:
        """Seal alerts, and that all passages up to number `looked` were looked at; all or none. Raises CannotWrite."""
        if not found and not looked:
            return ()
        with self.journal.sealing():
            if looked:
                self._bookmark.move(looked)
            return tuple(map(self.board.put_up, found))

    def duress(self, operator: str, gate: str, at: datetime) -> Raised:
        """An officer typed the PIN that says: I am being threatened."""
        return self.board.put_up(Alert(kind=AlertKind.DURESS, at=at, gate=gate, operator=operator))

    def wrong_pins(self, gate: str, at: datetime) -> Raised:
        """So many PINs were wrong that the kiosk makes people wait."""
        return self.board.put_up(Alert(kind=AlertKind.WRONG_PINS, at=at, gate=gate))

    def _remember(self) -> None:
        """The refusals that were looked at before a restart and belong to no alert yet, by gate."""
        come_to = self.come_to()
        told: dict[str, int] = {}
        for each in self.board.all():
            if each.kiosk == self.journal.kiosk and each.alert.kind is AlertKind.MANY_REFUSALS:
                told[each.alert.gate] = max(told.get(each.alert.gate, 0), each.alert.passage or 0)
        for past in reversed(self.journal.recent(_REMEMBERED)):
            if isinstance(past.verdict, Refused) and told.get(past.gate, 0) < past.seq <= come_to:
                self._refused[past.gate].append(past.at)

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
