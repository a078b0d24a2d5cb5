"""One answer to what somebody's badge opens: the code, the print and every gate say the same."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.admission.evidence import Evidence
from kiosk.badges.face import face
from kiosk.domain.access import openings
from kiosk.domain.bearer import bearer
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.people import Delegate, DelegateId, State
from kiosk.domain.plan import Companions, Plan
from kiosk.journal.store import Journal
from kiosk.roster.bearing import bearer_of
from kiosk.sources.plan_file import loads
from kiosk.sources.toml_table import PlanInvalid
from kiosk.storage.database import memory
from tests.makers import Crowd, a_credential, a_delegate, a_plan, a_session, with_zone
from tests.sources.test_plan_file import SMALL

ZONES = ("campus", "hall", "room")
CATEGORIES = ("", "delegate", "press", "unknown")
some_zones = st.sets(st.sampled_from(ZONES)).map(frozenset)
people = st.fixed_dictionaries(
    {
        "category": st.sampled_from(CATEGORIES),
        "zones_added": some_zones,
        "zones_removed": some_zones,
        "tags": st.sets(st.sampled_from(["Speaker", "Banned"])).map(tuple),
        "product": st.sampled_from(["", "1012", "Dinner – Late"]),
    }
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    plan = a_plan(
        sessions=(a_session("room"),) if draw(st.booleans()) else (),
        companions=Companions(category=draw(st.sampled_from(["", "press"])), closed=draw(st.none() | some_zones)),
    )
    plan = with_zone(plan, "hall", addons=draw(st.sampled_from([(), ("1012",), ("Dinner",)])), barred_tags=("banned",))
    return with_zone(plan, "room", tags=draw(st.sampled_from([(), ("speaker",)])))


@st.composite
def crowds(draw: st.DrawFn) -> tuple[Crowd, Delegate]:
    host = a_delegate(id=DelegateId("d-1"), **draw(people))
    who = host
    if draw(st.booleans()):
        who = a_delegate(id=DelegateId("d-2"), source_id="2/x", companion_of=DelegateId("d-1"), **draw(people))
    addon = a_delegate(
        id=DelegateId("d-3"),
        source_id="3",
        addon_to=who.id,
        product=draw(st.sampled_from(["1012", "Dinner"])),
        state=draw(st.sampled_from([State.COMPLETE, State.UNPAID, State.CANCELLED])),
        missing=draw(st.booleans()),
    )
    everyone = {"k-1": host, "k-2": who, "k-3": addon} if draw(st.booleans()) else {"k-1": host, "k-2": who}
    return Crowd(everyone), who


@pytest.fixture(scope="module")
def journal() -> Iterator[Journal]:
    db = memory()
    yield Journal(db, "K1")
    db.close()


@given(plan=plans(), crowd=crowds())
def test_gate_code_and_print_open_the_same_zones(journal: Journal, plan: Plan, crowd: tuple[Crowd, Delegate]) -> None:
    roster, who = crowd
    borne = bearer_of(roster, plan, who)
    opened = set(borne.zones(plan))
    assert {zone.key for zone in face(borne, plan).zones if zone.allowed} == {plan.zones[code].key for code in opened}
    evidence = Evidence(roster, journal, plan, lambda: False, lambda: False)
    for gate in ("A1", "P1", "B2"):
        moment = plan.event.starts
        attempt = evidence.attempt(a_credential(keys=("k-2",)), gate, None, moment)
        zone = plan.zones[attempt.gate.zone]
        assert bool(openings(plan, zone, attempt.holder)) == (zone.code in opened)
        assert attempt.category == borne.delegate.category == face(borne, plan).category_code


def test_a_companion_is_what_the_source_then_the_plan_then_the_host_says() -> None:
    host = a_delegate(category="delegate")
    spouse = a_delegate(id="d-2", companion_of="d-1", category="")
    said = a_plan(companions=Companions(category="press"))
    assert bearer(a_plan(), spouse, host).delegate.category == "delegate"
    assert bearer(said, spouse, host).delegate.category == "press"
    assert bearer(said, replace(spouse, category="delegate"), host).delegate.category == "delegate"


@given(plan=plans(), of_host=people, own=people)
def test_no_companion_enters_what_is_closed_to_companions_or_to_the_host(
    plan: Plan, of_host: dict[str, object], own: dict[str, object]
) -> None:
    host = a_delegate(**of_host)
    spouse = a_delegate(id="d-2", companion_of="d-1", **own)
    opened = set(bearer(plan, spouse, host).zones(plan))
    assert not opened & ((plan.companions.closed or frozenset()) | host.zones_removed)
    assert "hall" not in opened or "Banned" not in host.tags


@given(plan=plans(), of_host=people, own=people)
def test_a_companion_of_no_category_enters_nothing_that_opens_for_the_host_by_name(
    plan: Plan, of_host: dict[str, object], own: dict[str, object]
) -> None:
    plan = replace(plan, companions=Companions())
    spouse = a_delegate(**own | {"id": "d-2", "companion_of": "d-1", "category": "", "tags": (), "product": ""})
    opened = bearer(plan, spouse, a_delegate(**of_host)).zones(plan)
    for code in set(opened) - spouse.zones_added:
        assert plan.zones[code].categories >= plan.categories.keys()


def test_a_plan_that_says_nothing_of_companions_makes_nobody_a_minister_by_marriage() -> None:
    minister, spouse = a_delegate(category="press"), a_delegate(id="d-2", companion_of="d-1", category="")
    assert bearer(a_plan(), minister).zones(a_plan()) == ("campus", "room")
    assert bearer(a_plan(), spouse, minister).zones(a_plan()) == ("campus",)
    said = a_plan(companions=Companions(closed=frozenset()))
    assert bearer(said, spouse, minister).zones(said) == ("campus", "room")


def test_what_is_given_to_the_host_alone_opens_nothing_for_a_companion() -> None:
    host = a_delegate(category="delegate", zones_added=frozenset({"room"}))
    plan = a_plan(companions=Companions(closed=frozenset()))
    spouse = a_delegate(id="d-2", companion_of="d-1", category="")
    assert bearer(plan, spouse, host).zones(plan) == ("campus", "hall")


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_goes_by_the_category_of_a_host_is_said_to_accompany(language: str) -> None:
    host = a_delegate(name="Aigul Omarova", latin_name="", category="delegate")
    shown = face(bearer(a_plan(), a_delegate(companion_of="d-1", category=""), host), a_plan(), language=language)
    assert shown.category not in ("Delegate", "")
    assert (shown.category_key, shown.host) == ("D", "Aigul Omarova")


def test_a_plan_says_what_companions_are() -> None:
    plan = loads(SMALL + '\n[companions]\ncategory = "press"\nclosed = ["hall"]\n')
    assert plan.companions == Companions(category="press", closed=frozenset({"hall"}))
    for wrong in ('category = "spouse"', 'closed = ["cellar"]', "opens = []"):
        with pytest.raises(PlanInvalid, match=r"^companions\."):
            loads(f"{SMALL}\n[companions]\n{wrong}\n")
