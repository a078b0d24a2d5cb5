"""A labelled box of the property panel, and what its makers know."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QLabel, QWidget

from kiosk.badges.drafting import properties
from kiosk.badges.drafting.draft import found
from kiosk.badges.face import BadgeFace
from kiosk.badges.template import Element
from kiosk.domain.plan import Plan
from kiosk.screens.designer.boxes import Choice, TextBox
from kiosk.screens.designer.design import Design


@dataclass(slots=True)
class PropertyRow:
    """`refresh` brings the box up to date; `wide` ones have a line of their own."""

    label: str
    box: TextBox | Choice
    refresh: Callable[[], None]
    wide: bool = False
    caption: QLabel | None = None


@dataclass(slots=True)
class Subject:
    """The selection of a design, the widget its fields lie on, and who wears the badge."""

    design: Design
    plan: Plan
    parent: QWidget
    face: BadgeFace = field(default_factory=BadgeFace)
    language: str = ""
    """Of the text that is written."""

    def elements(self) -> tuple[Element, ...]:
        """What is selected."""
        draft = self.design.draft
        return tuple(found(draft, name) for name in draft.selected)

    def value(self, name: str) -> object:
        """A property of the first of them."""
        elements = self.elements()
        return properties.value(elements[0], name) if elements else None

    def put(self, name: str, value: object) -> None:
        """Another value for all of them; what is typed into one box is one step."""
        names = self.design.draft.selected
        self.design.do(lambda draft: properties.put(draft, names, name, value), ("put", name, names))
