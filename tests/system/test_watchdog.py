"""The parent that starts a kiosk again: real processes that end in every way."""

import os
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.system.watchdog import (
    AGAIN,
    FIRST_PAUSE,
    LONGEST_PAUSE,
    SETTLED,
    STEADY,
    goes_on,
    keep,
    next_pause,
    own_command,
)

ROOT = Path(__file__).parents[2]
SCRIPT = """
import os, pathlib, sys
ends = pathlib.Path(sys.argv[1])
first, *rest = ends.read_text().split()
ends.write_text(" ".join(rest))
if first == "crash":
    os.abort()
sys.exit(int(first))
"""


def kept(tmp_path: Path, ends: str) -> tuple[int, list[float], str]:
    """Status in the end, pauses, and the ends that were not needed."""
    plan = tmp_path / "ends"
    plan.write_text(ends)
    pauses: list[float] = []
    status = keep([sys.executable, "-c", SCRIPT, str(plan)], pause=pauses.append)
    return status, pauses, plan.read_text()


def test_a_crash_is_started_again_and_a_good_end_ends_it(tmp_path: Path) -> None:
    assert kept(tmp_path, "crash crash 0 7") == (0, [1.0, 2.0], "7")


@pytest.mark.parametrize("status", [1, 2])
def test_what_could_not_begin_has_said_why_and_is_left(tmp_path: Path, status: int) -> None:
    assert kept(tmp_path, f"{status} 0") == (status, [], "0")


def test_a_fault_after_it_had_begun_is_started_again() -> None:
    assert goes_on(1, SETTLED) and not goes_on(1, SETTLED - 1)
    assert goes_on(-11, 0) and goes_on(134, 0)
    assert not goes_on(0, 1e6) and not goes_on(2, 1e6)


def test_pauses_double_up_to_a_limit_and_begin_anew_after_a_steady_life() -> None:
    pauses = [FIRST_PAUSE]
    while pauses[-1] < LONGEST_PAUSE:
        pauses.append(next_pause(pauses[-1], 0))
    assert all(after == min(2 * before, LONGEST_PAUSE) for before, after in pairwise(pauses))
    assert next_pause(LONGEST_PAUSE, STEADY) == FIRST_PAUSE == next_pause(0, 0)


def test_whoever_ends_the_parent_ends_the_child(tmp_path: Path) -> None:
    sleeping = "import os, sys, time; print(os.getpid(), flush=True); time.sleep(60)"
    parent = subprocess.Popen(
        [sys.executable, "-c", f"import sys; from kiosk.system.watchdog import keep; "
         f"sys.exit(keep([sys.executable, '-c', {sleeping!r}]))"],
        stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    parent.send_signal(signal.SIGTERM)
    assert parent.wait(timeout=20) == 128 + signal.SIGTERM
    parent.stdout.close()
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


def test_the_child_gets_the_same_words_but_one() -> None:
    assert own_command(["--data", "x", "run", "--keep", "--gate", "A1"])[1:] == [
        "-m", "kiosk", "--data", "x", "run", "--gate", "A1",
    ]  # fmt: skip


def test_run_with_keep_ends_where_there_is_no_event(tmp_path: Path) -> None:
    environment = os.environ | {"KIOSK_KEYRING": "off", "KIOSK_DATA": str(tmp_path / "none")}
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--keep"],
        capture_output=True, text=True, env=environment, cwd=ROOT, check=False,
    )  # fmt: skip
    assert ran.returncode == 1
    assert ran.stderr.count("There is no event") == 1


def test_a_kiosk_that_met_damage_is_started_again_at_once_and_knows_that_it_will_be(tmp_path: Path) -> None:
    assert kept(tmp_path, f"{AGAIN} {AGAIN} 0 7") == (0, [1.0, 2.0], "7")
    asked = "import sys; from kiosk.system.watchdog import is_kept; sys.exit(0 if is_kept() else 3)"
    assert keep([sys.executable, "-c", asked], pause=lambda _: None) == 0
