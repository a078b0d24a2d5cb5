"""Texts into boxes: never clipped. Pure; measurements come through `Ruler`.

Everything is linear in the size of type, so a text is measured once at one millimetre. Fewer, larger lines win; breaks
are balanced and never leave a little word alone at the end of a line. A word no line can hold is broken
between letters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from kiosk.badges.scripts import letters, pieces
from kiosk.badges.template import Fit, Type

_CAPITAL, _TAIL = 0.73, 0.21
_WORTH_A_LINE = 1.2
_SPARE_LINES = 4
_MANY = 28
"""From so many pieces on lines are filled one after the other: nobody sees the difference, and it takes no time."""
_SLACK = 1.0005


@dataclass(frozen=True, slots=True)
class Font:
    """A face to be measured and drawn: fallback chain, weight 100–1000, letter spacing in percent."""

    families: tuple[str, ...]
    weight: int
    spacing: float = 100.0
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Extent:
    """A text at 1 mm of em: its advance, and its ink left and right of the origin, above and below the baseline."""

    advance: float
    left: float
    right: float
    above: float
    below: float


class Ruler(Protocol):
    """Measures what will be drawn. Hashable, because measurements are kept."""

    def __hash__(self) -> int: ...

    def measure(self, text: str, font: Font) -> Extent:
        """Extent of one line at 1 mm of em."""
        ...

    def advance(self, text: str, font: Font) -> float:
        """Of a line's extent the advance alone, which is found sooner."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a fitted text, relative to the left end of its ink and the top of the block."""

    text: str
    baseline: float
    width: float
    left: float
    """How far the ink begins left of the origin."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as it will stand: size of type and lines, in millimetres."""

    size: float
    lines: tuple[Line, ...]
    height: float


@lru_cache(maxsize=2048)
def fit(text: str, font: Font, type: Type, width: float, height: float, ruler: Ruler) -> Fitted:
    """The text in a box of this size, as large as `type` allows. Kept: most texts of a badge stand on many."""
    paragraphs = [_paragraph(part, font, ruler, 0.0) for part in text.split("\n") if part.strip()]
    if not paragraphs:
        return Fitted(type.size, (), 0.0)
    if len(paragraphs) > 1:
        return _fit_many(paragraphs, type, width, height)
    return _fit_one(paragraphs[0], type, width, height)


class _Paragraph:
    """Pieces between possible breaks with their advances at 1 mm."""

    def __init__(self, text: str, font: Font, ruler: Ruler, cut: float) -> None:
        self.text, self.font, self.ruler = text, font, ruler
        self._narrowest: dict[int, float] = {}
        parts: list[str] = []
        for piece in pieces(text.strip()):
            wide = cut and ruler.advance(piece.strip(), font) > cut
            parts.extend(letters(piece) if wide else (piece,))
        self.parts = parts
        full = [ruler.advance(part, font) for part in parts]
        bare = [ruler.advance(part.rstrip(), font) if part[-1:].isspace() else full[i] for i, part in enumerate(parts)]
        self.starts = [0.0]
        for advance in full:
            self.starts.append(self.starts[-1] + advance)
        self.trims = [whole - inked for whole, inked in zip(full, bare, strict=True)]
        self.widest = max(bare)

    def width(self, first: int, end: int) -> float:
        """Advance of pieces first..end without the last one's trailing space."""
        return self.starts[end] - self.starts[first] - self.trims[end - 1]

    def count(self, limit: float) -> int:
        """Lines needed when none may be wider than `limit`."""
        lines, first = 1, 0
        for end in range(1, len(self.parts) + 1):
            if end - first > 1 and self.width(first, end) > limit:
                lines, first = lines + 1, end - 1
        return lines

    def narrowest(self, lines: int) -> float:
        """The least width that holds the text in so many lines."""
        if lines not in self._narrowest:
            self._narrowest[lines] = self._search(lines)
        return self._narrowest[lines]

    def _search(self, lines: int) -> float:
        low, high = self.widest, self.width(0, len(self.parts))
        if lines == 1 or self.count(low) <= lines:
            return high if lines == 1 else low
        for _ in range(24):
            middle = (low + high) / 2
            low, high = (low, middle) if self.count(middle) <= lines else (middle, high)
        return high

    def balanced(self, lines: int, limit: float) -> tuple[str, ...]:
        """The text in so many lines of like length, little words kept with what follows."""
        total = len(self.parts)
        if total > _MANY:
            return self._filled(limit)
        best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
        for _ in range(min(lines, total)):
            row: dict[int, tuple[float, int]] = {}
            for first, (cost, _origin) in best[-1].items():
                self._extend(row, first, cost, limit)
            best.append(row)
        counts = [n for n in range(1, len(best)) if total in best[n]]
        chosen = min(counts, key=lambda n: best[n][total][0]) if counts else 0
        cuts, end = [total], total
        for n in range(chosen, 0, -1):
            end = best[n][end][1]
            cuts.append(end)
        cuts.reverse()
        return tuple("".join(self.parts[a:b]).strip() for a, b in pairwise(cuts))

    def _little(self, index: int) -> bool:
        """A particle or preposition: a short word, not written like a name (where all is capitals, any short word)."""
        word = self.parts[index].strip()
        return len(word) <= 3 and word.isalpha() and (word == word.lower() != word.upper() or self.text.isupper())

    def _filled(self, limit: float) -> tuple[str, ...]:
        """Each line as full as it goes."""
        lines, first = [], 0
        for end in range(1, len(self.parts) + 1):
            if end - first > 1 and self.width(first, end) > limit * _SLACK:
                lines.append("".join(self.parts[first : end - 1]).strip())
                first = end - 1
        return (*lines, "".join(self.parts[first:]).strip())

    def _extend(self, row: dict[int, tuple[float, int]], first: int, cost: float, limit: float) -> None:
        total = len(self.parts)
        for end in range(first + 1, total + 1):
            width = self.width(first, end)
            if width > limit * _SLACK and end - first > 1:
                break
            dangling = end < total and self._little(end - 1)
            leading = end < total and self._little(end)
            price = cost + (1 - width / limit) ** 2 + 0.4 * dangling + 0.15 * leading
            if end not in row or price < row[end][0]:
                row[end] = (price, first)


@lru_cache(maxsize=2048)
def _paragraph(text: str, font: Font, ruler: Ruler, cut: float) -> _Paragraph:
    """Kept, because people share titles, countries and programmes, and every size asks for the same measurements."""
    return _Paragraph(text, font, ruler, cut)


def _fit_one(paragraph: _Paragraph, type: Type, width: float, height: float) -> Fitted:
    chosen = _best(paragraph, type, width, height, type.lines)
    if chosen.size < type.minimum - 1e-9:
        wider = _best(paragraph, type, width, height, type.lines + _SPARE_LINES)
        chosen = max(chosen, wider, key=lambda fitted: fitted.size)
    if chosen.size < type.minimum * 0.8 and paragraph.widest > width / type.minimum:
        cut = _paragraph(paragraph.text, paragraph.font, paragraph.ruler, round(width / type.minimum, 2))
        broken = _best(cut, type, width, height, type.lines + _SPARE_LINES)
        chosen = max(chosen, broken, key=lambda fitted: fitted.size)
    return chosen


def _best(paragraph: _Paragraph, type: Type, width: float, height: float, lines: int) -> Fitted:
    best = _set(paragraph, 1, type, width, height)
    target = {Fit.SHRINK: type.minimum, Fit.WRAP: type.size, Fit.BOTH: type.size / _WORTH_A_LINE}[type.fit]
    for count in range(2, min(lines, len(paragraph.parts)) + 1):
        if best.size >= target - 1e-9:
            break
        more = _set(paragraph, count, type, width, height)
        if more.size > best.size * (_WORTH_A_LINE if type.fit is Fit.BOTH and best.size >= type.minimum else 1.0):
            best = more
    return best


def _set(paragraph: _Paragraph, count: int, type: Type, width: float, height: float) -> Fitted:
    """The largest setting in `count` lines."""
    size = min(type.size, width / max(paragraph.narrowest(count), 1e-6))
    for _ in range(4):
        lines = paragraph.balanced(count, width / size) if count > 1 else (paragraph.text.strip(),)
        fitted = _stand(lines, paragraph, type, size)
        widest = max(line.width for line in fitted.lines)
        excess = max(widest / width, fitted.height / height if height else 0.0)
        if excess <= 1.0 + 1e-9:
            return fitted
        size /= excess
    return _stand(lines, paragraph, type, size * 0.97)


def _fit_many(paragraphs: Sequence[_Paragraph], type: Type, width: float, height: float) -> Fitted:
    """Paragraphs one below the other, all in one size, each wrapping as it needs."""
    size = type.size
    while True:
        lines: list[str] = []
        for paragraph in paragraphs:
            lines += paragraph.balanced(paragraph.count(width / size), width / size)
        fitted = _stand(lines, paragraphs[0], type, size)
        if fitted.height <= height and all(line.width <= width + 1e-6 for line in fitted.lines):
            return fitted
        size *= 0.97


def _stand(lines: Sequence[str], paragraph: _Paragraph, type: Type, size: float) -> Fitted:
    placed: list[Line] = []
    below = baseline = 0.0
    for index, text in enumerate(lines):
        extent = paragraph.ruler.measure(text, paragraph.font)
        above = max(_CAPITAL, extent.above) * size
        baseline = above if index == 0 else baseline + max(type.line * size, below + above + 0.04 * size)
        below = max(_TAIL, extent.below) * size
        left = max(0.0, -extent.left) * size
        placed.append(Line(text, baseline, max(extent.advance, extent.right) * size + left, left))
    return Fitted(size, tuple(placed), baseline + below)
