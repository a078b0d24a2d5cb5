import pytest
import qrcode

from kiosk.badges.codes import NoSuchCode, symbol

PAYLOADS = [
    '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="]}',
    "u3ntx3sbf5bg6gkjbs6cnd9mkcq9w5ks",
    "ABC $%*+-./:123",
]


def matrix(text: str, symbology: str = "qr") -> list[list[bool]]:
    code = symbol(text, symbology)
    rows = [[False] * code.width for _ in range(code.height)]
    for x, y, length in code.runs:
        rows[y][x : x + length] = [True] * length
    return rows


@pytest.mark.parametrize("text", PAYLOADS)
def test_qr_codes_equal_those_of_an_independent_encoder(text: str) -> None:
    drawn = matrix(text)
    masks = []
    for mask in range(8):
        other = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0, mask_pattern=mask)
        other.add_data(text, optimize=0)
        other.make(fit=True)
        masks.append([[bool(cell) for cell in row] for row in other.modules])
    assert drawn in masks


@pytest.mark.parametrize("symbology", ["aztec", "datamatrix", "pdf417", "code128"])
def test_other_symbologies_are_written_too(symbology: str) -> None:
    code = symbol("UNCOPS-001842", symbology)
    assert code.runs
    assert code.linear == (symbology == "code128")
    assert all(x + length <= code.width and y < code.height for x, y, length in code.runs)


def test_a_text_too_long_for_a_code_is_trouble_that_does_not_repeat_it() -> None:
    with pytest.raises(NoSuchCode) as caught:
        symbol("secret " * 2000)
    assert "secret" not in str(caught.value)


def test_a_badge_token_of_164_characters_fits_version_7() -> None:
    assert symbol("6BF%0:$*ABCDEFGHIJ./+-XYZ 0123456789KLMNO" * 4).width == 45
