"""What officers decide against or without a verdict, sealed with who and why in the same transaction as its effect.

An override is a RESOLVED entry that lifts no reason, so it holds for this one passage, and an OVERRIDE entry beside it.
A resolved hold, an undo, a "not this person" and an admission by hand keep their own entries and get a SIGNED_FOR
beside them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from kiosk.domain.duty import Action, Consent, Officer, Why, agreed, may, override_policy
from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.presence import movement
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Admitted, Note, Reason, Refused
from kiosk.journal.meanwhile import DecidedMeanwhile, still_stands
from kiosk.journal.store import Journal
from kiosk.security.lockdown import Lockdowns
from kiosk.security.notes import note_text


class NotEntitled(Trouble):
    """These officers may not decide this; nothing was sealed. `consent` says whose word it takes, where that counts."""

    def __init__(self, action: Action, consent: Consent | None = None) -> None:
        words = {
            Consent.NEVER: "This refusal cannot be overridden.",
            Consent.TWO_OFFICERS: "This takes two officers.",
            Consent.SUPERVISOR: "This takes a supervisor, or two officers.",
        }
        super().__init__(words[consent] if consent else "Your role does not allow this.")
        self.action, self.consent = action, consent


class NoteMissing(Trouble):
    """The reason OTHER says nothing without a note."""

    def __init__(self) -> None:
        super().__init__("Say in a few words why.")


class Decisions:
    """Officers' decisions at the gates of `plan`, which says whose word it takes."""

    def __init__(self, journal: Journal, plan: Plan) -> None:
        self.journal = journal
        self.plan = plan

    def override(self, passage: Passage, officers: Sequence[Officer], why: Why, note: str, at: datetime) -> Passage:
        """Let somebody in, or out, against a sealed hold or refusal, this once."""
        assert not isinstance(passage.verdict, Admitted), "an admission needs no override"
        reason = passage.verdict.reason
        consent = override_policy(reason, self.plan.overrides)
        if not agreed(consent, officers):
            raise NotEntitled(Action.OVERRIDE_WITH_SECOND, consent)
        body = _signature(officers, why, note)
        with self.journal.sealing():
            still_stands(self.journal, passage)
            self._outlives_lockdown(passage)
            notes = () if isinstance(passage.verdict, Refused) else passage.verdict.notes
            admitted = Admitted((self._way(passage), *notes))
            step = movement(self.plan, self.plan.gates[passage.gate], passage.direction, at)
            sealed = self.journal.resolve(replace(passage, at=at), (), admitted, step)
            body |= {"of": sealed.seq, "reason": reason}
            self.journal.append(EntryKind.OVERRIDE, at, body, self._person(passage))
        return sealed

    def undo(self, passage: Passage, officer: Officer, why: Why, note: str, at: datetime) -> int:
        """Take a sealed passage back as if it had not been; the number of the counter-entry."""
        _allow(officer, Action.UNDO)
        body = _signature([officer], why, note)
        with self.journal.sealing():
            seq = self.journal.undo(passage, at)
            self._sign(Action.UNDO, seq, body, passage, at)
        return seq

    def not_this_person(self, passage: Passage, officer: Officer, at: datetime) -> Passage:
        """The face does not match: what was an admission or a hold is a refusal now."""
        _allow(officer, Action.NOT_THIS_PERSON)
        with self.journal.sealing():
            seq = self.journal.not_this_person(passage, at)
            self._sign(Action.NOT_THIS_PERSON, seq, _signature([officer], None, ""), passage, at)
        return replace(passage, seq=seq, at=at, verdict=Refused(Reason.NOT_THIS_PERSON))

    def admit_by_hand(self, judged: Passage, officer: Officer, why: Why, note: str) -> Passage:
        """Seal what the policy says of somebody found by search instead of by a code. A refusal may be overridden."""
        _allow(officer, Action.MANUAL_ADMISSION)
        body = _signature([officer], why, note)
        step = movement(self.plan, self.plan.gates[judged.gate], judged.direction, judged.at)
        with self.journal.sealing():
            sealed = self.journal.passage(judged, step)
            assert sealed.seq is not None, "what returns from the journal is sealed"
            self._sign(Action.MANUAL_ADMISSION, sealed.seq, body, sealed, judged.at)
        return sealed

    def resolved(self, sealed: Passage, officer: Officer, at: datetime) -> None:
        """Say who did what a hold had asked for: `sealed` is what came of it. Within the transaction that sealed it."""
        _allow(officer, Action.RESOLVE)
        assert sealed.seq is not None, "only what is sealed can be signed for"
        self._sign(Action.RESOLVE, sealed.seq, _signature([officer], None, ""), sealed, at)

    def _sign(self, act: Action, of: int, body: Mapping[str, Any], passage: Passage, at: datetime) -> None:
        self.journal.append(EntryKind.SIGNED_FOR, at, {**body, "act": act, "of": of}, self._person(passage))

    def _outlives_lockdown(self, passage: Passage) -> None:
        """What turned somebody away before a lockdown does not in it: that takes a scan, and a consent of its own."""
        meant = isinstance(passage.verdict, Refused) and passage.verdict.reason is Reason.LOCKDOWN
        if passage.direction is Direction.IN and not meant and Lockdowns(self.journal).is_locked_down():
            raise DecidedMeanwhile()

    def _way(self, passage: Passage) -> Note:
        person, zone = self._person(passage), self.plan.gate_at(passage.gate, passage.at).zone
        stay = self.journal.presence(person, zone).stay(zone)
        if passage.direction is Direction.OUT:
            return Note.EXIT if stay.inside else Note.NOT_SEEN_ENTERING
        return Note.RE_ENTRY if stay.entries else Note.FIRST_ENTRY

    def _person(self, passage: Passage) -> str | None:
        return self.journal.person(passage.credential, passage.delegate)


def _allow(officer: Officer, action: Action) -> None:
    if not may(officer.role, action):
        raise NotEntitled(action)


def _signature(officers: Sequence[Officer], why: Why | None, note: str) -> dict[str, Any]:
    """Who and why. Raises NoteMissing."""
    text = note_text(note)
    if why is Why.OTHER and not text:
        raise NoteMissing()
    body: dict[str, Any] = {"officers": [officer.id for officer in officers], "note": text}
    return body if why is None else {**body, "why": why}
