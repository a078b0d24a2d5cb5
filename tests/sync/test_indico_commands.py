"""`kiosk source` and `kiosk sync` with an event of Indico, over a real line."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.commands import Ran, kiosk, lines
from tests.sync.followed import PLAN
from tests.sync.indico_event import IndicoEvent
from tests.sync.scripted import Scripted, scripted

Run = Callable[..., Ran]
TOKEN = "indp_test-token-registrants"


@pytest.fixture
def event() -> IndicoEvent:
    return IndicoEvent()


@pytest.fixture
def there(event: IndicoEvent) -> Iterator[Scripted]:
    with scripted(event.script) as server:
        yield server


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def command(*words: object, **more: str) -> Ran:
        return kiosk(tmp_path / "data", *words, **more)

    assert command("init", "--plan", PLAN).returncode == 0
    return command


@pytest.fixture
def followed(run: Run, there: Scripted) -> Run:
    place = ("--url", there.url, "--event", "1")
    assert run("source", "add", "indico", *place, KIOSK_SOURCE_TOKEN=TOKEN).returncode == 0
    assert synced(run)["added"] == 50
    return run


def synced(run: Run) -> dict[str, object]:
    (answer,) = lines(run("sync", "--once", "--json"))
    return dict(answer)


def test_the_set_up_code_of_the_check_in_app_and_a_token_are_enough(run: Run, there: Scripted) -> None:
    code = json.dumps({"event_id": 1, "regform_id": 1, "server": {"base_url": there.url, "scope": "registrants"}})
    (added,) = lines(run("source", "add", "--code", code, "--json", KIOSK_SOURCE_TOKEN=TOKEN))
    assert (added["system"], added["event"], added["rights"]) == ("indico", "1", ["check in at the event"])
    assert added["missing_rights"] == ["read the event's log"]
    assert synced(run)["added"] == 50


def test_a_token_that_may_not_is_not_kept(run: Run, event: IndicoEvent, there: Scripted) -> None:
    event.refusal = (403, b'{"error": "insufficient_scope"}')
    ran = run("source", "add", "indico", "--url", there.url, "--event", "1", KIOSK_SOURCE_TOKEN=TOKEN)
    assert ran.returncode == 1 and "Registrants" in ran.stderr and TOKEN not in ran.stderr
    assert lines(run("source", "list", "--json")) == []


def test_an_event_that_is_no_number_is_refused_in_one_line(run: Run, there: Scripted) -> None:
    ran = run("source", "add", "indico", "--url", there.url, "--event", "summit", KIOSK_SOURCE_TOKEN=TOKEN)
    assert ran.returncode == 1
    assert ran.stderr == "kiosk: summit is no number of an event of Indico: it stands behind /event/ in the address.\n"


def test_every_round_that_is_asked_for_looks(followed: Run, event: IndicoEvent) -> None:
    for state in ("withdrawn", "complete", "unpaid"):
        event.change(3, state=state)
        assert synced(followed)["changed"] == 1


def test_an_older_file_that_somebody_imports_is_put_right_by_the_next_round(
    followed: Run, event: IndicoEvent, tmp_path: Path
) -> None:
    older = tmp_path / "registrations.json"
    people = [person for person in event.people.values() if person["regform_id"] == 1]
    listed = [{key: value for key, value in person.items() if key != "registration_data"} for person in people]
    older.write_text(json.dumps([line | {"full_name": f"Older {line['id']}"} for line in listed]))
    assert lines(followed("import", older, "--json"))[0]["changed"] == len(people)
    assert synced(followed)["changed"] == len(people)
    assert synced(followed)["changed"] == 0


def test_a_dry_run_remembers_nothing(followed: Run, event: IndicoEvent) -> None:
    event.change(3, state="withdrawn")
    for _ in range(2):
        assert lines(followed("sync", "--dry-run", "--json"))[0]["changed"] == 1
    assert synced(followed)["changed"] == 1
