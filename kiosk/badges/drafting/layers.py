"""Elements come and go, and change places: adding, copying, deleting, order, stacks, front and back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from kiosk.badges.drafting.draft import (
    Draft,
    anchors,
    boxed,
    checked,
    chosen,
    found,
    free_name,
    kept,
    names_of,
    paged,
    stack_of,
)
from kiosk.badges.drafting.places import around, kept_on_page
from kiosk.badges.template import (
    Align,
    Band,
    Box,
    Code,
    Element,
    Form,
    Photo,
    Picture,
    Programme,
    Shape,
    Stack,
    Text,
    Type,
    Zones,
)

_STEP = 3.0
"""Millimetres between an element and its copy."""


@dataclass(frozen=True, slots=True)
class _Fresh:
    """How an element of a kind begins: its size, as far as the page allows, and the rest of it."""

    name: str
    width: float
    height: float
    make: Callable[[str, Box], Element]


def _words(pattern: str) -> Callable[[str, Box], Element]:
    return lambda name, box: Text(
        id=name, box=box, words=(("", pattern),), type=Type(size=4.0, minimum=2.4, weight=600, align=Align.LEFT)
    )


def _shape(form: Form, fill: str, stroke: str) -> Callable[[str, Box], Element]:
    return lambda name, box: Shape(id=name, box=box, form=form, fill=fill, stroke=stroke, stroke_width=0.4)


KINDS: Mapping[str, _Fresh] = {
    "text": _Fresh("text", 40, 6, _words("Text")),
    "field": _Fresh("name", 60, 10, _words("{full_name}")),
    "photo": _Fresh("photo", 32, 40, lambda name, box: Photo(id=name, box=box, radius=1.0)),
    "image": _Fresh("image", 20, 20, lambda name, box: Picture(id=name, box=box, file="image.png")),
    "qr": _Fresh("code", 28, 28, lambda name, box: Code(id=name, box=box, words=(("", "{payload}"),))),
    "barcode": _Fresh(
        "barcode",
        50,
        10,
        lambda name, box: Code(id=name, box=box, words=(("", "{serial}"),), symbology="code128", quiet=10.0),
    ),
    "rectangle": _Fresh("rectangle", 40, 20, _shape(Form.RECTANGLE, "line", "none")),
    "ellipse": _Fresh("ellipse", 20, 20, _shape(Form.ELLIPSE, "line", "none")),
    "line": _Fresh("line", 60, 0, _shape(Form.LINE, "none", "line")),
    "band": _Fresh("band", 10000, 23, lambda name, box: Band(id=name, box=box, square=16.0, inset=(7.0, 3.5))),
    "zones": _Fresh("zones", 45, 8.2, lambda name, box: Zones(id=name, box=box, square=8.2)),
    "programme": _Fresh(
        "programme", 82, 50, lambda name, box: Programme(id=name, box=box, type=Type(size=3.6, minimum=1.8), times=24.0)
    ),
}
"""What can be added."""


def added(draft: Draft, kind: str, file: str = "") -> Draft:
    """A new element on top, in the middle of the page, selected. `file` is an image's. Raises BadTemplate."""
    fresh = KINDS[kind]
    page = draft.template
    width, height = min(fresh.width, page.width), min(fresh.height, page.height)
    box = kept_on_page(
        Box((page.width - width) / 2, (page.height - height) / 2, width, height), page.width, page.height
    )
    element = fresh.make(free_name(names_of(draft.template), fresh.name), box)
    if isinstance(element, Picture) and file:
        element = replace(element, file=file)
    return _on_top(draft, (element,))


def _on_top(draft: Draft, elements: tuple[Element, ...]) -> Draft:
    top = max((element.z for element in draft.elements), default=0.0)
    lifted = tuple(replace(element, z=top) for element in elements)
    return replace(paged(draft, (*draft.elements, *lifted)), selected=tuple(element.id for element in lifted))


def duplicated(draft: Draft) -> Draft:
    """Copies of the selection on top, a step aside, selected. A stacked text is copied below itself."""
    if len(draft.selected) == 1 and (stack := stack_of(draft, draft.selected[0])) is not None:
        return _stacked_copy(draft, stack, draft.selected[0])
    taken = names_of(draft.template)
    copies = [_renamed(element, taken) for element in chosen(draft)]
    if not copies:
        return draft
    whole = around(copies)
    aside = kept_on_page(
        replace(whole, x=whole.x + _STEP, y=whole.y + _STEP), draft.template.width, draft.template.height
    )
    return _on_top(draft, tuple(_shifted(copy, aside.x - whole.x, aside.y - whole.y) for copy in copies))


def _shifted(element: Element, across: float, down: float) -> Element:
    box = element.box
    x, y = round(max(box.x + across, -50.0), 2), round(max(box.y + down, -50.0), 2)
    return boxed(element, replace(box, x=x, y=y))


def _renamed(element: Element, taken: set[str]) -> Element:
    """A copy under names of its own, which are taken from now on."""
    name = free_name(taken, element.id)
    taken.add(name)
    if not isinstance(element, Stack):
        return replace(element, id=name)
    texts = (_renamed(text, taken) for text in element.texts)
    return replace(element, id=name, texts=tuple(text for text in texts if isinstance(text, Text)))


def _stacked_copy(draft: Draft, stack: Stack, name: str) -> Draft:
    at = next(index for index, text in enumerate(stack.texts) if text.id == name)
    copy = replace(stack.texts[at], id=free_name(names_of(draft.template), name))
    texts = (*stack.texts[: at + 1], copy, *stack.texts[at + 1 :])
    return replace(_with(draft, stack, (replace(stack, texts=texts),)), selected=(copy.id,))


def _with(draft: Draft, old: Element, new: tuple[Element, ...]) -> Draft:
    """The page with other elements in the place of one."""
    elements: list[Element] = []
    for element in draft.elements:
        elements += new if element.id == old.id else (element,)
    return paged(draft, elements)


def deleted(draft: Draft) -> Draft:
    """Without the selection; a stack goes with its last text."""
    gone = frozenset(draft.selected)
    left: list[Element] = []
    for element in draft.elements:
        if isinstance(element, Stack):
            element = replace(element, texts=tuple(text for text in element.texts if text.id not in gone))
            if not element.texts:
                continue
        if element.id not in gone:
            left.append(element)
    return paged(draft, left)


def ordered(draft: Draft, name: str, at: int) -> Draft:
    """One element, or one text of a stack, at another place among its neighbours; 0 is lowest, or first."""
    if (stack := stack_of(draft, name)) is not None:
        texts = _at([text for text in stack.texts if text.id != name], found(draft, name), at)
        return _with(draft, stack, (replace(stack, texts=tuple(part for part in texts if isinstance(part, Text))),))
    heights = [element.z for element in draft.elements]
    order = _at([element for element in draft.elements if element.id != name], found(draft, name), at)
    return paged(draft, [replace(element, z=z) for element, z in zip(order, heights, strict=True)])


def _at(rest: list[Element], element: Element, at: int) -> list[Element]:
    place = max(0, min(at, len(rest)))
    return [*rest[:place], element, *rest[place:]]


def place_of(draft: Draft, name: str) -> int:
    """Where `ordered` would put it for it to stay."""
    stack = stack_of(draft, name)
    row = stack.texts if stack else draft.elements
    return next(index for index, element in enumerate(row) if element.id == name)


def stacked(draft: Draft) -> Draft:
    """Two or more texts as one stack, where the lowest of them lies; it closes the gaps of those that are empty."""
    texts = tuple(element for element in chosen(draft) if isinstance(element, Text))
    if len(texts) < 2:
        return draft
    below = sorted(texts, key=lambda text: (text.box.y, text.box.x))
    whole = around(texts)
    stack = Stack(
        id=free_name(names_of(draft.template), "stack"),
        box=whole,
        z=texts[0].z,
        texts=tuple(replace(text, box=whole) for text in below),
    )
    names = frozenset(text.id for text in texts)
    elements: list[Element] = []
    for element in draft.elements:
        if element.id == texts[0].id:
            elements.append(stack)
        elif element.id not in names:
            elements.append(element)
    return replace(paged(draft, elements), selected=(stack.id,))


def unstacked(draft: Draft) -> Draft:
    """The texts of the selected stacks on their own, in equal shares of its height."""
    names = anchors(draft, draft.selected)
    elements: list[Element] = []
    free: list[str] = []
    for element in draft.elements:
        if not isinstance(element, Stack) or element.id not in names:
            elements.append(element)
            continue
        box, count = element.box, len(element.texts)
        share = round(max(1.0, (box.height - element.gap * (count - 1)) / count), 2)
        for index, text in enumerate(element.texts):
            own = Box(box.x, round(box.y + index * (share + element.gap), 2), box.width, share)
            elements.append(replace(text, box=own, z=element.z, rotation=element.rotation))
            free.append(text.id)
    return replace(paged(draft, elements), selected=tuple(free)) if free else draft


def with_back(draft: Draft) -> Draft:
    """Double-sided: an empty page behind, in view."""
    pages = (*draft.template.pages, ())
    template = checked(replace(draft.template, pages=pages))
    return Draft(template, len(pages) - 1)


def without_page(draft: Draft) -> Draft:
    """Without the page in view; the last one stays."""
    pages = [page for index, page in enumerate(draft.template.pages) if index != draft.page]
    if not pages:
        return draft
    return kept(
        replace(draft, template=checked(replace(draft.template, pages=tuple(pages))), page=max(0, draft.page - 1))
    )
