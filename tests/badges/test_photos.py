import io

import pytest
from PIL import Image, ImageDraw

from kiosk.badges.photos import BadPhoto, frame, portrait
from tests.badges.people import PICTURES

RATIO = 0.8


def encoded(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def two_halves(mode: str = "RGB", size: tuple[int, int] = (320, 400)) -> Image.Image:
    """Red above, blue below."""
    picture = Image.new("RGB", size, "red")
    ImageDraw.Draw(picture).rectangle((0, size[1] // 2, *size), fill="blue")
    return picture.convert(mode)


def colours(data: bytes) -> tuple[str, str]:
    """What is seen at the top and at the bottom of the crop."""
    cut = portrait(data, RATIO, 160)
    assert (cut.width, cut.height) == (160, 200)
    assert len(cut.rgb) == 160 * 200 * 3

    def name(x: int, y: int) -> str:
        red, green, blue = cut.rgb[(y * cut.width + x) * 3 :][:3]
        return {(True, False): "red", (False, True): "blue"}.get(
            (red > blue + 60, blue > red + 60), f"{red} {green} {blue}"
        )

    return name(80, 20), name(80, 180)


@pytest.mark.parametrize(
    "data",
    [
        encoded(two_halves(), "JPEG", quality=90),
        encoded(two_halves("CMYK"), "JPEG", quality=95),
        encoded(two_halves("CMYK"), "TIFF"),
        encoded(two_halves("P"), "GIF"),
        encoded(two_halves("RGBA")),
        encoded(two_halves("RGB"), "WEBP"),
        encoded(two_halves("RGB"), "BMP"),
        encoded(two_halves("RGB", (3200, 4000)), "JPEG"),
    ],
    ids=["jpeg", "cmyk jpeg", "cmyk tiff", "gif", "rgba png", "webp", "bmp", "large jpeg"],
)
def test_any_kind_of_picture_gives_a_portrait(data: bytes) -> None:
    assert colours(data) == ("red", "blue")


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_picture_turned_by_exif_stands_upright(orientation: int) -> None:
    turned = two_halves().transpose(
        {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}[orientation]
    )
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert colours(encoded(turned, "JPEG", exif=exif)) == ("red", "blue")


def test_sixteen_bits_of_grey_keep_their_shades() -> None:
    picture = Image.new("I;16", (80, 100), 65535)
    assert set(portrait(encoded(picture), RATIO, 80).rgb) == {255}
    picture = Image.new("I;16", (80, 100), 32768)
    assert set(portrait(encoded(picture), RATIO, 80).rgb) <= {127, 128}


def test_transparent_parts_are_white_paper() -> None:
    assert set(portrait(encoded(Image.new("RGBA", (80, 100), (0, 0, 0, 0))), RATIO, 80).rgb) == {255}


def test_an_animation_shows_its_first_frame() -> None:
    data = encoded(two_halves("P"), "GIF", save_all=True, append_images=[Image.new("P", (320, 400))], duration=100)
    assert colours(data) == ("red", "blue")


def test_small_pictures_are_not_blown_up() -> None:
    cut = portrait(encoded(two_halves(size=(32, 40))), RATIO, 400)
    assert (cut.width, cut.height) == (32, 40)


def test_one_pixel_is_a_picture_too() -> None:
    assert portrait(encoded(Image.new("RGB", (1, 1))), RATIO, 400).rgb


def test_eyes_at_a_third_of_the_picture_stay_at_a_third_of_the_crop() -> None:
    left, top, right, bottom = frame(300, 900, RATIO)
    assert (left, right) == (0, 300)
    assert (300 - top) / (bottom - top) == pytest.approx(1 / 3)


def test_sides_are_cut_evenly() -> None:
    assert frame(600, 400, RATIO) == (140, 0, 460, 400)


WHOLE = (PICTURES / "2.jpg").read_bytes()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "the photo is not a picture"),
        (b"%PDF-1.4 nothing to see", "the photo is not a picture"),
        (WHOLE[: len(WHOLE) // 2], "the photo is damaged or incomplete"),
        (WHOLE[:30], "the photo is damaged or incomplete"),
        (encoded(two_halves())[:200], "the photo is damaged or incomplete"),
        (
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x00\x00\x00\x01\x00\x00\x08\x02\x00\x00\x00\x8f\x9d\x2a\x5f",
            "the photo is",
        ),
    ],
    ids=["nothing", "a PDF", "half a JPEG", "its head only", "a cut PNG", "a bomb"],
)
def test_what_cannot_be_a_portrait_is_said_in_one_sentence(data: bytes, problem: str) -> None:
    with pytest.raises(BadPhoto, match=problem):
        portrait(data, RATIO, 160)
