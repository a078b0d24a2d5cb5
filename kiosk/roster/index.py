"""What is written down about a person so that `search` finds them. Fast enough for an import: words are read once.

Per person one row of the full-text index: the words of the name (as written, and in Latin letters in every spelling we
know), organisation and category, delegation, and the codes staff may be told. Per word of a name, once, its skeleton.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.names import fold, folded_words, skeleton, spelt_out
from kiosk.roster import latin

Row = tuple[Any, ...]

_ZWNJ = "\u200c"
"""Divides the parts of a Persian name without a space; either way of typing it must find the name."""
UNREAD = "\ue000"
"""Stands among the words of a name of which one cannot be told in Latin letters; `fold` gives it for nothing typed."""
_SHORT = 6
"""Letters of a given name that may be written in one with its other half."""
_PLACES = ("UA", "BG", "JP")
"""Where the same letters are read in another way."""


class Indexer:
    """The index rows of one import; remembers which words it has written already."""

    def __init__(self) -> None:
        self._words: set[str] = {UNREAD}
        self._new_words: list[tuple[str, str]] = []
        self._tokens: dict[tuple[str, bool, str], tuple[str, ...]] = {}

    def row(self, number: int, person: Mapping[str, Any]) -> Row:
        """(rowid, name, other, delegation, code) of the person whose row is `number`."""
        given, family, place = person["given_name"], person["family_name"], person["delegation"]
        name = f"{person['name']} {given} {family}"
        return (
            number,
            self._name(name, family, person["latin_name"], place if place in _PLACES else "", given),
            f"{_other(person['organisation'])} {_other(person['category'])}",
            place_token(place),
            _all_codes(person["source_id"], person["aliases"]),
        )

    def words(self) -> list[tuple[str, str]]:
        """(word, skeleton) of the words met since the last call."""
        fresh, self._new_words = self._new_words, []
        return fresh

    def _name(self, name: str, family: str, latin_name: str, place: str, given: str) -> str:
        words = dict.fromkeys((name if _ZWNJ not in name else f"{name} {name.replace(_ZWNJ, ' ')}").split())
        surnames = family.split() if latin_name else ()
        found: list[str] = []
        for word in words:
            kind = (word, word in surnames, place)
            found += self._tokens.get(kind) or self._met(kind)
        found += _joined(fold(latin_name).split()) if latin_name else _in_one(given)
        tokens = dict.fromkeys(found)
        if not self._words.issuperset(tokens):
            self._note(tokens)
        return " ".join(tokens)

    def _met(self, kind: tuple[str, bool, str]) -> tuple[str, ...]:
        tokens = self._tokens[kind] = tuple(token for part in _tokens(*kind) for token in part.split())
        return tokens

    def _note(self, tokens: Iterable[str]) -> None:
        for token in tokens:
            if token not in self._words:
                self._words.add(token)
                self._new_words.append((token, skeleton(token)))


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


def _all_codes(source_id: str, aliases: str) -> str:
    """Of a source's key and a list of others."""
    if aliases in ("[]", f'["{source_id}"]'):
        return " ".join(_codes(source_id))
    others = json.loads(aliases) if "\\" in aliases else aliases[2:-2].split('", "')
    return " ".join(code for key in (source_id, *others) for code in _codes(key))


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
    for language in LANGUAGES:
        found.update(folded_words(Locale(language).territories.get(code, "")))
    return {word for word in found if not word.isdigit()}
