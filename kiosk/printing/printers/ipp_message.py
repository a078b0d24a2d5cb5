"""IPP on the wire: attributes -> bytes -> attributes (RFC 8010). Pure.

Values become int, bool, str, bytes, `Enum`, `Range`, `Resolution` or a dict for a collection; a name maps to the list
of its values. Written here because a badge needs five operations and no event loop.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

Value = object
Attributes = Mapping[str, Sequence[Value]]

OPERATION, JOB, END, PRINTER, UNSUPPORTED = 0x01, 0x02, 0x03, 0x04, 0x05
_OCTETS = 0x30
_INTEGER, _BOOLEAN, _ENUM, _RESOLUTION, _RANGE = 0x21, 0x22, 0x23, 0x32, 0x33
_COLLECTION, _END_COLLECTION, _MEMBER = 0x34, 0x37, 0x4A
_TEXTS = frozenset({0x41, 0x42, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49})
_WITH_LANGUAGE = frozenset({0x35, 0x36})
_SYNTAX = {
    "attributes-charset": 0x47,
    "attributes-natural-language": 0x48,
    "printer-uri": 0x45,
    "job-uri": 0x45,
    "document-format": 0x49,
    "job-name": 0x42,
    "requesting-user-name": 0x42,
    "document-name": 0x42,
    "status-message": 0x41,
    "job-state-message": 0x41,
    "printer-name": 0x42,
    "printer-info": 0x41,
}
"""Syntaxes of the texts we send; any other text is a keyword."""


class Malformed(ValueError):
    """The bytes are no IPP message."""


class Enum(int):
    """An integer of an enumeration."""


@dataclass(frozen=True, slots=True)
class Range:
    """rangeOfInteger."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Resolution:
    """Dots along and across, `unit` 3 = an inch, 4 = a centimetre."""

    across: int
    along: int
    unit: int


@dataclass(frozen=True, slots=True)
class Message:
    """A request (`code` = operation) or an answer (`code` = status). Groups in order: (tag, attributes)."""

    code: int
    request: int = 1
    groups: tuple[tuple[int, Attributes], ...] = ()
    data: bytes = b""
    version: tuple[int, int] = field(default=(2, 0))

    def group(self, tag: int) -> Attributes:
        """First group of a kind; empty where there is none."""
        return next((attributes for kind, attributes in self.groups if kind == tag), {})

    def all_groups(self, tag: int) -> list[Attributes]:
        """Every group of a kind: one a job, or one a printer."""
        return [attributes for kind, attributes in self.groups if kind == tag]


def encode(message: Message) -> bytes:
    """Bytes of a message."""
    out = [struct.pack(">BBHi", *message.version, message.code, message.request)]
    for tag, attributes in message.groups:
        out.append(bytes([tag]))
        for name, values in attributes.items():
            for index, value in enumerate(values):
                out.append(_encode(name, name if index == 0 else "", value))
    out.append(bytes([END]))
    return b"".join(out) + message.data


def _encode(name: str, written: str, value: Value) -> bytes:
    match value:
        case Enum():
            return _attribute(_ENUM, written, struct.pack(">i", value))
        case bool():
            return _attribute(_BOOLEAN, written, bytes([value]))
        case int():
            return _attribute(_INTEGER, written, struct.pack(">i", value))
        case Range(low, high):
            return _attribute(_RANGE, written, struct.pack(">ii", low, high))
        case Resolution(across, along, unit):
            return _attribute(_RESOLUTION, written, struct.pack(">iib", across, along, unit))
        case Mapping():
            members = b"".join(
                _attribute(_MEMBER, "", member.encode()) + _encode(member, "", inner) for member, inner in value.items()
            )
            return _attribute(_COLLECTION, written, b"") + members + _attribute(_END_COLLECTION, "", b"")
        case str() | bytes():
            return _text(name, written, value)
        case _:
            raise TypeError(type(value))


def _text(name: str, written: str, value: str | bytes) -> bytes:
    if isinstance(value, bytes):
        return _attribute(_OCTETS, written, value)
    return _attribute(_SYNTAX.get(name, 0x44), written, value.encode())


def _attribute(tag: int, name: str, value: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name.encode())) + name.encode() + struct.pack(">H", len(value)) + value


def decode(raw: bytes) -> Message:
    """Message of some bytes. Errors: Malformed."""
    try:
        return _decode(raw)
    except (struct.error, IndexError, UnicodeDecodeError, KeyError) as error:
        raise Malformed(str(error)) from error


def _decode(raw: bytes) -> Message:
    major, minor, code, request = struct.unpack_from(">BBHi", raw)
    groups: list[tuple[int, dict[str, list[Value]]]] = []
    tokens, position = _tokens(raw)
    name = ""
    for tag, written, value in tokens:
        if value is None:
            groups.append((tag, {}))
            continue
        name = written or name
        groups[-1][1].setdefault(name, []).append(_value(tag, value, tokens))
    return Message(code, request, tuple(groups), raw[position[0] :], (major, minor))


_Token = tuple[int, str, bytes | None]


def _tokens(raw: bytes) -> tuple[Iterator[_Token], list[int]]:
    """Tags one by one; a group's tag has value None. The list holds where the data begins, once all are read."""
    position = [8]

    def read() -> Iterator[_Token]:
        while (tag := raw[position[0]]) != END:
            position[0] += 1
            if tag < 0x10:
                yield tag, "", None
                continue
            name, value = _counted(raw, position), _counted(raw, position)
            yield tag, name.decode(), value
        position[0] += 1

    return read(), position


def _counted(raw: bytes, position: list[int]) -> bytes:
    (length,) = struct.unpack_from(">H", raw, position[0])
    start = position[0] + 2
    if start + length > len(raw):
        raise IndexError("cut off")
    position[0] = start + length
    return raw[start : start + length]


def _value(tag: int, raw: bytes, tokens: Iterator[_Token]) -> Value:
    if tag == _COLLECTION:
        return _collection(tokens)
    if tag in _TEXTS:
        return raw.decode()
    if tag in _WITH_LANGUAGE:
        (skip,) = struct.unpack_from(">H", raw)
        return raw[4 + skip :].decode()
    return _number(tag, raw)


def _number(tag: int, raw: bytes) -> Value:
    match tag:
        case 0x21:
            return int(struct.unpack(">i", raw)[0])
        case 0x23:
            return Enum(struct.unpack(">i", raw)[0])
        case 0x22:
            return bool(raw[0])
        case 0x33:
            return Range(*struct.unpack(">ii", raw))
        case 0x32:
            return Resolution(*struct.unpack(">iib", raw))
        case _:
            return raw


def _collection(tokens: Iterator[_Token]) -> dict[str, Value]:
    """Members by name; the last of several values stands (no attribute used here has more)."""
    members: dict[str, Value] = {}
    name = ""
    for tag, _written, value in tokens:
        if tag == _END_COLLECTION:
            return members
        if value is None:
            raise KeyError("a group within a collection")
        if tag == _MEMBER:
            name = value.decode()
        else:
            members[name] = _value(tag, value, tokens)
    raise KeyError("a collection without end")
