import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.journal.detached import (
    Deed,
    FileChanged,
    NoSignature,
    NotSigned,
    WrongSigner,
    check,
    sign_file,
    signature_of,
)
from kiosk.journal.notary import Notary, Occasion, fingerprint
from kiosk.journal.store import Journal
from tests.journal.sealing import sealed
from tests.makers import NOON


@pytest.fixture
def notary(journal: Journal) -> Notary:
    sealed(journal)
    return Notary(journal)


@pytest.fixture
def file(tmp_path: Path, notary: Notary) -> Path:
    file = tmp_path / "day 1 – день.csv"
    file.write_bytes(b"a,b\r\n")
    sign_file(file, notary, "summit", notary.sign(Occasion.EXPORT, NOON), NOON)
    return file


def test_a_signed_file_says_who_signed_it_and_when(file: Path, notary: Notary) -> None:
    key = notary.public()
    deed = check(file, notary_keys(notary))
    assert deed == check(file, {fingerprint(key)})
    assert (deed.file, deed.event, deed.kiosk, deed.at, deed.key) == (file.name, "summit", "K1", NOON, fingerprint(key))
    assert isinstance(deed, Deed) and deed.head.startswith("kiosk-head:K1:1:")


def test_a_file_may_be_renamed_with_its_signature(file: Path, notary: Notary) -> None:
    moved = file.rename(file.with_name("other.csv"))
    signature_of(file).rename(signature_of(moved))
    assert check(moved, notary_keys(notary)).file == file.name


@pytest.mark.parametrize("content", [b"a,b\n", b"a,c\r\n", b"", b"a,b\r\n "])
def test_a_changed_file_is_refused(file: Path, notary: Notary, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(FileChanged, match="was changed since it was signed on 27 June 2024 at 16:00:00 UTC"):
        check(file, notary_keys(notary))


def test_a_missing_signature_is_refused(file: Path, notary: Notary) -> None:
    signature_of(file).unlink()
    with pytest.raises(NotSigned, match=r"is not signed: .*\.sig is not beside it"):
        check(file, notary_keys(notary))


def test_a_key_that_nobody_knows_is_refused(file: Path, notary: Notary) -> None:
    with pytest.raises(WrongSigner, match=f"signed with the key {fingerprint(notary.public())}, which is no key"):
        check(file, {"0" * 16})


def test_the_signature_of_another_file_is_refused(file: Path, notary: Notary) -> None:
    other = file.with_name("other.csv")
    other.write_bytes(b"x")
    signature_of(other).write_bytes(signature_of(file).read_bytes())
    with pytest.raises(FileChanged):
        check(other, notary_keys(notary))


def test_somebody_elses_signature_over_a_changed_file_is_refused(file: Path, notary: Notary) -> None:
    other = Notary(Journal(notary.journal.db, "K9"))
    file.write_bytes(b"forged")
    sign_file(file, other, "summit", other.text(), NOON)
    with pytest.raises(WrongSigner):
        check(file, {notary.public().hex()})


CHANGES: list[dict[str, Any]] = [
    {"at": "2024-06-28T16:00:00.000000+00:00"},
    {"event": "other"},
    {"kiosk": "K2"},
    {"head": "kiosk-head:K1:1:" + "0" * 64},
    {"sha256": "0" * 64},
    {"size": 4},
    {"size": "5"},
    {"signature": "00" * 64},
    {"signature": "zz"},
    {"signature": 7},
    {"key": "00" * 32},
    {"key": ""},
    {"at": "yesterday"},
    {"more": "fields"},
    {"file": "\ud800"},
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: next(iter(change)))
def test_whatever_is_changed_in_a_signature_is_refused(file: Path, notary: Notary, change: dict[str, Any]) -> None:
    beside = signature_of(file)
    beside.write_text(json.dumps(json.loads(beside.read_text(encoding="utf-8")) | change))
    with pytest.raises(NoSignature):
        check(file, notary_keys(notary) | {""})


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"7", b"\xff\xfe", b"[" * 60_000, b"{" * 100_000])
def test_what_is_no_signature_at_all_is_refused(file: Path, notary: Notary, content: bytes) -> None:
    signature_of(file).write_bytes(content)
    with pytest.raises(NoSignature, match="is no signature of a kiosk, or it was changed"):
        check(file, notary_keys(notary))


def test_a_signed_head_is_no_signature_of_a_file(notary: Notary) -> None:
    text = notary.text()
    assert not text.startswith("kiosk-file:")


def test_a_key_counts_only_where_its_signature_in_the_chain_holds(notary: Notary) -> None:
    body = {"why": "export", "key": "11" * 32, "signature": "22" * 64}
    notary.journal.append("signed", NOON, body)  # type: ignore[arg-type]
    assert bytes.fromhex("11" * 32) not in notary.public_keys()


def notary_keys(notary: Notary) -> set[str]:
    return {key.hex() for key in notary.public_keys()}
