"""A log that lost its end, a folder put back, and a copy that nobody may write to."""

import contextlib
import os
import shutil
import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import station
from kiosk.domain.duty import Role
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Standing
from kiosk.domain.scan import Reader, Scan
from kiosk.operators.store import Operators
from kiosk.roster.changes import Changes
from kiosk.roster.store import TORN
from kiosk.security.alerts import AlertKind
from kiosk.security.board import Board
from kiosk.security.rulings import rule
from kiosk.security.staffing import Staffing
from kiosk.sources.importing import bring
from kiosk.station import Station
from kiosk.storage import database, transaction
from kiosk.storage.database import CannotWrite
from kiosk.storage.vault import DATABASE_FILE
from tests.rescue.scenery import AT, PLAN


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_KEYRING", "off")
    monkeypatch.delenv("KIOSK_PASSPHRASE", raising=False)


def examine(kiosk: Station, count: int) -> list[int | None]:
    scans = (Scan(b"nobody %d" % number, AT + timedelta(seconds=number), Reader.WEDGE) for number in range(count))
    return [kiosk.checkpoint.examine(scan, "A1").seq for scan in scans]


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """A folder as a kiosk leaves it that is killed with 20 passages in its log."""
    station.create(tmp_path / "data", PLAN).close()
    with station.open_station(tmp_path / "data", writing=True) as kiosk:
        examine(kiosk, 20)
        shutil.copytree(tmp_path / "data", tmp_path / "killed", ignore=shutil.ignore_patterns("lock"))
    return tmp_path / "killed"


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9])
def test_a_log_that_lost_its_end_is_noticed_and_no_number_is_given_twice(killed: Path, kept: float) -> None:
    log = killed / f"{DATABASE_FILE}-wal"
    os.truncate(log, int(log.stat().st_size * kept))
    with station.open_station(killed, writing=False) as kiosk:
        (chain,) = kiosk.journal.verify()
        assert (chain.intact, chain.what) == (False, "removed")
        assert chain.entries < 21
    with station.open_station(killed, writing=True) as kiosk:
        numbers = [entry.seq for entry in kiosk.journal.entries() if entry.kind == EntryKind.BROKEN]
        assert numbers == [22]
        (alert,) = [raised.alert for raised in Board(kiosk.journal).open_alerts()]
        assert (alert.kind, alert.details["lost"]) == (AlertKind.JOURNAL, 21 - chain.entries)
        assert min(seq or 0 for seq in examine(kiosk, 3)) > 22
        assert kiosk.journal.verify()[0].what == "removed"


def test_a_whole_log_is_no_matter(killed: Path) -> None:
    with station.open_station(killed, writing=True) as kiosk:
        assert kiosk.journal.verify()[0].intact
        assert examine(kiosk, 1) == [22]


@pytest.mark.parametrize("text", [b"", b"rubbish", bytes(192), b"k 99 " + b"0" * 64 + b" " + b"0" * 32])
def test_a_witness_that_is_rubbish_accuses_nobody(killed: Path, text: bytes) -> None:
    (killed / "kiosk.witness").write_bytes(text)
    with station.open_station(killed, writing=True) as kiosk:
        assert kiosk.journal.verify()[0].intact
        assert examine(kiosk, 1) == [22]


@contextlib.contextmanager
def write_protected(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, bytes]]:
    """Nothing in there can be written, by root neither as far as the kiosk asks."""
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    monkeypatch.setattr(database, "_is_writable", lambda _: False)
    for path in folder.iterdir():
        path.chmod(stat.S_IRUSR)
    folder.chmod(0o500)
    try:
        yield before
    finally:
        folder.chmod(0o700)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("log", [False, True])
def test_an_auditor_verifies_a_copy_that_cannot_be_written(
    killed: Path, monkeypatch: pytest.MonkeyPatch, log: bool
) -> None:
    if not log:
        station.open_station(killed, writing=True).close()
    with write_protected(killed, monkeypatch), station.open_station(killed, writing=False) as kiosk:
        (chain,) = kiosk.journal.verify()
        assert (chain.entries, chain.intact) == (21, True)


def test_who_writes_into_a_copy_that_cannot_be_written_is_told(killed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    station.open_station(killed, writing=True).close()
    with (
        write_protected(killed, monkeypatch),
        station.open_station(killed, writing=False) as kiosk,
        pytest.raises(CannotWrite, match="read-only"),
    ):
        kiosk.journal.append(EntryKind.CLOCK, AT, {})


def test_readers_begin_no_write_transaction(killed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_: object) -> None:
        raise AssertionError("a reader begins to write")

    monkeypatch.setattr(transaction, "_begin", forbidden)
    with station.open_station(killed, writing=False) as kiosk, kiosk.journal.one_view(entered=False):
        assert kiosk.journal.verify()[0].intact


@pytest.mark.parametrize("lost", ["fact", "operator", "pin", "ruling", "journal_salt", "signing_key", "generation"])
def test_what_stands_twice_is_the_same_twice_whatever_happens_to_it(killed: Path, lost: str) -> None:
    with station.open_station(killed, writing=True) as kiosk:
        staffing = Staffing(Operators(kiosk.db), kiosk.journal)
        first = staffing.enrol("Ada", Role.ORGANISER, "735192", AT)
        second = staffing.enrol("Ben", Role.ENTRANCE, "284617", AT, by=first.id)
        staffing.change_pin(second.id, "917364", AT, by=first.id)
        staffing.dismiss(second.id, AT, by=first.id)
        rule(kiosk.roster, kiosk.journal, ["plain:T-1"], Standing.REVOKED, None, AT)
        rule(kiosk.roster, kiosk.journal, ["plain:T-1"], Standing.ACTIVE, None, AT)
        kiosk.roster.apply(Changes(), AT)
        one, other = (set(kiosk.db.execute(f"SELECT * FROM {name}")) for name in (lost, f"spare_{lost}"))
        assert one == other
        assert one


def test_a_torn_roster_holds_whom_it_does_not_know_until_their_source_comes_again(killed: Path, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("id,name,category\n1,Guest One,delegate\n", encoding="utf-8")
    with station.open_station(killed, writing=True) as kiosk:
        kiosk.roster.set_fact(TORN, "table")
        assert kiosk.roster.is_torn()
        bring(kiosk.roster, kiosk.journal, kiosk.plan, [table], AT)
        assert not kiosk.roster.is_torn()
