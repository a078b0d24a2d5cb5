"""What the journal has for a server, in the order it happened. The journal is the queue; this only reads it.

A passage that was taken back is not told any more; that it was taken back is told all the same, as its answer may have
been lost on the way. Holds are not told: they become an admission, a refusal, or nothing. A code that is on no roster
has no person to tell of.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Delegate, DelegateId, Standing
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.pretix_ticket import Visit
from kiosk.domain.verdict import Reason
from kiosk.journal import strangers
from kiosk.journal.answers import Answers
from kiosk.journal.chain import Entry
from kiosk.journal.facts import TAKES_BACK
from kiosk.journal.owners import given
from kiosk.journal.presence import MOVING, standing
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.sync.system import Act, Upload

AT_ONCE = 500
"""Entries that are read together."""


class Outbox:
    """Entries of this kiosk as uploads. `zones`: where a person's first admission counts."""

    def __init__(self, journal: Journal, roster: Roster, plan: Plan, zones: Collection[str]) -> None:
        self._journal, self._roster, self._plan, self._zones = journal, roster, plan, zones

    def after(self, seq: int) -> Iterator[tuple[int, Upload | None]]:
        """Every entry after `seq` with its number; None where a server need not hear of it."""
        while entries := list(self._journal.entries(self._journal.kiosk, after=seq, limit=AT_ONCE)):
            seq = entries[-1].seq
            taken_back = {entry.facts["of"] for entry in entries if entry.kind in TAKES_BACK}
            for entry in entries:
                yield entry.seq, self._upload(entry, taken_back)
                for upload in self._joined(entry):
                    yield entry.seq, upload

    def _upload(self, entry: Entry, taken_back: Collection[int]) -> Upload | None:
        facts = entry.facts
        if entry.kind in (EntryKind.PASSAGE, EntryKind.RESOLVED):
            passage = facts.get("of", entry.seq)
            gone = passage in taken_back and facts["verdict"] == "admitted"
            return None if gone else self._passage(entry, facts, passage)
        if entry.kind in TAKES_BACK:
            return self._taken_back(entry, facts["of"])
        if entry.kind == EntryKind.PRINTED and entry.person is not None:
            return self._about(entry, entry.person, Act.BADGE, entry.seq, serial=facts.get("serial"))
        return None

    def _joined(self, entry: Entry) -> Iterator[Upload]:
        """What somebody did here before the roster knew whose the code is: nobody could be told of it until now."""
        if entry.kind != EntryKind.JOINED or entry.person is None:
            return
        code, mine = entry.facts["code"], self._journal.kiosk
        for earlier in standing(self._journal.about(entry.person)):
            if earlier.kiosk == mine and earlier.seq < entry.seq and earlier.kind in MOVING:
                passage = earlier.facts.get("of", earlier.seq)
                if self._code(earlier, passage) == code:
                    told = self._passage(earlier, earlier.facts, passage)
                    if told is not None:
                        yield told

    def _passage(self, entry: Entry, facts: Mapping[str, Any], passage: int) -> Upload | None:
        entry = self._owned(entry)
        if entry.person is None or facts["verdict"] == "held":
            return None
        admitted = facts["verdict"] == "admitted"
        entering = facts["direction"] == Direction.IN
        told = self._about(
            entry,
            entry.facts.get("ticket", entry.person),
            Act.REFUSED if not admitted else Act.ENTERED if entering else Act.LEFT,
            passage,
            reason=None if admitted else Reason(facts["reason"]),
        )
        if told is None:
            return None
        told = self._at_gate(self._with_code(told, self._code(entry, passage)), facts["gate"])
        if entry.kind == EntryKind.RESOLVED and admitted:
            told = replace(told, answers=self._answers(entry, passage))
        return replace(told, first=self._is_first(told)) if told.act is Act.ENTERED else told

    def _taken_back(self, entry: Entry, passage: int) -> Upload | None:
        origin = self._entry(passage)
        told = None if origin is None else self._passage(origin, {**origin.facts, "verdict": "admitted"}, passage)
        if told is None:
            return None
        reason = Reason.NOT_THIS_PERSON if entry.kind == EntryKind.NOT_THIS_PERSON else None
        first = not any(visit.entry for visit in self._visits(told))
        return replace(told, seq=entry.seq, at=entry.moment, act=Act.TAKEN_BACK, reason=reason, first=first)

    def _answers(self, resolved: Entry, passage: int) -> dict[int, str]:
        """Answers for which a hold was resolved; they were sealed between it and the resolution."""
        between = self._journal.entries(self._journal.kiosk, after=passage, limit=resolved.seq - passage)
        given = [entry for entry in between if entry.kind == EntryKind.ANSWERED and entry.facts["of"] == passage]
        answers = Answers(self._journal)
        told = [answers.sealed_with(entry.kiosk, entry.seq) for entry in given]
        return {question: answer for each in told for question, answer in each.items() if answer}

    def _about(self, entry: Entry, ticket: str, act: Act, passage: int, **more: Any) -> Upload | None:
        holder = self._roster.get(DelegateId(ticket))
        if holder is None:
            return None
        return Upload(
            kiosk=entry.kiosk,
            seq=entry.seq,
            passage=passage,
            at=entry.moment,
            act=act,
            holder=holder,
            keys=tuple(self._keys(holder)),
            **more,
        )

    def _keys(self, holder: Delegate) -> list[str]:
        """Codes that hold today before those that did."""
        codes = self._roster.keys_of(holder.id)
        return [code.key for code in sorted(codes, key=lambda code: code.standing is not Standing.ACTIVE)]

    def _with_code(self, upload: Upload, code: str) -> Upload:
        """The key of the code that was shown comes first; of a badge there is none among a ticket's."""
        shown = [key for key in upload.keys if self._journal.code(key.encode(), None) == code]
        return replace(upload, keys=(*shown, *(key for key in upload.keys if key not in shown)))

    def _at_gate(self, upload: Upload, code: str) -> Upload:
        gate = self._plan.gates.get(code)
        listed = None if gate is None or gate.list is None else gate.list.id
        return replace(upload, gate=code, zone="" if gate is None else gate.zone, listed=listed)

    def _is_first(self, upload: Upload) -> bool:
        before = (visit for visit in self._visits(upload) if visit.at < upload.at)
        return upload.zone in self._zones and not any(visit.entry for visit in before)

    def _visits(self, upload: Upload) -> Iterator[Visit]:
        """What stands of the holder's passages into and out of the source's zones."""
        assert upload.holder is not None
        person = upload.holder.addon_to or upload.holder.id
        return (visit for zone in self._zones for visit in self._journal.visits(person, zone, upload.holder.id))

    def _code(self, entry: Entry, passage: int) -> str:
        origin = entry if entry.seq == passage else self._entry(passage)
        return "" if origin is None else str(origin.facts.get("code", ""))

    def _entry(self, seq: int) -> Entry | None:
        return next(self._journal.entries(self._journal.kiosk, after=seq - 1, limit=1), None)

    def _owned(self, entry: Entry) -> Entry:
        owner = None if entry.person is None else strangers.owner_of(self._journal.db, entry.person)
        return entry if owner is None or entry.person is None else given(entry, {entry.person: owner})
