"""`kiosk names`: who spells a name, and that it is on the record."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk import station
from kiosk.cli import kiosk
from kiosk.commands.answers import Invocation
from kiosk.domain.passage import EntryKind
from kiosk.domain.trouble import Trouble
from kiosk.printing.issuing import Issuing
from kiosk.roster.changes import Changes
from kiosk.roster.spelling import NotLatin
from kiosk.station import open_station
from kiosk.storage.paths import resources
from tests.roster.people import an_entry

AT = datetime(2024, 6, 1, tzinfo=UTC)
PEOPLE = (
    an_entry("1", "محمد", "القحطاني", delegation="SA", category="delegate"),
    an_entry("2", "Иван", "Петров", delegation="RU", category="delegate"),
    an_entry("3", "Анна", "Лукина", delegation="RU", category="delegate"),
    an_entry("4", "Ann", "Lee", delegation="GB", category="delegate"),
)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("KIOSK_KEYRING", "off")
    with station.create(tmp_path / "data", (resources() / "demo" / "uncops.toml").read_text("utf-8")) as made:
        made.roster.apply(Changes(added=PEOPLE), AT)
    yield tmp_path / "data"


def run(data: Path, *words: str) -> Result:
    return CliRunner().invoke(
        kiosk, ["--data", str(data), *words], obj=Invocation(), standalone_mode=False, catch_exceptions=True
    )


def listed(data: Path, *words: str) -> list[str]:
    lines = run(data, "names", "list", "--json", *words).stdout.splitlines()
    return sorted(json.loads(line)["source_id"] for line in lines)


def test_whoever_only_a_machine_has_spelt_is_listed(data: Path) -> None:
    assert listed(data) == ["1", "2", "3"]
    assert listed(data, "--script", "cyrillic") == ["2", "3"]


def test_one_is_confirmed_as_written(data: Path, qapp: object) -> None:
    assert run(data, "names", "confirm", "1", "Mohamed ALKAHTANI").exception is None
    assert listed(data) == ["2", "3"]
    with open_station(data, writing=True) as opened:
        found = opened.roster.by_source_id("1")
        assert found is not None
        face = Issuing(opened.db, opened.plan, opened.folder).face(found, 1)
        assert (face.native_name, face.family_name, face.given_name) == ("محمد القحطاني", "ALKAHTANI", "Mohamed")
        (entry,) = [entry for entry in opened.journal.entries() if entry.kind == EntryKind.SPELT]
        assert entry.person == found.id
        assert entry.facts["edited"] is True
        assert "ALKAHTANI" not in json.dumps(entry.facts)


def test_all_of_a_script_are_confirmed_as_listed(data: Path) -> None:
    assert run(data, "names", "confirm", "--all", "--script", "cyrillic").exception is None
    assert listed(data) == ["1"]


@pytest.mark.parametrize(
    ("words", "kind"), [(("9",), Trouble), (("1", "محمد"), NotLatin), ((), Exception), (("1", "--all"), Exception)]
)
def test_what_cannot_be_confirmed_changes_nothing(data: Path, words: tuple[str, ...], kind: type[Exception]) -> None:
    assert isinstance(run(data, "names", "confirm", *words).exception, kind)
    assert listed(data) == ["1", "2", "3"]


def test_nothing_a_machine_spelt_is_printed(data: Path, qapp: object) -> None:
    with open_station(data, writing=True) as opened:
        press = Issuing(opened.db, opened.plan, opened.folder)
        for delegate in opened.roster.people():
            face = press.face(delegate, 1)
            shown = {face.native_name, face.family_name, face.given_name, face.transliteration}
            assert not shown & {delegate.latin_name, *delegate.latin_name.split()} or not delegate.latin_name
