"""The scripted half hour, played by the real kiosk in a process of its own, as `make demo` does without a display."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk.demo import event, script
from kiosk.storage.paths import resources

PLAY = "import sys, pathlib; from kiosk.demo import headless; headless(pathlib.Path(sys.argv[1]), int(sys.argv[2]))"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    done = subprocess.run([sys.executable, "-c", PLAY, str(folder), "300"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return folder


@pytest.fixture(scope="module")
def report(played: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((played / "report.json").read_text(encoding="utf-8"))
    return told


def test_every_scan_gave_what_the_script_says(report: dict[str, Any]) -> None:
    assert [line for line in report["passages"] if not line["met"]] == []
    assert report["met"] == report["scans"] == sum(isinstance(step, script.Scanned) for step in script.HALF_HOUR)


def test_the_sample_export_and_the_generated_crowd_are_on_the_roster(report: dict[str, Any]) -> None:
    assert report["people"] == 134 + 300


def test_what_could_not_be_sealed_was_not_answered(report: dict[str, Any]) -> None:
    assert report["verdicts"]["none"] == 1


def test_the_journal_of_the_half_hour_is_intact_and_holds_every_answer(report: dict[str, Any]) -> None:
    answered = report["scans"] - report["verdicts"]["none"]
    assert [(chain["intact"], chain["entries"] > answered) for chain in report["journal"]] == [(True, True)]


def test_every_file_the_report_names_is_there_and_no_other(played: Path, report: dict[str, Any]) -> None:
    assert {path.name for path in played.iterdir()} == set(report["files"])


def test_pictures_are_whole_screens_and_differ(played: Path) -> None:
    pictures = [QImage(str(path)) for path in sorted(played.glob("gate-*.png"))]
    assert {(picture.width(), picture.height()) for picture in pictures} == {(1280, 800)}
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(pictures) >= 20


def test_everyone_who_was_let_in_has_a_badge_in_the_pdf(played: Path, report: dict[str, Any]) -> None:
    assert report["badges"]["badges"] == report["badges"]["pages"] > 15
    assert report["badges"]["undrawable"] == []
    assert (played / "badges.pdf").read_bytes().startswith(b"%PDF")


def test_tickets_of_companions_are_their_own() -> None:
    tickets = event.tickets()
    assert tickets["54+1"] != tickets["54+2"] != tickets["54"]


def test_the_plan_of_the_demo_differs_only_in_the_key_it_trusts() -> None:
    original = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
    changed = [line for line in event.plan_text().splitlines() if line not in original.splitlines()]
    assert len(changed) == 1
    assert changed[0].startswith('keys = ["')
