from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.scan import Reader, Scan
from kiosk.scanning.repeats import Repeats

NOON = datetime(2024, 6, 27, 12, tzinfo=UTC)
CAMERA, WEDGE, SERIAL = Reader.CAMERA, Reader.WEDGE, Reader.SERIAL


def new_ones(*sights: tuple[str, Reader, float]) -> list[bool]:
    repeats = Repeats()
    return [repeats.is_new(Scan(code.encode(), NOON + timedelta(seconds=at), reader)) for code, reader, at in sights]


def test_a_code_held_before_the_camera_for_a_minute_is_one_scan() -> None:
    assert new_ones(*(("a", CAMERA, frame / 30) for frame in range(1800))) == [True] + [False] * 1799


def test_a_code_that_was_away_for_the_window_is_new() -> None:
    assert new_ones(("a", CAMERA, 0), ("a", CAMERA, 2.9), ("a", CAMERA, 5.8), ("a", CAMERA, 8.9)) == [
        True, False, False, True,
    ]  # fmt: skip


def test_two_tickets_flickering_before_the_camera_are_two_scans() -> None:
    assert new_ones(*(("ab"[frame % 2], CAMERA, frame / 30) for frame in range(90))) == [True, True] + [False] * 88


@pytest.mark.parametrize("reader", [WEDGE, SERIAL])
def test_a_trigger_pulled_again_on_an_earlier_person_is_a_scan(reader: Reader) -> None:
    assert new_ones(("a", reader, 0), ("a", reader, 1), ("b", reader, 1.5), ("a", reader, 2)) == [
        True, False, True, True,
    ]  # fmt: skip


def test_a_code_that_two_readers_catch_is_one_scan() -> None:
    assert new_ones(("a", CAMERA, 0), ("a", WEDGE, 0.3), ("a", CAMERA, 0.4)) == [True, False, False]


def test_a_clock_set_back_makes_codes_new() -> None:
    assert new_ones(("a", CAMERA, 0), ("a", CAMERA, -3600), ("a", CAMERA, -3599)) == [True, True, False]


def test_forgetting_makes_every_code_new() -> None:
    repeats = Repeats()
    scan = Scan(b"a", NOON, CAMERA)
    assert repeats.is_new(scan)
    repeats.forget()
    assert repeats.is_new(scan)
