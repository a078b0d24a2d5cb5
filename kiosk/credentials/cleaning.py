"""From bytes to text: takes off what scanners, cables and keyboards add around a code. Pure.

Inner bytes are kept, except control characters that no code contains (GS as a scanner's FNC1, NUL, …); line breaks and
tabs inside stay, for pretty-printed JSON.
"""

import re

LONGEST = 4296
"""Characters in the largest QR code (version 40-L, alphanumeric); nothing longer was on a ticket."""

_SYMBOLOGY = re.compile(r"\A\][A-Za-z][0-9A-Za-z]")
"""AIM symbology identifier (ISO/IEC 15424), such as ]Q1 or ]Q3 before a QR code."""
_INTERPRETATION = re.compile(r"\A(?:\\[0-9]{6})+")
r"""ECI in the transmitted data (AIM ITS/04-023): \000026 is UTF-8. With it the protocol doubles every backslash."""
_PREFIXES = ("]", "\\")
_REMOVED = {ord(mark): None for mark in "\ufeff\u200b\u200c\u200d\u2060\u00ad"} | {
    code: None for code in [*range(0x20), *range(0x7F, 0xA0)] if chr(code) not in "\t\r\n"
}
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def clean(raw: bytes) -> str | None:
    """Text of a code; None where there is nothing, or more than a code can hold."""
    if not raw or len(raw) > 2 * LONGEST + 16:
        return None
    text = _decoded(raw)
    if not (text.isascii() and text.isprintable()):
        text = text.translate(_REMOVED)
    text = text.strip()
    if text[:1] in _PREFIXES:
        text = _without_prefix(text)
    return text if 0 < len(text) <= LONGEST else None


def _without_prefix(text: str) -> str:
    text, interpretations = _INTERPRETATION.subn("", _SYMBOLOGY.sub("", text))
    if interpretations:
        text = text.replace("\\\\", "\\")
    return text.strip()


def _decoded(raw: bytes) -> str:
    """UTF-8 unless a byte order mark or the zeros of UTF-16 say otherwise; anything else is Windows-1252 or Latin-1."""
    for encoding in _encodings(raw):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _encodings(raw: bytes) -> tuple[str, ...]:
    if raw.isascii() and 0 not in raw:
        return ("utf-8",)
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return (encoding, "utf-8", "cp1252")
    third = len(raw) // 3
    if raw[1::2].count(0) > third:
        return ("utf-16-le", "utf-8", "cp1252")
    if raw[0::2].count(0) > third:
        return ("utf-16-be", "utf-8", "cp1252")
    return ("utf-8", "cp1252")
