"""Answers given at a gate are taken or refused as pretix takes them."""

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.questions import Kind, Option, Problem, Question, examine, to_ask, validate

NEW_YORK = ZoneInfo("America/New_York")
OPTIONS = (
    Option(id=119, identifier="DHALAL", texts={"en": "Halal"}),
    Option(id=120, identifier="DKOSHE", texts={"en": "Kosher"}),
)


def a_question(kind: Kind, **changes: Any) -> Question:
    """Not required, without bounds."""
    return replace(Question(id=7, kind=kind, texts={"en": "?"}, products=frozenset({1}), options=OPTIONS), **changes)


ANSWERS = {
    "number": (Kind.NUMBER, {}, " 12 ", "12"),
    "decimal": (Kind.NUMBER, {}, "12.50", "12.50"),
    "decimal comma": (Kind.NUMBER, {}, "12,5", "12.5"),
    "thousands": (Kind.NUMBER, {}, "1,234.5", "1234.5"),
    "no number": (Kind.NUMBER, {}, "twelve", Problem.NOT_A_NUMBER),
    "infinity": (Kind.NUMBER, {}, "Infinity", Problem.NOT_A_NUMBER),
    "lowest number": (Kind.NUMBER, {"lowest": "3.00"}, "3", "3"),
    "number too low": (Kind.NUMBER, {"lowest": "3.00"}, "2.99", Problem.TOO_LOW),
    "number too high": (Kind.NUMBER, {"highest": "3.00"}, "3.01", Problem.TOO_HIGH),
    "line": (Kind.LINE, {}, " P 123 ", "P 123"),
    "line too short": (Kind.LINE, {"lowest": "4"}, "abc", Problem.TOO_SHORT),
    "line too long": (Kind.LINE, {"highest": "2"}, "abc", Problem.TOO_LONG),
    "text": (Kind.TEXT, {"highest": "9"}, "one\ntwo", "one\ntwo"),
    "yes": (Kind.YES_NO, {"required": True}, "True", "True"),
    "no": (Kind.YES_NO, {}, "False", "False"),
    "nothing is no": (Kind.YES_NO, {}, "", "False"),
    "a required yes": (Kind.YES_NO, {"required": True}, "False", Problem.MISSING),
    "choice by id": (Kind.CHOICE, {}, "119", "119"),
    "choice by identifier": (Kind.CHOICE, {}, "DKOSHE", "120"),
    "choice by text": (Kind.CHOICE, {}, "Halal", Problem.NOT_AN_OPTION),
    "several": (Kind.CHOICES, {}, "119, DKOSHE", "119,120"),
    "several, one wrong": (Kind.CHOICES, {}, "119,121", Problem.NOT_AN_OPTION),
    "several, one twice": (Kind.CHOICES, {}, "119,DHALAL", Problem.NOT_AN_OPTION),
    "file": (Kind.FILE, {}, "file:0b1", "file:0b1"),
    "no file": (Kind.FILE, {}, "photo.jpg", Problem.MISSING),
    "date": (Kind.DATE, {"lowest": "2024-06-26"}, "2024-06-26", "2024-06-26"),
    "date too early": (Kind.DATE, {"lowest": "2024-06-26"}, "2024-06-25", Problem.TOO_EARLY),
    "date too late": (Kind.DATE, {"highest": "2024-06-26"}, "2024-06-27", Problem.TOO_LATE),
    "no date": (Kind.DATE, {}, "2024-02-30", Problem.NOT_A_DATE),
    "time": (Kind.TIME, {}, "9:30", "09:30:00"),
    "no time": (Kind.TIME, {}, "25:00", Problem.NOT_A_TIME),
    "moment at the venue": (Kind.MOMENT, {}, "2024-06-26T09:30", "2024-06-26 09:30:00-04:00"),
    "moment elsewhere": (Kind.MOMENT, {}, "2024-06-26 09:30:00+02:00", "2024-06-26 09:30:00+02:00"),
    "moment too late": (
        *(Kind.MOMENT, {"highest": "2024-06-26T13:00:00+00:00"}, "2024-06-26T09:01", Problem.TOO_LATE),
    ),
    "moment too early": (
        *(Kind.MOMENT, {"lowest": "2024-06-26T13:00:00+00:00"}, "2024-06-26T08:59", Problem.TOO_EARLY),
    ),
    "no moment": (Kind.MOMENT, {}, "soon", Problem.NOT_A_DATE),
    "country": (Kind.COUNTRY, {}, "kz", "KZ"),
    "no country": (Kind.COUNTRY, {}, "ZZ", Problem.NOT_A_COUNTRY),
    "not every union is a country": (Kind.COUNTRY, {}, "EU", Problem.NOT_A_COUNTRY),
    "a country's name": (Kind.COUNTRY, {}, "Kazakhstan", Problem.NOT_A_COUNTRY),
    "phone": (Kind.PHONE, {}, "+1 212-963-1234", "+1 212-963-1234"),
    "no phone": (Kind.PHONE, {}, "call me", Problem.NOT_A_PHONE_NUMBER),
}


@pytest.mark.parametrize(("kind", "changes", "answer", "kept"), ANSWERS.values(), ids=ANSWERS)
def test_an_answer_is_kept_tidied_or_refused(kind: Kind, changes: dict[str, Any], answer: str, kept: str) -> None:
    assert validate(a_question(kind, **changes), answer, NEW_YORK) == kept


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.YES_NO])
def test_no_answer_is_good_where_none_is_required(kind: Kind) -> None:
    assert validate(a_question(kind), "  ") == ""
    assert validate(a_question(kind, required=True), "  ") is Problem.MISSING


@given(st.sampled_from(Kind), st.text(max_size=40))
def test_whatever_is_typed_is_answered(kind: Kind, answer: str) -> None:
    assert isinstance(validate(a_question(kind), answer, NEW_YORK), str)


WEAPON = a_question(Kind.YES_NO, id=1)
MODEL = a_question(Kind.LINE, id=2, required=True, depends_on=1, depends_values=frozenset({"True"}))
SHOTS = a_question(Kind.NUMBER, id=3, depends_on=2, depends_values=frozenset({"Glock"}))
MEAL = a_question(Kind.CHOICES, id=4)
KITCHEN = a_question(Kind.LINE, id=5, depends_on=4, depends_values=frozenset({"DHALAL"}))
CHAIN = (WEAPON, MODEL, SHOTS, MEAL, KITCHEN)


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({}, [1, 4]),
        ({1: "True"}, [1, 2, 4]),
        ({1: "True", 2: "Glock"}, [1, 2, 3, 4]),
        ({1: "False", 2: "Glock"}, [1, 4]),
        ({4: "119,120"}, [1, 4, 5]),
        ({4: "DKOSHE"}, [1, 4]),
    ],
)
def test_a_question_is_asked_where_the_one_it_depends_on_calls_for_it(
    answers: dict[int, str], asked: list[int]
) -> None:
    assert [question.id for question in to_ask(CHAIN, answers)] == asked


def test_a_question_whose_condition_nobody_here_knows_is_asked() -> None:
    assert to_ask([MODEL], {}) == (MODEL,)


def test_questions_that_depend_on_each_other_in_a_ring_are_asked_no_more_than_once() -> None:
    ring = (replace(WEAPON, depends_on=2, depends_values=frozenset({"x"})), MODEL)
    assert to_ask(ring, {1: "True", 2: "x"}) == ring


def test_all_answers_are_looked_at_together_and_a_moot_one_is_none() -> None:
    assert examine(CHAIN, {1: "False", 2: "Glock", 4: "119"}) == ({1: "False", 2: "", 3: "", 4: "119", 5: ""}, {})
    good, wrong = examine(CHAIN, {1: "True", 4: "halal"})
    assert (good[1], wrong) == ("True", {2: Problem.MISSING, 4: Problem.NOT_AN_OPTION})
