"""A data folder in which everything has happened once, and what a damaged copy of it must still say."""

import random
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk import station
from kiosk.domain.credential import plain_key
from kiosk.domain.duty import Officer, Role
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import CredentialEntry, DelegateId, Registration, Standing
from kiosk.domain.scan import Reader, Scan
from kiosk.operators.store import Operators
from kiosk.printing.queue import Queue
from kiosk.printing.register import Register
from kiosk.rescue.cells import cells, kind_of
from kiosk.rescue.pages import Pages
from kiosk.rescue.tables import Tables, layouts
from kiosk.roster.changes import Changes
from kiosk.security.rulings import rule
from kiosk.security.staffing import Staffing
from kiosk.security.watch_file import Listed
from kiosk.security.watch_import import put
from kiosk.security.watch_list import WatchList
from kiosk.sources.importing import Seal
from kiosk.station import Station
from kiosk.storage.database import writing
from kiosk.storage.paths import resources
from kiosk.storage.vault import DATABASE_FILE

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
AT = datetime(2024, 6, 27, 14, tzinfo=UTC)
PEOPLE = 80
REVOKED = tuple(f"T-{number}" for number in range(5, PEOPLE, 13))
STRAY = "LOST-TICKET"
"""Revoked here; nobody on the roster has it."""


def a_folder(folder: Path, entries: int) -> Path:
    """With officers, wrong PINs, rulings, badges, a print queue, a watch list, and so many entries."""
    with station.create(folder, PLAN) as kiosk, writing(kiosk.db):
        pass
    with station.open_station(folder, writing=True) as kiosk:
        people = _bring_people(kiosk)
        _enrol(kiosk)
        _issue(kiosk, people)
        _pass_through(kiosk, entries)
    return folder


def _bring_people(kiosk: Station) -> list[DelegateId]:
    added = tuple(
        Registration(
            system="table",
            source_id=str(number),
            name=f"Guest Number{number}",
            category=("delegate", "press", "expert")[number % 3],
            credentials=(CredentialEntry(key=plain_key(f"T-{number}")),),
        )
        for number in range(PEOPLE)
    )
    seal = Seal(kiosk.journal, AT, {"added": PEOPLE})
    kiosk.roster.apply(Changes(added=added), AT, along=seal.put, ready=seal.ready)
    listed = [Listed(names=(f"Watched Man{number}",), note="x" * 300) for number in range(60)]
    put(WatchList(kiosk.db), kiosk.journal, listed, Officer("command line", Role.SUPERVISOR), AT)
    return [person.id for person in kiosk.roster.people()]


def _enrol(kiosk: Station) -> None:
    staffing = Staffing(Operators(kiosk.db), kiosk.journal)
    staffing.enrol("Ada Organiser", Role.ORGANISER, "735192", AT)
    staffing.enrol("Ben Supervisor", Role.SUPERVISOR, "284617", AT, by="command line")
    Operators(kiosk.db).log_in("999999", AT)


def _issue(kiosk: Station, people: list[DelegateId]) -> None:
    register, queue = Register(kiosk.db), Queue(kiosk.db)
    with writing(kiosk.db):
        for place, person in enumerate(people):
            for serial in range(1, 2 + (place % 4 == 0)):
                register.enter(person, serial, AT)
                kiosk.journal.append(EntryKind.PRINTED, AT, {"serial": serial}, person)
        for person in people[1:9:4]:
            rule(kiosk.roster, kiosk.journal, [f"badge:{person}/1"], Standing.REVOKED, person, AT)
        codes = [plain_key(code) for code in (*REVOKED, STRAY)]
        rule(kiosk.roster, kiosk.journal, codes, Standing.REVOKED, None, AT)
        for person in people[1:4]:
            queue.ask(person, "desk", "delegate", AT)


def _pass_through(kiosk: Station, entries: int) -> None:
    missing = entries - kiosk.journal.head()[0]
    with writing(kiosk.db):
        for number in range(missing):
            at = AT + timedelta(seconds=number)
            code, gate = f"T-{number * 7 % (PEOPLE + 3)}".encode(), ("A1", "X1")[number % 2]
            kiosk.checkpoint.examine(Scan(code, at, Reader.WEDGE), gate)
    kiosk.journal.catch_up()


@dataclass(frozen=True)
class Before:
    """What the sound folder says."""

    tables: Mapping[str, frozenset[tuple[object, ...]]]
    entries: Mapping[tuple[str, int], str]
    """Hash by kiosk and number."""
    pages: int
    journal_pages: Mapping[int, int]
    """How many entries lie on a page of the journal."""


def look_at(folder: Path) -> Before:
    with station.open_station(folder, writing=False) as kiosk:
        known = layouts(kiosk.db)
        tables = {name: frozenset(kiosk.db.execute(f"SELECT * FROM {name}").fetchall()) for name in known}
        entries = {
            (kiosk, seq): hash_ for kiosk, seq, hash_ in kiosk.db.execute("SELECT kiosk, seq, hash FROM journal")
        }
        key = kiosk.key.raw
        (root,) = kiosk.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'journal'").fetchone()
    with Pages(folder / DATABASE_FILE, key) as pages:
        walked = Tables(pages, known, {})
        tree = walked.tree("journal")
        counts = {number: sum(1 for _ in cells(pages.read(number).content, number)) for number in tree.pages}
        assert root in counts
        assert all(kind_of(pages.read(number).content, number) for number in counts)
        return Before(tables, entries, pages.count, counts)


def a_copy(folder: Path, to: Path) -> Path:
    shutil.copytree(folder, to)
    return to


def flip(folder: Path, page: int, chance: random.Random) -> None:
    """One byte of a page."""
    path = folder / DATABASE_FILE
    raw = bytearray(path.read_bytes())
    raw[(page - 1) * 4096 + chance.randrange(4096)] ^= 1 << chance.randrange(8)
    path.write_bytes(raw)
