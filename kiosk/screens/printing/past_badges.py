"""Badges of the past: the newest first, what each was printed for, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.plan import Plan
from kiosk.printing.queue import JobState
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import figure, moment, translate
from kiosk.screens.words.need_words import reason_past

_LINE, _LINES = 34, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PastBadge:
    """A badge of the past. `serial` says which copy; `stage` None: it is in a PDF, or was printed elsewhere."""

    serial: int
    at: datetime
    standing: str
    """active, superseded, revoked or blocked."""
    stage: JobState | None = None
    printer: str = ""
    reason: str = ""


def paint_past(
    paper: Paper, past: Sequence[PastBadge], plan: Plan, now: datetime, place: tuple[float, float, float]
) -> float:
    """The newest badges from (x, top) within a width; where they end."""
    x, top, width = place
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    paper.say(translate("reprint", "So far"), Style("button", 18, 700), x, top, width, ink)
    top += 18
    today = now.astimezone(plan.zone_info).date()
    for at, badge in enumerate(list(reversed(past))[:_LINES]):
        y = top + at * _LINE
        paper.rule(x, y, width, paper.colour("line"))
        middle = y + _LINE / 2
        colour = ink if at == 0 and badge.standing == "active" else quiet
        serial = paper.say(copy_words(badge.serial), Style("body", 16, 600), x, middle, 90, colour, smallest=11)
        if badge.standing != "active":
            paper.rule(x, middle, serial.width, colour, 1.5)
        hour = paper.say(moment(badge.at, plan.zone_info, today), Style("body", 15, figures="times"),
                         x + width * 0.6, middle, width * 0.4, quiet, side="trailing", smallest=11)  # fmt: skip
        room = width - 96 - min(hour.width, width * 0.4) - 16
        paper.say(_state(badge), Style("body", 15, 500 if at == 0 else 0), x + 96, middle, room, colour,
                  smallest=11)  # fmt: skip
    bottom = top + min(len(past), _LINES) * _LINE
    paper.rule(x, bottom, width, paper.colour("line"))
    return bottom


def copy_words(serial: int) -> str:
    """Which copy of a badge it is."""
    return translate("reprint", "Copy {copy}").format(copy=figure(serial))


def _state(badge: PastBadge) -> str:
    said = _stage_words(badge)
    if badge.standing == "superseded" and badge.stage is not JobState.FAILED:
        said = translate("reprint", "Replaced")
    elif badge.standing in ("revoked", "blocked"):
        said = translate("reprint", "Revoked") if badge.standing == "revoked" else translate("reprint", "Blocked")
    reason = reason_past(badge.reason)
    return translate("reprint", "{state}: {reason}").format(state=said, reason=isolated(reason)) if reason else said


def _stage_words(badge: PastBadge) -> str:
    match badge.stage:
        case None:
            return translate("reprint", "Valid, in a PDF or from another kiosk")
        case JobState.PRINTED:
            if not badge.printer:
                return translate("reprint", "Valid, saved as a PDF")
            return translate("reprint", "Valid, printed on {printer}").format(printer=isolated(badge.printer))
        case JobState.WAITING:
            return translate("reprint", "Waits for the printer")
        case JobState.SENDING:
            return translate("reprint", "Being printed")
        case JobState.FAILED:
            return translate("reprint", "Never came out")
        case JobState.UNKNOWN:
            return translate("reprint", "Nobody knows whether it came out")
