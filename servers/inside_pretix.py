# SPDX-License-Identifier: Apache-2.0
"""Makes events in a test pretix, one JSON command a line on standard input, one JSON answer a line.

What no API makes (organiser, token, gate, the name scheme) is made in-process; all the rest goes through the HTTP API.
Run with pretix' own Python, PRETIX_CONFIG_FILE and DJANGO_SETTINGS_MODULE: `inside_pretix.py URL`.
Commands: `{"do": "event", "slug": ..., "tickets": N, "generator": "random" | "pretix_sig1", "series": true | false}`,
`{"do": "state", "slug": ...}`.
"""

import json
import random
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import django

Json = dict[str, Any]
GIVEN = ["Amina", "Boris", "Chen", "Dalia", "Emeka", "Fatoumata", "Goran", "Hiroshi", "Inés", "Joaquim", "Leïla"]
FAMILY = ["Abebe", "Bauer", "Castro", "Dlamini", "Fofana", "García", "Haddad", "Kovács", "Müller", "N'Diaye", "Sato"]
COUNTRIES = ["KE", "FR", "JP", "BR", "UA", "CN", "EG", "NO"]
ORGANISATIONS = ["National Police", "Ministry of the Interior", "UN DPO"]
START, END = datetime(2024, 6, 26, 13, tzinfo=UTC), datetime(2024, 6, 27, 22, tzinfo=UTC)
SETTINGS = {
    "timezone": "America/New_York",
    "locales": ["en"],
    "locale": "en",
    "attendee_names_asked": True,
    "attendee_company_asked": True,
    "name_scheme": "title_given_family",
    "payment_manual__enabled": True,
}


class Api:
    """The HTTP API with a token, or without one."""

    def __init__(self, token: str = "") -> None:
        self.headers = {"Content-Type": "application/json"} | ({"Authorization": f"Token {token}"} if token else {})

    def __call__(self, path: str, body: object, method: str = "POST") -> Json:
        """The answer. Whatever is no success ends the program."""
        request = urllib.request.Request(f"{URL}/api/v1/{path}", json.dumps(body).encode(), self.headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise SystemExit(f"{method} {path}: {error.code} {error.read().decode()[:500]}") from error


def event(slug: str = "summit", tickets: int = 50, generator: str = "random", series: bool = False) -> Json:
    """An event with three products and three check-in lists, two devices, and people with tickets."""
    token, gate = _bootstrap(slug, generator, series)
    api, path = Api(token), f"organizers/unpol/events/{slug}/"
    items = {
        name: api(path + "items/", _item(name, price))["id"]
        for name, price in (("Delegate", "0.00"), ("Minister", "0.00"), ("Press", "25.00"))
    }
    everything = list(items.values())
    dates = [_date(api, path, day) for day in range(2)] if series else [None]
    for date in dates:
        quota = {"name": "all", "size": None, "items": everything, "variations": [], "subevent": date}
        api(path + "quotas/", quota)
    asked = {"question": {"en": "Nationality"}, "type": "CC", "required": False, "items": everything}
    question = api(path + "questions/", asked | {"identifier": "NAT", "position": 1})["id"]
    plenary = {"all_products": False, "limit_products": everything[:2], "allow_multiple_entries": True}
    press = {"all_products": False, "limit_products": everything[2:], "include_pending": True}
    lists = {
        name: api(path + "checkinlists/", {"all_products": True, "limit_products": [], "subevent": dates[0]} | told)[
            "id"
        ]
        for name, told in (
            ("main", {"name": "Main entrance"}),
            ("plenary", {"name": "Plenary hall"} | plenary),
            ("press", {"name": "Press centre"} | press),
        )
    }
    api(path, {"live": True}, "PATCH")
    people = _Tickets(api, path, items, question, dates).made(tickets)
    return {
        "url": URL,
        "organizer": "unpol",
        "event": slug,
        "team_token": token,
        "devices": [_device(api, number, gate) for number in (1, 2)],
        "new_device": _new_device(api, 3, gate),
        "items": items,
        "lists": lists,
        "dates": dates,
        "question": question,
        "gate": gate,
        "tickets": people,
    }


def state(slug: str) -> Json:
    """What the server knows of every ticket, and every scan that came to it."""
    from django_scopes import scopes_disabled
    from pretix.base.models import Checkin, OrderPosition

    with scopes_disabled():
        positions = OrderPosition.all.filter(order__event__slug=slug).select_related("order", "item")
        scans = Checkin.all.filter(list__event__slug=slug)
        return {
            "tickets": [
                {
                    "id": each.pk,
                    "source_id": f"{each.order.code}-{each.positionid}",
                    "name": each.attendee_name,
                    "status": "c" if each.canceled else each.order.status,
                    "product": str(each.item.name),
                    "secret": each.secret,
                    "blocked": bool(each.blocked),
                    "date": each.subevent_id,
                }
                for each in positions
            ],
            "scans": [[each.nonce, each.successful, each.type, each.list_id, each.position_id] for each in scans],
        }


def _bootstrap(slug: str, generator: str, series: bool) -> tuple[str, int]:
    """Organiser, token and gate, made once; the empty event."""
    from django_scopes import scopes_disabled
    from pretix.base.models import Event, Gate, Organizer, Team

    with scopes_disabled():
        organizer, _ = Organizer.objects.get_or_create(slug="unpol", defaults={"name": "UN Police (test)"})
        rights = {"all_events": True, "all_event_permissions": True, "all_organizer_permissions": True}
        team, _ = Team.objects.get_or_create(organizer=organizer, name="test", defaults=rights)
        gate, _ = Gate.objects.get_or_create(organizer=organizer, identifier="MAIN", defaults={"name": "Main gate"})
        made = Event.objects.create(
            organizer=organizer,
            slug=slug,
            name="UN Chiefs of Police Summit (test)",
            currency="USD",
            date_from=START,
            date_to=END,
            has_subevents=series,
            plugins="pretix.plugins.checkinlists,pretix.plugins.badges,pretix.plugins.manualpayment",
        )
        for name, value in (SETTINGS | {"ticket_secret_generator": generator}).items():
            made.settings.set(name, value)
        if generator == "pretix_sig1":
            made.ticket_secret_generator._generate_keys()  # two first orders at once would make two keys
        return str((team.tokens.first() or team.tokens.create(name="test")).token), gate.pk


def _item(name: str, price: str) -> Json:
    return {
        "name": {"en": name},
        "default_price": price,
        "admission": True,
        "personalized": True,
        "active": True,
        "tax_rule": None,
    }


def _date(api: Api, path: str, day: int) -> int:
    times = {"date_from": START + timedelta(days=day), "date_to": START + timedelta(days=day, hours=9)}
    told = {
        "name": {"en": f"Day {day + 1}"},
        "active": True,
        "item_price_overrides": [],
        "variation_price_overrides": [],
    }
    told |= {"meta_data": {}} | {name: moment.isoformat() for name, moment in times.items()}
    return int(api(path + "subevents/", told)["id"])


def _new_device(api: Api, number: int, gate: int | None) -> str:
    """The one-time token of a device that nobody has set up yet."""
    told = {"name": f"Kiosk {number}", "all_events": True, "limit_events": [], "security_profile": "pretixscan"}
    return str(api("organizers/unpol/devices/", told | {"gate": gate})["initialization_token"])


def _device(api: Api, number: int, gate: int) -> Json:
    told = {"hardware_brand": "test", "hardware_model": "test", "os_name": "Linux", "os_version": "1"}
    told |= {"software_brand": "kiosk", "software_version": "0.1", "info": {"note": "test"}, "rsa_pubkey": None}
    token = _new_device(api, number, gate if number == 1 else None)
    answer = Api()("device/initialize", told | {"token": token})
    return {key: answer[key] for key in ("name", "device_id", "api_token")}


class _Tickets:
    """Orders of one ticket each, the same for the same number. Every twelfth is for money and not paid, every
    twenty-fourth of all cancelled."""

    def __init__(self, api: Api, path: str, items: dict[str, int], question: int, dates: list[int | None]) -> None:
        self.api, self.path, self.items, self.question, self.dates = api, path, items, question, dates

    def made(self, count: int) -> list[Json]:
        """So many."""
        with ThreadPoolExecutor(2) as pool:
            orders = pool.map(lambda number: self.api(self.path + "orders/", self._order(number)), range(1, count + 1))
            tickets = [
                {"order": order["code"], "status": order["status"]} | {key: each[key] for key in _TOLD}
                for order in orders
                for each in order["positions"]
            ]
        for ticket in [each for each in tickets if each["status"] == "n"][::2]:
            self.api(f"{self.path}orders/{ticket['order']}/mark_canceled/", {"send_email": False})
            ticket["status"] = "c"
        return tickets

    def _order(self, number: int) -> Json:
        draw, unpaid = random.Random(f"1 {number}"), number % 12 == 0
        product = "Press" if unpaid else draw.choices(list(self.items), (80, 8, 12))[0]
        return {
            "email": f"p{number:05d}@police.example",
            "locale": "en",
            "sales_channel": "web",
            "send_email": False,
            "force": True,
            "status": "n" if unpaid else "p",
            "payment_provider": "manual",
            "positions": [self._position(draw, self.items[product], self.dates[number % len(self.dates)])],
        }

    def _position(self, draw: random.Random, item: int, date: int | None) -> Json:
        name = {"title": draw.choice(["", "Dr", "H.E."]), "given_name": draw.choice(GIVEN)}
        return {
            "item": item,
            "variation": None,
            "price": None,
            "attendee_email": None,
            "addon_to": None,
            "subevent": date,
            "attendee_name_parts": {"_scheme": "title_given_family", "family_name": draw.choice(FAMILY)} | name,
            "company": draw.choice(ORGANISATIONS),
            "answers": [{"question": self.question, "answer": draw.choice(COUNTRIES), "options": []}],
        }


_TOLD = ("id", "positionid", "item", "subevent", "secret", "attendee_name")


def main() -> None:
    """Obey until standard input ends."""
    django.setup()
    for line in sys.stdin:
        command = json.loads(line)
        print(json.dumps({"event": event, "state": state}[command.pop("do")](**command)), flush=True)


if __name__ == "__main__":
    URL = sys.argv[1]
    main()
