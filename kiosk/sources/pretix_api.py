"""JSON of pretix: the order export and dumps of its API (pretix: base/exporters/json.py, api/serializers/order.py).

Products are ids there; their names come from the export itself or from a dump of `items`, given in the same import. A
dump counts as complete only if it says so (`count`), or if there is nothing after it (`next`). Canceled tickets of
living orders are left out by pretix, so nobody already canceled goes missing.
"""

from collections.abc import Iterable
from datetime import UTC
from typing import Any

from kiosk.domain.export import Coverage
from kiosk.domain.people import Registration, Standing, State
from kiosk.sources import pretix_codes as codes
from kiosk.sources.columns import titles
from kiosk.sources.delegations import country
from kiosk.sources.part import Part, Sense, latest
from kiosk.sources.pretix_lists import ticket_columns
from kiosk.sources.pretix_orders import with_main_names
from kiosk.sources.text import clean, folded

Json = dict[str, Any]
_STATUS = {"p": "paid", "n": "pending", "e": "expired", "c": "canceled"}
_LIVING = frozenset(State) - {State.CANCELLED}


class Catalogue:
    """Products and questions by id, of whatever the import holds."""

    def __init__(self, items: Iterable[Json], questions: Iterable[Json]) -> None:
        self.items = {item["id"]: item for item in items}
        self.questions = {question["id"]: question for question in questions}
        self._ranks: dict[int, int] = {}

    def names(self, item: Any, variation: Any) -> tuple[str, str, str] | None:
        """Name, variation, internal name of a product."""
        known = self.items.get(item)
        if known is None:
            return None
        internal = known.get("internal_name")
        return said(known.get("name")), said(self._variation(item, variation).get("value")), _none_is_text(internal)

    def attention(self, item: Any, variation: Any) -> tuple[bool, str]:
        """Whether a product asks for attention, and the texts of variation and product."""
        levels = (self._variation(item, variation), self.items.get(item, {}))
        texts = (level.get("checkin_text") for level in levels)
        return any(level.get("checkin_attention") for level in levels), "\n".join(filter(None, texts))

    def _variation(self, item: Any, variation: Any) -> Json:
        listed = self.items.get(item, {}).get("variations") or ()
        found: Json = next((each for each in listed if each["id"] == variation), {})
        return {"value": found.get("name"), **found}

    def delegation(self, answers: list[Json], address: str, sense: Sense) -> str:
        """A question for the delegation, one for the nationality, the country of the address."""
        ranked = sorted((self._rank(answer), nth) for nth, answer in enumerate(answers))
        told = [answers[nth]["answer"] for rank, nth in ranked if rank < _NO_COUNTRY]
        return sense.delegations.first(*told, address)

    def kept(self, answers: list[Json], sense: Sense) -> tuple[tuple[str, str], ...]:
        """Answers that the plan keeps, by the text of their questions."""
        wanted = {title.casefold(): title for title in sense.plan.keep_columns}
        if not wanted:
            return ()
        titled = [
            (said(self.questions.get(a["question"], {}).get("question")), clean(str(a["answer"]))) for a in answers
        ]
        return tuple((wanted[title.casefold()], text) for title, text in titled if title.casefold() in wanted)

    def _rank(self, answer: Json) -> int:
        identity = answer["question"]
        question = self.questions.get(identity)
        if question is None:
            text = str(answer["answer"])
            return 2 if not answer.get("options") and len(text) == 2 and country(text) else _NO_COUNTRY
        if identity not in self._ranks:
            meant = titles().get(folded(said(question.get("question"))))
            rank = {"delegation": 0, "country": 1}.get(meant or "", _NO_COUNTRY)
            self._ranks[identity] = min(rank, 2) if question.get("type") == "CC" else rank
        return self._ranks[identity]


_NO_COUNTRY = 9


def said(text: Any) -> str:
    """A translatable text: English if there is English."""
    if isinstance(text, dict):
        text = text.get("en") or next((value for value in text.values() if value), "")
    return clean(text or "")


def _none_is_text(text: Any) -> str:
    """The order export writes an empty field as the word None."""
    return "" if text in (None, "None") else clean(text)


def recognise(record: Json) -> str | None:
    """What one object is: export, event, order, position, item, question, list, subevent, code; None if not pretix'."""
    keys = record.keys()
    kinds = (
        ("event", {"slug", "valid_keys"}),
        ("order", {"code", "positions", "status"}),
        ("position", {"positionid", "secret", "item", "order"}),
        ("item", {"internal_name", "variations", "admission"}),
        ("question", {"question", "identifier", "type"}),
        ("blocked", {"secret", "blocked", "updated"}),
        ("revoked", {"secret", "created"}),
        ("medium", {"identifier", "type", "linked_giftcard"}),
        ("list", {"limit_products", "include_pending", "rules"}),
        ("subevent", {"date_from", "date_admission", "item_price_overrides"}),
    )
    event = record.get("event")
    if isinstance(event, dict) and "orders" in event:
        return "export"
    return next((kind for kind, needed in kinds if needed <= keys), None)


def read_orders(
    file: str, numbered: list[tuple[int, Json]], catalogue: Catalogue, sense: Sense, *, slug: str = "", whole: bool
) -> Part:
    """Orders with their positions, of the API or (with `slug`) of the order export."""
    part = Part(file=file, kind="pretix order export (JSON)" if slug else "pretix orders (API)", system="pretix")
    part.rank, forms = (3 if slug else 5), set()
    for number, order in numbered:
        try:
            entries = list(_tickets(order, slug or _event(order), catalogue, sense, not slug))
            numbers = {str(each["id"]): f"{order['code']}-{each['positionid']}" for each in order["positions"]}
        except (KeyError, TypeError, ValueError, AttributeError):
            part.report(number, None, f"The order {order.get('code')} is damaged or of an unknown shape.")
            continue
        forms.add(slug or _event(order))
        part.positions.update(numbers)
        part.entries.extend(entries)
        part.origins.extend([number] * len(entries))
        part.moments.extend([order["code"]] * len(entries))
        part.rows += len(entries)
    part.latest = latest((order.get("last_modified") or order.get("datetime") for _, order in numbered), UTC)
    part.entries = with_main_names(part.entries)
    if whole:
        part.covers.extend(Coverage(system="pretix", form=form, states=_LIVING) for form in sorted(forms))
    return part


def _event(order: Json) -> str:
    """Slug of the event; older versions of pretix do not say it."""
    return order.get("event") or codes.LISTED_FORM


def _tickets(order: Json, form: str, catalogue: Catalogue, sense: Sense, api: bool) -> Iterable[Registration]:
    positions = {position["id"]: position["positionid"] for position in order["positions"]}
    state = order_state(order["status"], order.get("valid_if_pending"), order.get("require_approval"))
    for position in order["positions"]:
        main = positions.get(position["addon_to"]) if position["addon_to"] else None
        yield _ticket(
            position,
            sense,
            catalogue,
            source_id=f"{order['code']}-{position['positionid']}",
            form=form,
            addon_to=f"{order['code']}-{main}" if main else None,
            email=position.get("attendee_email") or order.get("email") or "",
            state=State.CANCELLED if position.get("canceled") else state,
            valid_unpaid=_unpaid(order["status"], state) if api or state is not State.UNPAID else None,
            attention=_attention(order, position, catalogue),
            attention_told=position["item"] in catalogue.items,
            scans_told=api and "checkins" in position,
            invoice=order.get("invoice_address") or ({} if api else None),
        )


def _attention(order: Json, position: Json, catalogue: Catalogue) -> str | None:
    """Text for staff; silent where products are unknown and the order itself says nothing."""
    flag, text = catalogue.attention(position["item"], position["variation"])
    wanted = codes.attention(flag or bool(order.get("checkin_attention")), order.get("checkin_text"), text)
    return wanted or ("" if position["item"] in catalogue.items else None)


def order_state(status: str, valid_if_pending: bool | None, require_approval: bool | None) -> State:
    """State of a living ticket of an order."""
    if status == "n" and require_approval:
        return State.PENDING
    if status == "n" and valid_if_pending:
        return State.COMPLETE
    return codes.STATES[_STATUS[status]]


def _unpaid(status: str, state: State) -> bool:
    """Whether the ticket is valid although the order is not paid."""
    return status == "n" and state is State.COMPLETE


def _ticket(
    position: Json, sense: Sense, catalogue: Catalogue, *, email: str, invoice: Json | None = None, **more: Any
) -> Registration:
    names = catalogue.names(position["item"], position["variation"])
    return Registration(
        system="pretix",
        email=email.strip().lower(),
        organisation=clean(position.get("company") or ""),
        delegation=catalogue.delegation(position.get("answers") or [], position.get("country") or "", sense),
        category=sense.product_category(*names) if names else None,
        product=codes.product(position["item"], position["variation"]),
        valid_from=codes.instant(position.get("valid_from")),
        valid_until=codes.instant(position.get("valid_until")),
        validity_told=True,
        credentials=codes.credentials(position["secret"], bool(position.get("blocked"))),
        extra=(*catalogue.kept(position.get("answers") or [], sense), *ticket_columns(position)),
        **_named(position, invoice),
        **more,
    )


def _named(position: Json, invoice: Json | None) -> Json:
    """Name fields; a main ticket without a name has that of the invoice, as in pretix' own lists.

    A file that knows no invoices (None) is silent of whoever has no name.
    """
    name, parts = clean(position.get("attendee_name") or ""), position.get("attendee_name_parts")
    if not name and not position.get("addon_to"):
        if invoice is None:
            return {}
        name, parts = clean(invoice.get("name") or ""), invoice.get("name_parts") or parts
    if not parts or not ({"given_name", "family_name"} & parts.keys()):
        return {"name": name}
    title = clean(parts.get("title") or "")
    return {
        "name": name,
        "given_name": " ".join(filter(None, (clean(parts.get(part) or "") for part in ("given_name", "middle_name")))),
        "family_name": clean(parts.get("family_name") or ""),
        "title": clean(parts.get("salutation") or "") or ("" if title and name.startswith(title) else title),
    }


def read_positions(
    file: str, numbered: list[tuple[int, Json]], catalogue: Catalogue, sense: Sense, whole: bool
) -> Part:
    """Tickets of a check-in list as the API gives them."""
    part = Part(file=file, kind="pretix check-in list (API)", system="pretix", rank=4, form=codes.LISTED_FORM)
    ids = {position.get("id"): position for _, position in numbered}
    for number, position in numbered:
        try:
            entry = _listed(position, ids, catalogue, sense)
        except (KeyError, TypeError, ValueError, AttributeError):
            part.report(number, None, "The ticket is damaged or of an unknown shape.")
            continue
        part.positions[str(position.get("id"))] = entry.source_id
        part.entries.append(entry)
        part.origins.append(number)
        part.moments.append(position["order"])
    part.rows = len(numbered)
    part.entries = with_main_names(part.entries)
    if whole and not any(position.get("subevent") for _, position in numbered):
        states = frozenset({State.COMPLETE})
        part.covers.append(Coverage(system="pretix", form=codes.LISTED_FORM, states=states, same_products=True))
    return part


def _listed(position: Json, ids: dict[Any, Json], catalogue: Catalogue, sense: Sense) -> Registration:
    main = ids.get(position["addon_to"]) if position.get("addon_to") else None
    flag, text = catalogue.attention(position["item"], position["variation"])
    order, status = position["order"], position["order__status"]
    state = order_state(status, position.get("order__valid_if_pending"), position.get("order__require_approval"))
    return _ticket(
        position,
        sense,
        catalogue,
        source_id=f"{order}-{position['positionid']}",
        form=codes.LISTED_FORM,
        addon_to=f"{order}-{main['positionid']}" if main else None,
        email=position.get("attendee_email") or "",
        state=state,
        valid_unpaid=_unpaid(status, state),
        attention=codes.attention(flag or bool(position.get("require_attention")), text) or None,
    )


def read_secrets(file: str, records: list[Json], kind: str) -> Part:
    """Lists of revoked and of blocked codes. A lifted block stays in the list: what was said last counts."""
    part = Part(file=file, kind=f"pretix {kind} codes", system="pretix", rows=len(records))
    for record in records:
        standing, key = Standing.REVOKED, codes.code_key(record["secret"])
        if kind == "blocked":
            standing = Standing.BLOCKED if record["blocked"] else Standing.ACTIVE
        since = codes.moment_text(record.get("updated"))
        if key not in part.standings or since > part.since[key]:
            part.standings[key], part.since[key] = standing, since
    return part


def read_event(file: str, record: Json) -> Part:
    """The event: keys that sign its codes."""
    keys = (record.get("valid_keys") or {}).get("pretix_sig1") or ()
    return Part(file=file, kind="pretix event", system="pretix", pretix_keys=tuple(map(str, keys)))
