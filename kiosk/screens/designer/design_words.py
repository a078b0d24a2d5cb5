"""What the designer calls things: kinds of elements, fields, properties and their values, hard people."""

import re
from collections.abc import Callable, Mapping

from kiosk.badges.hardest import Hardship
from kiosk.badges.template import (
    FIELDS,
    Band,
    Code,
    Element,
    Form,
    Photo,
    Picture,
    Programme,
    Shape,
    Stack,
    Text,
    Zones,
)
from kiosk.screens.words.language import translate

_LONGEST = 28
_PLACEHOLDER = re.compile(r"\{([a-z_]+)(?::[a-z]*)?\}")


def field_name(field: str) -> str:
    """What a field of a badge is called."""
    return {
        "native_name": translate("designer", "Native name"),
        "family_name": translate("designer", "Surname"),
        "given_name": translate("designer", "Given names"),
        "full_name": translate("designer", "Full name"),
        "last_name": translate("designer", "Surname as registered"),
        "first_name": translate("designer", "Given names as registered"),
        "transliteration": translate("designer", "Transliteration"),
        "title": translate("designer", "Form of address"),
        "position": translate("designer", "Position"),
        "organisation": translate("designer", "Organisation"),
        "host": translate("designer", "Whom a companion accompanies"),
        "delegation": translate("designer", "Delegation"),
        "delegation_code": translate("designer", "Code of the delegation"),
        "category": translate("designer", "Category"),
        "category_key": translate("designer", "Letter of the category"),
        "serial": translate("designer", "Badge number"),
        "registration": translate("designer", "Registration number"),
        "copy": translate("designer", "Copy"),
        "payload": translate("designer", "Code"),
        "event": translate("designer", "Event"),
        "event_short": translate("designer", "Event, short"),
        "venue": translate("designer", "Venue"),
        "dates": translate("designer", "Dates"),
        "photo": translate("designer", "Photo"),
        "zones": translate("designer", "Zones"),
        "programme": translate("designer", "Programme"),
    }[field]


def field_of(words: tuple[tuple[str, str], ...]) -> str:
    """The field that a text consists of, or empty."""
    if len(words) != 1:
        return ""
    text = words[0][1]
    inner = text[1:-1]
    return inner if text == f"{{{inner}}}" and inner.isidentifier() else ""


def layer_name(element: Element) -> str:
    """What a layer is called: by what it shows."""
    match element:
        case Text():
            field = field_of(element.words)
            return field_name(field) if field else _quoted(_spelled(next(iter(dict(element.words).values()))))
        case Picture():
            return element.file
        case Code():
            return translate("designer", "Code") if element.symbology == "qr" else translate("designer", "Barcode")
        case Shape():
            return _form_name(element.form)
        case _:
            return _plain_name(element)


def _plain_name(element: Element) -> str:
    names: Mapping[type[Element], str] = {
        Stack: translate("designer", "Stack"),
        Photo: translate("designer", "Photo"),
        Band: translate("designer", "Category band"),
        Zones: translate("designer", "Zones"),
        Programme: translate("designer", "Programme"),
    }
    return names[type(element)]


def _form_name(form: Form) -> str:
    return {
        Form.RECTANGLE: translate("designer", "Rectangle"),
        Form.ELLIPSE: translate("designer", "Ellipse"),
        Form.LINE: translate("designer", "Line"),
    }[form]


def _spelled(text: str) -> str:
    """Placeholders by the names of their fields."""
    return _PLACEHOLDER.sub(lambda found: field_name(found[1]) if found[1] in FIELDS else found[0], text)


def _quoted(text: str) -> str:
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
    return short or translate("designer", "Text")


def layer_icon(element: Element) -> str:
    """Its picture in the list."""
    icons: Mapping[type[Element], str] = {
        Text: "text", Stack: "stack", Photo: "picture", Picture: "picture", Code: "code", Shape: "shape",
        Band: "shape", Zones: "grid", Programme: "list",
    }  # fmt: skip
    return icons[type(element)]


def kind_name(kind: str) -> str:
    """What can be added."""
    return {
        "text": translate("designer", "Text"),
        "field": translate("designer", "Field of the person"),
        "photo": translate("designer", "Photo"),
        "image": translate("designer", "Image from a file…"),
        "qr": translate("designer", "Code"),
        "barcode": translate("designer", "Barcode"),
        "rectangle": translate("designer", "Rectangle"),
        "ellipse": translate("designer", "Ellipse"),
        "line": translate("designer", "Line"),
        "band": translate("designer", "Category band"),
        "zones": translate("designer", "Zones"),
        "programme": translate("designer", "Programme"),
    }[kind]


def hardship_name(kind: Hardship) -> str:
    """Why somebody is hard to set."""
    return {
        Hardship.LONGEST_NAME: translate("designer", "Longest name"),
        Hardship.ARABIC: translate("designer", "Arabic"),
        Hardship.CHINESE: translate("designer", "Chinese"),
        Hardship.TWO_SCRIPTS: translate("designer", "Two scripts"),
        Hardship.NO_PHOTO: translate("designer", "No photo"),
        Hardship.MONONYM: translate("designer", "Mononym"),
        Hardship.LONG_POSITION: translate("designer", "Long position"),
        Hardship.CYRILLIC: translate("designer", "Cyrillic"),
        Hardship.SHORTEST_NAME: translate("designer", "Shortest name"),
    }[kind]


def property_name(name: str) -> str:
    """The label of a property."""
    return _PROPERTIES[name]()


_PROPERTIES: Mapping[str, Callable[[], str]] = {
    "box.x": lambda: translate("designer", "Left"),
    "box.y": lambda: translate("designer", "Top"),
    "box.width": lambda: translate("designer", "Width"),
    "box.height": lambda: translate("designer", "Height"),
    "rotation": lambda: translate("designer", "Turned by"),
    "type.size": lambda: translate("designer", "Size"),
    "type.weight": lambda: translate("designer", "Weight"),
    "type.minimum": lambda: translate("designer", "Never below"),
    "type.fit": lambda: translate("designer", "Then"),
    "type.lines": lambda: translate("designer", "Lines at most"),
    "type.align": lambda: translate("designer", "Alignment"),
    "type.vertical": lambda: translate("designer", "In the box"),
    "type.colour": lambda: translate("designer", "Colour"),
    "type.capitals": lambda: translate("designer", "Capitals"),
    "type.face": lambda: translate("designer", "Typeface"),
    "type.line": lambda: translate("designer", "Line spacing"),
    "type.spacing": lambda: translate("designer", "Letter spacing"),
    "type.italic": lambda: translate("designer", "Italic"),
    "gap": lambda: translate("designer", "Gap"),
    "vertical": lambda: translate("designer", "In the box"),
    "radius": lambda: translate("designer", "Corners"),
    "border": lambda: translate("designer", "Border"),
    "colour": lambda: translate("designer", "Colour"),
    "file": lambda: translate("designer", "File"),
    "symbology": lambda: translate("designer", "Kind of code"),
    "level": lambda: translate("designer", "Correction"),
    "quiet": lambda: translate("designer", "Quiet zone"),
    "ground": lambda: translate("designer", "Ground"),
    "form": lambda: translate("designer", "Shape"),
    "fill": lambda: translate("designer", "Fill"),
    "stroke": lambda: translate("designer", "Line"),
    "stroke_width": lambda: translate("designer", "Line width"),
    "square": lambda: translate("designer", "Square"),
    "inset.0": lambda: translate("designer", "Square, across"),
    "inset.1": lambda: translate("designer", "Square, down"),
    "on": lambda: translate("designer", "Letter"),
    "off": lambda: translate("designer", "Not allowed"),
    "names": lambda: translate("designer", "With names"),
    "times": lambda: translate("designer", "Column of times"),
}


def choices(name: str) -> Mapping[object, str]:
    """What a property may be, in words; empty where it is a number or a text."""
    found = _CHOICES.get(name.removeprefix("type."))
    return found() if found else {}


def _align() -> Mapping[object, str]:
    return {
        "start": translate("designer", "Where the script begins"),
        "centre": translate("designer", "Centre"),
        "end": translate("designer", "Where the script ends"),
        "left": translate("designer", "Left"),
        "right": translate("designer", "Right"),
    }


def _fit() -> Mapping[object, str]:
    return {
        "shrink": translate("designer", "Shrink"),
        "wrap": translate("designer", "Wrap"),
        "both": translate("designer", "Both"),
    }


def _vertical() -> Mapping[object, str]:
    return {
        "top": translate("designer", "At the top"),
        "middle": translate("designer", "In the middle"),
        "bottom": translate("designer", "At the bottom"),
    }


def _capitals() -> Mapping[object, str]:
    return {
        "none": translate("designer", "As written"),
        "upper": translate("designer", "Capitals"),
        "title": translate("designer", "First letters"),
    }


def _weights() -> Mapping[object, str]:
    return {weight: str(weight) for weight in (300, 400, 500, 600, 700)}


def _symbologies() -> Mapping[object, str]:
    return {"qr": "QR", "code128": "Code 128", "datamatrix": "Data Matrix", "aztec": "Aztec", "pdf417": "PDF417"}


def _forms() -> Mapping[object, str]:
    return {str(form): _form_name(form) for form in Form}


def _yes() -> Mapping[object, str]:
    return {False: translate("designer", "No"), True: translate("designer", "Yes")}


_CHOICES: Mapping[str, Callable[[], Mapping[object, str]]] = {
    "align": _align,
    "fit": _fit,
    "vertical": _vertical,
    "capitals": _capitals,
    "weight": _weights,
    "symbology": _symbologies,
    "level": lambda: {level: level for level in "LMQH"},
    "form": _forms,
    "italic": _yes,
    "names": _yes,
}

COLOURS = frozenset({"colour", "type.colour", "ground", "fill", "stroke", "on", "off"})
"""Properties that are colours."""


def colour_name(role: str) -> str:
    """What a colour of the design is called; others are their figures."""
    return {
        "ink": translate("designer", "Ink"),
        "quiet": translate("designer", "Quiet ink"),
        "faint": translate("designer", "Faint"),
        "line": translate("designer", "Hairline"),
        "paper": translate("designer", "Paper"),
        "mist": translate("designer", "Mist"),
        "category": translate("designer", "Category"),
        "none": translate("designer", "None"),
    }.get(role, role)


def unit_name(name: str) -> str:
    """What a number counts."""
    tail = name.removeprefix("type.")
    if tail in ("lines", "line"):
        return ""
    if tail == "spacing":
        return "%"
    if tail == "rotation":
        return "°"
    return "" if tail == "quiet" else translate("designer", "mm")
