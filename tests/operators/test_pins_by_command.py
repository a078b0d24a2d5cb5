"""A PIN given to a command: under the kiosk's own time, on the record, and as costly to guess as at the gate."""

from datetime import datetime, timedelta
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from kiosk.admission.timekeeping import Timekeeper
from kiosk.cli import kiosk
from kiosk.commands.answers import Invocation
from kiosk.demo import staff
from kiosk.domain.duty import Role
from kiosk.operators.store import Operators, TooSoon, WrongPin
from kiosk.security.board import Board
from kiosk.security.identifying import identify
from kiosk.station import Station, open_station
from tests.test_app import DOORS, made, station

__all__ = ["made", "station"]

PINS = {officer.role: officer.pin for officer in staff.OFFICERS}
DURESS = next(officer.duress for officer in staff.OFFICERS if officer.duress)


def given(station: Station, pin: str, at: datetime = DOORS) -> object:
    return identify(Operators(station.db), station.journal, pin, at, "A1")


def said(station: Station, after: int) -> list[tuple[str, object]]:
    entries = station.journal.entries(station.journal.kiosk, after=after)
    return [(entry.kind, entry.facts.get("act", entry.facts.get("alert"))) for entry in entries]


def test_right_and_wrong_pins_leave_entries_and_threats_an_alert(station: Station) -> None:
    before = station.journal.head()[0]
    given(station, PINS[Role.SUPERVISOR])
    given(station, "000111")
    given(station, DURESS)
    assert said(station, before) == [
        ("staff", "identified"),
        ("staff", "wrong_pin"),
        ("staff", "identified"),
        ("alert", "duress"),
    ]


def test_guessing_by_command_waits_and_is_told(station: Station) -> None:
    answers = [given(station, f"00011{number}") for number in range(6)]
    assert [type(answer) for answer in answers] == [WrongPin] * 5 + [TooSoon]
    assert [each.alert.kind for each in Board(station.journal).all()] == ["wrong_pins"]
    assert isinstance(given(station, PINS[Role.ORGANISER], DOORS + timedelta(seconds=29)), TooSoon)


@pytest.mark.parametrize("words", [("clock", "--confirm"), ("operator", "add", "N. Body")])
def test_a_clock_set_forward_shortens_no_wait(
    station: Station, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The wait is counted in trusted time, whatever the machine's clock says by now."""
    keeper = Timekeeper(station.journal, station.roster)
    keeper.keep()
    for number in range(6):
        given(station, f"00011{number}", keeper.now())
    folder = station.folder
    station.close()
    monkeypatch.setattr("kiosk.system.clock.utc_now", lambda: keeper.now() + timedelta(hours=3))
    monkeypatch.setenv("KIOSK_PIN", PINS[Role.ORGANISER] if words[0] == "clock" else "660912")
    ran = CliRunner().invoke(kiosk, ["--data", str(folder), *words], obj=Invocation(), standalone_mode=True)
    assert ran.exit_code != 0 and "many" in str(ran.exception)
    assert isinstance(ran.exception, Exception) and not isinstance(ran.exception, click.ClickException)


def test_settings_and_log_are_for_the_owner_alone(station: Station, made: Path, qapp: object) -> None:
    import logging

    from kiosk.app import log_to
    from kiosk.storage import settings

    folder = station.folder
    for name in ("settings.toml", "kiosk.log", "kiosk.log.1"):
        (folder / name).write_text("" if name != "settings.toml" else 'gate = "A1"\n')
        (folder / name).chmod(0o644)
    station.close()
    with open_station(folder, writing=True) as again:
        modes = {name: (folder / name).stat().st_mode & 0o777 for name in ("settings.toml", "kiosk.log", "kiosk.log.1")}
        assert set(modes.values()) == {0o600}
        (folder / "settings.toml").unlink()
        settings.save(again.settings, folder / "settings.toml")
        assert (folder / "settings.toml").stat().st_mode & 0o777 == 0o600
    (folder / "kiosk.log").unlink()
    log_to(folder)
    log = logging.getLogger("kiosk")
    handler = log.handlers[-1]
    try:
        assert (folder / "kiosk.log").stat().st_mode & 0o777 == 0o600
        handler.doRollover()  # type: ignore[attr-defined]
        assert {path.stat().st_mode & 0o777 for path in folder.glob("kiosk.log*")} == {0o600}
    finally:
        log.removeHandler(handler)
        handler.close()
