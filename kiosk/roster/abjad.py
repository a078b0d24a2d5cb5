"""Arabic and Hebrew names in Latin letters, though the script leaves the short vowels out.

Known names first (kiosk/roster/known_names.py); of others the long vowels are read as written and an `a` goes where a
syllable needs a vowel (مظهر Mazhar, لفيف Lafif, شربتلي Sharbatli), an `i` after a long `a` (راجح Rajih).
"""

import re
from collections.abc import Mapping

from kiosk.domain.names import fold
from kiosk.roster.known_names import ARABIC, HEBREW

_ARABIC = {
    "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s",
    "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "'", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "ا": "a", "و": "W", "ي": "Y",
    "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ڤ": "v", "ڭ": "g", "ڨ": "g", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n",
    "ښ": "sh", "ټ": "t", "ډ": "d", "ړ": "r", "ڼ": "n", "څ": "ts", "ځ": "dz",
}  # fmt: skip
_HEBREW = {
    "א": "'", "ב": "v", "ג": "g", "ד": "d", "ה": "h", "ו": "W", "ז": "z", "ח": "h", "ט": "t", "י": "Y", "כ": "k",
    "ך": "kh", "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "ע": "'", "פ": "p", "ף": "f", "צ": "tz",
    "ץ": "tz", "ק": "k", "ר": "r", "ש": "sh", "ת": "t",
}  # fmt: skip
_VOWELS = frozenset("aiou")


def arabic(word: str) -> tuple[str, ...]:
    """Spellings of one word, the shown one first; empty where no letter can be read."""
    return _joined([_arabic(fold(part)) for part in re.split("[-–]", word)])


def hebrew(word: str) -> tuple[str, ...]:
    """Spellings of one word, the shown one first; empty where no letter can be read."""
    return _joined([HEBREW.get(fold(part)) or _read(fold(part), _HEBREW, "o") for part in re.split("[-־]", word)])


def _joined(parts: list[tuple[str, ...]]) -> tuple[str, ...]:
    known = [part for part in parts if part]
    if len(known) == 1:
        return known[0]
    return ("-".join(part[0] for part in known),) if known else ()


def _arabic(word: str) -> tuple[str, ...]:
    if (known := ARABIC.get(word)) is not None:
        return known
    for article, latin in (("عبدال", "Abdul"), ("ال", "Al-")):
        if word.startswith(article) and len(word) > len(article) + 1:
            return tuple(latin + (rest.lower() if latin == "Abdul" else rest) for rest in _arabic(word[len(article) :]))
    return _read(word, _ARABIC, "u")


def _read(word: str, letters: Mapping[str, str], round_vowel: str) -> tuple[str, ...]:
    sounds = [letters[char] for char in word if char in letters]
    if len(sounds) > 2 and sounds[-1] == "h" and sounds[-2] not in _VOWELS:
        sounds[-1] = "a"
    latin = _with_vowels(_settled(sounds, round_vowel))
    return (latin.capitalize(),) if latin else ()


def _settled(sounds: list[str], round_vowel: str) -> list[str]:
    """Weak letters become vowels or consonants by their neighbours; ayn and alef carry a vowel or fall silent."""
    settled: list[str] = []
    for place, sound in enumerate(sounds):
        before = settled[-1] if settled else ""
        after = sounds[place + 1] if place + 1 < len(sounds) else ""
        if sound in "WY":
            vowel, consonant = (round_vowel, "w") if sound == "W" else ("i", "y")
            sound = consonant if (not before and after != "'") or before in _VOWELS or after == "a" else vowel
        elif sound == "'":
            sound = "" if before in _VOWELS or after in ("a", "W", "Y") else "a"
            if not before and after in ("W", "Y"):
                settled.append(round_vowel if after == "W" else "i")
                sounds[place + 1] = ""
                continue
        if sound and not (sound == before == "a"):
            settled.append(sound)
    return settled


def _with_vowels(sounds: list[str]) -> str:
    """The word with vowels put into its runs of consonants."""
    runs: list[list[str]] = [[]]
    latin = ""
    for sound in [*sounds, "."]:
        if sound not in _VOWELS and sound != ".":
            runs[-1].append(sound)
            continue
        latin += _run(runs[-1], after=latin[-1:], last=sound == ".") + sound
        runs.append([])
    return latin.rstrip(".")


def _run(run: list[str], *, after: str, last: bool) -> str:
    """Consonants between two vowels (`after` is the one before, if any), vowels put where syllables need them."""
    closing = "" if not after or len(run) < 2 else run[0]
    if closing and last and len(run) == 2:
        return run[0] + ("i" if after == "a" else "a") + run[1]
    rest = run[1:] if closing else run
    needing = {0, 1} if last and len(rest) == 3 else set(range(0, len(rest) - 1, 2))
    if last and len(rest) == 1 and not after:
        needing = {0}
    return closing + "".join(sound + ("a" if place in needing else "") for place, sound in enumerate(rest))
