"""An event of Indico in memory, made of recorded bytes: it answers as the recorded server did, and can be changed.

People, shapes and errors are those of tests/vectors/indico/http (Indico 3.3.14); what a manager does to somebody writes
the entries into the log that the recorded server wrote.
"""

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.sync.server import Answer, Json, Query
from tests.sync.scripted import Asked, Reply

RECORDED = Path(__file__).parent.parent / "vectors" / "indico" / "http"
BEGAN = datetime(2026, 11, 24, 14, 52, 40, tzinfo=UTC)
PAGE = 15


def recorded(name: str) -> tuple[int, bytes]:
    """Status and body of one recorded answer."""
    head, _, body = (RECORDED / f"{name}.response").read_bytes().partition(b"\r\n\r\n")
    return int(head.split()[1]), body


class IndicoEvent:
    """Event 1 with its forms 1 and 2; also the `Asked` of `kiosk.sync.indico.api` itself."""

    name = "indico.example"

    def __init__(self, *, log: bool = False) -> None:
        self.may_read_log = log
        self.forms: list[Json] = json.loads(recorded("07-forms")[1])
        self._template: Json = json.loads(recorded("12-registration")[1])
        self.people: dict[int, Json] = {}
        self.log: list[Json] = []
        self.asked: list[str] = []
        self.told: list[tuple[int, bool]] = []
        """Check-ins that came over the line, and resets."""
        self.refusal: tuple[int, bytes] | None = None
        self.before: Callable[[str, str], None] = lambda method, path: None
        """Called with every request, before its answer; may raise, or change something."""
        self.after: Callable[[str, str], None] = lambda method, path: None
        """Called when the answer is made and its effect done; may raise, as a line that breaks."""
        self.now = BEGAN
        for name in ("09-registrations-main", "10-registrations-media"):
            for record in json.loads(recorded(name)[1]):
                self.people[record["id"]] = record | {"registration_data": self._data(record["full_name"])}
                self._log(record["id"], "New registration", "management")

    def get(self, path: str, query: Query = (), headers: Mapping[str, str] | None = None) -> Answer:
        """As `Server`."""
        return self._ask("GET", path, dict(query), None)

    def patch(self, path: str, body: Json) -> Answer:
        """As `Server`."""
        return self._ask("PATCH", path, {}, body)

    def script(self, asked: Asked) -> Reply:
        """For a scripted server."""
        query = {key: values[-1] for key, values in asked.query.items()}
        answer = self._ask(asked.method, asked.path, query, asked.json() if asked.body else None)
        return Reply(answer.body, answer.status, {"Content-Type": "application/json"})

    def register(self, id_: int, form: int = 1, **changes: Any) -> Json:
        """Somebody new."""
        secret = f"00000000-0000-4000-8000-{id_:012d}"
        told = {"id": id_, "regform_id": form, "checkin_secret": secret, "full_name": f"New {id_}"}
        self.people[id_] = deepcopy(self._template) | told | {"email": f"new{id_}@police.example"} | changes
        self.people[id_]["registration_data"] = self._data(str(self.people[id_]["full_name"]))
        self._log(id_, "New registration", "management")
        return self.people[id_]

    def change(self, id_: int, **changes: Any) -> None:
        """Other fields of the list: state, full_name, email …"""
        self.people[id_] |= changes
        if "full_name" in changes:
            self.people[id_]["registration_data"] = self._data(changes["full_name"])
        self._log(id_, "Registration modified", "participants")

    def choose(self, id_: int, category: str) -> None:
        """Another category: nothing of it is in the list."""
        (field,) = self._fields(id_, "Category")
        choice = next(each["id"] for each in field["choices"] if each["caption"] == category)
        field["data"] = {choice: 1}
        self._log(id_, "Registration modified", "management")

    def accompany(self, id_: int, *names: str) -> None:
        """Companions of somebody."""
        persons = [
            {"id": f"10000000-0000-4000-8000-{id_:06d}{number:06d}", "firstName": name, "lastName": "Guest"}
            for number, name in enumerate(names)
        ]
        field = {"data": persons, "id": 14, "input_type": "accompanying_persons", "position": 2, "title": "Companions"}
        section = self.people[id_]["registration_data"][1]
        section["fields"] = [*(each for each in section["fields"] if each["id"] != 14), field]
        self._log(id_, "Registration modified", "management")

    def delete(self, id_: int) -> None:
        """Gone for good."""
        form = self.people.pop(id_)["regform_id"]
        self._log(id_, "Registration deleted", "management", form)

    def check_in(self, id_: int, value: bool = True) -> None:
        """By somebody else."""
        self._check_in(id_, value)

    def checked_in(self) -> set[int]:
        """Who is."""
        return {id_ for id_, person in self.people.items() if person["checked_in"]}

    def entries(self, id_: int, about: str) -> int:
        """How many entries of the log about somebody say this."""
        return sum(entry["meta"]["registration_id"] == id_ and about in entry["description"] for entry in self.log)

    def patches(self) -> list[str]:
        """Requests that change something."""
        return [asked for asked in self.asked if asked.startswith("PATCH")]

    def _ask(self, method: str, path: str, query: Mapping[str, str], body: Json) -> Answer:
        self.now += timedelta(milliseconds=50)
        self.asked.append(f"{method} {path}" + (f"?page={query['page']}" if "page" in query else ""))
        self.before(method, path)
        status, content = self.refusal or self._answered(method, path, query, body)
        self.after(method, path)
        return Answer(self.name, status, {}, content)

    def _answered(self, method: str, path: str, query: Mapping[str, str], body: Json) -> tuple[int, bytes]:
        match path.strip("/").split("/"):
            case ["api", "checkin", "event", "1", "forms"]:
                return _json(self.forms)
            case ["api", "checkin", "event", "1", "forms", form, "registrations"]:
                people = [person for person in self.people.values() if person["regform_id"] == int(form)]
                return _json([{k: v for k, v in each.items() if k != "registration_data"} for each in people])
            case ["api", "checkin", "event", "1", "forms", form, "registrations", id_]:
                found = self.people.get(int(id_))
                if found is None or found["regform_id"] != int(form):
                    return recorded("23-no-such-registration")
                if method == "PATCH":
                    self.told.append((int(id_), body["checked_in"]))
                    self._check_in(int(id_), body["checked_in"])
                return _json(found)
            case ["api", "checkin", "ticket", secret]:
                held = next((each for each in self.people.values() if each["checkin_secret"] == secret), None)
                return recorded("23-no-such-registration") if held is None else _json(held)
            case ["event", "1", "manage", "logs", "api", "logs"]:
                return (
                    self._page(int(query["page"])) if self.may_read_log else recorded("31-event-log-registrants-scope")
                )
        return recorded("26-no-such-event")

    def _page(self, number: int) -> tuple[int, bytes]:
        newest = sorted(self.log, key=lambda entry: str(entry["time"]), reverse=True)
        return _json({"current_page": number, "entries": newest[(number - 1) * PAGE : number * PAGE]})

    def _check_in(self, id_: int, value: bool) -> None:
        person = self.people[id_]
        if value and not person["checked_in"]:
            person["checked_in_dt"] = self.now.isoformat()
        elif not value:
            person["checked_in_dt"] = None
        person["checked_in"] = value
        self._log(id_, "has been checked in" if value else "check-in has been reset", "participants")

    def _log(self, id_: int, about: str, realm: str, form: int | None = None) -> None:
        form = self.people[id_]["regform_id"] if form is None else form
        link = {"title": "Registration details", "url": f"/event/1/manage/registration/{form}/registrations/{id_}/"}
        entry = {"id": len(self.log) + 1, "meta": {"registration_id": id_}, "realm": realm, "detailsLink": link}
        self.log.append(entry | {"time": self.now.isoformat(), "description": f"“Somebody” {about}"})

    def _data(self, name: str) -> list[Json]:
        data: list[Json] = deepcopy(self._template["registration_data"])
        first, _, last = name.partition(" ")
        data[0]["fields"][0]["data"], data[0]["fields"][1]["data"] = first, last
        return data

    def _fields(self, id_: int, title: str) -> list[Json]:
        sections = self.people[id_]["registration_data"]
        return [field for section in sections for field in section["fields"] if field["title"] == title]


def _json(value: Json) -> tuple[int, bytes]:
    return 200, json.dumps(value).encode()
