"""Names that a machine spelt in Latin letters: an organiser confirms each as it is, or as it ought to be.

Arrows pick, Page Up and Page Down turn, F7 goes to the field, F5 confirms what it says.
"""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Plan
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.category_mark import named_badge
from kiosk.screens.kit.fields import Field
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.listing import ListingScreen, answer_pieces
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.panel import Fact, button, fact, fact_pieces, text_piece
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import latin_of, shown_name
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.organiser.names_list import NAMES, NameList, names_of
from kiosk.screens.organiser.spelling import Confirm, Pending, PickName
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import translate
from kiosk.screens.words.naming import category_name, delegation_name

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Editing(StrEnum):
    """Asked of this screen alone."""

    CONFIRM = "confirm"
    EDIT = "edit"
    AS_SPELT = "as_spelt"


class NamesScreen(ListingScreen):
    """The list to confirm. What is asked of it is told by `asked`: Confirm."""

    view = View.NAMES
    part = NAMES

    def __init__(self, theme: Theme, around: Surroundings, plan: Plan) -> None:
        super().__init__(theme, around)
        self._plan = plan
        self.pending = Pending()
        self.picked: DelegateId | None = None
        self.spelling = Field(self, longest=200)
        self.spelling.textEdited.connect(self._typed)
        self.asked.connect(self._answer)

    def tell(self, pending: Pending) -> None:
        """Who is to be confirmed now. Whoever left the list gives way to whoever came after."""
        at = next((at for at, person in enumerate(self.pending.people) if person.id == self.picked), 0)
        before, self.pending = self._person, pending
        people = pending.people
        if pending.person(self.picked) is None:
            self.picked = people[min(at, len(people) - 1)].id if people else None
        person = self._person
        if person is None or before is None or (person.id, person.latin_name) != (before.id, before.latin_name):
            self._spell()
        self.renew()

    @property
    def _person(self) -> Delegate | None:
        return self.pending.person(self.picked)

    @property
    def _edited(self) -> bool:
        return self._person is not None and self.spelling.text().split() != self._person.latin_name.split()

    def _spell(self) -> None:
        """The field says what the machine says."""
        self.spelling.setText(self._person.latin_name if self._person is not None else "")

    def _typed(self) -> None:
        self.pending = replace(self.pending, answer=None)
        self.renew()

    def _answer(self, ask: object) -> None:
        match ask:
            case Turn(what, by):
                self._turn(what, by)
            case PickName(delegate):
                self.picked, self._panel_page = delegate, 0
                self._spell()
                self._typed()
            case Editing.EDIT:
                self.spelling.setFocus()
                self.spelling.selectAll()
            case Editing.AS_SPELT:
                self._spell()
                self._typed()
            case Editing.CONFIRM if self.picked is not None:
                self.asked.emit(Confirm(self.picked, self.spelling.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down pick the next person, Page Up and Page Down turn the list."""
        key, names = Qt.Key(event.key()), [person.id for person in self.pending.people]
        if key in _PAGE_KEYS:
            self._turn(NAMES, _PAGE_KEYS[key])
        elif key in _STEPS and names:
            self.asked.emit(PickName(self._beside(names, self.picked, _STEPS[key])))
        else:
            super().keyPressEvent(event)

    # What is painted

    def settle(self, paper: Paper) -> None:
        """Where a spelling is typed."""
        shown = self._list(paper)
        if shown.has_field:
            hint = translate("names", "Spelling in Latin letters")
            self.spelling.put(paper, shown.field_box, hint, wrong=self.pending.answer is not None)
        else:
            self.spelling.hide()

    def _list(self, paper: Paper) -> NameList:
        return names_of(paper, self._plan, self.pending, self._page, self._person)

    def _pieces(self, paper: Paper) -> list[Piece]:
        person, answer = self._person, answer_pieces(paper, self.pending.answer)
        if person is None:
            said = translate("names", "Every name is as registered or was confirmed.")
            return [text_piece(paper, said, Style("body", 16), 0, "ink_quiet"), *answer]
        pieces = [text_piece(paper, shown_name(person), Style("title", 22, 700), 0)]
        group = delegation_name(self._plan, person.delegation) or person.organisation
        if group:
            pieces.append(text_piece(paper, group, Style("body", 16), 4, "ink_quiet"))
        if person.category in self._plan.categories:
            name = category_name(self._plan, person.category)
            pieces.append(named_badge(paper, self._plan.categories[person.category], name))
        return [*pieces, *answer, *fact_pieces(paper, self._facts(person))]

    def _facts(self, person: Delegate) -> list[Fact]:
        told = (
            (translate("names", "Spelt by a machine"), latin_of(person)),
            (translate("names", "Position"), person.position.strip()),
            (translate("names", "Registration"), person.source_id),
        )
        return [fact(label, isolated(text)) for label, text in told if text]

    # What may be done

    def _buttons(self) -> list[Spot]:
        if self._person is None or not self.pending.may_act:
            return []
        edited, empty = self._edited, not self.spelling.text().strip()
        label = translate("names", "Confirm my edit") if edited else translate("names", "Confirm as spelt")
        confirm = replace(button(Editing.CONFIRM, label, "tick", keys.PROPOSAL, enabled=not empty), look=Look.FILLED)
        back = button(Editing.AS_SPELT, translate("names", "Undo my edit"), "undo", keys.UNDO, enabled=edited)
        return [confirm, back, button(Editing.EDIT, translate("names", "Edit"), "text", keys.MORE)]
