"""The encrypted file: opening, migrating, refusing, and what happens when the disk is in the way."""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.rescue import rescue
from kiosk.storage import database
from kiosk.storage.connection import CannotWrite, Cursor, DatabaseDamaged, DatabaseMoved, WrongKey, is_marked
from kiosk.storage.database import FolderLock, Locked, writing
from tests.makers import NOON

KEY = bytes(range(32))


def set_fact(db: database.Connection, name: str, value: str) -> None:
    with writing(db):
        db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))


def test_the_file_is_encrypted_from_the_first_byte(tmp_path: Path) -> None:
    db = database.connect(tmp_path / "k.db", KEY)
    set_fact(db, "event", "a very recognisable text")
    db.close()
    raw = (tmp_path / "k.db").read_bytes()
    assert not raw.startswith(b"SQLite format 3")
    assert b"recognisable" not in raw
    assert b"CREATE TABLE" not in raw


def test_the_file_belongs_to_its_owner_alone(tmp_path: Path) -> None:
    database.connect(tmp_path / "k.db", KEY).close()
    assert (tmp_path / "k.db").stat().st_mode & 0o077 == 0


def test_what_was_written_is_there_after_reopening(tmp_path: Path) -> None:
    db = database.connect(tmp_path / "k.db", KEY)
    set_fact(db, "event", "uncops")
    db.close()
    db = database.connect(tmp_path / "k.db", KEY)
    assert db.execute("SELECT value FROM fact WHERE name = 'event'").fetchone() == ("uncops",)
    db.close()


def test_another_key_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    database.connect(tmp_path / "k.db", KEY).close()
    before = (tmp_path / "k.db").read_bytes()
    with pytest.raises(WrongKey):
        database.connect(tmp_path / "k.db", bytes(32))
    assert (tmp_path / "k.db").read_bytes() == before


@pytest.mark.parametrize("content", [b"hello" * 2000, b"SQLite format 3\x00" + bytes(4080), b"x"])
def test_a_foreign_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "k.db"
    path.write_bytes(content)
    with pytest.raises(WrongKey):
        database.connect(path, KEY)
    assert path.read_bytes() == content


def test_a_failing_transaction_leaves_nothing(tmp_path: Path) -> None:
    db = database.connect(tmp_path / "k.db", KEY)
    with pytest.raises(ZeroDivisionError), writing(db):
        db.execute("INSERT INTO fact VALUES ('a', 'b')")
        raise ZeroDivisionError
    assert db.execute("SELECT count(*) FROM fact").fetchone() == (0,)
    db.close()


def test_a_full_disk_is_one_sentence_and_loses_nothing(tmp_path: Path) -> None:
    db = database.connect(tmp_path / "k.db", KEY)
    set_fact(db, "kept", "yes")
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(CannotWrite, match="the disk is full"), writing(db):
        for number in range(1000):
            db.execute("INSERT INTO fact VALUES (?, ?)", (str(number), "x" * 100))
    assert db.execute("SELECT name FROM fact").fetchall() == [("kept",)]
    db.close()


def test_a_file_that_cannot_grow_is_one_sentence_and_loses_nothing(tmp_path: Path) -> None:
    program = """
import resource, signal, sys
from pathlib import Path
from kiosk.storage import database
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
db = database.connect(Path(sys.argv[1]), bytes(range(32)))
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
done = 0
try:
    while True:
        with database.writing(db):
            db.execute("INSERT INTO fact VALUES (?, ?)", (str(done), "x" * 100))
        done += 1
except database.CannotWrite:
    print(done, db.execute("SELECT count(*) FROM fact").fetchone()[0])
"""
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "k.db")], capture_output=True, text=True, check=True
    )
    done, kept = ran.stdout.split()
    assert done == kept
    assert int(done) > 0


def test_a_read_only_folder_is_one_sentence() -> None:
    program = """
import os, sys
from pathlib import Path
from kiosk.storage import database
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    os.seteuid(65534)
for attempt in (lambda: database.connect(folder / "k.db", bytes(range(32))), database.FolderLock(folder).take):
    try:
        attempt()
    except database.CannotWrite as trouble:
        print(trouble)
"""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o555)
        ran = subprocess.run([sys.executable, "-c", program, name], capture_output=True, text=True, check=False)
        Path(name).chmod(0o755)
    assert ran.stdout.count("Nothing was saved: ") == 2, ran.stdout + ran.stderr


def test_two_kiosks_on_one_folder_are_one_too_many(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    first.take()
    with pytest.raises(Locked, match="Another kiosk is running"):
        second.take()
    first.free()
    second.take()
    second.free()


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    program = """
import os, signal, sys
from pathlib import Path
from kiosk.storage.database import FolderLock
FolderLock(Path(sys.argv[1])).take()
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    lock = FolderLock(tmp_path)
    lock.take()
    lock.free()


def damaged(path: Path, entries: int) -> None:
    """A database whose journal has `entries` rows and a page of rubbish in its middle."""
    db = database.connect(path, KEY)
    with writing(db):
        prev = ""
        for seq in range(1, entries + 1):
            db.execute(
                "INSERT INTO journal (kiosk, seq, at, kind, body, prev, hash) VALUES ('k', ?, 't', 'x', ?, ?, ?)",
                (seq, "x" * 200, prev, str(seq)),
            )
            prev = str(seq)
        db.execute("INSERT INTO fact VALUES ('event', 'uncops')")
    db.close()
    raw = bytearray(path.read_bytes())
    middle = len(raw) // 2
    raw[middle : middle + 4096] = bytes(4096)
    path.write_bytes(raw)


def test_reading_a_damaged_file_is_trouble_not_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    damaged(path, 3000)
    db = database.connect(path, KEY)
    with pytest.raises(DatabaseDamaged), writing(db):
        db.execute("SELECT sum(length(body)) FROM journal").fetchone()
    db.close()


def test_rescue_moves_the_damaged_file_aside_and_saves_what_can_be_read(tmp_path: Path) -> None:
    path, aside = tmp_path / "k.db", tmp_path / "damaged.db"
    damaged(path, 3000)
    before = path.read_bytes()
    done = rescue(path, KEY, aside, NOON)
    assert 2950 < done.saved < 3000, "rubbish may lie on two pages"
    assert done.saved + sum(last - first + 1 for first, last in done.missing["k"] if last <= 3000) == 3000
    assert aside.read_bytes() == before
    db = database.connect(path, KEY)
    assert db.execute("SELECT count(*) FROM journal WHERE kiosk = 'k' AND kind = 'x'").fetchone() == (done.saved,)
    assert db.execute("SELECT value FROM fact WHERE name = 'event'").fetchone() == ("uncops",)
    db.close()


def test_a_rescue_brings_answers_given_at_gates_along(tmp_path: Path) -> None:
    path, aside = tmp_path / "k.db", tmp_path / "damaged.db"
    db = database.connect(path, KEY)
    with writing(db):
        db.execute("INSERT INTO answer (kiosk, seq, question, ticket, answer) VALUES ('k', 1, 137, 'd-1', 'True')")
    db.close()
    rescue(path, KEY, aside, NOON)
    saved = database.connect(path, KEY)
    assert saved.execute("SELECT ticket, question, answer FROM answer").fetchall() == [("d-1", 137, "True")]
    saved.close()


@pytest.mark.parametrize(
    "read",
    [list, Cursor.fetchall, lambda cursor: cursor.fetchmany(5000), lambda cursor: [*iter(cursor.fetchone, None)]],
)
def test_damage_is_damage_wherever_a_row_is_read_and_leaves_a_mark(
    tmp_path: Path, read: Callable[[Cursor], object]
) -> None:
    path = tmp_path / "k.db"
    damaged(path, 3000)
    db = database.connect(path, KEY)
    cursor = db.execute("SELECT body FROM journal")
    with pytest.raises(DatabaseDamaged):
        read(cursor)
    with pytest.raises(DatabaseDamaged):
        db.execute("SELECT count(*) FROM fact").fetchone()
    assert is_marked(path)
    db.close()


@pytest.mark.parametrize("suffix", ["", "-wal"])
@pytest.mark.parametrize("replaced", [False, True])
def test_nothing_is_sealed_into_a_file_that_was_moved_away(tmp_path: Path, suffix: str, replaced: bool) -> None:
    path = tmp_path / "k.db"
    db = database.connect(path, KEY)
    set_fact(db, "kept", "yes")
    file = tmp_path / f"k.db{suffix}"
    file.rename(tmp_path / "elsewhere")
    if replaced:
        file.write_bytes((tmp_path / "elsewhere").read_bytes())
    with pytest.raises(DatabaseMoved, match="moved or replaced"):
        set_fact(db, "lost", "yes")
    assert db.execute("SELECT name FROM fact").fetchall() == [("kept",)]
    file.unlink(missing_ok=True)
    (tmp_path / "elsewhere").rename(file)
    set_fact(db, "again", "yes")
    db.close()
