"""Digits for a PIN: a pad to touch, and the keyboard's digits for those who have one. What was typed is never shown.

A PIN leaves the pad once, as text, when it is confirmed; the dots say only how many digits there are. A scanner's code
never gets here: readers keep bursts to themselves, and what is left is a hand's.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.screens.kit import keys
from kiosk.screens.kit.action import CAP_HEIGHT, RING, cap_width, paint_cap
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.kit.walking import Section
from kiosk.screens.words.language import is_rtl, translate

KEY = (124, 92)
GAP = 14
WIDTH = 3 * KEY[0] + 2 * GAP
LONGEST = 12
SHORTEST = 4
ERASE, ENTER = "erase", "enter"
_DOT, _DOTS_ABOVE, _EXPECTED = 22, 43, 6


class Digits:
    """What has been typed so far."""

    def __init__(self) -> None:
        self._typed = ""

    def __len__(self) -> int:
        return len(self._typed)

    @property
    def complete(self) -> bool:
        """Whether it may be a PIN."""
        return len(self._typed) >= SHORTEST

    def take(self, ask: object) -> bool:
        """A key of the pad was pressed; whether it was one."""
        if ask == ERASE:
            self._typed = self._typed[:-1]
        elif isinstance(ask, str) and len(ask) == 1 and ask.isdigit():
            self._typed = (self._typed + ask)[:LONGEST]
        else:
            return False
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        """A key of the keyboard was pressed; whether it was for the pad."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return self.take(ERASE)
        text = event.text()
        return text.isascii() and self.take(text)

    def confirm(self) -> str:
        """Give it out, once."""
        typed, self._typed = self._typed, ""
        return typed

    def clear(self) -> None:
        """Forget it."""
        self._typed = ""


def pad(x: float, top: float, digits: Digits, *, enabled: bool = True) -> list[Spot]:
    """The keys: 1 to 9, erase, 0, enter. Digits keep their places in every language, as on a telephone."""
    spots = []
    for at, name in enumerate([*"123456789", ERASE, "0", ENTER]):
        row, column = divmod(at, 3)
        column = 2 - column if is_rtl() else column
        usable = enabled and (name != ENTER or digits.complete)
        spots.append(
            Spot(
                ask=name,
                label=_label(name),
                box=(x + column * (KEY[0] + GAP), top + row * (KEY[1] + GAP), *KEY),
                key=keys.PROPOSAL if name == ENTER else "",
                look=Look.FILLED if name == ENTER else Look.FRAMED,
                enabled=usable,
                section=Section.UNWALKED,
                paint=partial(_paint_key, name=name, usable=usable),
            )
        )
    return spots


def _label(name: str) -> str:
    if name == ERASE:
        return translate("pin_pad", "Erase")
    return translate("pin_pad", "Confirm") if name == ENTER else name


def _paint_key(paper: Paper, *, name: str, usable: bool) -> None:
    ink = paper.colour(("on_primary" if name == ENTER else "ink") if usable else "ink_quiet")
    middle, half = paper.height / 2, paper.width / 2
    if name == ENTER:
        paper.icon("tick", half - 18, middle, 36, ink)
        if usable:
            cap = cap_width(paper, keys.PROPOSAL)
            paint_cap(paper, keys.PROPOSAL, RING + KEY[0] - cap - 6, RING + 6 + CAP_HEIGHT / 2, "on_primary")
    elif name == ERASE:
        paper.icon("back", half - 14, middle, 28, ink)
    else:
        style = Style("headline", 36, 600)
        paper.say(name, style, RING, middle, paper.width - 2 * RING, ink, side="center", direction="ltr")


def paint_dots(paper: Paper, x: float, top: float, count: int) -> None:
    """How many digits there are, over the pad whose first key is at `top`."""
    shown = max(_EXPECTED, count)
    pitch = 40.0 if shown <= 9 else WIDTH / (shown + 0.5)
    start = x + (WIDTH - pitch * (shown - 1) - _DOT) / 2
    ink = paper.colour("ink")
    for at in range(shown):
        fill = ink if at < count else None
        paper.frame(start + at * pitch, top - _DOTS_ABOVE - _DOT / 2, _DOT, _DOT, ink, stroke=2, radius=_DOT / 2,
                    fill=fill)  # fmt: skip
