"""The plan of an event as a TOML file that people write and read (`resources/demo/uncops.toml` explains every key).

Strict: an unknown key, a reference to nothing, an impossible time or a zone nobody can ever enter is an error naming
its place, because a plan that is silently misread lets people in. Dates without an offset are the event's local time.
Places are read by `plan_places`, what officers may do by `plan_duty`.
"""

import tomllib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.domain.accreditation import AccreditationDesk
from kiosk.domain.plan import Event, Outside, Plan, Unconfirmed, Unlisted
from kiosk.sources import plan_duty, plan_series
from kiosk.sources.plan_places import (
    categories_of,
    companions_of,
    delegations_of,
    everyone_can_pass,
    gates_of,
    hours_of,
    sessions_of,
    zones_of,
)
from kiosk.sources.plan_values import moment_of, names_of, proper_code
from kiosk.sources.toml_table import PlanInvalid, Table

COLUMNS = (
    *("code", "name", "given_name", "family_name", "title", "position", "organisation", "delegation", "category"),
    *("state", "email", "source_id", "form", "product", "valid_from", "valid_until", "attention", "tags", "photo_name"),
    *("zones_added", "zones_removed"),
)
"""What a column of a table that no registration system wrote can be."""


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
    categories = categories_of(root)
    zones = zones_of(root, categories)
    gates = gates_of(root, zones, zone_info)
    delegations, delegation_names = delegations_of(root)
    plan = Plan(
        event=event,
        categories=categories,
        zones=zones,
        sessions=sessions_of(root, zones, categories, zone_info, event),
        gates=gates,
        delegations=delegations,
        delegation_names=delegation_names,
        overrides=plan_duty.overrides_of(root),
        lasting=plan_duty.lasting_of(root),
        walks=plan_duty.walks_of(root, gates),
        companions=companions_of(root, categories, zones),
        granted=plan_duty.granted_of(root),
    )
    plan = _with_sources(plan, root.table("sources"))
    plan = _with_names(plan, root.table("names"))
    plan = _with_desk(plan, root.table("desk"), root.table("badges"))
    root.done()
    everyone_can_pass(plan)
    return plan


def _event(table: Table) -> Event:
    timezone = table.text("timezone")
    try:
        zone_info = ZoneInfo(timezone)
    except (KeyError, ValueError, OSError):
        raise table.wrong("timezone", f"'{timezone}' is no IANA time zone, like America/New_York") from None
    event = Event(
        code=proper_code(table, "code", table.text("code")),
        name=table.text("name"),
        short_name=table.text("short_name"),
        venue=table.text("venue"),
        timezone=timezone,
        starts=moment_of(table, "starts", zone_info),
        ends=moment_of(table, "ends", zone_info),
        names=names_of(table),
        doors=moment_of(table, "doors", zone_info) if table.has("doors") else None,
        outside=Outside(table.choice("outside", list(Outside), Outside.REFUSE)),
    )
    if event.ends <= event.starts:
        raise table.wrong("ends", "is not after starts")
    if event.doors is not None and event.doors > event.starts:
        raise table.wrong("doors", "is after starts")
    table.done()
    return event


def _with_sources(plan: Plan, table: Table) -> Plan:
    indico, pretix, columns = table.table("indico"), table.table("pretix"), table.table("table")
    plan = replace(
        plan,
        indico_servers=indico.texts("servers"),
        indico_event=indico.number("event", least=1),
        pretix_keys=pretix.texts("keys"),
        series=plan_series.series_of(pretix, plan),
        check_in=table.choices("check_in", plan.zones),
        check_in_lists=_lists(pretix.table("lists"), plan),
        columns=columns.mapping("columns", COLUMNS.__contains__, f"only {', '.join(COLUMNS)}"),
        keep_columns=columns.texts("keep"),
    )
    for part in (indico, pretix, columns, table):
        part.done()
    return plan


def _lists(table: Table, plan: Plan) -> dict[str, int]:
    """pretix' check-in lists by zone."""
    found = {zone: table.count(zone, least=1) for zone in table.keys_among(plan.zones)}
    table.done()
    return found


def _with_names(plan: Plan, table: Table) -> Plan:
    """The column of passport spellings is kept like any further column."""
    column = table.text("passport_column", "")
    unconfirmed = Unconfirmed(table.choice("unconfirmed", list(Unconfirmed), Unconfirmed.OFF))
    table.done()
    known = {title.casefold() for title in plan.keep_columns}
    keep = plan.keep_columns if not column or column.casefold() in known else (*plan.keep_columns, column)
    return replace(plan, passport_column=column, unconfirmed=unconfirmed, keep_columns=keep)


def _with_desk(plan: Plan, table: Table, badges: Table) -> Plan:
    hours = table.number("roster_stale_after_hours", least=1)
    phone, desk = table.text("help_phone", ""), _desk(table, plan)
    unlisted = Unlisted(badges.choice("unlisted", list(Unlisted), Unlisted.ADMIT))
    for part in (table, badges):
        part.done()
    stale_after = timedelta(hours=hours) if hours else plan.stale_after
    return replace(plan, help_phone=phone, desk=desk, unlisted=unlisted, stale_after=stale_after)


def _desk(table: Table, plan: Plan) -> AccreditationDesk | None:
    """Where the accreditation desk is; whatever is said of it needs a name."""
    if not any([table.has(key) for key in ("name", "hint", "names", "hours")]):
        return None
    return AccreditationDesk(
        name=table.text("name"),
        hint=table.text("hint", ""),
        names=names_of(table),
        hours=hours_of(table, plan.zone_info),
    )
