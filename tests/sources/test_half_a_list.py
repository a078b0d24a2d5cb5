"""A filtered export must not make everybody else missing without a word."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.journal.store import Journal
from kiosk.roster.halving import ManyMissing
from kiosk.roster.store import Roster
from kiosk.sources.importing import Imported, bring
from kiosk.storage.database import memory
from tests.sources.samples import plan

AT = datetime(2024, 6, 25, 8, 0, tzinfo=UTC)


def table(path: Path, numbers: range) -> Path:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([("ID", "Name", "Country"), *((n, f"Person {n}", "KE") for n in numbers)])
    path.write_text(out.getvalue(), "utf-8")
    return path


class Desk:
    """A roster of so many people, and a file with all but some of them."""

    def __init__(self, folder: Path, size: int) -> None:
        db = memory()
        self.roster, self.journal, self.file, self.size = Roster(db), Journal(db, "K1"), folder / "list.csv", size
        self.bring(0)

    def bring(self, without: int, **how: Any) -> Imported:
        return bring(self.roster, self.journal, plan(), [table(self.file, range(without, self.size))], AT, **how)

    def missing(self) -> int:
        return sum(person.missing for person in self.roster.people())


@pytest.mark.parametrize(("size", "gone"), [(50, 5), (50, 49), (100, 10), (6, 5), (51, 6)])
def test_from_a_tenth_and_five_people_on_nothing_is_imported(size: int, gone: int, tmp_path: Path) -> None:
    desk = Desk(tmp_path, size)
    entries = desk.journal.head()
    with pytest.raises(ManyMissing) as stopped:
        desk.bring(gone)
    assert (len(stopped.value.gone), stopped.value.known) == (gone, size)
    assert (desk.missing(), desk.journal.head()) == (0, entries)


@pytest.mark.parametrize(("size", "gone"), [(51, 5), (100, 9), (5, 4)])
def test_fewer_go_missing_as_ever(size: int, gone: int, tmp_path: Path) -> None:
    desk = Desk(tmp_path, size)
    desk.bring(gone)
    assert desk.missing() == gone


def test_whoever_was_asked_decides(tmp_path: Path) -> None:
    desk = Desk(tmp_path, 50)
    assert desk.bring(20, keep_missing=True).gone == ()
    assert desk.missing() == 0
    assert len(desk.bring(20, accept_missing=True).gone) == desk.missing() == 20
    desk.bring(22)
    assert desk.missing() == 22


def test_a_dry_run_names_them_all_and_says_that_it_would_stop(tmp_path: Path) -> None:
    desk = Desk(tmp_path, 50)
    would = desk.bring(7, dry_run=True)
    assert {person.entry.source_id for person in would.gone} == {str(n) for n in range(7)}
    assert would.many_missing is not None and desk.missing() == 0
