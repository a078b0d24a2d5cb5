"""A titled list with rows of one height beside a panel: where it stands, and what goes on which page."""

from kiosk.screens.kit.frame import BAR, MARGIN, RAIL
from kiosk.screens.kit.paging import KNOB, split

LEFT = RAIL + MARGIN
TOP = BAR + 16
TITLE, HEAD, ROW = 56, 36, 64


class Rows:
    """What such lists share; a subclass says how many rows there are."""

    __slots__ = ()
    right: float
    bottom: float

    @property
    def count(self) -> int:
        """Of rows on all pages."""
        raise NotImplementedError

    @property
    def width(self) -> float:
        """Of the list."""
        return self.right - LEFT

    @property
    def rows_top(self) -> float:
        """Where the first row stands."""
        return TOP + TITLE + HEAD

    @property
    def rows_bottom(self) -> float:
        """Where the last row ends at most."""
        return self.bottom - KNOB - 24

    @property
    def pages(self) -> tuple[range, ...]:
        """What goes on which page."""
        return split([ROW] * self.count, max(float(ROW), self.rows_bottom - self.rows_top))
