"""Questions of the registration, asked at the gate: big places to press, fields for the rest, a page at a time.

Nothing is kept before everything is answered. What is wrong is said beside its question; a file is for the desk.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import Signal

from kiosk.badges.countries import country
from kiosk.domain.names import fold
from kiosk.domain.passage import Passage
from kiosk.domain.plan import Plan
from kiosk.domain.questions import Kind, Problem, Question, examine, to_ask, validate
from kiosk.screens.dialogs.asked_layout import (
    CONTROL,
    PRESSED,
    SUGGESTIONS,
    TEXT,
    Choice,
    Laid,
    choices_of,
    control_width,
    pages_of,
)
from kiosk.screens.dialogs.person_line import paint_person_line
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.chips import chips
from kiosk.screens.kit.dialog import MARGIN, SheetDialog
from kiosk.screens.kit.fields import Field, TextField
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.kit.vouching import CANCEL, FOOT, cancel_spot, primary_spot
from kiosk.screens.words.language import current, translate
from kiosk.screens.words.question_words import countries, hint

NEXT, BEFORE = "next", "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Whom, and what. `zone` is the event's, for moments."""

    plan: Plan
    passage: Passage
    questions: tuple[Question, ...]
    zone: tzinfo
    photo: bytes | None = None


class QuestionDialog(SheetDialog):
    """Takes answers until all are good."""

    answered = Signal(object)
    """Mapping from question to answer: all are good, as far as the dialog can tell."""

    def __init__(self, theme: Theme, asked: Asked) -> None:
        super().__init__(theme)
        self._asked = asked
        self._answers: dict[int, str] = {}
        self._wrong: dict[int, Problem] = {}
        self._page = 0
        self._pages: list[list[Laid]] = [[]]
        self._fields: dict[int, Field | TextField] = {}
        self._begun: tuple[int, ...] = ()

    @property
    def answers(self) -> dict[int, str]:
        """As far as they were given."""
        return dict(self._answers)

    @property
    def problems(self) -> dict[int, Problem]:
        """What is wrong, as far as it was looked at."""
        return dict(self._wrong)

    @property
    def page(self) -> tuple[int, ...]:
        """Ids of the questions on screen."""
        return tuple(laid.question.id for laid in self._pages[self._page])

    def say(self, ask: object) -> None:
        """An option was chosen, or the page turned."""
        if isinstance(ask, Choice):
            self._choose(ask)
        elif ask == NEXT:
            self._go_on()
        elif ask == BEFORE:
            self._page -= 1
            self.renew()
        elif ask == CANCEL:
            self.close_dialog()
        else:
            super().say(ask)

    def type_in(self, question: int, text: str) -> None:
        """As if a hand typed it."""
        field = self._fields[question]
        if isinstance(field, Field):
            field.setText(text)
        else:
            field.setPlainText(text)

    def _choose(self, choice: Choice) -> None:
        question = next(each for each in self._asked.questions if each.id == choice.question)
        if question.kind is Kind.CHOICES:
            chosen = [each for each in self._answers.get(question.id, "").split(",") if each]
            chosen = [e for e in chosen if e != choice.value] if choice.value in chosen else [*chosen, choice.value]
            self._answers[question.id] = ",".join(chosen)
        else:
            self._answers[question.id] = choice.value
        if question.kind is Kind.COUNTRY:
            self.type_in(question.id, country(choice.value, current()))
            self._answers[question.id] = choice.value
        self._wrong.pop(question.id, None)
        self.renew()

    def _typed(self) -> None:
        field = self.sender()
        for question in self._asked.questions:
            if self._fields.get(question.id) is field:
                text = field.text() if isinstance(field, Field) else field.toPlainText()
                self._answers[question.id] = self._meant(question, text)
                self._wrong.pop(question.id, None)
        self.renew()

    def _meant(self, question: Question, text: str) -> str:
        """A country by its name, and whatever else as it is typed."""
        if question.kind is not Kind.COUNTRY:
            return text
        found = countries(text, 2)
        sure = len(found) == 1 or [code for code in found[:1] if fold(country(code, current())) == fold(text)]
        return found[0] if sure else text

    # Pages

    @property
    def blocked(self) -> bool:
        """Whether something is asked that no gate can take."""
        return any(q.kind is Kind.FILE and q.required for q in to_ask(self._asked.questions, self._answers))

    def _go_on(self) -> None:
        for laid in self._pages[self._page]:
            checked = validate(laid.question, self._answers.get(laid.question.id, ""), self._asked.zone)
            if isinstance(checked, Problem):
                self._wrong[laid.question.id] = checked
        if not self._wrong and self._page < len(self._pages) - 1:
            self._page += 1
        elif not self._wrong:
            self._finish()
        self.renew()

    def _finish(self) -> None:
        good, wrong = examine(self._asked.questions, self._answers, self._asked.zone)
        if wrong:
            self.refuse(wrong)
        else:
            self.answered.emit(good)

    def refuse(self, wrong: Mapping[int, Problem]) -> None:
        """Show what is wrong, on the first page where anything is."""
        self._wrong = dict(wrong)
        for number, page in enumerate(self._pages):
            if any(laid.question.id in wrong for laid in page):
                self._page = number
                break
        self.renew()

    def spots(self, paper: Paper) -> list[Spot]:
        """Options of the page, and the way on."""
        self._pages = pages_of(paper, to_ask(self._asked.questions, self._answers), self._wrong)
        self._page = max(0, min(self._page, len(self._pages) - 1))
        last = self._page == len(self._pages) - 1
        spots = [cancel_spot(paper)]
        if len(self._pages) > 1:
            spots.append(
                Spot(ask=BEFORE, label=translate("questions", "Back"), icon="before",
                     box=(paper.width - MARGIN - 198 - 12 - 150, paper.height - FOOT, 150, 64), enabled=self._page > 0)
            )  # fmt: skip
        label = translate("questions", "Keep answers, admit") if last else translate("questions", "Next questions")
        if self.blocked:
            label = translate("questions", "A file is missing")
        beside = 198 + (162 if len(self._pages) > 1 else 0)
        spots.append(
            primary_spot(paper, NEXT, label, "tick" if last else "enter", enabled=not self.blocked, beside=beside)
        )
        for laid in self._pages[self._page]:
            spots += self._options(paper, laid)
        return spots

    def _options(self, paper: Paper, laid: Laid) -> list[Spot]:
        question, room = laid.question, paper.width - 2 * MARGIN
        given = self._answers.get(question.id, "")
        if question.kind is Kind.COUNTRY:
            return self._suggestions(paper, laid, given)
        if question.kind not in PRESSED:
            return []
        choices = choices_of(question)
        chosen: frozenset[Hashable] = frozenset(Choice(question.id, each) for each in given.split(",") if each)
        return chips(paper, choices, chosen, (MARGIN, laid.control, room), rows=6)[0]

    def _suggestions(self, paper: Paper, laid: Laid, given: str) -> list[Spot]:
        field = self._fields.get(laid.question.id)
        typed = field.text() if isinstance(field, Field) else ""
        found = countries(typed, 4)
        if not found:
            return []
        choices = [(Choice(laid.question.id, code), country(code, current())) for code in found]
        top = laid.control + CONTROL + 8
        box = (MARGIN, top, paper.width - 2 * MARGIN)
        spots, _ = chips(paper, choices, frozenset({Choice(laid.question.id, given)}), box, rows=1, height=SUGGESTIONS)
        return [spot for spot in spots if spot.box[1] == top]

    def settle(self, paper: Paper) -> None:
        """Fields of the page."""
        shown = {laid.question.id: laid for laid in self._pages[self._page]}
        for identity, field in self._fields.items():
            if identity not in shown:
                field.hide()
        for identity, laid in shown.items():
            kind = laid.question.kind
            if kind in PRESSED or kind is Kind.FILE:
                continue
            box = (MARGIN, laid.control, control_width(paper, kind), TEXT if kind is Kind.TEXT else CONTROL)
            self._field(laid.question).put(paper, box, hint(laid.question), wrong=identity in self._wrong)
        self._begin_page()

    def _begin_page(self) -> None:
        """Typing goes into the first question of a new page, where it takes any."""
        if self._begun != self.page:
            self._begun = self.page
            first = self._fields.get(self._begun[0]) if self._begun else None
            self.setFocusProxy(first)  # type: ignore[arg-type]
            self.setFocus()

    def _field(self, question: Question) -> Field | TextField:
        field = self._fields.get(question.id)
        if field is None:
            field = TextField(self) if question.kind is Kind.TEXT else Field(self)
            field.textChanged.connect(self._typed)
            self._fields[question.id] = field
        return field

    # Paint

    def paint(self, paper: Paper) -> None:
        """Whom, what, and what is wrong."""
        paper.fill(0, 0, paper.width, paper.height, paper.colour("sheet"))
        ink, quiet, room = paper.colour("ink"), paper.colour("ink_quiet"), paper.width - 2 * MARGIN
        number = ""
        if len(self._pages) > 1:
            number = translate("questions", "Page {page} of {pages}").format(
                page=self._page + 1, pages=len(self._pages)
            )
        tail = paper.say(number, Style("small", 15, 600), MARGIN, 50, room, quiet, side="trailing", smallest=12)
        paper.say(translate("questions", "Questions before entry"), Style("headline"), MARGIN, 50,
                  room - tail.width - 20, ink, smallest=20)  # fmt: skip
        delegate = self._asked.passage.delegate
        paint_person_line(paper, self._asked.plan, delegate, self._asked.photo, (MARGIN, 84, room))
        for laid in self._pages[self._page]:
            paper.put(laid.words, MARGIN, laid.top, ink)
            if laid.quiet is not None:
                wrong = laid.question.id in self._wrong
                inset = 28 if wrong else 0
                if wrong:
                    paper.icon("note", MARGIN, laid.top + laid.words.height + laid.quiet.height / 2, 20, ink)
                paper.put(laid.quiet, MARGIN + inset, laid.top + laid.words.height, ink if wrong else quiet)
            if laid.question.kind is Kind.FILE:
                self._paint_file(paper, laid)

    def _paint_file(self, paper: Paper, laid: Laid) -> None:
        ink, room = paper.colour("ink"), paper.width - 2 * MARGIN
        paper.frame(MARGIN, laid.control, room, CONTROL, paper.colour("border"), stroke=2, radius=6, dashed=True)
        paper.icon("note", MARGIN + 18, laid.control + CONTROL / 2, 26, ink)
        said = translate("questions", "No file is taken at a gate. The accreditation desk uploads it.")
        paper.say(said, Style("body", 16, 500), MARGIN + 60, laid.control + CONTROL / 2, room - 80, ink, smallest=12)
