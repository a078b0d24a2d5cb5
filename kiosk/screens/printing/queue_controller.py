"""Behind the queue's screen: it is told anew whenever a badge or a printer moved, and its wishes go to the printing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.badges.late import EventIsOver, LateBadges
from kiosk.domain.duty import Action
from kiosk.domain.people import DelegateId
from kiosk.domain.trouble import Trouble
from kiosk.operators.store import Operators
from kiosk.printing.queue import Intent, JobState, Queue
from kiosk.printing.register import Register
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import Theme
from kiosk.screens.printing.controller import Printing
from kiosk.screens.printing.jobs import STAGES, Divert, Do, Filter, GoOver, Job, Move, Pick, Prints, Show, Wish
from kiosk.screens.printing.prints_screen import PrintsScreen
from kiosk.station import Station

_MOST = 300
"""Badges listed at a time."""


class Queueing(QObject):
    """The queue of one kiosk on its screen. `officer` is the id of whoever is on duty."""

    def __init__(
        self,
        station: Station,
        printing: Printing,
        may: Callable[[Action], bool],
        officer: Callable[[], str],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._printing, self._may, self._officer, self._now = station, printing, may, officer, now
        self._queue, self._operators = Queue(station.db), Operators(station.db)
        self._register = Register(station.db)
        self._late = LateBadges(station.plan, now)
        self._screen: PrintsScreen | None = None
        self._filter = Filter.OPEN
        self._answer: Trouble | None = None
        self._printers: tuple[str, ...] = ()
        printing.queue_changed.connect(self.refresh)
        printing.conditions.connect(self.refresh)
        printing.spare_offered.connect(self.refresh)

    def make(self, theme: Theme, around: Surroundings) -> PrintsScreen:
        """The screen, connected."""
        self._screen = PrintsScreen(theme, around, self._station.plan)
        self._screen.asked.connect(self._asked)
        return self._screen

    def tell(self) -> None:
        """The screen is entered: which printers there are may have changed since."""
        self._answer = None
        self._printing.printers(self._found)
        self._show()

    def refresh(self, *_: object) -> None:
        """Something moved; a screen that nobody sees need not know."""
        if self._screen is not None and self._screen.isVisible():
            self._show()

    def _show(self) -> None:
        if self._screen is None:
            return
        jobs = tuple(self._job(intent) for intent in self._chosen())
        if not self._screen.picked and jobs:
            self._screen.picked = jobs[0].intent.intent
        self._screen.tell(self._prints(jobs, self._screen.picked))

    def _chosen(self) -> tuple[Intent, ...]:
        """Badges of the choice; of those that are open first what needs somebody."""
        stages = STAGES[self._filter]
        if self._filter is not Filter.OPEN:
            return self._queue.newest(*stages, limit=_MOST)
        chosen = self._queue.at(*stages, limit=_MOST)
        return tuple(sorted(chosen, key=lambda intent: stages.index(intent.stage)))

    def _prints(self, jobs: tuple[Job, ...], picked: str) -> Prints:
        queue, printing = self._queue, self._printing
        moves = tuple(Move(at, stage, self._with_name(detail)) for at, stage, detail in queue.history(picked))
        counts = queue.counts()
        states = printing.machines.states
        left = {name: printing.machines.blanks_left(name) for name in states}
        return Prints(
            now=self._now(),
            filter=self._filter,
            jobs=jobs,
            counts={stage: sum(by.get(stage, 0) for by in counts.values()) for stage in JobState},
            history=moves,
            held=printing.held,
            faults={name: state for name, state in states.items() if isinstance(state, Trouble)},
            offers=printing.offers,
            printers=self._printers,
            tally={name: by[JobState.PRINTED] for name, by in counts.items() if by.get(JobState.PRINTED)},
            left={name: count for name, count in left.items() if count is not None},
            answer=self._answer,
            may_act=self._may(Action.PRINT),
        )

    def _job(self, intent: Intent) -> Job:
        named = replace(
            intent,
            operator=self._name(intent.operator),
            supervisor=self._name(intent.supervisor),
            detail=self._with_name(intent.detail),
        )
        person = self._station.roster.get(DelegateId(intent.delegate))
        return Job(named, person, self._register.number(intent.delegate))

    def _name(self, operator: str) -> str:
        """What an officer is called; what was said at a command line stays as it is."""
        known = self._operators.get(operator) if operator else None
        return known.name if known is not None else operator

    def _with_name(self, detail: str) -> str:
        """A note that ends with the id of an officer, with the name instead."""
        said, by, operator = detail.rpartition(" by ")
        return f"{said}{by}{self._name(operator)}" if by else detail

    # What is pressed

    def _asked(self, ask: object) -> None:
        match ask:
            case Show(which):
                self._filter = which
                self._show()
            case Pick():
                self._answer = None
                self._show()
            case Do() | Divert() | GoOver() if self._may(Action.PRINT):
                if _prints(ask) and self._late.asks(ask):
                    self._answered(EventIsOver())
                else:
                    self._do(ask)

    def _do(self, ask: Do | Divert | GoOver) -> None:
        printing = self._printing
        match ask:
            case Do(Wish.RETRY, intent):
                printing.retry(intent, self._answered, self._officer())
            case Do(Wish.CANCEL, intent):
                printing.cancel(intent, self._answered, self._officer())
            case Do(Wish.CAME_OUT | Wish.NOT_OUT as wish, intent):
                printing.settle(intent, wish is Wish.CAME_OUT, self._officer(), self._answered)
            case Do(Wish.HOLD):
                printing.hold()
            case Do():
                printing.resume()
            case Divert(intent, printer):
                printing.divert(intent, printer, self._answered, self._officer())
            case GoOver(printer, spare):
                printing.go_over(printer, spare)

    def _answered(self, answer: Intent | Trouble) -> None:
        self._answer = answer if isinstance(answer, Trouble) else None
        self.refresh()

    # What happens

    def _found(self, printers: tuple[str, ...]) -> None:
        self._printers = (*printers, "")
        self.refresh()


def _prints(ask: Do | Divert | GoOver) -> bool:
    """Whether a badge comes out that would not otherwise."""
    return not isinstance(ask, Do) or ask.wish in (Wish.RETRY, Wish.RESUME)
