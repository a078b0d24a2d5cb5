"""Our subset of CBOR against an independent implementation."""

import re

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.credentials import cbor

_INTEGERS = st.integers(-(2**64), 2**64 - 1)
_LEAVES = _INTEGERS | st.binary(max_size=300) | st.text(max_size=80)
_VALUES = st.recursive(_LEAVES, lambda inner: st.dictionaries(st.integers(-30, 300), inner, max_size=30), max_leaves=20)


@given(_VALUES)
def test_values_are_encoded_as_others_encode_them(value: cbor.Value) -> None:
    assert cbor2.loads(cbor.encode(value)) == value


@given(st.dictionaries(st.integers(-24, 23), _LEAVES, max_size=10))
def test_claims_have_the_deterministic_encoding(claims: dict[int, cbor.Value]) -> None:
    assert cbor.encode(claims) == cbor2.dumps(claims, canonical=True)
    assert cbor.decode(cbor.encode(claims)) == claims


@given(st.binary(max_size=60))
def test_what_is_read_has_no_other_encoding(raw: bytes) -> None:
    value = cbor.decode(raw)
    assert value is None or cbor.encode(value) == raw


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x18\x17",
        b"\x19\x00\xff",
        b"\x1f",
        b"\x5f\x41a\xff",
        b"\x61\xff",
        b"\x62a",
        b"\x80",
        b"\xa1\x61a\x01",
        b"\xa2\x02\x01\x01\x01",
        b"\xa2\x01\x01\x01\x01",
        b"\xbb" + b"\xff" * 8,
        b"\xc1\x01",
        b"\xf5",
        b"\xfa\x00\x00\x00\x00",
        b"\xa1\x01" * 6 + b"\x01",
        b"\x01\x01",
    ],
    ids=lambda raw: raw.hex()[:20] or "empty",
)
def test_anything_else_is_not_read(raw: bytes) -> None:
    assert cbor.decode(raw) is None


_PATTERN = b"\xd8\x23" + cbor2.dumps("(?i)" + "[\x00-\U0010fffe]" * 40)


def test_a_tag_makes_nothing_of_what_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    monkeypatch.setattr(re, "compile", lambda pattern, *_: compiled.append(pattern))
    assert [cbor.decode(raw) for raw in (_PATTERN, b"\xa1\x01" + _PATTERN, b"\xc4\x82\x1a\x05\xf5\xe0\xff\x01")] == [
        None
    ] * 3
    assert compiled == []


@pytest.mark.parametrize("number", [2**64, 2**70, -(2**64) - 1])
def test_a_number_beyond_64_bits_has_no_encoding(number: int) -> None:
    with pytest.raises(ValueError):
        cbor.encode(number)
