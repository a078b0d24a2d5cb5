"""The keys of badges in this kiosk's database: making, trusting, rotating and revoking them.

An organiser key certifies kiosk keys, a kiosk key signs badges. The first kiosk makes both; any other is told the
organiser's public key, makes a key of its own and waits for its certificate. Rotation is a new key: the newest one
signs, older ones stay trusted. Revocation is distrust: every badge the key signed is void. Single badges are revoked on
the roster, by `badge_key`. Private keys never leave the encrypted database, save under a passphrase.
"""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from kiosk.credentials import certificates, cose, private_keys
from kiosk.credentials.certificates import Certificate, Revocation
from kiosk.credentials.cose import SigningKey
from kiosk.credentials.key_file import KeyFile, NamedKey
from kiosk.credentials.keys import TrustedKey
from kiosk.domain.trouble import Trouble
from kiosk.storage.database import Connection, writing

_CLOCKS_APART = timedelta(hours=1)
"""A certificate starts a little in the past, for kiosks whose clocks are behind."""


class Role(StrEnum):
    """What a key may sign: an organiser key certificates, a kiosk key badges."""

    ORGANISER = "organiser"
    KIOSK = "kiosk"


class NoSuchKey(Trouble):
    """A key id that this kiosk does not know, or not in this role."""

    def __init__(self, kid: str) -> None:
        super().__init__(f"There is no such key as {kid} here: `kiosk keys list` shows all.")


class NoSigningKey(Trouble):
    """No key of this kiosk may sign badges of the event now."""

    def __init__(self, waiting: bool) -> None:
        super().__init__(
            "The key of this kiosk waits for the organiser's certificate: hand over a key file and bring back theirs."
            if waiting
            else "This kiosk has no key that may sign badges now: `kiosk keys new` makes one."
        )


class NoOrganiserKey(Trouble):
    """Certifying needs an organiser's private key, and it is not here."""

    def __init__(self) -> None:
        super().__init__("Only a kiosk that holds the organiser's private key can certify others; this one does not.")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownKey:
    """One key as `keys list` shows it. `certificate` is None for organisers and for keys that wait for theirs."""

    kid: str
    role: Role
    name: str
    public: bytes
    own: bool
    """Its private half is here."""
    made: datetime
    certificate: Certificate | None = None
    revoked: datetime | None = None


@dataclass(frozen=True, slots=True)
class Adopted:
    """What a key file brought: numbers of new facts, and of those not believed."""

    organisers: int = 0
    certificates: int = 0
    revocations: int = 0
    requests: int = 0
    refused: int = 0


class KeyStore:
    """Keys of badges in one database. Times are passed in."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def new(self, name: str, event: str, *, now: datetime, until: datetime, since: datetime | None = None) -> KnownKey:
        """A new key of this kiosk for badges of the event, certified at once where an organiser's private key is here.

        Without any organiser key, that is made here too. `since`: good from then on, where that is before now.
        """
        with writing(self._db):
            if not self._organisers():
                self._make(Role.ORGANISER, f"Organiser of {event}", now)
            kid = self._make(Role.KIOSK, name, now)
            if self._own_organiser() is not None:
                self._certify(kid, event, min(since or now, now), until)
        return self._one(kid)

    def certify(
        self, kid: str, event: str, *, now: datetime, until: datetime, since: datetime | None = None
    ) -> KnownKey:
        """Vouch for a kiosk key that waits or whose time is up. Raises NoSuchKey or NoOrganiserKey."""
        with writing(self._db):
            if self._one(kid).role is not Role.KIOSK:
                raise NoSuchKey(kid)
            self._certify(kid, event, min(since or now, now), until)
        return self._one(kid)

    def revoke(self, kid: str, *, now: datetime) -> KnownKey:
        """Take a key back, for good. Where the organiser's key is here, a signed word of it goes to the other kiosks.

        Raises NoSuchKey.
        """
        with writing(self._db):
            known = self._one(kid)
            organiser = self._own_organiser() if known.role is Role.KIOSK else None
            signed = certificates.revoke(Revocation(known.public, now), organiser) if organiser else None
            sql = "UPDATE signing_key SET revoked = ?, revocation = ? WHERE kid = ? AND revoked IS NULL"
            self._db.execute(sql, (_text(now), signed, kid))
        return self._one(kid)

    def known(self) -> tuple[KnownKey, ...]:
        """Every key known here, organisers first, oldest first."""
        return tuple(self._all())

    def signing(self, event: str, *, now: datetime) -> SigningKey:
        """The key this kiosk signs badges of the event with: its newest that is certified and in force.

        Raises NoSigningKey.
        """
        own = [key for key in self._all() if key.own and key.role is Role.KIOSK and key.revoked is None]
        usable = [key.kid for key in own if key.certificate and _in_force(key.certificate, event, now)]
        if not usable:
            raise NoSigningKey(waiting=any(key.certificate is None for key in own))
        return self._signing_key(usable[-1])

    def trusted(self) -> tuple[TrustedKey, ...]:
        """Kiosk keys that an organiser known here vouches for, the revoked ones marked; for `Keys.of`."""
        keys = self.known()
        distrusted = {key.kid for key in keys if key.role is Role.ORGANISER and key.revoked is not None}
        return tuple(
            TrustedKey(
                kid=key.certificate.kid,
                public=key.certificate.public,
                event=key.certificate.event,
                valid_from=key.certificate.valid_from,
                valid_until=key.certificate.valid_until,
                revoked=key.revoked is not None or key.certificate.organiser.hex() in distrusted,
            )
            for key in keys
            if key.certificate is not None
        )

    def export(self) -> KeyFile:
        """All public facts, for other kiosks."""
        rows = self._db.execute(
            "SELECT role, name, public, certificate, revocation, revoked FROM signing_key ORDER BY made, kid"
        ).fetchall()
        return KeyFile(
            organisers=tuple(NamedKey(row[1], row[2]) for row in rows if row[0] == Role.ORGANISER and not row[5]),
            certificates=tuple(row[3] for row in rows if row[3]),
            revocations=tuple(row[4] for row in rows if row[4]),
            requests=tuple(NamedKey(row[1], row[2]) for row in rows if row[0] == Role.KIOSK and not row[3]),
        )

    def adopt(self, keys: KeyFile, *, now: datetime, trust_organisers: bool) -> Adopted:
        """Take over what is new and proven. Organisers need someone's word for it: `trust_organisers`."""
        with writing(self._db):
            before = set(self._db.execute("SELECT kid FROM signing_key").fetchall())
            strangers = [key for key in keys.organisers if (cose.key_id(key.public).hex(),) not in before]
            if trust_organisers:
                for key in strangers:
                    self._insert(Role.ORGANISER, key, None, now)
            certified = [self._adopt_certificate(raw, now) for raw in keys.certificates]
            revoked = [self._adopt_revocation(raw) for raw in keys.revocations]
            requests = [key for key in keys.requests if self._insert(Role.KIOSK, key, None, now)]
        refused = 0 if trust_organisers else len(strangers)
        return Adopted(
            organisers=len(strangers) - refused,
            certificates=certified.count(True),
            revocations=revoked.count(True),
            requests=len(requests),
            refused=refused + certified.count(None) + revoked.count(None),
        )

    def backup(self, kid: str, passphrase: str) -> str:
        """The private key as encrypted PEM (PKCS #8), to keep or to move an organiser's key. Raises NoSuchKey."""
        return private_keys.sealed(self._signing_key(kid).private, passphrase)

    def restore(self, pem: str, passphrase: str, *, role: Role, name: str, now: datetime) -> KnownKey:
        """Bring a backup in. Raises WrongPassphrase where it does not open."""
        private = private_keys.unsealed(pem, passphrase)
        public = private_keys.public_half(private)
        kid = cose.key_id(public).hex()
        with writing(self._db):
            if not self._insert(role, NamedKey(name, public), private, now):
                self._db.execute("UPDATE signing_key SET private = ? WHERE kid = ? AND role = ?", (private, kid, role))
        return self._one(kid)

    def _make(self, role: Role, name: str, now: datetime) -> str:
        while True:
            private = secrets.token_bytes(32)
            key = NamedKey(name, private_keys.public_half(private))
            if self._insert(role, key, private, now):
                return cose.key_id(key.public).hex()

    def _insert(self, role: Role, key: NamedKey, private: bytes | None, now: datetime) -> bool:
        """Whether the key is new; one whose id is taken is left out."""
        row = (cose.key_id(key.public).hex(), role, key.name, key.public, private, _text(now))
        sql = """
            INSERT INTO signing_key (kid, role, name, public, private, made) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
        """
        return self._db.execute(sql, row).rowcount == 1

    def _certify(self, kid: str, event: str, since: datetime, until: datetime) -> None:
        organiser = self._own_organiser()
        if organiser is None:
            raise NoOrganiserKey
        key = self._one(kid)
        certificate = Certificate(
            public=key.public, name=key.name, event=event, valid_from=since - _CLOCKS_APART, valid_until=until
        )
        self._set_certificate(kid, certificates.certify(certificate, organiser))

    def _adopt_certificate(self, raw: bytes, now: datetime) -> bool | None:
        """True where it is news, None where no organiser known here signed it. The one that ends later is kept."""
        organisers = self._organisers()
        found = certificates.certificate(raw, organisers)
        if found is None:
            return None
        kid = found.kid.hex()
        self._insert(Role.KIOSK, NamedKey(found.name, found.public), None, now)
        known = self._one(kid)
        if known.role is not Role.KIOSK or (known.certificate and known.certificate.valid_until >= found.valid_until):
            return False
        self._set_certificate(kid, raw)
        return True

    def _adopt_revocation(self, raw: bytes) -> bool | None:
        found = certificates.revocation(raw, self._organisers())
        if found is None:
            return None
        self._insert(Role.KIOSK, NamedKey("", found.public), None, found.at)
        sql = "UPDATE signing_key SET revoked = ?, revocation = ? WHERE kid = ? AND role = ? AND revocation IS NULL"
        return self._db.execute(sql, (_text(found.at), raw, found.kid.hex(), Role.KIOSK)).rowcount == 1

    def _set_certificate(self, kid: str, raw: bytes) -> None:
        self._db.execute("UPDATE signing_key SET certificate = ? WHERE kid = ?", (raw, kid))

    def _organisers(self) -> dict[bytes, bytes]:
        rows = self._db.execute("SELECT kid, public FROM signing_key WHERE role = ?", (Role.ORGANISER,))
        return {bytes.fromhex(kid): public for kid, public in rows}

    def _own_organiser(self) -> SigningKey | None:
        row = self._db.execute(
            "SELECT kid, private FROM signing_key WHERE role = ? AND private IS NOT NULL AND revoked IS NULL"
            " ORDER BY made DESC LIMIT 1",
            (Role.ORGANISER,),
        ).fetchone()
        return SigningKey(bytes.fromhex(row[0]), row[1]) if row else None

    def _signing_key(self, kid: str) -> SigningKey:
        row = self._db.execute("SELECT private FROM signing_key WHERE kid = ?", (kid,)).fetchone()
        if row is None or row[0] is None:
            raise NoSuchKey(kid)
        return SigningKey(bytes.fromhex(kid), row[0])

    def _one(self, kid: str) -> KnownKey:
        known = next((key for key in self._all() if key.kid == kid), None)
        if known is None:
            raise NoSuchKey(kid)
        return known

    def _all(self) -> Iterator[KnownKey]:
        organisers = self._organisers()
        for kid, role, name, public, own, made, raw, revoked in self._db.execute(
            "SELECT kid, role, name, public, private IS NOT NULL, made, certificate, revoked FROM signing_key"
            " ORDER BY role DESC, made, kid"
        ).fetchall():
            yield KnownKey(
                kid=kid,
                role=Role(role),
                name=name,
                public=public,
                own=bool(own),
                made=datetime.fromisoformat(made),
                certificate=certificates.certificate(raw, organisers) if raw else None,
                revoked=datetime.fromisoformat(revoked) if revoked else None,
            )


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _in_force(certificate: Certificate, event: str, now: datetime) -> bool:
    return certificate.event == event and certificate.valid_from <= now <= certificate.valid_until
