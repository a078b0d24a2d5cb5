"""What officers' roles are called, and what speaks against a PIN."""

from kiosk.domain.duty import Role
from kiosk.operators.pins import LONGEST, SHORTEST, Flaw
from kiosk.screens.words.language import translate


def role_name(role: Role) -> str:
    """A role at the beginning of a line."""
    return {
        Role.ENTRANCE: translate("officers", "Entrance staff"),
        Role.SECURITY: translate("officers", "Security"),
        Role.SUPERVISOR: translate("officers", "Supervisor"),
        Role.ORGANISER: translate("officers", "Organiser"),
    }[role]


def flaw_sentence(flaw: Flaw, least: int = SHORTEST) -> str:
    """Why a PIN is not taken. Never says whose it is."""
    length = translate("officers", "A PIN has {least} to {most} digits.").format(least=least, most=LONGEST)
    return {
        Flaw.NOT_DIGITS: length,
        Flaw.TOO_SHORT: length,
        Flaw.TOO_LONG: length,
        Flaw.TOO_SIMPLE: translate(
            "officers", "The same digit all over, or digits in a row, are no PIN. Choose another."
        ),
        Flaw.TAKEN: translate("officers", "This PIN cannot be used. Choose another."),
    }[flaw]
