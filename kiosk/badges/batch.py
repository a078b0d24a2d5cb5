"""Many badges into one PDF: written beside its place and moved there when whole, so a PDF that exists is complete."""

import math
import mmap
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from kiosk import __version__
from kiosk.badges.face import BadgeFace
from kiosk.badges.fonts import UNITS, QtRuler, legible
from kiosk.badges.layout import lay_out
from kiosk.badges.painting import photo_problem
from kiosk.badges.printers import Page, Size
from kiosk.badges.sheets import Badge, leaves, paint_leaf, paper
from kiosk.badges.template import Photo, Template
from kiosk.domain.trouble import Trouble

_POINTS = 72 / 25.4
_MEDIA_BOX = re.compile(rb"/MediaBox \[0 0 [0-9.]+ [0-9.]+\]")


class NotWritten(Trouble):
    """The PDF could not be written. Carries its path and the system's reason."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"cannot write {path}: {reason}")
        self.path, self.reason = path, reason


@dataclass(frozen=True, slots=True)
class Undrawable:
    """A text of one delegate that no font can draw."""

    delegate: str
    text: str


@dataclass(frozen=True, slots=True)
class Faceless:
    """A delegate whose photo cannot be used, and why."""

    delegate: str
    problem: str


@dataclass(frozen=True, slots=True)
class Written:
    """What a batch came to. Everyone has a badge, also those with remarks."""

    badges: int
    pages: int
    undrawable: tuple[Undrawable, ...]
    faceless: tuple[Faceless, ...]
    seconds: float


@dataclass(slots=True)
class _Tally:
    badges: int = 0
    pages: int = 0
    undrawable: list[Undrawable] = field(default_factory=list)
    faceless: list[Faceless] = field(default_factory=list)


def write(
    people: Iterable[BadgeFace],
    template: Template,
    path: Path,
    *,
    title: str = "Badges",
    progress: Callable[[int], bool] | None = None,
    placing: Callable[[Path], None] | None = None,
) -> Written:
    """One PDF of everyone's badges, in the order given; it is on disk on return. Errors: NotWritten.

    `progress` is told the number done and stops the batch, whole so far, by returning False. `placing` is told the
    whole file just before it is moved to its place. At least one badge is needed: a PDF has no zero pages.
    """
    started = time.perf_counter()
    part = path.with_name(f".{path.name}.part")
    try:
        tally = _write_part(people, template, part, title, progress)
        if not tally.badges:
            raise NotWritten(path, "there is nobody to print")
        _exact_page_size(part, template)
        if placing:
            placing(part)
        os.replace(part, path)
        _settle(path.parent)
    except OSError as error:
        raise NotWritten(path, error.strerror or str(error)) from error
    finally:
        part.unlink(missing_ok=True)
    seconds = time.perf_counter() - started
    return Written(tally.badges, tally.pages, tuple(tally.undrawable), tuple(tally.faceless), seconds)


def _write_part(
    people: Iterable[BadgeFace], template: Template, part: Path, title: str, progress: Callable[[int], bool] | None
) -> _Tally:
    file = QFile(str(part))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly | QIODevice.OpenModeFlag.Truncate):
        raise OSError(0, file.errorString())
    try:
        tally = _paint_all(people, template, file, title, progress)
        if not file.flush() or file.error() is not QFile.FileError.NoError:
            raise OSError(0, file.errorString())
    finally:
        file.close()
    return tally


def _paint_all(
    people: Iterable[BadgeFace],
    template: Template,
    file: QIODevice,
    title: str,
    progress: Callable[[int], bool] | None,
) -> _Tally:
    writer = _writer(file, template, title)
    painter = QPainter(writer)
    # The page in whole points is a little higher than the paper; what is kept of it is its lower left part.
    height = paper(template)[1]
    painter.translate(0, (math.ceil(height * _POINTS) / _POINTS - height) * UNITS)
    tally = _Tally()
    try:
        for leaf in leaves(_laid_out(people, template, tally, progress), template):
            if tally.pages:
                writer.newPage()
            paint_leaf(painter, leaf, template)
            tally.pages += 1
    finally:
        painter.end()
    return tally


def _laid_out(
    people: Iterable[BadgeFace], template: Template, tally: _Tally, progress: Callable[[int], bool] | None
) -> Iterator[Badge]:
    for person in people:
        face, lost = legible(person, template.fonts["text"])
        tally.undrawable += [Undrawable(face.delegate, text) for text in lost]
        if problem := photo_problem(template, face):
            tally.faceless.append(Faceless(face.delegate, problem))
        yield Badge(face, lay_out(template, face, QtRuler()))
        tally.badges += 1
        if progress and not progress(tally.badges):
            return


def _writer(file: QIODevice, template: Template, title: str) -> QPdfWriter:
    """Qt rounds pages to whole points: take the next larger ones, `_exact_page_size` corrects them in the file."""
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator(f"uncops-kiosk {__version__}")
    writer.setResolution(round(25.4 * UNITS))
    width, height = paper(template)
    points = QSizeF(math.ceil(width * _POINTS), math.ceil(height * _POINTS))
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, template.name, QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return writer


def _media_box(template: Template, length: int) -> bytes:
    width, height = paper(template)
    return f"/MediaBox [0 0 {width * _POINTS:.6f} {height * _POINTS:.6f}]".encode().ljust(length)


def _exact_page_size(part: Path, template: Template) -> None:
    """Overwrite page sizes in place, digit for digit, so that no offset in the file moves; then settle it on disk."""
    with part.open("r+b") as file:
        with mmap.mmap(file.fileno(), 0) as content:
            for found in list(_MEDIA_BOX.finditer(content)):
                start, end = found.span()
                content[start:end] = _media_box(template, end - start)
            content.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Names on disk; Windows settles them by itself."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def page(face: BadgeFace, template: Template) -> Page:
    """One badge for a printer."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _paint_all([face], replace(template, sheet=None), buffer, "Badge", None)
    buffer.close()
    pdf = _MEDIA_BOX.sub(lambda found: _media_box(template, len(found[0])), content.data())
    boxes = (element.box for element in template.elements if isinstance(element, Photo))
    photos = tuple((box.x, box.y, box.right, box.bottom) for box in boxes)
    return Page(pdf, Size(template.width, template.height), photos, two_sided=len(template.pages) > 1)
