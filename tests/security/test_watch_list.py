"""Who on the list a person may be: exact and possible, in any script, fast, and never an exception."""

import statistics
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.demo.crowd import entries
from kiosk.domain.people import Delegate
from kiosk.roster.latin import latin_name
from kiosk.security.spelling import LONGEST_NAME, key
from kiosk.security.watch_file import Listed, document_digest
from kiosk.security.watch_list import WatchList
from kiosk.security.watched import Certainty, Hit
from kiosk.sources import plan_file
from kiosk.storage import database
from kiosk.storage.database import Connection
from kiosk.storage.paths import resources
from tests.makers import NOON, a_delegate

KEY = bytes(range(32))
EXACT, POSSIBLE = Certainty.EXACT, Certainty.POSSIBLE
_SHARED = database.memory()


def a_person(name: str, delegation: str = "", **changes: str) -> Delegate:
    """As the roster has somebody: with a name in Latin letters where the own one is not."""
    return a_delegate(name=name, latin_name=latin_name(name, "", delegation), delegation=delegation, **changes)


def certainty(watch_list: WatchList, delegate: Delegate, **known: str) -> Certainty | None:
    hits = watch_list.match(delegate, **known)
    return hits[0].certainty if hits else None


def listing(db: Connection, *listed: Listed) -> WatchList:
    watch_list = WatchList(db)
    watch_list.replace(listed, NOON)
    return watch_list


@pytest.mark.parametrize(
    ("name", "listed", "expected"),
    [
        ("Pavel ORLOV", "orlov pavel", EXACT),
        ("Páveł Örlov", "Pavel Orlov", EXACT),
        ("Hans Müller", "Hans Mueller", EXACT),
        ("معمر القذافي", "Muammar Qaddafi", EXACT),
        ("معمر القذافي", "Muammar al-Gaddafi", EXACT),
        ("Moammar Kadhafi", "Muammar Gaddafi", POSSIBLE),
        ("عبد الرحمن الشيخ", "Abdul Rahman Al Sheikh", EXACT),
        ("Abderrahmane Khalid", "Abdulrahman Khaled", POSSIBLE),
        ("习近平", "Xi Jinping", EXACT),
        ("习近平", "XI Jin Ping", POSSIBLE),
        ("김정은", "Kim Jong Un", POSSIBLE),
        ("Владимир Иванов", "Vladimir Ivanov", EXACT),
        ("Владимир Иванов", "Wladimir Iwanow", POSSIBLE),
        ("Олександр Григоренко", "Oleksandr Hryhorenko", EXACT),
        ("Muhamad Ally Hasan", "Mohammed Ali Hassan", POSSIBLE),
        ("José García", "José María García López", POSSIBLE),
        ("José María García López", "Jose Garcia", POSSIBLE),
        ("Pavel Orlow", "Pavel Orlov", POSSIBLE),
        ("Saif Al-Qaddafi", "Saif Alqaddafi", POSSIBLE),
        ("བསྟན་འཛིན", "བསྟན་འཛིན", EXACT),
        ("J. Smith", "J. Smith", EXACT),
        ("de la", "De La", EXACT),
        ("<img src=x>", "<img src=x>", EXACT),
        ("John Smith", "Carlos", None),
        ("Carlos Pereira", "Carlos", None),
        ("Carlos", "Carlos Pereira", None),
        ("Mohamed Ali Hassan", "Ahmed Mohamed Ali", None),
        ("Pavel Sidorov", "Pavel Orlov", None),
        ("", "Pavel Orlov", None),
        ("!!!", "Pavel Orlov", None),
    ],
)
def test_names_meet_over_order_accents_scripts_and_spellings(
    db: Connection, name: str, listed: str, expected: Certainty | None
) -> None:
    assert certainty(listing(db, Listed(names=(listed,))), a_person(name)) is expected


@pytest.mark.parametrize(
    ("name", "birth", "expected"),
    [
        ("Pavel Orlov", None, EXACT),
        ("Pavel Orlov", "1970-03-05", EXACT),
        ("Pavel Orlov", "1971", EXACT),
        ("Pavel Orlov", "1984-03-05", POSSIBLE),
        ("Pavel Orlow", "1970", POSSIBLE),
        ("Pavel Orlow", "1984", None),
        ("Pavel Orlow", "unknown", POSSIBLE),
    ],
)
def test_a_contradicting_date_of_birth_weakens_a_hit(
    db: Connection, name: str, birth: str | None, expected: Certainty | None
) -> None:
    hits = listing(db, Listed(names=("Pavel Orlov",), births=("1970-03-05",))).match(a_person(name), birth)
    assert (hits[0].certainty if hits else None) is expected


def test_the_same_document_is_an_exact_hit_under_any_name_and_date_of_birth(db: Connection) -> None:
    digest = document_digest("AB123456")
    assert digest is not None
    watch_list = listing(db, Listed(names=("Pavel Orlov",), births=("1970",), documents=(digest,)))
    for document in ("ab 123456", digest):
        (hit,) = watch_list.match(a_person("John Smith"), birth="1999", document=document)
        assert (hit.certainty, hit.document, hit.likeness) == (EXACT, True, 0.0)
    assert watch_list.match(a_person("John Smith"), document="AB123457") == ()


def test_every_alias_counts_and_the_surest_hit_comes_first(db: Connection) -> None:
    watch_list = listing(
        db, Listed(names=("Pavel Orlow",), note="b"), Listed(names=("The Owl", "Pavel Orlov"), note="a", level="high")
    )
    hits = watch_list.match(a_person("Pavel Orlov"))
    assert [(hit.entry.note, hit.certainty) for hit in hits] == [("a", EXACT), ("b", POSSIBLE)]
    assert hits[0] == Hit(hits[0].entry, EXACT, 1.0)
    assert watch_list.get(hits[0].entry.id) == hits[0].entry
    assert certainty(watch_list, a_person("Owl")) is EXACT


def test_a_new_list_replaces_the_old_one_and_people_keep_their_ids(db: Connection) -> None:
    watch_list = listing(db, Listed(names=("Pavel Orlov",)), Listed(names=("John Smith",)))
    before = watch_list.match(a_person("John Smith"))
    assert watch_list.replace([Listed(names=("John Smith",), note="new")] * 2, NOON + timedelta(hours=1)) == 1
    assert watch_list.match(a_person("Pavel Orlov")) == ()
    (after,) = watch_list.match(a_person("John Smith"))
    assert (after.entry.id, after.entry.note) == (before[0].entry.id, "new")
    assert watch_list.size() == 1 and watch_list.imported_at() == NOON + timedelta(hours=1)
    assert db.execute("SELECT count(*) FROM watch_entry").fetchone() == (1,)


def test_an_import_that_fails_half_way_leaves_the_old_list(db: Connection) -> None:
    watch_list = listing(db, Listed(names=("Pavel Orlov",)))

    def failing() -> Iterator[Listed]:
        for number in range(1200):
            yield Listed(names=(f"John Smith {number}",))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        watch_list.replace(failing(), NOON)
    assert watch_list.size() == 1 and certainty(watch_list, a_person("Pavel Orlov")) is EXACT
    assert certainty(watch_list, a_person("John Smith 7")) is None
    watch_list.replace([], NOON)
    assert db.execute("SELECT count(*) FROM watch_entry").fetchone() == (0,)


def test_another_connection_sees_a_new_list_and_a_worker_may_read_it(tmp_path: Path) -> None:
    gate, office = (database.connect(tmp_path / "k.db", KEY) for _ in range(2))
    at_the_gate, at_the_office = WatchList(gate), WatchList(office)
    assert at_the_gate.match(a_person("Pavel Orlov")) == ()
    at_the_office.replace([Listed(names=("Pavel Orlov",))], NOON)
    at_the_gate.take(at_the_office.read())
    assert certainty(at_the_gate, a_person("Pavel Orlov")) is EXACT
    at_the_office.replace([Listed(names=("John Smith",))], NOON)
    assert certainty(at_the_gate, a_person("John Smith")) is EXACT
    gate.close()
    office.close()


def test_neither_names_nor_document_numbers_are_readable_in_the_file(tmp_path: Path) -> None:
    digest = document_digest("AB123456")
    assert digest is not None
    db = database.connect(tmp_path / "k.db", KEY)
    listing(db, Listed(names=("Recognisable Name",), documents=(digest,)))
    (documents,) = db.execute("SELECT documents FROM watch_entry").fetchone()
    assert digest not in documents
    db.close()
    raw = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Recognisable" not in raw and b"recognisable" not in raw


def test_hostile_names_of_64_kib_are_matched_without_delay(db: Connection) -> None:
    watch_list = listing(db, Listed(names=("Pavel Orlov",)))
    for text in ("x" * 65536, "x " * 32768, "習" * 65536, "محمد " * 13107, "a-" * 32768, "\u0301" * 65536):
        started = time.perf_counter()
        watch_list.match(a_delegate(name=text, latin_name=text, given_name=text, family_name=text))
        assert time.perf_counter() - started < 1


def test_matching_ten_thousand_entries_takes_less_than_ten_milliseconds(db: Connection) -> None:
    plan = plan_file.load(resources() / "demo" / "uncops.toml")
    listed = [
        Listed(names=(entry.name or "x", f"{entry.name} {chr(97 + number % 26)}{entry.source_id}"))
        for number, entry in enumerate(entries(plan, 10_000, seed=7))
    ]
    watch_list = listing(db, *listed)
    people = [a_person(entry.name or "x", entry.delegation or "") for entry in entries(plan, 400, seed=8)]
    watch_list.match(people[0])
    took = []
    for person in people:
        started = time.perf_counter()
        watch_list.match(person)
        took.append(time.perf_counter() - started)
    assert statistics.median(took) < 0.010


names = st.text(max_size=LONGEST_NAME).filter(lambda name: key(name) != "")


@given(listed=st.lists(names, min_size=1, max_size=5), others=st.lists(names, max_size=3), data=st.data())
def test_a_listed_name_always_hits_in_any_order_and_case(
    listed: list[str], others: list[str], data: st.DataObject
) -> None:
    encodable = [name.encode("utf-8", "replace").decode() for name in (*listed, *others)]
    watch_list = listing(_SHARED, *(Listed(names=(name,)) for name in encodable))
    name = encodable[0]
    words = data.draw(st.permutations(name.split()))
    for spelling in (name, " ".join(words), f"  {name}\t"):
        hits = watch_list.match(a_delegate(name=spelling, latin_name=""))
        assert any(name in hit.entry.names and hit.certainty is EXACT for hit in hits)


@given(name=st.text(), latin=st.text(), delegation=st.text(max_size=3), birth=st.text(), document=st.text())
def test_matching_never_raises(name: str, latin: str, delegation: str, birth: str, document: str) -> None:
    watch_list = WatchList(_SHARED)
    delegate = a_delegate(name=name, latin_name=latin, delegation=delegation, given_name=latin, family_name=name)
    for hit in watch_list.match(delegate, birth, document):
        assert 0.0 <= hit.likeness <= 1.0


@pytest.mark.parametrize("name", ["張偉", "张伟", "張伟"])
@pytest.mark.parametrize("stored", ["伟 张", "偉 張"])
def test_forms_of_a_character_are_one_whoever_prepared_the_list(name: str, stored: str) -> None:
    with database.memory() as db:
        listing(db, Listed(names=("張偉",)))
        (prepared,) = db.execute("SELECT prepared FROM watch_entry").fetchone()
        db.execute("UPDATE watch_entry SET prepared = ?", (prepared.replace(key("張偉"), stored),))
        assert certainty(WatchList(db), a_person(name)) is EXACT
