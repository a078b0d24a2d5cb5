"""pretix check-in lists (API dumps) become gates of the event, each with exactly the list's meaning.

    api-checkinlists.json   the lists: products, pending, repeated entries, add-ons, exit hour, rules
    api-event.json          when the event is and in which time zone, for rules; else the plan says it
    api-subevents.json      when the dates of a series are
    api-questions.json      what must be asked at check-in

`gathered` keeps of these records what counts, as the text of one fact of the roster; `with_lists` lays it over a plan:
list 595 is the gate `L595` of a zone of its own, `L595`. Rules that ask for one of pretix' gates (there is no dump of
gates, but rules name them) give a further gate `L595@2`: the same list, standing at pretix' gate 2.

The plan's own gates are not touched, but for the dates of a series: a ticket that is for one of them counts at its time
alone (`domain.series`). A list knows tickets, not categories and sessions: whoever passes `L595` is inside
`L595` and nowhere else, and a person may pass the plan's gate and be refused at the list's, or the other way round.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain import pretix_ticket
from kiosk.domain.admission_list import AdmissionList, at_gate, numbers_of
from kiosk.domain.credential import medium_key
from kiosk.domain.people import Registration
from kiosk.domain.plan import Direction, Gate, PassBack, Plan, Zone
from kiosk.domain.pretix_ticket import Visit
from kiosk.domain.questions import Kind, Option, Question
from kiosk.domain.series import Times
from kiosk.sources import pretix_media

Json = dict[str, Any]

_KEPT: Mapping[str, tuple[str, ...]] = {
    "event": ("date_from", "date_to", "date_admission", "timezone"),
    "subevent": ("id", "date_from", "date_to", "date_admission"),
    "medium": ("identifier", "type", "expires"),
    "item": ("id", "name", "internal_name", "media_policy"),
    "question": (
        *("id", "type", "question", "items", "required", "options", "ask_during_checkin", "help_text"),
        *("dependency_question", "dependency_values"),
        *("valid_number_min", "valid_number_max", "valid_date_min", "valid_date_max"),
        *("valid_datetime_min", "valid_datetime_max", "valid_string_length_min", "valid_string_length_max"),
    ),
    "list": (
        *("id", "name", "all_products", "limit_products", "subevent", "include_pending", "allow_multiple_entries"),
        *("allow_entry_after_exit", "addon_match", "exit_all_at", "rules"),
    ),
}
"""Kind of record -> what is kept of it."""
KINDS = frozenset(_KEPT)

_MEDIUM = "medium"
_SOLD = "sold"
"""Kind of record: ids of the products of tickets. Kept for good: a file need not hold all of them."""

_BOUNDS = {Kind.NUMBER: "number", Kind.DATE: "date", Kind.MOMENT: "datetime"}


def gathered(records: Iterable[tuple[str, Json]]) -> str:
    """What the records (kind, record) say of lists, as text; empty where they say nothing."""
    found: dict[str, list[Json]] = {}
    for kind, record in records:
        if kind in _KEPT and (kind != _MEDIUM or pretix_media.usable(record)):
            found.setdefault(kind, []).append({key: record[key] for key in _KEPT[kind] if key in record})
    return _text(found) if found else ""


def with_sold(text: str, entries: Iterable[Registration]) -> str:
    """What was gathered, with the products of the tickets that came along."""
    numbers = {numbers_of(entry.product)[0] for entry in entries if entry.system == "pretix" and entry.product}
    sold = [{"id": number} for number in sorted(numbers - {None}, key=str)]
    return _text(_read(text) | {_SOLD: sold}) if sold else text


def merged(known: str, new: str) -> str:
    """The newer dump of each kind; a kind that is not dumped again stays."""
    if not new:
        return known
    before, after = _read(known), _read(new)
    sold = {each["id"]: each for each in (*before.get(_SOLD, ()), *after.get(_SOLD, ()))}
    media = {each["identifier"]: each for each in (*before.get(_MEDIUM, ()), *after.get(_MEDIUM, ()))}
    gathered = {_SOLD: list(sold.values()), _MEDIUM: list(media.values())}
    return _text(before | after | {kind: records for kind, records in gathered.items() if records})


def faults(text: str) -> Iterator[str]:
    """What is wrong with gathered lists, one sentence each."""
    from kiosk.domain.rules import readable

    dump = _read(text)
    for item in _exchanged(dump):
        yield (
            f"Tickets of “{_name(item)}” are to be exchanged for a reusable medium (wristband, card): on paper nobody"
            " enters with them; a badge printed here is taken, and so is a medium that an import linked to the ticket."
        )
    for record in dump.get("list", ()):
        name = record.get("name") or record.get("id")
        try:
            listed = _list(record, Times(datetime.now(UTC)), UTC, dump)
        except (KeyError, TypeError, ValueError, AttributeError):
            yield f"The check-in list “{name}” is damaged or of an unknown shape; it becomes no gate."
            continue
        if not readable(listed.rules):
            yield f"The rules of the check-in list “{name}” cannot be understood; nobody is admitted there."


def with_lists(plan: Plan, text: str) -> Plan:
    """The plan with a zone and a gate more for each list; codes that the plan uses itself stay the plan's."""
    dump = _read(text)
    plan = replace(plan, exchanged=exchanged) if (exchanged := frozenset(_captions(_exchanged(dump)))) else plan
    if media := dump.get(_MEDIUM):
        plan = replace(plan, media={medium_key(each["identifier"]): _until(each) for each in media})
    if dump.get("subevent"):
        plan = replace(plan, series=replace(plan.series, times=dict(_dates(dump))))
    if not dump.get("list"):
        return plan
    zones, gates = dict(plan.zones), dict(plan.gates)
    for listed in _lists(plan, dump):
        code = f"L{listed.id}"
        if code in zones or code in gates:
            continue
        exits = listed.exit_all_at.astimezone(listed.zone) if listed.exit_all_at else None
        zones[code] = Zone(code=code, name=listed.name, key="L", pass_back=PassBack.ALLOW, all_out=exits)
        gates[code] = Gate(code=code, name=listed.name, zone=code, direction=Direction.BOTH, list=listed)
        for number, label in sorted(_gates_of(json.loads(listed.rules or "{}"))):
            gates[f"{code}@{number}"] = replace(
                gates[code], code=f"{code}@{number}", name=f"{listed.name} · {label}", list=at_gate(listed, number)
            )
    return replace(plan, zones=zones, gates=gates)


def ticket_columns(position: Json) -> tuple[tuple[str, str], ...]:
    """What the roster keeps of a ticket for lists: answered questions, date of a series, scans so far."""
    return pretix_ticket.written(
        answered=[answer["question"] for answer in position.get("answers") or ()],
        date=position.get("subevent"),
        visits=[(scan["list"], _visit(scan)) for scan in position.get("checkins") or ()],
    )


def _visit(scan: Json) -> Visit:
    return Visit(datetime.fromisoformat(scan["datetime"]), scan.get("type", "entry") == "entry")


def _text(dump: Mapping[str, list[Json]]) -> str:
    return json.dumps(dump, ensure_ascii=False, sort_keys=True)


def _read(text: str) -> dict[str, list[Json]]:
    return json.loads(text) if text else {}


def _lists(plan: Plan, dump: Mapping[str, list[Json]]) -> Iterator[AdmissionList]:
    event = next(iter(dump.get("event", ())), None)
    times = _times(event) if event else Times(plan.event.starts, plan.event.ends)
    zone = ZoneInfo(event["timezone"]) if event and event.get("timezone") else plan.zone_info
    for record in sorted(dump["list"], key=lambda each: str(each.get("id")).rjust(12)):
        try:
            yield _list(record, times, zone, dump)
        except (KeyError, TypeError, ValueError, AttributeError):
            continue


def _list(record: Json, times: Times, zone: Any, dump: Mapping[str, list[Json]]) -> AdmissionList:
    exit_all_at = record.get("exit_all_at")
    rules = record.get("rules")
    return AdmissionList(
        id=int(record["id"]),
        name=str(record["name"]),
        zone=zone,
        times=times,
        timed=bool(dump.get("event") or dump.get("subevent")),
        known=frozenset(_products(dump)),
        products=None if record["all_products"] else frozenset(map(int, record["limit_products"])),
        date=record.get("subevent"),
        dates=dict(_dates(dump)),
        include_pending=bool(record.get("include_pending")),
        multiple_entries=bool(record.get("allow_multiple_entries")),
        entry_after_exit=bool(record.get("allow_entry_after_exit", True)),
        addon_match=bool(record.get("addon_match")),
        exit_all_at=datetime.fromisoformat(exit_all_at) if exit_all_at else None,
        rules=json.dumps(rules, sort_keys=True) if rules else "",
        questions=tuple(_question(each) for each in dump.get("question", ()) if each.get("ask_during_checkin")),
    )


def _exchanged(dump: Mapping[str, list[Json]]) -> Iterator[Json]:
    """Products whose paper ticket pretix exchanges for a reusable medium."""
    return (item for item in dump.get("item", ()) if item.get("media_policy"))


def _until(medium: Json) -> datetime | None:
    try:
        return datetime.fromisoformat(medium["expires"]) if medium.get("expires") else None
    except (TypeError, ValueError):
        return datetime.min.replace(tzinfo=UTC)


def _captions(items: Iterable[Json]) -> Iterator[str]:
    """Id and names under which exports have a product; see `access.products_of`."""
    for item in items:
        internal = item.get("internal_name")
        names = [internal] if internal not in (None, "", "None") else list(_texts(item.get("name") or "").values())
        yield from (str(caption).strip().casefold() for caption in (item["id"], *names) if str(caption).strip())


def _name(item: Json) -> str:
    names = _texts(item.get("name") or item.get("internal_name") or item["id"])
    return names.get("en") or next(iter(names.values()))


def _products(dump: Mapping[str, list[Json]]) -> Iterator[int]:
    """Ids of products that the dumps name anywhere."""
    for kind in ("item", _SOLD):
        yield from (int(each["id"]) for each in dump.get(kind, ()))
    for kind, field in (("list", "limit_products"), ("question", "items")):
        yield from (int(number) for each in dump.get(kind, ()) for number in each.get(field) or ())


def _dates(dump: Mapping[str, list[Json]]) -> Iterator[tuple[int, Times]]:
    """When the dates of a series are."""
    return ((each["id"], _times(each)) for each in dump.get("subevent", ()))


def _times(record: Json) -> Times:
    ends, admission = record.get("date_to"), record.get("date_admission")
    return Times(
        starts=datetime.fromisoformat(record["date_from"]),
        ends=datetime.fromisoformat(ends) if ends else None,
        admission=datetime.fromisoformat(admission) if admission else None,
    )


def _question(record: Json) -> Question:
    kind = Kind(record["type"])
    bound = _BOUNDS.get(kind, "string_length")
    return Question(
        id=int(record["id"]),
        kind=kind,
        texts=_texts(record["question"]),
        products=frozenset(map(int, record["items"])),
        required=bool(record.get("required")),
        options=tuple(
            Option(id=int(option["id"]), identifier=str(option["identifier"]), texts=_texts(option["answer"]))
            for option in record.get("options") or ()
        ),
        lowest=_bound(record.get(f"valid_{bound}_min")),
        highest=_bound(record.get(f"valid_{bound}_max")),
        help=_texts(record["help_text"]) if record.get("help_text") else {},
        depends_on=record.get("dependency_question"),
        depends_values=frozenset(map(str, record.get("dependency_values") or ())),
    )


def _texts(text: Any) -> Mapping[str, str]:
    return dict(text) if isinstance(text, dict) else {"en": str(text)}


def _bound(value: Any) -> str | None:
    return None if value is None else str(value)


def _gates_of(rules: Any) -> set[tuple[int, str]]:
    """pretix' gates that rules name: id and label."""
    if isinstance(rules, list):
        return {gate for each in rules for gate in _gates_of(each)}
    if not isinstance(rules, dict):
        return set()
    found = {gate for each in rules.values() for gate in _gates_of(each)}
    match rules.get("lookup"):
        case ["gate", number, label] if str(number).isdigit():
            found.add((int(number), str(label)))
    return found
