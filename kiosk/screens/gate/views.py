"""What a gate screen is told: frozen values, in no language. Their makers know database and policy, screens do not."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.access import is_beyond_event
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate, called
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Admitted, Note, Reason
from kiosk.screens.words.lights import Light, light_of
from kiosk.screens.words.surnames import short_name, with_surname


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """People inside the gate's zone, of how many that may be, and passages through this gate today.

    From `warn_at` on the zone is nearly full.
    """

    inside: int = 0
    capacity: int | None = None
    warn_at: int | None = None
    through: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """A sealed passage and what belongs beside it. `photo` is a picture file's bytes."""

    passage: Passage
    photo: bytes | None = None
    zones: tuple[str, ...] = ()
    """Codes of the zones the person may enter at some hour."""
    badges: int = 0
    """How many badges of this person were printed."""
    companion_of: str = ""
    """Name of the delegate whom the person accompanies."""
    officer_told: bool = False
    """Security has an alert of this passage."""
    override: bool = False
    """The plan lets officers override this verdict."""
    undoable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """One cell of the strip of recent passages."""

    light: Light
    at: datetime
    name: str = ""
    short: str = ""
    """Surname and initial in Latin letters, where known."""
    delegation: str = ""
    reason: Reason | None = None
    note: Note | None = None
    undone: bool = False
    beyond_event: bool = False
    """It is for the days of the event."""


def _name(delegate: Delegate) -> str:
    return with_surname(delegate, called(delegate)) or delegate.latin_name or delegate.source_id


def recent_of(passage: Passage, plan: Plan) -> Recent:
    """The cell of a passage."""
    verdict = passage.verdict
    delegate = passage.delegate
    notes = verdict.notes if isinstance(verdict, Admitted) else ()
    return Recent(
        light=light_of(verdict),
        at=passage.at,
        name=_name(delegate) if delegate else "",
        short=short_name(delegate) if delegate else "",
        delegation=delegate.delegation if delegate else "",
        reason=None if isinstance(verdict, Admitted) else verdict.reason,
        beyond_event=not isinstance(verdict, Admitted)
        and is_beyond_event(plan, passage.gate, passage.at, verdict.reason),
        note=next((note for note in notes if note is not Note.WATCHLIST), None),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """What is in the way. `sealing` false: no verdict can be given, the column says WAIT."""

    troubles: tuple[Trouble, ...]
    sealing: bool = True
    since: datetime | None = None
    last: int | None = None
    """Number of the last sealed passage."""
    other_gate: str = ""
    """Code of a gate nearby that leads to the same zone."""


@dataclass(frozen=True, slots=True)
class Bug:
    """The program itself failed. `reference` is what the log calls it."""

    reference: str = ""
    judging: bool = False
    """It happened while a code was being judged: that code has no verdict."""
