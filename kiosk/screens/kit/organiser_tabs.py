"""What the organiser's screens have in common: one title, and a tab for each that the officer may see."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter, QPixmap, QWheelEvent

from kiosk.screens.kit.frame import Room, Screen, Surroundings, Tab
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Theme
from kiosk.screens.words.language import is_rtl, translate

_T = TypeVar("_T")


class View(StrEnum):
    """Screens of the room, in the order of their tabs."""

    ROSTER = "roster"
    PLAN = "plan"
    ARRIVALS = "arrivals"
    SOURCES = "sources"
    NAMES = "names"
    OFFICERS = "officers"
    PRINTS = "prints"
    PRINTERS = "printers"
    BADGE = "badge"


def view_name(view: View) -> str:
    """What its tab says."""
    return {
        View.ROSTER: translate("organiser", "Roster"),
        View.PLAN: translate("organiser", "Plan"),
        View.ARRIVALS: translate("organiser", "Arrivals"),
        View.SOURCES: translate("organiser", "Sources"),
        View.NAMES: translate("organiser", "Names"),
        View.OFFICERS: translate("organiser", "Officers"),
        View.PRINTS: translate("organiser", "Prints"),
        View.PRINTERS: translate("organiser", "Printers"),
        View.BADGE: translate("organiser", "Badge"),
    }[view]


class OrganiserScreen(Screen):
    """One of them. `offer` says which tabs there are."""

    room = Room.ORGANISER
    view = View.PLAN

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__(theme, around)
        self.tab = self.view
        self._offered: tuple[View, ...] = (self.view,)

    def offer(self, views: Sequence[View]) -> None:
        """Other tabs."""
        if tuple(views) != self._offered:
            self._offered = tuple(views)
            self.renew()

    def heading(self) -> str:
        """The room's name."""
        return translate("organiser", "Organiser")

    def tabs(self) -> Sequence[Tab]:
        """One a screen."""
        return [Tab(view, view_name(view)) for view in self._offered]

    def on_paper(self, ask: Callable[[Paper], _T]) -> _T:
        """What a question about the layout comes to, in this window's measure."""
        canvas = QPixmap(1, 1)
        with QPainter(canvas) as painter:
            return ask(self.paper(painter, QSizeF(self.size())))

    def turn(self, x: float, y: float, by: int) -> None:
        """The wheel was turned over a place in base units from the leading edge, `by` one forward or back."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a page."""
        at = event.position()
        x = self.width() - at.x() if is_rtl() else at.x()
        if event.angleDelta().y():
            self.turn(x / self.unit, at.y() / self.unit, -1 if event.angleDelta().y() > 0 else 1)
        event.accept()
