"""Delegates as rows of the database and back. Times are ISO 8601 UTC text, sets and lists are JSON."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from json.encoder import encode_basestring
from typing import Any

from kiosk.domain.people import Delegate, DelegateId, Registration, State, graver

Row = tuple[Any, ...]
Person = dict[str, Any]
"""Everything kept of a person, by column."""

DELEGATE_COLUMNS = (
    "id", "source_id", "name", "latin_name", "given_name", "family_name", "title", "position", "organisation",
    "delegation", "category", "state", "companion_of", "addon_to", "product", "valid_from", "valid_until", "attention",
    "identity_check", "zones_added", "zones_removed", "tags", "photo", "missing", "latin_confirmed",
)  # fmt: skip
"""What a `Delegate` is made of, in the order of `delegate_of`; then come state and `missing` of a companion's host."""

SELECTED = f"{', '.join(f'd.{column}' for column in DELEGATE_COLUMNS)}, h.state, h.missing"
"""Columns for `delegate_of`, of the delegate `d` and the host `h`."""
WITH_HOST = "LEFT JOIN delegate AS h ON h.id = d.companion_of"
WITH_HOST_VERSION = """
    LEFT JOIN delegate_version AS h ON h.id = d.companion_of AND h.since <= g.current AND h.until > g.current"""

VERSION_COLUMNS = (
    "id", "system", "source_id", "form", "email", "name", "latin_name", "given_name", "family_name", "title",
    "position", "organisation", "delegation", "category", "state", "companion_of", "addon_to", "product", "valid_from",
    "valid_until", "attention", "identity_check", "zones_added", "zones_removed", "tags", "extra", "aliases",
    "photo", "photo_name", "missing", "latin_confirmed",
)  # fmt: skip
"""Everything kept of a person, without the generations."""

EMPTY: Mapping[str, Any] = {
    **dict.fromkeys(VERSION_COLUMNS, ""),
    **dict.fromkeys(("companion_of", "addon_to", "valid_from", "valid_until", "photo")),
    **dict.fromkeys(("zones_added", "zones_removed", "tags", "aliases"), "[]"),
    **{"state": State.COMPLETE.value, "identity_check": 0, "missing": 0, "latin_confirmed": 0, "extra": "{}"},
}
"""A person of whom nothing is known."""

_STATES = {state.value: state for state in State}
_NO_ZONES: frozenset[str] = frozenset()


def delegate_of(row: Row) -> Delegate:
    """The delegate of `SELECTED`. That a companion stands and falls with the host is decided here and nowhere else."""
    (
        id_, source_id, name, latin, given, family, title, position, organisation, delegation, category, state,
        companion_of, addon_to, product, valid_from, valid_until, attention, identity, added, removed, tags, photo,
        missing, confirmed, host_state, host_missing,
    ) = row  # fmt: skip
    return Delegate(
        id=id_,
        source_id=source_id,
        name=name,
        latin_name=latin,
        given_name=given,
        family_name=family,
        title=title,
        position=position,
        organisation=organisation,
        delegation=delegation,
        category=category,
        state=_STATES[state] if host_state is None else graver(_STATES[state], _STATES[host_state]),
        companion_of=companion_of,
        addon_to=addon_to,
        product=product,
        valid_from=moment(valid_from),
        valid_until=moment(valid_until),
        attention=attention,
        identity_check=bool(identity),
        zones_added=_NO_ZONES if added == "[]" else frozenset(json.loads(added)),
        zones_removed=_NO_ZONES if removed == "[]" else frozenset(json.loads(removed)),
        tags=() if tags == "[]" else tuple(json.loads(tags)),
        photo=photo,
        missing=bool(missing or host_missing),
        latin_confirmed=bool(confirmed),
    )


def moment(text: str | None) -> datetime | None:
    """The aware UTC time of a column."""
    return None if text is None else datetime.fromisoformat(text)


def stored(field: str, value: object) -> object:
    """A field of `Registration` as its column holds it; None = the column's default."""
    if value is None:
        return EMPTY[field]
    if field == "extra":
        return _json(dict(value))  # type: ignore[call-overload]
    if isinstance(value, tuple):
        return f"[{', '.join(map(encode_basestring, value))}]"
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return str(value)


def new_person(
    id_: DelegateId, entry: Registration, latin: tuple[str, int], host: DelegateId | None, main: DelegateId | None
) -> Person:
    """A newcomer in the order of `VERSION_COLUMNS`; `latin` is the name in Latin letters, and whether it is confirmed.

    `host` and `main` are the ids of the registrant and of the main ticket.
    """
    return {
        "id": id_,
        "system": entry.system,
        "source_id": entry.source_id,
        "form": entry.form or "",
        "email": entry.email or "",
        "name": entry.name or "",
        "latin_name": latin[0],
        "given_name": entry.given_name or "",
        "family_name": entry.family_name or "",
        "title": entry.title or "",
        "position": entry.position or "",
        "organisation": entry.organisation or "",
        "delegation": entry.delegation or "",
        "category": entry.category or "",
        "state": (entry.state or State.COMPLETE).value,
        "companion_of": host,
        "addon_to": main,
        "product": entry.product or "",
        "valid_from": entry.valid_from and stored("valid_from", entry.valid_from),
        "valid_until": entry.valid_until and stored("valid_until", entry.valid_until),
        "attention": entry.attention or "",
        "identity_check": 0,
        "zones_added": stored("zones_added", entry.zones_added) if entry.zones_added else "[]",
        "zones_removed": stored("zones_removed", entry.zones_removed) if entry.zones_removed else "[]",
        "tags": stored("tags", entry.tags) if entry.tags else "[]",
        "extra": stored("extra", entry.extra) if entry.extra else "{}",
        "aliases": stored("aliases", entry.aliases) if entry.aliases else "[]",
        "photo": None,
        "photo_name": entry.photo_name or "",
        "missing": 0,
        "latin_confirmed": latin[1],
    }


_json = json.JSONEncoder(ensure_ascii=False).encode


def new_id(system: str, source_id: str, salt: int = 0) -> DelegateId:
    """An opaque id that is the same on every kiosk; `salt` where another delegate has it already."""
    return DelegateId(hashlib.blake2b(f"{system}\0{source_id}\0{salt or ''}".encode(), digest_size=8).hexdigest())
