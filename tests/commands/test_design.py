"""`kiosk design --import`, as scripts use it."""

import json
from pathlib import Path

import pytest

from kiosk.badges.template_file import load
from kiosk.storage.settings import load as load_settings
from tests.commands import PLAN, copied, kiosk, lines

VECTORS = Path(__file__).parents[1] / "vectors"
DESIGNER = VECTORS / "indico" / "designer"
LAYOUTS = VECTORS / "pretix" / "badges" / "event-layouts.json"


@pytest.fixture
def event(planned_event: Path, tmp_path: Path) -> Path:
    return copied(planned_event, tmp_path / "event")


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


def test_layouts_with_their_products_become_designs_of_categories(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert kiosk(data, "init", "--plan", PLAN).returncode == 0
    layout = [{"type": "textcontainer", "content": "attendee_name", "left": 5, "bottom": 5, "width": 60, "height": 9}]
    layouts = [
        {"id": 7, "name": "Press card", "layout": layout, "item_assignments": [{"item": 41}]},
        {"id": 8, "name": "Others", "layout": layout, "item_assignments": []},
    ]
    items = [
        {"id": 41, "name": {"de": "Presse", "en": "Media"}, "default_price": "0.00"},
        {"id": 42, "name": {"en": "Expert"}, "default_price": "0.00"},
        {"id": 43, "name": {"en": "Lunch"}, "default_price": "0.00"},
    ]
    assigned = [{"id": 1, "item": 42, "layout": 8}, {"id": 2, "item": 43, "layout": 8}]
    files = []
    for name, rows in (("layouts", layouts), ("items", items), ("badgeitems", assigned)):
        files.append(tmp_path / f"{name}.json")
        files[-1].write_text(json.dumps({"count": len(rows), "results": rows}))
    ran = kiosk(data, "design", "--import", *files, "--size", "86x54", "--json")
    assert ran.returncode == 0, ran.stderr
    told = lines(ran)
    assert [(one["title"], one["categories"], one["width"]) for one in told] == [
        ("Press card", ["press"], 86),
        ("Others", ["expert"], 86),
    ]
    assert {"element": "product Lunch (43)", "problem": "is of no category that plan or roster know"} in told[1][
        "remarks"
    ]
    names = [one["template"] for one in told]
    assert load_settings(data / "settings.toml").badge_template_for == (f"press={names[0]}", f"expert={names[1]}")


def test_a_size_that_is_told_is_kept_whatever_the_command_says(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert kiosk(data, "init", "--plan", PLAN).returncode == 0
    part = {"type": "textcontainer", "content": "attendee_name", "left": 5, "bottom": 5, "width": 60, "height": 9}
    sized = {"name": "Told", "layout": [part], "size": [{"width": 90, "height": 50}]}
    (tmp_path / "l.json").write_text(json.dumps({"results": [sized, {"name": "Untold", "layout": [part]}]}))
    ran = kiosk(data, "design", "--import", tmp_path / "l.json", "--size", "120x80", "--json")
    assert {one["title"]: (one["width"], one["height"]) for one in lines(ran)} == {
        "Told": (90, 50),
        "Untold": (120, 80),
    }
