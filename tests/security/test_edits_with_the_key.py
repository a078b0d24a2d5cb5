"""Whoever holds the key of the file can write anything into it, but not unseen: every edit is told, and stays told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.demo import event
from kiosk.demo.staff import WATCHER
from kiosk.domain.duty import Role
from kiosk.journal import digests
from kiosk.journal.agreement import disagreements
from kiosk.operators.pins import kept
from kiosk.operators.store import Operators
from kiosk.screens.security.start_check import Inspecting
from kiosk.security import watch_import
from kiosk.security.board import Board
from kiosk.security.staffing import Staffing
from kiosk.security.watch_file import Listed
from kiosk.security.watch_list import WatchList
from kiosk.sources.importing import bring
from kiosk.station import Station, open_station
from kiosk.storage.database import writing
from tests.test_app import DOORS

LATER = DOORS + timedelta(minutes=5)
LISTED = (Listed(names=("Pavel Orlov",), level="high"), Listed(names=("Jane Doe",)))

_FIRST = "(SELECT min(id) FROM operator WHERE role = 'entrance')"
_BOSS = "(SELECT min(id) FROM operator WHERE role = 'organiser')"
_AT = "2024-06-27T12:00:00+00:00"
_ONE = "(SELECT min(id) FROM delegate WHERE state = 'complete' AND companion_of IS NULL)"
_CODE = f"(SELECT min(key) FROM credential WHERE delegate = {_ONE})"
EDITS = {
    "an officer made organiser": ("officers", f"UPDATE operator SET role = 'organiser' WHERE id = {_FIRST}"),
    "an officer dismissed": ("officers", f"UPDATE operator SET removed = '{_AT}' WHERE id = {_FIRST}"),
    "an officer renamed": ("officers", f"UPDATE operator SET name = 'Somebody Else' WHERE id = {_FIRST}"),
    "an officer's badge": ("officers", f"UPDATE operator SET badge = 'plain:X' WHERE id = {_FIRST}"),
    "an officer put on the list": (
        "officers",
        "INSERT INTO operator VALUES ('0badcafe', 'N. Body', 'organiser', NULL, '2024-06-27T12:00:00+00:00', NULL)",
    ),
    "a PIN exchanged": ("officers", f"UPDATE pin SET hash = 'x' WHERE operator = {_FIRST}"),
    "a PIN given to another": (
        "officers",
        f"UPDATE pin SET operator = {_BOSS}, duress = 1 WHERE operator = {_FIRST}",
    ),
    "a PIN taken away": ("officers", f"DELETE FROM pin WHERE operator = {_FIRST}"),
    "a duress PIN made an ordinary one": ("officers", "DELETE FROM pin WHERE duress"),
    "the plan": ("plan", "UPDATE fact SET value = replace(value, 'delegate', 'press') WHERE name = 'plan'"),
    "the event": ("plan", "UPDATE fact SET value = 'another' WHERE name = 'event'"),
    "a key of pretix": ("sources", "INSERT OR REPLACE INTO fact VALUES ('pretix_keys', 'a2V5')"),
    "a block lifted": ("blocks", "INSERT OR REPLACE INTO fact VALUES ('pretix_blocks', '[]')"),
    "somebody off the watch list": ("watch list", "DELETE FROM watch_entry WHERE names LIKE '%Orlov%'"),
    "somebody on the watch list renamed": ("watch list", "UPDATE watch_entry SET prepared = '[]'"),
    "the watch list emptied": ("watch list", "UPDATE watch_list SET version = version + 1"),
    "somebody's state": ("roster", f"UPDATE delegate_version SET state = 'withdrawn' WHERE id = {_ONE}"),
    "somebody's category": ("roster", f"UPDATE delegate_version SET category = 'vip' WHERE id = {_ONE}"),
    "somebody's name": ("roster", f"UPDATE delegate_version SET name = 'Another Name' WHERE id = {_ONE}"),
    "somebody's zones": ("roster", f"UPDATE delegate_version SET zones_added = '[\"podium\"]' WHERE id = {_ONE}"),
    "somebody deleted": ("roster", f"DELETE FROM delegate_version WHERE id = {_ONE}"),
    "somebody invented": (
        "roster",
        "INSERT INTO delegate_version (id, system, source_id, name, state, since)"
        " SELECT 'ffff', 'indico', '99999', 'N. Body', 'complete', current FROM generation",
    ),
    "a code given to another": (
        "roster",
        f"UPDATE credential_version SET delegate = (SELECT max(id) FROM delegate) WHERE key = {_CODE}",
    ),
    "a code invented": (
        "roster",
        f"INSERT INTO credential_version (key, delegate, standing, since) SELECT 'indico:x', {_ONE}, 'active', current"
        " FROM generation",
    ),
    "a code made void": ("roster", f"UPDATE credential_version SET standing = 'revoked' WHERE key = {_CODE}"),
    "an older roster": ("roster", "UPDATE generation SET current = current - 1"),
    "a ruling that nobody made": ("ruling", f"INSERT INTO ruling SELECT {_CODE}, 'revoked', '{_AT}'"),
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("edits") / "data"
    with event.make(folder, None, DOORS - timedelta(minutes=4)) as opened:
        watch_import.put(WatchList(opened.db), opened.journal, LISTED, WATCHER, DOORS)
    return folder


@pytest.fixture
def station(made: Path, tmp_path: Path) -> Iterator[Station]:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    for file in made.iterdir():
        if file.is_file() and file.name not in ("lock", "turn"):
            (folder / file.name).write_bytes(file.read_bytes())
    with open_station(folder, writing=True) as opened:
        yield opened


def told(station: Station) -> set[str]:
    return {found.table for found in disagreements(station.journal)}


def edit(station: Station, statement: str) -> None:
    """As any SQLite client with the key would."""
    with writing(station.db):
        station.db.execute("PRAGMA defer_foreign_keys = ON")
        assert station.db.execute(statement).rowcount


def start(station: Station) -> Inspecting:
    """As the kiosk starts, its data looked at."""
    inspecting = Inspecting(station, "A1", lambda: LATER)
    inspecting._soon.setInterval(10**6)
    inspecting.start()
    inspecting._job(LATER)()
    inspecting.close()
    return inspecting


@pytest.mark.parametrize("what", EDITS)
def test_an_edit_is_seen_and_stays_told(station: Station, what: str, qapp: object) -> None:
    table, statement = EDITS[what]
    assert told(station) == set()
    edit(station, statement)
    assert table in told(station)
    if table == "ruling":
        return
    start(station)
    assert table in told(station)
    alerts = [each.alert.details for each in Board(station.journal).all()]
    assert [table in str(each.get("altered")) for each in alerts] == [True]
    start(station)
    assert len(Board(station.journal).all()) == 1, "what was told once is not told again"


@pytest.mark.parametrize("what", [name for name, (table, _) in EDITS.items() if table == "officers"])
def test_a_change_on_the_record_does_not_wash_an_edit_away(station: Station, what: str) -> None:
    edit(station, EDITS[what][1])
    Staffing(Operators(station.db), station.journal).enrol("W. Wash", Role.ENTRANCE, "660912", LATER, by="op")
    assert "officers" in told(station)


def test_neither_an_import_nor_a_new_watch_list_washes_an_edit_away(station: Station) -> None:
    edit(station, EDITS["somebody's category"][1])
    edit(station, EDITS["somebody off the watch list"][1])
    imported = bring(station.roster, station.journal, station.plan, event.sample_files(), LATER)
    watch_import.clear(WatchList(station.db), station.journal, WATCHER, LATER)
    assert imported.altered == ("roster",) and told(station) >= {"roster", "watch list"}


def test_what_is_done_on_the_record_is_no_edit(station: Station, qapp: object) -> None:
    staffing = Staffing(Operators(station.db), station.journal)
    added = staffing.enrol("W. Well", Role.ENTRANCE, "660912", LATER, by="op")
    staffing.change_pin(added.id, "904417", LATER, by="op")
    staffing.change_role(added.id, Role.SECURITY, LATER, by="op")
    staffing.change_role(added.id, Role.SUPERVISOR, LATER, by="op", pin="904418")
    start(station)
    assert set(disagreements(station.journal)) == set()
    staffing.dismiss(added.id, LATER, by="op")
    bring(station.roster, station.journal, station.plan, event.sample_files(), LATER)
    watch_import.put(WatchList(station.db), station.journal, LISTED[:1], WATCHER, LATER)
    station.roster.set_photos([(next(iter(station.roster.people())).id, b"jpeg", "d" * 64)])
    start(station)
    watch_import.clear(WatchList(station.db), station.journal, WATCHER, LATER)
    assert told(station) == set() and Board(station.journal).all() == ()


@pytest.mark.parametrize("officers", [True, False])
def test_every_start_seals_whether_officers_are_in_use(station: Station, officers: bool, qapp: object) -> None:
    station.settings = replace(station.settings, officers=officers)
    before = station.journal.head()[0]
    start(station)
    start(station)
    started = list(station.journal.entries(after=before))
    assert [(entry.kind, entry.facts["officers"]) for entry in started] == [("started", officers)] * 2


def test_an_edit_of_a_pin_that_opens_is_seen(station: Station) -> None:
    """Somebody writes the hash of a PIN of their own."""
    salt = bytes(station.db.execute("SELECT salt FROM pin_salt").fetchone()[0])
    officer = Operators(station.db).on_list()[0]
    edit(station, f"UPDATE pin SET hash = '{kept('660912', salt)}' WHERE operator = '{officer.id}'")
    assert told(station) == {"officers"}


def test_a_file_older_than_digests_begins_them_at_its_next_start(station: Station, qapp: object) -> None:
    triggers = ("journal_no_update", "journal_no_delete")
    kinds = "('started', 'imported', 'staff', 'watchlist')"
    rows = station.db.execute(f"SELECT kiosk, seq, body FROM journal WHERE kind IN {kinds}").fetchall()
    assert rows and digests.last_sealed(station.journal).keys() == {str(table) for table in digests.EVERY}
    for trigger in triggers:
        station.db.execute(f"DROP TRIGGER {trigger}")
    station.db.execute(f"UPDATE journal SET body = json_remove(body, '$.digests') WHERE kind IN {kinds}")
    assert digests.last_sealed(station.journal) == {}
    start(station)
    assert digests.last_sealed(station.journal).keys() == {str(table) for table in digests.EVERY}
    assert not {"plan", "roster", "watch list"} & told(station)


def test_a_file_whose_digests_know_no_blocks_is_no_edit_and_begins_them(station: Station, qapp: object) -> None:
    for trigger in ("journal_no_update", "journal_no_delete"):
        station.db.execute(f"DROP TRIGGER {trigger}")
    station.db.execute("UPDATE journal SET body = json_remove(body, '$.digests.blocks') WHERE json_valid(body)")
    blocks = "INSERT OR REPLACE INTO fact VALUES ('pretix_blocks', '{}')"
    edit(station, blocks)
    assert not {"blocks", "sources", "plan"} & told(station)
    start(station)
    assert "blocks" in digests.last_sealed(station.journal) and not Board(station.journal).all()
    edit(station, blocks.replace("{}", '{"k": ["9", "active"]}'))
    assert "blocks" in told(station)
