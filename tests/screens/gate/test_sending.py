from dataclasses import replace
from itertools import product

import pytest

from kiosk.domain.accreditation import TO_DESK, AccreditationDesk
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.passage import LastPassage
from kiosk.domain.plan import Direction, Hours
from kiosk.domain.verdict import HELD_REASONS, Held, Reason, Referral, Refused
from kiosk.screens.gate.held import held_scene
from kiosk.screens.gate.refused import refused_scene
from kiosk.screens.gate.steps import steps
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.intents import Intent
from kiosk.screens.words.language import speak
from tests.screens.measuring import measured, outside, overlapping
from tests.screens.scenery import GULNAR, JO, LINDQVIST, PLAN, at, passage, refused

DESK = AccreditationDesk(
    name="Accreditation desk",
    hint="Visitors' entrance, First Avenue at 46th Street.",
    names={"ar": "مكتب الاعتماد"},
    hours=(Hours(starts=at(8).time(), ends=at(18).time()),),
)
HOSTED = replace(PLAN, desk=DESK)
BASE = (1280, 800)
GENERIC = "Send the person to the accreditation desk."


def said(showing: Showing, able: frozenset[Intent] = frozenset(Intent), plan: object = HOSTED) -> list[str]:
    of = held_scene if isinstance(showing.passage.verdict, Held) else refused_scene
    return [each.text for each in measured(of(plan, showing, "", able=able), BASE).landed]  # type: ignore[arg-type]


def inside() -> Showing:
    showing = refused(Reason.ALREADY_INSIDE, LINDQVIST)
    return replace(showing, passage=replace(showing.passage, last=LastPassage("A2", Direction.IN, at(9, 12))))


@pytest.mark.parametrize("told", [False, True])
@pytest.mark.parametrize("remark", ["", "Help was called."])
def test_who_is_inside_already_is_told_where_and_since_when_whatever_security_was_told(told: bool, remark: str) -> None:
    showing = replace(inside(), officer_told=told)
    words = " ".join(each.text for each in measured(refused_scene(PLAN, showing, remark), BASE).landed)
    assert "Inside since 09:12" in words
    assert "Side entrance" in words and "A2" in words


def test_a_gate_of_another_plan_is_no_reason_to_say_nothing() -> None:
    showing = inside()
    elsewhere = replace(showing.passage, last=LastPassage("Z9", Direction.IN, at(9, 12)))
    assert "Inside since 09:12." in said(replace(showing, passage=elsewhere))


@pytest.mark.parametrize("reason", sorted(TO_DESK - HELD_REASONS))
def test_the_desk_is_a_place_with_hours_and_a_way_to_it(reason: Reason) -> None:
    words = said(refused(reason, JO))
    assert "Accreditation desk" in words
    assert any("until 18:00" in text and "46th Street" in text for text in words)
    assert GENERIC not in words
    nameless = said(refused(reason, JO), plan=PLAN)
    assert "Accreditation desk" not in nameless


def test_an_unpaid_fee_can_be_paid_at_the_desk_and_the_sheet_says_where() -> None:
    showing = Showing(passage=passage(GULNAR, Held(Reason.UNPAID)))
    assert any("46th Street" in text for text in said(showing))


@pytest.mark.parametrize("reason", list(Reason))
def test_no_step_names_what_nobody_on_duty_here_can_do(reason: Reason) -> None:
    able = frozenset({Intent.RESOLVE, Intent.HELP, Intent.NOT_THIS_PERSON})
    taken = steps(reason, "HADDAD", able=able)
    assert taken
    assert not {text for text in taken if "by name" in text or "override" in text}
    assert set(steps(reason, "HADDAD")) >= set(taken)


def test_an_override_is_named_only_where_the_plan_lets_it_be() -> None:
    for override in (True, False):
        words = said(replace(inside(), override=override))
        assert any("officers may override" in text for text in words) is override


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_and_hold_with_a_desk_fits_in_every_language(language: str) -> None:
    speak(language)
    for reason, somebody in product(Reason, (GULNAR, None)):
        verdict = Held(reason) if reason in HELD_REASONS else Refused(reason)
        if somebody is None and reason in HELD_REASONS:
            continue
        of = held_scene if reason in HELD_REASONS else refused_scene
        paper = measured(of(HOSTED, Showing(passage=passage(somebody, verdict)), ""), BASE)
        assert outside(paper, paper.height - 104) == []
        assert overlapping(paper) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_of_a_list_say_from_when_or_since_when(language: str) -> None:
    speak("en")
    opens, closed = Referral("plenary", "A1", opens=at(14)), Referral("plenary", "A1", closes=at(9))
    assert "They allow it from 14:00 on." in said(refused(Reason.RULES, JO, opens))
    assert "Closed for this ticket since 09:00, and not to open again." in said(refused(Reason.RULES, JO, closed))
    wait = "Ask the person to wait, or to come back later."
    assert [wait in said(refused(Reason.RULES, JO, referral)) for referral in (opens, closed)] == [True, False]
    speak(language)
    for referral in (opens, closed):
        paper = measured(refused_scene(HOSTED, refused(Reason.RULES, JO, referral), ""), BASE)
        assert outside(paper, paper.height - 104) == []
        assert overlapping(paper) == []
