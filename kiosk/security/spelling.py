"""A name as a watch list compares it: words, each in all the Latin spellings we know. Pure.

The order of words does not count, nor do articles and particles (al, bin, de, van, …), titles only as far as the other
name has them too. Names in other scripts are read by `roster.latin`, the same way the roster shows and searches them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from kiosk.domain.names import fold, skeleton, spelt_out
from kiosk.roster import latin

Words = tuple[tuple[str, ...], ...]
"""The words of a name in Latin letters, each in its spellings, the usual one first."""

LONGEST_NAME = 300
MOST_WORDS = 16
_PARTICLES = frozenset(
    ("al", "el", "ul", "bin", "ibn", "ben", "bint", "de", "del", "della", "di", "da", "dos", "das", "do", "du")
) | {"la", "le", "les", "van", "von", "der", "den", "ter", "of", "the", "y", "e", "i"}
_SERVANT = re.compile("abd(?:[aeu]l)?")
_WHOLE_IN_ONE = ("han", "hangul", "kana")


def key(name: str) -> str:
    """The same for names with the same words in any order and of any capitals and accents; empty without a letter."""
    return " ".join(sorted(fold(_bounded(name)).split()))


def words_of(name: str, delegation: str = "") -> Words:
    """The words to compare; none where the letters do not tell a reading."""
    return _words_of(_bounded(name), delegation)


def consonants(word: str) -> str:
    """The skeleton, with Abdul…, Abdel… and Abder… alike."""
    bones = skeleton(word)
    return "abd" + bones[4:] if bones.startswith("abdl") and len(bones) > 4 else bones


def sounds(word: str) -> frozenset[str]:
    """What other spellings of a word share with it: its consonants; those with w as v and g, j, k as one; and the same
    without an article."""
    found = set()
    for bare in (word, without_article(word)):
        loose = consonants(bare.replace("w", "v")).replace("j", "k")
        found |= {bones for bones, least in ((consonants(bare), 2), (loose, 3)) if len(bones) >= least}
    return frozenset(found)


def without_article(word: str) -> str:
    """Alqaddafi, Elsisi: what follows the article that somebody wrote in one with the word; else empty."""
    return word[2:] if len(word) > 5 and word[:2] in ("al", "el") else ""


def together(words: Words) -> tuple[str, ...]:
    """Consonants of the whole name in one, begun at either end: Jong Un is Jongun, surname first or last."""
    usual = [spellings[0] for spellings in words]
    if len(usual) < 2:
        return ()
    turns = {"".join(usual), "".join((*usual[1:], usual[0])), "".join((usual[-1], *usual[:-1]))}
    return tuple(bones for bones in map(consonants, turns) if len(bones) > 4)


def _bounded(name: str) -> str:
    """At most a few hundred letters: no name is longer, and no hostile one costs time."""
    return " ".join(name[: 16 * LONGEST_NAME].split())[: LONGEST_NAME + 100]


@lru_cache(maxsize=4096)
def _words_of(name: str, delegation: str) -> Words:
    words = tuple(_words(name, delegation))
    plain = tuple(one for one in words if one[0] not in _PARTICLES and len(one[0]) > 1) or words
    return tuple(_servants(plain))[:MOST_WORDS]


def _words(name: str, delegation: str) -> Iterator[tuple[str, ...]]:
    parts = re.split(r"[\s\-–,;/.]+", name)
    if len(parts) == 1 and latin.script(name) in _WHOLE_IN_ONE:
        yield from _whole(name, delegation)
        return
    for part in parts:
        if latin.is_latin(part):
            folded = fold(part).split()
            umlauts = spelt_out(part) if len(folded) == 1 else None
            yield from ((word, umlauts) if umlauts and umlauts != word else (word,) for word in folded)
        elif spellings := tuple(dict.fromkeys(filter(None, map(_one, _spellings(part, delegation))))):
            yield spellings


def _spellings(word: str, delegation: str) -> tuple[str, ...]:
    japanese = delegation == "JP" or latin.script(word) == "kana"
    places = (delegation, "", "UA", "BG") if latin.script(word) == "cyrillic" else ("",)
    found = [latin.spellings(word, False, japanese, place) for place in places]
    return tuple(spelling for spellings in (*found, latin.spellings(word, True, japanese)) for spelling in spellings)


def _one(spelling: str) -> str:
    """A spelling as one word, its article dropped: Al-Rahman is rahman."""
    words = fold(spelling).split()
    return "".join([word for word in words if word not in _PARTICLES] or words)


def _whole(name: str, delegation: str) -> Iterator[tuple[str, ...]]:
    """A Han, Hangul or kana name written in one go, surname first."""
    read = fold(latin.latin_name(name, "", delegation)).split()
    for place, word in enumerate(read):
        surnames = [_one(spelling) for spelling in latin.spellings(name[0], True)] if place == 0 else []
        yield (word, *(other for other in surnames if other != word)) if word in surnames else (word,)


def _servants(words: Words) -> Iterator[tuple[str, ...]]:
    """Abd al Rahman, Abdul Rahman and Abdulrahman are one word."""
    waiting = False
    for spellings in words:
        if waiting:
            yield tuple("abdul" + word for word in spellings)
            waiting = False
        elif _SERVANT.fullmatch(spellings[0]):
            waiting = True
        else:
            yield spellings
    if waiting:
        yield ("abdul",)
