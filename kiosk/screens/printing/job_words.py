"""What became of a badge, in words. What printers and queue noted in short is said as a sentence where it is known;
a printer's own word is quoted.
"""

from dataclasses import dataclass

from kiosk.printing.queue import Intent, JobState
from kiosk.screens.printing.jobs import Filter, Job, Move, Prints, asked
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import translate
from kiosk.screens.words.print_details import _sentence, detail_words, trouble_in
from kiosk.screens.words.trouble_words import trouble_words


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
        case JobState.WAITING:
            return _waiting(intent, prints)
        case JobState.SENDING:
            return State("printer", translate("prints", "At the printer"), detail_words(intent.printer, intent.detail))
        case JobState.PRINTED:
            return State("tick", stage_word(intent.stage, intent.printer), detail_words(intent.printer, intent.detail))
        case JobState.FAILED:
            return _failed(intent)
        case JobState.UNKNOWN:
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
    word, why = stage_word(JobState.UNKNOWN, job.intent.printer), detail_words(job.intent.printer, job.intent.detail)
    if not asked(job, prints.now):
        return State("question", word, why, translate("prints", "The printer is being asked."))
    return State("question", word, why, translate("prints", "Look into the tray, and say what is there."), grave=True)


def stage_word(stage: JobState, printer: str) -> str:
    """A stage in a word or two."""
    return {
        JobState.WAITING: translate("prints", "Waiting"),
        JobState.SENDING: translate("prints", "Sent to the printer"),
        JobState.PRINTED: translate("prints", "Printed") if printer else translate("prints", "Saved as a file"),
        JobState.FAILED: translate("prints", "Not printed"),
        JobState.UNKNOWN: translate("prints", "Did it come out?"),
    }[stage]


def move_words(move: Move, printer: str) -> str:
    """One line of a badge's journal, without its hour."""
    if move.detail.startswith("to "):
        name = printer_name(move.detail.removeprefix("to "))
        return translate("prints", "Given to another printer: {printer}").format(printer=name)
    if move.stage is JobState.FAILED and move.detail == "cancelled":
        return translate("prints", "Cancelled")
    word = {JobState.UNKNOWN: translate("prints", "Not known")}.get(move.stage) or stage_word(move.stage, printer)
    said = detail_words(printer, move.detail)
    return translate("prints", "{state}. {detail}").format(state=word, detail=said) if said else word
