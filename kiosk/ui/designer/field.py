"""A labelled box of the property panel."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel

from kiosk.ui.designer.boxes import Choice, Entry


@dataclass(slots=True)
class Field:
    """`refresh` brings it up to date; `wide` ones have a line of their own."""

    label: str
    box: Entry | Choice
    refresh: Callable[[], None]
    wide: bool = False
    caption: QLabel | None = None
