"""Key events as a platform delivers them, struck by a scanner or by a hand, on a clock of their own."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.scanning.keyboards import ENTER, LAYOUTS, TAB, Layout

_NAMED = {ENTER: (Qt.Key.Key_Return, "\r"), TAB: (Qt.Key.Key_Tab, "\t")}


class Keyboard:
    """Strikes keys of a keyboard labelled like `keys`, on a computer set to the layout `computer`."""

    def __init__(self, window: QWindow, *, computer: str = "us", keys: str = "us") -> None:
        self.window = window
        self.now = 1_000
        self._computer: Layout = LAYOUTS[computer]
        keys_of = LAYOUTS[keys]
        self._places = {typed: (place, True) for place, typed in keys_of.shifted.items()}
        self._places |= {typed: (place, False) for place, typed in keys_of.plain.items()}
        self._places |= {"<": self._places["<"], "\r": (ENTER, False), "\t": (TAB, False)}

    def type(self, text: str, *, every: int) -> None:
        """Strike `text`; `every` milliseconds from press to press, each key held for half of that."""
        for character in text:
            place, shift = self._places[character]
            self.strike(place, shift=shift, held=every // 2)
            self.now += every - every // 2

    def strike(self, place: int, *, shift: bool = False, held: int = 1) -> None:
        """Press and release one key."""
        modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        if shift:
            self.send(QEvent.Type.KeyPress, Qt.Key.Key_Shift, place=42)
        key, text = _NAMED.get(place, (0, self._computer.character(place, shift=shift)))
        self.send(QEvent.Type.KeyPress, key or ord(text.upper()), text, place=place, modifiers=modifiers)
        self.now += held
        self.send(QEvent.Type.KeyRelease, key or ord(text.upper()), text, place=place, modifiers=modifiers)
        if shift:
            self.send(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, place=42)

    def send(
        self,
        kind: QEvent.Type,
        key: int,
        text: str = "",
        *,
        place: int = 0,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        repeat: bool = False,
    ) -> None:
        """One event; key codes as X11 has them, the place + 8."""
        event = QKeyEvent(kind, int(key), modifiers, place + 8 if place else 0, 0, 0, text, repeat)
        event.setTimestamp(self.now)
        QCoreApplication.sendEvent(self.window, event)
