"""Another badge for somebody who has one: why, what was printed so far, and what becomes of the old one.

Where nobody knows whether the last badge came out, that is asked first. One that surely never came out is tried again
as it is; anything else is a new copy and ends the one before.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.printing.needs import Need
from kiosk.printing.queue import SUPERVISED_FROM, JobState
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.chips import arrow, beside
from kiosk.screens.kit.dialog import MARGIN
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import shown_name
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.kit.vouching import CARD, FOOT, VouchingDialog, cancel_spot, paint_officer, primary_spot
from kiosk.screens.printing.past_badges import paint_past
from kiosk.screens.printing.reprint_side import SIDE, Reprinting, paint_need, paint_side
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import clock, figure, translate
from kiosk.screens.words.need_words import need_words

PRINT, CAME_OUT, DID_NOT, GIVE_UP = "print", "came_out", "did_not", "give_up"
_TOP, _ROW, _GAP = 86, 56, 4
_HISTORY = _TOP + 5 * (_ROW + _GAP) + 16


class ReprintDialog(VouchingDialog):
    """Asks why, and says what follows."""

    wanted = Signal(object)
    """Need: another badge is to be printed."""
    retried = Signal()
    """The last one never came out: it is to be tried again."""
    settled = Signal(bool)
    """Somebody looked into the tray: whether the last one came out."""
    given_up = Signal()
    """Nobody wants the waiting one any more."""

    def __init__(self, theme: Theme, shown: Reprinting) -> None:
        super().__init__(theme)
        self._shown = shown
        self.need: Need | None = None

    @property
    def shown(self) -> Reprinting:
        """What is on it now."""
        return self._shown

    def refresh(self, shown: Reprinting) -> None:
        """The printer told something, or a supervisor agreed."""
        self._shown = shown
        if self.padded and not self.awaits_officer():
            self.accept_pin()
        self.renew()

    def refuse(self, said: str) -> None:
        """It could not be done; say why."""
        self.refresh(replace(self._shown, said=said))

    # What it takes

    @property
    def stage(self) -> JobState | None:
        """Of the last badge, where it went to a printer here."""
        return self._shown.last.stage if self._shown.last else None

    @property
    def again(self) -> bool:
        """Whether the last one is to be tried again as it is."""
        return self.need is Need.NEVER_CAME_OUT and self.stage is JobState.FAILED

    @property
    def open(self) -> bool:
        """The last badge is not settled: there can be no other yet."""
        return self.stage in (JobState.WAITING, JobState.SENDING, JobState.UNKNOWN)

    def awaits_officer(self) -> bool:
        """From the third badge on."""
        return self.supervised and not self._shown.supervisor

    @property
    def supervised(self) -> bool:
        """Whether the next one takes a supervisor."""
        return not self.open and not self.again and self._shown.next_serial >= SUPERVISED_FROM

    def say(self, ask: object) -> None:
        """A reason was chosen, or it is decided."""
        if isinstance(ask, Need):
            self.need = ask
            self._shown = replace(self._shown, said="")
            self.renew()
        elif ask == PRINT:
            self._print()
        elif ask in (CAME_OUT, DID_NOT):
            self.settled.emit(ask == CAME_OUT)
        elif ask == GIVE_UP:
            self.given_up.emit()
        else:
            super().say(ask)

    def _print(self) -> None:
        if self.need is None or self.open:
            return
        if self.again:
            self.retried.emit()
        elif self.awaits_officer():
            self.open_pad()
        else:
            self.wanted.emit(self.need)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a reason."""
        if (step := arrow(event)) and not self.padded and self.stage is not JobState.UNKNOWN:
            self.say(beside(tuple(Need), self.need, step))
        else:
            super().keyPressEvent(event)

    # Places

    def spots(self, paper: Paper) -> list[Spot]:
        """Reasons and buttons, or the pad."""
        if self.padded:
            return self.pad_spots(paper)
        width = paper.width - 2 * MARGIN - 24 - SIDE
        spots = [cancel_spot(paper), *self._foot(paper)]
        if self.stage is not JobState.UNKNOWN:
            spots += [
                Spot(
                    ask=need,
                    label=need_words(need),
                    box=(MARGIN, _TOP + at * (_ROW + _GAP), width, _ROW),
                    look=Look.CHOSEN if need is self.need else Look.FRAMED,
                    paint=partial(paint_need, need=need, chosen=need is self.need),
                )
                for at, need in enumerate(Need)
            ]
        return spots

    def _foot(self, paper: Paper) -> list[Spot]:
        top, room = paper.height - FOOT, paper.width - 2 * MARGIN - 198 - 12
        if self.stage is JobState.UNKNOWN:
            half = (room - 12) / 2
            came, lost = translate("reprint", "It came out"), translate("reprint", "It did not")
            return [
                Spot(ask=CAME_OUT, label=came, box=(MARGIN, top, half, 64), icon="tick"),
                Spot(ask=DID_NOT, label=lost, box=(MARGIN + half + 12, top, half, 64), icon="cross"),
            ]
        more = 240.0 if self.stage is JobState.WAITING else 0.0
        spots = [
            primary_spot(
                paper, PRINT, self._primary(), "printer", enabled=self._ready(), beside=198 + (more + 12 if more else 0)
            )
        ]
        if more:
            label = translate("reprint", "Give it up")
            spots.append(
                Spot(ask=GIVE_UP, label=label, box=(MARGIN + room - more, top, more, 64), icon="undo", key=keys.UNDO)
            )
        return spots

    def _ready(self) -> bool:
        return self.need is not None and not self.open

    def _primary(self) -> str:
        shown = self._shown
        if self.stage is JobState.WAITING:
            return translate("reprint", "Waiting for the printer")
        if self.stage is JobState.SENDING:
            return translate("reprint", "Being printed")
        if self.need is None:
            return translate("reprint", "Choose a reason")
        if self.again:
            return translate("reprint", "Try it again")
        if self.awaits_officer():
            return translate("reprint", "Ask the supervisor")
        return translate("reprint", "Print copy {number}").format(number=shown.next_serial)

    # Paint

    def paint(self, paper: Paper) -> None:
        """Why, what was, what comes."""
        shown = self._shown
        paper.fill(0, 0, paper.width, paper.height, paper.colour("sheet"))
        name = isolated(shown_name(shown.delegate))
        title = translate("reprint", "Why another badge for {name}?").format(name=name)
        paper.say(title, Style("headline", 34), MARGIN, 48, paper.width - 2 * MARGIN, paper.colour("ink"), smallest=20)
        if self.padded:
            self._paint_supervisor(paper)
            self.paint_pad(paper)
            return
        width = paper.width - 2 * MARGIN - 24 - SIDE
        if self.stage is JobState.UNKNOWN:
            self._paint_question(paper, width)
        bottom = paint_past(paper, shown.past, shown.plan, shown.now, (MARGIN, _HISTORY, width))
        self._paint_line(paper, width, bottom)
        if not self.open:
            paint_side(paper, shown, self.need, (MARGIN + width + 24, _TOP, paper.height - FOOT - 16), again=self.again)

    def _paint_supervisor(self, paper: Paper) -> None:
        width = self.pad_x(paper) - 2 * MARGIN
        ink, top = paper.colour("ink"), 150.0
        said = translate("reprint", "From the third badge on, a supervisor must agree.")
        block = paper.block(said, Style("lead", 20, 500), width)
        paper.put(block, MARGIN, top, ink)
        top += block.height + 20
        paper.frame(MARGIN, top, width, CARD, ink, stroke=3, radius=6)
        wanted = self.greeted or translate("override", "Scan badge or type PIN")
        hint = self.pin_said or (
            translate("override", "Now the PIN of this officer") if self.greeted else _meaning(self.need)
        )
        paint_officer(paper, (MARGIN, top, width), translate("reprint", "Supervisor"),
                      "pin" if self.greeted else "scanner", wanted, hint)  # fmt: skip

    def _paint_question(self, paper: Paper, width: float) -> None:
        last, ink = self._shown.last, paper.colour("ink")
        assert last is not None, "an unknown badge is a badge"
        paper.frame(MARGIN, _TOP, width, 5 * (_ROW + _GAP) - _GAP, ink, stroke=3, radius=6)
        paper.icon("question", MARGIN + 28, _TOP + 54, 44, ink)
        asked = translate("reprint", "Did copy {copy} come out?").format(copy=figure(last.serial))
        paper.say(asked, Style("headline", 30), MARGIN + 92, _TOP + 54, width - 92 - 20, ink, smallest=18)
        said = translate(
            "reprint",
            "The printer cannot say. Look into its tray and on the floor; only then can there be another badge.",
        )
        block = paper.block(said, Style("lead", 19), width - 56)
        paper.put(block, MARGIN + 28, _TOP + 104, ink)

    def _paint_line(self, paper: Paper, width: float, top: float) -> None:
        icon, said = self._line()
        if not said:
            return
        bottom = paper.height - FOOT
        block = paper.block(said, Style("body", 16, 500), width - 40)
        for size in (16, 15, 14, 13, 12):
            block = paper.block(said, Style("body", size, 500), width - 40)
            if block.height <= bottom - top - 12:
                break
        middle = (top + bottom) / 2
        paper.icon(icon, MARGIN, middle, 26, paper.colour("ink"))
        paper.put(block, MARGIN + 40, middle - block.height / 2, paper.colour("ink"))

    def _line(self) -> tuple[str, str]:
        """Icon and sentence over the buttons."""
        shown, last = self._shown, self._shown.last
        if shown.said:
            return "help", shown.said
        if self.stage in (JobState.WAITING, JobState.SENDING):
            return "clock", translate(
                "reprint", "The last badge is still on its way. Another one now could be one too many."
            )
        if self.need is Need.NEVER_CAME_OUT and last is not None and last.stage is JobState.PRINTED and last.printer:
            hour = clock(shown.now, shown.plan.zone_info, seconds=True)
            said = translate(
                "reprint", "Printer asked at {hour}: the last badge came out complete. Look into its tray."
            )
            return "printer", said.format(hour=hour)
        if self.supervised:
            if shown.supervisor:
                said = translate("reprint", "{name} agrees as supervisor, which is sealed with the badge.")
                return "officer", said.format(name=isolated(shown.supervisor))
            return "officers", translate("reprint", "From the third badge on, a supervisor must agree.")
        return "", ""


def _meaning(need: Need | None) -> str:
    return need_words(need) if need else ""
