"""Paints the report: A4 across, a cover, then a table whose header stands on every page. Lengths are millimetres."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.badges.fonts import UNITS
from kiosk.badges.setting import BAND, INK, QUIET, RULE, Sheet, Words, set_words
from kiosk.reports.cover import HEIGHT, MARGIN, WIDTH, paint_cover
from kiosk.reports.lines import MOST, Counts, Cover, Line, ReportTooLong
from kiosk.storage.files import saving

_TOP, _FOOT = 25.0, 12.0
_MARKS = {"admitted": "#00806E", "held": "#FFB400", "refused": "#A51C1C"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the table."""

    title: str
    width: float


_COLUMNS = (
    Column("No", 14),
    Column("Time at the venue", 33),
    Column("Gate", 16),
    Column("Entry", 27),
    Column("Person", 73),
    Column("Reason and notes", 57),
    Column("Officers", 31),
    Column("Hash", 18),
)
_GAP = 2.5


def cells(line: Line) -> tuple[tuple[Words, ...], ...]:
    """The texts of a row, column by column."""
    strong = 700 if line.verdict else 500
    person = (
        Words(_cut(line.name, 300), 2.9, 600, delegation=line.delegation),
        Words(_cut(line.latin_name, 300)),
        Words(_cut(line.about, 500), 2.4, colour=QUIET),
    )
    return (
        (Words(f"{line.seq}"),),
        (Words(f"{line.at:%Y-%m-%d %H:%M:%S}"),),
        (Words(line.gate),),
        (Words(line.what, weight=strong),),
        tuple(words for words in person if words.text),
        tuple(words for words in (Words(line.reason, weight=600), Words(_cut(line.notes, 900), 2.4)) if words.text),
        (Words(_cut(line.officers, 300), 2.4),),
        (Words(f"{line.hash[:8]} {line.hash[8:16]}", 2.2, colour=QUIET),),
    )


def _cut(text: str, most: int) -> str:
    """A text that fits on a page; a longer one says so, and the entry's hash covers all of it."""
    return text if len(text) <= most else f"{text[:most]} … ({len(text):,} characters)"


def height_of(line: Line) -> float:
    """How high the row of a line is."""
    columns = zip(cells(line), _COLUMNS, strict=True)
    return 1.9 + max(sum(set_words(words, column.width - _GAP).height for words in texts) for texts, column in columns)


def write_report(
    file: Path, cover: Cover, lines: Callable[[], Iterable[Line]], step: Callable[[int], object] | None = None
) -> Counts:
    """Write the report; `lines` begins anew at every call, `step` is told how far it is. Needs a Qt application.

    Raises ReportTooLong or CannotWrite; what was there before stands then.
    """
    counts, pages = _counted(file, lines())
    with saving(file) as part:
        writer = QPdfWriter(str(part))
        writer.setResolution(round(25.4 * UNITS))
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF())
        )
        writer.setTitle(f"{cover.plan.event.name}: journal of {cover.kiosk}")
        writer.setCreator("Kiosk")
        painter = QPainter()
        if not painter.begin(writer):
            raise OSError(5, "the file cannot be written", str(file))
        try:
            _paint(writer, Sheet(painter), cover, counts, pages, lines(), step)
        finally:
            painter.end()
    return counts


def _counted(file: Path, lines: Iterable[Line]) -> tuple[Counts, list[int]]:
    """Counts, and how many rows each page of the table has."""
    counts, pages, y = Counts(), [0], _TOP
    for line in lines:
        counts.add(line)
        if counts.entries > MOST:
            raise ReportTooLong(file)
        height = height_of(line)
        if y + height > HEIGHT - MARGIN - _FOOT and pages[-1]:
            pages.append(0)
            y = _TOP
        pages[-1] += 1
        y += height
    return counts, pages if counts.entries else []


def _paint(
    writer: QPdfWriter,
    sheet: Sheet,
    cover: Cover,
    counts: Counts,
    pages: Sequence[int],
    lines: Iterable[Line],
    step: Callable[[int], object] | None,
) -> None:
    total = len(pages) + 1
    paint_cover(sheet, cover, counts)
    _foot(sheet, cover, 1, total)
    remaining, done = iter(lines), 0
    for number, rows in enumerate(pages, start=2):
        writer.newPage()
        _head(sheet, cover)
        _rows(sheet, remaining, rows)
        _foot(sheet, cover, number, total)
        done += rows
        if step is not None:
            step(done)


def _rows(sheet: Sheet, lines: Iterator[Line], rows: int) -> None:
    y = _TOP
    for _ in range(rows):
        line = next(lines)
        height = height_of(line)
        sheet.fill(MARGIN, y + height, WIDTH - 2 * MARGIN, 0.12, RULE)
        if line.verdict:
            sheet.fill(MARGIN - 2.4, y + 0.7, 1.2, height - 1.2, _MARKS[line.verdict])
        x = MARGIN
        for texts, column in zip(cells(line), _COLUMNS, strict=True):
            top = y + 0.9
            for words in texts:
                top += sheet.say(words, x, top, column.width - _GAP)
            x += column.width
        y += height


def _head(sheet: Sheet, cover: Cover) -> None:
    sheet.say(Words(f"Journal of kiosk {cover.kiosk}", 2.7, 600), MARGIN, 10, 150)
    sheet.trailing(Words(cover.plan.event.name, 2.7, colour=QUIET), WIDTH - MARGIN, 10)
    sheet.fill(MARGIN - 2.4, 17, WIDTH - 2 * MARGIN + 2.4, 7, BAND)
    x = MARGIN
    for column in _COLUMNS:
        sheet.say(Words(column.title, 2.4, 600), x, 18.9, column.width)
        x += column.width


def _foot(sheet: Sheet, cover: Cover, number: int, total: int) -> None:
    y = HEIGHT - MARGIN - 3
    sheet.fill(MARGIN, y - 1.5, WIDTH - 2 * MARGIN, 0.2, INK)
    head = cover.head.split(":")[3]
    said = f"Head No {cover.head_number}, {head[:16]} · signed with key {cover.key} · {cover.file}"
    sheet.say(Words(said, 2.3, colour=QUIET), MARGIN, y, 220)
    sheet.trailing(Words(f"Page {number} of {total}", 2.5, 600), WIDTH - MARGIN, y)
