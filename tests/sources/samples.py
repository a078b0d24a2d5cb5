"""Where the real bytes are, a plan to read them by, and what the systems' databases said."""

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.domain.export import Export
from kiosk.domain.people import Registration
from kiosk.domain.plan import Category, Event, Plan
from kiosk.sources import read

VECTORS = Path(__file__).parent.parent / "vectors"
INDICO = VECTORS / "indico"
RANDOM = VECTORS / "pretix" / "random"
SIGNED = VECTORS / "pretix" / "signed"

MAIN_CSV = INDICO / "csv" / "registrations_main_all_columns.csv"
MEDIA_CSV = INDICO / "csv" / "registrations_media_all_columns.csv"
MAIN_DEFAULT_CSV = INDICO / "csv" / "registrations_main_default_columns.csv"
MEDIA_DEFAULT_CSV = INDICO / "csv" / "registrations_media_default_columns.csv"
MAIN_XLSX = INDICO / "xlsx" / "registrations_main_all_columns.xlsx"
MEDIA_XLSX = INDICO / "xlsx" / "registrations_media_all_columns.xlsx"
MAIN_LIST = INDICO / "api" / "registrations_main.json"
MEDIA_LIST = INDICO / "api" / "registrations_media.json"
DETAILS = INDICO / "api" / "details.jsonl.gz"
LEGACY = INDICO / "api" / "legacy_registrants.json"
PICTURES = INDICO / "pictures"


def plan(*categories: Category, **more: Any) -> Plan:
    """A plan of the samples' event; without categories, captions stay as they are."""
    event = Event(
        code="uncops",
        name="Summit",
        short_name="Summit",
        venue="New York",
        timezone="America/New_York",
        starts=datetime(2024, 6, 26, 13, tzinfo=UTC),
        ends=datetime(2024, 6, 27, 22, tzinfo=UTC),
    )
    more = {"delegations": {"UN": "United Nations", "MINUSCA": "Mission in the Central African Republic"}} | more
    return Plan(
        event=event,
        categories={category.code: category for category in categories},
        zones={},
        sessions=(),
        gates={},
        **more,
    )


def category(code: str, name: str, *aliases: str) -> Category:
    return Category(code=code, name=name, key=name[0], colour="#000000", aliases=aliases)


def imported(*paths: Path, using: Plan | None = None) -> Export:
    return read(paths, using or plan())


def registrants(export: Export) -> list[Registration]:
    return [entry for entry in export.entries if entry.companion_of is None]


def companions(export: Export) -> list[Registration]:
    return [entry for entry in export.entries if entry.companion_of is not None]


@cache
def indico_truth() -> dict[int, dict[str, Any]]:
    """Registration id -> what Indico's database held, with `said`: title -> first value."""
    people = {}
    for line in (INDICO / "truth.jsonl").read_text("utf-8").splitlines():
        person = json.loads(line)
        said: dict[str, Any] = {}
        for field in person["fields"].values():
            said.setdefault(field["title"], field["value"])
        people[person["registration_id"]] = person | {"said": said}
    return people


@cache
def indico_facts() -> dict[str, Any]:
    facts: dict[str, Any] = json.loads((INDICO / "expected.json").read_text("utf-8"))
    return facts


@cache
def pretix_truth(folder: Path) -> dict[str, dict[str, Any]]:
    """ORDER-POSITION -> what pretix' database held."""
    tickets = json.loads((folder / "secrets.json").read_text("utf-8"))["positions"]
    return {f"{ticket['order']}-{ticket['positionid']}": ticket for ticket in tickets}
