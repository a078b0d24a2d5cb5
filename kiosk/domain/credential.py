"""What a code proves once its bytes were read, before anyone looked on the roster.

A `Credential` names lookup keys, not a person. Keys are canonical: two spellings of one code give the same keys,
so no respelling revives a revoked or used ticket. The roster stores the same keys (made by the functions below).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.people import CredentialEntry, Delegate, Standing
from kiosk.domain.verdict import Reason

_BETWEEN, _CHIP = re.compile(r"[\s:-]"), re.compile(r"[0-9A-F]{8,20}")
"""Chip numbers (ISO 14443: 4, 7 or 10 bytes) are typed by readers with or without signs between the bytes."""


class Format(StrEnum):
    """Which reader understood the code (CONTRACT: `credential.format`)."""

    BADGE = "badge"
    INDICO_2 = "indico-2"
    INDICO_1 = "indico-1"
    PRETIX = "pretix"
    PRETIX_SIG1 = "pretix-sig1"
    PLAIN = "plain"


class Kind(StrEnum):
    """A ticket comes from the registration system; a badge was printed by us and has a serial."""

    TICKET = "ticket"
    BADGE = "badge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A well-formed code. `keys` are tried on the roster in order; `id` is what people and JSON call it."""

    format: Format
    kind: Kind
    id: str
    keys: tuple[str, ...]
    serial: int | None = None
    signed: bool = False
    """True only where a signature was verified with a trusted key: such a code is genuine even off the roster."""
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    item: int | None = None
    variation: int | None = None
    date: int | None = None
    """Id of the date of a series that a signed ticket is for."""
    medium: bool = False
    """A wristband or card that stands for the ticket."""
    delegate: str = ""
    """Id of the delegate a badge was printed for, or whom staff found by name."""
    category: str = ""
    """Badges: code of the category it was printed for; empty where the plan does not know it."""
    zones: frozenset[str] = frozenset()
    """Badges: codes of the zones printed on it."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """No credential: MALFORMED, WRONG_EVENT, FORGED, UNKNOWN_KEY, or REVOKED where the key of a badge is.

    `format` where the attempt is recognisable.
    """

    reason: Reason
    format: Format | None = None


Reading = Credential | Unreadable


def indico_key(secret: UUID, person: UUID | None = None) -> str:
    """Key of an Indico ticket: the registrant's check-in secret, and the companion's id for a companion."""
    return f"indico:{secret}" if person is None else f"indico:{secret}/{person}"


def pretix_key(secret: str) -> str:
    """Key of a pretix random secret; pretix compares them as text."""
    return f"pretix:{secret}"


def sig1_key(payload: bytes) -> str:
    """Key of a `pretix_sig1` ticket: its signed payload, so that respellings of the text are one ticket."""
    return f"sig1:{payload.hex()}"


def plain_key(text: str) -> str:
    """Key of a bare identifier that a table's code column holds."""
    return f"plain:{text}"


def medium_key(text: str) -> str:
    """Key of a wristband or card that stands for a ticket; chip numbers are one whatever case or signs part them."""
    bare = _BETWEEN.sub("", text).upper()
    return f"medium:{bare if _CHIP.fullmatch(bare) else text}"


def is_medium(key: str) -> bool:
    """Whether a key is one of `medium_key`."""
    return key.startswith("medium:")


def badge_key(delegate: str, serial: int) -> str:
    """Key of a badge printed by us."""
    return f"badge:{delegate}/{serial}"


_GRAVITY = (Standing.ACTIVE, Standing.REVOKED, Standing.BLOCKED, Standing.SUPERSEDED)


def by_name(delegate: Delegate, codes: Iterable[CredentialEntry]) -> Credential:
    """What staff present for somebody found by name: a ticket in good standing if there is one, else the gravest."""
    best = min(codes, key=lambda code: (_GRAVITY.index(code.standing), is_medium(code.key)), default=None)
    key = best.key if best else plain_key(delegate.source_id)
    return Credential(format=Format.PLAIN, kind=Kind.TICKET, id=delegate.source_id, keys=(key,), delegate=delegate.id)
