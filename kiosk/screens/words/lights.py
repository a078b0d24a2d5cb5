"""What the column can show, and which light a verdict is."""

from enum import StrEnum

from kiosk.domain.verdict import Admitted, Held, Verdict


class Light(StrEnum):
    """What the column shows; the order is that of the words in the tokens."""

    ADMIT = "admit"
    CHECK = "check"
    STOP = "stop"
    WAIT = "wait"
    """No verdict can be sealed."""


def light_of(verdict: Verdict) -> Light:
    """The light of a verdict."""
    match verdict:
        case Admitted():
            return Light.ADMIT
        case Held():
            return Light.CHECK
        case _:
            return Light.STOP
