"""The deterministic subset of CBOR (RFC 8949, section 4.2.1) that our claims use: integers, bytes, text, maps.

Own, because what a stranger holds before a gate is decoded before anybody knows who signed it, and no library refuses
by kind first: cbor2 (5.9) makes regular expressions, decimals, addresses and shared references of tags while it reads.
Eight hundred bytes with tag 35 keep it busy for most of a second. Here no input raises, recurses deeply or grows, and
one value has one encoding; any other is not read. The tests hold it to cbor2, both ways.
"""

from typing import TypeAlias

Value: TypeAlias = int | bytes | str | dict[int, "Value"]

_UNSIGNED, _NEGATIVE, _BYTES, _TEXT, _, _MAP = range(6)
_DEEPEST = 4


class _NotOurs(ValueError):
    """Not the deterministic encoding of a value of the subset."""


def encode(value: Value) -> bytes:
    """The one encoding of a value."""
    match value:
        case int():
            return _head(_NEGATIVE, -1 - value) if value < 0 else _head(_UNSIGNED, value)
        case bytes():
            return _head(_BYTES, len(value)) + value
        case str():
            text = value.encode()
            return _head(_TEXT, len(text)) + text
        case _:
            pairs = sorted((encode(label), encode(content)) for label, content in value.items())
            return _head(_MAP, len(value)) + b"".join(label + content for label, content in pairs)


def decode(raw: bytes) -> Value | None:
    """The value whose encoding this is; None for anything else."""
    try:
        value, end = _value(raw, 0, _DEEPEST)
    except ValueError:
        return None
    return value if end == len(raw) and encode(value) == raw else None


def _head(major: int, argument: int) -> bytes:
    if argument < 24:
        return bytes([major << 5 | argument])
    for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes([major << 5 | code]) + argument.to_bytes(size, "big")
    raise _NotOurs(argument)


def _value(raw: bytes, at: int, depth: int) -> tuple[Value, int]:
    major, argument, at = _read_head(raw, at)
    match major:
        case 0:
            return argument, at
        case 1:
            return -1 - argument, at
        case 2:
            return raw[at : at + argument], at + argument
        case 3:
            return raw[at : at + argument].decode(), at + argument
        case 5 if depth and argument <= len(raw):
            return _map(raw, at, argument, depth - 1)
        case _:
            raise _NotOurs(major)


def _map(raw: bytes, at: int, size: int, depth: int) -> tuple[Value, int]:
    content: dict[int, Value] = {}
    for _pair in range(size):
        label, at = _value(raw, at, 0)
        if not isinstance(label, int):
            raise _NotOurs(label)
        content[label], at = _value(raw, at, depth)
    return content, at


def _read_head(raw: bytes, at: int) -> tuple[int, int, int]:
    if at >= len(raw):
        raise _NotOurs(at)
    major, code = divmod(raw[at], 32)
    if code < 24:
        return major, code, at + 1
    size = {24: 1, 25: 2, 26: 4, 27: 8}.get(code)
    if size is None:
        raise _NotOurs(code)
    return major, int.from_bytes(raw[at + 1 : at + 1 + size], "big"), at + 1 + size
