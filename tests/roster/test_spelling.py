"""Names in Latin letters on somebody's word."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.export import Export
from kiosk.domain.people import Delegate, Registration
from kiosk.roster.changes import Changes, compare
from kiosk.roster.spelling import NotLatin, Spellings, as_told
from kiosk.roster.store import Roster
from kiosk.storage.database import Connection, memory

AT = datetime(2024, 6, 1, tzinfo=UTC)
COLUMN = "Name as in passport"
ARABIC = Registration(
    system="indico", source_id="1", form="f", name="محمد القحطاني", family_name="القحطاني", delegation="SA"
)
TOLD = replace(ARABIC, source_id="2", name="سالم الحربي", family_name="الحربي", extra=((COLUMN, "ALHARBI, SALEM"),))
LATIN = replace(ARABIC, source_id="3", name="Ann Lee", family_name="Lee", extra=((COLUMN, "LEE, ANN MARY"),))
FACTS = {"passport_column": COLUMN}


@pytest.fixture
def db() -> Iterator[Connection]:
    made = memory()
    Roster(made).apply(Changes(added=(ARABIC, TOLD, LATIN)), AT, FACTS)
    yield made
    made.close()


def who(db: Connection, source_id: str = "1") -> Delegate:
    found = Roster(db).by_source_id(source_id)
    assert found is not None
    return found


def brought(db: Connection, *entries: Registration) -> None:
    roster = Roster(db)
    roster.apply(compare(list(roster.present()), Export(system="indico", entries=entries)), AT, FACTS)


def test_a_transliteration_waits_for_somebodys_word(db: Connection) -> None:
    assert who(db).latin_name and not who(db).latin_confirmed
    assert [one.source_id for one in Spellings(db).pending()] == ["1"]
    assert Spellings(db).count() == 1


def test_the_passport_column_of_the_registration_is_somebodys_word(db: Connection) -> None:
    assert (who(db, "2").latin_name, who(db, "2").latin_confirmed) == ("ALHARBI Salem", True)


def test_a_name_in_latin_letters_stays_as_it_was_registered(db: Connection) -> None:
    assert (who(db, "3").latin_name, who(db, "3").latin_confirmed) == ("", False)


def test_a_confirmed_spelling_stands_and_is_found(db: Connection) -> None:
    shown = Spellings(db).confirm(who(db), " Mohamed  AL-KAHTANY ", AT, "O-1")
    assert shown == who(db)
    assert (shown.latin_name, shown.latin_confirmed) == ("Mohamed AL-KAHTANY", True)
    assert not list(Spellings(db).pending())
    for text in ("Kahtany", "محمد", "القحطاني"):
        assert [one.source_id for one in Roster(db).search(text)][:1] == ["1"], text


def test_a_later_import_keeps_it_until_the_name_is_another_one(db: Connection) -> None:
    Spellings(db).confirm(who(db), "Mohamed AL-KAHTANY", AT)
    brought(db, replace(ARABIC, position="General"), TOLD, LATIN)
    assert (who(db).position, who(db).latin_name) == ("General", "Mohamed AL-KAHTANY")
    brought(db, replace(ARABIC, delegation="QA"), TOLD, LATIN)
    assert (who(db).latin_name, who(db).latin_confirmed) == ("Mohamed AL-KAHTANY", True)
    brought(db, replace(ARABIC, name="محمود القحطاني"), TOLD, LATIN)
    assert "KAHTANY" not in who(db).latin_name and not who(db).latin_confirmed


def test_what_an_officer_says_wins_over_the_column(db: Connection) -> None:
    Spellings(db).confirm(who(db, "2"), "Salim AL HARBI", AT)
    brought(db, ARABIC, replace(TOLD, extra=((COLUMN, "HARBI, SALIM"),)), LATIN)
    assert who(db, "2").latin_name == "Salim AL HARBI"


def test_a_column_that_comes_later_confirms(db: Connection) -> None:
    brought(db, replace(ARABIC, extra=((COLUMN, "Mohamed ALKAHTANI"),)), TOLD, LATIN)
    assert (who(db).latin_name, who(db).latin_confirmed) == ("Mohamed ALKAHTANI", True)


@pytest.mark.parametrize("wrong", ["", "  ", "محمد", "12", "x" * 201])
def test_a_spelling_must_be_in_latin_letters(db: Connection, wrong: str) -> None:
    with pytest.raises(NotLatin):
        Spellings(db).confirm(who(db), wrong, AT)
    assert not who(db).latin_confirmed


@pytest.mark.parametrize(
    ("told", "ours"),
    [
        ("AL SHEIKH, MOHAMMED", "AL SHEIKH Mohammed"),
        ("Al Sheikh, Mohammed Ali", "AL SHEIKH Mohammed Ali"),
        ("O'NEILL, ANNA-MARIA", "O'NEILL Anna-Maria"),
        ("Mohammed AL SHEIKH", "Mohammed AL SHEIKH"),
        ("  Somchai ", "Somchai"),
        ("Sukarno,", "Sukarno,"),
    ],
)
def test_surnames_told_with_a_comma_become_capitals(told: str, ours: str) -> None:
    assert as_told(told) == ours


def test_the_number_of_a_registration_is_the_one_people_know(db: Connection) -> None:
    brought(db, replace(ARABIC, aliases=("#49",)), TOLD, LATIN)
    assert [Roster(db).registration_number(who(db, source)) for source in ("1", "2")] == ["49", "2"]
