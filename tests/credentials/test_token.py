"""Badges of our own: read anywhere the key is trusted, refused with the right reason everywhere else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import cbor2
import cwt
import pytest
import qrcode
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.credentials import Keys, base45, cose, read
from kiosk.credentials.cose import SigningKey, key_id
from kiosk.credentials.keys import TrustedKey
from kiosk.credentials.private_keys import public_half
from kiosk.credentials.token import Badge, issue
from kiosk.domain.credential import Credential, Format, Kind, Unreadable, badge_key
from kiosk.domain.plan import Category, Event, Plan, Zone
from kiosk.domain.verdict import Reason

_START = datetime(2024, 6, 26, 9, tzinfo=UTC)
_END = datetime(2099, 6, 27, 18, tzinfo=UTC)
_PLAN = Plan(
    event=Event(code="uncops-2024", name="Summit", short_name="S", venue="V", timezone="UTC", starts=_START, ends=_END),
    categories={
        "minister": Category(code="minister", name="Minister", key="M", colour="#000000"),
        "press": Category(code="press", name="Press", key="P", colour="#000000"),
    },
    zones={name: Zone(code=name, name=name, key=name[0].upper()) for name in ("plenary", "side", "bilateral")},
    sessions=(),
    gates={},
)
_BADGE = Badge(
    delegate="0123456789abcdef",
    serial=3,
    category="minister",
    zones=frozenset({"plenary", "bilateral"}),
    valid_until=_END - timedelta(days=1),
)


def signing_key(seed: int) -> SigningKey:
    private = bytes([seed]) * 32
    return SigningKey(key_id(public_half(private)), private)


def trusted(key: SigningKey) -> TrustedKey:
    return TrustedKey(
        kid=key.kid, public=public_half(key.private), event="uncops-2024", valid_from=_START, valid_until=_END
    )


_KEY, _OTHER = signing_key(1), signing_key(2)
_KEYS = Keys.of(_PLAN, badges=[trusted(_KEY)])
_TEXT = issue(_BADGE, _KEY, _PLAN)
_CREDENTIAL = Credential(
    format=Format.BADGE,
    kind=Kind.BADGE,
    id="0123456789abcdef/3",
    keys=(badge_key("0123456789abcdef", 3),),
    serial=3,
    signed=True,
    valid_from=_START,
    valid_until=_END - timedelta(days=1),
    delegate="0123456789abcdef",
    category="minister",
    zones=frozenset({"plenary", "bilateral"}),
)


def refused(text: str, keys: Keys = _KEYS) -> Reason:
    reading = read(text.encode(), keys)
    assert isinstance(reading, Unreadable), reading
    assert reading.format is Format.BADGE
    return reading.reason


def raw_of(text: str) -> bytes:
    raw = base45.decode(text)
    assert raw is not None
    return raw


def test_a_badge_is_read_in_full_offline() -> None:
    assert read(_TEXT.encode(), _KEYS) == _CREDENTIAL


def test_the_independent_reader_verifies_it_and_sees_no_more_than_we_say() -> None:
    key = cwt.COSEKey.new({1: 1, 2: _KEY.kid, 3: -8, -1: 6, -2: public_half(_KEY.private)})
    assert cwt.decode(raw_of(_TEXT), [key]) == {
        4: int(_BADGE.valid_until.timestamp()),
        7: bytes.fromhex("0123456789abcdef03"),
        9: "MBP",
    }
    stranger = cwt.COSEKey.new({1: 1, 2: _KEY.kid, 3: -8, -1: 6, -2: public_half(_OTHER.private)})
    with pytest.raises(cwt.VerifyError):
        cwt.decode(raw_of(_TEXT), [stranger])


def test_what_the_independent_writer_signs_is_read() -> None:
    private = cwt.COSEKey.new({1: 1, 2: _KEY.kid, 3: -8, -1: 6, -2: public_half(_KEY.private), -4: _KEY.private})
    claims = {4: int(_BADGE.valid_until.timestamp()), 7: bytes.fromhex("0123456789abcdef03"), 9: "MBP"}
    token = cwt.COSE.new().encode_and_sign(
        cbor2.dumps(claims, canonical=True), private, protected={1: -8, 4: _KEY.kid}, unprotected={}
    )
    assert token == raw_of(_TEXT)


def test_the_largest_usual_badge_fits_a_qr_code_of_version_7() -> None:
    zones = {letter: Zone(code=letter, name=letter, key=letter) for letter in "ABCDEFGH"}
    badge = replace(_BADGE, zones=frozenset(zones), serial=300, valid_from=_START)
    text = issue(badge, _KEY, replace(_PLAN, zones=zones))
    assert len(raw_of(text)) <= 120
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(text)
    code.make(fit=True)
    assert code.version <= 7


def test_validity_is_that_of_badge_and_key_together() -> None:
    later = issue(replace(_BADGE, valid_from=_START + timedelta(hours=3)), _KEY, _PLAN)
    longer = issue(replace(_BADGE, valid_until=_END + timedelta(days=9)), _KEY, _PLAN)
    assert read(later.encode(), _KEYS) == replace(_CREDENTIAL, valid_from=_START + timedelta(hours=3))
    assert read(longer.encode(), _KEYS) == replace(_CREDENTIAL, valid_until=_END)


def test_an_expired_badge_is_genuine_and_says_when_it_ended() -> None:
    ended = issue(replace(_BADGE, valid_until=_START + timedelta(hours=1)), _KEY, _PLAN)
    assert read(ended.encode(), _KEYS) == replace(_CREDENTIAL, valid_until=_START + timedelta(hours=1))


def test_a_category_unknown_to_the_plan_is_left_open() -> None:
    text = issue(replace(_BADGE, category="juggler", zones=frozenset()), _KEY, _PLAN)
    assert read(text.encode(), _KEYS) == replace(_CREDENTIAL, category="", zones=frozenset())


def test_a_key_nobody_vouches_for_is_unknown() -> None:
    assert refused(issue(_BADGE, _OTHER, _PLAN)) is Reason.UNKNOWN_KEY
    assert refused(_TEXT, Keys()) is Reason.UNKNOWN_KEY


def test_a_signature_by_another_key_under_a_trusted_id_is_forged() -> None:
    assert refused(issue(_BADGE, SigningKey(_KEY.kid, _OTHER.private), _PLAN)) is Reason.FORGED


def test_a_changed_claim_is_forged() -> None:
    raw = raw_of(_TEXT)
    assert refused(base45.encode(raw.replace(b"MBP", b"MBS"))) is Reason.FORGED
    assert refused(base45.encode(raw[:-1] + bytes([raw[-1] ^ 1]))) is Reason.FORGED


def test_a_revoked_key_voids_its_badges() -> None:
    assert refused(_TEXT, replace(_KEYS, badges=(replace(trusted(_KEY), revoked=True),))) is Reason.REVOKED


def test_a_badge_of_another_event_is_told() -> None:
    assert refused(_TEXT, replace(_KEYS, event="another")) is Reason.WRONG_EVENT


@pytest.mark.parametrize("kept", [45, 60, 100, 150, len(_TEXT) - 3, len(_TEXT) - 1])
def test_a_truncated_badge_is_malformed(kept: int) -> None:
    assert refused(_TEXT[:kept]) is Reason.MALFORMED


def recoded(protected: bytes, *, tag: bytes = b"\xd2", claims: bytes | None = None) -> bytes:
    message = cose.opened(raw_of(_TEXT))
    assert message is not None
    parts = [protected, {}, claims or message.payload, message.signature]
    return tag + cbor2.dumps(parts)


@pytest.mark.parametrize(
    "raw",
    [
        recoded(b"\xa2\x01\x27\x04\x44" + _KEY.kid, tag=b""),
        recoded(b"\xa2\x01\x27\x04\x44" + _KEY.kid, tag=b"\xd8\x3d\xd2"),
        recoded(b"\xa2\x04\x44" + _KEY.kid + b"\x01\x27"),
        recoded(b"\xa1\x01\x27"),
        recoded(b"\xa2\x01\x26\x04\x44" + _KEY.kid),
        raw_of(_TEXT) + b"\0",
        raw_of(_TEXT).replace(_KEY.kid + b"\xa0\x57", _KEY.kid + b"\xa0\x58\x17"),
        raw_of(_TEXT).replace(_KEY.kid + b"\xa0", _KEY.kid + b"\xa1\x03\x00"),
    ],
    ids=[
        "untagged",
        "tagged twice",
        "header order",
        "no key id",
        "ES256",
        "trailing byte",
        "long length",
        "unprotected",
    ],
)
def test_a_re_encoded_badge_is_malformed(raw: bytes) -> None:
    assert refused(base45.encode(raw)) is Reason.MALFORMED


def signed(payload: bytes) -> bytes:
    """Any payload, signed by the trusted key."""
    protected = b"\xa2\x01\x27\x04\x44" + _KEY.kid
    to_be_signed = cbor2.dumps(["Signature1", protected, b"", payload])
    signature = Ed25519PrivateKey.from_private_bytes(_KEY.private).sign(to_be_signed)
    return cbor2.dumps(cbor2.CBORTag(18, [protected, {}, payload, signature]))


_GOOD = {2: "d", 4: 4_000_000_000, 7: b"\x01", 9: "M"}


@pytest.mark.parametrize(
    "claims",
    [
        {},
        {**_GOOD, 1: "issuer"},
        {**_GOOD, 2: ""},
        {**_GOOD, 2: 7},
        {**_GOOD, 2: "0123456789abcdef"},
        {4: 4_000_000_000, 7: b"\1" * 8, 9: "M"},
        {4: 4_000_000_000, 7: b"\1" * 8 + b"\0\1", 9: "M"},
        {4: 4_000_000_000, 7: b"\1" * 13, 9: "M"},
        {**_GOOD, 4: -1},
        {**_GOOD, 4: 1.5},
        {**_GOOD, 4: True},
        {**_GOOD, 4: 1 << 70},
        {**_GOOD, 5: "now"},
        {**_GOOD, 7: b""},
        {**_GOOD, 7: b"\0\1"},
        {**_GOOD, 7: b"\1" * 5},
        {**_GOOD, 9: ""},
        {**_GOOD, 9: None},
    ],
    ids=repr,
)
def test_claims_that_are_no_badge_are_malformed_whoever_signed_them(claims: dict[int, object]) -> None:
    payload = cbor2.dumps(claims, canonical=True)
    assert refused(base45.encode(signed(payload))) is Reason.MALFORMED


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\xff",
        cbor2.dumps([1]),
        cbor2.dumps(_GOOD) + b"\0",
        b"\xa4\x09\x61M\x02\x61d\x04\x1a\xee\x6b\x28\x00\x07\x41\x01",
        b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\xc4\x82\x1b\x7f\xff\xff\xff\xff\xff\xff\xff\x01",
        b"\x81" * 200,
    ],
    ids=["empty", "break", "list", "trailing", "order", "endless", "huge decimal", "deep"],
)
def test_signed_rubbish_is_malformed(payload: bytes) -> None:
    assert refused(base45.encode(signed(payload))) is Reason.MALFORMED


def test_noise_caps_lock_and_a_wrong_layout_do_not_matter() -> None:
    for raw in (
        _TEXT.encode() + b"\r\n",
        b"]Q1" + _TEXT.encode(),
        b"  \x1d" + _TEXT.encode() + b" ",
        _TEXT.lower().encode(),
        _TEXT.encode("utf-16"),
        _TEXT.translate(str.maketrans("YZ-+*/:", "ZYß`(-Ö")).encode(),
    ):
        assert read(raw, _KEYS) == _CREDENTIAL


@given(
    st.builds(
        Badge,
        delegate=st.text(min_size=1, max_size=40) | st.binary(min_size=8, max_size=8).map(bytes.hex),
        serial=st.integers(1, 2**32 - 1),
        category=st.sampled_from(["minister", "press"]),
        zones=st.frozensets(st.sampled_from(["plenary", "side", "bilateral"])),
        valid_until=st.datetimes(datetime(2024, 7, 1), datetime(2098, 1, 1), timezones=st.just(UTC)),
    )
)
def test_what_is_issued_is_what_is_read(badge: Badge) -> None:
    reading = read(issue(badge, _KEY, _PLAN).encode(), _KEYS)
    assert isinstance(reading, Credential)
    assert (reading.delegate, reading.serial, reading.category, reading.zones, reading.valid_until) == (
        badge.delegate,
        badge.serial,
        badge.category,
        badge.zones,
        badge.valid_until.replace(microsecond=0),
    )


@given(st.integers(0, len(_TEXT) - 1), st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", max_size=2))
def test_a_bent_badge_is_never_another_badge(at: int, put: str) -> None:
    reading = read((_TEXT[:at] + put + _TEXT[at + 1 :]).encode(), _KEYS)
    assert reading == _CREDENTIAL or not (isinstance(reading, Credential) and reading.signed)
