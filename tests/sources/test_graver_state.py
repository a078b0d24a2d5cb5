"""Whose word counts on a state: of files together the graver; details, which bear no date, readmit nobody."""

import json
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.people import GRAVITY, State
from kiosk.journal.store import Journal
from kiosk.roster.changes import compare
from kiosk.roster.store import Roster
from kiosk.sources.files import NotAnExport
from kiosk.sources.importing import bring
from kiosk.storage.database import memory
from tests.sources.samples import DETAILS, INDICO, MAIN_LIST, imported, plan

AT = datetime(2024, 6, 25, 8, 0, tzinfo=UTC)
STATES = ["complete", "unpaid", "pending", "rejected", "withdrawn"]
ONE = json.loads((INDICO / "api" / "detail_2.json").read_text("utf-8"))
LISTED = {key: value for key, value in ONE.items() if key != "registration_data"}


def save(folder: str, name: str, what: object) -> Path:
    path = Path(folder) / name
    path.write_text(json.dumps(what), "utf-8")
    return path


class Desk:
    def __init__(self) -> None:
        self.db = memory()
        self.roster = Roster(self.db)

    def bring(self, *files: Path) -> list[str]:
        export = imported(*files)
        changes = compare(list(self.roster.present()), export, loose=self.roster.loose())
        self.roster.apply(changes, AT)
        return [problem.problem for problem in (*export.problems, *changes.problems)]

    @property
    def state(self) -> State:
        found = self.roster.by_source_id(str(ONE["id"]))
        assert found is not None
        return found.state


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(STATES), st.sampled_from(STATES))
def test_of_files_given_together_the_graver_counts_in_any_order(one: str, other: str) -> None:
    graver = max(State(one), State(other), key=GRAVITY.index)
    with TemporaryDirectory() as folder:
        files = (save(folder, "list.json", [LISTED | {"state": one}]), save(folder, "d.json", ONE | {"state": other}))
        for order in permutations(files):
            desk = Desk()
            told = desk.bring(*order)
            assert desk.state is graver
            assert any("disagree" in problem for problem in told) == (one != other)


@pytest.mark.parametrize("now", ["unpaid", "rejected", "withdrawn"])
@pytest.mark.parametrize("stale", STATES)
def test_stale_details_after_a_newer_list_readmit_nobody(now: str, stale: str, tmp_path: Path) -> None:
    desk, folder = Desk(), str(tmp_path)
    desk.bring(save(folder, "list.json", [LISTED | {"state": "complete"}]))
    desk.bring(save(folder, "newer.json", [LISTED | {"state": now}]))
    told = desk.bring(save(folder, "details.json", ONE | {"state": stale}))
    milder = GRAVITY.index(State(stale)) < GRAVITY.index(State(now))
    assert desk.state is State(now if milder else stale)
    assert any("newer list" in problem for problem in told) == milder
    desk.bring(save(folder, "newest.json", [LISTED | {"state": "complete"}]))
    assert desk.state is State.COMPLETE


def strangers(folder: str) -> Path:
    people = [{"name": f"Guest {n}", "email": f"g{n}@example.org", "country": "KE"} for n in range(3)]
    return save(folder, "strangers.json", people)


def test_a_json_of_strangers_is_no_roster_of_an_event_with_registrations(tmp_path: Path) -> None:
    file = strangers(str(tmp_path))
    with pytest.raises(NotAnExport):
        imported(file, using=plan(indico_servers=("indico.example",)))
    with pytest.raises(NotAnExport):
        imported(file, MAIN_LIST)
    desk = Desk()
    desk.bring(MAIN_LIST, DETAILS)
    before = desk.roster.size
    with pytest.raises(NotAnExport):
        bring(desk.roster, Journal(desk.db, "K1"), plan(), [file], AT)
    assert desk.roster.size == before


def test_strangers_come_in_where_the_plan_maps_them_or_nothing_else_registers(tmp_path: Path) -> None:
    file = strangers(str(tmp_path))
    mapped = plan(indico_servers=("indico.example",), columns={"name": "name", "email": "email"})
    assert len(imported(file, using=mapped).entries) == len(imported(file).entries) == 3
