"""CBOR Web Tokens signed with Ed25519: COSE_Sign1 (RFC 9052) over a claim set (RFC 8392), in one canonical spelling.

    D2 84            tag 18, array of four
    49 A2 01 27 04 44 KID    protected header: alg = EdDSA, kid = 4 bytes
    A0               no unprotected header
    bstr CLAIMS      deterministic CBOR: a map with integer labels
    58 40 SIGNATURE  over ["Signature1", protected, h'', CLAIMS]

The outside is compared byte by byte and the signature verified before any CBOR of a stranger is parsed.
"""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime

from kiosk.credentials import cbor
from kiosk.credentials.keys import verified

ISSUER, SUBJECT, AUDIENCE, EXPIRES, NOT_BEFORE, ISSUED_AT, TOKEN_ID, CONFIRMATION, SCOPE = range(1, 10)
"""Labels of claims: RFC 8392; 8 is `cnf` (RFC 8747), 9 `scope` (RFC 9200)."""
KEY_ID_LENGTH = 4
_TAGGED_ARRAY = b"\xd2\x84"
_PROTECTED = b"\xa2\x01\x27\x04\x44"
_UNPROTECTED = b"\xa0"
_SIGNATURE = b"\x58\x40"
_SIGNATURE_LENGTH = 64
_LAST_SECOND = 253_402_300_799

Claims = dict[int, cbor.Value]


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 private key (32 raw bytes) and the id under which others trust it."""

    kid: bytes
    private: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """A well-formed token; nothing is verified yet."""

    kid: bytes
    payload: bytes
    signature: bytes

    def signed_by(self, public: bytes) -> bool:
        """Whether this raw Ed25519 public key verifies the signature."""
        return verified(public, self.signature, _to_be_signed(self.kid, self.payload))


def key_id(public: bytes) -> bytes:
    """First bytes of the COSE Key Thumbprint (RFC 9679, SHA-256) of an Ed25519 public key."""
    return hashlib.sha256(b"\xa3\x01\x01\x20\x06\x21\x58\x20" + public).digest()[:KEY_ID_LENGTH]


def sign(claims: Claims, key: SigningKey) -> bytes:
    """The token of these claims."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    payload = cbor.encode(claims)
    private = Ed25519PrivateKey.from_private_bytes(key.private)
    return _spelled(Message(key.kid, payload, private.sign(_to_be_signed(key.kid, payload))))


def opened(raw: bytes) -> Message | None:
    """The parts of a token; None for anything but the canonical spelling of one."""
    at = len(_TAGGED_ARRAY) + 1 + len(_PROTECTED)
    kid = raw[at : at + KEY_ID_LENGTH]
    at += KEY_ID_LENGTH + len(_UNPROTECTED)
    at += _head_length(raw[at : at + 1])
    message = Message(kid, raw[at : -_SIGNATURE_LENGTH - len(_SIGNATURE)], raw[-_SIGNATURE_LENGTH:])
    return message if len(kid) == KEY_ID_LENGTH and _spelled(message) == raw else None


def claims(payload: bytes) -> Claims | None:
    """The claim set of a payload whose signature was verified; None where it is not canonical."""
    content = cbor.decode(payload)
    return content if isinstance(content, dict) else None


def seconds(moment: datetime) -> int:
    """NumericDate of an aware time, whole seconds."""
    return int(moment.timestamp())


def moment(numeric_date: object) -> datetime | None:
    """Time of a NumericDate in whole seconds; None for anything else."""
    plausible = type(numeric_date) is int and 0 <= numeric_date <= _LAST_SECOND
    return datetime.fromtimestamp(numeric_date, UTC) if plausible else None  # type: ignore[arg-type]


def _spelled(message: Message) -> bytes:
    protected = _PROTECTED + message.kid
    head = _TAGGED_ARRAY + cbor.encode(protected) + _UNPROTECTED
    return head + cbor.encode(message.payload) + _SIGNATURE + message.signature


def _to_be_signed(kid: bytes, payload: bytes) -> bytes:
    return b"\x84\x6aSignature1" + cbor.encode(_PROTECTED + kid) + b"\x40" + cbor.encode(payload)


def _head_length(first: bytes) -> int:
    return {b"\x58": 2, b"\x59": 3}.get(first, 1)
