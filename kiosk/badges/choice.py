"""Which printer a badge goes to, and where it goes when that one cannot print. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kiosk.settings import Settings, SettingsInvalid


class Failover(StrEnum):
    """What happens to badges whose printer stands still while another one is ready."""

    ASK = "ask"
    AUTO = "auto"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Choice:
    """Printers by name; an empty one is the folder of PDF files. `second` is the spare of all others."""

    printer: str = ""
    second: str = ""
    by_category: Mapping[str, str] = field(default_factory=dict)
    failover: Failover = Failover.ASK

    @classmethod
    def of(cls, settings: Settings) -> "Choice":
        """As the settings have it. Raises SettingsInvalid."""
        pairs = [entry.partition("=") for entry in settings.printer_for]
        if not all(category.strip() and equals and printer.strip() for category, equals, printer in pairs):
            raise SettingsInvalid(Path("settings.toml"), "“printer_for” takes texts like press=Zebra")
        if settings.failover not in tuple(Failover):
            raise SettingsInvalid(Path("settings.toml"), "“failover” takes ask, auto or off")
        by_category = {category.strip(): printer.strip() for category, _, printer in pairs}
        return cls(settings.printer, settings.printer_second, by_category, Failover(settings.failover))

    def printer_of(self, category: str) -> str:
        """Where badges of this category come out."""
        return self.by_category.get(category, self.printer)

    def spare_of(self, printer: str) -> str | None:
        """The other printer for what this one cannot print; None where there is none, or it is not wanted."""
        if self.failover is Failover.OFF or not self.second:
            return None
        spare = self.printer if printer == self.second else self.second
        return spare or None

    def printers(self) -> tuple[str, ...]:
        """All real ones, the usual one first."""
        names = (self.printer, *self.by_category.values(), self.second)
        return tuple(dict.fromkeys(name for name in names if name))
