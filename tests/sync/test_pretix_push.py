"""What pretix hears of a kiosk: every passage once, in order, with its own time; and what it objects to is kept."""

import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.passage import EntryKind
from kiosk.domain.plan import Direction
from kiosk.domain.presence import Movement
from kiosk.domain.verdict import Reason
from kiosk.sync.pretix.answers import reason_of
from kiosk.sync.sources import State as Step
from kiosk.sync.system import Act, Finding
from tests.admission.test_dates_of_a_series import signed
from tests.makers import NOON, a_plan
from tests.sync.kiosks import Following
from tests.sync.practice_pretix import DEVICE, HALL, MAIN, ORGANIZER, PracticePretix
from tests.sync.scripted import Asked, Reply, Scripted, reply, scripted

REDEEM = f"{ORGANIZER}checkinrpc/redeem/"
PRETIX_REASONS = {
    *("canceled", "invalid", "unpaid", "product", "rules", "revoked", "incomplete", "already_redeemed", "ambiguous"),
    *("error", "blocked", "unapproved", "invalid_time", "annulled"),
}


@pytest.fixture
def pretix() -> PracticePretix:
    return PracticePretix()


@pytest.fixture
def there(pretix: PracticePretix) -> Iterator[Scripted]:
    with scripted(pretix) as server:
        yield server


@pytest.fixture
def kiosk(there: Scripted) -> Following:
    kiosk = Following(there.url)
    kiosk.sync()
    there.asked.clear()
    return kiosk


def found(kiosk: Following) -> list[tuple[Act, Finding]]:
    return [(each.act, each.finding) for each in kiosk.conflicts.open()]


def test_an_admission_is_stored_with_the_moment_of_the_scan(pretix: PracticePretix, kiosk: Following) -> None:
    passage = kiosk.admit(pretix.secret("O0001"))
    kiosk.now += timedelta(days=1)
    done = kiosk.sync()
    assert (done.pushed, done.conflicts) == (1, 0)
    (scan,) = pretix.scans
    assert (datetime.fromisoformat(scan["datetime"]), scan["type"], scan["list"]) == (passage.at, "entry", MAIN)
    assert scan["nonce"] == f"uncops-k1-{passage.seq}"


def test_nothing_is_told_twice(pretix: PracticePretix, kiosk: Following, there: Scripted) -> None:
    kiosk.admit(pretix.secret("O0001"))
    kiosk.sync()
    there.asked.clear()
    assert kiosk.sync().pushed == 0
    assert not any(asked.method == "POST" for asked in there.asked)


def test_entries_and_exits_come_in_the_order_they_happened(
    pretix: PracticePretix, kiosk: Following, there: Scripted
) -> None:
    chance, codes = random.Random(1), list(pretix.orders)
    inside: set[str] = set()
    for _ in range(30):
        code = chance.choice(codes)
        direction = Direction.OUT if code in inside else Direction.IN
        kiosk.admit(pretix.secret(code), direction=direction)
        inside ^= {code}
    kiosk.sync()
    told = [asked.json()["datetime"] for asked in there.asked if asked.path == REDEEM]
    assert len(told) == 30 and told == sorted(told)
    assert {asked.json()["type"] for asked in there.asked if asked.path == REDEEM} == {"entry", "exit"}


def test_a_gate_that_is_a_check_in_list_tells_that_list(pretix: PracticePretix, kiosk: Following) -> None:
    kiosk.admit(pretix.secret("O0001"), "L2")
    kiosk.sync()
    assert [scan["list"] for scan in pretix.scans] == [2]


def test_zones_within_tell_no_list_unless_one_is_named(pretix: PracticePretix, there: Scripted) -> None:
    named: list[tuple[dict[str, Any], list[int]]] = [({}, [1]), ({"lists": {"hall": 2}}, [1, 2])]
    for options, lists in named:
        pretix.scans.clear()
        kiosk = Following(there.url, **options)
        kiosk.sync()
        kiosk.admit(pretix.secret("O0001"), "A1")
        kiosk.admit(pretix.secret("O0001"), "P1")
        kiosk.sync()
        assert [scan["list"] for scan in pretix.scans] == lists


def test_the_plan_may_name_lists_and_the_source_has_the_last_word(pretix: PracticePretix, there: Scripted) -> None:
    plan = a_plan(check_in_lists={"campus": HALL, "hall": HALL})
    for options, lists in (({}, [HALL, HALL]), ({"lists": {"campus": MAIN}}, [MAIN, HALL])):
        pretix.scans.clear()
        kiosk = Following(there.url, plan, **options)
        kiosk.sync()
        kiosk.admit(pretix.secret("O0001"), "A1")
        kiosk.admit(pretix.secret("O0001"), "P1")
        kiosk.sync()
        assert [scan["list"] for scan in pretix.scans] == lists


def test_with_several_lists_for_everyone_none_is_guessed(pretix: PracticePretix, there: Scripted) -> None:
    pretix.lists.append({**pretix.lists[0], "id": 9, "name": "Second"})
    kiosk = Following(there.url)
    kiosk.sync()
    kiosk.admit(pretix.secret("O0001"))
    assert kiosk.sync().pushed == 0 and not pretix.scans


def test_a_refusal_is_told_in_words_of_pretix_with_ours_beside(pretix: PracticePretix, kiosk: Following) -> None:
    kiosk.admit(pretix.secret("O0001"))
    kiosk.scan(pretix.secret("O0001"))
    kiosk.sync()
    (failed,) = pretix.failed
    assert (failed["error_reason"], failed["error_explanation"]) == ("already_redeemed", "ALREADY_INSIDE")


def test_every_reason_has_a_word_that_pretix_knows() -> None:
    assert {reason_of(reason) for reason in Reason} <= PRETIX_REASONS


def test_what_was_undone_before_it_was_told_is_never_told(pretix: PracticePretix, kiosk: Following) -> None:
    kiosk.undo(kiosk.admit(pretix.secret("O0001")))
    kiosk.sync()
    assert not pretix.scans and not pretix.failed


def test_what_was_undone_afterwards_is_annulled(pretix: PracticePretix, kiosk: Following) -> None:
    passage = kiosk.admit(pretix.secret("O0001"))
    kiosk.sync()
    kiosk.undo(passage)
    kiosk.sync()
    assert [scan["successful"] for scan in pretix.scans] == [False]
    assert not found(kiosk)


def test_a_face_that_did_not_match_is_told_as_a_refusal(pretix: PracticePretix, kiosk: Following) -> None:
    passage = kiosk.admit(pretix.secret("O0001"))
    kiosk.checkpoint().not_this_person(passage, kiosk.now + timedelta(seconds=4))
    kiosk.sync()
    assert not pretix.scans
    assert [failed["error_explanation"] for failed in pretix.failed] == ["NOT_THIS_PERSON"]


def test_what_can_no_longer_be_annulled_is_a_conflict(pretix: PracticePretix, kiosk: Following) -> None:
    passage = kiosk.admit(pretix.secret("O0001"))
    kiosk.sync()
    kiosk.undo(passage, seconds=16 * 60)
    kiosk.sync()
    assert found(kiosk) == [(Act.TAKEN_BACK, Finding.TOO_LATE)]


def test_a_code_that_was_reissued_meanwhile_is_a_grave_conflict_and_never_asked_again(
    pretix: PracticePretix, kiosk: Following, there: Scripted
) -> None:
    passage = kiosk.admit(pretix.secret("O0001"))
    pretix.reissue("O0001")
    kiosk.admit(pretix.secret("O0003"))
    done = kiosk.sync()
    assert done.state is Step.IN_STEP and (done.pushed, done.conflicts) == (2, 1)
    (conflict,) = kiosk.conflicts.open()
    assert (conflict.seq, conflict.said, conflict.at) == (passage.seq, "invalid", passage.at)
    assert conflict.person == passage.delegate.id  # type: ignore[union-attr]
    assert [upload.passage for upload, _ in kiosk.alarms] == [passage.seq]
    there.asked.clear()
    kiosk.sync()
    assert REDEEM not in [asked.path for asked in there.asked]
    assert kiosk.conflicts.count() == 1


def test_a_settled_conflict_is_listed_no_more_and_does_not_come_again(pretix: PracticePretix, kiosk: Following) -> None:
    kiosk.admit(pretix.secret("O0001"))
    pretix.reissue("O0001")
    kiosk.sync()
    (conflict,) = kiosk.conflicts.open()
    kiosk.conflicts.settle(conflict.id, kiosk.now)
    assert kiosk.sync().conflicts == 0


@pytest.mark.parametrize(
    ("happened", "finding", "grave"),
    [
        pytest.param(lambda p: p.change("O0001", status="c"), Finding.CANCELLED, True, id="cancelled"),
        pytest.param(lambda p: p.block("O0001", True), Finding.BLOCKED, True, id="blocked"),
        pytest.param(lambda p: p.change("O0001", status="n"), Finding.UNPAID, False, id="unpaid"),
        pytest.param(
            lambda p: p.elsewhere("O0001", at=NOON.isoformat()), Finding.USED_ELSEWHERE, False, id="used elsewhere"
        ),
    ],
)
def test_what_is_stored_against_a_rule_is_kept_as_a_conflict(
    pretix: PracticePretix, kiosk: Following, happened: object, finding: Finding, grave: bool
) -> None:
    kiosk.admit(pretix.secret("O0001"))
    happened(pretix)  # type: ignore[operator]
    assert kiosk.sync().pushed == 1
    assert found(kiosk) == [(Act.ENTERED, finding)]
    assert bool(kiosk.alarms) is grave
    assert len(pretix.stored()) == 1, "it is stored all the same"


def test_a_scan_elsewhere_after_ours_is_no_objection(pretix: PracticePretix, kiosk: Following) -> None:
    kiosk.admit(pretix.secret("O0001"))
    pretix.elsewhere("O0001", at=(kiosk.now + timedelta(hours=1)).isoformat())
    kiosk.sync()
    assert not found(kiosk)


@pytest.mark.parametrize(
    ("answer", "finding"),
    [
        (reply({"lists": ['Invalid pk "1" - object does not exist.']}, 400), Finding.LIST_GONE),
        (reply({"status": "error", "reason": "ambiguous"}, 400), Finding.AMBIGUOUS),
        (reply({"status": "error", "reason": "rules"}, 400), Finding.RULES),
        (reply({"status": "error", "reason": "something new"}, 400), Finding.NOT_TAKEN),
        (reply({"status": "incomplete", "questions": []}, 400), Finding.NOT_TAKEN),
        (reply({"nonce": ["This field is required."]}, 400), Finding.NOT_TAKEN),
        (reply(["Nonsense"], 400), Finding.NOT_TAKEN),
    ],
)
def test_what_is_never_taken_is_a_conflict_and_the_rest_goes_on(
    pretix: PracticePretix, kiosk: Following, there: Scripted, answer: Reply, finding: Finding
) -> None:
    first, second = pretix.secret("O0001"), pretix.secret("O0003")
    there.script = lambda a: answer if a.path == REDEEM and a.json()["secret"] == first else pretix(a)
    kiosk.admit(first)
    kiosk.admit(second)
    assert kiosk.sync().pushed == 2
    assert found(kiosk) == [(Act.ENTERED, finding)]
    assert len(pretix.stored()) == 1


@pytest.mark.parametrize(
    ("answer", "step"),
    [
        (Reply(b"", 500), Step.OFFLINE),
        (Reply(None), Step.OFFLINE),
        (Reply(b"", 429, {"Retry-After": "120"}), Step.OFFLINE),
        (reply({"detail": "no"}, 403), Step.REFUSED),
        (Reply(b"<html>Sign in</html>", 200), Step.REFUSED),
        (Reply(b"", 302, {"Location": "https://login.example/"}), Step.REFUSED),
        (Reply(b"{", 201), Step.REFUSED),
    ],
)
def test_a_failed_upload_never_stops_the_download_and_is_tried_again(
    pretix: PracticePretix, kiosk: Following, there: Scripted, answer: Reply, step: Step
) -> None:
    there.script = lambda asked: answer if asked.path == REDEEM else pretix(asked)
    kiosk.admit(pretix.secret("O0001"))
    kiosk.admit(pretix.secret("O0003"))
    pretix.rename("O0005", "Ada Lovelace")
    done = kiosk.sync()
    assert (done.state, done.pushed, done.pulled) == (step, 0, 1)
    assert kiosk.people()["O0005-1"][0] == "Ada Lovelace"
    there.script = pretix
    assert kiosk.sync().pushed == 2
    assert not found(kiosk)


def test_a_badge_is_in_the_tickets_log_of_prints(pretix: PracticePretix, kiosk: Following) -> None:
    person = kiosk.roster.by_source_id("O0001-1")
    assert person is not None
    entry = kiosk.journal.append(EntryKind.PRINTED, kiosk.now, {"serial": 3}, person.id)
    kiosk.sync()
    (printed,) = pretix.prints
    assert printed["info"] == {"kiosk": "k1", "serial": 3}
    assert printed["key"] == f"uncops-k1-{entry.seq}"
    assert printed["path"] == f"orderpositions/{pretix.orders['O0001']['positions'][0]['id']}/printlog/"


def test_who_came_before_the_roster_knew_them_is_told_once_it_does(there: Scripted, pretix: PracticePretix) -> None:
    """The first pull comes after the first scans: the code was a stranger's."""
    early = Following(there.url)
    late = pretix.order()
    passage = early.scan(pretix.secret(late))
    assert passage.verdict.reason is Reason.UNKNOWN  # type: ignore[union-attr]
    early.sync()
    known = early.admit(pretix.secret(late))
    early.sync()
    assert pretix.stored() == [(f"uncops-k1-{known.seq}", "entry")]


def test_a_signed_code_goes_up_as_the_text_that_pretix_knows(pretix: PracticePretix, there: Scripted) -> None:
    """The roster keeps its payload alone."""
    order = pretix.orders["O0001"]["positions"][0]
    order["secret"] = signed(None, item=1)
    kiosk = Following(there.url)
    kiosk.sync()
    kiosk.admit(order["secret"])
    assert kiosk.sync().pushed == 1
    assert len(pretix.stored()) == 1 and not found(kiosk)


def test_a_badge_of_ours_goes_up_with_the_code_that_holds(pretix: PracticePretix, kiosk: Following) -> None:
    """Re-issued before the passage: the badge stands for the ticket as it is now."""
    pretix.reissue("O0001")
    kiosk.sync()
    person = kiosk.roster.by_source_id("O0001-1")
    assert person is not None
    kiosk.now += timedelta(minutes=1)
    passage = kiosk.checkpoint().consider_person(person, "A1", Direction.IN, kiosk.now)
    sealed = kiosk.journal.passage(passage, Movement("A1", "2024-06-27", "campus"))
    kiosk.sync()
    assert pretix.stored() == [(f"uncops-k1-{sealed.seq}", "entry")] and not found(kiosk)


def test_what_somebody_answered_at_the_gate_goes_up_with_the_admission(pretix: PracticePretix, there: Scripted) -> None:
    question = {"id": 5, "question": {"en": "Hotel?"}, "type": "S", "items": [1], "required": True, "options": []}
    pretix.questions.append({**question, "identifier": "HOTEL", "ask_during_checkin": True})
    kiosk = Following(there.url)
    kiosk.sync()
    held = kiosk.scan(pretix.secret("O0001"), "L1")
    assert held.verdict.reason is Reason.ANSWERS_REQUIRED  # type: ignore[union-attr]
    kiosk.sync()
    assert not pretix.scans, "a hold is nothing yet"
    kiosk.now += timedelta(seconds=20)
    kiosk.checkpoint().answer(held, {5: "Metropol"}, kiosk.now)
    kiosk.sync()
    assert pretix.stored() == [(f"uncops-k1-{held.seq}", "entry")]
    assert pretix.orders["O0001"]["positions"][0]["answers"] == [{"question": 5, "answer": "Metropol"}]
    assert kiosk.sync().state is Step.IN_STEP
    kiosk.admit(pretix.secret("O0001"), "L1", Direction.OUT)
    kiosk.admit(pretix.secret("O0001"), "L1")


def test_tickets_of_other_events_are_not_told(pretix: PracticePretix, there: Scripted) -> None:
    other = PracticePretix()
    for order in other.orders.values():
        order["positions"][0]["secret"] += "x"
    with scripted(other) as elsewhere:
        kiosk = Following(elsewhere.url)
        kiosk.sync()
    kiosk.admit(other.secret("O0001"))
    other.scans.clear()
    kiosk.db.execute("DELETE FROM source_known")
    kiosk.db.execute('UPDATE source SET cursor = \'{"since": "2025"}\'')
    kiosk.source = Following(there.url).source
    assert kiosk.sync().pushed == 0 and not pretix.scans


@pytest.mark.parametrize("seed", range(20))
def test_whatever_fails_every_passage_arrives_exactly_once(seed: int) -> None:
    """Answers are lost, cut, refused or late, the kiosk stops anywhere; in the end both sides agree."""
    chance = random.Random(seed)
    pretix = PracticePretix(people=6, page=2)
    with scripted(pretix) as there:
        kiosk = Following(there.url)
        kiosk.sync()
        passages = []
        for _ in range(8):
            there.script = _failing(pretix, chance)
            code = chance.choice(list(pretix.orders))
            direction = Direction.OUT if chance.random() < 0.4 else Direction.IN
            passages.append(kiosk.scan(pretix.secret(code), chance.choice(("A1", "L2")), direction))
            if chance.random() < 0.3:
                kiosk.undo(chance.choice(passages))
            kiosk.sync()
        there.script = pretix
        assert kiosk.sync().state is Step.IN_STEP
        told = kiosk.sync()
        assert (told.state, told.pushed) == (Step.IN_STEP, 0)
        standing = _standing(kiosk)
        assert pretix.stored() == standing
        assert sorted(s["nonce"] for s in pretix.scans if s["device"] == DEVICE) == sorted(
            {s["nonce"] for s in pretix.scans if s["device"] == DEVICE}
        )
        assert not found(kiosk)


def _failing(pretix: PracticePretix, chance: random.Random) -> Callable[[Asked], Reply]:
    """Most answers are good; of the others some are lost after the server has done its work."""
    broken = [Reply(b"", 500), Reply(None), Reply(b'{"a": 1}', cut=3), Reply(b"", 429, {"Retry-After": "99"})]

    def script(asked: Asked) -> Reply:
        if chance.random() < 0.8:
            return pretix(asked)
        if chance.random() < 0.5:
            pretix(asked)
        return chance.choice([*broken, Reply(b"<html>", 200), Reply(b"", 302, {"Location": "https://login.example"})])

    return script


def _standing(kiosk: Following) -> list[tuple[str, str]]:
    """Admissions in the journal that nobody took back, as the server should have them."""
    entries = list(kiosk.journal.entries("k1"))
    taken_back = {entry.facts["of"] for entry in entries if entry.kind in (EntryKind.UNDO, EntryKind.NOT_THIS_PERSON)}
    return sorted(
        (f"uncops-k1-{entry.seq}", "entry" if entry.facts["direction"] == "in" else "exit")
        for entry in entries
        if entry.kind == EntryKind.PASSAGE and entry.facts["verdict"] == "admitted" and entry.seq not in taken_back
    )
