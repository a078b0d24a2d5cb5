"""Moving, resizing and lining up. Results are kept where they can be seen, to a hundredth of a millimetre."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.badges.drafting.draft import Draft, anchors, boxed, changed, chosen
from kiosk.badges.template import Box, Element, Form, Shape

SMALLEST = 1.0
"""Least width and height of an element; lines may be flat."""
_ON_PAGE = 1.0
"""So much of an element stays on the page."""
_LOWEST = -50.0


class Line(StrEnum):
    """Where elements line up."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Grip:
    """A handle: which edges it takes along, each -1, 0 or 1."""

    across: int
    down: int


GRIPS = tuple(Grip(across, down) for down in (-1, 0, 1) for across in (-1, 0, 1) if across or down)


def _round(length: float) -> float:
    return round(length, 2) + 0.0


def kept_on_page(box: Box, width: float, height: float) -> Box:
    """The box with at least a little of it on the page, its corners on hundredths."""
    x = min(max(box.x, _ON_PAGE - box.width, _LOWEST), width - _ON_PAGE)
    y = min(max(box.y, _ON_PAGE - box.height, _LOWEST), height - _ON_PAGE)
    return Box(_round(x), _round(y), _round(box.width), _round(box.height))


def around(elements: Sequence[Element]) -> Box:
    """The box around all of them, turned ones by their unturned boxes."""
    left, top = min(one.box.x for one in elements), min(one.box.y for one in elements)
    right, bottom = max(one.box.right for one in elements), max(one.box.bottom for one in elements)
    return Box(left, top, right - left, bottom - top)


def moved(draft: Draft, across: float, down: float) -> Draft:
    """The selection moved by so many millimetres, as a whole."""
    elements = chosen(draft)
    if not elements:
        return draft
    whole = around(elements)
    target = kept_on_page(
        replace(whole, x=whole.x + across, y=whole.y + down), draft.template.width, draft.template.height
    )
    across, down = target.x - whole.x, target.y - whole.y

    def move(element: Element) -> Element:
        box = element.box
        return boxed(
            element, replace(box, x=_round(max(box.x + across, _LOWEST)), y=_round(max(box.y + down, _LOWEST)))
        )

    return changed(draft, anchors(draft, draft.selected), move)


def placed(draft: Draft, name: str, box: Box) -> Draft:
    """One element in this box."""
    fitting = kept_on_page(box, draft.template.width, draft.template.height)
    return changed(draft, (name,), lambda element: boxed(element, fitting))


def resized(draft: Draft, name: str, grip: Grip, across: float, down: float, *, keep_ratio: bool = False) -> Draft:
    """One element with a handle pulled by so many millimetres of the page; the opposite edge stays where it is."""
    element = next(one for one in draft.elements if one.id == name)
    return placed(draft, name, pulled(element, grip, across, down, keep_ratio=keep_ratio))


def pulled(element: Element, grip: Grip, across: float, down: float, *, keep_ratio: bool = False) -> Box:
    """The box of an element after its handle was pulled."""
    turn = math.radians(element.rotation)
    along = across * math.cos(turn) + down * math.sin(turn)
    upright = -across * math.sin(turn) + down * math.cos(turn)
    box = element.box
    least = 0.0 if isinstance(element, Shape) and element.form is Form.LINE else SMALLEST
    width, height = max(box.width + grip.across * along, least), max(box.height + grip.down * upright, least)
    if keep_ratio and box.width and box.height:
        width, height = _in_ratio(box, width, height, grip)
    shift_along, shift_upright = grip.across * (width - box.width) / 2, grip.down * (height - box.height) / 2
    x = box.x + box.width / 2 + shift_along * math.cos(turn) - shift_upright * math.sin(turn) - width / 2
    y = box.y + box.height / 2 + shift_along * math.sin(turn) + shift_upright * math.cos(turn) - height / 2
    return Box(x, y, width, height)


def _in_ratio(box: Box, width: float, height: float, grip: Grip) -> tuple[float, float]:
    wide, high = width / box.width, height / box.height
    scale = max(wide, high) if grip.across and grip.down else wide if grip.across else high
    scale = max(scale, SMALLEST / min(box.width, box.height))
    return box.width * scale, box.height * scale


def aligned(draft: Draft, line: Line) -> Draft:
    """The selected elements on one line: that of all of them together, or for one alone that of the page."""
    elements = chosen(draft)
    if not elements:
        return draft
    page = Box(0.0, 0.0, draft.template.width, draft.template.height)
    within = around(elements) if len(elements) > 1 else page
    names = [element.id for element in elements]
    return changed(draft, names, lambda element: boxed(element, _on_line(element.box, within, line)))


def _on_line(box: Box, within: Box, line: Line) -> Box:
    match line:
        case Line.LEFT | Line.CENTRE | Line.RIGHT:
            share = {Line.LEFT: 0.0, Line.CENTRE: 0.5, Line.RIGHT: 1.0}[line]
            return replace(box, x=_round(max(within.x + (within.width - box.width) * share, _LOWEST)))
        case _:
            share = {Line.TOP: 0.0, Line.MIDDLE: 0.5}.get(line, 1.0)
            return replace(box, y=_round(max(within.y + (within.height - box.height) * share, _LOWEST)))


def distributed(draft: Draft, *, down: bool) -> Draft:
    """Three or more elements with equal gaps, the outermost staying where they are."""
    elements = chosen(draft)
    if len(elements) < 3:
        return draft
    whole = around(elements)
    lengths = [element.box.height if down else element.box.width for element in elements]
    gap = ((whole.height if down else whole.width) - sum(lengths)) / (len(elements) - 1)
    order = sorted(
        elements, key=lambda element: (element.box.y, element.box.x) if down else (element.box.x, element.box.y)
    )
    places: dict[str, float] = {}
    at = whole.y if down else whole.x
    for element in order:
        places[element.id] = _round(max(at, _LOWEST))
        at += (element.box.height if down else element.box.width) + gap

    def put(element: Element) -> Element:
        box, place = element.box, places[element.id]
        return boxed(element, replace(box, y=place) if down else replace(box, x=place))

    return changed(draft, places, put)
