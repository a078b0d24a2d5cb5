"""Which design a badge has, which printer it goes to, and where it goes when that one cannot print. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kiosk.storage.settings import FILE, Settings, SettingsInvalid


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
        by_category = _by_category(settings.printer_for, "printer_for", "press=Zebra")
        if settings.failover not in tuple(Failover):
            raise SettingsInvalid(Path(FILE), "“failover” takes ask, auto or off")
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


@dataclass(frozen=True, slots=True)
class Designs:
    """Templates by name: the usual one, and those of single categories."""

    usual: str = "delegate"
    by_category: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Settings) -> "Designs":
        """As the settings have it. Raises SettingsInvalid."""
        told = _by_category(settings.badge_template_for, "badge_template_for", "press=press")
        return cls(settings.badge_template, told)

    def design_of(self, category: str) -> str:
        """What badges of this category look like."""
        return self.by_category.get(category, self.usual)


def _by_category(entries: Iterable[str], setting: str, example: str) -> dict[str, str]:
    """Category -> name. Raises SettingsInvalid."""
    pairs = [entry.partition("=") for entry in entries]
    if not all(category.strip() and equals and name.strip() for category, equals, name in pairs):
        raise SettingsInvalid(Path(FILE), f"“{setting}” takes texts like {example}")
    return {category.strip(): name.strip() for category, _, name in pairs}
