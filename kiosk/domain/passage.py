"""What the journal records: one person, one gate, one moment, one verdict."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.credential import Credential, Format
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Verdict


class EntryKind(StrEnum):
    """What a journal entry is about."""

    PASSAGE = "passage"
    UNDO = "undo"
    """Counter-entry of an earlier passage: as if it had not been."""
    NOT_THIS_PERSON = "not_this_person"
    """Staff says the face does not match: turns an admission into a refusal."""
    RESOLVED = "resolved"
    """Staff resolved a hold at the gate: admitted."""
    PRINTED = "printed"
    IMPORTED = "imported"
    STARTED = "started"
    BROKEN = "broken"
    """The journal no longer ended where it did: somebody cut it off or lengthened it from outside."""


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
    """Number in this kiosk's journal."""
    last: "LastPassage | None" = None
    """The person's previous admission anywhere, for the screen."""


@dataclass(frozen=True, slots=True)
class LastPassage:
    """When and where a person last passed."""

    gate: str
    direction: Direction
    at: datetime
