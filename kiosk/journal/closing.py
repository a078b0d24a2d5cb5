"""Automatic exits: at the hours of the plan, whoever is inside a zone counts as out. Sealed as an ALL_OUT entry.

- The entry bears the moment that the plan names, whenever it is sealed: with the first passage after it, or by a round
  in between. It takes out who entered before that moment, so presence is the same however late it comes, and follows
  from the journal alone, whatever becomes of the plan.
- Every kiosk seals its own; a second entry for the same hour changes nothing.
- During a lockdown nothing is sealed: a muster list must not lose people by the clock. Nor is it while the clock is in
  doubt: one that jumped into the night would empty the house. Both are made good afterwards.
- What was due before the first passage of this kiosk concerns nobody.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from kiosk.domain.all_out import emptying, last_due, next_due
from kiosk.domain.plan import Plan
from kiosk.journal.store import Journal

_NEVER = datetime.max.replace(tzinfo=UTC)


class Due(NamedTuple):
    """These zones were to be empty at `at`."""

    at: datetime
    zones: tuple[str, ...]


class Closing:
    """Empties the zones of a plan. `postponed` is asked only when something is due."""

    def __init__(self, journal: Journal, plan: Plan, postponed: Callable[[], bool]) -> None:
        self._journal, self._plan, self._postponed = journal, plan, postponed
        self._emptying = emptying(plan)
        self._idle = (_NEVER, _NEVER) if self._emptying else (datetime.min.replace(tzinfo=UTC), _NEVER)
        """Between these moments nothing is due; a clock that was set back is asked anew."""
        self._sealed: dict[str, datetime] | None = None
        """By zone, the latest of this kiosk's automatic exits."""

    def pending(self, now: datetime) -> tuple[Due, ...]:
        """What is due by now and not sealed, earliest first."""
        if self._idle[0] <= now < self._idle[1] or self._postponed():
            return ()
        first = self._journal.first_passage()
        if first is None:
            return ()
        if self._sealed is None:
            self._sealed = self._journal.all_out()
        return tuple(sorted(self._due(now, first, self._sealed)))

    def seal(self, now: datetime) -> None:
        """Let out whoever should be out by now."""
        if self._idle[0] <= now < self._idle[1]:
            return
        with self._journal.sealing():
            for due in self.pending(now):
                self._journal.empty(due.zones, due.at)
                self._sealed = None
        if not self._postponed() and self._journal.first_passage() is not None:
            coming = (next_due(self._plan, zone, now) for zone in self._emptying)
            self._idle = (now, min((moment for moment in coming if moment is not None), default=_NEVER))

    def _due(self, now: datetime, first: datetime, sealed: dict[str, datetime]) -> Iterator[Due]:
        for zone in self._emptying:
            due = last_due(self._plan, zone, now)
            if due is not None and first < due and sealed.get(zone.code, first) < due:
                yield Due(due, (zone.code, *self._plan.inner_zones(zone.code)))
