"""Rules of check-in lists mean what pretix' server makes of them."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.rules import Case, permits, readable
from kiosk.domain.series import Times

NEW_YORK = ZoneInfo("America/New_York")
NOON = datetime(2024, 6, 26, 16, tzinfo=UTC)
"""A Wednesday."""
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
CASE = Case(
    now=NOON,
    zone=NEW_YORK,
    times=Times(
        starts=datetime(2024, 6, 26, 9, tzinfo=NEW_YORK),
        ends=datetime(2024, 6, 27, 18, tzinfo=NEW_YORK),
        admission=datetime(2024, 6, 26, 7, 30, tzinfo=NEW_YORK),
    ),
    product=1008,
    variation=37,
    gate=2,
)

NOW = {"var": "now"}


def built(*arguments: str) -> dict[str, Any]:
    return {"buildTime": list(arguments)}


def objects(kind: str, *numbers: int) -> dict[str, Any]:
    return {"objectList": [{"lookup": [kind, str(number), "label"]} for number in numbers]}


def holds(rules: Any, **changes: Any) -> bool:
    return permits(json.dumps(rules), replace(CASE, **changes))


COMPARISONS = {
    "no rules": ({}, {}, True),
    "product on the list": ({"inList": [{"var": "product"}, objects("product", 1007, 1008)]}, {}, True),
    "product not on the list": ({"inList": [{"var": "product"}, objects("product", 1007)]}, {}, False),
    "variation": ({"inList": [{"var": "variation"}, objects("variation", 37)]}, {}, True),
    "no variation": ({"inList": [{"var": "variation"}, objects("variation", 37)]}, {"variation": None}, False),
    "gate": ({"inList": [{"var": "gate"}, objects("gate", 2)]}, {}, True),
    "no gate": ({"inList": [{"var": "gate"}, objects("gate", 2)]}, {"gate": None}, False),
    "Wednesday is 3": ({"==": [{"var": "now_isoweekday"}, 3]}, {}, True),
    "weekday at the venue": ({"==": [{"var": "now_isoweekday"}, 2]}, {"now": NOON - 13 * HOUR}, True),
    "before the end": ({"isBefore": [NOW, built("date_to"), None]}, {}, True),
    "at the end is not before": ({"isBefore": [NOW, built("date_to")]}, {"now": CASE.times.ends}, False),
    "tolerance widens the end": ({"isBefore": [NOW, built("date_to"), 15]}, {"now": CASE.times.ends}, True),
    "and ends": ({"isBefore": [NOW, built("date_to"), 15]}, {"now": datetime(2024, 6, 27, 22, 15, tzinfo=UTC)}, False),
    "tolerance as text": ({"isBefore": [NOW, built("date_to"), "15"]}, {"now": CASE.times.ends}, True),
    "tolerance widens the start": (
        *({"isAfter": [NOW, built("date_admission"), 30]}, {"now": datetime(2024, 6, 26, 11, 1, tzinfo=UTC)}, True),
    ),
    "before admission": (
        *({"isAfter": [NOW, built("date_admission")]}, {"now": datetime(2024, 6, 26, 11, 1, tzinfo=UTC)}, False),
    ),
    "admission falls back to start": (
        *({"isAfter": [NOW, built("date_admission")]}, {"times": Times(NOON), "now": NOON + MINUTE}, True),
    ),
    "end falls back to start": (
        *({"isBefore": [NOW, built("date_to")]}, {"times": Times(NOON), "now": NOON + MINUTE}, False),
    ),
    "a moment": ({"isAfter": [NOW, built("custom", "2024-06-26T11:59:00-04:00")]}, {}, True),
    "a moment with Z": ({"isAfter": [NOW, built("custom", "2024-06-26T15:59:00.000Z")]}, {}, True),
    "an hour at the venue": ({"isAfter": [NOW, built("customtime", "11:59:59")]}, {}, True),
    "an hour without seconds": ({"isBefore": [NOW, built("customtime", "12:01")]}, {}, True),
    "an hour of one digit": ({"isAfter": [NOW, built("customtime", "7:00")]}, {}, True),
    "all of them": ({"and": [{"==": [1, 1]}, {"==": [1, 2]}]}, {}, False),
    "one of them": ({"or": [{"==": [1, 1]}, {"==": [1, 2]}]}, {}, True),
    "none of none": ({"or": []}, {}, False),
    "number and its text are equal": ({"==": [{"var": "product"}, "1008"]}, {}, True),
    "unequal": ({"!=": [{"var": "entry_status"}, "present"]}, {}, True),
    "present": ({"==": [{"var": "entry_status"}, "present"]}, {"present": True}, True),
    "at most": ({"<=": [{"var": "entries_number"}, 0]}, {}, True),
    "at least": ({">=": [{"var": "entries_number"}, 1]}, {}, False),
    "text compares as a number": ({"<": [{"var": "entries_number"}, "1"]}, {}, True),
    "nothing is smaller than no number": ({"<": [{"var": "variation"}, 50]}, {"variation": None}, False),
    "remarks of the editor are no operators": ({"__result": False, "==": [1, 1]}, {}, True),
    "an argument alone": ({"==": [{"var": ["product"]}, 1008]}, {}, True),
}


@pytest.mark.parametrize(("rules", "changes", "expected"), COMPARISONS.values(), ids=COMPARISONS)
def test_conditions_hold_as_pretix_says(rules: Any, changes: dict[str, Any], expected: bool) -> None:
    assert holds(rules, **changes) is expected


ENTRIES = (NOON - DAY, NOON - 16 * HOUR, NOON - 13 * HOUR, NOON - 90 * MINUTE + timedelta(seconds=1))
"""Tuesday 12:00, 20:00 and 23:00, Wednesday 10:30:01 in New York."""

HISTORIES = {
    "entries": ({"var": "entries_number"}, 4),
    "entries since midnight at the venue": ({"var": "entries_today"}, 1),
    "days at the venue": ({"var": "entries_days"}, 2),
    "whole minutes since the last": ({"var": "minutes_since_last_entry"}, 89),
    "minutes since the first": ({"var": "minutes_since_first_entry"}, 1440),
    "since, including": ({"entries_since": [built("custom", "2024-06-25T20:00:00-04:00")]}, 3),
    "before, excluding": ({"entries_before": [built("custom", "2024-06-25T20:00:00-04:00")]}, 1),
    "days since": ({"entries_days_since": [built("custom", "2024-06-25T20:00:00-04:00")]}, 2),
    "days before": ({"entries_days_before": [built("customtime", "00:00")]}, 1),
    "since the doors opened": ({"entries_since": [built("date_admission")]}, 1),
}


@pytest.mark.parametrize(("value", "expected"), HISTORIES.values(), ids=HISTORIES)
def test_entries_are_counted_on_the_list_and_by_the_venue_s_days(value: Any, expected: int) -> None:
    assert holds({"==": [value, expected]}, entries=ENTRIES)


def test_without_an_entry_minutes_since_are_minus_one() -> None:
    assert holds({"==": [{"var": "minutes_since_last_entry"}, -1]})
    assert holds({"==": [{"var": "minutes_since_first_entry"}, -1]})


def test_an_entry_later_than_now_counts_and_its_minutes_are_negative() -> None:
    later = (NOON + 30 * MINUTE + timedelta(seconds=1),)
    assert holds({"==": [{"var": "entries_today"}, 1]}, entries=later)
    assert holds({"==": [{"var": "minutes_since_last_entry"}, -31]}, entries=later)


UNCLEAR = {
    "an operator that pretix does not save": {"!": [False]},
    "a condition without an operator": {"and": [{}, {"==": [1, 1]}]},
    "a time that cannot be read": {"isAfter": [NOW, built("custom", "tomorrow")]},
    "a time without an offset": {"isAfter": [NOW, built("custom", "2024-06-26T09:00:00")]},
    "a kind of time nobody knows": {"isAfter": [NOW, built("sunset")]},
    "a comparison of a time with a number": {"isBefore": [NOW, 3]},
    "too few operands": {"==": [1]},
    "a product without a number": {"inList": [1, {"objectList": [{"lookup": ["product", "x", "label"]}]}]},
    "an error in the branch not taken": {"or": [{"==": [1, 1]}, {"isBefore": [NOW, 3]}]},
    "times and texts, compared": {"<": [NOW, "12:00"]},
    "a number larger than any": {"<": [10**400, 1.5]},
    "a list in a number": {"inList": [1, 5]},
    "a clock that is none": {"isAfter": [NOW, built("customtime", "noon")]},
    "conditions deeper than anybody writes": json.loads('{"and":[' * 400 + "true" + "]}" * 400),
    "a tolerance that is no number": {"isBefore": [NOW, built("date_to"), "soon"]},
}


@pytest.mark.parametrize("rules", UNCLEAR.values(), ids=UNCLEAR)
def test_what_cannot_be_worked_out_denies(rules: Any) -> None:
    assert not holds(rules)


def test_text_that_is_no_json_denies() -> None:
    assert not permits("{", CASE)
    assert not readable("{")


def test_readable_rules_are_those_with_pretix_operators() -> None:
    assert readable(json.dumps({"and": [{"==": [{"var": "product"}, 1]}]}))
    assert not readable(json.dumps({"and": [{"if": [True, 1, 2]}]}))


@pytest.mark.parametrize("operator", ["entries_since", "entries_before", "entries_days_since", "entries_days_before"])
@pytest.mark.parametrize(
    "moment", [5, None, "x", built("date_to", "more", "than"), built("custom", "2024-06-26T09:00:00")]
)
def test_entries_since_no_moment_cannot_be_counted(operator: str, moment: Any) -> None:
    assert not holds({">=": [{operator: [moment]}, 0]}, entries=(NOON - HOUR,))


@pytest.mark.parametrize("bug", [TypeError, ValueError, KeyError, AttributeError, ZeroDivisionError, StopIteration])
@pytest.mark.parametrize(
    ("place", "rules"),
    [
        ("kiosk.domain.rules._values", {"==": [1, 1]}),
        ("kiosk.domain.rules._equal", {"==": [1, 1]}),
        ("kiosk.domain.rules._minutes", {"==": [{"var": "minutes_since_last_entry"}, -1]}),
        ("kiosk.domain.rules._number", {"<": [1, 2]}),
        ("kiosk.domain.rules.Case.since", {">": [{"entries_since": [NOW]}, 0]}),
        ("kiosk.domain.rules.Case.days", {">": [{"entries_days_before": [NOW]}, 0]}),
    ],
)
def test_a_bug_of_ours_is_no_verdict(
    place: str, rules: Any, bug: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(*_: object) -> None:
        raise bug("ours")

    monkeypatch.setattr(place, wrong)
    with pytest.raises(bug, match="ours"):
        holds(rules)


NAMES = st.sampled_from(
    [
        *("and", "or", "==", "!=", "<", "<=", ">", ">=", "inList", "objectList", "lookup", "var", "buildTime", "if"),
        *("isBefore", "isAfter", "entries_since", "entries_before", "entries_days_since", "entries_days_before"),
        "__remark",
    ]
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-5, 2000)
    | st.floats(allow_nan=True)
    | st.sampled_from(["now", "product", "custom", "customtime", "date_to", "12:00", "2024-06-26T12:00:00Z", "", "x"])
)
RULES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner | st.lists(inner), max_size=2)
)


@given(RULES, st.sampled_from([(), (NOON - HOUR,)]))
def test_whatever_stands_in_rules_is_answered(rules: Any, entries: tuple[datetime, ...]) -> None:
    assert holds(rules, entries=entries) in (True, False)
