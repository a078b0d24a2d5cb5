"""No input raises, and no respelling of a code becomes another code."""

import json
import string

from hypothesis import given
from hypothesis import strategies as st

from kiosk.credentials import Keys, named, read
from kiosk.domain.credential import Credential, Format, Unreadable
from kiosk.domain.verdict import Reason
from tests.credentials.vectors import APP_CONFIG, KEYS, NEGATIVE, PAYLOADS, RANDOM, SIG1

_SELF_EVIDENT = [row["payload_v2"] for row in PAYLOADS] + [vector["token"] for vector in SIG1["valid"]]
_REAL = [
    *_SELF_EVIDENT,
    *(row["payload_v1"] for row in PAYLOADS if row["payload_v1"]),
    *RANDOM,
    *(row["payload"] for row in NEGATIVE),
    APP_CONFIG.decode(),
]
_READING_REASONS = {Reason.MALFORMED, Reason.WRONG_EVENT, Reason.FORGED, Reason.UNKNOWN_KEY}


@st.composite
def bent(draw: st.DrawFn, codes: list[str]) -> tuple[str, bytes]:
    """A real code and the same with bytes changed, lost, doubled or added."""
    code = draw(st.sampled_from(codes))
    raw = bytearray(code.encode())
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(raw)))
        removed = draw(st.integers(0, 3))
        raw[at : at + removed] = draw(st.binary(max_size=4) | st.text(string.printable, max_size=4).map(str.encode))
    return code, bytes(raw)


def check(raw: bytes, keys: Keys) -> None:
    match read(raw, keys):
        case Unreadable(reason=reason):
            assert reason in _READING_REASONS
        case Credential(keys=found):
            assert found and all(":" in key for key in found)


@given(st.binary(max_size=600), st.sampled_from([KEYS, Keys()]))
def test_bytes_never_raise(raw: bytes, keys: Keys) -> None:
    check(raw, keys)


@given(st.text(max_size=400), st.sampled_from(["utf-8", "utf-16", "latin-1", "cp1252"]))
def test_text_never_raises(text: str, encoding: str) -> None:
    check(text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace"), KEYS)


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), lambda inner: st.lists(inner)))
def test_json_never_raises(content: object) -> None:
    check(json.dumps({"i": content}).encode(), KEYS)
    check(json.dumps({"version": 1, "checkin_secret": content, "event_id": content}).encode(), KEYS)


@given(st.sampled_from(_REAL))
def test_a_credential_is_found_by_the_id_it_is_shown_under(code: str) -> None:
    reading = read(code.encode(), KEYS)
    assert not isinstance(reading, Credential) or reading.keys[0] in named(reading.id, KEYS)


@given(bent(_REAL))
def test_bent_codes_never_raise(case: tuple[str, bytes]) -> None:
    check(case[1], KEYS)


@given(bent(_SELF_EVIDENT))
def test_a_bent_signed_code_is_the_same_ticket_or_none(case: tuple[str, bytes]) -> None:
    code, raw = case
    original, read_as = read(code.encode(), KEYS), read(raw, KEYS)
    assert isinstance(original, Credential)
    if isinstance(read_as, Credential) and read_as.format is Format.PRETIX_SIG1:
        assert read_as.keys == original.keys


@given(st.sampled_from(_REAL), st.sampled_from(["\r", "\r\n", "\t", " ", "\x1d", "\x04", "\0"]), st.booleans())
def test_noise_at_the_ends_gives_the_same_keys(code: str, noise: str, marked: bool) -> None:
    raw = ("]Q3\\000026" if marked else noise) + code + noise
    assert read(raw.encode(), KEYS) == read(code.encode(), KEYS)
