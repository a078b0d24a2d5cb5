"""After an import it is said who can enter, and why the others cannot."""

import gzip
import re
import shutil
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.access import opens_ever
from kiosk.domain.export import Export
from kiosk.domain.people import CredentialEntry, Registration, Standing, State
from kiosk.domain.plan import Direction, Plan
from kiosk.journal.store import Journal
from kiosk.roster.bearing import bearer_of
from kiosk.roster.changes import compare
from kiosk.roster.store import Roster
from kiosk.sources import plan_file
from kiosk.sources.importing import Imported, bring
from kiosk.sources.outlook import outlook
from kiosk.storage.database import memory
from tests.sources.samples import DETAILS, INDICO, MAIN_CSV, MAIN_LIST, PICTURES, RANDOM, plan

ROOT = Path(__file__).parent.parent.parent
AT = datetime(2024, 6, 25, 8, 0, tzinfo=UTC)
DEMO = plan_file.load(ROOT / "resources" / "demo" / "uncops.toml")


def brought(*files: Path, using: Plan = DEMO, dry_run: bool = False) -> Imported:
    db = memory()
    return bring(Roster(db), Journal(db, "K1"), using, files, AT, dry_run=dry_run)


def example_files(folder: Path) -> list[Path]:
    """The files of the README's import, with what a registration system gives under such names."""
    readme = (ROOT / "README.md").read_text("utf-8")
    words = re.search(r"^kiosk import ([a-z./ ]+?) *(#.*)?$", readme, re.MULTILINE)
    assert words is not None
    for name in words[1].split():
        match name:
            case "registrations.csv":
                shutil.copy(MAIN_CSV, folder / name)
            case "registrations.json":
                shutil.copy(MAIN_LIST, folder / name)
            case "details.json":
                (folder / name).write_bytes(gzip.decompress(DETAILS.read_bytes()))
            case "pictures/":
                shutil.copytree(PICTURES, folder / name)
    return [folder / name for name in words[1].split()]


def test_the_import_of_the_readme_leads_to_people_who_can_enter(tmp_path: Path) -> None:
    imported = brought(*example_files(tmp_path))
    seen = imported.outlook
    assert not seen.nobody
    assert seen.can_enter == seen.people - seen.not_complete > 0
    assert (seen.without_category, seen.unknown_categories, seen.without_gate) == (0, {}, 0)
    assert (seen.without_ticket, seen.companions_without_ticket) == (0, 0)
    assert imported.pictures.matched == len(list(PICTURES.iterdir()))
    assert imported.pictures.unmatched == imported.pictures.unused == 0


def test_a_table_alone_has_no_tickets_and_a_list_alone_no_categories() -> None:
    table, listed = brought(MAIN_CSV).outlook, brought(MAIN_LIST).outlook
    assert table.nobody and table.without_ticket + table.companions_without_ticket == table.people
    assert listed.nobody and listed.without_category == listed.people
    assert listed.without_gate == listed.people - listed.not_complete


def test_companions_have_their_tickets_from_the_details_alone() -> None:
    assert brought(MAIN_CSV, MAIN_LIST).outlook.companions_without_ticket > 0
    assert brought(MAIN_CSV, MAIN_LIST, DETAILS).outlook.companions_without_ticket == 0


def test_categories_that_the_plan_does_not_know_are_named() -> None:
    seen = brought(MAIN_CSV, MAIN_LIST, DETAILS, using=plan()).outlook
    assert seen.nobody
    assert sum(seen.unknown_categories.values()) + seen.without_category == seen.people


def test_a_list_without_tickets_of_its_products_is_named() -> None:
    lists, orders = RANDOM / "api-checkinlists.json", RANDOM / "api-orders.json"
    alone, sold = brought(lists, using=plan()).outlook, brought(lists, orders, using=plan()).outlook
    assert alone.lists and not alone.nobody
    assert sold.can_enter > 0
    assert len(sold.lists) < len(alone.lists)


def test_pictures_are_counted(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    shutil.copytree(PICTURES, folder)
    known = sorted(folder.iterdir())
    shutil.copy(known[0], folder / "stranger.jpg")
    shutil.copy(known[0], folder / "99999.jpg")
    known[1].write_bytes(b"no picture")
    shutil.copy(known[2], folder / f"{known[2].stem}.png")
    counted = brought(MAIN_CSV, MAIN_LIST, INDICO / "api" / "registrations_media.json", DETAILS, folder).pictures
    assert asdict(counted) == {"matched": len(known) - 1, "unmatched": 2, "unused": 2}


def test_a_dry_run_foresees_the_same() -> None:
    files = (MAIN_CSV, MAIN_LIST)
    assert brought(*files, dry_run=True).outlook == brought(*files).outlook


STATES = st.sampled_from([State.COMPLETE, State.COMPLETE, State.PENDING, State.WITHDRAWN])
CATEGORIES = st.sampled_from(["", "minister", "delegate", "press", "Unheard of"])


@st.composite
def entries(draw: st.DrawFn) -> tuple[Registration, ...]:
    people: list[Registration] = []
    for number in sorted(draw(st.sets(st.integers(0, 9)))):
        host = str(number - number % 3) if number % 3 else None
        standing = draw(st.sampled_from([None, Standing.ACTIVE, Standing.REVOKED]))
        said: dict[str, Any] = {"state": draw(STATES), "category": draw(CATEGORIES), "companion_of": host}
        said["credentials"] = () if standing is None else (CredentialEntry(key=f"plain:{number}", standing=standing),)
        said["zones_removed"] = draw(st.sampled_from([(), tuple(DEMO.zones)]))
        said["zones_added"] = draw(st.sampled_from([(), tuple(DEMO.zones)[:1]]))
        people.append(Registration(system="indico", source_id=str(number), form="1", name=f"P{number}", **said))
    return tuple(people)


@settings(max_examples=60, deadline=None)
@given(entries(), entries())
def test_the_outlook_is_what_the_roster_then_says(
    before: tuple[Registration, ...], after: tuple[Registration, ...]
) -> None:
    roster = Roster(memory())
    for people in (before, after):
        present = list(roster.present())
        changes = compare(present, Export(system="indico", entries=people), loose=roster.loose())
        foreseen = outlook(DEMO, "", present, changes)
        roster.apply(changes, AT)
    everyone = [one for one in roster.people() if not one.missing]
    ways = {gate.zone for gate in DEMO.gates.values() if gate.leads(Direction.IN) is Direction.IN}
    open_ = {
        one.id: any(opens_ever(DEMO, DEMO.zones[zone], bearer_of(roster, DEMO, one).holder) for zone in ways)
        for one in everyone
    }
    ticket = {one.id: any(code.standing is Standing.ACTIVE for code in roster.keys_of(one.id)) for one in everyone}
    complete = [one for one in everyone if one.state is State.COMPLETE]
    assert foreseen.people == len(everyone)
    assert foreseen.not_complete == len(everyone) - len(complete)
    assert foreseen.without_gate == sum(not open_[one.id] for one in complete)
    assert foreseen.can_enter == sum(open_[one.id] and ticket[one.id] for one in complete)
    assert foreseen.without_ticket + foreseen.companions_without_ticket == sum(not held for held in ticket.values())
