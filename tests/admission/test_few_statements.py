"""A scan asks the file few questions: each is read with cold caches, straight after the sync of the scan before it."""

from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path

import pytest

from kiosk import station
from kiosk.demo import crowd
from kiosk.domain.export import Export
from kiosk.domain.people import State
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.roster.changes import compare
from kiosk.storage.paths import resources

AT = datetime(2024, 6, 27, 13, 5, tzinfo=UTC)
_MOST = 13
"""And one for the host of a companion."""


@pytest.mark.parametrize("reader", [Reader.WEDGE, Reader.COMMAND])
def test_a_scan_takes_thirteen_statements_at_most(reader: Reader, tmp_path: Path) -> None:
    with station.create(tmp_path, (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")) as kiosk:
        entries = [each for each in crowd.entries(kiosk.plan, 40) if each.state is State.COMPLETE]
        kiosk.roster.apply(compare(kiosk.roster.present(), Export(system="indico", entries=tuple(entries))), AT)
        asked: list[str] = []
        for number, entry in enumerate(entries):
            kiosk.db.set_trace_callback(asked.append)
            scan = Scan(crowd.ticket(entry), AT + timedelta(seconds=number), reader)
            kiosk.checkpoint.examine(scan, "A1", Direction.IN)
            kiosk.db.set_trace_callback(None)
            most = _MOST + (entry.companion_of is not None)
            statements = [sql for sql, _ in groupby(asked)]  # a trigger says its statement again
            assert number == 0 or len(statements) <= most, "\n".join(statements)
            asked.clear()
