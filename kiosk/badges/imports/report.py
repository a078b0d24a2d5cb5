"""Badge designs of other systems, as templates of ours, with a remark for everything that has no counterpart.

`foreign_indico` and `foreign_pretix` know the formats; here is what both share. What is imported is drawn by our
painter, with our fonts and fitting: it may look better than it did, never worse.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.badges.template import Element, Template, Text

POINT = 25.4 / 72
"""Millimetres."""
SILHOUETTE = "whoever has no photo gets a silhouette there"
FONTS = {
    "text": ("Inter",),
    "display": ("Inter Display", "Inter"),
    "sans-serif": ("Liberation Sans", "Inter"),
    "serif": ("Liberation Serif", "Noto Serif", "Inter"),
    "monospace": ("Liberation Mono", "DejaVu Sans Mono", "Inter"),
}


@dataclass(frozen=True, slots=True)
class Remark:
    """What of a foreign design is lost, changed, or needs a hand."""

    element: str
    problem: str


@dataclass(frozen=True, slots=True)
class Imported:
    """A template and what to know about it."""

    template: Template
    remarks: tuple[Remark, ...]
    products: tuple[tuple[str, str], ...] = ()
    """pretix: (id, name where told) of the products whose badges it is for; empty where nothing is said."""


def template(
    name: str, title: str, size: tuple[float, float], pages: Sequence[Sequence[Element]], used: set[str]
) -> Template:
    """A template of some pages; only the faces used are named in it."""
    fonts = {face: chain for face, chain in FONTS.items() if face in used | {"text", "display"}}
    return Template(
        name=name,
        title=title,
        width=size[0],
        height=size[1],
        pages=tuple(tuple(sorted(page, key=lambda element: element.z)) for page in pages),
        fonts=fonts,
    )


def faces(pages: Sequence[Sequence[Element]]) -> set[str]:
    """Names of the faces some elements use."""
    return {element.type.face for page in pages for element in page if isinstance(element, Text)}


def number(value: object, default: float) -> float:
    """A number that may be text, may be missing, may be nonsense."""
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return default


def colour(value: object) -> str | None:
    """#RRGGBB of `#rrggbb`, `rgb`, `rrggbb`, or one of CSS' plain names; None where there is none."""
    if not isinstance(value, str) or not value.strip():
        return None
    text = value.strip().lower()
    if text in _NAMES:
        return _NAMES[text]
    digits = text.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) != 6 or any(digit not in "0123456789abcdef" for digit in digits):
        return None
    return f"#{digits.upper()}"


_NAMES = {
    "black": "#000000",
    "white": "#FFFFFF",
    "red": "#FF0000",
    "green": "#008000",
    "blue": "#0000FF",
    "yellow": "#FFFF00",
    "orange": "#FFA500",
    "purple": "#800080",
    "gray": "#808080",
    "grey": "#808080",
    "silver": "#C0C0C0",
    "navy": "#000080",
    "teal": "#008080",
    "maroon": "#800000",
}
