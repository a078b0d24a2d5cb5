"""Pages of an encrypted file and its log, each by itself: SQLCipher refuses a whole file for one bad page.

SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/): a page is 4096 bytes: AES-256-CBC under the raw key, then 16
bytes of IV and the HMAC-SHA512 of both and the page's number; the HMAC's key comes from the raw key and the salt, which
are the first 16 bytes of page 1. The log holds encrypted pages in frames
(https://sqlite.org/fileformat2.html#walformat).
"""

import hashlib
import hmac
import struct
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from kiosk.storage.database import PAGE

_RESERVED, _MAC, _SALT = 80, 64, 16
_FRAME, _LOG = 24, 32
_TRIED = 50
"""Pages on which a salt is tried: more than one may be bad."""


@dataclass(frozen=True, slots=True)
class Page:
    """Usable bytes of a page. `sound`: just as they were written. `newest`: nothing newer was written and is lost."""

    content: bytes
    sound: bool
    newest: bool = True

    @property
    def whole(self) -> bool:
        """Sound and newest."""
        return self.sound and self.newest


class Pages:
    """Reads pages of the file at `path`; `salt` is what the file had by another witness, where there is one."""

    def __init__(self, path: Path, key: bytes, salt: bytes | None = None) -> None:
        self._key = key
        self._file = path.open("rb")
        log = path.with_name(path.name + "-wal")
        self._log = log.read_bytes() if log.exists() else b""
        self._frames = _frames(self._log)
        size = self._file.seek(0, 2)
        self.count = max(size // PAGE, *self._frames, 0)
        self._mac_key = self._find_mac_key(salt)

    def __enter__(self) -> "Pages":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._file.close()

    def read(self, number: int) -> Page:
        """The newest sound version of a page; where there is none, what can be made of the newest."""
        versions = list(self._versions(number))
        for place, raw in enumerate(versions):
            if self._is_sound(number, raw, self._mac_key):
                return Page(self._plain(number, raw), sound=True, newest=place == 0)
        raw = versions[0] if versions else bytes(PAGE)
        return Page(self._plain(number, raw), sound=False)

    def _versions(self, number: int) -> Iterator[bytes]:
        """As they lie on the disk, newest first."""
        for place in reversed(self._frames.get(number, ())):
            yield self._log[place : place + PAGE]
        self._file.seek((number - 1) * PAGE)
        raw = self._file.read(PAGE)
        if len(raw) == PAGE:
            yield raw

    def _plain(self, number: int, raw: bytes) -> bytes:
        start = _SALT if number == 1 else 0
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(raw[-_RESERVED:-_MAC]))
        plain = cipher.decryptor().update(raw[start:-_RESERVED])
        return b"SQLite format 3\0" + plain if number == 1 else plain

    def _find_mac_key(self, known: bytes | None) -> bytes:
        """By the salt under which most of the first pages are sound."""
        salts = {raw[:_SALT] for raw in self._versions(1)} | ({known} if known else set())
        keys = [_mac_key(self._key, salt) for salt in salts] or [b""]
        tried = range(2, min(self.count, _TRIED) + 1)
        return max(keys, key=lambda key: sum(self._any_sound(number, key) for number in tried))

    def _any_sound(self, number: int, key: bytes) -> bool:
        return any(self._is_sound(number, raw, key) for raw in self._versions(number))

    @staticmethod
    def _is_sound(number: int, raw: bytes, key: bytes) -> bool:
        start = _SALT if number == 1 else 0
        told = hmac.new(key, raw[start:-_MAC] + struct.pack("<I", number), "sha512").digest()
        return hmac.compare_digest(told, raw[-_MAC:])


def _mac_key(key: bytes, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)


def _frames(log: bytes) -> dict[int, list[int]]:
    """Where each page lies in the log, oldest first, up to the last commit; a bad frame hides none after it."""
    frames: dict[int, list[int]] = defaultdict(list)
    if len(log) < _LOG + _FRAME + PAGE:
        return frames
    run = log[_LOG + 8 : _LOG + 16]
    pending: list[tuple[int, int]] = []
    for place in range(_LOG, len(log) - _FRAME - PAGE + 1, _FRAME + PAGE):
        number, commit = struct.unpack_from(">II", log, place)
        if log[place + 8 : place + 16] != run:
            continue
        pending.append((number, place + _FRAME))
        if commit:
            for page, start in pending:
                frames[page].append(start)
            pending.clear()
    return frames
