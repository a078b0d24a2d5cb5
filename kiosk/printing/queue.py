"""Print intents that survive everything: a badge is never printed twice without someone saying so, and never lost.

An intent is on disk before the first byte goes out. Found `sending` after a crash, it is unknown: it may or may not lie
in the tray, and only the printer, or a person, can say. A serial that surely never came out is tried again as it is;
anything after that is a reprint: a new serial, a reason, and from the third badge on a supervisor.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.trouble import Trouble
from kiosk.printing.printers import Outcome
from kiosk.storage.database import Connection, writing
from kiosk.storage.transaction import joining


class JobState(StrEnum):
    """Where an intent stands."""

    WAITING = "waiting"
    SENDING = "sending"
    PRINTED = "printed"
    FAILED = "failed"
    """Nothing came out, and nothing will."""
    UNKNOWN = "unknown"


class Event(StrEnum):
    """What moves it."""

    SEND = "send"
    CANCEL = "cancel"
    PRINT = "print"
    FAIL = "fail"
    LOSE = "lose"
    RETRY = "retry"


MOVES = {
    (JobState.WAITING, Event.SEND): JobState.SENDING,
    (JobState.WAITING, Event.CANCEL): JobState.FAILED,
    (JobState.SENDING, Event.PRINT): JobState.PRINTED,
    (JobState.SENDING, Event.FAIL): JobState.FAILED,
    (JobState.SENDING, Event.LOSE): JobState.UNKNOWN,
    (JobState.UNKNOWN, Event.PRINT): JobState.PRINTED,
    (JobState.UNKNOWN, Event.FAIL): JobState.FAILED,
    (JobState.FAILED, Event.RETRY): JobState.WAITING,
}
"""Every move there is; the database holds the same table and refuses any other."""

OPEN = (JobState.WAITING, JobState.SENDING, JobState.UNKNOWN)
SUPERVISED_FROM = 3
"""The serial from which on a supervisor must agree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """One badge that somebody wants. `job` is the printer's own reference, once it told one."""

    intent: str
    delegate: str
    serial: int
    printer: str
    template: str
    reason: str
    operator: str
    supervisor: str
    stage: JobState
    detail: str
    job: str
    asked: datetime
    changed: datetime


class StillOpen(Trouble):
    """The delegate's last badge is not settled yet: asking for another could print two. Carries that intent."""

    def __init__(self, intent: Intent) -> None:
        super().__init__(f"badge {intent.serial} of this person is {intent.stage}: settle it first")
        self.intent = intent


class ReasonNeeded(Trouble):
    """There is a badge already. Carries those printed here before."""

    def __init__(self, serial: int, earlier: tuple[Intent, ...] = ()) -> None:
        super().__init__(f"this person has badge {serial}: a reprint needs a reason")
        self.serial, self.earlier = serial, earlier


class SupervisorNeeded(Trouble):
    """So many badges need a second person's agreement."""

    def __init__(self, serial: int, earlier: tuple[Intent, ...] = ()) -> None:
        super().__init__(f"this person had {serial} badges: one more needs a supervisor")
        self.serial, self.earlier = serial, earlier


class NewerBadge(Trouble):
    """The person has a newer badge, so this one would be refused at every gate. Carries the intent."""

    def __init__(self, intent: Intent) -> None:
        super().__init__(f"badge {intent.serial} of this person is superseded: it cannot be printed any more")
        self.intent = intent


class NoSuchMove(Trouble):
    """The intent is not where this would make sense (someone else was faster)."""

    def __init__(self, intent: Intent, event: Event) -> None:
        super().__init__(f"a badge that is {intent.stage} cannot {event}")
        self.intent, self.event = intent, event


_COLUMNS = "intent,delegate,serial,printer,template,reason,operator,supervisor,state,detail,job,asked,changed"


class Queue:
    """All intents of this kiosk, in the order they were asked for."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def ask(
        self,
        delegate: str,
        printer: str,
        template: str,
        now: datetime,
        *,
        reason: str = "",
        operator: str = "",
        supervisor: str = "",
    ) -> Intent:
        """A new intent, durable on return or with the caller's transaction.

        Its serial is the next one; a first badge that so far stands in a PDF alone keeps its own. Errors: StillOpen,
        ReasonNeeded, SupervisorNeeded.
        """
        with joining(self._db):
            serial = self._serial(delegate, reason, supervisor)
            name = str(uuid.uuid4())
            self._db.execute(
                "INSERT INTO print (intent, delegate, serial, printer, template, reason, operator, supervisor, place,"
                " asked, changed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
                " (SELECT coalesce(max(place), 0) + 1 FROM print), ?9, ?9)",
                (name, delegate, serial, printer, template, reason, operator, supervisor, now.isoformat()),
            )
        return self.get(name)

    def _serial(self, delegate: str, reason: str, supervisor: str) -> int:
        earlier = self.badges_of(delegate)
        for intent in earlier:
            if intent.stage in OPEN:
                raise StillOpen(intent)
        (last,) = self._db.execute("SELECT max(serial) FROM badge WHERE delegate = ?", (delegate,)).fetchone()
        if not reason and (earlier or (last or 1) > 1):
            raise ReasonNeeded(last, earlier)
        serial = (last or 0) + 1 if reason else 1
        if serial >= SUPERVISED_FROM and not supervisor:
            raise SupervisorNeeded(last, earlier)
        return serial

    def get(self, intent: str) -> Intent:
        """By its UUID. Errors: KeyError."""
        for found in self._select("WHERE intent = ?", intent):
            return found
        raise KeyError(intent)

    def badges_of(self, delegate: str) -> tuple[Intent, ...]:
        """All of one delegate, oldest first: how often, when, and why it was printed again."""
        return tuple(self._select("WHERE delegate = ? ORDER BY serial", delegate))

    def at(self, *stages: JobState, limit: int = 1000) -> tuple[Intent, ...]:
        """Intents at these stages, in the order they were asked for."""
        marks = ",".join("?" * len(stages))
        return tuple(self._select(f"WHERE state IN ({marks}) ORDER BY place LIMIT ?", *stages, limit))

    def newest(self, *stages: JobState, limit: int = 1000) -> tuple[Intent, ...]:
        """Intents at these stages, what changed last first."""
        marks = ",".join("?" * len(stages))
        return tuple(
            self._select(f"WHERE state IN ({marks}) ORDER BY changed DESC, place DESC LIMIT ?", *stages, limit)
        )

    def open(self) -> int:
        """How many badges were asked for and are not settled yet."""
        (count,) = self._db.execute(
            "SELECT count(*) FROM print WHERE state IN ('waiting', 'sending', 'unknown')"
        ).fetchone()
        return int(count)

    def in_hand(self, printer: str) -> int:
        """How many badges a printer was given and has not settled."""
        (count,) = self._db.execute(
            "SELECT count(*) FROM print WHERE state = 'sending' AND printer = ?", (printer,)
        ).fetchone()
        return int(count)

    def sent_at(self, intent: Intent) -> datetime | None:
        """When it was last sent, whatever was learned of it since."""
        (at,) = self._db.execute(
            "SELECT max(at) FROM print_history WHERE intent = ? AND state = 'sending'", (intent.intent,)
        ).fetchone()
        return datetime.fromisoformat(at) if at else None

    def waiting_at(self) -> tuple[str, ...]:
        """Printers that badges wait for, the longest wait first."""
        rows = self._db.execute(
            "SELECT printer FROM print WHERE state = 'waiting' GROUP BY printer ORDER BY min(place)"
        )
        return tuple(printer for (printer,) in rows)

    def next(self, printer: str | None = None) -> Intent | None:
        """The first one waiting, of one printer or of any."""
        chosen = "WHERE state = 'waiting' AND (?1 IS NULL OR printer = ?1) ORDER BY place LIMIT 1"
        return next(self._select(chosen, printer), None)

    def move(self, intent: Intent, event: Event, now: datetime, *, detail: str = "", job: str = "") -> Intent:
        """Take one step of `MOVES`, durable on return. Errors: NoSuchMove, also where the intent moved meanwhile."""
        stage = MOVES.get((intent.stage, event))
        if stage is None:
            raise NoSuchMove(intent, event)
        with writing(self._db):
            moved = self._db.execute(
                "UPDATE print SET state = ?, detail = ?, job = ?, changed = ? WHERE intent = ? AND state = ?",
                (stage, detail, job, now.isoformat(), intent.intent, intent.stage),
            )
            if moved.rowcount != 1:
                raise NoSuchMove(self.get(intent.intent), event)
        return self.get(intent.intent)

    def note(self, intent: Intent, *, job: str = "", detail: str = "") -> Intent:
        """What the printer told of a job in hand; its stage stays."""
        if detail == intent.detail and job in ("", intent.job):
            return intent
        with writing(self._db):
            self._db.execute(
                "UPDATE print SET job = coalesce(nullif(?, ''), job), detail = ? WHERE intent = ?",
                (job, detail, intent.intent),
            )
        return self.get(intent.intent)

    def retry(self, intent: Intent, now: datetime, detail: str = "") -> Intent:
        """Try one that did not come out again, with its serial. Errors: NoSuchMove, NewerBadge."""
        (last,) = self._db.execute("SELECT max(serial) FROM badge WHERE delegate = ?", (intent.delegate,)).fetchone()
        if last > intent.serial:
            raise NewerBadge(intent)
        return self.move(intent, Event.RETRY, now, detail=detail)

    def divert(self, intent: Intent, printer: str, now: datetime, detail: str = "") -> Intent:
        """Send one that did not come out, or did not start, to another printer. Errors: NoSuchMove, NewerBadge."""
        if intent.stage is JobState.FAILED:
            intent = self.retry(intent, now, detail)
        with writing(self._db):
            moved = self._db.execute(
                "UPDATE print SET printer = ?, job = '', changed = ? WHERE intent = ? AND state = 'waiting'",
                (printer, now.isoformat(), intent.intent),
            )
            if moved.rowcount != 1:
                raise NoSuchMove(self.get(intent.intent), Event.SEND)
        return self.get(intent.intent)

    def wake(self, now: datetime) -> tuple[Intent, ...]:
        """At start: whatever a dead process was sending is unknown. Answers all unknown ones."""
        for intent in self.at(JobState.SENDING):
            self.move(intent, Event.LOSE, now, detail="the kiosk stopped while sending", job=intent.job)
        return self.at(JobState.UNKNOWN)

    def counts(self) -> dict[str, dict[str, int]]:
        """Badges by printer and stage."""
        counts: dict[str, dict[str, int]] = {}
        for printer, state, count in self._db.execute("SELECT printer, state, count(*) FROM print GROUP BY 1, 2"):
            counts.setdefault(printer, dict.fromkeys(JobState, 0))[JobState(state)] = count
        return counts

    def fallen(self) -> frozenset[str]:
        """People whose newest badge surely never came out."""
        rows = self._db.execute(
            "SELECT delegate FROM print AS p WHERE state = 'failed'"
            " AND serial = (SELECT max(serial) FROM badge AS b WHERE b.delegate = p.delegate)"
        )
        return frozenset(delegate for (delegate,) in rows)

    def history(self, intent: str) -> tuple[tuple[datetime, JobState, str], ...]:
        """Every move of an intent: when, to where, why."""
        rows = self._db.execute("SELECT at, state, detail FROM print_history WHERE intent = ? ORDER BY seq", (intent,))
        return tuple((datetime.fromisoformat(at), JobState(state), detail) for at, state, detail in rows)

    def _select(self, rest: str, *values: object) -> Iterator[Intent]:
        for row in self._db.execute(f"SELECT {_COLUMNS} FROM print {rest}", values):
            yield Intent(
                intent=row[0],
                delegate=row[1],
                serial=row[2],
                printer=row[3],
                template=row[4],
                reason=row[5],
                operator=row[6],
                supervisor=row[7],
                stage=JobState(row[8]),
                detail=row[9],
                job=row[10],
                asked=datetime.fromisoformat(row[11]),
                changed=datetime.fromisoformat(row[12]),
            )


EVENT_OF = {Outcome.PRINTED: Event.PRINT, Outcome.FAILED: Event.FAIL}
"""What a printer's answer does to an intent; while it works or does not know, nothing."""
