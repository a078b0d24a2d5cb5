"""A real roster in memory to which files are brought one after the other, and what is known of their age."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.roster import dating
from kiosk.roster.changes import Changes, compare
from kiosk.roster.store import Roster
from kiosk.sources.importing import forms_of
from kiosk.storage.database import memory
from tests.sources.samples import imported

AT = datetime(2024, 6, 25, 8, 0, tzinfo=UTC)


class Desk:
    """Imports as `importing` does, in this process."""

    def __init__(self) -> None:
        self.roster, self.record = Roster(memory()), ""

    def bring(self, files: list[Path], saved: datetime = AT, now: datetime = AT) -> Changes:
        """Import files that were all saved at one hour, wherever they lie."""
        record, present = dating.read(self.record), list(self.roster.present())
        export = imported(*files)
        dates = [replace(each, written=saved.isoformat()) for each in export.dates]
        export = replace(export, dates=dating.known_again(dates, record, now.isoformat()))
        changes = compare(present, export, loose=self.roster.loose(), dated=record)
        self.roster.apply(changes, AT)
        self.record = dating.with_imported(record, export.dates, forms_of(present, export, changes))
        return changes


def bring(roster: Roster, files: list[Path]) -> Changes:
    """Import files of which nobody asks how old they are."""
    changes = compare(list(roster.present()), imported(*files), loose=roster.loose())
    roster.apply(changes, AT)
    return changes
