"""The six languages as places to press, each in its own script: whoever reads none of the others finds theirs."""

from dataclasses import dataclass

from kiosk.domain.languages import LANGUAGES, OWN_NAMES
from kiosk.screens.kit.spot import Look, Spot
from kiosk.screens.words.language import current

GAP = 12


@dataclass(frozen=True, slots=True)
class Speak:
    """This language from now on."""

    language: str


def languages(x: float, top: float, width: float, height: float, a_row: int, letters: float = 18) -> list[Spot]:
    """So many a row from (x, top) within a width; the one spoken now is chosen."""
    wide = (width - (a_row - 1) * GAP) / a_row
    return [
        Spot(
            ask=Speak(code),
            label=OWN_NAMES[code],
            box=(x + at % a_row * (wide + GAP), top + at // a_row * (height + GAP), wide, height),
            look=Look.CHOSEN if code == current() else Look.FRAMED,
            letters=letters,
        )
        for at, code in enumerate(LANGUAGES)
    ]
