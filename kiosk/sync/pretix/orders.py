"""Orders: all of them once, later those that were modified since, with the fields that a gate needs and no others.

All of them come oldest first, so that one who orders meanwhile is on the last page and nobody is pushed over the edge
of a page. Those modified since come newest first: whoever changes meanwhile moves to the front, so the rest may come
twice, never not at all. Where the next pull goes on is the server's own moment of its first page. Canceled tickets come
along as canceled.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.sync.pretix.device import ORDERS
from kiosk.sync.pretix.site import Json, Site
from kiosk.sync.server import Query
from kiosk.sync.troubles import Nonsense

_OF_ORDER = (
    *("code", "event", "status", "email", "checkin_attention", "checkin_text", "require_approval", "valid_if_pending"),
    *("last_modified", "invoice_address.name", "invoice_address.name_parts"),
)
_OF_TICKET = (
    *("id", "positionid", "item", "variation", "attendee_name", "attendee_name_parts", "attendee_email", "company"),
    *("country", "secret", "addon_to", "subevent", "checkins", "answers", "canceled", "valid_from", "valid_until"),
    "blocked",
)
FIELDS: Query = tuple(("include", name) for name in (*_OF_ORDER, *(f"positions.{name}" for name in _OF_TICKET)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """`since` is what to ask the next time; `whole`: nobody is missing among `records`."""

    records: tuple[Json, ...]
    since: str
    whole: bool


def everyone(site: Site, *, testmode: bool) -> Orders:
    """All orders. Where their number does not fit in the end, somebody was deleted meanwhile: not whole."""
    return _read(site, (*_asked(testmode), ("ordering", "datetime")), whole=True)


def modified(site: Site, since: str, *, testmode: bool) -> Orders:
    """Orders modified at `since` or later."""
    query = (*_asked(testmode), ("ordering", "-last_modified"), ("modified_since", since))
    return _read(site, query, whole=False)


def count(site: Site, *, testmode: bool) -> int:
    """How many there are."""
    query = (("include", "code"), ("testmode", str(testmode).lower()), ("page_size", "1"))
    found = site.read(site.at("orders/"), ORDERS, query).record().get("count")
    if not isinstance(found, int):
        raise Nonsense(site.server.name, "a page without its count")
    return found


def _asked(testmode: bool) -> Query:
    return (("testmode", str(testmode).lower()), ("include_canceled_positions", "true"), *FIELDS)


def _read(site: Site, query: Query, *, whole: bool) -> Orders:
    since, found, total = "", list[Json](), 0
    for answer, page in site.pages(site.at("orders/"), ORDERS, query):
        since = since or answer.headers.get("x-page-generated", "")
        found.extend(page)
        total = answer.record().get("count", 0)
    if not since:
        raise Nonsense(site.server.name, "orders without the moment they were read at")
    records = newest(found)
    return Orders(records=records, since=since, whole=whole and len(records) == total)


def newest(records: Iterable[Json]) -> tuple[Json, ...]:
    """Each order once, as it was modified last."""
    found: dict[str, Json] = {}
    for record in records:
        code = str(record.get("code"))
        if code not in found or str(record.get("last_modified")) >= str(found[code].get("last_modified")):
            found[code] = record
    return tuple(found.values())
