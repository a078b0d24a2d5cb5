"""What to ask an event next, from what is kept, what its log says and what its lists say. Pure."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.sync.indico.api import Form
from kiosk.sync.indico.kept import Cursor, Kept, line_digest
from kiosk.sync.indico.log import News, Touched

SHARE, LONGEST = 15, 60.0
"""Lists may take one fifteenth of a server's time, and are not older than so many seconds where there is no log."""
CALM = 10 * LONGEST
"""With a log they only prove that nothing was missed."""
AT_MOST, EAGERLY = 30, 100
"""Details of one rotation: a second of rest earns one, up to this; where somebody asks for one round, so many."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The list of one form, compared with what is kept of it."""

    form: int
    body: bytes
    records: Mapping[int, Mapping[str, Any]] = field(repr=False)
    changed: frozenset[int]
    """Who is new, or has another line than was imported."""
    gone: frozenset[int]

    @property
    def differs(self) -> bool:
        """Whether it must be imported."""
        return bool(self.changed or self.gone)


def lists_are_due(cursor: Cursor, now: float, news: News | None) -> bool:
    """Whether it is time to read the lists."""
    longest = LONGEST if news is None else CALM
    age = now - cursor.listed
    return age < 0 or age >= min(cursor.cost * SHARE if news is None else CALM, longest)


def compared(form: int, body: bytes, records: Iterable[Mapping[str, Any]], kept: Mapping[int, Kept]) -> Listing:
    """What a list changes."""
    there = {record["id"]: record for record in records}
    of_form = {id_ for id_, one in kept.items() if one.form == form}
    changed = {id_ for id_, record in there.items() if id_ not in kept or kept[id_].line != line_digest(record)}
    return Listing(form, body, there, frozenset(changed), frozenset(of_form - there.keys()))


def vanished(forms: Collection[Form], kept: Mapping[int, Kept]) -> set[int]:
    """Forms of which somebody is kept, and which are not there any more."""
    return {one.form for one in kept.values()} - {form.id for form in forms}


def share(cursor: Cursor, now: float) -> int:
    """How many details the rotation may read now: one a second."""
    return max(0, min(int(now - cursor.rotated), AT_MOST))


def wanted(touched: Iterable[Touched], kept: Mapping[int, Kept], rotation: int) -> Iterator[tuple[int, int]]:
    """Whose details to read, with their forms, each once: who was touched, who was never read, then the rotation's
    share of those who were read longest ago."""
    asked: set[int] = set()
    for one in touched:
        form = kept[one.registration].form if one.registration in kept else one.form
        if form is not None and one.registration not in asked:
            asked.add(one.registration)
            yield one.registration, form
    for id_, each in kept.items():
        if not each.detail and id_ not in asked:
            asked.add(id_)
            yield id_, each.form
    rest = sorted((each.read, id_) for id_, each in kept.items() if id_ not in asked)
    for _, id_ in rest[:rotation]:
        yield id_, kept[id_].form


def touched(news: News | None, own: Mapping[int, float], forms: Collection[int]) -> list[Touched]:
    """Whom the log names in `forms` (all, where that is empty), each once, but for check-ins that were sent from here
    at that very moment (by `own`)."""
    found: dict[int, Touched] = {}
    for one in news.touched if news is not None else ():
        ours = own.get(one.registration)
        is_ours = ours is not None and one.at is not None and abs(one.at.timestamp() - ours) < _SAME_MOMENT
        if not is_ours and (not forms or one.form is None or one.form in forms):
            found.setdefault(one.registration, one)
    return list(found.values())


def of_unknown_forms(touched: Iterable[Touched], kept: Mapping[int, Kept]) -> bool:
    """Whether somebody new is of no form that is known, so that only the lists can tell."""
    known = {each.form for each in kept.values()}
    return any(one.registration not in kept and one.form not in known for one in touched)


_SAME_MOMENT = 0.5
"""Seconds between a check-in and its entry in the log."""
