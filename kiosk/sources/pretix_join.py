"""Joins the files of one pretix event. Tickets meet by `ORDER-POSITION`, by code, or by order, name and product."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from kiosk.domain.export import Coverage, Problem, provisional
from kiosk.domain.people import GRAVITY, Registration, State
from kiosk.sources.merging import merged
from kiosk.sources.part import Part
from kiosk.sources.pretix_codes import LISTED_FORM


def join(parts: Sequence[Part]) -> tuple[list[Registration], list[Problem], list[Coverage]]:
    """Every ticket once; of two files that say different things of one, the richer kind is believed."""
    holding = [part for part in parts if part.entries]
    covers = [coverage for part in parts for coverage in part.covers]
    if len(holding) <= 1:
        return [entry for part in holding for entry in part.entries], [], covers
    problems: list[Problem] = []
    tickets: dict[str, list[Registration]] = defaultdict(list)
    by_code: dict[str, str] = {}
    by_holder: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    ranked = sorted(holding, key=lambda part: (_numbered(part), part.rank), reverse=True)
    for part in ranked:
        for entry, row, order in zip(part.entries, part.origins, part.moments, strict=True):
            source_id = _identity(entry, str(order), by_code, by_holder)
            if source_id is None:
                problems.append(
                    Problem(part.file, row, None, "The ticket fits several of the other files; not joined.")
                )
                source_id = entry.source_id
            tickets[source_id].append(entry)
            for credential in entry.credentials:
                by_code.setdefault(credential.key, source_id)
            by_holder[str(order), entry.name or "", entry.category or ""].append(source_id)
    form = _form(holding)
    entries = [_one(source_id, sayings, form or sayings[0].form, problems) for source_id, sayings in tickets.items()]
    return entries, problems, [replace(c, form=form) if form and c.form == LISTED_FORM else c for c in covers]


def _one(source_id: str, sayings: list[Registration], form: str | None, problems: list[Problem]) -> Registration:
    """The ticket; where files disagree on its state, in the graver one."""
    sure = {entry.state for entry in sayings if entry.state is not None and entry.valid_unpaid is not None}
    states = sure or {entry.state for entry in sayings if entry.state is not None}
    state = max(states, key=GRAVITY.index, default=None)
    if State.COMPLETE in states and len(states) > 1:
        said = f"The files disagree on the state of {source_id}; it is {state} until a newer one."
        problems.append(Problem("", None, None, said))
    return merged(sayings, source_id=source_id, form=form, state=state)


def _numbered(part: Part) -> bool:
    return not provisional(part.entries[0].source_id)


def _identity(
    entry: Registration, order: str, by_code: dict[str, str], by_holder: dict[tuple[str, str, str], list[str]]
) -> str | None:
    """The ticket that an entry is; its own id if it is a new one; None if it may be several."""
    if not provisional(entry.source_id):
        return entry.source_id
    for credential in entry.credentials:
        if credential.key in by_code:
            return by_code[credential.key]
    if entry.credentials:
        return entry.source_id
    fitting = set(by_holder.get((order, entry.name or "", entry.category or ""), ()))
    return None if len(fitting) > 1 else next(iter(fitting), entry.source_id)


def _form(parts: Sequence[Part]) -> str | None:
    """The event, if the files name just one."""
    forms = {entry.form for part in parts for entry in part.entries} - {LISTED_FORM, None}
    return forms.pop() if len(forms) == 1 else None
