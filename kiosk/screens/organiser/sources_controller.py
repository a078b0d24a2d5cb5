"""Behind the view of registration servers: read anew while it is seen; conflicts are settled by whoever may import."""

from collections.abc import Callable
from datetime import datetime
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.duty import Action
from kiosk.domain.people import DelegateId
from kiosk.domain.trouble import Trouble
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import Theme
from kiosk.screens.organiser.following import Clash, Following, Server, Settle, TryNow, gravest_first
from kiosk.screens.organiser.sources_screen import SourcesScreen
from kiosk.station import Station
from kiosk.sync.conflicts import Conflicts
from kiosk.sync.sources import Sources

_MOST = 300
"""Conflicts listed at a time."""
_OFTEN = 2000
"""Milliseconds between two looks while the view is seen: rounds are played by another process."""


class Sourcing(QObject):
    """Sources and conflicts of one kiosk on their screen."""

    round_asked = Signal()
    """Somebody wants to know now: the next round need not wait."""

    def __init__(
        self,
        station: Station,
        may: Callable[[Action], bool],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._may, self._now = station, may, now
        self._sources, self._conflicts = Sources(station.db), Conflicts(station.db)
        self._screen: SourcesScreen | None = None
        self._answer: Trouble | None = None
        self._looking = QTimer(self, interval=_OFTEN)
        self._looking.timeout.connect(self._look)

    def make(self, theme: Theme, around: Surroundings) -> SourcesScreen:
        """The screen, connected."""
        self._screen = SourcesScreen(theme, around, self._station.plan)
        self._screen.asked.connect(self._asked)
        return self._screen

    def tell(self) -> None:
        """The screen is entered."""
        self._answer = None
        self._show()
        self._looking.start()

    def _look(self) -> None:
        if self._screen is None or not self._screen.isVisible():
            self._looking.stop()
        else:
            self._show()

    def _show(self) -> None:
        if self._screen is None:
            return
        try:
            following = self._following()
        except Trouble as trouble:
            following = Following(answer=trouble, may_act=False)
        if following != self._screen.following:
            self._screen.tell(following)

    def _following(self) -> Following:
        servers = tuple(Server(source, self._conflicts.count(source.name)) for source in self._sources.all())
        found = islice(self._conflicts.open(), _MOST)
        get = self._station.roster.get
        clashes = [Clash(each, get(DelegateId(each.person)) if each.person else None) for each in found]
        return Following(
            rows=(*servers, *gravest_first(clashes)),
            count=self._conflicts.count(),
            answer=self._answer,
            may_act=self._may(Action.IMPORT),
        )

    def _asked(self, ask: object) -> None:
        if not self._may(Action.IMPORT):
            return
        self._answer = None
        match ask:
            case TryNow():
                self.round_asked.emit()
            case Settle(conflict):
                try:
                    self._conflicts.settle(conflict, self._now())
                except Trouble as trouble:
                    self._answer = trouble
                self._show()
