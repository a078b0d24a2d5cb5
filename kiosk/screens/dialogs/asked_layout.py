"""Where the questions of a dialog stand: broken into pages, each with its words and room for what answers it."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.questions import Kind, Problem, Question
from kiosk.screens.kit.chips import chips
from kiosk.screens.kit.dialog import MARGIN
from kiosk.screens.kit.lettering import Block
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.kit.vouching import FOOT
from kiosk.screens.words.language import translate
from kiosk.screens.words.question_words import about, problem_words, question_text, spoken

PRESSED = (Kind.YES_NO, Kind.CHOICE, Kind.CHOICES)
YES, NO = "True", "False"
CONTROL, TEXT, SUGGESTIONS = 56, 108, 56
_TOP, _BETWEEN = 184, 24


@dataclass(frozen=True, slots=True)
class Choice:
    """A place that answers: an option of a question, or a country."""

    question: int
    value: str


@dataclass(frozen=True, slots=True)
class Laid:
    """A question on the page: where, how high, with its words set."""

    question: Question
    top: float
    words: Block
    quiet: Block | None
    control: float
    """Where the control begins."""


def pages_of(paper: Paper, questions: Sequence[Question], wrong: Mapping[int, Problem]) -> list[list[Laid]]:
    """As many questions on a page as fit, one at least."""
    room, bottom = paper.width - 2 * MARGIN, paper.height - FOOT - 20
    pages: list[list[Laid]] = [[]]
    top = float(_TOP)
    for question in questions:
        words, quiet = set_question(paper, question, wrong.get(question.id), room)
        control = words.height + (quiet.height if quiet else 0) + 8
        height = control + control_height(paper, question, room)
        if pages[-1] and top + height > bottom:
            pages.append([])
            top = float(_TOP)
        pages[-1].append(Laid(question, top, words, quiet, top + control))
        top += height + _BETWEEN
    return pages


def choices_of(question: Question) -> list[tuple[Hashable, str]]:
    """What can be pressed to answer."""
    if question.kind is Kind.YES_NO:
        return [
            (Choice(question.id, YES), translate("questions", "Yes")),
            (Choice(question.id, NO), translate("questions", "No")),
        ]
    return [
        (Choice(question.id, str(option.id)), spoken(option.texts) or option.identifier) for option in question.options
    ]


def set_question(paper: Paper, question: Question, problem: Problem | None, room: float) -> tuple[Block, Block | None]:
    """The question, and the line under it: what is wrong, else what helps."""
    words = paper.block(question_text(question), Style("lead", 20, 600), room, direction="auto")
    if words.lines > 3:
        words = paper.block(question_text(question), Style("body", 15, 600), room, direction="auto")
    said = problem_words(question, problem) if problem else about(question)
    inset = 28 if problem else 0
    style = Style("body", 16, 600 if problem else 0)
    return words, paper.block(said, style, room - inset) if said else None


def control_height(paper: Paper, question: Question, room: float) -> float:
    """Room for what answers it."""
    if question.kind in PRESSED:
        choices = choices_of(question)
        if not choices:
            return 0.0
        return chips(paper, choices, frozenset(), (0, 0, room), rows=6)[1]
    if question.kind is Kind.COUNTRY:
        return CONTROL + 8 + SUGGESTIONS
    return float(TEXT if question.kind is Kind.TEXT else CONTROL)


def control_width(paper: Paper, kind: Kind) -> float:
    """Short answers get a short field."""
    room = paper.width - 2 * MARGIN
    return room if kind in (Kind.LINE, Kind.TEXT, Kind.COUNTRY) else min(room, 420.0)
