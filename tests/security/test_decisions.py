"""Overrides and other decisions of officers: who may, what they do to presence, what the journal keeps."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.duty import Consent, Why
from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused
from kiosk.journal.meanwhile import DecidedMeanwhile
from kiosk.journal.presence import replay
from kiosk.security.decisions import Decisions, NoteMissing, NotEntitled
from tests.makers import NOON
from tests.security.scenery import ENTRANCE, GUARD, ORGANISER, OTHER_GUARD, PLAN, SUPERVISOR, Summit

LATER = NOON + timedelta(seconds=20)


@pytest.fixture
def decisions(summit: Summit) -> Decisions:
    return Decisions(summit.journal, PLAN)


def inside(summit: Summit, zone: str = "campus") -> tuple[str, ...]:
    return summit.journal.whereabouts.inside(zone)


def test_an_override_admits_this_once_and_says_who_and_why(summit: Summit, decisions: Decisions) -> None:
    passage = summit.refused(summit.person(1), Reason.OUTSIDE_HOURS)
    admitted = decisions.override(passage, [SUPERVISOR], Why.CALLED_BY_PROTOCOL, "minister\nwaits", LATER)
    assert (admitted.verdict, admitted.at) == (Admitted((Note.FIRST_ENTRY,)), LATER)
    assert inside(summit) == ("d-1",)
    resolved, override = list(summit.journal.entries())[-2:]
    assert (resolved.kind, resolved.facts["resolved"]) == (EntryKind.RESOLVED, [])
    assert (override.kind, override.person, override.facts) == (
        EntryKind.OVERRIDE,
        "d-1",
        {
            "of": admitted.seq,
            "officers": ["v"],
            "why": "called_by_protocol",
            "note": "minister waits",
            "reason": "OUTSIDE_HOURS",
        },
    )


def test_an_override_lasts_for_no_second_passage(summit: Summit, decisions: Decisions) -> None:
    passage = summit.passes(summit.person(1), "A1", verdict=Held(Reason.UNPAID, (Note.ATTENTION,)))
    admitted = decisions.override(passage, [SUPERVISOR], Why.MEDICAL, "", LATER)
    assert admitted.verdict == Admitted((Note.FIRST_ENTRY, Note.ATTENTION))
    assert summit.journal.resolutions("d-1", "d-1") == {}


def test_an_override_can_be_undone_and_the_journal_replays_to_the_same_presence(
    summit: Summit, decisions: Decisions
) -> None:
    admitted = decisions.override(
        summit.refused(summit.person(1), Reason.OUTSIDE_HOURS), [SUPERVISOR], Why.MEDICAL, "", NOON
    )
    assert replay(summit.journal.entries())["d-1"]["campus"].inside
    decisions.undo(admitted, GUARD, Why.MISTAKE, "", LATER)
    assert inside(summit) == () and all(one.intact for one in summit.journal.verify())
    signed = list(summit.journal.entries())[-1]
    assert signed.facts == {"act": "undo", "of": signed.seq - 1, "officers": ["g"], "note": "", "why": "mistake"}


@pytest.mark.parametrize("reason", [Reason.FORGED, Reason.REVOKED, Reason.BARRED])
def test_forged_revoked_and_barred_stay_out_whoever_asks_unless_the_plan_says_how(
    summit: Summit, decisions: Decisions, reason: Reason
) -> None:
    passage = summit.refused(summit.person(1), reason)
    head = summit.journal.head()
    with pytest.raises(NotEntitled) as refusal:
        decisions.override(passage, [SUPERVISOR, GUARD, OTHER_GUARD], Why.MEDICAL, "", NOON)
    assert refusal.value.consent is Consent.NEVER and summit.journal.head() == head
    by_plan = Decisions(summit.journal, replace(PLAN, overrides={reason: Consent.TWO_OFFICERS}))
    assert isinstance(by_plan.override(passage, [GUARD, OTHER_GUARD], Why.MEDICAL, "", NOON).verdict, Admitted)


@pytest.mark.parametrize(
    "officers", [[], [ENTRANCE], [GUARD], [GUARD, GUARD], [ENTRANCE, ORGANISER], [GUARD, ENTRANCE]]
)
def test_too_few_officers_change_nothing(summit: Summit, decisions: Decisions, officers: list[object]) -> None:
    passage = summit.refused(summit.person(1), Reason.ZONE_FULL)
    head = summit.journal.head()
    with pytest.raises(NotEntitled):
        decisions.override(passage, officers, Why.MEDICAL, "", NOON)  # type: ignore[arg-type]
    assert summit.journal.head() == head and inside(summit) == ()


def test_other_asks_for_a_note(summit: Summit, decisions: Decisions) -> None:
    passage = summit.refused(summit.person(1), Reason.OUTSIDE_HOURS)
    with pytest.raises(NoteMissing):
        decisions.override(passage, [SUPERVISOR], Why.OTHER, " \n", NOON)
    decisions.override(passage, [SUPERVISOR], Why.OTHER, "<b>=cmd</b>", NOON)
    assert list(summit.journal.entries())[-1].facts["note"] == "<b>=cmd</b>"


def test_nobody_is_let_in_twice_by_one_passage(summit: Summit, decisions: Decisions) -> None:
    passage = summit.refused(summit.person(1), Reason.OUTSIDE_HOURS)
    decisions.override(passage, [SUPERVISOR], Why.MEDICAL, "", NOON)
    with pytest.raises(DecidedMeanwhile):
        decisions.override(passage, [SUPERVISOR], Why.MEDICAL, "", NOON)
    assert summit.journal.whereabouts.stays("d-1")["campus"].entries == 1


def test_what_was_taken_back_is_not_overridden(summit: Summit, decisions: Decisions) -> None:
    passage = summit.passes(summit.person(1), "A1", verdict=Held(Reason.IDENTITY_CHECK))
    decisions.not_this_person(passage, ENTRANCE, NOON)
    with pytest.raises(DecidedMeanwhile):
        decisions.override(passage, [SUPERVISOR], Why.MEDICAL, "", NOON)


def test_somebody_unknown_is_overridden_without_becoming_anybody(summit: Summit, decisions: Decisions) -> None:
    passage = summit.passes(None, "A1", verdict=Refused(Reason.MALFORMED))
    admitted = decisions.override(passage, [GUARD, OTHER_GUARD], Why.ESCORTED_BY_HOST, "", NOON)
    assert isinstance(admitted.verdict, Admitted) and inside(summit) == ()


def test_not_this_person_is_signed_for(summit: Summit, decisions: Decisions) -> None:
    refused = decisions.not_this_person(summit.passes(summit.person(1), "A1"), ENTRANCE, LATER)
    assert refused.verdict == Refused(Reason.NOT_THIS_PERSON) and inside(summit) == ()
    assert list(summit.journal.entries())[-1].facts["act"] == "not_this_person"


def test_admission_by_hand_is_recorded_with_who_and_why(summit: Summit, decisions: Decisions) -> None:
    found = replace(summit.passes(summit.person(1), "A1"), seq=None, payload=b"", credential=None, gate="P1")
    sealed = decisions.admit_by_hand(found, GUARD, Why.CODE_UNREADABLE, "torn badge")
    assert inside(summit, "hall") == ("d-1",)
    assert list(summit.journal.entries())[-1].facts == {
        "act": "manual_admission",
        "of": sealed.seq,
        "officers": ["g"],
        "note": "torn badge",
        "why": "code_unreadable",
    }
    with pytest.raises(NotEntitled):
        decisions.admit_by_hand(found, ENTRANCE, Why.CODE_UNREADABLE, "")


def test_a_refusal_by_hand_is_sealed_as_that_and_may_be_overridden(summit: Summit, decisions: Decisions) -> None:
    judged = Passage(
        payload=b"",
        verdict=Refused(Reason.NO_ACCESS),
        gate="P1",
        direction=summit.passes(None, "A1", verdict=Refused(Reason.UNKNOWN)).direction,
        at=NOON,
        delegate=summit.person(1),
    )
    sealed = decisions.admit_by_hand(judged, GUARD, Why.CODE_UNREADABLE, "")
    assert inside(summit, "hall") == ()
    decisions.override(sealed, [GUARD, OTHER_GUARD], Why.PLAN_IS_WRONG, "", LATER)
    assert inside(summit, "hall") == ("d-1",)
