"""Indico designer templates (`indico/modules/designer`): the JSON of `/manage/designer/T/data`, one object a side.

50 px = 1 cm, origin top left, sizes of type in whole points. Text runs down without limit there; here each text ends
where the next begins below it. Form fields have no meaning of their own: `form_fields` says which of ours they are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from kiosk.badges.imports.report import POINT, SILHOUETTE, Imported, Remark, colour, faces, number, template
from kiosk.badges.template import (
    Align,
    BadTemplate,
    Box,
    Code,
    Element,
    Fit,
    Photo,
    Picture,
    Shape,
    Text,
    Type,
    Vertical,
)

_PIXEL = 0.2
_SMALLEST = 6 * POINT
_WORDS = {
    "event_title": "{event}",
    "event_dates": "{dates}",
    "event_venue": "{venue}",
    "title": "{title}",
    "first_name": "{first_name}",
    "last_name": "{last_name}",
    "last_name_upper": "{last_name:upper}",
    "affiliation": "{organisation}",
    "position": "{position}",
    "country": "{delegation}",
    "registration_friendly_id": "{registration}",
    "full_name": "{title} {last_name}, {first_name}",
    "full_name_no_title": "{last_name}, {first_name}",
    "full_name_b": "{title} {first_name} {last_name}",
    "full_name_b_no_title": "{first_name} {last_name}",
    "full_name_c": "{title} {first_name} {last_name:upper}",
    "full_name_no_title_c": "{last_name:upper}, {first_name}",
    "full_name_d": "{title} {first_name:initial} {last_name:upper}",
    "full_name_no_title_d": "{last_name:upper}, {first_name:initial}",
}
_FACES = {"serif": "serif", "LinuxLibertine": "serif", "courier": "monospace"}
_ALIGN = {"left": Align.LEFT, "right": Align.RIGHT, "center": Align.CENTRE, "justified": Align.LEFT}
_QR_SYMBOL = 41 / 43
"""Indico's code has one module of border (`generate_ticket_qr_code`); our box is the symbol alone."""


def read(name: str, sides: Sequence[Mapping[str, Any]], form_fields: Mapping[str, str] | None = None) -> Imported:
    """Front, or front and back, as one template. `form_fields`: Indico's field id -> field of ours.

    Errors: BadTemplate.
    """
    templates = [side.get("template", side) for side in sides]
    if not templates or not all(isinstance(one.get("data"), Mapping) for one in templates):
        raise BadTemplate(name, "", "is not an Indico designer template")
    remarks: list[Remark] = []
    pages = [_page(one, f"side {number}", form_fields or {}, remarks) for number, one in enumerate(templates, 1)]
    first = templates[0]["data"]
    size = (number(first.get("width"), 525) * _PIXEL, number(first.get("height"), 740) * _PIXEL)
    title = str(templates[0].get("title") or name)
    return Imported(template(name, title, size, pages, faces(pages)), tuple(remarks))


def _page(one: Mapping[str, Any], side: str, form_fields: Mapping[str, str], remarks: list[Remark]) -> list[Element]:
    data = one["data"]
    if one.get("background_url"):
        remarks.append(Remark(side, "its background image is not in the export: add it as an image"))
    items = [item for item in data.get("items", ()) if isinstance(item, Mapping)]
    height = number(data.get("height"), 740) * _PIXEL
    elements: list[Element] = []
    for index, item in enumerate(items, 1):
        label = f"{side}, {item.get('type', 'item')} {index}"
        elements += _item(item, label, _room(item, items, height), form_fields, one.get("images") or {}, remarks)
    return elements


def _room(item: Mapping[str, Any], items: Sequence[Mapping[str, Any]], height: float) -> float:
    """Millimetres down to whatever begins next below in the same columns, or to the edge."""
    x, y, width = (number(item.get(key), 0) for key in ("x", "y", "width"))
    below = [
        number(other.get("y"), 0)
        for other in items
        if number(other.get("y"), 0) > y
        and number(other.get("x"), 0) < x + width
        and number(other.get("x"), 0) + number(other.get("width"), 0) > x
    ]
    return max(_SMALLEST, min([number * _PIXEL for number in below] + [height]) - y * _PIXEL)


def _item(
    item: Mapping[str, Any],
    label: str,
    room: float,
    form_fields: Mapping[str, str],
    images: Mapping[str, Any],
    remarks: list[Remark],
) -> list[Element]:
    kind = str(item.get("type", ""))
    x, y, width = (number(item.get(key), 0) * _PIXEL for key in ("x", "y", "width"))
    height = number(item.get("height"), number(item.get("width"), 100)) * _PIXEL
    frame: dict[str, Any] = {"id": label, "z": number(item.get("zIndex"), 10), "box": Box(x, y, width, height)}
    match kind:
        case "picture":
            remarks.append(Remark(label, SILHOUETTE))
            return [Photo(**frame)]
        case "ticket_qr_code":
            return [Code(**{**frame, "box": _inner(frame["box"])}, words=(("", "{payload}"),))]
        case "fixed_image":
            path = str(images.get(str(item.get("image_id")), f"image-{item.get('image_id')}.png"))
            remarks.append(
                Remark(label, f"its image is not in the export: put it beside the template as {_file(path)}")
            )
            return [Picture(**frame, file=_file(path))]
    words = _words(item, kind, form_fields)
    if kind == "country":
        remarks.append(Remark(label, "the country of a person is shown as the delegation"))
    if words is None:
        remarks.append(Remark(label, f"{kind} has no counterpart"))
        return []
    return _text(item, {**frame, "box": Box(x, y, width, room)}, words, remarks)


def _words(item: Mapping[str, Any], kind: str, form_fields: Mapping[str, str]) -> str | None:
    if kind == "fixed":
        return str(item.get("text") or "").replace("{", "(").replace("}", ")")
    if kind.startswith("field-"):
        field = form_fields.get(kind.removeprefix("field-"))
        return f"{{{field}}}" if field else None
    return _WORDS.get(kind)


def _text(item: Mapping[str, Any], frame: dict[str, Any], words: str, remarks: list[Remark]) -> list[Element]:
    size = max(1, int(number(str(item.get("font_size", "12")).removesuffix("pt"), 12))) * POINT
    align = str(item.get("text_align", "left"))
    if align == "justified":
        remarks.append(Remark(frame["id"], "justified text is set flush left"))
    type = Type(
        face=_FACES.get(str(item.get("font_family")), "sans-serif"),
        size=size,
        minimum=min(_SMALLEST, size),
        weight=700 if item.get("bold") else 400,
        italic=bool(item.get("italic")),
        line=1.12,
        fit=Fit.SHRINK if item.get("text_overflow") == "resize" else Fit.WRAP,
        lines=20,
        align=_ALIGN.get(align, Align.LEFT),
        colour=colour(item.get("color")) or "#000000",
    )
    text = Text(**frame, words=(("", words),), type=type)
    ground = colour(item.get("background_color"))
    if ground is None:
        return [replace(text, box=_below_ascent(text.box, size))]
    strip = replace(text.box, height=min(text.box.height, size * 1.2))
    centred = replace(text, box=strip, type=replace(type, vertical=Vertical.MIDDLE))
    return [Shape(id=f"{text.id} ground", box=strip, z=text.z - 0.5, fill=ground), centred]


def _below_ascent(box: Box, size: float) -> Box:
    """Indico's lines begin with the room above capitals; ours with the capitals."""
    shift = min(size * 0.17, box.height * 0.2)
    return replace(box, y=box.y + shift, height=box.height - shift)


def _inner(box: Box) -> Box:
    side = min(box.width, box.height)
    code = side * _QR_SYMBOL
    return Box(box.x + (box.width - code) / 2, box.y + (box.height - code) / 2, code, code)


def _file(path: str) -> str:
    return path.rstrip("/").rsplit("/", 1)[-1]
