"""Commands beside a running kiosk: officers, rulings, watch list and roster change, and the next decision obeys."""

import base64
import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.demo import staff
from kiosk.domain.duty import Action, Role
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Reason
from kiosk.operators.store import LoggedIn, NoSuchOperator, Operators
from kiosk.screens.kit.application import application
from kiosk.security.board import Board
from kiosk.station import BeingChanged, Station, join_station
from kiosk.storage.database import FolderLock
from kiosk.storage.paths import resources
from tests import commands
from tests.commands import Ran, lines
from tests.test_app import DOORS, TICKETS, Clock, made, reason, scan, station

__all__ = ["made", "station"]

Run = Callable[..., Ran]


@pytest.fixture
def kiosk(qtbot: QtBot, station: Station) -> Iterator[Kiosk]:
    opened = Kiosk(application(), station, now=Clock())
    opened.open(full_screen=False)
    staff.log_in(opened)
    yield opened
    opened.close()


def command(kiosk: Kiosk, *words: object, status: int = 0, run: Run = commands.kiosk, **more: str) -> list[Any]:
    ran = run(kiosk.station.folder, *words, "--json", **more)
    assert ran.returncode == status, ran.stderr
    return lines(ran)


def dismiss(kiosk: Kiosk, run: Run = commands.kiosk) -> str:
    officer = kiosk.guard.operator
    assert officer is not None
    command(kiosk, "operator", "remove", officer.id, run=run)
    return officer.id


@pytest.mark.parametrize("run", [commands.kiosk, commands.process])
def test_a_scan_after_the_dismissal_is_not_judged_and_the_kiosk_is_locked(kiosk: Kiosk, run: Run) -> None:
    dismissed = dismiss(kiosk, run)
    before = kiosk.station.journal.head()[0]
    scan(kiosk, "3")
    assert kiosk.guard.locked and kiosk.guard.operator is None and kiosk.window.current is kiosk.locking.lock
    assert kiosk.station.journal.recent(5) == ()
    after = [entry.kind for entry in kiosk.station.journal.entries(after=before)]
    assert after == ["logged_out", "signed"] and kiosk.guard.shift is None
    with pytest.raises(NoSuchOperator):
        kiosk.guard.log_in(LoggedIn(Operators(kiosk.station.db).get(dismissed)))  # type: ignore[arg-type]


@pytest.mark.parametrize("key", ["F6", "F7"])
def test_nothing_is_decided_by_who_was_dismissed(kiosk: Kiosk, key: str) -> None:
    scan(kiosk, "3")
    dismiss(kiosk)
    before = kiosk.station.journal.recent(5)
    kiosk.window.gate.press(key)
    assert not any(kiosk.guard.may(action) for action in Action)
    assert kiosk.station.journal.recent(5) == before and before[0].taken_back is None


def test_an_idle_kiosk_locks_within_a_beat(kiosk: Kiosk, qtbot: QtBot) -> None:
    dismiss(kiosk)
    with qtbot.waitSignal(kiosk.guard.changed, timeout=5000):
        kiosk.guard.tick()
    assert kiosk.window.current is kiosk.locking.lock


def test_others_stay_on_duty(kiosk: Kiosk) -> None:
    entrance = next(each for each in Operators(kiosk.station.db).on_list() if each.role is Role.ENTRANCE)
    command(kiosk, "operator", "remove", entrance.id)
    scan(kiosk, "3")
    assert reason(kiosk) is None and not kiosk.guard.locked


def test_a_new_officer_and_a_new_pin_open_at_once(kiosk: Kiosk, qtbot: QtBot) -> None:
    (added,) = command(kiosk, "operator", "add", "B. Traore", "--role", "security", KIOSK_PIN="904417")
    command(kiosk, "operator", "pin", added["operator"], KIOSK_PIN="660912")
    found: list[object] = []
    kiosk.guard.identify("660912", None, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert isinstance(found[0], LoggedIn) and found[0].operator.id == added["operator"]


def test_a_ticket_revoked_by_command_is_refused_at_the_next_scan(kiosk: Kiosk) -> None:
    delegate = kiosk.station.roster.by_source_id("3")
    assert delegate is not None
    key = kiosk.station.roster.keys_of(delegate.id)[0].key
    command(kiosk, "credential", "revoke", key.partition(":")[2])
    scan(kiosk, "3")
    assert reason(kiosk) is Reason.REVOKED


def test_a_watch_list_brought_by_command_holds_for_the_next_passage(kiosk: Kiosk, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.waitUntil(kiosk.alerting.lookout.watch_list.is_read, timeout=5000)
    delegate = kiosk.station.roster.by_source_id("3")
    assert delegate is not None
    listed = tmp_path / "listed.csv"
    listed.write_text(f"name,note\n{delegate.name},look\n", encoding="utf-8")
    assert command(kiosk, "watchlist", "import", listed)[0]["entries"] == 1
    with qtbot.waitSignal(kiosk.alerting.raised, timeout=5000):
        scan(kiosk, "3")
    assert [each.alert.kind for each in Board(kiosk.station.journal).all()] == ["watchlist"]
    command(kiosk, "watchlist", "remove")
    assert kiosk.alerting.lookout.watch_list.size() == 0


def test_an_import_by_command_counts_at_the_next_scan_and_is_shown(kiosk: Kiosk) -> None:
    (registrations,) = (resources() / "demo" / "indico").rglob("registrations_main_all_columns.csv")
    text = registrations.read_text(encoding="utf-8-sig")
    delegate = kiosk.station.roster.by_source_id("3")
    assert delegate is not None
    withdrawn = kiosk.station.folder / "newer.csv"
    rows = text.splitlines(keepends=True)
    assert len(rows) > 3
    withdrawn.write_text("".join(_withdraw(rows, delegate.family_name)), encoding="utf-8")
    command(kiosk, "import", "--keep-missing", withdrawn)
    scan(kiosk, "3")
    assert reason(kiosk) is Reason.WITHDRAWN
    kiosk.rounds.go()
    assert kiosk.rounds._size == kiosk.station.roster.size()


def _withdraw(text: list[str], surname: str) -> list[str]:
    rows = list(csv.reader(text))
    state = rows[0].index("Registration state")
    done = [[*row[:state], "Withdrawn", *row[state + 1 :]] if row[4] == surname else row for row in rows]
    return [",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in done]


def test_keys_that_an_import_brings_are_trusted_at_the_next_scan(station: Station) -> None:
    public = Ed25519PrivateKey.generate().public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    before = station.checkpoint.keys.pretix
    with join_station(station.folder) as other:
        other.roster.set_fact("pretix_keys", base64.b64encode(pem).decode())
    assert station.checkpoint.keys.pretix == before
    station.checkpoint.consider(Scan(TICKETS["3"], DOORS, Reader.WEDGE), "A1")
    assert station.checkpoint.keys.pretix == (*before, public.public_bytes_raw())


def test_a_badge_key_revoked_by_command_is_distrusted_at_the_next_scan(kiosk: Kiosk) -> None:
    (own,) = [key for key in command(kiosk, "keys", "list")[0]["keys"] if key["role"] == "kiosk"]
    assert not any(key.revoked for key in kiosk.station.checkpoint.keys.badges)
    command(kiosk, "keys", "revoke", own["key"])
    scan(kiosk, "3")
    assert all(key.revoked for key in kiosk.station.checkpoint.keys.badges)


def test_two_commands_take_turns(station: Station) -> None:
    turn = FolderLock(station.folder, "turn")
    turn.take()
    with pytest.raises(BeingChanged):
        join_station(station.folder)
    turn.free()
    with join_station(station.folder) as beside, pytest.raises(BeingChanged):
        assert beside.lock is None
        join_station(station.folder)
    with join_station(station.folder):
        pass


def test_entries_of_command_and_gate_are_one_chain(kiosk: Kiosk) -> None:
    for ticket in ("3", "5", "105"):
        scan(kiosk, ticket)
        command(kiosk, "operator", "add", f"N. {ticket}", KIOSK_PIN=f"8319{ticket}4")
    assert all(one.intact for one in kiosk.station.journal.verify())
    assert isinstance(kiosk.window.gate.showing.passage.verdict, Admitted)  # type: ignore[union-attr]
