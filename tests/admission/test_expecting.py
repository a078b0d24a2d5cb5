"""A first expected.csv comes from roster and plan, is met by the very plan, and notices when the plan changes."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.admission.expecting import bearers, cues, payload, write
from kiosk.admission.rehearse import play, rehearse
from kiosk.credentials import Keys, read
from kiosk.domain.credential import Credential
from kiosk.domain.plan import Plan
from kiosk.roster.store import Roster
from kiosk.sources.plan_file import load, loads
from kiosk.station import in_memory
from kiosk.storage.paths import resources
from tests.sources.samples import DETAILS, MAIN_CSV, MAIN_LIST, MEDIA_CSV, MEDIA_LIST, RANDOM, SIGNED
from tests.sources.samples import plan as samples_plan

TOML = resources() / "demo" / "uncops.toml"
UNCOPS = load(TOML)
INDICO = (MAIN_CSV, MEDIA_CSV, MAIN_LIST, MEDIA_LIST, DETAILS)
PRETIX = tuple(
    RANDOM / f"api-{name}.json" for name in ("orders", "items", "questions", "event", "checkinlists", "blockedsecrets")
)
ROSTERS = pytest.mark.parametrize(
    ("plan", "files"), [(UNCOPS, INDICO), (samples_plan(), PRETIX)], ids=["indico", "pretix"]
)


def written(plan: Plan, files: Sequence[Path], file: Path) -> list[dict[str, str]]:
    checkpoint = in_memory(plan, files)
    people = Roster(checkpoint.journal.db)
    those, signed = bearers(checkpoint.plan, ((each, people.keys_of(each.id)) for each in people.people()))
    assert not signed
    assert write(file, play(checkpoint, cues(checkpoint.plan, those)), checkpoint.plan) > 0
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@ROSTERS
def test_what_is_written_is_met_by_the_plan_it_was_made_of(plan: Plan, files: Sequence[Path], tmp_path: Path) -> None:
    rows = written(plan, files, tmp_path / "expected.csv")
    played = list(rehearse(in_memory(plan, files), tmp_path / "expected.csv"))
    assert [(one.cue.line, one.expected) for one in played if not one.met] == []
    assert len(played) == len(rows)
    assert all(one.expected for one in played)
    assert {"admitted", "refused"} <= {row["expected"].split(":")[0] for row in rows}


@ROSTERS
def test_every_kind_of_person_comes_to_every_zone(plan: Plan, files: Sequence[Path], tmp_path: Path) -> None:
    rows = written(plan, files, tmp_path / "expected.csv")
    checkpoint = in_memory(plan, files)
    everyone = list(Roster(checkpoint.journal.db).people())
    seen = {row["note"].split(":")[0] for row in rows}
    assert {f"{each.category or 'no category'}, {each.state}" for each in everyone if each.addon_to is None} <= seen
    zones = {gate.zone for gate in checkpoint.plan.gates.values() if gate.direction != "out"}
    assert {checkpoint.plan.gates[row["gate"]].zone for row in rows} == zones
    assert len(rows) == len(zones) * len({row["payload"] for row in rows})


def test_a_plan_that_changes_misses_what_was_expected_before(tmp_path: Path) -> None:
    written(UNCOPS, INDICO, tmp_path / "expected.csv")
    text = TOML.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("categories = ["))
    changed = loads(text.replace(line, "categories = []", 1))
    assert [one for one in rehearse(in_memory(changed, INDICO), tmp_path / "expected.csv") if not one.met]


@ROSTERS
def test_the_code_written_is_read_as_the_holder_s(plan: Plan, files: Sequence[Path], tmp_path: Path) -> None:
    roster = Roster(in_memory(plan, files).journal.db)
    known = list(roster.keys())
    assert known
    for key in known:
        text = payload(key, plan)
        assert text is not None
        reading = read(text.encode(), Keys.of(plan))
        assert isinstance(reading, Credential) and reading.keys[0] == key


def test_signed_codes_are_counted_and_an_old_file_stays(tmp_path: Path) -> None:
    checkpoint = in_memory(samples_plan(), [SIGNED / "orderdata.json"])
    people = Roster(checkpoint.journal.db)
    those, signed = bearers(checkpoint.plan, ((each, people.keys_of(each.id)) for each in people.people()))
    assert not those
    assert signed == people.size()
    file = tmp_path / "expected.csv"
    file.write_text("mine")
    with pytest.raises(FileExistsError):
        write(file, (), checkpoint.plan)
    assert file.read_text() == "mine"
