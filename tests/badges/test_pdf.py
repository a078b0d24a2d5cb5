"""What comes out: a PDF judged by other eyes than Qt's painter (pypdf, QtPdf's PDFium, zxing-cpp)."""

import io
import itertools
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import numpy as np
import pypdf
import pytest
import zxingcpp
from PIL import Image, ImageFilter
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.badges import fonts
from kiosk.badges.codes import symbol
from kiosk.badges.fonts import QtRuler, legible
from kiosk.badges.layout import Placed, lay_out
from kiosk.badges.painting import preview
from kiosk.badges.template import Box, Code, Shape
from kiosk.badges.template_file import load, shipped
from kiosk.printing import batch
from kiosk.printing.batch import write
from tests.badges.people import AWKWARD, EVERYBODY, PAYLOAD, SCRIPTS, a_face

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def everybody(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("badges") / "everybody.pdf"
    write(EVERYBODY.values(), load("delegate"), path)
    return path


@pytest.fixture(scope="module")
def document(everybody: Path) -> Iterator[QPdfDocument]:
    opened = QPdfDocument()
    opened.load(str(everybody))
    yield opened
    opened.close()


def pixels(image: QImage) -> np.ndarray:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()


def rendered(document: QPdfDocument, name: str, dpi: int) -> np.ndarray:
    return page_pixels(document, list(EVERYBODY).index(name), dpi)


def page_pixels(document: QPdfDocument, number: int, dpi: int) -> np.ndarray:
    size = document.pagePointSize(0)
    target = QSize(round(size.width() / 72 * dpi), round(size.height() / 72 * dpi))
    page = document.render(number, target)
    paper = QImage(target, QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    return pixels(paper)


def placed(name: str) -> tuple[Placed, ...]:
    return lay_out(load("delegate"), EVERYBODY[name], QtRuler())[0]


def test_every_font_is_embedded(everybody: Path) -> None:
    fonts = embedded_fonts(everybody)
    assert len(fonts) > 15
    assert all(fonts.values())


def resources_of(page: pypdf.PageObject) -> pypdf.generic.DictionaryObject:
    return cast(pypdf.generic.DictionaryObject, page["/Resources"])


def embedded_fonts(path: Path) -> dict[str, bool]:
    fonts: dict[str, bool] = {}
    for page in pypdf.PdfReader(path).pages:
        for font in resources_of(page).get("/Font", {}).values():
            font = font.get_object()
            descendant = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            descriptor = descendant["/FontDescriptor"].get_object()
            name = str(font["/BaseFont"])
            fonts[name] = any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))
    return fonts


@pytest.mark.parametrize(
    ("name", "face"),
    [
        ("arabic", "NotoSansArabic"),
        ("hebrew", "NotoSansHebrew"),
        ("devanagari", "NotoSansDevanagari"),
        ("bengali", "NotoSansBengali"),
        ("tamil", "NotoSansTamil"),
        ("thai", "NotoSansThai"),
        ("khmer", "NotoSansKhmer"),
        ("ethiopic", "NotoSansEthiopic"),
        ("armenian", "NotoSansArmenian"),
        ("georgian", "NotoSansGeorgian"),
        ("greek", "InterDisplay"),
        ("chinese", "NotoSansCJKsc"),
        ("japanese", "NotoSansCJKjp"),
        ("korean", "NotoSansCJKkr"),
    ],
)
def test_each_script_is_set_in_its_own_face(name: str, face: str, tmp_path: Path) -> None:
    write([SCRIPTS[name]], load("delegate"), tmp_path / "one.pdf")
    names = "".join(embedded_fonts(tmp_path / "one.pdf")).replace("-", "").replace(" ", "")
    assert face in names


@pytest.mark.parametrize("order", list(itertools.permutations(["chinese", "japanese", "korean"])))
def test_each_land_keeps_its_face_whoever_came_before(order: tuple[str, ...], tmp_path: Path) -> None:
    own = {"chinese": "CJKsc", "japanese": "CJKjp", "korean": "CJKkr"}
    for name in order:
        face = replace(SCRIPTS[name], family_name=SCRIPTS[name].native_name, native_name="", given_name="")
        write([face], load("delegate"), tmp_path / "one.pdf")
        fonts = "".join(embedded_fonts(tmp_path / "one.pdf"))
        assert [face for face in own.values() if face in fonts] == [own[name]]


@pytest.mark.parametrize("name", shipped())
def test_pages_have_exactly_the_size_of_the_template(name: str, tmp_path: Path) -> None:
    template = load(name)
    write([a_face(), a_face()], template, tmp_path / "two.pdf")
    for page in pypdf.PdfReader(tmp_path / "two.pdf").pages:
        assert float(page.mediabox.width) / 72 * 25.4 == pytest.approx(template.width, abs=0.001)
        assert float(page.mediabox.height) / 72 * 25.4 == pytest.approx(template.height, abs=0.001)


def test_no_secret_stands_in_text_or_metadata(everybody: Path) -> None:
    reader = pypdf.PdfReader(everybody)
    words = "".join(page.extract_text() for page in reader.pages)
    assert "ABDIRAKHMANOVA" in words.replace(" ", "")
    for secret in ("oSxVLilgQX6SIwA85WjgMA", "indico.un.example"):
        assert secret not in words
        assert secret.encode() not in everybody.read_bytes()
    told = {key: value for key, value in (reader.metadata or {}).items() if "Date" not in key and value}
    assert told.keys() == {"/Title", "/Creator", "/Producer", "/Trapped"}
    assert told["/Title"] == "Badges"


@pytest.mark.parametrize("name", EVERYBODY)
@pytest.mark.parametrize("blur", [0, 2])
def test_the_code_of_every_badge_is_read_from_a_one_bit_rendering(document: QPdfDocument, name: str, blur: int) -> None:
    grey = Image.fromarray(rendered(document, name, 203))
    bits = grey.convert("1", dither=Image.Dither.NONE).convert("L").filter(ImageFilter.GaussianBlur(blur))
    found = zxingcpp.read_barcodes(np.asarray(bits), formats=zxingcpp.barcode_formats_from_str("QRCode"))
    assert [code.text for code in found] == [PAYLOAD]


@pytest.mark.parametrize("name", EVERYBODY)
def test_nothing_is_drawn_outside_the_boxes_or_touches_another(document: QPdfDocument, name: str) -> None:
    """Ink on white paper lies only where an element's box is, and lines of text do not run into one another."""
    dpi = 150
    grey = rendered(document, name, dpi)
    allowed = np.zeros_like(grey, dtype=bool)
    for item in placed(name):
        box = item.element.box
        scale = dpi / 25.4
        top, bottom = int(box.y * scale) - 1, int(box.bottom * scale) + 2
        left, right = int(box.x * scale) - 1, int(box.right * scale) + 2
        allowed[max(0, top) : bottom, max(0, left) : right] = True
    assert not (grey[~allowed] < 200).any()
    runs = [run for item in placed(name) if item.element.id == "names" for run in item.runs]
    for above, below in pairwise(runs):
        assert ink_bottom(above) <= ink_top(below) + 0.01


def ink_top(run: Any) -> float:
    return float(run.baseline - QtRuler().measure(run.text, run.font).above * run.size)


def ink_bottom(run: Any) -> float:
    return float(run.baseline + QtRuler().measure(run.text, run.font).below * run.size)


@pytest.mark.parametrize("name", EVERYBODY)
def test_paper_and_screen_show_the_same(document: QPdfDocument, name: str) -> None:
    """Two rasterisers, one through embedded subsets, one not: a wrong glyph or place shows in their difference."""
    shown = pixels(preview(load("delegate"), EVERYBODY[name], dpi=200))
    printed = rendered(document, name, 200)
    height, width = min(shown.shape[0], printed.shape[0]), min(shown.shape[1], printed.shape[1])
    blurred = [
        np.asarray(Image.fromarray(grey[:height, :width]).filter(ImageFilter.GaussianBlur(3)), dtype=float)
        for grey in (shown, printed)
    ]
    difference = np.abs(blurred[0] - blurred[1])
    assert difference[round(66 / 25.4 * 200) :].max() < 50
    assert difference.mean() < 4


@pytest.mark.parametrize("name", AWKWARD)
def test_awkward_names_stay_legible(name: str) -> None:
    sizes = {run.size for item in placed(name) if item.element.id == "names" for run in item.runs}
    assert min(sizes, default=9.0) >= 1.5


@pytest.mark.parametrize("name", shipped())
def test_the_quiet_zone_of_every_code_is_free_of_everything(name: str) -> None:
    template = load(name)
    for page in template.pages:
        for code in page:
            if isinstance(code, Code):
                around = code.quiet * code.box.width / symbol(PAYLOAD).width
                others = [other for other in page if not isinstance(other, Shape | Code)]
                assert [other.id for other in others if not apart(other.box, code.box, around)] == []


def apart(one: Box, other: Box, distance: float) -> bool:
    across = one.x >= other.right + distance or one.right <= other.x - distance
    return across or one.y >= other.bottom + distance or one.bottom <= other.y - distance


@pytest.mark.parametrize("name", shipped())
def test_every_template_prints_everybody_legibly_and_its_codes_are_read(name: str, tmp_path: Path) -> None:
    template, path = load(name), tmp_path / "everybody.pdf"
    written = write(EVERYBODY.values(), template, path)
    assert (written.pages, written.undrawable) == (len(EVERYBODY) * len(template.pages), ())
    opened = QPdfDocument()
    opened.load(str(path))
    for number in range(0, written.pages, len(template.pages)):
        bits = Image.fromarray(page_pixels(opened, number, 203)).convert("1", dither=Image.Dither.NONE).convert("L")
        for blur in (0, 2):
            found = zxingcpp.read_barcodes(np.asarray(bits.filter(ImageFilter.GaussianBlur(blur))))
            assert [code.text for code in found] == [PAYLOAD]
    opened.close()


@pytest.mark.parametrize("name", shipped())
@pytest.mark.parametrize("face", EVERYBODY)
def test_every_line_of_text_stays_within_its_element(name: str, face: str) -> None:
    for page in lay_out(load(name), EVERYBODY[face], QtRuler()):
        for item in page:
            box = item.element.box
            for run in item.runs:
                assert box.x - 0.01 <= run.ink.x and run.ink.right <= box.right + 0.01
                assert box.y - 0.01 <= ink_top(run) and ink_bottom(run) <= box.bottom + 0.01
                assert run.size >= 1.1


def test_photos_go_in_as_jpeg_once_and_small(tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    write([a_face()] * 10, load("delegate"), path)
    reader = pypdf.PdfReader(path)
    filters = {
        str(image.get_object()["/Filter"])
        for page in reader.pages
        for image in resources_of(page).get("/XObject", {}).values()
    }
    assert filters == {"/DCTDecode"}
    assert path.stat().st_size < 120_000
    picture = reader.pages[0].images[0]
    assert Image.open(io.BytesIO(picture.data)).size == (300, 375)


def test_what_fonts_cannot_draw_gives_way_before_printing() -> None:
    face, lost = legible(a_face(native_name="ᚠᚢ\ue000", position="Chief 👮 of police"))
    assert (face.native_name, face.position, face.family_name) == ("", "Chief of police", "Abdirakhmanova")
    assert lost == ("ᚠᚢ\ue000", "Chief 👮 of police")


@pytest.mark.parametrize("name", EVERYBODY)
def test_all_names_of_the_samples_can_be_drawn(name: str) -> None:
    assert legible(EVERYBODY[name]) == (EVERYBODY[name], ())


def test_what_one_thread_could_draw_every_other_can_too(qapp: object) -> None:
    """A worker makes a badge, and ends."""
    fonts._drawable.cache_clear()
    with ThreadPoolExecutor(1) as worker:
        assert worker.submit(batch.page, EVERYBODY["chinese"], load("delegate")).result().pdf
        assert worker.submit(fonts.undrawable, "АБВ ابت 刘明远", "CN").result() == ""
    assert fonts.undrawable("ГДЕ جحخ 张伟 ABC", "CN") == ""
    with ThreadPoolExecutor(1) as worker:
        assert worker.submit(fonts.undrawable, "ЖЗИ دذر 王芳 DEF", "CN").result() == ""


def test_a_badge_reads_the_same_whatever_language_the_screens_speak(qapp: QGuiApplication) -> None:
    pictures = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(way)
        pictures.append(preview(load("delegate"), EVERYBODY["arabic"], dpi=100))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pictures[0] == pictures[1]
