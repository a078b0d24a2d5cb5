"""Values that several parts of a plan are made of: codes, names in languages, moments, lists of categories."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.plan import Category
from kiosk.sources.toml_table import Table

"""The six working languages of the United Nations, by ISO 639-1 code."""

_EVERYONE = "all"
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")
T = TypeVar("T")


def audience(table: Table, categories: Mapping[str, Category]) -> frozenset[str]:
    """`categories = "all"`, or a list of codes; none where the key is absent."""
    if table.has("categories"):
        value = table.raw("categories")
        if value == _EVERYONE:
            return frozenset(categories)
        if not isinstance(value, list):
            raise table.wrong("categories", f'is neither "{_EVERYONE}" nor a list of codes')
        for code in value:
            if not isinstance(code, str) or code not in categories:
                raise table.wrong("categories", f"'{code}' is none of {', '.join(categories)}")
        return frozenset(value)
    return frozenset(table.texts("categories"))


def moment_of(table: Table, key: str, zone_info: ZoneInfo) -> datetime:
    """A moment; without an offset it is the local time of the event."""
    value = table.take(key, datetime)
    if value.tzinfo is not None:
        return value.astimezone(UTC)
    moment = value.replace(tzinfo=zone_info).astimezone(UTC)
    if moment.astimezone(zone_info).replace(tzinfo=None) != value:
        raise table.wrong(key, f"{value} does not exist in {zone_info.key}: the clock is put forward then")
    return moment


def names_of(table: Table) -> Mapping[str, str]:
    """Names by language."""
    return table.mapping("names", LANGUAGES.__contains__, f"languages are {', '.join(LANGUAGES)}")


def letter_of(table: Table, taken: Iterable[str]) -> str:
    """The one letter of a category or zone."""
    key = table.text("key")
    if len(key) != 1:
        raise table.wrong("key", f"'{key}' is not one letter")
    if key in taken:
        raise table.wrong("key", f"'{key}' is taken")
    return key


def proper_code(table: Table, key: str, code: str) -> str:
    """The code, if it can be one."""
    if not _CODE.fullmatch(code):
        raise table.wrong(key, "is no code: letters, digits, - and _, at most 32")
    return code


def at_least_one(root: Table, key: str, found: dict[str, T]) -> dict[str, T]:
    """What was found, if anything was."""
    if not found:
        raise root.wrong(key, "is missing: a plan needs at least one")
    return found
