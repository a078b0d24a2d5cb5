"""Questions that a pretix event asks at the gate, and what pretix takes for an answer (base/models/items.py).

An answer travels as text, as pretix' API has it: `True`, a number, an ISO 8601 date or moment, `12,14` for two options.
`validate` gives that text tidied, or says what is wrong with it; an empty text is "no answer", good where none is
required. Telephone numbers are looked at more closely than pretix does at a gate, where it takes any text.

A question may depend on another: it is asked where that one is answered with one of some values. `hidden` ones are
hidden from customers, not from staff. A file is uploaded at the registration system; no gate takes one.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, tzinfo
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

_Value = TypeVar("_Value", int, Decimal, date, datetime)
_PHONE = re.compile(r"\+?[0-9][0-9 ()/.\-]{3,}")
_COUNTRY = re.compile(r"[A-Za-z]{2}")
_NO_COUNTRIES = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])
"""Territories of CLDR that ISO 3166-1 does not list as countries."""


class Kind(StrEnum):
    """pretix' types of questions."""

    NUMBER = "N"
    LINE = "S"
    TEXT = "T"
    YES_NO = "B"
    CHOICE = "C"
    CHOICES = "M"
    FILE = "F"
    DATE = "D"
    TIME = "H"
    MOMENT = "W"
    COUNTRY = "CC"
    PHONE = "TEL"


class Problem(StrEnum):
    """What is wrong with an answer."""

    MISSING = "missing"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DATE = "not_a_date"
    NOT_A_TIME = "not_a_time"
    NOT_AN_OPTION = "not_an_option"
    NOT_A_COUNTRY = "not_a_country"
    NOT_A_PHONE_NUMBER = "not_a_phone_number"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"


class Refusal(Exception):
    """Within `validate` only."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice; `texts` by language."""

    id: int
    identifier: str
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Asked at the gate of whoever holds one of `products` and has not answered it yet. `texts` by language.

    `lowest` and `highest` are bounds of the value: a decimal number, an ISO 8601 date or moment, a length.
    """

    id: int
    kind: Kind
    texts: Mapping[str, str]
    products: frozenset[int]
    required: bool = False
    options: tuple[Option, ...] = ()
    lowest: str | None = None
    highest: str | None = None
    help: Mapping[str, str] = field(default_factory=dict)
    """A hint for whoever answers, by language."""
    depends_on: int | None = None
    """Id of the question whose answer decides whether this one is asked."""
    depends_values: frozenset[str] = frozenset()
    """`True`, `False` or identifiers of options: answers for which it is asked."""


def to_ask(questions: Sequence[Question], answers: Mapping[int, str]) -> tuple[Question, ...]:
    """Those of `questions` that matter given the answers so far (as `validate` takes or gives them).

    Where the question it depends on is not among them, nobody here knows its answer: it is asked.
    """
    by_id = {question.id: question for question in questions}

    def matters(question: Question, seen: frozenset[int]) -> bool:
        upon = by_id.get(question.depends_on or 0)
        if upon is None or upon.id in seen:
            return True
        return matters(upon, seen | {upon.id}) and bool(_values(upon, answers) & question.depends_values)

    return tuple(question for question in questions if matters(question, frozenset({question.id})))


def _values(question: Question, answers: Mapping[int, str]) -> frozenset[str]:
    """What an answer counts as, in the words of `depends_values`."""
    given = answers.get(question.id, "").strip()
    if question.kind is Kind.YES_NO:
        return frozenset({str(given in ("true", "True"))})
    chosen = {each.strip() for each in given.split(",")}
    identifiers = {o.identifier for o in question.options if o.identifier in chosen or str(o.id) in chosen}
    return frozenset(identifiers) or frozenset({given})


def examine(
    questions: Sequence[Question], answers: Mapping[int, str], zone: tzinfo = UTC
) -> tuple[Mapping[int, str], Mapping[int, Problem]]:
    """All answers as they are kept, empty for none or for a question that does not matter; and what is wrong."""
    good: dict[int, str] = {question.id: "" for question in questions}
    wrong: dict[int, Problem] = {}
    for question in to_ask(questions, answers):
        checked = validate(question, answers.get(question.id, ""), zone)
        if isinstance(checked, Problem):
            wrong[question.id] = checked
        else:
            good[question.id] = checked
    return good, wrong


def validate(question: Question, answer: str, zone: tzinfo = UTC) -> str | Problem:
    """The answer as pretix keeps it, empty for none; or what is wrong. `zone` is the event's, for moments without."""
    answer = answer.strip()
    if question.kind is Kind.YES_NO:
        yes = answer in ("true", "True")
        return Problem.MISSING if question.required and not yes else str(yes)
    if not answer:
        return Problem.MISSING if question.required else ""
    try:
        return _CHECKS[question.kind](question, answer, zone)
    except Refusal as refusal:
        return refusal.problem


def _number(question: Question, answer: str, zone: tzinfo) -> str:
    text = answer.replace(" ", "").replace("\N{NO-BREAK SPACE}", "").replace("\N{NARROW NO-BREAK SPACE}", "")
    if text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        value = Decimal(text.replace(",", ""))
    except InvalidOperation:
        raise Refusal(Problem.NOT_A_NUMBER) from None
    if not value.is_finite():
        raise Refusal(Problem.NOT_A_NUMBER)
    _within(question, value, Decimal, Problem.TOO_LOW, Problem.TOO_HIGH)
    return str(value)


def _text(question: Question, answer: str, zone: tzinfo) -> str:
    _within(question, len(answer), int, Problem.TOO_SHORT, Problem.TOO_LONG)
    return answer


def _choice(question: Question, answer: str, zone: tzinfo) -> str:
    return str(_option(question, answer).id)


def _choices(question: Question, answer: str, zone: tzinfo) -> str:
    chosen = [_option(question, each.strip()).id for each in answer.split(",")]
    if len(set(chosen)) != len(chosen):
        raise Refusal(Problem.NOT_AN_OPTION)
    return ",".join(map(str, chosen))


def _option(question: Question, answer: str) -> Option:
    """By identifier or id, as the API takes it."""
    for option in question.options:
        if answer in (option.identifier, str(option.id)):
            return option
    raise Refusal(Problem.NOT_AN_OPTION)


def _date(question: Question, answer: str, zone: tzinfo) -> str:
    try:
        value = datetime.fromisoformat(answer).date()
    except ValueError:
        raise Refusal(Problem.NOT_A_DATE) from None
    _within(question, value, date.fromisoformat, Problem.TOO_EARLY, Problem.TOO_LATE)
    return value.isoformat()


def _clock(question: Question, answer: str, zone: tzinfo) -> str:
    try:
        return time.fromisoformat(answer.rjust(5, "0")).replace(tzinfo=None).isoformat()
    except ValueError:
        raise Refusal(Problem.NOT_A_TIME) from None


def _moment(question: Question, answer: str, zone: tzinfo) -> str:
    try:
        value = datetime.fromisoformat(answer)
    except ValueError:
        raise Refusal(Problem.NOT_A_DATE) from None
    value = value if value.tzinfo else value.replace(tzinfo=zone)
    _within(question, value, datetime.fromisoformat, Problem.TOO_EARLY, Problem.TOO_LATE)
    return value.isoformat(" ")


def _country(question: Question, answer: str, zone: tzinfo) -> str:
    """ISO 3166-1 alpha-2, as CLDR knows them."""
    from babel import Locale

    code = answer.upper()
    if not _COUNTRY.fullmatch(answer) or code in _NO_COUNTRIES or code not in Locale("en").territories:
        raise Refusal(Problem.NOT_A_COUNTRY)
    return code


def _phone(question: Question, answer: str, zone: tzinfo) -> str:
    if not _PHONE.fullmatch(answer):
        raise Refusal(Problem.NOT_A_PHONE_NUMBER)
    return answer


def _file(question: Question, answer: str, zone: tzinfo) -> str:
    """`file:` and the id under which the server has it."""
    if not answer.startswith("file:"):
        raise Refusal(Problem.MISSING)
    return answer


def _within(question: Question, value: _Value, read: Callable[[str], _Value], low: Problem, high: Problem) -> None:
    if question.lowest is not None and value < read(question.lowest):
        raise Refusal(low)
    if question.highest is not None and value > read(question.highest):
        raise Refusal(high)


_CHECKS: Mapping[Kind, Callable[[Question, str, tzinfo], str]] = {
    Kind.NUMBER: _number,
    Kind.LINE: _text,
    Kind.TEXT: _text,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.FILE: _file,
    Kind.DATE: _date,
    Kind.TIME: _clock,
    Kind.MOMENT: _moment,
    Kind.COUNTRY: _country,
    Kind.PHONE: _phone,
}
