"""Qt's side of type: measuring, QFonts, and which characters no chosen face can draw.

Screens and the printing worker draw at the same time. A QRawFont answers in the thread that made it alone (elsewhere it
draws nothing, and says so), and QFonts share what they load, so each thread keeps its own; measurements and answers
are shared.

Units of drawing are hundredths of a millimetre, so a size in millimetres is a whole pixel size at any resolution.
"""

import threading
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainterPath, QRawFont

from kiosk.badges import thaana
from kiosk.badges.face import BadgeFace
from kiosk.badges.fitting import Extent, Font
from kiosk.badges.scripts import faces, scripts_in

UNITS = 100
"""Units of drawing a millimetre: a paint device of 2540 dots an inch needs no scaling."""
_MEASURED_AT = 1000

_NAMED = ("family_name", "given_name", "title", "position", "organisation", "delegation", "category")


_P = ParamSpec("_P")
_T = TypeVar("_T")


def in_each_thread(maxsize: int) -> Callable[[Callable[_P, _T]], Callable[_P, _T]]:
    """Remembers results, in each thread its own: of what holds fonts."""

    def remembering(make: Callable[_P, _T]) -> Callable[_P, _T]:
        own = threading.local()

        def made(*args: _P.args, **more: _P.kwargs) -> _T:
            if not hasattr(own, "cached"):
                own.cached = lru_cache(maxsize)(make)
            cached: Callable[_P, _T] = own.cached
            return cached(*args, **more)

        return made

    return remembering


@in_each_thread(2048)
def qfont(font: Font, pixels: int) -> QFont:
    """QFont of a face chain; unhinted, so that a fit holds at every resolution.

    Families that are not installed are left out: the system would put some other face in their place.
    """
    made = QFont()
    made.setFamilies([family for family in font.families if family in installed()] or list(font.families))
    made.setPixelSize(max(1, pixels))
    made.setWeight(_WEIGHTS[round(min(font.weight, _HEAVIEST) / 100) * 100])
    made.setItalic(font.italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
    if font.spacing != 100.0:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, font.spacing)
    return made


_WEIGHTS = {weight.value: weight for weight in QFont.Weight}
_HEAVIEST = 700
"""WORKAROUND: Qt smears a second outline over faces heavier than Bold, because FreeType flags only Bold as bold."""


@dataclass(frozen=True, slots=True)
class QtRuler:
    """Measures with the fonts that will be drawn. Measurements are kept: people share titles and countries."""

    def measure(self, text: str, font: Font) -> Extent:
        """Extent of one line at 1 mm of em."""
        return _measure(text, font)

    def advance(self, text: str, font: Font) -> float:
        """Of one line at 1 mm of em."""
        return _advance(text, font)


@lru_cache(maxsize=8192)
def _advance(text: str, font: Font) -> float:
    return _metrics(font).horizontalAdvance(text) * (1 / _MEASURED_AT)


@lru_cache(maxsize=8192)
def _measure(text: str, font: Font) -> Extent:
    metrics = _metrics(font)
    ink = _outline(text, font) if _stacks_marks(text) else metrics.tightBoundingRect(text)
    scale = 1 / _MEASURED_AT
    return Extent(
        _advance(text, font),
        ink.left() * scale,
        ink.right() * scale,
        -ink.top() * scale,
        ink.bottom() * scale,
    )


def _stacks_marks(text: str) -> bool:
    """WORKAROUND: `tightBoundingRect` forgets how far a font lifts or lowers its marks."""
    return not text.isascii() and any(unicodedata.category(char) in ("Mn", "Mc", "Me") for char in text)


def _outline(text: str, font: Font) -> QRectF:
    path = QPainterPath()
    path.addText(QPointF(0, 0), qfont(font, _MEASURED_AT), text)
    return path.boundingRect()


@in_each_thread(512)
def _metrics(font: Font) -> QFontMetricsF:
    return QFontMetricsF(qfont(font, _MEASURED_AT))


@lru_cache(maxsize=1)
def installed() -> frozenset[str]:
    """Families this machine has, the mended one for Thaana included."""
    thaana.mend()
    return frozenset(QFontDatabase.families())


def missing(families: Iterable[str]) -> tuple[str, ...]:
    """Those of `families` that are not installed."""
    return tuple(family for family in families if family not in installed())


@in_each_thread(256)
def _raw(family: str) -> QRawFont:
    made = QFont()
    made.setFamilies([family])
    made.setPixelSize(20)
    return QRawFont.fromFont(made)


@lru_cache(maxsize=16384)
def _drawable(char: str, chain: tuple[str, ...]) -> bool:
    if char.isspace() or unicodedata.category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f":
        return True
    if unicodedata.category(char) in ("Cn", "Co", "Cs", "Cc"):
        return False
    return any(family in installed() and _raw(family).supportsCharacter(ord(char)) for family in chain)


def undrawable(text: str, delegation: str = "", roman: tuple[str, ...] = ("Inter",)) -> str:
    """The characters of a text that no face of its chain can draw, each once; empty = all is well."""
    chain = faces(scripts_in(text), delegation, roman)
    return "".join(dict.fromkeys(char for char in text if not _drawable(char, chain)))


def legible(face: BadgeFace, roman: tuple[str, ...] = ("Inter",)) -> tuple[BadgeFace, tuple[str, ...]]:
    """The face as it can be drawn, and the texts that could not: boxes are never printed.

    A native name with undrawable letters gives way to the Latin name; elsewhere the letters are left out.
    """
    lost: list[str] = []
    changes: dict[str, str] = {}
    if undrawable(face.native_name, face.delegation_code, roman):
        lost.append(face.native_name)
        changes["native_name"] = ""
    for name in _NAMED:
        text: str = getattr(face, name)
        if bad := undrawable(text, face.delegation_code, roman):
            lost.append(text)
            changes[name] = " ".join("".join(char for char in text if char not in bad).split())
    return (replace(face, **changes) if changes else face), tuple(lost)  # type: ignore[arg-type]
