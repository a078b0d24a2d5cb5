"""The list of the drawer: each line a code to hold before the camera, with the verdict that it ought to get."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial

from PySide6.QtGui import QPixmap

from kiosk.scanning.simulated import code_image
from kiosk.screens.kit.action import paint_cap
from kiosk.screens.kit.board import Board, Look, Spot
from kiosk.screens.kit.one_line import one_line
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.shapes import paint_mark
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.practice.lessons import Kind, kind_name
from kiosk.screens.words.language import translate
from kiosk.screens.words.lights import Light

WIDTH = 320
TAB = 64
"""Width where it is put away: a finger, and the key that brings it back."""
_EDGE, _ROW, _TOP, _CODE = 24, 60, 112, 40
_FOOT = 266
"""Trouble, the hint and the day in a minute."""


@dataclass(frozen=True, slots=True)
class Held:
    """One line. `light`: the verdict that it ought to get; None for officers, who are not judged."""

    kind: Kind
    who: str
    payload: bytes
    light: Light | None = None
    note: str = ""
    """Of an officer: role and PINs."""


class Wish(StrEnum):
    """What the other places of the drawer say."""

    HIDE = "hide"
    MORE = "more"
    PRINTER = "printer"
    DISK = "disk"
    DAY = "day"
    OPEN = "open"
    """The badge that was printed last."""


@dataclass(frozen=True, slots=True)
class Line:
    """The place of a line in the list says that it is held before the camera."""

    at: int


class Drawer(Board):
    """Emits `Line` and `Wish`; of all keys it takes F2 alone, since the others are the kiosk's."""

    keys = ("F2",)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.lines: tuple[Held, ...] = ()
        self.open = True
        self.playing = False
        self.printed = False
        self.hindered: frozenset[Wish] = frozenset()
        self._first = 0
        self._now: int | None = None

    @property
    def unit(self) -> float:
        """The drawer is as wide as its frame made it."""
        return self.width() / (WIDTH if self.open else TAB)

    def show_lines(self, lines: Sequence[Held]) -> None:
        """Other lines, from the first one on."""
        self.lines, self._first, self._now = tuple(lines), 0, None
        self.renew()

    def mark(self, at: int | None) -> None:
        """Which line is before the camera."""
        self._now = at
        self.renew()

    def more(self) -> None:
        """The next lines, or the first ones again."""
        following = self._first + self._room(self.height() / self.unit)
        self._first = following if following < len(self.lines) else 0
        self.renew()

    def _room(self, height: float) -> int:
        """Lines on one page; a last place leads on."""
        return max(1, int((height - _TOP - _FOOT) // _ROW) - 1)

    def spots(self, paper: Paper) -> list[Spot]:
        """Lines and buttons, or the tab alone."""
        if not self.open:
            show = translate("practice", "Show the practice")
            return [Spot(ask=Wish.HIDE, label=show, box=(4, 8, TAB - 8, 120), key="F2", look=Look.BARE,
                         paint=self._paint_tab)]  # fmt: skip
        inner, room = paper.width - 2 * _EDGE, self._room(paper.height)
        shown = self.lines[self._first : self._first + room]
        spots = [
            Spot(ask=Line(self._first + at), label=f"{_head(each)}, {_about(each)}", look=Look.BARE,
                 box=(6, _TOP + at * _ROW, paper.width - 12, _ROW),
                 paint=partial(self._paint_line, each=each, here=self._first + at == self._now))
            for at, each in enumerate(shown)
        ]  # fmt: skip
        spots.append(Spot(ask=Wish.HIDE, label=translate("practice", "hide"), key="F2", look=Look.BARE,
                          box=(paper.width - 140, 4, 130, 56), paint=self._paint_hide))  # fmt: skip
        if len(self.lines) > room:
            spots.append(Spot(ask=Wish.MORE, label=self._onward(room), box=(_EDGE, _TOP + room * _ROW + 3, inner, 50),
                              icon="arrow", look=Look.FRAMED, letters=16))  # fmt: skip
        below, half = paper.height - _FOOT, (inner - 10) / 2
        empty = (
            translate("practice", "Load printer")
            if Wish.PRINTER in self.hindered
            else translate("practice", "Empty printer")
        )
        full = translate("practice", "Free disk") if Wish.DISK in self.hindered else translate("practice", "Full disk")
        play = translate("practice", "Stop") if self.playing else translate("practice", "Play a day in 60 s")
        if self.printed:
            seen = translate("practice", "Open the badge")
            spots.append(Spot(ask=Wish.OPEN, label=seen, box=(_EDGE, below + 100, inner, 56), icon="badge", letters=16))
        return [
            *spots,
            Spot(ask=Wish.PRINTER, label=empty, box=(_EDGE, below + 30, half, 56), letters=16),
            Spot(ask=Wish.DISK, label=full, box=(_EDGE + half + 10, below + 30, half, 56), letters=16),
            Spot(ask=Wish.DAY, label=play, box=(_EDGE, paper.height - 84, inner, 60), icon="next"),
        ]

    def _onward(self, room: int) -> str:
        following = self._first + room
        if following >= len(self.lines):
            return translate("practice", "Back to the first")
        officers = self.lines[following].light is None
        return translate("practice", "Officers and PINs") if officers else translate("practice", "More tickets")

    # Paint

    def paint(self, paper: Paper) -> None:
        """The ground, the line of ink towards the kiosk, words."""
        ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
        paper.fill(0, 0, paper.width, paper.height, paper.colour("background"))
        paper.fill(0, 0, 2, paper.height, ink)
        if not self.open:
            return
        paper.say(translate("practice", "Practice"), Style("title", 22, 700), _EDGE, 32, 150, ink)
        paper.rule(2, 63, paper.width - 2, paper.colour("line"))
        inner, below = paper.width - 2 * _EDGE, paper.height - _FOOT
        paper.say(translate("practice", "Invented people. Tap one to scan it."), Style("small", 15), _EDGE, 87, inner,
                  quiet)  # fmt: skip
        paper.say(translate("practice", "Make trouble"), Style("small", 15, 600), _EDGE, below + 14, inner, quiet)
        if self.printed:
            return
        said = translate("practice", "Each line says what the gate ought to answer. Look at shape, word and place: "
                         "3 m away, any one is enough.")  # fmt: skip
        paper.put(paper.block(said, Style("small", 15), inner), _EDGE, below + 98, quiet)

    def _paint_line(self, paper: Paper, *, each: Held, here: bool) -> None:
        inset, middle = _EDGE, paper.height / 2
        if here:
            paper.fill(0, 6, paper.width, paper.height - 12, paper.colour("sheet"))
            paper.fill(2, 6, 6, paper.height - 12, paper.colour("ink"))
        paper.rule(inset, paper.height - 7, paper.width - 2 * inset, paper.colour("line"))
        paper.picture(_code(each.payload), inset, middle - _CODE / 2, _CODE, _CODE)
        x = inset + _CODE + 16
        room = paper.width - x - inset - (36 if each.light else 0)
        paper.say(_head(each), Style("body", 16, 600), x, middle - 11, room, paper.colour("ink"), smallest=10)
        one_line(paper, _about(each), Style("small", 15), x, middle + 11, room, paper.colour("ink_quiet"))
        if each.light is not None:
            paint_mark(paper, each.light, paper.width - inset - 24, middle)

    def _paint_hide(self, paper: Paper) -> None:
        middle, end = paper.height / 2, paper.width - 20
        paint_cap(paper, "F2", end - 36, middle, "ink")
        quiet = paper.colour("ink_quiet")
        paper.say(translate("practice", "hide"), Style("small", 15), 6, middle, end - 54, quiet, side="trailing")

    def _paint_tab(self, paper: Paper) -> None:
        paper.icon("stack", paper.width / 2 - 14, 40, 28, paper.colour("ink"))
        paint_cap(paper, "F2", paper.width / 2 - 18, 84, "ink")


def _head(each: Held) -> str:
    return each.who if each.kind is Kind.OFFICER else kind_name(each.kind)


def _about(each: Held) -> str:
    return each.note if each.kind is Kind.OFFICER else each.who or translate("practice", "nobody")


@cache
def _code(payload: bytes) -> QPixmap:
    """The code of a line; too small to scan from the screen, enough to be one."""
    return QPixmap.fromImage(code_image(payload, side=160))
