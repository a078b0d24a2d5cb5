"""Latin spellings of names in other scripts: one to show (`latin_name`), several to be found by (`spellings`).

The shown one follows what passports of the script's countries do, as far as the letters tell it: vowels that Arabic and
Hebrew do not write come from known names or from the usual syllables, Indic inherent vowels are written, Korean and
Japanese names have their customary form. Where the letters do not tell the reading (many Japanese given names, Tibetan
and Burmese spelling) only the surname is shown, or nothing, rather than something wrong. Everything else is
transliterated by anyascii.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from kiosk.domain.names import fold
from kiosk.roster import abjad, alphabets, indic
from kiosk.roster.known_names import CHINESE_LONG_SURNAMES, CHINESE_SURNAMES, JAPANESE, KOREAN_SURNAMES

_SCRIPTS = (
    (0x0370, 0x03FF, "greek"), (0x1F00, 0x1FFF, "greek"), (0x0400, 0x052F, "cyrillic"),
    (0x0530, 0x058F, "armenian"), (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x077F, "arabic"), (0x08A0, 0x08FF, "arabic"), (0xFB50, 0xFDFF, "arabic"), (0xFE70, 0xFEFC, "arabic"),
    (0x0900, 0x0DFF, "indic"), (0x0E00, 0x0E7F, "thai"), (0x0F00, 0x109F, "untold"),
    (0x1200, 0x139F, "ethiopic"), (0x1100, 0x11FF, "hangul"), (0xAC00, 0xD7AF, "hangul"),
    (0x3040, 0x30FF, "kana"), (0x3400, 0x9FFF, "han"), (0xF900, 0xFAFF, "han"), (0x20000, 0x3FFFF, "han"),
)  # fmt: skip
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
_LATIN_LETTER = "(?:[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff][\u0300-\u036f]*)"
_LATIN_RUN = re.compile(_LATIN_LETTER)
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_AS_THEY_ARE = re.compile(f"((?:{_LATIN_LETTER}|[-.'’·])+)")
_NOT_LATIN = re.compile("[^\x00-\u036f\u1e00-\u1eff\u2000-\u206f\u2c60-\u2c7f\ua720-\ua7ff\uff21-\uff5a]")


@lru_cache(maxsize=8192)
def script(word: str) -> str:
    """Script of the first letter that is not Latin; `latin` where all are, `other` where only anyascii knows it."""
    for char in _NOT_LATIN.findall(word):
        if char.isalpha():
            return next((name for first, last, name in _SCRIPTS if first <= ord(char) <= last), "other")
    return "latin"


def is_latin(text: str) -> bool:
    """Whether staff who read Latin letters only can read it."""
    if text.isascii() or (first := _NOT_LATIN.search(text)) is None:
        return True
    return not first[0].isalpha() and script(text) == "latin"


def latin_name(name: str, family_name: str = "", delegation: str = "") -> str:
    """`name` in Latin letters, SURNAME in capitals where it is known; empty where `name` is Latin or cannot be told."""
    if is_latin(name):
        return ""
    family = set(family_name.split())
    words = name.split()
    if len(words) == 1 and words[0] != family_name:
        words, family = _divided(words[0], family_name)
    japanese = _is_japanese(words, family, delegation)
    place = _place(name, delegation)
    shown: list[str] = []
    for word in words:
        part = _one(word, word in family, japanese, place)
        if not part and (word in family or not family):
            return ""
        shown.append(part[3:] if _after_article(shown, part) else part)
    return " ".join(part for part in shown if part)


@lru_cache(maxsize=32768)
def _one(word: str, surname: bool, japanese: bool, place: str) -> str:
    if not is_latin(word) and _LATIN_RUN.search(word):
        return _mixed(word, surname, japanese, place, capitals=surname)
    found = spellings(word, surname, japanese, place)
    return (found[0].upper() if surname else found[0]) if found else ""


def _after_article(shown: list[str], part: str) -> bool:
    """آل الشيخ is Al Sheikh, عبد الرحمن Abdul Rahman: the article is there already."""
    if not shown or part[:3].lower() != "al-" or shown[-1].lower() not in ("al", "abd"):
        return False
    if shown[-1].lower() == "abd":
        shown[-1] += "UL" if shown[-1].isupper() else "ul"
    return True


def _divided(word: str, family_name: str) -> tuple[list[str], set[str]]:
    """A Han or Korean name written in one go begins with the surname; one that begins with Latin letters tells none."""
    if script(word) not in ("han", "hangul") or not 2 <= len(word) <= 4:
        return [word], {family_name}
    long = word[:2] in CHINESE_LONG_SURNAMES or (len(word) > 3 and word[:2] in KOREAN_SURNAMES)
    cut = 2 if long and len(word) > 2 else 1
    if family_name and word.startswith(family_name):
        cut = len(family_name)
    if _LATIN_RUN.search(word[:cut]):
        return [word], {family_name}
    return [word[:cut], word[cut:]], {word[:cut]}


def _is_japanese(words: list[str], family: set[str], delegation: str) -> bool:
    """By the delegation, kana, or a surname of two letters that nobody has in China."""
    if delegation in ("CN", "HK", "MO", "SG", "MY"):
        return False
    return delegation == "JP" or any(
        script(word) == "kana" or (word in family and len(word) > 1 and word in JAPANESE) for word in words
    )


def _place(name: str, delegation: str) -> str:
    """Country whose way of writing the letters counts, where it matters."""
    if delegation in ("UA", "BG"):
        return delegation
    return "UA" if _UKRAINIAN.search(name) and script(name) == "cyrillic" else ""


@lru_cache(maxsize=32768)
def spellings(word: str, surname: bool = False, japanese: bool = False, place: str = "") -> tuple[str, ...]:
    """Latin spellings of one word, the shown one first. Empty where none can be told."""
    kind = script(word)
    if kind != "latin" and _LATIN_RUN.search(word):
        return tuple(filter(None, (_mixed(word, surname, japanese, place),)))
    if kind == "latin":
        return (re.sub("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "", word),)
    if kind == "han":
        return JAPANESE.get(word, ()) if japanese else _chinese(word, surname)
    if kind == "hangul":
        return _korean(word, surname)
    if kind == "cyrillic":
        return alphabets.cyrillic(word, place)
    special = _READERS.get(kind)
    found = special(word) if special else (alphabets.plain(word),)
    return tuple(filter(None, found))


def _mixed(word: str, surname: bool, japanese: bool, place: str, *, capitals: bool = False) -> str:
    """Latin letters inside another script stay as they are; what stands between them is read by itself."""
    shown = ""
    for part in filter(None, _AS_THEY_ARE.split(word)):
        if _AS_THEY_ARE.fullmatch(part):
            shown += part
        elif found := spellings(part, surname, japanese, place):
            shown += found[0].upper() if capitals else found[0]
        else:
            return ""
    return shown


def _chinese(word: str, surname: bool) -> tuple[str, ...]:
    known = (CHINESE_SURNAMES.get(word) or CHINESE_LONG_SURNAMES.get(word)) if surname else None
    return known or (alphabets.plain(word),)


def _korean(word: str, surname: bool) -> tuple[str, ...]:
    known = KOREAN_SURNAMES.get(word) if surname else None
    return known or alphabets.korean(word)


def _kana(word: str) -> tuple[str, ...]:
    known = JAPANESE.get(word)
    return known or ((alphabets.plain(word),) if not _HAN.search(word) else ())


_READERS: dict[str, Callable[[str], tuple[str, ...]]] = {
    "arabic": abjad.arabic,
    "armenian": alphabets.armenian,
    "ethiopic": alphabets.ethiopic,
    "greek": alphabets.greek,
    "hebrew": abjad.hebrew,
    "indic": lambda word: (indic.read(word), alphabets.plain(word)),
    "kana": _kana,
    "thai": alphabets.thai,
    "untold": lambda _: (),
}


def tokens(word: str, surname: bool, place: str) -> list[str]:
    """Folded Latin words by which a word in another script is found. `place` as country code, where it matters."""
    japanese = place == "JP" or script(word) == "kana"
    found: list[str] = []
    for spelling in (*spellings(word, surname, japanese, place), *_extra(word, script(word))):
        found.extend(fold(spelling).split())
    return found


def _surnames(word: str) -> tuple[str, ...]:
    """Spellings of a Korean word as a surname, and of the one that a whole name begins with."""
    whole = KOREAN_SURNAMES.get(word, ())
    return whole if whole or len(word) < 3 else KOREAN_SURNAMES.get(word[:2]) or KOREAN_SURNAMES.get(word[0], ())


@lru_cache(maxsize=8192)
def _extra(word: str, kind: str) -> tuple[str, ...]:
    """The bare transliteration, and for Han and Hangul each syllable."""
    from anyascii import anyascii

    plain = anyascii(word)
    syllables = re.findall("[A-Z][a-z]*", plain) if kind in ("han", "hangul") else []
    customs = (*_surnames(word), *alphabets.korean_customs(word)) if kind == "hangul" else ()
    return (re.sub("[^A-Za-z ]", "", plain), *(syllables if len(syllables) > 1 else ()), *customs)
