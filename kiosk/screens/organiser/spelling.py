"""Names to confirm as the organiser's screen is told of them, and what is asked of it there. Pure."""

from dataclasses import dataclass

from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.trouble import Trouble


@dataclass(frozen=True, slots=True)
class PickName:
    """This person, in detail."""

    delegate: DelegateId


@dataclass(frozen=True, slots=True)
class Confirm:
    """Badges print this spelling of this person's name from now on."""

    delegate: DelegateId
    latin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """Everything the screen shows."""

    people: tuple[Delegate, ...] = ()
    """Those who come first by delegation and surname, with the spelling of a machine as `latin_name`."""
    count: int = 0
    """How many there are altogether."""
    answer: Trouble | None = None
    """What stood in the way of the last wish."""
    may_act: bool = True

    def person(self, delegate: DelegateId | None) -> Delegate | None:
        """One of those listed."""
        return next((person for person in self.people if person.id == delegate), None)
