"""Base45 (RFC 9285): bytes in the 45 characters that a QR code packs tightest. Strict: one text for one byte string.

Own, because the package of that name (0.4) takes line ends off before it reads: one badge would have several texts.
"""

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_MARKS = frozenset(_ALPHABET)
_VALUES = {mark: value for value, mark in enumerate(_ALPHABET)}


def encode(raw: bytes) -> str:
    """Text of the bytes. It never ends in a space, so that trimming cannot hurt it."""
    return "".join(_text(raw[at : at + 2]) for at in range(0, len(raw), 2))


def decode(text: str) -> bytes | None:
    """Bytes of the text; None where it is no base45."""
    if len(text) % 3 == 1 or not _MARKS.issuperset(text):
        return None
    values = [_VALUES[mark] for mark in text]
    if len(values) % 3:
        *values, low, high = values
        last = low + 45 * high
        tail = bytes([last]) if last < 1 << 8 else None
    else:
        tail = b""
    words = [
        low + 45 * mid + 2025 * high for low, mid, high in zip(values[::3], values[1::3], values[2::3], strict=True)
    ]
    if tail is None or any(word >= 1 << 16 for word in words):
        return None
    return b"".join([word.to_bytes(2, "big") for word in words]) + tail


def _text(pair: bytes) -> str:
    value, marks = int.from_bytes(pair, "big"), ""
    for _ in range(len(pair) + 1):
        value, mark = divmod(value, 45)
        marks += _ALPHABET[mark]
    return marks
