"""Finding somebody by name at the gate: from one letter in any script, by delegation or by code.

Up and Down move through the results; a scan wins over the search at any moment.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextLine

from kiosk.domain.names import fold
from kiosk.domain.people import Delegate, State
from kiosk.domain.plan import Plan
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.chips import arrow
from kiosk.screens.kit.dialog import MARGIN, SheetDialog
from kiosk.screens.kit.fields import Field
from kiosk.screens.kit.lettering import Block, Run
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import UNKNOWN_COLOUR, has_second_name, latin_of, letter_of, shown_name
from kiosk.screens.kit.photo import paint_photo
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.kit.vouching import CANCEL, FOOT, cancel_spot, primary_spot
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import translate
from kiosk.screens.words.naming import delegation_name
from kiosk.screens.words.state_words import state_words

CHOOSE, MORE = "choose", "more"
_FIELD, _LIST, _ROW = 24, 96, 68
MOST = 60
"""So many results are looked at; whoever needs more types more."""
_CHIP = 32
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Somebody found. `whereabouts`: a sentence on where they are, for whoever may know."""

    delegate: Delegate
    photo: bytes | None = None
    whereabouts: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A place that chooses somebody by their place in the list."""

    at: int


class FindDialog(SheetDialog):
    """A field and what it finds. `find` is asked at every letter, `match` for those on screen."""

    chosen = Signal(object)
    """Delegate: this one."""

    def __init__(
        self,
        theme: Theme,
        plan: Plan,
        find: Callable[[str, int], Sequence[Delegate]],
        match: Callable[[Delegate], Match],
        text: str = "",
    ) -> None:
        super().__init__(theme)
        self._plan, self._find, self._match = plan, find, match
        self._found: tuple[Delegate, ...] = ()
        self._matches: dict[str, Match] = {}
        self._at = self._first = 0
        self._rows = 1
        self.field = Field(self, longest=120)
        self.field.textChanged.connect(self._typed)
        self.setFocusProxy(self.field)
        self.field.setText(text)

    @property
    def found(self) -> tuple[Delegate, ...]:
        """Everybody found, best first."""
        return self._found

    @property
    def selected(self) -> Delegate | None:
        """Who F5 would choose."""
        return self._found[self._at] if self._found else None

    def _typed(self, text: str) -> None:
        self._found = tuple(self._find(text, MOST))
        self._matches = {}
        self._at = self._first = 0
        self.renew()

    def say(self, ask: object) -> None:
        """Somebody was chosen, or others are wanted."""
        if isinstance(ask, Row):
            self._at = ask.at
            self._choose()
        elif ask == CHOOSE:
            self._choose()
        elif ask == MORE:
            self._first = self._at = self._first + self._rows if self._first + self._rows < len(self._found) else 0
            self.renew()
        elif ask == CANCEL:
            self.close_dialog()
        else:
            super().say(ask)

    def _choose(self) -> None:
        if self.selected is not None:
            self.chosen.emit(self.selected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows, which no scanner types."""
        step = arrow(event)
        if step and self._found:
            self._at = max(0, min(len(self._found) - 1, self._at + step))
            self._first = max(min(self._first, self._at), self._at - self._rows + 1)
            self.renew()
        else:
            super().keyPressEvent(event)

    # Places

    def spots(self, paper: Paper) -> list[Spot]:
        """Results, and what can be done with them."""
        self._rows = max(1, int((paper.height - FOOT - 12 - _LIST) // _ROW))
        more = len(self._found) > self._rows
        label = translate("find", "Choose this person") if self._found else translate("find", "Nobody chosen")
        spots = [
            cancel_spot(paper),
            primary_spot(paper, CHOOSE, label, "tick", enabled=bool(self._found), beside=198 + (202 if more else 0)),
        ]
        if more:
            box = (paper.width - MARGIN - 198 - 12 - 190, paper.height - FOOT, 190, 64)
            spots.append(Spot(ask=MORE, label=translate("find", "More"), box=box, icon="arrow"))
        for at in range(self._first, min(len(self._found), self._first + self._rows)):
            match = self._matched(self._found[at])
            spots.append(
                Spot(
                    ask=Row(at),
                    label=shown_name(match.delegate),
                    box=(MARGIN, _LIST + (at - self._first) * _ROW, paper.width - 2 * MARGIN, _ROW - 4),
                    look=Look.BARE,
                    paint=partial(self._paint_row, match=match, here=at == self._at),
                )
            )
        return spots

    def _matched(self, delegate: Delegate) -> Match:
        found = self._matches.get(delegate.id)
        if found is None:
            found = self._matches[delegate.id] = self._match(delegate)
        return found

    def settle(self, paper: Paper) -> None:
        """The field stands over the results."""
        hint = translate("find", "Name, delegation or code, in any script")
        self.field.put(paper, (MARGIN, _FIELD, paper.width - 2 * MARGIN, 60), hint, icon="search")

    # Paint

    def paint(self, paper: Paper) -> None:
        """What to do while nobody is found."""
        paper.fill(0, 0, paper.width, paper.height, paper.colour("sheet"))
        if self._found:
            return
        ink, width = paper.colour("ink_quiet"), min(560.0, paper.width - 2 * MARGIN)
        said = (
            translate("find", "Nobody is called that. Try fewer letters, or the name as it is heard.")
            if self.field.text().strip()
            else translate("find", "One letter is enough to begin.")
        )
        block = paper.block(said, Style("lead", 20), width, side="center")
        x, middle = (paper.width - width) / 2, (_LIST + paper.height - FOOT) / 2
        paper.icon("search", paper.width / 2 - 24, middle - 50, 48, ink)
        paper.put(block, x, middle - 10, ink)

    def _paint_row(self, paper: Paper, *, match: Match, here: bool) -> None:
        ring, delegate = 6, match.delegate
        width, height = paper.width - 2 * ring, paper.height - 2 * ring
        if here:
            paper.fill(ring, ring, width, height, paper.colour("quiet"))
            paper.fill(ring, ring, 6, height, paper.colour("ink"))
        else:
            paper.rule(ring, ring + height, width, paper.colour("line"))
        face = (height - 8) * 0.8
        paint_photo(paper, match.photo, letter_of(self._plan, delegate), ring + 18, ring + 4, face, height - 8)
        x, trailing = ring + 18 + face + 16, ring + width - _CHIP - 14
        self._paint_chip(paper, delegate, trailing, ring + (height - _CHIP) / 2)
        state = "" if delegate.state is State.COMPLETE and not delegate.missing else state_words(delegate)
        where = paper.line(
            state or match.whereabouts, Style("body", 15, 600 if state else 500), width * 0.34, smallest=11
        )
        paper.put(where, trailing - 14 - where.width, paper.height / 2 - where.height / 2,
                  paper.colour("ink" if state else "ink_quiet"))  # fmt: skip
        room = trailing - 14 - where.width - 16 - x
        _paint_names(paper, delegate, (x, ring + height * 0.34), room, self.field.text())
        group = delegation_name(self._plan, delegate.delegation) or delegate.organisation
        about = isolated(group) if group else delegate.source_id
        paper.say(about, Style("body", 15), x, ring + height * 0.72, room, paper.colour("ink_quiet"), smallest=10)

    def _paint_chip(self, paper: Paper, delegate: Delegate, x: float, y: float) -> None:
        category = self._plan.categories.get(delegate.category)
        paper.fill(x, y, _CHIP, _CHIP, QColor(category.colour if category else UNKNOWN_COLOUR))
        paper.say(letter_of(self._plan, delegate), Style("body", 17, 700), x, y + _CHIP / 2, _CHIP, QColor("#FFFFFF"),
                  side="center", direction="auto")  # fmt: skip


def _paint_names(paper: Paper, delegate: Delegate, place: tuple[float, float], room: float, typed: str) -> None:
    """Latin name and, beside it, the native one, smaller until both fit; what was typed is underlined."""
    x, middle = place
    native, latin = shown_name(delegate), latin_of(delegate)
    names = (isolated(latin), f"   {isolated(native)}") if has_second_name(delegate) else (latin or native,)
    block = paper.block(latin, Style("button", 18, 600), room)
    for size in (18, 17, 16, 15, 14, 13, 12, 11):
        style = Style("button", size, 600, cjk=delegate.delegation)
        block = paper.block([Run(name, style) for name in names], style, room)
        if block.lines == 1:
            break
    top, ink = middle - block.height / 2, paper.colour("ink")
    paper.put(block, x, top, ink)
    if block.lines == 1:
        _underline(paper, block, (x, top), beginnings("".join(names), typed), ink)


def _underline(
    paper: Paper, block: Block, place: tuple[float, float], spans: Sequence[tuple[int, int]], ink: QColor
) -> None:
    line, start = block.layout.lineAt(0), paper.box(place[0], place[1], block.room, 0)
    for first, last in spans:
        ends = sorted((_edge(line, first), _edge(line, last)))
        below = start.top() + (block.first_baseline + 3) * paper.scale
        paper.painter.fillRect(QRectF(start.left() + ends[0], below, ends[1] - ends[0], max(1.0, paper.scale)), ink)


def _edge(line: QTextLine, letter: int) -> float:
    found: Any = line.cursorToX(letter)
    return float(found[0] if isinstance(found, tuple) else found)


def beginnings(text: str, typed: str) -> list[tuple[int, int]]:
    """Where words of a text begin with what was typed, in any script: first letter and the one after the last."""
    spans = []
    sought = [fold(word) for word in typed.split() if fold(word)]
    for word in _WORD.finditer(text):
        for wanted in sought:
            length = next((n for n in range(1, len(word[0]) + 1) if fold(word[0][:n]).startswith(wanted)), 0)
            if length:
                spans.append((word.start(), word.start() + length))
                break
    return spans
