"""Scan -> Passage: read, find, judge, seal. The whole pipeline of a gate on one page.

What `examine` returns is on disk already: a verdict that could not be sealed was never given (it raises Trouble).
Finding, judging and sealing are one transaction, so no two scans judge by the same presence.

What staff resolve stands for the passage, the day or the event, as its nature and the plan have it (`domain.lasting`).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.admission.evidence import Evidence, NoSuchGate, People, WrongWay
from kiosk.credentials import Keys, read
from kiosk.domain.attempt import Attempt
from kiosk.domain.credential import Credential, Reading, by_name
from kiosk.domain.day import midnight
from kiosk.domain.lasting import LASTING, Lasting
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.policy import judge
from kiosk.domain.presence import movement
from kiosk.domain.questions import Problem, Question, examine
from kiosk.domain.remarks import cautions, passed_before
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Admitted, Caution, Held, Note, Reason, Refused, Verdict
from kiosk.journal.answers import Answers
from kiosk.journal.convoys import Member
from kiosk.journal.meanwhile import still_stands
from kiosk.journal.notary import Notary, Occasion
from kiosk.journal.store import Journal

__all__ = ["Checkpoint", "NoSuchGate", "NotAnswered", "WrongWay"]

_NEVER = datetime.max.replace(tzinfo=UTC)
_CLOCK_SLACK = timedelta(seconds=5)


class NotAnswered(Trouble):
    """Answers are missing or not what was asked for; nothing was kept. `problems` by question."""

    def __init__(self, problems: Mapping[int, Problem]) -> None:
        super().__init__(f"{len(problems)} of the answers cannot be taken as they are.")
        self.problems = problems


class Checkpoint:
    """Decides at the gates of `plan`; one per connection. `locked_down` says whether entries are frozen now."""

    def __init__(
        self, people: People, journal: Journal, plan: Plan, keys: Keys, locked_down: Callable[[], bool] = lambda: False
    ) -> None:
        self.people = people
        self.journal = journal
        self.plan = plan
        self.keys = keys
        self._locked_down = locked_down
        self._today = (_NEVER, _NEVER)
        """Between these moments no new day begins at the venue."""
        self.evidence = Evidence(people, journal, plan, locked_down, self._is_in_doubt)
        self.heeds: Callable[[], tuple[Plan, Keys] | None] = lambda: None
        """Plan and keys, where somebody else has changed them; asked before every decision."""
        self.clock_doubted: Callable[[], bool] | None = None
        """Whether the machine's clock is in doubt, where somebody watches it."""

    def examine(self, scan: Scan, gate: str, direction: Direction | None = None) -> Passage:
        """Decide and seal. `direction` matters at gates that lead both ways; in, by default."""
        reading = read(scan.raw, self.keys)
        with self.journal.sealing():
            if self.heed():
                reading = read(scan.raw, self.keys)
            self.evidence.closing.seal(scan.at)
            attempt, passage = self._decide(scan, reading, gate, direction)
            self._close_day(scan.at)
            step = movement(self.plan, attempt.gate, attempt.direction, scan.at)
            sealed = self.journal.passage(passage, step, attempt.presence.stays)
            return self._with_convoy(sealed, attempt, scan.at)

    def consider(self, scan: Scan, gate: str, direction: Direction | None = None) -> Passage:
        """What `examine` would say; nothing is sealed and nobody moves."""
        self.heed()
        return self._decide(scan, read(scan.raw, self.keys), gate, direction)[1]

    def consider_person(self, delegate: Delegate, gate: str, direction: Direction | None, at: datetime) -> Passage:
        """What the policy says of somebody found by name, without a code; nothing is sealed and nobody moves."""
        self.heed()
        presented = by_name(delegate, self.people.keys_of(delegate.id))
        return self._decide(Scan(b"", at, Reader.COMMAND), presented, gate, direction)[1]

    def resolve(self, passage: Passage, at: datetime) -> Passage:
        """Staff resolved the hold: the milder rules decide. Sealed; may be another hold, or a refusal.

        Raises DecidedMeanwhile where the hold is not the last word any more.
        """
        assert isinstance(passage.verdict, Held) and passage.credential is not None, "only a hold can be resolved"
        self.heed()
        with self.journal.sealing():
            still_stands(self.journal, passage)
            resolved = self.journal.resolved_for(passage) | {passage.verdict.reason}
            self.evidence.closing.seal(at)
            attempt = self.evidence.attempt(passage.credential, passage.gate, passage.direction, at)
            if passage.escort is not None:
                attempt = replace(attempt, escort=passage.escort)
            verdict = self._judge(attempt, resolved)
            step = movement(self.plan, attempt.gate, attempt.direction, at)
            now = replace(passage, at=at, escort=_escort(attempt, verdict), cautions=_cautions(attempt, verdict))
            return self._with_convoy(self.journal.resolve(now, resolved, verdict, step), attempt, passage.at)

    def let_out(self, at: datetime) -> None:
        """Seal automatic exits that are due, so that nobody waits for the next scan to be counted right."""
        self.evidence.closing.seal(at)

    def questions(self, passage: Passage) -> tuple[Question, ...]:
        """What must be answered before a hold for ANSWERS_REQUIRED can be resolved."""
        return self._questions(passage)[0]

    def answer(self, passage: Passage, answers: Mapping[int, str], at: datetime) -> Passage:
        """The questions were answered: keep the answers, by question, and resolve the hold. Raises NotAnswered."""
        with self.journal.sealing():
            questions, ticket = self._questions(passage)
            listed = self.plan.gates[passage.gate].list
            good, wrong = examine(questions, answers, listed.zone if listed else UTC)
            if wrong:
                raise NotAnswered(wrong)
            if good:
                Answers(self.journal).keep(passage, ticket, good, at)
            return self.resolve(passage, at)

    def _questions(self, passage: Passage) -> tuple[tuple[Question, ...], str]:
        """Open questions, and the ticket that they are about."""
        listed = self.plan.gates[passage.gate].list
        if listed is None or passage.credential is None:
            return (), ""
        attempt = self.evidence.attempt(passage.credential, passage.gate, passage.direction, passage.at)
        ticket = attempt.delegate.id if attempt.delegate else self.journal.person(passage.credential, None)
        return listed.unanswered(attempt.claim), ticket or ""

    def undo(self, passage: Passage, at: datetime) -> int:
        """Take a sealed passage back as if it had not been; the number of the counter-entry."""
        return self.journal.undo(passage, at)

    def not_this_person(self, passage: Passage, at: datetime) -> Passage:
        """The face does not match: what was an admission or a hold is a refusal now. Sealed."""
        seq = self.journal.not_this_person(passage, at)
        return replace(passage, seq=seq, at=at, verdict=Refused(Reason.NOT_THIS_PERSON))

    def heed(self) -> bool:
        """Take in what others changed; whether they did. Asked within a transaction it costs a scan next to nothing."""
        changed = self.heeds()
        if changed is None:
            return False
        self.plan, self.keys = changed
        self.evidence = Evidence(self.people, self.journal, self.plan, self._locked_down, self._is_in_doubt)
        return True

    def _decide(self, scan: Scan, reading: Reading, gate: str, direction: Direction | None) -> tuple[Attempt, Passage]:
        attempt = self.evidence.attempt(reading, gate, direction, scan.at)
        if scan.reader is not Reader.COMMAND and self._clock_is_suspect(scan.at):
            attempt = replace(attempt, clock_suspect=True)
        verdict = self._judge(attempt)
        passage = Passage(
            payload=scan.raw,
            verdict=verdict,
            gate=gate,
            direction=attempt.direction,
            at=scan.at,
            delegate=attempt.delegate,
            credential=attempt.reading if isinstance(attempt.reading, Credential) else None,
            format=reading.format,
            last=passed_before(attempt, verdict),
            escort=_escort(attempt, verdict),
            cautions=_cautions(attempt, verdict),
            by_command=scan.reader is Reader.COMMAND,
        )
        return attempt, passage

    def _with_convoy(self, passage: Passage, attempt: Attempt, since: datetime) -> Passage:
        """An escort was admitted: whoever waits for one here passes, too. `since` is when the escort came."""
        escorts = self.plan.zones[attempt.gate.zone].escorts
        escorting = isinstance(passage.verdict, Admitted) and attempt.direction is Direction.IN
        who = attempt.delegate
        if not escorting or who is None or who.category not in escorts or who.companion_of is not None:
            return passage
        waiting = self.evidence.convoys.waiting(attempt.gate.code, escorts, since)
        released = (self._release(member, passage) for member in waiting)
        return replace(passage, released=tuple(one for one in released if one is not None))

    def _release(self, held: Member, escort: Passage) -> Passage | None:
        """Let in somebody held for an escort, unless something else is in the way now."""
        entry, facts = held
        delegate = self.people.get(DelegateId(facts.get("ticket") or entry.person or ""))
        if delegate is None:
            return None
        credential = self.evidence.presented(delegate, facts)
        attempt = self.evidence.attempt(credential, escort.gate, Direction.IN, escort.at)
        resolved = frozenset({Reason.ESCORT_REQUIRED, *map(Reason, facts.get("resolved", ()))})
        verdict = self._judge(replace(attempt, escort=escort.seq), resolved)
        if not isinstance(verdict, Admitted):
            return None
        passage = Passage(
            payload=b"",
            verdict=verdict,
            gate=escort.gate,
            direction=Direction.IN,
            at=escort.at,
            delegate=attempt.delegate,
            credential=credential,
            format=credential.format,
            seq=entry.seq,
            last=passed_before(attempt, verdict),
            escort=escort.seq,
        )
        step = movement(self.plan, attempt.gate, Direction.IN, escort.at)
        return self.journal.resolve(passage, resolved, verdict, step)

    def _judge(self, attempt: Attempt, resolved: frozenset[Reason] = frozenset()) -> Verdict:
        """The policy's verdict; past resolutions are only looked up for a hold they could lift."""
        attempt = replace(attempt, presence=replace(attempt.presence, resolved=resolved)) if resolved else attempt
        verdict = judge(attempt)
        if not isinstance(verdict, Held) or verdict.reason in resolved or verdict.reason not in LASTING:
            return verdict
        if verdict.reason in self._resolved_before(attempt):
            return self._judge(attempt, resolved | {verdict.reason})
        return verdict

    def _resolved_before(self, attempt: Attempt) -> frozenset[Reason]:
        """Holds of the person that staff resolved at an earlier passage and that need no second look yet."""
        person = self.journal.person(attempt.credential, attempt.delegate)
        if person is None:
            return frozenset()
        ticket = attempt.delegate.id if attempt.delegate is not None else person
        began, lasting = midnight(attempt.now, self.plan.zone_info), {**LASTING, **self.plan.lasting}
        return frozenset(
            reason
            for reason, at in self.journal.resolutions(person, ticket).items()
            if lasting.get(reason) is Lasting.EVENT or (lasting.get(reason) is Lasting.DAY and at >= began)
        )

    def _close_day(self, now: datetime) -> None:
        """The first passage of a new day at the venue signs what was sealed before."""
        if self._today[0] <= now < self._today[1]:
            return
        began = midnight(now, self.plan.zone_info).astimezone(UTC)
        self._today = (began, began + timedelta(hours=23))
        latest = self.journal.latest_passage()
        if latest is not None and latest < began:
            Notary(self.journal).sign(Occasion.DAY_END, now)

    def _clock_is_suspect(self, now: datetime) -> bool:
        latest = self.journal.latest_passage()
        was_later = latest is not None and now < latest - _CLOCK_SLACK
        return was_later or self._is_in_doubt()

    def _is_in_doubt(self) -> bool:
        return self.clock_doubted is not None and self.clock_doubted()


def _cautions(attempt: Attempt, verdict: Verdict) -> tuple[Caution, ...]:
    """What the plan warns of, where the verdict asks for attention."""
    return () if isinstance(verdict, Refused) or Note.ATTENTION not in verdict.notes else cautions(attempt)


def _escort(attempt: Attempt, verdict: Verdict) -> int | None:
    """Who is refused came with nobody."""
    return None if isinstance(verdict, Refused) else attempt.escort
