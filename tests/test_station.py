"""A data folder from its first start to its worst day."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import station
from kiosk.demo import crowd
from kiosk.domain.credential import plain_key
from kiosk.domain.duty import Officer, Role
from kiosk.domain.people import CredentialEntry, Registration, Standing
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Note, Reason, Refused
from kiosk.roster.changes import Changes
from kiosk.security.lockdown import Lockdowns
from kiosk.station import NoEvent, Station
from kiosk.storage.database import DatabaseDamaged, Locked, WrongKey, writing
from kiosk.storage.paths import resources
from kiosk.storage.vault import KeyMissing

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
AT = datetime(2024, 6, 27, 14, tzinfo=UTC)


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_KEYRING", "off")
    monkeypatch.delenv("KIOSK_PASSPHRASE", raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed data folder with an event and 50 sealed scans of nobody."""
    with station.create(tmp_path / "data", PLAN) as made:
        for number in range(50):
            made.checkpoint.examine(Scan(b"nobody %d" % number, AT, Reader.WEDGE), "A1")
    return tmp_path / "data"


def spoil(path: Path, start: int, length: int) -> bytes:
    raw = bytearray(path.read_bytes())
    raw[start : start + length] = os.urandom(length)
    path.write_bytes(raw)
    return bytes(raw)


def entries(opened: Station) -> int:
    return sum(1 for _ in opened.journal.entries())


def with_people(folder: Path, *people: Registration) -> Path:
    with station.create(folder, PLAN) as made:
        made.roster.apply(Changes(added=people), AT)
    return folder


@pytest.mark.parametrize("writing_it", [True, False])
@pytest.mark.parametrize("typed", ["張偉", "张伟", "zhang wei", "张 uruguay", "乌拉圭"])
def test_a_roster_of_an_older_kiosk_is_found_as_names_are_typed_today(
    tmp_path: Path, typed: str, writing_it: bool
) -> None:
    wei = Registration(
        system="indico", source_id="2", name="張偉", given_name="偉", family_name="張", delegation="UY", credentials=()
    )
    folder = with_people(tmp_path / "data", wei)
    with station.open_station(folder, writing=True) as opened, writing(opened.db):
        older = [(1, "張 偉", " ", "uy", "2")]
        opened.db.execute("INSERT INTO search (search) VALUES ('delete-all')")
        opened.db.executemany("INSERT INTO search (rowid, name, other, delegation, code) VALUES (?, ?, ?, ?, ?)", older)
        opened.db.execute("DELETE FROM name_word")
        opened.db.execute("UPDATE delegation_word SET word = '烏' WHERE word = '乌'")
        opened.db.execute("DELETE FROM fact WHERE name = 'search_index'")
    with station.open_station(folder, writing=writing_it) as opened:
        assert [each.name for each in opened.search(typed)] == ["張偉"]


def test_all_that_a_ticket_says_finds_its_holder_alone(tmp_path: Path) -> None:
    with station.create(tmp_path / "data", PLAN) as opened:
        people = tuple(crowd.entries(opened.plan, 30))
        opened.roster.apply(Changes(added=people), AT)
        for person in people:
            (holder,) = opened.search(f"  {crowd.ticket(person).decode()}\n")
            assert (holder.source_id, holder.name) == (person.source_id, person.name)
        assert opened.search(crowd.ticket(people[0]).decode(), 0) == []


def test_a_plain_code_finds_its_holder_before_others_of_that_number(tmp_path: Path) -> None:
    code = CredentialEntry(key=plain_key("49"))
    folder = with_people(
        tmp_path / "data",
        Registration(system="table", source_id="1", name="Ana Paz", credentials=(code,)),
        Registration(system="indico", source_id="2", name="Bo Lund", aliases=("#49",), credentials=()),
    )
    with station.open_station(folder, writing=False) as opened:
        assert [each.name for each in opened.search("49")] == ["Ana Paz", "Bo Lund"]


def test_a_new_folder_is_its_owners_alone_and_opens_again(folder: Path) -> None:
    assert folder.stat().st_mode & 0o077 == 0
    with station.open_station(folder, writing=True) as opened:
        assert opened.plan.event.code == "uncops-2024"
        assert entries(opened) == 51
        assert opened.rescued is None


def test_a_folder_without_an_event_says_so(tmp_path: Path) -> None:
    with pytest.raises(NoEvent, match="kiosk init"):
        station.open_station(tmp_path, writing=False)


def test_a_plan_that_is_wrong_leaves_no_event(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="zone"):
        station.create(tmp_path / "data", PLAN.replace('zone = "plenary"', 'zone = "nowhere"', 1))
    with pytest.raises(NoEvent):
        station.open_station(tmp_path / "data", writing=False)


def test_a_second_kiosk_on_the_folder_refuses_and_readers_do_not_mind(folder: Path) -> None:
    with station.open_station(folder, writing=True):
        with pytest.raises(Locked):
            station.open_station(folder, writing=True)
        with station.open_station(folder, writing=False) as reader:
            assert entries(reader) == 51


def test_a_damaged_first_page_is_damage_and_a_wrong_key_is_a_wrong_key(folder: Path) -> None:
    key = folder / "key"
    right = key.read_bytes()
    key.write_text("11" * 32)
    with pytest.raises(WrongKey):
        station.open_station(folder, writing=True)
    key.write_bytes(right)
    spoil(folder / "kiosk.db", 0, 512)
    with pytest.raises(DatabaseDamaged):
        station.open_station(folder, writing=False)


def test_a_database_damaged_beyond_reading_is_moved_aside_never_deleted(folder: Path) -> None:
    before = spoil(folder / "kiosk.db", 0, (folder / "kiosk.db").stat().st_size)
    with pytest.raises(NoEvent):
        station.open_station(folder, writing=True)
    (aside,) = folder.glob("damaged-*.db")
    assert aside.read_bytes() == before


def test_damage_met_while_running_is_mended_at_the_next_start(folder: Path) -> None:
    with station.open_station(folder, writing=True) as opened:
        opened.mark_damaged()
    with station.open_station(folder, writing=True) as opened:
        assert opened.rescued is not None
        assert (opened.rescued.saved, opened.rescued.whole) == (51, True)
        assert entries(opened) == 51
        assert all(chain.intact for chain in opened.journal.verify())
        opened.checkpoint.examine(Scan(b"nobody", AT, Reader.WEDGE), "A1")
    assert len(list(folder.glob("damaged-*.db"))) == 1
    with station.open_station(folder, writing=True) as opened:
        assert (opened.rescued, entries(opened)) == (None, 52)


def test_a_lost_key_is_never_replaced(folder: Path) -> None:
    (folder / "key").unlink()
    with pytest.raises(KeyMissing):
        station.open_station(folder, writing=True)
    assert not (folder / "key").exists()


def test_keys_rulings_and_badges_outlive_damage(folder: Path) -> None:
    tables = ("signing_key", "journal_salt", "ruling", "badge", "fact")

    def kept(opened: Station) -> dict[str, list[tuple[object, ...]]]:
        return {table: opened.db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables}

    with station.open_station(folder, writing=True) as opened:
        with writing(opened.db):
            opened.db.executemany("INSERT INTO badge VALUES ('somebody', ?, '2024-06-27')", [(1,), (2,)])
        opened.roster.rule("badge:somebody/2", Standing.REVOKED, AT)
        before = kept(opened)
        opened.mark_damaged()
    assert all(before.values())
    with station.open_station(folder, writing=True) as opened:
        assert opened.rescued is not None
        assert kept(opened) == before


def test_a_lockdown_closes_every_way_in_at_once_and_after_a_restart_until_it_is_lifted(folder: Path) -> None:
    guard = Officer("g", Role.SUPERVISOR)
    scan = Scan(b"T-1", AT, Reader.COMMAND)
    code = CredentialEntry(key=plain_key("T-1"))
    somebody = Registration(system="table", source_id="1", name="Ada", category="delegate", credentials=(code,))
    with station.open_station(folder, writing=True) as opened:
        opened.roster.apply(Changes(added=(somebody,)), AT)
        first = opened.checkpoint.examine(scan, "A1")
        Lockdowns(opened.journal).lock(guard, AT)
        locked = opened.checkpoint.examine(scan, "A1")
        out = opened.checkpoint.examine(scan, "X1")
    with station.open_station(folder, writing=False) as reader:
        assert reader.checkpoint.consider(scan, "A1").verdict == Refused(Reason.LOCKDOWN)
    with station.open_station(folder, writing=True) as opened:
        Lockdowns(opened.journal).lift(guard, AT)
        again = opened.checkpoint.examine(scan, "A1")
    assert [passage.verdict for passage in (first, locked, out, again)] == [
        Admitted((Note.FIRST_ENTRY,)),
        Refused(Reason.LOCKDOWN),
        Admitted((Note.EXIT,)),
        Admitted((Note.RE_ENTRY,)),
    ]
    assert out.direction is Direction.OUT
