"""Text as people typed it, made fit for a screen without changing what it says. Pure.

Composed (NFC), one space between words, no control characters. Joiners inside words (Persian, emoji) stay; marks of
direction stay inside a text only; embeddings and overrides go, since they would run on into whatever stands beside.
"""

import re
import unicodedata

_REMOVED = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x2060, 0xFEFF, 0x00AD])
_ENDS = " \u200c\u200d\u200e\u200f\u061c"
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_PLACEHOLDERS = frozenset({"n/a", "n.a.", "n/a.", "#n/a"})
_LONGEST_PLACEHOLDER = 5
PRETIX_GUARDED = "@+-=|%"
"""A CSV cell that starts so gets an apostrophe in front and `\\|` for `|` (pretix, csv formula guard)."""


def clean(text: str) -> str:
    """`text` composed, with single spaces, without control characters and stray marks of direction."""
    if text.isprintable() and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return " ".join(text.split()) if "  " in text else text.strip()
    text = _CONTROLS.sub(" ", text)
    if not text.isascii():
        text = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)
        text = unicodedata.normalize("NFC", text).translate(_REMOVED)
    return " ".join(text.split()).strip(_ENDS)


def given(text: str) -> str:
    """Part of a name; a placeholder of those who have only one name (`-`, `.`, `N/A`) is no name."""
    text = clean(text)
    return "" if is_placeholder(text) else text


def is_placeholder(text: str) -> bool:
    """Whether a field that had to be filled says nothing."""
    if text[:1].isalnum():
        return len(text) <= _LONGEST_PLACEHOLDER and text.casefold() in _PLACEHOLDERS
    return not any(unicodedata.category(letter)[0] in "LNSM" or letter in "=+<>" for letter in text)


def whole_name(text: str) -> str:
    """A whole name without the placeholders that stood for a missing part."""
    text = clean(text)
    if " " not in text:
        return given(text)
    words = text.split(" ")
    if is_placeholder(words[0]):
        words = words[1:]
    if len(words) > 1 and is_placeholder(words[-1]):
        words = words[:-1]
    return " ".join(words)


def unguarded(text: str) -> str:
    """A cell of a pretix CSV before its spreadsheet guard."""
    if text[:1] == "'" and text[1:2] and text[1] in PRETIX_GUARDED:
        return text[1:].replace("\\|", "|")
    return text


def folded(text: str) -> str:
    """For comparing titles and names of countries: no case, accents, punctuation."""
    text = unicodedata.normalize("NFKD", text).casefold().replace("&", " and ")
    text = text.replace("’", "").replace("'", "").replace("ʼ", "")
    kept = "".join(letter if letter.isalnum() else " " for letter in text if not unicodedata.combining(letter))
    return " ".join(kept.split())
