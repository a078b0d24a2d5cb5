"""A dialog in which an officer proves who they are: by PIN, on the pad or the keyboard, perhaps after their badge.

A badge only says whose PIN is to come: its code can be photographed by the very colleague it should check, so no badge
alone vouches for anybody. The dialog hands the PIN out once and is told what came of it.
"""

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.domain.trouble import Trouble
from kiosk.operators.store import TooSoon, WrongPin
from kiosk.screens.kit import keys, pin_pad
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.dialog import MARGIN, SheetDialog
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.pin_pad import ENTER, Digits, pad, paint_dots
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.words.counting import counting
from kiosk.screens.words.language import clock, joined, translate
from kiosk.screens.words.trouble_words import trouble_words

FOOT = 84
"""The row of buttons begins so far above the lower edge."""
CARD = 124
"""Height of an officer's card."""
CANCEL, PAD, BACK = "cancel", "pad", "back"
_PAD_TOP = 150
_PAD_HEIGHT = 4 * pin_pad.KEY[1] + 3 * pin_pad.GAP


class VouchingDialog(SheetDialog):
    """Has a pad for a PIN that comes and goes."""

    pin_given = Signal(str)
    """A PIN was typed: somebody is to say whose it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._digits = Digits()
        self._busy = False
        self.padded = False
        """The pad is open."""
        self.greeted = ""
        """Name of the officer whose badge was scanned."""
        self.pin_said = ""
        """What came of the last PIN."""

    def awaits_officer(self) -> bool:
        """Whether somebody is to prove who they are, now."""
        raise NotImplementedError

    def greet(self, name: str) -> None:
        """An officer's badge was scanned: their PIN is next."""
        self.greeted, self.pin_said = name, ""
        self.open_pad()

    def open_pad(self) -> None:
        """For fingers."""
        if self.awaits_officer():
            self.padded = True
            self.setFocus()
            self.renew()

    def close_pad(self) -> None:
        """Forget what was typed."""
        self._digits.clear()
        self.padded = self._busy = False
        self.renew()

    def refuse_pin(self, said: str) -> None:
        """It vouched for nobody who counts here; say why."""
        self._busy, self.pin_said = False, said
        self._digits.clear()
        self.renew()

    def accept_pin(self) -> None:
        """It was right."""
        self.greeted = self.pin_said = ""
        self.close_pad()

    def say(self, ask: object) -> None:
        """Keys of the pad are for the pad."""
        if self.padded and ask == ENTER:
            if self._digits.complete and not self._busy:
                self._busy, self.pin_said = True, ""
                pin = self._digits.confirm()
                self.renew()
                self.pin_given.emit(pin)
        elif self.padded and not self._busy and self._digits.take(ask):
            self.renew()
        elif ask == PAD:
            self.open_pad()
        elif ask == BACK:
            self.close_pad()
        elif ask == CANCEL:
            self.close_dialog()
        else:
            super().say(ask)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits of the keyboard open the pad."""
        if self.awaits_officer() and not self._busy and self._digits.take_key(event):
            self.padded = True
            self.renew()
        else:
            super().keyPressEvent(event)

    def pad_x(self, paper: Paper) -> float:
        """Where the open pad begins."""
        return paper.width - MARGIN - pin_pad.WIDTH

    def pad_spots(self, paper: Paper) -> list[Spot]:
        """Keys of the pad, and the way back."""
        spots = pad(self.pad_x(paper), _PAD_TOP, self._digits, enabled=not self._busy)
        label = translate("vouching", "Back")
        top = _PAD_TOP + _PAD_HEIGHT + 26
        return [
            *spots,
            Spot(ask=BACK, label=label, box=(self.pad_x(paper), top, pin_pad.WIDTH, 64), icon="before", key="Esc"),
        ]

    def paint_pad(self, paper: Paper) -> None:
        """Dots over the keys."""
        paint_dots(paper, self.pad_x(paper), _PAD_TOP, len(self._digits))


def cancel_spot(paper: Paper, width: float = 198) -> Spot:
    """The way out at the end of the row of buttons."""
    top = paper.height - FOOT
    return Spot(ask=CANCEL, label=translate("vouching", "Cancel"), box=(paper.width - MARGIN - width, top, width, 64),
                icon="cross", key="Esc")  # fmt: skip


def primary_spot(paper: Paper, ask: object, label: str, icon: str, *, enabled: bool, beside: float = 198) -> Spot:
    """The one filled button; what is missing stands on it while it cannot be pressed."""
    return Spot(
        ask=ask,
        label=label,
        box=(MARGIN, paper.height - FOOT, paper.width - 2 * MARGIN - (beside + 12 if beside else 0), 64),
        icon=icon,
        key=keys.PROPOSAL if enabled else "",
        look=Look.FILLED,
        enabled=enabled,
        letters=20,
    )


def pin_sentence(answer: WrongPin | TooSoon, zone: ZoneInfo) -> str:
    """A PIN that vouched for nobody: how many tries are left, or how long nobody is heard."""
    opens: datetime = answer.opens_at
    wait = translate("vouching", "The next PIN is looked at from {hour}.").format(hour=clock(opens, zone, seconds=True))
    if isinstance(answer, TooSoon):
        return wait
    return counting.tries_left(answer.left) if answer.left else wait


class Objection(StrEnum):
    """Why an officer, whoever they are, does not count here."""

    VOID_BADGE = "void_badge"
    SAME_PERSON = "same_person"
    NOT_ENTITLED = "not_entitled"


def objection_words(objection: Objection) -> str:
    """What the card of the officer says."""
    return {
        Objection.VOID_BADGE: translate("vouching", "This officer's badge is no longer valid."),
        Objection.SAME_PERSON: translate("vouching", "It takes another person than the first."),
        Objection.NOT_ENTITLED: translate("vouching", "This officer may not decide this."),
    }[objection]


def trouble_sentence(trouble: Trouble) -> str:
    """What is in the way, and what to do, in a line or two."""
    words = trouble_words(trouble)
    return joined(translate("vouching", "{headline}.").format(headline=words.headline), words.remedy)


def field_label(paper: Paper, text: str, x: float, middle: float, width: float) -> None:
    """The quiet words over a group."""
    paper.say(text, Style("small", 15, 600), x, middle, width, paper.colour("ink_quiet"), smallest=12)


def paint_officer(
    paper: Paper, place: tuple[float, float, float], label: str, icon: str, name: str, said: str, *, quiet: bool = False
) -> None:
    """A card for one officer from (x, top), `width` wide: who, and what is known or wanted of them."""
    x, top, width = place
    ink, soft = paper.colour("ink_quiet" if quiet else "ink"), paper.colour("ink_quiet")
    paper.say(label, Style("small", 15, 600), x + 22, top + 26, width - 44, soft, smallest=12)
    paper.icon(icon, x + 24, top + 72, 36, ink)
    inner = x + 78
    room = width - 78 - 18
    block = paper.line(name, Style("title", 22, 700), room, smallest=15, direction="auto")
    below = paper.block(said, Style("button", 16, 500), room)
    for size in (16, 15, 14, 13, 12):
        below = paper.block(said, Style("button", size, 500), room)
        if block.height + below.height <= CARD - 44 - 10:
            break
    y = top + 42 + (CARD - 42 - 12 - block.height - below.height) / 2
    paper.put(block, inner, y, ink)
    paper.put(below, inner, y + block.height, soft)
