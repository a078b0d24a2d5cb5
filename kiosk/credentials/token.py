"""Our own badge: a signed token in a QR code, verified by any kiosk that trusts its key, without a network or a roster.

    text   = base45(COSE_Sign1 over CWT claims), see `cose`
    claims = {4: valid until, 5: valid from (left out where the key's own start will do),
              7: delegate's id (8 bytes, written as hexadecimal elsewhere), then the serial (big-endian, shortest),
              9: letter of the category, then letters of the zones}

A delegate whose id is no 16 hexadecimal digits stands as text in claim 2, and claim 7 is the serial alone.

No name and nothing else about the person. The event is not repeated in each badge: it stands in the certificate of the
kiosk key, which its organiser signed (see `certificates`). The letters are those that the plan prints on the badge.
With both times and eight zones a token has 117 bytes: 176 characters, and a QR code of version 7-M holds 178.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.credentials import base45, cose
from kiosk.credentials.cose import EXPIRES, NOT_BEFORE, SCOPE, SUBJECT, TOKEN_ID, Claims, SigningKey
from kiosk.credentials.keys import Keys, TrustedKey
from kiosk.domain.credential import Credential, Format, Kind, Reading, Unreadable, badge_key
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Reason

_STARTS = (b"\xd2\x84", b"\x84", b"\xd8\x3d")
"""How an attempt may begin: tagged as ours, untagged, tagged as CWT."""
_SHORTEST_ATTEMPT = 45
_LONGEST = 512
_NO_CATEGORY = "-"
_REQUIRED = frozenset({EXPIRES, TOKEN_ID, SCOPE})
_OPTIONAL = frozenset({SUBJECT, NOT_BEFORE})
_PACKED_ID = re.compile(r"[0-9a-f]{16}")
_PACKED_LENGTH = 8
_LONGEST_SERIAL = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """What a badge says. `category` and `zones` are codes of the plan; times are aware."""

    delegate: str
    serial: int
    category: str
    zones: frozenset[str] = frozenset()
    valid_until: datetime
    valid_from: datetime | None = None


def issue(badge: Badge, key: SigningKey, plan: Plan) -> str:
    """Text for the QR code of a badge. The same badge under the same key has the same text."""
    category = plan.categories[badge.category].key if badge.category in plan.categories else _NO_CATEGORY
    zones = "".join(sorted(zone.key for zone in plan.zones.values() if zone.code in badge.zones))
    serial = badge.serial.to_bytes((badge.serial.bit_length() + 7) // 8, "big")
    claims: Claims = {EXPIRES: cose.seconds(badge.valid_until), SCOPE: category + zones}
    if _PACKED_ID.fullmatch(badge.delegate):
        claims[TOKEN_ID] = bytes.fromhex(badge.delegate) + serial
    else:
        claims |= {SUBJECT: badge.delegate, TOKEN_ID: serial}
    if badge.valid_from is not None:
        claims[NOT_BEFORE] = cose.seconds(badge.valid_from)
    return base45.encode(cose.sign(claims, key))


def read(text: str, keys: Keys) -> Reading | None:
    """A badge whose key we trust; else MALFORMED, UNKNOWN_KEY, FORGED, REVOKED (its key is) or WRONG_EVENT."""
    if len(text) < _SHORTEST_ATTEMPT or not (base45.decode(text[:3]) or b"").startswith(_STARTS):
        return None
    raw = base45.decode(text) if len(text) <= _LONGEST else None
    if raw is None or (message := cose.opened(raw)) is None:
        return Unreadable(Reason.MALFORMED, Format.BADGE)
    candidates = [key for key in keys.badges if key.kid == message.kid]
    signer = next((key for key in candidates if message.signed_by(key.public)), None)
    if signer is None:
        return Unreadable(Reason.FORGED if candidates else Reason.UNKNOWN_KEY, Format.BADGE)
    if signer.revoked:
        return Unreadable(Reason.REVOKED, Format.BADGE)
    if keys.event and signer.event != keys.event:
        return Unreadable(Reason.WRONG_EVENT, Format.BADGE)
    claims = cose.claims(message.payload)
    return (_credential(claims, signer, keys) if claims else None) or Unreadable(Reason.MALFORMED, Format.BADGE)


def _credential(claims: Claims, signer: TrustedKey, keys: Keys) -> Credential | None:
    """The badge these claims describe, its validity within that of its key; None where they are not a badge's."""
    if not _REQUIRED <= claims.keys() <= _REQUIRED | _OPTIONAL:
        return None
    until, since = cose.moment(claims[EXPIRES]), cose.moment(claims.get(NOT_BEFORE, 0))
    holder, scope = _holder(claims), claims[SCOPE]
    if holder is None or until is None or since is None or not isinstance(scope, str) or not scope:
        return None
    delegate, serial = holder
    return Credential(
        format=Format.BADGE,
        kind=Kind.BADGE,
        id=f"{delegate}/{serial}",
        keys=(badge_key(delegate, serial),),
        serial=serial,
        signed=True,
        valid_from=max(since, signer.valid_from),
        valid_until=min(until, signer.valid_until),
        delegate=delegate,
        category=keys.categories.get(scope[0], ""),
        zones=_codes(scope[1:], keys),
    )


def _holder(claims: Claims) -> tuple[str, int] | None:
    """Delegate and serial; None where they are not spelled as `issue` spells them."""
    match claims:
        case {cose.SUBJECT: str(delegate), cose.TOKEN_ID: bytes(number)} if not _PACKED_ID.fullmatch(delegate):
            pass
        case {cose.TOKEN_ID: bytes(packed)} if SUBJECT not in claims:
            delegate, number = packed[:_PACKED_LENGTH].hex(), packed[_PACKED_LENGTH:]
        case _:
            return None
    well_formed = delegate and 0 < len(number) <= _LONGEST_SERIAL and number[0]
    return (delegate, int.from_bytes(number, "big")) if well_formed else None


def _codes(letters: Iterable[str], keys: Keys) -> frozenset[str]:
    return frozenset(keys.zones[letter] for letter in letters if letter in keys.zones)
