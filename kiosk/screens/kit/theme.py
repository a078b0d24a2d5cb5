"""Colour, type and measure of the screens, as `resources/style/tokens.json` has them. Nobody else names a colour.

Lengths are written in base units, the pixels of a 1280×800 screen; `unit` says what one of them is in this window and
`Paper` rounds to whole device pixels. Windows smaller than the base are drawn smaller rather than clipped: the tokens'
"never below 1" presumes a screen that can hold 1280×800, and a clipped verdict would be worse than a small one.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QFont

from kiosk.badges import thaana
from kiosk.badges.scripts import faces, scripts_in
from kiosk.screens.words.lights import Light
from kiosk.screens.words.tokens import tokens

BASE_WIDTH = 1280
BASE_HEIGHT = 800
SMALLEST_UNIT = 0.5


def unit(width: float, height: float) -> float:
    """Device-independent pixels in one base unit, for a window of this size."""
    return max(SMALLEST_UNIT, min(width / BASE_WIDTH, height / BASE_HEIGHT))


@dataclass(frozen=True, slots=True)
class Theme:
    """Light or dark paper."""

    name: str

    def colour(self, token: str) -> QColor:
        """Colour of paper, ink, line …"""
        return QColor(tokens()["colour"][self.name][token])

    def mark(self, token: str) -> QColor:
        """Colour of a mark in a list."""
        return QColor(tokens()["mark"][self.name][token])


LIGHT = Theme("light")
DARK = Theme("dark")


def theme(name: str) -> Theme:
    """Theme of the setting; anything but `dark` is light."""
    return DARK if name == "dark" else LIGHT


def ground(light: Light) -> QColor:
    """Ground of a lit column, the same in both themes."""
    return QColor(tokens()["verdict"][light]["ground"])


def on_ground(light: Light) -> QColor:
    """Ink on a lit column."""
    return QColor(tokens()["verdict"][light]["on"])


def unlit(light: Light) -> QColor:
    """The shapes not lit, on the ground of the one that is."""
    return QColor(tokens()["verdict"][light].get("unlit", tokens()["colour"]["light"]["unlit"]))


@dataclass(frozen=True, slots=True)
class Style:
    """How a run of text is set: a role of the scale, with what differs from it."""

    role: str
    size: float = 0
    weight: int = 0
    figures: str = ""
    """`times`: equal widths; `serial`: equal widths and slashed zero."""
    cjk: str = ""
    """ISO code of a delegation whose Chinese, Japanese or Korean face the name takes."""

    @property
    def points(self) -> float:
        """Size in base units."""
        return self.size or float(tokens()["type"]["scale"][self.role]["size"])

    @property
    def line(self) -> float:
        """Distance of lines in base units."""
        scale = tokens()["type"]["scale"][self.role]
        return self.points * float(scale["line"]) / float(scale["size"])


_FIGURES = {"": (), "times": ("tnum",), "serial": ("tnum", "zero")}
_LEADING = frozenset(
    ("Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Thai", "Laoo", "Tibt", "Mymr",
     "Khmr", "Thaa")
)  # fmt: skip
"""Scripts whose face stands first: Qt asks the faces in order whether they shape a script, and complains of each no."""


@lru_cache(maxsize=2048)
def families(text: str, *, display: bool, cjk: str = "") -> tuple[str, ...]:
    """The faces that `text` needs, and no more: each costs time at every new size."""
    roman = "Inter Display" if display else "Inter"
    first: list[str] = []
    last: list[str] = []
    for script in scripts_in(text):
        if script == "Thaa":
            thaana.mend()
        chain = faces((script,), cjk, (roman,))
        own = chain[2] if "CJK" in chain[2] else chain[0]
        (first if script in _LEADING else last).append(own)
    return tuple(dict.fromkeys([*first, roman, *last, "Noto Sans"]))


@lru_cache(maxsize=512)
def font(style: Style, scale: float, text: str = "", spaced: bool = True) -> QFont:
    """The face of `style` for `text` at `scale` pixels a base unit; `spaced` false for scripts whose letters join."""
    entry = tokens()["type"]["scale"][style.role]
    face = QFont()
    face.setFamilies(families(text, display=entry["family"] == "display" or style.points >= 24, cjk=style.cjk))
    face.setPixelSize(max(6, round(style.points * scale)))
    face.setWeight(QFont.Weight(style.weight or int(entry["weight"])))
    if spaced and "spacing_percent" in entry:
        face.setLetterSpacing(QFont.SpacingType.PercentageSpacing, float(entry["spacing_percent"]))
    for tag in _FIGURES[style.figures]:
        face.setFeature(QFont.Tag.fromString(tag), 1)
    return face
