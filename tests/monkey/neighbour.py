"""A second process on the folder of a running kiosk: what commands do, at the day's hour instead of the machine's.

One process for many days: a line of JSON asks, a line answers. Each request opens the folder and lets go of it, as a
command does; what a command refuses is answered by the name of the refusal.
"""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from kiosk.demo import event
from kiosk.domain.credential import plain_key
from kiosk.domain.duty import Officer, Role
from kiosk.domain.people import Standing
from kiosk.domain.trouble import Trouble
from kiosk.journal.agreement import disagreements
from kiosk.operators.store import Operators
from kiosk.security.rulings import rule
from kiosk.security.staffing import COMMAND_LINE, Staffing
from kiosk.security.watch_import import bring as bring_watch_list
from kiosk.security.watch_list import WatchList
from kiosk.sources import importing
from kiosk.station import Station, join_station, open_station

_ROOT = Path(__file__).parents[2]
_STATE = "Registration state"


class Neighbour:
    """The process, from the first request on."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def ask(self, what: str, folder: Path, at: datetime, **more: object) -> Any:
        """Have something done beside the kiosk; its answer."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.monkey.neighbour"],
                cwd=_ROOT,
                env=os.environ | {"KIOSK_KEYRING": "off"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
            )
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(
            json.dumps({"what": what, "folder": str(folder), "at": at.isoformat(), **more}) + "\n"
        )
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.communicate()
            self._process = None


def _dismiss(station: Station, at: datetime, asked: Mapping[str, Any]) -> str:
    return Staffing(Operators(station.db), station.journal).dismiss(asked["operator"], at, by=COMMAND_LINE).id


def _enrol(station: Station, at: datetime, asked: Mapping[str, Any]) -> str:
    staffing, badge = Staffing(Operators(station.db), station.journal), plain_key(asked["badge"])
    return staffing.enrol(asked["name"], Role(asked["role"]), asked["pin"], at, by=COMMAND_LINE, badge=badge).id


def _rule(station: Station, at: datetime, asked: Mapping[str, Any]) -> str:
    found = station.roster.by_source_id(asked["person"])
    assert found is not None
    keys = [entry.key for entry in station.roster.keys_of(found.id)]
    rule(station.roster, station.journal, keys, Standing(asked["standing"]), found.id, at)
    return found.id


def _bring(station: Station, at: datetime, asked: Mapping[str, Any]) -> list[str]:
    """The list of delegates with other states for some; who was changed."""
    table = event.sample_files()[0]
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row[_STATE] = asked["states"].get(row["ID"], row[_STATE])
    with TemporaryDirectory() as folder:
        path = Path(folder) / table.name
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        brought = importing.bring(station.roster, station.journal, station.plan, [path], at, keep_missing=True)
    return [change.id for change in brought.changes.changed]


def _watch(station: Station, at: datetime, asked: Mapping[str, Any]) -> int:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "listed.csv"
        path.write_text("name,note\n" + "".join(f"{name},look\n" for name in asked["names"]), encoding="utf-8")
        officer = Officer(COMMAND_LINE, Role.SUPERVISOR)
        return bring_watch_list(WatchList(station.db), station.journal, path, officer, at).entries


def _verify(folder: Path) -> list[str]:
    """What an auditor finds who reads beside the kiosk."""
    with open_station(folder, writing=False) as station, station.journal.one_view(entered=False):
        broken = [f"{one.what} at {one.first_break}" for one in station.journal.verify() if not one.intact]
        return broken + [f"{each.table} {each.whose}" for each in disagreements(station.journal)]


_CHANGES: Mapping[str, Callable[[Station, datetime, Mapping[str, Any]], object]] = {
    "dismiss": _dismiss,
    "enrol": _enrol,
    "rule": _rule,
    "bring": _bring,
    "watch": _watch,
}


def _answer(asked: Mapping[str, Any]) -> object:
    folder, at = Path(asked["folder"]), datetime.fromisoformat(asked["at"])
    if asked["what"] == "verify":
        return _verify(folder)
    try:
        with join_station(folder) as station:
            return _CHANGES[asked["what"]](station, at, asked)
    except Trouble as trouble:
        return {"refused": type(trouble).__name__}


def _main() -> None:
    for line in sys.stdin:
        print(json.dumps(_answer(cast("Mapping[str, Any]", json.loads(line)))), flush=True)


if __name__ == "__main__":
    _main()
