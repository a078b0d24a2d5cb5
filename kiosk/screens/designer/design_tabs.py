"""The designs as tabs in the bar: as many as there is room for, the open one always."""

from functools import partial

from PySide6.QtGui import QFontMetricsF

from kiosk.screens.designer.arrangement import Ask
from kiosk.screens.designer.design import Design
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.frame import BAR, RAIL, Tab, paint_tab
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, font

_LONGEST = 24
_TITLE, _CHIPS = 130, 440
"""Base units of the bar that tabs leave to the title and the statuses."""


def short_title(design: Design, name: str) -> str:
    """A title up to its first comma."""
    title = design.title(name).split(",")[0].strip() or name
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"


def spots(paper: Paper, design: Design, start: float, width: float) -> list[Spot]:
    """From `start` on, in a window of this width; a dot says that a design is not saved."""
    unsaved = design.unsaved_names
    labels = {name: short_title(design, name) + (" •" if name in unsaved else "") for name in design.names}
    metrics = QFontMetricsF(font(Style("body", 15, 700), 1.0, "".join(labels.values())))
    room = width - RAIL - _TITLE - _CHIPS
    kept: list[str] = []
    for name in sorted(labels, key=lambda name: name != design.name):
        room -= metrics.horizontalAdvance(labels[name]) + 36
        if room < 0 and kept:
            break
        kept.append(name)
    found, x = [], start
    for name in (name for name in labels if name in kept):
        wide = paper.block(labels[name], Style("body", 15, 600)).width + 28
        here = name == design.name
        paint = partial(paint_tab, tab=Tab(name, labels[name]), here=here)
        found.append(
            Spot(ask=Ask("open", name), label=labels[name], box=(x, 0, wide, BAR), look=Look.BARE, enabled=not here,
                 paint=paint)
        )  # fmt: skip
        x += wide + 8
    return found
