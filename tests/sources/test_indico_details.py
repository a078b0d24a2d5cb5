"""Details of the check-in API whose forms were changed by their managers."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.people import Registration
from kiosk.domain.plan import Plan
from tests.sources.samples import INDICO, category, companions, imported, plan, registrants

DETAIL = json.loads((INDICO / "api" / "detail_2.json").read_text("utf-8"))


def field(detail: dict[str, Any], title: str) -> dict[str, Any]:
    return next(each for section in detail["registration_data"] for each in section["fields"] if each["title"] == title)


def read(folder: Path, detail: Any, using: Plan | None = None) -> list[Registration]:
    path = folder / "detail.json"
    path.write_text(json.dumps(detail), "utf-8")
    export = imported(path, using=using)
    assert export.problems == ()
    return [*registrants(export), *companions(export)]


@pytest.fixture
def detail() -> dict[str, Any]:
    copied: dict[str, Any] = json.loads(json.dumps(DETAIL))
    return copied


def test_one_detail_is_a_person_and_a_companion(tmp_path: Path, detail: dict[str, Any]) -> None:
    ada, companion = read(tmp_path, detail)
    assert (ada.source_id, ada.name, ada.delegation, ada.category) == ("2", "Ștefan Țurcanu", "MD", "Minister")
    assert (companion.name, companion.companion_of, companion.category) == ("Jean Țurcanu", "2", "Minister")


def test_renamed_names_are_the_first_two_texts_of_the_personal_data(tmp_path: Path, detail: dict[str, Any]) -> None:
    field(detail, "First Name")["title"] = "How may we call you?"
    field(detail, "Last Name")["title"] = "And your clan?"
    person = read(tmp_path, detail)[0]
    assert (person.given_name, person.family_name) == ("Ștefan", "Țurcanu")


def test_a_renamed_category_is_the_choice_that_the_plan_knows(tmp_path: Path, detail: dict[str, Any]) -> None:
    field(detail, "Category")["title"] = "I attend as"
    captions = [choice["caption"] for choice in field(detail, "I attend as")["choices"]]
    using = plan(*(category(caption.lower(), caption) for caption in captions))
    assert read(tmp_path, detail, using)[0].category == "minister"
    assert read(tmp_path, detail)[0].category is None


def test_sections_and_fields_may_come_in_any_order(tmp_path: Path, detail: dict[str, Any]) -> None:
    before = read(tmp_path, detail)
    detail["registration_data"].reverse()
    for section in detail["registration_data"]:
        section["fields"].reverse()
    assert read(tmp_path, detail) == before


@pytest.mark.parametrize("number", [0, 3])
def test_anonymous_companions_are_a_number_and_nobody(tmp_path: Path, detail: dict[str, Any], number: int) -> None:
    field(detail, "Accompanying persons")["data"] = number
    assert len(read(tmp_path, detail)) == 1


def _no_country(detail: dict[str, Any]) -> None:
    for title in ("Country", "Delegation / Organization"):
        field(detail, title)["data"] = ""


def _no_choice(detail: dict[str, Any]) -> None:
    field(detail, "Category")["data"] = {}


def _mission(detail: dict[str, Any]) -> None:
    field(detail, "Delegation / Organization")["data"] = "MINUSCA"


@pytest.mark.parametrize(
    ("change", "name", "value"),
    [
        (_no_country, "delegation", ""),
        (_no_choice, "category", ""),
        (_mission, "delegation", "MINUSCA"),
        (lambda detail: detail.update(personal_data_picture="/api/x/my%20photo.jpg"), "photo_name", "my photo.jpg"),
        (lambda detail: detail.update(personal_data_picture=None), "photo_name", ""),
        (lambda detail: detail.update(email=" ADA@UN.example "), "email", "ada@un.example"),
        (lambda detail: detail.update(tags=[]), "tags", ()),
    ],
)
def test_what_a_detail_leaves_out_is_empty(
    tmp_path: Path, detail: dict[str, Any], change: Callable[[dict[str, Any]], None], name: str, value: object
) -> None:
    change(detail)
    assert getattr(read(tmp_path, detail)[0], name) == value


def test_an_array_of_details_is_not_a_whole_form(tmp_path: Path, detail: dict[str, Any]) -> None:
    path = tmp_path / "some.json"
    path.write_text(json.dumps([detail]), "utf-8")
    assert imported(path).covers == ()
