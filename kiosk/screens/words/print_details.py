"""What a printer noted beside a job, in words, and the trouble that a note speaks of."""

from collections.abc import Callable

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
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import joined, translate
from kiosk.screens.words.trouble_words import trouble_words

_SIMPLE: tuple[Callable[[str], PrinterTrouble], ...] = (Unreachable, NotItsLanguage, TimedOut)


_SILENT = frozenset({"", "completed", "written", "buffer empty", "pending", "held", "processing", "stopped"})
"""Notes that say no more than the stage does."""


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
