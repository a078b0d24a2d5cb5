"""JSON -> Template. Every key is checked here once; what the rest of the room receives is right."""

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from kiosk.badges.keys import Fields
from kiosk.badges.template import (
    FIELDS,
    Align,
    BadTemplate,
    Band,
    Box,
    Code,
    Element,
    Fit,
    Form,
    Photo,
    Picture,
    Programme,
    Shape,
    Sheet,
    Stack,
    Template,
    Text,
    Type,
    Vertical,
    When,
    Zones,
)
from kiosk.paths import resources

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_BARCODES = ("code128", "datamatrix", "aztec", "pdf417")
_CAPITALS = ("none", "upper", "title")


def load(name: str, folder: Path | None = None) -> Template:
    """A shipped template by name, one of the event's own in `folder`, or any by path. Errors: BadTemplate."""
    for path in _candidates(name, folder):
        if path.is_file():
            try:
                text = path.read_text("utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise BadTemplate(name, "", f"cannot be read ({type(error).__name__})") from error
            return parse(text, path.stem)
    raise BadTemplate(name, "", f"not found; shipped ones are {', '.join(shipped())}")


def _candidates(name: str, folder: Path | None) -> tuple[Path, ...]:
    if name.endswith(".json"):
        return (Path(name),)
    own = (folder / f"{name}.json",) if folder else ()
    return (*own, resources() / "badges" / f"{name}.json")


def shipped() -> tuple[str, ...]:
    """Names of the templates that come with the kiosk, the default one first."""
    names = {path.stem for path in (resources() / "badges").glob("*.json") if ".schema" not in path.name}
    return tuple(sorted(names, key=lambda name: (name != "delegate", name)))


@lru_cache(maxsize=32)
def parse(text: str, name: str) -> Template:
    """Template from JSON text. Errors: BadTemplate naming the element."""
    try:
        values = json.loads(text)
    except ValueError as error:
        raise BadTemplate(name, "", f"is not JSON ({error})") from error
    if not isinstance(values, dict):
        raise BadTemplate(name, "", "must be an object")
    read = Fields(name, "", values)
    fonts = {face: tuple(chain) for face, chain in read.mapping("fonts").items() if isinstance(chain, list)}
    template = Template(
        name=name,
        title=read.text("title", name),
        width=read.number("width", low=10, high=1000),
        height=read.number("height", low=10, high=1000),
        pages=_pages(read),
        fonts={"display": ("Inter Display", "Inter"), "text": ("Inter",), **fonts},
        slot=_slot(read),
        sheet=_sheet(read),
    )
    read.skip("$schema", "description")
    read.end()
    _check(template)
    return template


def _pages(read: Fields) -> tuple[tuple[Element, ...], ...]:
    pages = read.rows("pages")
    if not pages:
        raise BadTemplate(read.template, "", "pages: at least one is needed")
    made: list[tuple[Element, ...]] = []
    for number, page in enumerate(pages, 1):
        inner = Fields(read.template, f"page {number}", page)
        elements = [_element(read.template, values, f"page {number}") for values in inner.rows("elements")]
        inner.end()
        made.append(tuple(sorted(elements, key=lambda element: element.z)))
    return tuple(made)


def _slot(read: Fields) -> Box | None:
    values = read.mapping("slot")
    return _box(Fields(read.template, "slot", values)) if values else None


def _sheet(read: Fields) -> Sheet | None:
    values = read.mapping("sheet")
    if not values:
        return None
    inner = Fields(read.template, "sheet", values)
    sheet = Sheet(
        width=inner.number("width", low=10, high=2000),
        height=inner.number("height", low=10, high=2000),
        columns=int(inner.number("columns", low=1, high=50)),
        rows=int(inner.number("rows", low=1, high=50)),
        gap=inner.number("gap", 0.0),
        marks=bool(inner.take("marks", True)),
    )
    inner.end()
    return sheet


def _check(template: Template) -> None:
    names = [element.id for element in template.elements]
    for name in names:
        if names.count(name) > 1:
            raise BadTemplate(template.name, f"element {name!r}", "there is more than one element with this id")
    for element in template.elements:
        for text in element.texts if isinstance(element, Stack) else (element,):
            if isinstance(text, Text | Zones | Programme) and text.type.face not in template.fonts:
                raise BadTemplate(template.name, f"element {text.id!r}", f"face: {text.type.face!r} is not in fonts")
    sheet = template.sheet
    if sheet and (
        sheet.columns * template.width + (sheet.columns - 1) * sheet.gap > sheet.width
        or sheet.rows * template.height + (sheet.rows - 1) * sheet.gap > sheet.height
    ):
        raise BadTemplate(template.name, "sheet", "the badges do not fit on it")


def _box(read: Fields, width: float | None = None, height: float | None = None) -> Box:
    """Elements may hang over the edge a little (bleed), so x and y may be negative."""
    return Box(
        read.number("x", low=-50),
        read.number("y", low=-50),
        read.number("width", width, low=0.0),
        read.number("height", height, low=0.0),
    )


def _when(read: Fields) -> When:
    values = read.mapping("when")
    if not values:
        return When()
    inner = Fields(read.template, f"{read.where}, when", values)
    fields = (*FIELDS, "photo", "zones", "programme")
    when = When(
        category=frozenset(inner.names("category")),
        not_category=frozenset(inner.names("not_category")),
        has=inner.names("has", fields),
        lacks=inner.names("lacks", fields),
    )
    inner.end()
    return when


def _words(read: Fields, key: str, default: str | None = None) -> tuple[tuple[str, str], ...]:
    value = read.take(key, default)
    by_language = {"": value} if isinstance(value, str) else value
    if not isinstance(by_language, Mapping) or not by_language:
        raise read.wrong(key, "must be a text, or texts by language")
    for words in by_language.values():
        if not isinstance(words, str):
            raise read.wrong(key, "must be a text, or texts by language")
        for field in _PLACEHOLDER.findall(words):
            if field not in FIELDS:
                raise read.wrong(key, f"field {field!r} is not known")
    return tuple(by_language.items())


def _type(read: Fields) -> Type:
    capitals = read.take("capitals", {})
    styles = {"*": capitals} if isinstance(capitals, str) else capitals
    if not isinstance(styles, Mapping) or not set(styles.values()) <= set(_CAPITALS):
        raise read.wrong("capitals", f"must be one of {', '.join(_CAPITALS)}, or these by script")
    size = read.number("size", 4.0, low=0.5, high=200)
    return Type(
        face=read.text("face", "text"),
        size=size,
        minimum=read.number("minimum", size / 2, low=0.3, high=size),
        weight=int(read.number("weight", 500, low=100, high=1000)),
        spacing=read.number("spacing", 100, low=50, high=300),
        line=read.number("line", 1.25, low=0.8, high=4),
        fit=read.choice("fit", Fit, Fit.BOTH),
        lines=int(read.number("lines", 2, low=1, high=100)),
        align=read.choice("align", Align, Align.START),
        vertical=read.choice("vertical", Vertical, Vertical.TOP),
        capitals=tuple(styles.items()),
        colour=read.colour("colour", "ink"),
    )


def _element(template: str, values: object, where: str) -> Element:
    name = values.get("id") if isinstance(values, Mapping) else None
    read = Fields(template, f"element {name!r}" if name else f"an element of {where} without id", values)
    if not isinstance(name, str) or not name:
        raise read.wrong("id", "is needed")
    kind = read.take("kind")
    if kind not in _MAKERS:
        raise read.wrong("kind", f"must be one of {', '.join(_MAKERS)}")
    read.skip("note")
    frame: dict[str, Any] = {
        "id": read.text("id"),
        "box": _box(read),
        "z": read.number("z", 0.0, low=-10000),
        "rotation": read.number("rotation", 0.0, low=-360, high=360),
        "when": _when(read),
    }
    element = _MAKERS[kind](read, frame)
    read.end()
    return element


def _text(read: Fields, frame: dict[str, Any]) -> Text:
    return Text(**frame, words=_words(read, "text"), type=_type(read))


def _field(read: Fields, frame: dict[str, Any]) -> Text:
    field = read.one_of("field", FIELDS, "")
    return Text(**frame, words=(("", f"{{{field}}}"),), type=_type(read))


def _stack(read: Fields, frame: dict[str, Any]) -> Stack:
    box: Box = frame["box"]
    placed = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    texts = [_element(read.template, {**placed, **values}, read.where) for values in read.rows("texts")]
    if not all(isinstance(text, Text) for text in texts):
        raise read.wrong("texts", "only texts and fields can be stacked")
    return Stack(
        **frame,
        texts=tuple(text for text in texts if isinstance(text, Text)),
        gap=read.number("gap", 1.0),
        vertical=read.choice("vertical", Vertical, Vertical.TOP),
    )


def _photo(read: Fields, frame: dict[str, Any]) -> Photo:
    return Photo(
        **frame,
        radius=read.number("radius", 0.0),
        border=read.number("border", 0.0),
        colour=read.colour("colour", "paper"),
    )


def _picture(read: Fields, frame: dict[str, Any]) -> Picture:
    return Picture(**frame, file=read.text("file"))


def _qr(read: Fields, frame: dict[str, Any]) -> Code:
    return _code(read, frame, "qr", 4.0)


def _barcode(read: Fields, frame: dict[str, Any]) -> Code:
    return _code(read, frame, read.one_of("symbology", _BARCODES, "code128"), 10.0)


def _code(read: Fields, frame: dict[str, Any], symbology: str, quiet: float) -> Code:
    return Code(
        **frame,
        words=_words(read, "text", "{payload}"),
        symbology=symbology,
        level=read.one_of("level", ("L", "M", "Q", "H"), "M"),
        quiet=read.number("quiet", quiet, high=20),
        colour=read.colour("colour", "ink"),
        ground=read.colour("ground", "none"),
    )


def _shape(read: Fields, frame: dict[str, Any]) -> Shape:
    return Shape(
        **frame,
        form=read.choice("form", Form, Form.RECTANGLE),
        fill=read.colour("fill", "none"),
        stroke=read.colour("stroke", "none"),
        stroke_width=read.number("stroke_width", 0.3, low=0.01, high=50),
        radius=read.number("radius", 0.0),
    )


def _band(read: Fields, frame: dict[str, Any]) -> Band:
    inset = read.rows("inset") or [0.0, 0.0]
    if len(inset) != 2 or not all(isinstance(value, (int, float)) for value in inset):
        raise read.wrong("inset", "must be two numbers")
    return Band(
        **frame,
        colour=read.colour("colour", "category"),
        square=read.number("square", 0.0),
        inset=(float(inset[0]), float(inset[1])),
    )


def _zones(read: Fields, frame: dict[str, Any]) -> Zones:
    colour, on, off = read.colour("colour", "ink"), read.colour("on", "paper"), read.colour("off", "faint")
    return Zones(
        **frame,
        colour=colour,
        on=on,
        off=off,
        names=read.take("names", False) is True,
        gap=read.number("gap", 1.0),
        square=read.number("square", 8.0, low=1.0),
        type=_type(read),
    )


def _programme(read: Fields, frame: dict[str, Any]) -> Programme:
    return Programme(**frame, times=read.number("times", 20.0), gap=read.number("gap", 1.2), type=_type(read))


_MAKERS: dict[str, Callable[[Fields, dict[str, Any]], Element]] = {
    "text": _text,
    "field": _field,
    "stack": _stack,
    "photo": _photo,
    "image": _picture,
    "qr": _qr,
    "barcode": _barcode,
    "shape": _shape,
    "band": _band,
    "zones": _zones,
    "programme": _programme,
}
KINDS = tuple(_MAKERS)
"""Kinds of elements a template may have."""
