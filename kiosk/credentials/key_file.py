"""Public facts about badge keys as a text that kiosks hand to each other: by USB stick, bundle or hub. Pure.

JSON: {"format": "uncops-kiosk-keys", "version": 1, "organisers": [{"name", "public"}], "certificates": [...],
"revocations": [...], "requests": [{"name", "public"}]}; bytes are standard base64. It holds no secret, and nothing is
believed for standing there: certificates and revocations carry signatures, organisers need someone's word.
"""

import base64
import json
from dataclasses import dataclass
from typing import Any

from kiosk.domain.trouble import Trouble

_FORMAT, _VERSION = "uncops-kiosk-keys", 1
_LISTS = ("organisers", "certificates", "revocations", "requests")
_LONGEST_NAME = 64


class NotAKeyFile(Trouble):
    """A text was to be read as keys of kiosks and is none."""

    def __init__(self) -> None:
        super().__init__("This is no key file of a kiosk: `kiosk keys export` writes one.")


@dataclass(frozen=True, slots=True)
class NamedKey:
    """A raw Ed25519 public key and whose it is."""

    name: str
    public: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """What one kiosk knows of keys. `requests` are kiosk keys that wait for an organiser's certificate."""

    organisers: tuple[NamedKey, ...] = ()
    certificates: tuple[bytes, ...] = ()
    revocations: tuple[bytes, ...] = ()
    requests: tuple[NamedKey, ...] = ()


def written(keys: KeyFile) -> str:
    """The text of a key file; the same facts give the same text."""
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "organisers": [_named(key) for key in keys.organisers],
        "certificates": [base64.b64encode(raw).decode() for raw in keys.certificates],
        "revocations": [base64.b64encode(raw).decode() for raw in keys.revocations],
        "requests": [_named(key) for key in keys.requests],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def parsed(text: str) -> KeyFile:
    """The facts in a key file. Raises NotAKeyFile."""
    try:
        content = json.loads(text)
        if (content["format"], content["version"]) != (_FORMAT, _VERSION):
            raise NotAKeyFile
        organisers, certificates, revocations, requests = (list(content[name]) for name in _LISTS)
        return KeyFile(
            organisers=tuple(map(_key, organisers)),
            certificates=tuple(map(_raw, certificates)),
            revocations=tuple(map(_raw, revocations)),
            requests=tuple(map(_key, requests)),
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotAKeyFile from error


def _named(key: NamedKey) -> dict[str, str]:
    return {"name": key.name, "public": base64.b64encode(key.public).decode()}


def _key(content: dict[str, Any]) -> NamedKey:
    name, public = content["name"], _raw(content["public"])
    if not isinstance(name, str) or len(name) > _LONGEST_NAME or len(public) != 32:
        raise NotAKeyFile
    return NamedKey(name, public)


def _raw(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
