"""What a badge looks like: JSON in millimetres, parsed once into frozen values, refused naming the element.

Origin is the top left corner of the page, y runs down, sizes of type are millimetres of em. Later elements lie above
earlier ones unless `z` says otherwise. `resources/badges/template.schema.json` describes the same for editors.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kiosk.domain.trouble import Trouble

FIELDS = (
    "native_name",
    "family_name",
    "given_name",
    "last_name",
    "first_name",
    "full_name",
    "transliteration",
    "title",
    "position",
    "organisation",
    "host",
    "delegation",
    "delegation_code",
    "category",
    "category_key",
    "serial",
    "registration",
    "copy",
    "payload",
    "event",
    "event_short",
    "venue",
    "dates",
)
"""What a template may show; `face.BadgeFace.field` answers each."""

ROLES = ("ink", "quiet", "faint", "line", "paper", "mist", "category", "none")
"""Colours by name: `mist` is paper seen through, for use on colours; `category` is that of the person's category.
Others are written `#RRGGBB`.
"""


class BadTemplate(Trouble):
    """A template that cannot be used. Carries the template's name, the element and what is wrong with it."""

    def __init__(self, template: str, element: str, problem: str) -> None:
        where = f", {element}" if element else ""
        super().__init__(f"badge template {template}{where}: {problem}")
        self.template, self.element, self.problem = template, element, problem


class Fit(StrEnum):
    """What happens first to a text that is too long. None ever clips: the last resort is always smaller type."""

    SHRINK = "shrink"
    WRAP = "wrap"
    BOTH = "both"


class Align(StrEnum):
    """`start` and `end` follow the direction of the text's script; `left` and `right` do not."""

    START = "start"
    CENTRE = "centre"
    END = "end"
    LEFT = "left"
    RIGHT = "right"


class Vertical(StrEnum):
    """Where lines stand in a box higher than they need."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Form(StrEnum):
    """Kinds of shapes."""

    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Box:
    """Millimetres from the top left corner of the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Edge opposite `x`."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Edge opposite `y`."""
        return self.y + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Shown only where all of it is true. Empty = always."""

    category: frozenset[str] = frozenset()
    not_category: frozenset[str] = frozenset()
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """How a text is set. `face` names one of the template's fonts; sizes are millimetres."""

    face: str = "text"
    size: float = 4.0
    minimum: float = 2.0
    weight: int = 500
    italic: bool = False
    spacing: float = 100.0
    """Letter spacing in percent of normal advance; only scripts whose letters stand apart follow it."""
    line: float = 1.25
    fit: Fit = Fit.BOTH
    lines: int = 2
    align: Align = Align.START
    vertical: Vertical = Vertical.TOP
    capitals: tuple[tuple[str, str], ...] = ()
    """(script or "*", upper | title | none)."""
    colour: str = "ink"

    def capitals_for(self, script: str) -> str:
        """Style for one script; "*" speaks for those not named."""
        styles = dict(self.capitals)
        return styles.get(script, styles.get("*", "none"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """Something at a place. `rotation` is clockwise degrees about the middle of the box."""

    id: str
    box: Box
    z: float = 0.0
    rotation: float = 0.0
    when: When = When()


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Element):
    """Words by language ("" = any) with `{field}` placeholders. Nothing is drawn where all placeholders are empty."""

    words: tuple[tuple[str, str], ...]
    type: Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack(Element):
    """Texts below one another; empty ones leave no hole, and all shrink together when the box is too low."""

    texts: tuple[Text, ...]
    gap: float = 1.0
    vertical: Vertical = Vertical.TOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo(Element):
    """The portrait, cropped to the box; a silhouette where there is none."""

    radius: float = 0.0
    border: float = 0.0
    colour: str = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Element):
    """An image shipped beside the template (PNG, JPEG, SVG without text)."""

    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(Element):
    """A symbol for scanners. The box is the symbol itself; `quiet` modules of `ground` surround it."""

    words: tuple[tuple[str, str], ...]
    symbology: str = "qr"
    level: str = "M"
    quiet: float = 4.0
    colour: str = "ink"
    ground: str = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape(Element):
    """A rectangle, ellipse or line."""

    form: Form = Form.RECTANGLE
    fill: str = "none"
    stroke: str = "none"
    stroke_width: float = 0.3
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Band(Element):
    """Category band: its colour, and the category's letter in a square of `square` millimetres at `inset`."""

    colour: str = "category"
    square: float = 0.0
    inset: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Zones(Element):
    """Zone pictograms in the order of the plan: filled = may enter. Squares shrink where there are many.

    With `names`, one zone a line with its name beside it, in `type`.
    """

    names: bool = False
    type: Type = Type()
    gap: float = 1.0
    square: float = 8.0
    colour: str = "ink"
    on: str = "paper"
    off: str = "faint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Element):
    """Sessions open to this person, by day: times in a column of `times` millimetres, then what and where."""

    type: Type
    times: float = 20.0
    gap: float = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Several badges on a larger page: size and the margin between badges, crop marks where wanted."""

    width: float
    height: float
    columns: int
    rows: int
    gap: float = 0.0
    marks: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One badge design. `pages` are drawn in order: front, then back."""

    name: str
    title: str
    width: float
    height: float
    pages: tuple[tuple[Element, ...], ...]
    fonts: Mapping[str, tuple[str, ...]]
    slot: Box | None = None
    """Where the holder is punched: kept free, shown on screen only."""
    sheet: Sheet | None = None
    folder: Path | None = field(default=None, compare=False)
    """Where its pictures lie; those not there are looked for among the shipped ones."""

    @property
    def elements(self) -> tuple[Element, ...]:
        """All elements of all pages."""
        return tuple(element for page in self.pages for element in page)
