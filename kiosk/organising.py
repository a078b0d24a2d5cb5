"""The organiser's screens: made when first needed, told what there is, and answered.

A view is offered to whoever may see it; who may not change anything sees the same screen without the places to press.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.domain.duty import Action
from kiosk.station import Station
from kiosk.ui.frame import Room, Surroundings
from kiosk.ui.organiser.plan_screen import PlanScreen
from kiosk.ui.organiser.room import OrganiserScreen, View
from kiosk.ui.theme import Theme
from kiosk.ui.window import Window

May = Callable[[Action], bool]
Make = Callable[[Theme, Surroundings], OrganiserScreen]


@dataclass(frozen=True, slots=True)
class Piece:
    """One view: what it takes to see it, how its screen is made, how it learns what there is now."""

    needs: Action
    make: Make
    tell: Callable[[], None]


class Organising(QObject):
    """The organiser's room of one kiosk. `may` says what the officer on duty may do."""

    def __init__(self, station: Station, window: Window, may: May, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station, self._window, self._may = station, window, may
        self._pieces: dict[View, Piece] = {}
        self._screens: dict[View, OrganiserScreen] = {}
        self.shown = View.PLAN
        self.add(View.PLAN, Piece(Action.SEE_PLAN, self._make_plan, self._tell_plan))
        window.entered.connect(self._entered)

    def add(self, view: View, piece: Piece) -> None:
        """A further view of the room."""
        self._pieces[view] = piece

    def start(self) -> None:
        """The room can be entered."""
        self.show(self.shown)

    @property
    def views(self) -> tuple[View, ...]:
        """What the officer on duty may see."""
        return tuple(view for view in View if view in self._pieces and self._may(self._pieces[view].needs))

    def follow(self) -> None:
        """Another officer is on duty, or none."""
        views = self.views
        for screen in self._screens.values():
            screen.offer(views)
        if self.shown not in views and self.shown is not View.PLAN:
            self.show(View.PLAN)

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

    def _entered(self, room: Room) -> None:
        if room is Room.ORGANISER:
            self._pieces[self.shown].tell()

    def _tab_chosen(self, tab: str) -> None:
        if View(tab) in self.views:
            self.show(View(tab))

    # The plan

    def _make_plan(self, theme: Theme, around: Surroundings) -> OrganiserScreen:
        return PlanScreen(theme, around, self._station.plan)

    def _tell_plan(self) -> None:
        screen = self.screen(View.PLAN)
        if isinstance(screen, PlanScreen):
            screen.tell(self._station.roster.count_by("category"))
