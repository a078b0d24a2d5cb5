"""Single words of alphabets in Latin letters: anyascii, corrected to what the countries write in passports.

Each function gives spellings, the shown one first; the others serve to find the name.
"""

import re
from itertools import product


def plain(word: str) -> str:
    """anyascii, without its signs for letters that Latin lacks, capitalised at each part."""
    from anyascii import anyascii

    return "-".join(part.capitalize() for part in re.sub(r"[^A-Za-z\- ]", "", anyascii(word)).split("-") if part)


_UKRAINE = str.maketrans(
    {"г": "h", "Г": "H", "и": "y", "И": "Y", "ґ": "g", "Ґ": "G", "х": "kh", "Х": "Kh", "ї": "йі", "Ї": "Йі"}
    | {"є": "йе", "Є": "Йе"}
)
_BULGARIA = str.maketrans({"щ": "шт", "Щ": "Шт", "ъ": "а", "Ъ": "А"})


def cyrillic(word: str, country: str = "") -> tuple[str, ...]:
    """`country`: UA and BG read some letters in their own way."""
    local = word.translate(_UKRAINE if country == "UA" else _BULGARIA if country == "BG" else {})
    return tuple(dict.fromkeys((plain(local), plain(word))))


_GREEK_STARTS = {"Mp": "B", "Nt": "D", "Gk": "G"}


def greek(word: str) -> tuple[str, ...]:
    """With the digraphs of ELOT 743: ου, γγ, ευ, initial μπ."""
    latin = plain(word)
    shown = latin.replace("oy", "ou").replace("Oy", "Ou").replace("gg", "ng").replace("gch", "nch")
    shown = re.sub("(?<=[aeAE])y", "v", shown)
    shown = _GREEK_STARTS.get(shown[:2], shown[:2]) + shown[2:]
    return tuple(dict.fromkeys((shown, latin)))


def armenian(word: str) -> tuple[str, ...]:
    """ու is one vowel."""
    return (plain(word).replace("ow", "u").replace("Ow", "U"),)


_KOREAN_FINALS = {"g": "k", "d": "t", "b": "p"}


def korean(word: str) -> tuple[str, ...]:
    """Given names in one word, with hard consonants at the end of a syllable."""
    from anyascii import anyascii

    syllables = re.findall("[A-Z][a-z]*|[^A-Z]+", anyascii(word))
    hard = (re.sub("(?<=[aeiouy])[gdb]$", lambda last: _KOREAN_FINALS[last.group()], each) for each in syllables)
    return ("".join(hard).capitalize(),)


_SYLLABLE = re.compile("([^aeiouwy]*)([aeiouwy]+)(.*)")
_INITIALS = {"g": ("g", "k"), "l": ("r", "l"), "r": ("r", "l")}
_VOWELS = {
    "eo": ("eo", "u"), "yeo": ("yeo", "you", "yu", "yo"), "u": ("u", "oo"), "yu": ("yu", "yoo", "you"),
    "eu": ("eu", "u"), "ui": ("ui", "ee", "i", "eui"), "oe": ("oe", "oi"),
}  # fmt: skip
_OPEN = {"a": ("a", "ah"), "o": ("o", "oh"), "i": ("i", "ee"), "eo": ("eo", "uh", "u")}
_BARE = {"u": ("u", "woo", "oo", "wu"), "i": ("i", "yi", "ee")}


def korean_customs(word: str) -> tuple[str, ...]:
    """What passports make of the syllables (현우 Hyun-woo, 영희 Young-hee): each by itself, and the last two in one.

    Korea's romanisation has hyeon and u; bearers may choose, and most write as an English reader would say it.
    """
    from anyascii import anyascii

    syllables = [_customary(each.lower()) for each in re.findall("[A-Z][a-z]*", anyascii(word))]
    given = ("".join(parts) for parts in product(*syllables[-2:])) if len(syllables) in (2, 3) else ()
    return tuple(dict.fromkeys((*(each for spelt in syllables for each in spelt), *given)))


def _customary(syllable: str) -> list[str]:
    """Spellings of one syllable of the romanisation, which comes first."""
    if (parts := _SYLLABLE.fullmatch(syllable)) is None:
        return [syllable]
    initial, vowel, final = parts.groups()
    initials = ("s", "sh") if (initial, vowel) == ("s", "i") else _INITIALS.get(initial, (initial,))
    vowels = (None if initial else _BARE.get(vowel)) or (None if final else _OPEN.get(vowel)) or _VOWELS.get(vowel)
    hard = _KOREAN_FINALS.get(final, final)
    return [first + second + hard for first, second in product(initials, vowels or (vowel,))]


_THAI_CONSONANT = "(?:ng|[kpt]h|ch|[bcdfghjklmnprstwyz](?!h))"
_THAI_CLUSTER = "(?:kh?[rlw]|ph?[rl]|th?r|sr)"


def thai(word: str) -> tuple[str, ...]:
    """Vowels stand where they are spoken, silent letters go, the o of closed syllables is written (สมชาย Somchai)."""
    spoken = re.sub("([เแโใไ])([ก-ฮ])", r"\2\1", re.sub("[ก-ฮ][ิุ]?์", "", word))
    latin = re.sub("rr(?=[^aeiou]|$)", "an", plain(spoken).lower()).replace("ann", "an")
    latin = re.sub(f"^({_THAI_CONSONANT})w(?={_THAI_CONSONANT})", r"\1ua", latin)
    latin = re.sub(f"^(?!{_THAI_CLUSTER})({_THAI_CONSONANT})(?={_THAI_CONSONANT})", r"\1o", latin)
    latin = re.sub("(?<=[^aeiou])(ng|[nlrmk])$", r"o\1", latin) if len(latin) > 3 else latin
    latin = re.sub("(?<=[aeiou])[rl]$", "n", re.sub("ay$", "ai", latin))
    shown = latin.capitalize() + ("a" if len(latin) == 1 else "")
    return tuple(dict.fromkeys((shown, plain(word))))


def ethiopic(word: str) -> tuple[str, ...]:
    """The short vowel between consonants is written (ትዕግስት Tigist)."""
    latin = plain(word).lower()
    consonant = "(?:ch|sh|zh|ny|ts|[bcdfghjklmnpqrstvwxyz])"
    shown = re.sub(f"^({consonant})(?={consonant})", r"\1i", latin)
    shown = re.sub(f"({consonant})({consonant})({consonant})$", r"\1i\2\3", shown)
    return tuple(dict.fromkeys((shown.capitalize(), latin.capitalize())))
