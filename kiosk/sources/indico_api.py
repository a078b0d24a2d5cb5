"""JSON of Indico's check-in API and its set-up code (Indico: registration/controllers/api/checkin.py, schemas.py).

The list of a form holds everyone of it with secrets, but whole names only, and neither category nor country. A detail
holds all fields of one registration: titles are free text, personal fields are those of the first section. The
deprecated API (`registrants`) knows neither form nor state and leaves out who is rejected or withdrawn.
"""

from typing import Any
from urllib.parse import unquote
from uuid import UUID

from kiosk.domain.credential import indico_key
from kiosk.domain.export import Coverage
from kiosk.domain.people import CredentialEntry, Registration, State
from kiosk.sources.columns import titles
from kiosk.sources.files import NotAnExport
from kiosk.sources.indico_table import companion, wall_clock
from kiosk.sources.part import Part, Sense
from kiosk.sources.text import clean, folded, given, whole_name

_LIST_RANK, _LEGACY_RANK, _DETAIL_RANK = 1, 2, 4
_STATES = {state.value: state for state in State}
Json = dict[str, Any]


def recognise(record: Json) -> str | None:
    """What one JSON object of the API is: registration, registrant, event, form, code; None if it is not Indico's."""
    keys = record.keys()
    if {"checkin_secret", "regform_id", "full_name"} <= keys:
        return "registration"
    if {"checkin_secret", "registrant_id", "personal_data"} <= keys:
        return "registrant"
    if {"registration_tags", "start_dt", "title"} <= keys:
        return "event"
    if {"event_id", "registration_count", "checked_in_count"} <= keys:
        return "form"
    if {"event_id", "regform_id", "server"} <= keys and isinstance(record["server"], dict):
        return "code"
    return None


def read(file: str, records: list[tuple[int, Json]], listed: bool, sense: Sense) -> Part:
    """Registrations, numbered as in the file. `listed` = the file is one array, as the API answers for a whole form."""
    part = Part(file=file, kind="Indico registrations (API)", system="indico", rows=len(records), rank=_LIST_RANK)
    _demand_event(file, records, sense.plan.indico_event)
    forms = set()
    for number, record in records:
        if "registration_data" in record:
            part.rank = _DETAIL_RANK
        else:
            forms.add(str(record["regform_id"]))
        try:
            _take(number, record, part, sense)
        except (KeyError, TypeError, ValueError, AttributeError):
            part.report(number, None, "The registration is damaged or of an unknown shape.")
    if listed:
        part.covers.extend(Coverage(system="indico", form=form) for form in sorted(forms))
    return part


def _demand_event(file: str, records: list[tuple[int, Json]], event: int | None) -> None:
    """Refuse registrations for another event than the plan's."""
    others = {record.get("event_id") for _, record in records} - {event}
    if event is not None and others:
        raise NotAnExport(file, f"it is of Indico event {others.pop()}, but the plan is for event {event}")


def read_registrants(file: str, records: list[tuple[int, Json]], sense: Sense) -> Part:
    """The deprecated API."""
    part = Part(file=file, kind="Indico registrants (old API)", system="indico", rows=len(records), rank=_LEGACY_RANK)
    part.report(None, None, "The old API tells no state of registration; new people are taken as pending.")
    for number, record in records:
        try:
            part.entries.append(_registrant(record, sense))
        except (KeyError, TypeError, ValueError, AttributeError):
            part.report(number, None, "The registrant is damaged or of an unknown shape.")
            continue
        part.origins.append(number)
        part.moments.append(record.get("registration_date"))
    return part


def read_context(file: str, records: list[Json]) -> Part:
    """Event, forms or set-up code: no people, but which server and event this is."""
    part = Part(file=file, kind="Indico event data", system="indico", rows=0)
    for record in records:
        if (server := record.get("server")) and isinstance(server.get("base_url"), str):
            part.indico_server = server["base_url"].removeprefix("https://").rstrip("/")
        event = record.get("event_id", record["id"] if recognise(record) == "event" else None)
        part.indico_event = event if isinstance(event, int) else part.indico_event
    return part


def _take(number: int, record: Json, part: Part, sense: Sense) -> None:
    secret = UUID(record["checkin_secret"])
    data = _fields(record["registration_data"], sense) if "registration_data" in record else {}
    entry = _registration(record, secret, data, sense)
    if entry.state is None:
        part.report(number, "state", f"The state {record['state']!r} is unknown.")
    part.indico_event = record["event_id"]
    part.entries.append(entry)
    part.origins.append(number)
    part.moments.append(record.get("registration_date"))
    if data and not isinstance(data.get("companions"), int):
        part.companions_told.add(entry.source_id)
        for person in data.get("companions") or ():
            name = " ".join(filter(None, (given(person["firstName"]), given(person["lastName"]))))
            identity = UUID(person["id"])
            part.companions.append(
                companion(
                    entry,
                    f"{entry.source_id}/{identity}",
                    name,
                    given_name=given(person["firstName"]),
                    family_name=given(person["lastName"]),
                    credentials=(CredentialEntry(key=indico_key(secret, identity)),),
                )
            )


def _registration(record: Json, secret: UUID, data: Json, sense: Sense) -> Registration:
    first, last = data.get("given_name"), data.get("family_name")
    parts = [given(part or "") for part in (first, last)] if first is not None or last is not None else None
    picture = record.get("personal_data_picture")
    return Registration(
        system="indico",
        source_id=str(record["id"]),
        form=str(record["regform_id"]),
        email=record["email"].strip().lower(),
        name=" ".join(filter(None, parts)) if parts else whole_name(record["full_name"]),
        given_name=parts[0] if parts else None,
        family_name=parts[1] if parts else None,
        title=_said(data, "title"),
        position=_said(data, "position"),
        organisation=_said(data, "organisation"),
        delegation=sense.delegations.first(data.get("delegation") or "", data.get("country") or "") if data else None,
        category=sense.category(data["category"] or "") if "category" in data else None,
        state=_STATES.get(record["state"]),
        tags=tuple(sorted(clean(tag["title"]) for tag in record.get("tags", ()))),
        credentials=(CredentialEntry(key=indico_key(secret)),),
        photo_name=clean(unquote(picture.rsplit("/", 1)[-1])) if picture else "",
        extra=data.get("extra", ()),
    )


def _said(data: Json, field: str) -> str | None:
    return clean(data[field] or "") if field in data else None


def _fields(sections: list[Json], sense: Sense) -> Json:
    """Field -> value, by title, and by type in the first section; the first of several wins."""
    found: Json = {}
    kept = {title.casefold(): title for title in sense.plan.keep_columns}
    extra: dict[str, str] = {}
    for nth, section in enumerate(sorted(sections, key=lambda section: section["position"])):
        for field in sorted(section["fields"], key=lambda field: field["position"]):
            name, value = _field(field, nth == 0), _value(field)
            if name is not None and name not in found:
                found[name] = value
            if field["title"].casefold() in kept:
                extra.setdefault(kept[field["title"].casefold()], wall_clock(value if isinstance(value, str) else ""))
        if nth == 0:
            _first_two_texts(section, found)
    if "category" not in found:
        found |= _category_by_choices(sections, sense)
    if extra:
        found["extra"] = tuple(extra.items())
    return found


def _field(field: Json, personal: bool) -> str | None:
    """Which field this is."""
    kind = field["input_type"]
    if kind == "accompanying_persons":
        return "companions"
    if kind in ("email", "phone", "file", "picture"):
        return None
    name = titles().get(folded(field["title"]))
    if kind == "country":
        return "country" if personal or name in ("country", "delegation") else None
    return name if name in _TEXTS or (personal and name in _PERSONAL_TEXTS) else None


_TEXTS = frozenset({"delegation", "category", "organisation", "position"})
_PERSONAL_TEXTS = frozenset({"given_name", "family_name", "title"})


def _value(field: Json) -> Any:
    """The value of a field as text; lists of companions as they are."""
    data = field["data"]
    if field["input_type"] in ("single_choice", "multi_choice"):
        captions = {choice["id"]: choice["caption"] for choice in field.get("choices", ())}
        return "; ".join(captions.get(choice, "") for choice in data or ())
    if field["input_type"] == "accommodation":
        captions = {choice["id"]: choice["caption"] for choice in field.get("choices", ())}
        return captions.get((data or {}).get("choice"), "")
    if field["input_type"] == "accompanying_persons":
        return data
    if isinstance(data, bool):
        return "Yes" if data else "No"
    return data if isinstance(data, str) else "" if data is None else str(data)


def _first_two_texts(section: Json, found: Json) -> None:
    """Where a manager renamed the names: the first two text fields of the personal data are first and last name."""
    if "given_name" in found or "family_name" in found:
        return
    texts = [field for field in sorted(section["fields"], key=lambda f: f["position"]) if field["input_type"] == "text"]
    if len(texts) >= 2:
        found["given_name"], found["family_name"] = _value(texts[0]), _value(texts[1])


def _category_by_choices(sections: list[Json], sense: Sense) -> Json:
    """A choice field, whatever its title, most of whose captions are categories of the plan."""
    for section in sections:
        for field in section["fields"]:
            captions = [choice["caption"] for choice in field.get("choices", ()) if "caption" in choice]
            known = sum(caption.casefold() in sense.plan.category_codes for caption in captions)
            if field["input_type"] == "single_choice" and known * 2 > len(captions):
                return {"category": _value(field)}
    return {}


def _registrant(record: Json, sense: Sense) -> Registration:
    data = record["personal_data"]
    first, last = given(data.get("firstName") or ""), given(data.get("surname") or "")
    return Registration(
        system="indico",
        source_id=str(int(record["registrant_id"])),
        email=(data.get("email") or "").strip().lower(),
        name=" ".join(filter(None, (first, last))) or whole_name(record["full_name"]),
        given_name=first,
        family_name=last,
        title=_said(data, "title"),
        position=_said(data, "position"),
        organisation=_said(data, "affiliation"),
        delegation=sense.delegations.first(data.get("country_code") or "", data.get("country") or ""),
        tags=tuple(sorted(clean(tag) for tag in record.get("tags", ()))),
        credentials=(CredentialEntry(key=indico_key(UUID(record["checkin_secret"]))),),
    )
