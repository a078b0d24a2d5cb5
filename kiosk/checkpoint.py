"""Scan -> Passage: read, find, judge, seal. The whole pipeline of a gate on one page.

What `examine` returns is on disk already: a verdict that could not be sealed was never given (it raises Trouble).
Finding, judging and sealing are one transaction, so no two scans judge by the same presence.

What staff resolve stands for one passage; "paid here", "answered" and "same person" stand until midnight at the venue,
because whoever paid or was compared with the passport at one gate need not be asked again at the next. PENDING is
asked at every gate: only the organiser can settle it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from kiosk.credentials import Keys, read
from kiosk.domain import pretix_ticket
from kiosk.domain.admission_list import AdmissionList, claim_of
from kiosk.domain.credential import Credential, Reading, by_name
from kiosk.domain.passage import LastPassage, Passage
from kiosk.domain.people import CredentialEntry, Delegate, DelegateId, Standing, State
from kiosk.domain.plan import Direction, Gate, Plan
from kiosk.domain.policy import Attempt, judge
from kiosk.domain.presence import Presence, Stay, movement
from kiosk.domain.questions import Problem, Question, examine
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Held, Reason, Refused, Verdict
from kiosk.journal.answers import Answers
from kiosk.journal.notary import Notary, Occasion
from kiosk.journal.store import Journal

LASTING = frozenset({Reason.UNPAID, Reason.ANSWERS_REQUIRED, Reason.IDENTITY_CHECK})
"""Resolved once, these hold for the rest of the day."""

_CLOCK_SLACK = timedelta(seconds=5)


class NoSuchGate(Trouble):
    """The plan has no gate of that code."""

    def __init__(self, gate: str, plan: Plan) -> None:
        super().__init__(f"The plan has no gate {gate}; it has {', '.join(plan.gates)}.")
        self.gate = gate


class WrongWay(Trouble):
    """A gate that only leads in was asked to let somebody out, or the other way round."""

    def __init__(self, gate: Gate, wanted: Direction) -> None:
        super().__init__(f"Gate {gate.code} leads only {gate.direction}, not {wanted}.")
        self.gate, self.wanted = gate.code, wanted


class NotAnswered(Trouble):
    """Answers are missing or not what was asked for; nothing was kept. `problems` by question."""

    def __init__(self, problems: Mapping[int, Problem]) -> None:
        super().__init__(f"{len(problems)} of the answers cannot be taken as they are.")
        self.problems = problems


class Found(Protocol):
    """A code that a roster knows."""

    @property
    def delegate(self) -> Delegate | None:
        """Its holder, where on the roster."""

    @property
    def standing(self) -> Standing:
        """What became of it."""


class People(Protocol):
    """What a checkpoint asks of a roster."""

    def find(self, keys: Sequence[str], /) -> Found | None:
        """The first known of these keys."""

    def get(self, delegate: DelegateId, /) -> Delegate | None:
        """Somebody by id."""

    def addons_of(self, delegate: DelegateId, /) -> Iterable[Delegate]:
        """Add-on tickets in the same hands."""

    def columns(self, delegate: DelegateId, /) -> Mapping[str, str]:
        """What else the source told of a delegate."""

    def keys_of(self, delegate: DelegateId, /) -> Iterable[CredentialEntry]:
        """Codes with their standing."""

    def imported_at(self) -> datetime | None:
        """How old the roster is."""


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
        self.clock_doubted: Callable[[], bool] | None = None
        """Whether the machine's clock is in doubt, where somebody watches it."""

    def examine(self, scan: Scan, gate: str, direction: Direction | None = None) -> Passage:
        """Decide and seal. `direction` matters at gates that lead both ways; in, by default."""
        reading = read(scan.raw, self.keys)
        with self.journal.sealing():
            attempt, passage = self._decide(scan, reading, gate, direction)
            self._close_day(scan.at)
            step = movement(self.plan, attempt.gate, attempt.direction, scan.at)
            return self.journal.passage(passage, step, attempt.presence.stays)

    def consider(self, scan: Scan, gate: str, direction: Direction | None = None) -> Passage:
        """What `examine` would say; nothing is sealed and nobody moves."""
        return self._decide(scan, read(scan.raw, self.keys), gate, direction)[1]

    def consider_person(self, delegate: Delegate, gate: str, direction: Direction | None, at: datetime) -> Passage:
        """What the policy says of somebody found by name, without a code; nothing is sealed and nobody moves."""
        presented = by_name(delegate, self.people.keys_of(delegate.id))
        return self._decide(Scan(b"", at, Reader.COMMAND), presented, gate, direction)[1]

    def resolve(self, passage: Passage, at: datetime) -> Passage:
        """Staff resolved the hold: the milder rules decide. Sealed; may be another hold, or a refusal."""
        assert isinstance(passage.verdict, Held) and passage.credential is not None, "only a hold can be resolved"
        with self.journal.sealing():
            resolved = self.journal.resolved_for(passage) | {passage.verdict.reason}
            attempt = self._attempt(passage.credential, passage.gate, passage.direction, at)
            verdict = self._judge(attempt, resolved)
            step = movement(self.plan, attempt.gate, attempt.direction, at)
            return self.journal.resolve(replace(passage, at=at), resolved, verdict, step)

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
        attempt = self._attempt(passage.credential, passage.gate, passage.direction, passage.at)
        ticket = attempt.delegate.id if attempt.delegate else self.journal.person(passage.credential, None)
        return listed.unanswered(attempt.claim), ticket or ""

    def undo(self, passage: Passage, at: datetime) -> int:
        """Take a sealed passage back as if it had not been; the number of the counter-entry."""
        return self.journal.undo(passage, at)

    def not_this_person(self, passage: Passage, at: datetime) -> Passage:
        """The face does not match: what was an admission or a hold is a refusal now. Sealed."""
        seq = self.journal.not_this_person(passage, at)
        return replace(passage, seq=seq, at=at, verdict=Refused(Reason.NOT_THIS_PERSON))

    def _decide(self, scan: Scan, reading: Reading, gate: str, direction: Direction | None) -> tuple[Attempt, Passage]:
        attempt = self._attempt(reading, gate, direction, scan.at)
        if scan.reader is not Reader.COMMAND and self._clock_is_suspect(scan.at):
            attempt = replace(attempt, clock_suspect=True)
        passage = Passage(
            payload=scan.raw,
            verdict=self._judge(attempt),
            gate=gate,
            direction=attempt.direction,
            at=scan.at,
            delegate=attempt.delegate,
            credential=reading if isinstance(reading, Credential) else None,
            format=reading.format,
            last=last_passage(attempt.presence),
        )
        return attempt, passage

    def _attempt(self, reading: Reading, gate: str, direction: Direction | None, now: datetime) -> Attempt:
        """Everything known about a code at a gate."""
        place = self.plan.gates.get(gate)
        if place is None:
            raise NoSuchGate(gate, self.plan)
        leads = place.leads(direction)
        if leads is None:
            raise WrongWay(place, direction or Direction.IN)
        if not isinstance(reading, Credential):
            return Attempt(reading=reading, gate=place, direction=leads, plan=self.plan, now=now)
        found = self.people.find(reading.keys)
        delegate = (found.delegate if found else None) or self._printed_for(reading)
        imported_at = self.people.imported_at()
        attempt = Attempt(
            reading=reading,
            gate=place,
            direction=leads,
            plan=self.plan,
            now=now,
            delegate=self._with_host(delegate),
            standing=found.standing if found else None,
            addons=self._addons(delegate, place),
            presence=self.journal.presence(self.journal.person(reading, delegate), place.zone),
            roster_age=now - imported_at if imported_at else None,
            locked_down=leads is Direction.IN and self._locked_down(),
        )
        return attempt if place.list is None else self._at_list(attempt, reading, place.list)

    def _at_list(self, attempt: Attempt, credential: Credential, listed: AdmissionList) -> Attempt:
        """The same on a check-in list: which ticket counts, and what is known of it alone."""
        main, standing = attempt.delegate, attempt.standing
        if main is None:
            chosen, claim, ticket = None, claim_of(credential), None
        else:
            addons = self.people.addons_of(main.id) if listed.addon_match else ()
            chosen, ambiguous = listed.choose(main, addons, attempt.now)
            claim = claim_of(chosen, pretix_ticket.read(self.people.columns(chosen.id)))
            claim = replace(claim, ambiguous=ambiguous, by_main_ticket=chosen.id != main.id)
            ticket = chosen.id
            if claim.by_main_ticket and standing is Standing.ACTIVE and self._is_blocked(chosen):
                standing = Standing.BLOCKED
        person = self.journal.person(credential, main)
        if person is not None:
            here = self.journal.visits(person, attempt.gate.zone, ticket or person)
            answered = claim.ticket.answered | Answers(self.journal).questions(person, ticket or person)
            visits = listed.visits_of(claim.ticket, here, attempt.now)
            claim = replace(claim, visits=visits, ticket=replace(claim.ticket, answered=answered))
        return replace(attempt, delegate=chosen, standing=standing, claim=claim)

    def _is_blocked(self, ticket: Delegate) -> bool:
        return any(code.standing is Standing.BLOCKED for code in self.people.keys_of(ticket.id))

    def _judge(self, attempt: Attempt, resolved: frozenset[Reason] = frozenset()) -> Verdict:
        """The policy's verdict; past resolutions are only looked up for a hold they could lift."""
        attempt = replace(attempt, presence=replace(attempt.presence, resolved=resolved)) if resolved else attempt
        verdict = judge(attempt)
        if (
            isinstance(verdict, Held)
            and verdict.reason in LASTING - resolved
            and isinstance(attempt.reading, Credential)
        ):
            person = self.journal.person(attempt.reading, attempt.delegate)
            earlier = self.journal.resolutions(person, self._midnight(attempt.now)) if person else frozenset()
            if verdict.reason in earlier:
                return self._judge(attempt, resolved | (earlier & LASTING))
        return verdict

    def _printed_for(self, credential: Credential) -> Delegate | None:
        return self.people.get(DelegateId(credential.delegate)) if credential.delegate else None

    def _with_host(self, delegate: Delegate | None) -> Delegate | None:
        """A companion without a category of its own goes where the host goes."""
        if delegate is None or delegate.category or delegate.companion_of is None:
            return delegate
        host = self.people.get(delegate.companion_of)
        return replace(delegate, category=host.category) if host else delegate

    def _addons(self, delegate: Delegate | None, gate: Gate) -> frozenset[str]:
        if delegate is None or delegate.addon_to is not None or not self.plan.zones[gate.zone].addons:
            return frozenset()
        return frozenset(addon.product for addon in self.people.addons_of(delegate.id) if addon.state is State.COMPLETE)

    def _close_day(self, now: datetime) -> None:
        """The first passage of a new day at the venue signs what was sealed before."""
        latest = self.journal.latest_passage()
        if latest is not None and latest < self._midnight(now):
            Notary(self.journal).sign(Occasion.DAY_END, now)

    def _clock_is_suspect(self, now: datetime) -> bool:
        latest = self.journal.latest_passage()
        was_later = latest is not None and now < latest - _CLOCK_SLACK
        return was_later or (self.clock_doubted is not None and self.clock_doubted())

    def _midnight(self, moment: datetime) -> datetime:
        local = moment.astimezone(self.plan.zone_info)
        return local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def last_passage(presence: Presence) -> LastPassage | None:
    """When and where the person last passed, anywhere."""
    moments = [(moment, stay) for stay in presence.stays.values() for moment in _moments(stay)]
    if not moments:
        return None
    at, stay = max(moments, key=lambda item: item[0])
    return LastPassage(stay.gate, Direction.IN if stay.inside else Direction.OUT, at)


def _moments(stay: Stay) -> Sequence[datetime]:
    last = stay.last_entry if stay.inside else stay.last_exit
    return (last,) if last is not None else ()
