"""Following registration servers for one data folder: round after round, each source at its own pace.

The station is opened to read for each round, so that what others change meanwhile (plan, lists, rulings) counts, and a
kiosk may run, start and end beside it. Nothing is held while a server is waited for but `sync`, which makes one of all
who sync the folder; only while the roster is renewed is it this one's turn among the commands that change it.
"""

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.domain.export import Received
from kiosk.domain.people import person_of
from kiosk.domain.trouble import Trouble
from kiosk.security import tampering
from kiosk.security.alerts import Alert, AlertKind
from kiosk.security.board import Board
from kiosk.sources.importing import Imported, bring
from kiosk.station import BeingChanged, Station, open_station
from kiosk.storage.database import FolderLock, Locked
from kiosk.sync.basis import basis_of, follow_on
from kiosk.sync.outbox import Outbox
from kiosk.sync.round import Play, Round
from kiosk.sync.server import Patience, Server
from kiosk.sync.sources import Source, Sources, State
from kiosk.sync.system import Contradiction, Upload
from kiosk.sync.systems import server_of, system_of, zones_of

Followed = Round[Imported]

_PATIENCE = 60.0
"""Seconds to wait for others who sync or change the folder."""
_ASK_AGAIN = 0.05


class BeingSynced(Trouble):
    """Another process syncs the folder, and does not end."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"Another process is syncing {folder}: wait until it has ended.")


class NothingFollowed(Trouble):
    """There is no source yet."""

    def __init__(self) -> None:
        super().__init__("There is nothing to sync with: `kiosk source add` follows a registration system.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How to sync, see the options of `kiosk sync`."""

    only: str | None = None
    dry_run: bool = False
    keep_missing: bool = False
    accept_missing: bool = False


@dataclass(slots=True)
class _Line:
    """To one server, over many rounds; `due` is when it may be asked again, on the steady clock."""

    source: Source
    server: Server
    patience: Patience = field(default_factory=Patience)
    due: float = 0.0


class Following:
    """Keeps a connection to each server from round to round; close it."""

    def __init__(self, folder: Path, manner: Manner, now: Callable[[], datetime]) -> None:
        self._folder, self._manner, self._now = folder, manner, now
        self._lines: dict[str, _Line] = {}

    def __enter__(self) -> "Following":
        return self

    def __exit__(self, *_: object) -> None:
        for line in self._lines.values():
            line.server.close()

    def round(self, every: float = 0.0) -> list[Followed]:
        """One round with each source that is due; then it is due again after `every` seconds, or when its server may
        be better. Raises NothingFollowed, NoSuchSource, BeingSynced.
        """
        alone = _held(FolderLock(self._folder, "sync"), BeingSynced(self._folder))
        with alone, open_station(self._folder, writing=False) as station:
            due = [line for line in self._followed(station) if line.due <= time.monotonic()]
            return [self._followed_once(station, line, every) for line in due]

    def pause(self) -> float:
        """Seconds until any source is due."""
        return max(min(line.due for line in self._lines.values()) - time.monotonic(), 0.0)

    def _followed(self, station: Station) -> list[_Line]:
        sources, only = Sources(station.db), self._manner.only
        wanted = {source.name: source for source in (sources.all() if only is None else [sources.get(only)])}
        if not wanted:
            raise NothingFollowed()
        for name in self._lines.keys() - wanted.keys():
            self._lines.pop(name).server.close()
        for name, source in wanted.items():
            line = self._lines.get(name)
            if line is None or line.source.added != source.added:
                self._lines[name] = _Line(source, server_of(source, sources.token(name)))
        return [self._lines[name] for name in wanted]

    def _followed_once(self, station: Station, line: _Line, every: float) -> Followed:
        source, server, plan = line.source, line.server, station.plan
        sources = Sources(station.db)
        remember = partial(sources.remember, source.name)
        basis = basis_of(station.roster)
        system = system_of(
            source, server, sources.known(source.name), plan, remember=remember, basis=basis, eager=every == 0.0
        )
        play = Play(
            source,
            system,
            server,
            station.db,
            bring=partial(self._bring, station, basis),
            alarm=partial(_alarm, station),
            now=self._now,
        )
        if self._manner.dry_run:
            done = play.look()
        else:
            outbox = Outbox(station.journal, station.roster, plan, zones_of(source, plan))
            done = play.round(outbox, station.journal.kiosk)
        wait = every if done.state is State.IN_STEP else max(every, line.patience.failed(done.after))
        if done.state is State.IN_STEP:
            line.patience.succeeded()
        line.due = time.monotonic() + (0.0 if done.more else wait)
        return done

    def _bring(self, station: Station, basis: str, parts: Sequence[Received]) -> Imported | None:
        """Import, in turn with others who change the folder."""
        now = self._now()
        if not parts:
            if not self._manner.dry_run:
                station.roster.set_fact("imported_at", now.astimezone(UTC).isoformat())
                follow_on(station.roster, basis)
            return None
        with _held(FolderLock(self._folder, "turn"), BeingChanged(self._folder)):
            imported = bring(
                station.roster,
                station.journal,
                station.plan,
                parts,
                now,
                dry_run=self._manner.dry_run,
                keep_missing=self._manner.keep_missing,
                accept_missing=self._manner.accept_missing,
                unwatched=True,
            )
        if not self._manner.dry_run:
            follow_on(station.roster, basis)
        if imported.altered:
            tampering.told(station.journal, imported.altered, now)
        return imported


def _alarm(station: Station, upload: Upload, contradiction: Contradiction) -> None:
    """In the transaction that keeps the conflict."""
    alert = Alert(
        kind=AlertKind.CONTRADICTED,
        at=upload.at,
        gate=upload.gate,
        person=None if upload.holder is None else person_of(upload.holder),
        passage=upload.passage,
        details={"finding": contradiction.finding.value},
    )
    Board(station.journal).put_up(alert)


@contextlib.contextmanager
def _held(lock: FolderLock, otherwise: Trouble) -> Iterator[None]:
    """Take a lock of the folder as soon as it is free. Raises `otherwise` where that takes too long."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            lock.take()
            break
        except Locked:
            if time.monotonic() > until:
                raise otherwise from None
            time.sleep(_ASK_AGAIN)
    try:
        yield
    finally:
        lock.free()
