"""One kiosk without its screens: a data folder locked, unlocked with its key, opened, and its rooms set up.

The command line and `app` both work on a station. Whoever writes passages or people holds the folder's lock; readers
need not, nor does who only adds an entry to the journal, in one transaction (a badge made, an export signed). Officers,
rulings, watch list and roster are changed beside a running kiosk, too (`join_station`), which heeds it before its next
decision: those commands only take turns among themselves. A database that turns out damaged is moved aside at the next
start, with its journal saved as far as readable.
"""

import contextlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk import rescue
from kiosk.admission.checkpoint import Checkpoint
from kiosk.admission.heeding import Heeding, keys_of
from kiosk.credentials import Keys, badge_signing, named
from kiosk.credentials.key_store import KeyStore
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.journal import digests
from kiosk.journal.store import Journal
from kiosk.rescue import Rescued, chart
from kiosk.roster.reindexing import index_anew, is_out_of_date
from kiosk.roster.store import Roster
from kiosk.security.alerts import Alert, AlertKind
from kiosk.security.board import Board
from kiosk.security.lockdown import Lockdowns
from kiosk.sources import plan_file
from kiosk.sources.importing import bring
from kiosk.sources.pretix_lists import with_lists
from kiosk.sources.strangers import settle
from kiosk.storage import database, vault
from kiosk.storage import settings as settings_file
from kiosk.storage.connection import DatabaseDamaged, WrongKey, is_marked, mark
from kiosk.storage.database import Connection, FolderLock, Locked
from kiosk.storage.paths import close_to_others
from kiosk.storage.settings import Settings


class NoEvent(Trouble):
    """The data folder holds no event yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"There is no event in {folder} yet: `kiosk init --plan FILE` makes one.")


class EventThere(Trouble):
    """The data folder holds an event already."""

    def __init__(self, folder: Path, event: str) -> None:
        super().__init__(f"{folder} already holds the event {event}; one folder is for one event.")


class BeingChanged(Trouble):
    """Another command is changing the folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"Another command is changing {folder} at this moment: wait until it has ended.")


@dataclass
class Station:
    """An opened data folder."""

    folder: Path
    key: vault.Key
    db: Connection
    settings: Settings
    roster: Roster
    journal: Journal
    checkpoint: Checkpoint
    lock: FolderLock | None = None
    turn: FolderLock | None = None
    """Held by a command that changes the folder beside a running kiosk."""
    rescued: Rescued | None = None
    """Where the database was found damaged: what came of it."""
    closed: bool = field(default=False, init=False)

    def close(self) -> None:
        """Let go of file and folder."""
        if not self.closed:
            self.closed = True
            self.db.close()
            for lock in filter(None, (self.lock, self.turn)):
                lock.free()

    def __enter__(self) -> "Station":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def plan(self) -> Plan:
        """The plan that verdicts go by: the organiser's with the check-in lists that were imported last."""
        return self.checkpoint.plan

    def search(self, text: str, limit: int = 20) -> list[Delegate]:
        """People by name, delegation, number, e-mail address or code, or by all that a ticket says; best first."""
        held = self.roster.find(named(text.strip(), self.checkpoint.keys)) if text.strip() else None
        holder = held.delegate if held is not None else None
        if held is None or holder is None or held.key.startswith("plain:"):
            return self.roster.search(text, limit)
        return [holder][: max(limit, 0)]

    def keep(self, **chosen: Any) -> None:
        """Settings that hold from now on, and at every start. Raises SettingsInvalid or CannotWrite.

        Into the file go these alone: what a command line said for this start stays out of it.
        """
        settings_file.keep(self.folder / settings_file.FILE, **chosen)
        self.settings = replace(self.settings, **chosen)

    def mark_damaged(self) -> None:
        """Remember that reading met damage, so that the next start mends it."""
        mark(self.folder / vault.DATABASE_FILE)

    @property
    def is_damaged(self) -> bool:
        """Whether anybody met damage since this was opened."""
        return is_marked(self.folder / vault.DATABASE_FILE)

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
            journal = Journal(db, kiosk)
            told = digests.digests(journal, digests.EVERY)
            journal.append(EntryKind.STARTED, datetime.now(UTC), {"event": plan.event.code, "digests": told})
        roster.name_delegations(plan)
        return _set_up(folder, key, db, lock)
    except BaseException:
        lock.free()
        raise


def open_station(folder: Path, *, writing: bool) -> Station:
    """Open the event in the folder. `writing` takes the lock and mends a damaged database."""
    path = folder / vault.DATABASE_FILE
    if not path.exists() and not rescue.is_unfinished(path):
        raise NoEvent(folder)
    lock = _locked(folder) if writing else None
    try:
        if lock is not None:
            rescue.finish(path)
        key = vault.find_key(folder)
        if lock is None:
            return _set_up(folder, key, _reading(folder, key), None)
        try:
            if is_marked(path):
                raise DatabaseDamaged(path)
            return _watched(_set_up(folder, key, _connected(folder, key), lock))
        except DatabaseDamaged:
            rescued = mend(folder, key, datetime.now(UTC))
            station = _set_up(folder, key, _connected(folder, key), lock)
        station.rescued = rescued
        return _watched(station)
    except BaseException:
        if lock is not None:
            lock.free()
        raise


def join_station(folder: Path) -> Station:
    """Open the event to change it, alone or beside the kiosk that runs on it. Raises BeingChanged."""
    if not (folder / vault.DATABASE_FILE).exists():
        return open_station(folder, writing=True)
    turn = FolderLock(folder, "turn")
    try:
        turn.take()
    except Locked as taken:
        raise BeingChanged(folder) from taken
    try:
        try:
            station = open_station(folder, writing=True)
        except Locked:
            station = open_station(folder, writing=False)
    except BaseException:
        turn.free()
        raise
    station.turn = turn
    return station


def mend(folder: Path, key: vault.Key, now: datetime) -> Rescued:
    """Move the damaged database aside and put what can be read of it in its place. The caller holds the lock."""
    aside = folder / f"damaged-{now:%Y%m%dT%H%M%S}.db"
    while aside.exists():
        aside = aside.with_name(f"{aside.stem}+.db")
    return rescue.rescue(folder / vault.DATABASE_FILE, key.raw, aside, now)


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
        raise _damaged_or(refusal, folder, key) from refusal
    vault.remember(folder, key)
    return db


def _reading(folder: Path, key: vault.Key) -> Connection:
    path = folder / vault.DATABASE_FILE
    try:
        return database.open_to_read(path, key.raw)
    except WrongKey as refusal:
        raise _damaged_or(refusal, folder, key) from refusal


def _damaged_or(refusal: WrongKey, folder: Path, key: vault.Key) -> Trouble:
    """The key is the one that the folder was made with: then it is the file."""
    return DatabaseDamaged(folder / vault.DATABASE_FILE) if vault.fits(folder, key) else refusal


def _watched(station: Station) -> Station:
    """Note where the file's trees begin, and look whether the journal still ends where it was left."""
    chart.keep(station.db)
    now, journal = datetime.now(UTC), station.journal
    rescued = station.rescued
    with journal.sealing():
        broken = journal.look(now)
        if broken is not None:
            missing = max(broken.facts["witness"][0] - broken.facts["found"][0], 0)
            Board(journal).put_up(Alert(kind=AlertKind.JOURNAL, at=now, details={"lost": missing}))
        elif rescued is not None and not rescued.whole:
            details: dict[str, str | int | float] = {"lost": rescued.lost, "tables": ", ".join(rescued.tables)}
            Board(journal).put_up(Alert(kind=AlertKind.JOURNAL, at=now, details=details))
    return station


def _set_up(folder: Path, key: vault.Key, db: Connection, lock: FolderLock | None) -> Station:
    try:
        roster = Roster(db)
        text, kiosk = roster.fact("plan"), roster.fact("kiosk")
        if text is None or kiosk is None:
            raise NoEvent(folder)
        organisers = plan_file.loads(text)
        plan = with_lists(organisers, roster.fact("pretix_lists") or "")
        journal = Journal(db, kiosk)
        if not db.protected and is_out_of_date(db):
            index_anew(db)
        if lock is not None:
            for file in (folder / settings_file.FILE, *folder.glob("kiosk.log*")):
                close_to_others(file)
            badge_signing.prepare(KeyStore(db), plan.event, kiosk, datetime.now(UTC))
            settle(roster, journal, datetime.now(UTC))
        checkpoint = Checkpoint(roster, journal, plan, keys_of(plan, db), Lockdowns(journal).is_locked_down)
        checkpoint.heeds = Heeding(db, organisers)
        settings = settings_file.load(folder / settings_file.FILE)
        return Station(
            folder=folder,
            key=key,
            db=db,
            settings=settings,
            roster=roster,
            journal=journal,
            checkpoint=checkpoint,
            lock=lock,
        )
    except BaseException:
        with contextlib.closing(db):
            database.look_through(db, folder / vault.DATABASE_FILE)
        raise
