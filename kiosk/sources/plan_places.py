"""Places of a plan and who may be there: categories, zones, sessions, gates, delegations."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from kiosk.domain.credential import Kind
from kiosk.domain.plan import AllOut, Category, Companions, Direction, Event, Gate, Hours, PassBack, Plan, Session, Zone
from kiosk.sources.plan_values import at_least_one, audience, letter_of, moment_of, names_of, proper_code
from kiosk.sources.toml_table import PlanInvalid, Table

_PERCENT = re.compile(r"[1-9]\d?%|100%")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def categories_of(root: Table) -> dict[str, Category]:
    """Kinds of accreditation; no caption may mean two."""
    found: dict[str, Category] = {}
    captions: dict[str, str] = {}
    for code, table in root.tables("categories"):
        proper_code(table, "", code)
        category = Category(
            code=code,
            name=table.text("name"),
            key=letter_of(table, [category.key for category in found.values()]),
            colour=table.text("colour"),
            names=names_of(table),
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
    return at_least_one(root, "categories", found)


def zones_of(root: Table, categories: Mapping[str, Category]) -> dict[str, Zone]:
    """Zones; none lies within itself."""
    tables = dict(root.tables("zones"))
    found: dict[str, Zone] = {}
    for code, table in tables.items():
        found[code] = Zone(
            code=proper_code(table, "", code),
            name=table.text("name"),
            key=letter_of(table, [zone.key for zone in found.values()]),
            names=names_of(table),
            within=table.option("within", tables),
            categories=audience(table, categories),
            capacity=(capacity := table.number("capacity", least=1)),
            warn_at=_warn_at(table, capacity),
            entries=table.number("entries", least=1),
            once_a_day=table.flag("once_a_day"),
            pass_back=PassBack(table.choice("pass_back", list(PassBack), PassBack.REFUSE)),
            addons=table.texts("addons"),
            tags=table.texts("tags"),
            barred_tags=table.texts("barred_tags"),
            leaves=table.choices("leaves", tables),
            overflow=table.option("overflow", tables),
            all_out=_all_out(table),
            always=table.flag("always"),
            escorted=frozenset(table.choices("escorted", categories)),
            escorts=frozenset(table.choices("escorts", categories)),
        )
        table.done()
    for code, table in tables.items():
        around, seen = found[code].within, [code]
        while around is not None:
            if around in seen:
                raise table.wrong("within", f"goes round in a circle: {' in '.join([*seen, around])}")
            seen.append(around)
            around = found[around].within
        _check_zone(table, found[code], seen)
    return at_least_one(root, "zones", found)


def _check_zone(table: Table, zone: Zone, around: Sequence[str]) -> None:
    """`around`: the zone and what it lies within."""
    for left in zone.leaves:
        if left in around:
            raise table.wrong("leaves", f"'{left}' is where one is after entering {zone.code}")
    if zone.overflow == zone.code:
        raise table.wrong("overflow", "is the zone itself")
    if both := sorted(zone.escorted & zone.escorts):
        raise table.wrong("escorts", f"'{both[0]}' needs an escort itself")
    if zone.escorted and not zone.escorts:
        raise table.wrong("escorts", "is missing: nobody could ever be escorted")


def companions_of(root: Table, categories: Mapping[str, Category], zones: Mapping[str, Zone]) -> Companions:
    """What accompanying persons are, and where they never go."""
    table = root.table("companions")
    closed = frozenset(table.choices("closed", zones)) if table.has("closed") else None
    companions = Companions(category=table.option("category", categories) or "", closed=closed)
    table.done()
    return companions


def _warn_at(table: Table, capacity: int | None) -> int | None:
    """A number of people, or a part of the capacity like "90%"."""
    if not table.has("warn_at"):
        return None
    if capacity is None:
        capacity = table.count("capacity", least=1)
    value = table.raw("warn_at")
    if isinstance(value, str) and _PERCENT.fullmatch(value):
        return max(1, capacity * int(value[:-1]) // 100)
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= capacity:
        raise table.wrong("warn_at", f'is neither a number up to {capacity} nor a part of it, like "90%"')
    return value


def _all_out(table: Table) -> time | AllOut | None:
    """An hour like "22:00", or "after_sessions"."""
    if not table.has("all_out"):
        return None
    if table.peek("all_out") in list(AllOut):
        return AllOut(table.text("all_out"))
    return table.hour("all_out")


def sessions_of(
    root: Table, zones: Mapping[str, Zone], categories: Mapping[str, Category], zone_info: ZoneInfo, event: Event
) -> tuple[Session, ...]:
    """The programme, in the order of the file."""
    found: list[Session] = []
    for table in root.rows("sessions"):
        session = Session(
            name=table.text("name"),
            zone=table.choice("zone", zones),
            starts=moment_of(table, "starts", zone_info),
            ends=moment_of(table, "ends", zone_info),
            categories=audience(table, categories),
            names=names_of(table),
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


def gates_of(root: Table, zones: Mapping[str, Zone], venue: ZoneInfo) -> dict[str, Gate]:
    """Gates; no two codes differ only in capitals."""
    found: dict[str, Gate] = {}
    for code, table in root.tables("gates"):
        if code.casefold() in {other.casefold() for other in found}:
            raise table.wrong("", "is there twice, differing only in capitals")
        direction = Direction(table.choice("direction", list(Direction), Direction.BOTH))
        accepts = table.choices("accepts", list(Kind))
        found[code] = Gate(
            code=proper_code(table, "", code),
            name=table.text("name"),
            zone=table.choice("zone", zones),
            direction=direction,
            accepts=frozenset(Kind(kind) for kind in accepts) or frozenset(Kind),
            hint=table.text("hint", ""),
            names=names_of(table),
            hours=_hours(table, direction, zones, venue),
        )
        table.done()
    return at_least_one(root, "gates", found)


def _hours(table: Table, direction: Direction, zones: Mapping[str, Zone], venue: ZoneInfo) -> tuple[Hours, ...]:
    found: list[Hours] = []
    for row in table.rows("hours"):
        zone, then = row.option("zone", zones), _narrowed(row, direction)
        found.append(replace(_span(row, venue), zone=zone, direction=then))
    return tuple(found)


def hours_of(table: Table, venue: ZoneInfo) -> tuple[Hours, ...]:
    """When a place is open, where it leads nowhere."""
    return tuple(_span(row, venue) for row in table.rows("hours"))


def _span(row: Table, venue: ZoneInfo) -> Hours:
    daily = isinstance(row.peek("starts"), str)
    hours = Hours(
        starts=row.hour("starts") if daily else moment_of(row, "starts", venue),
        ends=row.hour("ends") if daily else moment_of(row, "ends", venue),
    )
    row.done()
    if hours.starts == hours.ends or (not daily and _is_before(hours)):
        raise row.wrong("ends", "is not after starts")
    return hours


def _narrowed(row: Table, direction: Direction) -> Direction | None:
    """The direction during these hours: no other than the gate has at all."""
    then = row.option("direction", list(Direction))
    if then is not None and direction not in (Direction.BOTH, then):
        raise row.wrong("direction", f"the gate itself leads only {direction}")
    return Direction(then) if then is not None else None


def _is_before(hours: Hours) -> bool:
    starts, ends = hours.starts, hours.ends
    return isinstance(starts, datetime) and isinstance(ends, datetime) and ends < starts


def delegations_of(root: Table) -> tuple[dict[str, str], dict[str, Mapping[str, str]]]:
    """English names, and names by language, of what is no country."""
    english: dict[str, str] = {}
    others: dict[str, Mapping[str, str]] = {}
    for code, table in root.tables("delegations"):
        english[proper_code(table, "", code)] = table.text("name")
        others[code] = names_of(table)
        table.done()
    return english, {code: names for code, names in others.items() if names}


def everyone_can_pass(plan: Plan) -> None:
    """A zone that nobody may ever enter is a slip of the pen."""
    for code, zone in plan.zones.items():
        sessions = [session for session in plan.sessions if session.zone == code]
        if not (zone.categories or zone.addons or zone.tags or sessions):
            raise PlanInvalid(f"zones.{code}", "opens for nobody: it has no categories, sessions, addons or tags")
        if zone.all_out is AllOut.AFTER_SESSIONS and not sessions:
            raise PlanInvalid(f"zones.{code}.all_out", "is after sessions, and the zone has none")
