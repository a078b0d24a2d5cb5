"""Somebody without a code: found by name, judged by the policy, let in by an officer who says why."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.badges.late import LateBadges
from kiosk.domain.duty import Action, Why
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate, person_of
from kiosk.domain.trouble import Trouble
from kiosk.printing.queue import Intent
from kiosk.screens.dialogs.by_hand import ByHand, ByHandDialog
from kiosk.screens.dialogs.find import FindDialog, Match
from kiosk.screens.gate.controller import GateController
from kiosk.screens.kit.vouching import trouble_sentence
from kiosk.screens.printing.reprint_controller import Issues
from kiosk.screens.shift.vouchers import Officers
from kiosk.screens.window import Window
from kiosk.screens.words.presence_words import presence_words
from kiosk.screens.words.remarks import Remark, Told
from kiosk.screens.words.wording import remark_sentence
from kiosk.security.decisions import Decisions, NoteMissing, NotEntitled
from kiosk.station import Station


class Finding(QObject):
    """The search of one gate."""

    decided = Signal(object, object)
    """Passage, Told: sealed by hand, and what is to be said of it."""
    failed = Signal(object)
    """Trouble: nothing was sealed."""
    another_badge = Signal(object)
    """Delegate: they have a badge and want another."""

    def __init__(
        self,
        station: Station,
        window: Window,
        officers: Officers,
        press: Issues,
        at: GateController,
        now: Callable[[], datetime],
        overridable: Callable[[Passage], bool],
        parent: QObject,
    ) -> None:
        """`at` says at which gate and which way; `overridable` whether officers could get past a refusal."""
        super().__init__(parent)
        self._station, self._window, self._officers = station, window, officers
        self._press, self._at, self._now, self._overridable = press, at, now, overridable
        self._search: FindDialog | None = None
        self._person: ByHandDialog | None = None
        self._text = ""
        self._late = LateBadges(station.plan, now)

    def ask(self, _passage: Passage | None = None) -> None:
        """Staff looks for somebody."""
        if not self._officers.may(Action.SEARCH_FREELY):
            self._window.gate.tell(Told(Remark.DENIED))
            return
        self._text = ""
        self._look()

    def _look(self) -> None:
        self._search = dialog = FindDialog(
            self._window.gate.theme, self._station.plan, self._station.search, self._match, self._text
        )
        dialog.chosen.connect(self._chosen)
        self._window.ask(dialog)

    def _match(self, delegate: Delegate) -> Match:
        station = self._station
        where = ""
        if self._officers.may(Action.SEE_PRESENCE):
            zone = station.plan.gates[self._at.gate].zone
            stay = station.journal.presence(person_of(delegate), zone).stay(zone)
            where = presence_words(stay, station.plan.zone_info, self._now())
        return Match(delegate=delegate, photo=station.roster.photo(delegate.photo), whereabouts=where)

    # One person

    def _chosen(self, delegate: Delegate) -> None:
        if self._search is not None:
            self._text = self._search.field.text()
        try:
            shown = self._shown(delegate)
        except Trouble as trouble:
            self.failed.emit(trouble)
            return
        self._person = dialog = ByHandDialog(self._window.gate.theme, shown)
        dialog.decided.connect(self._decide)
        dialog.badge_wanted.connect(self._badge)
        dialog.left.connect(self._look)
        self._window.ask(dialog)

    def _shown(self, delegate: Delegate) -> ByHand:
        station, operator = self._station, self._officers.operator
        judged = self._judged(delegate)
        allowed = operator is not None and self._officers.may(Action.MANUAL_ADMISSION)
        return ByHand(
            plan=station.plan,
            delegate=delegate,
            judged=judged,
            officer=operator.name if operator is not None and allowed else "",
            photo=station.roster.photo(delegate.photo),
            badges=len(self._press.issued(delegate)),
            overridable=self._overridable(judged),
        )

    def _judged(self, delegate: Delegate) -> Passage:
        return self._station.checkpoint.consider_person(delegate, self._at.gate, self._at.direction, self._now())

    def _decide(self, why: Why, note: str) -> None:
        dialog, officer, operator = self._person, self._officers.officer, self._officers.operator
        if dialog is None or officer is None or operator is None:
            return
        try:
            with self._station.journal.sealing():
                judged = self._judged(dialog.shown.delegate)
                decisions = Decisions(self._station.journal, self._station.plan)
                sealed = decisions.admit_by_hand(judged, officer, why, note)
        except (NotEntitled, NoteMissing) as refusal:
            dialog.tell(trouble_sentence(refusal))
        except Trouble as trouble:
            self.failed.emit(trouble)
        else:
            self.decided.emit(sealed, Told(Remark.BY_HAND, operator.name))

    # Badges

    def _badge(self) -> None:
        dialog = self._person
        if dialog is None:
            return
        delegate = dialog.shown.delegate
        if self._press.history(delegate) or self._press.issued(delegate):
            self.another_badge.emit(delegate)
            return
        if self._late.asks(delegate.id):
            dialog.tell(remark_sentence(Remark.EVENT_OVER, ""))
            return
        operator = self._officers.operator
        dialog.tell(remark_sentence(Remark.PRINTING, ""))
        self._press.reprint(delegate, "", operator.id if operator else "", "", partial(self._asked_for, dialog))

    def _asked_for(self, dialog: ByHandDialog, outcome: Intent | Trouble) -> None:
        if dialog is self._person and dialog is self._window.gate.dialog:
            if isinstance(outcome, Trouble):
                dialog.tell(trouble_sentence(outcome))
            else:
                dialog.refresh(self._shown(dialog.shown.delegate))
                dialog.tell(remark_sentence(Remark.PRINTING, ""))
