from dataclasses import replace
from datetime import timedelta

from kiosk.domain.plan import Session
from kiosk.screens.kit.bar import bar_title
from kiosk.screens.words.naming import people
from kiosk.screens.words.programme import Row, day_of
from kiosk.sources import plan_file
from kiosk.storage.paths import resources
from tests.screens.scenery import EVERYONE, NOW, PLAN, at

EVENT = plan_file.load(resources() / "demo" / "uncops.toml")


def test_categories_with_the_same_hours_share_a_row_and_the_most_come_first() -> None:
    day = day_of(PLAN, "plenary", NOW)
    assert day is not None
    assert [set(row.categories) for row in day.rows] == [set(EVERYONE), {"press"}]
    assert [row.spans for row in day.rows] == [((at(9), at(18)),), ((at(14), at(18)),)]


def test_the_bar_begins_an_hour_before_and_ends_an_hour_after() -> None:
    day = day_of(PLAN, "plenary", NOW)
    assert day is not None
    assert (day.starts, day.ends) == (at(8), at(19))
    assert (day.part(at(8)), day.part(at(19)), day.part(at(23))) == (0, 1, 1)


def test_a_zone_without_sessions_today_has_no_bar() -> None:
    assert day_of(PLAN, "lounge", NOW) is None
    assert day_of(PLAN, "plenary", NOW + timedelta(days=3)) is None


def test_sessions_back_to_back_are_one_span() -> None:
    noon = Session(name="Noon", zone="plenary", starts=at(12), ends=at(14), categories=frozenset({"press"}))
    day = day_of(replace(PLAN, sessions=(*PLAN.sessions, noon)), "plenary", NOW)
    assert day is not None
    assert day.rows[1].spans == ((at(12), at(18)),)


def test_open_and_coming_hours_are_found() -> None:
    row = Row(("press",), (), ((at(9), at(10)), (at(14), at(18))))
    assert row.open_at(at(9)) == (at(9), at(10))
    assert row.open_at(at(10)) is None
    assert row.next_after(at(10)) == (at(14), at(18))
    assert row.next_after(at(18)) is None


def test_a_row_says_whom_it_is_for() -> None:
    day = day_of(PLAN, "plenary", NOW)
    assert day is not None
    assert [people(PLAN, row) for row in day.rows] == ["All but Press", "Press"]
    assert people(PLAN, Row(tuple(PLAN.categories), (), ())) == "Everyone"
    assert people(PLAN, Row(("expert", "un", "press"), (), ())) == "3 categories"


def test_only_the_days_of_the_event_are_counted() -> None:
    moments = [EVENT.event.starts + timedelta(days=days) for days in (-1, 0, 1, 2)]
    assert [bar_title(EVENT, "A1", moment) for moment in moments] == [
        "UNCOPS 2024",
        "UNCOPS 2024 · Day 1",
        "UNCOPS 2024 · Day 2",
        "UNCOPS 2024",
    ]
