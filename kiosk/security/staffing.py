"""Changes to the list of officers, each sealed in the journal with who made it. Names and PINs are not."""

from datetime import datetime

from kiosk.domain.duty import Role
from kiosk.domain.passage import EntryKind
from kiosk.journal.store import Journal
from kiosk.operators.store import Operator, Operators

COMMAND_LINE = "command line"
"""Who made a change, where it was whoever holds data folder and key."""


class Staffing:
    """The list of officers, changed on the record. `by` is the id of the organiser who does it."""

    def __init__(self, operators: Operators, journal: Journal) -> None:
        self.operators = operators
        self.journal = journal

    def enrol(
        self, name: str, role: Role, pin: str, at: datetime, *, by: str | None = None, badge: str | None = None
    ) -> Operator:
        """Put somebody on the list; raises what `Operators.add` raises. The first organiser enrols themselves."""
        added = self.operators.add(name, role, pin, at, badge=badge)
        self._seal("added", added, at, by or added.id)
        return added

    def change_pin(self, operator: str, pin: str, at: datetime, *, by: str, duress: bool = False) -> None:
        """Give somebody a new PIN, or one to type under threat; raises what `Operators.set_pin` raises."""
        self.operators.set_pin(operator, pin, at, duress=duress)
        changed = self.operators.get(operator)
        assert changed is not None, "set_pin has found the operator"
        self._seal("pin", changed, at, by)

    def dismiss(self, operator: str, at: datetime, *, by: str) -> Operator:
        """Take somebody off the list; raises what `Operators.remove` raises."""
        removed = self.operators.remove(operator, at)
        self._seal("removed", removed, at, by)
        return removed

    def _seal(self, act: str, whom: Operator, at: datetime, by: str) -> None:
        self.journal.append(EntryKind.STAFF, at, {"act": act, "operator": whom.id, "role": whom.role, "by": by})
