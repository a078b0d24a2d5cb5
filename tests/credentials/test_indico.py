"""Tickets of a real Indico: every spelling finds its person, everything else is refused with its reason."""

import json
from uuid import UUID

import pytest

from kiosk.credentials import Keys, read
from kiosk.domain.credential import Credential, Format, Kind, Reading, Unreadable, indico_key
from kiosk.domain.verdict import Reason
from tests.credentials.vectors import APP_CONFIG, KEYS, NEGATIVE, PAYLOADS, VARIANTS

_TICKET = PAYLOADS[0]["payload_v2"]
_SECRET = UUID(json.loads(PAYLOADS[0]["payload_v1"])["checkin_secret"])
_BARE_UUID = str(_SECRET)
_WRONG_EVENT = ("another server", "plain http of the same host is not the same server")
_UNKNOWN_TO_THE_ROSTER = ("deleted registration", "unknown UUID", "bare UUID")


def reading(text: str, keys: Keys = KEYS) -> Reading:
    return read(text.encode(), keys)


def keys_of(text: str, keys: Keys = KEYS) -> tuple[str, ...]:
    credential = reading(text, keys)
    assert isinstance(credential, Credential), (text, credential)
    return credential.keys


def test_version_1_and_2_of_a_ticket_are_one_credential() -> None:
    both = [row for row in PAYLOADS if row["payload_v1"]]
    assert len(both) > 100
    for row in both:
        secret = UUID(json.loads(row["payload_v1"])["checkin_secret"])
        assert keys_of(row["payload_v2"]) == keys_of(row["payload_v1"]) == (indico_key(secret),)


def test_every_payload_names_its_registrant_or_companion() -> None:
    registrants = {row["registration_id"]: keys_of(row["payload_v2"])[0] for row in PAYLOADS if row["payload_v1"]}
    for row in PAYLOADS:
        key = registrants[row["registration_id"]]
        expected = f"{key}/{row['accompanying_id']}" if row["accompanying_id"] else key
        assert keys_of(row["payload_v2"]) == keys_of(row["payload_v2_plain_http"]) == (expected,)


def test_a_ticket_is_read_in_full() -> None:
    assert reading(_TICKET) == Credential(
        format=Format.INDICO_2, kind=Kind.TICKET, id=str(_SECRET), keys=(indico_key(_SECRET),)
    )
    version_1 = reading(PAYLOADS[0]["payload_v1"])
    assert isinstance(version_1, Credential) and version_1.format is Format.INDICO_1


@pytest.mark.parametrize("row", VARIANTS, ids=lambda row: row["why"])
def test_other_spellings_are_the_same_ticket(row: dict[str, str]) -> None:
    (original,) = (p for p in PAYLOADS if p["registration_id"] == row["registration_id"] and p["payload_v1"])
    assert keys_of(row["payload"]) == keys_of(original["payload_v2"])


@pytest.mark.parametrize("row", NEGATIVE, ids=lambda row: row["why"])
def test_what_is_no_ticket_of_this_event_is_refused_with_its_reason(row: dict[str, str]) -> None:
    read_as = reading(row["payload"])
    if row["why"] in _UNKNOWN_TO_THE_ROSTER:
        known = {keys_of(payload["payload_v2"])[0] for payload in PAYLOADS}
        assert isinstance(read_as, Credential)
        assert known.isdisjoint(read_as.keys)
    else:
        assert isinstance(read_as, Unreadable)
        assert read_as.reason is (Reason.WRONG_EVENT if row["why"] in _WRONG_EVENT else Reason.MALFORMED)


def test_the_set_up_code_of_the_check_in_app_is_no_ticket() -> None:
    assert read(APP_CONFIG, KEYS) == Unreadable(Reason.MALFORMED)


def test_without_known_servers_any_server_is_ours() -> None:
    assert keys_of('{"i":[2,"events.other.example","oSxVLilgQX6SIwA85WjgMA=="]}', Keys()) == (indico_key(_SECRET),)


def test_a_version_1_ticket_of_another_event_is_told() -> None:
    assert reading(PAYLOADS[0]["payload_v1"].replace('"event_id":"3"', '"event_id":"4"')) == Unreadable(
        Reason.WRONG_EVENT, Format.INDICO_1
    )


def test_older_version_1_order_and_spacing_and_numbers_are_read() -> None:
    text = (
        f'{{"version": 1, "server_url": "https://INDICO.un.example/", "event_id": 3, "checkin_secret": "{_BARE_UUID}"}}'
    )
    assert keys_of(text) == (indico_key(_SECRET),)


def test_an_upper_cased_version_1_ticket_is_readable() -> None:
    assert keys_of(PAYLOADS[0]["payload_v1"].upper()) == (indico_key(_SECRET),)


def test_an_upper_cased_version_2_ticket_has_lost_its_secret() -> None:
    for row in PAYLOADS:
        assert reading(row["payload_v2"].upper()) == Unreadable(Reason.MALFORMED)


@pytest.mark.parametrize(
    "broken",
    [
        '{"i":[true,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="]}',
        '{"i":[2.0,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="]}',
        '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMB=="]}',
        '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA==",null]}',
        '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA==","dbXWrx9NQsyHacmwlv4MEw==",1]}',
        '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="],"i":[2,"indico.un.example","ZiUVD5rnTaCbdMhqGvNwqw=="]}',
        '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="]}{}',
        '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="],"x":NaN}',
        '{"i":' * 800,
        "[" * 4000,
        '{"i":[' + "9" * 4200 + "]}",
        '{"i":{"i":2}}',
        '{"i":[2,"\\ud800","oSxVLilgQX6SIwA85WjgM\\ud800=="]}',
        '{"version":1,"checkin_secret":"{a12c552e2960417e9223003ce568e030}","event_id":"3","server_url":"https://x"}',
        '{"version":true,"checkin_secret":"a12c552e-2960-417e-9223-003ce568e030","event_id":"3","server_url":"x"}',
    ],
    ids=lambda text: text[:60],
)
def test_broken_json_tickets_are_malformed(broken: str) -> None:
    read_as = reading(broken)
    assert isinstance(read_as, Unreadable) and read_as.reason is Reason.MALFORMED
