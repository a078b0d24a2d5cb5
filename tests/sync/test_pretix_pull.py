"""A kiosk that follows pretix: whatever happens there, its roster is that of a kiosk which reads everything anew."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from kiosk.domain.export import Export
from kiosk.domain.people import State
from kiosk.roster.changes import compare
from kiosk.sync.sources import State as Step
from tests.sync.kiosks import NAME, Following
from tests.sync.practice_pretix import BASE, PracticePretix
from tests.sync.scripted import Scripted, scripted

ORDERS = f"GET {BASE}orders/"


@pytest.fixture
def pretix() -> PracticePretix:
    return PracticePretix()


@pytest.fixture
def there(pretix: PracticePretix) -> Iterator[Scripted]:
    with scripted(pretix) as server:
        yield server


@pytest.fixture
def kiosk(there: Scripted) -> Following:
    return Following(there.url)


def fresh(there: Scripted) -> dict[str, tuple[object, ...]]:
    kiosk = Following(there.url)
    assert kiosk.sync().state is Step.IN_STEP
    return kiosk.people()


def test_the_first_pull_brings_everyone_and_the_lists(pretix: PracticePretix, kiosk: Following) -> None:
    done = kiosk.sync()
    assert (done.state, done.pulled, done.pushed) == (Step.IN_STEP, 5, 0)
    assert set(kiosk.people()) == {f"{code}-1" for code in pretix.orders}
    assert {"L1", "L2"} <= kiosk.plan.gates.keys()


def test_nothing_new_is_no_import(kiosk: Following, there: Scripted) -> None:
    kiosk.sync()
    there.asked.clear()
    done = kiosk.sync()
    assert (done.pulled, done.brought, len(kiosk.imports)) == (0, None, 1)
    assert done.requests == len(there.asked) == 8
    assert done.received < 4000


def test_beside_a_kiosk_a_round_with_nothing_new_is_three_requests(
    pretix: PracticePretix, kiosk: Following, there: Scripted
) -> None:
    kiosk.sync()
    kiosk.eager = False
    for _ in range(5):
        there.asked.clear()
        assert kiosk.sync().requests == 3
    assert {asked.path.rstrip("/").rpartition("/")[2] for asked in there.asked} == {
        *("orders", "revokedsecrets", "blockedsecrets"),
    }


def test_a_new_list_is_a_gate_within_a_minute_of_the_server(
    pretix: PracticePretix, kiosk: Following, there: Scripted
) -> None:
    kiosk.sync()
    kiosk.eager = False
    pretix.lists.append({**pretix.lists[0], "id": 9, "name": "New door"})
    kiosk.sync()
    assert "L9" not in kiosk.plan.gates
    pretix.later(60)
    for _ in range(2):
        kiosk.sync()
    assert "L9" in kiosk.plan.gates


def test_a_ticket_of_a_product_that_is_new_comes_with_it(
    pretix: PracticePretix, kiosk: Following, there: Scripted
) -> None:
    kiosk.sync()
    kiosk.eager = False
    pretix.items[3] = "Observer"
    code = pretix.order(item=3)
    kiosk.sync()
    assert kiosk.people()[f"{code}-1"][1] == "Observer"


def test_nothing_new_is_hardly_written_anywhere(kiosk: Following) -> None:
    kiosk.sync()
    before = kiosk.db.total_changes
    kiosk.sync()
    assert kiosk.db.total_changes - before <= 2


def test_only_the_fields_that_a_gate_needs_are_asked_for(kiosk: Following, there: Scripted) -> None:
    kiosk.sync()
    wanted = next(asked.query["include"] for asked in there.asked if "positions.secret" in str(asked.query))
    private = {"phone", "payments", "positions.street", "positions.zipcode", "positions.city", "customer", "api_meta"}
    assert not private & set(wanted)


def test_a_change_comes_alone(pretix: PracticePretix, kiosk: Following, there: Scripted) -> None:
    kiosk.sync()
    pretix.rename("O0001", "Ada Lovelace")
    done = kiosk.sync()
    assert done.pulled == 1
    assert [dict(change.fields)["name"][1] for change in kiosk.imports[-1].changed] == ["Ada Lovelace"]
    assert kiosk.people() == fresh(there)


OPERATIONS: tuple[Callable[[PracticePretix, str], object], ...] = (
    lambda pretix, code: pretix.order(tickets=pretix.orders[code]["positions"][0]["id"] % 2 + 1),
    lambda pretix, code: pretix.order(item=2),
    lambda pretix, code: pretix.rename(code, f"{code} Renamed"),
    lambda pretix, code: pretix.change(code, status="c"),
    lambda pretix, code: pretix.change(code, status="n"),
    lambda pretix, code: pretix.change(code, status="p"),
    lambda pretix, code: pretix.reissue(code),
    lambda pretix, code: pretix.block(code, True),
    lambda pretix, code: pretix.block(code, False),
    lambda pretix, code: pretix.cancel_ticket(code),
    lambda pretix, code: pretix.elsewhere(code),
)
"""What an organiser, a visitor or another device does."""


def happens(pretix: PracticePretix, chance: random.Random) -> None:
    chance.choice(OPERATIONS)(pretix, chance.choice(sorted(pretix.orders)))


@pytest.mark.parametrize("seed", range(12))
def test_following_is_as_good_as_reading_everything_anew(seed: int) -> None:
    chance = random.Random(seed)
    pretix = PracticePretix(people=chance.randrange(1, 9), page=chance.choice((1, 2, 3, 50)))
    with scripted(pretix) as there:
        kiosk = Following(there.url)
        for _ in range(4):
            assert kiosk.sync().state is Step.IN_STEP
            assert kiosk.people() == fresh(there)
            for _ in range(chance.randrange(6)):
                happens(pretix, chance)
        kiosk.sync()
        assert kiosk.people() == fresh(there)


@pytest.mark.parametrize("seed", range(12))
def test_a_page_that_changes_while_paging_loses_nobody(seed: int) -> None:
    chance = random.Random(seed)
    pretix = PracticePretix(people=7, page=2)
    pretix.between_pages = lambda: happens(pretix, chance)
    with scripted(pretix) as there:
        kiosk = Following(there.url)
        for _ in range(3):
            kiosk.sync()
        pretix.between_pages = lambda: None
        kiosk.sync()
        assert kiosk.people() == fresh(there)
        assert not any(person[5] for person in kiosk.people().values()), "nobody was deleted, so nobody is missing"


def test_a_deleted_order_is_noticed_by_their_number(pretix: PracticePretix, kiosk: Following, there: Scripted) -> None:
    kiosk.sync()
    pretix.delete("O0003")
    for _ in range(3):
        kiosk.sync()
    missing = [source_id for source_id, person in kiosk.people().items() if person[5]]
    assert missing == ["O0003-1"]
    there.asked.clear()
    kiosk.sync()
    assert all("modified_since" in asked.query for asked in there.asked if "positions.secret" in str(asked.query))


def test_an_order_that_comes_between_two_questions_starts_no_whole_pass(
    pretix: PracticePretix, kiosk: Following, there: Scripted
) -> None:
    kiosk.sync()
    for _ in range(4):
        pretix.order()
        there.asked.clear()
        kiosk.sync()
        whole = [asked for asked in there.asked if asked.query.get("ordering") == ["datetime"]]
        assert not whole


def test_a_reissued_code_is_replaced_and_the_old_one_known_as_such(pretix: PracticePretix, kiosk: Following) -> None:
    kiosk.sync()
    old = pretix.secret("O0001")
    pretix.reissue("O0001")
    kiosk.sync()
    found = kiosk.roster.find([f"pretix:{old}"])
    assert found is not None and found.standing == "superseded"
    assert kiosk.admit(pretix.secret("O0001")).delegate == found.delegate


def test_a_scan_of_another_device_counts_at_its_list_and_an_annulled_one_no_more(
    pretix: PracticePretix, kiosk: Following
) -> None:
    kiosk.sync()
    pretix.elsewhere("O0001", at=kiosk.now.isoformat())
    kiosk.sync()
    assert kiosk.scan(pretix.secret("O0001"), "L1").verdict.reason == "ALREADY_INSIDE"  # type: ignore[union-attr]
    pretix.scans[-1]["successful"] = False
    pretix.touch("O0001")
    kiosk.sync()
    kiosk.admit(pretix.secret("O0001"), "L1")


def test_what_this_kiosk_told_itself_is_no_news(pretix: PracticePretix, kiosk: Following) -> None:
    kiosk.sync()
    kiosk.admit(pretix.secret("O0001"))
    kiosk.sync()
    done = kiosk.sync()
    assert pretix.scans and (done.pulled, done.brought) == (0, None)


def test_how_far_it_was_followed_is_kept_only_with_the_people(pretix: PracticePretix, kiosk: Following) -> None:
    kiosk.sync()
    pretix.rename("O0001", "Ada Lovelace")

    def fails(_: object) -> None:
        raise InterruptedError

    before = kiosk.sources.cursor(NAME), kiosk.sources.known(NAME)
    with pytest.raises(InterruptedError):
        kiosk.sync(bring=fails)
    assert (kiosk.sources.cursor(NAME), kiosk.sources.known(NAME)) == before
    kiosk.sync()
    assert kiosk.people()["O0001-1"][0] == "Ada Lovelace"


def test_all_is_read_anew_where_somebody_imported_something_else_meanwhile(
    pretix: PracticePretix, kiosk: Following, there: Scripted
) -> None:
    kiosk.sync()
    entry = next(one.entry for one in kiosk.roster.present() if one.entry.source_id == "O0001-1")
    older = Export(system="pretix", entries=(replace(entry, name="An Older Name"),))
    kiosk.roster.apply(compare(list(kiosk.roster.present()), older), kiosk.now)
    kiosk.sync()
    assert kiosk.people()["O0001-1"][0] == "An Older Name"
    kiosk.basis = "another"
    kiosk.sync()
    assert kiosk.people() == fresh(there)
    assert kiosk.sync().pulled == 0


def test_unpaid_and_cancelled_are_told_apart(pretix: PracticePretix, kiosk: Following) -> None:
    kiosk.sync()
    pretix.change("O0001", status="n")
    pretix.change("O0003", status="c")
    kiosk.sync()
    assert [kiosk.people()[f"{code}-1"][4] for code in ("O0001", "O0003")] == [State.UNPAID, State.CANCELLED]


def test_a_right_that_is_missing_is_named_with_how_to_give_it(pretix: PracticePretix, kiosk: Following) -> None:
    pretix.denied = {"orders"}
    done = kiosk.sync()
    assert done.state is Step.REFUSED
    assert str(done.troubles[0]).endswith("and choose the security profile pretixSCAN.")
    pretix.denied = set()
    assert kiosk.sync().state is Step.IN_STEP
