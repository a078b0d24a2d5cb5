"""Officers of this kiosk: an organiser enrols, gives roles and PINs, and dismisses.

Arrows pick, Page Up and Page Down turn, F5 does what is proposed, Esc leaves a form. A PIN is typed twice and goes out
once; what speaks against it is said before it is typed again. Nobody dismisses themselves or changes their own role.
"""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.operators.pins import flaw_of, least_digits
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.fields import Field
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.listing import ListingScreen
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.panel import button, edge
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.pin_pad import ENTER, Digits
from kiosk.screens.kit.stacking import Piece
from kiosk.screens.kit.theme import Theme
from kiosk.screens.organiser.staff import (
    Begin,
    ChooseRole,
    Dismiss,
    Enrol,
    Form,
    GivePin,
    GiveRole,
    Member,
    PickOfficer,
    Staff,
    Step,
    TakeOff,
)
from kiosk.screens.organiser.staff_form import OfficerForm, differ, form_of, name_first, no_badge, sentence
from kiosk.screens.organiser.staff_list import OFFICERS, OfficerList
from kiosk.screens.organiser.staff_panel import panel_pieces
from kiosk.screens.words.language import translate
from kiosk.screens.words.officers import flaw_sentence

LONGEST_NAME = 100
GIVE = "give"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class StaffScreen(ListingScreen):
    """The list of officers. What is asked of it is told by `asked`: Dismiss, GiveRole, GivePin, Enrol."""

    view = View.OFFICERS
    part = OFFICERS

    def __init__(self, theme: Theme, around: Surroundings, plan: Plan) -> None:
        super().__init__(theme, around)
        self._plan = plan
        self.staff = Staff()
        self.picked = ""
        self.form = Form()
        self._digits = Digits()
        self._once = ""
        """The PIN that was typed first."""
        self.name = Field(self, longest=LONGEST_NAME)
        self.name.returnPressed.connect(self.setFocus)
        self.name.hide()
        self.asked.connect(self._answer)

    def tell(self, staff: Staff) -> None:
        """Who is on the list now. Who left it gives way to who came after; a form about them closes."""
        at = next((at for at, each in enumerate(self.staff.members) if each.operator.id == self.picked), 0)
        self.staff = staff
        if staff.member(self.picked) is None:
            members = staff.members
            self.picked = members[min(at, len(members) - 1)].operator.id if members else ""
        whose = self.form.whose
        if not staff.may_act or (whose is not None and staff.member(whose.id) is None):
            self._begin(Step.LIST)
        self.renew()

    def done(self, operator: str) -> None:
        """It was saved: back to the list, with whom it was about."""
        self.picked = operator
        self._begin(Step.LIST)

    def refuse(self, trouble: Trouble) -> None:
        """Nothing was saved: say why, and let it be done again."""
        if self.form.opens:
            self._anew(said=sentence(trouble))
        else:
            self.form = Form()
            self.staff = replace(self.staff, answer=trouble)
            self.renew()

    def show_badge(self, scanned: bool) -> None:
        """Whether there is a badge that will open together with the PIN."""
        self.form = replace(self.form, badge=scanned, said=None)
        self.renew()

    def show_unread(self) -> None:
        """What was scanned can be no badge; the one before it, if any, stays."""
        self.form = replace(self.form, said=no_badge)
        self.renew()

    def forget(self) -> None:
        """Half a PIN is nobody else's to go on with."""
        self._begin(Step.LIST)

    @property
    def _member(self) -> Member | None:
        return self.staff.member(self.picked)

    # What is pressed

    def _answer(self, ask: object) -> None:
        match ask:
            case Turn(what, by):
                self._turn(what, by)
            case PickOfficer(operator):
                self.picked, self._panel_page = operator, 0
                self._begin(Step.LIST)
            case Begin(step):
                self._begin(step)
            case ChooseRole(role) if self.form.picks_role and not self.form.busy:
                self._anew(role=role, said=None)
            case Dismiss():
                self.form = replace(self.form, busy=True)
                self.renew()
            case str():
                self._key_of_form(ask)

    def _begin(self, step: Step) -> None:
        """Another step, with nothing typed."""
        member = self._member if step in (Step.DISMISS, Step.ROLE, Step.PIN) else None
        self.form = Form(step=step, whose=member.operator if member else None)
        if member is not None:
            self.form = replace(self.form, role=member.operator.role)
        self.staff = replace(self.staff, answer=None)
        self._panel_page = 0
        self.name.clear()
        self._anew()
        if step is Step.ENROL:
            self.name.setFocus()
        else:
            self.setFocus()

    def _anew(self, *, once: str = "", **changed: object) -> None:
        """The form again, its pad empty; `once` where a PIN was typed already."""
        self._digits.clear()
        self._once = once
        self.form = replace(self.form, once=bool(once), digits=0, busy=False, **changed)  # type: ignore[arg-type]
        self.renew()

    def _key_of_form(self, ask: str) -> None:
        """A key of the pad, or the place that gives a role without a PIN."""
        if self.form.busy or not self.form.opens:
            return
        if ask == GIVE and not self.form.wants_pin:
            self._send(None)
        elif not self.form.wants_pin:
            return
        elif ask == ENTER:
            if self._digits.complete:
                self._take(self._digits.confirm())
        elif self._digits.take(ask):
            self._typed()

    def _typed(self) -> None:
        self.form = replace(self.form, digits=len(self._digits))
        self.renew()

    def _take(self, pin: str) -> None:
        """The PIN, then the same again."""
        role = self.form.whose.role if self.form.step is Step.PIN and self.form.whose else self.form.role
        least = least_digits(role)
        flaw = flaw_of(pin, least)
        if self.form.step is Step.ENROL and not self.name.text().strip():
            self._anew(said=name_first)
            self.name.setFocus()
        elif self._once and pin != self._once:
            self._anew(said=differ)
        elif flaw is not None:
            self._anew(said=lambda: flaw_sentence(flaw, least))
        elif not self._once:
            self._anew(once=pin, said=None)
        else:
            self._send(pin)

    def _send(self, pin: str | None) -> None:
        """Ask for what the form is about; the form is shut until `done` or `refuse`."""
        form = self.form
        self._anew(said=None)
        self.form = replace(self.form, busy=True, digits=len(pin or ""))
        self.renew()
        if form.step is Step.ENROL and pin is not None:
            self.asked.emit(Enrol(self.name.text().strip(), form.role, pin))
        elif form.whose is None:
            self._begin(Step.LIST)
        elif form.step is Step.PIN and pin is not None:
            self.asked.emit(GivePin(form.whose.id, pin))
        else:
            self.asked.emit(GiveRole(form.whose.id, form.role, pin))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On a form digits and Enter, typed by hand; on the list arrows and pages."""
        key = Qt.Key(event.key())
        if self.form.opens:
            self._key_on_form(event)
        elif key in _PAGE_KEYS:
            self._turn(OFFICERS, _PAGE_KEYS[key])
        elif key in _STEPS and self.staff.members:
            ids = [each.operator.id for each in self.staff.members]
            self.asked.emit(PickOfficer(self._beside(ids, self.picked, _STEPS[key])))
        else:
            super().keyPressEvent(event)

    def _key_on_form(self, event: QKeyEvent) -> None:
        takes = self.form.wants_pin and not self.form.busy
        if takes and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._key_of_form(ENTER)
        elif takes and self._digits.take_key(event):
            self._typed()
        else:
            super().keyPressEvent(event)

    # What is painted

    def settle(self, paper: Paper) -> None:
        """Where a name is typed."""
        if self.form.step is Step.ENROL:
            self.name.put(paper, self._form(paper).field_box, translate("staff", "Name of the officer"))
        else:
            self.name.hide()

    def _form(self, paper: Paper) -> OfficerForm:
        return form_of(paper, self.form, self._digits)

    def _list(self, paper: Paper) -> OfficerList | OfficerForm:
        if self.form.opens:
            return self._form(paper)
        zone, now = self._plan.zone_info, self.around.now
        today, right = now.astimezone(zone).date(), edge(paper) - 28
        return OfficerList(self.staff, zone, today, self._page, self.picked, right, paper.height)

    def _pieces(self, paper: Paper) -> list[Piece]:
        return panel_pieces(paper, self._plan, self.staff, self.form, self._member, self.around.now)

    # What may be done

    def _buttons(self) -> list[Spot]:
        member, form = self._member, self.form
        if not self.staff.may_act:
            return []
        back = button(Begin(Step.LIST), translate("staff", "Back"), "before", "Esc", enabled=not form.busy)
        if form.step is Step.DISMISS and form.whose is not None:
            label = translate("staff", "Dismiss")
            dismiss = button(Dismiss(form.whose.id), label, "bin", keys.PROPOSAL, enabled=not form.busy)
            return [replace(dismiss, look=Look.FILLED), back]
        if form.opens:
            return [*self._giving(), *self._taking_off(), back]
        return [*self._beginnings(member)]

    def _giving(self) -> list[Spot]:
        if self.form.wants_pin or self.form.whose is None:
            return []
        other = self.form.role is not self.form.whose.role
        give = button(
            GIVE, translate("staff", "Give this role"), "tick", keys.PROPOSAL, enabled=other and not self.form.busy
        )
        return [replace(give, look=Look.FILLED)]

    def _taking_off(self) -> list[Spot]:
        """A code that was scanned counts as a badge only as long as nobody takes it back."""
        if not self.form.badge:
            return []
        label = translate("pin_screen", "Scanned by mistake? Take it off")
        return [button(TakeOff(), label, "undo", keys.UNDO, enabled=not self.form.busy)]

    def _beginnings(self, member: Member | None) -> list[Spot]:
        enrol = button(Begin(Step.ENROL), translate("staff", "Enrol an officer…"), "plus", keys.PROPOSAL)
        found = [replace(enrol, look=Look.FILLED)]
        if member is None:
            return found
        another = member.operator.id != self.staff.myself
        return [
            *found,
            button(Begin(Step.PIN), translate("staff", "New PIN…"), "lock", keys.MORE),
            button(Begin(Step.ROLE), translate("staff", "Another role…"), "officers", enabled=another),
            button(Begin(Step.DISMISS), translate("staff", "Dismiss…"), "bin", enabled=another),
        ]
