"""Places of a plan and who may be there: categories, zones, sessions, gates, delegations."""

import re
from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

from kiosk.domain.credential import Kind
from kiosk.domain.plan import Category, Direction, Event, Gate, PassBack, Plan, Session, Zone
from kiosk.sources.plan_values import at_least_one, audience, letter_of, moment_of, names_of, proper_code
from kiosk.sources.toml_table import PlanInvalid, Table

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
            within=table.choice("within", tables) if table.has("within") else None,
            categories=audience(table, categories),
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
    return at_least_one(root, "zones", found)


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


def gates_of(root: Table, zones: Mapping[str, Zone]) -> dict[str, Gate]:
    """Gates; no two codes differ only in capitals."""
    found: dict[str, Gate] = {}
    for code, table in root.tables("gates"):
        if code.casefold() in {other.casefold() for other in found}:
            raise table.wrong("", "is there twice, differing only in capitals")
        accepts = table.choices("accepts", list(Kind))
        found[code] = Gate(
            code=proper_code(table, "", code),
            name=table.text("name"),
            zone=table.choice("zone", zones),
            direction=Direction(table.choice("direction", list(Direction), Direction.BOTH)),
            accepts=frozenset(Kind(kind) for kind in accepts) or frozenset(Kind),
            hint=table.text("hint", ""),
            names=names_of(table),
        )
        table.done()
    return at_least_one(root, "gates", found)


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
        if not (zone.categories or zone.addons or sessions):
            raise PlanInvalid(f"zones.{code}", "opens for nobody: it has no categories, sessions or addons")
