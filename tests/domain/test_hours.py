"""Gates that follow the programme by the clock, and what a refusal tells instead."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.all_out import last_due, next_due
from kiosk.domain.plan import AllOut, Direction, Gate, Hours, Plan
from kiosk.domain.policy import judge
from kiosk.domain.presence import Movement, movement
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Referral, Refused
from tests.makers import (
    HOUR,
    NOON,
    a_credential,
    a_delegate,
    a_gate,
    a_plan,
    a_session,
    a_stay,
    an_attempt,
    inside,
    with_gate,
    with_zone,
)

VENUE = ZoneInfo("America/New_York")
FIRST = Admitted((Note.FIRST_ENTRY,))


def at(hour: int, minute: int = 0, day: int = 27) -> datetime:
    """A moment at the venue; twelve o'clock is `NOON`."""
    return datetime(2024, 6, day, hour, minute, tzinfo=VENUE).astimezone(UTC)


def hours(starts: str, ends: str, **more: Any) -> Hours:
    return Hours(starts=time.fromisoformat(starts), ends=time.fromisoformat(ends), **more)


def a_gate_with(*rows: Hours, **more: Any) -> Gate:
    return a_gate("A1", "campus", hours=rows, **more)


def attempt_at(plan: Plan, now: datetime, **changes: Any) -> Any:
    return replace(an_attempt(plan=plan), gate=plan.gate_at("A1", now), now=now, **changes)


@pytest.mark.parametrize(
    ("row", "open_at", "shut_at"),
    [
        (hours("08:00", "18:00"), [at(8), at(17, 59), at(9, day=26)], [at(7, 59), at(18)]),
        (hours("22:00", "02:00"), [at(22), at(23, 59), at(0), at(1, 59)], [at(2), at(21, 59), at(12)]),
        (hours("18:00", "00:00"), [at(18), at(23, 59)], [at(0), at(17, 59)]),
        (Hours(starts=at(8), ends=at(18)), [at(8), at(17, 59)], [at(18), at(9, day=26)]),
    ],
)
def test_hours_are_half_open_daily_or_once(row: Hours, open_at: list[datetime], shut_at: list[datetime]) -> None:
    gate = a_gate_with(row)
    assert [gate.at(moment, VENUE).shut for moment in (*open_at, *shut_at)] == [False] * len(open_at) + [True] * len(
        shut_at
    )


def test_a_gate_leads_where_the_first_hours_that_fit_say() -> None:
    evening = hours("18:00", "23:00", zone="hall", direction=Direction.IN)
    gate = a_gate_with(evening, hours("08:00", "20:00"))
    assert (gate.at(at(19), VENUE).zone, gate.at(at(19), VENUE).direction) == ("hall", Direction.IN)
    assert (gate.at(at(9), VENUE).zone, gate.at(at(9), VENUE).direction) == ("campus", Direction.BOTH)
    assert movement(a_plan(), gate, Direction.IN, at(19)) == Movement("A1", "2024-06-27", enters="hall")


def test_a_shut_gate_lets_nobody_in_tells_the_other_gate_and_the_hour_and_lets_everybody_out() -> None:
    plan = with_gate(a_plan(), "A1", hours=(hours("14:00", "16:00"),))
    plan = replace(plan, gates={**plan.gates, "A2": a_gate("A2", "campus")})
    assert judge(attempt_at(plan, at(13))) == Refused(
        Reason.OUTSIDE_HOURS, (Referral("campus", "A2"), Referral("campus", "A1", at(14)))
    )
    assert judge(attempt_at(plan, at(14))) == FIRST
    leaving = attempt_at(plan, at(13), direction=Direction.OUT, presence=inside("campus"))
    assert judge(leaving) == Admitted((Note.EXIT,))


def test_after_the_last_hour_of_today_the_gate_opens_tomorrow_and_after_the_event_no_more() -> None:
    plan = with_gate(a_plan(), "A1", hours=(hours("08:00", "16:00"),))
    tomorrow = (Referral("campus", "A1", at(8)),)
    assert judge(attempt_at(plan, at(17, day=26))) == Refused(Reason.OUTSIDE_HOURS, tomorrow)
    assert judge(attempt_at(plan, at(17))) == Refused(Reason.OUTSIDE_HOURS)


def test_a_zone_and_its_gate_must_both_be_open() -> None:
    plan = replace(a_plan(), sessions=(a_session("campus", starts=at(9), ends=at(18), categories={"delegate"}),))
    plan = with_zone(with_gate(plan, "A1", hours=(hours("10:00", "17:00"),)), "campus", categories=frozenset())
    for now in (at(8), at(9, 30)):
        verdict = judge(attempt_at(plan, now))
        assert isinstance(verdict, Refused) and verdict.referrals[0] == Referral("campus", "A1", at(10), at(18))
    assert judge(attempt_at(plan, at(10))) == FIRST


def test_who_came_too_early_is_told_when_registration_and_gate_allow_it() -> None:
    plan = with_gate(a_plan(), "A1", hours=(hours("10:00", "17:00"), hours("06:00", "07:30")))
    early = a_delegate(valid_from=at(9))
    assert judge(attempt_at(plan, at(7), delegate=early)) == Refused(
        Reason.NOT_YET_VALID, (Referral("campus", "A1", at(10)),)
    )


class TestOnceADay:
    plan = with_zone(a_plan(), "campus", once_a_day=True, entries=2)

    def stay(self, entered: datetime, entries: int = 1) -> Any:
        return inside("campus", stays={"campus": a_stay(inside=False, entries=entries, last_entry=entered)})

    def test_who_entered_today_may_come_back_tomorrow(self) -> None:
        used = judge(attempt_at(self.plan, at(20, day=26), presence=self.stay(at(0, 5, day=26))))
        assert used == Refused(Reason.ALREADY_USED, (Referral("campus", "A1", at(0)),))
        assert judge(attempt_at(self.plan, at(0), presence=self.stay(at(23, 59, day=26)))) == Admitted((Note.RE_ENTRY,))

    def test_all_entries_together_count_too(self) -> None:
        used = judge(attempt_at(self.plan, at(9), presence=self.stay(at(23, 59, day=25), entries=2)))
        assert used == Refused(Reason.ALREADY_USED)

    def test_on_the_last_day_there_is_no_tomorrow(self) -> None:
        assert judge(attempt_at(self.plan, at(17), presence=self.stay(at(9)))) == Refused(Reason.ALREADY_USED)


class TestCapacity:
    plan = with_zone(
        with_zone(a_plan(), "campus", capacity=10, warn_at=9, overflow="room"),
        "room",
        within=None,
        categories=frozenset({"delegate"}),
    )

    @pytest.mark.parametrize(("occupancy", "noted"), [(7, False), (8, True), (9, False)])
    def test_the_entry_that_reaches_the_level_draws_attention(self, occupancy: int, noted: bool) -> None:
        verdict = judge(an_attempt(plan=self.plan, presence=inside(occupancy=occupancy)))
        assert verdict == Admitted((Note.FIRST_ENTRY, Note.ATTENTION) if noted else (Note.FIRST_ENTRY,))

    def test_whoever_finds_it_full_is_sent_to_the_overflow_if_it_opens_for_them(self) -> None:
        full = inside(occupancy=10)
        assert judge(an_attempt(plan=self.plan, presence=full)) == Refused(Reason.ZONE_FULL, (Referral("room", "B2"),))
        press = with_zone(self.plan, "room", categories=frozenset({"press"}))
        assert judge(an_attempt(plan=press, presence=full)) == Refused(Reason.ZONE_FULL)


class TestEscorts:
    plan = with_zone(a_plan(), "campus", escorted=frozenset({"press"}), escorts=frozenset({"delegate"}))

    def test_a_badge_off_the_roster_is_held_by_its_category(self) -> None:
        badge = a_credential(signed=True, category="press")
        attempt = an_attempt(plan=self.plan, delegate=None, standing=None, reading=badge)
        verdict = judge(attempt)
        assert isinstance(verdict, Held) and verdict.reason is Reason.ESCORT_REQUIRED

    def test_nobody_needs_an_escort_to_leave(self) -> None:
        leaving = an_attempt(
            plan=self.plan,
            delegate=a_delegate(category="press"),
            direction=Direction.OUT,
            presence=inside("campus"),
        )
        assert judge(leaving) == Admitted((Note.EXIT,))


def test_entering_one_room_leaves_another_and_what_lies_within_it() -> None:
    plan = with_zone(a_plan(), "room", leaves=("hall",))
    plan = replace(plan, zones={**plan.zones, "booth": replace(plan.zones["hall"], code="booth", within="hall")})
    step = movement(plan, plan.gates["B2"], Direction.IN, NOON)
    assert (step.enters, step.leaves) == ("room", ("hall", "booth"))


class TestWhenEverybodyIsOut:
    def zone(self, all_out: object, *sessions: Any) -> tuple[Plan, Any]:
        plan = with_zone(replace(a_plan(), sessions=sessions), "hall", all_out=all_out)
        return plan, plan.zones["hall"]

    def test_an_hour_of_the_venue_comes_every_day(self) -> None:
        plan, zone = self.zone(time(22))
        assert [last_due(plan, zone, now) for now in (at(22), at(21, 59), at(3, day=28))] == [
            at(22),
            at(22, day=26),
            at(22),
        ]
        assert [next_due(plan, zone, now) for now in (at(22), at(21, 59))] == [at(22, day=28), at(22)]

    def test_the_hour_stays_the_hour_when_the_clocks_change(self) -> None:
        plan, zone = self.zone(time(22))
        before = datetime(2024, 11, 3, 12, tzinfo=VENUE).astimezone(UTC)
        assert last_due(plan, zone, before) == datetime(2024, 11, 2, 22, tzinfo=VENUE)
        assert next_due(plan, zone, before) == datetime(2024, 11, 3, 22, tzinfo=VENUE)

    def test_sessions_that_meet_or_overlap_are_one(self) -> None:
        ends = [
            a_session("hall", starts=at(start), ends=at(end)) for start, end in ((9, 11), (11, 12), (10, 13), (15, 16))
        ]
        plan, zone = self.zone(AllOut.AFTER_SESSIONS, *ends, a_session("room", starts=at(8), ends=at(14)))
        assert [last_due(plan, zone, now) for now in (at(12, 30), at(13), at(15, 30), at(16))] == [
            None,
            at(13),
            at(13),
            at(16),
        ]
        assert [next_due(plan, zone, now) for now in (at(9), at(13), at(16))] == [at(13), at(16), None]


def test_hours_begin_again_tomorrow_or_never() -> None:
    assert hours("08:00", "09:00").next_start(at(8), VENUE) == at(8, day=28)
    assert hours("08:00", "09:00").next_start(at(7), VENUE) == at(8)
    once = Hours(starts=at(8), ends=at(9))
    assert (once.next_start(at(7), VENUE), once.next_start(at(8), VENUE)) == (at(8), None)
    assert once.next_start(at(8) - HOUR + timedelta(minutes=59), VENUE) == at(8)
