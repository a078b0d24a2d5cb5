"""Buttons of the gate: pressed by finger, mouse or F-key. Space, Enter and letters do nothing: scanners type those.

The row of buttons measures its words; where a language needs more room, letters get smaller before icons go.
"""

from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.keys import key_of
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import LIGHT, Style, Theme
from kiosk.screens.kit.touch import Touch
from kiosk.screens.words.language import is_rtl

HEIGHT = 64
GAP = 12
RING = 6
CAP_HEIGHT = 26
RADIUS = 6


@dataclass(frozen=True, slots=True)
class Act:
    """What a button says and asks for. `primary` is filled; one a screen."""

    intent: Intent
    label: str
    icon: str
    primary: bool = False
    enabled: bool = True
    row: bool = False
    """A line of the idle list or of its bar rather than a framed button."""

    @property
    def key(self) -> str:
        """Its key cap, where the key works."""
        return key_of(self.intent, primary=self.primary) if self.enabled else ""


class Action(Touch):
    """One button. It is RING base units larger than it looks, for the focus ring."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.act = Act(Intent.NEXT, "", "")
        self._theme = LIGHT
        self._unit = 1.0
        self.letters = 18.0
        self.pictured = True
        self.inset = 22.0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def become(self, act: Act, theme: Theme, unit: float) -> None:
        """Stand for another act; whoever had the focus or the finger on the old one does not press the new one."""
        if act.intent is not self.act.intent:
            self.clearFocus()
            self.setDown(False)
        self.act, self._theme, self._unit = act, theme, unit
        self.setEnabled(act.enabled)
        self.setText(act.label.replace("&", "&&"))
        self.setAccessibleName(act.label)
        self.setAccessibleDescription(act.key)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Flat; a press inverts nothing but the ground."""
        with QPainter(self) as painter:
            size = QSizeF(self.size())
            paper = Paper(painter, size, self._unit, self._theme, rtl=is_rtl(), ratio=self.devicePixelRatio())
            paint_action(paper, self)


def _ink(paper: Paper, button: Action) -> str:
    if not button.isEnabled():
        return "ink_quiet"
    return "on_primary" if button.act.primary else "ink"


def paint_action(paper: Paper, button: Action) -> None:
    """The look of a button."""
    act = button.act
    ring = 0 if act.row else RING
    width, height = paper.width - 2 * ring, paper.height - 2 * ring
    if not act.row:
        _paint_ground(paper, button, ring, width, height)
    if button.hasFocus():
        paper.frame(1, 1, paper.width - 2, paper.height - 2, paper.colour("focus"), stroke=3, radius=RADIUS + 3)
    ink = paper.colour(_ink(paper, button))
    middle = paper.height / 2
    x = ring + (0 if act.row else button.inset)
    if button.pictured:
        icon = 24 if act.row else 26
        paper.icon(act.icon, x, middle, icon, ink)
        x += icon + 14
    cap = cap_width(paper, act.key)
    end = ring + width - (0 if act.row else button.inset - 2)
    room = end - cap - 10 - x
    size = letters(button)
    paper.say(act.label, Style("button", size, 600), x, middle, room, ink, smallest=size)
    if act.key:
        paint_cap(
            paper, act.key, ring + width - (0 if act.row else button.inset - 2) - cap, middle, _ink(paper, button)
        )


def _paint_ground(paper: Paper, button: Action, ring: float, width: float, height: float) -> None:
    down = button.isDown()
    if not button.isEnabled():
        quiet = paper.colour("quiet")
        paper.frame(ring, ring, width, height, quiet, stroke=2, radius=RADIUS, fill=quiet)
    elif button.act.primary:
        ground = paper.colour("ink_quiet" if down else "primary")
        paper.frame(ring, ring, width, height, ground, stroke=2, radius=RADIUS, fill=ground)
    else:
        fill = paper.colour("quiet" if down else "sheet")
        paper.frame(ring, ring, width, height, paper.colour("border"), stroke=2, radius=RADIUS, fill=fill)


def cap_width(paper: Paper, key: str) -> float:
    """Width of a key cap."""
    return max(33.0, paper.block(key, Style("key"), direction="ltr").width + 18) if key else 0


def paint_cap(paper: Paper, key: str, x: float, middle: float, ink: str) -> None:
    """A key cap."""
    width = cap_width(paper, key)
    colour = paper.colour(ink)
    paper.frame(x, middle - CAP_HEIGHT / 2, width, CAP_HEIGHT, colour, stroke=1, radius=4)
    paper.say(key, Style("key"), x, middle, width, colour, side="center", direction="ltr")


def letters(button: Action) -> float:
    """Size of the words: the primary button's are larger while there is room."""
    return button.letters + (2 if button.act.primary and button.letters >= 17 else 0)


def natural_width(paper: Paper, button: Action) -> float:
    """Room that a button needs for its words."""
    words = paper.block(button.act.label, Style("button", letters(button), 600)).width
    return 2 * button.inset + (40 if button.pictured else 0) + words + 14 + cap_width(paper, button.act.key)


_SETTINGS = (
    (18, 22, True), (17, 20, True), (16, 16, True), (15, 14, True), (14, 12, True), (15, 14, False), (13, 12, False),
    (11, 8, False),
)  # fmt: skip
"""Letters, inset and icons of a row, roomiest first."""


def place_row(paper: Paper, buttons: list[Action], top: float, start: float, room: float) -> None:
    """Lay the buttons out in one row: the primary one, or all alike, take what is left over."""
    if not buttons:
        return
    gaps = GAP * (len(buttons) - 1)
    widths: list[float] = []
    for size, inset, pictured in _SETTINGS:
        for button in buttons:
            button.letters, button.inset, button.pictured = size, inset, pictured
        widths = [natural_width(paper, button) for button in buttons]
        if sum(widths) + gaps <= room:
            break
    spare = room - gaps - sum(widths)
    growing = [at for at, button in enumerate(buttons) if button.act.primary] or list(range(len(buttons)))
    x = start
    for at, button in enumerate(buttons):
        width = widths[at] + (spare / len(growing) if at in growing else 0)
        area = paper.box(x - RING, top - RING, width + 2 * RING, HEIGHT + 2 * RING)
        button.setGeometry(area.toAlignedRect())
        x += width + GAP
