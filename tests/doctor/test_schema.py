"""The doctor's look at the tables of a file: whatever the migrations make is there, unchanged, and nothing else."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.doctor import Check
from kiosk.doctor.folder import folder_checks
from kiosk.storage import vault
from kiosk.storage.database import connect, memory, open_only, writing
from kiosk.storage.tables import look
from tests.makers import NOON

with closing(memory()) as _sound:
    _GUARDS = (
        "SELECT type, name FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('trigger', 'index') ORDER BY name"
    )
    DROPPED = [f"{kind} {name}" for kind, name in _sound.execute(_GUARDS)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir(mode=0o700)
    connect(database(tmp_path / "data"), vault.make_key(tmp_path / "data").raw).close()
    return tmp_path / "data"


def database(folder: Path) -> Path:
    return folder / vault.DATABASE_FILE


def schema_of(folder: Path) -> Check:
    (found,) = [check for check in folder_checks(folder, NOON, mend=False) if check.check == "schema"]
    return found


def change(folder: Path, sql: str) -> None:
    with closing(open_only(database(folder), vault.find_key(folder).raw)) as db, writing(db):
        db.execute(sql)


def test_a_file_as_migrations_make_it_is_sound_and_says_how_much_is_in_it(folder: Path) -> None:
    person = (
        "INSERT INTO delegate_version (id, system, source_id, state, since) VALUES ('1', 'table', '1', 'complete', 0)"
    )
    change(folder, person)
    found = schema_of(folder)
    assert found.ok
    assert int(found.detail.split()[0]) > len(DROPPED)
    assert found.detail.endswith("1 people, 0 codes, 0 badges")


@pytest.mark.parametrize("dropped", DROPPED)
def test_a_guard_that_somebody_dropped_is_named(folder: Path, dropped: str) -> None:
    change(folder, f"DROP {dropped}")
    found = schema_of(folder)
    assert not found.ok and found.remedy
    assert dropped.split()[1] in found.detail


@pytest.mark.parametrize(
    ("sql", "name"),
    [
        ("CREATE TABLE guest (a TEXT)", "guest"),
        ("ALTER TABLE fact ADD COLUMN more TEXT", "fact"),
        ("CREATE TRIGGER quiet BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END", "quiet"),
    ],
)
def test_what_no_migration_makes_is_named(folder: Path, sql: str, name: str) -> None:
    change(folder, sql)
    found = schema_of(folder)
    assert (found.ok, found.detail) == (False, f"not as this kiosk makes it: {name}")


def test_every_table_and_view_is_counted() -> None:
    with closing(memory()) as db:
        names = {name for (name,) in db.execute("SELECT name FROM pragma_table_list WHERE type IN ('table', 'view')")}
        found = look(db).rows
        assert names - set(found) == {"sqlite_schema", "sqlite_temp_schema"}
        with writing(db):
            db.execute("INSERT INTO fact VALUES ('a', 'b')")
        assert look(db).rows["fact"] == found["fact"] + 1
