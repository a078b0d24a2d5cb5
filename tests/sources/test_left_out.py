"""What a preview says is what the import does; rows left out stay as they were."""

import csv
import io
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.journal.store import Journal
from kiosk.roster.changes import Changes
from kiosk.roster.leaving import Chosen, Outdated, Row, row_of
from kiosk.roster.store import Roster
from kiosk.sources.importing import Imported, bring
from kiosk.storage.database import memory
from tests.sources.samples import plan

AT = datetime(2024, 6, 25, 8, 0, tzinfo=UTC)
VECTORS = Path(__file__).parents[1] / "vectors" / "indico"
Seen = dict[str, object]


def table(path: Path, dice: random.Random) -> Path:
    """A list of some of sixty people, some of them under another name."""
    out = io.StringIO(newline="")
    rows = [
        (n, f"Person {n} {dice.choice(('', '', 'Renamed'))}".strip(), "KE") for n in range(60) if dice.random() < 0.8
    ]
    csv.writer(out).writerows([("ID", "Name", "Country"), *rows])
    path.write_text(out.getvalue(), "utf-8")
    return path


def everybody(roster: Roster) -> Seen:
    return {person.entry.source_id: person for person in roster.present()}


def rows_of(changes: Changes) -> list[Row]:
    touched = {*(change.id for change in changes.changed), *changes.missing, *changes.returned}
    return [*sorted(touched), *map(row_of, changes.added)]


class Desk:
    def __init__(self) -> None:
        db = memory()
        self.roster, self.journal = Roster(db), Journal(db, "K1")

    def bring(self, files: list[Path], chosen: Chosen, *, dry_run: bool = False) -> Imported:
        return bring(self.roster, self.journal, plan(), files, AT, dry_run=dry_run, accept_missing=True, chosen=chosen)


@pytest.mark.parametrize("seed", range(12))
def test_the_import_is_what_the_preview_said_without_what_was_left_out(seed: int, tmp_path: Path) -> None:
    dice, desk = random.Random(seed), Desk()
    desk.bring([table(tmp_path / "list.csv", dice)], Chosen())
    files = [table(tmp_path / "list.csv", dice)]
    before, head = everybody(desk.roster), desk.journal.head()
    seen = desk.bring(files, Chosen(), dry_run=True).changes
    assert (everybody(desk.roster), desk.journal.head()) == (before, head)
    rows = rows_of(seen)
    left = frozenset(dice.sample(rows, len(rows) // 3))
    assert left
    done = desk.bring(files, Chosen(left, seen)).changes
    assert set(rows_of(done)) == set(rows) - left
    after = everybody(desk.roster)
    names = {person.id: key for key, person in ((p.entry.source_id, p) for p in desk.roster.present())}
    for row in left:
        if isinstance(row, tuple):
            assert row[1] not in after
        else:
            assert after[names[row]] == before[names[row]]
    assert set(rows_of(desk.bring(files, Chosen(), dry_run=True).changes)) == left


def test_whom_a_newcomer_brings_is_left_out_with_them() -> None:
    desk, files = Desk(), [VECTORS / "api" / "registrations_main.json", VECTORS / "api" / "details.jsonl.gz"]
    seen = desk.bring(files, Chosen(), dry_run=True).changes
    hosts = {entry.companion_of for entry in seen.added if entry.companion_of}
    assert hosts
    desk.bring(files, Chosen(frozenset(row_of(entry) for entry in seen.added if entry.source_id in hosts), seen))
    assert not [p for p in desk.roster.present() if p.entry.companion_of or p.entry.source_id in hosts]
    assert desk.roster.size()


@pytest.mark.parametrize("changed", ["files", "roster"])
def test_what_is_no_longer_as_it_was_seen_changes_nothing(changed: str, tmp_path: Path) -> None:
    dice, desk = random.Random(7), Desk()
    files = [table(tmp_path / "list.csv", dice)]
    seen = desk.bring(files, Chosen(), dry_run=True).changes
    if changed == "roster":
        desk.bring(files, Chosen())
    table(tmp_path / "list.csv", dice)
    before, head = everybody(desk.roster), desk.journal.head()
    with pytest.raises(Outdated):
        desk.bring(files, Chosen(frozenset(), seen))
    assert (everybody(desk.roster), desk.journal.head()) == (before, head)
