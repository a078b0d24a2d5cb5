"""Elements of a template from their JSON objects: one small reader a kind."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from kiosk.badges.keys import Fields
from kiosk.badges.template import (
    FIELDS,
    Align,
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
    Stack,
    Text,
    Type,
    Vertical,
    When,
    Zones,
)

_PLACEHOLDER = re.compile(r"\{([^{}:]*):?([^{}]*)\}")
_STYLES = ("", "upper", "title", "initial")
_BARCODES = ("code128", "datamatrix", "aztec", "pdf417")
_CAPITALS = ("none", "upper", "title")


def box(read: Fields, width: float | None = None, height: float | None = None) -> Box:
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
        for field, style in _PLACEHOLDER.findall(words):
            if field not in FIELDS:
                raise read.wrong(key, f"field {field!r} is not known")
            if style not in _STYLES:
                raise read.wrong(key, f"style {style!r} is not one of {', '.join(_STYLES[1:])}")
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
        italic=read.take("italic", False) is True,
        spacing=read.number("spacing", 100, low=50, high=300),
        line=read.number("line", 1.25, low=0.8, high=4),
        fit=read.choice("fit", Fit, Fit.BOTH),
        lines=int(read.number("lines", 2, low=1, high=100)),
        align=read.choice("align", Align, Align.START),
        vertical=read.choice("vertical", Vertical, Vertical.TOP),
        capitals=tuple(styles.items()),
        colour=read.colour("colour", "ink"),
    )


def element(template: str, values: object, where: str) -> Element:
    """One element. `where` names its page, for those that have no id to be named by. Errors: BadTemplate."""
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
        "box": box(read),
        "z": read.number("z", 0.0, low=-10000),
        "rotation": read.number("rotation", 0.0, low=-360, high=360),
        "when": _when(read),
    }
    made = _MAKERS[kind](read, frame)
    read.end()
    return made


def _text(read: Fields, frame: dict[str, Any]) -> Text:
    return Text(**frame, words=_words(read, "text"), type=_type(read))


def _field(read: Fields, frame: dict[str, Any]) -> Text:
    field = read.one_of("field", FIELDS, "")
    return Text(**frame, words=(("", f"{{{field}}}"),), type=_type(read))


def _stack(read: Fields, frame: dict[str, Any]) -> Stack:
    around: Box = frame["box"]
    placed = {"x": around.x, "y": around.y, "width": around.width, "height": around.height}
    texts = [element(read.template, {**placed, **values}, read.where) for values in read.rows("texts")]
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
    file = read.text("file")
    if not file or file.startswith(".") or "/" in file or "\\" in file:
        raise read.wrong("file", "must be the name of a file beside the template")
    return Picture(**frame, file=file)


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
