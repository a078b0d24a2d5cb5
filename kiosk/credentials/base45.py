"""Base45 (RFC 9285): bytes in the 45 characters that a QR code packs tightest. Strict: one text for one byte string."""

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {mark: value for value, mark in enumerate(_ALPHABET)}


def encode(raw: bytes) -> str:
    """Text of the bytes. It never ends in a space, so that trimming cannot hurt it."""
    return "".join(_text(raw[at : at + 2]) for at in range(0, len(raw), 2))


def decode(text: str) -> bytes | None:
    """Bytes of the text; None where it is no base45."""
    parts = [_bytes(text[at : at + 3]) for at in range(0, len(text), 3)]
    return None if None in parts else b"".join(part for part in parts if part)


def _text(pair: bytes) -> str:
    value, marks = int.from_bytes(pair, "big"), ""
    for _ in range(len(pair) + 1):
        value, mark = divmod(value, 45)
        marks += _ALPHABET[mark]
    return marks


def _bytes(marks: str) -> bytes | None:
    if len(marks) == 1 or not all(mark in _VALUES for mark in marks):
        return None
    value = sum(_VALUES[mark] * 45**place for place, mark in enumerate(marks))
    size = len(marks) - 1
    return value.to_bytes(size, "big") if value < 1 << 8 * size else None
