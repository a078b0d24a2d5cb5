"""Where the key of the database comes from.

In this order: a passphrase where the folder was made with one (Argon2id; salt beside the file), the key file in the
data folder, the OS keyring. A new folder takes the keyring where there is one that keeps secrets, else a key file of
mode 0600 and says so. A key is never made anew for a folder that already has a database: that would look like loss.
"""

import hashlib
import os
import secrets
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.domain.trouble import Trouble

_SERVICE = "uncops-kiosk"
_KEY_FILE = "key"
_SALT_FILE = "salt"
_CHECK_FILE = "key.check"
DATABASE_FILE = "kiosk.db"


class KeySource(StrEnum):
    """Where a key lies (CONTRACT: `init` answers `key_source`)."""

    KEYRING = "keyring"
    FILE = "file"
    PASSPHRASE = "passphrase"


class KeyMissing(Trouble):
    """There is a database but no key."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The key of {folder} is missing: neither a key file, nor this system's keyring, nor a passphrase "
            "(KIOSK_PASSPHRASE) has it. Bring back the key file from your backup."
        )


class KeyUnusable(Trouble):
    """The key file is not a key, or is readable by others and cannot be protected."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path} is not usable as a key: {why}.")


@dataclass(frozen=True, slots=True)
class Key:
    """32 raw bytes and where they came from."""

    raw: bytes
    source: KeySource


def find_key(folder: Path) -> Key:
    """The key of an existing data folder. Raises KeyMissing or KeyUnusable."""
    if (folder / _SALT_FILE).exists():
        passphrase = os.environ.get("KIOSK_PASSPHRASE")
        if not passphrase:
            raise KeyMissing(folder)
        return Key(_stretch(passphrase, (folder / _SALT_FILE).read_bytes()), KeySource.PASSPHRASE)
    if (folder / _KEY_FILE).exists():
        return Key(_read_key_file(folder / _KEY_FILE), KeySource.FILE)
    stored = _from_keyring(folder)
    if stored is None:
        raise KeyMissing(folder)
    return Key(stored, KeySource.KEYRING)


def make_key(folder: Path) -> Key:
    """A new key for a folder without a database; `KIOSK_PASSPHRASE`, where set, decides for a passphrase."""
    passphrase = os.environ.get("KIOSK_PASSPHRASE")
    if passphrase:
        salt = secrets.token_bytes(16)
        _write_private(folder / _SALT_FILE, salt)
        return Key(_stretch(passphrase, salt), KeySource.PASSPHRASE)
    raw = secrets.token_bytes(32)
    if os.environ.get("KIOSK_KEYRING", "on") != "off" and _to_keyring(folder, raw):
        return Key(raw, KeySource.KEYRING)
    _write_private(folder / _KEY_FILE, raw.hex().encode())
    return Key(raw, KeySource.FILE)


def key_for(folder: Path) -> Key:
    """`find_key` where there is a database or a key already, else `make_key`."""
    known = (folder / DATABASE_FILE).exists() or (folder / _SALT_FILE).exists() or (folder / _KEY_FILE).exists()
    return find_key(folder) if known else make_key(folder)


def remember(folder: Path, key: Key) -> None:
    """Leave a check value (not the key) in the folder, so that damage and a wrong key are told apart."""
    if not (folder / _CHECK_FILE).exists():
        _write_private(folder / _CHECK_FILE, _check(key))


def fits(folder: Path, key: Key) -> bool | None:
    """Whether this is the key that the folder's database was made with; None where nothing tells."""
    try:
        return (folder / _CHECK_FILE).read_bytes() == _check(key)
    except OSError:
        return None


def _check(key: Key) -> bytes:
    return hashlib.blake2b(key.raw, digest_size=8, person=b"kiosk key check").hexdigest().encode()


def _stretch(passphrase: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        passphrase.encode(), salt, time_cost=3, memory_cost=65536, parallelism=2, hash_len=32, type=Type.ID
    )


def _write_private(path: Path, content: bytes) -> None:
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _read_key_file(path: Path) -> bytes:
    try:
        raw = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except (ValueError, OSError) as error:
        raise KeyUnusable(path, "it cannot be read as 64 hexadecimal digits") from error
    if len(raw) != 32:
        raise KeyUnusable(path, "it does not hold 64 hexadecimal digits")
    if os.name == "posix" and path.stat().st_mode & 0o077:
        try:
            path.chmod(0o600)
        except OSError as error:
            raise KeyUnusable(path, "others may read it; make it yours alone (chmod 600)") from error
    return raw


def _from_keyring(folder: Path) -> bytes | None:
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return None
    try:
        stored = keyring.get_password(_SERVICE, str(folder.resolve()))
    except (keyring.errors.KeyringError, RuntimeError, OSError):
        return None
    return bytes.fromhex(stored) if stored else None


def _to_keyring(folder: Path, raw: bytes) -> bool:
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return False
    try:
        if getattr(keyring.get_keyring(), "priority", 0) < 1:
            return False
        keyring.set_password(_SERVICE, str(folder.resolve()), raw.hex())
    except (keyring.errors.KeyringError, RuntimeError, OSError):
        return False
    return _from_keyring(folder) == raw
