"""What a scanned set-up code says."""

import json

import pytest

from kiosk.sync.enrolment import BadSetupCode, Wish, setup_code
from kiosk.sync.sources import Kind

OF_INDICO = {
    "event_id": 3,
    "title": "UN Chiefs of Police Summit",
    "regform_id": 5,
    "regform_title": "Delegations",
    "date": "2024-06-26T13:00:00+00:00",
    "version": 2,
    "server": {"base_url": "https://indico.example", "client_id": "c", "scope": "registrants"},
    "custom_code_handlers": {},
}


def test_the_code_of_indicos_check_in_app_names_server_and_event_and_no_token() -> None:
    assert setup_code(json.dumps(OF_INDICO)) == Wish(system=Kind.INDICO, url="https://indico.example", event="3")


def test_pretix_shows_address_and_one_time_token() -> None:
    text = json.dumps({"handshake_version": 1, "url": "https://pretix.example", "token": "once"})
    assert setup_code(text) == Wish(system=Kind.PRETIX, url="https://pretix.example", token="once")


def test_ours_names_everything() -> None:
    said = {"system": "indico", "url": "https://indico.example", "event": "3", "token": "indp_x"}
    assert setup_code(json.dumps(said)) == Wish(
        system=Kind.INDICO, url="https://indico.example", event="3", token="indp_x"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "[]",
        "1",
        "{}",
        '{"system": "eventbrite", "url": "https://x.example", "token": "t"}',
        '{"handshake_version": 1, "url": "https://pretix.example"}',
        '{"server": {}}',
        '{"server": {"base_url": "https://x.example"}}',
        '{"server": {"base_url": "https://x.example"}, "event_id": "three"}',
        '{"server": {"base_url": "https://x.example"}, "event_id": null}',
        '{"i": [2, "indico.example", "AAAA"]}',
        "[" * 100_000,
    ],
)
def test_anything_else_is_none(text: str) -> None:
    with pytest.raises(BadSetupCode):
        setup_code(text)
