from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from kiosk.badges.face import BadgeFace
from kiosk.badges.sheets import Badge, leaves
from kiosk.badges.template import Sheet
from kiosk.badges.template_file import load
from kiosk.printing.batch import page, write
from tests.badges.people import a_face

A4 = Sheet(width=297, height=210, columns=3, rows=1, gap=2)
ON_A4 = replace(load("double"), sheet=A4)

pytestmark = pytest.mark.usefixtures("qapp")


def people(count: int) -> list[Badge]:
    return [Badge(BadgeFace(delegate=str(number)), ((), ())) for number in range(count)]


def test_backs_lie_behind_their_fronts() -> None:
    sides = list(leaves(people(4), ON_A4))
    assert [[spot.face.delegate for spot in side] for side in sides] == [["0", "1", "2"]] * 2 + [["3"]] * 2
    front, back = sides[0], sides[1]
    for one, other in zip(front, back, strict=True):
        assert one.x + ON_A4.width == pytest.approx(A4.width - other.x)
        assert one.y == other.y == pytest.approx((210 - 134) / 2)


def test_a_sheet_holds_several_badges(tmp_path: Path) -> None:
    path = tmp_path / "sheets.pdf"
    written = write([a_face(family_name=f"Name{n}") for n in range(4)], ON_A4, path)
    reader = pypdf.PdfReader(path)
    assert (written.badges, written.pages, len(reader.pages)) == (4, 4, 4)
    assert float(reader.pages[0].mediabox.width) / 72 * 25.4 == pytest.approx(297, abs=0.001)
    words = reader.pages[0].extract_text()
    assert all(f"NAME{n}" in words for n in range(3))


def test_a_printer_gets_single_badges_whatever_the_sheet() -> None:
    assert page(a_face(), ON_A4).size.width == 96
