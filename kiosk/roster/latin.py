"""Latin spellings of names in other scripts: one to show (`latin_name`), several to be found by (`spellings`).

The shown one follows what passports of the script's countries do, as far as the letters tell it: vowels that Arabic and
Hebrew do not write come from known names or from the usual syllables, Indic inherent vowels are written, Korean and
Japanese names have their customary form. Where the letters do not tell the reading (most Japanese given names,
Tibetan spelling) there is no Latin name rather than a wrong one. Everything else is transliterated by anyascii.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from kiosk.domain.names import fold
from kiosk.roster import abjad, indic
from kiosk.roster.known_names import CHINESE_LONG_SURNAMES, CHINESE_SURNAMES, JAPANESE, KOREAN_SURNAMES

_SCRIPTS = (
    (0x0370, 0x03FF, "greek"), (0x1F00, 0x1FFF, "greek"), (0x0400, 0x052F, "cyrillic"), (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x077F, "arabic"), (0x08A0, 0x08FF, "arabic"), (0xFB50, 0xFDFF, "arabic"), (0xFE70, 0xFEFC, "arabic"),
    (0x0900, 0x0DFF, "indic"), (0x0E00, 0x0E7F, "thai"), (0x0F00, 0x0FFF, "tibetan"),
    (0x1100, 0x11FF, "hangul"), (0xAC00, 0xD7AF, "hangul"),
    (0x3040, 0x30FF, "kana"), (0x3400, 0x9FFF, "han"), (0xF900, 0xFAFF, "han"), (0x20000, 0x3FFFF, "han"),
)  # fmt: skip


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
    return text.isascii() or not _NOT_LATIN.search(text) or script(text) == "latin"


def latin_name(name: str, family_name: str = "", delegation: str = "") -> str:
    """`name` in Latin letters, SURNAME in capitals where it is known; empty where `name` is Latin or cannot be told."""
    if is_latin(name):
        return ""
    family = set(family_name.split())
    words = name.split()
    if len(words) == 1 and words[0] != family_name:
        words, family = _divided(words[0], family_name)
    japanese = delegation == "JP" or any(script(word) == "kana" for word in words)
    place = _place(name, delegation)
    shown: list[str] = []
    for word in words:
        latin = spellings(word, word in family, japanese, place)
        if not latin:
            return ""
        part = latin[0].upper() if word in family else latin[0]
        shown.append(part[3:] if _after_article(shown, part) else part)
    return " ".join(part for part in shown if part)


def _after_article(shown: list[str], part: str) -> bool:
    """آل الشيخ is Al Sheikh, عبد الرحمن Abdul Rahman: the article is there already."""
    if not shown or part[:3].lower() != "al-" or shown[-1].lower() not in ("al", "abd"):
        return False
    if shown[-1].lower() == "abd":
        shown[-1] += "UL" if shown[-1].isupper() else "ul"
    return True


def _divided(word: str, family_name: str) -> tuple[list[str], set[str]]:
    """A Han or Korean name written in one go begins with the surname."""
    if script(word) not in ("han", "hangul") or not 2 <= len(word) <= 4:
        return [word], {family_name}
    long = word[:2] in CHINESE_LONG_SURNAMES or (len(word) > 3 and word[:2] in KOREAN_SURNAMES)
    cut = 2 if long and len(word) > 2 else 1
    if family_name and word.startswith(family_name):
        cut = len(family_name)
    return [word[:cut], word[cut:]], {word[:cut]}


def _place(name: str, delegation: str) -> str:
    """Country whose way of writing the letters counts, where it matters."""
    if delegation in ("UA", "BG"):
        return delegation
    return "UA" if script(name) == "cyrillic" and re.search("[іїєґІЇЄҐ]", name) else ""


@lru_cache(maxsize=32768)
def spellings(word: str, surname: bool = False, japanese: bool = False, place: str = "") -> tuple[str, ...]:
    """Latin spellings of one word, the shown one first. Empty where none can be told."""
    kind = script(word)
    if kind == "latin":
        return (re.sub("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "", word),)
    if kind == "han":
        return JAPANESE.get(word, ()) if japanese else _chinese(word, surname)
    if kind == "hangul":
        return _korean(word, surname)
    if kind == "cyrillic":
        return _cyrillic(word, place)
    special = _READERS.get(kind)
    found = special(word) if special else (_plain(word),)
    return tuple(filter(None, found))


def _plain(word: str) -> str:
    """anyascii, without its signs for letters that Latin lacks, capitalised at each part."""
    from anyascii import anyascii

    return "-".join(part.capitalize() for part in re.sub(r"[^A-Za-z\- ]", "", anyascii(word)).split("-") if part)


def _chinese(word: str, surname: bool) -> tuple[str, ...]:
    known = (CHINESE_SURNAMES.get(word) or CHINESE_LONG_SURNAMES.get(word)) if surname else None
    return known or (_plain(word),)


def _korean(word: str, surname: bool) -> tuple[str, ...]:
    from anyascii import anyascii

    known = KOREAN_SURNAMES.get(word) if surname else None
    syllables = re.findall("[A-Z][a-z]*|[^A-Z]+", anyascii(word))
    hard = (re.sub("(?<=[aeiouy])[gdb]$", lambda last: _FINALS[last.group()], syllable) for syllable in syllables)
    return known or ("".join(hard).capitalize(),)


_FINALS = {"g": "k", "d": "t", "b": "p"}


def _cyrillic(word: str, place: str) -> tuple[str, ...]:
    if place == "UA":
        local = word.translate(str.maketrans("гГиИґҐхХ", "hHyYgGkK")).replace("k", "kh").replace("K", "Kh")
        local = local.translate({ord("ї"): "йі", ord("Ї"): "Йі", ord("є"): "йе", ord("Є"): "Йе"})
    elif place == "BG":
        local = word.replace("щ", "шт").replace("Щ", "Шт").replace("ъ", "а").replace("Ъ", "А")
    else:
        local = word
    return tuple(dict.fromkeys((_plain(local), _plain(word))))


def _greek(word: str) -> tuple[str, ...]:
    latin = _plain(word)
    shown = latin.replace("oy", "ou").replace("Oy", "Ou").replace("gg", "ng").replace("gch", "nch")
    shown = re.sub("(?<=[aeAE])y", "v", shown)
    shown = re.sub("^(?:Mp|Nt|Gk)", lambda found: {"Mp": "B", "Nt": "D", "Gk": "G"}[found.group()], shown)
    return tuple(dict.fromkeys((shown, latin)))


def _thai(word: str) -> tuple[str, ...]:
    """Thai leaves the o of closed syllables unwritten (สมชาย Somchai)."""
    plain = _plain(re.sub("([เแโใไ])([ก-ฮ])", r"\2\1", word))
    lower = re.sub("rr(?=[bcdfghjklmnpstwyz])|rr$", "an", plain.lower()).replace("ann", "an")
    lower = re.sub("(?<=[^aeiou])([bkprtw])ng", r"\1ong", lower) + ("a" if len(plain) == 1 else "")
    found = re.match("(ng|[kpt]h|ch|[bcdfghjklmnprstwyz])(?=ng|[kpt]h|ch|[bdfghjklmnpstyz])", lower)
    shown = (f"{found.group()}o{lower[found.end() :]}" if found else lower).capitalize()
    return tuple(dict.fromkeys((re.sub("ay$", "ai", shown), shown, plain)))


def _kana(word: str) -> tuple[str, ...]:
    known = JAPANESE.get(word)
    return known or ((_plain(word),) if not re.search("[\u3400-\u9fff\U00020000-\U0003ffff]", word) else ())


_READERS: dict[str, Callable[[str], tuple[str, ...]]] = {
    "greek": _greek,
    "thai": _thai,
    "kana": _kana,
    "arabic": abjad.arabic,
    "hebrew": abjad.hebrew,
    "indic": lambda word: (indic.read(word), _plain(word)),
    "tibetan": lambda _: (),
}


def tokens(word: str, surname: bool, place: str) -> list[str]:
    """Folded Latin words by which a word in another script is found. `place` as country code, where it matters."""
    japanese = place == "JP" or script(word) == "kana"
    found: list[str] = []
    for spelling in (*spellings(word, surname, japanese, place), *_extra(word, script(word))):
        found.extend(fold(spelling).split())
    return found


@lru_cache(maxsize=8192)
def _extra(word: str, kind: str) -> tuple[str, ...]:
    """The bare transliteration, and for Han and Hangul each syllable."""
    from anyascii import anyascii

    plain = anyascii(word)
    syllables = re.findall("[A-Z][a-z]*", plain) if kind in ("han", "hangul") else []
    customs = KOREAN_SURNAMES.get(word, ()) if kind == "hangul" else ()
    return (re.sub("[^A-Za-z ]", "", plain), *(syllables if len(syllables) > 1 else ()), *customs)
