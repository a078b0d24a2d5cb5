import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.people import Delegate, Standing
from kiosk.roster import renewal
from kiosk.roster.changes import Change, Changes, CredentialChange
from kiosk.roster.leftovers import BEGUN, UNSWEPT, clear_away
from kiosk.roster.store import Roster
from kiosk.storage.database import Connection, connect, memory
from tests.roster.people import AT, a_roster, an_entry

KEY = b"k" * 32
OLD = tuple(an_entry(str(number), "Ana", f"Old{number:04}") for number in range(1, 501))
_IMPORT = """
import sys
from pathlib import Path
from kiosk.storage.database import connect
from kiosk.roster.changes import Change, Changes
from kiosk.roster.store import Roster
from tests.roster.people import AT, an_entry
roster = Roster(connect(Path(sys.argv[1]), b"k" * 32))
changed = tuple(Change(each.id, {"family_name": (each.family_name, "New"), "name": (each.name, "Ana New")})
                for each in roster.people())
added = tuple(an_entry(str(number), "Bo", f"New{number}") for number in range(10_000, 18_000))
print("ready", flush=True)
roster.apply(Changes(added=added, changed=changed, missing=(changed[0].id,)), AT)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.db"
    db = connect(path, KEY)
    a_roster(*OLD, db=db)
    db.close()
    return path


def test_an_import_killed_half_way_leaves_the_old_roster(file: Path) -> None:
    before = everyone(connect(file, KEY))
    for written in (1, 3_000, 8_100):
        kill_an_import(file, written)
        db = connect(file, KEY)
        assert everyone(db) == before
        assert Roster(db).find(("indico:10000",)) is None
        assert Roster(db).search("new") == []
        assert [each.name for each in Roster(db).search("old0007")] == ["Ana Old0007"]
        db.close()


def test_after_a_killed_import_the_next_one_is_whole(file: Path) -> None:
    kill_an_import(file, 3_000)
    db = connect(file, KEY)
    assert versions(db) > len(OLD)
    roster = Roster(db)
    roster.apply(Changes(added=(an_entry("10000", "Cy", "Lund"),)), AT)
    assert roster.size() == versions(db) == len(OLD) + 1
    assert [each.name for each in roster.search("lund")] == ["Cy Lund"]
    assert roster.search("new") == []
    assert db.execute("SELECT count(*) FROM search").fetchone() == (len(OLD) + 1,)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_finished_import_is_all_there(file: Path) -> None:
    subprocess.run([sys.executable, "-c", _IMPORT, str(file)], check=True, cwd=Path(__file__).parents[2])
    db = connect(file, KEY)
    roster = Roster(db)
    assert roster.size() == versions(db) == len(OLD) + 8_000
    assert sum(each.missing for each in roster.people()) == 1
    assert roster.search("old") == []
    assert db.execute("SELECT name FROM fact WHERE name IN (?, ?)", (BEGUN, UNSWEPT)).fetchall() == []


def test_nothing_is_seen_before_all_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    db = memory()
    roster = a_roster(*OLD[:50], db=db)
    before = everyone(db)
    seen = []
    finish = renewal._Renewal.switch

    def look_first(self: renewal._Renewal, facts: dict[str, str], *along: object) -> None:
        seen.append(
            (everyone(db), roster.find(("indico:77777",)), roster.search("lund"), roster.standing(("indico:1",)))
        )
        finish(self, facts)

    monkeypatch.setattr(renewal._Renewal, "switch", look_first)
    first = roster.by_source_id("1")
    assert first is not None
    roster.apply(
        Changes(
            added=(an_entry("77777", "Cy", "Lund"),),
            changed=(Change(first.id, {"name": (first.name, "Ana Neu")}),),
            credentials=(CredentialChange("indico:1", first.id, Standing.REVOKED),),
        ),
        AT,
    )
    assert seen == [(before, None, [], Standing.ACTIVE)]
    assert roster.get(first.id) == replace(first, name="Ana Neu")
    assert roster.standing(("indico:1",)) is Standing.REVOKED


def test_a_failing_import_leaves_the_old_roster(monkeypatch: pytest.MonkeyPatch) -> None:
    db = memory()
    roster = a_roster(*OLD[:50], db=db)
    before = everyone(db)

    def fail(self: renewal._Renewal, changes: Changes) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(renewal._Renewal, "revise_codes", fail)
    with pytest.raises(OSError, match="disk full"):
        roster.apply(Changes(added=(an_entry("77777"),), missing=(before[0].id,)), AT)
    assert everyone(db) == before
    clear_away(db)
    assert versions(db) == 50


def test_a_code_finds_its_holder_all_through_an_import(file: Path) -> None:
    """On a second connection, as a gate has it; no look-up may wait for the import."""
    process = start_an_import(file)
    gate = Roster(connect(file, KEY))
    waits = []
    while process.poll() is None:
        start = time.perf_counter()
        found = gate.find(("indico:7",))
        waits.append(time.perf_counter() - start)
        assert found is not None and found.delegate is not None
        assert found.delegate.name in ("Ana Old0007", "Ana New")
    assert process.wait() == 0
    assert sorted(waits)[len(waits) // 2] < 0.025


def everyone(db: Connection) -> list[Delegate]:
    return list(Roster(db).people())


def versions(db: Connection) -> int:
    return int(db.execute("SELECT count(*) FROM delegate_version").fetchone()[0])


def start_an_import(file: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", _IMPORT, str(file)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None and process.stdout.readline() == "ready\n"
    process.stdout.close()
    return process


def kill_an_import(file: Path, written: int) -> None:
    """With kill -9, once it has written so many versions."""
    process = start_an_import(file)
    db = connect(file, KEY)
    while versions(db) < len(OLD) + written:
        assert process.poll() is None
    process.kill()
    process.wait()
    db.close()
