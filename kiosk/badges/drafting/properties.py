"""What can be changed of an element, by name: `box.x`, `type.size`, `radius` …, and the text of each language."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kiosk.badges.drafting.draft import Draft, boxed, changed
from kiosk.badges.template import Band, Code, Element, Photo, Picture, Programme, Shape, Stack, Text, When, Zones

_PLACE = ("box.x", "box.y", "box.width", "box.height")
_TYPE = (
    "type.size",
    "type.weight",
    "type.minimum",
    "type.fit",
    "type.lines",
    "type.align",
    "type.vertical",
    "type.colour",
    "type.capitals",
    "type.face",
    "type.line",
    "type.spacing",
    "type.italic",
)
_OWN: Mapping[type[Element], tuple[str, ...]] = {
    Text: _TYPE,
    Stack: ("gap", "vertical"),
    Photo: ("radius", "border", "colour"),
    Picture: ("file",),
    Code: ("symbology", "level", "quiet", "colour", "ground"),
    Shape: ("form", "fill", "stroke", "stroke_width", "radius"),
    Band: ("colour", "square", "inset.0", "inset.1"),
    Zones: ("square", "gap", "colour", "on", "off", "names", *_TYPE),
    Programme: ("times", "gap", *_TYPE),
}


def properties(element: Element, *, stacked: bool = False) -> tuple[str, ...]:
    """Names of what can be changed; a text in a stack has no place of its own."""
    own = _OWN[type(element)]
    if stacked:
        return tuple(name for name in own if name != "type.vertical")
    if isinstance(element, Zones) and not element.names:
        own = tuple(name for name in own if name not in _TYPE)
    return (*_PLACE, *own, "rotation")


def value(element: Element, name: str) -> Any:
    """What a property is now. Capitals are those of any script not named."""
    if name == "type.capitals":
        return element.type.capitals_for("*") if isinstance(element, Text | Zones | Programme) else "none"
    found: Any = element
    for part in name.split("."):
        found = found[int(part)] if isinstance(found, tuple) else getattr(found, part)
    return found


def put(draft: Draft, names: tuple[str, ...], name: str, new: Any) -> Draft:
    """Elements with another value of one property. Raises BadTemplate where the value cannot be."""
    return changed(draft, names, lambda element: _put(element, name, new))


def _put(element: Element, name: str, new: Any) -> Any:
    if name.startswith("box."):
        box = replace(element.box, **{name.removeprefix("box."): new})
        return boxed(element, box) if _is_number(new) else replace(element, box=box)
    if name == "type.capitals":
        kept = dict(element.type.capitals) if isinstance(element, Text | Zones | Programme) else {}
        styles = {**kept, "*": new} if new != "none" else {script: way for script, way in kept.items() if script != "*"}
        return _deep(element, ["type", "capitals"], tuple(styles.items()))
    if name == "type.size":
        return _sized(element, new)
    return _deep(element, name.split("."), new)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _sized(element: Element, size: Any) -> Any:
    """A size below the least allowed takes that along."""
    least = value(element, "type.minimum")
    smaller = _is_number(size) and size < least
    return _deep(_deep(element, ["type", "minimum"], size) if smaller else element, ["type", "size"], size)


def _deep(holder: Any, path: list[str], new: Any) -> Any:
    head, *rest = path
    if isinstance(holder, tuple):
        at = int(head)
        return (*holder[:at], new, *holder[at + 1 :])
    inner = _deep(getattr(holder, head), rest, new) if rest else new
    assert is_dataclass(holder) and not isinstance(holder, type) and head in {field.name for field in fields(holder)}
    return replace(holder, **{head: inner})


def words(element: Element) -> tuple[tuple[str, str], ...] | None:
    """Texts by language ("" = any) of what says something."""
    return element.words if isinstance(element, Text | Code) else None


def worded(draft: Draft, name: str, language: str, text: str) -> Draft:
    """The text of one language; an empty one is taken away, unless it is the last. Raises BadTemplate."""

    def change(element: Element) -> Element:
        if not isinstance(element, Text | Code):
            return element
        texts = dict(element.words)
        if text or len(texts) == 1:
            texts[language] = text
        else:
            texts.pop(language, None)
        return replace(element, words=tuple(texts.items()))

    return changed(draft, (name,), change)


def when(draft: Draft, names: tuple[str, ...], condition: When) -> Draft:
    """Shown only where this is true. Raises BadTemplate."""
    return changed(draft, names, lambda element: replace(element, when=condition))
