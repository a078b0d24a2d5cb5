"""Files of a foreign badge design, given together: what each is, shows from its content, never from its name.

Indico: one JSON a side, in any order. pretix: a layout as the editor saves it, or the API's list of them,
with the lists of which product has which (`badgeitems`) and of products (`items`);
a PDF beside it is the background, whose size is the page's. Pictures lie beside a template under their own names.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from kiosk.badges.imports import indico, pretix
from kiosk.badges.imports.report import POINT, Imported, Remark, number
from kiosk.badges.template import BadTemplate, Box, Picture

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".svg"})
_DPI = 300
_SIZES = (
    (85.6, 53.98), (105.0, 74.0), (74.0, 105.0), (148.0, 105.0), (105.0, 148.0), (82.0, 203.0), (210.0, 148.0),
    (148.0, 210.0), (210.0, 297.0), (297.0, 210.0),
)  # fmt: skip
"""Pages a layout without its background may have been made for, the smallest that holds it is taken."""
_DEFAULT = (148.0, 105.0)

Keep = Callable[[str, bytes], str]
"""Keeps a picture (file name, content) beside the templates; answers its name there."""


@dataclass(slots=True)
class _Found:
    """What was among the files."""

    sides: list[Mapping[str, Any]] = field(default_factory=list)
    layouts: list[tuple[str, Any, Mapping[str, Any]]] = field(default_factory=list)
    """Title, layout, and what is told beside it."""
    assigned: dict[str, list[str]] = field(default_factory=dict)
    """pretix: id of a layout -> ids of its products."""
    products: dict[str, str] = field(default_factory=dict)
    """pretix: id of a product -> its name."""
    backgrounds: list[bytes] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    name: str = ""


def read(
    files: Sequence[Path],
    keep: Keep,
    *,
    fields: Mapping[str, str] | None = None,
    size: tuple[float, float] | None = None,
) -> tuple[Imported, ...]:
    """Designs in these files. `fields`: Indico's form field -> field of ours; `size` in millimetres of a pretix page
    whose own nobody tells.

    Errors: BadTemplate where a file is no design, or there is none.
    """
    found = _Found(name=files[0].stem if files else "")
    for path in files:
        _sort(path, found)
    kept = {name: keep(name, content) for name, content in found.pictures.items()}
    designs = [_indico(found, fields or {}, kept)] if found.sides else []
    designs += [_pretix(found, title, layout, told, size, keep) for title, layout, told in found.layouts]
    if not designs:
        raise BadTemplate(found.name, "", "is not a badge design of Indico or pretix")
    return tuple(designs)


def _sort(path: Path, found: _Found) -> None:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadTemplate(path.name, "", f"cannot be read ({error.strerror or error})") from error
    if content.startswith(b"%PDF"):
        found.backgrounds.append(content)
    elif path.suffix.lower() in _PICTURES:
        found.pictures[path.name] = content
    else:
        found.name = path.stem
        _sort_json(path.stem, content, found)


def _sort_json(name: str, content: bytes, found: _Found) -> None:
    try:
        values = json.loads(content)
    except ValueError as error:
        raise BadTemplate(name, "", f"is not JSON ({error})") from error
    if isinstance(values, dict) and isinstance(values.get("template", values).get("data"), dict):
        found.sides.append(values)
    else:
        if _is_beside(values, found):
            return
        before = len(found.layouts)
        _add_layouts(name, values, found)
        if len(found.layouts) == before:
            raise BadTemplate(name, "", "is not a badge design of Indico or pretix")


def _is_beside(values: Any, found: _Found) -> bool:
    """Whether it is a list that pretix' API gives beside layouts: which product has which, or what products are."""
    rows = values.get("results") if isinstance(values, dict) else values
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        return False
    if all({"item", "layout"} <= row.keys() and isinstance(row["layout"], int) for row in rows):
        for row in rows:
            found.assigned.setdefault(str(row["layout"]), []).append(str(row["item"]))
        return True
    if all({"id", "name", "default_price"} <= row.keys() for row in rows):
        found.products |= {str(row["id"]): _called(row) for row in rows}
        return True
    return False


def _called(row: Mapping[str, Any]) -> str:
    """The internal name, else the English one, else any."""
    names = row["name"] if isinstance(row["name"], dict) else {"en": str(row["name"])}
    return str(row.get("internal_name") or names.get("en") or next(iter(names.values()), ""))


def _add_layouts(name: str, values: Any, found: _Found) -> None:
    """A bare layout; an object with one; the API's list, or a table of such objects."""
    layout = _layout_of(values)
    if layout is None:
        for title, inner in _inner(name, values):
            _add_layouts(title, inner, found)
    elif isinstance(values, dict):
        title = str(values.get("name") or values.get("label") or name)
        found.layouts.append((title, layout, values))
    else:
        found.layouts.append((name, layout, {}))


def _layout_of(values: Any) -> Any:
    match values:
        case [{"type": _}, *_] | {"layout": list()}:
            return values if isinstance(values, list) else values["layout"]
        case {"layout": str() as words}:
            return json.loads(words)
        case _:
            return None


def _inner(name: str, values: Any) -> list[tuple[str, Any]]:
    match values:
        case {"results": list() as rows}:
            return [(name, row) for row in rows]
        case list():
            return [(name, row) for row in values]
        case {"templates": dict() as table}:
            return list(table.items())
        case dict():
            return [(title, one) for title, one in values.items() if isinstance(one, dict) and "layout" in one]
        case _:
            return []


def _told_size(values: Mapping[str, Any]) -> tuple[float, float] | None:
    match values.get("pagesize_pt"), values.get("size"):
        case [width, height], _:
            return number(width, 0) * POINT, number(height, 0) * POINT
        case _, [{"width": width, "height": height}, *_]:
            return number(width, 0), number(height, 0)
        case _:
            return None


def _indico(found: _Found, fields: Mapping[str, str], kept: Mapping[str, str]) -> Imported:
    imported = indico.read(found.name, sorted(found.sides, key=_is_back), fields)
    pages = tuple(
        tuple(replace(one, file=kept.get(one.file, one.file)) if isinstance(one, Picture) else one for one in page)
        for page in imported.template.pages
    )
    remarks = tuple(remark for remark in imported.remarks if not _answered(remark, kept))
    return Imported(replace(imported.template, pages=pages), remarks)


def _is_back(side: Mapping[str, Any]) -> bool:
    """Sides name one another; the front is the one with the face or the name."""
    items = side.get("template", side)["data"].get("items") or ()
    kinds = {str(item.get("type", "")) for item in items if isinstance(item, Mapping)}
    return not any(kind == "picture" or "name" in kind for kind in kinds)


def _answered(remark: Remark, kept: Mapping[str, str]) -> bool:
    return "beside the template as" in remark.problem and remark.problem.rpartition(" ")[2] in kept


def _products(told: Mapping[str, Any], found: _Found) -> tuple[tuple[str, str], ...]:
    """Which products have this layout: the API's `item_assignments`, or its list of them; id and name."""
    rows = told.get("item_assignments") or ()
    items = [str(row.get("item")) if isinstance(row, Mapping) else str(row) for row in rows]
    items += found.assigned.get(str(told.get("id")), [])
    return tuple((item, found.products.get(item, "")) for item in dict.fromkeys(items))


def _pretix(
    found: _Found,
    title: str,
    layout: Any,
    told: Mapping[str, Any],
    size: tuple[float, float] | None,
    keep: Keep,
) -> Imported:
    """`size` counts where neither the file nor a background tells it."""
    pages = [_Background(content) for content in found.backgrounds]
    page = _told_size(told) or (pages[0].size if pages else None) or size or _guessed(layout)
    imported = replace(pretix.read(found.name, layout, page, title), products=_products(told, found))
    if not pages:
        return imported
    names = tuple(keep(f"{found.name}-{number}.png", png) for number, png in enumerate(pages[0].pictures(), 1))
    drawn = []
    for index, elements in enumerate(imported.template.pages):
        ground = Picture(
            id=f"background {index + 1}", box=Box(0.0, 0.0, *page), z=-1000.0, file=names[index % len(names)]
        )
        drawn.append((ground, *elements))
    remarks = tuple(remark for remark in imported.remarks if remark.element != "page")
    became = Remark("page", f"its background became a picture of {_DPI} dots an inch")
    return replace(imported, template=replace(imported.template, pages=tuple(drawn)), remarks=(became, *remarks))


def _guessed(layout: Any) -> tuple[float, float]:
    parts = [part for part in layout if isinstance(part, Mapping)] if isinstance(layout, list) else []

    def end(part: Mapping[str, Any], start: str, length: str) -> float:
        own = 0.0 if number(part.get("rotation"), 0) else number(part.get(length, part.get("size")), 0)
        return number(part.get(start), 0) + own

    width = max((end(part, "left", "width") for part in parts), default=0.0)
    height = max((end(part, "bottom", "height") for part in parts), default=0.0)
    if width <= _DEFAULT[0] and height <= _DEFAULT[1]:
        return _DEFAULT
    fitting = (size for size in _SIZES if size[0] >= width and size[1] >= height)
    return next(fitting, (max(width, 10.0), max(height, 10.0)))


class _Background:
    """The artwork of a pretix layout."""

    def __init__(self, content: bytes) -> None:
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice
        from PySide6.QtPdf import QPdfDocument

        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        if not self._document.pageCount():
            raise BadTemplate("background", "", "is not a PDF that can be read")

    @property
    def size(self) -> tuple[float, float]:
        """Of its first page, in millimetres."""
        points = self._document.pagePointSize(0)
        return round(points.width() * POINT, 1), round(points.height() * POINT, 1)

    def pictures(self) -> list[bytes]:
        """Its pages as PNG files."""
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize

        files = []
        for number_ in range(self._document.pageCount()):
            points = self._document.pagePointSize(number_)
            pixels = QSize(round(points.width() / 72 * _DPI), round(points.height() / 72 * _DPI))
            store = QByteArray()
            buffer = QBuffer(store)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            self._document.render(number_, pixels).save(buffer, "PNG")  # type: ignore[call-overload]
            files.append(bytes(store.data()))
        return files
