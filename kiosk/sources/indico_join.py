"""Joins the files of one Indico event: tables know friendly ids (`#49`), the API knows registration ids and secrets.

Which form a table is of follows from the people it shares with the API. Within the form a row is a registration if
e-mail and name agree and both were made at the same second (Indico keeps e-mails unique only among active
registrations, so withdrawn ones repeat them), or if the second and at least part of the name agree. What fits several
registrations equally well is reported and stays apart.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from kiosk.domain.export import Coverage, Problem
from kiosk.domain.people import GRAVITY, Registration, State
from kiosk.roster.matching import name_tokens, names_agree
from kiosk.sources.merging import merged
from kiosk.sources.part import Part, moment

_TELLING = 20
"""A second in which more people than this registered (an import, a script) tells nobody apart."""
_QUARTER, _ZONES = timedelta(minutes=15), timedelta(hours=27)


class Saying(NamedTuple):
    """What one file says of one registration."""

    entry: Registration
    part: Part
    order: int
    """Place of the file among those given."""
    row: int
    made: str | None
    """Second of registration, ISO 8601 UTC without offset."""
    zoned: bool
    """Whether the file says in which zone; XLSX is taken to be in the plan's, and that may be wrong."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Everyone of the import, each once."""

    entries: list[Registration]
    problems: list[Problem]
    covers: list[Coverage]
    companions_told: set[str]


def join(parts: Sequence[Part], zone: tzinfo) -> Joined:
    """Join files of one event; `zone` is the event's, in which XLSX tells times."""
    if len(parts) == 1:
        part = parts[0]
        return Joined([*part.entries, *part.companions], [], part.covers, part.companions_told)
    return _Join(parts, zone).joined()


class _Join:
    def __init__(self, parts: Sequence[Part], zone: tzinfo) -> None:
        self.parts = parts
        self.problems: list[Problem] = []
        self.known: dict[str, list[Saying]] = defaultdict(list)
        self.rows: dict[str, list[Saying]] = defaultdict(list)
        for order, part in enumerate(parts):
            for entry, row, made in zip(part.entries, part.origins, part.moments, strict=True):
                saying = Saying(entry, part, order, row, _second(made, zone), isinstance(made, str))
                (self.rows if entry.source_id.startswith("#") else self.known)[entry.source_id].append(saying)
        self.registrations = [_best_first(sayings)[0] for sayings in self.known.values()]

    def joined(self) -> Joined:
        heads = {friendly: _best_first(sayings)[0] for friendly, sayings in self.rows.items()}
        forms = self._forms(heads.values())
        found = self._match(heads, forms)
        ids = {row: saying.entry.source_id for row, saying in found.items()}
        people: dict[str, list[Saying]] = {source_id: list(sayings) for source_id, sayings in self.known.items()}
        for friendly, sayings in self.rows.items():
            people.setdefault(ids.get(friendly, friendly), []).extend(sayings)
        entries = {
            source_id: self._one(source_id, _best_first(sayings), forms) for source_id, sayings in people.items()
        }
        companions, told = self._companions(entries, ids)
        return Joined([*entries.values(), *companions], self.problems, self._covers(forms), told)

    def _forms(self, heads: Iterable[Saying]) -> dict[str, str]:
        """Provisional form of a table -> the API's form of which it holds most people."""
        by_contact: dict[str, list[Saying]] = defaultdict(list)
        sizes = Counter(saying.entry.form for saying in self.registrations)
        for saying in self.registrations:
            by_contact[saying.entry.email or ""].append(saying)
        shared: dict[str, Counter[str | None]] = defaultdict(Counter)
        lengths: Counter[str | None] = Counter()
        for head in heads:
            lengths[head.entry.form] += 1
            fitting = {s.entry.form for s in by_contact.get(head.entry.email or "", ()) if _same(head, s)}
            for form in fitting:
                shared[head.entry.form or ""][form] += 1
        decided = {}
        for table, counted in shared.items():
            form, count = counted.most_common(1)[0]
            if form and count * 2 > min(lengths[table], sizes[form]):
                decided[table] = form
        return decided

    def _match(self, heads: Mapping[str, Saying], forms: Mapping[str, str]) -> dict[str, Saying]:
        """Friendly id -> the registration it is."""
        by_contact: dict[tuple[str | None, str | None], list[Saying]] = defaultdict(list)
        by_moment: dict[tuple[str | None, str | None], list[Saying]] = defaultdict(list)
        for saying in self.registrations:
            by_contact[saying.entry.form, saying.entry.email].append(saying)
            by_moment[saying.entry.form, saying.made].append(saying)
        listed = {coverage.form for part in self.parts if part.rank == 1 for coverage in part.covers}
        found: dict[str, Saying] = {}
        for friendly, head in heads.items():
            form = forms.get(head.entry.form or "")
            contact = by_contact.get((form, head.entry.email), []) if head.entry.email else []
            fitting = _fitting(head, contact, by_moment.get((form, head.made), []) if head.made else [])
            if len(fitting) == 1:
                found[friendly] = fitting[0]
            elif fitting:
                self._report(head, f"{friendly} fits several registrations of the other files and was not joined.")
            elif form in listed:
                self._report(head, f"{friendly} is not in the list of its form and has no ticket.")
        return self._unique(found, heads)

    def _unique(self, found: dict[str, Saying], heads: Mapping[str, Saying]) -> dict[str, Saying]:
        """One registration is one row."""
        claims = Counter(saying.entry.source_id for saying in found.values())
        for friendly in [each for each, saying in found.items() if claims[saying.entry.source_id] > 1]:
            source_id = found.pop(friendly).entry.source_id
            self._report(heads[friendly], f"{friendly} and another row both fit registration {source_id}; not joined.")
        return found

    def _one(self, source_id: str, sayings: list[Saying], forms: Mapping[str, str]) -> Registration:
        if len(sayings) == 1:
            alone = sayings[0].entry
            form = forms.get(alone.form or "", alone.form)
            return alone if form == alone.form else replace(alone, form=form)
        states = {saying.entry.state: saying for saying in sayings if saying.entry.state is not None}
        state = max(states, key=GRAVITY.index, default=None)
        if state is not None and len(states) > 1:
            self._report(
                states[state], f"The files disagree on the state of {source_id}; it is {state} until a newer one."
            )
        form = next((s.entry.form for s in sayings if s.entry.form in forms.values()), None)
        form = form or forms.get(sayings[0].entry.form or "", sayings[0].entry.form)
        return merged([s.entry for s in sayings], source_id=source_id, state=state, form=form)

    def _companions(
        self, entries: Mapping[str, Registration], ids: Mapping[str, str]
    ) -> tuple[list[Registration], set[str]]:
        """Companions of the richest file that tells of a registrant's."""
        told: dict[str, int] = {}
        for part in self.parts:
            for source_id in part.companions_told:
                registrant = ids.get(source_id, source_id)
                told[registrant] = max(told.get(registrant, 0), part.rank)
        found: dict[str, Registration] = {}
        for part in self.parts:
            for companion in part.companions:
                registrant = ids.get(companion.companion_of or "", companion.companion_of or "")
                if told[registrant] == part.rank:
                    one = _under(entries[registrant], companion)
                    found[one.source_id] = one
        return list(found.values()), set(told)

    def _covers(self, forms: Mapping[str, str]) -> list[Coverage]:
        covers = {
            replace(coverage, form=forms.get(coverage.form, coverage.form))
            for part in self.parts
            for coverage in part.covers
        }
        return sorted(covers, key=lambda coverage: coverage.form)

    def _report(self, saying: Saying, problem: str) -> None:
        self.problems.append(Problem(saying.part.file, saying.row, None, problem))


def _best_first(sayings: list[Saying]) -> list[Saying]:
    if len(sayings) == 1:
        return sayings
    return sorted(sayings, key=lambda saying: (-saying.part.rank, -saying.order))


def _second(made: object, zone: tzinfo) -> str | None:
    if isinstance(made, str) and made.endswith("+00:00"):
        return f"{made[:10]} {made[11:19]}"
    when = moment(made, zone)
    return when.astimezone(UTC).isoformat(" ")[:19] if when else None


def _same(one: Saying, other: Saying) -> bool:
    """E-mail and name agree, and nothing says that they are two registrations of one person.

    The deprecated API tells no states, but leaves out who is rejected or withdrawn.
    """
    if one.made is not None and other.made is not None and not _simultaneous(one, other):
        return False
    if other.entry.state is None and one.entry.state in (State.REJECTED, State.WITHDRAWN):
        return False
    if one.entry.email != other.entry.email:
        return False
    silent = one.entry.email and (one.entry.name is None or other.entry.name is None)
    return bool(silent) or names_agree(one.entry.name or "", other.entry.name or "")


def _simultaneous(one: Saying, other: Saying) -> bool:
    """Made at the same second; where a zone is not sure, zones differ by quarters of an hour and less than 27 hours."""
    if one.made is None or other.made is None or one.made == other.made:
        return one.made == other.made
    if one.zoned and other.zoned:
        return False
    apart = abs(datetime.fromisoformat(one.made) - datetime.fromisoformat(other.made))
    return apart < _ZONES and not apart % _QUARTER


def _fitting(head: Saying, contact: list[Saying], simultaneous: list[Saying]) -> list[Saying]:
    """Registrations that a row may be, by the surest thing that any of them shares with it."""
    agreeing = [saying for saying in contact if _same(head, saying)]
    if len(agreeing) > 1:
        agreeing = [saying for saying in agreeing if saying.entry.state is head.entry.state] or agreeing
    if agreeing:
        return agreeing
    if len(simultaneous) > _TELLING:
        return []
    words = set(name_tokens(head.entry.name or ""))
    return [
        saying
        for saying in simultaneous
        if saying.entry.email == head.entry.email or words & set(name_tokens(saying.entry.name or ""))
    ]


def _under(registrant: Registration, companion: Registration) -> Registration:
    """A companion with what is known of the registrant by all files together."""
    _, _, own = companion.source_id.partition("/")
    return replace(
        companion,
        source_id=f"{registrant.source_id}/{own}",
        companion_of=registrant.source_id,
        form=registrant.form,
        organisation=registrant.organisation,
        delegation=registrant.delegation,
        category=registrant.category,
    )
