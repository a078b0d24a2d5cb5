"""The data folder of one kiosk: rights, room on the disk, key, database, journal, and the clock they are judged by."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from kiosk import station
from kiosk.admission.timekeeping import Timekeeper, said
from kiosk.doctor.check import Check
from kiosk.domain.trouble import Trouble
from kiosk.journal.agreement import disagreements
from kiosk.journal.store import Journal
from kiosk.journal.verification import Verified
from kiosk.roster.store import Roster
from kiosk.storage import database, vault
from kiosk.storage.database import DatabaseDamaged
from kiosk.storage.tables import look
from kiosk.system.clock import Clock

_LEAST_FREE = 500_000_000
_TELL = "Keep this folder as it is and tell security: `kiosk journal verify`."
_FIRST_YEAR = 2024
_COUNTED = {"delegate": "people", "credential": "codes", "badge": "badges"}


def folder_checks(folder: Path, now: datetime, *, mend: bool) -> Iterator[Check]:
    """Each finding. `mend` moves a damaged database aside and saves its journal, unless a kiosk is running on it."""
    yield _disk(folder)
    if (folder / vault.DATABASE_FILE).exists():
        yield _rights(folder)
        yield from _database(folder, now, mend=mend)
    else:
        yield Check("folder", True, f"no kiosk in {folder} yet", "`kiosk init --plan FILE` makes one.")
        yield _clock(now, None)


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
        with contextlib.closing(database.connect(path, key.raw)) as db:
            database.look_through(db, path)
            size = path.stat().st_size
            yield Check("database", True, f"opens with the key of the {key.source}; sound; {size / 1e6:.0f} MB")
            schema = _schema(db)
            yield schema
            try:
                yield from _content(db, now)
            except database.DatabaseError:
                if schema.ok:
                    raise
    except DatabaseDamaged as damage:
        yield _mended(folder, key, now) if mend else Check("database", False, str(damage), "kiosk doctor --mend")
    except Trouble as trouble:
        yield Check("database", False, str(trouble), "Nothing was changed.")


def _content(db: database.Connection, now: datetime) -> Iterator[Check]:
    chains = [chain for chain in Journal(db, "doctor").verify() if chain.entries]
    yield _journal(chains)
    if all(chain.explained for chain in chains):
        yield _tables(Journal(db, "doctor"))
    sealed = [moment for chain in chains if (moment := Journal(db, chain.kiosk).sealed_at())]
    yield _clock(now, max(sealed, default=None), _doubt(db, now))


def _schema(db: database.Connection) -> Check:
    """What the migrations make, and how much is in it: a trigger that somebody dropped guards nothing any more."""
    found = look(db)
    with contextlib.closing(database.memory()) as sound:
        unlike = found.unlike(look(sound))
    if unlike:
        return Check("schema", False, f"not as this kiosk makes it: {', '.join(unlike)}", _TELL)
    counted = ", ".join(f"{found.rows[table]} {what}" for table, what in _COUNTED.items())
    return Check("schema", True, f"{len(found.made)} tables, indexes and triggers as they should be; {counted}")


def _journal(verified: Sequence[Verified]) -> Check:
    for chain in sorted(verified, key=lambda chain: chain.explained):
        if not chain.intact:
            found = f"kiosk {chain.kiosk}: entry {chain.first_break} was {chain.what}"
            return Check("journal", False, found, _TELL)
    return Check("journal", True, f"{sum(chain.entries for chain in verified)} entries, every chain intact")


def _tables(journal: Journal) -> Check:
    found = disagreements(journal)
    if not found:
        return Check("tables", True, "presence, counts, badges and rulings are what the journal says")
    first = f"the {found[0].table} of {found[0].whose}"
    return Check("tables", False, f"{len(found)} differ from the journal, first {first}", "kiosk journal rebuild")


def _mended(folder: Path, key: vault.Key, now: datetime) -> Check:
    lock = database.FolderLock(folder)
    try:
        lock.take()
        done = station.mend(folder, key, now)
    except Trouble as trouble:
        return Check("database", False, str(trouble), "Close the kiosk that is running here, then try again.")
    finally:
        lock.free()
    lost = f"{done.lost} lost" if done.lost else "none lost"
    tables = f"; rows are missing of: {', '.join(done.tables)}" if done.tables else ""
    found = f"was damaged: moved to {done.aside}, {done.saved} journal entries saved, {lost}{tables}"
    remedy = (
        "Import the roster again." if done.tables else "Nothing more: presence, badges and rulings are as they were."
    )
    return Check("database", False, found, remedy if not done.lost else f"{_TELL} {remedy}")


def _doubt(db: database.Connection, now: datetime) -> str:
    """By how much the clock jumped, where nobody has ended the doubt."""
    roster = Roster(db)
    keeper = Timekeeper(Journal(db, roster.fact("kiosk") or ""), roster, Clock(lambda: now))
    return said(keeper.by()) if keeper.doubtful() else ""


def _clock(now: datetime, sealed: datetime | None, doubt: str = "") -> Check:
    shown = f"{now:%Y-%m-%d %H:%M:%S} UTC"
    if now.year < _FIRST_YEAR:
        return Check("clock", False, f"it says {shown}", "Set date and time; verdicts depend on them.")
    if sealed is not None and now < sealed:
        told = f"it says {shown}, but the journal was last sealed at {sealed:%Y-%m-%d %H:%M:%S} UTC"
        return Check("clock", False, told, "Set date and time; the clock went back.")
    if doubt:
        remedy = "Set it right; where it is right, an organiser says so: `kiosk clock --confirm`."
        return Check("clock", False, f"it says {shown}, but it jumped by {doubt}", remedy)
    match _synchronised():
        case True:
            return Check("clock", True, f"{shown}, kept by a time server")
        case False:
            return Check("clock", True, f"{shown}, not kept right by any time server")
        case None:
            return Check("clock", True, shown)


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
