"""Fields for the properties of elements: numbers, choices, colours, files."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from kiosk.badges.painting import colour
from kiosk.badges.template import ROLES
from kiosk.screens.designer.boxes import Choice, TextBox, number_of, number_text
from kiosk.screens.designer.design_words import COLOURS, choices, colour_name, property_name, unit_name
from kiosk.screens.designer.field import PropertyRow, Subject
from kiosk.screens.words.language import translate

WIDE = frozenset({"type.align", "type.face", "file"})
_WHOLE = frozenset({"type.lines"})


def by_pairs(names: tuple[str, ...]) -> tuple[str, ...]:
    """Short fields first, so that two share a line; the order within is kept."""
    return (*(name for name in names if name not in WIDE), *(name for name in names if name in WIDE))


def field_of_property(subject: Subject, name: str) -> PropertyRow:
    """The field of one property."""
    if name in COLOURS:
        return _colour(subject, name)
    if name == "file":
        return _file(subject)
    if name == "type.face":
        return _choice(subject, name, {face: chain[0] for face, chain in subject.design.template.fonts.items()})
    options = choices(name)
    return _choice(subject, name, options) if options else _number(subject, name)


def _number(subject: Subject, name: str) -> PropertyRow:
    entry = TextBox(unit_name(name), subject.parent, number=True)

    def changed(text: str) -> None:
        value = number_of(text)
        if value is not None:
            subject.put(name, int(value) if name in _WHOLE else value)

    def refresh() -> None:
        value = subject.value(name)
        if isinstance(value, (int, float)):
            entry.give(str(int(value)) if name in _WHOLE else number_text(float(value)))

    entry.changed.connect(changed)
    return PropertyRow(property_name(name), entry, refresh)


def _choice(subject: Subject, name: str, options: Mapping[object, str]) -> PropertyRow:
    choice = Choice(subject.parent)
    choice.offer(options)
    choice.chosen.connect(partial(subject.put, name))

    def refresh() -> None:
        value = subject.value(name)
        plain = value if isinstance(value, (bool, int)) else str(value)
        choice.give(plain, "" if plain in options else str(plain))

    return PropertyRow(property_name(name), choice, refresh, wide=name in WIDE)


def _colour(subject: Subject, name: str) -> PropertyRow:
    choice = Choice(subject.parent)
    other = object()

    def chosen(value: object) -> None:
        if value is other:
            _ask_colour(subject, name)
        else:
            subject.put(name, value)

    def refresh() -> None:
        value = str(subject.value(name))
        swatches: dict[object, QColor] = {role: colour(role, subject.face) for role in ROLES if role != "none"}
        if value not in ROLES:
            swatches[value] = QColor(value)
        options: dict[object, str] = {role: colour_name(role) for role in ROLES}
        choice.offer({**options, other: translate("designer", "Other colour…")}, swatches)
        choice.give(value, colour_name(value))

    choice.chosen.connect(chosen)
    return PropertyRow(property_name(name), choice, refresh)


def _ask_colour(subject: Subject, name: str) -> None:
    dialog = QColorDialog(QColor(str(subject.value(name))), subject.parent)
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.colorSelected.connect(partial(_put_colour, subject, name))
    dialog.open()


def _put_colour(subject: Subject, name: str, picked: QColor) -> None:
    subject.put(name, picked.name().upper())


def _file(subject: Subject) -> PropertyRow:
    choice = Choice(subject.parent)
    choice.setObjectName("file")
    choice.clicked.disconnect()
    return PropertyRow(property_name("file"), choice, lambda: choice.give("", str(subject.value("file"))), wide=True)
