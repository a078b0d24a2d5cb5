"""A file saved in a code page that lacks its letters: `?` or U+FFFD in their place decide nothing."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.people import State
from kiosk.roster.changes import Changes, compare
from kiosk.roster.store import Roster
from kiosk.sources.spoilt import spoilt
from kiosk.storage.database import memory
from tests.sources.samples import (
    DETAILS,
    MAIN_CSV,
    MAIN_DEFAULT_CSV,
    MAIN_LIST,
    MEDIA_CSV,
    MEDIA_DEFAULT_CSV,
    MEDIA_LIST,
    RANDOM,
    imported,
)

AT = datetime(2024, 6, 25, 8, 0, tzinfo=UTC)
INDICO = (MAIN_LIST, MEDIA_LIST, DETAILS)
PRETIX = (RANDOM / "orderdata.json",)
TABLES: dict[Path, tuple[Path, ...]] = {
    MAIN_CSV: INDICO,
    MEDIA_CSV: INDICO,
    MAIN_DEFAULT_CSV: INDICO,
    MEDIA_DEFAULT_CSV: INDICO,
    RANDOM / "checkinlist-main.csv": PRETIX,
    RANDOM / "checkinlist-main-semicolon.csv": PRETIX,
    RANDOM / "orderdata-positions.csv": PRETIX,
}
CODE_PAGES = ("ascii", "cp1252", "cp1251", "cp1256", "cp932", "cp437")


def save(path: Path, page: str, mark: str, folder: str) -> Path:
    """As a spreadsheet program would that knows no letters but those of a code page."""
    text = path.read_text("utf-8-sig")
    kept = "".join(letter if lives(letter, page) else mark for letter in text)
    saved = Path(folder) / path.name
    saved.write_text(kept, "utf-8")
    return saved


def lives(letter: str, page: str) -> bool:
    try:
        letter.encode(page)
    except UnicodeEncodeError:
        return False
    return True


def bring(roster: Roster, *files: Path) -> Changes:
    changes = compare(list(roster.present()), imported(*files), loose=roster.loose())
    roster.apply(changes, AT)
    return changes


def everyone(roster: Roster) -> dict[str, Any]:
    return {
        person.entry.source_id: (
            person.entry.name,
            person.entry.given_name,
            person.entry.delegation,
            person.entry.state,
        )
        for person in roster.present()
    }


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(list(TABLES)), st.sampled_from(CODE_PAGES), st.sampled_from("?\N{REPLACEMENT CHARACTER}"))
@example(MAIN_CSV, "ascii", "?")
@example(MAIN_DEFAULT_CSV, "cp1252", "?")
@example(RANDOM / "checkinlist-main.csv", "ascii", "?")
@example(RANDOM / "orderdata-positions.csv", "cp1252", "\N{REPLACEMENT CHARACTER}")
def test_a_spoilt_table_doubles_empties_and_loses_nobody(path: Path, page: str, mark: str) -> None:
    roster = Roster(memory())
    bring(roster, *TABLES[path])
    bring(roster, path)
    before = everyone(roster)
    with TemporaryDirectory() as folder:
        spoilt_file = save(path, page, mark, folder)
        changes = bring(roster, spoilt_file)
        told = [problem for problem in imported(spoilt_file).problems if "lost letters" in problem.problem]
    assert (changes.added, changes.missing, changes.with_hosts) == ((), (), ())
    assert everyone(roster) == before
    assert len({problem.column for problem in told}) == len(told) > 0


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(list(TABLES)), st.sampled_from(CODE_PAGES))
@example(MAIN_CSV, "ascii")
@example(RANDOM / "checkinlist-main.csv", "ascii")
def test_the_whole_file_after_the_spoilt_one_ends_as_if_it_came_alone(path: Path, page: str) -> None:
    spoilt_first, whole = Roster(memory()), Roster(memory())
    with TemporaryDirectory() as folder:
        bring(spoilt_first, save(path, page, "?", folder))
    bring(spoilt_first, path)
    bring(whole, path)
    present = {key: value for key, value in everyone(spoilt_first).items() if not gone(spoilt_first, key)}
    assert present == everyone(whole)
    assert len(everyone(spoilt_first)) == len(everyone(whole))


def gone(roster: Roster, source_id: str) -> bool:
    person = roster.by_source_id(source_id)
    return person is None or person.missing


NAMES = st.text(st.sampled_from("abcJöürgçãłŁИван明محمد"), min_size=2, max_size=8)


def table(
    folder: str, people: list[tuple[str, str, str]], header: tuple[str, ...] = ("Name", "E-mail", "Country")
) -> Path:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([header, *people])
    path = Path(folder) / "guests.csv"
    path.write_text(out.getvalue(), "utf-8")
    return path


@settings(max_examples=30, deadline=None)
@given(st.lists(NAMES, min_size=2, max_size=12), st.booleans())
@example(["ab", "Jö"], True)
def test_in_a_table_of_any_kind_the_name_is_passed_over(names: list[str], mails: bool) -> None:
    people = [(f"{name} Guest{n}", f"g{n}@example.org" if mails else "", "Kenya") for n, name in enumerate(names)]
    bad = [("".join(c if c.isascii() else "?" for c in name), *rest) for name, *rest in people]
    roster = Roster(memory())
    with TemporaryDirectory() as folder:
        bring(roster, table(folder, people))
        before = everyone(roster)
        bad_file = table(folder, bad)  # type: ignore[arg-type]
        changes, problems = bring(roster, bad_file), imported(bad_file).problems
    assert everyone(roster) == before
    assert (changes.added, changes.missing) == ((), ())
    lost = sum("?" in row[0] for row in bad)
    assert any(problem.column == "Name" and str(lost) in problem.problem for problem in problems) == (lost > 0)
    assert sum(problem.row is not None for problem in problems) == (0 if mails else lost)


def test_a_row_that_nothing_identifies_is_a_problem_and_nobody_new() -> None:
    with TemporaryDirectory() as folder:
        path = table(folder, [("?????", "", "Kenya"), ("Ada", "", "Kenya")])
        assert [(entry.name) for entry in imported(path).entries] == ["Ada"]
        roster = Roster(memory())
        listed = table(folder, [("49", "??? ????", "Completed")], ("ID", "Name", "Registration state"))
        changes = bring(roster, listed)
    assert changes.added == ()
    assert len(changes.problems) == 1


def test_a_spoilt_state_or_number_admits_nobody() -> None:
    header = ("ID", "Name", "Email Address", "Registration state")
    with TemporaryDirectory() as folder:
        roster = Roster(memory())
        bring(roster, table(folder, [("49", "Ada", "a@example.org", "Отозвано")], header))  # type: ignore[list-item]
        bring(roster, table(folder, [("49", "Ada", "a@example.org", "????????")], header))  # type: ignore[list-item]
        bring(roster, table(folder, [("49", "???", "b@example.org", "Completed")], header))  # type: ignore[list-item]
    assert [person.state for person in roster.people()] == [State.WITHDRAWN]


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Who pays?", False),
        ("Really? Yes.", False),
        ("https://example.org/?id=1", False),
        ("M?ller", True),
        ("??? ??", True),
        ("?", False),
        ("Caf\N{REPLACEMENT CHARACTER}", True),
    ],
)
def test_a_question_in_running_text_stays_one(text: str, lost: bool) -> None:
    assert spoilt(text) is lost
