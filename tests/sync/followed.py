"""A kiosk in memory that follows an event of Indico, round after round, and scans at its gates."""

import base64
import json
from collections.abc import Sequence
from datetime import UTC, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.domain.export import Received
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.journal.store import Journal
from kiosk.roster.changes import compare
from kiosk.roster.halving import halved
from kiosk.roster.store import Roster
from kiosk.sources import plan_file, read
from kiosk.storage import database
from kiosk.sync.conflicts import Conflicts
from kiosk.sync.indico import Indico
from kiosk.sync.outbox import Outbox
from kiosk.sync.round import Play, Round
from kiosk.sync.sources import Kind, Source, Sources
from tests.sync.indico_event import BEGAN, IndicoEvent

PLAN = Path(__file__).parent.parent / "servers" / "day.toml"
NAME = "indico"


class FollowedEvent:
    """`now` is everybody's clock; `steady` runs with it, and by `pace` at every look."""

    def __init__(self, event: IndicoEvent, *, forms: Sequence[int] = (), zones: Sequence[str] = ("campus",)) -> None:
        self.event, self.forms, self.zones = event, forms, zones
        self.plan = plan_file.load(PLAN)
        self.db = database.memory()
        self.roster, self.journal = Roster(self.db), Journal(self.db, "k1")
        self.sources = Sources(self.db)
        self.now = BEGAN
        self.pace = 0.0
        self._steady = 0.0
        self.basis = ""
        source = Source(name=NAME, system=Kind.INDICO, url="https://indico.example", event="1", added=self.now)
        self.sources.add(source, "indp_test-token-registrants")
        self.source = source
        self.imports: list[tuple[str, ...]] = []

    def round(self, seconds: float = 60.0, *, eager: bool = False) -> Round[int]:
        """One round, so many seconds after the last."""
        self.now += timedelta(seconds=seconds)
        self.event.now = max(self.event.now, self.now)
        system = self._system(eager=eager)
        server: Any = SimpleNamespace(requests=0, received=0, skew=None)
        play = Play[int](
            self.source, system, server, self.db, bring=self._bring, alarm=lambda *_: None, now=lambda: self.now
        )
        return play.round(Outbox(self.journal, self.roster, self.plan, self.zones), self.journal.kiosk)

    def settle(self) -> None:
        """Rounds until all is read, and all was read again."""
        while self.round(eager=True).more:
            pass

    def scan(self, person: int, gate: str = "A1", direction: Direction = Direction.IN) -> Passage:
        """Somebody's ticket at a gate, a second after whatever was before."""
        return self.scan_code(gate, direction, self.event.people[person]["checkin_secret"])

    def scan_code(self, gate: str, direction: Direction, *secrets: str) -> Passage:
        """A ticket by its secret, and a companion's id behind it."""
        self.now += timedelta(seconds=1)
        packed = [base64.b64encode(UUID(secret).bytes).decode() for secret in secrets]
        raw = json.dumps({"i": [2, "indico.example", *packed]}).encode()
        return self.checkpoint.examine(Scan(raw, self.now, Reader.CAMERA), gate, direction)

    def undo(self, passage: Passage) -> None:
        """Within the seconds that there are for it."""
        self.now += timedelta(seconds=1)
        self.journal.undo(passage, self.now)

    @property
    def checkpoint(self) -> Checkpoint:
        return Checkpoint(self.roster, self.journal, self.plan, Keys.of(self.plan))

    @property
    def conflicts(self) -> list[tuple[str, str]]:
        return [(str(each.finding), each.said) for each in Conflicts(self.db).open()]

    def who(self, id_: int) -> Delegate:
        """Somebody on the roster."""
        found = self.roster.by_source_id(str(id_))
        assert found is not None, id_
        return found

    def agrees(self) -> list[str]:
        """What roster and server say differently of anybody."""
        known = {int(p.entry.source_id): p for p in self.roster.present() if p.entry.companion_of is None}
        here = {id_: (p.entry.name, p.entry.state, p.entry.category) for id_, p in known.items() if not p.missing}
        there = {id_: _expected(person) for id_, person in self.event.people.items()}
        return [f"{id_}: {here.get(id_)} {there.get(id_)}" for id_ in here | there if here.get(id_) != there.get(id_)]

    def _system(self, *, eager: bool) -> Indico:
        def remember(name: str, value: str | None) -> None:
            self.sources.remember(NAME, name, value)

        return Indico(
            self.event,
            1,
            self.forms,
            self.sources.known(NAME),
            remember,
            basis=self.basis,
            eager=eager,
            now=lambda: self.now,
            steady=self._look,
        )

    def _look(self) -> float:
        self._steady += self.pace
        return self._steady

    def _bring(self, parts: Sequence[Received]) -> int:
        """As `bring`, without the process of its own in which files are read."""
        if not parts:
            return 0
        export = read(parts, self.plan)
        present = list(self.roster.present())
        changes = compare(present, export, loose=self.roster.loose())
        if (many := halved(present, changes)) is not None:
            raise many
        self.roster.apply(changes, self.now.astimezone(UTC), {})
        self.imports.append(tuple(part.name for part in parts))
        return len(changes.added) + len(changes.changed)


CODES = {"Minister": "minister", "Chief of Police": "chief_of_police", "Delegate": "delegate", "UN staff": "un_staff"}


def _expected(person: dict[str, Any]) -> tuple[str, str, str]:
    fields = [field for section in person["registration_data"] for field in section["fields"]]
    field = next(field for field in fields if field["title"] == "Category")
    captions = {choice["id"]: choice["caption"] for choice in field["choices"]}
    return person["full_name"], person["state"], CODES[captions[next(iter(field["data"]))]]
