"""What a gate screen is told: frozen values, in no language. Their makers know database and policy, screens do not."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.badges.scripts import is_latin
from kiosk.domain.access import is_beyond_event
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate, called
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Admitted, Note, Reason
from kiosk.ui.theme import Light, light_of


class Intent(StrEnum):
    """What staff can ask for at a gate. The gate screen says so; somebody else does it."""

    PRINT = "print"
    REPRINT = "reprint"
    UNDO = "undo"
    NEXT = "next"
    NOT_THIS_PERSON = "not_this_person"
    RESOLVE = "resolve"
    OVERRIDE = "override"
    DESK = "desk"
    FIND = "find"
    HELP = "help"
    RETRY = "retry"
    LOCK = "lock"
    ROOMS = "rooms"
    """To the officers' screens."""
    DISPLAY = "display"
    """Another language, or the other paper."""


class Health(StrEnum):
    """State of a part of the kiosk. OFF: this kiosk has none, and that is as wanted."""

    OFF = "off"
    GOOD = "good"
    POOR = "poor"
    """Works, but someone should look: media low, roster old, disk nearly full."""
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statuses:
    """How the kiosk is. Numbers are None where nobody knows."""

    scanner: Health = Health.GOOD
    printer: Health = Health.OFF
    badges_left: int | None = None
    badges_waiting: int = 0
    roster: Health = Health.GOOD
    roster_size: int = 0
    roster_age: timedelta | None = None
    """None: the age is not known, the number of people is shown."""
    hub: Health = Health.OFF
    kiosks: int | None = None
    disk: Health = Health.GOOD
    disk_percent: int | None = None
    officer: str = ""


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


def recent_of(passage: Passage, plan: Plan) -> Recent:
    """The cell of a passage."""
    verdict = passage.verdict
    delegate = passage.delegate
    notes = verdict.notes if isinstance(verdict, Admitted) else ()
    return Recent(
        light=light_of(verdict),
        at=passage.at,
        name=(called(delegate) or delegate.latin_name or delegate.source_id) if delegate else "",
        short=short_name(delegate) if delegate else "",
        delegation=delegate.delegation if delegate else "",
        reason=None if isinstance(verdict, Admitted) else verdict.reason,
        beyond_event=not isinstance(verdict, Admitted)
        and is_beyond_event(plan, passage.gate, passage.at, verdict.reason),
        note=next((note for note in notes if note is not Note.WATCHLIST), None),
    )


def surname_of(delegate: Delegate) -> str:
    """Surname as a document may have it: the Latin words in capitals, else the family name in capitals."""
    return _capitals(delegate.latin_name) or delegate.family_name.upper()


def with_surname(delegate: Delegate, name: str) -> str:
    """The name with its surname in capitals, where it is in Latin letters and the surname is known and stands in it."""
    surname = surname_of(delegate)
    words, wanted = name.split(), surname.casefold().split()
    if not wanted or not is_latin(name):
        return name
    for at in range(len(words) - len(wanted) + 1):
        if [word.casefold() for word in words[at : at + len(wanted)]] == wanted:
            return " ".join((*words[:at], surname, *words[at + len(wanted) :]))
    return name


def short_name(delegate: Delegate) -> str:
    """`OWUSU-ANSAH K.`, where a name in Latin letters and its surname are known; else empty."""
    surname = _capitals(delegate.latin_name)
    given = " ".join(delegate.latin_name.split()).replace(surname, "", 1).strip() if surname else ""
    if not surname and is_latin(delegate.name):
        return _initialled(delegate.family_name.upper(), delegate.given_name)
    return _initialled(surname, given)


def _initialled(surname: str, given: str) -> str:
    return f"{surname} {given[:1]}." if surname and given[:1].isalpha() else ""


def _capitals(latin_name: str) -> str:
    """The words in capitals among others: `AL-KHALIDI` of `AL-KHALIDI Samer` and of `Samer AL-KHALIDI`."""
    words = latin_name.split()
    capitals = [word for word in words if len(word) > 1 and word == word.upper() and word != word.lower()]
    return " ".join(capitals) if len(capitals) < len(words) and " ".join(capitals) in latin_name else ""


class Remark(StrEnum):
    """News about the passage on screen, told after it was shown."""

    PRINTING = "printing"
    PRINTED = "printed"
    NO_PRINTER = "no_printer"
    """The badge was written as a PDF; the detail is its number."""
    PRINT_WAITS = "print_waits"
    """The printer is not ready; the badge comes out by itself when it is."""
    PRINT_FAILED = "print_failed"
    PRINT_UNKNOWN = "print_unknown"
    EVENT_OVER = "event_over"
    """Nothing was printed yet: no gate takes the badge any more."""
    NOT_DRAWABLE = "not_drawable"
    """The fonts here cannot draw the name; nothing was printed."""
    UNDONE = "undone"
    TOO_LATE = "too_late"
    """The passage is too old, or someone passed since."""
    DENIED = "denied"
    """The officer on duty may not do this."""
    HELP_CALLED = "help_called"
    SENT_TO_DESK = "sent_to_desk"
    """Somebody held goes to the accreditation desk; the detail is where that is."""
    OVERRIDDEN = "overridden"
    """Officers let the person pass against the verdict; the detail is their names."""
    BY_HAND = "by_hand"
    """Found by name and judged without a code; the detail is the officer's name."""
    ANSWERS_KEPT = "answers_kept"


@dataclass(frozen=True, slots=True)
class Told:
    """A remark and what it is about: a file, a printer."""

    remark: Remark
    detail: str = ""
    trouble: Trouble | None = None
    """What was in the way, where it is known."""


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
