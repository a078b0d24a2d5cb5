"""The requests to one event of one Indico, and what their answers say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Protocol

from kiosk.sync.server import Answer, Json, Query
from kiosk.sync.troubles import Denied, Nonsense

Record = dict[str, Json]

BAD_TOKEN = "Make a new personal token in the Indico settings of its owner and give it with `kiosk source add`."
_SCOPE = "the scope “registrants”"
_SCOPE_REMEDY = (
    "Make a new personal token in the Indico settings of its owner and tick “Registrants”, then give it here."
)
_EVENT_REMEDY = (
    "A manager of the event opens Protection and gives the owner of the token the right “Registration: check-in”."
)
LOG = "read the event's log"
LOG_REMEDY = (
    "Optional, and faster: a token with the scopes “registrants” and “Everything (only read)”, "
    "whose owner has full management rights on the event."
)


class Asked(Protocol):
    """`kiosk.sync.server.Server`."""

    name: str

    def get(self, path: str, query: Query = (), headers: Mapping[str, str] | None = None) -> Answer:
        """Read."""

    def patch(self, path: str, body: Json) -> Answer:
        """Change."""


@dataclass(frozen=True, slots=True)
class Form:
    """A registration form."""

    id: int
    title: str


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """What the server knows of somebody's presence."""

    checked_in: bool
    since: datetime | None


class Event:
    """One event; `forms` where only these count. Raises the Troubles of the room."""

    def __init__(self, server: Asked, event: int, forms: Sequence[int] = ()) -> None:
        self._server, self._event = server, event
        self.wanted = frozenset(forms)
        """Empty: all of them."""
        self._path = f"/api/checkin/event/{event}"

    def forms(self) -> tuple[Form, ...]:
        """The forms that are followed. Raises Denied where one that was named is not there."""
        answer = self._answer(f"{self._path}/forms/")
        found = [Form(_number(self._server, form, "id"), str(form.get("title", ""))) for form in self._list(answer)]
        if lost := self.wanted - {form.id for form in found}:
            what = f"form {min(lost)} of event {self._event}"
            raise Denied(self._server.name, what, "It was deleted, or is of another event; name the forms anew.")
        return tuple(form for form in found if not self.wanted or form.id in self.wanted)

    def listed(self, form: int) -> tuple[bytes, list[Record]]:
        """Everybody of a form, as it came and as it is understood. Raises Nonsense where any line is none."""
        answer = self._answer(f"{self._path}/forms/{form}/registrations/")
        records = self._list(answer)
        for record in records:
            self._demand(record, form)
        return answer.body, records

    def detail(self, form: int, registration: int) -> Record | None:
        """All of one registration; None where it is not there any more."""
        answer = self._server.get(self._one(form, registration))
        return self._registration(answer, form)

    def ticket(self, secret: str) -> Record | None:
        """All of the registration with this check-in secret; None where this event has none."""
        answer = self._server.get(f"/api/checkin/ticket/{secret}")
        if answer.status == HTTPStatus.NOT_FOUND:
            return None
        record = self._allowed(answer).record()
        if record.get("event_id") != self._event or (self.wanted and record.get("regform_id") not in self.wanted):
            return None
        self._demand(record, _number(self._server, record, "regform_id"))
        return record

    def check_in(self, form: int, registration: int, value: bool) -> Record | None:
        """Check somebody in, or reset it; the detail as it is then. None where the registration is gone."""
        answer = self._server.patch(self._one(form, registration), {"checked_in": value})
        return self._registration(answer, form)

    def log(self, page: int) -> list[Record] | None:
        """One page of the event's log, newest first; None where the token may not read it."""
        query = [("filters", "participants"), ("filters", "management"), ("page", str(page))]
        answer = self._server.get(f"/event/{self._event}/manage/logs/api/logs", query)
        if answer.status == HTTPStatus.FORBIDDEN:
            return None
        entries = answer.expected(LOG, LOG_REMEDY).record().get("entries")
        if not isinstance(entries, list):
            raise Nonsense(self._server.name, "a log of an unknown shape")
        return [entry for entry in entries if isinstance(entry, dict)]

    def _one(self, form: int, registration: int) -> str:
        return f"{self._path}/forms/{form}/registrations/{registration}"

    def _registration(self, answer: Answer, form: int) -> Record | None:
        if answer.status == HTTPStatus.NOT_FOUND:
            return None
        record = self._allowed(answer).record()
        self._demand(record, form)
        if not isinstance(record.get("registration_data"), list):
            raise Nonsense(self._server.name, "a registration without its data")
        return record

    def _answer(self, path: str) -> Answer:
        answer = self._server.get(path)
        if answer.status == HTTPStatus.NOT_FOUND:
            what = f"event {self._event}, or one of its forms"
            raise Denied(
                self._server.name, what, "Look at its address in the browser: the number stands behind /event/."
            )
        return self._allowed(answer)

    def _allowed(self, answer: Answer) -> Answer:
        """Of two kinds of 403 the one says that the token lacks a scope, the other that its owner lacks a right."""
        if answer.status == HTTPStatus.FORBIDDEN and b"insufficient_scope" in answer.body:
            raise Denied(self._server.name, _SCOPE, _SCOPE_REMEDY)
        return answer.expected("the right to check in at this event", _EVENT_REMEDY)

    def _list(self, answer: Answer) -> list[Record]:
        found = answer.json()
        if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
            raise Nonsense(self._server.name, "JSON of another shape than is known")
        return found

    def _demand(self, record: Record, form: int) -> None:
        """What is asked of one form of one event is of that form and event, and has what a roster is compared by."""
        if _number(self._server, record, "event_id") != self._event or record.get("regform_id") != form:
            raise Nonsense(self._server.name, "people of another event or form than was asked for")
        _number(self._server, record, "id")
        if not isinstance(record.get("checkin_secret"), str) or not isinstance(record.get("checked_in"), bool):
            raise Nonsense(self._server.name, "a registration of an unknown shape")


def presence(record: Mapping[str, Json]) -> CheckedIn:
    """Whether and since when somebody is checked in."""
    since = record.get("checked_in_dt")
    try:
        moment = datetime.fromisoformat(since) if isinstance(since, str) else None
    except ValueError:
        moment = None
    return CheckedIn(bool(record["checked_in"]), moment)


def _number(server: Asked, record: Record, key: str) -> int:
    value = record.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Nonsense(server.name, f"a record without “{key}”")
    return value
