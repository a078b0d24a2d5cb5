"""One alert, opened in the third column: what it is, about whom, and what an officer writes of it."""

from dataclasses import replace
from functools import partial

from kiosk.domain.duty import Action
from kiosk.screens.kit import keys
from kiosk.screens.kit.action import RADIUS, RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.frame import MARGIN
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.stacking import LEVELS, Piece, tighter, total, words
from kiosk.screens.kit.theme import Style
from kiosk.screens.security.parts import BUTTON, FIELD, GAP, SHEET_TOP, Painted, Strip
from kiosk.screens.security.trace import PHOTO, paint_person
from kiosk.screens.security.views import AlertLine, Ask, NoteChosen, Opened, PersonChosen
from kiosk.screens.security.words import ICONS, alert_line, alert_title, ready_notes
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import clock, joined, translate
from kiosk.security.alerts import AlertKind

_CHIP, _BETWEEN = 56, 8
_FACTS_TOP = SHEET_TOP + 40


def opened_spots(desk: Painted, opened: Opened) -> list[Spot]:
    """The person to trace; ready notes, and what an officer may say of it."""
    spots = []
    alert = opened.line.raised.alert
    if alert.person is not None:
        top = _facts(desk, opened)[1]
        label = translate("security", "Trace this person")
        paint = partial(_paint_card, desk=desk, opened=opened)
        box = (desk.strip.start, top, desk.strip.room, PHOTO[1])
        spot = Spot(ask=PersonChosen(alert.person, "opened"), label=label, box=box, look=Look.BARE, paint=paint,
                    enabled=Action.SEARCH_FREELY in desk.view.rights)  # fmt: skip
        spots.append(spot)
    if not _to_acknowledge(desk, opened):
        return spots
    if alert.kind is AlertKind.WATCHLIST:
        other = translate("security", "This is somebody else")
        spots.append(desk.button(Ask.SOMEBODY_ELSE, other, "cross", keys.NOT_THIS_PERSON, 1))
    spots.append(desk.button(Ask.ACKNOWLEDGE, translate("security", "Acknowledge"), "tick", keys.PROPOSAL, filled=True))
    return [*spots, *_chips(desk, opened)]


def note_box(desk: Painted) -> tuple[float, float, float, float] | None:
    """Where a note is typed; None where there is nothing to acknowledge."""
    opened = desk.view.sheet
    if not isinstance(opened, Opened) or not _to_acknowledge(desk, opened):
        return None
    return desk.strip.start, _note_top(desk, opened), desk.strip.room, FIELD


def paint_opened(desk: Painted, opened: Opened) -> None:
    """What it is; once it is acknowledged, by whom and with what note."""
    paper, strip, line = desk.paper, desk.strip, opened.line
    ink = paper.colour("ink")
    paper.icon(ICONS[line.raised.alert.kind], strip.start, SHEET_TOP + 14, 28, ink)
    title = paper.line(alert_title(line), Style("title", 21, 700), strip.room - 42, smallest=14)
    paper.put(title, strip.start + 42, SHEET_TOP + 14 - min(title.height, 30) / 2, ink)
    for piece, top in _facts(desk, opened)[0]:
        piece.paint(top)
    if line.raised.acknowledged is not None:
        _paint_done(desk, opened)


def _to_acknowledge(desk: Painted, opened: Opened) -> bool:
    return opened.line.raised.acknowledged is None and Action.ACKNOWLEDGE_ALERT in desk.view.rights


def _note_top(desk: Painted, opened: Opened) -> float:
    """Top of the field for a note, above the buttons."""
    buttons = 1 if opened.line.raised.alert.kind is AlertKind.WATCHLIST else 0
    return desk.foot - buttons * (BUTTON + GAP) - GAP - FIELD


def _chips_top(desk: Painted, opened: Opened) -> float:
    rows = -(-len(ready_notes(opened.line)) // 2)
    return _note_top(desk, opened) - rows * (_CHIP + _BETWEEN)


def _chips(desk: Painted, opened: Opened) -> list[Spot]:
    width = (desk.strip.room - _BETWEEN) / 2
    top = _chips_top(desk, opened)
    spots = []
    for at, note in enumerate(ready_notes(opened.line)):
        x = desk.strip.start + (at % 2) * (width + _BETWEEN)
        box = (x, top + (at // 2) * (_CHIP + _BETWEEN), width, _CHIP)
        look = Look.CHOSEN if note == desk.note else Look.FRAMED
        spots.append(Spot(ask=NoteChosen(note), label=note, box=box, look=look, letters=15))
    return spots


def _paint_card(paper: Paper, *, desk: Painted, opened: Opened) -> None:
    """Whom it is about. Pressed, their way is traced; the arrow says so."""
    width = paper.width - 2 * RING
    arrow = 28 if Action.SEARCH_FREELY in desk.view.rights else 0
    inner = replace(desk, paper=paper, strip=Strip(RING - MARGIN, width + 2 * MARGIN - arrow))
    paint_person(inner, opened.line.delegate, opened.photo, RING)
    if arrow:
        paper.icon("next", RING + width - 24, RING + PHOTO[1] / 2, 24, paper.colour("ink"))


# Facts


def _facts(desk: Painted, opened: Opened) -> tuple[list[tuple[Piece, float]], float]:
    """Pieces under the title with their tops, as roomy as they fit above the person; and where the person stands."""
    end = _chips_top(desk, opened) if _to_acknowledge(desk, opened) else desk.foot - 60
    person = PHOTO[1] + 8 if opened.line.raised.alert.person is not None else 0
    room = end - person - 12 - _FACTS_TOP
    pieces: list[Piece] = []
    for level in range(LEVELS):
        pieces = _pieces(desk, opened, level)
        if total(pieces) <= room:
            break
    placed, y = [], float(_FACTS_TOP)
    for at, piece in enumerate(pieces):
        y += piece.gap if at else 0
        placed.append((piece, y))
        y += piece.height
    return placed, y + 10


def _pieces(desk: Painted, opened: Opened, level: int) -> list[Piece]:
    paper, strip, line = desk.paper, desk.strip, opened.line
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    size = tighter(16, level, 11)

    def text(said: str, weight: int, *, strong: bool, written: bool = False) -> Piece:
        style = Style("body", size if strong else size - 1, weight)
        block = paper.block(said, style, strip.room, direction="auto" if written else None)
        return words(paper, block, strip.start, 3, ink if strong else quiet)

    pieces = [text(alert_line(_unseen(line), desk.plan.zone_info), 500, strong=False)]
    if line.operator:
        officer = translate("security", "Officer: {name}").format(name=isolated(line.operator))
        pieces.append(text(officer, 600, strong=True))
    listed = opened.listed
    if listed is None:
        return pieces
    names = translate("person", ", ").join(isolated(name) for name in listed.names[: max(1, 4 - level)])
    pieces.append(text(translate("security", "Listed as {names}").format(names=names), 600, strong=True))
    born = translate("security", "born {date}").format(date=ltr(", ".join(listed.births[:2]))) if listed.births else ""
    if more := translate("person", ", ").join(filter(None, (born, isolated(listed.level) if listed.level else ""))):
        pieces.append(text(more, 500, strong=False))
    if listed.note:
        longest = 240 - 25 * level
        note = listed.note if len(listed.note) <= longest else listed.note[:longest].rstrip() + "…"
        pieces.append(text(note, 600, strong=True, written=True))
    return pieces


def _unseen(line: AlertLine) -> AlertLine:
    """As it read before an officer wrote something of it."""
    return replace(line, raised=replace(line.raised, acknowledged=None))


def _paint_done(desk: Painted, opened: Opened) -> None:
    paper, strip = desk.paper, desk.strip
    done = opened.line.raised.acknowledged
    assert done is not None, "painted only once it is acknowledged"
    who = translate("security", "Acknowledged {hour} by {officer}").format(
        hour=clock(done.at, desk.plan.zone_info), officer=isolated(opened.line.officer or done.officer)
    )
    head = paper.block(who, Style("body", 15, 600), strip.room - 32)
    said = joined(translate("security", "This was somebody else.") if done.cleared else "", done.note)
    note = paper.block(said, Style("body", 15), strip.room - 32, direction="auto") if said else None
    height = head.height + (note.height + 4 if note else 0) + 28
    top = paper.height - MARGIN - height
    paper.frame(strip.start, top, strip.room, height, paper.colour("line"), radius=RADIUS)
    paper.put(head, strip.start + 16, top + 14, paper.colour("ink"))
    if note:
        paper.put(note, strip.start + 16, top + 18 + head.height, paper.colour("ink_quiet"))
