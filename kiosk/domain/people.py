"""Who is expected: delegates and what a source says of them."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

DelegateId = NewType("DelegateId", str)


class State(StrEnum):
    """Standing of a registration (CONTRACT)."""

    COMPLETE = "complete"
    UNPAID = "unpaid"
    PENDING = "pending"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"
    BARRED = "barred"


GRAVITY = (
    State.COMPLETE,
    State.UNPAID,
    State.PENDING,
    State.CANCELLED,
    State.REJECTED,
    State.WITHDRAWN,
    State.BARRED,
)
"""From mildest to gravest, as the policy judges them."""
_GRAVITY = {state: gravity for gravity, state in enumerate(GRAVITY)}


def graver(one: State, other: State | None) -> State:
    """The graver of two states; None says nothing."""
    return one if other is None or _GRAVITY[other] <= _GRAVITY[one] else other


class Standing(StrEnum):
    """Standing of one credential."""

    ACTIVE = "active"
    REVOKED = "revoked"
    SUPERSEDED = "superseded"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegate:
    """One ticket holder on the roster: a person, a companion, or an add-on ticket (`addon_to`) of a person."""

    id: DelegateId
    source_id: str
    """The registration system's own key, see CONTRACT."""
    name: str
    """As written by the person, in display order, any script; may be empty."""
    latin_name: str = ""
    """In Latin letters, SURNAME in capitals where the parts are known; empty where `name` is Latin already."""
    latin_confirmed: bool = False
    """Somebody said that `latin_name` is spelt so; else it is a machine's transliteration."""
    given_name: str = ""
    family_name: str = ""
    title: str = ""
    position: str = ""
    organisation: str = ""
    delegation: str = ""
    """ISO 3166-1 alpha-2, or the code of a mission or organisation; empty where unknown."""
    category: str = ""
    """Code of a category of the plan; a caption the plan does not know stays as it is."""
    state: State = State.COMPLETE
    """A companion stands and falls with the host: the graver of both states, and missing where either is."""
    companion_of: DelegateId | None = None
    addon_to: DelegateId | None = None
    product: str = ""
    """pretix: item id, or its name where the export has no ids; with `variation` as `ITEM/VARIATION`."""
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    attention: str = ""
    """Free text of the organiser for staff at the gate."""
    identity_check: bool = False
    zones_added: frozenset[str] = frozenset()
    zones_removed: frozenset[str] = frozenset()
    tags: tuple[str, ...] = ()
    photo: str | None = None
    """Id of the photo in the roster."""
    missing: bool = False
    """Vanished from the newest export of its source."""


_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+")


def called(delegate: Delegate) -> str:
    """The name as people of its script write it: Chinese, Japanese and Korean ones surname first and in one.

    Registration systems join given and family name in the Western order; elsewhere that stands.
    """
    given, family = delegate.given_name.strip(), delegate.family_name.strip()
    if _EAST_ASIAN.fullmatch(given) and _EAST_ASIAN.fullmatch(family):
        return family + given
    return delegate.name.strip()


def person_of(delegate: Delegate) -> DelegateId:
    """Who walks through the gate: an add-on ticket is in the hands of the main ticket's holder."""
    return delegate.addon_to or delegate.id


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialEntry:
    """A code that a source ties to an entry. `key` is made by the functions of `domain.credential`."""

    key: str
    standing: Standing = Standing.ACTIVE


@dataclass(slots=True, kw_only=True, unsafe_hash=True)
class Registration:
    """What one import (its files already joined) says of one ticket holder. `None` = the source is silent: keep.

    Present and incoming are matched by `source_id` within `system`; else by (`form`, `email`, `name`).
    A value that nobody changes; not declared frozen because that makes each of an import's 300,000 four times as dear.
    """

    system: str
    """indico, pretix or table."""
    source_id: str
    """As CONTRACT has it; where an export has no such key, `form#friendly_id`, or a digest of the row."""
    aliases: tuple[str, ...] = ()
    """Other keys of the same registration, e.g. Indico's friendly id as `#49`."""
    form: str | None = None
    email: str | None = None
    """Lower case. Kept only to join later files; never shown."""
    name: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    title: str | None = None
    position: str | None = None
    organisation: str | None = None
    delegation: str | None = None
    category: str | None = None
    state: State | None = None
    """Of a companion, what is said of the companion alone; the host's counts besides (`Delegate.state`)."""
    valid_unpaid: bool | None = False
    """pretix: True where the ticket is said to be valid although nobody paid; None where it is unpaid and the file
    cannot know of that."""
    companion_of: str | None = None
    """`source_id` of the registrant."""
    addon_to: str | None = None
    """`source_id` of the main ticket."""
    product: str | None = None
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    validity_told: bool = False
    """Where True, a None in `valid_from` or `valid_until` says "no limit" instead of being silent."""
    attention: str | None = None
    tags: tuple[str, ...] | None = None
    zones_added: tuple[str, ...] | None = None
    """Codes of zones that open for this person besides the category's, in order."""
    zones_removed: tuple[str, ...] | None = None
    """Codes of zones that do not, whatever else says so."""
    credentials: tuple[CredentialEntry, ...] = ()
    photo_name: str | None = None
    """Name that the picture of this entry has in the export, to be found in a picture folder."""
    extra: tuple[tuple[str, str], ...] = ()
    """Further columns that the plan asks to keep."""
    attention_told: bool = False
    """`attention` is all that asks for it: order and product. Else it may be a part, which takes nothing away."""
    scans_told: bool = False
    """Where True, scans elsewhere that `extra` does not tell of were taken back (pretix: its orders tell of all)."""
    stripped: bool = False
    """Where True, the file lost leading `= + @ -` of its texts (Indico's CSV): such a difference is no change."""
