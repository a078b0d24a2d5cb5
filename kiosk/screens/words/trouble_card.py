"""One card of the trouble sheet in words."""

from dataclasses import dataclass

from kiosk.screens.words.language import translate


@dataclass(frozen=True, slots=True)
class TroubleWords:
    """One card of the trouble sheet. `works` and `stopped` are short; `done` is the verb of the primary button."""

    icon: str
    headline: str
    remedy: str
    works: str
    stopped: str
    done: str


def again() -> str:
    """The verb that tries once more."""
    return translate("trouble", "Try again")
