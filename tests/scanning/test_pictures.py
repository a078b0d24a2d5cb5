from pathlib import Path

import numpy
import pytest
import qrcode
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from kiosk.scanning.pictures import decode
from kiosk.scanning.troubles import PictureUnreadable

INDICO = Path(__file__).parent.parent / "vectors" / "indico"
TICKET = INDICO / "qr" / "ticket_2.png"
TEXT = '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="]}'


def drawn(payload: bytes | str, border: int = 4, module: int = 6) -> Image.Image:
    code = qrcode.QRCode(border=border, box_size=module)
    code.add_data(payload)
    picture: Image.Image = code.make_image().get_image()
    return picture.convert("L")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("ticket_2.png", TEXT),
        ("ticket_12.png", '{"i":[2,"indico.un.example","K5B0EwX8TPiwC52/HEJTGg=="]}'),
        ("ticket_22.png", '{"i":[2,"indico.un.example","24r4rzBqT+2KOXkcGHUBaA=="]}'),
        ("app_config.png", '{"custom_code_handlers":{},"date":"2024-06-26T13:00:00+00:00"'),
    ],
)
def test_indicos_own_pictures_are_read(name: str, start: str) -> None:
    decoded = decode(INDICO / "qr" / name)
    assert decoded.formats == ("QR Code",)
    assert decoded.texts[0].startswith(start)
    assert decoded.ms > 0


def test_the_text_is_exact_to_the_last_byte() -> None:
    expected = (INDICO / "qr" / "app_config.txt").read_text(encoding="utf-8").rstrip("\n")
    assert decode(INDICO / "qr" / "app_config.png").texts == (expected,)


@pytest.mark.parametrize("degrees", [17, 45, 90, 133, 200, 270])
def test_a_turned_picture_is_read(tmp_path: Path, degrees: int) -> None:
    ticket = Image.open(TICKET).convert("L")
    ImageOps.expand(ticket, 40, 255).rotate(degrees, expand=True, fillcolor=255).save(tmp_path / "turned.png")
    assert decode(tmp_path / "turned.png").texts == (TEXT,)


def on_transparent_ground(ticket: Image.Image) -> Image.Image:
    ink = Image.new("RGBA", ticket.size, (0, 0, 0, 0))
    ink.paste((0, 0, 0, 255), mask=ImageOps.invert(ticket))
    return ink


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("inverted.png", ImageOps.invert),
        ("mirrored.png", ImageOps.mirror),
        ("transparent.png", on_transparent_ground),
        ("palette.gif", lambda ticket: ticket.convert("P")),
        ("photo.jpg", lambda ticket: ticket.resize((700, 700)).filter(ImageFilter.GaussianBlur(3))),
        ("colour.webp", lambda ticket: ImageOps.colorize(ticket, "navy", "beige")),
        ("deep.tiff", lambda ticket: Image.fromarray(numpy.asarray(ticket).astype(numpy.uint16) * 257)),
        ("black-and-white.bmp", lambda ticket: ticket.convert("1")),
        ("tiny.png", lambda ticket: ticket.resize((35, 35), Image.Resampling.NEAREST)),
    ],
)
def test_any_kind_of_picture_is_read(tmp_path: Path, name: str, change: object) -> None:
    assert callable(change)
    change(Image.open(TICKET).convert("L")).save(tmp_path / name)
    assert decode(tmp_path / name).texts == (TEXT,)


def test_several_codes_are_all_read(tmp_path: Path) -> None:
    sheet = Image.new("L", (900, 400), 255)
    sheet.paste(drawn("first"), (20, 20))
    sheet.paste(drawn("second"), (500, 20))
    sheet.save(tmp_path / "sheet.png")
    assert sorted(decode(tmp_path / "sheet.png").texts) == ["first", "second"]


@pytest.mark.parametrize(
    ("payload", "text"), [("Größe 你好".encode(), "Größe 你好"), (b"\xff\x00\xe9bin", "\xff\x00\xe9bin")]
)
def test_bytes_are_utf_8_or_else_latin_1(tmp_path: Path, payload: bytes, text: str) -> None:
    drawn(payload).save(tmp_path / "code.png")
    assert decode(tmp_path / "code.png").texts == (text,)


def test_a_picture_without_code_has_none(tmp_path: Path) -> None:
    picture = Image.new("RGB", (640, 480), "teal")
    ImageDraw.Draw(picture).ellipse((100, 100, 400, 400), fill="white")
    picture.save(tmp_path / "empty.png")
    decoded = decode(tmp_path / "empty.png")
    assert (decoded.texts, decoded.formats) == ((), ())


def test_every_page_of_a_pdf_is_read() -> None:
    assert decode(INDICO / "pdf" / "ticket_2.pdf").texts == (
        TEXT,
        '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA==","dbXWrx9NQsyHacmwlv4MEw=="]}',
    )


def test_every_badge_of_a_sheet_is_read() -> None:
    assert len(decode(INDICO / "pdf" / "badges_ID1_10.pdf").texts) == 13


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("note.png", b"hello", "not a picture"),
        ("empty.png", b"", "not a picture"),
        ("cut.png", TICKET.read_bytes()[:120], "a broken picture"),
        ("cut.pdf", b"%PDF-1.7\nnonsense", "a broken or protected PDF"),
    ],
)
def test_a_broken_file_is_one_sentence(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(PictureUnreadable) as raised:
        decode(tmp_path / name)
    assert str(raised.value) == f"{tmp_path / name}: {why}."


def test_a_missing_file_and_a_folder_are_one_sentence(tmp_path: Path) -> None:
    for path, why in ((tmp_path / "gone.png", "No such file or directory"), (tmp_path, "Is a directory")):
        with pytest.raises(PictureUnreadable, match=why):
            decode(path)
