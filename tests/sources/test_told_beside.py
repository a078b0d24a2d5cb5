"""What the process of the readers tells of many new people is what this one would have said of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from kiosk.demo import crowd
from kiosk.domain.people import Registration
from kiosk.domain.plan import Plan
from kiosk.roster import telling
from kiosk.sources import plan_file
from kiosk.sources.confinement import MANY
from kiosk.sources.quarantine import Quarantine
from kiosk.storage.paths import resources
from tests.bench import export

_PEOPLE = 3 * MANY


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_file.load(resources() / "demo" / "uncops.toml")


@pytest.fixture(scope="module")
def reading(
    plan: Plan, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Quarantine, Sequence[Registration]]]:
    """A process that has read people with names in many scripts."""
    table, _ = export.write(crowd.entries(plan, _PEOPLE), plan, tmp_path_factory.mktemp("files"))
    with Quarantine() as quarantine:
        yield quarantine, quarantine.read([table], plan).entries


@pytest.mark.parametrize("column", ["", "Position"])
def test_the_process_tells_the_same_of_whom_it_read(
    column: str, reading: tuple[Quarantine, Sequence[Registration]], monkeypatch: pytest.MonkeyPatch
) -> None:
    quarantine, people = reading
    some = sorted(people, key=lambda entry: entry.source_id[::-1])[7:]
    here = list(telling.tell(some, column))
    monkeypatch.setattr(telling, "tell", _nobody)
    assert list(quarantine.tell(some, column)) == here


def test_of_whom_it_did_not_read_so_is_told_here(reading: tuple[Quarantine, Sequence[Registration]]) -> None:
    quarantine, people = reading
    others = [replace(entry, name="Jürgen 李") for entry in people[:2]]
    some = [*others, *people[2:], Registration(system="indico", source_id="none of them", name="Шевченко")]
    assert list(quarantine.tell(some, "")) == list(telling.tell(some, ""))


def _nobody(*_: object) -> Iterator[telling.Told]:
    raise AssertionError("the other process should have been asked")
