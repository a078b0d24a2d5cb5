"""Strict reading of one TOML table: every key is asked for by type, and what nobody asked for is an error.

A mistake is one sentence that names its place (`gates.A1.zone`), so whoever wrote the file can mend it.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, time
from typing import TypeVar

from kiosk.domain.trouble import Trouble

T = TypeVar("T")
_HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class PlanInvalid(Trouble):
    """The plan says something impossible. `place` is the dotted key, `problem` what is wrong with it."""

    def __init__(self, place: str, problem: str, file: str = "") -> None:
        self.place, self.problem, self.file = place, problem, file
        sentence = ": ".join(part for part in (file, place, problem) if part)
        super().__init__(sentence if sentence.endswith("?") else f"{sentence}.")


class Table:
    """A TOML table being read; `place` is its dotted key. Call `done()` once everything known was taken."""

    def __init__(self, values: object, place: str = "") -> None:
        if not isinstance(values, dict):
            raise PlanInvalid(place, f"is {_sort(values)}, a table is expected")
        self.place = place
        self._values: dict[str, object] = dict(values)
        self._known: list[str] = []

    def at(self, key: str) -> str:
        """Dotted key of `key` in this table."""
        return f"{self.place}.{key}" if self.place else key

    def wrong(self, key: str, problem: str) -> PlanInvalid:
        """The error to raise for `key`."""
        return PlanInvalid(self.at(key) if key else self.place, problem)

    def take(self, key: str, kind: type[T], default: T | None = None) -> T:
        """The value of `key`, which must be a `kind`; without a default the key must be there."""
        self._known.append(key)
        if key not in self._values:
            if default is None:
                close = difflib.get_close_matches(key, list(self._values), n=1)
                raise self.wrong(key, f"is missing; there is '{close[0]}'" if close else "is missing")
            return default
        value = self._values.pop(key)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.wrong(key, f"is {_sort(value)}, {_SORTS[kind]} is expected")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """A text; where it must be there it must not be empty."""
        value = self.take(key, str, default).strip()
        if not value and default is None:
            raise self.wrong(key, "is empty")
        return value

    def number(self, key: str, least: int) -> int | None:
        """A whole number of at least `least`, or None where the key is absent."""
        if key not in self._values:
            self._known.append(key)
            return None
        return self.count(key, least)

    def flag(self, key: str) -> bool:
        """true or false; false where the key is absent."""
        return self.take(key, bool, False)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where the key is absent."""
        values = self.take(key, list, [])
        for value in values:
            if not isinstance(value, str) or not value.strip():
                raise self.wrong(key, f"holds {_sort(value)}, only texts are expected")
        return tuple(value.strip() for value in values)

    def choice(self, key: str, choices: Iterable[str], default: str | None = None) -> str:
        """One of `choices`."""
        value, known = self.text(key, default), list(choices)
        if value not in known:
            raise self.wrong(key, f"'{value}' is none of {', '.join(known)}{_meant(value, known)}")
        return value

    def choices(self, key: str, choices: Iterable[str]) -> tuple[str, ...]:
        """A list, each of `choices`; empty where the key is absent."""
        values, known = self.texts(key), list(choices)
        for value in values:
            if value not in known:
                raise self.wrong(key, f"'{value}' is none of {', '.join(known)}{_meant(value, known)}")
        return values

    def count(self, key: str, least: int) -> int:
        """A whole number of at least `least` that must be there."""
        value = self.take(key, int)
        if value < least:
            raise self.wrong(key, f"is {value}, at least {least} is expected")
        return value

    def keys_among(self, known: Iterable[str]) -> tuple[str, ...]:
        """The keys there are, each of which must be known."""
        names = list(known)
        for key in self._values:
            if key not in names:
                raise self.wrong(key, f"is not known{_meant(key, names)}")
        return tuple(self._values)

    def hour(self, key: str) -> time:
        """A time of day, as `22:00`; 24:00 is midnight."""
        value = self.take(key, str)
        if value == "24:00":
            return time()
        if not _HOUR.fullmatch(value):
            raise self.wrong(key, f"'{value}' is no hour, like 22:00")
        return time.fromisoformat(value)

    def option(self, key: str, choices: Iterable[str]) -> str | None:
        """One of `choices`, or None where the key is absent."""
        return self.choice(key, choices) if self.has(key) else None

    def has(self, key: str) -> bool:
        """Whether `key` is there and not yet taken."""
        self._known.append(key)
        return key in self._values

    def peek(self, key: str) -> object:
        """The value of `key` without taking it; None where absent."""
        return self._values.get(key)

    def raw(self, key: str) -> object:
        """The value of `key` as TOML gives it; None where absent."""
        self._known.append(key)
        return self._values.pop(key, None)

    def table(self, key: str) -> "Table":
        """A table within; an empty one where the key is absent."""
        return Table(self.take(key, dict, {}), self.at(key))

    def tables(self, key: str) -> "Iterator[tuple[str, Table]]":
        """The tables within `key`, each with its own key."""
        inner = self.take(key, dict, {})
        for name, values in inner.items():
            yield name, Table(values, f"{self.at(key)}.{name}")

    def rows(self, key: str) -> "Iterator[Table]":
        """An array of tables; counted from 1 in error messages."""
        for number, values in enumerate(self.take(key, list, []), start=1):
            yield Table(values, f"{self.at(key)}[{number}]")

    def mapping(self, key: str, check: Callable[[str], bool], expected: str) -> Mapping[str, str]:
        """A table of texts whose keys pass `check`."""
        inner = self.table(key)
        names = list(inner._values)
        for name in names:
            if not check(name):
                raise inner.wrong(name, f"is not known here, {expected}")
        return {name: inner.text(name) for name in names}

    def done(self) -> None:
        """Raise for whatever nobody asked for."""
        for key in self._values:
            raise self.wrong(key, f"is not known{_meant(key, self._known)}")


_SORTS: dict[type, str] = {
    bool: "true or false",
    str: "a text",
    int: "a whole number",
    list: "a list",
    dict: "a table",
    datetime: "a date and time, like 2024-06-26T09:00:00",
}


def _sort(value: object) -> str:
    for kind, sort in _SORTS.items():
        if isinstance(value, kind):
            return sort
    return f"{value!s}"


def _meant(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"; did you mean '{close[0]}'?" if close else ""
