"""Cells that lost letters where somebody saved the file in a code page that has none for them. Pure.

Each letter became `?` or U+FFFD; what it was, nobody knows. Such a cell is silent (None): it decides nothing, and is
said once per column with a count. In running text a question mark may be one; in a name it never is.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kiosk.domain.export import Problem
from kiosk.sources.columns import titles
from kiosk.sources.text import folded

LOST = "\N{REPLACEMENT CHARACTER}"
_CODES = frozenset({"code", "secret", "ticket_secret"})
"""Codes may hold any character."""
_WORDS = frozenset(
    {
        *("name", "given_name", "family_name", "title", "email", "organisation", "position", "country", "delegation"),
        *("category", "companions", "tags", "state", "status", "product", "variation", "company", "attendee_company"),
        *("attendee_email", "paid", "blocked", "attention", "zones_added", "zones_removed"),
    }
)
_WITHIN = re.compile(r"\?[^\W\d_]")


def stained(text: str) -> bool:
    """Whether a text may hold spoilt cells at all."""
    return "?" in text or LOST in text


def spoilt(text: str) -> bool:
    """Whether running text lost letters: a question mark before a letter, or nothing but question marks."""
    if LOST in text:
        return True
    words = text.split()
    if any("://" not in word and _WITHIN.search(word) for word in words):
        return True
    return text.count("?") > 1 and not any(letter.isalnum() for letter in text)


class Sieve:
    """Takes the spoilt cells out of the rows of one table. `meant` is field -> column where that is known."""

    def __init__(self, header: Sequence[str], meant: Mapping[str, int]) -> None:
        self._header = header
        fields = {index: titles().get(folded(title.rpartition(":")[2])) for index, title in enumerate(header)}
        fields |= {index: field for field, index in meant.items()}
        self._codes = {index for index, field in fields.items() if field in _CODES}
        self._words = {index for index, field in fields.items() if field in _WORDS}
        self._lost: Counter[int] = Counter()

    def sift(self, record: list[Any]) -> list[Any]:
        """The row with None for what is spoilt."""
        found = [index for index, value in enumerate(record) if isinstance(value, str) and self._lost_in(index, value)]
        if not found:
            return record
        self._lost.update(found)
        record = list(record)
        for index in found:
            record[index] = None
        return record

    def _lost_in(self, index: int, text: str) -> bool:
        if not stained(text):
            return False
        if index in self._words:
            return True
        return LOST in text if index in self._codes else spoilt(text)

    def problems(self, file: str) -> Iterator[Problem]:
        """One for each column with spoilt cells."""
        for index, count in sorted(self._lost.items()):
            cells = "1 cell has" if count == 1 else f"{count} cells have"
            lost = f"{cells} lost letters (? or {LOST}) and counted for nothing; save the file as UTF-8."
            yield Problem(file, None, self._header[index], lost)
