"""One byte of one page is flipped, wherever: what it costs, and that it is said."""

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import station
from kiosk.domain.passage import EntryKind
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Reason, Refused
from kiosk.journal.agreement import disagreements
from kiosk.operators.store import Operators
from kiosk.security.alerts import AlertKind
from kiosk.security.board import Board
from kiosk.station import Station
from kiosk.storage.connection import DatabaseDamaged
from kiosk.storage.database import look_through
from kiosk.storage.vault import DATABASE_FILE
from tests.rescue.scenery import AT, REVOKED, STRAY, Before, a_copy, a_folder, flip, look_at

ENTRIES, PAGES, SEED = 2_000, 14, 20260
LATER = AT + timedelta(days=1)
COMPUTED = {"stay", "counter", "person_entry", "name_word", "delegation_word", "migration", "_sqlite_migrations"}
"""Follows from the rest."""


@pytest.fixture(scope="module", autouse=True)
def no_keyring() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_KEYRING", "off")
        patch.delenv("KIOSK_PASSPHRASE", raising=False)
        yield


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, no_keyring: None) -> Path:
    return a_folder(tmp_path_factory.mktemp("sound") / "data", ENTRIES)


@pytest.fixture(scope="module")
def before(folder: Path) -> Before:
    return look_at(folder)


def met(folder: Path) -> bool:
    """Whether a kiosk that reads all of it meets damage."""
    try:
        with station.open_station(folder, writing=False) as kiosk:
            look_through(kiosk.db, folder / DATABASE_FILE)
            for table in ("journal", "delegate_version"):
                kiosk.db.execute(f"SELECT * FROM {table}").fetchall()
    except DatabaseDamaged:
        return True
    return False


def check(folder: Path, page: int, before: Before) -> int:
    """All that must hold after the rescue; how many entries it cost."""
    assert met(folder), "no page of the file is without use"
    with station.open_station(folder, writing=True) as kiosk:
        assert kiosk.rescued is not None
        lost = check_journal(kiosk, page, before)
        check_tables(kiosk, before, lost)
        check_doors(kiosk)
    with station.open_station(folder, writing=True) as kiosk:
        assert kiosk.rescued is None
    return lost


def check_journal(kiosk: Station, page: int, before: Before) -> int:
    assert kiosk.rescued is not None
    present = {(e.kiosk, e.seq): e for e in kiosk.journal.entries()}
    known = {place: present[place].hash for place in before.entries if place in present}
    lost = len(before.entries) - len(known)
    assert known.items() <= before.entries.items()
    assert lost == kiosk.rescued.lost <= before.journal_pages.get(page, 0) + 1
    (chain,) = kiosk.journal.verify()
    assert chain.explained
    assert chain.intact == (lost == 0)
    assert sum(last - first + 1 for first, last in chain.lost) == lost
    said = [entry for entry in present.values() if entry.kind == EntryKind.RESCUED]
    alerts = [raised for raised in Board(kiosk.journal).open_alerts() if raised.alert.kind is AlertKind.JOURNAL]
    assert len(said) == len(alerts) == (not kiosk.rescued.whole)
    passage = kiosk.checkpoint.examine(Scan(b"nobody", LATER, Reader.WEDGE), "A1")
    assert passage.seq is not None
    assert passage.seq > max(seq for _, seq in before.entries)
    assert disagreements(kiosk.journal) == ()
    return lost


def check_tables(kiosk: Station, before: Before, lost: int) -> None:
    assert kiosk.rescued is not None
    for table, rows in before.tables.items():
        if table in COMPUTED or table == "journal":
            continue
        present = set(kiosk.db.execute(f"SELECT * FROM {table}").fetchall())
        base = table.removeprefix("spare_")
        if base in ("badge", "ruling"):
            rows, present = frozenset(row[:2] for row in rows), {row[:2] for row in present}
        assert rows <= present or base in kiosk.rescued.tables, table
    if not lost:
        assert {*before.tables["stay"]} == {*kiosk.db.execute("SELECT * FROM stay").fetchall()}


def check_doors(kiosk: Station) -> None:
    """Nobody who was turned away is let in, and nobody becomes an organiser by coming first."""
    for code in (*REVOKED, STRAY):
        verdict = kiosk.checkpoint.consider(Scan(code.encode(), LATER, Reader.WEDGE), "A1").verdict
        assert verdict == Refused(Reason.REVOKED), code
    assert len(Operators(kiosk.db).on_list()) == 2
    assert Operators(kiosk.db).any()


@pytest.mark.parametrize("part", range(PAGES))
def test_a_flipped_byte_costs_its_page_at_most_and_is_said(
    folder: Path, before: Before, tmp_path: Path, part: int
) -> None:
    chance = random.Random(SEED + part)
    page = chance.randrange(1 + before.pages * part // PAGES, 1 + before.pages * (part + 1) // PAGES)
    damaged = a_copy(folder, tmp_path / "data")
    flip(damaged, page, chance)
    check(damaged, page, before)
