"""What the plan says of one category in one zone, or of one session, in words for the side panel."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time

from kiosk.domain.credential import Kind
from kiosk.domain.plan import Category, Direction, Gate, Hours, PassBack, Plan, Session, Zone
from kiosk.screens.kit.panel import Fact, fact
from kiosk.screens.organiser.matrix import Cell, Mark, gates_of, mark_of, sessions_of
from kiosk.screens.words.counting import counting
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import clock, day, figure, in_words, translate
from kiosk.screens.words.naming import category_name, gate_name, listed, zone_name


def mark_name(mark: Mark) -> str:
    """The legend's word."""
    return {
        Mark.ALWAYS: translate("plan", "Always"),
        Mark.SESSIONS: translate("plan", "During sessions"),
        Mark.ESCORT: translate("plan", "With escort"),
        Mark.LIST: translate("plan", "As the check-in list says"),
        Mark.NEVER: translate("plan", "Never"),
    }[mark]


def mark_sentence(mark: Mark) -> str:
    """What it means for whoever stands at the gate."""
    return {
        Mark.ALWAYS: translate("plan", "May enter at any time."),
        Mark.SESSIONS: translate("plan", "May enter during these sessions."),
        Mark.ESCORT: translate("plan", "May enter with an escort."),
        Mark.LIST: translate("plan", "A check-in list of the registration system decides."),
        Mark.NEVER: translate("plan", "May not enter."),
    }[mark]


def session_name(session: Session) -> str:
    """Name of a session."""
    return in_words(session.names, session.name)


def hours(plan: Plan, session: Session) -> str:
    """From–to at the venue."""
    starts, ends = (clock(moment, plan.zone_info) for moment in (session.starts, session.ends))
    return f"{starts}–{ends}"


def session_hours(plan: Plan, session: Session) -> str:
    """Day and hours."""
    first = session.starts.astimezone(plan.zone_info).date()
    return translate("plan", "{day}, {hours}").format(day=day(first), hours=hours(plan, session))


def day_name(plan: Plan, on: date) -> str:
    """`Day 2` of the event; before and after it, the day itself."""
    zone, event = plan.zone_info, plan.event
    number = (on - event.starts.astimezone(zone).date()).days + 1
    if number < 1 or on > event.ends.astimezone(zone).date():
        return day(on)
    return translate("plan", "Day {number}").format(number=number)


def cell_facts(plan: Plan, cell: Cell, people: Mapping[str, int]) -> list[Fact]:
    """Everything the plan says of a category in a zone. `people` is the roster's count by category."""
    mark, zone, category = mark_of(plan, cell), plan.zones[cell.zone], plan.categories[cell.category]
    facts = [fact("", mark_sentence(mark))]
    sessions = sessions_of(plan, cell)
    if mark is Mark.ESCORT:
        names = [category_name(plan, code) for code in plan.categories if code in zone.escorts]
        facts.append(fact(translate("plan", "Escorts are"), listed(names) or translate("plan", "Nobody")))
    if sessions and cell.category not in zone.categories:
        facts.append(Fact("", tuple(_session_lines(plan, sessions))))
    if mark is not Mark.NEVER:
        facts += category_facts(category)
    facts += zone_facts(plan, zone)
    number = counting.people_of_category(people.get(cell.category, 0))
    facts.append(fact(translate("plan", "On the roster"), number))
    return facts


def _session_lines(plan: Plan, sessions: tuple[Session, ...]) -> Iterator[tuple[str, bool]]:
    for session in sessions:
        yield session_name(session), True
        yield session_hours(plan, session), False


def session_facts(plan: Plan, session: Session) -> list[Fact]:
    """When a session is, and for whom it opens its zone."""
    always = plan.zones[session.zone].categories
    opened = [code for code in plan.categories if code in session.categories]
    others = [code for code in plan.categories if code in always and code not in session.categories]
    facts = [fact("", session_hours(plan, session))]
    names = [category_name(plan, code) for code in opened]
    facts.append(fact(translate("plan", "Opens the zone for"), listed(names) or translate("plan", "Nobody more")))
    if others:
        names = [category_name(plan, code) for code in others]
        facts.append(fact(translate("plan", "Always may enter"), listed(names)))
    return [*facts, *zone_facts(plan, plan.zones[session.zone])]


def category_facts(category: Category) -> list[Fact]:
    """What is asked of a category wherever it enters."""
    facts = []
    if category.identity_check:
        said = translate("plan", "Compared with the document at the first entry of a day.")
        facts.append(fact(translate("plan", "Identity"), said))
    if category.attention:
        facts.append(fact(translate("plan", "Staff is told"), isolated(category.attention)))
    return facts


def zone_facts(plan: Plan, zone: Zone) -> list[Fact]:
    """What holds in a zone for everyone."""
    gates = [gate_line(plan, gate, zone.code) for gate in gates_of(plan, zone.code)]
    facts = [fact(translate("plan", "Gates"), *(gates or [translate("plan", "No gate leads there.")]))]
    if zone.within:
        facts.append(fact(translate("plan", "Lies within"), zone_name(plan, zone.within)))
    facts += _room_facts(plan, zone)
    facts.append(fact(translate("plan", "Entries of one person"), _entries(zone)))
    facts.append(fact(translate("plan", "A second entry without leaving"), _pass_back(zone.pass_back)))
    if zone.addons:
        facts.append(fact(translate("plan", "Also opens with"), *(isolated(name) for name in zone.addons)))
    return [*facts, *_way_out_facts(plan, zone)]


def _room_facts(plan: Plan, zone: Zone) -> list[Fact]:
    if zone.capacity is None:
        return [fact(translate("plan", "At most"), translate("plan", "No limit"))]
    lines = [counting.at_a_time(zone.capacity)]
    if zone.warn_at is not None:
        lines.append(translate("plan", "Nearly full from {count}").format(count=figure(zone.warn_at)))
    facts = [fact(translate("plan", "At most"), *lines)]
    if zone.overflow:
        facts.append(fact(translate("plan", "When it is full"), zone_name(plan, zone.overflow)))
    return facts


def _entries(zone: Zone) -> str:
    if not zone.once_a_day:
        return counting.entries(zone.entries) if zone.entries is not None else translate("plan", "Any number")
    daily = translate("plan", "One on each day")
    return daily if zone.entries is None else listed([counting.entries(zone.entries), daily])


def _way_out_facts(plan: Plan, zone: Zone) -> list[Fact]:
    facts = []
    if zone.leaves:
        left = listed([zone_name(plan, code) for code in zone.leaves])
        facts.append(fact(translate("plan", "Whoever enters has left"), left))
    if zone.all_out is not None:
        when = translate("plan", "When a session has ended")
        if isinstance(zone.all_out, time | datetime):
            when = translate("plan", "Every day at {hour}").format(hour=ltr(f"{zone.all_out:%H:%M}"))
        facts.append(fact(translate("plan", "Everybody counts as out"), when))
    return facts


def gate_line(plan: Plan, gate: Gate, zone: str) -> str:
    """Code and name of a gate, what is particular about it, and when it leads to the zone."""
    name = f"{ltr(gate.code)} {isolated(gate_name(gate))}"
    if gate.direction is Direction.OUT:
        name = translate("plan", "{gate}, way out").format(gate=name)
    elif Kind.TICKET not in gate.accepts:
        name = translate("plan", "{gate}, badges only").format(gate=name)
    hours = [_gate_hours(plan, each) for each in gate.hours if (each.zone or gate.zone) == zone]
    return translate("plan", "{gate}, {hours}").format(gate=name, hours=listed(hours)) if hours else name


def _gate_hours(plan: Plan, hours: Hours) -> str:
    if isinstance(hours.starts, datetime) and isinstance(hours.ends, datetime):
        zone = plan.zone_info
        first = hours.starts.astimezone(zone).date()
        span = f"{clock(hours.starts, zone)}–{clock(hours.ends, zone)}"
        return translate("plan", "{day}, {hours}").format(day=day(first), hours=span)
    return f"{ltr(f'{hours.starts:%H:%M}')}–{ltr(f'{hours.ends:%H:%M}')}"


def _pass_back(rule: PassBack) -> str:
    return {
        PassBack.REFUSE: translate("plan", "Is refused"),
        PassBack.WARN: translate("plan", "Is admitted, and noted"),
        PassBack.ALLOW: translate("plan", "Is admitted"),
    }[rule]


def overview(plan: Plan, people: Mapping[str, int]) -> list[Fact]:
    """What to do while nothing is chosen, and how large the plan is."""
    return [
        fact("", translate("plan", "Press a field of the table, or a session, to see what the plan says of it.")),
        fact(
            translate("plan", "This plan has"),
            counting.categories(len(plan.categories)),
            counting.zones(len(plan.zones)),
            counting.gates(len(plan.gates)),
            counting.sessions(len(plan.sessions)),
        ),
        fact(translate("plan", "On the roster"), counting.people(sum(people.values()))),
    ]
