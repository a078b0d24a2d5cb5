"""What a registration system must be able to do for a round, and the values that go to and fro. Pure.

A system is made anew for each round, with its server and what was kept of it; it keeps nothing itself:

    cursor    text of its own making: where the next pull goes on
    known     further texts of its own by id, e.g. which code a ticket has on the server
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.domain.export import Received
from kiosk.domain.people import Delegate
from kiosk.domain.verdict import Reason

Known = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Right:
    """Something the server must let this kiosk do. `remedy` says, in one sentence, how to give it.

    `needed`: nothing works without it; otherwise something is slower, or left out.
    """

    name: str
    remedy: str = ""
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Rights:
    """What the server lets this kiosk do."""

    held: tuple[Right, ...] = ()
    missing: tuple[Right, ...] = ()


class Finding(StrEnum):
    """What a server says against something that happened here."""

    CODE_REPLACED = "code_replaced"
    """The server does not know the code (any more): re-issued, or its order is gone."""
    LIST_GONE = "list_gone"
    USED_ELSEWHERE = "used_elsewhere"
    """Another device had admitted the ticket already."""
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    UNPAID = "unpaid"
    WRONG_PRODUCT = "wrong_product"
    AMBIGUOUS = "ambiguous"
    RULES = "rules"
    TOO_LATE = "too_late"
    """What was taken back here stands there: their time for that is over."""
    NOT_TAKEN = "not_taken"
    """The server does not take it, and gives no reason that is known."""


GRAVE = frozenset({Finding.CODE_REPLACED, Finding.CANCELLED, Finding.BLOCKED})
"""Somebody was let in whom the server would have kept out for good: security learns it."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """`said` is the server's answer in its own words of the program: never a name or a code."""

    finding: Finding
    said: str


@dataclass(frozen=True, slots=True)
class Taken:
    """An upload has its answer, for good. Where the server never stores it, or objects: the contradiction."""

    contradiction: Contradiction | None = None


class Act(StrEnum):
    """What a server may hear of."""

    ENTERED = "entered"
    LEFT = "left"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"
    """The passage `Upload.passage` counts as if it had not been; the server may never have heard of it."""
    BADGE = "badge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One entry of the journal as a server may hear it; `kiosk` and `passage` tell it apart for ever."""

    kiosk: str
    seq: int
    """Number of the entry itself."""
    passage: int
    """Number of the passage that it is about; of anything else, `seq`."""
    at: datetime
    """When it happened; of TAKEN_BACK, when it was taken back."""
    act: Act
    holder: Delegate | None = None
    """Whose ticket it was; None where the code is on no roster."""
    keys: tuple[str, ...] = ()
    """Keys of the holder's codes as the roster has them: the one that was shown, then those that hold today."""
    gate: str = ""
    zone: str = ""
    """Zone of the gate."""
    listed: int | None = None
    """pretix' check-in list, where the gate is one."""
    reason: Reason | None = None
    """Why somebody was refused; NOT_THIS_PERSON where an admission was taken back for that."""
    answers: Mapping[int, str] = field(default_factory=dict, repr=False)
    """What somebody answered to the system's own questions to be let in, by question."""
    first: bool = False
    """Nobody had admitted the person into one of the source's zones before; of TAKEN_BACK, nobody has admitted the
    person there now."""
    serial: int | None = None
    """Of a badge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pull:
    """What a pull brought. `parts` are what the importer reads as files; none where nothing has changed.

    `cursor` and `learnt` are kept once the parts are on the roster (`learnt`: None forgets an id).
    """

    cursor: str
    parts: tuple[Received, ...] = ()
    records: int = 0
    """People's records that came."""
    learnt: Mapping[str, str | None] = field(default_factory=dict)
    elsewhere: Mapping[str, str | None] = field(default_factory=dict)
    """By the system's key of a person: since when (ISO 8601) others have them checked in; None: they have not."""
    looked: bool = True
    """All that can change was looked at: the roster is as new as this pull."""
    more: bool = False
    """There is more to fetch than one round should take: ask again at once."""


class System(Protocol):
    """Raises the Troubles of `troubles`, and nothing else that is expected."""

    def rights(self) -> Rights:
        """What this kiosk may do there. Raises Denied where the token itself is bad."""

    def pull(self, cursor: str) -> Pull:
        """What has changed since `cursor`; everything, where that is empty. Raises where any part of it failed."""

    def push(self, upload: Upload) -> Taken | None:
        """Tell the server; None where it is nothing for this server. Told twice, it counts once.

        Raises where there is no answer, or none that is for good: then it is told again, before all that follows.
        """
