"""An older export that is imported after a newer one readmits nobody, and that is said: a model of ten lines judges."""

import csv
import json
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.people import State, graver
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.sources.importing import Imported, bring
from kiosk.storage.database import memory
from tests.sources.desk import Desk
from tests.sources.samples import INDICO, RANDOM, plan

FIRST = datetime(2024, 6, 1, 8, 0, tzinfo=UTC)
NOW = FIRST + timedelta(days=40)
ONE = json.loads((INDICO / "api" / "detail_2.json").read_text("utf-8"))
STATES = ("complete", "unpaid", "pending", "rejected", "withdrawn")
IN_CSV = {"complete": "Completed", "unpaid": "Awaiting payment", "pending": "Pending", "rejected": "Rejected"}
PEOPLE = 3


def listed(number: int, state: str) -> dict[str, object]:
    """A registration of a list of Indico, made a day after the one before it."""
    record = {key: value for key, value in ONE.items() if key != "registration_data"}
    name = f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number] * 4} Person"
    told = {"id": 900 + number, "friendly_id": number + 1, "full_name": name, "email": f"p{number}@example.org"}
    return (
        record
        | told
        | {
            "checkin_secret": f"00000000-0000-4000-8000-{number:012}",
            "registration_date": (FIRST + timedelta(days=number)).isoformat(),
            "state": state,
        }
    )


def save(folder: Path, name: str, people: list[dict[str, object]], kind: str, hour: int = 0) -> Path:
    """An export; those of different hours never have the same bytes."""
    path = folder / f"{name}.{kind}"
    if kind == "json":
        path.write_text(json.dumps(people) + "\n" * hour, "utf-8")
        return path
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["ID", "Name", "Email Address", "Registration date", "Registration state"])
        for each in people:
            state = IN_CSV.get(str(each["state"]), str(each["state"]).capitalize())
            rows.writerow([each["friendly_id"], each["full_name"], each["email"], each["registration_date"], state])
        file.write("\r\n" * hour)
    return path


@dataclass(slots=True)
class Model:
    """Newest hour that was told, and everybody's state."""

    newest: int = -1
    states: dict[int, State] = field(default_factory=dict)

    def bring(self, hour: int, told: list[str]) -> None:
        for person, state in enumerate(told):
            before = self.states.get(person)
            newer = hour > self.newest or before is None
            self.states[person] = State(state) if newer else graver(State(state), before)
        self.newest = max(self.newest, hour)


TOLD = st.lists(st.lists(st.sampled_from(STATES), min_size=PEOPLE, max_size=PEOPLE), min_size=2, max_size=5)


def state_of(desk: Desk, person: int) -> State:
    found = desk.roster.by_source_id(str(900 + person)) or desk.roster.by_source_id(f"#{person + 1}")
    assert found is not None
    return found.state


@settings(max_examples=40, deadline=None)
@given(TOLD, st.data())
def test_lists_in_any_order_end_as_the_model_says(told: list[list[str]], data: st.DataObject) -> None:
    """One list an hour; each is imported at some time, perhaps again, perhaps under another name."""
    kind = data.draw(st.sampled_from(["json", "csv"]))
    order = data.draw(st.lists(st.sampled_from(range(len(told))), min_size=2, max_size=6))
    desk, model = Desk(), Model()
    with TemporaryDirectory() as folder:
        for turn, hour in enumerate(order):
            again = hour in order[:turn]
            people = [listed(number, state) for number, state in enumerate(told[hour])]
            file = save(Path(folder), f"{turn}", people, kind, hour)
            saved = NOW if again else FIRST + timedelta(days=30, hours=hour)
            desk.bring([file], saved, NOW)
            model.bring(hour, told[hour])
            assert {person: state_of(desk, person) for person in range(PEOPLE)} == model.states


@settings(max_examples=25, deadline=None)
@given(TOLD, st.data())
def test_copies_that_look_new_are_told_by_what_is_in_them(told: list[list[str]], data: st.DataObject) -> None:
    """Every copy was saved a moment ago; from one list to the next somebody else registers."""
    kind = data.draw(st.sampled_from(["json", "csv"]))
    order = data.draw(st.permutations(range(len(told))))
    desk, model = Desk(), Model()
    with TemporaryDirectory() as folder:
        for turn, hour in enumerate(order):
            states = [*told[hour], *["complete"] * (hour + 1)]
            file = save(Path(folder), f"{turn}", [listed(n, state) for n, state in enumerate(states)], kind, hour)
            desk.bring([file], NOW, NOW)
            model.bring(hour, told[hour])
            assert {person: state_of(desk, person) for person in range(PEOPLE)} == model.states


@pytest.mark.parametrize(("one", "other"), [("json", "csv"), ("csv", "json")])
@pytest.mark.parametrize("grave", STATES[1:])
def test_two_lists_of_one_hour_that_disagree_leave_the_graver_state(
    one: str, other: str, grave: str, tmp_path: Path
) -> None:
    mild = [listed(number, "complete") for number in range(PEOPLE)]
    bad = [listed(number, grave) for number in range(PEOPLE)]
    for first, second in ((mild, bad), (bad, mild)):
        desk = Desk()
        desk.bring([save(tmp_path, "a", first, one)], FIRST, NOW)
        changes = desk.bring([save(tmp_path, "b", second, other)], FIRST + timedelta(seconds=20), NOW)
        assert state_of(desk, 0) is State(grave)
        said = [problem.problem for problem in changes.problems if "not newer" in problem.problem]
        assert bool(said) == (second is mild)
        desk.bring([save(tmp_path, "c", mild, other, 1)], FIRST + timedelta(hours=1), NOW)
        assert state_of(desk, 0) is State.COMPLETE


class Folder:
    """A roster with a journal, into which files are imported as by command."""

    def __init__(self) -> None:
        self.db = memory()
        self.roster, self.journal = Roster(self.db), Journal(self.db, "K1")

    def bring(self, *files: Path, days: int = 0) -> Imported:
        return bring(self.roster, self.journal, plan(), files, NOW + timedelta(days=days), accept_missing=True)


def test_an_older_list_brings_nobody_back_and_the_import_says_so(tmp_path: Path) -> None:
    everyone = [listed(number, "complete") for number in range(PEOPLE)]
    older, newer = save(tmp_path, "older", everyone, "json"), save(tmp_path, "newer", everyone[:-1], "json")
    for file, hour in ((older, 1), (newer, 5)):
        moment = (FIRST + timedelta(hours=hour)).timestamp()
        os.utime(file, (moment, moment))
    folder = Folder()
    folder.bring(older)
    folder.bring(newer, days=1)
    done = folder.bring(older, days=2)
    gone = folder.roster.by_source_id(str(900 + PEOPLE - 1))
    assert gone is not None and gone.missing and done.changes.returned == ()
    assert any("stays missing" in problem.problem for problem in done.problems)
    (tmp_path / "copy.json").write_bytes(older.read_bytes())
    assert folder.bring(tmp_path / "copy.json", days=3).changes.returned == ()
    newest = save(tmp_path, "newest", [*everyone, listed(PEOPLE, "complete")], "json")
    assert folder.bring(newest, days=4).changes.returned


def test_an_older_order_file_of_pretix_readmits_nobody(tmp_path: Path) -> None:
    orders = json.loads((RANDOM / "api-orders.json").read_text("utf-8"))
    orders = orders["results"] if isinstance(orders, dict) else orders
    paid = next(order for order in orders if order["status"] == "p")
    older, newer = tmp_path / "older.json", tmp_path / "newer.json"
    older.write_text(json.dumps(orders), "utf-8")
    paid |= {"status": "c", "last_modified": "2026-11-25T10:00:00+00:00"}
    newer.write_text(json.dumps(orders), "utf-8")
    folder = Folder()
    for file in (older, newer, older):
        folder.bring(file, days=1000)
    found = folder.roster.by_source_id(f"{paid['code']}-1")
    assert found is not None and found.state is State.CANCELLED
