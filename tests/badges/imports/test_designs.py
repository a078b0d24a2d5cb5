"""Designs of other systems, read from their real files, and compared with the PDFs they print themselves."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.badges.imports import indico, pretix
from kiosk.badges.imports.report import SILHOUETTE, Imported, Remark, colour
from kiosk.badges.painting import preview
from kiosk.badges.template import BadTemplate, Box, Code, Photo, Shape, Text
from kiosk.badges.template_file import parse
from kiosk.badges.template_text import text
from tests.badges.people import EVERYBODY, PICTURES, a_face

VECTORS = Path(__file__).parents[2] / "vectors"
DESIGNER = VECTORS / "indico" / "designer"
PRETIX = VECTORS / "pretix" / "badges"
LAYOUTS = json.loads((PRETIX / "event-layouts.json").read_text("utf-8"))
SHIPPED = json.loads((PRETIX / "layout-templates.json").read_text("utf-8"))["templates"]
ANGUS = a_face(
    native_name="",
    family_name="McDonald",
    given_name="Angus",
    last_name="McDonald",
    first_name="Angus",
    title="Mr",
    position="Заместитель",
    organisation="National Police of United Kingdom",
    delegation="United Kingdom",
    delegation_code="GB",
    category="Chief of Police",
    event="UN Chiefs of Police Summit 2024",
    dates="26–27\u00a0Jun 2024",
    number=42_180_937,
    photo=(PICTURES / "5.jpg").read_bytes(),
)


def designer(name: str) -> dict[str, Any]:
    design: dict[str, Any] = json.loads((DESIGNER / f"template_{name}.json").read_text("utf-8"))
    return design


def a6() -> Imported:
    return indico.read("a6", [designer("front"), designer("back")], {"60": "category"})


def test_front_and_back_of_indico_become_one_template_and_what_is_lost_is_said() -> None:
    imported = a6()
    assert (imported.template.width, imported.template.height, len(imported.template.pages)) == (105, 148, 2)
    assert imported.remarks == (
        Remark("side 1, fixed_image 1", "its image is not in the export: put it beside the template as emblem.png"),
        Remark("side 1, picture 4", SILHOUETTE),
        Remark("side 1, country 8", "the country of a person is shown as the delegation"),
        Remark("side 2, num_accompanying_persons 3", "num_accompanying_persons has no counterpart"),
    )


def test_pixels_points_and_colours_keep_their_meaning() -> None:
    elements = {element.id: element for element in a6().template.pages[0]}
    photo = next(element for element in elements.values() if isinstance(element, Photo))
    assert photo.box == Box(33, 27, 39, 48)
    name = elements["side 1, full_name_b_no_title 5"]
    assert isinstance(name, Text)
    assert name.words == (("", "{first_name} {last_name}"),)
    assert name.type.size == pytest.approx(24 * 25.4 / 72)
    ground = elements["side 1, field-60 9 ground"]
    assert isinstance(ground, Shape)
    assert ground.fill == "#0072BC"


def test_a_form_field_nobody_explained_is_remarked() -> None:
    remarks = indico.read("a6", [designer("front")]).remarks
    assert Remark("side 1, field-60 9", "field-60 has no counterpart") in remarks


@pytest.mark.parametrize("name", ["front", "back", "card", "default_badge", "default_ticket"])
def test_every_indico_template_becomes_json_that_reads_back(name: str) -> None:
    imported = indico.read(name, [designer(name)], {"60": "category"})
    assert parse(text(imported.template), name) == imported.template


@pytest.mark.parametrize("values", [{}, {"template": {}}, {"template": {"data": []}}])
def test_what_is_no_designer_template_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(BadTemplate, match="is not an Indico designer template"):
        indico.read("x", [values])


def test_items_with_hardly_any_keys_do_not_break_the_import() -> None:
    items = [{}, {"type": "fixed"}, {"type": "full_name", "font_size": None, "x": "left"}, 7]
    imported = indico.read("x", [{"data": {"items": items}}])
    assert len(imported.template.pages[0]) == 2


def ink(image: QImage, columns: int = 21, rows: int = 29) -> np.ndarray:
    """Darkness of each 5 mm cell."""
    grey = image.scaled(QSize(columns * 8, rows * 8)).convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(grey.constBits(), np.uint8).reshape(rows * 8, grey.bytesPerLine())[:, : columns * 8]
    coverage: np.ndarray = 255.0 - lines.reshape(rows, 8, columns, 8).mean(axis=(1, 3))
    return coverage


def printed(path: Path, size: QSize) -> QImage:
    """The first page of a PDF on white paper."""
    document = QPdfDocument()
    document.load(str(path))
    page = document.render(0, size)
    document.close()
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    return paper


def test_an_imported_badge_looks_like_the_one_indico_prints(qapp: object) -> None:
    theirs = printed(VECTORS / "indico" / "pdf" / "badges_A6_double_sided_4.pdf", QSize(420, 592))
    ours = preview(a6().template, ANGUS, 0, dpi=101.6)
    one, other = ink(theirs), ink(ours)
    one[:5, :5] = other[:5, :5] = 0
    assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > 0.85


def test_a_pretix_layout_turns_its_axes_and_names_its_losses() -> None:
    imported = pretix.read("a6", LAYOUTS["A6 landscape with QR and photo"]["layout"], (148, 105))
    assert imported.remarks == (
        Remark("page", "its background is a PDF: only its size is taken over"),
        Remark("imagearea 4", SILHOUETTE),
        Remark("poweredby 6", "poweredby dark has no counterpart"),
    )
    name, company, code, photo, product = imported.template.pages[0]
    assert name.box == Box(45, 5, 98, 45.5)
    assert isinstance(company, Text)
    assert company.words == (("", "{organisation}"),)
    assert isinstance(code, Code)
    assert code.box == Box(11, 70, 24, 24)
    assert isinstance(photo, Photo)
    assert photo.box == Box(8, 7, 30, 38)
    assert isinstance(product, Text)
    assert product.type.colour == "#C80000"


def test_an_imported_badge_looks_like_the_one_pretix_prints(qapp: object) -> None:
    imported = pretix.read("a6", LAYOUTS["A6 landscape with QR and photo"]["layout"], (148, 105))
    holder = a_face(
        native_name="",
        last_name="Ångström",
        first_name="H.E. élodie",
        organisation="Polisen",
        category="Delegate",
        photo=(PRETIX / "photos" / "ADEAG-1.jpg").read_bytes(),
    )
    one = ink(printed(PRETIX / "badge-2.pdf", QSize(592, 420)), 29, 21)
    other = ink(preview(imported.template, holder, 0, dpi=101.6), 29, 21)
    one[19:, 22:] = other[19:, 22:] = 0
    assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > 0.95


def test_a_turned_container_turns_about_its_corner() -> None:
    layout = LAYOUTS["Butterfly (shipped template 82x203butterfly)"]["layout"]
    upright, _, turned, _ = pretix.read("b", layout, (82, 203)).template.pages[0]
    assert turned.rotation == -180
    box = turned.box
    assert [box.x, box.y, box.width, box.height] == pytest.approx([4.97, 152.14, 72, 20])
    assert upright.box == Box(5, 30, 72, 20)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_layout_pretix_ships_draws_everybody(qapp: object, name: str) -> None:
    width, height = (points / 72 * 25.4 for points in SHIPPED[name]["pagesize_pt"])
    imported = pretix.read(name, SHIPPED[name]["layout"], (width, height))
    assert parse(text(imported.template), name) == imported.template
    assert not preview(imported.template, EVERYBODY["seventy letters"], dpi=72).isNull()


def test_texts_with_variables_keep_the_words_around_them() -> None:
    part = {"type": "textcontainer", "content": "other", "text": "From {attendee_country} by {seat}"}
    imported = pretix.read("x", [part], (90, 50))
    (element,) = imported.template.pages[0]
    assert isinstance(element, Text)
    assert element.words == (("", "From {delegation} by "),)
    assert imported.remarks[1:] == (Remark("textcontainer 1", "seat has no counterpart"),)


def test_parts_of_a_name_are_put_together() -> None:
    part = {"type": "textcontainer", "content": "attendee_name_salutation_title_given_name_family_name"}
    (element,) = pretix.read("x", [part], (90, 50)).template.pages[0]
    assert isinstance(element, Text)
    assert element.words == (("", "{title} {first_name} {last_name}"),)


@pytest.mark.parametrize("layout", [{}, "x", [7], [{}]])
def test_what_is_no_layout_is_refused(layout: Any) -> None:
    with pytest.raises(BadTemplate, match="is not a pretix badge layout"):
        pretix.read("x", layout, (90, 50))


def test_colours_come_in_every_spelling_indico_knows() -> None:
    assert [colour(value) for value in ("#0072bc", "fff", "black", "", None, "no colour")] == [
        "#0072BC",
        "#FFFFFF",
        "#000000",
        None,
        None,
        None,
    ]
