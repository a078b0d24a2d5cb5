"""API dumps of check-in lists become gates of the plan, whichever import brings them."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.people import DelegateId
from kiosk.domain.plan import Direction, Gate, PassBack, Zone
from kiosk.domain.pretix_ticket import read as ticket_of
from kiosk.domain.questions import Kind
from kiosk.domain.series import Times
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.sources.importing import bring
from kiosk.sources.pretix_lists import faults, gathered, merged, with_lists
from kiosk.storage import database
from tests.makers import NOON, a_plan
from tests.sources.samples import RANDOM, imported
from tests.sources.samples import plan as samples_plan

LISTS, EVENT, QUESTIONS = (RANDOM / f"api-{name}.json" for name in ("checkinlists", "event", "questions"))
ORDERS = (RANDOM / "api-orders.json", RANDOM / "api-items.json")
PLAN = a_plan()


def a_list(**changes: Any) -> dict[str, Any]:
    """A record as pretix' API gives it."""
    plain = {"id": 7, "name": "Door", "all_products": True, "limit_products": [], "subevent": None, "rules": {}}
    return {**plain, "include_pending": False, **changes}


def text(*lists: dict[str, Any], **kinds: list[dict[str, Any]]) -> str:
    records = [("list", each) for each in lists]
    return gathered([*records, *((kind, each) for kind, many in kinds.items() for each in many)])


def test_every_list_is_a_gate_of_a_zone_of_its_own() -> None:
    plan = with_lists(PLAN, imported(LISTS, EVENT, QUESTIONS).lists)
    assert {gate.code: (gate.name, gate.zone) for gate in plan.gates.values() if gate.list} == {
        "L595": ("Main entrance", "L595"),
        "L596": ("Plenary hall", "L596"),
        "L597": ("Press centre", "L597"),
        "L598": ("VIP gate", "L598"),
        "L598@2": ("VIP gate · VIP gate", "L598"),
        "L599": ("Side event A", "L599"),
        "L600": ("Any side event", "L600"),
        "L601": ("Reception", "L601"),
        "L602": ("Two-day pass", "L602"),
    }
    assert plan.zones["L595"] == Zone(code="L595", name="Main entrance", key="L", pass_back=PassBack.ALLOW)
    assert list(plan.gates)[: len(PLAN.gates)] == list(PLAN.gates)


def test_a_list_keeps_all_its_meaning() -> None:
    plan = with_lists(PLAN, imported(LISTS, EVENT, QUESTIONS).lists)
    reception, sides, vip = (plan.gates[code].list for code in ("L601", "L600", "L598@2"))
    assert reception and sides and vip
    assert reception.products == frozenset({1014})
    assert not reception.entry_after_exit
    assert plan.zones["L601"].all_out == reception.exit_all_at
    assert reception.exit_all_at == datetime.fromisoformat("2024-06-27T02:00:00-04:00")
    assert reception.times == Times(
        *map(
            datetime.fromisoformat,
            ("2024-06-26T09:00:00-04:00", "2024-06-27T18:00:00-04:00", "2024-06-26T07:30:00-04:00"),
        )
    )
    assert str(reception.zone) == "America/New_York"
    assert (sides.include_pending, sides.addon_match, sides.multiple_entries) == (True, True, False)
    assert (vip.gate, plan.gates["L598"].list and plan.gates["L598"].list.gate) == (2, None)
    assert [(question.id, question.kind, question.required) for question in vip.questions] == [
        (137, Kind.YES_NO, True),
        (138, Kind.YES_NO, False),
    ]


def test_a_question_brings_its_hint_and_what_it_depends_on() -> None:
    asked = {"id": 9, "type": "S", "question": {"en": "Model?"}, "items": [1], "ask_during_checkin": True}
    depending = {**asked, "help_text": {"en": "As engraved"}, "dependency_question": 8, "dependency_values": ["True"]}
    listed = with_lists(PLAN, text(a_list(), question=[depending])).gates["L7"].list
    assert listed
    (question,) = listed.questions
    assert (question.help, question.depends_on, question.depends_values) == (
        {"en": "As engraved"},
        8,
        frozenset({"True"}),
    )


def test_without_the_event_the_plan_says_when_it_is() -> None:
    plan = with_lists(PLAN, text(a_list()))
    listed = plan.gates["L7"].list
    assert listed
    assert listed.times == Times(PLAN.event.starts, PLAN.event.ends)
    assert listed.zone == PLAN.zone_info
    assert listed.products is None


def test_the_dates_of_a_series_have_their_own_times() -> None:
    date: dict[str, Any] = {"id": 3, "date_from": "2024-06-26T09:00:00-04:00", "date_to": None, "date_admission": None}
    listed = with_lists(PLAN, text(a_list(subevent=3), subevent=[date])).gates["L7"].list
    assert listed
    assert (listed.date, listed.dates) == (3, {3: Times(datetime.fromisoformat(date["date_from"]))})


def test_dumps_may_come_one_by_one_and_the_newer_one_counts() -> None:
    first = merged("", imported(LISTS, EVENT, QUESTIONS).lists)
    assert merged(first, "") == first
    then = with_lists(PLAN, merged(first, text(a_list())))
    assert [code for code in then.gates if code.startswith("L")] == ["L7"]
    listed = then.gates["L7"].list
    assert listed
    assert listed.times.admission == datetime.fromisoformat("2024-06-26T07:30:00-04:00")
    assert len(listed.questions) == 2


def test_codes_that_the_plan_uses_stay_the_plan_s() -> None:
    gate = Gate(code="L7", name="Lift 7", zone="hall", direction=Direction.IN)
    plan = a_plan(gates={**PLAN.gates, "L7": gate})
    assert with_lists(plan, text(a_list())) == plan


@pytest.mark.parametrize("told", ["", text(event=[{"date_from": "2024-06-26T09:00:00-04:00"}])])
def test_without_lists_the_plan_is_as_it_was(told: str) -> None:
    assert with_lists(PLAN, told) is PLAN


def test_a_damaged_list_is_no_gate_and_a_rule_nobody_knows_is_named() -> None:
    told = text(a_list(id="x", name="Broken"), a_list(rules={"if": [1, 2, 3]}))
    assert list(faults(told)) == [
        "The check-in list “Broken” is damaged or of an unknown shape; it becomes no gate.",
        "The rules of the check-in list “Door” cannot be understood; nobody is admitted there.",
    ]
    assert [code for code in with_lists(PLAN, told).gates if code.startswith("L")] == ["L7"]


def test_faults_of_lists_are_problems_of_the_import(tmp_path: Path) -> None:
    dump = tmp_path / "lists.json"
    dump.write_text(json.dumps({"results": [a_list(rules={"if": []})]}), "utf-8")
    (problem,) = imported(dump).problems
    assert "cannot be understood" in problem.problem


def test_a_question_s_bounds_are_those_of_its_type() -> None:
    question = {
        **{"id": 9, "type": "D", "question": {"en": "Born", "fr": "Né"}, "items": [1], "ask_during_checkin": True},
        **{"valid_date_max": "2008-01-01", "valid_number_min": "3.00", "options": None},
    }
    listed = with_lists(PLAN, text(a_list(), question=[question])).gates["L7"].list
    assert listed
    (asked,) = listed.questions
    assert (asked.kind, asked.lowest, asked.highest, asked.texts["fr"]) == (Kind.DATE, None, "2008-01-01", "Né")


def test_the_roster_keeps_what_was_answered_and_where_a_ticket_was_scanned() -> None:
    db = database.memory()
    roster = Roster(db)
    bring(roster, Journal(db, "k"), samples_plan(), ORDERS, NOON)
    holder = roster.by_source_id("SPEHV-1")
    assert holder
    ticket = ticket_of(roster.columns(holder.id))
    assert ticket.answered == {131, 132, 133, 134, 135, 136, 137}
    assert {listed: len(visits) for listed, visits in ticket.visits.items()} == {595: 1, 597: 3}
    assert roster.columns(DelegateId("nobody")) == {}


def orders_with(folder: Path, *lists: int) -> Path:
    """The dump of orders, its first ticket scanned on these lists."""
    orders = json.loads(ORDERS[0].read_text(encoding="utf-8"))
    scan = {"id": 1, "datetime": "2024-06-27T13:00:00Z", "type": "entry", "device": 3, "gate": None}
    first = orders["results"][0]["positions"][0]
    first["checkins"] = [{**scan, "list": listed} for listed in lists]
    path = folder / f"orders-{len(lists)}.json"
    path.write_text(json.dumps(orders), encoding="utf-8")
    return path


def test_a_scan_that_was_annulled_elsewhere_goes_when_orders_tell_of_it_no_more(tmp_path: Path) -> None:
    db = database.memory()
    roster, journal = Roster(db), Journal(db, "a1")
    order = json.loads(ORDERS[0].read_text(encoding="utf-8"))["results"][0]
    for lists in ((595, 596), (596,), ()):
        files = [orders_with(tmp_path, *lists), ORDERS[1]]
        bring(roster, journal, samples_plan(), files, NOON)
        holder = roster.by_source_id(f"{order['code']}-{order['positions'][0]['positionid']}")
        assert holder is not None
        assert set(ticket_of(roster.columns(holder.id)).visits) == set(lists)
        assert not bring(roster, journal, samples_plan(), files, NOON).changes


def test_a_file_that_knows_of_one_list_takes_nothing_of_another(tmp_path: Path) -> None:
    db = database.memory()
    roster, journal = Roster(db), Journal(db, "a1")
    bring(roster, journal, samples_plan(), [orders_with(tmp_path, 595, 596), ORDERS[1]], NOON)
    position = json.loads((RANDOM / "api-checkinlist-positions-main.json").read_text(encoding="utf-8"))["results"][0]
    one = tmp_path / "positions.json"
    one.write_text(json.dumps({"count": 900, "next": "x", "results": [position]}), encoding="utf-8")
    before = {person.id: roster.columns(person.id) for person in roster.people()}
    bring(roster, journal, samples_plan(), [one, ORDERS[1]], NOON)
    gone = [id_ for id_, columns in before.items() if not columns.keys() <= roster.columns(id_).keys()]
    assert not gone


def test_lists_of_several_imports_gather_in_the_roster() -> None:
    db = database.memory()
    roster = Roster(db)
    for path in (EVENT, LISTS, QUESTIONS):
        bring(roster, Journal(db, "k"), samples_plan(), [path], NOON)
    assert roster.fact("pretix_lists") == imported(LISTS, EVENT, QUESTIONS).lists


def an_item(number: int, name: str, internal: str | None, policy: str | None) -> dict[str, Any]:
    names = {"en": name, "fr": f"{name} (fr)"}
    return {"id": number, "name": names, "internal_name": internal, "variations": [], "admission": True} | {
        "media_policy": policy
    }


def a_file(folder: Path, name: str, records: list[dict[str, Any]]) -> Path:
    path = folder / f"{name}.json"
    path.write_text(json.dumps({"count": len(records), "next": None, "previous": None, "results": records}), "utf-8")
    return path


@pytest.mark.parametrize("policy", ["reuse", "new", "reuse_or_new"])
def test_products_to_be_exchanged_for_a_medium_are_named_and_kept(tmp_path: Path, policy: str) -> None:
    items = [an_item(1, "Pass", "WRIST", policy), an_item(2, "Card", None, policy), an_item(3, "Paper", "P", None)]
    export = imported(a_file(tmp_path, "items", items))
    told = [problem.problem for problem in export.problems]
    assert [sentence.split("”")[0] for sentence in told] == ["Tickets of “Pass", "Tickets of “Card"]
    assert with_lists(PLAN, export.lists).exchanged == frozenset({"1", "wrist", "2", "card", "card (fr)"})
    assert with_lists(PLAN, merged(export.lists, imported(LISTS).lists)).exchanged


def test_products_are_known_from_whatever_file_names_them() -> None:
    lists = imported(LISTS).lists
    sold = merged(imported(ORDERS[0]).lists, lists)
    catalogue = merged(imported(ORDERS[1]).lists, lists)
    for told in (sold, catalogue):
        listed = with_lists(PLAN, merged(told, text(a_list()))).gates["L7"].list
        assert listed and listed.known >= {1008, 1009, 1010, 1011, 1012, 1013, 1014}
    alone = with_lists(PLAN, text(a_list())).gates["L7"].list
    assert alone and not alone.known
    assert merged(sold, imported(ORDERS[0]).lists) == sold
