"""What staff type for people of a large event, each within the first five found."""

import pytest

from kiosk.demo import crowd as invented
from kiosk.roster.store import Roster
from kiosk.sources import plan_file
from kiosk.storage.paths import resources
from tests.roster.people import a_roster, an_entry
from tests.roster.queries import QUERIES, guests, named

PLAN = plan_file.loads((resources() / "demo" / "uncops.toml").read_text(encoding="utf-8"))
SHOWN = 5


@pytest.fixture(scope="module")
def crowd() -> Roster:
    return a_roster(*invented.entries(PLAN, 2_000, seed=7), *guests())


def names(roster: Roster, text: str, limit: int = SHOWN) -> list[str]:
    return [delegate.name for delegate in roster.search(text, limit)]


def test_there_are_sixty_queries() -> None:
    assert len({typed for typed, *_ in QUERIES}) == 60


@pytest.mark.parametrize(("typed", "place", "family", "given"), QUERIES, ids=[typed for typed, *_ in QUERIES])
def test_the_person_is_among_the_first_five(crowd: Roster, typed: str, place: str, family: str, given: str) -> None:
    assert named(place, family, given) in names(crowd, typed)


@pytest.mark.parametrize("typed", ["渡邊", "渡邉", "渡辺"])
def test_a_form_as_it_is_typed_comes_before_other_forms(typed: str) -> None:
    forms = ("渡邊", "渡邉", "渡辺")
    roster = a_roster(*(an_entry(str(n), "翔太", form, delegation="JP") for n, form in enumerate(forms)))
    found = names(roster, typed)
    assert found[0] == f"翔太 {typed}"
    assert len(found) == len(forms)


def test_one_word_finds_only_those_who_have_one_that_cannot_be_read() -> None:
    roster = a_roster(
        an_entry("1", "陽翔", "田中", delegation="JP"),
        an_entry("2", "健一", "田中", delegation="JP"),
        an_entry("3", "Emi", "Tanaka", delegation="PE"),
    )
    assert names(roster, "Tanaka Haruto") == ["陽翔 田中"]
    assert names(roster, "Tanaka Kenichi")[0] == "健一 田中"
    assert names(roster, "Satoh Haruto") == []


def test_nobody_is_found_by_the_mark_of_names_that_cannot_be_read() -> None:
    assert names(a_roster(an_entry("1", "陽翔", "田中", delegation="JP")), "\ue000") == []


@pytest.mark.parametrize("typed", ["Ana.Paz@un.example", "ana.paz@UN.example", "ana.paz@", "ana.p"])
def test_an_address_finds_its_owners_main_ticket_first(typed: str) -> None:
    roster = a_roster(
        an_entry("A-2", "Zoe", "Paz", system="pretix", addon_to="A-1", email="Ana.Paz@un.example", credentials=()),
        an_entry("A-1", "Ana", "Lund", system="pretix", email="Ana.Paz@un.example"),
        an_entry("3", "Bo", "Lund", email="ana@un.example"),
    )
    assert names(roster, typed) == ["Ana Lund", "Zoe Paz"]
