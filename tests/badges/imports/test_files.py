"""Files of foreign designs given together, as a person would choose them."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.badges.imports.files import read
from kiosk.badges.imports.report import Remark
from kiosk.badges.painting import preview
from kiosk.badges.shelf import Shelf
from kiosk.badges.template import BadTemplate, Photo, Picture
from tests.badges.people import EVERYBODY

VECTORS = Path(__file__).parents[2] / "vectors"
DESIGNER = VECTORS / "indico" / "designer"
LAYOUTS = VECTORS / "pretix" / "badges" / "event-layouts.json"
SHIPPED = VECTORS / "pretix" / "badges" / "layout-templates.json"
PHOTO = VECTORS / "indico" / "pictures" / "3.jpg"


def unkept(_name: str, _content: bytes) -> str:
    raise AssertionError("there is no picture among these files")


def test_the_front_of_indico_is_found_whatever_the_order() -> None:
    files = [DESIGNER / "template_back.json", DESIGNER / "template_front.json"]
    (imported,) = read(files, unkept, fields={"60": "category"})
    assert imported.template.title == "UNCOPS A6 badge"
    front, back = imported.template.pages
    assert any(isinstance(element, Photo) for element in front)
    assert not any(isinstance(element, Photo) for element in back)


def test_a_picture_given_with_it_is_not_remarked_as_missing(tmp_path: Path) -> None:
    emblem = tmp_path / "emblem.png"
    emblem.write_bytes(PHOTO.read_bytes())
    shelf = Shelf(tmp_path / "templates")
    (imported,) = read([DESIGNER / "template_front.json", emblem], shelf.put_picture)
    assert all("emblem" not in remark.problem for remark in imported.remarks)
    assert (tmp_path / "templates" / "emblem.png").exists()


def test_every_layout_of_a_pretix_event_becomes_a_design() -> None:
    imported = read([LAYOUTS], unkept)
    assert [one.template.title.split(" (")[0] for one in imported] == [
        "A6 landscape",
        "A6 landscape with QR and photo",
        "Butterfly",
    ]
    assert [(one.template.width, one.template.height) for one in imported] == [(148, 105), (148, 105), (82, 203)]


def test_sizes_that_are_told_are_taken() -> None:
    sizes = {one.template.title: (one.template.width, one.template.height) for one in read([SHIPPED], unkept)}
    assert sizes["A6 portrait"] == pytest.approx((105, 148), abs=0.1)


def test_the_editors_own_file_and_the_apis_text_are_layouts_too(tmp_path: Path) -> None:
    layout = json.loads(LAYOUTS.read_text("utf-8"))["A6 landscape with QR and photo"]["layout"]
    (tmp_path / "bare.json").write_text(json.dumps(layout))
    listed = {"results": [{"name": "Staff", "layout": json.dumps(layout), "size": [{"width": 90, "height": 50}]}]}
    (tmp_path / "api.json").write_text(json.dumps(listed))
    (bare,) = read([tmp_path / "bare.json"], unkept)
    (api,) = read([tmp_path / "api.json"], unkept, size=(150, 110))
    assert bare.template.title == "bare"
    assert (api.template.title, api.template.width) == ("Staff", 90)


def test_the_background_of_pretix_gives_size_and_picture(qapp: object, tmp_path: Path) -> None:
    layout = tmp_path / "layout.json"
    layout.write_text(json.dumps(json.loads(LAYOUTS.read_text("utf-8"))["A6 landscape with QR and photo"]["layout"]))
    background = VECTORS / "indico" / "pdf" / "badges_A6_double_sided_4.pdf"
    shelf = Shelf(tmp_path / "templates")
    (imported,) = read([layout, background], shelf.put_picture)
    template = imported.template
    assert (template.width, template.height) == (105, 148)
    ground = template.pages[0][0]
    assert isinstance(ground, Picture)
    assert (shelf.folder / ground.file).exists()
    assert imported.remarks[0] == Remark("page", "its background became a picture of 300 dots an inch")


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"a": 1}', "[7]", '{"layout": 7}', '{"results": [{}]}'])
def test_what_is_no_design_is_refused_in_one_sentence(tmp_path: Path, content: str) -> None:
    (tmp_path / "x.json").write_text(content)
    with pytest.raises(BadTemplate) as caught:
        read([tmp_path / "x.json"], unkept)
    assert "\n" not in str(caught.value)


def test_a_broken_background_and_no_file_at_all_are_refused(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.4 nothing")
    with pytest.raises(BadTemplate, match="is not a PDF"):
        read([LAYOUTS, tmp_path / "x.pdf"], lambda name, _content: name)
    with pytest.raises(BadTemplate, match="cannot be read"):
        read([tmp_path / "none.json"], unkept)
    with pytest.raises(BadTemplate):
        read([], unkept)


def test_imported_designs_draw_everybody(qapp: object) -> None:
    for imported in read([LAYOUTS], unkept):
        picture = preview(imported.template, EVERYBODY["long position"], dpi=72)
        assert picture.size() == QSize(
            round(imported.template.width / 25.4 * 72), round(imported.template.height / 25.4 * 72)
        )
