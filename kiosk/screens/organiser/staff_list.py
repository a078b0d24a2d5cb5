"""Officers, one a row: who, as what, since when, and who of them is on duty."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.paging import clamped, pager, paint_pager
from kiosk.screens.kit.panel import paint_two
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.rows import LEFT, ROW, TITLE, TOP, Rows
from kiosk.screens.kit.theme import Style
from kiosk.screens.organiser.staff import Member, PickOfficer, Staff
from kiosk.screens.words.language import figure, joined, moment, translate
from kiosk.screens.words.officers import role_name

OFFICERS = "officers"
_ICON = 26


@dataclass(frozen=True, slots=True)
class OfficerList(Rows):
    """Everything left of the panel."""

    staff: Staff
    zone: ZoneInfo
    today: date
    page: int
    picked: str
    right: float
    bottom: float

    @property
    def count(self) -> int:
        """Of rows on all pages."""
        return len(self.staff.members)

    def _columns(self) -> tuple[float, float, float]:
        return LEFT, LEFT + 0.44 * self.width, LEFT + 0.68 * self.width

    def spots(self, paper: Paper) -> list[Spot]:
        """Every officer, and places to turn pages."""
        pages = self.pages
        shown = [self.staff.members[at] for at in pages[clamped(self.page, pages)]] if self.staff.members else []
        rows = [
            Spot(
                ask=PickOfficer(member.operator.id),
                label=joined(member.operator.name, role_name(member.operator.role)),
                box=(LEFT - 12, self.rows_top + at * ROW, self.width + 24, ROW),
                look=Look.BARE,
                paint=partial(self._paint_row, member=member),
            )
            for at, member in enumerate(shown)
        ]
        return [*rows, *pager(OFFICERS, clamped(self.page, pages), pages, self.right - 220, self.rows_bottom + 8, 220)]

    def paint(self, paper: Paper) -> None:
        """How many there are, and titles."""
        count = translate("staff", "Officers: {count}").format(count=figure(len(self.staff.members)))
        lower = translate("staff", "Who may log in at this kiosk. Every change is recorded.")
        paint_two(paper, count, lower, LEFT, TOP + TITLE / 2, self.width, 18)
        if not self.staff.members:
            return
        titles = (translate("staff", "Name"), translate("staff", "Role"), translate("staff", "On the list since"))
        edges = (*self._columns(), self.right + 16)
        for at, title in enumerate(titles):
            width = edges[at + 1] - edges[at] - 16
            paper.say(title, Style("small", 14, 600), edges[at], TOP + TITLE + 16, width, paper.colour("ink_quiet"),
                      smallest=10)  # fmt: skip
        pages = self.pages
        paint_pager(paper, clamped(self.page, pages), pages, self.right - 220, self.rows_bottom + 8, 220)

    def _paint_row(self, paper: Paper, *, member: Member) -> None:
        width, ink, officer = paper.width - 2 * RING, paper.colour("ink"), member.operator
        paper.rule(RING + 12, RING, width - 24, paper.colour("line"))
        if officer.id == self.picked:
            paper.fill(RING, RING + 1, width, ROW - 1, paper.colour("sheet"))
            paper.fill(RING, RING + 1, 6, ROW - 1, ink)
        middle = RING + ROW / 2
        edges = [x - LEFT + 12 + RING for x in (*self._columns(), self.right + 16)]
        here = translate("staff", "On duty since {hour}").format(hour=self._moment(member)) if member.since else ""
        if member.since:
            paper.icon("officer", edges[0], middle, _ICON, ink)
        name = edges[0] + _ICON + 12
        badge = translate("staff", "Opens with badge and PIN") if officer.badge else ""
        paint_two(paper, officer.name, here, name, middle, edges[1] - name - 16)
        paint_two(paper, role_name(officer.role), badge, edges[1], middle, edges[2] - edges[1] - 16)
        since = moment(officer.added, self.zone, self.today)
        paint_two(paper, since, "", edges[2], middle, edges[3] - edges[2] - 16)

    def _moment(self, member: Member) -> str:
        return moment(member.since, self.zone, self.today) if member.since else ""
