import io
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.roster.photos import UnusablePicture, normalise


def a_picture(mode: str = "RGB", size: tuple[int, int] = (300, 400), kind: str = "PNG", **saved: Any) -> bytes:
    image = Image.linear_gradient("L").resize(size).convert("RGB").convert(mode)
    out = io.BytesIO()
    image.save(out, kind, **saved)
    return out.getvalue()


def opened(jpeg: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(jpeg))
    image.load()
    return image


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("RGB", "JPEG"), ("L", "JPEG"), ("CMYK", "JPEG"), ("RGBA", "PNG"), ("LA", "PNG"), ("P", "GIF"), ("1", "PNG"),
     ("I;16", "PNG"), ("RGB", "WEBP"), ("RGB", "BMP"), ("CMYK", "TIFF")],
)  # fmt: skip
def test_every_kind_of_picture_becomes_a_jpeg(mode: str, kind: str) -> None:
    if mode == "I;16":
        out = io.BytesIO()
        Image.frombytes("I;16", (64, 64), bytes(range(256)) * 32).save(out, kind)
        data, size = out.getvalue(), (64, 64)
    else:
        data, size = a_picture(mode, kind=kind), (300, 400)
    image = opened(normalise(data))
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", size)


def test_a_large_picture_is_reduced_in_proportion() -> None:
    assert opened(normalise(a_picture(size=(3000, 6000), kind="JPEG"))).size == (600, 1200)


def test_a_small_picture_is_not_blown_up() -> None:
    assert opened(normalise(a_picture(size=(120, 160)))).size == (120, 160)


def test_a_picture_is_turned_as_the_camera_says() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert opened(normalise(a_picture(size=(400, 300), kind="JPEG", exif=exif))).size == (300, 400)


def test_nothing_of_the_cameras_data_is_left() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x9286] = "Camera", "secret place"
    image = opened(normalise(a_picture(kind="JPEG", exif=exif, comment=b"secret")))
    assert dict(image.getexif()) == {}
    assert {"exif", "icc_profile", "comment"} & image.info.keys() == set()


def test_transparency_becomes_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (64, 64), (0, 0, 0, 0)).save(out, "PNG")
    assert opened(normalise(out.getvalue())).getpixel((32, 32)) == (255, 255, 255)


def test_of_a_moving_picture_the_first_frame_is_taken() -> None:
    out = io.BytesIO()
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("red", "blue")]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    red = opened(normalise(out.getvalue())).getpixel((32, 32))
    assert isinstance(red, tuple) and red[0] > 200 and red[2] < 60


def test_sixteen_bits_keep_their_contrast() -> None:
    out = io.BytesIO()
    Image.frombytes("I;16", (64, 64), b"\x00\x00" * 2048 + b"\xff\xff" * 2048).save(out, "PNG")
    image = opened(normalise(out.getvalue())).convert("L")
    assert image.getpixel((32, 4)) < 10 < 245 < image.getpixel((32, 60))  # type: ignore[operator]


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert normalise(a_picture()) == normalise(a_picture())


def a_bomb() -> bytes:
    """A PNG that says it is 60,000 x 60,000."""
    head = (60_000).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"
    chunk = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n" + len(head).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"%PDF-1.7",
        b"<svg/>",
        a_picture(kind="JPEG")[:900],
        a_picture()[:200],
        a_bomb(),
        a_picture(size=(8, 8)),
    ],
    ids=["empty", "text", "pdf", "svg", "cut jpeg", "cut png", "bomb", "tiny"],
)
def test_what_is_no_portrait_is_told_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnusablePicture, match=r"^The (picture|file) .*\.$"):
        normalise(data)


@given(
    st.binary(max_size=300),
    st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF", b"II*\x00", b"BM"]),
)
def test_rubbish_is_trouble_and_nothing_worse(data: bytes, start: bytes) -> None:
    with pytest.raises(UnusablePicture):
        normalise(start + data)
