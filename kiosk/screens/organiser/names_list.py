"""The list of names to confirm: as registered, as a machine spells them; below it the field to say it otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.fields import HEIGHT as FIELD
from kiosk.screens.kit.frame import BAR, MARGIN, RAIL
from kiosk.screens.kit.paging import KNOB, clamped, pager, paint_pager, split
from kiosk.screens.kit.panel import edge, paint_two
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import latin_of, shown_name
from kiosk.screens.kit.theme import Style
from kiosk.screens.organiser.spelling import Pending, PickName
from kiosk.screens.words.language import figure, joined, translate
from kiosk.screens.words.naming import delegation_name

NAMES = "names"
LEFT = RAIL + MARGIN
TOP = BAR + 16
TITLE, HEAD, ROW = 56, 36, 64
_LABEL = 30


@dataclass(frozen=True, slots=True)
class NameList:
    """Everything left of the panel. `page` of the list, `picked` the person in the panel."""

    plan: Plan
    pending: Pending
    page: int
    picked: Delegate | None
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Of the list."""
        return self.right - LEFT

    @property
    def field_box(self) -> tuple[float, float, float, float]:
        """Where a spelling is typed."""
        return LEFT, self.bottom - FIELD - 24, self.width, FIELD

    @property
    def rows_bottom(self) -> float:
        """Where the last row ends at most; the places to turn pages follow."""
        return self.field_box[1] - _LABEL - KNOB - 20 if self.has_field else self.bottom - KNOB - 24

    @property
    def has_field(self) -> bool:
        """Whether there is somebody to spell, and whoever is on duty may."""
        return self.picked is not None and self.pending.may_act

    @property
    def rows_top(self) -> float:
        """Where the first person stands."""
        return TOP + TITLE + HEAD

    @property
    def pages(self) -> tuple[range, ...]:
        """Who goes on which page."""
        return split([ROW] * len(self.pending.people), max(float(ROW), self.rows_bottom - self.rows_top))

    @property
    def shown(self) -> range:
        """People on the open page."""
        pages = self.pages
        return pages[clamped(self.page, pages)]

    def _columns(self) -> tuple[float, float, float]:
        """Leading edges of the registered name, the spelling and the delegation."""
        return LEFT, LEFT + 0.37 * self.width, LEFT + 0.74 * self.width

    def spots(self, paper: Paper) -> list[Spot]:
        """Every person, and places to turn pages."""
        return [
            *self._rows(),
            *pager(NAMES, clamped(self.page, self.pages), self.pages, self.right - 220, self.rows_bottom + 8, 220),
        ]

    def _rows(self) -> list[Spot]:
        return [
            Spot(
                ask=PickName(person.id),
                label=joined(shown_name(person), latin_of(person)),
                box=(LEFT - 12, self.rows_top + at * ROW, self.width + 24, ROW),
                look=Look.BARE,
                paint=partial(self._paint_row, person=person),
            )
            for at, person in enumerate(self._on_page())
        ]

    def _on_page(self) -> Sequence[Delegate]:
        return [self.pending.people[at] for at in self.shown]

    def paint(self, paper: Paper) -> None:
        """How many there are and why it matters, titles, and what the field is for."""
        quiet = paper.colour("ink_quiet")
        upper = translate("names", "Names to confirm: {count}").format(count=figure(self.pending.count))
        lower = translate("names", "Until somebody confirms a spelling, badges bear the name as registered.")
        paint_two(paper, upper, lower, LEFT, TOP + TITLE / 2, self.width, 18)
        if not self.pending.people:
            return
        self._paint_heads(paper)
        pages = self.pages
        paint_pager(paper, clamped(self.page, pages), pages, self.right - 220, self.rows_bottom + 8, 220)
        if self.has_field:
            said = translate("names", "Spelling on the badge, surname in capitals")
            paper.say(
                said, Style("small", 14, 600), LEFT, self.field_box[1] - _LABEL / 2, self.width, quiet, smallest=10
            )

    def _paint_heads(self, paper: Paper) -> None:
        titles = (
            translate("names", "Name as registered"),
            translate("names", "Spelt by a machine"),
            translate("names", "Delegation"),
        )
        edges = (*self._columns(), self.right + 16)
        for at, title in enumerate(titles):
            width = edges[at + 1] - edges[at] - 16
            paper.say(title, Style("small", 14, 600), edges[at], TOP + TITLE + 16, width, paper.colour("ink_quiet"),
                      smallest=10)  # fmt: skip

    def _paint_row(self, paper: Paper, *, person: Delegate) -> None:
        width, ink = paper.width - 2 * RING, paper.colour("ink")
        paper.rule(RING + 12, RING, width - 24, paper.colour("line"))
        if self.picked is not None and person.id == self.picked.id:
            paper.fill(RING, RING + 1, width, ROW - 1, paper.colour("sheet"))
            paper.fill(RING, RING + 1, 6, ROW - 1, ink)
        name, spelling, group = (x - LEFT + 12 + RING for x in self._columns())
        middle = RING + ROW / 2
        paint_two(paper, shown_name(person), "", name, middle, spelling - name - 16)
        paint_two(paper, latin_of(person), "", spelling, middle, group - spelling - 16)
        said = delegation_name(self.plan, person.delegation) or person.organisation
        paper.say(said, Style("body", 15), group, middle, width - 12 + RING - group, paper.colour("ink_quiet"),
                  smallest=10, direction="auto")  # fmt: skip


def names_of(paper: Paper, plan: Plan, pending: Pending, page: int, picked: Delegate | None) -> NameList:
    """The list on a paper of any size."""
    return NameList(plan, pending, page, picked, edge(paper) - 28, paper.height)
