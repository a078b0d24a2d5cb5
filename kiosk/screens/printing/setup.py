"""The printers as the set-up screen is told of them, and what is asked of them there. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.trouble import Trouble
from kiosk.printing.choice import Choice, Failover
from kiosk.printing.printers import Condition, Size


class Kind(StrEnum):
    """How a printer is reached."""

    SYSTEM = "system"
    NETWORK = "network"
    LABELS = "labels"
    FOLDER = "folder"


def kind_of(name: str) -> Kind:
    """By its name in the settings; an empty one is the folder of PDF files."""
    scheme = name.partition(":")[0] if ":" in name else ""
    known = {"ipp": Kind.NETWORK, "ipps": Kind.NETWORK, "zpl": Kind.LABELS, "folder": Kind.FOLDER}
    return known.get(scheme, Kind.SYSTEM) if name else Kind.FOLDER


class TrialStage(StrEnum):
    """What became of a test badge."""

    SENDING = "sending"
    SENT = "sent"
    CAME_OUT = "came_out"
    FAILED = "failed"
    UNKNOWN = "unknown"
    IN_THE_WAY = "in_the_way"


@dataclass(frozen=True, slots=True)
class Trial:
    """News of a test badge: the printer's word, or the trouble in the way."""

    stage: TrialStage
    word: str = ""
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """A printer there is. `state` None: it is being asked."""

    name: str
    state: Condition | Trouble | None = None
    left: int | None = None
    """Blank badges, where anybody counts them."""
    printed: int = 0
    trial: Trial | None = None

    @property
    def loaded(self) -> tuple[Size, ...]:
        """Media in it, as far as it tells."""
        found = getattr(self.state, "loaded", ())
        return found if isinstance(found, tuple) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """Everything the screen shows."""

    machines: tuple[Machine, ...] = ()
    choice: Choice = field(default_factory=Choice)
    wanted: Size = field(default_factory=lambda: Size(0, 0))
    """What a badge of the present template is printed on."""
    template: str = ""
    searching: bool = False
    answer: Trouble | None = None
    """What stood in the way of the last wish."""
    may_change: bool = True

    def machine(self, name: str) -> Machine | None:
        """One of them."""
        return next((machine for machine in self.machines if machine.name == name), None)

    def categories_of(self, name: str) -> tuple[str, ...]:
        """Categories whose badges always come out there."""
        return tuple(code for code, printer in self.choice.by_category.items() if printer == name)


@dataclass(frozen=True, slots=True)
class PickPrinter:
    """This printer, in detail."""

    name: str


@dataclass(frozen=True, slots=True)
class Use:
    """Badges come out of this printer."""

    name: str


@dataclass(frozen=True, slots=True)
class UseSecond:
    """This printer takes over when another stops; empty: none does."""

    name: str


@dataclass(frozen=True, slots=True)
class ForCategory:
    """Badges of this category come out of this printer; empty: of the usual one."""

    category: str
    name: str


@dataclass(frozen=True, slots=True)
class TakeOver:
    """What happens when a printer stops."""

    failover: Failover


@dataclass(frozen=True, slots=True)
class PrintTrial:
    """Print nobody's badge there."""

    name: str


@dataclass(frozen=True, slots=True)
class Stocked:
    """So many blank badges lie in the printer now."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class AddPrinter:
    """A printer at an address."""

    address: str


class Look(StrEnum):
    """Asked of the machine, not of a printer."""

    AGAIN = "again"


Change = Use | UseSecond | ForCategory | TakeOver
"""What ends up in the settings."""


def changed(choice: Choice, change: Change) -> Choice:
    """The printers after a change. No printer is its own second."""
    match change:
        case Use(name):
            second = "" if name == choice.second else choice.second
            return Choice(name, second, choice.by_category, choice.failover)
        case UseSecond(name):
            return Choice(choice.printer, name if name != choice.printer else "", choice.by_category, choice.failover)
        case ForCategory(category, name):
            others = {code: printer for code, printer in choice.by_category.items() if code != category}
            by_category: Mapping[str, str] = {**others, category: name} if name else others
            return Choice(choice.printer, choice.second, by_category, choice.failover)
        case TakeOver(failover):
            return Choice(choice.printer, choice.second, choice.by_category, failover)


def as_settings(choice: Choice) -> dict[str, object]:
    """The same as `settings.toml` has it."""
    return {
        "printer": choice.printer,
        "printer_second": choice.second,
        "printer_for": tuple(f"{code}={printer}" for code, printer in choice.by_category.items()),
        "failover": choice.failover.value,
    }
