"""What troubles are called by people: what it is, what to do, what still works. Never the bearer's fault.

Troubles are found by the name of their class: the rooms that raise them (printing, databases, imports) must not be
loaded for a screen that may never speak of them. A test walks every class of trouble there is.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.trouble import Trouble
from kiosk.ui.language import translate


@dataclass(frozen=True, slots=True)
class TroubleWords:
    """One card of the trouble sheet. `works` and `stopped` are short; `done` is the verb of the primary button."""

    icon: str
    headline: str
    remedy: str
    works: str
    stopped: str
    done: str


def trouble_words(trouble: Trouble) -> TroubleWords:
    """The words of a trouble; of the nearest class that has some."""
    for kind in type(trouble).__mro__:
        for table in _TABLES:
            found = table().get(kind.__name__)
            if found:
                return found
    return _anything()


def worded_troubles() -> frozenset[str]:
    """Names of the classes with words of their own."""
    return frozenset(name for table in _TABLES for name in table())


def _again() -> str:
    return translate("trouble", "Try again")


def _everything_else() -> str:
    return translate("trouble", "Everything else")


def _anything() -> TroubleWords:
    return TroubleWords(
        "help",
        translate("trouble", "Something outside the kiosk is in the way"),
        translate("trouble", "Call help: the log of this kiosk says what it is."),
        translate("trouble", "Scanning and verdicts"),
        "",
        _again(),
    )


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
            scanners, camera, _again(),
        ),
        "CameraFailed": TroubleWords(
            "camera",
            translate("trouble", "The camera gives no picture"),
            translate("trouble", "Close other programs that use it, or plug it in again."),
            scanners, camera, _again(),
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
            translate("trouble", "Scanning with the usual layout"), "", _again(),
        ),
        "PictureUnreadable": TroubleWords(
            "camera",
            translate("trouble", "The picture cannot be read"),
            translate("trouble", "Take or choose another picture."),
            _everything_else(), "", _again(),
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
        "TimedOut": TroubleWords(
            "printer",
            translate("trouble", "The printer stopped answering"),
            translate("trouble", "Look whether the badge came out before you print it again."),
            judging, printing, _again(),
        ),
        "Rejected": TroubleWords(
            "printer",
            translate("trouble", "The printer refused the badge"),
            translate("trouble", "Look at its display, or call help."),
            judging, printing, _again(),
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
        "PrinterTrouble": TroubleWords(
            "printer",
            translate("trouble", "The printer has stopped"),
            translate("trouble", "Look at its display, clear what is in the way and close its lid."),
            judging, printing, translate("trouble", "It is cleared"),
        ),
    }  # fmt: skip


def _badges() -> Mapping[str, TroubleWords]:
    judging = translate("trouble", "Scanning and verdicts")
    printing = translate("trouble", "Printing here")
    photo = TroubleWords(
        "camera",
        translate("trouble", "The photo cannot be used"),
        translate("trouble", "Take or choose another photo."),
        judging, "", _again(),
    )  # fmt: skip
    return {
        "NotWritten": TroubleWords(
            "printer",
            translate("trouble", "The badge could not be saved"),
            translate("trouble", "The folder for badges is full or closed. Call help."),
            judging, translate("trouble", "Badges as PDF"), _again(),
        ),
        "BadPhoto": photo,
        "UnusablePicture": photo,
        "BadTemplate": TroubleWords(
            "badge",
            translate("trouble", "The badge design is broken"),
            translate("trouble", "Ask the organiser to choose another design."),
            judging, printing, _again(),
        ),
        "NoSuchCode": TroubleWords(
            "code",
            translate("trouble", "The badge's code cannot be drawn"),
            translate("trouble", "Ask the organiser to choose another kind of code."),
            judging, printing, _again(),
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
            _again(),
        ),
        "DiskNearlyFull": TroubleWords(
            "disk",
            translate("trouble", "The disk is nearly full"),
            translate("trouble", "Free space soon. A verdict that cannot be sealed is not given."),
            translate("trouble", "Everything, for now"),
            translate("trouble", "Photo capture"),
            _again(),
        ),
        "DatabaseDamaged": TroubleWords(
            "disk",
            translate("trouble", "The data of this kiosk is damaged"),
            translate("trouble", "Call help. The journal is kept as far as it can be read."),
            "",
            translate("trouble", "Verdicts"),
            _again(),
        ),
    }


def _opening() -> Mapping[str, TroubleWords]:
    verdicts = translate("trouble", "Verdicts")
    call = translate("trouble", "Call help. Nothing has been lost.")
    return {
        "WrongKey": TroubleWords(
            "lock", translate("trouble", "This key does not open the data"), call, "", verdicts, _again()
        ),
        "KeyMissing": TroubleWords(
            "lock", translate("trouble", "The key of the data is missing"), call, "", verdicts, _again()
        ),
        "KeyUnusable": TroubleWords(
            "lock", translate("trouble", "The key of the data cannot be used"), call, "", verdicts, _again()
        ),
        "NewerSchema": TroubleWords(
            "disk", translate("trouble", "A newer kiosk has written this data"),
            translate("trouble", "Update this kiosk, or call help."), "", verdicts, _again(),
        ),
        "Locked": TroubleWords(
            "disk", translate("trouble", "Another kiosk is running on this data"),
            translate("trouble", "Close one of the two."), "", verdicts, _again(),
        ),
    }  # fmt: skip


def _settings() -> Mapping[str, TroubleWords]:
    unchanged = translate("trouble", "Everything, as before")
    organiser = translate("trouble", "Ask the organiser to look at it.")

    def words(headline: str, remedy: str = organiser) -> TroubleWords:
        return TroubleWords("roster", headline, remedy, unchanged, "", _again())

    return {
        "SettingsInvalid": words(translate("trouble", "A setting is wrong")),
        "PlanInvalid": words(translate("trouble", "The plan of the event is wrong")),
        "NoSuchGate": words(translate("trouble", "The plan has no such gate")),
        "WrongWay": words(translate("trouble", "This gate does not lead that way")),
        "NoEvent": words(translate("trouble", "There is no event on this kiosk yet")),
        "EventThere": words(translate("trouble", "This kiosk already holds an event")),
        "NotAnExport": words(
            translate("trouble", "This file is not a list of people"),
            translate("trouble", "Export it again from the registration system."),
        ),
    }


def _keys() -> Mapping[str, TroubleWords]:
    works = translate("trouble", "Scanning and verdicts")
    organiser = translate("trouble", "Ask the organiser to look at it.")

    def words(headline: str) -> TroubleWords:
        return TroubleWords("lock", headline, organiser, works, "", _again())

    unusable = words(translate("trouble", "This key cannot be used"))
    signing = words(translate("trouble", "This kiosk has no key to sign badges"))
    return {
        "NotAPublicKey": unusable,
        "NotAKeyFile": unusable,
        "NoSuchKey": unusable,
        "WrongPassphrase": words(translate("trouble", "The passphrase is wrong")),
        "NoSigningKey": signing,
        "NoOrganiserKey": signing,
    }


_TABLES = (_readers, _printing, _badges, _disk, _opening, _settings, _keys)
