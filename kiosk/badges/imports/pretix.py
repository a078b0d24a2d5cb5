"""pretix badge layouts (`pretix/base/pdf.py`): a list of objects, millimetres from the lower left corner.

Page size and artwork come from a background PDF there: the size is given, the artwork is remarked. Rotation is
clockwise about the upper left corner there, about the middle here.
"""

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.badges.imports.report import POINT, SILHOUETTE, Imported, Remark, faces, number, template
from kiosk.badges.template import Align, BadTemplate, Box, Code, Element, Fit, Photo, Text, Type, Vertical

_FIELDS = {
    "attendee_name": "{first_name} {last_name}",
    "attendee_company": "{organisation}",
    "attendee_country": "{delegation}",
    "attendee_name_salutation": "{title}",
    "attendee_name_title": "{title}",
    "attendee_name_given_name": "{first_name}",
    "attendee_name_family_name": "{last_name}",
    "attendee_name_for_salutation": "{title} {last_name}",
    "item": "{category}",
    "itemvar": "{category}",
    "item_category": "{category}",
    "event_name": "{event}",
    "event_series_name": "{event}",
    "event_date": "{dates}",
    "event_date_range": "{dates}",
    "event_location": "{venue}",
}
_PART = {"salutation": "{title}", "title": "{title}", "given": "{first_name}", "family": "{last_name}"}
_VARIABLE = re.compile(r"\{([^{}]*)\}")
_ALIGN = {"left": Align.LEFT, "right": Align.RIGHT, "center": Align.CENTRE}
_VERTICAL = {"top": Vertical.TOP, "middle": Vertical.MIDDLE, "bottom": Vertical.BOTTOM}
_SMALLEST = 4 * POINT
_QR_SYMBOL = 0.8
"""reportlab's QR widget keeps four modules of border within its size; our box is the symbol alone."""


def read(name: str, layout: Sequence[Mapping[str, Any]], size: tuple[float, float], title: str = "") -> Imported:
    """`size` is width and height of the background's page in millimetres. Errors: BadTemplate."""
    if not isinstance(layout, list) or not all(isinstance(part, Mapping) and "type" in part for part in layout):
        raise BadTemplate(name, "", "is not a pretix badge layout")
    remarks = [Remark("page", "its background is a PDF: only its size is taken over")]
    count = max((int(number(part.get("page"), 1)) for part in layout), default=1)
    pages: list[list[Element]] = [[] for _ in range(max(1, count))]
    for index, part in enumerate(layout, 1):
        element = _element(part, f"{part['type']} {index}", size, remarks)
        if element is not None:
            pages[int(number(part.get("page"), 1)) - 1].append(element)
    return Imported(template(name, title or name, size, pages, faces(pages)), tuple(remarks))


def _element(part: Mapping[str, Any], label: str, size: tuple[float, float], remarks: list[Remark]) -> Element | None:
    left, bottom = number(part.get("left"), 0), number(part.get("bottom"), 0)
    match part["type"]:
        case "textcontainer" | "textarea":
            return _text(part, label, size, remarks)
        case "barcodearea" if part.get("content", "secret") in ("secret", "pseudonymization_id"):
            side = number(part.get("size"), 20)
            inner, margin = side * _QR_SYMBOL, side * (1 - _QR_SYMBOL) / 2
            box = Box(left + margin, size[1] - bottom - side + margin, inner, inner)
            return Code(id=label, box=box, words=(("", "{payload}"),))
        case "imagearea":
            width, height = number(part.get("width"), 20), number(part.get("height"), 20)
            if "photo" not in str(part.get("content")).lower() and "picture" not in str(part.get("content")).lower():
                remarks.append(Remark(label, f"image {part.get('content')} is taken for the photo"))
            remarks.append(Remark(label, SILHOUETTE))
            return Photo(id=label, box=Box(left, size[1] - bottom - height, width, height))
        case kind:
            remarks.append(Remark(label, f"{kind} {part.get('content', '')} has no counterpart".replace("  ", " ")))
            return None


def _text(part: Mapping[str, Any], label: str, size: tuple[float, float], remarks: list[Remark]) -> Text | None:
    words = _words(part, label, remarks)
    if words is None:
        return None
    em = max(1.0, number(part.get("fontsize"), 12)) * POINT
    old = part["type"] == "textarea"
    height = em * 1.3 if old else number(part.get("height"), 10)
    type = Type(
        face="sans-serif",
        size=em,
        minimum=min(_SMALLEST, em),
        weight=700 if part.get("bold") else 400,
        italic=bool(part.get("italic")),
        line=max(0.9, number(part.get("lineheight"), 1) * 1.15),
        fit=Fit.WRAP,
        lines=20,
        align=_ALIGN.get(str(part.get("align")), Align.LEFT),
        vertical=_VERTICAL.get(str(part.get("verticalalign")), Vertical.TOP),
        colour=_colour(part.get("color")),
    )
    left, rotation = number(part.get("left"), 0), number(part.get("rotation"), 0)
    box = Box(left, size[1] - number(part.get("bottom"), 0) - height, number(part.get("width"), 50), height)
    return Text(id=label, box=_turned(box, rotation), rotation=rotation, words=words, type=type)


def _words(part: Mapping[str, Any], label: str, remarks: list[Remark]) -> tuple[tuple[str, str], ...] | None:
    content = str(part.get("content", "other"))
    if content == "other_i18n":
        texts = {str(language): str(text) for language, text in (part.get("text_i18n") or {}).items()}
        return tuple((language, _filled(text, label, remarks)) for language, text in texts.items()) or None
    if content == "other":
        return (("", _filled(str(part.get("text", "")), label, remarks)),)
    field = _field(content)
    if content == "attendee_country":
        remarks.append(Remark(label, "the country of a person is shown as the delegation"))
    if field is None:
        remarks.append(Remark(label, f"{content} has no counterpart"))
        return None
    return (("", field),)


def _field(variable: str) -> str | None:
    """Also combined parts of a name, as `attendee_name_title_given_name_family_name`."""
    if variable in _FIELDS:
        return _FIELDS[variable]
    parts = variable.removeprefix("attendee_name_").replace("_name", "").split("_")
    if variable.startswith("attendee_name_") and set(parts) <= set(_PART):
        return " ".join(dict.fromkeys(_PART[part] for part in parts))
    return None


def _filled(text: str, label: str, remarks: list[Remark]) -> str:
    def replaced(found: re.Match[str]) -> str:
        field = _field(found[1])
        if field is None:
            remarks.append(Remark(label, f"{found[1]} has no counterpart"))
        return field or ""

    return _VARIABLE.sub(replaced, text)


def _colour(value: object) -> str:
    channels = value if isinstance(value, list) and len(value) >= 3 else [0, 0, 0]
    return "#" + "".join(f"{min(255, max(0, int(number(channel, 0)))):02X}" for channel in channels[:3])


def _turned(box: Box, degrees: float) -> Box:
    """The box whose turning about its middle puts it where turning about its upper left corner would."""
    turn = math.radians(degrees)
    across, down = box.width / 2, box.height / 2
    x = box.x + across * math.cos(turn) - down * math.sin(turn)
    y = box.y + across * math.sin(turn) + down * math.cos(turn)
    return Box(round(x - across, 4), round(y - down, 4), box.width, box.height)
