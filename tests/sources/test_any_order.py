"""Files of one event may come in any order, together or one after the other: the roster is the same in the end.

They were exported in one hour. Which of two is the newer word is another matter, see `test_older_files`.
"""

import json
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from kiosk.roster.changes import Present
from kiosk.roster.store import Roster
from tests.sources.desk import Desk
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
)

INDICO_FILES = (
    *(MAIN_CSV, MAIN_DEFAULT_CSV, MAIN_XLSX, MAIN_LIST),
    *(MEDIA_CSV, MEDIA_DEFAULT_CSV, MEDIA_XLSX, MEDIA_LIST),
    DETAILS,
)
CHECKIN_CSV, CHECKIN_BOOK = RANDOM / "checkinlist-main.csv", RANDOM / "checkinlist-main.xlsx"
ORDER_BOOK, ORDER_TABLE = RANDOM / "orderdata.xlsx", RANDOM / "orderdata-positions.csv"
ORDER_EXPORT, API_ORDERS = RANDOM / "orderdata.json", RANDOM / "api-orders.json"
LISTED, ITEMS = RANDOM / "api-checkinlist-positions-main.json", RANDOM / "api-items.json"
CODES, BLOCKED = RANDOM / "validcodes-main.csv", RANDOM / "api-blockedsecrets.json"
PRETIX_FILES = (
    *(CHECKIN_CSV, CHECKIN_BOOK, ORDER_BOOK, ORDER_TABLE, ORDER_EXPORT, API_ORDERS, LISTED, CODES, BLOCKED),
    *(RANDOM / "checkinlist-main-semicolon.csv", RANDOM / "checkinlist-main-excel.csv"),
    *(RANDOM / "checkinlist-press.csv", RANDOM / "api-revokedsecrets.json", RANDOM / "api-checkinlists.json"),
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


def everyone(roster: Roster) -> dict[str, Any]:
    """What is known of everybody, by id; the keys under which people are known besides depend on what was given."""
    return {person.entry.source_id: known(person) for person in roster.present()}


def known(person: Present) -> dict[str, Any]:
    entry = {field: getattr(person.entry, field) for field in person.entry.__slots__}
    del entry["aliases"], entry["credentials"]
    return entry | {"codes": {(code.key, code.standing) for code in person.entry.credentials}, "gone": person.missing}


def same(steps: Steps) -> None:
    whole, stepwise = Desk(), Desk()
    whole.bring(list(dict.fromkeys(file for step in steps for file in step)))
    for step in steps:
        stepwise.bring(step)
    assert everyone(stepwise.roster) == everyone(whole.roster)


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


@settings(phases=(Phase.explicit,), deadline=None)
@given(in_steps(PRETIX_FILES))
@example([[ORDER_EXPORT], [API_ORDERS], [CHECKIN_CSV]])
@example([[API_ORDERS], [CHECKIN_CSV], [ORDER_EXPORT]])
@example([[CHECKIN_CSV], [ORDER_EXPORT], [API_ORDERS]])
@example([[CHECKIN_CSV], [LISTED], [ORDER_BOOK], [API_ORDERS]])
@example([[BLOCKED], [CHECKIN_CSV, CODES], [ORDER_TABLE], [ORDER_EXPORT]])
@example([[CODES], [CHECKIN_BOOK], [API_ORDERS, ITEMS], [BLOCKED]])
def test_files_of_a_pretix_event_in_any_order(steps: Steps) -> None:
    same(steps)


@settings(max_examples=8, deadline=None)
@given(st.sampled_from([INDICO_FILES, PRETIX_FILES]).flatmap(in_steps), st.data())
def test_a_file_given_again_adds_nothing(steps: Steps, data: st.DataObject) -> None:
    given_before = [file for step in steps for file in step]
    same([*steps, *([again] for again in data.draw(st.lists(st.sampled_from(given_before), min_size=1, max_size=3)))])


@settings(max_examples=6, deadline=None)
@given(st.sampled_from([CHECKIN_CSV, ORDER_TABLE, API_ORDERS]), st.sampled_from(PRETIX_FILES), st.randoms())
def test_a_file_that_was_mended_makes_good_what_the_damaged_one_lacked(mended: Path, other: Path, dice: Random) -> None:
    with TemporaryDirectory() as folder:
        damaged = Path(folder) / mended.name
        damaged.write_text(hurt(mended.read_text("utf-8"), dice), "utf-8")
        whole, stepwise = Desk(), Desk()
        whole.bring([mended, other])
        for step in ([damaged], [other], [mended]):
            stepwise.bring(step)
        assert everyone(stepwise.roster) == everyone(whole.roster)


def hurt(text: str, dice: Random) -> str:
    """Some tickets cannot be read: rows without an order, orders without a status."""
    if text[:1] in "[{":
        orders = json.loads(text)
        orders = orders["results"] if isinstance(orders, dict) else orders
        for order in dice.sample(orders, 5):
            order["status"] = "?"
        return json.dumps(orders)
    lines = text.splitlines(keepends=True)
    for row in dice.sample(range(1, len(lines)), 5):
        lines[row] = ",".join('""' for _ in lines[row].split(",")) + "\n"
    return "".join(lines)


def test_companions_of_a_table_keep_their_hosts_when_details_come() -> None:
    desk = Desk()
    roster = desk.roster
    for step in ([MAIN_CSV, MEDIA_CSV], [DETAILS], [MAIN_LIST, MEDIA_LIST]):
        changes = desk.bring(step)
    assert changes.missing == changes.with_hosts == ()
    companions = [person for person in roster.people() if "/" in person.source_id]
    assert len(companions) == 14
    for companion in companions:
        host = roster.by_source_id(companion.source_id.partition("/")[0])
        assert host is not None and companion.companion_of == host.id
