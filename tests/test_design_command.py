"""`kiosk design --import`, as scripts use it."""

import json
from pathlib import Path

import pytest

from kiosk.badges.template_file import load
from tests.test_cli import PLAN, kiosk, lines

VECTORS = Path(__file__).parent / "vectors"
DESIGNER = VECTORS / "indico" / "designer"
LAYOUTS = VECTORS / "pretix" / "badges" / "event-layouts.json"


@pytest.fixture(scope="module")
def event(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("design") / "data"
    assert kiosk(data, "init", "--plan", PLAN).returncode == 0
    return data


def test_an_indico_badge_becomes_a_design_that_prints(event: Path) -> None:
    ran = kiosk(
        event, "design", "--import", DESIGNER / "template_front.json", DESIGNER / "template_back.json",
        "--field", "60=category", "--template", "Staff", "--json",
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    (told,) = lines(ran)
    assert (told["template"], told["title"], told["pages"]) == ("staff", "Staff", 2)
    assert {
        "element": "side 2, num_accompanying_persons 3",
        "problem": "num_accompanying_persons has no counterpart",
    } in (told["remarks"])
    assert load("staff", event / "templates").width == 105


def test_every_layout_of_a_file_is_saved_and_reported(event: Path) -> None:
    ran = kiosk(event, "design", "--import", LAYOUTS, "--json")
    assert [told["width"] for told in lines(ran)] == [148, 148, 82]
    assert all((event / "templates" / f"{told['template']}.json").exists() for told in lines(ran))


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--import"], 2),
        (["--import", LAYOUTS, "--size", "large"], 2),
        (["--import", LAYOUTS, "--field", "60=shoe"], 2),
        (["--import", LAYOUTS, "--template", "one"], 2),
        (["--import", VECTORS / "indico" / "truth.jsonl"], 1),
        (["--import", "nowhere.json"], 1),
    ],
)
def test_what_is_wrong_is_said_in_one_line(event: Path, words: list[object], status: int) -> None:
    ran = kiosk(event, "design", *words)
    assert ran.returncode == status
    assert "Traceback" not in ran.stderr
    assert json.dumps(ran.stdout) == '""'
