"""The organiser's room: which screens it has, and who is offered which.

A view is offered to whoever may see it; who may not change anything sees the same screen without the places to press.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.duty import Action
from kiosk.domain.plan import Plan
from kiosk.domain.scan import Scan
from kiosk.operators.store import Operator
from kiosk.screens.kit.frame import Room, Surroundings
from kiosk.screens.kit.organiser_tabs import OrganiserScreen, View
from kiosk.screens.kit.theme import Theme
from kiosk.screens.printing.controller import Printing
from kiosk.screens.window import Window
from kiosk.station import Station

if TYPE_CHECKING:
    from kiosk.screens.designer.controller import Designing
    from kiosk.screens.organiser.arrivals_controller import Receiving, Write
    from kiosk.screens.organiser.names_controller import Naming
    from kiosk.screens.organiser.plan_screen import PlanScreen
    from kiosk.screens.organiser.roster_controller import Enrolling
    from kiosk.screens.organiser.sources_controller import Sourcing
    from kiosk.screens.organiser.staff_controller import Enlisting
    from kiosk.screens.printing.printers_controller import Equipping
    from kiosk.screens.printing.queue_controller import Queueing

Make = Callable[[Theme, Surroundings], OrganiserScreen]


_AFTER = 400
"""Milliseconds after the start at which the room is furnished."""


class OnDuty(Protocol):
    """Whoever stands at the kiosk; a `Guard`."""

    takes_scan: Callable[[Scan], bool] | None

    @property
    def operator(self) -> Operator | None:
        """Who is logged in."""

    def badge_key(self, scan: Scan) -> str | None:
        """The key under which a scanned code can become an officer's badge; None where it cannot be read."""

    def may(self, action: Action) -> bool:
        """Whether whoever stands here now may do this."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One view: what it takes to see it, how its screen is made, how it learns what there is now."""

    needs: Action
    make: Make
    tell: Callable[[], None]


class Organising(QObject):
    """The organiser's room of one kiosk."""

    round_asked = Signal()
    """Somebody wants to know at once what registration servers say."""

    def __init__(
        self,
        station: Station,
        window: Window,
        duty: OnDuty,
        printing: Printing,
        now: Callable[[], datetime],
        write_report: "Write",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._write_report = write_report
        self._station, self._window, self._duty = station, window, duty
        self._printing, self._now = printing, now
        self._pieces: dict[View, Piece] = {}
        self._screens: dict[View, OrganiserScreen] = {}
        self._plan: PlanScreen | None = None
        self.receiving: Receiving | None = None
        self.enrolling: Enrolling | None = None
        self.naming: Naming | None = None
        self.sourcing: Sourcing | None = None
        self.enlisting: Enlisting | None = None
        self.queueing: Queueing | None = None
        self.equipping: Equipping | None = None
        self.designing: Designing | None = None
        self.shown = View.PLAN
        self._beginning = QTimer(self, singleShot=True, interval=_AFTER)
        self._beginning.timeout.connect(self.begin)
        self.add(View.ROSTER, Piece(Action.IMPORT, self._make_roster, self._tell_roster))
        self.add(View.PLAN, Piece(Action.SEE_PLAN, self._make_plan, self._tell_plan))
        self.add(View.ARRIVALS, Piece(Action.SEE_PRESENCE, self._make_arrivals, self._tell_arrivals))
        self.add(View.SOURCES, Piece(Action.IMPORT, self._make_sources, self._tell_sources))
        self.add(View.NAMES, Piece(Action.IMPORT, self._make_names, self._tell_names))
        self.add(View.OFFICERS, Piece(Action.MANAGE_OPERATORS, self._make_staff, self._tell_staff))
        self.add(View.PRINTS, Piece(Action.PRINT, self._make_prints, self._tell_prints))
        self.add(View.PRINTERS, Piece(Action.SEE_PRINTERS, self._make_printers, self._tell_printers))
        self.add(View.BADGE, Piece(Action.CHANGE_SETTINGS, self._make_designer, self._tell_designer))
        window.entered.connect(self._entered)

    def add(self, view: View, piece: Piece) -> None:
        """A further view of the room."""
        self._pieces[view] = piece

    def start(self) -> None:
        """The room can be entered soon: the gate comes first."""
        self._beginning.start()

    def begin(self) -> None:
        """The room can be entered."""
        self.show(self.shown)

    def close(self) -> None:
        """Wait for answers on their way."""
        self._beginning.stop()
        if self.receiving is not None:
            self.receiving.close()
        if self.enlisting is not None:
            self.enlisting.close()
        if self.enrolling is not None:
            self.enrolling.close()
        if self.equipping is not None:
            self.equipping.close()
        if self.designing is not None:
            self.designing.close()

    @property
    def views(self) -> tuple[View, ...]:
        """What the officer on duty may see."""
        return tuple(view for view in View if view in self._pieces and self._duty.may(self._pieces[view].needs))

    def follow(self) -> None:
        """Another officer is on duty, or none."""
        views = self.views
        for screen in self._screens.values():
            screen.offer(views)
        if self.designing is not None and View.BADGE not in views:
            self.designing.forget()
        if self.shown not in views and self.shown is not View.PLAN:
            self.show(View.PLAN)

    def follow_plan(self, _plan: Plan) -> None:
        """Gates and zones are others from now on."""
        self._tell_plan()

    def show(self, view: View) -> None:
        """Have a view stand for the room."""
        self.shown = view
        screen = self.screen(view)
        if screen.theme is not self._window.gate.theme:
            screen.use_theme(self._window.gate.theme)
        self._window.furnish(screen)
        self._pieces[view].tell()

    def screen(self, view: View) -> OrganiserScreen:
        """The screen of a view, made when first needed."""
        if view not in self._screens:
            screen = self._pieces[view].make(self._window.gate.theme, self._window.surroundings())
            screen.tab_chosen.connect(self._tab_chosen)
            self._screens[view] = screen
            screen.offer(self.views)
        return self._screens[view]

    def _officer(self) -> str:
        return self._duty.operator.id if self._duty.operator is not None else ""

    def _entered(self, room: Room) -> None:
        if room is Room.ORGANISER:
            self._pieces[self.shown].tell()

    def _tab_chosen(self, tab: str) -> None:
        if View(tab) in self.views:
            self.show(View(tab))

    # Screens and what stands behind them, loaded when first seen

    def _make_plan(self, theme: Theme, around: Surroundings) -> OrganiserScreen:
        from kiosk.screens.organiser.plan_screen import PlanScreen

        self._plan = PlanScreen(theme, around, self._station.plan)
        return self._plan

    def _tell_plan(self) -> None:
        if self._plan is not None:
            self._plan.tell(self._station.plan, self._station.roster.count_by("category"))

    def _make_arrivals(self, theme: Theme, around: Surroundings) -> OrganiserScreen:
        from kiosk.screens.organiser.arrivals_controller import Receiving

        self.receiving = Receiving(self._station, self._duty.may, self._write_report, self._now, self)
        return self.receiving.make(theme, around)

    def _tell_arrivals(self) -> None:
        if self.receiving is not None:
            self.receiving.tell()

    def _make_roster(self, theme: Theme, around: Surroundings) -> OrganiserScreen:
        from kiosk.screens.organiser.roster_controller import Enrolling

        self.enrolling = Enrolling(self._station, self._duty.may, self._now, self)
        return self.enrolling.make(theme, around)

    def _tell_roster(self) -> None:
        if self.enrolling is not None:
            self.enrolling.tell()

    def _make_sources(self, theme: Theme, around: Surroundings) -> OrganiserScreen:
        from kiosk.screens.organiser.sources_controller import Sourcing

        self.sourcing = Sourcing(self._station, self._duty.may, self._now, self)
        self.sourcing.round_asked.connect(self.round_asked)
        return self.sourcing.make(theme, around)

    def _tell_sources(self) -> None:
        if self.sourcing is not None:
            self.sourcing.tell()

    def _make_names(self, theme: Theme, around: Surroundings) -> OrganiserScreen:
        from kiosk.screens.organiser.names_controller import Naming

        self.naming = Naming(self._station, self._duty.may, self._officer, self._now, self)
        return self.naming.make(theme, around)

    def _tell_names(self) -> None:
        if self.naming is not None:
            self.naming.tell()

    def _make_staff(self, theme: Theme, around: Surroundings) -> OrganiserScreen:
        from kiosk.screens.organiser.staff_controller import Enlisting

        self.enlisting = Enlisting(self._station, self._duty.may, self._officer, self._now, self._duty, self)
        return self.enlisting.make(theme, around)

    def _tell_staff(self) -> None:
        if self.enlisting is not None:
            self.enlisting.tell()

    def _make_prints(self, theme: Theme, around: Surroundings) -> OrganiserScreen:
        from kiosk.screens.printing.queue_controller import Queueing

        self.queueing = Queueing(self._station, self._printing, self._duty.may, self._officer, self._now, self)
        return self.queueing.make(theme, around)

    def _tell_prints(self) -> None:
        if self.queueing is not None:
            self.queueing.tell()

    def _make_printers(self, theme: Theme, around: Surroundings) -> OrganiserScreen:
        from kiosk.screens.printing.printers_controller import Equipping

        self.equipping = Equipping(self._station, self._printing, self._duty.may, self)
        return self.equipping.make(theme, around)

    def _tell_printers(self) -> None:
        if self.equipping is not None:
            self.equipping.tell()

    def _make_designer(self, theme: Theme, around: Surroundings) -> OrganiserScreen:
        from kiosk.screens.designer.controller import Designing

        self.designing = Designing(self._station, self)
        self.designing.saved.connect(self._printing.use_template)
        self.designing.printing_chosen.connect(self._printing.use_template)
        return self.designing.make(theme, around)

    def _tell_designer(self) -> None:
        if self.designing is not None:
            self.designing.tell()
