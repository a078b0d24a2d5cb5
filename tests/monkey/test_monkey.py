"""Whatever is done at a kiosk, its invariants hold: a few fixed days here, many with `make monkey SEEDS=200`."""

import os
from collections.abc import Callable

import pytest

from tests.monkey.day import Day
from tests.monkey.hand import play

SEEDS = int(os.environ.get("MONKEY_SEEDS", "4"))
ACTIONS = int(os.environ.get("MONKEY_ACTIONS", "250"))
GATES = ("A1", "Q1", "A1", "P1", "X1", "S1")


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_is_done_the_invariants_hold(opened: Callable[..., Day], seed: int) -> None:
    play(opened(GATES[seed % len(GATES)]), seed, ACTIONS)
