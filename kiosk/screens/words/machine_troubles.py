"""Words for what is in the way of the machine: readers, printers, disk, data."""

from collections.abc import Mapping

from kiosk.screens.words.language import translate
from kiosk.screens.words.trouble_card import TroubleWords, again


def _readers() -> Mapping[str, TroubleWords]:
    scanners = translate("trouble", "Scanning with a hand scanner")
    camera = translate("trouble", "Camera")
    plugged = translate("trouble", "It is plugged in")
    return {
        "CameraMissing": TroubleWords(
            "camera",
            translate("trouble", "The camera is not connected"),
            translate("trouble", "Plug its cable in again. It starts by itself."),
            scanners, camera, plugged,
        ),
        "CameraUnsupported": TroubleWords(
            "camera",
            translate("trouble", "This machine cannot use cameras"),
            translate("trouble", "Use a hand scanner. The organiser can install what is missing."),
            scanners, camera, again(),
        ),
        "CameraFailed": TroubleWords(
            "camera",
            translate("trouble", "The camera gives no picture"),
            translate("trouble", "Close other programs that use it, or plug it in again."),
            scanners, camera, again(),
        ),
        "SerialFailed": TroubleWords(
            "scanner",
            translate("trouble", "The scanner does not answer"),
            translate("trouble", "Plug its cable in again. It starts by itself."),
            translate("trouble", "Other scanners and the camera"),
            translate("trouble", "This scanner"), plugged,
        ),
        "LayoutUnknown": TroubleWords(
            "scanner",
            translate("trouble", "The scanner's keyboard layout is not known"),
            translate("trouble", "Ask the organiser to correct it in the settings."),
            translate("trouble", "Scanning with the usual layout"), "", again(),
        ),
        "PictureUnreadable": TroubleWords(
            "camera",
            translate("trouble", "The picture cannot be read"),
            translate("trouble", "Take or choose another picture."),
            translate("trouble", "Everything else"), "", again(),
        ),
    }  # fmt: skip


def _printing() -> Mapping[str, TroubleWords]:
    judging = translate("trouble", "Scanning and verdicts")
    printing = translate("trouble", "Printing here")
    missing = TroubleWords(
        "printer",
        translate("trouble", "The printer is not found"),
        translate("trouble", "Switch it on and check its cable. Waiting badges print by themselves."),
        judging, printing, translate("trouble", "It is switched on"),
    )  # fmt: skip
    media = translate("trouble", "I have loaded the printer")
    return {
        "NoPrinter": missing,
        "Unreachable": missing,
        "NotItsLanguage": TroubleWords(
            "printer",
            translate("trouble", "This is no ZPL label printer"),
            translate("trouble", "Something else answers. Check the printer's address and language."),
            judging, printing, again(),
        ),
        "TimedOut": TroubleWords(
            "printer",
            translate("trouble", "The printer stopped answering"),
            translate("trouble", "Look whether the badge came out before you print it again."),
            judging, printing, again(),
        ),
        "Rejected": TroubleWords(
            "printer",
            translate("trouble", "The printer refused the badge"),
            translate("trouble", "Look at its display, or call help."),
            judging, printing, again(),
        ),
        "WrongMedia": TroubleWords(
            "printer",
            translate("trouble", "The printer holds other paper"),
            translate("trouble", "Load badge stock, blank side up. Waiting badges print by themselves."),
            judging, printing, media,
        ),
        "PrinterEmpty": TroubleWords(
            "printer",
            translate("trouble", "The printer has no badges left"),
            translate("trouble", "Load badge stock, blank side up. Waiting badges print by themselves."),
            judging, printing, media,
        ),
        "PrinterJammed": TroubleWords(
            "printer",
            translate("trouble", "A badge is stuck in the printer"),
            translate("trouble", "Open it, pull the badge out and close it again."),
            judging, printing, translate("trouble", "It is cleared"),
        ),
        "PrinterOpen": TroubleWords(
            "printer",
            translate("trouble", "The printer is open"),
            translate("trouble", "Close its lid. Waiting badges print by themselves."),
            judging, printing, translate("trouble", "It is closed"),
        ),
        "RibbonEmpty": TroubleWords(
            "printer",
            translate("trouble", "The printer's ribbon or ink is used up"),
            translate("trouble", "Put in a new one. Waiting badges print by themselves."),
            judging, printing, again(),
        ),
        "TrayFull": TroubleWords(
            "printer",
            translate("trouble", "The printer's tray is full"),
            translate("trouble", "Take the badges out. Waiting badges print by themselves."),
            judging, printing, again(),
        ),
        "PrinterPaused": TroubleWords(
            "printer",
            translate("trouble", "The printer is paused"),
            translate("trouble", "Press its start button. Waiting badges print by themselves."),
            judging, printing, again(),
        ),
        "PrinterTrouble": TroubleWords(
            "printer",
            translate("trouble", "The printer has stopped"),
            translate("trouble", "Look at its display, clear what is in the way and close its lid."),
            judging, printing, translate("trouble", "It is cleared"),
        ),
    }  # fmt: skip


def _disk() -> Mapping[str, TroubleWords]:
    return {
        "CannotWrite": TroubleWords(
            "disk",
            translate("trouble", "Nothing can be saved"),
            translate("trouble", "The disk is full or closed. Free space, or call help."),
            "",
            translate("trouble", "Verdicts"),
            again(),
        ),
        "DatabaseMoved": TroubleWords(
            "disk",
            translate("trouble", "The data of this kiosk was moved"),
            translate("trouble", "Put the file back and start the kiosk again, or call help."),
            "",
            translate("trouble", "Verdicts"),
            again(),
        ),
        "DiskNearlyFull": TroubleWords(
            "disk",
            translate("trouble", "The disk is nearly full"),
            translate("trouble", "Free space soon. A verdict that cannot be sealed is not given."),
            translate("trouble", "Everything, for now"),
            translate("trouble", "Photo capture"),
            again(),
        ),
        "DatabaseDamaged": TroubleWords(
            "disk",
            translate("trouble", "The data of this kiosk is damaged"),
            translate("trouble", "Call help. The journal is kept as far as it can be read."),
            "",
            translate("trouble", "Verdicts"),
            again(),
        ),
    }


def _opening() -> Mapping[str, TroubleWords]:
    verdicts = translate("trouble", "Verdicts")
    call = translate("trouble", "Call help. Nothing has been lost.")
    return {
        "WrongKey": TroubleWords(
            "lock", translate("trouble", "This key does not open the data"), call, "", verdicts, again()
        ),
        "KeyMissing": TroubleWords(
            "lock", translate("trouble", "The key of the data is missing"), call, "", verdicts, again()
        ),
        "KeyUnusable": TroubleWords(
            "lock", translate("trouble", "The key of the data cannot be used"), call, "", verdicts, again()
        ),
        "NewerSchema": TroubleWords(
            "disk", translate("trouble", "A newer kiosk has written this data"),
            translate("trouble", "Update this kiosk, or call help."), "", verdicts, again(),
        ),
        "Locked": TroubleWords(
            "disk", translate("trouble", "Another kiosk is running on this data"),
            translate("trouble", "Close one of the two."), "", verdicts, again(),
        ),
        "BeingChanged": TroubleWords(
            "disk", translate("trouble", "A command is changing this data"),
            translate("trouble", "Wait until it has ended."), translate("trouble", "Scanning and verdicts"), "",
            again(),
        ),
    }  # fmt: skip


def _clock() -> Mapping[str, TroubleWords]:
    remedy = translate("trouble", "Set it right, or have an organiser confirm it. The journal keeps what it did.")
    works = translate("trouble", "Verdicts, by the time from before the jump")
    done = translate("trouble", "It is set right")
    headlines = {
        "ClockAhead": translate("trouble", "The clock of this machine jumped ahead by {by}"),
        "ClockBehind": translate("trouble", "The clock of this machine jumped back by {by}"),
        "ClockDoubted": translate("trouble", "The clock of this machine jumped, and nobody has confirmed it"),
    }
    return {name: TroubleWords("clock", line, remedy, works, "", done) for name, line in headlines.items()}


MACHINE = (_readers, _printing, _disk, _clock, _opening)
"""Tables from the name of a class to its words."""
