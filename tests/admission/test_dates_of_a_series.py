"""A ticket of pretix is for the date of the series that it was sold for, at every gate, on the roster or off it."""

import base64
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from datetime import date as Day
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.credentials.pretix import read
from kiosk.domain import pretix_ticket
from kiosk.domain.credential import Credential, plain_key, pretix_key
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.series import Series, SeriesDate, Times, narrowed
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused, Verdict
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.sources.pretix_lists import gathered, with_lists
from kiosk.storage import database
from tests.makers import HOUR, NOON, Crowd, a_credential, a_delegate, a_plan, a_session

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


# The plan's own gates

MIDNIGHT = NOON.replace(hour=4)
"""Midnight in New York of the plan's second day."""
DAY = timedelta(days=1)
PRESS = (a_session("room"), a_session("room", name="Late", starts=NOON + 2 * HOUR, ends=NOON + 3 * HOUR))
TICKET = "abcdefghij"
"""A random code, known by the roster alone."""


def own_gates(times: Mapping[int, Times], said: Mapping[int, SeriesDate], roster: Crowd | None = None) -> Checkpoint:
    """The plan's gates; product 7 is a delegate's."""
    plan = a_plan(series=Series(said=said, times=times), sessions=PRESS)
    delegate = replace(plan.categories["delegate"], aliases=("7",))
    plan = replace(plan, categories={**plan.categories, "delegate": delegate})
    db = database.memory()
    people = Roster(db) if roster is None else roster
    return Checkpoint(people, Journal(db, "K1"), plan, replace(Keys.of(plan), pretix=(PUBLIC,)), lambda: False)


def listed(date: int) -> Crowd:
    """A roster on which a ticket of that date is."""
    crowd = Crowd({key: a_delegate() for key in (pretix_key(TICKET), plain_key(TICKET))})
    crowd.told["d-1"] = dict(pretix_ticket.written(answered=[], date=date, visits=[]))
    return crowd


def enter(checkpoint: Checkpoint, date: int, gate: str, now: datetime) -> Verdict:
    text = signed(date) if isinstance(checkpoint.people, Roster) else TICKET
    return checkpoint.consider(Scan(text.encode(), now, Reader.COMMAND), gate, Direction.IN).verdict


@st.composite
def series(draw: st.DrawFn) -> dict[int, Times]:
    """Dates within the two days of the event, one after the other, some without an end."""
    found: dict[int, Times] = {}
    marks = sorted(draw(st.sets(st.integers(0, 47), min_size=4, max_size=10)))
    for number, (begin, end) in enumerate(zip(marks[::2], marks[1::2], strict=False), 1):
        starts, ends = MIDNIGHT - DAY + begin * HOUR, MIDNIGHT - DAY + end * HOUR
        found[number] = Times(starts, ends if draw(st.booleans()) else None)
    return found


NIGHT = {1: Times(MIDNIGHT - 2 * HOUR, MIDNIGHT + HOUR), 2: Times(MIDNIGHT + 9 * HOUR), 3: Times(MIDNIGHT + 12 * HOUR)}
"""A date that runs over midnight into the day of two others."""


@example(times=NIGHT, at=24, on_roster=True, which=0)
@example(times=NIGHT, at=24, on_roster=True, which=1)
@example(times=NIGHT, at=25, on_roster=False, which=0)
@example(times=NIGHT, at=25, on_roster=False, which=1)
@example(times={1: Times(MIDNIGHT - 2 * HOUR)}, at=24, on_roster=False, which=0)
@given(times=series(), at=st.integers(9, 41), on_roster=st.booleans(), which=st.integers(0, 4))
def test_at_a_gate_of_the_plan_a_ticket_enters_at_its_own_date_alone(
    times: dict[int, Times], at: int, on_roster: bool, which: int
) -> None:
    """Whoever has the ticket of the date that is on enters, nobody with another's; between dates who waits for one."""
    now = MIDNIGHT - DAY + at * HOUR + timedelta(minutes=30)
    date = sorted(times)[which % len(times)]
    verdict = enter(own_gates(times, {}, listed(date) if on_roster else None), date, "A1", now)
    begun = [number for number, each in times.items() if each.starts <= now]
    on = begun[-1] if begun and still_on(times[begun[-1]], now) else None
    coming = times[date].starts > now and local(times[date].starts) == local(now)
    next_one = coming and not any(now < each.starts < times[date].starts for each in times.values())
    if on == date or (on is None and next_one):
        assert isinstance(verdict, Admitted)
    else:
        assert isinstance(verdict, Refused)
        assert verdict.reason in (Reason.NOT_YET_VALID, Reason.EXPIRED)


def still_on(times: Times, now: datetime) -> bool:
    """What has begun lasts to its end, after midnight too; without one, to the end of its day."""
    return local(times.starts) == local(now) if times.ends is None else now <= times.ends


def local(moment: datetime) -> Day:
    return moment.astimezone(ZoneInfo("America/New_York")).date()


TODAY, YESTERDAY = Times(NOON - HOUR, NOON + HOUR), Times(NOON - HOUR - DAY, NOON + HOUR - DAY)
SAID: dict[str, tuple[SeriesDate, str, datetime, Reason | None]] = {
    "its zone": (SeriesDate(zones=frozenset({"hall"})), "P1", NOON, None),
    "a zone around it": (SeriesDate(zones=frozenset({"hall"})), "A1", NOON, None),
    "another zone": (SeriesDate(zones=frozenset({"room"})), "P1", NOON, Reason.NO_ACCESS),
    "its gate": (SeriesDate(gates=frozenset({"A1"})), "A1", NOON, None),
    "another gate": (SeriesDate(gates=frozenset({"P1"})), "A1", NOON, Reason.NO_ACCESS),
    "its day": (SeriesDate(day=local(NOON)), "A1", NOON, None),
    "the end of its day": (SeriesDate(day=local(NOON)), "A1", NOON + 5 * HOUR, None),
    "the day after": (SeriesDate(day=local(NOON - DAY)), "A1", NOON, Reason.EXPIRED),
    "the day before": (SeriesDate(day=local(NOON + DAY)), "A1", NOON, Reason.NOT_YET_VALID),
    "the day of its session": (SeriesDate(sessions=frozenset({"Late"})), "A1", NOON, None),
    "elsewhere during its session": (SeriesDate(sessions=frozenset({"Briefing"})), "P1", NOON, Reason.NO_ACCESS),
    "before its session": (SeriesDate(sessions=frozenset({"Late"})), "B2", NOON, Reason.NOT_YET_VALID),
    "after its session": (SeriesDate(sessions=frozenset({"Briefing"})), "B2", NOON + 2 * HOUR, Reason.EXPIRED),
    "between its sessions": (
        SeriesDate(sessions=frozenset({"Briefing", "Late"})), "B2", NOON + HOUR * 3 / 2, Reason.NOT_YET_VALID,
    ),
    "its zone at another date's time": (SeriesDate(zones=frozenset({"hall"})), "P1", NOON - DAY, Reason.NOT_YET_VALID),
}  # fmt: skip


@pytest.mark.parametrize("on_roster", [False, True])
@pytest.mark.parametrize(("said", "gate", "now", "reason"), SAID.values(), ids=SAID)
def test_what_the_plan_says_of_a_date_decides(
    said: SeriesDate, gate: str, now: datetime, reason: Reason | None, on_roster: bool
) -> None:
    verdict = enter(own_gates({4: TODAY}, {4: said}, listed(4) if on_roster else None), 4, gate, now)
    graver = {Reason.NOT_YET_VALID, Reason.EXPIRED, Reason.NO_ACCESS}
    found = verdict.reason if isinstance(verdict, Refused) and verdict.reason in graver else None
    assert found is reason


@given(st.sampled_from(["A1", "P1", "B2"]))
def test_somebody_refused_for_the_date_is_sent_to_its_gates(here: str) -> None:
    verdict = enter(own_gates({4: TODAY}, {4: SeriesDate(zones=frozenset({"hall"}))}), 4, here, NOON)
    if here == "B2":
        assert isinstance(verdict, Refused)
        assert {referral.gate for referral in verdict.referrals} == {"A1", "P1"}


@given(number=st.integers(1, 9))
def test_off_the_roster_a_ticket_of_a_date_that_nobody_knows_is_held(number: int) -> None:
    verdict = enter(own_gates({4: TODAY}, {}), number, "A1", NOON)
    if number == 4:
        assert isinstance(verdict, Admitted)
    else:
        assert isinstance(verdict, Held)
        assert verdict.reason is Reason.IDENTITY_CHECK
        assert Note.ATTENTION in verdict.notes


def test_times_of_the_code_itself_and_of_its_date_both_count() -> None:
    narrow = replace(a_credential(), valid_from=NOON, valid_until=NOON + DAY)
    found = narrowed(narrow, own_gates({4: TODAY}, {}).plan, 4, a_plan().gates["A1"], NOON)
    assert (found.valid_from, found.valid_until) == (NOON, TODAY.ends)


def test_who_is_inside_leaves_whatever_the_date() -> None:
    checkpoint = own_gates({4: YESTERDAY}, {})
    entered = checkpoint.examine(Scan(signed(4).encode(), NOON - DAY, Reader.COMMAND), "A1", Direction.IN)
    assert isinstance(entered.verdict, Admitted)
    assert isinstance(checkpoint.examine(scan(signed(4)), "A1", Direction.OUT).verdict, Admitted)


def test_an_imported_dump_without_lists_tells_when_its_dates_are() -> None:
    records = [("subevent", {"id": 4, "date_from": YESTERDAY.starts.isoformat(), "date_to": None})]
    assert with_lists(a_plan(), gathered(records)).series.times == {4: Times(YESTERDAY.starts)}
