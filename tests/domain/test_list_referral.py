"""Who is refused at a check-in list hears which list, gate or hour lets the ticket in."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.admission_list import AdmissionList, Claim, Times
from kiosk.domain.list_referral import list_referrals, opening
from kiosk.domain.plan import Plan
from kiosk.domain.pretix_ticket import Visit
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
