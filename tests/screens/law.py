"""What holds for every board at the end of every test of a screen, whatever state the test brought it into.

Touch is measured here, keys are compared with the one table, and a screen reader is asked what it would hear.
"""

from collections import Counter

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from kiosk.screens.gate.gate import Gate
from kiosk.screens.kit.board import Board, Spot
from kiosk.screens.kit.frame import Room, Screen
from kiosk.screens.kit.keys import HEARD
from kiosk.screens.kit.theme import unit
from kiosk.screens.words.wording import word

TOUCH = 56
"""Base units, 13.6 mm on the reference panel."""
MOUSE: dict[str, int] = {
    "date": 48,
    "Slot": 30,
    "Cell": 36,
    "Use": 40,
    "Wear": 40,
    "Ask": 26,
    "Layer": 40,
}
"""Work that organisers do with a mouse, by class of what is asked or its value, and how small it may be."""


def broken(board: Board | Gate) -> list[str]:
    """What of the law a board breaks, or the gate's own sheet."""
    if isinstance(board, Gate):
        return [*_gate(board), *_accessible(board)]
    return [*_keys(board), *_touch(board), *_accessible(board)]


def shown() -> list[Board | Gate]:
    """All that are on a screen now."""
    return [each for each in QApplication.allWidgets() if isinstance(each, Board | Gate) and each.isVisible()]


def _gate(gate: Gate) -> list[str]:
    """The signal is told as well as shown; buttons are 64 high with room for a ring."""
    lamp, told = gate.column.lamp, QAccessible.queryAccessibleInterface(gate.column)
    silent = lamp.light is not None and (told is None or word(lamp.light) not in told.text(QAccessible.Text.Name))
    small = [
        f"{button.act.intent}: {button.width()} × {button.height()}"
        for button in gate.sheet.buttons
        if button.isVisible() and min(button.width(), button.height()) < TOUCH * unit(gate.width(), gate.height()) - 1
    ]
    return [*(["the column tells no verdict"] if silent else []), *small]


def _keys(board: Board) -> list[str]:
    spots = [place.spot for place in board.places.values()]
    shown = Counter(spot.key for spot in spots if spot.key and spot.enabled)
    strange = [f"{key}: not in the table" for key in shown if key not in (*HEARD, *board.keys)]
    twice = [f"{key}: on {count} places" for key, count in shown.items() if count > 1]
    return strange + twice


def _smallest(board: Board, spot: Spot) -> int:
    name = spot.ask if isinstance(spot.ask, str) else type(spot.ask).__name__
    mouse = isinstance(board, Screen) and board.room is Room.ORGANISER
    return MOUSE.get(name, TOUCH) if mouse else TOUCH


def _touch(board: Board) -> list[str]:
    return [
        f"{type(board).__name__} {spot.ask!r} {spot.label!r}: {spot.box[2]:.0f} × {spot.box[3]:.0f}"
        for spot in (place.spot for place in board.places.values())
        if min(spot.box[2:]) < _smallest(board, spot) - 0.5
    ]


_ROLES = {
    QAbstractButton: QAccessible.Role.PushButton,
    QLineEdit: QAccessible.Role.EditableText,
    QPlainTextEdit: QAccessible.Role.EditableText,
}


def _accessible(root: QWidget) -> list[str]:
    """What a screen reader is not told: a control without a name, a name without a role."""
    found = []
    for widget in root.findChildren(QWidget):
        role = next((role for kind, role in _ROLES.items() if isinstance(widget, kind)), None)
        told = QAccessible.queryAccessibleInterface(widget)
        if role is None or told is None or not widget.isVisibleTo(root):
            continue
        if told.role() is not role or not told.text(QAccessible.Text.Name).strip():
            found.append(
                f"{type(root).__name__} > {type(widget).__name__}: {told.role()}, {told.text(QAccessible.Text.Name)!r}"
            )
    own = QAccessible.queryAccessibleInterface(root)
    if isinstance(root, Board | Gate) and (own is None or not own.text(QAccessible.Text.Name).strip()):
        found.append(f"{type(root).__name__} has no name")
    return found
