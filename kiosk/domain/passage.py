"""What the journal records: one person, one gate, one moment, one verdict."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.credential import Credential, Format
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Direction
from kiosk.domain.presence import Presence, Stay
from kiosk.domain.verdict import Caution, Verdict


class EntryKind(StrEnum):
    """What a journal entry is about."""

    PASSAGE = "passage"
    UNDO = "undo"
    """Counter-entry of an earlier passage: as if it had not been."""
    NOT_THIS_PERSON = "not_this_person"
    """Staff says the face does not match: turns an admission into a refusal."""
    RESOLVED = "resolved"
    """Staff resolved a hold at the gate: admitted."""
    LAPSED = "lapsed"
    """A newer file holds somebody anew for what staff had resolved: they are asked again."""
    ANSWERED = "answered"
    """Somebody was asked questions here: which ones, and a keyed hash of the answers."""
    PRINTED = "printed"
    """A badge was issued: its `serial` supersedes every lower one of the person. `intent` where it is for a printer."""
    SPELT = "spelt"
    """Somebody said how a name is spelt in Latin letters."""
    RULED = "ruled"
    """Somebody here revoked, blocked or allowed a code."""
    IMPORTED = "imported"
    STARTED = "started"
    BROKEN = "broken"
    """The journal no longer ended where it did: somebody cut it off or lengthened it from outside."""
    RESCUED = "rescued"
    """The file was damaged: which entries are missing for good, and what else was lost."""
    ALTERED = "altered"
    """What stands beside the journal is not what was sealed of it: somebody changed it from outside."""
    LOGGED_IN = "logged_in"
    LOGGED_OUT = "logged_out"
    STAFF = "staff"
    """An officer was put on the list, taken off it, or given a new PIN or another role."""
    OVERRIDE = "override"
    """Who let somebody in against a verdict, and why; a RESOLVED entry before it holds the admission."""
    SIGNED_FOR = "signed_for"
    """Who took something back or let somebody in without a code, and why."""
    ALERT = "alert"
    ACKNOWLEDGED = "acknowledged"
    """An officer has seen to an alert."""
    LOCKDOWN = "lockdown"
    LIFTED = "lifted"
    """Names the lockdowns that it ends."""
    ACCOUNTED = "accounted"
    """Somebody on the muster list was seen in safety."""
    WATCHLIST = "watchlist"
    """The watch list was replaced."""
    SIGNED = "signed"
    """The head right before it was signed with the kiosk's journal key."""
    ALL_OUT = "all_out"
    """Whoever had entered these zones before this moment counts as out: an hour that the plan names."""
    CLOCK = "clock"
    """The clock of the machine jumped, agrees again, or somebody vouched for it."""
    JOINED = "joined"
    """A code that was off the roster belongs to somebody on it: what was booked on the code is that person's."""
    RECOUNTED = "recounted"
    """Counts that an older version had kept wrongly were put right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Decided and, once `seq` is set, sealed."""

    payload: bytes
    verdict: Verdict
    gate: str
    direction: Direction
    at: datetime
    delegate: Delegate | None = None
    credential: Credential | None = None
    format: Format | None = None
    seq: int | None = None
    """Number in this kiosk's journal, for audit alone: what is silent takes one, too."""
    number: int | None = None
    """Number among the passages at this gate on this day; what screens show."""
    last: "LastPassage | None" = None
    """The person's previous admission anywhere, for the screen."""
    escort: int | None = None
    """Number of the entry of the escort who lets this person in."""
    released: "tuple[Passage, ...]" = ()
    """People who waited for this escort and pass with them: sealed, too."""
    by_command: bool = False
    """No reader saw the code: somebody gave it, and its time, to the command line."""
    cautions: tuple[Caution, ...] = ()
    """What ATTENTION is about besides the organiser's texts."""


@dataclass(frozen=True, slots=True)
class LastPassage:
    """When and where a person last passed."""

    gate: str
    direction: Direction
    at: datetime


def last_passage(presence: Presence) -> LastPassage | None:
    """When and where the person last passed, anywhere."""
    moments = [moment for stay in presence.stays.values() for moment in _moments(stay)]
    if not moments:
        return None
    at, entered, stay = max(moments, key=lambda item: item[:2])
    return LastPassage(stay.gate, Direction.IN if entered else Direction.OUT, at)


def _moments(stay: Stay) -> Iterator[tuple[datetime, bool, Stay]]:
    """The last entry, or the exit that was seen after it; True for an entry."""
    entry, leaving = stay.last_entry, stay.last_exit
    if not stay.inside and leaving is not None and (entry is None or leaving >= entry):
        yield leaving, False, stay
    elif entry is not None:
        yield entry, True, stay
