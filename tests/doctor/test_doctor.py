"""The doctor: what it says of this machine, and of machines and data folders that lack something."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import doctor
from kiosk.admission.timekeeping import Timekeeper
from kiosk.doctor import Check, fitness
from kiosk.doctor.folder import folder_checks
from kiosk.doctor.machine import machine_checks
from kiosk.domain.passage import EntryKind
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.storage import database, vault
from tests.scanning.x_display import display

NOW = datetime(2024, 6, 27, 13, 1, 2, tzinfo=UTC)
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"}


def by_name(checks: object) -> dict[str, Check]:
    return {check.check: check for check in checks}  # type: ignore[attr-defined]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with key and database."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    key = vault.make_key(folder)
    database.connect(folder / vault.DATABASE_FILE, key.raw).close()
    return folder


@pytest.mark.parametrize(
    ("python", "qt", "fit"),
    [
        ((3, 10), "6.11.3", False),
        ((3, 11), "6.11.3", True),
        ((3, 11), "6.12.0", False),
        ((3, 12), "6.12.0", True),
        ((3, 13), "", True),
    ],
)
def test_only_pairs_of_python_and_qt_that_work_are_fit(python: tuple[int, int], qt: str, fit: bool) -> None:
    assert (doctor.unfit(python, qt) is None) == fit


def test_this_python_and_this_qt_are_fit() -> None:
    assert doctor.unfit() is None
    assert fitness.qt_version() == "6.11.3"


def test_asking_whether_the_machine_is_fit_imports_no_qt() -> None:
    code = "import sys, kiosk.doctor as d; d.unfit(); d.unfit_for_screens(); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_missing_library_is_named_by_its_package() -> None:
    assert fitness.missing_packages({"libc.so.6": "libc6", "libnowhere.so.1": "libnowhere1"}) == ("libnowhere1",)


def test_what_is_missing_can_be_typed_as_one_command() -> None:
    assert fitness.install(("libegl1", "libgl1")).endswith("libegl1 libgl1") or not shutil.which("apt-get")
    assert fitness.install(()) == ""


def test_x_libraries_matter_only_on_an_x_screen() -> None:
    assert fitness.on_x({"DISPLAY": ":0"})
    assert not fitness.on_x({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"})
    assert not fitness.on_x({})


def test_a_machine_set_up_by_make_is_healthy_offscreen() -> None:
    found = by_name(machine_checks(OFFSCREEN))
    assert [check for check in found.values() if not check.ok] == []
    assert found["screen"].detail.startswith("offscreen")
    assert {"python", "libraries", "fonts", "media", "cameras", "sound", "serial", "printers", "keyring"} <= set(found)


def test_a_screen_that_does_not_open_is_reported_and_the_rest_still_looked_at() -> None:
    found = by_name(machine_checks({"DISPLAY": ":987", "PATH": "/usr/bin:/bin"}))
    assert not found["screen"].ok
    assert found["screen"].remedy
    assert found["fonts"].ok


def test_where_nobody_keeps_the_screen_on_it_says_what_to_switch_off(tmp_path: Path) -> None:
    with display() as shown:
        found = by_name(machine_checks({"DISPLAY": shown["DISPLAY"], "PATH": str(tmp_path)}))
    assert found["screen"].ok
    assert not found["screen saver"].ok and "Switch screen saver" in found["screen saver"].remedy
    assert "screen saver" not in by_name(machine_checks(OFFSCREEN))


def test_a_qt_that_cannot_be_imported_is_a_finding_not_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file')"
    )
    found = by_name(machine_checks({**OFFSCREEN, "PYTHONPATH": str(tmp_path)}))
    assert not found["qt"].ok
    assert "libEGL.so.1" in found["qt"].detail


def test_a_folder_that_is_not_there_yet_is_no_fault(tmp_path: Path) -> None:
    found = by_name(folder_checks(tmp_path / "none" / "yet", NOW, mend=False))
    assert found["folder"].ok
    assert "init" in found["folder"].remedy
    assert not (tmp_path / "none").exists()


def test_a_sound_folder_is_ours_alone_and_its_database_opens(folder: Path) -> None:
    found = by_name(folder_checks(folder, NOW, mend=False))
    assert [check for check in found.values() if not check.ok] == []
    assert "file" in found["database"].detail


def test_a_folder_open_to_others_is_a_fault(folder: Path) -> None:
    folder.chmod(0o755)
    found = by_name(folder_checks(folder, NOW, mend=False))
    assert (found["folder"].ok, found["folder"].remedy) == (False, f"chmod 700 {folder}")


def test_a_missing_key_is_a_sentence(folder: Path) -> None:
    (folder / "key").unlink()
    found = by_name(folder_checks(folder, NOW, mend=False))
    assert not found["database"].ok
    assert "key" in found["database"].detail


def test_a_damaged_database_is_reported_and_left_alone_unless_told_to_mend(folder: Path) -> None:
    damage(folder)
    before = (folder / vault.DATABASE_FILE).read_bytes()
    found = by_name(folder_checks(folder, NOW, mend=False))
    assert not found["database"].ok
    assert (folder / vault.DATABASE_FILE).read_bytes() == before


def test_mending_moves_a_damaged_database_aside_and_starts_a_sound_one(folder: Path) -> None:
    damage(folder)
    before = (folder / vault.DATABASE_FILE).read_bytes()
    assert "moved to damaged-20240627T130102.db" in by_name(folder_checks(folder, NOW, mend=True))["database"].detail
    assert (folder / "damaged-20240627T130102.db").read_bytes() == before
    assert by_name(folder_checks(folder, NOW, mend=False))["database"].ok


def test_a_database_in_use_is_not_mended_under_a_running_kiosk(folder: Path) -> None:
    damage(folder)
    lock = database.FolderLock(folder)
    lock.take()
    try:
        found = by_name(folder_checks(folder, NOW, mend=True))
    finally:
        lock.free()
    assert not found["database"].ok
    assert list(folder.glob("damaged-*")) == []


def test_a_clock_from_before_the_kiosk_was_written_is_wrong(folder: Path) -> None:
    assert not by_name(folder_checks(folder, datetime(1970, 1, 1, tzinfo=UTC), mend=False))["clock"].ok


def sealed_at(folder: Path, moment: datetime) -> None:
    db = database.connect(folder / vault.DATABASE_FILE, vault.find_key(folder).raw)
    Journal(db, "k1").append(EntryKind.STARTED, moment, {})
    db.close()


def test_the_journal_is_checked_from_its_beginning(folder: Path) -> None:
    sealed_at(folder, NOW)
    sealed_at(folder, NOW)
    assert by_name(folder_checks(folder, NOW, mend=False))["journal"].detail == "2 entries, every chain intact"


def test_an_entry_changed_behind_our_back_is_named(folder: Path) -> None:
    sealed_at(folder, NOW)
    db = database.connect(folder / vault.DATABASE_FILE, vault.find_key(folder).raw)
    db.execute("DROP TRIGGER journal_no_update")
    db.execute("UPDATE journal SET at = '2024-06-27T00:00:00.000000+00:00'")
    db.close()
    found = by_name(folder_checks(folder, NOW, mend=False))
    assert (found["journal"].ok, found["journal"].detail) == (False, "kiosk k1: entry 1 was changed")


def test_a_clock_behind_the_journal_went_back(folder: Path) -> None:
    sealed_at(folder, NOW)
    found = by_name(folder_checks(folder, NOW - timedelta(hours=2), mend=False))
    assert not found["clock"].ok


def test_a_clock_that_jumped_and_was_not_confirmed_is_told(folder: Path) -> None:
    opened = database.connect(folder / vault.DATABASE_FILE, vault.find_key(folder).raw)
    keeper = Timekeeper(Journal(opened, Roster(opened).fact("kiosk") or ""), Roster(opened))
    keeper.clock.anchor = replace(keeper.clock.anchor, wall=keeper.clock.wall() - timedelta(hours=5))
    keeper.keep()
    keeper.look()
    opened.close()
    sealed_at(folder, keeper.now())
    found = by_name(folder_checks(folder, datetime.now(UTC), mend=False))["clock"]
    assert not found.ok and found.detail.endswith("but it jumped by 5 h")


def damage(folder: Path) -> None:
    """Overwrite pages in the middle of the file, as a dying disk does."""
    key = vault.find_key(folder)
    db = database.connect(folder / vault.DATABASE_FILE, key.raw)
    with database.writing(db):
        db.executemany("INSERT INTO fact VALUES (?, ?)", ((f"fact {n}", "x" * 400) for n in range(500)))
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    path = folder / vault.DATABASE_FILE
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\x5a" * 20_000)


def test_the_command_says_in_one_sentence_that_this_qt_does_not_fit_this_python(tmp_path: Path) -> None:
    """The record of an unfit Qt comes first on the path."""
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").touch()
    (tmp_path / "PySide6_Essentials-6.12.0.dist-info").mkdir()
    command = [sys.executable, "-m", "kiosk", "demo", "--headless", str(tmp_path / "report")]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(tmp_path)}, capture_output=True, text=True)
    if sys.version_info < (3, 12):
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("kiosk: PySide6 6.12.0 crashes on Python 3.11")
        assert done.stderr.count("\n") == 1
