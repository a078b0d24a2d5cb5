"""A list that turns in pages at the leading side, and beside it a panel about what is picked, with its buttons."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from kiosk.domain.trouble import Trouble
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.frame import BAR, Surroundings
from kiosk.screens.kit.organiser_tabs import OrganiserScreen
from kiosk.screens.kit.paging import clamped, holding
from kiosk.screens.kit.panel import INSET, PAGES, Fact, Panel, fact_pieces, foot, foot_top, paint_ground
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import Theme
from kiosk.screens.words.trouble_words import trouble_words

_Name = TypeVar("_Name", bound=str)


class Listed(Protocol):
    """Everything left of the panel."""

    @property
    def right(self) -> float:
        """Where it ends."""

    @property
    def pages(self) -> tuple[range, ...]:
        """What goes on which page."""

    def spots(self, paper: Paper) -> list[Spot]:
        """Where something can be pressed."""

    def paint(self, paper: Paper) -> None:
        """All but the places."""


class ListingScreen(OrganiserScreen):
    """Turns list and panel; a subclass says what is on them."""

    part: str
    """What a Turn of the list is called."""

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__(theme, around)
        self._page = self._panel_page = 0

    def _list(self, paper: Paper) -> Listed:
        raise NotImplementedError

    def _pieces(self, paper: Paper) -> list[Piece]:
        """What the panel says."""
        raise NotImplementedError

    def _buttons(self) -> list[Spot]:
        """What may be done about what is picked."""
        raise NotImplementedError

    def turn(self, x: float, y: float, by: int) -> None:
        """The part under the mouse."""
        self._turn(self.part if x < self.on_paper(self._list).right else PAGES, by)

    def _turn(self, what: str, by: int) -> None:
        if what == PAGES:
            self._panel_page = max(0, self._panel_page + by)
        else:
            pages = self.on_paper(self._list).pages
            self._page = clamped(clamped(self._page, pages) + by, pages)
        self.renew()

    def _beside(self, names: Sequence[_Name], picked: str | None, step: int) -> _Name:
        """What stands a step from what is picked, or the first; its page is shown."""
        at = [*names].index(picked) + step if picked in names else 0  # type: ignore[arg-type]
        at = max(0, min(at, len(names) - 1))
        self._page = holding(self.on_paper(self._list).pages, at)
        return names[at]

    def body_spots(self, paper: Paper) -> Sequence[Spot]:
        """The list's places, then those of the panel."""
        return [*self._list(paper).spots(paper), *self._panel_spots(paper), *foot(paper, self._buttons())]

    def paint_body(self, paper: Paper) -> None:
        """List and panel."""
        self._list(paper).paint(paper)
        paint_ground(paper)
        self._panel(paper).paint(paper)

    def _panel(self, paper: Paper) -> Panel:
        buttons = len(self._buttons())
        bottom = foot_top(paper, buttons) - 16 if buttons else paper.height - INSET
        return Panel(self._pieces(paper), self._panel_page, BAR + INSET, bottom)

    def _panel_spots(self, paper: Paper) -> Sequence[Spot]:
        return self._panel(paper).spots(paper)


def answer_pieces(paper: Paper, answer: Trouble | None) -> list[Piece]:
    """Why what was asked could not be done, where it could not."""
    if answer is None:
        return []
    words = trouble_words(answer)
    return fact_pieces(paper, [Fact("", ((words.headline, True), (words.remedy, False)))])
