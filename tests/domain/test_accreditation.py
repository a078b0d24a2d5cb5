from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.accreditation import TO_DESK, AccreditationDesk, desk_referral
from kiosk.domain.plan import Hours
from kiosk.domain.verdict import Reason, Referral
from tests.makers import a_plan

VENUE = ZoneInfo("America/New_York")
DESK = AccreditationDesk(name="Accreditation", hours=(Hours(starts=time(8), ends=time(12)),))


def at(hour: int, day: int = 26) -> datetime:
    return datetime(2024, 6, day, hour, tzinfo=VENUE)


@pytest.mark.parametrize(
    ("hours", "now", "expected"),
    [
        ((), at(10), Referral("")),
        (DESK.hours, at(10), Referral("", closes=at(12))),
        (DESK.hours, at(7), Referral("", opens=at(8))),
        (DESK.hours, at(13), Referral("", opens=at(8, day=27))),
        (DESK.hours, at(13, day=27), None),
        ((Hours(starts=time(20), ends=time(2)),), at(23), Referral("", closes=at(2, day=27))),
        ((Hours(starts=at(9), ends=at(11)),), at(10), Referral("", closes=at(11))),
        ((Hours(starts=at(9), ends=at(11)),), at(11), None),
    ],
)
def test_the_desk_says_until_when_it_is_open_or_when_it_opens(
    hours: tuple[Hours, ...], now: datetime, expected: Referral | None
) -> None:
    plan = a_plan(desk=replace(DESK, hours=hours))
    assert desk_referral(plan, Reason.UNKNOWN, now) == expected


def test_a_plan_without_a_desk_sends_nobody_there() -> None:
    assert all(desk_referral(a_plan(), reason, at(10)) is None for reason in Reason)


@given(st.sampled_from(sorted(set(Reason) - TO_DESK)))
def test_nobody_is_sent_to_the_desk_with_what_only_security_or_time_settles(reason: Reason) -> None:
    assert desk_referral(a_plan(desk=DESK), reason, at(10)) is None


@given(st.integers(0, 47 * 60), st.lists(st.tuples(st.integers(0, 23), st.integers(0, 23)), min_size=1, max_size=3))
def test_what_it_says_lies_ahead(minutes: int, spans: list[tuple[int, int]]) -> None:
    hours = tuple(Hours(starts=time(a), ends=time(b)) for a, b in spans if a != b)
    now = at(0) + timedelta(minutes=minutes)
    found = desk_referral(a_plan(desk=replace(DESK, hours=hours)), Reason.EXPIRED, now)
    if found is not None and found.opens is not None:
        assert found.opens > now and not any(each.cover(now, VENUE) for each in hours)
    if found is not None and found.closes is not None:
        assert found.closes > now and any(each.cover(now, VENUE) for each in hours)
