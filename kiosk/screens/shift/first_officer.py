"""The first start: nobody can log in yet, so whoever stands here makes the first organiser.

A name by the keyboard, a PIN twice on the pad, and a badge if one is scanned. What speaks against a PIN is said before
it is typed again.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal

from kiosk.domain.duty import Role
from kiosk.domain.trouble import Trouble
from kiosk.operators.pins import PinRefused, flaw_of, least_digits
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.column import Lamp
from kiosk.screens.kit.fields import HEIGHT as FIELD
from kiosk.screens.kit.fields import Field
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.pin_pad import WIDTH as PAD
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.shift.pin_screen import (
    WORDS,
    Card,
    PinScreen,
    Places,
    paint_card,
    paint_headline,
    paint_text,
    take_off,
)
from kiosk.screens.words.language import joined, translate
from kiosk.screens.words.officers import flaw_sentence
from kiosk.screens.words.trouble_words import trouble_words

LONGEST_NAME = 100
_ABOVE_PAD = 96
_NAME = 56
"""The name's frame begins so far below the pad's top."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Somebody to put on the list."""

    name: str
    pin: str


class FirstOfficer(PinScreen):
    """Shown while the list of officers is empty."""

    enrolled = Signal(object)
    """Enrolment: the same good PIN was typed twice. The pad is shut until `refuse`."""
    badge_taken_off = Signal()
    """The code that was scanned is nobody's badge."""

    def __init__(self, theme: Theme, lamp: Callable[[], Lamp]) -> None:
        """`lamp` is the gate's, without a light."""
        super().__init__(theme)
        self._lamp = lamp
        self._chosen = ""
        """The PIN that was typed first."""
        self._said: Callable[[], str] | None = None
        self._badge = False
        self.name = Field(self, longest=LONGEST_NAME)
        self.name.returnPressed.connect(self.setFocus)
        self.name.textChanged.connect(self.renew)
        self.pin_given.connect(self._take)

    def show_badge(self, scanned: bool) -> None:
        """Whether there is a badge that will open together with the PIN."""
        self._badge, self._said = scanned, None
        self.renew()

    def show_unread(self) -> None:
        """What was scanned can be no badge; the one before it, if any, stays."""
        self._said = _no_badge
        self.renew()

    def more_spots(self, paper: Paper, places: Places) -> list[Spot]:
        """The badge can be taken off."""
        return [take_off(places)] if self._badge and not self.busy else []

    def answer(self, ask: object) -> None:
        """TAKE_OFF."""
        self.show_badge(False)
        self.badge_taken_off.emit()

    def refuse(self, trouble: Trouble) -> None:
        """Nothing was saved: choose again."""
        self._ask_anew(lambda: _sentence(trouble))

    def lamp(self) -> Lamp:
        """Nothing is scanned yet."""
        return replace(self._lamp(), leading=translate("first_officer", "No officer yet. Not scanning."))

    def settle(self, paper: Paper) -> None:
        """The name's field."""
        places = Places.on(paper)
        box = (places.words, places.top + _NAME, float(WORDS), float(FIELD))
        self.name.put(paper, box, translate("first_officer", "Your name"))

    def paint_words(self, paper: Paper, places: Places) -> None:
        """The question, the badge, what went wrong."""
        ask = (
            translate("first_officer", "Type it again") if self._chosen else translate("first_officer", "Choose a PIN")
        )
        ink = paper.colour("ink")
        paper.say(ask, Style("title"), places.pad, places.top - _ABOVE_PAD, PAD, ink, side="center", smallest=16)
        top = paint_headline(
            paper, translate("first_officer", "Who organises here?"), places, places.top - _ABOVE_PAD - 21
        )
        invitation = translate(
            "first_officer", "Nobody can log in yet. The organiser is the first, and lets the others in."
        )
        paint_text(paper, invitation, places, top + 8, Style("button", weight=500))
        top = paint_card(paper, self._card(), places, places.top + _NAME + FIELD + 24)
        if self._said is not None:
            paint_text(paper, self._said(), places, top + 20, Style("body"), quiet=False)

    def _card(self) -> Card:
        if self._badge:
            more = translate("first_officer", "It will open together with the PIN.")
            return Card("officer", translate("first_officer", "Badge scanned"), more, strong=True)
        more = translate("first_officer", "Scan one, or do without.")
        return Card("scanner", translate("first_officer", "No badge scanned"), more, strong=False)

    def _take(self, pin: str) -> None:
        """The PIN, then the same again."""
        name = self.name.text().strip()
        if not name:
            self._ask_anew(_name_first)
            self.name.setFocus()
        elif not self._chosen:
            least = least_digits(Role.ORGANISER)
            flaw = flaw_of(pin, least)
            if flaw is not None:
                self._ask_anew(lambda: flaw_sentence(flaw, least))
            else:
                self._ask_anew(None, chosen=pin)
        elif pin != self._chosen:
            self._ask_anew(_differ)
        else:
            self._said = None
            self.enrolled.emit(Enrolment(name, pin))

    def _ask_anew(self, said: Callable[[], str] | None, chosen: str = "") -> None:
        self._said, self._chosen = said, chosen
        self.open_pad()


def _name_first() -> str:
    return translate("first_officer", "Type your name first.")


def _differ() -> str:
    return translate("first_officer", "The two PINs differ. Choose one again.")


def _no_badge() -> str:
    return translate("first_officer", "What was scanned is no badge of this event. Nothing is kept of it.")


def _sentence(trouble: Trouble) -> str:
    if isinstance(trouble, PinRefused):
        return flaw_sentence(trouble.flaw, trouble.least)
    words = trouble_words(trouble)
    return joined(f"{words.headline}.", words.remedy)
