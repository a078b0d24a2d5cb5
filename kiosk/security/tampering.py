"""Whether somebody changed the kiosk's data from outside: on the record, and told to security."""

from collections.abc import Iterable
from datetime import datetime

from kiosk.journal import digests
from kiosk.journal.digests import Table
from kiosk.journal.store import Journal
from kiosk.security.alerts import Alert, AlertKind
from kiosk.security.board import Board


def look(journal: Journal, tables: Iterable[Table], at: datetime) -> tuple[str, ...]:
    """Tables that are not what was sealed of them last. Raises CannotWrite."""
    return digests.look(journal, tables, at, lambda altered: told(journal, altered, at))


def told(journal: Journal, altered: Iterable[str], at: datetime) -> None:
    """Tell security of tables that were found changed."""
    Board(journal).put_up(Alert(kind=AlertKind.JOURNAL, at=at, details={"altered": ", ".join(altered)}))
