"""A message over the foot of the canvas: what was refused, what an import lost, whether something is to be deleted."""

from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial

from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.counting import counting

_INSET, _BUTTON = 20, 48


@dataclass(frozen=True, slots=True)
class Act:
    """A button of a notice; `primary` is filled."""

    ask: Hashable
    label: str
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said, line by line, and what can be answered. A `passing` one goes with the next change."""

    title: str
    lines: tuple[str, ...]
    acts: tuple[Act, ...]
    passing: bool = False


@dataclass(frozen=True, slots=True)
class _Set:
    """A notice laid out: the lines that fit, and where it begins."""

    top: float
    lines: tuple[tuple[str, float], ...]


def _laid_out(paper: Paper, notice: Notice, width: float, bottom: float, room: float) -> _Set:
    inner = width - 2 * _INSET
    style = Style("body", 15)
    height = 2.0 * _INSET + 30 + _BUTTON + 12
    lines: list[tuple[str, float]] = []
    left = list(notice.lines)
    while left:
        tall = paper.block(left[0], style, inner).height
        if height + tall + (24 if len(left) > 1 else 0) > room:
            lines.append((counting.lost(len(left)), 24.0))
            height += 24
            break
        lines.append((left.pop(0), tall))
        height += tall
    return _Set(bottom - height, tuple(lines))


def spots(paper: Paper, notice: Notice, x: float, width: float, bottom: float, room: float) -> list[Spot]:
    """The sheet itself, which takes presses that miss, and its buttons."""
    top = _laid_out(paper, notice, width, bottom, room).top
    found = [
        Spot(
            ask=("notice",),
            label=notice.title,
            box=(x, top, width, bottom - top),
            look=Look.BARE,
            paint=partial(_paint, notice=notice, width=width, bottom=bottom - top, room=room),
        )
    ]
    end = x + width - _INSET
    for act in reversed(notice.acts):
        wide = max(120.0, paper.block(act.label, Style("button", 16)).width + 44)
        end -= wide
        look = Look.FILLED if act.primary else Look.FRAMED
        box = (end, bottom - _INSET - _BUTTON, wide, _BUTTON)
        found.append(Spot(ask=act.ask, label=act.label, box=box, look=look, letters=16))
        end -= 12
    return found


def _paint(paper: Paper, *, notice: Notice, width: float, bottom: float, room: float) -> None:
    paper.frame(RING, RING, width, bottom, paper.colour("ink"), stroke=2, radius=8, fill=paper.colour("sheet"))
    found = _laid_out(paper, notice, width, bottom, room)
    ink = paper.colour("ink")
    x, y = RING + _INSET, float(RING + _INSET)
    paper.say(notice.title, Style("button", 18, 700), x, y + 14, width - 2 * _INSET, ink, smallest=13)
    y += 34
    for line, tall in found.lines:
        paper.put(paper.block(line, Style("body", 15), width - 2 * _INSET), x, y, ink)
        y += tall
