"""QR codes stay standard whatever their text: other eyes read them, and their mask is the one the reference takes."""

import random

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from qrcode.util import lost_point

from kiosk.badges.codes import Symbol, symbol

ALPHABETS = {
    "numeric": "0123456789",
    "alphanumeric": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",
    "bytes": "abcdefghijklmnopqrstuvwxyz{}\"',-_=",
    "any": "aZ9 é€Жش文한🙂\\",
}
LONGEST = 1200
"""About version 30: up to there every size has its own masks to be learnt."""


def modules(code: Symbol) -> np.ndarray:
    dark = np.zeros((code.height, code.width), np.bool_)
    for x, y, length in code.runs:
        dark[y, x : x + length] = True
    return dark


def read(code: Symbol) -> list[str]:
    picture = np.kron(np.pad(~modules(code), 4, constant_values=True), np.ones((3, 3))) * 255
    found = zxingcpp.read_barcodes(
        picture.astype(np.uint8), formats=zxingcpp.barcode_formats_from_str("QRCode"), is_pure=True
    )
    return [code.text for code in found]


def masked(text: str, level: str, mask: int) -> np.ndarray:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level, dataMask=mask)
    dark: np.ndarray = np.equal(np.asarray(code.to_image(scale=1, add_hrt=False, add_quiet_zones=False)), 0)
    return dark


@pytest.mark.parametrize("level", "LMQH")
@pytest.mark.parametrize("alphabet", ALPHABETS)
def test_a_code_of_any_text_is_read_by_others(alphabet: str, level: str) -> None:
    chance = random.Random(f"{alphabet} {level}")
    lengths = [1, 2, 25, 164, 176, *(chance.randint(1, LONGEST // (3 if alphabet == "any" else 1)) for _ in range(15))]
    texts = ["".join(chance.choices(ALPHABETS[alphabet], k=length)) for length in lengths]
    assert [read(symbol(text, "qr", level)) for text in texts] == [[text] for text in texts]


@pytest.mark.parametrize("level", "LMQH")
@given(text=st.text(ALPHABETS["alphanumeric"], min_size=1, max_size=180))
@settings(max_examples=25, deadline=None)
def test_the_mask_is_the_one_with_the_fewest_points_of_the_reference(text: str, level: str) -> None:
    codes = [masked(text, level, mask) for mask in range(8)]
    points = [lost_point(code.tolist()) for code in codes]
    assert np.array_equal(modules(symbol(text, "qr", level)), codes[points.index(min(points))])


def test_sizes_do_not_mix_their_masks() -> None:
    sizes = set()
    for length in (*range(1, 400, 9), 3, 250):
        code = symbol("K" * length)
        sizes.add(code.width)
        assert read(code) == ["K" * length]
    assert len(sizes) > 10
