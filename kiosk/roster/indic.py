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


_SINHALA = str.maketrans(
    "කඛගඝඞචඡජඣඤටඨඩඪණතථදධනපඵබභමයරලවශෂසහළෆංඃඅආඇඈඉඊඋඌඑඒඓඔඕඖාැෑිීුූෘෙේෛොෝෞ්",
    "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळफंःअआऍऍइईउऊऎएऐऒओऔाॅॅिीुूृॆेैॊोौ्",
)
"""Unicode names Sinhala letters in a way of its own; each has its like in Devanagari."""


def read(word: str) -> str:
    """`word`, capitalised. `@` stands for the unwritten `a` while reading."""
    sounds = ""
    read_as = unicodedata.normalize("NFC", word).translate(_SINHALA)
    for char in read_as:
        sounds = _add(sounds, unicodedata.name(char, "").partition(" ")[2])
    system = unicodedata.name(word[:1], "").partition(" ")[0]
    if system in _DROPS_FINAL_A:
        sounds = _without_silent(sounds)
    sounds = sounds.replace("@", "a").replace("chchh", "chh").replace("ngg", "ng")
    return _local(sounds, system).capitalize()


def _add(sounds: str, sign: str) -> str:
    _, is_vowel_sign, vowel = sign.partition("VOWEL SIGN ")
    _, is_letter, letter = sign.partition("LETTER ")
    if is_vowel_sign:
        return sounds.removesuffix("@") + _VOWELS.get(vowel.lower(), vowel.lower())
    if is_letter:
        return sounds + _letter(letter.lower())
    if sign.endswith("VIRAMA"):
        return sounds.removesuffix("@")
    return sounds + "n" if any(nasal in sign for nasal in _NASALS) else sounds


def _letter(name: str) -> str:
    if name.endswith("a") and name not in ("a", "aa"):
        return _CONSONANTS.get(name[:-1], name[:-1]) + "@"
    return _VOWELS.get(name, name)


_TAMIL = (("ngk", "ng"), ("^ch(?!ch)", "s"), ("^chch|chch", "ch"), ("(?<=[aeiou])ch(?=[aeiou])", "s"))
_TAMIL_SOFT = str.maketrans("ktp", "gdb")


def _local(sounds: str, system: str) -> str:
    """What a script does not write: Bengali ph is f; Tamil consonants are soft between vowels and after nasals."""
    if system == "BENGALI":
        return sounds.replace("ph", "f")
    if system == "TAMIL":
        for spelling, sound in _TAMIL:
            sounds = re.sub(spelling, sound, sounds)
        return re.sub("(?<=[aeioun m])[ktp](?=[aeiou])", lambda hard: hard.group().translate(_TAMIL_SOFT), sounds)
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
