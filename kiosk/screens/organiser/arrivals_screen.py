"""Who came and who did not: an organiser sees it live, and whom to telephone.

Arrows up and down pick, left and right count by something else, Page Up and Page Down turn, F11 writes a report.
"""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.plan import Plan
from kiosk.journal.attendance import By, Group, Guest, Mark, groups
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.listing import ListingScreen, answer_pieces
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.panel import ROOM, Fact, button, fact, fact_pieces, left, text_piece
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import shown_name
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.organiser.arrivals_list import ARRIVALS, SQUARE, ArrivalsList, list_of, paint_mark, share
from kiosk.screens.organiser.attending import Attending, Document, PickGroup, ShowBy, WriteReport
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import figure, is_rtl, joined, moment, translate
from kiosk.screens.words.naming import category_name, delegation_name, gate_name

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PITCH = 17
_ACROSS = (ROOM + _PITCH - SQUARE) // _PITCH
_SQUARES = 120
"""More people than this are shown as figures alone."""
_NAMED = 200
"""Names of missing people that are listed at most."""


class ArrivalsScreen(ListingScreen):
    """Arrivals of the event."""

    view = View.ARRIVALS
    part = ARRIVALS

    def __init__(self, theme: Theme, around: Surroundings, plan: Plan) -> None:
        super().__init__(theme, around)
        self._plan = plan
        self.attending = Attending()
        self.by = By.DELEGATION
        self.picked = ""
        self._found: dict[str, Group] = {}
        self.asked.connect(self._answer)

    def tell(self, attending: Attending) -> None:
        """What there is now."""
        self.attending = attending
        self._regroup()

    def _regroup(self) -> None:
        self._found = groups(self.attending.guests, self.by, self._plan.zone_info)
        rows = self.rows
        if self.picked not in self._found and rows:
            self.picked = rows[0][1].code
        self.renew()

    @property
    def rows(self) -> tuple[tuple[str, Group], ...]:
        """Names and groups: the plan's order, that of the hours, or by name; whoever has none comes last."""
        ranks = {By.CATEGORY: [*self._plan.categories], By.GATE: [*self._plan.gates]}.get(self.by, [])
        rank = {code: at for at, code in enumerate(ranks)}
        named = [(self._name(group.code), group) for group in self._found.values()]

        def order(row: tuple[str, Group]) -> tuple[bool, int, str]:
            name, group = row
            return (
                not group.code,
                rank.get(group.code, len(rank)),
                group.code if self.by is By.HOUR else name.casefold(),
            )

        return tuple(sorted(named, key=order))

    def _name(self, code: str) -> str:
        match self.by:
            case By.DELEGATION:
                return delegation_name(self._plan, code) if code else translate("arrivals", "No delegation")
            case By.CATEGORY:
                return category_name(self._plan, code) if code else translate("arrivals", "No category")
            case By.GATE:
                gate = self._plan.gates.get(code)
                return joined(isolated(code), gate_name(gate)) if gate else code
            case By.HOUR:
                zone = self._plan.zone_info
                at = datetime.fromisoformat(code).replace(tzinfo=zone)
                return moment(at, zone, self.around.now.astimezone(zone).date())

    def _answer(self, ask: object) -> None:
        match ask:
            case Turn(what, by):
                self._turn(what, by)
            case PickGroup(code):
                self.picked, self._panel_page = code, 0
                self.renew()
            case ShowBy(by):
                self.by, self._page, self._panel_page = by, 0, 0
                self._regroup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down pick the next row, left and right the next count, Page Up and Page Down turn the list."""
        key, codes = Qt.Key(event.key()), [group.code for _, group in self.rows]
        if key in _PAGE_KEYS:
            self._turn(ARRIVALS, _PAGE_KEYS[key])
        elif key in _SIDES:
            ways = [*By]
            step = -_SIDES[key] if is_rtl() else _SIDES[key]
            self.asked.emit(ShowBy(ways[max(0, min(ways.index(self.by) + step, len(ways) - 1))]))
        elif key in _STEPS and codes:
            self.asked.emit(PickGroup(self._beside(codes, self.picked, _STEPS[key])))
        else:
            super().keyPressEvent(event)

    # What is painted

    def _list(self, paper: Paper) -> ArrivalsList:
        return list_of(paper, self.attending, self.by, self.rows, self._page, self.picked)

    def _buttons(self) -> list[Spot]:
        if not (self.attending.may_write and self.attending.read):
            return []
        free = not self.attending.writing
        return [
            button(WriteReport(Document.PDF), translate("arrivals", "PDF"), "disk", keys.MORE, enabled=free),
            button(WriteReport(Document.WORKBOOK), translate("arrivals", "Workbook"), "grid", enabled=free),
        ]

    def _report(self) -> list[Fact]:
        """Where the last one is."""
        if self.attending.writing:
            return [Fact("", ((translate("arrivals", "Writing …"), False),))]
        return [fact(translate("arrivals", "Written"), ltr(self.attending.file))] if self.attending.file else []

    def _pieces(self, paper: Paper) -> list[Piece]:
        answer = [*answer_pieces(paper, self.attending.answer), *fact_pieces(paper, self._report())]
        group = self._found.get(self.picked)
        if group is None:
            said = translate("arrivals", "Nobody yet.") if self.attending.read else translate("arrivals", "Counting …")
            return [*([] if answer else [text_piece(paper, said, Style("body", 16), 0, "ink_quiet")]), *answer]
        pieces = [text_piece(paper, self._name(group.code), Style("title", 22, 700), 0)]
        pieces += [text_piece(paper, line, Style("body", 16), 4, "ink_quiet") for line in self._said(group)]
        if len(group.guests) <= _SQUARES:
            pieces += _squares(paper, group.guests)
        return [*pieces, *answer, *fact_pieces(paper, self._facts(group))]

    def _said(self, group: Group) -> list[str]:
        said = [translate("arrivals", "Arrived: {share}").format(share=share(group, self.by))]
        if group.first is not None:
            zone = self._plan.zone_info
            at = moment(group.first, zone, self.around.now.astimezone(zone).date())
            said.append(translate("arrivals", "The first: {time}").format(time=at))
        return said

    def _facts(self, group: Group) -> list[Fact]:
        facts = []
        for mark, label in (
            (Mark.DUE, translate("arrivals", "Due and not here: {count}")),
            (Mark.EXPECTED, translate("arrivals", "Expected later: {count}")),
        ):
            names = [_guest_name(guest) for guest in group.missing if guest.mark is mark]
            lines = [isolated(name) for name in names[:_NAMED]]
            if len(names) > _NAMED:
                lines.append(translate("arrivals", "And {count} more").format(count=figure(len(names) - _NAMED)))
            if lines:
                facts.append(Fact(label.format(count=figure(len(names))), tuple((line, False) for line in lines)))
        return facts


def _guest_name(guest: Guest) -> str:
    return shown_name(guest.delegate) if guest.delegate else translate("arrivals", "Not on the roster")


def _squares(paper: Paper, guests: tuple[Guest, ...]) -> list[Piece]:
    """One for each person, in lines that the panel may turn over."""
    lines = [guests[at : at + _ACROSS] for at in range(0, len(guests), _ACROSS)]
    return [
        Piece(SQUARE, 14 if at == 0 else _PITCH - SQUARE, partial(_paint_squares, paper, line))
        for at, line in enumerate(lines)
    ]


def _paint_squares(paper: Paper, guests: tuple[Guest, ...], top: float) -> None:
    for at, guest in enumerate(guests):
        paint_mark(paper, guest.mark, left(paper) + at * _PITCH, top)
