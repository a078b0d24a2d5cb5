"""Officers let somebody in against the verdict: who may ask, who vouches, what is sealed."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kiosk.domain.duty import Action, Consent, Officer, Why, may, override_policy
from kiosk.domain.passage import Passage
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Admitted
from kiosk.journal.meanwhile import DecidedMeanwhile
from kiosk.operators.store import Operator, Operators
from kiosk.screens.dialogs.override import OverrideDialog, Overriding, Voucher
from kiosk.screens.kit.vouching import Objection, trouble_sentence
from kiosk.screens.shift.vouchers import Officers
from kiosk.screens.shift.vouching_controller import Vouching
from kiosk.screens.window import Window
from kiosk.screens.words.naming import listed
from kiosk.screens.words.remarks import Remark, Told
from kiosk.security.decisions import Decisions, NoteMissing, NotEntitled
from kiosk.station import Station


class Overrides(QObject):
    """The override dialog of one gate."""

    decided = Signal(object, object)
    """Passage, Told: sealed, and what is to be said of it."""
    failed = Signal(object)
    """Trouble: nothing was sealed."""

    def __init__(
        self, station: Station, window: Window, officers: Officers, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._station, self._window, self._officers, self._now = station, window, officers, now
        self._dialog: OverrideDialog | None = None
        self._vouching: Vouching | None = None

    def possible(self, passage: Passage) -> bool:
        """Whether officers may let this passage through against its verdict; whoever is on duty may call them."""
        return passage.seq is not None and self.within_reach(passage)

    def within_reach(self, passage: Passage) -> bool:
        """The same of a verdict that is not sealed yet."""
        if isinstance(passage.verdict, Admitted):
            return False
        never = override_policy(passage.verdict.reason, self._station.plan.overrides) is Consent.NEVER
        return not never and self._officers.operator is not None

    def ask(self, passage: Passage) -> None:
        """Officers want it."""
        if isinstance(passage.verdict, Admitted) or not self.possible(passage):
            self._window.gate.tell(Told(Remark.DENIED))
            return
        showing = self._window.gate.showing
        self._dialog = dialog = OverrideDialog(
            self._window.gate.theme,
            Overriding(
                plan=self._station.plan,
                passage=passage,
                consent=override_policy(passage.verdict.reason, self._station.plan.overrides),
                vouchers=self._on_duty(),
                photo=showing.photo if showing else None,
            ),
        )
        dialog.decided.connect(self._decide)
        self._window.ask(dialog)
        self._vouching = Vouching(dialog, self._officers, self._station.plan, self._objection, self._vouched)

    def _on_duty(self) -> tuple[Voucher, ...]:
        operator, shift = self._officers.operator, self._officers.shift
        if operator is None or not may(operator.role, Action.OVERRIDE_WITH_SECOND):
            return ()
        return (Voucher(_officer(operator), operator.name, shift.since if shift else self._now()),)

    def _objection(self, operator: Operator) -> Objection | None:
        if self._dialog is not None and any(each.officer.id == operator.id for each in self._dialog.shown.vouchers):
            return Objection.SAME_PERSON
        return None if may(operator.role, Action.OVERRIDE_WITH_SECOND) else Objection.NOT_ENTITLED

    def _vouched(self, operator: Operator) -> None:
        if self._dialog is not None:
            self._dialog.vouch(Voucher(_officer(operator), operator.name, self._now()))

    def _decide(self, why: Why, note: str) -> None:
        dialog = self._dialog
        assert dialog is not None, "only a dialog decides"
        shown = dialog.shown
        try:
            self._none_left(shown.officers)
            decisions = Decisions(self._station.journal, self._station.plan)
            sealed = decisions.override(shown.passage, shown.officers, why, note, self._now())
        except (NotEntitled, NoteMissing, DecidedMeanwhile) as refusal:
            dialog.refuse(trouble_sentence(refusal))
        except Trouble as trouble:
            self.failed.emit(trouble)
        else:
            names = listed([voucher.name for voucher in shown.vouchers])
            self.decided.emit(sealed, Told(Remark.OVERRIDDEN, names))

    def _none_left(self, officers: Sequence[Officer]) -> None:
        """Who was dismissed since they vouched does not count. Raises NotEntitled."""
        operators = Operators(self._station.db)
        if any(operators.has_left(each.id) for each in officers):
            raise NotEntitled(Action.OVERRIDE_WITH_SECOND)


def _officer(operator: Operator) -> Officer:
    return Officer(operator.id, operator.role)
