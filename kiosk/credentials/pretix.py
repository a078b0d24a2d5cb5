"""Signed tickets of pretix (`pretix_sig1`). Its random secrets are bare texts: see `plain`.

A code is decoded strictly: exactly one text stands for one payload, everything else is no ticket. pretix and
pretixSCAN decode leniently but compare texts, which lets an altered text of a revoked code through; here a ticket is
known by its payload. Source of the format: `Sig1TicketSecretGenerator` in pretix' `base/secrets.py`.

    text    = reverse(base64(raw))
    raw     = 01 | length of payload, 2 bytes | length of signature, 2 bytes | payload | Ed25519 over payload
    payload = protobuf 3: 1 seed, 2 item, 3 variation, 4 subevent, 5 valid from, 6 valid until (Unix seconds)
"""

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.credentials.keys import Keys, verified
from kiosk.domain.credential import Credential, Format, Kind, Reading, Unreadable, sig1_key
from kiosk.domain.verdict import Reason

_VERSION = 1
_HEAD = 5
_SIGNATURE = 64
_LENGTH_DELIMITED = 2
_SEED, _ITEM, _VARIATION, _SUBEVENT, _FROM, _UNTIL = range(1, 7)
_LAST_SECOND = 253_402_300_799
"""9999-12-31T23:59:59Z, the last second Python can tell."""

_SHORTEST_ATTEMPT = 60
_FOREIGN = re.compile(r"[^A-Za-z0-9+/]")


@dataclass(frozen=True, slots=True)
class SignedTicket:
    """Content of a well-formed `pretix_sig1` text; nothing is verified yet. Times are Unix seconds, 0 = no limit;
    `date` is the id of a date of a series, 0 = none."""

    payload: bytes
    signature: bytes
    item: int
    variation: int
    date: int
    valid_from: int
    valid_until: int


def read(text: str, keys: Keys) -> Reading | None:
    """A signed ticket; FORGED where no trusted key signed it; MALFORMED for an attempt that is not canonical.

    Without any trusted key nothing can be verified: the ticket then counts only if the roster holds it.
    """
    ticket = decode(text)
    if ticket is None:
        return Unreadable(Reason.MALFORMED, Format.PRETIX_SIG1) if _resembles(text) else None
    signed = any(verified(key, ticket.signature, ticket.payload) for key in keys.pretix)
    if keys.pretix and not signed:
        return Unreadable(Reason.FORGED, Format.PRETIX_SIG1)
    return Credential(
        format=Format.PRETIX_SIG1,
        kind=Kind.TICKET,
        id=text,
        keys=(sig1_key(ticket.payload),),
        signed=signed,
        valid_from=_moment(ticket.valid_from),
        valid_until=_moment(ticket.valid_until),
        item=ticket.item,
        variation=ticket.variation or None,
        date=ticket.date or None,
    )


def sig1_payload(text: str) -> bytes | None:
    """Payload of a `pretix_sig1` text as an export holds it, for `sig1_key`; None where the text is no such code.

    Looks at the structure only: importers trust the export, not the signature.
    """
    ticket = decode(text)
    return ticket.payload if ticket else None


def decode(text: str) -> SignedTicket | None:
    """The one ticket that this text spells canonically, or None."""
    raw = _base64_exact(text[::-1])
    if raw is None or len(raw) < _HEAD or raw[0] != _VERSION:
        return None
    size, signature_size = int.from_bytes(raw[1:3], "big"), int.from_bytes(raw[3:5], "big")
    if signature_size != _SIGNATURE or len(raw) != _HEAD + size + _SIGNATURE:
        return None
    payload = raw[_HEAD : _HEAD + size]
    fields = _fields(payload)
    if fields is None:
        return None
    return SignedTicket(
        payload=payload,
        signature=raw[_HEAD + size :],
        item=fields[_ITEM],
        variation=fields.get(_VARIATION, 0),
        date=fields.get(_SUBEVENT, 0),
        valid_from=fields.get(_FROM, 0),
        valid_until=fields.get(_UNTIL, 0),
    )


def _resembles(text: str) -> bool:
    """Whether someone or something tried a signed code: its head can be seen, from either end, among other marks."""
    core = _FOREIGN.sub("", text)
    if len(core) < _SHORTEST_ATTEMPT:
        return False
    heads = [base64.b64decode(end) for end in (core[:-9:-1], core[:8])]
    return any(head.startswith(b"\x01\x00") or head[3:5] == b"\x00\x40" for head in heads)


def _moment(seconds: int) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if seconds else None


def _base64_exact(text: str) -> bytes | None:
    """Bytes whose standard base64 is exactly this text."""
    try:
        raw = base64.b64decode(text.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        return None
    return raw if base64.b64encode(raw).decode("ascii") == text else None


def _fields(payload: bytes) -> dict[int, int] | None:
    """Number fields of a canonical protobuf payload: ascending, each once, shortest varints, no needless zero."""
    fields: dict[int, int] = {}
    after_seed = _seed_end(payload)
    if after_seed is None:
        return None
    at, last = after_seed, _SEED
    while at < len(payload):
        tag = payload[at]
        number = tag >> 3
        value, at = _varint(payload, at + 1)
        if tag & 7 or not last < number <= _UNTIL or not _plausible(number, value):
            return None
        fields[number] = value
        last = number
    return fields if _ITEM in fields else None


def _seed_end(payload: bytes) -> int | None:
    """Where the seed (field 1, ASCII letters and digits) ends; None where the payload does not start with one."""
    if len(payload) < 3 or payload[0] != _SEED << 3 | _LENGTH_DELIMITED:
        return None
    end = 2 + payload[1]
    seed = payload[2:end]
    return end if payload[1] < 0x80 and len(seed) == payload[1] and seed.isalnum() else None


def _plausible(number: int, value: int) -> bool:
    if number in (_FROM, _UNTIL):
        return 0 <= value <= _LAST_SECOND
    return 0 < value < 1 << 63


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Value and end of a shortest-form varint; the value is -1 where there is none."""
    value = 0
    for length, byte in enumerate(data[at : at + 9]):
        value |= (byte & 0x7F) << (7 * length)
        if byte < 0x80:
            return (-1 if length and not byte else value), at + length + 1
    return -1, at
