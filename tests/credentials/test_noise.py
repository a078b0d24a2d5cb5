"""What scanners, cables and keyboards add or bend is taken off; what is lost stays lost."""

import pytest

from kiosk.credentials import read
from kiosk.credentials.cleaning import LONGEST, clean
from kiosk.domain.credential import Credential, Format, Reading, Unreadable, plain_key, pretix_key
from kiosk.domain.verdict import Reason
from tests.credentials.vectors import KEYS, PAYLOADS, RANDOM, SIG1

_TICKET = PAYLOADS[0]["payload_v2"]
_COMPANION = PAYLOADS[1]["payload_v2"]
_SIG1: str = SIG1["valid"][0]["token"]
_CODES = (_TICKET, _COMPANION, PAYLOADS[0]["payload_v1"], _SIG1, RANDOM[0], "AB-123")
_NOISE = {
    "carriage return": lambda text: text.encode() + b"\r",
    "line end": lambda text: text.encode() + b"\r\n",
    "tabs": lambda text: b"\t" + text.encode() + b"\t",
    "end of transmission": lambda text: b"\x02" + text.encode() + b"\x03\x04",
    "group separator before": lambda text: b"\x1d" + text.encode() + b"\x1e",
    "group separator inside": lambda text: text[:5].encode() + b"\x1d" + text[5:].encode(),
    "zero bytes": lambda text: b"\0" + text.encode() + b"\0\0",
    "spaces": lambda text: b"  " + text.encode() + b" ",
    "byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "symbology": lambda text: b"]Q1" + text.encode(),
    "symbology of structured append": lambda text: b"]Q3" + text.encode() + b"\r",
    "interpretation": lambda text: b"\\000026" + text.encode(),
    "symbology and interpretation": lambda text: b"]Q2\\000026" + text.encode() + b"\r\n",
    "UTF-16 with mark": lambda text: text.encode("utf-16"),
    "UTF-16 without mark": lambda text: text.encode("utf-16-le"),
    "UTF-16 big-endian": lambda text: text.encode("utf-16-be"),
    "zero width": lambda text: ("\u200b" + text + "\u2060").encode(),
}


@pytest.mark.parametrize("noise", _NOISE)
@pytest.mark.parametrize("code", _CODES, ids=lambda code: code[:12])
def test_noise_does_not_change_what_is_read(code: str, noise: str) -> None:
    assert read(_NOISE[noise](code), KEYS) == read(code.encode(), KEYS)


def test_escapes_doubled_by_the_interpretation_protocol_are_halved() -> None:
    escaped = _TICKET.replace('"i"', '"\\u0069"')
    doubled = "]Q2\\000026" + escaped.replace("\\", "\\\\")
    assert read(doubled.encode(), KEYS) == read(_TICKET.encode(), KEYS)


def test_typographic_quotes_are_quotes() -> None:
    assert read(_TICKET.replace('"', "”").encode(), KEYS) == read(_TICKET.encode(), KEYS)
    assert read(_TICKET.replace('"', "”").encode("cp1252"), KEYS) == read(_TICKET.encode(), KEYS)


def test_caps_lock_is_undone() -> None:
    for row in PAYLOADS:
        assert read(row["payload_v2"].swapcase().encode(), KEYS) == read(row["payload_v2"].encode(), KEYS)


@pytest.mark.parametrize(
    "typed",
    [
        "¨%i%M^é;%indico:un:exq,ple%;%oSxVLilgAX-SIzQ_(Zjg?Q==%$£",
        "ÜÄiÄÖü2,Äindico.un.exampleÄ,ÄoSxVLilgQX6SIwA85WjgMA´´Ä+*",
        "ÜÄiÄÖü2,Äindico.un.exampleÄ,ÄoSxVLilgQX6SIwA85WjgMA´Ä+*",
        "ХЭшЭЖх2бЭштвшсщюгтюучфьздуЭбЭщЫчМДшдпЙЧ6ЫШцФ85ЦопЬФ==ЭъЪ",
    ],
    ids=["French", "German", "German under X11", "Russian"],
)
def test_a_keyboard_of_another_layout_is_undone(typed: str) -> None:
    assert read(typed.encode(), KEYS) == read(_TICKET.encode(), KEYS)


def test_letters_merged_with_dead_keys_are_taken_apart() -> None:
    plus = next(row["payload_v2"] for row in PAYLOADS if "+A" in row["payload_v2"].replace("+I", "+A"))
    german = plus.translate(str.maketrans('{"[:]}=+/yzYZ', "ÜÄüÖ+*´`-zyZY"))
    merged = german.replace("`A", "À").replace("`I", "Ì")
    assert merged != german
    assert read(merged.encode(), KEYS) == read(plus.encode(), KEYS)


@pytest.mark.parametrize(
    ("typed", "secret"), [("-keç,db" * 4, "6ke9mdb" * 4), ("yz" * 16, "zy" * 16)], ids=["French", "German"]
)
def test_a_random_secret_typed_under_another_layout_is_a_further_try(typed: str, secret: str) -> None:
    credential = read(typed.encode(), KEYS)
    assert isinstance(credential, Credential)
    assert pretix_key(secret) in credential.keys[1:]


def test_a_bare_identifier_is_looked_up_as_it_came_first() -> None:
    credential = read(b"ab-123", KEYS)
    assert isinstance(credential, Credential)
    assert credential.format is Format.PLAIN
    assert credential.keys == tuple(key(text) for text in ("ab-123", "AB-123") for key in (plain_key, pretix_key))


def malformed(read_as: Reading) -> bool:
    return isinstance(read_as, Unreadable) and read_as.reason is Reason.MALFORMED


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        b"]Q1",
        b"\xff\xfe",
        b"==",
        b"A\nB",
        b"https://indico.un.example/event/3/",
        b"HTTP://x",
        b"x" * 257,
        b"x" * (64 * 1024),
        bytes(range(256)) * 256,
        b"{" * LONGEST,
        "\ue000abc".encode(),
    ],
    ids=lambda raw: f"{raw[:12]!r} {len(raw)}",
)
def test_what_no_list_can_hold_is_malformed(raw: bytes) -> None:
    assert malformed(read(raw, KEYS))


def test_the_longest_code_there_is_can_be_cleaned_and_no_longer_one() -> None:
    assert clean(b"A" * LONGEST) == "A" * LONGEST
    assert clean(b"A" * (LONGEST + 1)) is None
    assert clean(("A" * LONGEST).encode("utf-16")) == "A" * LONGEST
