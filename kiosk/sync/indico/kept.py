"""What is remembered of an event between rounds: of each registration, and where to go on. Pure.

Kept as short texts: of a registration by its id, and the `cursor`.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

_LINE = (
    "state",
    "full_name",
    "email",
    "is_paid",
    "price",
    "checkin_secret",
    "tags",
    "occupied_slots",
    "personal_data_picture",
)
"""What of a line of the list is about the roster: check-ins are not, and texts of prices are in some language."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One registration. `line` and `detail` are digests of what was imported; `detail` is empty until it was read."""

    form: int
    line: str
    detail: str = ""
    read: int = 0
    """When the detail was read, seconds since 1970."""
    elsewhere: bool = False
    """Checked in, and not by this kiosk."""

    def text(self) -> str:
        """As it is kept."""
        return json.dumps([self.form, self.line, self.detail, self.read, int(self.elsewhere)], separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where to go on. Times are seconds since 1970."""

    seen: tuple[int, ...] = ()
    """Entries of the log that were read last, of those alone that a late one could stand among."""
    listed: float = 0.0
    """When the lists were read."""
    cost: float = 0.0
    """Seconds that this took."""
    mute: bool = False
    """Whether the log may not be read."""
    rotated: float = 0.0
    """Until when the rotation has done its share."""
    basis: str = ""
    """What the roster and the plan were when they were last known to agree with what is kept."""

    def text(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self) | {"cost": round(self.cost, 3)}, separators=(",", ":"))


def cursor(text: str) -> Cursor:
    """What was kept; the beginning, where that is nothing."""
    if not text:
        return Cursor()
    told = json.loads(text)
    return replace(Cursor(**told), seen=tuple(told["seen"]))


def kept(known: Mapping[str, str]) -> dict[int, Kept]:
    """All registrations that are remembered."""
    found = {}
    for key, text in known.items():
        if key.isdigit():
            form, line, detail, read, elsewhere = json.loads(text)
            found[int(key)] = Kept(form, line, detail, read, bool(elsewhere))
    return found


def line_digest(record: Mapping[str, Any]) -> str:
    """Of what a line of the list says; of a detail, the same."""
    tags = record.get("tags")
    told = {field: record.get(field) for field in _LINE}
    return _digest(told | ({"tags": sorted(map(_digest, tags))} if isinstance(tags, list) else {}))


def detail_digest(record: Mapping[str, Any]) -> str:
    """Of all that a detail says about the roster."""
    return _digest([line_digest(record), light(record["registration_data"])])


def light(sections: Any) -> Any:
    """The data of a registration without the list of all countries, which is nine tenths of it."""
    if not isinstance(sections, list):
        return sections
    return [_light_section(section) if isinstance(section, dict) else section for section in sections]


def _light_section(section: dict[str, Any]) -> dict[str, Any]:
    fields = section.get("fields")
    if not isinstance(fields, list):
        return section
    return section | {"fields": [_light_field(field) if isinstance(field, dict) else field for field in fields]}


def _light_field(field: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in field.items() if key != "choices" or field.get("input_type") != "country"}


def _digest(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=8).hexdigest()
