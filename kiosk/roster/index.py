"""What is written down about a person so that `search` finds them. Fast enough for an import: words are read once.

Per person one row of the full-text index: the words of the name (as written, and in Latin letters in every spelling we
know), organisation and category, delegation, and the codes staff may be told. Per word of a name, once, its skeleton.
"""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

from kiosk.domain.names import fold, folded_words, skeleton, spelt_out
from kiosk.roster import latin

Row = tuple[Any, ...]

_ZWNJ = "\u200c"
"""Divides the parts of a Persian name without a space; either way of typing it must find the name."""
UNREAD = "\ue000"
"""Stands among the words of a name of which one cannot be told in Latin letters; `fold` gives it for nothing typed."""
_SHORT = 6
"""Letters of a given name that may be written in one with its other half."""
_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


class Indexer:
    """The index rows of one import; remembers which words it has written already."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._new_words: list[tuple[str, str]] = []
        self._tokens: dict[tuple[str, bool, str], str] = {}

    def row(self, number: int, person: Mapping[str, Any]) -> Row:
        """(rowid, name, other, delegation, code) of the person whose row is `number`."""
        name = f"{person['name']} {person['given_name']} {person['family_name']}"
        place = person["delegation"] if person["delegation"] in ("UA", "BG", "JP") else ""
        return (
            number,
            self._name(name, person["family_name"], person["latin_name"], place, person["given_name"]),
            f"{_other(person['organisation'])} {_other(person['category'])}",
            place_token(person["delegation"]),
            " ".join(code for key in (person["source_id"], *_listed(person["aliases"])) for code in _codes(key)),
        )

    def words(self) -> list[tuple[str, str]]:
        """(word, skeleton) of the words met since the last call."""
        fresh, self._new_words = self._new_words, []
        return fresh

    def _name(self, name: str, family: str, latin_name: str, place: str, given: str) -> str:
        words = dict.fromkeys((name if _ZWNJ not in name else f"{name} {name.replace(_ZWNJ, ' ')}").split())
        if latin_name:
            surnames = frozenset(family.split())
            found = [token for word in words for token in self._word(word, word in surnames, place).split()]
            found += _joined(fold(latin_name).split())
        else:
            found = [token for word in words for token in self._word(word, False, place).split()]
            found += _in_one(given)
        tokens = dict.fromkeys(found)
        for token in tokens:
            if token != UNREAD and token not in self._words:
                self._words.add(token)
                self._new_words.append((token, skeleton(token)))
        return " ".join(tokens)

    def _word(self, word: str, surname: bool, place: str) -> str:
        tokens = self._tokens.get((word, surname, place))
        if tokens is None:
            tokens = " ".join(dict.fromkeys(_tokens(word, surname, place)))
            self._tokens[word, surname, place] = tokens
        return tokens


def _tokens(word: str, surname: bool, place: str) -> Iterator[str]:
    """Folded words by which one word of a name is found."""
    native = fold(word).split()
    yield from native
    if latin.is_latin(word):
        if len(native) > 1:
            yield "".join(native)
        if (umlauts := spelt_out(word)) is not None:
            yield from umlauts.split()
        yield from (part for part in folded_words(word) if len(part) > 1)
        if word[:5].lower() in ("abdul", "abdel") and len(word) > 7:
            yield fold(word[5:])
        return
    yield from latin.tokens(word, surname, place)
    if not latin.spellings(word, surname, place == "JP", place):
        yield UNREAD
    if latin.script(word) == "arabic" and native and native[0].startswith("ال") and len(native[0]) > 4:
        yield native[0][2:]


@lru_cache(maxsize=4096)
def _other(text: str) -> str:
    """An organisation or category: as written and in Latin letters."""
    words = folded_words(text)
    if not latin.is_latin(text):
        words += [token for word in text.split() for token in latin.tokens(word, False, "")]
    return " ".join(words)


def _joined(words: list[str]) -> list[str]:
    """Abdul Rahman is Abdulrahman too."""
    return words + [first + second for first, second in pairwise(words) if first in ("abd", "abdul")]


def _in_one(given: str) -> list[str]:
    """Min Jun is Minjun, Xiao Ming Xiaoming too."""
    words = given.lower().split()
    short = len(words) == 2 and all(word.isascii() and word.isalpha() and len(word) <= _SHORT for word in words)
    return ["".join(words)] if short else []


@lru_cache(maxsize=1024)
def place_token(code: str) -> str:
    """The one word by which the index knows a delegation."""
    return fold(code).replace(" ", "")


def _listed(text: str) -> list[str]:
    if text == "[]":
        return []
    return json.loads(text) if "\\" in text else text[2:-2].split('", "')


def _codes(text: str) -> list[str]:
    """A source's key, whole and in parts; the long id of a companion is left out."""
    number = text.removeprefix("#")
    if number.isdigit() and number.isascii():
        return [number]
    folded = fold(text.partition("/")[0])
    parts = folded.split()
    return parts if len(parts) == 1 else [*parts, "".join(parts)]


def delegation_words(code: str, names: Mapping[str, str]) -> set[str]:
    """Folded words by which staff call a delegation: its codes, its names by language, and for a country CLDR's."""
    found = {place_token(code)}
    for name in names.values():
        found.update(folded_words(name))
    if len(code) == 2 and code.isalpha():
        found |= _country_words(code.upper())
    return found - {""}


def _country_words(code: str) -> set[str]:
    from babel import Locale
    from babel.core import get_global

    aliases = get_global("territory_aliases")
    found = {fold(alias) for alias, targets in aliases.items() if targets == [code] and len(alias) == 3}
    for language in _LANGUAGES:
        found.update(folded_words(Locale(language).territories.get(code, "")))
    return {word for word in found if not word.isdigit()}
