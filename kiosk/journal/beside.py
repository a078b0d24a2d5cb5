"""The second witness of a chain's end: its number and hash in a small file beside the database.

Written after each commit and never synced by itself, so it costs a scan nothing; it may lag behind the chain, and is
never ahead of it, unless the database has lost its end or was put back. A keyed hash tells it from rubbish.
"""

import contextlib
import hashlib
import os
from functools import partial
from pathlib import Path

from kiosk.journal.chain import Head
from kiosk.storage.database import Connection

SUFFIX = ".witness"
_LENGTH = 192


class Beside:
    """The witness beside the file of a connection; there is none for a database in memory."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._path = None if db.path is None else beside(db.path)

    def head(self, kiosk: str) -> Head | None:
        """Number and hash that were sealed last, as far as the file knows; None where it says nothing of this kiosk."""
        return None if self._path is None else read_beside(self._path, self._db.seal, kiosk)

    def tell(self, kiosk: str, head: Head) -> None:
        """Once the open transaction is on disk, its head is written down."""
        if self._path is not None:
            self._db.committed["witness"] = partial(self._write, f"{kiosk} {head[0]} {head[1]}")

    def _write(self, told: str) -> None:
        assert self._path is not None
        record = f"{told} {_proof(told, self._db.seal)}".ljust(_LENGTH - 1) + "\n"
        with contextlib.suppress(OSError):
            file = os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600)
            try:
                os.write(file, record.encode("ascii"))
            finally:
                os.close(file)


def beside(path: Path) -> Path:
    """Where the witness of a database lies."""
    return path.with_suffix(SUFFIX)


def read_beside(path: Path, seal: bytes, kiosk: str) -> Head | None:
    """What a witness says of a kiosk's chain; `seal` is the key of its database's connection."""
    try:
        text = path.read_bytes()[:_LENGTH].decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    told, _, proof = text.rpartition(" ")
    fields = told.split(" ")
    if proof != _proof(told, seal) or len(fields) != 3 or fields[0] != kiosk:
        return None
    return int(fields[1]), fields[2]


def _proof(told: str, seal: bytes) -> str:
    return hashlib.blake2b(told.encode(), digest_size=16, key=seal).hexdigest()
