"""Off the roster a signed ticket of pretix is for the date it was signed for, at every gate."""

import base64
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.credentials.pretix import read
from kiosk.domain.credential import Credential
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Reason, Refused
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.sources.pretix_lists import gathered, with_lists
from kiosk.storage import database
from tests.makers import NOON, a_plan

PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = PRIVATE.public_key().public_bytes_raw()

dates = st.none() | st.integers(1, 4) | st.sampled_from([127, 128, 300_000])


def varint(number: int) -> bytes:
    low = number & 0x7F
    return bytes([low]) if number < 0x80 else bytes([low | 0x80]) + varint(number >> 7)


def signed(date: int | None, item: int = 7) -> str:
    payload = b"\x0a\x08seed0001\x10" + varint(item) + (b"\x20" + varint(date) if date is not None else b"")
    raw = b"\x01" + len(payload).to_bytes(2, "big") + b"\x00\x40" + payload + PRIVATE.sign(payload)
    return base64.b64encode(raw).decode()[::-1]


def a_list(number: int, date: int | None, **more: Any) -> tuple[str, dict[str, Any]]:
    record = {"id": number, "name": f"List {number}", "all_products": False, "limit_products": [7], "subevent": date}
    return "list", record | more


def checkpoint(*records: tuple[str, dict[str, Any]]) -> Checkpoint:
    db = database.memory()
    plan = with_lists(a_plan(), gathered(records))
    return Checkpoint(Roster(db), Journal(db, "K1"), plan, replace(Keys.of(plan), pretix=(PUBLIC,)), lambda: False)


def scan(text: str) -> Scan:
    return Scan(text.encode(), NOON, Reader.COMMAND)


@given(dates)
def test_a_signed_code_is_read_with_its_date(date: int | None) -> None:
    reading = read(signed(date), Keys(pretix=(PUBLIC,)))
    assert isinstance(reading, Credential)
    assert reading.date == date


@given(ticket=dates, lists=st.lists(dates, min_size=1, max_size=4))
def test_a_ticket_of_one_date_enters_at_gates_for_that_date_alone(ticket: int | None, lists: list[int | None]) -> None:
    at = checkpoint(*(a_list(number, date) for number, date in enumerate(lists, 1)))
    for number, date in enumerate(lists, 1):
        verdict = at.consider(scan(signed(ticket)), f"L{number}", Direction.IN).verdict
        if date in (None, ticket):
            assert isinstance(verdict, Admitted)
        else:
            assert isinstance(verdict, Refused)
            assert verdict.reason is Reason.NO_ACCESS
            right = {f"L{n}" for n, other in enumerate(lists, 1) if other in (None, ticket)}
            assert {referral.gate for referral in verdict.referrals} <= right
            assert bool(verdict.referrals) == bool(right)


@given(ticket=st.sampled_from([1, 2]))
def test_rules_about_times_look_at_the_date_of_the_ticket(ticket: int) -> None:
    begun = datetime(2024, 6, 1, tzinfo=UTC).isoformat()
    later = datetime(2024, 7, 1, tzinfo=UTC).isoformat()
    rules = {"isAfter": [{"var": "now"}, {"buildTime": ["date_from"]}, None]}
    at = checkpoint(
        a_list(1, None, rules=rules),
        ("subevent", {"id": 1, "date_from": begun}),
        ("subevent", {"id": 2, "date_from": later}),
    )
    verdict = at.consider(scan(signed(ticket)), "L1", Direction.IN).verdict
    assert isinstance(verdict, Admitted) == (ticket == 1)
