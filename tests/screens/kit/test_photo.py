import io

import pytest
from PIL import Image

from kiosk.screens.gate.scene import Scene
from kiosk.screens.kit.photo import decoded
from tests.screens.measuring import measured
from tests.screens.scenery import portrait


def test_a_photo_is_cut_to_the_frame(qapp: object) -> None:
    picture = decoded(portrait(), 304, 380)
    assert picture is not None
    assert (picture.width(), picture.height()) == (304, 380)


@pytest.mark.parametrize("size", [(1200, 400), (300, 1600), (40, 50)])
def test_a_photo_of_any_shape_fills_the_frame(qapp: object, size: tuple[int, int]) -> None:
    picture = decoded(jpeg(Image.new("RGB", size, (200, 10, 10))), 304, 380)
    assert picture is not None
    assert (picture.width(), picture.height()) == (304, 380)
    assert picture.toImage().pixelColor(3, 376).red() > 150


def test_a_photo_taken_sideways_is_turned_upright(qapp: object) -> None:
    image = Image.new("RGB", (400, 300), (255, 255, 255))
    image.paste((0, 0, 0), (0, 0, 200, 300))
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = decoded(jpeg(image, exif=exif), 300, 400)
    assert picture is not None
    upright = picture.toImage()
    assert upright.pixelColor(150, 40).value() < 60
    assert upright.pixelColor(150, 360).value() > 200


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize("data", [b"", b"no picture", portrait()[:200], b"\xff\xd8\xff" + b"\0" * 4000])
def test_what_is_no_picture_is_no_photo(qapp: object, data: bytes) -> None:
    assert decoded(data, 304, 380) is None


def test_without_a_photo_the_letter_of_the_category_stands_in(qapp: object) -> None:
    from kiosk.screens.kit.photo import paint_photo

    paper = measured(Scene(paint=lambda paper: paint_photo(paper, b"broken", "C", 32, 136, 304, 380)), (1280, 800))
    assert [text.text for text in paper.landed] == ["C"]


def jpeg(image: Image.Image, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90, **options)
    return out.getvalue()
