"""The demo event: the summit's plan, real Indico exports of invented people, and on request a generated crowd besides.

The tickets are those Indico drew for these registrations (`resources/demo/indico/qr`). One more, signed the way pretix
signs and then altered, shows what becomes of a forgery: for that the plan of the demo trusts a key that is nobody's.
"""

import base64
import csv
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from kiosk import station
from kiosk.demo import crowd, staff
from kiosk.domain.export import Export
from kiosk.roster.changes import compare
from kiosk.roster.spelling import Spellings
from kiosk.security import watch_import
from kiosk.security.watch_list import WatchList
from kiosk.sources import importing
from kiosk.station import Station
from kiosk.storage.paths import resources

_NO_KEYS = "keys = []"
_SPKI = bytes.fromhex("302a300506032b6570032100")
"""DER head of an Ed25519 public key (RFC 8410)."""
_SEED, _ITEM = b"\x0a\x10demodemodemodemo", b"\x10\x01"
"""Protobuf: a seed of 16 letters, product 1."""


def make(folder: Path, delegates: int | None, at: datetime) -> Station:
    """A data folder with the event, officers, a watch list, the sample people imported at `at`, and `delegates`
    generated ones."""
    os.environ["KIOSK_KEYRING"] = "off"
    opened = station.create(folder, plan_text())
    staff.enrol(opened, at)
    importing.bring(opened.roster, opened.journal, opened.plan, sample_files(), at)
    _confirm_spellings(opened, at)
    watch_import.bring(WatchList(opened.db), opened.journal, resources() / "demo" / "watchlist.csv", staff.WATCHER, at)
    if delegates:
        export = Export(system=crowd.SYSTEM, entries=tuple(crowd.entries(opened.plan, delegates)))
        seal = importing.Seal(opened.journal, at, {"source": export.system, "rows": len(export.entries)})
        opened.roster.apply(compare(opened.roster.present(), export), at, along=seal.put, ready=seal.ready)
    return opened


def _confirm_spellings(opened: Station, at: datetime) -> None:
    """The accreditation office has gone through most of the names; Thai and Japanese ones still wait."""
    spellings = Spellings(opened.db)
    with opened.journal.sealing():
        for delegate in list(spellings.pending()):
            if delegate.delegation not in ("TH", "JP"):
                spellings.confirm(delegate, delegate.latin_name, at, staff.WATCHER.id)


def sample_files() -> list[Path]:
    """The exports of both registration forms, as an organiser downloads them."""
    folder = resources() / "demo" / "indico"
    tables = sorted((folder / "csv").iterdir())
    lists = [folder / "api" / name for name in ("registrations_main.json", "registrations_media.json")]
    return [*tables, *lists, folder / "api" / "details.jsonl.gz", folder / "pictures"]


def tickets() -> Mapping[str, bytes]:
    """Codes by registration id; `ID+1` is the first person accompanying ID; `why: …` one that is no valid ticket."""
    folder = resources() / "demo" / "indico" / "qr"
    found: dict[str, bytes] = {}
    for row in _table(folder / "payloads.tsv"):
        name, companions = row["registration_id"], 0
        if row["person"] == "accompanying":
            companions = sum(key.startswith(f"{name}+") for key in found) + 1
        found[f"{name}+{companions}" if companions else name] = row["payload_v2"].encode()
    for row in _table(folder / "negative.tsv"):
        found.setdefault(f"why: {row['why']}", row["payload"].encode())
    found["why: forged"] = forged_ticket()
    return found


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def plan_text() -> str:
    """The summit's plan, trusting the demo's key."""
    text = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
    assert _NO_KEYS in text
    lines = base64.encodebytes(_SPKI + _public()).decode().strip()
    pem = f"-----BEGIN PUBLIC KEY-----\n{lines}\n-----END PUBLIC KEY-----\n"
    return text.replace(_NO_KEYS, f'keys = ["{base64.b64encode(pem.encode()).decode()}"]', 1)


def forged_ticket() -> bytes:
    """A `pretix_sig1` ticket whose product was changed after signing."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    signature = Ed25519PrivateKey.from_private_bytes(_private()).sign(_SEED + _ITEM)
    altered = _SEED + b"\x10\x02"
    raw = b"\x01" + len(altered).to_bytes(2, "big") + len(signature).to_bytes(2, "big") + altered + signature
    return base64.b64encode(raw)[::-1]


def _private() -> bytes:
    return bytes(range(32))


def _public() -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(_private()).public_key().public_bytes_raw()
