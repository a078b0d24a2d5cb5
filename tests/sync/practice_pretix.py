"""A pretix of one event that lives in memory: what its API does with a device, as its code and recordings have it.

Times are its own: every change and every page is a second later than the one before.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.sync.scripted import Asked, Reply, reply

Json = dict[str, Any]
BASE = "/api/v1/organizers/unpol/events/summit/"
ORGANIZER = "/api/v1/organizers/unpol/"
DEVICE = 7
MAIN, HALL = 1, 2
ITEMS = {1: "Delegate", 2: "Press"}


class PracticePretix:
    """Call it with what is asked. What an organiser does there are its methods; `page` is the most of one page."""

    def __init__(self, people: int = 5, page: int = 50) -> None:
        self.orders: dict[str, Json] = {}
        self.scans: list[Json] = []
        self.items = dict(ITEMS)
        self.questions: list[Json] = []
        self.prints: list[Json] = []
        self.failed: list[Json] = []
        self.blocks: list[Json] = []
        self.revocations: list[Json] = []
        self.page, self.token, self.one_time = page, "device-token", "one-time"
        self.lists: list[Json] = [_a_list(MAIN, "Main entrance"), _a_list(HALL, "Hall", allow_multiple_entries=True)]
        self.between_pages: Callable[[], object] = lambda: None
        self.denied: set[str] = set()
        self._clock = datetime(2024, 6, 1, tzinfo=UTC)
        self._number = 0
        for _ in range(people):
            self.order()

    def now(self) -> str:
        self._clock += timedelta(seconds=1)
        return self._clock.isoformat().replace("+00:00", "Z")

    def later(self, seconds: float) -> None:
        self._clock += timedelta(seconds=seconds)

    def order(self, tickets: int = 1, item: int = 1, status: str = "p") -> str:
        """Somebody orders; the code of the order."""
        self._number += 1
        code = f"O{self._number:04d}"
        positions = [self._position(code, n, item) for n in range(1, tickets + 1)]
        self.orders[code] = {
            **{"code": code, "event": "summit", "status": status, "email": f"{code.lower()}@example.org"},
            **{"checkin_attention": False, "checkin_text": None, "require_approval": False, "valid_if_pending": False},
            **{"invoice_address": None, "datetime": self.now(), "positions": positions, "testmode": False},
        }
        self.touch(code)
        return code

    def _position(self, code: str, number: int, item: int) -> Json:
        self._number += 1
        name = f"Person {self._number}"
        return {
            **{"id": self._number, "positionid": number, "item": item, "variation": None, "attendee_name": name},
            **{"attendee_name_parts": {"given_name": "Person", "family_name": str(self._number)}, "canceled": False},
            **{"attendee_email": None, "company": "Police", "country": "FR", "secret": f"secret-{self._number}-0"},
            **{"addon_to": None, "subevent": None, "answers": [], "valid_from": None, "valid_until": None},
            "blocked": None,
        }

    def touch(self, code: str) -> None:
        self.orders[code]["last_modified"] = self.now()

    def change(self, code: str, **fields: Any) -> None:
        self.orders[code] |= fields
        self.touch(code)

    def rename(self, code: str, name: str) -> None:
        self.orders[code]["positions"][0]["attendee_name"] = name
        self.touch(code)

    def reissue(self, code: str) -> None:
        position = self.orders[code]["positions"][0]
        stem, _, number = position["secret"].rpartition("-")
        position["secret"] = f"{stem}-{int(number) + 1}"
        self.touch(code)

    def block(self, code: str, blocked: bool) -> None:
        position = self.orders[code]["positions"][0]
        position["blocked"] = ["admin"] if blocked else None
        self.blocks.append({"id": 1, "secret": position["secret"], "blocked": blocked, "updated": self.now()})
        self.touch(code)

    def cancel_ticket(self, code: str) -> None:
        self.orders[code]["positions"][-1]["canceled"] = True
        self.touch(code)

    def delete(self, code: str) -> None:
        del self.orders[code]

    def secret(self, code: str) -> str:
        return str(self.orders[code]["positions"][0]["secret"])

    def elsewhere(self, code: str, listed: int = MAIN, kind: str = "entry", at: str | None = None) -> None:
        """Another device scans."""
        position = self.orders[code]["positions"][0]
        self._scan(position, listed, kind, at or self.now(), None, device=99)
        self.touch(code)

    def stored(self) -> list[tuple[str, str]]:
        """Successful scans of this device: nonce and kind."""
        return sorted((s["nonce"], s["type"]) for s in self.scans if s["device"] == DEVICE and s["successful"])

    def __call__(self, asked: Asked) -> Reply:
        if asked.path == "/api/v1/device/initialize":
            return self._initialize(asked)
        if asked.headers.get("Authorization") != f"Device {self.token}":
            return reply({"detail": "Invalid token."}, 401)
        if asked.path.rstrip("/").rpartition("/")[2] in self.denied:
            return reply({"detail": "Request denied by device security profile."}, 403)
        if asked.path.startswith(BASE):
            return self._of_event(asked, asked.path.removeprefix(BASE))
        match asked.path.removeprefix(ORGANIZER):
            case "checkinrpc/redeem/":
                return self._redeem(asked.json())
            case "checkinrpc/annul/":
                return self._annul(asked.json())
        if asked.path == "/api/v1/device/info":
            return reply({"device": {"device_id": DEVICE}})
        return reply({"detail": "You do not have permission to perform this action."}, 403)

    def _initialize(self, asked: Asked) -> Reply:
        if asked.json()["token"] != self.one_time:
            return reply({"token": ["Unknown initialization token."]}, 400)
        self.one_time = ""
        made = {"organizer": "unpol", "device_id": DEVICE, "api_token": self.token, "name": "K"}
        return reply({**made, "security_profile": "pretixscan", "gate": None})

    def _of_event(self, asked: Asked, path: str) -> Reply:
        tables: dict[str, Callable[[], list[Json]]] = {
            "items/": lambda: [_an_item(number, name) for number, name in self.items.items()],
            "questions/": lambda: self.questions,
            "checkinlists/": lambda: self.lists,
            "revokedsecrets/": lambda: _since(self.revocations, "created", asked.query.get("created_since")),
            "blockedsecrets/": lambda: _since(self.blocks, "updated", asked.query.get("updated_since")),
        }
        if path == "":
            return reply(_EVENT)
        if path == "orders/":
            return self._orders(asked)
        if path in tables:
            return self._paged(tables[path](), asked)
        if path.endswith("/failed_checkins/"):
            return self._fail(asked.json())
        if path.endswith("/printlog/"):
            self.prints.append({**asked.json(), "key": asked.headers["X-Idempotency-Key"], "path": path})
            return reply({"id": len(self.prints)}, 201)
        return reply({"detail": "Not found."}, 404)

    def _orders(self, asked: Asked) -> Reply:
        if asked.query.get("page", ["1"]) != ["1"]:
            self.between_pages()
        key = asked.query.get("ordering", ["datetime"])[0]
        found = _since(list(self.orders.values()), "last_modified", asked.query.get("modified_since"))
        found.sort(key=lambda order: str(order[key.lstrip("-")]), reverse=key.startswith("-"))
        return self._paged(found, asked, self._shown)

    def _shown(self, order: Json) -> Json:
        return {**order, "positions": [{**each, "checkins": self._scans_of(each)} for each in order["positions"]]}

    def _scans_of(self, position: Json) -> list[Json]:
        return [
            {"id": 1, "datetime": s["datetime"], "list": s["list"], "type": s["type"], "device_id": s["device"]}
            for s in self.scans
            if s["position"] == position["id"] and s["successful"]
        ]

    def _paged(self, records: list[Json], asked: Asked, shown: Callable[[Json], Json] = dict) -> Reply:
        number = int(asked.query.get("page", ["1"])[0])
        size = min(int(asked.query.get("page_size", ["50"])[0]), self.page)
        page = [shown(record) for record in records[(number - 1) * size : number * size]]
        more = number * size < len(records)
        body = {"count": len(records), "next": "https://elsewhere.example/" if more else None, "results": page}
        return reply(body, X_Page_Generated=self.now())

    def _found(self, secret: str) -> tuple[Json, Json] | None:
        for order in self.orders.values():
            for position in order["positions"]:
                if position["secret"] == secret:
                    return order, position
        return None

    def _redeem(self, body: Json) -> Reply:
        listed = next((each for each in self.lists if each["id"] == body["lists"][0]), None)
        if listed is None:
            return reply({"lists": ['Invalid pk "9" - object does not exist.']}, 400)
        found = self._found(body["secret"])
        if found is None:
            return reply({"detail": "Not found.", "status": "error", "reason": "invalid"}, 404)
        order, position = found
        before = {**position, "checkins": self._scans_of(position), "order__status": order["status"]}
        asked = {answer["question"] for answer in position["answers"]}
        given = [{"question": int(number), "answer": text} for number, text in body.get("answers", {}).items()]
        position["answers"] += [answer for answer in given if answer["question"] not in asked]
        if not any(s["nonce"] == body["nonce"] and s["successful"] for s in self.scans):
            self._scan(position, listed["id"], body["type"], body["datetime"], body["nonce"], device=DEVICE)
            self.touch(order["code"])
        return reply({"status": "ok", "position": before, "list": listed}, 201)

    def _scan(self, position: Json, listed: int, kind: str, at: str, nonce: str | None, device: int) -> None:
        scan = {"position": position["id"], "list": listed, "type": kind, "datetime": at, "nonce": nonce}
        self.scans.append({**scan, "device": device, "successful": True})

    def _annul(self, body: Json) -> Reply:
        found = next((s for s in self.scans if s["nonce"] == body["nonce"] and s["list"] in body["lists"]), None)
        if found is None:
            return reply({"detail": "No check-in found based on nonce"}, 404)
        if not found["successful"]:
            return reply(["Cannot annul an unsuccessful checkin"], 400)
        apart = datetime.fromisoformat(body["datetime"]) - datetime.fromisoformat(found["datetime"])
        if apart > timedelta(minutes=15):
            said = "Annulment is not allowed more than 15 minutes after check-in"
            return reply({"non_field_errors": [said]}, 400)
        found["successful"] = False
        for order in self.orders.values():
            if any(position["id"] == found["position"] for position in order["positions"]):
                self.touch(order["code"])
        return reply({"status": "ok"})

    def _fail(self, body: Json) -> Reply:
        if not any(failed["nonce"] == body["nonce"] for failed in self.failed):
            self.failed.append(body)
        return reply(body, 201)


def _since(records: list[Json], field: str, since: list[str] | None) -> list[Json]:
    return [record for record in records if since is None or record[field] >= since[0]]


def _a_list(number: int, name: str, **more: Any) -> Json:
    plain = {"id": number, "name": name, "all_products": number == MAIN, "limit_products": [1], "subevent": None}
    told = {"include_pending": False, "allow_multiple_entries": False, "allow_entry_after_exit": True, "rules": {}}
    return {**plain, **told, "exit_all_at": None, "addon_match": False, "checkin_count": 0, **more}


def _an_item(number: int, name: str) -> Json:
    return {"id": number, "name": {"en": name}, "internal_name": None, "variations": [], "admission": True}


_EVENT: Json = json.loads(
    """{"name": {"en": "Summit"}, "slug": "summit", "testmode": false, "has_subevents": false,
        "date_from": "2024-06-26T13:00:00Z", "date_to": "2024-06-27T22:00:00Z", "date_admission": null,
        "timezone": "America/New_York", "valid_keys": {"pretix_sig1": []}}"""
)
