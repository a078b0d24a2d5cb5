"""Roles, what they may do, and who may override what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.duty import GRANTABLE, MAY, OVERRIDES, Action, Consent, Officer, Role, agreed, may, override_policy
from kiosk.domain.verdict import Reason

SECURITY, OTHER = Officer("s", Role.SECURITY), Officer("t", Role.SECURITY)
SUPERVISOR = Officer("v", Role.SUPERVISOR)
officers = st.builds(Officer, st.sampled_from("abc"), st.sampled_from(Role))


def test_the_table_answers_for_every_action() -> None:
    assert set(MAY) == set(Action)
    assert all(MAY.values())


def test_entrance_staff_see_no_watch_list_no_documents_and_do_not_search_freely() -> None:
    for action in (Action.SEE_WATCHLIST, Action.SEE_DOCUMENTS, Action.SEARCH_FREELY):
        assert not may(Role.ENTRANCE, action)
        assert may(Role.ENTRANCE, action, {action})


@given(st.sampled_from(Role), st.sampled_from(Action), st.frozensets(st.sampled_from(Action)))
def test_a_plan_grants_entrance_staff_only_what_is_grantable_and_others_nothing(
    role: Role, action: Action, granted: frozenset[Action]
) -> None:
    if may(role, action, granted) and not may(role, action):
        assert role is Role.ENTRANCE and action in granted & GRANTABLE


@pytest.mark.parametrize("action", [Action.SHRED, Action.LEAVE_KIOSK_MODE, Action.MANAGE_OPERATORS])
def test_only_an_organiser_ends_things(action: Action) -> None:
    assert MAY[action] == {Role.ORGANISER}


def test_no_reason_lacks_its_rule() -> None:
    assert set(OVERRIDES) == set(Reason)


@pytest.mark.parametrize("reason", [Reason.FORGED, Reason.REVOKED, Reason.BARRED])
def test_forged_revoked_and_barred_are_never_overridden_unless_the_plan_says_how(reason: Reason) -> None:
    assert override_policy(reason) is Consent.NEVER
    assert not agreed(override_policy(reason), [SUPERVISOR, SECURITY])
    assert override_policy(reason, {reason: Consent.TWO_OFFICERS}) is Consent.TWO_OFFICERS


def test_what_staff_took_back_themselves_is_not_overridden() -> None:
    assert override_policy(Reason.NOT_THIS_PERSON) is Consent.NEVER


def test_a_plan_may_forbid_what_is_allowed_elsewhere() -> None:
    assert override_policy(Reason.OUTSIDE_HOURS, {Reason.OUTSIDE_HOURS: Consent.NEVER}) is Consent.NEVER


def test_a_supervisor_alone_or_two_officers() -> None:
    consent = override_policy(Reason.OUTSIDE_HOURS)
    assert agreed(consent, [SUPERVISOR]) and agreed(consent, [SECURITY, OTHER])
    assert not agreed(consent, [SECURITY])


def test_two_officers_are_two_persons() -> None:
    consent = override_policy(Reason.ZONE_FULL)
    assert agreed(consent, [SUPERVISOR, SECURITY])
    assert not agreed(consent, [SUPERVISOR, SUPERVISOR]) and not agreed(consent, [SUPERVISOR])


@given(st.sampled_from(Consent), st.lists(officers, max_size=4))
def test_entrance_staff_and_organisers_lend_no_weight_to_an_override(consent: Consent, these: list[Officer]) -> None:
    weighty = [officer for officer in these if officer.role in (Role.SECURITY, Role.SUPERVISOR)]
    assert not agreed(consent, these) or agreed(consent, weighty)


@given(st.lists(officers, max_size=4))
def test_what_two_officers_suffice_for_they_suffice_for_where_a_supervisor_would(these: list[Officer]) -> None:
    assert not agreed(Consent.TWO_OFFICERS, these) or agreed(Consent.SUPERVISOR, these)
