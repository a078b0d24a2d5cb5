"""Where the key comes from, and that it is never silently made anew."""

from pathlib import Path

import keyring
import keyring.backend
import pytest

from kiosk.storage import vault
from kiosk.storage.vault import KeyMissing, KeySource, KeyUnusable


class FakeKeyring(keyring.backend.KeyringBackend):
    """Keeps secrets in a dictionary."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_KEYRING", "off")
    monkeypatch.delenv("KIOSK_PASSPHRASE", raising=False)


@pytest.fixture
def with_keyring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    fake = FakeKeyring()
    monkeypatch.delenv("KIOSK_KEYRING", raising=False)
    monkeypatch.delenv("KIOSK_PASSPHRASE", raising=False)
    monkeypatch.setattr(keyring, "get_keyring", lambda: fake)
    monkeypatch.setattr(keyring, "get_password", fake.get_password)
    monkeypatch.setattr(keyring, "set_password", fake.set_password)
    return fake


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_the_key_is_a_private_file_and_stays_the_same(tmp_path: Path) -> None:
    key = vault.key_for(tmp_path)
    assert key.source is KeySource.FILE
    assert (tmp_path / "key").stat().st_mode & 0o077 == 0
    assert vault.key_for(tmp_path) == key


def test_the_keyring_is_preferred_and_no_key_lies_in_the_folder(tmp_path: Path, with_keyring: FakeKeyring) -> None:
    key = vault.key_for(tmp_path)
    (tmp_path / vault.DATABASE_FILE).touch()
    assert key.source is KeySource.KEYRING
    assert vault.key_for(tmp_path) == key
    assert not (tmp_path / "key").exists()
    assert len(with_keyring.kept) == 1


@pytest.mark.usefixtures("no_keyring")
def test_a_passphrase_gives_the_same_key_again_and_another_one_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_PASSPHRASE", "correct horse")
    key = vault.key_for(tmp_path)
    assert key.source is KeySource.PASSPHRASE
    assert vault.key_for(tmp_path) == key
    monkeypatch.setenv("KIOSK_PASSPHRASE", "wrong horse")
    assert vault.key_for(tmp_path) != key


@pytest.mark.usefixtures("no_keyring")
def test_a_database_without_its_key_is_never_given_a_new_one(tmp_path: Path) -> None:
    (tmp_path / vault.DATABASE_FILE).touch()
    with pytest.raises(KeyMissing, match="is missing"):
        vault.key_for(tmp_path)
    assert not (tmp_path / "key").exists()


@pytest.mark.usefixtures("no_keyring")
@pytest.mark.parametrize("content", [b"", b"zz" * 32, b"00" * 31, b"\xff\xfe"])
def test_a_spoilt_key_file_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "key").write_bytes(content)
    with pytest.raises(KeyUnusable):
        vault.key_for(tmp_path)


@pytest.mark.usefixtures("no_keyring")
def test_a_key_file_that_others_can_read_is_closed(tmp_path: Path) -> None:
    key = vault.key_for(tmp_path)
    (tmp_path / "key").chmod(0o644)
    assert vault.key_for(tmp_path) == key
    assert (tmp_path / "key").stat().st_mode & 0o077 == 0
