"""Printer set-up: which printers there are, how they are, which of them badges come out of, and a test badge.

Whoever may not change settings sees the same without the places to press.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.plan import Plan
from kiosk.printing.printers import Condition
from kiosk.screens.kit import keys
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.category_mark import paint_badge
from kiosk.screens.kit.fields import Field
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.listing import ListingScreen, answer_pieces
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.panel import (
    ROOM,
    Fact,
    button,
    fact,
    fact_pieces,
    left,
    text_piece,
)
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.printing.printers_list import ADD, MACHINES, MachineList, machines_of
from kiosk.screens.printing.setup import (
    AddPrinter,
    ForCategory,
    Kind,
    Machine,
    PickPrinter,
    PrintTrial,
    Setup,
    Stocked,
    Use,
    UseSecond,
    kind_of,
)
from kiosk.screens.printing.setup_words import (
    kind_name,
    machine_name,
    machine_state,
    media_words,
    stock_words,
    trial_words,
)
from kiosk.screens.words.isolates import ltr
from kiosk.screens.words.language import translate
from kiosk.screens.words.naming import category_name

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_STOCKS = (50, 100, 250, 500)
_SQUARE, _SQUARES = 56, 5
_CHIP = 56


class PrintersScreen(ListingScreen):
    """The printers of one kiosk. What is asked is told by `asked`: see `setup`."""

    view = View.PRINTERS
    part = MACHINES

    def __init__(self, theme: Theme, around: Surroundings, plan: Plan) -> None:
        super().__init__(theme, around)
        self._plan = plan
        self.setup = Setup()
        self.picked: str | None = None
        self.address = Field(self, longest=200)
        self.asked.connect(self._answer)

    def tell(self, setup: Setup) -> None:
        """How the printers are now."""
        self.setup = setup
        if self.picked is None and setup.machines:
            self.picked = setup.choice.printer
        self.renew()

    def _answer(self, ask: object) -> None:
        match ask:
            case Turn(what, by):
                self._turn(what, by)
            case PickPrinter(name):
                self.picked, self._panel_page = name, 0
                self.renew()
            case str() if ask == ADD and self.address.text().strip():
                self.asked.emit(AddPrinter(self.address.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pick the next printer."""
        key, names = Qt.Key(event.key()), [machine.name for machine in self.setup.machines]
        if key not in _STEPS or not names:
            super().keyPressEvent(event)
            return
        self.asked.emit(PickPrinter(self._beside(names, self.picked, _STEPS[key])))

    # What is painted

    def settle(self, paper: Paper) -> None:
        """Where an address is typed."""
        if self.setup.may_change:
            hint = translate("printers", "ipp://address or zpl://address")
            self.address.put(paper, self._list(paper).field_box, hint)
        else:
            self.address.hide()

    def _list(self, paper: Paper) -> MachineList:
        return machines_of(paper, self._plan, self.setup, self._page, self.picked)

    @property
    def _machine(self) -> Machine | None:
        return self.setup.machine(self.picked) if self.picked is not None else None

    def _pieces(self, paper: Paper) -> list[Piece]:
        machine = self._machine
        if machine is None:
            said = translate("printers", "Pick a printer to see how it is.")
            return [
                text_piece(paper, said, Style("body", 16), 0, "ink_quiet"),
                *answer_pieces(paper, self.setup.answer),
            ]
        pieces = [
            text_piece(paper, machine_name(machine.name), Style("title", 22, 700), 0),
            text_piece(paper, kind_name(machine.name), Style("body", 16), 4, "ink_quiet"),
            *answer_pieces(paper, self.setup.answer),
            *fact_pieces(paper, self._facts(machine)),
            *self._level_pieces(paper, machine),
        ]
        if self.setup.may_change:
            if kind_of(machine.name) is not Kind.FOLDER:
                pieces.append(self._grid_piece(paper, translate("printers", "New stock was put in"), _CHIP))
            if machine.name:
                rows = -(-len(self._plan.categories) // _SQUARES)
                label = translate("printers", "Always here")
                pieces.append(self._grid_piece(paper, label, rows * (_SQUARE + 8) - 8))
        return pieces

    def _facts(self, machine: Machine) -> list[Fact]:
        state = machine_state(machine)
        facts = [Fact("", ((state.word, True), *([(state.remedy, False)] if state.remedy else [])))]
        if machine.trial is not None:
            said, remedy = trial_words(machine.trial)
            facts.append(fact(translate("printers", "Test badge"), said, *([remedy] if remedy else [])))
        facts.append(fact(translate("printers", "Media"), media_words(machine, self.setup)))
        facts.append(fact(translate("printers", "Badges"), stock_words(machine)))
        return facts

    def _level_pieces(self, paper: Paper, machine: Machine) -> list[Piece]:
        """Ribbon, ink and the like as bars."""
        levels = machine.state.levels if isinstance(machine.state, Condition) else ()
        return [_level_piece(paper, name, percent, 18 if at == 0 else 6) for at, (name, percent) in enumerate(levels)]

    def _grid_piece(self, paper: Paper, label: str, height: float) -> Piece:
        """A label with room below it for places to press."""
        upper = text_piece(paper, label, Style("small", 14, 600), 18, "ink_quiet")
        return Piece(upper.height + 6 + height, upper.gap, upper.paint)

    # What may be done

    def _panel_spots(self, paper: Paper) -> list[Spot]:
        panel, machine = self._panel(paper), self._machine
        spots = panel.spots(paper)
        if machine is None or not machine.name or not self.setup.may_change:
            return spots
        tops, last = panel.tops(), len(panel.pieces) - 1
        if last in tops:
            spots += self._category_spots(paper, machine, tops[last] + panel.pieces[last].height)
        if kind_of(machine.name) is not Kind.FOLDER and last - 1 in tops:
            spots += self._stock_spots(paper, machine, tops[last - 1] + panel.pieces[last - 1].height)
        return spots

    def _stock_spots(self, paper: Paper, machine: Machine, bottom: float) -> list[Spot]:
        width = (ROOM - 8 * (len(_STOCKS) - 1)) / len(_STOCKS)
        return [
            Spot(ask=Stocked(machine.name, count), label=str(count), letters=15,
                 box=(left(paper) + at * (width + 8), bottom - _CHIP, width, _CHIP))
            for at, count in enumerate(_STOCKS)
        ]  # fmt: skip

    def _category_spots(self, paper: Paper, machine: Machine, bottom: float) -> list[Spot]:
        here = self.setup.categories_of(machine.name)
        rows = -(-len(self._plan.categories) // _SQUARES)
        top = bottom - (rows * (_SQUARE + 8) - 8)
        step = (ROOM - _SQUARE) / (_SQUARES - 1)
        spots = []
        for at, code in enumerate(self._plan.categories):
            chosen = code in here
            box = (left(paper) + at % _SQUARES * step, top + at // _SQUARES * (_SQUARE + 8), _SQUARE, _SQUARE)
            ask = ForCategory(code, "" if chosen else machine.name)
            draw = partial(self._paint_category, code=code, chosen=chosen)
            spots.append(Spot(ask=ask, label=category_name(self._plan, code), box=box, look=Look.BARE, paint=draw))
        return spots

    def _paint_category(self, paper: Paper, *, code: str, chosen: bool) -> None:
        ink = paper.colour("ink" if chosen else "border")
        paper.frame(RING, RING, _SQUARE, _SQUARE, ink, stroke=3 if chosen else 1, radius=6,
                    fill=paper.colour("sheet"))  # fmt: skip
        paint_badge(paper, self._plan.categories[code], RING + 16, RING + _SQUARE / 2)

    def _buttons(self) -> list[Spot]:
        machine = self._machine
        if machine is None or not self.setup.may_change:
            return []
        name, choice = machine.name, self.setup.choice
        use = button(Use(name), translate("printers", "Print badges here"), "tick", keys.PROPOSAL)
        buttons = [replace(use, look=Look.FILLED, enabled=name != choice.printer)]
        if name and name == choice.second:
            buttons.append(button(UseSecond(""), translate("printers", "No second printer"), "cross"))
        elif name:
            second = button(UseSecond(name), translate("printers", "Second printer"), "printer")
            buttons.append(replace(second, enabled=name != choice.printer))
        buttons.append(button(PrintTrial(name), translate("printers", "Test badge"), "badge", keys.MORE))
        return buttons


def _level_piece(paper: Paper, name: str, percent: int, gap: float) -> Piece:
    x, part = left(paper), max(0, min(percent, 100)) / 100

    def paint(top: float) -> None:
        ink = paper.colour("ink")
        figures = Style("small", 14, 600, "times")
        figure = paper.say(ltr(f"{percent} %"), figures, x, top + 10, ROOM, ink, side="trailing")
        paper.say(name, Style("small", 14), x, top + 10, ROOM - figure.width - 8, paper.colour("ink_quiet"),
                  smallest=10, direction="auto")  # fmt: skip
        paper.fill(x, top + 24, ROOM, 6, paper.colour("quiet"))
        paper.fill(x, top + 24, ROOM * part, 6, paper.colour("data"))

    return Piece(30, gap, paint)
