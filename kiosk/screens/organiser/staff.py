"""What the organiser's view of officers is told, and what is asked of it there. Pure."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.duty import Role
from kiosk.domain.trouble import Trouble
from kiosk.operators.pins import least_digits
from kiosk.operators.store import Operator
from kiosk.security.deeds import Deed


@dataclass(frozen=True, slots=True)
class Member:
    """An officer on the list; `since`: on duty at this kiosk since then; `deed`: what they did last."""

    operator: Operator
    since: datetime | None = None
    deed: Deed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Everybody on the list. `myself` is who looks at it: nobody dismisses, promotes or demotes themselves."""

    members: tuple[Member, ...] = ()
    myself: str = ""
    may_act: bool = True
    answer: Trouble | None = None

    def member(self, operator: str) -> Member | None:
        """Somebody on the list by id."""
        return next((each for each in self.members if each.operator.id == operator), None)


class Step(StrEnum):
    """What the view is about; all but the list give way to it by Esc."""

    LIST = "list"
    DISMISS = "dismiss"
    ROLE = "role"
    PIN = "pin"
    ENROL = "enrol"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What is being changed. `once`: the PIN was typed once; `digits`: how many of it there are now."""

    step: Step = Step.LIST
    whose: Operator | None = None
    role: Role = Role.ENTRANCE
    once: bool = False
    digits: int = 0
    busy: bool = False
    badge: bool = False
    """A badge was scanned that will open together with the PIN."""
    said: Callable[[], str] | None = None

    @property
    def opens(self) -> bool:
        """Whether it takes the place of the list."""
        return self.step in (Step.ROLE, Step.PIN, Step.ENROL)

    @property
    def picks_role(self) -> bool:
        """Whether a role is chosen on it."""
        return self.step in (Step.ROLE, Step.ENROL)

    @property
    def wants_pin(self) -> bool:
        """Whether a PIN is typed on it. A role that asks for more digits than the one before takes a new one."""
        if self.step is Step.ROLE and self.whose is not None:
            return least_digits(self.role) > least_digits(self.whose.role)
        return self.step in (Step.PIN, Step.ENROL)


@dataclass(frozen=True, slots=True)
class PickOfficer:
    """Show them in the panel."""

    operator: str


@dataclass(frozen=True, slots=True)
class Begin:
    """Go to a step, about whoever is picked."""

    step: Step


@dataclass(frozen=True, slots=True)
class ChooseRole:
    """On the form."""

    role: Role


@dataclass(frozen=True, slots=True)
class TakeOff:
    """The badge was scanned by mistake."""


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Take somebody off the list; they were asked about once more."""

    operator: str


@dataclass(frozen=True, slots=True)
class GiveRole:
    """Another role, with the new PIN that it takes, if any."""

    operator: str
    role: Role
    pin: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class GivePin:
    """A new PIN, typed twice."""

    operator: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Enrol:
    """Somebody new, with a PIN typed twice."""

    name: str
    role: Role
    pin: str = field(repr=False)
