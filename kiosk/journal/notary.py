"""Signs heads of a kiosk's chain with the kiosk's own Ed25519 key, and checks what was signed.

At every hand-over, at the end of a day (sealed by the first passage of the next) and at every export an entry SIGNED
holds the signature of the head right before it; what is signed is the head's text (see `heads`), so a signature proves
the same on paper. The entry brings the public key along: a chain can be checked on any machine.

What it proves, and what not: whoever holds the file's key holds the signing key too, and could write and sign another
history. They cannot make it agree with a head or a fingerprint that is on paper already: hand-over reports are the
witnesses, `journal verify --head` hears them. A database that was damaged and saved starts with a new key, so several
keys in a chain are told, not condemned.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from kiosk.domain.passage import EntryKind
from kiosk.journal.chain import Entry, Head
from kiosk.journal.heads import PaperHead, head_text
from kiosk.journal.store import Journal

_SIGNED = "SELECT kiosk, seq, at, kind, person, body, prev, hash FROM journal WHERE kiosk = ? AND kind = 'signed'"


class Occasion(StrEnum):
    """Why a head was signed."""

    HAND_OVER = "hand_over"
    DAY_END = "day_end"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Signatures:
    """What a chain has of them. `first_bad` is the first entry whose signature does not hold."""

    count: int
    first_bad: int | None
    keys: tuple[str, ...]
    """Fingerprints, in order of appearance."""


@dataclass(frozen=True, slots=True)
class Witness:
    """What became of a head on paper: which chain contains it (None: none does), and whether its signature holds."""

    kiosk: str | None
    seq: int
    signed: bool | None
    """None where the paper bears no signature."""


class Notary:
    """Signs for the kiosk of `journal`."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal

    def public(self) -> bytes:
        """The public key; made at first need."""
        return self._key()[0]

    def text(self, head: Head | None = None) -> str:
        """The present head (or a given one) with its signature, for paper. Nothing is sealed."""
        text = head_text(self.journal.kiosk, self.journal.head() if head is None else head)
        return f"{text}:{self.sign_bytes(text.encode()).hex()}"

    def sign(self, occasion: Occasion, at: datetime, more: Mapping[str, str] | None = None) -> str:
        """Sign the present head and seal that, with what `more` there is to say of the occasion; the text for paper."""
        with self.journal.sealing():
            text = self.text()
            body = {"why": occasion, "key": self.public().hex(), "signature": text.rpartition(":")[2]}
            self.journal.append(EntryKind.SIGNED, at, {**(more or {}), **body})
        return text

    def sign_bytes(self, data: bytes) -> bytes:
        """Ed25519 signature (64 bytes) of anything, such as an exported file."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._key()[1]).sign(data)

    def witness(self, paper: PaperHead) -> Witness:
        """Which chain of the file contains a head from paper."""
        rows = self.journal.db.execute("SELECT kiosk, hash FROM journal WHERE seq = ?", (paper.seq,)).fetchall()
        found = next((k for k, hash_ in rows if paper.kiosk in (None, k) and paper.is_of(hash_)), None)
        if paper.signature is None or paper.kiosk is None:
            return Witness(found, paper.seq, None)
        text = head_text(paper.kiosk, (paper.seq, paper.hash))
        keys = self._keys_of(paper.kiosk)
        return Witness(found, paper.seq, any(holds(key, paper.signature, text) for key in keys))

    def public_keys(self) -> frozenset[bytes]:
        """Public keys with which kiosks in this file have signed."""
        kiosks = self.journal.db.execute("SELECT DISTINCT kiosk FROM journal").fetchall()
        return frozenset(key for (kiosk,) in kiosks for key in self._keys_of(kiosk) if key)

    def _keys_of(self, kiosk: str) -> set[bytes]:
        rows = self.journal.db.execute("SELECT public FROM journal_key WHERE kiosk = ?", (kiosk,))
        signed = map(Entry._make, self.journal.db.execute(_SIGNED, (kiosk,)))
        return {bytes(public) for (public,) in rows} | {_signed(entry)[0] for entry in signed if _holds(entry)}

    def _key(self) -> tuple[bytes, bytes]:
        row = self._read()
        if row is None:
            from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

            made = Ed25519PrivateKey.generate()
            values = (made.public_key().public_bytes_raw(), made.private_bytes_raw(), datetime.now(UTC).isoformat())
            with self.journal.sealing():
                row = self._read()
                if row is None:
                    self.journal.db.execute(
                        "INSERT INTO journal_key VALUES (?, ?, ?, ?)", (self.journal.kiosk, *values)
                    )
                    row = values[:2]
        return bytes(row[0]), bytes(row[1])

    def _read(self) -> tuple[bytes, bytes] | None:
        sql = "SELECT public, private FROM journal_key WHERE kiosk = ?"
        row: tuple[bytes, bytes] | None = self.journal.db.execute(sql, (self.journal.kiosk,)).fetchone()
        return row


def signatures(entries: Iterable[Entry]) -> Signatures:
    """Check every signature of one kiosk's entries."""
    count, first_bad = 0, None
    keys: dict[str, None] = {}
    for entry in entries:
        if entry.kind != EntryKind.SIGNED:
            continue
        count += 1
        keys[fingerprint(_signed(entry)[0])] = None
        if not _holds(entry) and first_bad is None:
            first_bad = entry.seq
    return Signatures(count, first_bad, tuple(keys))


def fingerprint(public: bytes) -> str:
    """How a key is called on paper: the first 16 hex digits of its SHA-256."""
    return hashlib.sha256(public).hexdigest()[:16]


def holds(public: bytes, signature: bytes, text: str) -> bool:
    """Whether a key signed this text."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, text.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def _holds(entry: Entry) -> bool:
    """Whether a SIGNED entry signs the head right before it."""
    key, signature = _signed(entry)
    return holds(key, signature, head_text(entry.kiosk, (entry.seq - 1, entry.prev)))


def _signed(entry: Entry) -> tuple[bytes, bytes]:
    """Key and signature of a SIGNED entry; empty where somebody spoilt them."""
    facts = entry.facts
    try:
        return bytes.fromhex(facts["key"]), bytes.fromhex(facts["signature"])
    except (KeyError, TypeError, ValueError):
        return b"", b""
