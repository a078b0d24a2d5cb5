"""Names in the scripts of India and Sri Lanka in Latin letters, read off the names that Unicode gives their letters.

A consonant carries an `a` unless a vowel sign or a virama follows; Hindi and Bengali drop it at the end of a word and
between two open syllables (रहमान Rahman, ইসলাম Islam, but नरेंद्र Narendra).
"""

import re
import unicodedata

_CONSONANTS = {
    "c": "ch", "ch": "chh", "tt": "t", "tth": "th", "dd": "d", "ddh": "dh", "nn": "n", "ss": "sh", "ll": "l",
    "lll": "l", "ny": "ny", "ng": "ng", "rr": "r", "nnn": "n", "yy": "y", "dddh": "rh", "rh": "rh",
}  # fmt: skip
_VOWELS = {
    "aa": "a", "ii": "i", "uu": "u", "ee": "e", "oo": "o", "vocalic r": "ri", "vocalic rr": "ri", "short e": "e",
    "short o": "o", "candra e": "e", "candra o": "o", "short a": "a", "vocalic l": "li",
}  # fmt: skip
_DROPS_FINAL_A = frozenset({"DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI"})
_NASALS = ("ANUSVARA", "CANDRABINDU", "BINDI", "TIPPI")


def read(word: str) -> str:
    """`word`, capitalised. `@` stands for the unwritten `a` while reading."""
    sounds = ""
    scripts: set[str] = set()
    for char in unicodedata.normalize("NFC", word):
        name = unicodedata.name(char, "")
        system, _, rest = name.partition(" ")
        scripts.add(system)
        sounds = _add(sounds, rest, tamil=system == "TAMIL")
    if scripts & _DROPS_FINAL_A:
        sounds = _without_silent(sounds)
    return re.sub("@", "a", sounds).replace("chchh", "chh").capitalize()


def _add(sounds: str, sign: str, *, tamil: bool) -> str:
    kind, _, value = sign.rpartition("LETTER ") if "LETTER " in sign else sign.rpartition("VOWEL SIGN ")
    value = value.lower()
    if kind == "VOWEL SIGN " or "VOWEL SIGN " in sign:
        value = sign.split("VOWEL SIGN ")[1].lower()
        return sounds.removesuffix("@") + _VOWELS.get(value, value)
    if "LETTER " in sign:
        if value.endswith("a") and len(value) > 1 and value != "aa":
            consonant = "s" if tamil and value == "ca" else _CONSONANTS.get(value[:-1], value[:-1])
            return f"{sounds}{consonant}@"
        return sounds + _VOWELS.get(value, value)
    if sign.endswith("VIRAMA") or sign == "SIGN AL-LAKUNA":
        return sounds.removesuffix("@")
    if any(nasal in sign for nasal in _NASALS):
        return sounds + "n"
    return sounds


def _without_silent(sounds: str) -> str:
    if not re.search("[^aeiou@]{2,}@$", re.sub("[kgcjtdpbs]h", "k", sounds)):
        sounds = sounds.removesuffix("@")
    consonant = "(?:[kgcjtdpbs]h|ng|[bcdfghjklmnpqrstvwyz])"
    pattern = re.compile(f"(?<=[aeiou@])({consonant})@({consonant}[aeiou@])")
    while (found := list(pattern.finditer(sounds))) and len(sounds) > 4:
        last = found[-1]
        sounds = sounds[: last.start()] + last.group(1) + last.group(2) + sounds[last.end() :]
    return sounds
