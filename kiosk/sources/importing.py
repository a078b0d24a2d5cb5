"""An import from files to roster: read, compare, apply, portraits. One way for preview, command line and screen."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum

from kiosk.domain.export import Export, Given, Problem
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import DelegateId, Registration, Standing, State, graver
from kiosk.domain.plan import Plan
from kiosk.journal.digests import Table, digest, digests, look
from kiosk.journal.store import Journal
from kiosk.roster import dating
from kiosk.roster.changes import Changes, Present, compare
from kiosk.roster.halving import ManyMissing, gone, halved
from kiosk.roster.leaving import EVERYTHING, Chosen
from kiosk.roster.photos import UnusablePicture
from kiosk.roster.store import TORN, Roster
from kiosk.sources import mapped, no_collecting, pretix_blocks, pretix_lists
from kiosk.sources.lapses import lapse, touched_by
from kiosk.sources.outlook import NobodyLeft, Outlook, outlook
from kiosk.sources.quarantine import Quarantine
from kiosk.sources.strangers import holders_in, join

_AT_ONCE = 20
_FACTS = (Table.SOURCES, Table.BLOCKS)


class Missing(Enum):
    """What becomes of people whom the files should name and do not."""

    ASK = "ask"
    """They are marked missing, unless they are many."""
    ACCEPT = "accept"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class _Manner:
    dry_run: bool
    missing: Missing
    unwatched: bool
    chosen: Chosen

    @property
    def stops(self) -> bool:
        """Whether it is for this import to stop where nobody could enter afterwards."""
        return self.unwatched and not self.dry_run and self.missing is Missing.ASK


@dataclass(frozen=True, kw_only=True)
class Pictures:
    """Portraits of an import. Unused are those that cannot be read, and all but one of somebody's."""

    matched: int = 0
    unmatched: int = 0
    unused: int = 0


@dataclass(frozen=True, kw_only=True)
class Imported:
    """What an import did, or with a dry run would do."""

    export: Export
    changes: Changes
    problems: tuple[Problem, ...]
    by_state: Mapping[str, int]
    """People of the export by standing; where the export is silent, by what the roster knows."""
    by_category: Mapping[str, int]
    gone: tuple[Present, ...]
    """Who newly goes missing."""
    outlook: Outlook
    """Who can enter after it."""
    pictures: Pictures
    many_missing: ManyMissing | None = None
    """With a dry run: what the import would stop with."""
    altered: tuple[str, ...] = ()
    """What had been changed from outside before this import."""


def bring(
    roster: Roster,
    journal: Journal,
    plan: Plan,
    paths: Sequence[Given],
    at: datetime,
    *,
    dry_run: bool = False,
    keep_missing: bool = False,
    accept_missing: bool = False,
    unwatched: bool = False,
    chosen: Chosen = EVERYTHING,
) -> Imported:
    """Import files. Raises Trouble where a file is no export at all, and ManyMissing where it looks like half a list
    and that is not accepted; the roster is untouched then. `unwatched`: nobody reads what it would mean, so NobodyLeft
    where nobody could enter any more. `chosen` leaves rows of a preview out, or raises Outdated.
    """
    missing = Missing.KEEP if keep_missing else Missing.ACCEPT if accept_missing else Missing.ASK
    with no_collecting():
        return _bring(roster, journal, plan, paths, at, _Manner(dry_run, missing, unwatched, chosen))


def _bring(
    roster: Roster,
    journal: Journal,
    plan: Plan,
    paths: Sequence[Given],
    at: datetime,
    manner: _Manner,
) -> Imported:
    with Quarantine() as quarantine:
        export = quarantine.read(paths, plan)
        return _applied(quarantine, export, roster, journal, plan, at, manner)


def _applied(
    quarantine: Quarantine,
    export: Export,
    roster: Roster,
    journal: Journal,
    plan: Plan,
    at: datetime,
    manner: _Manner,
) -> Imported:
    dry_run, missing = manner.dry_run, manner.missing
    present = list(roster.present())
    _refuse_strangers(export, present)
    known_blocks = roster.fact(pretix_blocks.FACT) or ""
    export, blocks = pretix_blocks.newest(known_blocks, export, lambda: roster.loose() | _standings_of(present))
    record = dating.read(roster.fact(dating.FACT) or "")
    export = replace(export, dates=dating.known_again(export.dates, record, at.astimezone(UTC).isoformat()))
    changes = compare(present, export, loose=roster.loose(), keep_missing=missing is Missing.KEEP, dated=record)
    changes, export = manner.chosen.of(changes, export, present)
    many = halved(present, changes) if missing is Missing.ASK else None
    if many is not None and not dry_run:
        raise many
    problems = (*export.problems, *changes.problems)
    altered: tuple[str, ...] = ()
    known_lists = roster.fact("pretix_lists") or ""
    lists = pretix_lists.merged(known_lists, export.lists)
    foreseen = outlook(plan, lists, present, changes)
    _somebody_left(manner, foreseen, lambda: outlook(plan, known_lists, present, Changes()))
    unreadable: tuple[Problem, ...] = ()
    if not dry_run:
        facts = {"pretix_keys": " ".join(_with(roster.fact("pretix_keys"), export.pretix_keys))}
        if torn := (roster.fact(TORN) or "").split():
            facts[TORN] = " ".join(system for system in torn if system not in (export.system, "all"))
        facts["passport_column"] = plan.passport_column
        if blocks:
            facts[pretix_blocks.FACT] = blocks
        if lists:
            facts["pretix_lists"] = lists
        if export.dates:
            facts[dating.FACT] = dating.with_imported(record, export.dates, forms_of(present, export, changes))
        holders, touched = holders_in(changes, journal), touched_by(changes, roster, journal)
        altered = look(journal, (Table.ROSTER, *_FACTS), at)
        seal = Seal(journal, at, _counts(export, changes))

        def along() -> None:
            join(roster, journal, holders, at)
            lapse(roster, journal, touched, at)
            seal.put()

        roster.apply(changes, at, facts, along=along, ready=seal.ready, tell=quarantine.tell)
        unreadable = _bring_photos(quarantine, roster, export, changes)
    by_state, by_category = _tally(export, changes, present)
    return Imported(
        export=export,
        changes=changes,
        problems=(*problems, *unreadable),
        by_state=by_state,
        by_category=by_category,
        gone=tuple(gone(present, changes)),
        outlook=foreseen,
        pictures=_pictures(export, changes, roster, len(unreadable)),
        many_missing=many,
        altered=altered,
    )


def _somebody_left(manner: _Manner, foreseen: Outlook, now: Callable[[], Outlook]) -> None:
    if manner.stops and foreseen.nobody and now().can_enter:
        raise NobodyLeft()


def _refuse_strangers(export: Export, present: Sequence[Present]) -> None:
    """JSON that only looks like people is no roster beside one of a registration system."""
    strange = next((file for file, kind in export.files if kind == mapped.GUESSED), None)
    if strange is not None and any(person.entry.system in ("indico", "pretix") for person in present):
        raise mapped.refused(strange)


class Seal:
    """The entry of one import: digests of a large roster are taken before the transaction that makes it count."""

    def __init__(self, journal: Journal, at: datetime, counts: Mapping[str, object]) -> None:
        self._journal, self._at, self._counts = journal, at, counts
        self._roster = ""

    def ready(self, generation: int) -> None:
        """All of it is written."""
        self._roster = digest(self._journal, Table.ROSTER, generation)

    def put(self) -> None:
        """In the transaction that makes it count."""
        told = {str(Table.ROSTER): self._roster, **digests(self._journal, _FACTS)}
        self._journal.append(EntryKind.IMPORTED, self._at, {**self._counts, "digests": told})


def forms_of(present: Sequence[Present], export: Export, changes: Changes) -> Mapping[tuple[str, str], set[str]]:
    """Under which forms people of each form of an export were on the roster."""
    known = {one.id: one.entry.form for one in present}
    found: dict[tuple[str, str], set[str]] = {}
    for entry in export.entries:
        holder = changes.matched.get((entry.system, entry.source_id))
        if holder is not None and (form := known.get(holder)):
            found.setdefault((entry.system, entry.form or ""), set()).add(form)
    return found


def _standings_of(present: Sequence[Present]) -> dict[str, Standing]:
    """Standing of every code of these people, as their sources have it."""
    return {code.key: code.standing for one in present for code in one.entry.credentials}


def _pictures(export: Export, changes: Changes, roster: Roster, unreadable: int) -> Pictures:
    new = {entry.source_id for entry in changes.added}
    fitting = sum(
        source_id in new or (export.system, source_id) in changes.matched or roster.by_source_id(source_id) is not None
        for source_id in export.photos
    )
    unmatched = export.strange + len(export.photos) - fitting
    matched = fitting - unreadable
    return Pictures(matched=matched, unmatched=unmatched, unused=export.pictures - unmatched - matched)


def _with(known: str | None, more: Sequence[str]) -> list[str]:
    return list(dict.fromkeys([*(known or "").split(), *more]))


def _counts(export: Export, changes: Changes) -> dict[str, object]:
    return {
        "source": export.system,
        "rows": export.rows,
        "added": len(changes.added),
        "changed": len(changes.changed),
        "missing": len(changes.missing) + len(changes.with_hosts),
        "returned": len(changes.returned),
    }


def _tally(export: Export, changes: Changes, present: Sequence[Present]) -> tuple[dict[str, int], dict[str, int]]:
    known = {one.id: one.entry for one in present}
    states: Counter[str] = Counter()
    categories: Counter[str] = Counter()
    hosts: dict[tuple[str, str | None], State] = {}
    for entry in sorted(export.entries, key=lambda entry: entry.companion_of is not None):
        before = _before(entry, changes, known)
        silent = State.PENDING if entry.companion_of is None else State.COMPLETE
        own = entry.state or (before.state if before else None) or silent
        state = graver(own, hosts.get((entry.system, entry.companion_of)))
        hosts[entry.system, entry.source_id] = state
        states[state] += 1
        categories[entry.category if entry.category is not None else (before and before.category) or ""] += 1
    return dict(states.most_common()), dict(categories.most_common())


def _before(entry: Registration, changes: Changes, known: Mapping[DelegateId, Registration]) -> Registration | None:
    found = changes.matched.get((entry.system, entry.source_id))
    return None if found is None else known.get(found)


def _bring_photos(quarantine: Quarantine, roster: Roster, export: Export, changes: Changes) -> tuple[Problem, ...]:
    """Portraits whose file is not the one the roster has, a few in each transaction."""
    present = roster.photo_digests() if export.photos else {}
    problems: list[Problem] = []
    ready: list[tuple[DelegateId, bytes, str]] = []
    for source_id, path in export.photos.items():
        holder = changes.matched.get((export.system, source_id))
        if holder is None:
            delegate = roster.by_source_id(source_id)
            holder = None if delegate is None else delegate.id
        if holder is None:
            continue
        try:
            if (picture := quarantine.portrait(path, present.get(holder))) is not None:
                ready.append((holder, *picture))
        except UnusablePicture as trouble:
            problems.append(Problem(path.name, None, None, f"the picture was left out: {trouble}"))
        if len(ready) >= _AT_ONCE:
            roster.set_photos(ready)
            ready.clear()
    roster.set_photos(ready)
    return tuple(problems)
