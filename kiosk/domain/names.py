"""Names reduced to what two spellings share, so that a search finds them. Pure; for finding only, never for showing.

Two reductions: `fold` keeps the script and drops what people leave out when they type (case, marks, apostrophes,
Arabic vowel signs and letter variants, forms of Han characters, katakana for hiragana); `skeleton` keeps only the
consonants of a Latin spelling, so that Muhammad, Mohamed and Mehmed, or Khaled and Khalid, meet.
"""

import re
import unicodedata

_SAME_LETTER = {
    **dict(zip("øłđıħŧðɖŋĸƀƶɨʉ", "oldihtddnkbziu", strict=True)),
    **{"æ": "ae", "œ": "oe", "þ": "th", "ǝ": "e", "ə": "e"},
    **dict(zip("ىیېےکہھةۀ", "ييييكههههه"[:9], strict=True)),
    "ٱ": "ا",
    "ء": "",
    "ـ": "",
    "ґ": "г",
}
"""What NFKD leaves apart though people type one for the other."""

_APOSTROPHES = "'’‘`´ʼʻʹʺˈʽ′՚׳״＇"
_MARKS = (
    (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x06D6, 0x06ED), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F),
    (0xE0100, 0xE01EF),
)  # fmt: skip
"""Marks that people leave out. Those of Indic scripts, Thai and kana are letters to their readers and stay."""
_SINGLE = ((0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3041, 0x3096), (0x30A1, 0x30FA))
"""Scripts written without spaces between words, as `_HAN`: each letter is a word of its own."""
_LEADING_JAMO = (0x1100, 0x115F)
_HAN = ((0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
_KATAKANA = (0x30A1, 0x30F6)
_TO_HIRAGANA = -0x60


class _Letters(dict[int, str]):
    """Translation of code points, worked out when first met."""

    def __missing__(self, code: int) -> str:
        self[code] = letter = _letter(code)
        return letter


def _letter(code: int) -> str:
    char = chr(code)
    if char in _SAME_LETTER:
        return _SAME_LETTER[char]
    category = unicodedata.category(char)
    if char in _APOSTROPHES or category in ("Cf", "Cs") or _within(code, _MARKS):
        return ""
    if category == "Nd":
        return str(unicodedata.digit(char))
    if _within(code, _HAN):
        from kiosk.domain.han import one_form

        return f" {one_form(char)}"
    if _within(code, (_KATAKANA,)):
        return f" {chr(code + _TO_HIRAGANA)}"
    if _within(code, (*_SINGLE, _LEADING_JAMO)):
        return f" {char}"
    return char if category[0] in "LMN" else " "


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


_LETTERS = _Letters()


def fold(text: str) -> str:
    """Lower-case words, single spaces between; Han, kana and Hangul letter by letter. `fold(fold(x)) == fold(x)`."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    else:
        text = text.lower()
    return " ".join(text.translate(_LETTERS).split())


_SPLIT = str.maketrans(dict.fromkeys(_APOSTROPHES, " "))


def folded_words(text: str) -> list[str]:
    """The words of `fold`, and those after an apostrophe by themselves (d’Ivoire: divoire, ivoire)."""
    words = fold(text).split()
    parts = text.translate(_SPLIT)
    return words if parts == text else list(dict.fromkeys((*words, *fold(parts).split())))


_DIGRAPHS = (
    ("shch", "c"), ("sch", "c"), ("tch", "c"), ("ch", "c"), ("sh", "c"), ("kh", "h"), ("gh", "j"), ("th", "t"),
    ("dh", "d"), ("ph", "f"), ("zh", "z"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("v", "b"), ("g", "j"),
)  # fmt: skip


def skeleton(word: str) -> str:
    """Consonants of one folded Latin word as most spellings have them; a leading vowel counts as `a`. Empty if none."""
    if not word.isascii() or not word.isalpha():
        return ""
    first = "a" if word[0] in "aeiou" else ""
    word = re.sub("c(?!h)", "k", word)
    for spelling, sound in _DIGRAPHS:
        word = word.replace(spelling, sound)
    initial = word[0] if word[0] in "wy" else ""
    bare = initial + re.sub("[aeiouwy]", "", word)
    bare = re.sub(r"(.)\1+", r"\1", bare)
    if len(bare) > 1 and bare.endswith("h"):
        bare = bare[:-1]
    return first + bare


_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}


def spelt_out(word: str) -> str | None:
    """The word with its umlauts as two letters (Müller -> mueller), where it has any."""
    composed = unicodedata.normalize("NFC", word).casefold()
    if not any(letter in composed for letter in _GERMAN):
        return None
    return fold("".join(_GERMAN.get(letter, letter) for letter in composed))
