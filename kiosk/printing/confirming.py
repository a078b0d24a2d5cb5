"""Somebody says how a name is spelt in Latin letters: on the roster and on the record, in one transaction."""

from datetime import datetime

from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Delegate
from kiosk.journal.store import Journal
from kiosk.roster.spelling import Spellings


def confirm(
    spellings: Spellings, journal: Journal, delegate: Delegate, latin: str, at: datetime, officer: str
) -> Delegate:
    """Badges print this spelling from now on. The entry says who spoke for whom, never the name. Raises NotLatin."""
    with journal.sealing():
        confirmed = spellings.confirm(delegate, latin, at, officer)
        edited = confirmed.latin_name != delegate.latin_name
        journal.append(EntryKind.SPELT, at, {"officer": officer, "edited": edited}, delegate.id)
    return confirmed
