"""The muster list on paper: who has to be found, by zone and delegation, with a box to tick before each name.

Names stand as on the screens, each in faces that have its letters; whatever a name looks like, it is text. The list is
painted as reports are, without the text machinery of widgets, so any thread may. The file lies in the data folder,
unencrypted like everything that is meant to be printed: it ends with the folder. Lengths are millimetres.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.badges.fonts import UNITS
from kiosk.badges.setting import QUIET, RULE, Sheet, Words, set_words
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.screens.kit.person import has_second_name, latin_of, shown_name
from kiosk.screens.words.language import clock, day, figure, in_words, is_rtl, translate
from kiosk.screens.words.naming import category_name, delegation_name, zone_name
from kiosk.security.muster import Group, Muster, Person
from kiosk.storage.files import saving

_WIDTH, _HEIGHT, _MARGIN, _FOOT = 210.0, 297.0, 20.0, 8.0
_ROOM = _WIDTH - 2 * _MARGIN
_NAMES, _MORE, _GAP = (8.0, 92.0), (103.0, 67.0), 1.2
_BOX = 3.4
_MOST = 300


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a column: how far from the leading edge, how wide; `far` stands at its other side."""

    words: Words
    start: float = 0.0
    width: float = _ROOM
    far: bool = False


@dataclass(frozen=True, slots=True)
class RollLine:
    """One line of the list. `keeps` is never the last of a page; `ticked` is None where there is no box."""

    cells: tuple[tuple[Cell, ...], ...]
    """Columns, each of texts below one another."""
    above: float = _GAP
    keeps: bool = False
    ticked: bool | None = None

    @property
    def height(self) -> float:
        """With the space above it."""
        columns = (sum(set_words(cell.words, cell.width).height for cell in column) for column in self.cells)
        return self.above + max(columns, default=0.0)


def write_pdf(path: Path, plan: Plan, found: Muster) -> None:
    """On A4; any thread of a Qt application may. Raises CannotWrite, and leaves no half file."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

    pages = _pages(list(roll(plan, found)))
    with saving(path) as part:
        writer = QPdfWriter(str(part))
        writer.setResolution(round(25.4 * UNITS))
        a4 = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, QMarginsF()))
        writer.setTitle(translate("security", "Muster list"))
        painter = QPainter()
        if not painter.begin(writer):
            raise OSError(5, "the file cannot be written", str(path))
        try:
            for number, page in enumerate(pages):
                if number:
                    writer.newPage()
                _paint(Sheet(painter), page, f"{figure(number + 1)} / {figure(len(pages))}")
        finally:
            painter.end()


def roll(plan: Plan, found: Muster) -> Iterator[RollLine]:
    """The list, line by line, in the language spoken now."""
    hour = f"{clock(found.at, plan.zone_info)}, {day(found.at.astimezone(plan.zone_info).date())}"
    facts = [_fact(translate("security", "To be found"), found.inside)]
    if found.since is not None:
        facts.append(_fact(translate("security", "Gone out since the lockdown"), len(found.left)))
        facts.append(_fact(translate("security", "Seen in safety"), found.accounted))
    yield _line(Words(translate("security", "Muster list"), 7.0, 700), 0.0)
    yield _line(Words(in_words(plan.event.names, plan.event.name), 3.5))
    yield _line(Words(hour, 3.5, own=True))
    yield _line(Words(" · ".join(facts), 3.5, 600, own=True), 3.0)
    zone = None
    for group in found.groups:
        if group.zone != zone:
            zone = group.zone
            yield _heading(zone_name(plan, zone), found.by_zone[zone], 4.8, 7.0)
        name = delegation_name(plan, group.delegation) or translate("security", "No delegation")
        yield _heading(name, len(group.people), 3.7, 3.6)
        yield from _group(plan, group)


def _fact(label: str, count: int) -> str:
    return translate("security", "{label}: {count}").format(label=label, count=figure(count))


def _line(words: Words, above: float = _GAP) -> RollLine:
    return RollLine(((Cell(words),),), above)


def _heading(name: str, count: int, size: float, above: float) -> RollLine:
    number = Cell(Words(figure(count), size, 400, QUIET, own=True), _ROOM - 20, 20, far=True)
    return RollLine(((Cell(Words(name, size, 700), 0, _ROOM - 22),), (number,)), above, keeps=True)


def _group(plan: Plan, group: Group) -> Iterator[RollLine]:
    for person in group.people:
        names, more = _said(plan, person)
        columns = [tuple(Cell(words, *_NAMES) for words in names), tuple(Cell(words, *_MORE) for words in more)]
        yield RollLine(tuple(columns), ticked=person.accounted)


def _said(plan: Plan, person: Person) -> tuple[tuple[Words, ...], tuple[Words, ...]]:
    """Names, and category and organisation."""
    delegate = person.delegate
    if delegate is None:
        return (Words(translate("security", "Not on this roster"), 3.5),), ()
    parts = filter(None, (category_name(plan, delegate.category), delegate.organisation))
    return _names(delegate), tuple(Words(_cut(text), 3.0, colour=QUIET) for text in parts)


def _names(delegate: Delegate) -> tuple[Words, ...]:
    first = Words(_cut(shown_name(delegate)), 3.6, 700, delegation=delegate.delegation)
    return (first, Words(_cut(latin_of(delegate)), 3.2)) if has_second_name(delegate) else (first,)


def _cut(text: str) -> str:
    """Whatever a list holds, its line fits on a page."""
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


def _pages(entries: list[RollLine]) -> list[list[RollLine]]:
    """Entries by page; a heading stands with what it heads."""
    pages: list[list[RollLine]] = [[]]
    y = _MARGIN
    for entry in entries:
        if y + entry.height > _HEIGHT - _MARGIN - _FOOT and any(not one.keeps for one in pages[-1]):
            moved: list[RollLine] = []
            while pages[-1][-1].keeps:
                moved.insert(0, pages[-1].pop())
            pages.append(moved)
            y = _MARGIN + sum(one.height for one in moved)
        pages[-1].append(entry)
        y += entry.height
    return pages


def _paint(sheet: Sheet, page: list[RollLine], number: str) -> None:
    rtl, y = is_rtl(), _MARGIN
    for entry in page:
        top = y + entry.above
        for column in entry.cells:
            below = top
            for cell in column:
                below += _put(sheet, cell, below, rtl)
        y += entry.height
        if entry.ticked is not None:
            x = _WIDTH - _MARGIN - _BOX if rtl else _MARGIN
            sheet.box(x, top + 0.5, _BOX, ticked=entry.ticked)
            sheet.fill(_MARGIN, y + _GAP / 2, _ROOM, 0.12, RULE)
    foot = Cell(Words(number, 2.7, own=True), _ROOM - 40, 40, far=True)
    _put(sheet, foot, _HEIGHT - _MARGIN, rtl)


def _put(sheet: Sheet, cell: Cell, y: float, rtl: bool) -> float:
    x = _WIDTH - _MARGIN - cell.start - cell.width if rtl else _MARGIN + cell.start
    return sheet.say(replace(cell.words, right=cell.far != rtl), x, y, cell.width)
