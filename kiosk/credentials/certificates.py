"""What an organiser key signs: certificates and revocations of kiosk keys. They are CWTs as badges are, see `cose`.

certificate = {2: name of the kiosk, 3: event, 4: until, 5: from, 8: {1: COSE_Key of the kiosk key}}   (RFC 8747)
revocation  = {2: "revoked", 6: when, 8: {1: COSE_Key of the kiosk key}}
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.credentials import cose
from kiosk.credentials.cose import Claims, SigningKey

_REVOKED = "revoked"
_OKP, _ED25519 = 1, 6
_LONGEST = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """An organiser vouches for a kiosk key: whose, for which event, how long."""

    public: bytes
    name: str
    event: str
    valid_from: datetime
    valid_until: datetime
    organiser: bytes = b""
    """Key id of who vouches."""

    @property
    def kid(self) -> bytes:
        """Id of the certified key."""
        return cose.key_id(self.public)


@dataclass(frozen=True, slots=True)
class Revocation:
    """An organiser takes a kiosk key back: every badge it signed is void."""

    public: bytes
    at: datetime
    organiser: bytes = b""

    @property
    def kid(self) -> bytes:
        """Id of the revoked key."""
        return cose.key_id(self.public)


def certify(certificate: Certificate, organiser: SigningKey) -> bytes:
    """The signed certificate."""
    return cose.sign(
        {
            cose.SUBJECT: certificate.name,
            cose.AUDIENCE: certificate.event,
            cose.EXPIRES: cose.seconds(certificate.valid_until),
            cose.NOT_BEFORE: cose.seconds(certificate.valid_from),
            cose.CONFIRMATION: _confirmed(certificate.public),
        },
        organiser,
    )


def revoke(revocation: Revocation, organiser: SigningKey) -> bytes:
    """The signed revocation."""
    return cose.sign(
        {
            cose.SUBJECT: _REVOKED,
            cose.ISSUED_AT: cose.seconds(revocation.at),
            cose.CONFIRMATION: _confirmed(revocation.public),
        },
        organiser,
    )


def certificate(raw: bytes, organisers: Mapping[bytes, bytes]) -> Certificate | None:
    """A certificate signed by one of these organisers (key id -> public key); None for anything else."""
    kid, claims = _signed_claims(raw, organisers)
    match claims:
        case {
            cose.SUBJECT: str(name),
            cose.AUDIENCE: str(event),
            cose.EXPIRES: until,
            cose.NOT_BEFORE: since,
            cose.CONFIRMATION: {1: {1: 1, -1: 6, -2: bytes(public)}},
        }:
            valid_from, valid_until = cose.moment(since), cose.moment(until)
            if valid_from is None or valid_until is None or len(public) != 32:
                return None
            return Certificate(
                public=public,
                name=name,
                event=event,
                valid_from=valid_from,
                valid_until=valid_until,
                organiser=kid,
            )
        case _:
            return None


def revocation(raw: bytes, organisers: Mapping[bytes, bytes]) -> Revocation | None:
    """A revocation signed by one of these organisers; None for anything else."""
    organiser, claims = _signed_claims(raw, organisers)
    match claims:
        case {
            cose.SUBJECT: "revoked",
            cose.ISSUED_AT: at,
            cose.CONFIRMATION: {1: {1: 1, -1: 6, -2: bytes(public)}},
        } if len(public) == 32:
            moment = cose.moment(at)
            return Revocation(public, moment, organiser) if moment else None
        case _:
            return None


def _confirmed(public: bytes) -> Claims:
    return {1: {1: _OKP, -1: _ED25519, -2: public}}


def _signed_claims(raw: bytes, organisers: Mapping[bytes, bytes]) -> tuple[bytes, Claims | None]:
    message = cose.opened(raw) if len(raw) <= _LONGEST else None
    if message is None or message.kid not in organisers or not message.signed_by(organisers[message.kid]):
        return b"", None
    return message.kid, cose.claims(message.payload)
