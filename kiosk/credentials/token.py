"""Our own badge: a signed token in a QR code, verified by any kiosk that trusts its key, without a network or a roster.

    text   = base45(COSE_Sign1 over CWT claims), see `cose`
    claims = {2: delegate, 4: valid until, 5: valid from (left out where the key's own start will do),
              7: serial (big-endian, shortest), 9: letter of the category, then letters of the zones}

No name and nothing else about the person. The event is not repeated in each badge: it stands in the certificate of the
kiosk key, which its organiser signed (see `certificates`). The letters are those that the plan prints on the badge.
With ids of 16 letters and six zones a token has 118 bytes: 177 characters, the most a QR code of version 7-M holds.
"""

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
_REQUIRED = frozenset({SUBJECT, EXPIRES, TOKEN_ID, SCOPE})


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
    claims: Claims = {
        SUBJECT: badge.delegate,
        EXPIRES: cose.seconds(badge.valid_until),
        TOKEN_ID: badge.serial.to_bytes((badge.serial.bit_length() + 7) // 8, "big"),
        SCOPE: category + zones,
    }
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
    if not _REQUIRED <= claims.keys() <= _REQUIRED | {NOT_BEFORE}:
        return None
    until, since = cose.moment(claims[EXPIRES]), cose.moment(claims.get(NOT_BEFORE, 0))
    match claims[SUBJECT], claims[TOKEN_ID], claims[SCOPE]:
        case str(delegate), bytes(number), str(scope) if delegate and scope and until and since:
            serial = int.from_bytes(number, "big")
            if not 0 < len(number) <= 4 or number[0] == 0:
                return None
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
        case _:
            return None


def _codes(letters: Iterable[str], keys: Keys) -> frozenset[str]:
    return frozenset(keys.zones[letter] for letter in letters if letter in keys.zones)
