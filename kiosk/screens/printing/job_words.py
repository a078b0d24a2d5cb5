"""What became of a badge, in words. What printers and queue noted in short is said as a sentence where it is known;
a printer's own word is quoted.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.trouble import Trouble
from kiosk.printing.printers import (
    Condition,
    NoPrinter,
    NotItsLanguage,
    PrinterTrouble,
    Rejected,
    Size,
    TimedOut,
    Unreachable,
    WrongMedia,
)
from kiosk.printing.printers.faults import fault
from kiosk.printing.queue import Intent, Stage
from kiosk.screens.kit.lettering import isolated
from kiosk.screens.printing.jobs import Filter, Job, Move, Prints, asked
from kiosk.screens.words.language import joined, translate
from kiosk.screens.words.trouble_words import trouble_words

_SIMPLE: tuple[Callable[[str], PrinterTrouble], ...] = (Unreachable, NotItsLanguage, TimedOut)
_SILENT = frozenset({"", "completed", "written", "buffer empty", "pending", "held", "processing", "stopped"})
"""Notes that say no more than the stage does."""


@dataclass(frozen=True, slots=True)
class State:
    """How a badge stands: a word or two, why, and what to do. `icon` beside it; `grave` where somebody has to act."""

    icon: str
    word: str
    why: str = ""
    remedy: str = ""
    grave: bool = False


def printer_name(name: str) -> str:
    """What a printer is called; badges without one become files."""
    if not name:
        return translate("prints", "PDF files")
    return isolated(name.removeprefix("folder:"))


def filter_name(which: Filter) -> str:
    """What its chip says."""
    return {
        Filter.OPEN: translate("prints", "Open"),
        Filter.FAILED: translate("prints", "Not printed"),
        Filter.ALL: translate("prints", "All"),
    }[which]


def state(job: Job, prints: Prints) -> State:
    """How a badge stands now."""
    intent = job.intent
    match intent.stage:
        case Stage.WAITING:
            return _waiting(intent, prints)
        case Stage.SENDING:
            return State("printer", translate("prints", "At the printer"), detail_words(intent.printer, intent.detail))
        case Stage.PRINTED:
            return State("tick", stage_word(intent.stage, intent.printer), detail_words(intent.printer, intent.detail))
        case Stage.FAILED:
            return _failed(intent)
        case Stage.UNKNOWN:
            return _unknown(job, prints)


def _waiting(intent: Intent, prints: Prints) -> State:
    word = stage_word(intent.stage, intent.printer)
    if prints.held:
        return State("clock", word, translate("prints", "Printing is on hold."))
    trouble = prints.faults.get(intent.printer) or trouble_in(intent.printer, intent.detail)
    if trouble is None:
        return State("clock", word, translate("prints", "The printer gets it next."))
    words = trouble_words(trouble)
    return State("clock", word, _sentence(words.headline), words.remedy, grave=True)


def _failed(intent: Intent) -> State:
    if intent.detail == "cancelled":
        return State("cross", translate("prints", "Cancelled"))
    word, trouble = stage_word(intent.stage, intent.printer), trouble_in(intent.printer, intent.detail)
    if trouble is None:
        return State("cross", word, detail_words(intent.printer, intent.detail), grave=True)
    words = trouble_words(trouble)
    return State("cross", word, _sentence(words.headline), words.remedy, grave=True)


def _unknown(job: Job, prints: Prints) -> State:
    word, why = stage_word(Stage.UNKNOWN, job.intent.printer), detail_words(job.intent.printer, job.intent.detail)
    if not asked(job, prints.now):
        return State("question", word, why, translate("prints", "The printer is being asked."))
    return State("question", word, why, translate("prints", "Look into the tray, and say what is there."), grave=True)


def stage_word(stage: Stage, printer: str) -> str:
    """A stage in a word or two."""
    return {
        Stage.WAITING: translate("prints", "Waiting"),
        Stage.SENDING: translate("prints", "Sent to the printer"),
        Stage.PRINTED: translate("prints", "Printed") if printer else translate("prints", "Saved as a file"),
        Stage.FAILED: translate("prints", "Not printed"),
        Stage.UNKNOWN: translate("prints", "Did it come out?"),
    }[stage]


def move_words(move: Move, printer: str) -> str:
    """One line of a badge's journal, without its hour."""
    if move.detail.startswith("to "):
        name = printer_name(move.detail.removeprefix("to "))
        return translate("prints", "Given to another printer: {printer}").format(printer=name)
    if move.stage is Stage.FAILED and move.detail == "cancelled":
        return translate("prints", "Cancelled")
    word = {Stage.UNKNOWN: translate("prints", "Not known")}.get(move.stage) or stage_word(move.stage, printer)
    said = detail_words(printer, move.detail)
    return translate("prints", "{state}. {detail}").format(state=word, detail=said) if said else word


def detail_words(printer: str, detail: str) -> str:
    """What was noted beside a stage, as a sentence; empty where it says no more than the stage."""
    if detail.split(", ")[0] in _SILENT:
        return ""
    if (known := _noted(detail)) is not None:
        return known
    trouble = trouble_in(printer, detail)
    if trouble is not None:
        return _sentence(trouble_words(trouble).headline)
    return translate("prints", "The printer says: {word}").format(word=isolated(detail))


def _noted(detail: str) -> str | None:
    seen, _, officer = detail.partition(" by ")
    sentence = {
        "cancelled": translate("prints", "Nobody wanted it any more."),
        "seen in the tray": translate("prints", "Somebody saw it in the tray."),
        "not in the tray": translate("prints", "Somebody looked: it is not in the tray."),
        "the kiosk stopped while sending": translate("prints", "The kiosk was switched off while sending it."),
        "never arrived": translate("prints", "It never reached the printer."),
        "no file": translate("prints", "There is no such file."),
        "no answer": translate("prints", "The printer does not answer."),
        "the printer keeps no list of jobs": translate("prints", "The printer cannot tell."),
        "the printer no longer knows it": translate("prints", "The printer no longer knows it."),
        "its counter stands still": translate("prints", "The printer's own counter says that nothing came out."),
        "canceled": translate("prints", "The printer gave it up."),
        "aborted": translate("prints", "The printer gave it up."),
        "The person is no longer on the roster.": translate("prints", "The person is no longer on the roster."),
    }.get(seen.split(", ")[0] if seen.startswith(("canceled", "aborted")) else seen)
    if sentence is not None and officer:
        return joined(sentence, translate("prints", "Said by {officer}.").format(officer=isolated(officer)))
    return sentence


def trouble_in(printer: str, detail: str) -> Trouble | None:
    """The trouble that a note speaks of, where it is one of a printer's. The note may name another one than now."""
    if detail.startswith("printer "):
        printer = detail.removeprefix("printer ").partition(": ")[0]
    for kind in _SIMPLE:
        if detail == str(kind(printer)):
            return kind(printer)
    start = f"printer {printer}: "
    if detail.startswith(f"{start}load "):
        return WrongMedia(printer, Size(0, 0), ())
    if detail.startswith(f"{start}it refused"):
        return Rejected(printer, "")
    if detail.startswith("no printer"):
        return NoPrinter(printer)
    trouble = fault(printer, Condition(ready=False, reasons=tuple(detail.split(", "))))
    known = trouble is not None and type(trouble).__name__ != "PrinterStopped"
    return trouble if known else None


def _sentence(headline: str) -> str:
    return translate("prints", "{sentence}.").format(sentence=headline)
