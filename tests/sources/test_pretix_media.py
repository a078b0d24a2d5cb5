"""Wristbands and cards of pretix stand for the tickets they are linked to, as long as pretix says that they count."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.domain.plan import Plan
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Reason, Refused, Verdict
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.sources.importing import bring
from kiosk.sources.pretix_lists import with_lists
from kiosk.storage import database
from tests.makers import NOON
from tests.sources.samples import RANDOM, imported, plan

ORDERS, ITEMS = (RANDOM / f"api-{name}.json" for name in ("orders", "items"))
GATE = "L7"
DOOR = {"id": 7, "name": "Door", "all_products": True, "limit_products": [], "subevent": None, "rules": {}}
PAID = [
    position
    for order in json.loads(ORDERS.read_text("utf-8"))["results"]
    for position in order["positions"]
    if order["status"] == "p" and not position["canceled"] and not position["addon_to"] and not position["blocked"]
    if not position["valid_from"] and not position["valid_until"] and not order["checkin_attention"]
][:4]
AGAIN = {"include_pending": False, "allow_multiple_entries": True, "allow_entry_after_exit": True}


def written(folder: Path, name: str, records: Sequence[dict[str, Any]]) -> Path:
    path = folder / f"{name}.json"
    path.write_text(json.dumps({"count": len(records), "next": None, "results": list(records)}), "utf-8")
    return path


def a_medium(identifier: str, position: object, **changes: Any) -> dict[str, Any]:
    plain = {"id": 1, "identifier": identifier, "type": "barcode", "active": True, "linked_orderposition": position}
    return {**plain, "linked_giftcard": None, "expires": None, "updated": "2024-06-01T00:00:00Z", **changes}


def items(policy: str | None) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(ITEMS.read_text("utf-8"))["results"]
    return [{**each, "media_policy": policy, "checkin_attention": False} for each in told]


class Gate:
    """A kiosk in memory that knows what was imported."""

    def __init__(self, folder: Path, db: database.Connection) -> None:
        self.folder, self.db = folder, db
        self.roster, self.journal = Roster(db), Journal(db, "K1")
        self.at, self.problems = NOON, list[str]()

    def bring(self, *paths: Path) -> None:
        self.at += timedelta(minutes=5)
        done = bring(self.roster, self.journal, self.plan, paths, self.at)
        self.problems = [each.problem for each in done.problems]

    @property
    def plan(self) -> Plan:
        return with_lists(plan(), self.roster.fact("pretix_lists") or "")

    def scan(self, code: str, hours: float = 0) -> tuple[Verdict, str]:
        checkpoint = Checkpoint(self.roster, self.journal, self.plan, Keys())
        moment = self.at + timedelta(hours=hours)
        passage = checkpoint.consider(Scan(code.encode(), moment, Reader.WEDGE), GATE)
        return passage.verdict, passage.delegate.source_id if passage.delegate else ""


@contextmanager
def a_gate(policy: str | None = "new") -> Iterator[Gate]:
    db = database.memory()
    try:
        with TemporaryDirectory() as name:
            gate = Gate(Path(name), db)
            door = written(gate.folder, "lists", [DOOR | AGAIN])
            gate.bring(ORDERS, written(gate.folder, "items", items(policy)), door)
            yield gate
    finally:
        db.close()


def reason(found: tuple[Verdict, str]) -> Reason | None:
    return getattr(found[0], "reason", None)


@pytest.mark.parametrize("policy", ["new", "reuse", "reuse_or_new"])
def test_what_is_to_be_exchanged_enters_by_its_medium_and_not_on_paper(policy: str) -> None:
    position = PAID[0]
    with a_gate(policy) as gate:
        assert reason(gate.scan(position["secret"])) is Reason.BADGE_REQUIRED
        assert reason(gate.scan("WRIST-1")) is Reason.UNKNOWN
        gate.bring(ORDERS, written(gate.folder, "media", [a_medium("WRIST-1", position["id"])]))
        verdict, holder = gate.scan("WRIST-1")
        assert isinstance(verdict, Admitted)
        assert holder.endswith(f"-{position['positionid']}")
        assert reason(gate.scan(position["secret"])) is Reason.BADGE_REQUIRED


IDENTIFIERS = st.lists(
    st.text("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", min_size=6, max_size=20), min_size=4, max_size=4, unique=True
)


@settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(IDENTIFIERS, st.lists(st.booleans(), min_size=4, max_size=4), st.data())
def test_each_medium_stands_for_its_ticket_as_long_as_it_counts(
    names: list[str], active: list[bool], data: st.DataObject
) -> None:
    owners = data.draw(st.lists(st.sampled_from([*PAID, None]), min_size=4, max_size=4))
    ends = data.draw(st.lists(st.sampled_from([None, 1, 48]), min_size=4, max_size=4))
    kinds = data.draw(st.lists(st.sampled_from(["barcode", "nfc_uid"]), min_size=4, max_size=4))
    with a_gate() as gate:
        media = [
            a_medium(
                name,
                owner and data.draw(st.sampled_from([owner["id"], owner])),
                active=on,
                type=kind,
                expires=(gate.at + timedelta(hours=end)).isoformat() if end else None,
            )
            for name, on, owner, end, kind in zip(names, active, owners, ends, kinds, strict=True)
        ]
        cut = data.draw(st.integers(0, 4))
        for part in filter(None, (media[:cut], media[cut:])):
            gate.bring(*data.draw(st.permutations([ORDERS, written(gate.folder, "media", part)])))
        gate.bring(ORDERS)
        for name, on, owner, end in zip(names, active, owners, ends, strict=True):
            verdict, holder = gate.scan(name, hours=2)
            expected = (
                *((Reason.UNKNOWN, Reason.BLOCKED) if not on or owner is None else ()),
                *((Reason.EXPIRED,) if end == 1 else ()),
            )
            if expected:
                assert isinstance(verdict, Refused) and verdict.reason in expected
            else:
                assert isinstance(verdict, Admitted), verdict
                assert owner is not None and holder.endswith(f"-{owner['positionid']}")


@pytest.mark.parametrize("typed", ["04A1B2C3D4E5F6", "04a1b2c3d4e5f6", "04:A1:B2:C3:D4:E5:F6", "04-a1-b2-c3-d4-e5-f6"])
def test_a_chip_is_known_however_its_reader_types_the_number(typed: str) -> None:
    with a_gate() as gate:
        medium = a_medium("04A1B2C3D4E5F6", PAID[0]["id"], type="nfc_uid")
        gate.bring(ORDERS, written(gate.folder, "media", [medium]))
        assert isinstance(gate.scan(typed)[0], Admitted)


def test_a_medium_that_was_taken_back_counts_no_more_and_again_when_pretix_says_so() -> None:
    with a_gate() as gate:
        told = []
        for month, on in enumerate((True, False, True), 1):
            medium = a_medium("WRIST-1", PAID[0]["id"], active=on, updated=f"2024-0{month}-01T00:00:00Z")
            gate.bring(ORDERS, written(gate.folder, "media", [medium]))
            told.append(isinstance(gate.scan("WRIST-1")[0], Admitted))
        assert told == [True, False, True]


@pytest.mark.parametrize("others", [[], [a_medium("WRIST-2", PAID[0]["id"])]], ids=["alone", "replaced"])
def test_a_medium_that_changed_hands_admits_neither(others: list[dict[str, Any]]) -> None:
    with a_gate() as gate:
        gate.bring(ORDERS, written(gate.folder, "media", [a_medium("WRIST-1", PAID[0]["id"])]))
        for _ in range(2):
            gate.bring(ORDERS, written(gate.folder, "media", [*others, a_medium("WRIST-1", PAID[1]["id"])]))
            assert isinstance(gate.scan("WRIST-1")[0], Refused)
            assert any("belongs to another person" in problem for problem in gate.problems)


def test_one_medium_of_several_tickets_admits_none_of_them() -> None:
    with a_gate() as gate:
        both = [a_medium("WRIST-1", position["id"]) for position in PAID[:2]]
        gate.bring(ORDERS, written(gate.folder, "media", both))
        assert reason(gate.scan("WRIST-1")) is Reason.UNKNOWN
        assert any("linked to several tickets" in problem for problem in gate.problems)


def test_staff_who_find_somebody_by_name_exchange_the_ticket_all_the_same() -> None:
    with a_gate() as gate:
        gate.bring(ORDERS, written(gate.folder, "media", [a_medium("WRIST-1", PAID[0]["id"])]))
        checkpoint = Checkpoint(gate.roster, gate.journal, gate.plan, Keys())
        holder = gate.roster.by_source_id(gate.scan("WRIST-1")[1])
        assert holder is not None
        judged = checkpoint.consider_person(holder, GATE, None, gate.at)
        assert judged.verdict == Refused(Reason.BADGE_REQUIRED)


def test_media_that_no_gate_can_read_or_place_are_named(tmp_path: Path) -> None:
    secret = a_medium("04A1B2C3", PAID[0]["id"], type="nfc_mf0aes")
    export = imported(written(tmp_path, "media", [secret, a_medium("W", 0), a_medium("X", 99)]), ORDERS)
    assert ("media.json", "pretix reusable media") in export.files
    told = [problem.problem for problem in export.problems if problem.file == "media.json"]
    assert len(told) == 2
    assert "nfc_mf0aes" in told[0]
    assert "2 reusable media belong to tickets" in told[1]
