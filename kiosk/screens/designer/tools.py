"""The row of tools above the canvas, and what each does to the design."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from kiosk.badges.drafting import layers, places
from kiosk.badges.drafting.draft import chosen
from kiosk.badges.drafting.places import Line
from kiosk.badges.template import Stack, Text
from kiosk.screens.designer.design import Design
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.paper import Paper
from kiosk.screens.words.language import translate

SIDE = 40
HEIGHT = 48
_SPACE = 12


class Tool(StrEnum):
    """What can be done by one press."""

    UNDO = "undo"
    REDO = "redo"
    LEFT = "align_left"
    CENTRE = "align_centre"
    RIGHT = "align_right"
    TOP = "align_top"
    MIDDLE = "align_middle"
    BOTTOM = "align_bottom"
    ACROSS = "distribute_across"
    DOWN = "distribute_down"
    STACK = "stack"
    COPY = "copy"
    DELETE = "bin"


_GROUPS = (
    (Tool.UNDO, Tool.REDO),
    (Tool.LEFT, Tool.CENTRE, Tool.RIGHT),
    (Tool.TOP, Tool.MIDDLE, Tool.BOTTOM),
    (Tool.ACROSS, Tool.DOWN),
    (Tool.STACK, Tool.COPY, Tool.DELETE),
)


def tool_name(tool: Tool) -> str:
    """What it does, in words."""
    return {
        Tool.UNDO: translate("designer", "Undo"),
        Tool.REDO: translate("designer", "Redo"),
        Tool.LEFT: translate("designer", "Align left edges"),
        Tool.CENTRE: translate("designer", "Align middles, side by side"),
        Tool.RIGHT: translate("designer", "Align right edges"),
        Tool.TOP: translate("designer", "Align upper edges"),
        Tool.MIDDLE: translate("designer", "Align middles, one above the other"),
        Tool.BOTTOM: translate("designer", "Align lower edges"),
        Tool.ACROSS: translate("designer", "Equal gaps from left to right"),
        Tool.DOWN: translate("designer", "Equal gaps from top to bottom"),
        Tool.STACK: translate("designer", "Stack texts, or take a stack apart"),
        Tool.COPY: translate("designer", "Duplicate"),
        Tool.DELETE: translate("designer", "Delete"),
    }[tool]


_LINES = {
    Tool.LEFT: Line.LEFT,
    Tool.CENTRE: Line.CENTRE,
    Tool.RIGHT: Line.RIGHT,
    Tool.TOP: Line.TOP,
    Tool.MIDDLE: Line.MIDDLE,
    Tool.BOTTOM: Line.BOTTOM,
}


def possible(design: Design, tool: Tool) -> bool:
    """Whether it would do anything now."""
    elements = chosen(design.draft)
    texts = sum(isinstance(element, Text) for element in elements)
    rules: Mapping[Tool, bool] = {
        Tool.UNDO: design.history.can_undo,
        Tool.REDO: design.history.can_redo,
        Tool.ACROSS: len(elements) > 2,
        Tool.DOWN: len(elements) > 2,
        Tool.STACK: texts > 1 or any(isinstance(element, Stack) for element in elements),
    }
    return rules.get(tool, bool(elements))


def use(design: Design, tool: Tool) -> None:
    """Do it."""
    if tool in _LINES:
        design.do(lambda draft: places.aligned(draft, _LINES[tool]))
        return
    acts: Mapping[Tool, Callable[[], object]] = {
        Tool.UNDO: design.undo,
        Tool.REDO: design.redo,
        Tool.ACROSS: lambda: design.do(lambda draft: places.distributed(draft, down=False)),
        Tool.DOWN: lambda: design.do(lambda draft: places.distributed(draft, down=True)),
        Tool.STACK: lambda: _stack(design),
        Tool.COPY: lambda: design.do(layers.duplicated),
        Tool.DELETE: lambda: design.do(layers.deleted),
    }
    acts[tool]()


def _stack(design: Design) -> None:
    apart = any(isinstance(element, Stack) for element in chosen(design.draft))
    design.do(layers.unstacked if apart else layers.stacked)


@dataclass(frozen=True, slots=True)
class Use:
    """What a tool's place says."""

    tool: Tool


def spots(design: Design, x: float, y: float, room: float) -> list[Spot]:
    """The tools in a row, in groups, in the middle of `room`."""
    count = sum(len(group) for group in _GROUPS)
    side = min(SIDE, (room - _SPACE * (len(_GROUPS) - 1)) / count)
    x += max(0.0, (room - count * side - _SPACE * (len(_GROUPS) - 1)) / 2)
    found: list[Spot] = []
    for group in _GROUPS:
        for tool in group:
            found.append(
                Spot(
                    ask=Use(tool),
                    label=tool_name(tool),
                    box=(x, y + (HEIGHT - SIDE) / 2, side, SIDE),
                    look=Look.BARE,
                    enabled=possible(design, tool),
                    paint=partial(_paint, tool=tool, enabled=possible(design, tool)),
                )
            )
            x += side
        x += _SPACE
    return found


def _paint(paper: Paper, *, tool: Tool, enabled: bool) -> None:
    paper.icon(tool.value, paper.width / 2 - 11, paper.height / 2, 22, paper.colour("ink" if enabled else "border"))
