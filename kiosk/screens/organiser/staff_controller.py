"""Behind the view of officers: every change is made beside the screen, and sealed as an organiser's.

Where nobody logs in, nobody would be named in the record of a change: the list is shown and not changed.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject

from kiosk.domain.duty import Action
from kiosk.domain.scan import Scan
from kiosk.domain.trouble import Trouble
from kiosk.operators.store import Operators
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import Theme
from kiosk.screens.organiser.staff import (
    Begin,
    Dismiss,
    Enrol,
    GivePin,
    GiveRole,
    Member,
    PickOfficer,
    Staff,
    Step,
    TakeOff,
)
from kiosk.screens.organiser.staff_screen import StaffScreen
from kiosk.screens.shift.pin_check import Pins
from kiosk.security.deeds import last_deeds
from kiosk.security.shifts import Shifts
from kiosk.security.staffing import Staffing
from kiosk.station import Station


class Badges(Protocol):
    """Where scans go first, and what of them can be an officer's badge; a `Guard`."""

    takes_scan: Callable[[Scan], bool] | None

    def badge_key(self, scan: Scan) -> str | None:
        """The key under which a scanned code can become an officer's badge; None where it cannot be read."""


class Enlisting(QObject):
    """The officers of one kiosk on their screen."""

    def __init__(
        self,
        station: Station,
        may: Callable[[Action], bool],
        officer: Callable[[], str],
        now: Callable[[], datetime],
        badges: Badges,
        parent: QObject | None = None,
    ) -> None:
        """`officer` is the id of whoever is on duty, or nothing."""
        super().__init__(parent)
        self._station, self._may, self._officer, self._now = station, may, officer, now
        self._operators = Operators(station.db)
        self._pins = Pins(station.second_connection, station.journal.kiosk, self)
        self._screen: StaffScreen | None = None
        self._badges = badges
        self._badge: str | None = None

    def make(self, theme: Theme, around: Surroundings) -> StaffScreen:
        """The screen, connected."""
        self._screen = StaffScreen(theme, around, self._station.plan)
        self._screen.asked.connect(self._asked)
        return self._screen

    def tell(self) -> None:
        """The screen is entered."""
        if self._screen is None:
            return
        try:
            staff = self._staff()
        except Trouble as trouble:
            staff = Staff(answer=trouble, may_act=False)
        self._screen.tell(staff)

    def close(self) -> None:
        """Finish the change in hand, tell nobody."""
        self._pins.close()

    @property
    def _may_act(self) -> bool:
        return self._may(Action.MANAGE_OPERATORS) and self._officer() != ""

    def _staff(self) -> Staff:
        journal = self._station.journal
        shift, deeds = Shifts(journal).on_duty(), last_deeds(journal)
        members = (
            Member(each, shift.since if shift and shift.operator == each.id else None, deeds.get(each.id))
            for each in self._operators.on_list()
        )
        return Staff(members=tuple(members), myself=self._officer(), may_act=self._may_act)

    def _asked(self, ask: object) -> None:
        """Whoever asks is named in the record; nobody takes themselves off the list or gives themselves a role."""
        by, at = self._officer(), self._now()
        if isinstance(ask, Begin | PickOfficer | TakeOff):
            self._heed_scans(ask == Begin(Step.ENROL))
        if not isinstance(ask, Dismiss | GiveRole | GivePin | Enrol):
            return
        if not self._may_act or (isinstance(ask, Dismiss | GiveRole) and ask.operator == by):
            self._leave()
            return
        match ask:
            case Dismiss(operator):
                self._change(lambda staffing: staffing.dismiss(operator, at, by=by), operator)
            case GiveRole(operator, role, new):
                self._change(lambda staffing: staffing.change_role(operator, role, at, by=by, pin=new), operator)
            case GivePin(operator, pin):
                self._change(lambda staffing: staffing.change_pin(operator, pin, at, by=by), operator)
            case Enrol(name, role, pin):
                badge = self._badge
                self._change(lambda staffing: staffing.enrol(name, role, pin, at, by=by, badge=badge))

    # A badge for somebody new

    def _heed_scans(self, begins: bool) -> None:
        """No badge yet, or none any more. While somebody is enrolled, what is scanned is theirs and no passage."""
        self._badge = None
        if begins:
            self._badges.takes_scan = self._takes
        elif self._screen is not None and self._screen.form.step is Step.ENROL:
            self._screen.show_badge(False)

    def _takes(self, scan: Scan) -> bool:
        screen = self._screen
        if screen is None or not screen.isVisible() or screen.form.step is not Step.ENROL:
            return False
        if screen.form.busy:
            return True
        key = self._badges.badge_key(scan)
        if key is None:
            screen.show_unread()
        else:
            self._badge = key
            screen.show_badge(True)
        return True

    # What came of it

    def _change(self, job: Callable[[Staffing], Any], whose: str = "") -> None:
        """`whose` was it about; nobody yet, where `job` answers with somebody new."""
        self._pins.change(job, lambda changed: self._changed(whose or changed.id), self._failed)

    def _changed(self, operator: str) -> None:
        self._leave()
        if self._screen is not None and self._screen.staff.member(operator) is not None:
            self._screen.done(operator)

    def _leave(self) -> None:
        """The list as it is now, nothing else open."""
        self.tell()
        if self._screen is not None:
            self._screen.forget()

    def _failed(self, trouble: Trouble) -> None:
        self.tell()
        if self._screen is not None:
            self._screen.refuse(trouble)
