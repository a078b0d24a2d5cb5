"""Keys of the designer that no scanner types: all of them with Ctrl or Alt."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.badges.drafting import layers
from kiosk.screens.designer.canvas import Canvas
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.layer_list import shift


def bind(screen: QWidget, design: Design, canvas: Canvas) -> None:
    """They work wherever on the screen the focus is."""
    bound: dict[str, Callable[[], object]] = {
        "Ctrl+Z": design.undo,
        "Ctrl+Y": design.redo,
        "Ctrl+Shift+Z": design.redo,
        "Ctrl+D": partial(design.do, layers.duplicated),
        "Ctrl+A": partial(_select_all, design),
        "Ctrl+S": design.save,
        "Ctrl++": partial(canvas.step, True),
        "Ctrl+=": partial(canvas.step, True),
        "Ctrl+-": partial(canvas.step, False),
        "Ctrl+0": canvas.fit,
        "Ctrl+1": canvas.actual,
        "Alt+Up": partial(shift, design, -1),
        "Alt+Down": partial(shift, design, 1),
    }
    for keys, act in bound.items():
        shortcut = QShortcut(QKeySequence(keys), screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(_do, act))


def _select_all(design: Design) -> None:
    design.select(*(element.id for element in design.draft.elements))


def _do(act: Callable[[], object]) -> None:
    act()
