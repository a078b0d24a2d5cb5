"""One kiosk without its screens: a data folder locked, unlocked with its key, opened, and its rooms set up.

The command line and `app` both work on a station. Whoever writes passages or people holds the folder's lock; readers
need not, nor does who only adds an entry to the journal, in one transaction (a badge made, an export signed). A
database that turns out damaged is moved aside at the next start, with its journal saved as far as readable.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from kiosk import database, signing, vault
from kiosk.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.credentials.key_store import KeyStore
from kiosk.database import Connection, DatabaseDamaged, FolderLock, WrongKey
from kiosk.domain.passage import EntryKind
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.security.lockdown import Lockdowns
from kiosk.settings import Settings
from kiosk.settings import load as load_settings
from kiosk.sources import plan_file
from kiosk.sources.importing import bring
from kiosk.sources.pretix_lists import with_lists

_DAMAGE_MARK = "damaged"


class NoEvent(Trouble):
    """The data folder holds no event yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"There is no event in {folder} yet: `kiosk init --plan FILE` makes one.")


class EventThere(Trouble):
    """The data folder holds an event already."""

    def __init__(self, folder: Path, event: str) -> None:
        super().__init__(f"{folder} already holds the event {event}; one folder is for one event.")


@dataclass
class Station:
    """An opened data folder."""

    folder: Path
    key: vault.Key
    db: Connection
    plan: Plan
    settings: Settings
    roster: Roster
    journal: Journal
    checkpoint: Checkpoint
    lock: FolderLock | None = None
    saved: int | None = None
    """Where the database was found damaged: how many journal entries were saved."""
    closed: bool = field(default=False, init=False)

    def close(self) -> None:
        """Let go of file and folder."""
        if not self.closed:
            self.closed = True
            self.db.close()
            if self.lock is not None:
                self.lock.free()

    def __enter__(self) -> "Station":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def mark_damaged(self) -> None:
        """Remember that reading met damage, so that the next start mends it."""
        (self.folder / _DAMAGE_MARK).touch()

    def second_connection(self) -> Connection:
        """For another thread of this process."""
        return database.open_only(self.folder / vault.DATABASE_FILE, self.key.raw, handed_over=True)


def create(folder: Path, plan_text: str) -> Station:
    """Make the data folder of an event, encrypted from its first byte. Raises Trouble, and leaves no event then."""
    plan = plan_file.loads(plan_text)
    lock = _locked(folder)
    try:
        key = vault.key_for(folder)
        db = _connected(folder, key)
        roster = Roster(db)
        if (event := roster.fact("event")) is not None:
            db.close()
            raise EventThere(folder, event)
        kiosk = secrets.token_hex(4)
        with database.writing(db):
            for name, value in (("event", plan.event.code), ("plan", plan_text), ("kiosk", kiosk)):
                db.execute("INSERT INTO fact VALUES (?, ?)", (name, value))
            Journal(db, kiosk).append(EntryKind.STARTED, datetime.now(UTC), {"event": plan.event.code})
        roster.name_delegations(plan)
        return _set_up(folder, key, db, lock)
    except BaseException:
        lock.free()
        raise


def open_station(folder: Path, *, writing: bool) -> Station:
    """Open the event in the folder. `writing` takes the lock and mends a damaged database."""
    if not (folder / vault.DATABASE_FILE).exists():
        raise NoEvent(folder)
    lock = _locked(folder) if writing else None
    try:
        key = vault.find_key(folder)
        saved = None
        try:
            if writing and (folder / _DAMAGE_MARK).exists():
                raise DatabaseDamaged(folder / vault.DATABASE_FILE)
            db = _connected(folder, key)
        except DatabaseDamaged:
            if not writing:
                raise
            saved = _mend(folder, key)
            db = _connected(folder, key)
        station = _set_up(folder, key, db, lock)
        station.saved = saved
        if saved is not None:
            station.journal.rebuild()
        return station
    except BaseException:
        if lock is not None:
            lock.free()
        raise


def in_memory(plan: Plan, exports: Sequence[Path]) -> Checkpoint:
    """A checkpoint of a kiosk that exists only in memory, with the people of these files; for rehearsals.

    Raises Trouble where a file is no export.
    """
    db = database.memory()
    roster, journal = Roster(db), Journal(db, "rehearsal")
    bring(roster, journal, plan, exports, datetime.now(UTC))
    plan = with_lists(plan, roster.fact("pretix_lists") or "")
    keys = Keys.of(plan, pretix_keys=(roster.fact("pretix_keys") or "").split())
    return Checkpoint(roster, journal, plan, keys, Lockdowns(journal).is_locked_down)


def _locked(folder: Path) -> FolderLock:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise database.CannotWrite(f"{error.strerror or error}: {folder}") from error
    lock = FolderLock(folder)
    lock.take()
    return lock


def _connected(folder: Path, key: vault.Key) -> Connection:
    path = folder / vault.DATABASE_FILE
    try:
        db = database.connect(path, key.raw)
    except WrongKey as refusal:
        if vault.fits(folder, key):
            raise DatabaseDamaged(path) from refusal
        raise
    vault.remember(folder, key)
    return db


def _mend(folder: Path, key: vault.Key) -> int:
    path = folder / vault.DATABASE_FILE
    saved = database.rescue(path, key.raw, folder / f"damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}.db")
    (folder / _DAMAGE_MARK).unlink(missing_ok=True)
    return saved


def _set_up(folder: Path, key: vault.Key, db: Connection, lock: FolderLock | None) -> Station:
    try:
        roster = Roster(db)
        text, kiosk = roster.fact("plan"), roster.fact("kiosk")
        if text is None or kiosk is None:
            raise NoEvent(folder)
        plan = with_lists(plan_file.loads(text), roster.fact("pretix_lists") or "")
        journal = Journal(db, kiosk)
        badge_keys = KeyStore(db)
        if lock is not None:
            signing.prepare(badge_keys, plan.event, kiosk, datetime.now(UTC))
        keys = Keys.of(plan, pretix_keys=(roster.fact("pretix_keys") or "").split(), badges=badge_keys.trusted())
        settings = load_settings(folder / "settings.toml")
        return Station(
            folder=folder,
            key=key,
            db=db,
            plan=plan,
            settings=settings,
            roster=roster,
            journal=journal,
            checkpoint=Checkpoint(roster, journal, plan, keys, Lockdowns(journal).is_locked_down),
            lock=lock,
        )
    except BaseException:
        db.close()
        raise
