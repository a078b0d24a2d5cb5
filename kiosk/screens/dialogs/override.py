"""Letting somebody in, or out, against the verdict: the verdict stays lit, officers put their names to one passage."""

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.domain.duty import Consent, Officer, Why, agreed
from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.verdict import Admitted, Reason
from kiosk.screens.dialogs.person_line import paint_person_line
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.chips import arrow, beside, chips
from kiosk.screens.kit.dialog import MARGIN
from kiosk.screens.kit.fields import Field
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.kit.vouching import CARD as _CARD
from kiosk.screens.kit.vouching import (
    FOOT,
    PAD,
    VouchingDialog,
    cancel_spot,
    field_label,
    paint_officer,
    primary_spot,
)
from kiosk.screens.words.event_days import headline_of
from kiosk.screens.words.language import clock, joined, translate
from kiosk.screens.words.officers import role_name
from kiosk.screens.words.whys import FOR_OVERRIDE, why_words

ADMIT = "admit"
_CARDS = 186
_GAP = 16


@dataclass(frozen=True, slots=True)
class Voucher:
    """An officer who puts their name to it. `since`: when they logged in or typed their PIN."""

    officer: Officer
    name: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Overriding:
    """What the dialog shows. `vouchers` in the order in which they came; the first is on duty here."""

    plan: Plan
    passage: Passage
    consent: Consent
    vouchers: tuple[Voucher, ...] = ()
    photo: bytes | None = None
    said: str = ""
    """Why the last attempt was refused."""

    @property
    def officers(self) -> tuple[Officer, ...]:
        """Those who put their names to it."""
        return tuple(voucher.officer for voucher in self.vouchers)

    @property
    def agreed(self) -> bool:
        """Whether their word is enough."""
        return agreed(self.consent, self.officers)


class OverrideDialog(VouchingDialog):
    """Two officers, a reason, one passage."""

    decided = Signal(object, str)
    """Why and the note: the officers shown let the person pass."""

    def __init__(self, theme: Theme, shown: Overriding) -> None:
        super().__init__(theme)
        self._shown = shown
        self.why: Why | None = None
        self.note = Field(self)
        self.note.textChanged.connect(self._typed)
        self.note.hide()

    @property
    def shown(self) -> Overriding:
        """What is on it now."""
        return self._shown

    def vouch(self, voucher: Voucher) -> None:
        """One more officer puts their name to it."""
        self._shown = replace(self._shown, vouchers=(*self._shown.vouchers, voucher), said="")
        self.accept_pin()

    def refuse(self, said: str) -> None:
        """It could not be done; say why."""
        self._shown = replace(self._shown, said=said)
        self.renew()

    def awaits_officer(self) -> bool:
        """Until their word is enough."""
        return not self._shown.agreed

    @property
    def ready(self) -> bool:
        """Whether it can be sealed."""
        noted = self.why is not Why.OTHER or bool(self.note.text().strip())
        return self._shown.agreed and self.why is not None and noted

    def say(self, ask: object) -> None:
        """A reason was chosen, or it is decided."""
        if isinstance(ask, Why):
            self.why = ask
            if ask is Why.OTHER:
                self.note.setFocus()
            self.renew()
        elif ask == ADMIT and self.ready and self.why is not None:
            self.decided.emit(self.why, self.note.text())
        else:
            super().say(ask)

    def _typed(self, _text: str) -> None:
        self.renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a reason."""
        if (step := arrow(event)) and not self.padded:
            self.say(beside(FOR_OVERRIDE, self.why, step))
        else:
            super().keyPressEvent(event)

    # Places

    def spots(self, paper: Paper) -> list[Spot]:
        """Pad, or reasons and buttons."""
        if self.padded:
            return self.pad_spots(paper)
        spots = [primary_spot(paper, ADMIT, self._primary(), "officers", enabled=self.ready), cancel_spot(paper)]
        if self.awaits_officer():
            box = (*self._card_place(paper, len(self._shown.vouchers) and 1), _CARD)
            spots.append(Spot(ask=PAD, label=self._wanted(), box=box, look=Look.CHOSEN, paint=self._paint_wanted))
        reasons, self._reasons_end = chips(
            paper,
            [(why, why_words(why)) for why in FOR_OVERRIDE],
            frozenset({self.why}),
            (MARGIN, _CARDS + _CARD + 44, paper.width - 2 * MARGIN),
        )
        return [*spots, *reasons]

    def settle(self, paper: Paper) -> None:
        """The note stands under the reasons."""
        if self.padded:
            self.note.hide()
            return
        hint = translate("override", "Note, in a few words")
        if self.why is Why.OTHER:
            hint = translate("override", "Say in a few words why")
        self.note.put(paper, (MARGIN, self._reasons_end + 14, paper.width - 2 * MARGIN, 52), hint)

    def _card_place(self, paper: Paper, at: int) -> tuple[float, float, float]:
        """Leading edge, top and width of an officer's card; one above the other beside the pad."""
        if self.padded:
            return MARGIN, _CARDS + at * (_CARD + _GAP), self.pad_x(paper) - 2 * MARGIN
        width = (paper.width - 2 * MARGIN - _GAP) / 2
        return MARGIN + at * (width + _GAP), _CARDS, width

    # Words

    def _title(self) -> str:
        if self._shown.passage.direction is Direction.OUT:
            return translate("override", "Let out against the verdict")
        return translate("override", "Let in against the verdict")

    def _primary(self) -> str:
        shown = self._shown
        if not shown.agreed:
            if shown.vouchers:
                return translate("override", "Waiting for the second officer")
            return translate("override", "Waiting for an officer")
        if self.why is None:
            return translate("override", "Choose a reason")
        if not self.ready:
            return translate("override", "Waiting for the note")
        if shown.passage.direction is Direction.OUT:
            return translate("override", "Let out once")
        return translate("override", "Admit once")

    def _wanted(self) -> str:
        return self.greeted or translate("override", "Scan badge or type PIN")

    def _hint(self) -> str:
        if self.pin_said:
            return self.pin_said
        if self.greeted:
            return translate("override", "Now the PIN of this officer")
        if not self._shown.vouchers:
            return translate("override", "Supervisor or security")
        if self._shown.consent is Consent.SUPERVISOR:
            return translate("override", "A supervisor, or another officer")
        return translate("override", "Another person than the first")

    # Paint

    def paint(self, paper: Paper) -> None:
        """Who, by whom, why."""
        paper.fill(0, 0, paper.width, paper.height, paper.colour("sheet"))
        ink = paper.colour("ink")
        room = paper.width - 2 * MARGIN
        paper.say(self._title(), Style("headline"), MARGIN, 50, room, ink, smallest=22)
        width = self.pad_x(paper) - 2 * MARGIN if self.padded else room
        passage = self._shown.passage
        paint_person_line(paper, self._shown.plan, passage.delegate, self._shown.photo, (MARGIN, 84, width),
                          more=_headline(self._shown.plan, passage))  # fmt: skip
        for at, voucher in enumerate(self._shown.vouchers[:2]):
            self._paint_voucher(paper, voucher, at)
        self._paint_empty_places(paper)
        if self.padded:
            self.paint_pad(paper)
        else:
            field_label(paper, translate("override", "Reason"), MARGIN, _CARDS + _CARD + 26, room)
            self._paint_sentence(paper)

    def _paint_voucher(self, paper: Paper, voucher: Voucher, at: int) -> None:
        x, top, width = self._card_place(paper, at)
        paper.frame(x, top, width, _CARD, paper.colour("border"), stroke=2, radius=6)
        label = translate("override", "Second officer") if at else translate("override", "First officer")
        hour = clock(voucher.since, self._shown.plan.zone_info, seconds=bool(at))
        said = (
            translate("override", "{role}, PIN right at {hour}")
            if at
            else translate("override", "{role}, on duty since {hour}")
        )
        paint_officer(paper, (x, top, width), label, "tick", voucher.name,
                    said.format(role=role_name(voucher.officer.role), hour=hour))  # fmt: skip

    def _paint_empty_places(self, paper: Paper) -> None:
        """The card that waits while the pad is open, and the second one where nobody more is needed."""
        shown = self._shown
        if self.padded and self.awaits_officer():
            at = 1 if shown.vouchers else 0
            x, top, width = self._card_place(paper, at)
            paper.frame(x, top, width, _CARD, paper.colour("ink"), stroke=3, radius=6)
            self._paint_waiting(paper, (x, top, width))
        elif len(shown.vouchers) == 1 and shown.agreed:
            x, top, width = self._card_place(paper, 1)
            paper.frame(x, top, width, _CARD, paper.colour("line"), stroke=2, radius=6)
            paint_officer(paper, (x, top, width), translate("override", "Second officer"), "officers",
                        translate("override", "Not needed"), translate("override", "A supervisor may decide alone"),
                        quiet=True)  # fmt: skip

    def _paint_wanted(self, paper: Paper) -> None:
        ring = 6
        self._paint_waiting(paper, (ring, ring, paper.width - 2 * ring))

    def _paint_waiting(self, paper: Paper, place: tuple[float, float, float]) -> None:
        first = not self._shown.vouchers
        label = translate("override", "First officer") if first else translate("override", "Second officer")
        paint_officer(paper, place, label, "pin" if self.greeted else "scanner", self._wanted(), self._hint())

    def _paint_sentence(self, paper: Paper) -> None:
        top = self._reasons_end + 14 + 52 + 8
        bottom = paper.height - FOOT
        middle = (top + bottom) / 2
        width = paper.width - 2 * MARGIN - 40
        names = (
            translate("override", "Both names and the reason are sealed in the journal.")
            if len(self._shown.vouchers) != 1 or not self._shown.agreed
            else translate("override", "Name and reason are sealed in the journal.")
        )
        once = translate("override", "It holds for this one passage.")
        said, icon = self._shown.said or joined(names, once), "help" if self._shown.said else "eye"
        paper.icon(icon, MARGIN, middle, 26, paper.colour("ink"))
        for size in (17, 16, 15, 14, 13):
            block = paper.block(said, Style("body", size, 600 if self._shown.said else 500), width)
            if block.height <= bottom - top - 4 and (block.lines == 1 or size <= 15):
                break
        paper.put(block, MARGIN + 40, middle - block.height / 2, paper.colour("ink"))


def _headline(plan: Plan, passage: Passage) -> str:
    verdict = passage.verdict
    reason: Reason | None = None if isinstance(verdict, Admitted) else verdict.reason
    return headline_of(plan, passage, reason) if reason else ""
