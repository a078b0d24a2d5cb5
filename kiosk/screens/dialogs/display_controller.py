"""Language and theme, switched on screen: in place at once, and kept in the settings for the next start.

The file is read anew before it is written: what a command line set for this start alone is not kept along the way.
"""

from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.screens.dialogs.display import DisplayDialog
from kiosk.screens.kit.theme import Theme, theme
from kiosk.screens.window import Window
from kiosk.screens.words.language import translate
from kiosk.station import Station
from kiosk.storage.connection import CannotWrite
from kiosk.storage.settings import SettingsInvalid


class Displaying(QObject):
    """Answers whoever wants to read the screens otherwise."""

    def __init__(self, station: Station, window: Window, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station, self._window = station, window
        window.gate.display_asked.connect(self.ask)

    def ask(self) -> None:
        """Offer languages and themes."""
        dialog = DisplayDialog(self._window.gate.theme)
        dialog.language_chosen.connect(self._speak)
        dialog.theme_chosen.connect(self._paint)
        self._window.ask(dialog)

    def _speak(self, language: str) -> None:
        self._use(language=language)

    def _paint(self, chosen: Theme) -> None:
        self._use(theme=chosen.name)

    def _use(self, **chosen: str) -> None:
        station = self._station
        station.settings = replace(station.settings, **chosen)  # type: ignore[arg-type]
        self._window.use(theme(station.settings.theme), station.settings.language)
        try:
            station.keep(**chosen)
            said = ""
        except (CannotWrite, SettingsInvalid):
            said = translate("display", "This could not be kept: it holds until the kiosk is closed.")
        dialog = self._window.gate.dialog
        if isinstance(dialog, DisplayDialog):
            dialog.tell(said)
