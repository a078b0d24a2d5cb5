"""What the mouse does to the badge while its button is down: moving and resizing, with everything that snaps."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from kiosk.badges.drafting import places
from kiosk.badges.drafting.draft import Draft, anchors, chosen
from kiosk.badges.drafting.places import GRIPS, Grip, around
from kiosk.badges.drafting.snapping import Guide, snap
from kiosk.badges.layout import Placed
from kiosk.badges.template import Box, Code, Form, Shape
from kiosk.screens.designer import picking
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.sight import Sight

_ROOMY = 3.5
"""Sides of a handle that an edge must be long for one in its middle."""


@dataclass(slots=True)
class Pull:
    """What the mouse is doing since its button went down at `at`: move, grip, band or look."""

    at: QPointF
    start: Draft
    kind: str
    gesture: int
    grip: Grip | None = None
    meant: bool = False
    """It moved further than a hand trembles."""
    to: QPointF = field(default_factory=QPointF)
    collapse: str = ""
    """What alone is selected if nothing is dragged."""


@dataclass(frozen=True, slots=True)
class Handle:
    """Somewhere to pull: its middle and side in pixels."""

    grip: Grip
    middle: QPointF
    side: float


def area(one: QPointF, other: QPointF) -> QRectF:
    """The rectangle between two points."""
    return QRectF(one, other).normalized()


def handles(draft: Draft, page: tuple[Placed, ...], sight: Sight, side: float) -> tuple[Handle, ...]:
    """Those of the one element that is selected; a text in a stack has none, the stack has."""
    names = draft.selected
    if len(names) != 1 or names[0] not in {element.id for element in draft.elements}:
        return ()
    element, box = picking.frame(draft, page, names[0])
    rect = sight.rect(box)
    line = isinstance(element, Shape) and element.form is Form.LINE and not box.height
    found = []
    for grip in _grips(rect, side, line=line):
        point = sight.point(*picking.middle(box, grip))
        found.append(Handle(grip, _turned(point, rect.center(), element.rotation), side))
    return tuple(found)


def _grips(rect: QRectF, side: float, *, line: bool) -> tuple[Grip, ...]:
    """Corners always, edges where there is room around what they hold."""
    if line:
        return (Grip(-1, 0), Grip(1, 0))
    wide, high = rect.width() > side * _ROOMY, rect.height() > side * _ROOMY
    return tuple(grip for grip in GRIPS if (grip.across and grip.down) or (wide and high))


def _turned(point: QPointF, middle: QPointF, degrees: float) -> QPointF:
    turn = QTransform().translate(middle.x(), middle.y()).rotate(degrees).translate(-middle.x(), -middle.y())
    return turn.map(point)


def _paper(draft: Draft) -> Box:
    return Box(0.0, 0.0, draft.template.width, draft.template.height)


def _others(draft: Draft) -> list[Box]:
    """What can be held on to: a ground that covers the page says nothing new."""
    mine, page = anchors(draft, draft.selected), draft.template
    return [
        element.box
        for element in draft.elements
        if element.id not in mine and not (element.box.width >= page.width and element.box.height >= page.height)
    ]


def moved(
    design: Design, pull: Pull, across: float, down: float, *, reach: float | None, straight: bool
) -> tuple[Guide, ...]:
    """The selection so many millimetres from where it was; the guides to draw. `reach` None: nothing snaps."""
    elements = chosen(pull.start)
    if not elements:
        return ()
    if straight:
        across, down = (across, 0.0) if abs(across) > abs(down) else (0.0, down)
    guides: tuple[Guide, ...] = ()
    if reach is not None:
        whole = around(elements)
        box = Box(whole.x + across, whole.y + down, whole.width, whole.height)
        found = snap(box, _paper(pull.start), _others(pull.start), reach)
        across += found.across if across or not straight else 0.0
        down += found.down if down or not straight else 0.0
        guides = found.guides
    design.do(lambda _: places.moved(pull.start, across, down), ("drag", pull.gesture))
    return guides


def resized(
    design: Design, pull: Pull, across: float, down: float, *, reach: float | None, keep: bool
) -> tuple[Guide, ...]:
    """The selected element with its handle so many millimetres away; a QR code stays square at its corners."""
    grip = pull.grip
    assert grip is not None
    element = next(one for one in pull.start.elements if one.id == pull.start.selected[0])
    keep = keep or (isinstance(element, Code) and element.symbology == "qr" and bool(grip.across and grip.down))
    guides: tuple[Guide, ...] = ()
    if reach is not None and not element.rotation and not keep:
        box = places.pulled(element, grip, across, down)
        found = snap(box, _paper(pull.start), _others(pull.start), reach, grip.across, grip.down)
        across, down, guides = across + found.across, down + found.down, found.guides
    design.do(
        lambda _: places.resized(pull.start, element.id, grip, across, down, keep_ratio=keep), ("pull", pull.gesture)
    )
    return guides
