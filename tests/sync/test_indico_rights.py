"""What a token may do at Indico, and what is said where it may not; over a real line, with recorded answers."""

import json
from collections.abc import Iterator

import pytest

from kiosk.domain.trouble import Trouble
from kiosk.sync.indico import Indico
from kiosk.sync.indico.api import Event
from kiosk.sync.server import Server
from kiosk.sync.system import Pull, Rights
from kiosk.sync.troubles import Denied, Nonsense, ServerUnreachable
from tests.sync.indico_event import IndicoEvent, recorded
from tests.sync.scripted import Asked, Reply, Scripted, scripted

TOKEN = "indp_test-token-registrants"


@pytest.fixture
def event() -> IndicoEvent:
    return IndicoEvent()


@pytest.fixture
def line(event: IndicoEvent) -> Iterator[Scripted]:
    with scripted(event.script) as server:
        yield server


def indico(server: Server, event: int = 1, forms: tuple[int, ...] = ()) -> Indico:
    return Indico(server, event, forms, {}, lambda name, value: None)


def asked(line: Scripted, **more: object) -> Rights:
    with Server(line.url, {"Authorization": f"Bearer {TOKEN}"}, sleep=lambda seconds: None) as server:
        return indico(server, **more).rights()  # type: ignore[arg-type]


def replayed(name: str) -> Reply:
    status, body = recorded(name)
    return Reply(body, status, {"Content-Type": "application/json"})


def test_the_token_goes_with_every_request_and_nowhere_else(line: Scripted) -> None:
    asked(line)
    assert {request.headers["Authorization"] for request in line.asked} == {f"Bearer {TOKEN}"}
    assert not [path for path in line.paths() if "indp" in path]


def test_without_the_log_it_can_be_followed_all_the_same(line: Scripted) -> None:
    rights = asked(line)
    assert [right.name for right in rights.held] == ["check in at the event"]
    (missing,) = rights.missing
    assert not missing.needed and "Everything" in missing.remedy


def test_with_the_log_nothing_is_missing(line: Scripted, event: IndicoEvent) -> None:
    event.may_read_log = True
    assert asked(line).missing == ()


@pytest.mark.parametrize(
    ("answer", "missing", "remedy"),
    [
        ("28-wrong-token", "a valid token", ""),
        ("29-token-without-scope", "scope “registrants”", "tick “Registrants”"),
        ("30-token-of-a-stranger", "right to check in", "Protection"),
        ("27-no-token", "right to check in", "Protection"),
        ("26-no-such-event", "event 1", "/event/"),
    ],
)
def test_a_refusal_names_the_right_and_how_to_give_it(line: Scripted, answer: str, missing: str, remedy: str) -> None:
    line.script = lambda asked: replayed(answer)
    with pytest.raises(Denied) as refused:
        asked(line)
    assert missing in refused.value.right and remedy in refused.value.remedy
    assert TOKEN not in str(refused.value)


def test_a_form_that_is_not_there_is_named(line: Scripted) -> None:
    with pytest.raises(Denied, match="form 7 of event 1"):
        asked(line, forms=(2, 7))


def pulled(line: Scripted) -> Pull:
    with Server(line.url, {}, sleep=lambda seconds: None) as server:
        return indico(server).pull("")


def as_the_list(body: bytes) -> Reply:
    return Reply(body, 200, {"Content-Type": "application/json"})


@pytest.mark.parametrize(
    "body",
    [
        b"null",
        b'{"results": []}',
        b"[1]",
        b"[{}]",
        b'[{"id": 1}]',
        b'[{"id": "1", "event_id": 1, "regform_id": 1, "checkin_secret": "x", "checked_in": false}]',
        b'[{"id": 1, "event_id": 2, "regform_id": 1, "checkin_secret": "x", "checked_in": false}]',
        b'[{"id": 1, "event_id": 1, "regform_id": 2, "checkin_secret": "x", "checked_in": false}]',
        b'[{"id": 1, "event_id": 1, "regform_id": 1, "checkin_secret": null, "checked_in": false}]',
        b"<!DOCTYPE html><html><title>Sign in</title></html>",
        b"[{",
    ],
)
def test_a_list_of_another_shape_is_imported_by_nobody(line: Scripted, event: IndicoEvent, body: bytes) -> None:
    def script(asked: Asked) -> Reply:
        return as_the_list(body) if asked.path.endswith("/registrations/") else event.script(asked)

    line.script = script
    with pytest.raises(Nonsense):
        pulled(line)


@pytest.mark.parametrize("cut", [0, 1, 2000])
def test_half_a_body_is_no_list(line: Scripted, event: IndicoEvent, cut: int) -> None:
    def script(asked: Asked) -> Reply:
        whole = event.script(asked)
        return Reply(whole.body, 200, whole.headers, cut=cut) if asked.path.endswith("/registrations/") else whole

    line.script = script
    with pytest.raises(ServerUnreachable):
        pulled(line)


@pytest.mark.parametrize("status", [302, 400, 403, 404, 410, 418, 429, 500, 502, 503])
def test_any_status_at_any_step_is_a_trouble_with_a_sentence(line: Scripted, event: IndicoEvent, status: int) -> None:
    for part in ("forms/", "/registrations/", "/registrations/1"):

        def script(asked: Asked, part: str = part) -> Reply:
            failing = asked.path.endswith(part)
            headers = {"Location": "https://login.example/"} if status == 302 else {}
            return Reply(b"<html>", status, headers) if failing else event.script(asked)

        line.script = script
        if part.endswith("/1") and status == 404:
            assert not pulled(line).more
        else:
            with pytest.raises(Trouble):
                pulled(line)


def test_a_detail_without_its_data_is_imported_by_nobody(line: Scripted, event: IndicoEvent) -> None:
    def script(asked: Asked) -> Reply:
        whole = event.script(asked)
        if asked.path.endswith("/registrations/1"):
            record = json.loads(whole.body or b"")
            del record["registration_data"]
            return as_the_list(json.dumps(record).encode())
        return whole

    line.script = script
    with pytest.raises(Nonsense):
        pulled(line)


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_a_check_in_that_is_answered_by_a_failure_is_not_sent_again_unseen(
    line: Scripted, event: IndicoEvent, status: int
) -> None:
    def script(asked: Asked) -> Reply:
        answer = event.script(asked)
        return Reply(b"{}", status, {}) if asked.method == "PATCH" else answer

    line.script = script
    with Server(line.url, {}, sleep=lambda seconds: None) as server, pytest.raises(ServerUnreachable):
        Event(server, 1).check_in(1, 3, True)
    assert event.told == [(3, True)]
