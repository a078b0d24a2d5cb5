"""Changes to the list of officers, each sealed in the journal with who made it. Names and PINs are not."""

from datetime import datetime

from kiosk.domain.duty import Role
from kiosk.domain.passage import EntryKind
from kiosk.journal.digests import Table, digests
from kiosk.journal.store import Journal
from kiosk.operators.store import Operator, Operators
from kiosk.security.tampering import look

COMMAND_LINE = "command line"
"""Who made a change, where it was whoever holds data folder and key."""


class Staffing:
    """The list of officers, changed together with the record of it. `by` is the id of the organiser who does it."""

    def __init__(self, operators: Operators, journal: Journal) -> None:
        self.operators = operators
        self.journal = journal

    def enrol(
        self, name: str, role: Role, pin: str, at: datetime, *, by: str | None = None, badge: str | None = None
    ) -> Operator:
        """Put somebody on the list; raises what `Operators.add` raises. The first organiser enrols themselves."""
        look(self.journal, (Table.OFFICERS,), at)
        return self.operators.add(
            name, role, pin, at, badge=badge, along=lambda added: self._seal("added", added, at, by or added.id)
        )

    def change_pin(self, operator: str, pin: str, at: datetime, *, by: str, duress: bool = False) -> None:
        """Give somebody a new PIN, or one to type under threat; raises what `Operators.set_pin` raises."""
        look(self.journal, (Table.OFFICERS,), at)
        self.operators.set_pin(
            operator, pin, at, duress=duress, along=lambda changed: self._seal("pin", changed, at, by)
        )

    def change_role(self, operator: str, role: Role, at: datetime, *, by: str, pin: str | None = None) -> Operator:
        """Give somebody another role; raises what `Operators.set_role` raises."""
        look(self.journal, (Table.OFFICERS,), at)
        return self.operators.set_role(
            operator, role, at, pin=pin, along=lambda changed: self._seal("role", changed, at, by)
        )

    def dismiss(self, operator: str, at: datetime, *, by: str) -> Operator:
        """Take somebody off the list; raises what `Operators.remove` raises."""
        look(self.journal, (Table.OFFICERS,), at)
        return self.operators.remove(operator, at, along=lambda removed: self._seal("removed", removed, at, by))

    def _seal(self, act: str, whom: Operator, at: datetime, by: str) -> None:
        """In the transaction of the change."""
        body = {"act": act, "operator": whom.id, "role": whom.role, "by": by}
        told = digests(self.journal, (Table.OFFICERS,))
        self.journal.append(EntryKind.STAFF, at, {**body, "digests": told})
