"""What hands do: keys, fingers, letters; and the size, language and colours of the screen they do it at."""

from collections.abc import Mapping
from random import Random
from types import UnionType

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from kiosk.domain.duty import Why
from kiosk.screens.dialogs.display import DisplayDialog
from kiosk.screens.kit.board import Board
from kiosk.screens.kit.languages import Speak
from kiosk.screens.kit.theme import theme
from kiosk.screens.kit.touch import Touch
from kiosk.screens.words.language import current
from tests.monkey.day import LARGE, SMALL, USUAL, Day
from tests.monkey.done import Done

KEYS: Mapping[str, Qt.Key] = {
    **{f"F{number}": Qt.Key(Qt.Key.Key_F1.value + number - 1) for number in range(5, 13)},
    "Esc": Qt.Key.Key_Escape,
}
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
_TYPED = ("garcia", "Li", "0", "7", "e", " ", "Вер", "x" * 30, "1990-01-01", "a@b.example")
_HAND = 130
"""Milliseconds from key to key: 90 words a minute."""


def a_key(day: Day, chance: Random) -> Done:
    return press(day, "F5" if chance.random() < 0.3 else chance.choice(list(KEYS)))


def a_dead_key(day: Day, chance: Random) -> Done:
    """One that stands on nothing now."""
    return press(day, chance.choice([key for key in KEYS if key not in day.live_keys()]))


def press(day: Day, key: str) -> Done:
    """One key at the window, as the platform delivers it."""
    dead = key not in (*day.live_keys(), "Esc", "F12", "F9", "F11")
    QTest.keyClick(day.kiosk.window.windowHandle(), KEYS[key])
    return Done(f"key {key}", dead=dead)


def a_place(day: Day, chance: Random) -> Done:
    """A finger on something that can be pressed."""
    places = [each for each in day.kiosk.window.findChildren(Touch) if each.isVisible() and each.isEnabled()]
    if not places:
        return Done("no place")
    place = chance.choice(places)
    window = day.kiosk.window
    words = f"press {place.accessibleName()!r} on {type(day.shown).__name__}"
    QTest.mouseClick(
        window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place.mapTo(window, place.rect().center()),
    )
    return Done(words)


def anywhere(day: Day, chance: Random) -> Done:
    window = day.kiosk.window
    point = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    return Done(f"finger at {point.x()},{point.y()}")


def typed(day: Day, chance: Random) -> Done:
    text = chance.choice(_TYPED)
    field = QApplication.focusWidget() or day.shown
    if text.isascii() and chance.random() < 0.5:
        type_by_hand(day, text)
    else:
        type_into(field, text)
    return Done(f"typed {text!r} into {type(field).__name__}")


def type_by_hand(day: Day, text: str) -> None:
    """Through the wedge, which tells a hand from a scanner and lets it through."""
    day.keyboard().type(text, every=_HAND)
    day.fall_silent()


def type_into(field: QObject, text: str) -> None:
    """Letter by letter, as what an input method has composed."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isValid(field):
                QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def enter(day: Day, chance: Random) -> Done:
    """Enter and Tab are a hand's where nothing was typed right before, as the wedge's clock sees it."""
    if chance.random() < 0.4:
        key = chance.choice(("\r", "\t"))
        type_by_hand(day, key)
        return Done(f"key {key!r}")
    named = chance.choice((Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left))
    QTest.keyClick(day.kiosk.window.windowHandle(), named)
    return Done(f"key {named.name}")


def choose_and_confirm(day: Day, chance: Random, kind: type | UnionType, words: str) -> Done:
    """One of the places that say such a thing, where there are any; then whatever is proposed."""
    if choose(day, chance, kind):
        press(day, "F5")
    return Done(words)


def choose(day: Day, chance: Random, kind: type | UnionType) -> bool:
    """Press one of the places that say such a thing; whether there were any."""
    shown = day.shown
    if not isinstance(shown, Board):
        return False
    places = {ask: place for ask, place in shown.places.items() if isinstance(ask, kind) and place.isEnabled()}
    if not places:
        return False
    chosen = chance.choice(list(places))
    places[chosen].click()
    if chosen is Why.OTHER:
        type_into(QApplication.focusWidget() or shown, "seen it")
    day.settle()
    return True


def dress(day: Day, chance: Random) -> Done:
    """Another language and other colours: by the gate's own dialog, which keeps them, or as a start would."""
    window, language, colours = day.kiosk.window, chance.choice(LANGUAGES), theme(chance.choice(("light", "dark")))
    if day.shown is not window.gate:
        window.use(colours, language)
        return Done(f"{language}, {colours.name}")
    window.gate.display_asked.emit()
    for wanted in (Speak(language), colours):
        dialog = day.shown
        if isinstance(dialog, DisplayDialog):
            for place in [place for ask, place in dialog.places.items() if ask == wanted]:
                place.click()
    press(day, "Esc")
    said = current()
    return Done(f"{language}, {colours.name} by hand", wrong="" if said == language else f"{said} is spoken")


def another_screen(day: Day, chance: Random) -> Done:
    """The kiosk on a small screen, a usual one or a large one."""
    day.size = chance.choices((SMALL, USUAL, LARGE), (4, 4, 1))[0]
    day.kiosk.window.resize(*day.size)
    return Done(f"{day.size[0]} x {day.size[1]}")
