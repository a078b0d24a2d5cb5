"""One round with one server: push, pull, compare. Whatever of it fails, the rest is tried, and what failed is said.

    tell the server what happened here            each answer is on disk before the next question
    ask what has changed there                    nothing is kept unless all of it came
    bring it onto the roster                      as a file would be, guards and all
    remember how far the server was followed      only now: killed before, the same comes again
    say how the round went

The importer and the alarm are handed in, as this room knows neither.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from kiosk.domain.export import Received
from kiosk.domain.trouble import Trouble
from kiosk.storage.database import Connection, writing
from kiosk.sync.conflicts import Conflicts
from kiosk.sync.outbox import Outbox
from kiosk.sync.server import Server
from kiosk.sync.sources import Source, Sources, State
from kiosk.sync.system import GRAVE, Contradiction, Pull, System, Taken, Upload
from kiosk.sync.troubles import ServerUnreachable

T = TypeVar("T")
_R = TypeVar("_R")
_UNHEARD = 200
"""Entries that no server need hear of, before the number of the last one is written down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Generic[T]):
    """How it went."""

    source: str
    state: State
    pushed: int
    """Uploads that the server answered for good."""
    pulled: int
    """Records that came."""
    brought: T | None
    """What the importer says; None where nothing new came, or it did not get in."""
    conflicts: int
    """Unsettled by now."""
    troubles: tuple[Trouble, ...]
    requests: int
    received: int
    """Bytes."""
    skew: float | None
    """Seconds by which the server's clock is ahead."""
    more: bool = False
    """There is more to fetch: the next round should follow at once."""
    seconds: float
    """It took."""

    @property
    def after(self) -> float | None:
        """The server asked to be left alone for so many seconds."""
        asked = [trouble.after for trouble in self.troubles if isinstance(trouble, ServerUnreachable)]
        return max(filter(None, asked), default=None)


class Play(Generic[T]):
    """What a round needs. `bring` imports parts, and of none takes note that nothing has changed; `alarm` tells
    security of a grave contradiction.
    """

    def __init__(
        self,
        source: Source,
        system: System,
        server: Server,
        db: Connection,
        *,
        bring: Callable[[Sequence[Received]], T | None],
        alarm: Callable[[Upload, Contradiction], object],
        now: Callable[[], datetime],
    ) -> None:
        self._name, self._system, self._server, self._db = source.name, system, server, db
        self._bring, self._alarm, self._now = bring, alarm, now
        self._sources, self._conflicts = Sources(db), Conflicts(db)
        self._troubles: list[Trouble] = []
        self._pushed = 0
        self._before = (server.requests, server.received)
        self._began = time.monotonic()

    def round(self, outbox: Outbox, kiosk: str) -> Round[T]:
        """Both ways. Whose tickets are the server's own is known after the first pull, and nothing is told before."""
        if met := bool(self._sources.cursor(self._name)):
            self._attempt(lambda: self._push(outbox, kiosk))
        pulled = self._attempt(self._pull)
        brought = self._attempt(lambda: self._take_in(pulled)) if pulled is not None else None
        if not met and self._sources.cursor(self._name):
            self._attempt(lambda: self._push(outbox, kiosk))
        ended = self._told(pulled, brought)
        self._sources.ended(self._name, ended.state, str(ended.troubles[0]) if ended.troubles else "")
        return ended

    def look(self) -> Round[T]:
        """What has changed there and would change here; `bring` must write nothing. Nothing is told or remembered."""
        pulled = self._attempt(self._pull)
        brought = self._attempt(lambda: self._bring(pulled.parts)) if pulled is not None else None
        return self._told(pulled, brought)

    def _attempt(self, step: Callable[[], _R]) -> _R | None:
        """A step whose Trouble ends that step alone."""
        try:
            return step()
        except Trouble as trouble:
            self._troubles.append(trouble)
            return None

    def _push(self, outbox: Outbox, kiosk: str) -> None:
        """In the order of the journal; where one gets no answer, all that follow wait."""
        written = at = self._sources.sent(self._name, kiosk)
        try:
            for seq, upload in outbox.after(at):
                taken = self._system.push(upload) if upload is not None else None
                at = seq
                if upload is not None and taken is not None:
                    self._note(upload, taken, kiosk)
                    self._pushed += 1
                    written = upload.seq
                elif at - written >= _UNHEARD:
                    written = self._pass_over(kiosk, at)
        finally:
            if at > written:
                self._pass_over(kiosk, at)

    def _note(self, upload: Upload, taken: Taken, kiosk: str) -> None:
        """One answer, and that it came, in one transaction."""
        with writing(self._db):
            self._sources.answered(self._name, kiosk, upload.seq)
            if (said := taken.contradiction) is not None:
                new = self._conflicts.note(self._name, upload, said, self._now())
                if new and said.finding in GRAVE:
                    self._alarm(upload, said)

    def _pass_over(self, kiosk: str, seq: int) -> int:
        with writing(self._db):
            self._sources.answered(self._name, kiosk, seq)
        return seq

    def _pull(self) -> Pull:
        return self._system.pull(self._sources.cursor(self._name))

    def _take_in(self, pulled: Pull) -> T | None:
        """Killed between the two, the same changes come again."""
        brought = self._bring(pulled.parts) if pulled.parts or pulled.looked else None
        heard = self._now() if pulled.looked else None
        self._sources.pulled(self._name, pulled.cursor, pulled.learnt, heard, pulled.elsewhere)
        return brought

    def _told(self, pulled: Pull | None, brought: T | None) -> Round[T]:
        return Round(
            source=self._name,
            state=state_of(self._troubles),
            pushed=self._pushed,
            pulled=0 if pulled is None else pulled.records,
            brought=brought,
            conflicts=self._conflicts.count(self._name),
            troubles=tuple(self._troubles),
            requests=self._server.requests - self._before[0],
            received=self._server.received - self._before[1],
            seconds=time.monotonic() - self._began,
            skew=self._server.skew.total_seconds() if self._server.skew is not None else None,
            more=pulled is not None and pulled.more and not self._troubles,
        )


def state_of(troubles: Sequence[Trouble]) -> State:
    """Offline only where nothing but the line is in the way."""
    if not troubles:
        return State.IN_STEP
    return State.OFFLINE if all(isinstance(each, ServerUnreachable) for each in troubles) else State.REFUSED
