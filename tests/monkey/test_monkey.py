"""Whatever is done at a kiosk, its invariants hold: a few fixed days here, many with `make monkey SEEDS=200`."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import station
from kiosk.demo import event
from tests.monkey.day import Day
from tests.monkey.hand import mood, play
from tests.monkey.officers import enrol
from tests.monkey.world import restart

SEEDS = int(os.environ.get("MONKEY_SEEDS", "4"))
ACTIONS = int(os.environ.get("MONKEY_ACTIONS", "120"))
GATES = ("A1", "Q1", "A1", "P1", "X1", "S1")


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_is_done_the_invariants_hold(opened: Callable[..., Day], seed: int) -> None:
    """Every fourth day knows no restart: a new kiosk would hide what the one before it let grow."""
    never = (restart,) if seed % 4 == 0 else ()
    play(opened(GATES[seed % len(GATES)]), seed, ACTIONS, favour=mood(seed), never=never)


def test_a_first_start_holds_them_too(qapp: object, tmp_path: Path) -> None:
    station.create(tmp_path / "new", event.plan_text()).close()
    day = Day(tmp_path / "new", "A1")
    day.open()
    try:
        play(day, 0, 80, favour=(enrol,))
        assert len(day.officers) == 1
    finally:
        day.close()
