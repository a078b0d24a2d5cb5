"""What a sheet is: how it is painted, which buttons stand on it, and where. Every sheet is one function of values."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.screens.kit.action import Act
from kiosk.screens.kit.lettering import Run
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.language import current

MARGIN = 32
STATUS_ABOVE_STRIP = 160
"""The line above the buttons starts so far over the strip."""
BUTTONS_ABOVE_STRIP = 84


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One sheet. `named`: the strip below shows names."""

    paint: Callable[[Paper], None]
    acts: tuple[Act, ...] = ()
    named: bool = False
    strip: int = 64
    buttons_above: int = BUTTONS_ABOVE_STRIP
    """The framed buttons start so far over the strip."""
    spared: float = 0
    """Room at the trailing edge that the framed buttons leave free."""


def paint_status(paper: Paper, icon: str, lead: str, rest: str, strip: int) -> None:
    """The line above the buttons: first what it is, then more."""
    top = paper.height - strip - STATUS_ABOVE_STRIP
    paper.rule(MARGIN, top, paper.width - 2 * MARGIN, paper.colour("line"))
    if not (lead or rest):
        return
    ink = paper.colour("ink")
    paper.icon(icon, MARGIN, top + 33, 26, ink)
    width = paper.width - 2 * MARGIN - 40
    for large, small in ((20, 17), (18, 16), (17, 15), (16, 14), (15, 13), (14, 12)):
        runs = [Run(lead + (" " if rest and current() != "zh" else ""), Style("lead", large, 600))] if lead else []
        block = paper.block([*runs, Run(rest, Style("body", small))] if rest else runs, Style("lead"), width)
        if block.lines <= 1 or (large <= 17 and block.lines <= 2):
            break
    paper.put(block, MARGIN + 40, top + 33 - block.height / 2, ink)


def paint_sheet(paper: Paper, top: float, strip: int) -> None:
    """The ground of a sheet that shows a verdict."""
    paper.fill(0, top, paper.width, paper.height - top - strip, paper.colour("sheet"))
