"""Whether scanners will read the codes of a design, tried as a plain label printer and a hasty camera have it.

The page is drawn at the printer's dots an inch, in black and white without greys, blurred by two dots, and decoded.
What is in the way is found by drawing the code alone beside it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.badges.codes import NoSuchCode, symbol
from kiosk.badges.face import BadgeFace
from kiosk.badges.fonts import UNITS, QtRuler
from kiosk.badges.layout import Placed, lay_out
from kiosk.badges.painting import paint_page
from kiosk.badges.template import Box, Code, Template

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 203
"""Of the coarsest printers there are."""
_BLUR = 2
_QUIET = {"qr": 4, "pdf417": 2, "code128": 10, "datamatrix": 1, "aztec": 0}
"""Modules that must be left free around a code (ISO/IEC 18004, 15438, 15417, 16022, 24778)."""
_DOTS = 4.7
"""A module of so many dots outlives the blur."""
_EDGE = 0.05
_FEW = 0.002
"""Part of the dots that may differ by rounding."""


class Flaw(StrEnum):
    """Why a code may not be read, the plainest first."""

    COVERED = "covered"
    """Something lies over it."""
    QUIET_ZONE = "quiet_zone"
    """The margin it needs is not free."""
    TOO_SMALL = "too_small"
    """Its modules are too fine for the printer."""
    UNREADABLE = "unreadable"
    """Too little contrast, or a text that cannot be written like that."""


@dataclass(frozen=True, slots=True)
class CodeFlaw:
    """What is wrong with the code of this id. `by` is the id of what is in the way; `need` millimetres are enough."""

    code: str
    flaw: Flaw
    by: str = ""
    need: float = 0.0


def code_flaws(template: Template, face: BadgeFace, dpi: int = DPI) -> tuple[CodeFlaw, ...]:
    """Everything wrong with the codes of a badge, one flaw a code. Costs some 30 ms a page."""
    return tuple(flaw for page in lay_out(template, face, QtRuler()) for flaw in _page_flaws(page, template, face, dpi))


def _page_flaws(page: tuple[Placed, ...], template: Template, face: BadgeFace, dpi: int) -> Iterator[CodeFlaw]:
    codes = [placed for placed in page if isinstance(placed.element, Code)]
    if not codes:
        return
    whole = _drawn(page, template, face, dpi)
    read = texts_in(whole)
    for placed in codes:
        if (flaw := _flaw(placed, page, whole, template, face, dpi)) is not None:
            yield flaw
        elif placed.words not in read:
            yield CodeFlaw(placed.element.id, Flaw.UNREADABLE)


def _flaw(
    placed: Placed, page: tuple[Placed, ...], whole: "Image", template: Template, face: BadgeFace, dpi: int
) -> CodeFlaw | None:
    code = placed.element
    assert isinstance(code, Code)
    try:
        alone = _drawn((placed,), template, face, dpi)
        drawn = symbol(placed.words, code.symbology, code.level)
    except NoSuchCode:
        return CodeFlaw(code.id, Flaw.UNREADABLE)
    module = min(code.box.width / drawn.width, code.box.height / (1 if drawn.linear else drawn.height))
    around = _grown(code.box, _QUIET[code.symbology] * module)
    dot = 25.4 / dpi
    if _differs(whole, alone, _grown(code.box, -dot), dpi):
        return CodeFlaw(code.id, Flaw.COVERED, _in_the_way(placed, page, code.box))
    if not _lies_within(around, template) or _differs(whole, alone, _grown(around, -dot), dpi):
        return CodeFlaw(code.id, Flaw.QUIET_ZONE, _in_the_way(placed, page, around))
    if placed.words not in texts_in(alone):
        need = ceil(drawn.width * _DOTS * dot * 2) / 2
        return CodeFlaw(code.id, *((Flaw.TOO_SMALL, "", need) if need > code.box.width else (Flaw.UNREADABLE,)))
    return None


def texts_in(picture: "Image") -> frozenset[str]:
    """Texts of all codes in a picture that is seen blurred."""
    import zxingcpp
    from PIL import ImageFilter

    return frozenset(found.text for found in zxingcpp.read_barcodes(picture.filter(ImageFilter.GaussianBlur(_BLUR))))


def _drawn(page: Iterable[Placed], template: Template, face: BadgeFace, dpi: int) -> "Image":
    """Black and white, a pixel a dot."""
    from PIL import Image

    scale = dpi / 25.4
    picture = QImage(QSize(round(template.width * scale), round(template.height * scale)), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.scale(scale / UNITS, scale / UNITS)
    paint_page(painter, tuple(page), face, template.folder)
    painter.end()
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    dots = Image.frombuffer("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine(), 1)
    return dots.point([0] * 128 + [255] * 128)


def _differs(one: "Image", other: "Image", box: Box, dpi: int) -> bool:
    from PIL import ImageChops

    scale = dpi / 25.4
    edges = (round(edge * scale) for edge in (box.x, box.y, box.right, box.bottom))
    left, top, right, bottom = edges
    cut = (max(left, 0), max(top, 0), min(right, one.width), min(bottom, one.height))
    changed = ImageChops.difference(one.crop(cut), other.crop(cut)).histogram()[255]
    return changed > _FEW * max(1, (cut[2] - cut[0]) * (cut[3] - cut[1]))


def _grown(box: Box, by: float) -> Box:
    return Box(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)


def _lies_within(box: Box, template: Template) -> bool:
    ends = (box.x, box.y, template.width - box.right, template.height - box.bottom)
    return min(ends) >= -_EDGE


def _in_the_way(placed: Placed, page: tuple[Placed, ...], box: Box) -> str:
    """What touches the box: the topmost thing over the code, else the topmost under it."""
    at = page.index(placed)
    area = QRectF(box.x, box.y, box.width, box.height)
    for other in (*reversed(page[at + 1 :]), *reversed(page[:at])):
        if any(QRectF(ink.x, ink.y, ink.width, ink.height).intersects(area) for ink in _inks(other)):
            return other.element.id
    return ""


def _inks(placed: Placed) -> Iterator[Box]:
    if placed.runs or placed.squares:
        yield from (run.ink for run in placed.runs)
        yield from placed.squares
    else:
        yield placed.element.box
