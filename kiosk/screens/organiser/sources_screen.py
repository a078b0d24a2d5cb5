"""Registration servers that are followed, and what they contradicted: an organiser sees how they are and settles.

Arrows pick, Page Up and Page Down turn, F5 does what the panel proposes.
"""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.plan import Plan
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.category_mark import named_badge
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.listing import ListingScreen, answer_pieces
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.panel import Fact, button, fact, fact_pieces, text_piece
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import shown_name
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.organiser.following import Clash, Following, PickRow, Row, Server, Settle, TryNow
from kiosk.screens.organiser.sources_list import SOURCES, SourceList, sources_of
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import figure, moment, translate
from kiosk.screens.words.naming import category_name, delegation_name
from kiosk.screens.words.sync_words import (
    act_words,
    finding_advice,
    finding_headline,
    source_name,
    state_sentence,
    state_word,
)

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class SourcesScreen(ListingScreen):
    """Sources and conflicts. What is asked of it is told by `asked`: Settle, TryNow."""

    view = View.SOURCES
    part = SOURCES

    def __init__(self, theme: Theme, around: Surroundings, plan: Plan) -> None:
        super().__init__(theme, around)
        self._plan = plan
        self.following = Following()
        self.picked = ""
        self.asked.connect(self._answer)

    def tell(self, following: Following) -> None:
        """What there is now. What left the list gives way to what came after it."""
        at = next((at for at, row in enumerate(self.following.rows) if row.key == self.picked), 0)
        self.following = following
        if following.row(self.picked) is None:
            rows = following.rows
            self.picked = rows[min(at, len(rows) - 1)].key if rows else ""
        self.renew()

    @property
    def _row(self) -> Row | None:
        return self.following.row(self.picked)

    def _answer(self, ask: object) -> None:
        match ask:
            case Turn(what, by):
                self._turn(what, by)
            case PickRow(key):
                self.picked, self._panel_page = key, 0
                self.following = replace(self.following, answer=None)
                self.renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down pick the next row, Page Up and Page Down turn the list."""
        key, keys = Qt.Key(event.key()), [row.key for row in self.following.rows]
        if key in _PAGE_KEYS:
            self._turn(SOURCES, _PAGE_KEYS[key])
        elif key in _STEPS and keys:
            self.asked.emit(PickRow(self._beside(keys, self.picked, _STEPS[key])))
        else:
            super().keyPressEvent(event)

    # What is painted

    def _list(self, paper: Paper) -> SourceList:
        zone, now = self._plan.zone_info, self.around.now
        return sources_of(paper, self.following, zone, now.astimezone(zone).date(), self._page, self.picked)

    def _pieces(self, paper: Paper) -> list[Piece]:
        row, answer = self._row, answer_pieces(paper, self.following.answer)
        if row is None:
            said = translate("sync", "No registration server is followed. The command “kiosk source add” adds one.")
            return [text_piece(paper, said, Style("body", 16), 0, "ink_quiet"), *answer]
        pieces = self._server_pieces(paper, row) if isinstance(row, Server) else self._clash_pieces(paper, row)
        return [*pieces, *answer]

    def _server_pieces(self, paper: Paper, row: Server) -> list[Piece]:
        source = row.source
        state = Fact("", ((state_word(source.state), True), (state_sentence(source.state), False)))
        told = [
            fact(translate("sync", "Address"), ltr(source.url)),
            fact(translate("sync", "Event"), isolated(source.event)),
            fact(translate("sync", "Heard whole"), self._moment(source.heard)),
            *([fact(translate("sync", "In the way"), isolated(source.trouble))] if source.trouble else []),
            *(
                fact(translate("sync", "Right that is missing"), isolated(right.name), isolated(right.remedy))
                for right in source.rights.missing
            ),
        ]
        title = text_piece(paper, source_name(source), Style("title", 22, 700), 0)
        return [title, *fact_pieces(paper, [state, *told])]

    def _moment(self, at: datetime | None) -> str:
        zone = self._plan.zone_info
        if at is None:
            return translate("sync", "never yet")
        return moment(at, zone, self.around.now.astimezone(zone).date())

    def _clash_pieces(self, paper: Paper, row: Clash) -> list[Piece]:
        conflict, person = row.conflict, row.person
        who = shown_name(person) if person else translate("sync", "Nobody on the roster")
        pieces = [text_piece(paper, who, Style("title", 22, 700), 0)]
        if person is not None:
            group = delegation_name(self._plan, person.delegation) or person.organisation
            if group:
                pieces.append(text_piece(paper, group, Style("body", 16), 4, "ink_quiet"))
            if person.category in self._plan.categories:
                category = self._plan.categories[person.category]
                pieces.append(named_badge(paper, category, category_name(self._plan, person.category)))
        said = Fact("", ((finding_headline(conflict.finding), True), (finding_advice(conflict.finding), False)))
        number = translate("sync", "Entry {number}").format(number=figure(conflict.seq))
        told = (
            fact(act_words(conflict.act), self._moment(conflict.at), number),
            fact(translate("sync", "Answered"), self._moment(conflict.found), isolated(conflict.said)),
        )
        return [*pieces, *fact_pieces(paper, [said, *told])]

    # What may be done

    def _buttons(self) -> list[Spot]:
        row = self._row
        if row is None or not self.following.may_act:
            return []
        if isinstance(row, Server):
            spot = button(TryNow(), translate("sync", "Try now"), "undo", keys.PROPOSAL)
        else:
            spot = button(Settle(row.conflict.id), translate("sync", "Settled"), "tick", keys.PROPOSAL)
        return [replace(spot, look=Look.FILLED)]
