"""Officers in a real encrypted file: enrolling, logging in, guessing."""

import logging
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from kiosk.domain.duty import Role
from kiosk.operators.pins import Flaw, PinRefused
from kiosk.operators.store import (
    BadgeTaken,
    LastOrganiser,
    LoggedIn,
    NameMissing,
    NoSuchOperator,
    Operators,
    OrganiserFirst,
    TooSoon,
    TriedTooOften,
    WrongPin,
)
from kiosk.storage import database
from kiosk.storage.database import Connection, IntegrityError
from tests.makers import NOON

KEY = bytes(range(32))
SECOND = timedelta(seconds=1)
BADGE = "badge:d-7/1"


@pytest.fixture
def db() -> Iterator[Connection]:
    db = database.memory()
    yield db
    db.close()


@pytest.fixture
def operators(db: Connection) -> Operators:
    """An organiser with the PIN 4821."""
    operators = Operators(db)
    operators.add("M. Tanaka", Role.ORGANISER, "482153", NOON)
    return operators


def test_a_new_kiosk_has_nobody_and_its_first_operator_is_an_organiser(db: Connection) -> None:
    operators = Operators(db)
    assert not operators.any()
    with pytest.raises(OrganiserFirst):
        operators.add("R. Adeyemi", Role.SECURITY, "771398", NOON)
    first = operators.add("M. Tanaka", Role.ORGANISER, "482153", NOON)
    assert operators.any() and operators.on_list() == (first,)


def test_a_pin_alone_says_who(operators: Operators) -> None:
    adeyemi = operators.add("R. Adeyemi", Role.SECURITY, "771398", NOON)
    assert operators.log_in("771398", NOON) == LoggedIn(adeyemi)


def test_a_badge_wants_the_pin_of_its_own_officer(operators: Operators) -> None:
    adeyemi = operators.add("R. Adeyemi", Role.SECURITY, "771398", NOON, badge=BADGE)
    assert operators.of_badge(["other", BADGE]) == adeyemi
    assert operators.log_in("771398", NOON, [BADGE]) == LoggedIn(adeyemi)
    assert isinstance(operators.log_in("482153", NOON, [BADGE]), WrongPin)
    assert isinstance(operators.log_in("771398", NOON, ["badge:d-8/1"]), WrongPin)


def test_a_duress_pin_logs_in_like_the_other_and_says_so_only_in_the_answer(operators: Operators) -> None:
    (tanaka,) = operators.on_list()
    operators.set_pin(tanaka.id, "903517", NOON, duress=True)
    assert operators.log_in("903517", NOON) == LoggedIn(tanaka, duress=True)
    assert operators.log_in("482153", NOON) == LoggedIn(tanaka)


def test_a_new_pin_replaces_the_old_one(operators: Operators) -> None:
    (tanaka,) = operators.on_list()
    operators.set_pin(tanaka.id, "903517", NOON)
    assert operators.log_in("903517", NOON) == LoggedIn(tanaka)
    assert isinstance(operators.log_in("482153", NOON), WrongPin)


@pytest.mark.parametrize("duress", [False, True])
def test_a_pin_that_another_has_is_refused_without_saying_whose(operators: Operators, duress: bool) -> None:
    (tanaka,) = operators.on_list()
    operators.set_pin(tanaka.id, "903517", NOON, duress=True)
    taken = "903517" if duress else "482153"
    with pytest.raises(PinRefused) as refusal:
        operators.add("R. Adeyemi", Role.SECURITY, taken, NOON)
    assert refusal.value.flaw is Flaw.TAKEN
    assert "Tanaka" not in str(refusal.value) and taken not in str(refusal.value)
    assert len(operators.on_list()) == 1


def test_enrolling_is_no_way_to_guess_pins(operators: Operators) -> None:
    for _ in range(5):
        with pytest.raises(PinRefused):
            operators.add("R. Adeyemi", Role.SECURITY, "482153", NOON)
    with pytest.raises(TriedTooOften):
        operators.add("R. Adeyemi", Role.SECURITY, "771398", NOON)


def test_a_badge_opens_for_one_operator_only(operators: Operators) -> None:
    operators.add("R. Adeyemi", Role.SECURITY, "771398", NOON, badge=BADGE)
    with pytest.raises(BadgeTaken):
        operators.add("J. Silva", Role.ENTRANCE, "260477", NOON, badge=BADGE)
    assert [operator.name for operator in operators.on_list()] == ["M. Tanaka", "R. Adeyemi"]


@pytest.mark.parametrize("name", ["", "  \n", "x" * 101, "x" * 65536])
def test_an_operator_has_a_name_that_fits_the_screen(operators: Operators, name: str) -> None:
    with pytest.raises(NameMissing):
        operators.add(name, Role.ENTRANCE, "771398", NOON)


@pytest.mark.parametrize("name", ["<img src=x>", "=cmd|' /C calc'!A0", "Robert'); DROP TABLE operator;--", "李 雷"])
def test_a_hostile_name_is_text(operators: Operators, name: str) -> None:
    added = operators.add(name, Role.ENTRANCE, "771398", NOON)
    assert operators.get(added.id) == added and added.name == name


def test_a_removed_operator_cannot_log_in_but_keeps_the_name_that_the_journal_needs(operators: Operators) -> None:
    adeyemi = operators.add("R. Adeyemi", Role.SECURITY, "771398", NOON, badge=BADGE)
    operators.remove(adeyemi.id, NOON)
    assert isinstance(operators.log_in("771398", NOON), WrongPin)
    assert operators.of_badge([BADGE]) is None
    kept = operators.get(adeyemi.id)
    assert kept is not None and kept.name == "R. Adeyemi" and kept.removed == NOON
    with pytest.raises(NoSuchOperator):
        operators.remove(adeyemi.id, NOON)
    operators.add("J. Silva", Role.ENTRANCE, "771398", NOON, badge=BADGE)


def test_the_last_organiser_stays(operators: Operators) -> None:
    (tanaka,) = operators.on_list()
    operators.add("R. Adeyemi", Role.SUPERVISOR, "771398", NOON)
    with pytest.raises(LastOrganiser):
        operators.remove(tanaka.id, NOON)
    assert operators.log_in("482153", NOON) == LoggedIn(tanaka)
    operators.add("J. Silva", Role.ORGANISER, "260477", NOON)
    operators.remove(tanaka.id, NOON)


def test_no_operator_is_deleted_by_any_statement(operators: Operators, db: Connection) -> None:
    with pytest.raises(IntegrityError):
        db.execute("DELETE FROM operator")


def test_after_five_wrong_pins_not_even_the_right_one_is_looked_at(operators: Operators) -> None:
    assert [operators.log_in("7777", NOON) for _ in range(5)] == [
        *(WrongPin(left, NOON) for left in (4, 3, 2, 1)),
        WrongPin(0, NOON + 30 * SECOND),
    ]
    assert operators.log_in("482153", NOON + 29 * SECOND) == TooSoon(NOON + 30 * SECOND)
    assert isinstance(operators.log_in("482153", NOON + 30 * SECOND), LoggedIn)


def test_each_further_wrong_pin_doubles_the_wait(operators: Operators) -> None:
    now, waits = NOON, []
    for _ in range(8):
        answer = operators.log_in("7777", now)
        assert isinstance(answer, WrongPin)
        waits.append((answer.opens_at - now) / SECOND)
        now = answer.opens_at
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240]


def test_a_restart_forgives_no_wrong_pin(tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    for attempt in range(5):
        db = database.connect(path, KEY)
        operators = Operators(db)
        if attempt == 0:
            operators.add("M. Tanaka", Role.ORGANISER, "482153", NOON)
        assert isinstance(operators.log_in("7777", NOON), WrongPin)
        db.close()
    db = database.connect(path, KEY)
    assert operators_answer(db, "482153") == TooSoon(NOON + 30 * SECOND)
    db.close()


def operators_answer(db: Connection, pin: str) -> LoggedIn | WrongPin | TooSoon:
    return Operators(db).log_in(pin, NOON)


def test_pulling_the_plug_during_a_try_does_not_unmake_it(
    operators: Operators, db: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(pin: str, salt: bytes) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.operators.store.kept", pulled)
    with pytest.raises(KeyboardInterrupt):
        operators.log_in("7777", NOON)
    assert db.execute("SELECT wrong FROM pin_tries WHERE operator = ''").fetchone() == (1,)


def test_knowing_one_pin_buys_no_guesses_at_others(operators: Operators) -> None:
    """Guess, log in rightly, guess again: the right PINs do not reset the kiosk's count."""
    for number in count(1):
        wrong = operators.log_in("7777", NOON)
        if isinstance(wrong, TooSoon):
            break
        if number < 5:
            assert isinstance(operators.log_in("482153", NOON), LoggedIn)
    assert number == 6


def test_right_pins_between_typing_errors_let_time_forgive_them(operators: Operators) -> None:
    now = NOON
    for _ in range(12):
        assert isinstance(operators.log_in("7777", now), WrongPin)
        for _ in range(3):
            now += timedelta(minutes=4)
            assert isinstance(operators.log_in("482153", now), LoggedIn)


def test_wrong_pins_after_a_badge_lock_that_officer_and_the_right_one_clears_the_count(operators: Operators) -> None:
    adeyemi = operators.add("R. Adeyemi", Role.SECURITY, "771398", NOON, badge=BADGE)
    for left in (4, 3):
        assert operators.log_in("7777", NOON, [BADGE]) == WrongPin(left, NOON)
    assert operators.log_in("771398", NOON, [BADGE]) == LoggedIn(adeyemi)
    later = NOON + timedelta(hours=1)
    assert operators.log_in("7777", later, [BADGE]) == WrongPin(4, later)


def test_a_clock_set_back_locks_nobody_out_for_long(operators: Operators) -> None:
    for _ in range(5):
        operators.log_in("7777", NOON)
    yesterday = NOON - timedelta(days=1)
    assert operators.log_in("482153", yesterday) == TooSoon(yesterday + 30 * SECOND)
    assert isinstance(operators.log_in("482153", yesterday + 30 * SECOND), LoggedIn)


def test_neither_file_nor_log_shows_a_pin(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    db = database.connect(tmp_path / "k.db", KEY)
    operators = Operators(db)
    operators.add("M. Tanaka", Role.ORGANISER, "482190", NOON)
    operators.log_in("482190", NOON)
    operators.log_in("193077", NOON)
    rows = [row for table in ("operator", "pin", "pin_tries") for row in db.execute(f"SELECT * FROM {table}")]
    everything = repr(rows)
    db.close()
    assert "482190" not in everything + caplog.text and "193077" not in everything + caplog.text


@pytest.mark.parametrize("pin", ["", "x" * 65536, "4821\x00", "ㅤ", "\udc80"])
def test_nonsense_typed_as_a_pin_is_a_wrong_pin(operators: Operators, pin: str) -> None:
    assert isinstance(operators.log_in(pin, NOON), WrongPin)
