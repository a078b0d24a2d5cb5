"""A whole screen that asks for a PIN: the column shut, words at the leading edge, the pad at the trailing one.

Over both the languages: whoever must log in may read none but their own; it is kept for nobody after them. Nothing of
the gate is behind it. Words and pad stand in the middle of the sheet, however wide it is.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.screens.kit import keys
from kiosk.screens.kit.action import RADIUS
from kiosk.screens.kit.board import Board, Spot
from kiosk.screens.kit.column import WIDTH as COLUMN
from kiosk.screens.kit.column import Lamp, paint_shut
from kiosk.screens.kit.languages import Speak, languages
from kiosk.screens.kit.lettering import fit
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.pin_pad import ENTER, ERASE, Digits, pad, paint_dots
from kiosk.screens.kit.pin_pad import WIDTH as PAD
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.words.language import speak, translate

WORDS = 320
BETWEEN = 48
FRAME = 80
EDGE = 32
LONGEST = 96
"""Height of a sentence beside the pad."""
FOOT = 56
"""Height of what stands at the foot of the sheet."""
TAKE_OFF = "take_off"


@dataclass(frozen=True, slots=True)
class Places:
    """Where words and pad stand on this paper, in base units."""

    words: float
    pad: float
    top: float
    foot: float

    @classmethod
    def on(cls, paper: Paper) -> "Places":
        """In the middle of the sheet."""
        start = COLUMN + (paper.width - COLUMN - WORDS - BETWEEN - PAD) / 2
        return cls(start, start + WORDS + BETWEEN, paper.height / 2 - 178, paper.height - 40 - FOOT)


@dataclass(frozen=True, slots=True)
class Card:
    """What a frame beside the pad says; `strong` where it is a fact, not an invitation."""

    icon: str
    name: str
    more: str
    strong: bool


class PinScreen(Board):
    """Takes digits from the pad and the keyboard, and gives the PIN out once."""

    pin_given = Signal(str)
    """It was confirmed; the pad is shut until `open_pad`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._digits = Digits()
        self._given = 0
        """Digits of the PIN that is being looked at."""
        self._open = True
        self.asked.connect(self._pressed)

    def lamp(self) -> Lamp:
        """The shut column."""
        raise NotImplementedError

    def more_spots(self, paper: Paper, places: Places) -> list[Spot]:
        """Places beside the pad."""
        return []

    def paint_words(self, paper: Paper, places: Places) -> None:
        """Everything beside the pad."""
        raise NotImplementedError

    def answer(self, ask: object) -> None:
        """A place beside the pad was pressed."""

    @property
    def takes_digits(self) -> bool:
        """Whether the pad is open."""
        return self._open

    @property
    def busy(self) -> bool:
        """Whether a PIN that was given out is still being looked at."""
        return self._given > 0

    def shut_pad(self) -> None:
        """No digits for now."""
        self._open = False
        self.renew()

    def open_pad(self) -> None:
        """The next PIN."""
        self._open, self._given = True, 0
        self._digits.clear()
        self.renew()

    def spots(self, paper: Paper) -> list[Spot]:
        """The pad, and what a screen has besides."""
        places = Places.on(paper)
        return [
            *pad(places.pad, places.top, self._digits, enabled=self._open),
            *self.more_spots(paper, places),
            *languages(COLUMN + EDGE, EDGE, paper.width - COLUMN - 2 * EDGE, FOOT, 6, letters=17),
        ]

    def paint(self, paper: Paper) -> None:
        """Column, words, dots."""
        paper.fill(0, 0, paper.width, paper.height, paper.colour("background"))
        places = Places.on(paper)
        self.paint_words(paper, places)
        paint_dots(paper, places.pad, places.top, self._given or len(self._digits))
        paint_shut(paper, self.lamp())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and Enter typed by hand; a scanner's never come here."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self._open and self._digits.complete and not event.isAutoRepeat():
            self._give()
        elif self._open and self._digits.take_key(event):
            self.renew()
        else:
            super().keyPressEvent(event)

    def _pressed(self, ask: object) -> None:
        if ask == ENTER:
            self._give()
        elif isinstance(ask, Speak):
            speak(ask.language)
        elif not (ask == ERASE or (isinstance(ask, str) and ask.isdigit())):
            self.answer(ask)
        elif self._open and self._digits.take(ask):
            self.renew()

    def _give(self) -> None:
        self._given = len(self._digits)
        pin = self._digits.confirm()
        self.shut_pad()
        self.pin_given.emit(pin)


def take_off(places: Places) -> Spot:
    """Below the pad: a code that was scanned counts as a badge only as long as nobody takes it back."""
    return Spot(
        ask=TAKE_OFF,
        label=translate("pin_screen", "Scanned by mistake? Take it off"),
        box=(places.pad, places.foot, float(PAD), float(FOOT)),
        icon="undo",
        key=keys.UNDO,
        letters=16,
    )


def paint_headline(paper: Paper, text: str, places: Places, top: float) -> float:
    """The question, in one line while it can be; where the next text may begin."""
    block = paper.line(text, Style("headline"), WORDS, smallest=26)
    paper.put(block, places.words, top, paper.colour("ink"))
    return top + block.height


def paint_text(paper: Paper, text: str, places: Places, top: float, style: Style, *, quiet: bool = True) -> float:
    """A sentence below, set smaller where it would take more than `LONGEST`; where the next text may begin."""
    sizes = [style.points - step for step in range(int(style.points) - 12)]
    block = fit((paper.block(text, replace(style, size=size), WORDS) for size in sizes), WORDS, LONGEST)
    paper.put(block, places.words, top, paper.colour("ink_quiet" if quiet else "ink"))
    return top + block.height


def paint_card(paper: Paper, card: Card, places: Places, top: float) -> float:
    """A frame with an icon and two lines; where the next text may begin."""
    quiet = paper.colour("ink_quiet")
    ink = paper.colour("ink") if card.strong else quiet
    room = WORDS - 64 - 18
    sizes = (18, 17, 16, 15, 14, 13)
    name = fit((paper.block(card.name, Style("button", size), room, direction="auto") for size in sizes), room, 48)
    more = paper.line(card.more, Style("small", 15), room, smallest=12)
    height = max(float(FRAME), name.height + more.height + 32)
    edge = ink if card.strong else paper.colour("border")
    paper.frame(places.words, top, WORDS, height, edge, stroke=2, radius=RADIUS)
    paper.icon(card.icon, places.words + 18, top + height / 2, 28, ink)
    first = top + (height - name.height - more.height) / 2
    paper.put(name, places.words + 64, first, ink)
    paper.put(more, places.words + 64, first + name.height, quiet)
    return top + height
