"""Arrivals as a workbook or a PDF: one table for each count, whatever a name looks like written as text.

The PDF is painted as the auditor's reports are, without the text machinery of widgets, so any thread may. Tables stand
in two columns, which fill one after the other; a bar behind each row is its share of the table's largest. Lengths are
millimetres.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.badges.fonts import UNITS
from kiosk.badges.setting import BAND, INK, QUIET, Sheet, Words, set_words
from kiosk.domain.plan import Plan
from kiosk.screens.words.naming import category_name, delegation_name
from kiosk.storage.database import CannotWrite
from kiosk.storage.files import saving

_HEADLINES = {
    "by_verdict": "Verdicts",
    "by_reason": "Reasons",
    "entered": "Admissions in, by gate",
    "left": "Admissions out, by gate",
    "by_hour": "Arrivals by hour",
    "by_gate": "Arrivals by gate",
    "by_category": "Arrivals by category",
    "by_delegation": "Arrivals by delegation",
    "expected": "Expected, by delegation",
}
_NAMES = {"by_category": category_name, "by_delegation": delegation_name, "expected": delegation_name}
_WIDTH, _HEIGHT, _MARGIN, _FOOT = 210.0, 297.0, 18.0, 9.0
_ROOM = _WIDTH - 2 * _MARGIN
_GAP = 10.0
_COLUMN = (_ROOM - _GAP) / 2
_FIGURES = 16.0
_HEAD, _ABOVE, _PITCH = 6.5, 5.0, 1.3
_MOST = 200


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table. `share` is its part of the largest count."""

    name: Words
    count: int
    share: float

    @property
    def height(self) -> float:
        """With the space to the next."""
        return set_words(self.name, _COLUMN - _FIGURES).height + _PITCH


@dataclass(frozen=True, slots=True)
class _Place:
    """A headline or a row on its page."""

    page: int
    x: float
    y: float
    shown: Row | str


def in_words(counts: Mapping[str, Any], plan: Plan) -> dict[str, Any]:
    """Delegations and categories by the names that people know; two codes with one name are one row."""
    named: dict[str, Any] = dict(counts)
    for table, name in _NAMES.items():
        rows: Counter[str] = Counter()
        for code, count in counts[table].items():
            rows[name(plan, code) if code else ""] += count
        named[table] = dict(rows.most_common())
    return named


def write(path: Path, plan: Plan, counts: Mapping[str, Any]) -> None:
    """As what its name ends with: a workbook (.xlsx), else a PDF. Raises CannotWrite, and leaves no half file."""
    kind = write_xlsx if path.suffix == ".xlsx" else write_pdf
    kind(path, plan.event.name, in_words(counts, plan))


def write_xlsx(path: Path, title: str, counts: Mapping[str, Any]) -> None:
    """A sheet for each table. Raises CannotWrite, and leaves no half file."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    with saving(path) as part:
        book = xlsxwriter.Workbook(str(part), {"strings_to_formulas": False, "strings_to_urls": False})
        bold = book.add_format({"bold": True})
        summary = book.add_worksheet("Summary")
        summary.write_string(0, 0, title, bold)
        for row, name in enumerate(("scans", "arrivals"), start=2):
            summary.write_string(row, 0, name.title())
            summary.write_number(row, 1, counts[name])
        for name, headline in _HEADLINES.items():
            sheet = book.add_worksheet(headline[:31])
            sheet.write_row(0, 0, [headline, "People"], bold)
            sheet.set_column(0, 0, 32)
            for row, (key, count) in enumerate(counts[name].items(), start=1):
                sheet.write_string(row, 0, key or "none")
                sheet.write_number(row, 1, count)
        try:
            book.close()
        except FileCreateError as error:
            raise CannotWrite(f"{error}: {path}") from error


def write_pdf(path: Path, title: str, counts: Mapping[str, Any]) -> None:
    """The same on A4. Needs a Qt application. Raises CannotWrite, and leaves no half file."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

    with saving(path) as part:
        writer = QPdfWriter(str(part))
        writer.setResolution(round(25.4 * UNITS))
        a4 = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, QMarginsF()))
        writer.setTitle(f"{title}: arrivals")
        writer.setCreator("Kiosk")
        painter = QPainter()
        if not painter.begin(writer):
            raise OSError(5, "the file cannot be written", str(path))
        try:
            sheet = Sheet(painter)
            _paint(writer.newPage, sheet, title, tuple(_placed(tables(counts), _head(sheet, title, counts))))
        finally:
            painter.end()


def tables(counts: Mapping[str, Any]) -> Iterator[tuple[str, Sequence[Row]]]:
    """Headline and rows of each table that has any, as they stand on paper."""
    for name, headline in _HEADLINES.items():
        largest = max(counts[name].values(), default=0)
        if counts[name]:
            yield headline, [Row(_words(key), n, n / largest if largest else 0.0) for key, n in counts[name].items()]


def _words(key: str) -> Words:
    return Words(_cut(key)) if key else Words("none", colour=QUIET)


def _cut(text: str, most: int = _MOST) -> str:
    """Whatever a name is, its line fits on a page."""
    return text if len(text) <= most else f"{text[:most]}…"


def _placed(tables: Iterator[tuple[str, Sequence[Row]]], top: float) -> Iterator[_Place]:
    """From the top of the first page down; a table that goes on in the next column says again which it is."""
    column, start, y = 0, top, top
    for headline, rows in tables:
        for number, row in enumerate(rows):
            above = (_ABOVE if y > start else 0.0) + _HEAD if number == 0 else 0.0
            if y + above + row.height > _HEIGHT - _MARGIN - _FOOT and y > start:
                column += 1
                y = start = top if column < 2 else _MARGIN
                above = _HEAD
            page, side = divmod(column, 2)
            x = _MARGIN + side * (_COLUMN + _GAP)
            if above:
                yield _Place(page, x, y + above - _HEAD, headline)
            yield _Place(page, x, y + above, row)
            y += above + row.height


def _head(sheet: Sheet, title: str, counts: Mapping[str, Any]) -> float:
    """The top of the first page; where it ends."""
    y = _MARGIN
    y += sheet.say(Words("Arrivals", 7.0, 700), _MARGIN, y, _ROOM) + 1
    y += sheet.say(Words(_cut(title), 4.2, 500), _MARGIN, y, _ROOM)
    said = f"{counts['arrivals']:,} arrivals, {counts['scans']:,} scans"
    y += sheet.say(Words(said, 3.1, colour=QUIET), _MARGIN, y, _ROOM) + 2.5
    sheet.fill(_MARGIN, y, _ROOM, 0.5, INK)
    return y + 5.5


def _paint(new_page: Callable[[], object], sheet: Sheet, title: str, places: Sequence[_Place]) -> None:
    total = max((place.page for place in places), default=0) + 1
    for page in range(total):
        if page:
            new_page()
        for place in places:
            if place.page == page:
                _show(sheet, place)
        y = _HEIGHT - _MARGIN - 3
        sheet.fill(_MARGIN, y - 1.5, _ROOM, 0.2, INK)
        sheet.say(Words(_cut(title, 80), 2.3, colour=QUIET), _MARGIN, y, _ROOM - 20)
        sheet.trailing(Words(f"Page {page + 1} of {total}", 2.5, 600), _WIDTH - _MARGIN, y)


def _show(sheet: Sheet, place: _Place) -> None:
    x, y = place.x, place.y
    if isinstance(place.shown, str):
        sheet.say(Words(place.shown, 3.6, 700), x, y, _COLUMN)
        return
    row = place.shown
    sheet.fill(x, y - 0.35, _COLUMN * row.share, row.height - 0.4, BAND)
    sheet.say(row.name, x + 1, y, _COLUMN - _FIGURES)
    sheet.trailing(Words(f"{row.count:,}", weight=600), x + _COLUMN - 1, y)
