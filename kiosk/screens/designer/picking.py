"""What lies under a point of the badge, and the frames drawn around what is selected. Pure."""

import math
from collections.abc import Sequence

from kiosk.badges.drafting.draft import Draft, stack_of
from kiosk.badges.drafting.places import Grip
from kiosk.badges.layout import Placed
from kiosk.badges.template import Box, Element, Form, Shape, Stack

_ABOVE, _BELOW = 0.8, 0.26
"""Of the em, what a frame around a line takes above and below its baseline."""
_SLIM = 1.5
"""Millimetres around a line that still hit it."""


def inside(element: Element, x: float, y: float) -> bool:
    """Whether a point lies in the element's box, as it is turned."""
    x, y = unturned(element, x, y)
    box = element.box
    slim = _SLIM if isinstance(element, Shape) and element.form is Form.LINE else 0.0
    return box.x - slim <= x <= box.right + slim and box.y - slim <= y <= box.bottom + slim


def unturned(element: Element, x: float, y: float) -> tuple[float, float]:
    """The point as if the element were not turned."""
    if not element.rotation:
        return x, y
    turn = math.radians(-element.rotation)
    middle_x, middle_y = element.box.x + element.box.width / 2, element.box.y + element.box.height / 2
    across, down = x - middle_x, y - middle_y
    return (
        middle_x + across * math.cos(turn) - down * math.sin(turn),
        middle_y + across * math.sin(turn) + down * math.cos(turn),
    )


def ink(page: Sequence[Placed], name: str) -> Box | None:
    """The box around the lines of one stacked text, as wide as its stack; None where it says nothing."""
    for placed in page:
        runs = [run for run in placed.runs if run.of == name]
        if runs:
            around = placed.element.box
            top = min(run.baseline - _ABOVE * run.size for run in runs)
            bottom = max(run.baseline + _BELOW * run.size for run in runs)
            return Box(around.x, top, around.width, max(bottom - top, 1.0))
    return None


def under(draft: Draft, page: Sequence[Placed], x: float, y: float) -> str:
    """The topmost element at a point, of a stack the text that is there; empty where there is nothing."""
    for element in reversed(draft.elements):
        if not inside(element, x, y):
            continue
        if isinstance(element, Stack):
            here = unturned(element, x, y)
            for text in element.texts:
                box = ink(page, text.id)
                if box is not None and box.y <= here[1] <= box.bottom:
                    return text.id
        return element.id
    return ""


def touched(draft: Draft, area: Box) -> tuple[str, ...]:
    """Elements that a frame pulled over the page touches."""
    return tuple(
        element.id
        for element in draft.elements
        if element.box.x <= area.right
        and element.box.right >= area.x
        and element.box.y <= area.bottom
        and element.box.bottom >= area.y
    )


def frame(draft: Draft, page: Sequence[Placed], name: str) -> tuple[Element, Box]:
    """What is framed when `name` is selected: the element that holds it and the box to draw."""
    owner = stack_of(draft, name)
    if owner is None:
        element = next(one for one in draft.elements if one.id == name)
        return element, element.box
    return owner, ink(page, name) or owner.box


def middle(box: Box, grip: Grip) -> tuple[float, float]:
    """Where a handle stands."""
    return box.x + box.width * (1 + grip.across) / 2, box.y + box.height * (1 + grip.down) / 2
