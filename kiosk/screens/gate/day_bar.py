"""The day of a gate as bars: what is open now in ink, what is to come outlined, what is over in grey."""

from datetime import datetime
from functools import partial

from kiosk.domain.plan import Plan
from kiosk.screens.gate.scene import MARGIN
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.language import in_words
from kiosk.screens.words.naming import people, zone_name
from kiosk.screens.words.programme import Day, Row, Span

PITCH, BAR, TRACK = 40, 28, 16
_LABELS = (128.0, 208.0)
"""Least and most room for what a row is called."""
_INSET = 8


def paint_day(paper: Paper, plan: Plan, day: Day, now: datetime, top: float) -> None:
    """Rows from `top` on, the hours below, and a line where it is now."""
    labels = [zone_name(plan, row.zone) if row.zone else people(plan, row) for row in day.rows]
    widest = max(paper.block(label, Style("body", 15)).width for label in labels)
    x = MARGIN + min(_LABELS[1], max(_LABELS[0], widest + 16))
    width = paper.width - MARGIN - x
    for at, (row, label) in enumerate(zip(day.rows, labels, strict=True)):
        y = top + PITCH * at
        colour = paper.colour("ink" if row.open_at(now) else "ink_quiet")
        style = Style("body", 15, 600 if row.open_at(now) else 500)
        paper.say(label, style, MARGIN, y + BAR / 2, x - MARGIN - 12, colour, smallest=11)
        paper.fill(x, y + (BAR - TRACK) / 2, width, TRACK, paper.colour("quiet"))
    bottom = top + PITCH * (len(day.rows) - 1) + BAR
    here = x + width * day.part(now) if day.starts <= now <= day.ends else None
    for at, row in enumerate(day.rows):
        for span in row.spans:
            ends = x + width * day.part(span[0]), x + width * day.part(span[1])
            _paint_span(paper, row, span, now, ends, top + PITCH * at)
    paint_hours(paper, plan, day, x, width, bottom + 20)
    if here is not None:
        paper.fill(here - 3.5, top - 8, 7, bottom - top + 16, paper.colour("background"))
        paper.fill(here - 1.5, top - 8, 3, bottom - top + 16, paper.colour("ink"))
    for at, row in enumerate(day.rows):
        for span in row.spans:
            ends = x + width * day.part(span[0]), x + width * day.part(span[1])
            _paint_name(paper, row, span, now, ends, here, top + PITCH * at)


def _paint_span(paper: Paper, row: Row, span: Span, now: datetime, ends: tuple[float, float], top: float) -> None:
    left, width = ends[0], ends[1] - ends[0]
    if span[0] <= now < span[1]:
        paper.fill(left, top, width, BAR, paper.colour("ink"))
    elif span[0] > now:
        paper.frame(left, top, width, BAR, paper.colour("border"), stroke=2, radius=0, fill=paper.colour("background"))
    else:
        paper.fill(left, top, width, BAR, paper.colour("line"))


def _paint_name(
    paper: Paper, row: Row, span: Span, now: datetime, ends: tuple[float, float], here: float | None, top: float
) -> None:
    """The session's name where it fits whole; in a bar that the line crosses, in its longer part."""
    session = row.session_of(span)
    if session is None:
        return
    start, end = ends
    if here is not None and start < here < end:
        start, end = max((start, here - 4), (here + 4, end), key=lambda part: part[1] - part[0])
    ink = "background" if span[0] <= now < span[1] else "ink" if span[0] > now else "ink_quiet"
    room = end - start - 2 * _INSET
    fitting = partial(paper.line, in_words(session.names, session.name), Style("small", 15, 600), smallest=11)
    name = fitting(room) if room > 0 else None
    if name is not None and name.lines == 1 and not name.broken_words and name.width <= room:
        paper.put(name, start + _INSET, top + (BAR - name.height) / 2, paper.colour(ink))


def paint_hours(
    paper: Paper, plan: Plan, programme: Day, x: float, width: float, middle: float,
    edges: tuple[datetime, ...] = (),
    taken: tuple[tuple[float, float], ...] = (),
) -> None:  # fmt: skip
    """Figures under a day's bar: its edges, or these; too near to another or to what is `taken`, they are left out."""
    style = Style("small", 15, figures="times")
    places = list(taken)
    exact = bool(edges)
    edges = edges or programme.edges()
    inner = edges[1:-1]
    for edge in (*inner, edges[0], edges[-1]):
        local = edge.astimezone(plan.zone_info)
        text = local.strftime("%H:%M" if exact or local.minute else "%H")
        room = paper.block(text, style, direction="ltr").width + 2
        at = min(x + width - room, max(x, x + width * programme.part(edge) - (room / 2 if edge in inner else 0)))
        if any(at < end + 6 and start < at + room + 6 for start, end in places):
            continue
        places.append((at, at + room))
        paper.say(text, style, at, middle, room, paper.colour("ink_quiet"), direction="ltr")
