"""Security's screen at work: what it is told, and what becomes of what is pressed there.

- **Looking is cheap.** The journal is read once, on a worker; from then on a look costs what was sealed since the last
  one, every second and a half and only while somebody looks. Nothing changed, nothing is painted.
- **Nobody sees more than the role table says.** What the officer on duty may not see is not in the values the screen
  gets; what they may not do is refused here, whatever was pressed.
- **Every gate of this kiosk hears of a lockdown** from here, also of one that another kiosk sealed.
- New alerts are heard where they can be seen: a sound of their own, only while this screen is shown.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.duty import Action, Officer
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.screens.gate.hearing import Hearing
from kiosk.screens.security.muster_controller import Mustering
from kiosk.screens.security.person_lookup import Inquiries
from kiosk.screens.security.presenter import OnDuty, Overview
from kiosk.screens.security.screen import MUSTER, NOW, Security
from kiosk.screens.security.views import (
    AlertChosen,
    Ask,
    DelegationChosen,
    Lifting,
    LockedDown,
    Opened,
    PersonChosen,
    Safe,
    SecurityView,
    Sheet,
    Traced,
    ZoneChosen,
)
from kiosk.screens.window import Window
from kiosk.screens.words.trouble_words import trouble_words
from kiosk.security import situation
from kiosk.security.board import Board, Raised
from kiosk.security.lockdown import Lockdowns
from kiosk.security.situation import Situation
from kiosk.station import Station
from kiosk.system.worker import Worker

_EVERY = 1_500


class ControlRoom(QObject):
    """Security's screen of one kiosk."""

    locked_down = Signal(object)
    """LockedDown, or None: what every gate says from now on."""

    def __init__(
        self,
        station: Station,
        window: Window,
        duty: OnDuty,
        now: Callable[[], datetime],
        sounds: Hearing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._window, self._duty, self._now, self._sounds = station, window, duty, now, sounds
        self._lockdowns = Lockdowns(station.journal)
        self._lockdown: LockedDown | None = None
        self._situation: Situation | None = None
        self._day: datetime | None = None
        self._worker: Worker | None = None
        self._inquiries = Inquiries(station, now)
        self._overview = Overview(station, duty, self._inquiries, now)
        self._mustering = Mustering(station, self._inquiries, self._muster_written)
        self._heard: set[tuple[str, int]] = set()
        self._sheet: Sheet = None
        self._zone: str | None = None
        self._said = ""
        self._stale = True
        self.screen = Security(window.gate.theme, window.surroundings(), station.plan, self._view())
        self.screen.asked.connect(self.answer)
        self.screen.searched.connect(self.search)
        self.screen.tab_chosen.connect(self._turn)
        self.screen.shown.connect(self._shown)
        self.screen.hidden.connect(self._hidden)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """The room can be entered; gates learn of a lockdown that goes on."""
        self._window.furnish(self.screen)
        self.check()

    def close(self) -> None:
        """No more looks."""
        self._timer.stop()
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    # Looking

    def check(self) -> None:
        """Whether entries are frozen now; gates are told where that changed."""
        current = self._lockdowns.current()
        found = LockedDown(current.since, self._duty.name_of(current.officer)) if current else None
        if found != self._lockdown:
            self._lockdown, self._stale = found, True
            self.locked_down.emit(found)

    def follow(self) -> None:
        """Another officer is on duty, or none: nobody finds what the one before had open."""
        self._sheet, self._zone, self._said = None, None, ""
        self._mustering.look_into("")
        self._inquiries.forget()
        self.screen.show_found("")
        self._stale = True
        if self._timer.isActive():
            self.look()

    def follow_plan(self, _plan: Plan) -> None:
        """Gates and zones are others from now on."""
        self._stale = True
        self.screen.show_plan(self._station.plan)
        self.soon()

    def soon(self, _raised: Raised | None = None) -> None:
        """Something was sealed that the screen should not wait for."""
        if self._timer.isActive():
            self.look()

    def look(self) -> None:
        """Take in what was sealed since the last look, and show it."""
        self.check()
        found = self._situation
        if found is None or self._day != self._overview.midnight():
            self._read()
            return
        changed = found.follow(self._station.journal)
        if changed or self._stale or self.screen.view.now != self._overview.minute():
            if changed:
                self._renew_sheet()
            self._show()
        self._hear(found)

    def _shown(self) -> None:
        self._stale = True
        self._inquiries.forget()
        self._timer.start()
        self.look()

    def _hidden(self) -> None:
        self._timer.stop()

    def _view(self) -> SecurityView:
        return self._overview.view(self._situation, self._lockdown, self._zone, self._sheet, self._said)

    def _show(self) -> None:
        self._stale = False
        self.screen.show_plan(self._station.plan)
        self.screen.show_view(self._view())
        if self.screen.tab == MUSTER and self._situation is not None and self._duty.may(Action.MUSTER):
            since = self._lockdown.since if self._lockdown else None
            self.screen.show_muster(self._mustering.view(self._situation, since))

    def _read(self) -> None:
        """Read the journal on the worker; where a reading is on its way already, wait for it."""
        if self._situation is None:
            self.screen.show_view(self._view())
        if self._day == self._overview.midnight():
            return
        midnight = self._day = self._overview.midnight()
        connect, kiosk = self._station.second_connection, self._station.journal.kiosk

        def read() -> Situation:
            db = connect()
            try:
                return situation.read(db, kiosk, midnight)
            finally:
                db.close()

        self._work().submit(read, self._take, self._not_read)

    def _take(self, found: Situation) -> None:
        self._situation, self._stale = found, True
        if self._timer.isActive():
            self.look()

    def _not_read(self, error: Exception) -> None:
        """The database is in the way, which the gate says: the next look tries again."""
        self._day = None
        if not isinstance(error, Trouble):
            raise error

    def _hear(self, found: Situation) -> None:
        """A sound where an alert stands on the screen that was not there before."""
        new = {
            number
            for number, raised in found.alerts.items()
            if raised.acknowledged is None and self._overview.sees(raised)
        }
        if new - self._heard:
            self._sounds.play("alert")
        self._heard |= new

    def _work(self) -> Worker:
        if self._worker is None:
            self._worker = Worker("security", self)
        return self._worker

    # What is pressed

    def answer(self, ask: object) -> None:
        """Do what was pressed, as far as the officer on duty may."""
        self._said = ""
        try:
            self._answer(ask)
        except Trouble as trouble:
            words = trouble_words(trouble)
            self._said = words.headline
        self._stale = True
        self.look()

    def _answer(self, ask: object) -> None:
        match ask:
            case ZoneChosen(zone) if self.screen.tab == MUSTER:
                self._mustering.look_into(zone)
            case ZoneChosen(zone):
                self._zone = zone
            case DelegationChosen(delegation):
                self._mustering.delegation = delegation
            case AlertChosen(kiosk, seq):
                self._open(kiosk, seq)
            case PersonChosen(person):
                self._trace(person)
            case Safe(person):
                self._tick(person)
            case Ask():
                self._asked(ask)

    def _asked(self, ask: Ask) -> None:
        acts: dict[Ask, Callable[[], None]] = {
            Ask.LOCK: self._lock,
            Ask.LIFT: self._ask_to_lift,
            Ask.LIFT_NOW: self._lift,
            Ask.MUSTER: self._go_to_muster,
            Ask.ZONES: self._back_to_zones,
            Ask.ACKNOWLEDGE: self._acknowledge,
            Ask.SOMEBODY_ELSE: self._clear,
            Ask.REVOKE: self._ask_to_revoke,
            Ask.REVOKE_NOW: self._revoke,
            Ask.BACK: self._back,
            Ask.PRINT_MUSTER: self._write,
        }
        acts[ask]()

    def _turn(self, tab: str) -> None:
        self.screen.turn_to(tab)
        self._stale = True
        self.look()

    def _back_to_zones(self) -> None:
        self._zone = None

    def _back(self) -> None:
        """One step: from a question to the person, from that to nothing, from the muster list to the screen."""
        if self.screen.tab == MUSTER:
            self.screen.turn_to(NOW)
        elif isinstance(self._sheet, Traced) and self._sheet.asking:
            self._sheet = replace(self._sheet, asking=False)
        elif self._sheet is not None:
            self._sheet = None
            self.screen.show_found("")
        else:
            self._zone = None

    # Lockdown

    def _lock(self) -> None:
        officer = self._entitled(Action.LOCKDOWN)
        if officer is not None:
            self._lockdowns.lock(officer, self._now(), gate=self._window.gate.stage.gate)

    def _ask_to_lift(self) -> None:
        if self._duty.may(Action.LIFT_LOCKDOWN):
            self._sheet = Lifting()

    def _lift(self) -> None:
        officer = self._entitled(Action.LIFT_LOCKDOWN)
        if officer is not None:
            self._lockdowns.lift(officer, self._now())
            self._sheet = None

    def _entitled(self, action: Action) -> Officer | None:
        return self._duty.officer if self._duty.may(action) else None

    # Alerts

    def _open(self, kiosk: str, seq: int) -> None:
        raised = self._situation.alerts.get((kiosk, seq)) if self._situation else None
        if raised is not None and self._overview.sees(raised):
            self._sheet = self._overview.opened(raised)

    def _acknowledge(self, *, cleared: bool = False) -> None:
        officer = self._entitled(Action.ACKNOWLEDGE_ALERT)
        if officer is None or not isinstance(self._sheet, Opened) or self._situation is None:
            return
        raised = self._sheet.line.raised
        board = Board(self._station.journal)
        board.acknowledge(raised.kiosk, raised.seq, officer, self.screen.written, self._now(), cleared=cleared)
        self._situation.follow(self._station.journal)
        self._open(raised.kiosk, raised.seq)

    def _clear(self) -> None:
        self._acknowledge(cleared=True)

    # People

    def search(self, text: str) -> None:
        """Somebody by badge, number, code or name."""
        if self._duty.may(Action.SEARCH_FREELY):
            self._sheet = self._inquiries.find(text.strip()) if text.strip() else None
            self._stale = True
            self.look()

    def _trace(self, person: str) -> None:
        if self._duty.may(Action.SEARCH_FREELY):
            self._sheet = self._inquiries.trace(person)

    def _ask_to_revoke(self) -> None:
        if isinstance(self._sheet, Traced) and self._sheet.void is not None and self._duty.may(Action.REVOKE):
            self._sheet = replace(self._sheet, asking=True)

    def _revoke(self) -> None:
        if isinstance(self._sheet, Traced) and self._sheet.asking and self._duty.may(Action.REVOKE):
            self._sheet = self._inquiries.revoke(self._sheet, self._duty.officer)

    def _renew_sheet(self) -> None:
        """Somebody who is traced may have passed meanwhile, an open alert may have been acknowledged elsewhere."""
        match self._sheet:
            case Traced() as traced:
                self._sheet = replace(self._inquiries.trace(traced.person), asking=traced.asking)
            case Opened() as opened:
                self._open(opened.line.raised.kiosk, opened.line.raised.seq)

    # Muster

    def _go_to_muster(self) -> None:
        if self._duty.may(Action.MUSTER):
            self._turn(MUSTER)

    def _tick(self, person: str) -> None:
        officer = self._entitled(Action.MUSTER)
        if officer is not None and self._lockdown is not None:
            self._mustering.tick(person, officer, self._now())

    def _write(self) -> None:
        if self._duty.may(Action.MUSTER):
            self._mustering.write(self._work(), self._now())

    def _muster_written(self) -> None:
        self._stale = True
        self.soon()
