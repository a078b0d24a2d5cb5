import pytest

from kiosk.printing.printers import Condition, PrinterTrouble, Size, Unreachable, WrongMedia
from kiosk.printing.printers.faults import (
    PrinterEmpty,
    PrinterJammed,
    PrinterOpen,
    PrinterPaused,
    PrinterStopped,
    RibbonEmpty,
    TrayFull,
    fault,
    low,
)

BADGE = Size(96, 134)


@pytest.mark.parametrize(
    ("reasons", "kind"),
    [
        (("media-empty",), PrinterEmpty),
        (("input-tray-missing",), PrinterEmpty),
        (("door-open",), PrinterOpen),
        (("cover-open", "media-empty"), PrinterEmpty),
        (("media-empty", "media-jam", "door-open"), PrinterJammed),
        (("marker-supply-empty",), RibbonEmpty),
        (("output-area-full",), TrayFull),
        (("offline",), Unreachable),
        (("connecting-to-device",), Unreachable),
        (("paused",), PrinterPaused),
        (("cups-waiting-for-job-completed",), PrinterStopped),
        ((), PrinterStopped),
    ],
)
def test_what_has_to_be_done_first_is_said(reasons: tuple[str, ...], kind: type[PrinterTrouble]) -> None:
    assert type(fault("Zebra", Condition(ready=False, reasons=reasons))) is kind


def test_a_printer_that_prints_has_no_fault_whatever_it_mutters() -> None:
    assert fault("Zebra", Condition(ready=True, reasons=("media-low",), loaded=(BADGE,)), BADGE) is None


def test_other_media_are_a_fault_only_where_the_printer_tells_them() -> None:
    loaded = Condition(ready=True, loaded=(Size(210, 297),))
    assert isinstance(fault("Zebra", loaded, BADGE), WrongMedia)
    assert fault("Zebra", Condition(ready=True), BADGE) is None


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Condition(ready=True), False),
        (Condition(ready=True, levels=(("ribbon", 70),)), False),
        (Condition(ready=True, levels=(("ribbon", 70), ("cleaner", 9))), True),
        (Condition(ready=True, reasons=("media-low",)), True),
    ],
)
def test_what_is_about_to_end_is_told_before(condition: Condition, expected: bool) -> None:
    assert low(condition) is expected
