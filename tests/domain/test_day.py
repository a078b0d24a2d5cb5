from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.day import midnight

ZONES = st.sampled_from(["Europe/Vienna", "America/New_York", "Asia/Kathmandu", "UTC", "America/Havana"])
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31)).map(lambda at: at.replace(tzinfo=UTC))


@given(MOMENTS, ZONES)
def test_it_is_the_first_moment_of_the_day_at_the_place(moment: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    began = midnight(moment, zone)
    day = moment.astimezone(zone).date()
    assert began.astimezone(UTC) <= moment
    assert began.date() == day
    assert (began.astimezone(UTC) - timedelta(seconds=1)).astimezone(zone).date() < day


def test_where_the_clock_shows_midnight_twice_it_is_the_first() -> None:
    later = datetime(2025, 11, 2, 5, 30, tzinfo=UTC)
    assert midnight(later, ZoneInfo("America/Havana")).astimezone(UTC) == later - timedelta(hours=1, minutes=30)
