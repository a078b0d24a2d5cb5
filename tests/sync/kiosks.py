"""A kiosk in memory that follows a server: real roster, journal, checkpoint, round; its importer needs no process."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.domain.export import Received
from kiosk.domain.passage import Passage
from kiosk.domain.people import Standing
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted
from kiosk.journal.store import Journal
from kiosk.roster.changes import Changes, compare
from kiosk.roster.store import Roster
from kiosk.sources import pretix_lists, read
from kiosk.storage import database
from kiosk.sync.conflicts import Conflicts
from kiosk.sync.outbox import Outbox
from kiosk.sync.round import Play, Round
from kiosk.sync.server import Server
from kiosk.sync.sources import Kind, Source, Sources
from kiosk.sync.system import Contradiction, Upload
from kiosk.sync.systems import system_of, zones_of
from tests.makers import NOON, a_plan

NAME = "pretix"


class Following:
    """`alarms` are grave contradictions; `imports` what was brought, oldest first."""

    def __init__(self, url: str, plan: Plan | None = None, **options: Any) -> None:
        self.db = database.memory()
        self.roster, self.journal = Roster(self.db), Journal(self.db, "k1")
        self.organisers, self.now, self.basis, self.eager = plan or a_plan(), NOON, "basis", True
        self.alarms: list[tuple[Upload, Contradiction]] = []
        self.imports: list[Changes] = []
        self.sources, self.conflicts = Sources(self.db), Conflicts(self.db)
        self.source = Source(
            name=NAME,
            system=Kind.PRETIX,
            url=url,
            event="summit",
            added=NOON,
            options={"organizer": "unpol", "device": 7, **options},
        )
        self.sources.add(self.source, "device-token")

    @property
    def plan(self) -> Plan:
        return pretix_lists.with_lists(self.organisers, self.roster.fact("pretix_lists") or "")

    def sync(self, bring: Callable[[Sequence[Received]], Changes | None] | None = None) -> Round[Changes]:
        """One round, with a connection of its own."""
        plan, token = self.plan, self.sources.token(self.source.name)
        headers = {"Authorization": f"Device {token}"}
        with Server(self.source.url, headers, sleep=lambda _: None, now=lambda: self.now) as server:
            system = system_of(
                self.source, server, self.sources.known(self.source.name), plan, basis=self.basis, eager=self.eager
            )
            outbox = Outbox(self.journal, self.roster, plan, zones_of(self.source, plan))
            play = Play(
                self.source,
                system,
                server,
                self.db,
                bring=bring or self.bring,
                alarm=lambda upload, said: self.alarms.append((upload, said)),
                now=lambda: self.now,
            )
            return play.round(outbox, self.journal.kiosk)

    def bring(self, parts: Sequence[Received]) -> Changes | None:
        if not parts:
            return None
        export = read(parts, self.organisers)
        changes = compare(list(self.roster.present()), export, loose=self.roster.loose())
        lists = pretix_lists.merged(self.roster.fact("pretix_lists") or "", export.lists)
        self.roster.apply(changes, self.now, {"pretix_lists": lists})
        self.imports.append(changes)
        return changes

    def scan(self, secret: str, gate: str = "A1", direction: Direction = Direction.IN, minutes: float = 1) -> Passage:
        self.now += timedelta(minutes=minutes)
        return self.checkpoint().examine(Scan(secret.encode(), self.now, Reader.CAMERA), gate, direction)

    def admit(self, secret: str, gate: str = "A1", direction: Direction = Direction.IN, minutes: float = 1) -> Passage:
        passage = self.scan(secret, gate, direction, minutes)
        assert isinstance(passage.verdict, Admitted), passage.verdict
        return passage

    def undo(self, passage: Passage, seconds: float = 5) -> None:
        self.now += timedelta(seconds=seconds)
        self.checkpoint().undo(passage, self.now)

    def checkpoint(self) -> Checkpoint:
        plan = self.plan
        return Checkpoint(self.roster, self.journal, plan, Keys.of(plan), lambda: False)

    def people(self) -> dict[str, tuple[object, ...]]:
        """What gates know of everyone: name, category, standing, and the codes that hold."""
        return {
            person.source_id: (
                *(person.name, person.category, person.organisation, person.delegation, person.state, person.missing),
                tuple(code.key for code in self.roster.keys_of(person.id) if code.standing is Standing.ACTIVE),
            )
            for person in self.roster.people()
        }

    def sent(self) -> int:
        return self.sources.sent(self.source.name, self.journal.kiosk)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
