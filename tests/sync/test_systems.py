"""What a source and the plan together say of which admissions a server hears."""

from dataclasses import replace

import pytest

from kiosk.domain.plan import Plan
from kiosk.sources.pretix_lists import gathered, with_lists
from kiosk.sync.conflicts import ADVICE
from kiosk.sync.sources import Kind, Source
from kiosk.sync.system import Finding
from kiosk.sync.systems import zones_of
from tests.makers import NOON, a_plan

SOURCE = Source(name="indico", system=Kind.INDICO, url="https://indico.example", event="1", added=NOON)
A_LIST = {"id": 9, "name": "Door", "all_products": True, "limit_products": [], "subevent": None, "rules": {}}


@pytest.mark.parametrize(
    ("plan", "options", "zones"),
    [
        (a_plan(), {}, {"campus"}),
        (a_plan(check_in=("hall",)), {}, {"hall"}),
        (a_plan(check_in=("hall",)), {"zones": ["room"]}, {"room"}),
        (with_lists(a_plan(), gathered([("list", A_LIST)])), {}, {"campus"}),
    ],
    ids=["outermost", "plan", "source", "no list of pretix"],
)
def test_one_comes_to_the_event_in_the_zones_that_source_or_plan_name(
    plan: Plan, options: dict[str, object], zones: set[str]
) -> None:
    assert zones_of(replace(SOURCE, options=options), plan) == zones


def test_for_everything_that_a_server_may_say_there_is_advice() -> None:
    assert ADVICE.keys() == set(Finding)
    assert all(advice.endswith(".") for advice in ADVICE.values())
