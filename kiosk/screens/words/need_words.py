"""Words for badges of the past and for what another one is needed for."""

from kiosk.printing.needs import Need
from kiosk.screens.words.language import translate


def need_words(need: Need) -> str:
    """A line to choose."""
    return {
        Need.LOST: translate("needs", "Lost"),
        Need.STOLEN: translate("needs", "Stolen"),
        Need.DAMAGED: translate("needs", "Damaged"),
        Need.WRONG_DATA: translate("needs", "Wrong data"),
        Need.NEVER_CAME_OUT: translate("needs", "Never came out"),
    }[need]


def need_meaning(need: Need) -> str:
    """What it entails."""
    return {
        Need.LOST: translate("needs", "The old badge stops at every gate"),
        Need.STOLEN: translate("needs", "As lost, and security is told"),
        Need.DAMAGED: translate("needs", "Take the old badge back"),
        Need.WRONG_DATA: translate("needs", "Correct the registration first"),
        Need.NEVER_CAME_OUT: translate("needs", "The printer is asked first"),
    }[need]


def reason_past(reason: str) -> str:
    """Why a badge was printed, looking back; whatever a command line gave as a reason stands as it is."""
    return {
        Need.LOST.value: translate("needs", "the one before was lost"),
        Need.STOLEN.value: translate("needs", "the one before was stolen"),
        Need.DAMAGED.value: translate("needs", "the one before was damaged"),
        Need.WRONG_DATA.value: translate("needs", "the one before had wrong data"),
        Need.NEVER_CAME_OUT.value: translate("needs", "the one before never came out"),
    }.get(reason, reason)
