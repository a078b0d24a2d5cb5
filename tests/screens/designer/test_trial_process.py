"""The process that tries a design on everybody."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import station
from kiosk.badges.hardest import Hardship
from kiosk.badges.template_file import load
from kiosk.badges.trial import Trial
from kiosk.roster.changes import Changes
from kiosk.screens.designer import trial_process
from kiosk.storage import vault
from kiosk.storage.paths import resources
from tests.roster.people import AT, indico_people

DEMO = resources() / "demo"


def test_everybody_of_the_roster_is_tried_by_another_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_KEYRING", "off")
    made = station.create(tmp_path / "data", (DEMO / "uncops.toml").read_text("utf-8"))
    made.roster.apply(Changes(added=tuple(indico_people())), AT)
    key = made.key.raw
    made.close()
    asked = trial_process.request(tmp_path / "data" / vault.DATABASE_FILE, key, load("delegate"), 203)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.screens.designer.trial_process"],
        input=asked + "\n",
        text=True,
        capture_output=True,
        check=True,
    )
    first, *rest = (trial_process.answer(line) for line in done.stdout.splitlines())
    assert isinstance(first, dict)
    assert Hardship.LONGEST_NAME in first
    last = rest[-1]
    assert isinstance(last, Trial)
    assert last.finished
    assert last.people > 0
