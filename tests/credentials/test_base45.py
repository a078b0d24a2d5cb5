"""Base45 against the RFC, and one text for one byte string."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.credentials import base45


@given(st.binary(max_size=300))
def test_base45_turns_back_and_never_ends_in_a_space(raw: bytes) -> None:
    text = base45.encode(raw)
    assert base45.decode(text) == raw
    assert not text.endswith(" ")


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:é", max_size=60))
def test_base45_has_one_text_for_one_byte_string(text: str) -> None:
    raw = base45.decode(text)
    assert raw is None or base45.encode(raw) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"ietf!", "QED8WEX0")],
)
def test_the_examples_of_rfc_9285(raw: bytes, text: str) -> None:
    assert base45.encode(raw) == text
    assert base45.decode(text) == raw


@pytest.mark.parametrize("text", ["GGX", ":::", "A", "BB8A", "::", "bb8"])
def test_what_is_no_base45(text: str) -> None:
    assert base45.decode(text) is None
