"""How a file gets its schema: from every older version, each file of SQL wholly or not at all, and never backwards."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.storage import schema
from kiosk.storage.connection import Connection, DatabaseError
from kiosk.storage.database import NewerSchema, connect, memory, open_only, writing
from kiosk.storage.paths import migrations

KEY = bytes(range(32))
FILES = sorted(migrations("kiosk").glob("[0-9]*.sql"))
BEFORE = [file for file in FILES if file.stem < "0060"]
"""What kiosks knew that kept their records in a table of their own."""
_RECORDS = "CREATE TABLE migration (name TEXT PRIMARY KEY, digest TEXT NOT NULL) STRICT, WITHOUT ROWID"


def old_file(path: Path, files: list[Path]) -> None:
    """As such a kiosk left it."""
    with closing(open_only(path, KEY)) as db, writing(db):
        db.execute(_RECORDS)
        for file in files:
            for statement in schema.statements(file.read_text(encoding="utf-8")):
                db.execute(statement)
            db.execute("INSERT INTO migration VALUES (?, 'its digest')", (file.stem,))
        db.execute("INSERT INTO fact VALUES ('event', 'uncops')")


def made(db: Connection) -> dict[str, str]:
    """Everything that migrations make, by name."""
    return dict(db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def recorded(db: Connection) -> list[str]:
    return [name for (name,) in db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'kiosk'")]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of migrations, to add some to."""
    place = Path(shutil.copytree(migrations("kiosk"), tmp_path / "migrations"))
    monkeypatch.setattr(schema, "migrations", lambda _: place)
    return place


@pytest.mark.parametrize("known", range(1, len(BEFORE) + 1))
def test_a_file_of_every_older_kiosk_becomes_one_of_today(known: int, tmp_path: Path) -> None:
    old_file(tmp_path / "k.db", BEFORE[:known])
    with closing(connect(tmp_path / "k.db", KEY)) as db, closing(memory()) as today:
        assert made(db) == made(today)
        assert recorded(db) == [file.stem for file in FILES]
        assert db.execute("SELECT value FROM fact WHERE name = 'event'").fetchone() == ("uncops",)


def test_a_kiosk_with_records_of_its_own_refuses_what_this_one_has_written(tmp_path: Path) -> None:
    old_file(tmp_path / "old.db", BEFORE)
    for name in ("old.db", "new.db"):
        with closing(connect(tmp_path / name, KEY)) as db:
            assert db.execute("SELECT name FROM migration").fetchall() == [("0060_records",)]


def test_a_migration_that_fails_half_way_leaves_nothing_and_those_before_it_stay(folder: Path, tmp_path: Path) -> None:
    (folder / "9997_sound.sql").write_text("CREATE TABLE sound (a TEXT) STRICT;\n")
    broken, half = folder / "9998_broken.sql", "CREATE TABLE half (a TEXT) STRICT;\n"
    broken.write_text(
        "CREATE TABLE half (a TEXT) STRICT;\nINSERT INTO half VALUES ('b');\nINSERT INTO none VALUES (1);\n"
    )
    with pytest.raises(DatabaseError, match="none"):
        connect(tmp_path / "k.db", KEY)
    with closing(open_only(tmp_path / "k.db", KEY)) as db:
        assert recorded(db) == [*(file.stem for file in FILES), "9997_sound"]
        assert "sound" in made(db) and "half" not in made(db)
    broken.write_text(half)
    with closing(connect(tmp_path / "k.db", KEY)) as db:
        assert "half" in made(db)


@pytest.mark.parametrize("at", range(0, 60, 7))
def test_whatever_statement_fails_an_old_file_is_as_some_version_left_it(
    at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_file(tmp_path / "k.db", BEFORE[:8])
    statements, left = schema.statements, [at]

    def failing(sql: str) -> list[str]:
        found = list(statements(sql))
        left[0] -= len(found)
        return found if left[0] >= 0 else [*found[: left[0]], "SELECT fault"]

    with monkeypatch.context() as planted, pytest.raises(DatabaseError, match="fault"):
        planted.setattr(schema, "statements", failing)
        connect(tmp_path / "k.db", KEY)
    with closing(open_only(tmp_path / "k.db", KEY)) as db:
        done = len(FILES) - len(schema.missing(db, tmp_path / "k.db"))
        old_file(tmp_path / "same.db", FILES[:done])
        with closing(open_only(tmp_path / "same.db", KEY)) as same:
            records = ("migration", "_sqlite_migrations", "idx__sqlite_migrations_migration_set_name")
            assert {n: s for n, s in made(db).items() if n not in records} == {
                n: s for n, s in made(same).items() if n not in records
            }
    connect(tmp_path / "k.db", KEY).close()


def _by_sqlite_utils(db: Connection) -> None:
    db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('kiosk', '9999_later', '')")


@pytest.mark.parametrize("older", [False, True])
def test_a_file_of_a_newer_kiosk_is_refused_and_left_alone(older: bool, tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    if older:
        old_file(path, BEFORE[:3])
    record: Callable[[Connection], object] = (
        (lambda db: db.execute("INSERT INTO migration VALUES ('9999_later', '')")) if older else _by_sqlite_utils
    )
    with closing(open_only(path, KEY) if older else connect(path, KEY)) as db:
        with writing(db):
            record(db)
        before = made(db)
    with pytest.raises(NewerSchema, match="9999_later"):
        connect(path, KEY)
    with closing(open_only(path, KEY)) as db:
        assert made(db) == before


def test_records_of_somebody_else_s_migrations_are_none_of_ours(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "k.db", KEY)) as db, writing(db):
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('other', '9999', '')")
    connect(tmp_path / "k.db", KEY).close()


def test_two_that_upgrade_one_file_at_once_both_find_it_done(tmp_path: Path) -> None:
    old_file(tmp_path / "k.db", BEFORE[:2])

    def upgraded(_: int) -> list[str]:
        with closing(connect(tmp_path / "k.db", KEY)) as db:
            return recorded(db)

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(upgraded, range(4))) == [[file.stem for file in FILES]] * 4


def test_a_start_without_a_migration_does_not_wait_for_sqlite_utils(tmp_path: Path) -> None:
    connect(tmp_path / "k.db", KEY).close()
    program = (
        "import sys; from pathlib import Path; from kiosk.storage.database import connect\n"
        "connect(Path(sys.argv[1]), bytes(range(32))).close(); print('sqlite_utils' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(tmp_path / "k.db")], capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("False\n", "")


def test_statements_keep_triggers_whole() -> None:
    script = "CREATE TABLE a (b);\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n  DELETE FROM a;\n  SELECT 1;\nEND;\n"
    assert len(list(schema.statements(script))) == 2
