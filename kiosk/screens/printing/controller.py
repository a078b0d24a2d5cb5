"""Badges asked for on screen: made and sent by a worker, news told about the passage they belong to.

Questions and wishes name an intent by its id and are answered by a call on the GUI thread, with the intent as it is
now or the trouble in the way. Printers are asked every second, so that an empty one is loaded before anyone waits.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Admitted
from kiosk.printing.choice import Choice, Designs
from kiosk.printing.printers import names
from kiosk.printing.queue import Intent, JobState, Queue
from kiosk.printing.register import Issued, Register
from kiosk.screens.printing.printer_status import Printers
from kiosk.screens.words.remarks import Remark, Told
from kiosk.station import Station
from kiosk.system.worker import Worker

if TYPE_CHECKING:
    from kiosk.printing.issuing import Issuing

Answer = Callable[[Intent | Trouble], None]
_EVERY = 1_000
_RECONCILE_EVERY = 5
"""Rounds between questions after badges nobody knows of."""


class Printing(QObject):
    """The printing of one kiosk; its worker and press are made when first needed."""

    told = Signal(object, object)
    """Passage, Told: what became of the badge of a passage."""
    waiting = Signal(int)
    """So many badges were asked for and are not out yet."""
    queue_changed = Signal()
    """An intent came, moved or was settled: read `intents` again."""
    conditions = Signal(object)
    """Mapping from printer to Condition, or to the Trouble that keeps it from printing: how all printers are."""
    spare_offered = Signal(object)
    """Mapping from printers that stand still while badges wait to those that could take over: ask, then `go_over`."""

    def __init__(self, station: Station, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station, self._now = station, now
        self._queue, self._register = Queue(station.db), Register(station.db)
        self.machines = Printers(station, now, self)
        self.machines.conditions.connect(self.conditions)
        self._worker: Worker | None = None
        self._press: Issuing | None = None
        self._passages: dict[str, Passage] = {}
        self._offers: Mapping[str, str] = {}
        self._asking, self._held, self._round = False, False, 0
        self._counted: int | None = None
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._go_round)

    def start(self) -> None:
        """Look at the printers and take up what an earlier run left: ask after what it was sending, send what waits."""
        if self._queue.open():
            self._work().submit(lambda: self._made_press().wake(), self._followed, self._stumbled)
        self._timer.start()
        self._go_round()

    # What people ask for

    def print(self, passage: Passage) -> None:
        """Print the badge of somebody who was admitted."""
        if passage.delegate is not None and isinstance(passage.verdict, Admitted):
            self._ask(passage.delegate, passage, "", "", "", None)

    def reprint(
        self,
        whom: Passage | Delegate,
        reason: str,
        operator: str = "",
        supervisor: str = "",
        answer: Answer | None = None,
    ) -> None:
        """Print a badge again, or at the desk for the first time (then `reason` may be empty).

        Answers the intent, or CannotDraw, NoBadgeFor, NoSigningKey, StillOpen, ReasonNeeded, SupervisorNeeded.
        """
        passage = whom if isinstance(whom, Passage) else None
        delegate = passage.delegate if passage is not None else whom
        if isinstance(delegate, Delegate):
            self._ask(delegate, passage, reason, operator, supervisor, answer)

    def cancel(self, intent: str, answer: Answer | None = None, operator: str = "") -> None:
        """Nobody wants this badge any more: one that waits has failed, one on its way is taken back and has failed when
        its printer says so. Answers NoSuchMove, or CannotCancel where the printer does not give it back.
        """
        self._move(lambda press: press.cancel(intent, operator), answer)

    def retry(self, intent: str, answer: Answer | None = None, operator: str = "") -> None:
        """Try a failed one again. Answers NoSuchMove, or NewerBadge where another one was printed since."""
        self._move(lambda press: press.retry(intent, operator), answer)

    def divert(self, intent: str, printer: str, answer: Answer | None = None, operator: str = "") -> None:
        """Send a waiting or failed one to another printer. Answers NoSuchMove or NewerBadge."""
        self._move(lambda press: press.divert(intent, printer, operator), answer)

    def settle(self, intent: str, came_out: bool, operator: str = "", answer: Answer | None = None) -> None:
        """An officer says whether an unknown one lies in the tray. Answers NoSuchMove where it is known meanwhile."""
        self._move(lambda press: press.settle(intent, came_out, operator), answer)

    def choose(self, choice: Choice) -> None:
        """Other printers from now on; what waits already stays with its own."""
        self.machines.choice = choice
        if self._press is not None:
            self._work().submit(partial(self._press.choose, choice))
        self.follow()

    def go_over(self, printer: str, spare: str) -> None:
        """Everything that waits for one printer goes to another."""
        self._work().submit(lambda: self._made_press().go_over(printer, spare), self._followed, self._stumbled)

    def use_template(self, name: str) -> None:
        """The design of this name was saved, or chosen; badges are printed with those of the settings from now on."""
        designs = Designs.of(self._station.settings)
        if self._press is not None and name in (designs.usual, *designs.by_category.values()):
            self._work().submit(partial(self._press.use_designs, designs))

    def test_page(self, printer: str, answer: Callable[[str | Trouble], None], name: str = "") -> None:
        """Print a page that is nobody's badge, as a job of this name. Answers the printer's number for it; whether it
        is right, people see.
        """
        self._work().submit(lambda: self._made_press().test_page(printer, name), answer, _troubles_to(answer))

    def printers(self, answer: Callable[[tuple[str, ...]], None]) -> None:
        """Names of the printers there are: those of the settings, then those of this machine."""
        own = self.machines.choice.printers()
        self._work().submit(lambda: tuple(dict.fromkeys((*own, *(p.name for p in names.available())))), answer)

    def hold(self) -> None:
        """Send nothing more until `resume`; what is on its way is followed."""
        self._held = True
        self.queue_changed.emit()

    def resume(self) -> None:
        """Go on sending."""
        self._held = False
        self.queue_changed.emit()
        self.follow()

    # What is known

    @property
    def held(self) -> bool:
        """Whether waiting badges stay until `resume`."""
        return self._held

    @property
    def offers(self) -> Mapping[str, str]:
        """Printers that stand still while badges wait, and those that could take over."""
        return dict(self._offers)

    def intents(self, *stages: JobState, limit: int = 200) -> tuple[Intent, ...]:
        """The queue at these stages (none given: all that is not settled), in the order asked for."""
        return self._queue.at(*(stages or (JobState.WAITING, JobState.SENDING, JobState.UNKNOWN)), limit=limit)

    def history(self, delegate: Delegate) -> tuple[Intent, ...]:
        """All badges asked for at a printer here: how often, when, by whom and why; oldest first."""
        return self._queue.badges_of(delegate.id)

    def issued(self, delegate: Delegate) -> tuple[Issued, ...]:
        """All badges of a person, in PDFs and from other kiosks too, oldest first."""
        return self._register.of(delegate.id)

    def badges_of(self, delegate: Delegate) -> int:
        """How many badges of a person may be about."""
        return self._register.count(delegate.id)

    # Rounds

    def follow(self) -> None:
        """Ask printers after what is on its way, send what waits, say again what is in the way."""
        self.machines.say_again()
        self.machines.look(self._queue.waiting_at())
        self._follow()

    def _go_round(self) -> None:
        self._round += 1
        self.machines.look(self._queue.waiting_at())
        self._follow()

    def _follow(self) -> None:
        if self._asking or not self._queue.open():
            self._count()
            return
        self._asking = True
        sending, reconciling = not self._held, self._round % _RECONCILE_EVERY == 1

        def job() -> tuple[Intent, ...]:
            press = self._made_press()
            known = press.reconcile() if reconciling else ()
            return (*known, *press.follow(sending=sending))

        self._work().submit(job, self._followed, self._stumbled)

    def close(self) -> None:
        """Finish the badge in hand; what waits stays in the queue."""
        self._timer.stop()
        self.machines.close()
        if self._worker is not None:
            self._worker.close()
        if self._press is not None:
            self._press.close()

    def _ask(
        self,
        delegate: Delegate,
        passage: Passage | None,
        reason: str,
        operator: str,
        supervisor: str,
        answer: Answer | None,
    ) -> None:
        if passage is not None:
            self.told.emit(passage, Told(Remark.PRINTING))
        sending = not self._held
        self._work().submit(
            lambda: self._made_press().print(delegate, reason, operator, supervisor, sending=sending),
            lambda intent: self._printed(passage, intent, answer),
            lambda error: self._failed(passage, error, answer),
        )

    def _move(self, step: "Callable[[Issuing], Intent]", answer: Answer | None) -> None:
        self._work().submit(
            lambda: step(self._made_press()),
            lambda intent: self._printed(None, intent, answer),
            lambda error: self._failed(None, error, answer),
        )

    def _work(self) -> Worker:
        if self._worker is None:
            self._worker = Worker("printing", self)
        return self._worker

    def _made_press(self) -> "Issuing":
        if self._press is None:
            from kiosk.printing.issuing import Issuing

            self._press = Issuing.of(self._station, self._now)
        return self._press

    def _count(self) -> None:
        count = self._queue.open()
        if count != self._counted:
            self._counted = count
            self.waiting.emit(count)
        if count and not self._timer.isActive():
            self._timer.start()

    def _followed(self, moved: tuple[Intent, ...]) -> None:
        self._asking = False
        for intent in moved:
            self._tell(intent)
        if self._press is not None and self._press.offers != self._offers:
            self._offers = self._press.offers
            self.spare_offered.emit(self._offers)
        self._count()
        if moved:
            self.queue_changed.emit()
            self._follow()

    def _stumbled(self, error: Exception) -> None:
        self._asking = False
        self._count()
        if not isinstance(error, Trouble):
            raise error

    def _printed(self, passage: Passage | None, intent: Intent, answer: Answer | None) -> None:
        if passage is not None:
            self._passages[intent.intent] = passage
        self._tell(intent)
        self._count()
        self.queue_changed.emit()
        if answer is not None:
            answer(intent)

    def _failed(self, passage: Passage | None, error: Exception, answer: Answer | None) -> None:
        self._count()
        if not isinstance(error, Trouble):
            raise error
        from kiosk.printing.issuing import CannotDraw

        if passage is not None:
            remark = Remark.NOT_DRAWABLE if isinstance(error, CannotDraw) else Remark.PRINT_FAILED
            self.told.emit(passage, Told(remark, trouble=error))
        if answer is not None:
            answer(error)

    def _tell(self, intent: Intent) -> None:
        passage = self._passages.get(intent.intent)
        if passage is None:
            return
        if intent.stage in (JobState.PRINTED, JobState.FAILED):
            del self._passages[intent.intent]
        self.told.emit(passage, self._news(intent))

    def _news(self, intent: Intent) -> Told:
        """What became of a badge, in a remark."""
        from kiosk.badges.face import number_text

        match intent.stage:
            case JobState.PRINTED if intent.printer:
                return Told(Remark.PRINTED)
            case JobState.PRINTED:
                return Told(Remark.NO_PRINTER, number_text(self._register.number(intent.delegate)))
            case JobState.SENDING:
                return Told(Remark.PRINTING)
            case JobState.WAITING:
                return Told(Remark.PRINT_WAITS, intent.detail)
            case JobState.UNKNOWN:
                return Told(Remark.PRINT_UNKNOWN, intent.detail)
            case JobState.FAILED:
                return Told(Remark.PRINT_FAILED, intent.detail)


def _troubles_to(answer: Callable[[Trouble], None]) -> Callable[[Exception], None]:
    """Troubles are answers; anything else is a bug."""

    def failed(error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        answer(error)

    return failed
