"""The strip of recent passages: shapes and hours, with names only while a verdict is on screen."""

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from kiosk.domain.verdict import Reason
from kiosk.screens.gate.views import Recent
from kiosk.screens.kit.lettering import fit
from kiosk.screens.kit.one_line import one_line
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.shapes import paint_mark
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.language import clock, current
from kiosk.screens.words.wording import days_line, note_line, reason_line

HEIGHT = 104
IDLE_HEIGHT = 64
MARGIN = 32
PITCH = 163
INSET = 15
_NAME = 60.0
"""Room for the name of a passage: four small lines."""
_WITH_REASON = 86.0
"""Below a name that ends so far down there is no room for a reason."""
_SMALL = (11.0, 10.0)
"""Letters of a name that is too long for one line of larger ones."""

_ARABIC, _CYRILLIC, _HAN = re.compile("[\u0600-\u06ff]"), re.compile("[\u0400-\u04ff]"), re.compile("[\u4e00-\u9fff]")


def cells_in(width: float) -> int:
    """How many passages a strip of this width shows; five at the least."""
    return max(5, int((width - MARGIN + 8) // PITCH))


def paint_strip(paper: Paper, recents: tuple[Recent, ...], zone: ZoneInfo, *, named: bool) -> None:
    """Newest first, from the leading edge."""
    height = HEIGHT if named else IDLE_HEIGHT
    top = paper.height - height
    paper.fill(0, top, paper.width, height, paper.colour("background"))
    paper.rule(0, top, paper.width, paper.colour("line"))
    count = cells_in(paper.width)
    pitch = (paper.width - MARGIN) / count
    for at in range(1, count):
        paper.upright(MARGIN + pitch * at - INSET, top, height, paper.colour("line"))
    for at, recent in enumerate(recents[:count]):
        _paint_cell(paper, recent, MARGIN + pitch * at, top, pitch, zone, named)


def _paint_cell(paper: Paper, recent: Recent, x: float, top: float, pitch: float, zone: ZoneInfo, named: bool) -> None:
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    room = pitch - INSET - 8
    size = 22 if named else 24
    middle = top + (28 if named else 29)
    paint_mark(paper, recent.light, x, middle, size)
    hour = clock(recent.at, zone, seconds=True)
    style = Style("small", 15 if named else 16, figures="times")
    told = paper.say(hour, style, x + size + 9, middle, room - size - 9, quiet)
    if recent.undone:
        paper.rule(x + size + 7, middle, told.width + 4, ink, 2)
    if not named:
        return
    end = _paint_name(paper, recent, x, top + 41, room)
    if end - top > _WITH_REASON:
        return
    said = _why(recent, recent.reason) if recent.reason else note_line(recent.note) if recent.note else ""
    one_line(paper, said, Style("small", 15), x, end + 9, room, quiet, smallest=10, direction=None)


def _paint_name(paper: Paper, recent: Recent, x: float, top: float, room: float) -> float:
    """One line, or several small ones for a longer name; where they end. What not even those hold is cut."""
    name, style = called(recent), Style("small", 15, 600, cjk=recent.delegation)
    block = paper.line(name, style, room, smallest=12, direction="auto")
    if block.lines > 1:
        small = [paper.block(name, replace(style, size=size), room, direction="auto") for size in _SMALL]
        block = fit(small, room, _NAME)
    kept = name
    while block.height > _NAME and len(kept) > 1:
        kept = kept[:-1].rstrip()
        block = paper.block(kept + "…", replace(style, size=_SMALL[-1]), room, direction="auto")
    paper.put(block, x, top + max(0.0, (24 - block.height) / 2), paper.colour("ink"))
    return top + max(24.0, block.height)


def _why(recent: Recent, reason: Reason) -> str:
    return days_line(reason) if recent.beyond_event else reason_line(reason)


def called(recent: Recent) -> str:
    """The name as readers of the language know it: natively in their own script, else surname and initial."""
    own = {"ar": _ARABIC, "ru": _CYRILLIC, "zh": _HAN}.get(current())
    if recent.short and not (own and own.search(recent.name)):
        return recent.short
    return recent.name or "—"
