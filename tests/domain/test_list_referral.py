"""Who is refused at a check-in list hears which list, gate or hour lets the ticket in."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.admission_list import AdmissionList, Claim
from kiosk.domain.list_referral import list_referrals, opening
from kiosk.domain.plan import Plan
from kiosk.domain.pretix_ticket import Visit
from kiosk.domain.series import Times
from kiosk.domain.verdict import Reason, Referral
from kiosk.sources.pretix_lists import gathered, with_lists
from tests.makers import a_plan

NEW_YORK = ZoneInfo("America/New_York")
CLAIM = Claim(product=1008)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2024, 6, day, hour, minute, tzinfo=NEW_YORK)


def listed(rules: str, **changes: Any) -> AdmissionList:
    times = Times(at(26, 9), at(27, 18), at(26, 7, 30))
    return replace(AdmissionList(id=1, name="Hall", zone=NEW_YORK, times=times, rules=rules), **changes)


def plan(*records: dict[str, Any]) -> Plan:
    plain = {"all_products": False, "limit_products": [1008], "subevent": None, "include_pending": False}
    return with_lists(a_plan(), gathered([("list", {**plain, "name": "Hall", **record}) for record in records]))


GATE_2 = {"inList": [{"var": "gate"}, {"objectList": [{"lookup": ["gate", "2", "North"]}]}]}


def test_a_ticket_of_another_list_is_sent_to_the_lists_that_take_it() -> None:
    halls = plan({"id": 1, "limit_products": [1009]}, {"id": 2, "rules": GATE_2}, {"id": 3, "limit_products": [7]})
    assert list_referrals(Reason.NO_ACCESS, halls, halls.gates["L1"], CLAIM, at(26, 10)) == (Referral("L2", "L2"),)


def test_a_ticket_at_the_wrong_gate_of_a_list_is_sent_to_the_right_one() -> None:
    hall = plan({"id": 2, "rules": GATE_2})
    assert list_referrals(Reason.RULES, hall, hall.gates["L2"], CLAIM, at(26, 10)) == (Referral("L2", "L2@2"),)


def test_a_ticket_that_is_early_hears_when_the_doors_open() -> None:
    hall = plan({"id": 1, "rules": {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "10:00"]}, 30]}})
    found = list_referrals(Reason.RULES, hall, hall.gates["L1"], CLAIM, at(26, 8))
    assert found == (Referral("L1", "L1", opens=at(26, 9, 30)),)


def test_a_ticket_that_is_late_hears_of_the_next_day() -> None:
    after, before = ({"buildTime": ["customtime", clock]} for clock in ("07:00", "20:00"))
    rules = {"and": [{"isAfter": [{"var": "now"}, after]}, {"isBefore": [{"var": "now"}, before]}]}
    hall = listed(json.dumps(rules))
    assert opening(hall, CLAIM, at(26, 21)) == at(27, 7)


def test_a_ticket_that_entered_often_enough_today_may_come_after_midnight() -> None:
    often = replace(CLAIM, visits=tuple(Visit(at(26, hour), True) for hour in (9, 10, 11)))
    assert opening(listed('{"<": [{"var": "entries_today"}, 3]}'), often, at(26, 12)) == at(27, 0)


def test_a_ticket_that_entered_just_now_hears_how_long_to_wait() -> None:
    once = replace(CLAIM, visits=(Visit(at(26, 9), True),))
    rule = listed('{">": [{"var": "minutes_since_last_entry"}, 180]}')
    assert opening(rule, once, at(26, 10)) == at(26, 9) + timedelta(minutes=181)


def test_where_no_hour_helps_none_is_named() -> None:
    assert opening(listed('{"==": [{"var": "product"}, 7]}'), CLAIM, at(26, 10)) is None
    assert opening(listed('{"isBefore": [{"var": "now"}, {"buildTime": ["date_to"]}]}'), CLAIM, at(28, 10)) is None
    assert opening(listed('{"isAfter": [{"var": "now"}, {"buildTime": [7]}]}'), CLAIM, at(28, 10)) is None


STRANGE = ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59.999999+00:00", "2024-06-29T09:00:00", "tomorrow"]


@pytest.mark.parametrize("moment", STRANGE)
def test_moments_out_of_sight_or_without_offset_name_no_hour(moment: str) -> None:
    rules = {"isAfter": [{"var": "now"}, {"buildTime": ["custom", moment]}, 30]}
    hall = plan({"id": 1, "rules": {"and": [rules, {"==": [1, 2]}]}})
    assert list_referrals(Reason.RULES, hall, hall.gates["L1"], CLAIM, at(26, 10)) == ()


BEFORE = {
    "a moment": ({"buildTime": ["custom", "2024-06-26T12:00:00-04:00"]}, at(26, 12)),
    "the end": ({"buildTime": ["date_to"]}, at(27, 18)),
    "the start": ({"buildTime": ["date_from"]}, at(26, 9)),
}


@pytest.mark.parametrize("tolerance", [0, 30])
@pytest.mark.parametrize(("until", "moment"), BEFORE.values(), ids=BEFORE)
@settings(max_examples=30, deadline=None)
@given(later=st.integers(1, 300 * 24 * 60))
def test_a_list_closed_for_good_says_since_when(until: Any, moment: datetime, tolerance: int, later: int) -> None:
    closed = moment + timedelta(minutes=tolerance)
    hall = plan_of({"isBefore": [{"var": "now"}, until, tolerance]})
    now = closed + timedelta(minutes=later)
    assert list_referrals(Reason.RULES, hall, hall.gates["L1"], CLAIM, now) == (Referral("L1", "L1", closes=closed),)


def test_a_weekday_that_is_over_closed_at_midnight_unless_it_comes_again() -> None:
    wednesday = {"==": [{"var": "now_isoweekday"}, 3]}
    before = {"isBefore": [{"var": "now"}, {"buildTime": ["date_to"]}]}
    hall = plan_of({"and": [wednesday, before]})
    assert list_referrals(Reason.RULES, hall, hall.gates["L1"], CLAIM, at(27, 10)) == (
        Referral("L1", "L1", closes=at(27, 0)),
    )
    again = plan_of(wednesday)
    assert list_referrals(Reason.RULES, again, again.gates["L1"], CLAIM, at(27, 10)) == (
        Referral("L1", "L1", opens=at(33 - 30, 0).replace(month=7)),
    )


def test_who_has_used_up_the_entries_is_not_told_of_an_hour() -> None:
    hall = plan_of({"<": [{"var": "entries_number"}, 1]})
    once = replace(CLAIM, visits=(Visit(at(26, 9), True),))
    assert list_referrals(Reason.RULES, hall, hall.gates["L1"], once, at(27, 10)) == ()


def plan_of(rules: dict[str, Any]) -> Plan:
    record = {"id": 1, "rules": rules}
    event = {"date_from": at(26, 9).isoformat(), "date_to": at(27, 18).isoformat(), "date_admission": None}
    plain = {"all_products": False, "limit_products": [1008], "subevent": None, "include_pending": False}
    told: list[tuple[str, dict[str, Any]]] = [
        ("list", {**plain, "name": "Hall", **record}),
        ("event", {**event, "timezone": "America/New_York"}),
    ]
    return with_lists(a_plan(), gathered(told))
