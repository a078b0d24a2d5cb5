"""What a plan says of the dates of a pretix series: `[sources.pretix.dates.N]`, N being pretix' number of the date."""

from datetime import date, datetime

from kiosk.domain.plan import Plan
from kiosk.domain.series import Series, SeriesDate
from kiosk.sources.toml_table import Table


def series_of(pretix: Table, plan: Plan) -> Series:
    """Dates by number; `plan` has its zones, gates and sessions already."""
    said: dict[int, SeriesDate] = {}
    for number, table in pretix.tables("dates"):
        if not (number.isascii() and number.isdigit() and int(number)):
            raise table.wrong("", "is no number of a date, like 4")
        said[int(number)] = SeriesDate(
            zones=frozenset(table.choices("zones", plan.zones)),
            gates=frozenset(table.choices("gates", plan.gates)),
            sessions=frozenset(table.choices("sessions", [session.name for session in plan.sessions])),
            day=_day(table),
        )
        table.done()
        if said[int(number)] == SeriesDate():
            raise table.wrong("", "says nothing: zones, gates, sessions or a day")
    return Series(said=said)


def _day(table: Table) -> date | None:
    if not table.has("day"):
        return None
    value = table.raw("day")
    if not isinstance(value, date) or isinstance(value, datetime):
        raise table.wrong("day", "is no day, like 2024-06-27")
    return value
