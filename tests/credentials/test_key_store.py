"""Keys of badges: who vouches for whom, what rotation keeps, what revocation ends, and what leaves the kiosk."""

import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.credentials import cbor, cose
from kiosk.credentials.certificates import Certificate, Revocation, certificate, certify, revocation, revoke
from kiosk.credentials.cose import SigningKey, key_id
from kiosk.credentials.key_file import KeyFile, NamedKey, NotAKeyFile, parsed, written
from kiosk.credentials.key_store import Adopted, KeyStore, NoOrganiserKey, NoSigningKey, NoSuchKey, Role
from kiosk.credentials.private_keys import WrongPassphrase, public_half
from kiosk.storage.database import memory

_NOW = datetime(2024, 6, 20, 12, tzinfo=UTC)
_UNTIL = datetime(2024, 6, 28, tzinfo=UTC)
_DAY = timedelta(days=1)
_EVENT = "uncops-2024"


def store() -> KeyStore:
    return KeyStore(memory())


def first() -> KeyStore:
    """A kiosk that founded the organiser key."""
    keys = store()
    keys.new("Gate 1", _EVENT, now=_NOW, until=_UNTIL)
    return keys


def second_of(one: KeyStore) -> KeyStore:
    """Another kiosk that trusts the first one's organiser, its own key made and waiting."""
    keys = store()
    keys.adopt(one.export(), now=_NOW, trust_organisers=True)
    keys.new("Gate 2", _EVENT, now=_NOW, until=_UNTIL)
    return keys


def kiosk_kid(keys: KeyStore, name: str) -> str:
    (kid,) = (key.kid for key in keys.known() if key.role is Role.KIOSK and key.name == name)
    return kid


def test_the_first_kiosk_makes_both_keys_and_may_sign_at_once() -> None:
    keys = first()
    assert [(key.role, key.name, key.own) for key in keys.known()] == [
        (Role.ORGANISER, "Organiser of uncops-2024", True),
        (Role.KIOSK, "Gate 1", True),
    ]
    (trusted,) = keys.trusted()
    assert keys.signing(_EVENT, now=_NOW).kid == trusted.kid == key_id(trusted.public)
    assert (trusted.event, trusted.valid_until, trusted.revoked) == (_EVENT, _UNTIL, False)
    assert trusted.valid_from < _NOW


def test_a_second_kiosk_waits_for_its_certificate_and_then_both_trust_both() -> None:
    one = first()
    two = second_of(one)
    with pytest.raises(NoSigningKey, match="waits for the organiser's certificate"):
        two.signing(_EVENT, now=_NOW)

    one.adopt(two.export(), now=_NOW, trust_organisers=False)
    one.certify(kiosk_kid(one, "Gate 2"), _EVENT, now=_NOW, until=_UNTIL)
    two.adopt(one.export(), now=_NOW, trust_organisers=False)

    assert two.signing(_EVENT, now=_NOW).kid.hex() == kiosk_kid(two, "Gate 2")
    assert set(one.trusted()) == set(two.trusted())
    assert len(two.trusted()) == 2


def test_only_the_organiser_certifies() -> None:
    two = second_of(first())
    with pytest.raises(NoOrganiserKey):
        two.certify(kiosk_kid(two, "Gate 2"), _EVENT, now=_NOW, until=_UNTIL)


def test_an_organiser_key_is_not_taken_for_a_kiosk_key() -> None:
    keys = first()
    with pytest.raises(NoSuchKey):
        keys.certify(keys.known()[0].kid, _EVENT, now=_NOW, until=_UNTIL)


def test_strangers_organisers_and_their_certificates_are_not_believed() -> None:
    one, stranger = first(), first()
    assert one.adopt(stranger.export(), now=_NOW, trust_organisers=False) == Adopted(refused=2)
    assert len(one.trusted()) == 1


def test_the_newest_key_signs_and_older_ones_stay_trusted() -> None:
    keys = first()
    old = keys.signing(_EVENT, now=_NOW)
    new = keys.new("Gate 1", _EVENT, now=_NOW + _DAY, until=_UNTIL)
    assert keys.signing(_EVENT, now=_NOW + _DAY).kid.hex() == new.kid != old.kid.hex()
    assert {key.kid for key in keys.trusted() if not key.revoked} == {old.kid, bytes.fromhex(new.kid)}


def test_a_key_signs_only_for_its_event_and_in_its_time() -> None:
    keys = first()
    for event, now in ((_EVENT, _UNTIL + _DAY), (_EVENT, _NOW - _DAY), ("another", _NOW)):
        with pytest.raises(NoSigningKey, match="keys new"):
            keys.signing(event, now=now)


def test_a_revoked_key_signs_no_more_and_is_distrusted_everywhere() -> None:
    one = first()
    two = second_of(one)
    kid = kiosk_kid(one, "Gate 1")
    assert one.revoke(kid, now=_NOW + _DAY).revoked == _NOW + _DAY
    with pytest.raises(NoSigningKey):
        one.signing(_EVENT, now=_NOW + _DAY)
    assert two.adopt(one.export(), now=_NOW + _DAY, trust_organisers=False).revocations == 1
    assert [key.revoked for key in (*one.trusted(), *two.trusted())] == [True, True]


def test_revoking_twice_keeps_the_first_moment() -> None:
    keys = first()
    kid = kiosk_kid(keys, "Gate 1")
    keys.revoke(kid, now=_NOW)
    assert keys.revoke(kid, now=_NOW + _DAY).revoked == _NOW


def test_an_old_key_file_does_not_revive_a_revoked_key() -> None:
    one = first()
    before = one.export()
    one.revoke(kiosk_kid(one, "Gate 1"), now=_NOW)
    late = store()
    late.adopt(replace(one.export(), certificates=()), now=_NOW, trust_organisers=True)
    for keys in (one, late):
        keys.adopt(before, now=_NOW + _DAY, trust_organisers=True)
        assert [key.revoked for key in keys.trusted()] == [True]


def test_distrusting_an_organiser_voids_every_key_it_vouched_for() -> None:
    one = first()
    two = second_of(one)
    two.revoke(one.known()[0].kid, now=_NOW)
    assert all(key.revoked for key in two.trusted())


def test_a_longer_certificate_replaces_a_shorter_one_and_never_the_other_way() -> None:
    one = first()
    two = second_of(one)
    short = one.export()
    one.certify(kiosk_kid(one, "Gate 1"), _EVENT, now=_NOW, until=_UNTIL + _DAY)
    assert two.adopt(one.export(), now=_NOW, trust_organisers=False).certificates == 1
    assert two.adopt(short, now=_NOW, trust_organisers=False).certificates == 0
    assert [key.valid_until for key in two.trusted()] == [_UNTIL + _DAY]


def test_adopting_the_same_file_again_brings_nothing() -> None:
    one = first()
    two = second_of(one)
    assert two.adopt(one.export(), now=_NOW, trust_organisers=True) == Adopted()


def test_no_private_key_leaves_with_a_key_file() -> None:
    db = memory()
    keys = KeyStore(db)
    keys.new("Gate 1", _EVENT, now=_NOW, until=_UNTIL)
    text = written(keys.export())
    import base64

    for (private,) in db.execute("SELECT private FROM signing_key"):
        assert base64.b64encode(private).decode() not in text
        assert private.hex() not in text


def test_a_key_file_reads_as_it_was_written() -> None:
    facts = first().export()
    assert parsed(written(facts)) == facts
    named = KeyFile(requests=(NamedKey("Entrée Nord 北", bytes(32)),))
    assert parsed(written(named)) == named


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": "uncops-kiosk-keys", "version": 2}',
        written(KeyFile()).replace('"requests": []', '"requests": [1]'),
        written(KeyFile()).replace('"requests": []', '"requests": [{"name": "x", "public": "AAAA"}]'),
        written(KeyFile()).replace('"certificates": []', '"certificates": ["*"]'),
        "[" * 100_000,
    ],
    ids=lambda text: text[:30],
)
def test_what_is_no_key_file_says_so(text: str) -> None:
    with pytest.raises(NotAKeyFile, match="no key file"):
        parsed(text)


def test_a_private_key_is_kept_and_moved_under_a_passphrase_only() -> None:
    one = first()
    two = second_of(one)
    organiser = one.known()[0].kid
    pem = one.backup(organiser, "correct horse")
    assert "ENCRYPTED" in pem
    with pytest.raises(WrongPassphrase):
        two.restore(pem, "wrong", role=Role.ORGANISER, name="Organiser", now=_NOW)
    with pytest.raises(WrongPassphrase):
        two.restore("no PEM", "wrong", role=Role.ORGANISER, name="Organiser", now=_NOW)
    assert two.restore(pem, "correct horse", role=Role.ORGANISER, name="Organiser", now=_NOW).own
    certified = two.certify(kiosk_kid(two, "Gate 2"), _EVENT, now=_NOW, until=_UNTIL)
    assert certified.certificate is not None and certified.certificate.organiser.hex() == organiser
    moved = store().restore(pem, "correct horse", role=Role.ORGANISER, name="Organiser", now=_NOW)
    assert (moved.kid, moved.own) == (organiser, True)


def test_keys_that_are_not_here_are_said_not_to_be() -> None:
    keys = first()
    for asked in (lambda: keys.revoke("00000000", now=_NOW), lambda: keys.backup("00000000", "x")):
        with pytest.raises(NoSuchKey, match="00000000"):
            asked()


_ORGANISER = SigningKey(key_id(public_half(bytes(32))), bytes(32))
_ORGANISERS = {_ORGANISER.kid: public_half(bytes(32))}
_CERTIFICATE = Certificate(
    public=public_half(b"\1" * 32), name="Gate 1", event=_EVENT, valid_from=_NOW, valid_until=_UNTIL
)


def test_certificates_and_revocations_are_not_mistaken_for_each_other() -> None:
    word, end = certify(_CERTIFICATE, _ORGANISER), revoke(Revocation(_CERTIFICATE.public, _NOW), _ORGANISER)
    assert certificate(word, _ORGANISERS) == replace(_CERTIFICATE, organiser=_ORGANISER.kid)
    assert revocation(end, _ORGANISERS) == Revocation(_CERTIFICATE.public, _NOW, _ORGANISER.kid)
    assert certificate(end, _ORGANISERS) is None
    assert revocation(word, _ORGANISERS) is None


def test_a_bent_certificate_is_none() -> None:
    word = certify(_CERTIFICATE, _ORGANISER)
    for at in range(len(word)):
        assert certificate(word[:at] + bytes([word[at] ^ 1]) + word[at + 1 :], _ORGANISERS) is None
        assert certificate(word[:at], _ORGANISERS) is None


SAID = st.integers(-(2**64), 2**64 - 1) | st.text()


@given(length=st.integers(0, 64), since=SAID, until=SAID)
def test_a_signed_certificate_of_no_key_and_no_time_vouches_for_nobody(
    length: int, since: int | str, until: int | str
) -> None:
    organiser = SigningKey(key_id(public_half(bytes(32))), bytes(32))
    confirmed: cbor.Value = {1: {1: 1, -1: 6, -2: bytes(length)}}
    claims: cose.Claims = {
        cose.SUBJECT: "Gate 1", cose.AUDIENCE: _EVENT, cose.EXPIRES: until, cose.NOT_BEFORE: since,
        cose.CONFIRMATION: confirmed,
    }  # fmt: skip
    found = certificate(cose.sign(claims, organiser), {organiser.kid: public_half(bytes(32))})
    good = length == 32 and cose.moment(since) is not None and cose.moment(until) is not None
    assert (found is not None) == good


def test_a_revocation_that_no_organiser_known_here_signed_is_not_taken() -> None:
    one, stranger = first(), first()
    stranger.revoke(kiosk_kid(stranger, "Gate 1"), now=_NOW)
    assert one.adopt(stranger.export(), now=_NOW, trust_organisers=False).revocations == 0
    assert not any(key.revoked for key in one.known())


def test_a_key_whose_id_is_taken_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = first()
    (taken,) = (key for key in keys.known() if key.role is Role.ORGANISER)
    drawn = [keys_of(7), keys_of(7), keys_of(8)]
    monkeypatch.setattr(secrets, "token_bytes", lambda _length: drawn.pop(0))
    names = ("Gate 2", "Gate 3")
    for name in names:
        keys.new(name, _EVENT, now=_NOW, until=_UNTIL)
    assert len({kiosk_kid(keys, name) for name in names} | {taken.kid}) == 3


def keys_of(number: int) -> bytes:
    return bytes([number]) * 32


def test_an_encrypted_key_of_another_kind_opens_nothing() -> None:
    encryption = serialization.BestAvailableEncryption(b"correct horse")
    pem = X25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption
    )
    with pytest.raises(WrongPassphrase):
        first().restore(pem.decode(), "correct horse", role=Role.ORGANISER, name="Organiser", now=_NOW)
