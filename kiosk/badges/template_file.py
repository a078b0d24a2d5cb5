"""JSON -> Template. Every key is checked here once; what the rest of the room receives is right."""

import json
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from pathlib import Path

from kiosk.badges.elements import box, element
from kiosk.badges.keys import Fields
from kiosk.badges.template import (
    BadTemplate,
    Box,
    Element,
    Programme,
    Sheet,
    Stack,
    Template,
    Text,
    Zones,
)
from kiosk.storage.paths import resources


def load(name: str, folder: Path | None = None) -> Template:
    """A shipped template by name, one of the event's own in `folder`, or any by path. Errors: BadTemplate."""
    for path in _candidates(name, folder):
        if path.is_file():
            try:
                text = path.read_text("utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise BadTemplate(name, "", f"cannot be read ({type(error).__name__})") from error
            return replace(parse(text, path.stem), folder=path.parent)
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
        elements = [element(read.template, values, f"page {number}") for values in inner.rows("elements")]
        inner.end()
        made.append(tuple(sorted(elements, key=attrgetter("z"))))
    return tuple(made)


def _slot(read: Fields) -> Box | None:
    values = read.mapping("slot")
    return box(Fields(read.template, "slot", values)) if values else None


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
    taken: set[str] = set()
    for drawn in template.elements:
        for part in (drawn, *(drawn.texts if isinstance(drawn, Stack) else ())):
            if part.id in taken:
                raise BadTemplate(template.name, f"element {part.id!r}", "there is more than one element with this id")
            taken.add(part.id)
            if isinstance(part, Text | Zones | Programme) and part.type.face not in template.fonts:
                raise BadTemplate(template.name, f"element {part.id!r}", f"face: {part.type.face!r} is not in fonts")
    sheet = template.sheet
    if sheet and (
        sheet.columns * template.width + (sheet.columns - 1) * sheet.gap > sheet.width
        or sheet.rows * template.height + (sheet.rows - 1) * sheet.gap > sheet.height
    ):
        raise BadTemplate(template.name, "sheet", "the badges do not fit on it")
