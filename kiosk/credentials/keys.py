"""What this kiosk trusts: the keys and addresses a code is checked against."""

import base64
import binascii
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble

_ED25519_SPKI = bytes.fromhex("302a300506032b6570032100")
"""DER head of an Ed25519 SubjectPublicKeyInfo (RFC 8410); the 32 bytes of the key follow."""


class NotAPublicKey(Trouble):
    """A key of the plan or of an export is no Ed25519 public key."""

    def __init__(self, key: str) -> None:
        super().__init__(f"“{key[:40]}” is no pretix_sig1 key: base64 of a PEM public key (Ed25519) is needed.")
        self.key = key


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedKey:
    """A kiosk key whose badges count: an organiser certified it. `public` is raw Ed25519."""

    kid: bytes
    public: bytes
    event: str
    valid_from: datetime
    valid_until: datetime
    revoked: bool = False
    """Its badges are genuine and void."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """Trusted keys, which Indico tickets are of this event (empty, None = any), and the letters of the plan."""

    pretix: tuple[bytes, ...] = ()
    """Raw Ed25519 public keys."""
    indico_servers: tuple[str, ...] = ()
    """As `server_address` writes them."""
    indico_event: int | None = None
    event: str = ""
    """Code of the event, for badges; empty = any."""
    badges: tuple[TrustedKey, ...] = ()
    categories: Mapping[str, str] = field(default_factory=dict)
    """Letter on the badge -> code of the category."""
    zones: Mapping[str, str] = field(default_factory=dict)
    """Letter on the badge -> code of the zone."""

    @staticmethod
    def of(plan: Plan, *, pretix_keys: Iterable[str] = (), badges: Iterable[TrustedKey] = ()) -> "Keys":
        """Keys of the plan, pretix keys that an export brought, and those of badges. Raises NotAPublicKey."""
        texts = dict.fromkeys([*plan.pretix_keys, *pretix_keys])
        return Keys(
            pretix=tuple(dict.fromkeys(pretix_public_key(text) for text in texts)),
            indico_servers=tuple(dict.fromkeys(map(server_address, plan.indico_servers))),
            indico_event=plan.indico_event,
            event=plan.event.code,
            badges=tuple(badges),
            categories={category.key: category.code for category in plan.categories.values()},
            zones={zone.key: zone.code for zone in plan.zones.values()},
        )


def pretix_public_key(text: str) -> bytes:
    """Raw Ed25519 key from `valid_keys.pretix_sig1`: base64(PEM SubjectPublicKeyInfo); plain PEM is taken too."""
    try:
        pem = text if "-----BEGIN" in text else base64.b64decode(text, validate=True).decode("ascii")
        der = base64.b64decode("".join(line for line in pem.split("\n") if not line.startswith("-----")))
    except (ValueError, binascii.Error) as error:
        raise NotAPublicKey(text) from error
    if len(der) != len(_ED25519_SPKI) + 32 or not der.startswith(_ED25519_SPKI):
        raise NotAPublicKey(text)
    return der[len(_ED25519_SPKI) :]


def server_address(address: str) -> str:
    """One spelling for an Indico address: https:// and final slashes removed, http:// kept, lower case."""
    return address.strip().lower().removeprefix("https://").rstrip("/")


def verified(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether this raw Ed25519 key signed the message."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
