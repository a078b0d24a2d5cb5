"""Columns of pretix' tables by their places, for languages whose words are unknown here (see `pretix_words`).

The exporters write columns in a fixed order; questions stand in the middle and are free. What is in the first rows
tells where the fixed blocks begin: order codes, dates beside times, ids, codes.
"""

import re
from collections.abc import Callable, Sequence

from kiosk.sources.table import Table

_CODE = re.compile(r"[A-Z0-9]{3,16}")
_DATE, _TIME = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"\d\d:\d\d:\d\d")
_SECRET = re.compile(r"'?[A-Za-z0-9+/=]{14,}")
_LIST_TAIL = (
    *("order_date", "order_time", "attention", "comment", "text"),
    *("seat", "seat", "seat", "seat", "seat"),
    *("blocked", "valid_from", "valid_until", "address", "zip", "city", "country", "state"),
)
_POSITION_TAIL = (
    *("attendee_email", "attendee_company", "address", "zip", "city", "country", "state"),
    *("voucher", "budget", "tag", "pseudonym", "ticket_secret"),
    *("seat", "seat", "seat", "seat", "seat"),
    *("blocked", "valid_from", "valid_until", "comment", "follow_up", "addon_to"),
)
_LOOKED_AT = 100
Fits = Callable[[str], object]


def columns(table: Table) -> dict[str, int]:
    """Column -> index of a check-in list or of order positions; empty where the table is neither."""
    sample = table.sample(_LOOKED_AT)
    if not sample:
        return {}
    return _list(table.header, sample) or _positions(table.header, sample)


def secret_column(table: Table, taken: Sequence[int]) -> int | None:
    """The column in which every row has another long code."""
    sample = table.sample(_LOOKED_AT)
    for index in range(len(table.header)):
        found = {row[index] for row in sample}
        if index not in taken and len(found) == len(sample) > 0 and all(map(_SECRET.fullmatch, found)):
            return index
    return None


def _all(sample: list[list[str]], index: int, fits: Fits) -> bool:
    return index < len(sample[0]) and all(fits(row[index]) for row in sample)


def _list(header: list[str], sample: list[list[str]]) -> dict[str, int]:
    begin = len(header) - len(_LIST_TAIL)
    dated = begin > 0 and _all(sample, begin, _DATE.fullmatch) and _all(sample, begin + 1, _TIME.fullmatch)
    if not dated or not _all(sample, 0, _CODE.fullmatch):
        return {}
    product = _after_name(header, 1)
    where = {"order": 0, "name": 1, "product": product, "checked_in": product + 2, "company": begin - 2}
    where |= {column: begin + place for place, column in enumerate(_LIST_TAIL) if column != "seat"}
    email = next((i for i in range(product + 5, begin) if _all(sample, i, lambda text: "@" in text or not text)), None)
    if email is None:
        return {}
    between = list(range(product + 5, email))
    secret = next((i for i in between if _all(sample, i, _SECRET.fullmatch)), None)
    paid = next((i for i in between if i != secret), None)
    where |= {column: i for column, i in (("email", email), ("secret", secret), ("paid", paid)) if i is not None}
    return where


def _positions(header: list[str], sample: list[list[str]]) -> dict[str, int]:
    shaped = len({row[0] for row in sample}) == 1 and _all(sample, 2, _CODE.fullmatch) and _all(sample, 3, str.isdigit)
    if not shaped or not (_all(sample, 7, _DATE.fullmatch) and _all(sample, 8, _TIME.fullmatch)):
        return {}
    product = next((i for i in (9, 12) if _all(sample, i + 1, str.isdigit)), None)
    if product is None:
        return {}
    begin = _after_name(header, product + 8)
    where = {"slug": 0, "order": 2, "position": 3, "status": 4, "email": 5, "product": product, "name": product + 8}
    where |= {"product_id": product + 1, "variation": product + 2, "variation_id": product + 3, "order_date": 7}
    where |= {column: begin + place for place, column in enumerate(_POSITION_TAIL) if column != "seat"}
    return where if begin + len(_POSITION_TAIL) <= len(header) else {}


def _after_name(header: list[str], name: int) -> int:
    """First column after the whole name and its parts, titled `Name: Part`."""
    return next((i for i in range(name + 1, len(header)) if ":" not in header[i]), len(header))
