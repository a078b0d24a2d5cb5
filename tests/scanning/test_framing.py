import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.framing import LONGEST, Splitter, unframed


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"CODE", b"CODE"),
        (b"CODE\r\n", b"CODE"),
        (b"\x02CODE\x03", b"CODE"),
        (b"]Q1CODE\t", b"CODE"),
        (b"]C1CODE", b"CODE"),
        (b"]d2CODE", b"CODE"),
        (b"\x02~]Q1CODE\r", b"CODE"),
        (b"]Q1~CODE\r", b"CODE"),
        (b"CODE ", b"CODE "),
        (b"]Q", b"]Q"),
        (b"\r\n", b""),
        (b"", b""),
    ],
)
def test_what_the_scanner_added_is_taken_off(raw: bytes, code: bytes) -> None:
    assert unframed(raw, b"~") == code


def test_without_prefix_nothing_of_the_code_is_taken_for_one() -> None:
    assert unframed(b"~CODE") == b"~CODE"


@given(st.binary(max_size=300), st.binary(max_size=3))
def test_any_bytes_are_taken(raw: bytes, prefix: bytes) -> None:
    assert len(unframed(raw, prefix)) <= len(raw)


@given(st.lists(st.binary(min_size=1, max_size=20).filter(lambda code: not set(code) & set(b"\r\n\x03"))), st.data())
def test_reads_may_end_anywhere(codes: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(code + data.draw(st.sampled_from([b"\r", b"\n", b"\r\n", b"\x03"])) for code in codes)
    splitter, found = Splitter(), list[bytes]()
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        found += splitter.feed(stream[:size])
        stream = stream[size:]
    assert found == codes
    assert not splitter.waiting


def test_a_pause_ends_a_code_without_terminator() -> None:
    splitter = Splitter()
    assert list(splitter.feed(b"first\rsecond")) == [b"first"]
    assert splitter.waiting
    assert splitter.pause() == b"second"
    assert not splitter.waiting


def test_an_endless_stream_is_cut() -> None:
    splitter = Splitter()
    codes = list(splitter.feed(b"x" * (3 * LONGEST + 5)))
    assert [len(code) for code in codes] == [LONGEST] * 3
    assert splitter.pause() == b"x" * 5
