"""Properties of the badge itself: title, size, sides, how many share a sheet of paper."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.badges.drafting import layers
from kiosk.badges.drafting.draft import Draft, checked, turn_to
from kiosk.badges.template import Sheet, Template
from kiosk.screens.designer.boxes import Choice, TextBox, number_of, number_text
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.field import PropertyRow
from kiosk.screens.words.language import translate

_PAPERS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4), "A3": (297.0, 420.0)}
_GAP, _RIM = 6.0, 8.0
"""Millimetres between badges, and of the paper that no printer reaches."""
_SIZES = {(96.0, 134.0): "96 × 134 mm", (85.6, 53.98): "ID-1", (105.0, 148.0): "A6", (148.0, 105.0): "A6 ↔"}


def sheet_for(template: Template, paper: str) -> Sheet | None:
    """As many badges as a paper holds; None where it holds not even one beside another."""
    width, height = _PAPERS[paper]
    columns = int((width - 2 * _RIM + _GAP) // (template.width + _GAP))
    rows = int((height - 2 * _RIM + _GAP) // (template.height + _GAP))
    sheet = Sheet(width=width, height=height, columns=max(1, columns), rows=max(1, rows), gap=_GAP)
    return sheet if columns >= 1 and rows >= 1 else None


def _on_paper(draft: Draft, paper: object) -> Draft:
    sheet = sheet_for(draft.template, str(paper)) if paper else None
    return replace(draft, template=checked(replace(draft.template, sheet=sheet)))


def _with_sides(draft: Draft, sides: object) -> Draft:
    """One side or two; the first is kept."""
    if sides == 2 and len(draft.template.pages) == 1:
        return layers.with_back(draft)
    while sides == 1 and len(draft.template.pages) > 1:
        draft = layers.without_page(turn_to(draft, len(draft.template.pages) - 1))
    return draft


@dataclass(frozen=True, slots=True)
class _Of:
    """A design and the widget its fields lie on."""

    design: Design
    parent: QWidget

    def number(self, label: str, read: Callable[[Template], float], write: Callable[[float], object]) -> PropertyRow:
        entry = TextBox(translate("designer", "mm"), self.parent, number=True)

        def changed(text: str) -> None:
            if (value := number_of(text)) is not None and 10 <= value <= 1000:
                write(value)

        entry.changed.connect(changed)
        return PropertyRow(label, entry, lambda: entry.give(number_text(read(self.design.template))))

    def choice(
        self,
        label: str,
        options: dict[object, str],
        read: Callable[[Template], object],
        change: Callable[[object], None],
    ) -> PropertyRow:
        choice = Choice(self.parent)
        choice.offer(options)
        choice.chosen.connect(change)

        def refresh() -> None:
            value = read(self.design.template)
            choice.give(value, "" if value in options else str(value))

        return PropertyRow(label, choice, refresh, wide=True)


def fields(design: Design, parent: QWidget) -> list[PropertyRow]:
    """The fields of the open template."""
    of = _Of(design, parent)
    title = TextBox("", parent)
    title.changed.connect(design.titled)
    return [
        PropertyRow(
            translate("designer", "Name of the design"), title, lambda: title.give(design.template.title), wide=True
        ),
        of.number(
            translate("designer", "Width"),
            lambda template: template.width,
            lambda value: design.page_sized(value, design.template.height),
        ),
        of.number(
            translate("designer", "Height"),
            lambda template: template.height,
            lambda value: design.page_sized(design.template.width, value),
        ),
        of.choice(
            translate("designer", "Usual size"),
            {size: words for size, words in _SIZES.items()},
            lambda template: (template.width, template.height),
            partial(_size, design),
        ),
        of.choice(
            translate("designer", "Sides"),
            {1: translate("designer", "Front only"), 2: translate("designer", "Front and back")},
            lambda template: min(len(template.pages), 2),
            lambda sides: _do(design, lambda draft: _with_sides(draft, sides)),
        ),
        of.choice(
            translate("designer", "On paper"),
            {"": translate("designer", "One badge a page"), **{paper: paper for paper in _PAPERS}},
            _paper_of,
            lambda paper: _do(design, lambda draft: _on_paper(draft, paper)),
        ),
    ]


def _do(design: Design, change: Callable[[Draft], Draft]) -> None:
    design.do(change)


def _size(design: Design, size: object) -> None:
    if isinstance(size, tuple):
        design.page_sized(*size)


def _paper_of(template: Template) -> object:
    sheet = template.sheet
    if sheet is None:
        return ""
    known = (paper for paper, size in _PAPERS.items() if size == (sheet.width, sheet.height))
    return next(known, f"{sheet.width:g} × {sheet.height:g}")
