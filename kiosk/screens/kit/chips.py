"""Choices side by side, each a place for a finger; where a language needs more room they take more rows, then smaller
letters.
"""

from collections.abc import Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style

_Choice = TypeVar("_Choice")

HEIGHT = 56
GAP = 10
_INSET = 20


def chips(
    paper: Paper,
    choices: Sequence[tuple[Hashable, str]],
    chosen: frozenset[Hashable],
    box: tuple[float, float, float],
    *,
    rows: int = 2,
    height: float = HEIGHT,
) -> tuple[list[Spot], float]:
    """Spots for `choices` (what one says, its words) from (x, top) within a width, and where they end.

    Letters shrink until `rows` suffice.
    """
    x, top, width = box
    laid: list[tuple[float, int, float]] = []
    size = 17.0
    for size in (17.0, 16.0, 15.0, 14.0, 13.0):
        laid = _laid_out(paper, choices, width, size)
        if laid[-1][1] < rows:
            break
    spots = [
        Spot(
            ask=ask,
            label=label,
            box=(x + left, top + row * (height + GAP), wide, height),
            look=Look.CHOSEN if ask in chosen else Look.FRAMED,
            letters=size,
        )
        for (ask, label), (left, row, wide) in zip(choices, laid, strict=True)
    ]
    return spots, top + (laid[-1][1] + 1) * (height + GAP) - GAP


def _laid_out(
    paper: Paper, choices: Sequence[tuple[Hashable, str]], width: float, size: float
) -> list[tuple[float, int, float]]:
    places: list[tuple[float, int, float]] = []
    left, row = 0.0, 0
    for _, label in choices:
        wide = min(width, max(HEIGHT, paper.block(label, Style("button", size, 600)).width + 2 * _INSET + 2))
        if left and left + wide > width:
            left, row = 0.0, row + 1
        places.append((left, row, wide))
        left += wide + GAP
    return places


def arrow(event: QKeyEvent) -> int:
    """Which way an arrow key leads in a list, 0 for any other key. No scanner types arrows."""
    return {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key(), 0)


def beside(choices: Sequence[_Choice], chosen: _Choice | None, step: int) -> _Choice:
    """The choice next to the one chosen; from none, the first or the last."""
    if chosen is None:
        return choices[0 if step > 0 else -1]
    return choices[max(0, min(len(choices) - 1, choices.index(chosen) + step))]
