"""Behind the list of names to confirm: reads it anew when it is seen, seals each spelling that somebody confirms."""

from collections.abc import Callable
from datetime import datetime
from itertools import islice

from PySide6.QtCore import QObject

from kiosk.domain.duty import Action
from kiosk.domain.trouble import Trouble
from kiosk.printing.confirming import confirm
from kiosk.roster.spelling import Spellings
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import Theme
from kiosk.screens.organiser.names_screen import NamesScreen
from kiosk.screens.organiser.spelling import Confirm, Pending
from kiosk.station import Station

_MOST = 300
"""People listed at a time."""


class Naming(QObject):
    """The names of one roster on their screen. `officer` is the id of whoever is on duty."""

    def __init__(
        self,
        station: Station,
        may: Callable[[Action], bool],
        officer: Callable[[], str],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._may, self._officer, self._now = station, may, officer, now
        self._spellings = Spellings(station.db)
        self._screen: NamesScreen | None = None
        self._answer: Trouble | None = None

    def make(self, theme: Theme, around: Surroundings) -> NamesScreen:
        """The screen, connected."""
        self._screen = NamesScreen(theme, around, self._station.plan)
        self._screen.asked.connect(self._asked)
        return self._screen

    def tell(self) -> None:
        """The screen is entered: an import may have brought others."""
        self._answer = None
        self._show()

    def _show(self) -> None:
        if self._screen is not None:
            self._screen.tell(
                Pending(
                    people=tuple(islice(self._spellings.pending(), _MOST)),
                    count=self._spellings.count(),
                    answer=self._answer,
                    may_act=self._may(Action.IMPORT),
                )
            )

    def _asked(self, ask: object) -> None:
        if isinstance(ask, Confirm) and self._may(Action.IMPORT):
            self._confirm(ask)

    def _confirm(self, ask: Confirm) -> None:
        """What was read on the screen is confirmed: a name that an import changed meanwhile is shown instead."""
        self._answer = None
        shown = self._screen.pending.person(ask.delegate) if self._screen is not None else None
        person = self._station.roster.get(ask.delegate)
        if person is not None and shown is not None and person.name == shown.name:
            try:
                confirm(self._spellings, self._station.journal, person, ask.latin, self._now(), self._officer())
            except Trouble as trouble:
                self._answer = trouble
        self._show()
