"""The print queue: every badge in words, and what may be done about it. Arrows pick, Page Up and Page Down turn."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.badges.face import number_text
from kiosk.domain.plan import Plan
from kiosk.printing.needs import Need
from kiosk.printing.queue import JobState
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.category_mark import named_badge
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.listing import ListingScreen, answer_pieces
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.panel import (
    Fact,
    button,
    fact,
    fact_pieces,
    text_piece,
)
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import has_second_name, latin_of
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.printing.job_words import move_words, printer_name, state
from kiosk.screens.printing.jobs import Divert, Do, Filter, Job, Pick, Prints, Show, Wish, asked
from kiosk.screens.printing.prints_list import JOBS, JobList, list_of, person_name, since_words
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import figure, is_rtl, translate
from kiosk.screens.words.naming import category_name, delegation_name
from kiosk.screens.words.need_words import need_words

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CHOICES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_MOST_PRINTERS = 6


class Elsewhere(StrEnum):
    """Asked of this screen alone: which other printer?"""

    CHOOSE = "choose"
    BACK = "back"


class PrintsScreen(ListingScreen):
    """The queue of one kiosk. What is asked of it is told by `asked`: Show, Pick, Do, Divert, GoOver."""

    view = View.PRINTS
    part = JOBS

    def __init__(self, theme: Theme, around: Surroundings, plan: Plan) -> None:
        super().__init__(theme, around)
        self._plan = plan
        self.prints = Prints(now=around.now)
        self.picked = ""
        self._choosing = False
        self.asked.connect(self._answer)

    def tell(self, prints: Prints) -> None:
        """How the queue is now. A badge that left the list stays picked until another one is."""
        if prints.filter is not self.prints.filter:
            self._page = 0
        self.prints = prints
        self.renew()

    def _answer(self, ask: object) -> None:
        match ask:
            case Turn(what, by):
                self._turn(what, by)
            case Pick(intent):
                self._pick(intent)
            case Do() | Divert() | Show():
                self._choosing = False
            case Elsewhere.CHOOSE | Elsewhere.BACK:
                self._choosing = ask is Elsewhere.CHOOSE
                self.renew()

    def _pick(self, intent: str) -> None:
        self.picked, self._choosing, self._panel_page = intent, False, 0
        self.renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down pick the next badge, left and right another choice, Page Up and Page Down turn the list."""
        key = Qt.Key(event.key())
        if key in _PAGE_KEYS:
            self._turn(JOBS, _PAGE_KEYS[key])
        elif key in _CHOICES:
            self._next_choice(-_CHOICES[key] if is_rtl() else _CHOICES[key])
        elif key in _STEPS and self.prints.jobs:
            names = [job.intent.intent for job in self.prints.jobs]
            self.asked.emit(Pick(self._beside(names, self.picked, _STEPS[key])))
        else:
            super().keyPressEvent(event)

    def _next_choice(self, by: int) -> None:
        filters = list(Filter)
        at = filters.index(self.prints.filter) + by
        if 0 <= at < len(filters):
            self.asked.emit(Show(filters[at]))

    # What is painted

    def _list(self, paper: Paper) -> JobList:
        return list_of(paper, self.prints, self._plan.zone_info, self._page, self.picked)

    @property
    def _job(self) -> Job | None:
        return self.prints.job(self.picked)

    def _pieces(self, paper: Paper) -> list[Piece]:
        job = self._job
        if job is None:
            said = translate("prints", "Pick a badge to see what became of it.")
            return [
                text_piece(paper, said, Style("body", 16), 0, "ink_quiet"),
                *answer_pieces(paper, self.prints.answer),
            ]
        if self._choosing:
            title = translate("prints", "Which printer?")
            said = translate("prints", "This badge alone goes there.")
            return [
                text_piece(paper, title, Style("title", 22, 700), 0),
                text_piece(paper, said, Style("body", 16), 8, "ink_quiet"),
            ]
        pieces = [text_piece(paper, person_name(job), Style("title", 22, 700), 0)]
        person = job.person
        if person is not None:
            if has_second_name(person):
                pieces.append(text_piece(paper, latin_of(person), Style("body", 17, 600), 4))
            group = delegation_name(self._plan, person.delegation) or person.organisation
            if group:
                pieces.append(text_piece(paper, group, Style("body", 16), 4, "ink_quiet"))
            if person.category in self._plan.categories:
                name = category_name(self._plan, person.category)
                pieces.append(named_badge(paper, self._plan.categories[person.category], name))
        return [*pieces, *answer_pieces(paper, self.prints.answer), *fact_pieces(paper, self._facts(job))]

    def _facts(self, job: Job) -> list[Fact]:
        intent, shown = job.intent, state(job, self.prints)
        facts = [Fact("", ((shown.word, True), *((said, False) for said in (shown.why, shown.remedy) if said)))]
        facts.append(fact(translate("prints", "Printer"), printer_name(intent.printer)))
        facts.append(fact(translate("prints", "Badge number"), ltr(number_text(job.number))))
        facts.append(fact(translate("prints", "Copy"), figure(intent.serial)))
        told = (
            (translate("prints", "Reason"), _reason(intent.reason)),
            (translate("prints", "Asked for by"), intent.operator),
            (translate("prints", "Agreed to by"), intent.supervisor),
        )
        facts += [fact(label, isolated(text)) for label, text in told if text]
        now, zone = self.prints.now, self._plan.zone_info
        lines = [
            f"{since_words(move.at, now, zone)} {move_words(move, intent.printer)}" for move in self.prints.history
        ]
        if lines:
            facts.append(fact(translate("prints", "Journal"), *lines))
        return facts

    # What may be done

    def _buttons(self) -> list[Spot]:
        job = self._job
        if job is None or not self.prints.may_act:
            return []
        if self._choosing:
            return self._choices(job)
        intent = job.intent.intent
        others = bool(self.prints.others(job.intent.printer))
        elsewhere = button(Elsewhere.CHOOSE, translate("prints", "Other printer"), "printer", keys.MORE, enabled=others)
        match job.intent.stage:
            case JobState.WAITING:
                cancel = button(Do(Wish.CANCEL, intent), translate("prints", "Cancel this print"), "cross", keys.UNDO)
                return [elsewhere, cancel]
            case JobState.FAILED:
                again = button(Do(Wish.RETRY, intent), translate("prints", "Try again"), "printer", keys.PROPOSAL)
                return [replace(again, look=Look.FILLED), elsewhere]
            case JobState.UNKNOWN if asked(job, self.prints.now):
                out = button(Do(Wish.CAME_OUT, intent), translate("prints", "Yes, it did"), "tick", keys.PROPOSAL)
                nothing = button(Do(Wish.NOT_OUT, intent), translate("prints", "No, it did not"), "cross")
                return [out, nothing]
        return []

    def _choices(self, job: Job) -> list[Spot]:
        others = self.prints.others(job.intent.printer)[:_MOST_PRINTERS]
        spots = [button(Divert(job.intent.intent, name), printer_name(name), "printer") for name in others]
        return [*spots, button(Elsewhere.BACK, translate("prints", "Leave it there"), "back", "Esc")]


def _reason(reason: str) -> str:
    """In words where the dialog offered it; what was typed at a command line as it is."""
    return need_words(Need(reason)) if reason in tuple(Need) else reason
