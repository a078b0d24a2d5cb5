"""What stands on many badges is painted once, and nobody sees it: a page is the same in whatever company."""

import random
import re
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import pypdf
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from kiosk.badges.face import BadgeFace
from kiosk.badges.template import Sheet, Template
from kiosk.badges.template_file import load, shipped
from kiosk.printing.batch import write
from tests.badges.people import EVERYBODY, a_face

pytestmark = pytest.mark.usefixtures("qapp")


def company(seed: int) -> list[BadgeFace]:
    """One person over and over, each time with something else, and some others."""
    chance = random.Random(seed)
    changes = (
        {"category_colour": "#7A2E1D"},
        {"category_key": "P"},
        {"photo": None},
        {"photo": EVERYBODY["arabic"].photo},
        {"zones": ()},
        {"zones": tuple(replace(mark, allowed=not mark.allowed) for mark in a_face().zones)},
        {"number": 10_000_001},
        {"copy": 1},
        {"payload": "SOMEBODY ELSE"},
        {"delegation": "Japan", "delegation_code": "JP"},
    )
    people = [replace(a_face(), **change) for change in changes] + chance.choices(list(EVERYBODY.values()), k=6)
    return chance.sample(people, len(people))


def turned(template: Template) -> Template:
    """Each element turned by another angle, as imported designs may have them."""
    pages = (
        tuple(replace(element, rotation=15.0 * (number % 3)) for number, element in enumerate(page))
        for page in template.pages
    )
    return replace(template, pages=tuple(pages))


def pictures(path: Path) -> list[np.ndarray]:
    document = QPdfDocument()
    document.load(str(path))
    found = []
    for number in range(document.pageCount()):
        size = document.pagePointSize(number)
        image = document.render(number, QSize(round(size.width() * 2), round(size.height() * 2)))
        image = image.convertToFormat(QImage.Format.Format_ARGB32)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        found.append(rows.copy())
    document.close()
    return found


@pytest.mark.parametrize("design", [*shipped(), "turned"])
@pytest.mark.parametrize("seed", [1, 2])
def test_a_page_among_others_is_the_page_alone(design: str, seed: int, tmp_path: Path) -> None:
    template = turned(load("vip")) if design == "turned" else load(design)
    people = company(seed)
    write(people, template, tmp_path / "all.pdf")
    together = pictures(tmp_path / "all.pdf")
    for number, face in enumerate(people):
        write([face], template, tmp_path / "one.pdf")
        for side, alone in enumerate(pictures(tmp_path / "one.pdf")):
            assert np.array_equal(alone, together[number * len(template.pages) + side])


def test_a_badge_on_a_sheet_is_the_badge_alone(tmp_path: Path) -> None:
    """On a sheet of one place without margin, with and without its neighbours' pieces."""
    template = load("delegate")
    sheet = Sheet(width=template.width, height=template.height, columns=1, rows=1, marks=False)
    people = company(3)
    write(people, template, tmp_path / "badges.pdf")
    write(people, replace(template, sheet=sheet), tmp_path / "sheets.pdf")
    for badge, side in zip(pictures(tmp_path / "badges.pdf"), pictures(tmp_path / "sheets.pdf"), strict=True):
        assert np.array_equal(badge, side)


def test_each_page_has_the_fonts_and_pictures_that_it_shows_and_no_others(tmp_path: Path) -> None:
    photos = [face.photo for face in (a_face(), EVERYBODY["arabic"])]
    people = [*EVERYBODY.values(), a_face(photo=None), a_face(photo=photos[0])]
    write(people, load("delegate"), tmp_path / "all.pdf")
    for page in pypdf.PdfReader(tmp_path / "all.pdf").pages:
        drawn = page.get_contents()
        assert drawn is not None
        shown = set(re.findall(r"/((?:F|Im)\d+) ", drawn.get_data().decode("latin-1")))
        resources = cast(pypdf.generic.DictionaryObject, page["/Resources"])
        have = {name[1:] for kind in ("/Font", "/XObject") for name in resources.get(kind, {})}
        assert have == shown != set()


def test_a_line_that_all_badges_share_is_in_the_file_of_many_as_it_is_in_that_of_one(tmp_path: Path) -> None:
    """Glyphs and words come from the same piece, so every page says it."""
    write([a_face(given_name=f"No{number}") for number in range(30)], load("delegate"), tmp_path / "all.pdf")
    words = [page.extract_text() for page in pypdf.PdfReader(tmp_path / "all.pdf").pages]
    assert [("Kazakhstan" in text, f"No{number}" in text) for number, text in enumerate(words)] == [(True, True)] * 30
