"""The event's log as a feed (Indico: modules/logs/controllers.py): who was touched since it was read last. Pure.

Entries come newest first, fifteen a page, ordered by their moment; a transaction that took long may put one among those
that were read already. So not the last number is remembered, but which entries were there, and reading goes on until a
page has nothing new. What is added meanwhile moves others to later pages: they come twice, never not at all. The
sentences of the log hold names and are not looked at.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

Entries = list[dict[str, Any]]

WINDOW = 60
"""So many entries are remembered: a late one is looked for among them."""
MOST = 200
"""Pages. Where more has happened, it is cheaper to read everybody."""
_LINK = re.compile(r"/registration/(\d+)/registrations/(\d+)/")


@dataclass(frozen=True, slots=True)
class Touched:
    """An entry about a registration. `form` is None where the entry does not say."""

    registration: int
    form: int | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class News:
    """What the log says. `seen` is to be remembered; not `whole`, where more has happened than was read."""

    touched: tuple[Touched, ...]
    seen: tuple[int, ...]
    whole: bool = True


def news(seen: tuple[int, ...], page: Callable[[int], Entries | None]) -> News | None:
    """What came since `seen`, which is empty at the first time: then nothing is news. None: it may not be read."""
    known, floor = set(seen), min(seen, default=0)
    ids: set[int] = set(seen)
    touched: list[Touched] = []
    for number in range(1, MOST + 1):
        entries = page(number)
        if entries is None:
            return None
        new = [entry for entry in entries if (id_ := _number(entry)) > floor and id_ not in known]
        ids.update(map(_number, new))
        touched += filter(None, map(_touched, new))
        if not new or not seen:
            return News(tuple(touched) if seen else (), _last(ids))
        known |= ids
    return News(tuple(touched), _last(ids), whole=False)


def _last(ids: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(ids)[-WINDOW:]) or (0,)


def _number(entry: dict[str, Any]) -> int:
    value = entry.get("id")
    return value if isinstance(value, int) else 0


def _touched(entry: dict[str, Any]) -> Touched | None:
    meta, link = entry.get("meta"), entry.get("detailsLink")
    registration = meta.get("registration_id") if isinstance(meta, dict) else None
    if not isinstance(registration, int):
        return None
    found = _LINK.search(str(link.get("url"))) if isinstance(link, dict) else None
    form = int(found[1]) if found and int(found[2]) == registration else None
    try:
        return Touched(registration, form, datetime.fromisoformat(str(entry.get("time"))))
    except ValueError:
        return Touched(registration, form, None)
