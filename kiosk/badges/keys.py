"""Reading JSON objects strictly: each key is taken once with its type, and none may be left over."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from kiosk.badges.template import ROLES, BadTemplate

_Choice = TypeVar("_Choice", bound=StrEnum)
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class Fields:
    """The keys of one JSON object, taken one by one; whatever is left over at the end is a mistake."""

    def __init__(self, template: str, where: str, values: object) -> None:
        self.template, self.where = template, where
        if not isinstance(values, Mapping):
            raise BadTemplate(template, where, "must be an object")
        self._left: dict[str, Any] = dict(values)

    def wrong(self, key: str, problem: str) -> BadTemplate:
        """The error for one key of this object."""
        return BadTemplate(self.template, self.where, f"{key}: {problem}")

    def take(self, key: str, default: Any = None) -> Any:
        """The raw value."""
        return self._left.pop(key, default)

    def skip(self, *keys: str) -> None:
        """Keys that only editors care for."""
        for key in keys:
            self._left.pop(key, None)

    def end(self) -> None:
        """Everything must have been taken by now."""
        for key in self._left:
            raise self.wrong(key, "is not known here")

    def number(self, key: str, default: float | None = None, low: float = 0.0, high: float = 10000.0) -> float:
        """A number within bounds."""
        value = self.take(key, default)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            raise self.wrong(key, f"must be a number from {low:g} to {high:g}")
        return float(value)

    def text(self, key: str, default: str | None = None) -> str:
        """A string."""
        value = self.take(key, default)
        if not isinstance(value, str):
            raise self.wrong(key, "must be a text")
        return value

    def choice(self, key: str, kind: type[_Choice], default: _Choice) -> _Choice:
        """One member of an enumeration."""
        try:
            return kind(self.take(key, default))
        except ValueError as error:
            raise self.wrong(key, f"must be one of {', '.join(kind)}") from error

    def one_of(self, key: str, choices: tuple[str, ...], default: str) -> str:
        """One of some words."""
        value = self.take(key, default)
        if value not in choices:
            raise self.wrong(key, f"must be one of {', '.join(choices)}")
        return str(value)

    def colour(self, key: str, default: str) -> str:
        """A role or #RRGGBB."""
        value = self.take(key, default)
        if not isinstance(value, str) or not (value in ROLES or _COLOUR.fullmatch(value)):
            raise self.wrong(key, f"must be #RRGGBB or one of {', '.join(ROLES)}")
        return value

    def mapping(self, key: str) -> Mapping[str, Any]:
        """An object; empty where missing."""
        value = self.take(key, {})
        if not isinstance(value, Mapping):
            raise self.wrong(key, "must be an object")
        return value

    def rows(self, key: str) -> list[Any]:
        """A list; empty where missing."""
        value = self.take(key, [])
        if not isinstance(value, list):
            raise self.wrong(key, "must be a list")
        return value

    def names(self, key: str, choices: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of words, from `choices` if given."""
        values = self.rows(key)
        for value in values:
            if not isinstance(value, str) or (choices and value not in choices):
                raise self.wrong(key, f"{value!r} is not known" if choices else "must be a list of texts")
        return tuple(values)
