"""What becomes of a badge is said on the sheet of its admission, with what to do."""

import pytest

from kiosk.domain.verdict import Note
from kiosk.printing.issuing import CannotDraw, NoBadgeFor
from kiosk.printing.printers.faults import PrinterOpen
from kiosk.screens.gate.admitted import acts
from kiosk.screens.kit.intents import Intent
from kiosk.screens.words.print_remarks import told_sentence
from kiosk.screens.words.remarks import Remark, Told
from tests.screens.scenery import GULNAR, admitted

OPEN = str(PrinterOpen("Desk printer"))


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (Told(Remark.PRINTING), "The badge is being printed."),
        (Told(Remark.PRINTED), "The badge is printed."),
        (Told(Remark.PRINT_WAITS), "The badge waits for the printer and comes out by itself."),
        (
            Told(Remark.PRINT_FAILED, trouble=NoBadgeFor(GULNAR)),
            "The badge was not printed. This registration gets no badge. The desk can tell why.",
        ),
        (Told(Remark.PRINT_FAILED), "The badge was not printed. Look at the printer."),
        (
            Told(Remark.PRINT_FAILED, "aborted"),
            "The badge was not printed. The printer gave it up.",
        ),
        (
            Told(Remark.PRINT_UNKNOWN, "no answer"),
            "The printer does not answer. Look whether the badge came out.",
        ),
        (Told(Remark.NO_PRINTER, "421 809"), "There is no printer here. Badge 421 809 was saved as a PDF."),
    ],
)
def test_every_state_of_a_badge_is_a_sentence(told: Told, said: str) -> None:
    assert told_sentence(told) == said


def test_what_the_printer_waits_for_is_said_with_what_to_do() -> None:
    said = told_sentence(Told(Remark.PRINT_WAITS, "cover-open"))
    assert said.startswith("The badge waits for the printer and comes out by itself. ")
    assert "open" in said.removeprefix("The badge waits for the printer and comes out by itself. ")


@pytest.mark.parametrize(
    ("remark", "badges", "intent", "label"),
    [
        (None, 0, Intent.PRINT, "Print badge"),
        (None, 1, Intent.NEXT, "Next"),
        (Remark.PRINT_WAITS, 1, Intent.NEXT, "Next"),
        (Remark.PRINT_UNKNOWN, 1, Intent.REPRINT, "Did it come out?"),
        (Remark.PRINT_FAILED, 0, Intent.REPRINT, "Try again…"),
    ],
)
def test_f5_is_what_comes_next_for_the_badge(remark: Remark | None, badges: int, intent: Intent, label: str) -> None:
    first = acts(admitted(GULNAR, Note.FIRST_ENTRY, badges=badges), remark)[0]
    assert (first.intent, first.label, first.key, first.primary) == (intent, label, "F5", True)


def test_a_name_that_cannot_be_drawn_is_no_printer_s_fault() -> None:
    assert "Nothing was printed" in told_sentence(Told(Remark.NOT_DRAWABLE, trouble=CannotDraw(GULNAR)))
