"""The print queue as the organiser's screen is told of it, and what is asked of it there. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.people import Delegate
from kiosk.domain.trouble import Trouble
from kiosk.printing.queue import Intent, JobState

ASKED_AFTER = timedelta(seconds=10)
"""By then the printer was asked after a badge nobody knows of: only a person can still say."""


class Filter(StrEnum):
    """Which badges are listed."""

    OPEN = "open"
    FAILED = "failed"
    ALL = "all"


STAGES: Mapping[Filter, tuple[JobState, ...]] = {
    Filter.OPEN: (JobState.UNKNOWN, JobState.WAITING, JobState.SENDING),
    Filter.FAILED: (JobState.FAILED,),
    Filter.ALL: tuple(JobState),
}


class Wish(StrEnum):
    """What may be asked of a badge, or of the whole queue."""

    RETRY = "retry"
    CANCEL = "cancel"
    CAME_OUT = "came_out"
    NOT_OUT = "not_out"
    HOLD = "hold"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class Do:
    """A wish, and the intent it is about."""

    wish: Wish
    intent: str = ""


@dataclass(frozen=True, slots=True)
class Divert:
    """This badge goes to another printer."""

    intent: str
    printer: str


@dataclass(frozen=True, slots=True)
class GoOver:
    """Everything that waits for one printer goes to another."""

    printer: str
    spare: str


@dataclass(frozen=True, slots=True)
class Show:
    """Another choice of badges."""

    filter: Filter


@dataclass(frozen=True, slots=True)
class Pick:
    """This badge, in detail."""

    intent: str


@dataclass(frozen=True, slots=True)
class Job:
    """One badge of the queue and whose it is; None: nobody on this roster any more. `number` is the badge number."""

    intent: Intent
    person: Delegate | None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Move:
    """One line of a badge's journal."""

    at: datetime
    stage: JobState
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prints:
    """Everything the screen shows. Printers by name; an empty one is the folder of PDF files."""

    now: datetime
    filter: Filter = Filter.OPEN
    jobs: tuple[Job, ...] = ()
    counts: Mapping[JobState, int] = field(default_factory=dict)
    history: tuple[Move, ...] = ()
    """Of the badge that is picked."""
    held: bool = False
    faults: Mapping[str, Trouble] = field(default_factory=dict)
    """What keeps printers from printing."""
    offers: Mapping[str, str] = field(default_factory=dict)
    """Printers that stand still while badges wait, and those that could take over."""
    printers: tuple[str, ...] = ()
    """All there are."""
    tally: Mapping[str, int] = field(default_factory=dict)
    """Badges that came out, by printer."""
    left: Mapping[str, int] = field(default_factory=dict)
    """Blank badges, by printer, where anybody counts them."""
    answer: Trouble | None = None
    """What stood in the way of the last wish."""
    may_act: bool = True

    def count(self, which: Filter) -> int:
        """How many badges a choice has."""
        return sum(self.counts.get(stage, 0) for stage in STAGES[which])

    def job(self, intent: str) -> Job | None:
        """One of those listed."""
        return next((job for job in self.jobs if job.intent.intent == intent), None)

    def others(self, printer: str) -> tuple[str, ...]:
        """Printers a badge could go to instead."""
        return tuple(name for name in self.printers if name != printer)


def asked(job: Job, now: datetime) -> bool:
    """Whether only a person can say what became of the badge."""
    return job.intent.stage is JobState.UNKNOWN and now - job.intent.changed >= ASKED_AFTER
