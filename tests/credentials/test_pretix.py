"""Codes of a real pretix: signed ones are verified and known by their payload, bare ones by their text."""

import base64
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.credentials import Keys, read
from kiosk.credentials.keys import NotAPublicKey, pretix_public_key
from kiosk.credentials.pretix import sig1_payload
from kiosk.domain.credential import Credential, Format, Kind, Reading, Unreadable, pretix_key, sig1_key
from kiosk.domain.verdict import Reason
from tests.credentials.vectors import KEYS, RANDOM, SIG1

_TEXT: str = SIG1["valid"][0]["token"]
_FORGED = ("payload bit flipped", "signature bit flipped")


def reading(text: str, keys: Keys = KEYS) -> Reading:
    return read(text.encode(), keys)


def moment(seconds: int) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if seconds else None


@pytest.mark.parametrize("vector", SIG1["valid"], ids=lambda vector: vector["seed"])
def test_real_signed_codes_give_their_content(vector: dict[str, Any]) -> None:
    assert reading(vector["token"]) == Credential(
        format=Format.PRETIX_SIG1,
        kind=Kind.TICKET,
        id=vector["token"],
        keys=(sig1_key(bytes.fromhex(vector["payload_hex"])),),
        signed=True,
        valid_from=moment(vector["valid_from_unix"]),
        valid_until=moment(vector["valid_until_unix"]),
        item=vector["item"],
        variation=vector["variation"] or None,
    )


def test_revoked_and_blocked_codes_are_genuine_until_the_roster_speaks() -> None:
    for vector in (*SIG1["revoked"], *SIG1["blocked"]):
        credential = reading(vector["secret"])
        assert isinstance(credential, Credential) and credential.signed


@pytest.mark.parametrize("vector", SIG1["invalid"], ids=lambda vector: vector["why"])
def test_broken_codes_are_refused_with_the_right_reason(vector: dict[str, str]) -> None:
    read_as = reading(vector["token"])
    assert isinstance(read_as, Unreadable)
    assert read_as.reason is (Reason.FORGED if vector["why"] in _FORGED else Reason.MALFORMED)


def test_a_key_of_another_event_makes_a_code_forged() -> None:
    assert reading(_TEXT, replace(KEYS, pretix=(bytes(32), b"\xff" * 32))) == Unreadable(
        Reason.FORGED, Format.PRETIX_SIG1
    )


def test_any_of_several_trusted_keys_will_do() -> None:
    credential = reading(_TEXT, replace(KEYS, pretix=(bytes(32), *KEYS.pretix)))
    assert isinstance(credential, Credential) and credential.signed


def test_without_trusted_keys_a_code_counts_only_on_the_roster() -> None:
    credential = reading(_TEXT, Keys())
    assert isinstance(credential, Credential)
    assert not credential.signed
    assert credential.keys == (sig1_key(bytes.fromhex(SIG1["valid"][0]["payload_hex"])),)


@pytest.mark.parametrize("padded", ["=" + _TEXT, _TEXT.lstrip("="), _TEXT[:40] + "*" + _TEXT[40:], "AAAA" + _TEXT])
def test_other_spellings_of_a_signed_code_are_malformed(padded: str) -> None:
    assert reading(padded) == Unreadable(Reason.MALFORMED, Format.PRETIX_SIG1)


def test_another_last_character_with_the_same_bytes_is_malformed() -> None:
    """Base64 leaves unused bits before its padding; lenient decoders take any value there."""
    assert _TEXT[1] == "E"
    assert reading("=F" + _TEXT[2:]) == Unreadable(Reason.MALFORMED, Format.PRETIX_SIG1)


def test_caps_lock_turns_a_signed_code_and_a_scan_turns_it_back() -> None:
    for vector in SIG1["valid"]:
        credential = reading(vector["token"].swapcase())
        assert isinstance(credential, Credential)
        assert credential.keys == (sig1_key(bytes.fromhex(vector["payload_hex"])),)


@pytest.mark.parametrize(
    "payload",
    [
        "0a0962",
        "",
        "0a0310f807",
        "0a0362635410f8071800",
        "0a0362635410f8870028003000",
        "0a0362635410f80710f807",
        "0a0362635418291001",
        "0a0362635410f8073800",
        "0a0362635410f807280030ffffffffffffffff7f",
        "0a0362635410f80728003000" + "00",
        "0a0362635410ffffffffffffffffff01",
        "0a8300626354",
        "0a036263e910f807",
        "0a0362635412021234",
        "0a0362635428003000",
    ],
)
def test_protobuf_that_is_not_canonical_is_no_ticket(payload: str) -> None:
    body = bytes.fromhex(payload)
    raw = b"\x01" + len(body).to_bytes(2, "big") + b"\x00\x40" + body + bytes(64)
    assert sig1_payload(base64.b64encode(raw).decode()[::-1]) is None


def test_older_codes_without_time_fields_have_no_limit() -> None:
    body = bytes.fromhex("0a0362635410f807")
    text = base64.b64encode(b"\x01\x00\x08\x00\x40" + body + bytes(64)).decode()[::-1]
    assert sig1_payload(text) == body
    credential = reading(text, Keys())
    assert isinstance(credential, Credential) and credential.valid_from is credential.valid_until is None


def test_importers_get_the_payload_without_any_key() -> None:
    for vector in SIG1["valid"]:
        payload = sig1_payload(vector["token"])
        assert payload is not None and payload.hex() == vector["payload_hex"]
    assert sig1_payload("'" + _TEXT) is None
    assert sig1_payload(RANDOM[0]) is None


def test_random_secrets_are_known_by_their_text() -> None:
    for secret in RANDOM:
        credential = reading(secret)
        assert isinstance(credential, Credential)
        assert (credential.format, credential.id, credential.keys[0]) == (Format.PRETIX, secret, pretix_key(secret))


def test_an_upper_cased_random_secret_is_looked_up_in_lower_case_too() -> None:
    credential = reading(RANDOM[0].upper())
    assert isinstance(credential, Credential)
    assert pretix_key(RANDOM[0]) in credential.keys[1:]


def test_keys_come_as_the_event_resource_has_them() -> None:
    expected = bytes.fromhex(SIG1["public_keys_raw_hex"][0])
    assert pretix_public_key(SIG1["public_keys_base64_pem"][0]) == expected
    assert pretix_public_key(SIG1["public_keys_pem"][0]) == expected


@pytest.mark.parametrize("text", ["", "AAAA", "é", "LS0tLS1CRUdJTg==", "-----BEGIN PUBLIC KEY-----\nAAAA\n"])
def test_what_is_no_key_is_a_trouble_that_says_so(text: str) -> None:
    with pytest.raises(NotAPublicKey, match="no pretix_sig1 key"):
        pretix_public_key(text)
