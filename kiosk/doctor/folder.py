"""The data folder of one kiosk: rights, room on the disk, key, database, and the clock it is judged by."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from kiosk import database, vault
from kiosk.database import DatabaseDamaged
from kiosk.doctor.check import Check
from kiosk.domain.trouble import Trouble

_LEAST_FREE = 500_000_000
_FIRST_YEAR = 2024


def folder_checks(folder: Path, now: datetime, *, mend: bool) -> Iterator[Check]:
    """Each finding. `mend` moves a damaged database aside and saves its journal, unless a kiosk is running on it."""
    yield _disk(folder)
    if (folder / vault.DATABASE_FILE).exists():
        yield _rights(folder)
        yield from _database(folder, now, mend=mend)
    else:
        yield Check("folder", True, f"no kiosk in {folder} yet", "`kiosk init --plan FILE` makes one.")
    yield _clock(now)


def _disk(folder: Path) -> Check:
    place = next(path for path in (folder, *folder.resolve().parents) if path.exists())
    free = shutil.disk_usage(place).free
    return Check(
        "disk",
        free >= _LEAST_FREE,
        f"{free / 1e9:.1f} GB free at {place}",
        "" if free >= _LEAST_FREE else "Free some space, or choose another folder with --data.",
    )


def _rights(folder: Path) -> Check:
    if not os.access(folder, os.W_OK | os.X_OK):
        return Check("folder", False, f"{folder} cannot be written", f"chown or remount it; this user is {os.getuid()}")
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        return Check("folder", False, f"others may look into {folder}", f"chmod 700 {folder}")
    return Check("folder", True, f"{folder} is ours alone")


def _database(folder: Path, now: datetime, *, mend: bool) -> Iterator[Check]:
    path = folder / vault.DATABASE_FILE
    try:
        key = vault.find_key(folder)
        with contextlib.closing(database.open_only(path, key.raw)) as db:
            database.look_through(db, path)
            size = path.stat().st_size
            yield Check("database", True, f"opens with the key of the {key.source}; sound; {size / 1e6:.0f} MB")
    except DatabaseDamaged as damage:
        yield _mended(folder, key.raw, now) if mend else Check("database", False, str(damage), "kiosk doctor --mend")
    except Trouble as trouble:
        yield Check("database", False, str(trouble), "Nothing was changed.")


def _mended(folder: Path, key: bytes, now: datetime) -> Check:
    path = folder / vault.DATABASE_FILE
    aside = path.with_name(f"damaged-{now:%Y%m%dT%H%M%S}.db")
    lock = database.FolderLock(folder)
    try:
        lock.take()
        saved = database.rescue(path, key, aside)
    except Trouble as trouble:
        return Check("database", False, str(trouble), "Close the kiosk that is running here, then try again.")
    finally:
        lock.free()
    return Check(
        "database",
        False,
        f"was damaged: moved to {aside.name}, {saved} journal entries saved",
        "Import the roster again.",
    )


def _clock(now: datetime) -> Check:
    synchronised = _synchronised()
    if now.year < _FIRST_YEAR:
        return Check("clock", False, f"it says {now:%Y-%m-%d}", "Set date and time; verdicts depend on them.")
    if synchronised is False:
        return Check("clock", True, f"{now:%Y-%m-%d %H:%M:%S} UTC, not kept right by any time server")
    return Check("clock", True, f"{now:%Y-%m-%d %H:%M:%S} UTC" + (", kept by a time server" if synchronised else ""))


def _synchronised() -> bool | None:
    """Whether a time server keeps this clock; None where the system does not say."""
    if not shutil.which("timedatectl"):
        return None
    done = subprocess.run(
        ["timedatectl", "show", "--property=NTPSynchronized", "--value"],
        capture_output=True,
        text=True,
        timeout=5,
        check=False,
    )
    return done.stdout.strip() == "yes" if done.returncode == 0 else None
