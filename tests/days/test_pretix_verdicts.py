"""What a real pretix server answered at its check-in lists, the kiosk answers too, offline, from its dumps.

`verdicts.csv`: every code at every list, asked when the history of scans was that of the dumps. `redeem-examples.json`:
one whole answer of each kind. `build.json`: the day's scans in the order in which they happened.
"""

import csv
import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kiosk.admission.checkpoint import Checkpoint
from kiosk.domain.passage import LastPassage, Passage
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Held, Note, Reason
from kiosk.station import in_memory
from tests.sources.samples import RANDOM, SIGNED, plan

COMMON = ("items", "questions", "event", "checkinlists", "blockedsecrets", "revokedsecrets")
WHOLE = {
    RANDOM: ("api-orders.json", *(f"api-{name}.json" for name in COMMON)),
    SIGNED: ("orderdata.json", "api-checkinlist-positions-main.json", *(f"api-{name}.json" for name in COMMON)),
}

SAME: dict[str, frozenset[str]] = {
    "ok": frozenset({"ADMITTED"}),
    "canceled": frozenset({"CANCELLED"}),
    "blocked": frozenset({"BLOCKED"}),
    "revoked": frozenset({"REVOKED"}),
    "invalid": frozenset({"UNKNOWN"}),
    "unapproved": frozenset({"PENDING held"}),
    "unpaid": frozenset({"UNPAID", "UNPAID held"}),
    "invalid_time": frozenset({"NOT_YET_VALID", "EXPIRED"}),
    "product": frozenset({"NO_ACCESS"}),
    "ambiguous": frozenset({"RULES"}),
    "rules": frozenset({"RULES"}),
    "incomplete": frozenset({"ANSWERS_REQUIRED held"}),
    "already_redeemed": frozenset({"ALREADY_INSIDE", "ALREADY_USED"}),
}
"""pretix' word -> ours for the same thing."""

DIFFERENT: dict[Path, dict[tuple[str, str], int]] = {
    RANDOM: {},
    SIGNED: {
        # A ticket canceled within a living order is in no dump, as ticket or as revoked: only the server knows of it.
        # Its signature is good, so it is judged by its product, UNLISTED noted, as pretixSCAN does offline.
        ("invalid", "ADMITTED"): 11,
        ("invalid", "ANSWERS_REQUIRED held"): 8,
        ("invalid", "NO_ACCESS"): 32,
        ("invalid", "RULES"): 4,
        # The order export does not say that a pending order is valid; api-orders.json does.
        ("ok", "UNPAID"): 2,
        ("ok", "UNPAID held"): 2,
        # The dump of the main list's tickets tells scans on that list alone; api-orders.json tells all.
        ("rules", "ADMITTED"): 8,
    },
}
"""(pretix' answer, ours) -> how often: all the differences there are, and why."""


@cache
def built(folder: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((folder / "build.json").read_text("utf-8"))
    return told


@cache
def checkpoint(folder: Path) -> Checkpoint:
    return in_memory(plan(), [folder / name for name in WHOLE[folder]])


def asked(folder: Path) -> Iterator[tuple[dict[str, str], Passage]]:
    """Rows of verdicts.csv with what the kiosk says."""
    with (folder / "verdicts.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            gate = gate_of(checkpoint(folder), built(folder)["lists"][row["list"]], row["gate"], folder)
            yield row, checkpoint(folder).consider(*scan(row["secret"], row["at"], gate, row["type"]))


def gate_of(at: Checkpoint, listed: int, gate: str, folder: Path) -> str:
    """The list's gate, standing where the device stood if the list's rules know such a place."""
    placed = f"L{listed}@{built(folder)['gates'][gate]}"
    return placed if placed in at.plan.gates else f"L{listed}"


def scan(secret: str, at: str, gate: str, kind: str) -> tuple[Scan, str, Direction]:
    direction = Direction.OUT if kind == "exit" else Direction.IN
    return Scan(secret.encode(), datetime.fromisoformat(at), Reader.COMMAND), gate, direction


def word(passage: Passage) -> str:
    match passage.verdict:
        case Admitted():
            return "ADMITTED"
        case Held(reason):
            return f"{reason} held"
        case refused:
            return str(refused.reason)


@pytest.mark.parametrize("folder", [RANDOM, SIGNED], ids=["random", "signed"])
def test_every_code_at_every_list_is_judged_as_the_server_judged_it(folder: Path) -> None:
    differences: Counter[tuple[str, str]] = Counter()
    for row, passage in asked(folder):
        if word(passage) not in SAME[row["result"]]:
            differences[row["result"], word(passage)] += 1
    assert differences == DIFFERENT[folder]


def test_an_unlisted_signature_says_so() -> None:
    unlisted = [passage for row, passage in asked(SIGNED) if row["result"] == "invalid" and word(passage) == "ADMITTED"]
    assert all(isinstance(p.verdict, Admitted) and Note.UNLISTED in p.verdict.notes for p in unlisted)


def test_unpaid_tickets_are_held_only_where_the_list_has_pending_orders() -> None:
    held = {passage.gate for row, passage in asked(RANDOM) if word(passage) == "UNPAID held"}
    refused = {passage.gate for row, passage in asked(RANDOM) if word(passage) == "UNPAID"}
    gates = checkpoint(RANDOM).plan.gates.values()
    with_pending = {gate.code for gate in gates if gate.list is not None and gate.list.include_pending}
    assert held
    assert held <= with_pending
    assert not refused & with_pending


def test_who_needs_attention_gets_it() -> None:
    for row, passage in asked(RANDOM):
        if row["require_attention"] == "True" and passage.delegate is not None:
            assert passage.delegate.attention


def examples() -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads((RANDOM / "redeem-examples.json").read_text("utf-8"))
    return told


@pytest.mark.parametrize("example", examples(), ids=lambda example: str(example["outcome"]))
def test_a_whole_answer_of_the_server_is_ours(example: dict[str, Any]) -> None:
    asked_for, answer = example["request"]["body"], example["response"]
    passage = checkpoint(RANDOM).consider(
        *scan(asked_for["secret"], asked_for["datetime"], f"L{asked_for['lists'][0]}", asked_for["type"])
    )
    assert word(passage) in SAME[example["outcome"]]
    if position := answer.get("position"):
        assert passage.delegate is not None
        assert passage.delegate.source_id == f"{position['order']}-{position['positionid']}"
    if texts := answer["checkin_texts"]:
        assert passage.delegate is not None
        assert passage.delegate.attention == "\n".join(texts)
    questions = [question["id"] for question in answer.get("questions", ())]
    assert [question.id for question in checkpoint(RANDOM).questions(passage)] == questions


def test_a_use_that_only_an_import_told_of_says_when_it_was() -> None:
    orders = json.loads((RANDOM / "api-orders.json").read_text("utf-8"))["results"]
    scans = {
        f"{order['code']}-{position['positionid']}": position["checkins"]
        for order in orders
        for position in order["positions"]
    }
    used = [
        passage
        for row, passage in asked(RANDOM)
        if word(passage) in SAME["already_redeemed"] and row["type"] == "entry" and row["result"] == "already_redeemed"
    ]
    assert used
    for passage in used:
        listed = checkpoint(RANDOM).plan.gates[passage.gate].list
        assert passage.delegate is not None and listed is not None
        entries = [
            datetime.fromisoformat(each["datetime"])
            for each in scans[passage.delegate.source_id]
            if each["list"] == listed.id and each["type"] == "entry"
        ]
        assert passage.last == LastPassage(f"L{listed.id}", Direction.IN, max(entries))


def before_the_day(tmp_path: Path) -> Checkpoint:
    """The event as it was before anybody came: no scans, and no answers of those whom the gate asked first."""
    orders = json.loads((RANDOM / "api-orders.json").read_text("utf-8"))
    asked_first = {step["secret"] for step in built(RANDOM)["history"] if step["status"] == "incomplete"}
    for position in (position for order in orders["results"] for position in order["positions"]):
        position["checkins"] = []
        if position["secret"] in asked_first:
            position["answers"] = [each for each in position["answers"] if each["question"] not in (137, 138)]
    path = tmp_path / "orders.json"
    path.write_text(json.dumps(orders), "utf-8")
    return in_memory(plan(), [path, *(RANDOM / name for name in WHOLE[RANDOM][1:])])


def test_a_whole_day_of_scans_goes_as_it_went_with_the_journal_as_the_only_memory(tmp_path: Path) -> None:
    kiosk = before_the_day(tmp_path)
    lists = {gate.list.name: gate.list.id for gate in kiosk.plan.gates.values() if gate.list is not None}
    history = sorted(built(RANDOM)["history"], key=lambda step: datetime.fromisoformat(step["datetime"]))
    for step in history:
        gate = gate_of(kiosk, lists[step["list"]], step["device"], RANDOM)
        passage = kiosk.examine(*scan(step["secret"], step["datetime"], gate, step["type"]))
        if step["status"] == "ok" and isinstance(passage.verdict, Held):
            assert passage.verdict.reason is Reason.ANSWERS_REQUIRED
            passage = kiosk.resolve(passage, passage.at)
        assert word(passage) in SAME[step["reason"] or step["status"]], step
    assert len(history) > 90
