"""A template being worked on: the page in view, what is selected, and the one gate every change passes."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.badges.template import Box, Element, Stack, Template, Text
from kiosk.badges.template_file import parse
from kiosk.badges.template_text import text


@dataclass(frozen=True, slots=True)
class Draft:
    """`selected` names elements, or texts within stacks, of `page`."""

    template: Template
    page: int = 0
    selected: tuple[str, ...] = ()

    @property
    def elements(self) -> tuple[Element, ...]:
        """Elements of the page in view, lowest first."""
        return self.template.pages[self.page]


def checked(template: Template) -> Template:
    """The template as it reads back from its file. Raises BadTemplate naming the element."""
    return replace(parse(text(template), template.name), folder=template.folder)


def paged(draft: Draft, elements: Sequence[Element]) -> Draft:
    """The page in view with these elements instead; what is gone is selected no more. Raises BadTemplate."""
    pages = list(draft.template.pages)
    pages[draft.page] = tuple(elements)
    return kept(replace(draft, template=checked(replace(draft.template, pages=tuple(pages)))))


def kept(draft: Draft) -> Draft:
    """Only what is there can be selected."""
    page = min(draft.page, len(draft.template.pages) - 1)
    there = {one.id for one in parts(draft.template.pages[page])}
    return replace(draft, page=page, selected=tuple(name for name in draft.selected if name in there))


def parts(elements: Iterable[Element]) -> tuple[Element, ...]:
    """Elements, and after each stack its texts."""
    return tuple(
        part for element in elements for part in (element, *(element.texts if isinstance(element, Stack) else ()))
    )


def found(draft: Draft, name: str) -> Element:
    """The element or stacked text of this name on the page in view. Raises KeyError."""
    for part in parts(draft.elements):
        if part.id == name:
            return part
    raise KeyError(name)


def stack_of(draft: Draft, name: str) -> Stack | None:
    """The stack that a text stands in."""
    stacks = (element for element in draft.elements if isinstance(element, Stack))
    return next((stack for stack in stacks if any(part.id == name for part in stack.texts)), None)


def anchors(draft: Draft, names: Iterable[str]) -> tuple[str, ...]:
    """What moves when these are moved: a stacked text takes its stack along."""
    owners = (stack_of(draft, name) for name in names)
    return tuple(dict.fromkeys(owner.id if owner else name for owner, name in zip(owners, names, strict=True)))


def chosen(draft: Draft) -> tuple[Element, ...]:
    """The selected elements in the order of the page, stacks standing for their texts."""
    names = anchors(draft, draft.selected)
    return tuple(element for element in draft.elements if element.id in names)


def select(draft: Draft, *names: str) -> Draft:
    """Other selection."""
    return kept(replace(draft, selected=tuple(dict.fromkeys(names))))


def turn_to(draft: Draft, page: int) -> Draft:
    """Another page in view."""
    return kept(replace(draft, page=page))


def changed(draft: Draft, names: Iterable[str], change: Callable[[Element], Element]) -> Draft:
    """Elements or stacked texts of these names, changed. Raises BadTemplate."""
    wanted = frozenset(names)

    def new(element: Element) -> Element:
        if isinstance(element, Stack) and not wanted.isdisjoint(part.id for part in element.texts):
            texts = (change(part) if part.id in wanted else part for part in element.texts)
            element = replace(element, texts=tuple(part for part in texts if isinstance(part, Text)))
        return change(element) if element.id in wanted else element

    return paged(draft, [new(element) for element in draft.elements])


def boxed(element: Element, box: Box) -> Element:
    """The element in another box. Texts of a stack that had the stack's own box have it again."""
    if not isinstance(element, Stack):
        return replace(element, box=box)
    old = element.box
    across, down = box.x - old.x, box.y - old.y
    texts = (
        replace(part, box=box if part.box == old else replace(part.box, x=part.box.x + across, y=part.box.y + down))
        for part in element.texts
    )
    return replace(element, box=box, texts=tuple(texts))


def names_of(template: Template) -> set[str]:
    """Names of all elements and stacked texts of all pages."""
    return {one.id for page in template.pages for one in parts(page)}


def free_name(taken: Collection[str], wanted: str) -> str:
    """A name that nothing has yet: `photo`, else `photo 2`, …"""
    stem = wanted.rstrip("0123456789 ") or "layer"
    names = (wanted, *(f"{stem} {number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)
