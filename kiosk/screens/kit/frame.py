"""The frame of the officers' screens: a dark rail with the rooms, a bar with title, tabs and how the kiosk is.

A screen paints its body from `RAIL` and `BAR` on, in base units of the window. Rooms that the officer on duty may not
enter are not on the rail. F10 walks the rail from the next room on, then the tabs and the body; F12 locks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from kiosk.screens.kit.action import RING, cap_width, paint_cap
from kiosk.screens.kit.bar import fitting_chips, paint_chip
from kiosk.screens.kit.board import Board, Look, Spot
from kiosk.screens.kit.keys import LOCK
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.kit.walking import Section
from kiosk.screens.words.health import Health, Part, Statuses, parts
from kiosk.screens.words.language import clock, translate

RAIL, BAR = 96, 64
MARGIN = 24
_ROOM_HEIGHT = 88
_STATUSES = 334
"""What the hour, the officer and the marks of the kiosk's parts take of the bar; many tabs stand closer for it."""
_TAB_GAP = 8
_FINGER = 56.0
_ICON = 26


class Room(StrEnum):
    """Where an officer can go."""

    GATE = "gate"
    DESK = "desk"
    SECURITY = "security"
    ORGANISER = "organiser"
    LOCK = "lock"


_ICONS = {
    Room.GATE: "enter",
    Room.DESK: "badge",
    Room.SECURITY: "shield",
    Room.ORGANISER: "chart",
    Room.LOCK: "lock",
}


def room_name(room: Room) -> str:
    """What the rail calls it."""
    return {
        Room.GATE: translate("frame", "Gate"),
        Room.DESK: translate("frame", "Desk"),
        Room.SECURITY: translate("frame", "Security"),
        Room.ORGANISER: translate("frame", "Organiser"),
        Room.LOCK: translate("frame", "Lock"),
    }[room]


@dataclass(frozen=True, slots=True)
class Tab:
    """One view of a screen."""

    ask: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What every officers' screen shows around its body."""

    gate: str
    now: datetime
    zone: ZoneInfo
    rooms: frozenset[Room] = frozenset()
    statuses: Statuses = field(default_factory=Statuses)


class Screen(Board):
    """A screen in the frame. Its body says what is asked by `asked`; the frame by `left` and `tab_chosen`."""

    left = Signal(object)
    """Room: the officer goes there."""
    tab_chosen = Signal(object)
    """str, a tab's `ask`: the officer wants that view."""

    room = Room.SECURITY
    """Where on the rail this screen is."""

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__(theme)
        self._around = around
        self.tab = ""

    def heading(self) -> str:
        """Title in the bar."""
        raise NotImplementedError

    def spoken(self) -> str:
        """The title, and which view."""
        here = next((tab.label for tab in self.tabs() if tab.ask == self.tab), "")
        return f"{self.heading()} {here}".strip()

    def tabs(self) -> Sequence[Tab]:
        """Views; `self.tab` is the `ask` of the present one."""
        return ()

    def body_spots(self, paper: Paper) -> Sequence[Spot]:
        """Where something can be pressed in the body."""
        raise NotImplementedError

    def paint_body(self, paper: Paper) -> None:
        """Everything in the body but the places."""
        raise NotImplementedError

    def forget(self) -> None:
        """The officer leaves: what was looked up or typed here is nobody else's to see."""

    @property
    def around(self) -> Surroundings:
        """What stands in rail and bar."""
        return self._around

    def surround(self, around: Surroundings) -> None:
        """Rail and bar changed."""
        if around != self._around:
            self._around = around
            self.renew()

    def spots(self, paper: Paper) -> Sequence[Spot]:
        """Rail and tabs, then the body."""
        return [*self._rail(paper), *self._tab_spots(paper), *self.body_spots(paper)]

    def paint(self, paper: Paper) -> None:
        """Ground, rail and bar, then the body."""
        paper.fill(0, 0, paper.width, paper.height, paper.colour("background"))
        self.paint_body(paper)
        self._paint_rail(paper)
        self._paint_bar(paper)

    def say(self, ask: object) -> None:
        """A place was pressed."""
        if isinstance(ask, Room):
            self.left.emit(ask)
        elif isinstance(ask, Tab):
            self.tab_chosen.emit(ask.ask)
        else:
            super().say(ask)

    # Rail

    def _rail(self, paper: Paper) -> list[Spot]:
        rooms = [room for room in Room if room in self._around.rooms and room is not Room.LOCK]
        spots = [self._rail_spot(room, BAR + at * _ROOM_HEIGHT) for at, room in enumerate(rooms)]
        here = next((at for at, room in enumerate(rooms) if room is self.room), -1)
        spots = [*spots[here + 1 :], *spots[: here + 1]]
        if Room.LOCK in self._around.rooms:
            spots.append(self._rail_spot(Room.LOCK, paper.height - _ROOM_HEIGHT))
        return spots

    def _rail_spot(self, room: Room, top: float) -> Spot:
        here = room is self.room
        return Spot(
            ask=room,
            label=room_name(room),
            box=(0, top, RAIL, _ROOM_HEIGHT),
            key=(key := LOCK if room is Room.LOCK else ""),
            section=Section.RAIL,
            look=Look.BARE,
            enabled=not here,
            paint=partial(_paint_room, room=room, here=here, key=key),
        )

    def _paint_rail(self, paper: Paper) -> None:
        paper.fill(0, 0, RAIL, paper.height, paper.colour("column"))
        ink, quiet = paper.colour("column_ink"), paper.colour("unlit")
        paper.say(self._around.gate, Style("title", 24, 700), 4, 32, RAIL - 8, ink, side="center", smallest=12,
                  direction="ltr")  # fmt: skip
        paper.rule(0, BAR - 1, RAIL, quiet)
        if Room.LOCK in self._around.rooms:
            paper.rule(0, paper.height - _ROOM_HEIGHT - 1, RAIL, quiet)

    # Bar

    def _title_end(self, paper: Paper) -> float:
        return RAIL + MARGIN + paper.block(self.heading(), Style("title", 22, 700)).width + 18

    def _tab_spots(self, paper: Paper) -> list[Spot]:
        spots, x = [], self._title_end(paper)
        tabs = self.tabs()
        widths, gap = _tab_widths(paper, tabs, paper.width - x - _STATUSES)
        for tab, width in zip(tabs, widths, strict=True):
            here = tab.ask == self.tab
            spots.append(
                Spot(
                    ask=tab,
                    label=tab.label,
                    box=(x, 0, width, BAR),
                    look=Look.BARE,
                    enabled=not here,
                    section=Section.TABS,
                    paint=partial(paint_tab, tab=tab, here=here),
                )
            )
            x += width + gap
        return spots

    def _paint_bar(self, paper: Paper) -> None:
        paper.fill(RAIL, 0, paper.width - RAIL, BAR, paper.colour("background"))
        paper.rule(RAIL, BAR - 1, paper.width - RAIL, paper.colour("line"))
        ink = paper.colour("ink")
        paper.say(self.heading(), Style("title", 22, 700), RAIL + MARGIN, 32, 420, ink, smallest=16)
        hour = paper.say(clock(self._around.now, self._around.zone), Style("title", 19, 600, "times"),
                         paper.width - MARGIN - 120, 32, 120, ink, side="trailing", direction="ltr")  # fmt: skip
        taken = max((spot.box[0] + spot.box[2] for spot in self._tab_spots(paper)), default=self._title_end(paper))
        trailing = paper.width - MARGIN - hour.width - 24
        chips = fitting_chips(paper, self._parts(), max(0.0, trailing - taken - 16))
        x = trailing - sum(chip.width + 22 for chip in chips) + 22
        for chip in chips:
            paint_chip(paper, chip, x, 32)
            x += chip.width + 22

    def _parts(self) -> tuple[Part, ...]:
        """Of the kiosk's parts those that say something here: what needs a hand, and who is on duty."""
        shown = parts(self._around.statuses)
        return tuple(part for part in shown if part.icon != "scanner" or part.health is not Health.GOOD)


def _paint_room(paper: Paper, *, room: Room, here: bool, key: str) -> None:
    width, height = paper.width - 2 * RING, paper.height - 2 * RING
    if here:
        paper.fill(RING, RING, width, height, paper.colour("background"))
    ink = paper.colour("ink" if here else "column_quiet")
    cap = cap_width(paper, key) + 8 if key and not here else 0
    x = RING + (width - _ICON - cap) / 2
    paper.icon(_ICONS[room], x, RING + 32, _ICON, ink)
    if cap:
        paint_cap(paper, key, x + _ICON + 8, RING + 32, "column_quiet")
    paper.say(room_name(room), Style("key", 13, 600), RING + 4, RING + 62, width - 8, ink, side="center", smallest=9)


def _tab_widths(paper: Paper, tabs: Sequence[Tab], room: float) -> tuple[list[float], float]:
    """Widths of tabs and what parts them; where there are many they stand closer, down to a finger's width."""
    words = [paper.block(tab.label, Style("body", 15, 600)).width for tab in tabs]
    wide = [max(_FINGER, width + 28) for width in words]
    if sum(wide) + _TAB_GAP * len(wide) <= room:
        return wide, _TAB_GAP
    least = [max(_FINGER, width * 11 / 15 + 16) for width in words]
    spare = max(0.0, min(1.0, (room - sum(least)) / max(1.0, sum(wide) - sum(least))))
    return [low + (high - low) * spare for low, high in zip(least, wide, strict=True)], 0


def paint_tab(paper: Paper, *, tab: Tab, here: bool) -> None:
    """The label of a tab, on a paper of its place."""
    width = paper.width - 2 * RING
    paper.say(tab.label, Style("body", 15, 700 if here else 600), RING + 6, RING + 32, width - 12,
              paper.colour("ink" if here else "ink_quiet"), side="center", smallest=11)  # fmt: skip
    if here:
        paper.fill(RING, RING + BAR - 4, width, 4, paper.colour("ink"))
