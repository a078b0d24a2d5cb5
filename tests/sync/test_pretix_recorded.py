"""Bytes that a real pretix sent (2026.8.0; all people are invented) mean what the practice pretix makes of them."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.sync.pretix import device
from kiosk.sync.pretix.redeeming import push
from kiosk.sync.pretix.site import Site
from kiosk.sync.server import Server
from kiosk.sync.system import Act, Finding, Taken, Upload
from kiosk.sync.troubles import Denied
from tests.sync.kiosks import Following
from tests.sync.practice_pretix import BASE, ORGANIZER, PracticePretix
from tests.sync.scripted import Asked, Reply, scripted

RECORDED = Path(__file__).parent.parent / "vectors" / "pretix" / "http"
SCANNED = datetime(2024, 6, 26, 14, tzinfo=UTC)
KNOWN = {"ticket/pretix:x": json.dumps([4, "x"])}


def recorded(name: str) -> Reply:
    """`NN-name.response` as it came; the length is said anew."""
    head, _, body = next(RECORDED.glob(f"{name}.response")).read_bytes().replace(b"\r\n", b"\n", 40).partition(b"\n\n")
    status, *headers = head.decode().split("\n")
    said = dict(line.split(": ", 1) for line in headers)
    kept = {key: value for key, value in said.items() if key in ("Content-Type", "X-Page-Generated")}
    return Reply(body, int(status.split()[1]), kept)


def sent(name: str) -> dict[str, Any]:
    """Body of `NN-name.request`."""
    found: dict[str, Any] = json.loads(next(RECORDED.glob(f"{name}.request")).read_bytes().split(b"\r\n\r\n", 1)[1])
    return found


def day(asked: Asked) -> Reply:
    """The recorded event; what was modified since is what an organiser changed then."""
    changed = "modified_since" in asked.query or "updated_since" in asked.query
    names = {
        "": "08-event",
        "items/": "12-items",
        "questions/": "13-questions",
        "checkinlists/": "17-checkinlists",
        "revokedsecrets/": "18-revokedsecrets",
        "blockedsecrets/": "52-blockedsecrets-delta" if changed else "19-blockedsecrets",
    }
    path = asked.path.removeprefix(BASE)
    if path == "orders/":
        page = int(asked.query.get("page", ["1"])[0])
        return recorded("51-orders-delta-changes" if changed else f"2{page - 1}-orders-page-{page}")
    return recorded(names[path])


def test_a_day_of_a_real_event_comes_whole_and_then_as_it_changed() -> None:
    with scripted(day) as there:
        kiosk = Following(there.url)
        assert kiosk.sync().pulled == 50
        assert len(kiosk.people()) == 50
        before = kiosk.people()
        done = kiosk.sync()
        changes = kiosk.imports[-1]
        assert done.pulled and (changes.added, changes.missing) == ((), ())
        assert {key for key, person in kiosk.people().items() if person != before[key]}


def site(server: Server) -> Site:
    return Site(server=server, organizer="unpol", event="summit", known=KNOWN, device=3, lists={"campus": 1})


def answered(name: str, act: Act) -> tuple[Taken | None, dict[str, Any]]:
    """What an upload becomes where the server answers so, and what was sent."""
    upload = Upload(
        kiosk="k1", seq=9, passage=9, at=SCANNED, act=act, keys=("pretix:x",), zone="campus", listed=1, serial=1
    )
    with scripted(lambda _: recorded(name)) as there, Server(there.url, {}, sleep=lambda _: None) as server:
        taken = push(site(server), upload)
        return taken, there.asked[0].json()


@pytest.mark.parametrize(
    ("name", "act", "finding"),
    [
        ("24-redeem-ok", Act.ENTERED, None),
        ("25-redeem-same-nonce", Act.ENTERED, None),
        ("27-redeem-already-forced", Act.ENTERED, None),
        ("28-redeem-unknown", Act.ENTERED, Finding.CODE_REPLACED),
        ("31-redeem-product-forced", Act.ENTERED, None),
        ("33-redeem-canceled-forced", Act.ENTERED, Finding.CANCELLED),
        ("37-redeem-exit", Act.LEFT, None),
        ("38-redeem-no-such-list", Act.ENTERED, Finding.LIST_GONE),
        ("39-redeem-malformed", Act.ENTERED, Finding.LIST_GONE),
        ("54-redeem-reissued", Act.ENTERED, Finding.CODE_REPLACED),
        ("40-failed-checkin", Act.REFUSED, None),
        ("41-failed-checkin-unknown-reason", Act.REFUSED, Finding.NOT_TAKEN),
        ("44-annul", Act.TAKEN_BACK, None),
        ("45-annul-too-late", Act.TAKEN_BACK, Finding.TOO_LATE),
        ("46-annul-unknown", Act.TAKEN_BACK, None),
        ("49-printlog", Act.BADGE, None),
    ],
)
def test_a_recorded_answer_means(name: str, act: Act, finding: Finding | None) -> None:
    taken, _ = answered(name, act)
    assert taken is not None
    assert (taken.contradiction and taken.contradiction.finding) == finding


@pytest.mark.parametrize(
    ("name", "act", "more"),
    [
        ("24-redeem-ok", Act.ENTERED, set()),
        ("40-failed-checkin", Act.REFUSED, set()),
        ("44-annul", Act.TAKEN_BACK, {"datetime"}),
        ("49-printlog", Act.BADGE, set()),
    ],
)
def test_uploads_have_the_fields_that_pretix_took(name: str, act: Act, more: set[str]) -> None:
    _, body = answered(name, act)
    assert body.keys() == sent(name).keys() | more


def test_a_one_time_token_makes_a_device_once() -> None:
    with scripted(lambda _: recorded("01-device-initialize")) as there, Server(there.url, {}) as server:
        made = device.initialise(server, "test-initialisation-token", "k1")
        assert (made.token, made.organizer, made.number, made.profile) == (
            *("test-device-token", "unpol", 3, "pretixscan"),
        )
        assert "test-device-token" not in repr(made)
        assert there.asked[0].json().keys() == sent("01-device-initialize").keys()
    for spent in ("02-device-initialize-again", "03-device-initialize-unknown"):
        reply = recorded(spent)
        denied = pytest.raises(Denied, match="connect a new device")
        with scripted(lambda _, said=reply: said) as there, Server(there.url, {}) as server, denied:  # type: ignore[misc]
            device.initialise(server, "test-initialisation-token", "k1")


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("56-forbidden-by-profile", "access to the event"),
        ("58-no-such-event", "access to the event"),
        ("60-wrong-token", "a valid token"),
        ("64-device-info-revoked", "a valid token"),
    ],
)
def test_what_is_denied_names_the_right(name: str, right: str) -> None:
    with scripted(lambda _: recorded(name)) as there:
        (trouble,) = Following(there.url).sync().troubles
    assert isinstance(trouble, Denied) and trouble.right == right


def test_the_practice_pretix_answers_in_the_shape_of_the_real_one() -> None:
    """What the kiosk reads of an answer is in both; the real one says more."""
    practice = PracticePretix()
    asked = Asked("GET", f"{BASE}orders/", {}, {"Authorization": "Device device-token"}, b"")
    ours, real = (json.loads(said.body or b"") for said in (practice(asked), recorded("20-orders-page-1")))
    assert ours["results"][0].keys() - {"datetime"} <= real["results"][0].keys()
    assert ours["results"][0]["positions"][0].keys() <= real["results"][0]["positions"][0].keys()
    practice.elsewhere("O0001")
    body = {"secret": practice.secret("O0001"), "lists": [1], "type": "entry", "nonce": "n"}
    body["datetime"] = (SCANNED + timedelta(hours=1)).isoformat()
    asked = Asked("POST", f"{ORGANIZER}checkinrpc/redeem/", {}, asked.headers, json.dumps(body).encode())
    ours, real = (json.loads(said.body or b"") for said in (practice(asked), recorded("27-redeem-already-forced")))
    assert ours.keys() <= real.keys()
    assert ours["position"].keys() <= real["position"].keys() | {"canceled"}
    assert ours["position"]["checkins"][0].keys() <= real["position"]["checkins"][0].keys()
