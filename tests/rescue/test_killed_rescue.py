"""A rescue whose process is killed at any of its seams is made good by the next start: nothing more is lost."""

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import station
from kiosk.storage.connection import mark
from kiosk.storage.vault import DATABASE_FILE
from tests.rescue.scenery import a_copy, a_folder, flip, look_at

ROOT = Path(__file__).parent.parent.parent
CHILD = """
import os, signal, sys
from pathlib import Path
folder, last = Path(sys.argv[1]), int(sys.argv[2])
seams = {"fill", "_settle", "rebuild", "restore", "index_anew", "_tear", "go_on", "finish", "rescue", "_watched"}
touched = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree"}
count, watching = 0, False

def seam():
    global count
    if watching:
        count += 1
        if count == last:
            os.kill(os.getpid(), signal.SIGKILL)

def on_audit(event, arguments):
    if event in touched or (event == "open" and str(arguments[0]).endswith("done")):
        seam()

def on_call(frame, event, argument):
    if event == "return" and frame.f_code.co_name in seams and "/kiosk/" in frame.f_code.co_filename:
        seam()

from kiosk import station
sys.addaudithook(on_audit)
sys.setprofile(on_call)
watching = True
opened = station.open_station(folder, writing=True)
watching = False
opened.close()
print(count)
"""


def child(folder: Path, last: int) -> subprocess.CompletedProcess[str]:
    """Open the folder in a process of its own that is killed at the seam `last`; 0 is none."""
    environment = os.environ | {"KIOSK_KEYRING": "off", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", CHILD, str(folder), str(last)],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        check=False,
    )


def saved(folder: Path) -> dict[str, object]:
    """What a folder has after its rescue: everything but hours and the moved file's name."""
    with station.open_station(folder, writing=False) as kiosk:
        entries = [
            (entry.seq, entry.kind, entry.hash)
            for entry in kiosk.journal.entries(kiosk.journal.kiosk)
            if entry.kind not in ("rescued", "alert")
        ]
        gaps = [json.dumps(e.facts["lost"]) for e in kiosk.journal.entries(kiosk.journal.kiosk) if e.kind == "rescued"]
        rows = {
            table: sorted(kiosk.db.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
            for table in ("delegate_version", "credential_version", "ruling", "badge", "operator", "pin", "watch_entry")
        }
        intact = [chain.intact for chain in kiosk.journal.verify()]
    return {"entries": entries, "gaps": gaps, "intact": intact, "aside": bool(list(folder.glob("damaged-*.db")))} | rows


def test_a_rescue_killed_at_any_seam_loses_nothing_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_KEYRING", "off")
    monkeypatch.delenv("KIOSK_PASSPHRASE", raising=False)
    damaged = a_folder(tmp_path / "whole", 260)
    pages = sorted(look_at(damaged).journal_pages)
    flip(damaged, pages[len(pages) // 2], random.Random(7))
    mark(damaged / DATABASE_FILE)
    undisturbed = a_copy(damaged, tmp_path / "undisturbed")
    ran = child(undisturbed, 0)
    assert ran.returncode == 0, ran.stderr
    seams, expected = int(ran.stdout), saved(undisturbed)
    assert seams > 12 and len(expected["gaps"]) == 1 and expected["aside"]  # type: ignore[arg-type]
    for last in range(1, seams + 1):
        folder = a_copy(damaged, tmp_path / f"at-{last}")
        assert child(folder, last).returncode == -signal.SIGKILL
        again = child(folder, 0)
        assert again.returncode == 0, (last, again.stderr)
        assert saved(folder) == expected, last
        assert not (folder / "rescue.part").exists()
