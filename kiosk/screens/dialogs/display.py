"""Another language, or the other paper: each language in its own script, shown as soon as it is pressed."""

from dataclasses import replace

from PySide6.QtCore import Signal

from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.dialog import MARGIN, SheetDialog
from kiosk.screens.kit.languages import GAP, Speak, languages
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import DARK, LIGHT, Style, Theme
from kiosk.screens.kit.vouching import CANCEL, cancel_spot
from kiosk.screens.words.language import translate

_GAP, _HEIGHT = GAP, 64
_LANGUAGES_TOP = 128


class DisplayDialog(SheetDialog):
    """Six languages, two themes."""

    language_chosen = Signal(str)
    """Code of a language."""
    theme_chosen = Signal(object)
    """Theme: light or dark paper."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.said = ""
        """Why the choice is not kept, where it is not."""

    def tell(self, said: str) -> None:
        """The choice was kept, or why not."""
        self.said = said
        self.renew()

    def say(self, ask: object) -> None:
        """Something was chosen, or it is enough."""
        if isinstance(ask, Speak):
            self.language_chosen.emit(ask.language)
        elif isinstance(ask, Theme):
            self.theme_chosen.emit(ask)
        elif ask == CANCEL:
            self.close_dialog()
        else:
            super().say(ask)

    def spots(self, paper: Paper) -> list[Spot]:
        """Three languages a row, the two themes below."""
        width = (paper.width - 2 * MARGIN - 2 * _GAP) / 3
        spots = languages(MARGIN, _LANGUAGES_TOP, paper.width - 2 * MARGIN, _HEIGHT, 3)
        names = ((LIGHT, translate("display", "Light")), (DARK, translate("display", "Dark")))
        for at, (theme, name) in enumerate(names):
            across = MARGIN + at * (width + _GAP)
            look = Look.CHOSEN if theme == self.theme else Look.FRAMED
            spots.append(Spot(ask=theme, label=name, box=(across, self._themes_top, width, _HEIGHT), look=look))
        back = replace(cancel_spot(paper), label=translate("display", "Done"), icon="tick")
        return [*spots, back]

    @property
    def _themes_top(self) -> float:
        return _LANGUAGES_TOP + 2 * (_HEIGHT + _GAP) + 52

    def paint(self, paper: Paper) -> None:
        """Headlines, and what is remembered."""
        ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
        width = paper.width - 2 * MARGIN
        paper.fill(0, 0, paper.width, paper.height, paper.colour("background"))
        paper.say(
            translate("display", "Language and light"), Style("headline", 30), MARGIN, 48, width, ink, smallest=20
        )
        paper.say(translate("display", "Language"), Style("body", 16, 600), MARGIN, _LANGUAGES_TOP - 20, width, quiet)
        paper.say(
            translate("display", "Light or dark"), Style("body", 16, 600), MARGIN, self._themes_top - 20, width, quiet
        )
        said = self.said or translate("display", "This kiosk keeps what is chosen here, also after a restart.")
        block = paper.block(said, Style("body", 16), width)
        paper.put(block, MARGIN, self._themes_top + _HEIGHT + 24, quiet)
