"""The demo's officers, one of each role, with PINs and badges that everybody may know.

No real kiosk has them: they are put on the list of the demo's own data folder alone.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.credential import plain_key
from kiosk.domain.duty import Officer, Role
from kiosk.operators.store import LoggedIn, Operators
from kiosk.security.staffing import Staffing
from kiosk.station import Station

if TYPE_CHECKING:
    from kiosk.app import Kiosk


@dataclass(frozen=True, slots=True)
class DemoOfficer:
    """An invented officer; `badge` is the text of the code on it."""

    name: str
    role: Role
    pin: str
    badge: str
    duress: str = ""


OFFICERS = (
    DemoOfficer("M. Tanaka", Role.ORGANISER, "482619", "OFFICER-TANAKA"),
    DemoOfficer("L. Okafor", Role.SUPERVISOR, "359146", "OFFICER-OKAFOR"),
    DemoOfficer("R. Adeyemi", Role.SECURITY, "2580", "OFFICER-ADEYEMI", duress="2581"),
    DemoOfficer("A. Vidal", Role.ENTRANCE, "7139", "OFFICER-VIDAL"),
)
"""The organiser first: an empty list takes nobody else."""
WATCHER = Officer("demo", Role.SUPERVISOR)
"""Who brought the demo's watch list."""


def enrol(station: Station, at: datetime) -> None:
    """Put them on the list."""
    staffing = Staffing(Operators(station.db), station.journal)
    organiser = None
    for each in OFFICERS:
        added = staffing.enrol(each.name, each.role, each.pin, at, by=organiser, badge=plain_key(each.badge))
        organiser = organiser or added.id
        if each.duress:
            staffing.change_pin(added.id, each.duress, at, by=organiser, duress=True)


def duty(officer: DemoOfficer) -> str:
    """What they are, and the PINs."""
    threatened = f", under threat {officer.duress}" if officer.duress else ""
    return f"{officer.role} · PIN {officer.pin}{threatened}"


def log_in(kiosk: "Kiosk", role: Role = Role.SUPERVISOR) -> None:
    """Somebody of this role comes on duty, so that the kiosk is ready to scan."""
    listed = Operators(kiosk.station.db).on_list()
    kiosk.guard.log_in(LoggedIn(next(each for each in listed if each.role is role)), badge=True)
