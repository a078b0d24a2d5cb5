"""What an order is about: event, products, questions, check-in lists, dates. Read whole, kept, and passed on when new.

Orders hold only numbers of products and questions, so the importer is given these with every order.
"""

import json
from collections.abc import Iterable, Mapping

from kiosk.domain.export import Received
from kiosk.sync.pretix.device import EVENT, LISTS
from kiosk.sync.pretix.site import Json, Site

_KEPT = "catalogue/"
_ITEMS, _QUESTIONS = "reading products", "reading questions"
_FOR_ORDERS = ("items", "questions")


def catalogue(site: Site) -> dict[str, str]:
    """Name of each part -> its JSON, as it is now."""
    event = site.read(site.at(""), EVENT).record()
    found: dict[str, Json | list[Json]] = {
        "event": event,
        "items": site.everything(site.at("items/"), _ITEMS),
        "questions": site.everything(site.at("questions/"), _QUESTIONS),
        "lists": site.everything(site.at("checkinlists/"), LISTS),
    }
    if event.get("has_subevents"):
        found["dates"] = site.everything(site.at("subevents/"), EVENT)
    return {name: _text(name, records) for name, records in found.items()}


def remembered(site: Site) -> dict[str, str]:
    """As it was when it was read last; empty before that."""
    return {id_.removeprefix(_KEPT): text for id_, text in site.known.items() if id_.startswith(_KEPT)}


def explains(now: Mapping[str, str], orders: Iterable[Json]) -> bool:
    """Whether every product of these orders is in it."""
    products = {record.get("id") for record in json.loads(now["items"])["results"]}
    return all(position.get("item") in products for order in orders for position in order["positions"])


def changed(site: Site, now: Mapping[str, str]) -> bool:
    """Whether any part is not what it was. Counters of lists are left out, as they move with every scan."""
    return any(site.known.get(_KEPT + name) != text for name, text in now.items())


def kept(now: Mapping[str, str]) -> dict[str, str | None]:
    """To be remembered."""
    return {_KEPT + name: text for name, text in now.items()}


def parts(now: Mapping[str, str], *, all_of_it: bool) -> list[Received]:
    """For the importer: everything, or only what orders cannot be understood without."""
    chosen = now if all_of_it else {name: now[name] for name in _FOR_ORDERS}
    return [Received(f"pretix {name}.json", text.encode()) for name, text in chosen.items() if text != _EMPTY]


def allows_many(site: Site, listed: int) -> bool:
    """Whether a check-in list lets a ticket in again and again."""
    return any(record.get("id") == listed and record.get("allow_multiple_entries") for record in _lists(site))


def list_for(site: Site, zone: str) -> int | None:
    """The check-in list of admissions into a zone: the one that is named for it; else, into the event, the only one
    that takes every ticket.
    """
    if zone in site.lists:
        return site.lists[zone]
    wide = [record["id"] for record in _lists(site) if record.get("all_products") and record.get("subevent") is None]
    return int(wide[0]) if zone in site.zones and len(wide) == 1 else None


def _lists(site: Site) -> list[Json]:
    found: list[Json] = json.loads(site.known.get(_KEPT + "lists", _EMPTY))["results"]
    return found


_COUNTERS = frozenset({"checkin_count", "position_count"})


def _text(name: str, records: Json | list[Json]) -> str:
    if isinstance(records, dict):
        return json.dumps(records, sort_keys=True)
    if name == "lists":
        records = [{key: value for key, value in record.items() if key not in _COUNTERS} for record in records]
    return json.dumps({"count": len(records), "next": None, "results": records}, sort_keys=True)


_EMPTY = json.dumps({"count": 0, "next": None, "results": []}, sort_keys=True)
