"""Another role: who asks for a longer PIN gets a new one, and somebody stays organiser whatever is asked."""

from itertools import product

import pytest

from kiosk.domain.duty import Role
from kiosk.operators.pins import Flaw, PinRefused, least_digits
from kiosk.operators.store import LastOrganiser, LoggedIn, NoSuchOperator, Operators, WrongPin
from kiosk.storage import database
from tests.makers import NOON

CHANGES = tuple(product(Role, Role))


@pytest.fixture
def operators() -> Operators:
    operators = Operators(database.memory())
    operators.add("M. Tanaka", Role.ORGANISER, "482153", NOON)
    return operators


@pytest.mark.parametrize(("before", "after"), CHANGES)
def test_a_role_with_longer_pins_takes_a_new_one_and_no_other_does(
    operators: Operators, before: Role, after: Role
) -> None:
    short = "7713" if least_digits(before) == 4 else "771398"
    officer = operators.add("R. Adeyemi", before, short, NOON)
    operators.set_pin(officer.id, "9035" + short[4:], NOON, duress=True)
    longer = least_digits(after) > least_digits(before)
    if longer:
        with pytest.raises(PinRefused) as refused:
            operators.set_role(officer.id, after, NOON)
        assert refused.value.flaw is Flaw.TOO_SHORT
        assert operators.listed(officer.id).role is before
        with pytest.raises(PinRefused):
            operators.set_role(officer.id, after, NOON, pin="90217")
    operators.set_role(officer.id, after, NOON, pin="902174" if longer else None)
    assert operators.listed(officer.id).role is after
    opens = {pin: operators.log_in(pin, NOON) for pin in (short, "902174", "9035" + short[4:])}
    assert isinstance(opens[short], WrongPin) is longer
    assert isinstance(opens["902174"], LoggedIn) is longer
    assert isinstance(opens["9035" + short[4:]], WrongPin) is longer


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ORGANISER])
def test_the_last_organiser_stays_one(operators: Operators, role: Role) -> None:
    (tanaka,) = operators.on_list()
    with pytest.raises(LastOrganiser):
        operators.set_role(tanaka.id, role, NOON, pin="902174")
    assert operators.on_list() == (tanaka,)
    assert operators.log_in("482153", NOON) == LoggedIn(tanaka)


def test_nobody_who_left_the_list_gets_a_role(operators: Operators) -> None:
    officer = operators.add("R. Adeyemi", Role.SECURITY, "7713", NOON)
    operators.remove(officer.id, NOON)
    with pytest.raises(NoSuchOperator):
        operators.set_role(officer.id, Role.ENTRANCE, NOON)
    with pytest.raises(NoSuchOperator):
        operators.set_role("nobody", Role.ENTRANCE, NOON)
