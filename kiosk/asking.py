"""Dialogs on the gate's sheet: which one opens when, what it is told, and what comes of it.

A dialog only says what officers chose; here it is done and sealed, and the passage that comes of it goes the way of
every passage. While a dialog waits for an officer the next scan is theirs if it is an officer's badge; any other scan
is a passage and wins. What was refused is said in the dialog, which stays open.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.domain.duty import Action, Consent, Officer, Why, may, override_policy
from kiosk.domain.passage import Passage
from kiosk.domain.scan import Scan
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Admitted
from kiosk.operators.store import LoggedIn, Operator, TooSoon, WrongPin
from kiosk.security.decisions import DecidedMeanwhile, Decisions, NoteMissing, NotEntitled
from kiosk.security.shifts import Shift
from kiosk.station import Station
from kiosk.ui.naming import listed
from kiosk.ui.override import OverrideDialog, Overriding, Voucher
from kiosk.ui.views import Remark, Told
from kiosk.ui.vouching import Objection, VouchingDialog, objection_words, pin_sentence, trouble_sentence
from kiosk.ui.window import Window


class Badge(Protocol):
    """A scanned code that is an officer's."""

    @property
    def operator(self) -> Operator:
        """Whose it is."""

    @property
    def keys(self) -> tuple[str, ...]:
        """What the PIN is looked at with."""

    @property
    def stands(self) -> bool:
        """Whether it is still good."""


class Officers(Protocol):
    """What the dialogs ask of who is on duty; a `Guard`."""

    takes_scan: Callable[[Scan], bool] | None

    @property
    def operator(self) -> Operator | None:
        """Who is logged in."""

    @property
    def officer(self) -> Officer | None:
        """Whose decision it is."""

    @property
    def shift(self) -> Shift | None:
        """Since when."""

    def may(self, action: Action) -> bool:
        """Whether whoever stands here may do this."""

    def identify(
        self,
        pin: str,
        badge: Sequence[str] | None,
        answer: Callable[[LoggedIn | WrongPin | TooSoon], None],
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Whose PIN this is, later."""

    def badge_of(self, scan: Scan) -> Badge | None:
        """Whose officer's badge this is."""


class Asking(QObject):
    """The dialogs of one gate."""

    decided = Signal(object)
    """Passage: decided by officers and sealed; it is to be shown like any other."""
    failed = Signal(object)
    """Trouble: the outside world was in the way; nothing was sealed."""

    def __init__(
        self,
        station: Station,
        window: Window,
        officers: Officers,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._window, self._officers, self._now = station, window, officers, now
        self._decisions = Decisions(station.journal, station.plan, station.plan.overrides)
        self._dialog: VouchingDialog | None = None
        self._badge: tuple[str, ...] | None = None

    # Overrides

    def overridable(self, passage: Passage) -> bool:
        """Whether whoever stands here may ask for this passage to be let in against its verdict."""
        if isinstance(passage.verdict, Admitted) or passage.seq is None:
            return False
        never = override_policy(passage.verdict.reason, self._station.plan.overrides) is Consent.NEVER
        return not never and self._officers.may(Action.OVERRIDE_WITH_SECOND)

    def ask_override(self, passage: Passage) -> None:
        """Officers want to let somebody in against the verdict."""
        if not self.overridable(passage) or isinstance(passage.verdict, Admitted):
            self._window.gate.tell(Told(Remark.DENIED))
            return
        consent = override_policy(passage.verdict.reason, self._station.plan.overrides)
        showing = self._window.gate.showing
        dialog = OverrideDialog(
            self._window.gate.theme,
            Overriding(
                plan=self._station.plan,
                passage=passage,
                consent=consent,
                vouchers=self._on_duty(),
                photo=showing.photo if showing else None,
            ),
        )
        dialog.decided.connect(self._override)
        self._open(dialog)

    def _on_duty(self) -> tuple[Voucher, ...]:
        operator, officer, shift = self._officers.operator, self._officers.officer, self._officers.shift
        if operator is None or officer is None or not may(officer.role, Action.OVERRIDE_WITH_SECOND):
            return ()
        return (Voucher(officer, operator.name, shift.since if shift else self._now()),)

    def _override(self, why: Why, note: str) -> None:
        dialog = self._dialog
        if not isinstance(dialog, OverrideDialog):
            return
        shown = dialog.shown
        try:
            sealed = self._decisions.override(shown.passage, shown.officers, why, note, self._now())
        except (NotEntitled, NoteMissing, DecidedMeanwhile) as refusal:
            dialog.refuse(trouble_sentence(refusal))
            return
        except Trouble as trouble:
            self.failed.emit(trouble)
            return
        self.decided.emit(sealed)
        names = listed([voucher.name for voucher in shown.vouchers])
        self._window.gate.tell(Told(Remark.OVERRIDDEN, names))

    # Officers who vouch

    def _open(self, dialog: VouchingDialog) -> None:
        self._badge = None
        dialog.pin_given.connect(self._pin_given)
        self._window.ask(dialog)
        self._dialog = dialog
        dialog.closed.connect(self._closed)
        self._officers.takes_scan = self._takes

    def _closed(self) -> None:
        self._dialog, self._badge = None, None
        self._officers.takes_scan = None

    def _takes(self, scan: Scan) -> bool:
        """Whether a scan is an officer's who is asked for."""
        dialog = self._dialog
        if dialog is None or not dialog.awaits_officer() or (badge := self._officers.badge_of(scan)) is None:
            return False
        if not badge.stands:
            dialog.refuse_pin(objection_words(Objection.VOID_BADGE))
        elif (objection := self._objection(badge.operator)) is not None:
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

    def _identified(self, answer: LoggedIn | WrongPin | TooSoon) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        if not isinstance(answer, LoggedIn):
            dialog.refuse_pin(pin_sentence(answer, self._station.plan.zone_info))
        elif (objection := self._objection(answer.operator)) is not None:
            dialog.refuse_pin(objection_words(objection))
        elif isinstance(dialog, OverrideDialog):
            self._badge = None
            officer = Officer(answer.operator.id, answer.operator.role)
            dialog.vouch(Voucher(officer, answer.operator.name, self._now()))

    def _objection(self, operator: Operator) -> Objection | None:
        """Why this officer cannot vouch here."""
        dialog = self._dialog
        if isinstance(dialog, OverrideDialog):
            if any(voucher.officer.id == operator.id for voucher in dialog.shown.vouchers):
                return Objection.SAME_PERSON
            if not may(operator.role, Action.OVERRIDE_WITH_SECOND):
                return Objection.NOT_ENTITLED
        return None
