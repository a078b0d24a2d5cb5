"""The signature beside an exported file, and whether both belong together.

`FILE.sig` is JSON text: what is signed in the order of `_SIGNED`, then `signature`, the Ed25519 signature (hex) of the
kiosk's journal key over `kiosk-file:` and the canonical JSON of all before it. `sha256` is that of the file's bytes,
`head` the signed text of the chain's head at that moment (see `heads`): the file proves the journal, too.

Whose key it is, the file cannot prove. It counts where the data folder knows it, or where its fingerprint is the one on
paper.
"""

import hashlib
import json
from collections.abc import Container
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.domain.trouble import Trouble
from kiosk.journal.chain import canonical, timestamp
from kiosk.journal.notary import Notary, fingerprint, holds
from kiosk.storage.files import saving

SUFFIX = ".sig"
_SIGNED = ("file", "size", "sha256", "event", "kiosk", "at", "head", "key")
_PREFIX = "kiosk-file:"
_LONGEST = 64 * 1024
_CHUNK = 1024 * 1024


class NotSigned(Trouble):
    """There is no signature beside the file."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"{file.name} is not signed: {file.name}{SUFFIX} is not beside it.")


class NoSignature(Trouble):
    """What is beside the file is no signature, or somebody changed it."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{file.name}{SUFFIX} is no signature of a kiosk, or it was changed: {file.name} proves nothing."
        )


class FileChanged(Trouble):
    """The file is not the one that was signed."""

    def __init__(self, file: Path, at: datetime) -> None:
        super().__init__(f"{file.name} was changed since it was signed on {at:%d %B %Y at %H:%M:%S} UTC.")


class WrongSigner(Trouble):
    """The signature holds, but nobody here knows its key."""

    def __init__(self, file: Path, key: str) -> None:
        super().__init__(
            f"{file.name} is signed with the key {key}, which is no key of this journal:"
            " compare it with a hand-over paper, and give it as --key if it is the same."
        )


@dataclass(frozen=True, slots=True)
class Deed:
    """A file that is as it was signed."""

    file: str
    sha256: str
    event: str
    kiosk: str
    at: datetime
    head: str
    key: str
    """Fingerprint."""


def signature_of(file: Path) -> Path:
    """Where the signature of a file is."""
    return file.with_name(file.name + SUFFIX)


def sign_file(file: Path, notary: Notary, event: str, head: str, at: datetime) -> Path:
    """Write the signature beside a file; `head` is the signed text of the chain's end. Raises CannotWrite."""
    size, digest = _measured(file)
    content: dict[str, Any] = {
        "file": file.name.encode("utf-8", "replace").decode(),
        "size": size,
        "sha256": digest,
        "event": event,
        "kiosk": notary.journal.kiosk,
        "at": timestamp(at),
        "head": head,
        "key": notary.public().hex(),
    }
    content["signature"] = notary.sign_bytes(_to_be_signed(content)).hex()
    beside = signature_of(file)
    with saving(beside) as part:
        part.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return beside


def check(file: Path, trusted: Container[str]) -> Deed:
    """Whether a file is as it was signed, with a key of `trusted`: public keys in hex digits, or fingerprints.

    The file may have another name now. Raises NotSigned, NoSignature, FileChanged, WrongSigner or OSError.
    """
    beside = signature_of(file)
    file.stat()
    if not beside.exists():
        raise NotSigned(file)
    content = _content(beside)
    if content is None:
        raise NoSignature(file)
    public, signature = bytes.fromhex(content["key"]), bytes.fromhex(content["signature"])
    if not holds(public, signature, _to_be_signed(content).decode()):
        raise NoSignature(file)
    at = datetime.fromisoformat(content["at"])
    if _measured(file) != (content["size"], content["sha256"]):
        raise FileChanged(file, at.astimezone(UTC))
    key = fingerprint(public)
    if content["key"] not in trusted and key not in trusted:
        raise WrongSigner(file, key)
    return Deed(content["file"], content["sha256"], content["event"], content["kiosk"], at, content["head"], key)


def _content(beside: Path) -> dict[str, Any] | None:
    """What a signature says, where it is one in form."""
    try:
        with beside.open("rb") as stream:
            content = json.loads(stream.read(_LONGEST))
        bytes.fromhex(content["key"] + content["signature"])
        datetime.fromisoformat(content["at"])
        _to_be_signed(content)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return content if set(content) == {*_SIGNED, "signature"} and type(content["size"]) is int else None


def _to_be_signed(content: dict[str, Any]) -> bytes:
    return (_PREFIX + canonical({name: content[name] for name in _SIGNED})).encode()


def _measured(file: Path) -> tuple[int, str]:
    """Size and SHA-256."""
    digest, size = hashlib.sha256(), 0
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return size, digest.hexdigest()
