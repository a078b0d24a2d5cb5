import pytest

from kiosk.scanning.bursts import Burst
from kiosk.scanning.framing import LONGEST


def burst(*times: int) -> Burst:
    one = Burst()
    for at in times:
        one.add("x", at)
    return one


@pytest.mark.parametrize(
    ("characters", "terminated", "scan"),
    [(2, True, False), (3, True, True), (7, False, False), (8, False, True), (0, True, False), (0, False, False)],
)
def test_how_much_makes_a_scan(characters: int, terminated: bool, scan: bool) -> None:
    assert burst(*range(0, 5 * characters, 5)).is_scan(terminated=terminated) is scan


@pytest.mark.parametrize(("gap", "continues"), [(0, True), (35, True), (36, False), (100, False)])
def test_a_gap_ends_a_short_burst(gap: int, continues: bool) -> None:
    assert burst(100, 110).continues(110 + gap) is continues


@pytest.mark.parametrize(("gap", "continues"), [(36, True), (120, True), (121, False)])
def test_a_sure_burst_survives_a_hiccup(gap: int, continues: bool) -> None:
    assert burst(*range(8)).continues(7 + gap) is continues


def test_shift_keeps_a_slow_burst_alive() -> None:
    one = burst(0, 30)
    one.touch(60)
    assert one.continues(90)
    one.touch(500)
    assert not one.continues(501)


def test_a_clock_that_starts_anew_breaks_nothing() -> None:
    assert burst(4_294_967_290).continues(3)


def test_a_burst_is_full_when_no_code_is_longer() -> None:
    assert not burst(*range(LONGEST - 1)).full
    assert burst(*range(LONGEST)).full
