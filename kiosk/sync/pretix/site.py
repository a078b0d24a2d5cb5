"""One event at one pretix: addresses, and reading its pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.sync.server import Answer, Query, Server
from kiosk.sync.system import Known
from kiosk.sync.troubles import Nonsense

Json = dict[str, Any]
LARGEST_PAGE = 50
"""What pretix gives at most (api/pagination.py)."""
_MOST_PAGES = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """`known` is what earlier rounds kept; `device` the number of this kiosk among the organiser's devices; `basis`
    tells what roster and plan are without this source. `zones` are those of the plan into which one comes to the event;
    `lists` names check-in lists for zones.
    """

    server: Server
    organizer: str
    event: str
    known: Known
    basis: str = ""
    eager: bool = False
    """Somebody asks for this one pull, and wants all that can have changed."""
    device: int | None = None
    zones: frozenset[str] = frozenset()
    lists: Mapping[str, int] = field(default_factory=dict)

    def at(self, path: str) -> str:
        """Address of something of the event."""
        return f"/api/v1/organizers/{self.organizer}/events/{self.event}/{path}"

    def of_organizer(self, path: str) -> str:
        """Address of something of the organiser."""
        return f"/api/v1/organizers/{self.organizer}/{path}"

    def read(self, path: str, right: str, query: Query = (), headers: Mapping[str, str] | None = None) -> Answer:
        """An answer that must be one. Raises Denied with what to do, Nonsense, ServerUnreachable."""
        answer = self.server.get(path, query, headers)
        return answer if answer.status == 304 else answer.expected(right, remedy(right))

    def pages(self, path: str, right: str, query: Query = ()) -> Iterator[tuple[Answer, list[Json]]]:
        """Page after page until there is none; by number, as an address that an answer names is not followed."""
        for number in range(1, _MOST_PAGES):
            asked = (*query, ("page_size", str(LARGEST_PAGE)), ("page", str(number)))
            answer = self.read(path, right, asked)
            page = answer.record()
            yield answer, results(answer, page)
            if not page.get("next"):
                return
        raise Nonsense(self.server.name, "a list without end")

    def everything(self, path: str, right: str, query: Query = ()) -> list[Json]:
        """All pages of a list."""
        return [record for _, page in self.pages(path, right, query) for record in page]


def results(answer: Answer, page: Json) -> list[Json]:
    """The records of a page. Raises Nonsense."""
    found = page.get("results")
    if not isinstance(found, list) or not all(isinstance(record, dict) for record in found):
        raise Nonsense(answer.server, "a page without records")
    return found


def remedy(right: str) -> str:
    """How an organiser gives a right to a device."""
    if right == "access to the event":
        return "In pretix open Devices, edit this device, and give it access to the event; check the event's name, too."
    return "In pretix open Devices, edit this device, and choose the security profile pretixSCAN."
