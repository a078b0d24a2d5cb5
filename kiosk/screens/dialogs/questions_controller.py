"""Questions of the registration before a hold is let go."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kiosk.admission.checkpoint import NotAnswered
from kiosk.domain.duty import Officer
from kiosk.domain.passage import Passage
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Held, Reason
from kiosk.screens.dialogs.asked import Asked, QuestionDialog
from kiosk.screens.shift.accountable import Answerable
from kiosk.screens.shift.vouchers import Officers
from kiosk.screens.window import Window
from kiosk.screens.words.remarks import Remark, Told
from kiosk.station import Station


class Questions(QObject):
    """The question dialog of one gate."""

    decided = Signal(object, object)
    """Passage, Told: answered and sealed; it may be held or refused for something else."""
    failed = Signal(object)
    """Trouble: nothing was kept."""
    nothing_to_ask = Signal(object)
    """Passage: the hold needs no answers, or has them all by now."""

    def __init__(
        self, station: Station, window: Window, officers: Officers, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._officers, self._judge = officers, Answerable(station, self._officer)
        self._station, self._window, self._now = station, window, now
        self._dialog: QuestionDialog | None = None
        self._passage: Passage | None = None

    def ask(self, passage: Passage) -> None:
        """Staff wants to let go of a hold."""
        verdict, checkpoint = passage.verdict, self._station.checkpoint
        needed = isinstance(verdict, Held) and verdict.reason is Reason.ANSWERS_REQUIRED
        listed = self._station.plan.gates[passage.gate].list
        questions = checkpoint.questions(passage) if needed else ()
        if not questions or listed is None:
            self.nothing_to_ask.emit(passage)
            return
        showing = self._window.gate.showing
        self._passage = passage
        self._dialog = dialog = QuestionDialog(
            self._window.gate.theme,
            Asked(
                plan=self._station.plan,
                passage=passage,
                questions=questions,
                zone=listed.zone,
                photo=showing.photo if showing else None,
            ),
        )
        dialog.answered.connect(self._answer)
        self._window.ask(dialog)

    def _officer(self) -> Officer | None:
        return self._officers.officer

    def _answer(self, answers: Mapping[int, str]) -> None:
        assert self._dialog is not None and self._passage is not None, "only a dialog answers"
        try:
            passage = self._judge.answer(self._passage, answers, self._now())
        except NotAnswered as refusal:
            self._dialog.refuse(refusal.problems)
        except Trouble as trouble:
            self.failed.emit(trouble)
        else:
            self.decided.emit(passage, Told(Remark.ANSWERS_KEPT))
