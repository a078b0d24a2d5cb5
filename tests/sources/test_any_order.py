"""Files of one event may come in any order, together or one after the other: the roster is the same in the end."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.roster.changes import Changes, Present, compare
from kiosk.roster.store import Roster
from kiosk.storage.database import memory
from tests.sources.samples import (
    DETAILS,
    MAIN_CSV,
    MAIN_DEFAULT_CSV,
    MAIN_LIST,
    MAIN_XLSX,
    MEDIA_CSV,
    MEDIA_DEFAULT_CSV,
    MEDIA_LIST,
    MEDIA_XLSX,
    RANDOM,
    imported,
)

AT = datetime(2024, 6, 25, 8, 0, tzinfo=UTC)
INDICO_FILES = (
    *(MAIN_CSV, MAIN_DEFAULT_CSV, MAIN_XLSX, MAIN_LIST),
    *(MEDIA_CSV, MEDIA_DEFAULT_CSV, MEDIA_XLSX, MEDIA_LIST),
    DETAILS,
)
PRETIX_FILES = tuple(
    RANDOM / name
    for name in (
        *("checkinlist-main.csv", "orderdata.xlsx", "orderdata-positions.csv", "orderdata.json", "api-orders.json"),
        *("api-checkinlist-positions-main.json", "validcodes-main.csv", "api-blockedsecrets.json"),
        "api-revokedsecrets.json",
    )
)
Steps = list[list[Path]]


def in_steps(files: tuple[Path, ...]) -> st.SearchStrategy[Steps]:
    """Some of the files, in some order, cut into imports."""

    @st.composite
    def drawn(draw: st.DrawFn) -> Steps:
        chosen = draw(st.lists(st.sampled_from(files), min_size=2, max_size=5, unique=True))
        steps: Steps = [[chosen[0]]]
        for file in chosen[1:]:
            if draw(st.booleans()):
                steps.append([])
            steps[-1].append(file)
        return steps

    return drawn()


def bring(roster: Roster, files: list[Path]) -> Changes:
    changes = compare(list(roster.present()), imported(*files), loose=roster.loose())
    roster.apply(changes, AT)
    return changes


def everyone(roster: Roster) -> dict[str, Any]:
    """What is known of everybody, by id; the keys under which people are known besides depend on what was given."""
    return {person.entry.source_id: known(person) for person in roster.present()}


def known(person: Present) -> dict[str, Any]:
    entry = {field: getattr(person.entry, field) for field in person.entry.__slots__}
    del entry["aliases"], entry["credentials"]
    return entry | {"codes": {(code.key, code.standing) for code in person.entry.credentials}, "gone": person.missing}


def same(steps: Steps) -> None:
    whole, stepwise = Roster(memory()), Roster(memory())
    bring(whole, [file for step in steps for file in step])
    for step in steps:
        bring(stepwise, step)
    assert everyone(stepwise) == everyone(whole)


@settings(max_examples=25, deadline=None)
@given(in_steps(INDICO_FILES))
@example([[MAIN_CSV], [DETAILS], [MAIN_LIST]])
@example([[MAIN_LIST], [MAIN_CSV], [DETAILS]])
@example([[MAIN_LIST], [MAIN_XLSX]])
@example([[MAIN_CSV], [MAIN_LIST]])
@example([[MAIN_CSV, MAIN_DEFAULT_CSV], [MAIN_LIST]])
@example([[MAIN_CSV, MEDIA_CSV], [MAIN_DEFAULT_CSV, MAIN_LIST]])
@example([[MAIN_DEFAULT_CSV, MEDIA_XLSX], [MEDIA_LIST], [MAIN_XLSX], [DETAILS]])
def test_files_of_an_indico_event_in_any_order(steps: Steps) -> None:
    same(steps)


def test_companions_of_a_table_keep_their_hosts_when_details_come() -> None:
    roster = Roster(memory())
    for step in ([MAIN_CSV, MEDIA_CSV], [DETAILS], [MAIN_LIST, MEDIA_LIST]):
        changes = bring(roster, step)
    assert changes.missing == changes.with_hosts == ()
    companions = [person for person in roster.people() if "/" in person.source_id]
    assert len(companions) == 14
    for companion in companions:
        host = roster.by_source_id(companion.source_id.partition("/")[0])
        assert host is not None and companion.companion_of == host.id
