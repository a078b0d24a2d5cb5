"""Words for what an import would change."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.export import Problem
from kiosk.domain.people import Standing, State
from kiosk.domain.plan import Plan
from kiosk.screens.organiser.preview import Kind, Line
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import clock, day, figure, translate
from kiosk.screens.words.naming import category_name, delegation_name
from kiosk.screens.words.state_words import standing_words

_LONGEST = 90
"""Letters of a value in a row; the whole of it is for a screen reader."""


def kind_name(kind: Kind) -> str:
    """What a count says."""
    return {
        Kind.ADDED: translate("roster", "added"),
        Kind.CHANGED: translate("roster", "changed"),
        Kind.MISSING: translate("roster", "missing"),
        Kind.PROBLEMS: translate("roster", "problems"),
        Kind.SAME: translate("roster", "unchanged"),
    }[kind]


def field_name(field: str) -> str:
    """What a field is called; a further column by its own title."""
    if field.startswith("extra:"):
        return isolated(field.removeprefix("extra:"))
    return {
        "name": translate("roster", "Name"),
        "given_name": translate("roster", "Given name"),
        "family_name": translate("roster", "Surname"),
        "title": translate("roster", "Title"),
        "position": translate("roster", "Position"),
        "organisation": translate("roster", "Organisation"),
        "delegation": translate("roster", "Delegation"),
        "category": translate("roster", "Category"),
        "state": translate("roster", "State"),
        "email": translate("roster", "Email"),
        "attention": translate("roster", "Note for staff"),
        "valid_from": translate("roster", "Valid from"),
        "valid_until": translate("roster", "Valid until"),
        "product": translate("roster", "Product"),
        "tags": translate("roster", "Tags"),
        "code": translate("roster", "Ticket code"),
        "returned": translate("roster", "In the files again"),
        "companion_of": translate("roster", "Accompanies"),
    }.get(field, translate("roster", "Registration"))


def value_words(plan: Plan, field: str, value: object) -> str:
    """A value in words; empty where there is none."""
    if value is None or value == "" or value == ():
        return ""
    if isinstance(value, State):
        return standing_words(value)
    if isinstance(value, Standing):
        return _standing(value)
    if isinstance(value, datetime):
        return _date(value, plan.zone_info)
    if field == "category":
        return category_name(plan, str(value)) if str(value) in plan.categories else str(value)
    if field == "delegation":
        return delegation_name(plan, str(value)) or str(value)
    return ", ".join(map(str, value)) if isinstance(value, tuple | frozenset) else str(value)


def shortened(words: str) -> str:
    """What fits a row."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def note_of(line: Line) -> str:
    """What to know before it is ticked."""
    return translate("roster", "Inside now") if line.inside else ""


def place_of(problem: Problem) -> str:
    """File, row and column of a problem."""
    parts = [isolated(problem.file)] if problem.file else []
    if problem.row is not None:
        parts.append(translate("roster", "row {row}").format(row=figure(problem.row)))
    if problem.column:
        parts.append(isolated(problem.column))
    return ", ".join(parts)


def _standing(standing: Standing) -> str:
    return {
        Standing.ACTIVE: translate("roster", "Valid"),
        Standing.SUPERSEDED: translate("roster", "Replaced by a newer one"),
        Standing.BLOCKED: translate("roster", "Blocked"),
        Standing.REVOKED: translate("roster", "Revoked"),
    }[standing]


def _date(at: datetime, zone: ZoneInfo) -> str:
    return translate("language", "{hour}, {day}").format(
        hour=clock(at, zone), day=day(at.astimezone(zone).date(), inside=True)
    )
