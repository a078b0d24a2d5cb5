"""The plan of an event as a TOML file that people write and read (`resources/demo/uncops.toml` explains every key).

Strict: an unknown key, a reference to nothing, an impossible time or a zone nobody can ever enter is an error naming
its place, because a plan that is silently misread lets people in. Dates without an offset are the event's local time.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from kiosk.domain.credential import Kind
from kiosk.domain.plan import Category, Direction, Event, Gate, PassBack, Plan, Session, Unlisted, Zone
from kiosk.sources.toml_table import PlanInvalid, Table

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
"""The six working languages of the United Nations, by ISO 639-1 code."""

COLUMNS = (
    *("code", "name", "given_name", "family_name", "title", "position", "organisation", "delegation", "category"),
    *("state", "email", "source_id", "form", "product", "valid_from", "valid_until", "attention", "tags", "photo_name"),
)
"""What a column of a table that no registration system wrote can be."""

_EVERYONE = "all"
T = TypeVar("T")

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def load(path: Path) -> Plan:
    """Read the plan in `path`; raises PlanInvalid, its sentence beginning with the path."""
    try:
        return loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise PlanInvalid("", f"cannot be read ({error.strerror})", str(path)) from error
    except UnicodeDecodeError as error:
        raise PlanInvalid("", "is not UTF-8 text", str(path)) from error
    except PlanInvalid as error:
        raise PlanInvalid(error.place, error.problem, str(path)) from error


def loads(text: str) -> Plan:
    """Read a plan from TOML text; raises PlanInvalid."""
    try:
        root = Table(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise PlanInvalid("", f"is not TOML: {error}") from error
    event = _event(root.table("event"))
    zone_info = ZoneInfo(event.timezone)
    categories = _categories(root)
    zones = _zones(root, categories)
    delegations, delegation_names = _delegations(root)
    plan = Plan(
        event=event,
        categories=categories,
        zones=zones,
        sessions=_sessions(root, zones, categories, zone_info, event),
        gates=_gates(root, zones),
        delegations=delegations,
        delegation_names=delegation_names,
    )
    plan = _with_sources(plan, root.table("sources"))
    plan = _with_desk(plan, root.table("desk"), root.table("badges"))
    root.done()
    _everyone_can_pass(plan)
    return plan


def _event(table: Table) -> Event:
    timezone = table.text("timezone")
    try:
        zone_info = ZoneInfo(timezone)
    except (KeyError, ValueError, OSError):
        raise table.wrong("timezone", f"'{timezone}' is no IANA time zone, like America/New_York") from None
    event = Event(
        code=_code(table, "code", table.text("code")),
        name=table.text("name"),
        short_name=table.text("short_name"),
        venue=table.text("venue"),
        timezone=timezone,
        starts=_moment(table, "starts", zone_info),
        ends=_moment(table, "ends", zone_info),
        names=_names(table),
    )
    if event.ends <= event.starts:
        raise table.wrong("ends", "is not after starts")
    table.done()
    return event


def _categories(root: Table) -> dict[str, Category]:
    found: dict[str, Category] = {}
    captions: dict[str, str] = {}
    for code, table in root.tables("categories"):
        _code(table, "", code)
        category = Category(
            code=code,
            name=table.text("name"),
            key=_letter(table, [category.key for category in found.values()]),
            colour=table.text("colour"),
            names=_names(table),
            aliases=table.texts("aliases"),
            attention=table.text("attention", ""),
            identity_check=table.flag("identity_check"),
        )
        if not _COLOUR.fullmatch(category.colour):
            raise table.wrong("colour", f"'{category.colour}' is no colour, like #5A3A7E")
        for caption in (*category.aliases, *category.names.values(), category.name, code):
            owner = captions.setdefault(caption.casefold(), code)
            if owner != code:
                raise table.wrong("aliases", f"'{caption}' already means {owner}")
        table.done()
        found[code] = category
    return _some(root, "categories", found)


def _zones(root: Table, categories: Mapping[str, Category]) -> dict[str, Zone]:
    tables = dict(root.tables("zones"))
    found: dict[str, Zone] = {}
    for code, table in tables.items():
        found[code] = Zone(
            code=_code(table, "", code),
            name=table.text("name"),
            key=_letter(table, [zone.key for zone in found.values()]),
            names=_names(table),
            within=table.choice("within", tables) if table.has("within") else None,
            categories=_audience(table, categories),
            capacity=table.number("capacity", least=1),
            entries=table.number("entries", least=1),
            pass_back=PassBack(table.choice("pass_back", list(PassBack), PassBack.REFUSE)),
            addons=table.texts("addons"),
        )
        table.done()
    for code, table in tables.items():
        around, seen = found[code].within, [code]
        while around is not None:
            if around in seen:
                raise table.wrong("within", f"goes round in a circle: {' in '.join([*seen, around])}")
            seen.append(around)
            around = found[around].within
    return _some(root, "zones", found)


def _sessions(
    root: Table, zones: Mapping[str, Zone], categories: Mapping[str, Category], zone_info: ZoneInfo, event: Event
) -> tuple[Session, ...]:
    found: list[Session] = []
    for table in root.rows("sessions"):
        session = Session(
            name=table.text("name"),
            zone=table.choice("zone", zones),
            starts=_moment(table, "starts", zone_info),
            ends=_moment(table, "ends", zone_info),
            categories=_audience(table, categories),
            names=_names(table),
        )
        table.done()
        _check_session(table, session, event, zone_info, found)
        found.append(session)
    return tuple(found)


def _check_session(
    table: Table, session: Session, event: Event, zone_info: ZoneInfo, earlier: Iterable[Session]
) -> None:
    if session.ends <= session.starts:
        raise table.wrong("ends", "is not after starts")
    days = [moment.astimezone(zone_info).date() for moment in (event.starts, session.starts, session.ends, event.ends)]
    if days != sorted(days):
        raise table.wrong("starts", f"{days[1]} is not a day of the event, which lasts from {days[0]} to {days[3]}")
    if not session.categories:
        raise table.wrong("categories", "is empty: nobody could attend")
    for other in earlier:
        if (other.zone, other.name) == (session.zone, session.name) and (
            other.starts < session.ends and session.starts < other.ends
        ):
            raise table.wrong("starts", f"'{session.name}' is in the programme of {session.zone} twice at that time")


def _gates(root: Table, zones: Mapping[str, Zone]) -> dict[str, Gate]:
    found: dict[str, Gate] = {}
    for code, table in root.tables("gates"):
        if code.casefold() in {other.casefold() for other in found}:
            raise table.wrong("", "is there twice, differing only in capitals")
        accepts = table.texts("accepts")
        for kind in accepts:
            if kind not in list(Kind):
                raise table.wrong("accepts", f"'{kind}' is none of {', '.join(Kind)}")
        found[code] = Gate(
            code=_code(table, "", code),
            name=table.text("name"),
            zone=table.choice("zone", zones),
            direction=Direction(table.choice("direction", list(Direction), Direction.BOTH)),
            accepts=frozenset(Kind(kind) for kind in accepts) or frozenset(Kind),
            hint=table.text("hint", ""),
            names=_names(table),
        )
        table.done()
    return _some(root, "gates", found)


def _delegations(root: Table) -> tuple[dict[str, str], dict[str, Mapping[str, str]]]:
    english: dict[str, str] = {}
    others: dict[str, Mapping[str, str]] = {}
    for code, table in root.tables("delegations"):
        english[_code(table, "", code)] = table.text("name")
        others[code] = _names(table)
        table.done()
    return english, {code: names for code, names in others.items() if names}


def _with_sources(plan: Plan, table: Table) -> Plan:
    indico, pretix, columns = table.table("indico"), table.table("pretix"), table.table("table")
    plan = replace(
        plan,
        indico_servers=indico.texts("servers"),
        indico_event=indico.number("event", least=1),
        pretix_keys=pretix.texts("keys"),
        columns=columns.mapping("columns", COLUMNS.__contains__, f"only {', '.join(COLUMNS)}"),
        keep_columns=columns.texts("keep"),
    )
    for part in (indico, pretix, columns, table):
        part.done()
    return plan


def _with_desk(plan: Plan, table: Table, badges: Table) -> Plan:
    hours = table.number("roster_stale_after_hours", least=1)
    phone = table.text("help_phone", "")
    unlisted = Unlisted(badges.choice("unlisted", list(Unlisted), Unlisted.ADMIT))
    for part in (table, badges):
        part.done()
    stale_after = timedelta(hours=hours) if hours else plan.stale_after
    return replace(plan, help_phone=phone, unlisted=unlisted, stale_after=stale_after)


def _everyone_can_pass(plan: Plan) -> None:
    """A zone that nobody may ever enter is a slip of the pen."""
    for code, zone in plan.zones.items():
        sessions = [session for session in plan.sessions if session.zone == code]
        if not (zone.categories or zone.addons or sessions):
            raise PlanInvalid(f"zones.{code}", "opens for nobody: it has no categories, sessions or addons")


def _audience(table: Table, categories: Mapping[str, Category]) -> frozenset[str]:
    """`categories = "all"`, or a list of codes; none where the key is absent."""
    if table.has("categories"):
        value = table.raw("categories")
        if value == _EVERYONE:
            return frozenset(categories)
        if not isinstance(value, list):
            raise table.wrong("categories", f'is neither "{_EVERYONE}" nor a list of codes')
        for code in value:
            if not isinstance(code, str) or code not in categories:
                raise table.wrong("categories", f"'{code}' is none of {', '.join(categories)}")
        return frozenset(value)
    return frozenset(table.texts("categories"))


def _moment(table: Table, key: str, zone_info: ZoneInfo) -> datetime:
    value = table.take(key, datetime)
    if value.tzinfo is not None:
        return value.astimezone(UTC)
    moment = value.replace(tzinfo=zone_info).astimezone(UTC)
    if moment.astimezone(zone_info).replace(tzinfo=None) != value:
        raise table.wrong(key, f"{value} does not exist in {zone_info.key}: the clock is put forward then")
    return moment


def _names(table: Table) -> Mapping[str, str]:
    return table.mapping("names", LANGUAGES.__contains__, f"languages are {', '.join(LANGUAGES)}")


def _letter(table: Table, taken: Iterable[str]) -> str:
    key = table.text("key")
    if len(key) != 1:
        raise table.wrong("key", f"'{key}' is not one letter")
    if key in taken:
        raise table.wrong("key", f"'{key}' is taken")
    return key


def _code(table: Table, key: str, code: str) -> str:
    if not _CODE.fullmatch(code):
        raise table.wrong(key, "is no code: letters, digits, - and _, at most 32")
    return code


def _some(root: Table, key: str, found: dict[str, T]) -> dict[str, T]:
    if not found:
        raise root.wrong(key, "is missing: a plan needs at least one")
    return found
