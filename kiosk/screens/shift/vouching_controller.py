"""An officer vouches in a dialog: their badge, their PIN, and whether it is they who count here.

While a dialog waits, the next scan is the officer's if it is an officer's badge; any other is a passage.
"""

from collections.abc import Callable

from kiosk.domain.plan import Plan
from kiosk.domain.scan import Scan
from kiosk.domain.trouble import Trouble
from kiosk.operators.store import LoggedIn, Operator
from kiosk.screens.kit.vouching import Objection, VouchingDialog, objection_words, pin_sentence, trouble_sentence
from kiosk.screens.shift.vouchers import Answer, Officers

Objector = Callable[[Operator], Objection | None]


class Vouching:
    """Looks at the officers who come to one dialog."""

    def __init__(
        self,
        dialog: VouchingDialog,
        officers: Officers,
        plan: Plan,
        objection: Objector,
        accepted: Callable[[Operator], None],
    ) -> None:
        """`objection` says why somebody does not count; `accepted` is told who does, once their PIN was right."""
        self._dialog: VouchingDialog | None = dialog
        self._officers, self._zone, self._objection, self._accepted = officers, plan.zone_info, objection, accepted
        self._badge: tuple[str, ...] | None = None
        dialog.pin_given.connect(self._pin_given)
        dialog.closed.connect(self._closed)
        officers.takes_scan = self._takes

    def _closed(self) -> None:
        self._dialog = None
        if self._officers.takes_scan == self._takes:
            self._officers.takes_scan = None

    def _takes(self, scan: Scan) -> bool:
        dialog = self._dialog
        if dialog is None or not dialog.awaits_officer() or (badge := self._officers.badge_of(scan)) is None:
            return False
        objection = self._objection(badge.operator) if badge.stands else Objection.VOID_BADGE
        if objection is not None:
            dialog.refuse_pin(objection_words(objection))
        else:
            self._badge = badge.keys
            dialog.greet(badge.operator.name)
        return True

    def _pin_given(self, pin: str) -> None:
        self._officers.identify(pin, self._badge, self._identified, self._not_identified)

    def _not_identified(self, trouble: Trouble) -> None:
        if self._dialog is not None:
            self._dialog.refuse_pin(trouble_sentence(trouble))

    def _identified(self, answer: Answer) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        if not isinstance(answer, LoggedIn):
            dialog.refuse_pin(pin_sentence(answer, self._zone))
        elif (objection := self._objection(answer.operator)) is not None:
            dialog.refuse_pin(objection_words(objection))
        else:
            self._badge = None
            self._accepted(answer.operator)
