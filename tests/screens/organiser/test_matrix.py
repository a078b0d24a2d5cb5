from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kiosk.domain.plan import Hours, Plan, Session
from kiosk.screens.kit.paging import holding, split
from kiosk.screens.organiser.matrix import (
    Cell,
    Column,
    Mark,
    Slot,
    day_of,
    days,
    gates_of,
    mark_of,
    matrix,
    nested,
    slots_of,
)
from tests.screens.scenery import PLAN, VENUE, at


def within(plan: Plan, **outer: str) -> Plan:
    zones = {code: replace(zone, within=outer.get(code)) for code, zone in plan.zones.items()}
    return replace(plan, zones=zones)


def with_sessions(*sessions: Session) -> Plan:
    return replace(PLAN, sessions=sessions)


def session(zone: str, starts: datetime, ends: datetime, *categories: str) -> Session:
    return Session(name=zone, zone=zone, starts=starts, ends=ends, categories=frozenset(categories))


def test_zones_stand_after_the_one_they_lie_in() -> None:
    plan = within(PLAN, campus="vip", lounge="plenary", plenary="vip")
    assert nested(plan) == (
        Column("bilateral", 0),
        Column("press", 0),
        Column("vip", 0),
        Column("campus", 1),
        Column("plenary", 1),
        Column("lounge", 2),
    )


def test_zones_that_lie_in_each_other_are_there_once() -> None:
    plan = within(PLAN, campus="plenary", plenary="campus")
    assert sorted(column.zone for column in nested(plan)) == sorted(PLAN.zones)


def test_whoever_always_may_enter_needs_no_session() -> None:
    zones = {**PLAN.zones, "plenary": replace(PLAN.zones["plenary"], categories=frozenset({"press"}))}
    plan = replace(PLAN, zones=zones)
    assert mark_of(plan, Cell("press", "plenary")) is Mark.ALWAYS
    assert mark_of(plan, Cell("minister", "plenary")) is Mark.SESSIONS
    assert mark_of(plan, Cell("minister", "vip")) is Mark.NEVER


def test_whoever_needs_an_escort_is_marked_where_the_zone_opens_at_all() -> None:
    escorted = frozenset({"press", "expert"})
    zones = {code: replace(PLAN.zones[code], escorted=escorted) for code in ("plenary", "vip")}
    plan = replace(PLAN, zones={**PLAN.zones, **zones})
    assert mark_of(plan, Cell("press", "plenary")) is Mark.ESCORT
    assert mark_of(plan, Cell("press", "vip")) is Mark.NEVER


def test_a_gate_that_leads_there_at_some_hours_belongs_to_the_zone() -> None:
    gate = replace(PLAN.gates["A2"], hours=(Hours(starts=at(9), ends=at(10), zone="vip"),))
    plan = replace(PLAN, gates={**PLAN.gates, "A2": gate})
    assert [each.code for each in gates_of(plan, "vip")] == ["A2"]


def test_every_category_has_a_mark_in_every_zone() -> None:
    table = matrix(PLAN)
    assert len(table.marks) == len(PLAN.categories) * len(PLAN.zones)
    assert table.used == (Mark.SESSIONS, Mark.NEVER)


def test_a_field_knows_its_sessions() -> None:
    assert slots_of(PLAN, Cell("press", "plenary")) == {Slot(1)}
    assert slots_of(PLAN, Cell("minister", "plenary")) == {Slot(0)}


def test_days_are_those_of_the_event_and_of_sessions_outside_it() -> None:
    early = session("vip", at(9) - timedelta(days=5), at(10) - timedelta(days=5), "press")
    assert days(with_sessions(early)) == (date(2026, 11, 19), date(2026, 11, 23), date(2026, 11, 24))


def test_a_day_shows_whole_hours_around_its_sessions() -> None:
    plan = with_sessions(session("vip", at(9, 15), at(10, 30), "press"), session("press", at(11), at(12, 45), "press"))
    day = day_of(plan, date(2026, 11, 24))
    assert (day.starts, day.ends) == (at(9), at(13))
    assert [line.zone for line in day.lines] == ["press", "vip"]
    assert day.lines[1].bars[0].start == pytest.approx(0.0625)


def test_sessions_at_the_same_time_stand_in_lanes() -> None:
    hours = ((9, 12), (10, 11), (12, 13), (9, 13), (9, 14))
    plan = with_sessions(*(session("vip", at(first), at(last), "press") for first, last in hours))
    (line,) = day_of(plan, date(2026, 11, 24)).lines
    assert line.lanes == 3
    assert {bar.slot.at: bar.lane for bar in line.bars} == {0: 0, 3: 1, 4: 2, 1: 2, 2: 0}


def test_a_session_over_midnight_is_on_both_days() -> None:
    late = session("vip", at(22), datetime(2026, 11, 25, 2, tzinfo=VENUE), "press")
    plan = with_sessions(late)
    first, second = (day_of(plan, date(2026, 11, day)) for day in (24, 25))
    assert (first.starts, first.ends) == (at(22), datetime(2026, 11, 25, tzinfo=VENUE))
    assert (second.starts, second.ends) == (datetime(2026, 11, 25, tzinfo=VENUE), late.ends)


def test_a_day_without_sessions_has_hours_all_the_same() -> None:
    day = day_of(with_sessions(), date(2026, 11, 24))
    assert (day.starts, day.ends, day.lines) == (at(8), at(18), ())
    assert len(day.hours(7)) == 6


def test_pages_hold_what_fits_and_at_least_one_thing() -> None:
    assert split([], 10) == (range(0),)
    assert split([4, 4, 4], 8) == (range(2), range(2, 3))
    assert split([20, 4], 8) == (range(1), range(1, 2))
    assert holding(split([4, 4, 4], 8), 2) == 1
