"""PINs: what may be one, what is kept of it, and how long wrong ones make everybody wait."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.duty import Role
from kiosk.operators.patience import FORGIVEN_EVERY, LONGEST_WAIT, Tries, one_more, opens_at, settled, wait_after
from kiosk.operators.pins import Flaw, PinRefused, flaw_of, kept
from kiosk.operators.store import LoggedIn, Operators
from kiosk.storage.database import memory
from tests.makers import NOON

SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("pin", "flaw"),
    [
        ("", Flaw.TOO_SHORT),
        ("482", Flaw.TOO_SHORT),
        ("4821905566123", Flaw.TOO_LONG),
        ("48a1", Flaw.NOT_DIGITS),
        ("٤٨٢١", Flaw.NOT_DIGITS),
        ("48 21", Flaw.NOT_DIGITS),
        ("4821\n", Flaw.NOT_DIGITS),
        ("0000", Flaw.TOO_SIMPLE),
        ("1234", Flaw.TOO_SIMPLE),
        ("7890", Flaw.TOO_SIMPLE),
        ("9876", Flaw.TOO_SIMPLE),
        ("4821", None),
        ("482190556612", None),
    ],
)
def test_a_pin_is_four_to_twelve_digits_neither_equal_nor_in_sequence(pin: str, flaw: Flaw | None) -> None:
    assert flaw_of(pin) is flaw


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    flaw = flaw_of(text)
    assert flaw is None or isinstance(flaw, Flaw)


@pytest.mark.usefixtures("dear_pins")
def test_what_is_kept_is_an_argon2id_hash_without_the_pin() -> None:
    hashed = kept("4821", bytes(16))
    assert hashed.startswith("$argon2id$v=19$m=32768,t=3,p=1$")
    assert hashed == kept("4821", bytes(16)) != kept("4821", bytes(15) + b"\x01")


def test_the_fifth_wrong_pin_costs_thirty_seconds_and_each_further_one_twice_as_long() -> None:
    seconds = [wait_after(wrong) / SECOND for wrong in range(9)]
    assert seconds == [0, 0, 0, 0, 0, 30, 60, 120, 240]
    assert wait_after(1000) == LONGEST_WAIT


def test_ten_minutes_forgive_one_wrong_pin() -> None:
    tries = Tries(4, NOON)
    assert settled(tries, NOON + FORGIVEN_EVERY - SECOND).wrong == 4
    assert settled(tries, NOON + FORGIVEN_EVERY).wrong == 3
    assert settled(tries, NOON + 10 * FORGIVEN_EVERY).wrong == 0
    assert one_more(tries, NOON + FORGIVEN_EVERY) == Tries(4, NOON + FORGIVEN_EVERY)


def test_a_clock_set_back_makes_nobody_wait_longer_than_the_full_wait() -> None:
    a_day_before = NOON - timedelta(days=1)
    assert opens_at(Tries(5, NOON), a_day_before) == a_day_before + 30 * SECOND
    assert settled(Tries(5, NOON), a_day_before) == Tries(5, a_day_before)


@given(st.integers(0, 50), st.integers(-1000, 1000))
def test_a_wait_never_lies_in_the_past_and_never_exceeds_its_bound(wrong: int, minutes: int) -> None:
    now = NOON + timedelta(minutes=minutes)
    assert now <= opens_at(Tries(wrong, NOON), now) <= now + LONGEST_WAIT


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("duress", [False, True])
def test_whoever_decides_for_others_has_six_digits(role: Role, duress: bool) -> None:
    operators = Operators(memory())
    operators.add("M. Tanaka", Role.ORGANISER, "482190", NOON)
    whose = operators.add("R. Adeyemi", role, "771345", NOON)
    short = "90351" if role in (Role.ORGANISER, Role.SUPERVISOR) else "903"
    with pytest.raises(PinRefused) as refused:
        operators.set_pin(whose.id, short, NOON, duress=duress)
    assert (refused.value.flaw, refused.value.least) == (Flaw.TOO_SHORT, len(short) + 1)
    with pytest.raises(PinRefused):
        operators.add("J. Silva", role, short, NOON)
    operators.set_pin(whose.id, f"{short}8", NOON, duress=duress)
    assert isinstance(operators.log_in(f"{short}8", NOON), LoggedIn)
