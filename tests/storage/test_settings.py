"""Settings survive the file, and a wrong file says what is wrong."""

from pathlib import Path

import pytest

from kiosk.storage import settings
from kiosk.storage.settings import Settings, SettingsInvalid


def test_settings_survive_the_file(tmp_path: Path) -> None:
    mine = Settings(gate="A1", language="ar", serial_ports=("COM3", 'a"\\b\n'), sound=False, lock_after=90)
    settings.save(mine, tmp_path / "settings.toml")
    assert settings.load(tmp_path / "settings.toml") == mine


def test_what_is_kept_leaves_the_rest_of_the_file_as_it_is(tmp_path: Path) -> None:
    settings.save(Settings(gate="A1", printer="Zebra"), tmp_path / "settings.toml")
    settings.keep(tmp_path / "settings.toml", theme="dark")
    assert settings.load(tmp_path / "settings.toml") == Settings(gate="A1", printer="Zebra", theme="dark")


def test_what_cannot_be_kept_holds_no_more_than_the_file(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("gat = 'A1'", encoding="utf-8")
    with pytest.raises(SettingsInvalid):
        settings.keep(tmp_path / "settings.toml", theme="dark")
    assert (tmp_path / "settings.toml").read_text(encoding="utf-8") == "gat = 'A1'"


def test_an_absent_file_gives_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.toml") == Settings()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("gat = 'A1'", "no setting “gat”"),
        ("gate = 1", "“gate” takes a str"),
        ("sound = 1", "“sound” takes a bool"),
        ("lock_after = true", "“lock_after” takes a whole number from 0"),
        ("lock_after = -5", "“lock_after” takes a whole number from 0"),
        ("serial_ports = 'COM3'", "takes a list of texts"),
        ("gate = ", "not readable as TOML"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsInvalid, match=complaint):
        settings.load(tmp_path / "settings.toml")
