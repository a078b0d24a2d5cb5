"""Text set for painting: measured in base units, wrapped, never clipped, never read as markup.

A `Block` is text already broken into lines. Whoever paints asks for its height first and decides; `fit` goes down a
list of styles until one fits. Lines stand at the distance of the scale, or half as much again for scripts with tall
marks (Arabic, Indic, Thai …), whose letters also take no extra spacing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from kiosk.badges.scripts import script_of
from kiosk.screens.kit.theme import Style, font

Align = Literal["left", "right", "center"]
Direction = Literal["auto", "ltr", "rtl"]

TALL_LINE = 1.5
_TALL = ((0x0600, 0x08FF), (0x0900, 0x109F), (0x1780, 0x17FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))
_SPACE = " ".encode("utf-16-le")
_HYPHENS = "-\u2010"
_UNSPACED = (*_TALL, (0x0590, 0x05FF), (0x1200, 0x139F))
_DIRECTIONS = {
    "auto": Qt.LayoutDirection.LayoutDirectionAuto,
    "ltr": Qt.LayoutDirection.LeftToRight,
    "rtl": Qt.LayoutDirection.RightToLeft,
}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Block:
    """Lines ready to paint. `width` is the longest line, `room` what they were set into, `height` all of them."""

    layout: QTextLayout
    room: float
    width: float
    height: float
    lines: int
    first_baseline: float
    broken_words: bool
    """A word was longer than the line."""
    parted: bool = False
    """A word with a hyphen stands on two lines."""


@lru_cache(maxsize=2048)
def _letters_in(text: str) -> str:
    """One letter of each script, in order: what the choice of faces depends on."""
    found: dict[str, str] = {}
    for letter in text:
        found.setdefault(script_of(letter), letter)
    found.pop("", None)
    return "".join(found.values())


def is_tall(text: str) -> bool:
    """Whether lines of this script need more distance."""
    return _any_in(text, _TALL)


def _any_in(text: str, ranges: Iterable[tuple[int, int]]) -> bool:
    return any(low <= ord(letter) <= high for low, high in ranges for letter in text)


@lru_cache(maxsize=1024)
def set_text(runs: tuple[Run, ...], width: float, scale: float, align: Align, direction: Direction) -> Block:
    """Break `runs` into lines of at most `width` base units."""
    text = "".join(run.text for run in runs)
    lead = max(runs, key=lambda run: run.style.points)
    spaced = not _any_in(text, _UNSPACED)
    letters = _letters_in(text)
    face = font(lead.style, scale, letters, spaced)
    layout = QTextLayout(text, face)
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(_DIRECTIONS[direction])
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    if len(runs) > 1:
        layout.setFormats(_formats(runs, scale, letters, spaced))
    metrics = QFontMetricsF(face)
    distance = lead.style.points * TALL_LINE if is_tall(text) else lead.style.line
    baseline = (distance * scale - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    extents, broken, parted = _break_lines(layout, text, width * scale, distance * scale, baseline, align)
    longest = max(extents, default=0.0) / scale
    return Block(layout, width, longest, distance * len(extents), len(extents), baseline / scale, broken, parted)


def _formats(runs: Sequence[Run], scale: float, letters: str, spaced: bool) -> list[QTextLayout.FormatRange]:
    ranges = []
    start = 0
    for run in runs:
        stretch = QTextLayout.FormatRange()
        stretch.start = start
        stretch.length = _units(run.text)
        form = QTextCharFormat()
        form.setFont(font(run.style, scale, letters, spaced))
        stretch.format = form
        ranges.append(stretch)
        start += _units(run.text)
    return ranges


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _break_lines(
    layout: QTextLayout, text: str, width: float, distance: float, baseline: float, align: Align
) -> tuple[list[float], bool, bool]:
    wide = text.encode("utf-16-le")
    extents: list[float] = []
    broken = parted = False
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if (columns := _before_parted(wide, line.textStart(), line.textStart() + line.textLength())) is not None:
            line.setNumColumns(columns)
        extent = line.naturalTextWidth()
        spare = width - extent
        x = {"left": 0.0, "right": spare, "center": spare / 2}[align]
        line.setPosition(QPointF(x, len(extents) * distance + baseline - line.ascent()))
        extents.append(extent)
        end = line.textStart() + line.textLength()
        if end * 2 < len(wide):
            broken |= _inside_word(wide, end)
            parted |= _after_hyphen(wide, end)
    layout.endLayout()
    return extents, broken, parted


def _inside_word(wide: bytes, end: int) -> bool:
    before, after = (wide[2 * at : 2 * at + 2].decode("utf-16-le", "replace") for at in (end - 1, end))
    return before.isalnum() and after.isalnum() and ord(before) < 0x0E00


def _after_hyphen(wide: bytes, end: int) -> bool:
    hyphen, after = (wide[2 * at : 2 * at + 2].decode("utf-16-le", "replace") for at in (end - 1, end))
    return hyphen in _HYPHENS and after.isalnum()


def _before_parted(wide: bytes, start: int, end: int) -> int | None:
    """How much of a line stays on it so that a hyphenated word stands whole on the next, where the line has a space."""
    if end * 2 >= len(wide) or not _after_hyphen(wide, end):
        return None
    spaces = (at for at in range(end - 1, start, -1) if wide[2 * at : 2 * at + 2] == _SPACE)
    return next((at + 1 - start for at in spaces), None)


def fit(candidates: Iterable[Block], width: float, height: float) -> Block:
    """The first block within `width` × `height` that breaks no word, else the last within, else the last of all."""
    fallback: Block | None = None
    last: Block | None = None
    for block in candidates:
        last = block
        if block.height <= height + 0.5 and block.width <= width + 0.5:
            if not block.broken_words:
                return block
            fallback = block
    chosen = fallback or last
    if chosen is None:
        raise ValueError("nothing to fit")
    return chosen
