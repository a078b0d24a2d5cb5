import hashlib
import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.passage import EntryKind
from kiosk.journal.chain import Break, Entry, canonical, first_break, gaps, holds, seal, timestamp
from tests.makers import NOON


def a_chain(length: int) -> list[Entry]:
    entries: list[Entry] = []
    for seq in range(1, length + 1):
        prev = entries[-1].hash if entries else ""
        body = canonical({"gate": "A1", "code": f"{seq:04}"})
        at = timestamp(NOON + timedelta(seconds=seq))
        entries.append(seal("K1", seq, at, "passage", f"d-{seq % 3}", body, prev))
    return entries


def head(entries: list[Entry]) -> tuple[int, str]:
    return (entries[-1].seq, entries[-1].hash) if entries else (0, "")


def resealed(entry: Entry) -> Entry:
    return seal(*entry[:-1])


@given(st.text(), st.integers(1), st.text(), st.none() | st.text(), st.text(), st.text())
def test_what_is_hashed_is_the_json_array_of_all_fields(
    kiosk: str, seq: int, kind: str, person: str | None, body: str, prev: str
) -> None:
    array = json.dumps([kiosk, seq, "now", kind, person, body, prev], ensure_ascii=False, separators=(",", ":"))
    assert seal(kiosk, seq, "now", kind, person, body, prev).hash == hashlib.sha256(array.encode()).hexdigest()


def test_the_hash_covers_kiosk_number_time_kind_person_body_and_the_hash_before() -> None:
    entry = seal("K1", 1, "2024-06-27T16:00:00.000000+00:00", "passage", "d-1", '{"gate":"A1"}', "")
    content = '["K1",1,"2024-06-27T16:00:00.000000+00:00","passage","d-1","{\\"gate\\":\\"A1\\"}",""]'
    assert entry.hash == hashlib.sha256(content.encode()).hexdigest()
    others = [
        entry._replace(kiosk="K2"),
        entry._replace(seq=2),
        entry._replace(at="2024-06-27T16:00:00.000001+00:00"),
        entry._replace(kind="undo"),
        entry._replace(person=None),
        entry._replace(body="{}"),
        entry._replace(prev="0"),
    ]
    assert entry.hash not in {resealed(other).hash for other in others}


def test_bodies_have_one_text() -> None:
    assert canonical({"b": [1, None], "a": "é"}) == '{"a":"é","b":[1,null]}'


@pytest.mark.parametrize("length", [0, 1, 2, 7])
def test_an_untouched_chain_is_whole(length: int) -> None:
    chain = a_chain(length)
    assert first_break(chain) is None
    assert first_break(chain, head(chain)) is None


class TestWhatIsFound:
    """Entry 4 of 7 is touched, in every way somebody with the file in an editor might think of."""

    def test_a_changed_entry(self) -> None:
        chain = a_chain(7)
        chain[3] = chain[3]._replace(person="d-9")
        assert first_break(chain) == Break(4, "changed")

    def test_a_changed_entry_with_its_hash_adapted(self) -> None:
        chain = a_chain(7)
        chain[3] = resealed(chain[3]._replace(person="d-9"))
        assert first_break(chain) == Break(4, "changed")

    def test_the_last_entry_changed_with_its_hash_adapted(self) -> None:
        chain = a_chain(4)
        witness = head(chain)
        chain[3] = resealed(chain[3]._replace(person="d-9"))
        assert first_break(chain, witness) == Break(4, "changed")

    def test_a_removed_entry(self) -> None:
        chain = a_chain(7)
        del chain[3]
        assert first_break(chain) == Break(4, "removed")

    def test_a_removed_entry_with_the_rest_renumbered(self) -> None:
        chain = a_chain(7)
        rest = [entry._replace(seq=entry.seq - 1) for entry in chain[4:]]
        assert first_break([*chain[:3], *rest]) == Break(4, "removed")

    def test_the_first_entry_removed(self) -> None:
        assert first_break(a_chain(7)[1:]) == Break(1, "removed")

    def test_the_end_removed(self) -> None:
        chain = a_chain(7)
        assert first_break(chain[:3], head(chain)) == Break(4, "removed")

    def test_everything_removed(self) -> None:
        assert first_break([], head(a_chain(7))) == Break(1, "removed")

    def test_an_inserted_entry_with_the_rest_renumbered(self) -> None:
        chain = a_chain(7)
        new = chain[3]._replace(person="d-9")
        rest = [entry._replace(seq=entry.seq + 1) for entry in chain[3:]]
        assert first_break([*chain[:3], new, *rest]) == Break(4, "inserted")

    def test_an_inserted_entry_well_sealed_with_the_rest_renumbered(self) -> None:
        chain = a_chain(7)
        new = resealed(chain[3]._replace(person="d-9"))
        rest = [entry._replace(seq=entry.seq + 1) for entry in chain[3:]]
        assert first_break([*chain[:3], new, *rest]) == Break(4, "inserted")

    def test_an_inserted_entry_well_sealed_with_the_rest_renumbered_and_linked(self) -> None:
        chain = a_chain(7)
        new = resealed(chain[3]._replace(person="d-9"))
        rest = [entry._replace(seq=entry.seq + 1) for entry in chain[3:]]
        rest[0] = rest[0]._replace(prev=new.hash)
        assert first_break([*chain[:3], new, *rest]) == Break(4, "inserted")

    def test_a_copy_inserted(self) -> None:
        chain = a_chain(7)
        copy = chain[3]._replace(seq=5)
        rest = [entry._replace(seq=entry.seq + 1) for entry in chain[4:]]
        assert first_break([*chain[:4], copy, *rest]) == Break(5, "inserted")

    def test_an_entry_with_a_number_that_is_taken(self) -> None:
        chain = a_chain(7)
        assert first_break([*chain[:4], chain[3], *chain[4:]]) == Break(4, "inserted")

    def test_entries_added_at_the_end(self) -> None:
        assert first_break(a_chain(7), head(a_chain(5))) == Break(6, "inserted")


fields = st.sampled_from(["kiosk", "at", "kind", "person", "body", "prev", "hash"])


@given(st.integers(1, 12), st.data())
def test_no_single_change_escapes(length: int, data: st.DataObject) -> None:
    chain = a_chain(length)
    where, name = data.draw(st.integers(0, length - 1)), data.draw(fields)
    value = data.draw(st.text(max_size=5))
    changed = Entry(**{**chain[where]._asdict(), name: value})
    touched = [*chain[:where], changed, *chain[where + 1 :]]
    assert (first_break(touched, head(chain)) is None) == (changed == chain[where])


@given(st.integers(1, 12), st.data())
def test_no_permutation_or_loss_escapes(length: int, data: st.DataObject) -> None:
    chain = a_chain(length)
    kept = data.draw(st.lists(st.sampled_from(chain), max_size=length))
    assert (first_break(kept, head(chain)) is None) == (kept == chain)


@pytest.mark.parametrize(
    ("lost", "found"),
    [
        ([(2, 5)], None),
        ([(2, 3), (4, 5)], None),
        ([(4, 5), (2, 3)], None),
        ([(2, 3), (5, 5)], Break(2, "removed")),
        ([(2, 4)], Break(2, "removed")),
        ([(3, 5)], Break(2, "removed")),
        ([], Break(2, "removed")),
    ],
)
def test_entries_are_gone_without_a_break_only_where_every_one_is_on_record_as_lost(
    lost: list[tuple[int, int]], found: Break | None
) -> None:
    chain = a_chain(8)
    assert first_break([chain[0], *chain[5:]], head(chain), lost) == found


@pytest.mark.parametrize("at", [1, 4, 8])
def test_an_entry_sealed_on_another_past_is_no_continuation(at: int) -> None:
    chain = a_chain(8)
    foreign = resealed(chain[at - 1]._replace(prev="0" * 64))
    assert first_break([*chain[: at - 1], foreign]) is not None


@pytest.mark.parametrize(
    ("numbers", "missing"),
    [([], [(1, 6)]), ([1, 2, 3, 4, 5, 6], []), ([2, 5], [(1, 1), (3, 4), (6, 6)]), ([6], [(1, 5)])],
)
def test_what_is_missing_is_told_in_stretches(numbers: list[int], missing: list[tuple[int, int]]) -> None:
    assert gaps(numbers, 6) == tuple(missing)


def test_an_entry_holds_while_its_hash_is_that_of_its_content() -> None:
    entry = a_chain(3)[2]
    assert holds(entry) is True
    assert holds(entry._replace(body="{}")) is False


@pytest.mark.parametrize(
    ("found", "witness", "told"),
    [((2, "b"), (2, "b"), None), ((2, "b"), (4, "d"), Break(3, "removed")), ((4, "d"), (2, "b"), Break(3, "inserted"))],
)
def test_what_was_sealed_of_a_broken_end_is_told_for_ever(
    found: tuple[int, str], witness: tuple[int, str], told: Break | None
) -> None:
    chain = a_chain(2)
    body = canonical({"found": found, "witness": witness})
    broken = seal("K1", 3, timestamp(NOON), EntryKind.BROKEN, None, body, chain[-1].hash)
    assert first_break([*chain, broken]) == told
