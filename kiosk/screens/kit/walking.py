"""Walking a screen by keys: F10 goes from rail to tabs to lists, the arrows from place to place within one of them.

What is stood on bears the ring and the cap F5; F5 or a hand's Enter chooses it. Whatever else is typed ends the walk,
so that no burst of a scanner, heard as one or not, ever presses anything: its letters come before its Enter.
"""

from collections.abc import Hashable, Mapping
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Box = tuple[float, float, float, float]
_ACROSS = 3.0
"""How much more a step aside counts than one ahead."""
ENTERS = (Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value)


class Section(Enum):
    """Parts of a screen in the order in which they are walked."""

    RAIL = 1
    TABS = 2
    BODY = 3
    UNWALKED = 4
    """Digits of a pad: hands type them."""


def step_of(event: QKeyEvent, *, rtl: bool) -> tuple[int, int] | None:
    """Where an arrow leads, from the leading edge and from the top; None for any other key."""
    ahead = -1 if rtl else 1
    return {
        Qt.Key.Key_Right.value: (ahead, 0),
        Qt.Key.Key_Left.value: (-ahead, 0),
        Qt.Key.Key_Down.value: (0, 1),
        Qt.Key.Key_Up.value: (0, -1),
    }.get(event.key())


def beside(boxes: Mapping[Hashable, _Box], here: Hashable, step: tuple[int, int]) -> Hashable:
    """The nearest place that way; where there is none, the one stood on."""
    costs = {
        ask: cost for ask, box in boxes.items() if ask != here and (cost := _cost(boxes[here], box, step)) is not None
    }
    return min(costs, key=lambda ask: costs[ask], default=here)


def _cost(here: _Box, there: _Box, step: tuple[int, int]) -> float | None:
    """How far one place lies from another in a direction; None where it lies elsewhere."""
    along, across = (0, 1) if step[0] else (1, 0)
    way = step[0] + step[1]
    apart = (there[along] + there[along + 2] / 2 - here[along] - here[along + 2] / 2) * way
    if apart < 1:
        return None
    aside = max(there[across] - here[across] - here[across + 2], here[across] - there[across] - there[across + 2], 0.0)
    middles = abs(there[across] + there[across + 2] / 2 - here[across] - here[across + 2] / 2)
    return apart + _ACROSS * aside + middles / 100
