from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from kiosk.domain import policy
from kiosk.domain.credential import Format, Kind, Unreadable
from kiosk.domain.list_rules import LIST_RULES
from kiosk.domain.people import Delegate, Standing, State
from kiosk.domain.plan import Direction, PassBack
from kiosk.domain.policy import RULES, judge
from kiosk.domain.presence import Presence
from kiosk.domain.rule import Rule
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Referral, Refused, Verdict
from tests.makers import (
    HOUR,
    NOON,
    a_credential,
    a_delegate,
    a_plan,
    a_session,
    a_stay,
    an_attempt,
    inside,
    with_zone,
)

FIRST = Admitted((Note.FIRST_ENTRY,))
OUT = Direction.OUT


def test_who_belongs_is_admitted() -> None:
    assert judge(an_attempt()) == FIRST


@pytest.mark.parametrize("reason", [Reason.MALFORMED, Reason.WRONG_EVENT, Reason.FORGED, Reason.UNKNOWN_KEY])
def test_what_the_reader_refused_stays_refused(reason: Reason) -> None:
    assert judge(an_attempt(reading=Unreadable(reason), delegate=None, standing=None)) == Refused(reason)


def test_a_code_of_nobody_is_unknown() -> None:
    assert judge(an_attempt(delegate=None, standing=None)) == Refused(Reason.UNKNOWN)


@pytest.mark.parametrize(
    ("standing", "reason"),
    [
        (Standing.REVOKED, Reason.REVOKED),
        (Standing.SUPERSEDED, Reason.SUPERSEDED),
        (Standing.BLOCKED, Reason.BLOCKED),
    ],
)
@pytest.mark.parametrize("direction", [Direction.IN, Direction.OUT])
@pytest.mark.parametrize("delegate", [a_delegate(), None])
def test_a_code_taken_out_of_service_passes_nobody(
    standing: Standing, reason: Reason, direction: Direction, delegate: Delegate | None
) -> None:
    attempt = an_attempt(standing=standing, direction=direction, delegate=delegate, presence=inside("campus"))
    assert judge(attempt) == Refused(reason)


def test_a_lockdown_stops_whoever_enters_and_lets_everybody_out() -> None:
    assert judge(an_attempt(locked_down=True)) == Refused(Reason.LOCKDOWN)
    for presence in (Presence(), inside("campus")):
        assert isinstance(judge(an_attempt(locked_down=True, direction=OUT, presence=presence)), Admitted)


@pytest.mark.parametrize(
    ("state", "verdict"),
    [
        (State.COMPLETE, FIRST),
        (State.BARRED, Refused(Reason.BARRED)),
        (State.WITHDRAWN, Refused(Reason.WITHDRAWN)),
        (State.REJECTED, Refused(Reason.REJECTED)),
        (State.CANCELLED, Refused(Reason.CANCELLED)),
        (State.PENDING, Held(Reason.PENDING)),
        (State.UNPAID, Held(Reason.UNPAID)),
    ],
)
def test_the_state_of_the_registration_decides(state: State, verdict: Verdict) -> None:
    assert judge(an_attempt(delegate=a_delegate(state=state))) == verdict


def test_who_vanished_from_the_newest_export_is_held() -> None:
    assert judge(an_attempt(delegate=a_delegate(missing=True))) == Held(Reason.PENDING)


class TestSignedCodesOffTheRoster:
    def test_the_plan_may_know_the_category_by_the_product(self) -> None:
        ticket = a_credential(format=Format.PRETIX_SIG1, signed=True, item=1010, variation=2)
        assert judge(an_attempt(reading=ticket, delegate=None, standing=None)) == Admitted(
            (Note.FIRST_ENTRY, Note.UNLISTED)
        )

    def test_a_product_without_category_says_nothing(self) -> None:
        ticket = a_credential(format=Format.PRETIX_SIG1, signed=True, item=7)
        assert judge(an_attempt(reading=ticket, delegate=None, standing=None)) == Refused(Reason.UNKNOWN)

    def test_a_badge_says_its_category_and_zones(self) -> None:
        badge = a_credential(format=Format.BADGE, kind=Kind.BADGE, signed=True, category="press")
        attempt = an_attempt("P2", reading=badge, delegate=None, standing=None, presence=inside("campus"))
        assert judge(attempt) == Refused(Reason.NO_ACCESS, (Referral("room", "B2"),))
        opened = replace(attempt, reading=replace(badge, zones=frozenset({"hall"})))
        assert judge(opened) == Admitted((Note.FIRST_ENTRY, Note.UNLISTED))

    def test_an_unsigned_one_is_unknown_whatever_it_says(self) -> None:
        ticket = a_credential(item=1010)
        assert judge(an_attempt(reading=ticket, delegate=None, standing=None)) == Refused(Reason.UNKNOWN)

    def test_a_revoked_one_is_revoked(self) -> None:
        ticket = a_credential(signed=True, item=1010)
        attempt = an_attempt(reading=ticket, delegate=None, standing=Standing.REVOKED)
        assert judge(attempt) == Refused(Reason.REVOKED)


class TestTheCodeAtThisGate:
    def test_a_ticket_at_a_gate_for_badges_is_sent_to_another_gate(self) -> None:
        assert judge(an_attempt("P2", presence=inside("campus"))) == Refused(
            Reason.BADGE_REQUIRED, (Referral("hall", "P1"),)
        )

    def test_a_badge_is_good_where_tickets_are(self) -> None:
        plan = a_plan()
        gates = {**plan.gates, "A1": replace(plan.gates["A1"], accepts=frozenset({Kind.TICKET}))}
        badge = a_credential(format=Format.BADGE, kind=Kind.BADGE)
        assert judge(an_attempt(plan=replace(plan, gates=gates), reading=badge)) == FIRST

    @pytest.mark.parametrize("on", ["reading", "delegate"])
    @pytest.mark.parametrize(
        ("window", "verdict"),
        [
            ({"valid_from": NOON + HOUR}, Refused(Reason.NOT_YET_VALID, (Referral("campus", "A1", NOON + HOUR),))),
            ({"valid_from": NOON}, FIRST),
            ({"valid_until": NOON}, FIRST),
            ({"valid_until": NOON - timedelta(seconds=1)}, Refused(Reason.EXPIRED)),
        ],
    )
    def test_code_and_registration_may_be_valid_for_a_time(
        self, on: str, window: dict[str, Any], verdict: Verdict
    ) -> None:
        attempt = an_attempt()
        assert judge(replace(attempt, **{on: replace(getattr(attempt, on), **window)})) == verdict


class TestAccess:
    def test_a_tag_of_the_registration_opens_a_zone_and_another_closes_it(self) -> None:
        plan = with_zone(a_plan(), "room", tags=("Podium",), barred_tags=("late",))
        for tags, admitted in ((("podium",), True), (("podium", "Late"), False), (("other",), False)):
            attempt = an_attempt("B2", plan=plan, delegate=a_delegate(tags=tags), presence=inside("campus"))
            assert isinstance(judge(attempt), Admitted) is admitted
        press = a_delegate(category="press", tags=("Late",))
        attempt = an_attempt("B2", plan=plan, delegate=press, presence=inside("campus"))
        verdict = judge(attempt)
        assert isinstance(verdict, Refused) and verdict.reason is Reason.NO_ACCESS

    def test_a_category_without_the_zone_is_sent_where_it_may_go(self) -> None:
        press = a_delegate(category="press")
        assert judge(an_attempt("P1", delegate=press, presence=inside("campus"))) == Refused(
            Reason.NO_ACCESS, (Referral("room", "B2"),)
        )

    def test_an_unknown_category_opens_nothing(self) -> None:
        assert judge(an_attempt(delegate=a_delegate(category="Ehrengast"))) == Refused(Reason.NO_ACCESS)

    @pytest.mark.parametrize(
        ("offset", "verdict"),
        [
            (-2 * HOUR, Refused(Reason.OUTSIDE_HOURS, (Referral("hall", "P1", NOON - HOUR, NOON + HOUR),
                                                       Referral("room", "B2")))),
            (-HOUR, FIRST),
            (HOUR - timedelta(seconds=1), FIRST),
            (HOUR, Refused(Reason.OUTSIDE_HOURS, (Referral("room", "B2"),))),
        ],
    )  # fmt: skip
    def test_a_session_opens_a_zone_from_its_start_until_just_before_its_end(
        self, offset: timedelta, verdict: Verdict
    ) -> None:
        plan = a_plan(sessions=(a_session("hall"),))
        attempt = an_attempt("P1", plan=plan, delegate=a_delegate(category="press"), presence=inside("campus"))
        assert judge(replace(attempt, now=NOON + offset)) == verdict

    def test_sessions_back_to_back_are_one_opening(self) -> None:
        plan = a_plan(
            sessions=(
                a_session("hall", name="Debate", starts=NOON + HOUR, ends=NOON + 2 * HOUR),
                a_session("hall"),
            )
        )
        attempt = an_attempt("P1", plan=plan, delegate=a_delegate(category="press"), presence=inside("campus", "room"))
        assert judge(replace(attempt, now=NOON - 2 * HOUR)) == Refused(
            Reason.OUTSIDE_HOURS, (Referral("hall", "P1", NOON - HOUR, NOON + 2 * HOUR),)
        )

    def test_where_nothing_is_open_now_the_next_opening_is_named(self) -> None:
        plan = with_zone(a_plan(sessions=(a_session("room", starts=NOON + HOUR, ends=NOON + 2 * HOUR),)), "room",
                         categories=frozenset())  # fmt: skip
        attempt = an_attempt("P1", plan=plan, delegate=a_delegate(category="press"), presence=inside("campus"))
        assert judge(attempt) == Refused(Reason.NO_ACCESS, (Referral("room", "B2", NOON + HOUR, NOON + 2 * HOUR),))

    def test_a_zone_may_be_given_to_a_person(self) -> None:
        guest = a_delegate(category="press", zones_added=frozenset({"hall"}))
        assert judge(an_attempt("P1", delegate=guest, presence=inside("campus"))) == FIRST

    def test_a_zone_may_be_withdrawn_from_a_person(self) -> None:
        banned = a_delegate(zones_removed=frozenset({"campus"}), zones_added=frozenset({"campus"}))
        assert judge(an_attempt(delegate=banned)) == Refused(Reason.NO_ACCESS)

    @pytest.mark.parametrize("product", ["Gala", "gala – Table 3", "1014", "1014/5"])
    def test_an_addon_opens_its_zone(self, product: str) -> None:
        plan = with_zone(a_plan(), "room", addons=("Gala", "1014"))
        ticket = a_delegate(id="d-2", addon_to="d-1", category="", product=product)
        assert judge(an_attempt("B2", plan=plan, delegate=ticket, presence=inside("campus"))) == FIRST

    def test_the_main_ticket_opens_what_an_addon_in_the_same_hands_opens(self) -> None:
        plan = with_zone(a_plan(), "room", addons=("Gala",))
        attempt = an_attempt("B2", plan=plan, presence=inside("campus"))
        assert judge(replace(attempt, addons=frozenset({"Gala"}))) == FIRST
        assert judge(replace(attempt, addons=frozenset({"Lunch"}))) == Refused(
            Reason.NO_ACCESS, (Referral("hall", "P1"),)
        )

    def test_an_addon_opens_its_zone_only_during_its_sessions(self) -> None:
        plan = with_zone(a_plan(sessions=(a_session("room"),)), "room", addons=("Gala",), categories=frozenset())
        ticket = a_delegate(id="d-2", addon_to="d-1", category="", product="Gala")
        attempt = an_attempt("B2", plan=plan, delegate=ticket, presence=inside("campus"))
        assert judge(attempt) == FIRST
        assert judge(replace(attempt, now=NOON + HOUR)) == Refused(Reason.OUTSIDE_HOURS)


class TestPresence:
    def test_who_has_left_may_come_back(self) -> None:
        left = Presence({"campus": a_stay(inside=False, last_exit=NOON)})
        assert judge(an_attempt(presence=left)) == Admitted((Note.RE_ENTRY,))

    def test_a_code_that_is_inside_does_not_enter(self) -> None:
        assert judge(an_attempt(presence=inside("campus"))) == Refused(Reason.ALREADY_INSIDE)

    def test_the_plan_may_only_warn_of_a_code_that_is_inside(self) -> None:
        plan = with_zone(a_plan(), "campus", pass_back=PassBack.WARN)
        assert judge(an_attempt(plan=plan, presence=inside("campus"))) == Admitted((Note.RE_ENTRY, Note.ATTENTION))

    def test_the_plan_may_allow_a_code_that_is_inside(self) -> None:
        plan = with_zone(a_plan(), "campus", pass_back=PassBack.ALLOW)
        assert judge(an_attempt(plan=plan, presence=inside("campus"))) == Admitted((Note.RE_ENTRY,))

    def test_entries_may_be_counted(self) -> None:
        plan = with_zone(a_plan(), "campus", entries=2)
        left = a_stay(inside=False, last_exit=NOON)
        assert judge(an_attempt(plan=plan, presence=Presence({"campus": left}))) == Admitted((Note.RE_ENTRY,))
        twice = Presence({"campus": replace(left, entries=2)})
        assert judge(an_attempt(plan=plan, presence=twice)) == Refused(Reason.ALREADY_USED)

    def test_an_inner_zone_is_entered_from_the_outer_one(self) -> None:
        assert judge(an_attempt("P1")) == Refused(Reason.NOT_IN_OUTER_ZONE, (Referral("campus", "A1"),))

    def test_a_full_zone_takes_nobody(self) -> None:
        plan = with_zone(a_plan(), "campus", capacity=10)
        assert judge(an_attempt(plan=plan, presence=Presence(occupancy=9))) == FIRST
        assert judge(an_attempt(plan=plan, presence=Presence(occupancy=10))) == Refused(Reason.ZONE_FULL)


class TestIdentity:
    @pytest.mark.parametrize("whose", ["delegate", "category"])
    def test_it_is_compared_where_the_organiser_asks(self, whose: str) -> None:
        plan, delegate = a_plan(), a_delegate(identity_check=whose == "delegate")
        if whose == "category":
            strict = replace(plan.categories["delegate"], identity_check=True)
            plan = replace(plan, categories={**plan.categories, "delegate": strict})
        attempt = an_attempt(plan=plan, delegate=delegate)
        assert judge(attempt) == Held(Reason.IDENTITY_CHECK)
        compared = Presence(resolved=frozenset({Reason.IDENTITY_CHECK}))
        assert judge(replace(attempt, presence=compared)) == FIRST

    def test_resolving_a_hold_leaves_the_milder_rules_standing(self) -> None:
        unpaid = a_delegate(state=State.UNPAID, identity_check=True)
        paid = Presence(resolved=frozenset({Reason.UNPAID}))
        assert judge(an_attempt(delegate=unpaid, presence=paid)) == Held(Reason.IDENTITY_CHECK)


class TestLeaving:
    def test_who_is_inside_leaves(self) -> None:
        assert judge(an_attempt(direction=OUT, presence=inside("campus"))) == Admitted((Note.EXIT,))

    def test_who_was_not_seen_entering_leaves_and_is_noted(self) -> None:
        assert judge(an_attempt(direction=OUT)) == Admitted((Note.NOT_SEEN_ENTERING,))

    @pytest.mark.parametrize(
        "change",
        [
            *({"state": state} for state in State),
            {"missing": True},
            {"valid_until": NOON - HOUR},
            {"zones_removed": frozenset({"campus"})},
            {"identity_check": True},
        ],
    )
    def test_a_gate_is_no_prison(self, change: dict[str, Any]) -> None:
        attempt = an_attempt(direction=OUT, delegate=a_delegate(**change), presence=inside("campus"))
        assert judge(attempt) == Admitted((Note.EXIT,))

    def test_a_stranger_to_the_zone_is_judged_by_state_and_access(self) -> None:
        assert judge(an_attempt(direction=OUT, delegate=a_delegate(state=State.UNPAID))) == Held(Reason.UNPAID)
        assert judge(an_attempt(direction=OUT, delegate=a_delegate(category=""))) == Refused(Reason.NO_ACCESS)

    def test_times_do_not_matter(self) -> None:
        plan = a_plan(sessions=(a_session("hall", starts=NOON - 2 * HOUR, ends=NOON - HOUR),))
        press = a_delegate(category="press", valid_until=NOON - HOUR)
        attempt = an_attempt("P1", plan=plan, delegate=press, direction=OUT)
        assert judge(attempt) == Admitted((Note.NOT_SEEN_ENTERING,))


class TestRemarks:
    def test_an_old_roster_is_noted(self) -> None:
        attempt = an_attempt(roster_age=timedelta(hours=12))
        assert judge(attempt) == FIRST
        stale = replace(attempt, roster_age=timedelta(hours=12, seconds=1))
        assert judge(stale) == Admitted((Note.FIRST_ENTRY, Note.STALE_ROSTER))

    def test_a_check_in_elsewhere_is_noted_and_changes_nothing(self) -> None:
        seen = an_attempt(elsewhere=NOON)
        assert judge(seen) == Admitted((Note.FIRST_ENTRY, Note.CHECKED_IN_ELSEWHERE))

    def test_a_contradicting_clock_is_noted(self) -> None:
        assert judge(an_attempt(clock_suspect=True)) == Admitted((Note.FIRST_ENTRY, Note.CLOCK_SUSPECT))

    def test_the_organisers_text_is_noted_on_admissions_and_holds(self) -> None:
        guest = a_delegate(attention="Wheelchair ramp")
        assert judge(an_attempt(delegate=guest)) == Admitted((Note.FIRST_ENTRY, Note.ATTENTION))
        unpaid = replace(guest, state=State.UNPAID)
        assert judge(an_attempt(delegate=unpaid)) == Held(Reason.UNPAID, (Note.ATTENTION,))


@pytest.mark.parametrize("rules", [RULES, LIST_RULES])
def test_rules_stand_in_the_order_of_gravity(rules: tuple[Rule, ...]) -> None:
    order = list(Reason)
    places = [order.index(rule.reason) for rule in rules]
    assert all(earlier < later for earlier, later in pairwise(places))


def test_every_reason_is_decided_by_a_rule_or_named_as_decided_elsewhere() -> None:
    before_the_choices = (policy.__doc__ or "").split("What was chosen")[0]
    decided = {rule.reason for rule in (*RULES, *LIST_RULES)}
    assert [reason for reason in set(Reason) - decided if reason not in before_the_choices] == []


def test_a_list_knows_every_rule_of_a_gate_and_two_of_its_own() -> None:
    own = {Reason.RULES, Reason.ANSWERS_REQUIRED}
    assert {rule.reason for rule in LIST_RULES} - {rule.reason for rule in RULES} == own
    assert {(rule.reason, rule.when) for rule in RULES} <= {(rule.reason, rule.when) for rule in LIST_RULES}


def test_rules_of_lists_are_for_gates_that_have_one() -> None:
    (takes,) = (rule for rule in LIST_RULES if rule.reason is Reason.NO_ACCESS)
    with pytest.raises(ValueError, match="has no check-in list"):
        takes.broken(an_attempt())


def test_whom_a_torn_roster_does_not_know_is_held_however_well_signed() -> None:
    signed = a_credential(signed=True, category="delegate")
    torn = an_attempt(reading=signed, delegate=None, standing=None, roster_torn=True)
    assert judge(replace(torn, roster_torn=False)) == Admitted((Note.FIRST_ENTRY, Note.UNLISTED))
    assert judge(torn) == Held(Reason.IDENTITY_CHECK, (Note.UNLISTED,))
    assert judge(replace(torn, delegate=a_delegate(), standing=Standing.ACTIVE)) == FIRST
