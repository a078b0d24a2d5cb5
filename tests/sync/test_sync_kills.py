"""A process that syncs, really killed (SIGKILL) at each step of a round: the next one makes both sides agree."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.journal.chain import Entry
from kiosk.station import open_station
from tests.commands import command, copied, kiosk, lines
from tests.sync.practice_pretix import DEVICE, PracticePretix
from tests.sync.scripted import Asked, Reply, Scripted, scripted

AT = "2024-06-27T09:{:02}:00-04:00"
DYING = """
import os, signal, sys
from kiosk.sync import round as rounds, sources
from kiosk.sync.pretix import pulling, redeeming
from kiosk.commands import following
import kiosk.sync.pretix as system

def dying(kind, name, turn, when):
    work, turns = getattr(kind, name), [0]
    def done(*arguments, **more):
        turns[0] += 1
        if turns[0] == turn and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        answer = work(*arguments, **more)
        if turns[0] == turn:
            os.kill(os.getpid(), signal.SIGKILL)
        return answer
    setattr(kind, name, done)

kind = {"system": system.Pretix, "sources": sources.Sources, "following": following, "conflicts": rounds.Conflicts}
dying(kind[sys.argv[1]], sys.argv[2], int(sys.argv[3]), sys.argv[4])
sys.argv = ["kiosk", "sync", "--json"]
from kiosk.cli import main
main()
"""
STEPS = [
    ("system", "push", 1),
    ("system", "push", 3),
    ("sources", "answered", 2),
    ("conflicts", "note", 1),
    ("system", "pull", 1),
    ("following", "bring", 1),
    ("sources", "pulled", 1),
]


@pytest.fixture
def pretix() -> PracticePretix:
    return PracticePretix(people=12)


@pytest.fixture
def there(pretix: PracticePretix) -> Iterator[Scripted]:
    with scripted(pretix) as server:
        yield server


@pytest.fixture
def data(planned_event: Path, tmp_path: Path, there: Scripted, pretix: PracticePretix) -> Path:
    """Followed once; then six people came in, one code was re-issued, one name changed, and one was undone."""
    folder = copied(planned_event, tmp_path / "data")
    words = ("source", "add", "pretix", "--url", there.url, "--organizer", "unpol", "--event", "summit")
    assert kiosk(folder, *words, KIOSK_SOURCE_TOKEN="one-time").returncode == 0
    assert kiosk(folder, "sync").returncode == 0
    for number, code in enumerate(list(pretix.orders)[:6]):
        assert kiosk(folder, "verify", pretix.secret(code), "--gate", "A1", "--at", AT.format(number), "--commit")
    codes = list(pretix.orders)
    pretix.reissue(codes[1])
    pretix.rename(codes[7], "Ada Lovelace")
    return folder


def entries(folder: Path) -> list[Entry]:
    with open_station(folder, writing=False) as station:
        return list(station.journal.entries())


def killed(folder: Path, *step: object) -> None:
    environment = {"KIOSK_DATA": str(folder), "KIOSK_KEYRING": "off", "PYTHONPATH": str(Path.cwd())}
    ran = subprocess.run(
        [sys.executable, "-c", DYING, *map(str, step)], env=environment, capture_output=True, check=False
    )
    assert ran.returncode == -signal.SIGKILL, ran.stderr.decode()


def agree(folder: Path, pretix: PracticePretix) -> None:
    ran = kiosk(folder, "sync", "--json")
    assert lines(ran)[0]["state"] == "in_step", ran.stderr
    again = lines(kiosk(folder, "sync", "--json"))[0]
    assert (again["pulled"], again["pushed"]) == (0, 0)
    passages = [entry for entry in entries(folder) if entry.kind == "passage"]
    nonces = sorted(f"uncops-{entry.kiosk}-{entry.seq}" for entry in passages)
    reissued = nonces_of(passages[1])
    told = sorted(str(scan["nonce"]) for scan in pretix.scans if scan["device"] == DEVICE)
    assert told == [nonce for nonce in nonces if nonce != reissued]
    (conflict,) = lines(kiosk(folder, "sync", "conflicts", "--json"))
    assert conflict["entry"] == f"{passages[1].kiosk}:{passages[1].seq}"
    assert len([entry for entry in entries(folder) if entry.kind == "alert"]) == 1
    assert [person["name"] for person in lines(kiosk(folder, "search", "Lovelace", "--json"))] == ["Ada Lovelace"]
    assert lines(kiosk(folder, "journal", "verify", "--json"))[0]["kiosks"][0]["intact"]


def nonces_of(entry: Entry) -> str:
    return f"uncops-{entry.kiosk}-{entry.seq}"


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", STEPS, ids=lambda step: f"{step[1]}-{step[2]}")
def test_a_kill_at_any_step_loses_and_doubles_nothing(
    data: Path, pretix: PracticePretix, step: tuple[str, str, int], when: str
) -> None:
    killed(data, *step, when)
    agree(data, pretix)


@pytest.mark.parametrize("turn", [1, 4])
def test_a_kill_between_the_servers_deed_and_its_answer_stores_one_scan(
    data: Path, pretix: PracticePretix, there: Scripted, turn: int
) -> None:
    """The server has stored it, and nobody is there to hear so."""
    process = subprocess.Popen(
        command("sync"),
        env={"KIOSK_DATA": str(data), "KIOSK_KEYRING": "off", "PYTHONPATH": str(Path.cwd())},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    told = []

    def script(asked: Asked) -> Reply:
        said = pretix(asked)
        if asked.path.endswith("redeem/"):
            told.append(json.loads(asked.body)["nonce"])
            if len(told) == turn:
                process.kill()
                process.wait()
        return said

    there.script = script
    assert process.wait() == -signal.SIGKILL
    there.script = pretix
    agree(data, pretix)
