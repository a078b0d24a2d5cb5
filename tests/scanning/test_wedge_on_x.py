"""The wedge against a real X server, real keyboard layouts and real key events: what offscreen events cannot prove."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.scanning.keyboards import LAYOUTS
from tests.scanning.x_display import TORN, display, program

PAYLOADS = Path(__file__).parent.parent / "vectors" / "indico" / "qr" / "payloads.tsv"
DEAD = {"fr": {(26, False), (26, True)}, "de": {(41, False), (13, False), (13, True)}, "gb": set()}
"""Keys that wait for a letter."""


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    with display() as environment:
        yield environment


def tickets() -> list[str]:
    """A version 2 ticket, a companion's, and a version 1 ticket of 130 characters."""
    rows = [line.split("\t") for line in PAYLOADS.read_text(encoding="utf-8").splitlines()]
    new, old = rows[0].index("payload_v2"), rows[0].index("payload_v1")
    return [rows[1][new], rows[2][new], rows[1][old]]


@pytest.mark.parametrize(
    ("keyboard", "focus"),
    [("us", "field"), ("fr", "field"), ("de", "field"), ("ru", "field"), ("fr", "button"), ("de", "dialog")],
)
def test_indico_tickets_arrive_under_every_layout_whatever_has_the_focus(
    environment: dict[str, str], keyboard: str, focus: str
) -> None:
    with program(environment, keyboard, focus=focus, gap=TORN) as desk:
        for ticket in tickets():
            desk.strike(ticket + "\r")
        heard = desk.hear(*(("scan", ticket) for ticket in tickets()))
        assert heard == [("scan", ticket) for ticket in tickets()]
        assert desk.hear_out() == heard


@pytest.mark.parametrize(
    ("keyboard", "struck", "typed"),
    [
        ("us", "Delegate [42]", "Delegate [42]"),
        ("fr", "delegqt[e [ [b", "delegatê ^^b"),
        ("de", "zzpern]o =e =b", "yypern+o é ´b"),
    ],
)
def test_people_type_what_their_keyboard_says_accents_too(
    environment: dict[str, str], keyboard: str, struck: str, typed: str
) -> None:
    with program(environment, keyboard) as desk:
        desk.strike(struck, delay=100)
        desk.hear(("text", typed))
        assert desk.hear_out()[-1] == ("text", typed)
        assert not [value for what, value in desk.said if what == "scan"]


def test_what_was_typed_before_a_scan_stays_and_nothing_is_added(environment: dict[str, str]) -> None:
    with program(environment, "fr", gap=1_000) as desk:
        desk.strike("mission", delay=100)
        desk.hear(("text", ",ission"))
        desk.strike(tickets()[0] + "\r")
        desk.hear(("scan", tickets()[0]))
        desk.strike("ab", delay=100)
        desk.hear(("text", ",issionqb"))
        assert desk.hear_out()[-3:] == [("scan", tickets()[0]), ("text", ",issionq"), ("text", ",issionqb")]


def test_a_held_key_repeats_and_is_no_scan(environment: dict[str, str]) -> None:
    with program(environment, "us") as desk:
        desk.hold("30", until=("text", 9 * "u"))
        said = desk.hear_out()
        assert ("text", 9 * "u") in said
        assert {what for what, _ in said} == {"text"}


@pytest.mark.parametrize("keyboard", ["gb", "fr", "de"])
def test_our_tables_are_what_the_system_types(environment: dict[str, str], keyboard: str) -> None:
    layout = LAYOUTS[keyboard]
    places = [place for place in layout.plain if (place, False) not in DEAD[keyboard]]
    shifted = [place for place in layout.shifted if (place, True) not in DEAD[keyboard] and place != 41]
    expected = "".join(layout.plain[place] for place in places) + "".join(layout.shifted[place] for place in shifted)
    with program(environment, keyboard) as desk:
        codes = [str(place + 8) for place in places] + [f"50+{place + 8}" for place in shifted]
        desk.strike_keys(*codes, delay=40)
        desk.hear(("text", expected))
        assert desk.hear_out()[-1] == ("text", expected)
