"""Which of many listed names a person's name may be. Prepared once, then a look takes milliseconds. Pure.

- **Exact**: the same words in any order, in the same spelling or in one that the other's script is read by.
- **Possible**: every word of the shorter name has its own counterpart in the longer one: the same, another spelling of
  the same consonants, or a slip of the pen; at least two words, one of them surer than a slip. Or the whole name has
  the same consonants, divided into other words.

A name of one word is only like a name of one word: the rest would be noise.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.security.spelling import Words, key, sounds, together, without_article, words_of

_SAME, _SOUND, _SLIP = 1.0, 0.9, 0.8
_ALIKE = 0.6
"""So alike, as a ratio, must two words of the same consonants be."""
_BITS = 4
"""A name has at most 16 words, see `spelling`."""
_CACHED_WORDS = 50_000


@dataclass(frozen=True, slots=True)
class Prepared:
    """One listed name, ready to be compared: all that takes time to work out."""

    key: str
    words: Words
    sounds: Mapping[str, tuple[str, ...]]
    """By word."""
    whole: tuple[str, ...]


def prepare(name: str) -> Prepared:
    """Read a listed name once."""
    words = words_of(name)
    return Prepared(
        key=key(name),
        words=words,
        sounds={word: tuple(sorted(sounds(word))) for spellings in words for word in spellings},
        whole=together(words),
    )


@dataclass(slots=True)
class Likenesses:
    """Listed names by the number of their entry. Build it once; `find` may then be asked from one thread at a time."""

    _exact: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _names: list[tuple[int, Words]] = field(default_factory=list)
    _places: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _sounds: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _whole: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _near: dict[tuple[str, bool], dict[str, float]] = field(default_factory=dict)
    _words: list[str] = field(default_factory=list)

    def add(self, entry: int, name: Prepared) -> None:
        """List a name of an entry."""
        if name.key:
            self._exact[name.key].append(entry)
        number = len(self._names)
        self._names.append((entry, name.words))
        for place, spellings in enumerate(name.words):
            for word in spellings:
                if word not in self._places:
                    self._list_word(word, name.sounds[word])
                self._places[word].append(number << _BITS | place)
        for bones in name.whole:
            self._whole[bones].append(entry)

    def find(self, names: Iterable[str], delegation: str = "") -> dict[int, float]:
        """Likeness by entry for a person of these names: 1.0 is exact, less is possible."""
        found: dict[int, float] = {}
        asked: dict[Words, None] = {}
        for name in names:
            for entry in self._exact.get(key(name), ()):
                found[entry] = _SAME
            asked[words_of(name, delegation)] = None
        for words in asked:
            for entry, likeness in self._like(words):
                found[entry] = max(likeness, found.get(entry, 0.0))
        return found

    def warm(self) -> None:
        """Do now what takes 20 ms the first time a name is looked for."""
        self._look_around("warming", slips=True)

    def _list_word(self, word: str, its_sounds: Iterable[str]) -> None:
        self._words.append(word)
        for sound in its_sounds:
            self._sounds[sound].append(word)

    def _like(self, words: Words) -> Iterator[tuple[int, float]]:
        near = [self._alternatives(spellings) for spellings in words]
        for number, count in self._sharing(near).items():
            entry, listed = self._names[number]
            need = min(len(listed), len(words))
            if count >= need and (need > 1 or len(listed) == len(words)):
                likeness = _pairing(near, listed)
                if likeness is not None:
                    yield entry, likeness
        for bones in together(words):
            for entry in self._whole.get(bones, ()):
                yield entry, _SOUND

    def _sharing(self, near: list[dict[str, float]]) -> dict[int, int]:
        """Listed names, by number, with how many of these words they may have."""
        shared: dict[int, int] = {}
        for alternatives in near:
            for number in {place >> _BITS for word in alternatives for place in self._places[word]}:
                shared[number] = shared.get(number, 0) + 1
        return shared

    def _alternatives(self, spellings: tuple[str, ...]) -> dict[str, float]:
        """Listed words that this word may be."""
        found: dict[str, float] = {}
        for number, spelling in enumerate(spellings):
            for word, likeness in self._nearby(spelling, slips=number == 0).items():
                found[word] = max(likeness, found.get(word, 0.0))
        return found

    def _nearby(self, word: str, *, slips: bool) -> dict[str, float]:
        known = self._near.get((word, slips))
        if known is None:
            if len(self._near) > _CACHED_WORDS:
                self._near.clear()
            known = self._near[word, slips] = self._look_around(word, slips=slips)
        return known

    def _look_around(self, word: str, *, slips: bool) -> dict[str, float]:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA
        from rapidfuzz.fuzz import ratio

        found: dict[str, float] = {}
        if slips and len(word) > 4:
            most = 1 if len(word) < 9 else 2
            near = process.extract(word, self._words, scorer=OSA.distance, score_cutoff=most, limit=None)
            found = dict.fromkeys((other for other, _, _ in near), _SLIP)
        for sound in sounds(word):
            for other in self._sounds.get(sound, ()):
                if ratio(without_article(word) or word, without_article(other) or other) >= 100 * _ALIKE:
                    found[other] = _SOUND
        if word in self._places:
            found[word] = _SAME
        return found


def _pairing(near: list[dict[str, float]], listed: Words) -> float | None:
    """How alike two names are when every word of the shorter one has its own counterpart; None where one has none."""
    pairs = sorted(
        (
            (likeness, mine, theirs)
            for mine, alternatives in enumerate(near)
            for theirs, spellings in enumerate(listed)
            if (likeness := max(alternatives.get(word, 0.0) for word in spellings))
        ),
        reverse=True,
    )
    taken: dict[int, int] = {}
    grades: list[float] = []
    for likeness, mine, theirs in pairs:
        if mine not in taken and theirs not in taken.values():
            taken[mine] = theirs
            grades.append(likeness)
    if len(grades) < min(len(near), len(listed)) or (len(grades) > 1 and grades[0] < _SOUND):
        return None
    whole = len(near) == len(listed)
    mean = sum(grades) / len(grades)
    return _SAME if whole and mean == _SAME else min(mean, _SOUND) * (1.0 if whole else 0.95)
