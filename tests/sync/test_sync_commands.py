"""`kiosk source` and `kiosk sync` as scripts use them (CONTRACT.md), against a practice pretix."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.storage.database import FolderLock
from tests.commands import Ran, copied, kiosk, lines
from tests.sync.practice_pretix import PracticePretix
from tests.sync.scripted import Asked, Reply, Scripted, scripted

Run = Callable[..., Ran]
AT = "2024-06-27T09:30:00-04:00"


@pytest.fixture
def pretix() -> PracticePretix:
    return PracticePretix(people=12)


@pytest.fixture
def there(pretix: PracticePretix) -> Iterator[Scripted]:
    with scripted(pretix) as server:
        yield server


@pytest.fixture
def data(planned_event: Path, tmp_path: Path) -> Path:
    return copied(planned_event, tmp_path / "data")


@pytest.fixture
def run(data: Path) -> Run:
    return lambda *words, **more: kiosk(data, *words, **more)


def adding(there: Scripted, *more: object) -> tuple[object, ...]:
    return ("source", "add", "pretix", "--url", there.url, "--organizer", "unpol", "--event", "summit", "--json", *more)


@pytest.fixture
def followed(run: Run, there: Scripted) -> Run:
    assert run(*adding(there), KIOSK_SOURCE_TOKEN="one-time").returncode == 0
    return run


def test_a_source_is_added_with_its_rights(run: Run, there: Scripted) -> None:
    ran = run(*adding(there), KIOSK_SOURCE_TOKEN="one-time")
    assert (ran.returncode, lines(ran)) == (
        0,
        [
            {
                "name": "pretix",
                "system": "pretix",
                "url": there.url,
                "event": "summit",
                "rights": ["access to the event", "reading check-in lists", "reading orders", "checking in"],
                "missing_rights": [],
            }
        ],
    )


def test_a_token_may_come_on_standard_input(run: Run, there: Scripted) -> None:
    assert run(*adding(there), stdin="one-time\n").returncode == 0


def test_a_set_up_code_holds_address_and_token(run: Run, there: Scripted) -> None:
    code = json.dumps({"handshake_version": 1, "url": there.url, "token": "one-time"})
    ran = run("source", "add", "--code", code, "--event", "summit", "--name", "tickets", "--json")
    assert [(each["name"], each["system"]) for each in lines(ran)] == [("tickets", "pretix")]
    assert lines(run("sync", "--once", "--json"))[0]["added"] == 12


@pytest.mark.parametrize("code", ["", "nothing", "[]", "{}", '{"handshake_version": 1}', '{"system": "other"}'])
def test_what_is_no_set_up_code_is_said_to_be_none(run: Run, code: str) -> None:
    ran = run("source", "add", "--code", code, "--event", "summit")
    assert ran.returncode == 1
    assert (
        ran.stderr
        == "kiosk: This is no set-up code: Indico shows one beside its tickets, pretix where a device is connected.\n"
    )


def test_a_token_is_nowhere_but_in_the_encrypted_file(followed: Run, data: Path, pretix: PracticePretix) -> None:
    said = [followed(*words) for words in (("source", "list", "--json"), ("source", "test", "pretix"), ("sync",))]
    for ran in said:
        assert pretix.token not in ran.stdout + ran.stderr
    for file in data.rglob("*"):
        if file.is_file():
            assert pretix.token.encode() not in file.read_bytes()


@pytest.mark.parametrize("token", ["one-time-of-somebody-else", ""])
def test_without_a_good_token_nothing_is_followed(run: Run, there: Scripted, token: str) -> None:
    ran = run(*adding(there), KIOSK_SOURCE_TOKEN=token)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert lines(run("source", "list", "--json")) == []


@pytest.mark.parametrize(
    "words",
    [
        ("source", "add"),
        ("source", "add", "pretix"),
        ("source", "add", "eventbrite", "--url", "https://x.example"),
        ("sync", "--once", "--every", "5"),
        ("sync", "--keep-missing", "--accept-missing"),
        ("sync", "--every", "0"),
        ("sync", "resolve"),
    ],
)
def test_wrong_usage_is_status_2(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).returncode == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("sync",), "There is nothing to sync with: `kiosk source add` follows a registration system."),
        (("sync", "--source", "x"), "There is no source x: `kiosk source list` shows them."),
        (("source", "test", "x"), "There is no source x: `kiosk source list` shows them."),
        (("source", "remove", "x"), "There is no source x: `kiosk source list` shows them."),
        (("sync", "conflicts", "--source", "x"), "There is no source x: `kiosk source list` shows them."),
        (("sync", "resolve", "7"), "No conflict 7 is open: `kiosk sync conflicts` lists them."),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_1(run: Run, words: tuple[str, ...], sentence: str) -> None:
    ran = run(*words)
    assert (ran.returncode, ran.stdout, ran.stderr) == (1, "", f"kiosk: {sentence}\n")


def test_an_address_without_tls_is_refused_before_anybody_is_asked(run: Run) -> None:
    words = ("source", "add", "pretix", "--url", "http://pretix.example", "--event", "summit")
    ran = run(*words, KIOSK_SOURCE_TOKEN="one-time")
    assert ran.returncode == 1 and "use https://" in ran.stderr


def test_two_sources_have_two_names(followed: Run, there: Scripted, pretix: PracticePretix) -> None:
    pretix.one_time = "second"
    ran = followed(*adding(there), KIOSK_SOURCE_TOKEN="second")
    assert ran.returncode == 1 and "There is a source pretix already" in ran.stderr
    assert pretix.one_time == "second", "a one-time token is not spent for nothing"


def test_a_round_answers_as_an_import_and_says_how_it_went(followed: Run) -> None:
    (done,) = lines(followed("sync", "--once", "--json"))
    assert {key: done[key] for key in ("source", "rows", "added", "changed", "unchanged", "missing")} == {
        **{"source": "pretix", "rows": 12, "added": 12, "changed": 0, "unchanged": 0, "missing": 0}
    }
    assert done["by_state"] == {"complete": 12} and done["problems"] == []
    assert {key: done[key] for key in ("pulled", "pushed", "conflicts", "state")} == {
        **{"pulled": 12, "pushed": 0, "conflicts": 0, "state": "in_step"}
    }
    assert done["requests"] > 0 and done["bytes"] > 0 and done["seconds"] > 0
    (again,) = lines(followed("sync", "--once", "--json"))
    assert {key: again[key] for key in ("rows", "added", "pulled", "by_state")} == {
        **{"rows": 0, "added": 0, "pulled": 0, "by_state": {}}
    }


def test_a_dry_run_writes_nothing_and_tells_the_server_nothing(followed: Run, there: Scripted) -> None:
    there.asked.clear()
    (done,) = lines(followed("sync", "--dry-run", "--json"))
    assert done["added"] == 12 and not any(asked.method == "POST" for asked in there.asked)
    assert lines(followed("search", "Person", "--json")) == []
    assert lines(followed("sync", "--json"))[0]["added"] == 12


def test_who_came_is_told(followed: Run, pretix: PracticePretix) -> None:
    followed("sync")
    code = pretix.secret("O0001")
    assert lines(followed("verify", code, "--gate", "A1", "--at", AT, "--commit", "--json"))[0]["verdict"] == "admitted"
    assert lines(followed("sync", "--json"))[0]["pushed"] == 1
    assert [scan["datetime"] for scan in pretix.scans] == ["2024-06-27T13:30:00+00:00"]


def test_a_conflict_is_listed_with_advice_until_it_is_resolved(followed: Run, pretix: PracticePretix) -> None:
    followed("sync")
    followed("verify", pretix.secret("O0001"), "--gate", "A1", "--at", AT, "--commit")
    pretix.reissue("O0001")
    (done,) = lines(followed("sync", "--json"))
    assert (done["state"], done["pushed"], done["conflicts"]) == ("in_step", 1, 1)
    (conflict,) = lines(followed("sync", "conflicts", "--json"))
    assert conflict["source"] == "pretix" and conflict["answer"] == "invalid" and "re-issued" in conflict["advice"]
    assert conflict["at"] == AT and conflict["delegate"] and conflict["entry"]
    ran = followed("sync", "resolve", conflict["id"], "--json")
    assert lines(ran) == [{"id": conflict["id"], "settled": True}]
    assert lines(followed("sync", "conflicts", "--json")) == []
    assert followed("sync", "resolve", conflict["id"]).returncode == 1


def test_half_a_list_stops_a_sync_as_it_stops_an_import(followed: Run, pretix: PracticePretix) -> None:
    followed("sync")
    for code in list(pretix.orders)[:6]:
        pretix.delete(code)
    for _ in range(2):
        followed("sync")
    ran = followed("sync", "--json")
    (done,) = lines(ran)
    assert (ran.returncode, done["state"]) == (1, "refused")
    assert "--accept-missing" in done["troubles"][0]
    assert lines(followed("search", "Person", "--json"))
    (done,) = lines(followed("sync", "--accept-missing", "--json"))
    assert (done["state"], done["missing"]) == ("in_step", 6)


def test_a_sync_after_which_nobody_could_enter_stops(followed: Run, pretix: PracticePretix) -> None:
    followed("sync")
    for code in pretix.orders:
        pretix.change(code, status="c")
    ran = followed("sync", "--json")
    (done,) = lines(ran)
    assert (ran.returncode, done["state"], done["changed"]) == (1, "refused", 0)
    assert "nobody could enter any more" in ran.stderr
    code = pretix.secret("O0001")
    assert lines(followed("verify", code, "--gate", "A1", "--at", AT, "--json"))[0]["verdict"] == "admitted"
    (done,) = lines(followed("sync", "--accept-missing", "--json"))
    assert (done["state"], done["changed"]) == ("in_step", 12)


def test_a_server_with_nobody_who_can_enter_is_followed_from_the_start(followed: Run, pretix: PracticePretix) -> None:
    for code in pretix.orders:
        pretix.change(code, status="n")
    assert lines(followed("sync", "--json"))[0]["added"] == 12


def test_a_clock_that_is_wrong_is_said_and_changes_nothing(
    followed: Run, there: Scripted, pretix: PracticePretix
) -> None:
    ahead = (datetime.now(UTC) + timedelta(minutes=31)).strftime("%a, %d %b %Y %H:%M:%S GMT")

    def script(asked: Asked) -> Reply:
        said = pretix(asked)
        return replace(said, headers={**said.headers, "Date": ahead})

    there.script = script
    ran = followed("sync", "--json")
    (done,) = lines(ran)
    assert (done["state"], done["added"]) == ("in_step", 12)
    assert 1800 < done["server_ahead"] < 1900
    assert "minutes ahead of this machine's" in ran.stderr


def test_offline_is_a_state_and_status_1_and_ends_by_itself(
    followed: Run, there: Scripted, pretix: PracticePretix
) -> None:
    there.script = lambda _: Reply(None)
    ran = followed("sync", "--json")
    assert (ran.returncode, lines(ran)[0]["state"]) == (1, "offline")
    assert "cannot be reached" in ran.stderr and "Traceback" not in ran.stderr
    assert lines(followed("source", "list", "--json"))[0]["state"] == "offline"
    there.script = pretix
    assert lines(followed("sync", "--json"))[0]["state"] == "in_step"
    (listed,) = lines(followed("source", "list", "--json"))
    assert (listed["state"], listed["trouble"]) == ("in_step", None) and listed["heard"]


def test_a_device_that_was_taken_away_is_refused_with_what_to_do(followed: Run, pretix: PracticePretix) -> None:
    pretix.token = "another"
    ran = followed("sync", "--json")
    assert (ran.returncode, lines(ran)[0]["state"]) == (1, "refused")
    assert "connect a new device" in ran.stderr


def test_missing_rights_are_named(followed: Run, pretix: PracticePretix) -> None:
    pretix.denied = {"orders"}
    ran = followed("source", "test", "pretix", "--json")
    assert lines(ran)[0]["missing_rights"] == ["reading orders", "checking in"]
    assert "security profile pretixSCAN" in ran.stderr


def test_a_removed_source_is_forgotten_with_its_token_and_its_people_stay(followed: Run) -> None:
    followed("sync")
    assert followed("source", "remove", "pretix").returncode == 0
    assert lines(followed("source", "list", "--json")) == []
    assert lines(followed("search", "Person", "--json"))
    assert followed("sync").returncode == 1


def test_it_syncs_beside_a_kiosk_that_has_the_folder(followed: Run, data: Path) -> None:
    lock = FolderLock(data)
    lock.take()
    try:
        assert lines(followed("sync", "--json"))[0]["added"] == 12
    finally:
        lock.free()


def test_a_roster_that_the_server_confirms_is_not_old(followed: Run, pretix: PracticePretix) -> None:
    followed("sync")
    followed("sync")
    (answer,) = lines(followed("verify", pretix.secret("O0001"), "--gate", "A1", "--at", AT, "--json"))
    assert "STALE_ROSTER" not in answer["notes"]
