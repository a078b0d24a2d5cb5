"""Behind the import on screen: what is compared, ticked and applied, on a real event."""

import csv
import io
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.domain.duty import Action
from kiosk.domain.passage import EntryKind
from kiosk.roster.leaving import Outdated
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.organiser.preview import Apply, Compare, Kind, Step
from kiosk.screens.organiser.roster_controller import Enrolling
from kiosk.sources.importing import bring
from kiosk.station import Station
from kiosk.storage.paths import resources

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
COLUMNS = '\n[sources.table]\ncolumns = { code = "Code", name = "Name", category = "Type" }\n'


def table(path: Path, dice: random.Random) -> Path:
    out = io.StringIO(newline="")
    rows = [
        (f"C{n:08}", f"Person {n} {dice.choice(('', 'Renamed'))}".strip(), dice.choice(("Delegate", "Expert")))
        for n in range(60)
        if dice.random() < 0.95
    ]
    csv.writer(out).writerows([("Code", "Name", "Type"), *rows])
    path.write_text(out.getvalue(), "utf-8")
    return path


class Desk:
    def __init__(self, opened: Station, qtbot: QtBot) -> None:
        self.station, self.may_import, self._qtbot = opened, True, qtbot
        self.enrolling = Enrolling(opened, self.may, lambda: NOON)
        self.screen = self.enrolling.make(LIGHT, Surroundings(gate="A1", now=NOON, zone=opened.plan.zone_info))
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        self.enrolling.tell()

    def may(self, action: Action) -> bool:
        return self.may_import and action is Action.IMPORT

    def ask(self, ask: object) -> None:
        self.screen.asked.emit(ask)
        self._qtbot.waitUntil(lambda: not self.screen.importing.busy, timeout=30_000)

    def imports(self) -> list[dict[str, object]]:
        return [dict(entry.facts) for entry in self.station.journal.backwards() if entry.kind == EntryKind.IMPORTED]

    def everybody(self) -> dict[str, object]:
        return {person.entry.source_id: person for person in self.station.roster.present()}


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    plan = PLAN if "[sources.table]" in PLAN else PLAN + COLUMNS
    with station.create(tmp_path / "data", plan) as made:
        bring(made.roster, made.journal, made.plan, [table(tmp_path / "list.csv", random.Random(1))], NOON)
        desk = Desk(made, qtbot)
        yield desk
        desk.enrolling.close()


@pytest.mark.parametrize("seed", range(3))
def test_the_import_is_what_the_preview_said(seed: int, desk: Desk, tmp_path: Path) -> None:
    dice = random.Random(seed + 10)
    path = table(tmp_path / "list.csv", dice)
    before = desk.everybody()
    desk.ask(Compare((path,)))
    preview = desk.screen.importing.preview
    assert preview is not None
    assert desk.everybody() == before
    assert len(desk.imports()) == 1
    counts, rows = preview.counts, sorted(preview.choices, key=str)
    left = frozenset(dice.sample(rows, 3)) | preview.unticked
    kept = {kind: {line.row for line in preview.of(kind)} - left for kind in Kind}
    assert sum(map(len, kept.values())) == len(rows) - len(left)
    assert counts[Kind.SAME] + counts[Kind.CHANGED] + counts[Kind.ADDED] == preview.rows
    desk.ask(Apply(left))
    assert desk.screen.importing.done == len(rows) - len(left)
    sealed = desk.imports()[0]
    assert (sealed["added"], sealed["missing"]) == (len(kept[Kind.ADDED]), len(kept[Kind.MISSING]))
    desk.ask(Compare((path,)))
    again = desk.screen.importing.preview
    assert again is not None and again.choices == left


def test_what_changed_meanwhile_is_not_applied(desk: Desk, tmp_path: Path) -> None:
    path = table(tmp_path / "list.csv", random.Random(3))
    desk.ask(Compare((path,)))
    table(path, random.Random(4))
    before = desk.everybody()
    desk.ask(Apply(frozenset()))
    assert isinstance(desk.screen.importing.answer, Outdated)
    assert (desk.everybody(), len(desk.imports())) == (before, 1)


def test_of_half_a_list_nobody_who_is_not_in_it_is_ticked(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "half.csv"
    lines = (tmp_path / "list.csv").read_text("utf-8").splitlines()
    path.write_text("\n".join(lines[:20]), "utf-8")
    desk.ask(Compare((path,)))
    preview = desk.screen.importing.preview
    assert preview is not None and preview.half
    gone = {line.row for line in preview.of(Kind.MISSING)}
    assert gone and gone <= desk.screen.left_out


def test_what_is_given_up_is_heard_of_no_more(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = table(tmp_path / "list.csv", random.Random(3))
    desk.screen.asked.emit(Compare((path,)))
    assert desk.screen.importing.reading
    desk.ask(Step.DISCARD)
    desk.enrolling.close()
    qtbot.wait(50)
    assert desk.screen.importing.preview is None


def test_names_are_gone_with_the_officer_who_looked_at_them(desk: Desk, tmp_path: Path) -> None:
    desk.ask(Compare((tmp_path / "list.csv",)))
    assert desk.screen.importing.preview is not None
    desk.may_import = False
    desk.screen.forget()
    assert desk.screen.importing.preview is None


def test_whoever_may_not_import_compares_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.may_import = False
    desk.ask(Compare((tmp_path / "list.csv",)))
    assert (desk.screen.importing.preview, desk.screen.importing.reading) == (None, False)


def test_a_file_that_is_no_list_is_said(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "letter.csv").write_text("Dear all", "utf-8")
    desk.ask(Compare((tmp_path / "letter.csv",)))
    assert desk.screen.importing.answer is not None
