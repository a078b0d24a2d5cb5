"""Template -> JSON, as `template_file` reads it: only what differs from the defaults, one element a line."""

import json
from dataclasses import fields
from enum import StrEnum
from typing import Any

from kiosk.badges.template import (
    Band,
    Box,
    Code,
    Element,
    Photo,
    Picture,
    Programme,
    Shape,
    Sheet,
    Stack,
    Template,
    Text,
    Type,
    When,
    Zones,
)

_KINDS: dict[type[Element], str] = {
    Text: "text",
    Stack: "stack",
    Photo: "photo",
    Picture: "image",
    Code: "qr",
    Shape: "shape",
    Band: "band",
    Zones: "zones",
    Programme: "programme",
}
_SAID = {("barcode", "quiet")}
"""What a kind has another default for than its class."""


def text(template: Template) -> str:
    """JSON text that reads back as the same template."""
    head: dict[str, Any] = {
        "$schema": "template.schema.json",
        "title": template.title,
        "width": template.width,
        "height": template.height,
        "fonts": {face: list(chain) for face, chain in template.fonts.items()},
    }
    if template.slot:
        head["slot"] = _box(template.slot)
    if template.sheet:
        head["sheet"] = {field.name: getattr(template.sheet, field.name) for field in fields(Sheet)}
    lines = ["{", *(f"  {json.dumps(key)}: {_json(value)}," for key, value in head.items()), '  "pages": [']
    pages = [
        '    {"elements": [\n' + ",\n".join(f"      {_json(_element(element))}" for element in page) + "\n    ]}"
        for page in template.pages
    ]
    return "\n".join([*lines, ",\n".join(pages), "  ]", "}", ""])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _element(element: Element, within: Box | None = None) -> dict[str, Any]:
    """`within` is the box of the stack, whose texts have none of their own."""
    kind = _KINDS[type(element)]
    if isinstance(element, Code) and element.symbology != "qr":
        kind = "barcode"
    values: dict[str, Any] = {"id": element.id, "kind": kind}
    values |= {} if within == element.box else _box(element.box)
    for field in fields(element):
        value = getattr(element, field.name)
        if field.name not in ("id", "box") and (value != field.default or (kind, field.name) in _SAID):
            values |= _value(element, field.name, value)
    return values


def _value(element: Element, name: str, value: Any) -> dict[str, Any]:
    match value:
        case Type():
            return _type(value)
        case When():
            return {
                "when": {field.name: sorted(part) for field in fields(When) if (part := getattr(value, field.name))}
            }
        case _ if name == "words":
            words = dict(value)
            return {"text": words[""] if list(words) == [""] else words}
        case _ if name == "texts":
            return {"texts": [_element(part, element.box) for part in value]}
        case _ if name == "symbology":
            return {} if value == "qr" else {name: value}
        case _:
            return {name: _plain(value)}


def _type(type: Type) -> dict[str, Any]:
    values = {field.name: _plain(getattr(type, field.name)) for field in fields(Type)}
    values["capitals"] = dict(type.capitals)
    defaults = {field.name: _plain(field.default) for field in fields(Type)} | {"capitals": {}}
    return {name: value for name, value in values.items() if name == "minimum" or value != defaults[name]}


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


def _box(box: Box) -> dict[str, float]:
    return {field.name: getattr(box, field.name) for field in fields(Box)}
