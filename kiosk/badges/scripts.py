"""What a badge must know about writing systems: direction, faces, capitals, where a line may break. Pure.

Script codes are ISO 15924. Faces are named one by one because Qt's own fallback picks poor ones, and static faces only:
variable ones lose their bold.
"""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache

_RANGES = (
    (0x0041, 0x024F, "Latn"),
    (0x0250, 0x02AF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0530, 0x058F, "Armn"),
    (0x0590, 0x05FF, "Hebr"),
    (0x0600, 0x06FF, "Arab"),
    (0x0700, 0x074F, "Syrc"),
    (0x0750, 0x077F, "Arab"),
    (0x0780, 0x07BF, "Thaa"),
    (0x07C0, 0x07FF, "Nkoo"),
    (0x08A0, 0x08FF, "Arab"),
    (0x0900, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"),
    (0x0A00, 0x0A7F, "Guru"),
    (0x0A80, 0x0AFF, "Gujr"),
    (0x0B00, 0x0B7F, "Orya"),
    (0x0B80, 0x0BFF, "Taml"),
    (0x0C00, 0x0C7F, "Telu"),
    (0x0C80, 0x0CFF, "Knda"),
    (0x0D00, 0x0D7F, "Mlym"),
    (0x0D80, 0x0DFF, "Sinh"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Laoo"),
    (0x0F00, 0x0FFF, "Tibt"),
    (0x1000, 0x109F, "Mymr"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x139F, "Ethi"),
    (0x13A0, 0x13FF, "Cher"),
    (0x1400, 0x167F, "Cans"),
    (0x1780, 0x17FF, "Khmr"),
    (0x1800, 0x18AF, "Mong"),
    (0x1C80, 0x1C8F, "Cyrl"),
    (0x1C90, 0x1CBF, "Geor"),
    (0x1D00, 0x1DBF, "Latn"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x2C60, 0x2C7F, "Latn"),
    (0x2D30, 0x2D7F, "Tfng"),
    (0x2D80, 0x2DDF, "Ethi"),
    (0x2DE0, 0x2DFF, "Cyrl"),
    (0x2E80, 0x2FDF, "Hani"),
    (0x3005, 0x3007, "Hani"),
    (0x3040, 0x30FF, "Kana"),
    (0x3100, 0x312F, "Bopo"),
    (0x3130, 0x318F, "Hang"),
    (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x9FFF, "Hani"),
    (0xA000, 0xA4CF, "Yiii"),
    (0xA640, 0xA69F, "Cyrl"),
    (0xA720, 0xA7FF, "Latn"),
    (0xAB00, 0xAB2F, "Ethi"),
    (0xAB30, 0xAB6F, "Latn"),
    (0xAC00, 0xD7FF, "Hang"),
    (0xF900, 0xFAFF, "Hani"),
    (0xFB00, 0xFB06, "Latn"),
    (0xFB13, 0xFB17, "Armn"),
    (0xFB1D, 0xFB4F, "Hebr"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFE, "Arab"),
    (0xFF66, 0xFF9F, "Kana"),
    (0x1E900, 0x1E95F, "Adlm"),
    (0x20000, 0x3FFFF, "Hani"),
)
_STARTS = tuple(start for start, _, _ in _RANGES)

_FACES = {
    "Arab": "Noto Sans Arabic",
    "Armn": "Noto Sans Armenian",
    "Beng": "Noto Sans Bengali",
    "Cans": "Noto Sans Canadian Aboriginal",
    "Cher": "Noto Sans Cherokee",
    "Deva": "Noto Sans Devanagari",
    "Ethi": "Noto Sans Ethiopic",
    "Geor": "Noto Sans Georgian",
    "Gujr": "Noto Sans Gujarati",
    "Guru": "Noto Sans Gurmukhi",
    "Hebr": "Noto Sans Hebrew",
    "Khmr": "Noto Sans Khmer",
    "Knda": "Noto Sans Kannada",
    "Laoo": "Noto Sans Lao",
    "Mlym": "Noto Sans Malayalam",
    "Mong": "Noto Sans Mongolian",
    "Mymr": "Noto Sans Myanmar",
    "Nkoo": "Noto Sans NKo",
    "Orya": "Noto Sans Oriya",
    "Sinh": "Noto Sans Sinhala",
    "Syrc": "Noto Sans Syriac",
    "Taml": "Noto Sans Tamil",
    "Telu": "Noto Sans Telugu",
    "Tfng": "Noto Sans Tifinagh",
    "Thaa": "Noto Thaana GSUB",
    "Thai": "Noto Sans Thai",
    "Tibt": "Noto Serif Tibetan",
    "Yiii": "Noto Sans Yi",
    "Adlm": "Noto Sans Adlam Unjoined",
}
_EAST_ASIAN = frozenset({"Hani", "Kana", "Hang", "Bopo"})
_HAN_FACES = {"JP": "JP", "KR": "KR", "KP": "KR", "TW": "TC", "HK": "HK", "MO": "HK"}
_LEADING = {"Arab": 1.42, "Thai": 1.34, "Laoo": 1.34, "Mymr": 1.5, "Khmr": 1.42, "Tibt": 1.5, "Deva": 1.3, "Beng": 1.3}

NO_LINE_START = frozenset("、。，．・：；！？）」』】〉》”’ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〻")
NO_LINE_END = frozenset("（「『【〈《“‘")


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """ISO 15924 code, or "" for characters all scripts share (digits, spaces, marks, punctuation)."""
    index = bisect_right(_STARTS, ord(char)) - 1
    if index < 0 or ord(char) > _RANGES[index][1]:
        return ""
    return _RANGES[index][2] if unicodedata.category(char)[0] in "LM" else ""


@lru_cache(maxsize=8192)
def scripts_in(text: str) -> tuple[str, ...]:
    """Scripts of a text in the order of their first letters."""
    return tuple(dict.fromkeys(script for script in map(script_of, text) if script))


@lru_cache(maxsize=8192)
def right_to_left(text: str) -> bool:
    """Whether the first strong letter runs right to left (UAX #9, rule P2)."""
    for char in text:
        match unicodedata.bidirectional(char):
            case "R" | "AL":
                return True
            case "L":
                return False
    return False


@lru_cache(maxsize=8192)
def is_latin(text: str) -> bool:
    """Whether a reader of Latin letters can read all of it."""
    return not set(scripts_in(text)) - {"Latn"}


def leading(text: str) -> float:
    """Factor on the line height that the marks of a script need."""
    return max((_LEADING.get(script, 1.0) for script in scripts_in(text)), default=1.0)


def han_face(delegation: str) -> str:
    """The face whose Han shapes a reader of this delegation expects."""
    return f"Noto Sans CJK {_HAN_FACES.get(delegation, 'SC')}"


@lru_cache(maxsize=4096)
def faces(scripts: tuple[str, ...], delegation: str, roman: tuple[str, ...]) -> tuple[str, ...]:
    """Fallback chain for a text: its own script's face first where the roman faces lack it, then `roman`, then all.

    WORKAROUND: of two chains that begin alike Qt draws both with what followed in the first it met, so a Chinese name
    after a Japanese one had Japanese letters. East Asian texts begin with their own face.
    """
    own = [_FACES[script] for script in scripts if script in _FACES]
    if "Kana" in scripts:
        han = "Noto Sans CJK JP"
    elif "Hang" in scripts:
        han = "Noto Sans CJK KR"
    else:
        han = han_face(delegation)
    east = [han] if _EAST_ASIAN & set(scripts) else []
    rest = (*_FACES.values(), han)
    if east and _EAST_ASIAN.issuperset(scripts):
        own = [*east, *own]
    return tuple(dict.fromkeys([*own, *roman, "Noto Sans", *east, *rest]))


_TURKIC = frozenset({"TR", "AZ"})
_SCOTS = re.compile(r"\b(M[cᶜ])(\w)", re.UNICODE)


def capitals(text: str, style: str, delegation: str = "") -> str:
    """Text in `upper` or `title` style; scripts without capitals, and Georgian, stay as they are.

    Turkish and Azeri keep their dots, Greek drops its accents (as in Greek print), McDonald becomes McDONALD.
    """
    if style == "none" or not text:
        return text
    if style == "title":
        return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))
    if delegation in _TURKIC:
        text = text.replace("i", "İ").replace("ı", "I")
    prefixed = _SCOTS.split(text)
    upper = "".join(part if index % 3 == 1 else _upper(part) for index, part in enumerate(prefixed))
    return _plain_greek(upper) if "Grek" in scripts_in(upper) else upper


def _upper(text: str) -> str:
    return "".join(char if script_of(char) == "Geor" else char.upper() for char in text)


_TONOS = re.compile("(?<=[\u0370-\u03ff])(\u0308?)\u0301")


def _plain_greek(text: str) -> str:
    return unicodedata.normalize("NFC", _TONOS.sub(r"\1", unicodedata.normalize("NFD", text)))


_PIECE = re.compile(r"[^\s\u200b]+[\s\u200b]*|\s+")
_AFTER_HYPHEN = re.compile(r"(?<=[\w.][-‐–/])(?=\w)")


@lru_cache(maxsize=8192)
def pieces(text: str) -> tuple[str, ...]:
    """The text cut wherever a line may break (a working part of UAX #14); each piece keeps its trailing space.

    No-break spaces do not break, hyphens and slashes inside words do, Han and kana between any two characters
    except where kinsoku forbids it.
    """
    shielded = text.replace("\u00a0", "\ue000").replace("\u202f", "\ue001")
    found: list[str] = []
    for piece in _PIECE.findall(shielded):
        for part in _AFTER_HYPHEN.split(piece):
            found.extend(_ideographs(part) if set(scripts_in(part)) & {"Hani", "Kana"} else [part])
    return tuple(piece.replace("\ue000", "\u00a0").replace("\ue001", "\u202f") for piece in found if piece)


def _ideographs(text: str) -> list[str]:
    parts: list[str] = []
    for char in text:
        glued = parts and (
            char.isspace()
            or char in NO_LINE_START
            or parts[-1][-1] in NO_LINE_END
            or not ({script_of(char), script_of(parts[-1][-1])} & {"Hani", "Kana"})
        )
        if glued:
            parts[-1] += char
        else:
            parts.append(char)
    return parts


def letters(text: str) -> tuple[str, ...]:
    """User-perceived characters, near enough to UAX #29 for breaking a word that no line can hold."""
    clusters: list[str] = []
    for char in text:
        joins = unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf") or (clusters and clusters[-1][-1] == "\u200d")
        if joins and clusters:
            clusters[-1] += char
        else:
            clusters.append(char)
    return tuple(clusters)
