"""Somebody found by name, face to face: what the plan says of them, and an officer who puts their name to it.

The policy decides as it does for a code; a refusal is a refusal here too, and only the override gets past it.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.domain.duty import Why
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Admitted, Held
from kiosk.screens.dialogs.person_line import person_about
from kiosk.screens.gate.admitted import notes_of
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.chips import arrow, beside, chips
from kiosk.screens.kit.dialog import MARGIN, SheetDialog
from kiosk.screens.kit.fields import Field
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import letter_of, name_pieces, quiet_line
from kiosk.screens.kit.photo import paint_photo
from kiosk.screens.kit.shapes import paint_mark
from kiosk.screens.kit.stacking import Piece, stack, tighter, words
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.kit.vouching import CANCEL, FOOT, cancel_spot, field_label, primary_spot
from kiosk.screens.words.event_days import headline_of
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import joined, translate
from kiosk.screens.words.lights import Light, light_of
from kiosk.screens.words.whys import FOR_BY_HAND, why_words
from kiosk.screens.words.wording import note_line, note_sentence

SEAL, BADGE = "seal", "badge"
_PHOTO = (176, 220)
_TOP, _VERDICT, _REASONS = 84, 328, 428


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """What the dialog shows. `judged` is what the policy says now, not sealed; `officer` the name that is sealed with
    it, empty where whoever stands here may not admit by hand."""

    plan: Plan
    delegate: Delegate
    judged: Passage
    officer: str = ""
    photo: bytes | None = None
    badges: int = 0
    overridable: bool = False
    said: str = ""


class ByHandDialog(SheetDialog):
    """A face, a verdict, a reason."""

    decided = Signal(object, str)
    """Why, note: the verdict is to be sealed."""
    badge_wanted = Signal()
    """Print a badge for this person."""
    left = Signal()
    """Back to the search."""

    def __init__(self, theme: Theme, shown: ByHand) -> None:
        super().__init__(theme)
        self._shown = shown
        self._reasons_end = 0.0
        self.why: Why | None = None
        self.note = Field(self)
        self.note.textChanged.connect(self._typed)
        self.note.hide()

    @property
    def shown(self) -> ByHand:
        """What is on it now."""
        return self._shown

    def refresh(self, shown: ByHand) -> None:
        """Something changed."""
        self._shown = shown
        self.renew()

    def tell(self, said: str) -> None:
        """News, or why it could not be done."""
        self.refresh(replace(self._shown, said=said))

    @property
    def ready(self) -> bool:
        """Whether it can be sealed."""
        noted = self.why is not Why.OTHER or bool(self.note.text().strip())
        return bool(self._shown.officer) and self.why is not None and noted

    def say(self, ask: object) -> None:
        """A reason was chosen, or it is decided."""
        if isinstance(ask, Why):
            self.why = ask
            if ask is Why.OTHER:
                self.note.setFocus()
            self.renew()
        elif ask == SEAL and self.ready and self.why is not None:
            self.decided.emit(self.why, self.note.text())
        elif ask == BADGE:
            self.badge_wanted.emit()
        elif ask == CANCEL:
            self.left.emit()
        else:
            super().say(ask)

    def _typed(self, _text: str) -> None:
        self.renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a reason."""
        if (step := arrow(event)) and self._shown.officer:
            self.say(beside(FOR_BY_HAND, self.why, step))
        else:
            super().keyPressEvent(event)

    # Places

    def spots(self, paper: Paper) -> list[Spot]:
        """Reasons, and the buttons below."""
        back = replace(cancel_spot(paper), label=translate("by_hand", "Back"), icon="before")
        badge = translate("by_hand", "Print again…") if self._shown.badges else translate("by_hand", "Print badge")
        box = (paper.width - MARGIN - 198 - 12 - 230, paper.height - FOOT, 230, 64)
        spots = [back, Spot(ask=BADGE, label=badge, box=box, icon="printer", key=keys.MORE)]
        if not self._shown.officer:
            return spots
        spots.append(primary_spot(paper, SEAL, self._primary(), self._icon(), enabled=self.ready, beside=198 + 242))
        reasons, self._reasons_end = chips(
            paper,
            [(why, why_words(why)) for why in FOR_BY_HAND],
            frozenset({self.why}),
            (MARGIN, _REASONS, paper.width - 2 * MARGIN),
            rows=1,
        )
        return [*spots, *reasons]

    def settle(self, paper: Paper) -> None:
        """The note stands under the reasons."""
        if not self._shown.officer:
            self.note.hide()
            return
        hint = translate("by_hand", "Note, in a few words")
        if self.why is Why.OTHER:
            hint = translate("by_hand", "Say in a few words why")
        self.note.put(paper, (MARGIN, self._reasons_end + 12, paper.width - 2 * MARGIN, 52), hint)

    def _primary(self) -> str:
        if self.why is None:
            return translate("by_hand", "Choose a reason")
        if not self.ready:
            return translate("by_hand", "Waiting for the note")
        match self._shown.judged.verdict:
            case Admitted():
                return translate("by_hand", "Admit by hand")
            case Held():
                return translate("by_hand", "Check at the gate")
            case _ if self._shown.overridable:
                return translate("by_hand", "On to the override")
            case _:
                return translate("by_hand", "Seal the refusal")

    def _icon(self) -> str:
        return "tick" if isinstance(self._shown.judged.verdict, Admitted) else "officers"

    # Paint

    def paint(self, paper: Paper) -> None:
        """The face large: it is all there is to go by."""
        paper.fill(0, 0, paper.width, paper.height, paper.colour("sheet"))
        shown, room = self._shown, paper.width - 2 * MARGIN
        title = translate("by_hand", "Is this the person?")
        paper.say(title, Style("headline"), MARGIN, 50, room, paper.colour("ink"), smallest=22)
        paint_photo(paper, shown.photo, letter_of(shown.plan, shown.delegate), MARGIN, _TOP, *_PHOTO)
        x = MARGIN + _PHOTO[0] + 24
        stack(lambda level: self._card(paper, x, paper.width - MARGIN - x, level), _TOP + 2, _PHOTO[1] - 4)
        self._paint_verdict(paper, room)
        if shown.officer:
            field_label(paper, translate("by_hand", "Why without a code?"), MARGIN, _REASONS - 18, room)
        self._paint_sentence(paper, room)

    def _card(self, paper: Paper, x: float, width: float, level: int) -> list[Piece]:
        shown, ink, quiet = self._shown, paper.colour("ink"), paper.colour("ink_quiet")
        pieces = name_pieces(paper, shown.delegate, x, width, min(level + 2, 8))
        if position := quiet_line(shown.delegate):
            style = Style("button", tighter(17, level, 12), 500)
            pieces.append(words(paper, paper.block(position, style, width), x, 8, quiet))
        about = person_about(shown.plan, shown.delegate)
        pieces.append(words(paper, paper.block(about, Style("button", tighter(18, level, 13), 700), width), x, 8, ink))
        if shown.delegate.attention:
            note = paper.block(
                shown.delegate.attention, Style("body", tighter(16, level, 12), 600), width, direction="auto"
            )
            pieces.append(words(paper, note, x, 8, ink))
        return pieces

    def _paint_verdict(self, paper: Paper, room: float) -> None:
        shown = self._shown
        light = light_of(shown.judged.verdict)
        ink = paper.colour("ink")
        paper.frame(MARGIN, _VERDICT, room, 60, ink if light is not Light.ADMIT else paper.colour("border"),
                    stroke=3 if light is not Light.ADMIT else 2, radius=6)  # fmt: skip
        paint_mark(paper, light, MARGIN + 18, _VERDICT + 30, 30)
        said = _verdict_sentence(shown.plan, shown.judged)
        block = paper.block(said, Style("lead", 19, 600), room - 84)
        for size in (19, 18, 17, 16, 15, 14, 13):
            block = paper.block(said, Style("lead", size, 600), room - 84)
            if block.height <= 52:
                break
        paper.put(block, MARGIN + 66, _VERDICT + 30 - block.height / 2, ink)

    def _paint_sentence(self, paper: Paper, room: float) -> None:
        shown = self._shown
        top = self._reasons_end + 12 + 52 + 8 if shown.officer else _VERDICT + 70
        bottom = paper.height - FOOT
        sealed = translate("by_hand", "It is sealed that {officer} found this person by name, and why.")
        denied = translate("by_hand", "Only security and supervisors admit by hand.")
        said = shown.said or (sealed.format(officer=isolated(shown.officer)) if shown.officer else denied)
        block = paper.block(said, Style("body", 17, 500), room - 40)
        for size in (17, 16, 15, 14, 13, 12):
            block = paper.block(said, Style("body", size, 600 if shown.said else 500), room - 40)
            if block.height <= bottom - top - 4:
                break
        middle = (top + bottom) / 2
        paper.icon("help" if shown.said else "eye", MARGIN, middle, 26, paper.colour("ink"))
        paper.put(block, MARGIN + 40, middle - block.height / 2, paper.colour("ink"))


def _verdict_sentence(plan: Plan, judged: Passage) -> str:
    verdict = judged.verdict
    sentence = translate("by_hand", "{words}.")
    if isinstance(verdict, Admitted):
        notes = notes_of(judged)
        more = [note_sentence(note) for note in notes[1:]]
        lead = translate("by_hand", "May pass here now: {note}.").format(note=note_line(notes[0])) if notes else ""
        return joined(lead, *more)
    lead = sentence.format(words=headline_of(plan, judged, verdict.reason))
    if isinstance(verdict, Held):
        return joined(lead, translate("by_hand", "Staff can resolve it at the gate."))
    return joined(lead, translate("by_hand", "No code would get this person in, either."))
