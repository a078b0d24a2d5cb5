"""A checkpoint whose decisions have somebody to answer for them: what staff does at the gate is sealed with their name.

The verdict on a scan is the policy's alone and names nobody; the shift in the journal says who was there. A resolved
hold, an undo and a "not this person" are sealed together with the officer, in one transaction. Where officers are not
in use, the checkpoint decides as it is; where they are and nobody is on duty, nothing is decided.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from kiosk.domain.duty import Action, Officer, Why
from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Scan
from kiosk.security.decisions import Decisions, NotEntitled
from kiosk.station import Station


class Answerable:
    """Judges at the gates of `station` for whoever `officer` says is on duty."""

    def __init__(self, station: Station, officer: Callable[[], Officer | None]) -> None:
        self._station, self._officer = station, officer

    def examine(self, scan: Scan, gate: str, direction: Direction | None = None) -> Passage:
        """Decide and seal. Raises Trouble when the verdict could not be sealed."""
        return self._station.checkpoint.examine(scan, gate, direction)

    def resolve(self, passage: Passage, at: datetime) -> Passage:
        """Staff did what the hold asked for. Raises NotEntitled."""
        officer = self._answering(Action.RESOLVE)
        if officer is None:
            return self._station.checkpoint.resolve(passage, at)
        with self._station.journal.sealing():
            sealed = self._station.checkpoint.resolve(passage, at)
            self._decisions().resolved(sealed, officer, at)
        return sealed

    def answer(self, passage: Passage, answers: Mapping[int, str], at: datetime) -> Passage:
        """The hold's questions were answered. Raises NotAnswered or NotEntitled."""
        officer = self._answering(Action.RESOLVE)
        if officer is None:
            return self._station.checkpoint.answer(passage, answers, at)
        with self._station.journal.sealing():
            sealed = self._station.checkpoint.answer(passage, answers, at)
            self._decisions().resolved(sealed, officer, at)
        return sealed

    def undo(self, passage: Passage, at: datetime) -> int:
        """Staff takes the passage back at once: a mistake of theirs. Raises NotEntitled."""
        officer = self._answering(Action.UNDO)
        if officer is None:
            return self._station.checkpoint.undo(passage, at)
        return self._decisions().undo(passage, officer, Why.MISTAKE, "", at)

    def not_this_person(self, passage: Passage, at: datetime) -> Passage:
        """The face does not match. Raises NotEntitled."""
        officer = self._answering(Action.NOT_THIS_PERSON)
        if officer is None:
            return self._station.checkpoint.not_this_person(passage, at)
        return self._decisions().not_this_person(passage, officer, at)

    def _answering(self, action: Action) -> Officer | None:
        """Who answers for it; None where nobody has to. Raises NotEntitled."""
        officer = self._officer()
        if officer is None and self._station.settings.officers:
            raise NotEntitled(action)
        return officer

    def _decisions(self) -> Decisions:
        return Decisions(self._station.journal, self._station.plan)
