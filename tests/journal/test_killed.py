"""kill -9 in the middle of 1,000 scans: nothing shown is lost, the chain is whole, the next start is ready at once."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from kiosk.journal.store import Journal
from kiosk.storage.database import connect
from tests.journal.sealing import sealed

KEY = bytes(range(32))

_SCANNING = """
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from kiosk.storage.database import connect
from kiosk.journal.store import Journal
from tests.journal.sealing import sealed
from tests.makers import NOON, a_delegate

db = connect(Path(sys.argv[1]), bytes(range(32)))
journal = Journal(db, "K1")
print("ready", flush=True)
for number in range(1000):
    passage = sealed(journal, delegate=a_delegate(id=f"d-{number}"), at=NOON + timedelta(seconds=number))
    print(passage.seq, flush=True)
"""


def test_nothing_shown_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    shown = 0
    while shown < 1000:
        before = shown
        scanning = subprocess.Popen(
            [sys.executable, "-c", _SCANNING, str(path)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        assert scanning.stdout is not None
        assert scanning.stdout.readline() == "ready\n"
        for line in scanning.stdout:
            shown = int(line)
            if shown >= before + 350:
                scanning.send_signal(signal.SIGKILL)
                break
        rest = scanning.stdout.read()
        scanning.stdout.close()
        assert scanning.wait() in (-signal.SIGKILL, 0)
        shown = max([shown, *map(int, rest.splitlines()[:-1])])

        started = time.perf_counter()
        db = connect(path, KEY)
        journal = Journal(db, "K1")
        ready = time.perf_counter() - started
        (verified,) = journal.verify()
        assert verified.intact and verified.entries >= shown
        people = [f"d-{number}" for number in range(1000)]
        stays = {person: journal.whereabouts.stays(person) for person in people}
        journal.catch_up()
        assert {person: journal.whereabouts.stays(person) for person in people} == stays
        assert journal.whereabouts.occupancy()["campus"] == len(journal.whereabouts.inside("campus"))
        tables = [f"SELECT * FROM {table}" for table in ("stay", "person_entry", "counter")]
        found = [db.execute(table).fetchall() for table in tables]
        journal.rebuild()
        assert [db.execute(table).fetchall() for table in tables] == found
        shown = sealed(journal).seq or 0
        assert shown == verified.entries + 1
        assert ready < 1.2
        db.close()
