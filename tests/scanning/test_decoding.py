import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.scanning.decoding import FrameDecoder, Sighting
from kiosk.scanning.frames import grey_of
from kiosk.scanning.simulated import code_image, picture


def read(decoder: FrameDecoder, image: QImage) -> tuple[Sighting, ...]:
    return decoder.read(grey_of(image))


@pytest.mark.parametrize("turned", [0, 12, 45, 90, 180, 301])
def test_a_code_is_found_however_it_is_held(turned: float) -> None:
    image = picture(code_image(b"SECRET-1"), turned=turned)
    assert [seen.raw for seen in read(FrameDecoder(), image)] == [b"SECRET-1"]


def test_the_corners_lie_around_the_middle() -> None:
    (seen,) = read(FrameDecoder(), picture(code_image(b"SECRET-1", side=300)))
    xs, ys = zip(*seen.corners, strict=True)
    assert abs(sum(xs) / 4 - 640) < 3
    assert abs(sum(ys) / 4 - 360) < 3
    assert 150 < max(xs) - min(xs) < 300


def test_the_code_nearest_to_the_middle_comes_first() -> None:
    image = picture(code_image(b"in the middle", side=200))
    aside = grey_of(code_image(b"aside", side=200))
    pixels = grey_of(image).copy()
    pixels[20 : 20 + aside.shape[0], 20 : 20 + aside.shape[1]] = aside
    assert [seen.raw for seen in FrameDecoder().read(pixels)] == [b"in the middle", b"aside"]


@pytest.mark.parametrize("name", ["DataMatrix", "Aztec", "PDF417", "Code128"])
def test_other_symbologies_are_found_within_a_second(name: str) -> None:
    barcode = zxingcpp.create_barcode("TICKET-42", zxingcpp.BarcodeFormat.__members__[name])
    code = barcode.to_image(scale=4, add_quiet_zones=True)
    pixels = grey_of(picture()).copy()
    height, width = code.shape[:2]
    pixels[100 : 100 + height, 100 : 100 + width] = code
    decoder = FrameDecoder()
    found = next(filter(None, (decoder.read(pixels) for _ in range(30))))
    assert [seen.text for seen in found] == ["TICKET-42"]


def test_a_code_light_on_dark_is_found_within_a_second() -> None:
    image = picture(code_image(b"SCREEN"))
    image.invertPixels()
    decoder = FrameDecoder()
    assert [seen.raw for seen in next(filter(None, (read(decoder, image) for _ in range(30))))] == [b"SCREEN"]


def test_an_empty_frame_has_nothing() -> None:
    decoder = FrameDecoder()
    assert [read(decoder, picture()) for _ in range(15)] == [()] * 15


def test_an_unknown_symbology_is_an_error() -> None:
    with pytest.raises(ValueError, match="Hieroglyph"):
        FrameDecoder(["QRCode", "Hieroglyph"])
