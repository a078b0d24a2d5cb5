"""Words about the questions of a registration: their texts, what a field takes, what is wrong with an answer."""

from collections.abc import Mapping
from functools import cache

from kiosk.badges.countries import country
from kiosk.domain.names import fold
from kiosk.domain.questions import Kind, Problem, Question, validate
from kiosk.screens.words.isolates import ltr
from kiosk.screens.words.language import current, joined, translate

_DATED = (Kind.DATE, Kind.MOMENT)


def spoken(texts: Mapping[str, str]) -> str:
    """The text in the language of the screen, else English, else whatever there is."""
    for language in (current(), "en", *texts):
        if text := texts.get(language, "").strip():
            return text
    return ""


def question_text(question: Question) -> str:
    """What is asked."""
    return spoken(question.texts) or translate("questions", "Question {number}").format(number=question.id)


def hint(question: Question) -> str:
    """What the field takes."""
    return {
        Kind.NUMBER: translate("questions", "A number"),
        Kind.DATE: translate("questions", "Year, month, day: {example}").format(example=ltr("2026-11-24")),
        Kind.TIME: translate("questions", "Hour and minute: {example}").format(example=ltr("09:30")),
        Kind.MOMENT: translate("questions", "Day and hour: {example}").format(example=ltr("2026-11-24 09:30")),
        Kind.COUNTRY: translate("questions", "The name of a country"),
        Kind.PHONE: translate("questions", "A telephone number: {example}").format(example=ltr("+1 212 555 0100")),
    }.get(question.kind, translate("questions", "A few words"))


def bounds(question: Question) -> str:
    """Within which limits an answer must be; empty where there are none."""
    low, high = _shown(question, question.lowest), _shown(question, question.highest)
    if question.kind in (Kind.LINE, Kind.TEXT):
        between = translate("questions", "{low} to {high} characters.")
        least, most = (
            translate("questions", "At least {low} characters."),
            translate("questions", "At most {high} characters."),
        )
    elif question.kind in _DATED:
        between = translate("questions", "From {low} to {high}.")
        least, most = translate("questions", "Not before {low}."), translate("questions", "Not after {high}.")
    else:
        between = translate("questions", "From {low} to {high}.")
        least, most = translate("questions", "At least {low}."), translate("questions", "At most {high}.")
    sentence = between if low and high else least if low else most if high else ""
    return sentence.format(low=ltr(low), high=ltr(high))


def _shown(question: Question, bound: str | None) -> str:
    if bound is None:
        return ""
    if question.kind is Kind.NUMBER and "." in bound:
        return bound.rstrip("0").rstrip(".")
    return bound.replace("T", " ")[:16] if question.kind is Kind.MOMENT else bound


def about(question: Question) -> str:
    """The quiet line under a question: its hint, its limits, whether it may be left out."""
    optional = "" if question.required else translate("questions", "May be left out.")
    return joined(spoken(question.help), bounds(question), optional)


def problem_words(question: Question, problem: Problem) -> str:
    """What is wrong with an answer, and what would be right."""
    if problem is Problem.MISSING and question.kind is Kind.YES_NO:
        return translate("questions", "Only a yes lets the person in.")
    if problem is Problem.MISSING and question.kind is Kind.FILE:
        return translate("questions", "The desk takes the file.")
    return {
        Problem.MISSING: translate("questions", "An answer is needed."),
        Problem.NOT_A_NUMBER: translate("questions", "This is not a number."),
        Problem.NOT_A_DATE: translate("questions", "This is not a date."),
        Problem.NOT_A_TIME: translate("questions", "This is not an hour."),
        Problem.NOT_AN_OPTION: translate("questions", "Choose one of these."),
        Problem.NOT_A_COUNTRY: translate("questions", "No country is called that."),
        Problem.NOT_A_PHONE_NUMBER: translate("questions", "This is not a telephone number."),
        Problem.TOO_SHORT: translate("questions", "This is too short."),
        Problem.TOO_LONG: translate("questions", "This is too long."),
        Problem.TOO_LOW: translate("questions", "This is too little."),
        Problem.TOO_HIGH: translate("questions", "This is too much."),
        Problem.TOO_EARLY: translate("questions", "This is too early."),
        Problem.TOO_LATE: translate("questions", "This is too late."),
    }[problem]


def countries(typed: str, limit: int) -> list[str]:
    """Codes of the countries meant by what was typed: a code, or the beginning of a word of a name."""
    word = fold(typed)
    if not word:
        return []
    if len(typed.strip()) == 2 and (code := typed.strip().upper()) in _names(current()):
        return [code]
    names = {**_names("en"), **_names(current())}
    exact = [code for code in names if word in (_names("en").get(code), _names(current()).get(code))]
    begins = [code for code, name in names.items() if name.startswith(word)]
    within = [code for code, name in names.items() if f" {word}" in name]
    return list(dict.fromkeys([*exact, *begins, *within]))[:limit]


@cache
def _names(language: str) -> Mapping[str, str]:
    from babel import Locale

    asked = Question(id=0, kind=Kind.COUNTRY, texts={}, products=frozenset())
    codes = [str(code) for code in Locale("en").territories if validate(asked, str(code)) == code]
    return {code: fold(country(code, language)) for code in sorted(codes)}
