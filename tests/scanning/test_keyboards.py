import pytest

from kiosk.scanning.keyboards import ENTER, KEYPAD_ENTER, LAYOUTS, TAB, LayoutUnknown, layout, position

US = LAYOUTS["us"]
PRINTABLE = {chr(code) for code in range(0x20, 0x7F)}


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_can_type_all_of_ascii(name: str) -> None:
    rows = LAYOUTS[name]
    assert {*rows.plain.values(), *rows.shifted.values(), *rows.third.values()} >= PRINTABLE


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_has_the_same_keys(name: str) -> None:
    assert set(LAYOUTS[name].plain) == set(LAYOUTS[name].shifted) == set(US.plain)


@pytest.mark.parametrize(
    ("platform", "scan_code", "virtual_key", "place"),
    [
        ("xcb", 38, 0, 30),
        ("wayland", 36, 0, ENTER),
        ("offscreen", 0, 0, 0),
        ("windows", 30, 0x41, 30),
        ("windows", 0x11C, 0x0D, KEYPAD_ENTER),
        ("cocoa", 1, 0, 30),
        ("cocoa", 1, 36, ENTER),
        ("cocoa", 1, 48, TAB),
        ("cocoa", 1, 56, 42),
        ("cocoa", 1, 122, 0),
    ],
)
def test_a_key_lies_where_each_platform_says(platform: str, scan_code: int, virtual_key: int, place: int) -> None:
    assert position(platform, scan_code, virtual_key) == place


def test_every_key_of_a_mac_is_known() -> None:
    places = {position("cocoa", 1, code) for code in range(128)}
    assert set(US.plain) <= places


@pytest.mark.parametrize(
    ("name", "place", "shift", "alt_gr", "typed"),
    [
        ("us", 40, True, False, '"'),
        ("fr", 16, False, False, "a"),
        ("de", 16, False, True, "@"),
        ("us", 59, False, False, ""),
    ],
)
def test_what_a_key_types(name: str, place: int, shift: bool, alt_gr: bool, typed: str) -> None:
    assert LAYOUTS[name].character(place, shift=shift, alt_gr=alt_gr) == typed


def test_system_is_no_table_and_rubbish_is_an_error() -> None:
    assert layout("system") is None
    with pytest.raises(LayoutUnknown, match="known are us, gb, fr, de, system"):
        layout("dvorak")
