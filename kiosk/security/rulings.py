"""What is decided here about single codes: they count no more, or count again. On the record, in one transaction."""

from collections.abc import Iterable
from datetime import datetime

from kiosk.domain.duty import Officer
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Standing
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster


def rule(
    roster: Roster,
    journal: Journal,
    keys: Iterable[str],
    standing: Standing,
    holder: str | None,
    at: datetime,
    officer: Officer | None = None,
) -> None:
    """Whatever their source says: these codes have this standing from now on. `holder` is a delegate's id."""
    signed = {"officer": officer.id, "role": officer.role} if officer else {}
    with journal.sealing():
        for key in keys:
            roster.rule(key, standing, at)
            body = {"standing": standing, "code": journal.code(key.encode(), None), **signed}
            journal.append(EntryKind.RULED, at, body, holder)
