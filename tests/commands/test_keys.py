"""`keys` and `credential` as scripts use them: trust between two kiosks, and codes that no longer count."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands import PLAN, copied, kiosk

AT = ("--at", "2024-06-27T09:40:00-04:00", "--gate", "A1")


def answer(data: Path, *words: object, **more: str) -> dict[str, Any]:
    ran = kiosk(data, *words, "--json", **more)
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def badge(data: Path, folder: Path) -> str:
    """The code on the badge of registration 50."""
    pdf = folder / "badge.pdf"
    assert kiosk(data, "badge", "50", "--pdf", pdf).returncode == 0
    texts: list[str] = answer(data, "decode", pdf)["texts"]
    return texts[0]


@pytest.fixture
def data(event: Path, tmp_path: Path) -> Path:
    return copied(event, tmp_path / "one")


def test_a_new_kiosk_has_the_keys_of_its_event(data: Path) -> None:
    organiser, own = answer(data, "keys", "list")["keys"]
    assert (organiser["role"], organiser["own"], organiser["certified"]) == ("organiser", True, False)
    assert (own["role"], own["event"], own["valid_until"]) == ("kiosk", "uncops-2024", "2024-06-28T10:00:00+00:00")


def test_badges_signed_before_a_rotation_stay_good_until_their_key_is_revoked(data: Path, tmp_path: Path) -> None:
    code = badge(data, tmp_path)
    old = answer(data, "keys", "list")["keys"][1]["key"]
    new = answer(data, "keys", "new", "Desk", "2")
    assert (new["name"], new["certified"]) == ("Desk 2", True)
    assert answer(data, "verify", code, *AT)["verdict"] == "admitted"
    assert answer(data, "keys", "revoke", old)["revoked"]
    assert answer(data, "verify", code, *AT)["reason"] == "REVOKED"
    assert answer(data, "verify", badge(data, tmp_path), *AT)["verdict"] == "admitted"


def test_another_kiosk_trusts_badges_once_it_adopted_the_keys(data: Path, tmp_path: Path) -> None:
    code, file, other = badge(data, tmp_path), tmp_path / "keys.json", tmp_path / "two"
    kiosk(other, "init", "--plan", PLAN)
    assert answer(other, "verify", code, *AT)["reason"] == "UNKNOWN_KEY"
    answer(data, "keys", "export", file)
    careful = kiosk(other, "keys", "adopt", file)
    assert careful.returncode == 1 and "--trust" in careful.stderr
    assert answer(other, "keys", "adopt", file, "--trust")["organisers"] == 1
    passage = answer(other, "verify", code, *AT)
    assert (passage["verdict"], passage["notes"], passage["delegate"]) == (
        "admitted",
        ["FIRST_ENTRY", "UNLISTED"],
        None,
    )


def test_a_key_file_holds_no_secret_and_a_backup_none_that_is_readable(data: Path, tmp_path: Path) -> None:
    own = answer(data, "keys", "list")["keys"][1]["key"]
    answer(data, "keys", "backup", own, tmp_path / "key.pem", KIOSK_KEY_PASSPHRASE="correct horse")
    assert "ENCRYPTED PRIVATE KEY" in (tmp_path / "key.pem").read_text()
    assert "PRIVATE" not in kiosk(data, "keys", "export").stdout
    other = tmp_path / "two"
    kiosk(other, "init", "--plan", PLAN)
    wrong = kiosk(other, "keys", "restore", tmp_path / "key.pem", KIOSK_KEY_PASSPHRASE="wrong")
    assert (wrong.returncode, wrong.stdout) == (1, "")
    answer(other, "keys", "restore", tmp_path / "key.pem", "--role", "kiosk", KIOSK_KEY_PASSPHRASE="correct horse")


def test_without_a_passphrase_nothing_is_asked_where_nobody_could_answer(data: Path, tmp_path: Path) -> None:
    ran = kiosk(data, "keys", "backup", "x", tmp_path / "key.pem", KIOSK_KEY_PASSPHRASE="")
    assert (ran.returncode, "KIOSK_KEY_PASSPHRASE" in ran.stderr) == (2, True)


@pytest.mark.parametrize(("word", "reason"), [("revoke", "REVOKED"), ("block", "BLOCKED")])
def test_a_badge_named_by_its_id_no_longer_counts(data: Path, tmp_path: Path, word: str, reason: str) -> None:
    code = badge(data, tmp_path)
    name = answer(data, "verify", code, *AT)["credential"]["id"]
    answer(data, "credential", word, name)
    assert answer(data, "verify", code, *AT)["reason"] == reason
    answer(data, "credential", "allow", name)
    assert answer(data, "verify", code, *AT)["verdict"] == "admitted"


def test_a_code_nobody_here_knows_can_be_revoked_by_the_code_itself(data: Path, tmp_path: Path) -> None:
    code, other = badge(data, tmp_path), tmp_path / "two"
    kiosk(other, "init", "--plan", PLAN)
    answer(data, "keys", "export", tmp_path / "keys.json")
    answer(other, "keys", "adopt", tmp_path / "keys.json", "--trust")
    answer(other, "credential", "revoke", code)
    assert answer(other, "verify", code, *AT)["reason"] == "REVOKED"


def test_a_superseded_badge_is_not_allowed_again(data: Path, tmp_path: Path) -> None:
    code = badge(data, tmp_path)
    name = answer(data, "verify", code, *AT)["credential"]["id"]
    kiosk(data, "print", "50", "--printer", f"folder:{tmp_path / 'out'}", "--reason", "lost")
    ran = kiosk(data, "credential", "allow", name)
    assert (ran.returncode, "newer badge" in ran.stderr) == (1, True)


def test_a_name_that_is_nobodys_is_one_line(data: Path) -> None:
    ran = kiosk(data, "credential", "revoke", "nobody's")
    assert ran.returncode == 1 and len(ran.stderr.splitlines()) == 1
