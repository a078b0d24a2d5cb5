"""Accents typed by hand: a dead key and the letter after it become one character.

X11's compose handling in Qt does this before anyone sees the keys, and so would eat the braces of a scanned ticket on a
French keyboard. The wedge switches it off and composes here what people type. Other input methods are left alone.
"""

import os
from dataclasses import replace
from unicodedata import normalize

from PySide6.QtCore import Qt

from kiosk.scanning.strokes import Stroke

_KEY = Qt.Key
_MARKS: dict[int, tuple[str, str]] = {
    _KEY.Key_Dead_Grave: ("\u0300", "`"),
    _KEY.Key_Dead_Acute: ("\u0301", "´"),
    _KEY.Key_Dead_Circumflex: ("\u0302", "^"),
    _KEY.Key_Dead_Tilde: ("\u0303", "~"),
    _KEY.Key_Dead_Macron: ("\u0304", "¯"),
    _KEY.Key_Dead_Breve: ("\u0306", "˘"),
    _KEY.Key_Dead_Abovedot: ("\u0307", "˙"),
    _KEY.Key_Dead_Diaeresis: ("\u0308", "¨"),
    _KEY.Key_Dead_Hook: ("\u0309", "̉"),
    _KEY.Key_Dead_Abovering: ("\u030a", "˚"),
    _KEY.Key_Dead_Doubleacute: ("\u030b", "˝"),
    _KEY.Key_Dead_Caron: ("\u030c", "ˇ"),
    _KEY.Key_Dead_Horn: ("\u031b", "̛"),
    _KEY.Key_Dead_Belowdot: ("\u0323", "̣"),
    _KEY.Key_Dead_Cedilla: ("\u0327", "¸"),
    _KEY.Key_Dead_Ogonek: ("\u0328", "˛"),
}
"""Combining mark and spacing form of each dead key."""


def eaten_by_compose(platform: str) -> bool:
    """Whether this program's input method is the plain compose handling of X11."""
    chosen = os.environ.get("QT_IM_MODULES") or os.environ.get("QT_IM_MODULE") or "compose"
    return platform == "xcb" and chosen == "compose"


class DeadKeys:
    """Remembers a dead key until the next character."""

    def __init__(self) -> None:
        self._waiting: tuple[str, str] | None = None

    def typed(self, stroke: Stroke) -> Stroke:
        """The key press as a text field should get it."""
        mark = _MARKS.get(stroke.key)
        if self._waiting is None:
            self._waiting = mark
            return stroke
        combining, spacing = self._waiting
        if mark is not None:
            self._waiting = None if mark == self._waiting else mark
            return replace(stroke, text=spacing)
        if not stroke.text:
            return stroke
        self._waiting = None
        if stroke.text == " ":
            return replace(stroke, text=spacing)
        composed = normalize("NFC", stroke.text + combining)
        return replace(stroke, text=composed if len(composed) == 1 else spacing + stroke.text)
