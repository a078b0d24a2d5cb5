"""The list of printers: what each is, how it is, what it is used for; below it what holds for all of them."""

from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial

from kiosk.domain.plan import Plan
from kiosk.printing.choice import Failover
from kiosk.screens.kit import keys
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look as SpotLook
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.category_mark import BADGE, paint_badge
from kiosk.screens.kit.fields import HEIGHT as FIELD
from kiosk.screens.kit.frame import BAR, MARGIN, RAIL
from kiosk.screens.kit.paging import KNOB, clamped, pager, paint_pager, split
from kiosk.screens.kit.panel import edge, paint_two
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.printing.prints_list import paint_state
from kiosk.screens.printing.setup import Look, Machine, PickPrinter, Setup, TakeOver
from kiosk.screens.printing.setup_words import (
    failover_name,
    kind_name,
    machine_name,
    machine_state,
    media_words,
    size_words,
)
from kiosk.screens.words.language import joined, translate

MACHINES = "machines"
LEFT = RAIL + MARGIN
TOP = BAR + 16
CHIP = 56
ROW = 76
FOOT = 196
ADD = "add"
_STATE_ICON = 26


@dataclass(frozen=True, slots=True)
class MachineList:
    """Everything left of the panel."""

    plan: Plan
    setup: Setup
    page: int
    picked: str | None
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Of the list."""
        return self.right - LEFT

    @property
    def rows_top(self) -> float:
        """Where the first printer stands."""
        return TOP + CHIP + 16

    @property
    def foot_top(self) -> float:
        """Where what holds for all printers begins."""
        return self.bottom - (FOOT if self.setup.may_change else FOOT - FIELD - 24)

    @property
    def pages(self) -> tuple[range, ...]:
        """Which printers go on which page."""
        room = self.foot_top - self.rows_top - 8
        whole = ROW * len(self.setup.machines)
        return split([ROW] * len(self.setup.machines), room if whole <= room else room - KNOB - 16)

    @property
    def field_box(self) -> tuple[float, float, float, float]:
        """Where an address is typed."""
        return LEFT, self.bottom - FIELD - 24, self.width - 236, FIELD

    def spots(self, paper: Paper) -> list[Spot]:
        """Every printer, places to turn pages, and what holds for all."""
        label = translate("printers", "Look again")
        width = paper.block(label, Style("button", 16)).width + 132
        found = [
            Spot(ask=Look.AGAIN, label=label, icon="search", key=keys.FIND, letters=16,
                 enabled=not self.setup.searching, box=(self.right - width, TOP, width, CHIP)),
            *self._rows(),
            *pager(MACHINES, clamped(self.page, self.pages), self.pages, self.right - 180,
                   self.foot_top - KNOB - 8, 180),
        ]  # fmt: skip
        if self.setup.may_change:
            label = translate("printers", "Add printer")
            box = (self.right - 224, self.field_box[1], 224, FIELD)
            found += [*self._failover(paper), Spot(ask=ADD, label=label, icon="printer", box=box, letters=16)]
        return found

    def _rows(self) -> list[Spot]:
        spots, y = [], self.rows_top
        for at in self.pages[clamped(self.page, self.pages)]:
            machine = self.setup.machines[at]
            spots.append(
                Spot(
                    ask=PickPrinter(machine.name),
                    label=joined(machine_name(machine.name), machine_state(machine).word),
                    box=(LEFT - 12, y, self.width + 24, ROW),
                    look=SpotLook.BARE,
                    paint=partial(self._paint_row, machine=machine),
                )
            )
            y += ROW
        return spots

    def _failover(self, paper: Paper) -> list[Spot]:
        spots: list[Spot] = []
        x = self.right
        for failover in reversed(Failover):
            label = failover_name(failover)
            width = paper.block(label, Style("body", 16, 600)).width + 40
            x -= width
            look = SpotLook.CHOSEN if failover is self.setup.choice.failover else SpotLook.FRAMED
            ask: Hashable = TakeOver(failover)
            spots.append(Spot(ask=ask, label=label, box=(x, self.foot_top + 32, width, CHIP), look=look, letters=16))
            x -= 8
        return spots

    def paint(self, paper: Paper) -> None:
        """What a badge needs, and the titles of what holds for all."""
        ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
        said = translate("printers", "A badge is {size}").format(size=size_words(self.setup.wanted))
        upper = said if self.setup.wanted.height else translate("printers", "Printers")
        lower = self.setup.template
        if self.setup.searching:
            lower = translate("printers", "Looking for printers …")
        paint_two(paper, upper, lower, LEFT, TOP + CHIP / 2, self.width - 320, 18)
        page = clamped(self.page, self.pages)
        paint_pager(paper, page, self.pages, self.right - 180, self.foot_top - KNOB - 8, 180)
        paper.rule(LEFT, self.foot_top + 8, self.width, paper.colour("line"))
        title = translate("printers", "When a printer stops")
        paper.say(title, Style("body", 16, 600), LEFT, self.foot_top + 32 + CHIP / 2, self._title_room(paper), ink,
                  smallest=11)  # fmt: skip
        if not self.setup.may_change:
            paper.say(failover_name(self.setup.choice.failover), Style("body", 16), self.right - 300,
                      self.foot_top + 32 + CHIP / 2, 300, quiet, side="trailing", smallest=11)  # fmt: skip

    def _title_room(self, paper: Paper) -> float:
        spots = self._failover(paper)
        return min(spot.box[0] for spot in spots) - LEFT - 16 if self.setup.may_change else self.width - 316

    def _paint_row(self, paper: Paper, *, machine: Machine) -> None:
        width, middle = paper.width - 2 * RING, RING + ROW / 2
        paper.rule(RING + 12, RING, width - 24, paper.colour("line"))
        if machine.name == self.picked:
            paper.fill(RING, RING + 1, width, ROW - 1, paper.colour("sheet"))
            paper.fill(RING, RING + 1, 6, ROW - 1, paper.colour("ink"))
        start = RING + 12
        roles = self._paint_roles(paper, machine, RING + width - 12, middle)
        half = start + (width - 24) * 0.4
        paint_two(paper, machine_name(machine.name), kind_name(machine.name), start, middle, half - start - 16)
        state = machine_state(machine)
        paint_state(paper, state, half, middle)
        below = state.remedy or media_words(machine, self.setup)
        paint_two(paper, state.word, below, half + _STATE_ICON + 12, middle, roles - half - _STATE_ICON - 24, 15)

    def _paint_roles(self, paper: Paper, machine: Machine, right: float, middle: float) -> float:
        """What the printer is used for, from the trailing edge; answers where that begins."""
        x = right
        for code in reversed(self.setup.categories_of(machine.name)):
            if code in self.plan.categories:
                x -= BADGE
                paint_badge(paper, self.plan.categories[code], x, middle)
                x -= 6
        for role in self._roles(machine.name):
            block = paper.block(role, Style("small", 14, 700))
            x -= block.width + 20
            paper.frame(x, middle - 15, block.width + 20, 30, paper.colour("ink"), stroke=2, radius=15)
            paper.put(block, x + 10, middle - block.height / 2, paper.colour("ink"))
            x -= 8
        return x

    def _roles(self, name: str) -> list[str]:
        roles = []
        if name and name == self.setup.choice.second:
            roles.append(translate("printers", "Second"))
        if name == self.setup.choice.printer:
            roles.append(translate("printers", "Badges"))
        return roles


def machines_of(paper: Paper, plan: Plan, setup: Setup, page: int, picked: str | None) -> MachineList:
    """The list on a paper of any size."""
    return MachineList(plan, setup, page, picked, edge(paper) - 28, paper.height)
