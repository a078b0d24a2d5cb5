"""Another badge: asked for at the gate or for somebody found by name, printed by whoever prints."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QImage

from kiosk.badges import template_file
from kiosk.badges.face import face
from kiosk.badges.late import LateBadges
from kiosk.badges.painting import preview
from kiosk.badges.template import BadTemplate
from kiosk.domain.duty import Action, may
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate
from kiosk.domain.trouble import Trouble
from kiosk.operators.store import Operator, Operators
from kiosk.printing.choice import Designs
from kiosk.printing.needs import Need
from kiosk.printing.queue import Intent, JobState
from kiosk.printing.register import Issued, Register
from kiosk.roster.bearing import bearer_of
from kiosk.screens.kit.vouching import Objection, objection_words, trouble_sentence
from kiosk.screens.printing.past_badges import PastBadge
from kiosk.screens.printing.reprint import ReprintDialog
from kiosk.screens.printing.reprint_side import Reprinting
from kiosk.screens.shift.vouchers import Officers
from kiosk.screens.shift.vouching_controller import Vouching
from kiosk.screens.window import Window
from kiosk.screens.words.remarks import Remark, Told
from kiosk.screens.words.wording import remark_sentence
from kiosk.station import Station

Answer = Callable[[Intent | Trouble], None]
_DPI = 200
_SAID_NOTHING = "PREVIEW " * 20
"""What the code of a preview says: about as much as a badge's does, and no gate takes it."""


class Issues(Protocol):
    """What the dialog asks of who prints; a `Printing`."""

    @property
    def queue_changed(self) -> SignalInstance:
        """An intent came, moved or was settled."""

    def print(self, passage: Passage) -> None:
        """The first badge."""

    def reprint(
        self,
        whom: Passage | Delegate,
        reason: str,
        operator: str = "",
        supervisor: str = "",
        answer: Answer | None = None,
    ) -> None:
        """Another one."""

    def retry(self, intent: str, answer: Answer | None = None) -> None:
        """The failed one again."""

    def cancel(self, intent: str, answer: Answer | None = None) -> None:
        """Nobody wants the waiting one."""

    def settle(self, intent: str, came_out: bool, operator: str = "", answer: Answer | None = None) -> None:
        """Somebody looked into the tray."""

    def follow(self) -> None:
        """Ask the printers now."""

    def history(self, delegate: Delegate) -> tuple[Intent, ...]:
        """What was asked for at printers here, oldest first."""

    def issued(self, delegate: Delegate) -> tuple[Issued, ...]:
        """All badges, oldest first."""


class Reprints(QObject):
    """The reprint dialog of one gate."""

    stolen = Signal(object, int)
    """Delegate, int: somebody has their badge of this serial, which is void now."""

    def __init__(
        self,
        station: Station,
        window: Window,
        officers: Officers,
        press: Issues,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._station, self._window, self._officers = station, window, officers
        self._press, self._now = press, now
        self._dialog: ReprintDialog | None = None
        self._whom: Passage | Delegate | None = None
        self._supervisor: Operator | None = None
        self._vouching: Vouching | None = None
        self._late = LateBadges(station.plan, now)
        press.queue_changed.connect(self._look_again)

    def print(self, passage: Passage) -> None:
        """The badge of an admission; where one was tried before and never came out, ask."""
        if passage.delegate is not None and self._press.history(passage.delegate):
            self.ask(passage)
        else:
            self._print_first(passage)

    def ask(self, whom: Passage | Delegate) -> None:
        """Why another badge? The printers are asked first."""
        delegate = whom.delegate if isinstance(whom, Passage) else whom
        if delegate is None:
            return
        if isinstance(whom, Passage) and not (self._press.history(delegate) or self._press.issued(delegate)):
            self._print_first(whom)
            return
        self._whom = whom
        on_duty = self._officers.operator
        self._supervisor = on_duty if on_duty and may(on_duty.role, Action.REPRINT_THIRD) else None
        shown = self._shown(delegate)
        failed = shown.last is not None and shown.last.stage is JobState.FAILED
        serial = shown.last.serial if shown.last is not None and failed else shown.next_serial
        shown = replace(shown, preview=self._preview(delegate, serial))
        self._dialog = dialog = ReprintDialog(self._window.gate.theme, shown)
        if dialog.stage is JobState.FAILED:
            dialog.need = Need.NEVER_CAME_OUT
        dialog.wanted.connect(self._reprint)
        dialog.retried.connect(self._retry)
        dialog.settled.connect(self._settle)
        dialog.given_up.connect(self._give_up)
        dialog.closed.connect(self._closed)
        self._window.ask(dialog)
        self._vouching = Vouching(dialog, self._officers, self._station.plan, _objection, self._agreed)
        self._press.follow()

    def _print_first(self, passage: Passage) -> None:
        if self._late.asks(passage.seq):
            self._window.gate.tell(Told(Remark.EVENT_OVER))
        else:
            self._press.print(passage)

    def _is_late(self, wanted: object) -> bool:
        """Whether the dialog says first that the event is over."""
        if self._dialog is None or not self._late.asks((self._dialog.shown.delegate.id, wanted)):
            return False
        self._dialog.refuse(remark_sentence(Remark.EVENT_OVER, ""))
        return True

    def _closed(self) -> None:
        self._dialog = None

    def _look_again(self) -> None:
        """The printer told something."""
        if self._dialog is not None:
            before = self._dialog.shown
            self._dialog.refresh(replace(self._shown(before.delegate), preview=before.preview, said=before.said))

    def _shown(self, delegate: Delegate) -> Reprinting:
        intents = {intent.serial: intent for intent in self._press.history(delegate)}
        past = [_past(badge, intents.get(badge.serial)) for badge in self._press.issued(delegate)]
        return Reprinting(
            plan=self._station.plan,
            delegate=delegate,
            now=self._now(),
            number=Register(self._station.db).number(delegate.id),
            past=tuple(past),
            supervisor=self._supervisor.name if self._supervisor else "",
        )

    def _preview(self, delegate: Delegate, serial: int) -> QImage | None:
        station = self._station
        bearer = bearer_of(station.roster, station.plan, delegate)
        try:
            name = Designs.of(station.settings).design_of(bearer.delegate.category)
            template = template_file.load(name, station.folder / "templates")
        except BadTemplate:
            return None
        photo = station.roster.photo(delegate.photo)
        shown = face(
            bearer,
            station.plan,
            photo=photo,
            payload=_SAID_NOTHING,
            number=Register(station.db).number(delegate.id),
            copy=serial,
        )
        return preview(template, shown, dpi=_DPI)

    # What officers chose

    def _agreed(self, operator: Operator) -> None:
        self._supervisor = operator
        self._look_again()

    def _reprint(self, need: Need) -> None:
        assert self._dialog is not None and self._whom is not None, "only a dialog wants a badge"
        if self._supervisor is not None and Operators(self._station.db).has_left(self._supervisor.id):
            self._supervisor = None
            self._dialog.refuse(objection_words(Objection.NOT_ENTITLED))
            self._look_again()
            return
        if self._is_late(need):
            return
        shown, supervisor = self._dialog.shown, self._supervisor
        supervised = supervisor.id if supervisor and self._dialog.supervised else ""

        def answer(outcome: Intent | Trouble) -> None:
            if isinstance(outcome, Intent) and need is Need.STOLEN and shown.last is not None:
                self.stolen.emit(shown.delegate, shown.last.serial)
            self._answered(outcome)

        self._press.reprint(self._whom, need.value, self._operator(), supervised, answer)

    def _retry(self) -> None:
        if not self._is_late(Need.NEVER_CAME_OUT):
            self._about_last(self._press.retry)

    def _give_up(self) -> None:
        self._about_last(self._press.cancel)

    def _settle(self, came_out: bool) -> None:
        intent = self._last_intent()
        if intent is not None:
            self._press.settle(intent.intent, came_out, self._operator(), self._settled)

    def _about_last(self, move: Callable[[str, Answer], None]) -> None:
        intent = self._last_intent()
        if intent is not None:
            move(intent.intent, self._answered)

    def _last_intent(self) -> Intent | None:
        history = self._press.history(self._dialog.shown.delegate) if self._dialog else ()
        return history[-1] if history else None

    def _operator(self) -> str:
        return self._officers.operator.id if self._officers.operator else ""

    def _answered(self, outcome: Intent | Trouble) -> None:
        """Asked for: the gate says the rest. Refused: the dialog says why."""
        if self._dialog is None:
            return
        if isinstance(outcome, Intent):
            self._dialog.close_dialog()
        else:
            self._settled(outcome)

    def _settled(self, outcome: Intent | Trouble) -> None:
        if self._dialog is not None:
            said = trouble_sentence(outcome) if isinstance(outcome, Trouble) else ""
            self._dialog.refuse(said)
            self._look_again()


def _objection(operator: Operator) -> Objection | None:
    return None if may(operator.role, Action.REPRINT_THIRD) else Objection.NOT_ENTITLED


def _past(badge: Issued, intent: Intent | None) -> PastBadge:
    return PastBadge(
        serial=badge.serial,
        at=intent.changed if intent else badge.at,
        standing=badge.standing,
        stage=intent.stage if intent else None,
        printer=intent.printer if intent else "",
        reason=intent.reason if intent else "",
    )
