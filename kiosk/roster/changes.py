"""What an import would change. Pure: `compare(present, export)` says it, `roster.store` applies it.

Laws:
- A source that is silent (None) changes nothing; a second identical import changes nothing at all.
- People are never deleted. Whoever vanished from what the export covers completely is marked missing, and may return.
- A code that a person's source no longer gives is SUPERSEDED, so that its scan still tells whose it was. REVOKED is
  final; a block is lifted only by a source that knows of blocks (pretix).
- A person found by a weaker key takes on the surer id; the old one stays as an alias.
- A newcomer of whose state the source says nothing is pending: staff resolve it at the gate. A companion is as the
  host, of whatever a file says less (`company`).
- What is doubtful (one entry fits several people, one code two people) is a problem and changes nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from kiosk.domain.credential import is_medium
from kiosk.domain.export import Export, Problem, provisional
from kiosk.domain.people import CredentialEntry, DelegateId, Registration, Standing, State
from kiosk.roster.company import following, under
from kiosk.roster.dating import Ages, Record
from kiosk.roster.differences import Fields, codes_told, differences, merged_standing
from kiosk.roster.matching import Ambiguous, Contradicted, Present, Register, nameless
from kiosk.roster.vanishing import learned_forms, vanished

__all__ = ["Change", "Changes", "CredentialChange", "Present", "compare"]


@dataclass(frozen=True, slots=True)
class Change:
    """A delegate: field of `Registration` -> (old, new). `companion_of`, `addon_to` hold `source_id`s."""

    id: DelegateId
    fields: Mapping[str, tuple[object, object]]


@dataclass(frozen=True, slots=True)
class CredentialChange:
    """A code that comes to the roster or changes its standing. `delegate` None = its holder is not on the roster."""

    key: str
    delegate: DelegateId | None
    standing: Standing


@dataclass(frozen=True, kw_only=True)
class Changes:
    """What is to be done. `added` bring their own credentials; `credentials` are about everything else."""

    added: tuple[Registration, ...] = ()
    changed: tuple[Change, ...] = ()
    unchanged: int = 0
    """People whose fields stay; their codes may still change."""
    missing: tuple[DelegateId, ...] = ()
    """Newly missing."""
    with_hosts: tuple[DelegateId, ...] = ()
    """Companions of these, who are missing with them; nothing is written of a companion for that."""
    returned: tuple[DelegateId, ...] = ()
    """Were missing, are in the export again."""
    credentials: tuple[CredentialChange, ...] = ()
    aliases: tuple[tuple[DelegateId, str], ...] = ()
    """Further keys under which a delegate is known from now on: bookkeeping, not a change of the person."""
    matched: Mapping[tuple[str, str], DelegateId] = field(default_factory=dict)
    """(system, `source_id` in the export) -> delegate already present, for pictures of `Export.photos`."""
    problems: tuple[Problem, ...] = ()

    def __bool__(self) -> bool:
        return any((self.added, self.changed, self.missing, self.returned, self.credentials, self.aliases))


def compare(
    present: Iterable[Present],
    export: Export,
    *,
    loose: Mapping[str, Standing] | None = None,
    keep_missing: bool = False,
    dated: Record | None = None,
) -> Changes:
    """What `export` changes on a roster of `present` delegates and `loose` codes (those that nobody holds), if earlier
    imports were as old as `dated` says."""
    comparison = _Comparison(Register(present), export, loose or {}, Ages(export, dated or {}))
    return comparison.run(keep_missing)


class _Comparison:
    """One run of `compare`: who was found so far, and what came of it."""

    def __init__(self, register: Register, export: Export, loose: Mapping[str, Standing], ages: Ages) -> None:
        self.register = register
        self.export = export
        self.loose = loose
        self.ages = ages
        self.found: dict[DelegateId, tuple[Present, Registration]] = {}
        self.matches: dict[tuple[str, str], Present] = {}
        self.ids: dict[tuple[str, str], str] = {}
        self.added: dict[tuple[str, str], Registration] = {}
        self.holders: dict[str, Registration] = {}
        self.credentials: dict[str, CredentialChange] = {}
        self.doubtful: set[DelegateId] = set()
        self.unread: set[tuple[str, str]] = set()
        """Forms with rows of which nobody knows whose they are: they mark nobody missing."""
        self.problems: list[Problem] = []

    def run(self, keep_missing: bool) -> Changes:
        added = self._place()
        changed = [
            Change(person.id, fields)
            for person, entry in self.found.values()
            if (fields := self._fields(person, entry))
        ]
        for person, entry in self.found.values():
            self._compare_codes(person, entry)
        aliases = [alias for person, entry in self.found.values() for alias in self._aliases(person, entry)]
        for companion, fields in self._following(changed):
            changed.append(Change(companion.id, fields))
            if "source_id" in fields:
                aliases.append((companion.id, companion.entry.source_id))
        newcomers = tuple(self._newcomers(added))
        self._compare_lists()
        missing = () if keep_missing else self._missing()
        return Changes(
            added=newcomers,
            changed=tuple(changed),
            unchanged=len(self.found) - sum(change.id in self.found for change in changed),
            missing=missing,
            with_hosts=tuple(self._with_hosts(frozenset(missing))),
            returned=tuple(self._returned()),
            credentials=tuple(self.credentials.values()),
            aliases=tuple(aliases),
            matched={key: person.id for key, person in self.matches.items()},
            problems=tuple(self.problems),
        )

    def _place(self) -> list[Registration]:
        """Find who is meant, registrants before companions; whoever is neither found nor doubtful is new."""
        seen: set[tuple[str, str]] = set()
        entries = self.export.entries
        for entry in (
            *(e for e in entries if e.companion_of is None),
            *(e for e in entries if e.companion_of is not None),
        ):
            key = (entry.system, entry.source_id)
            if key in seen:
                self._report(f"{entry.source_id} occurs twice in this import; only the first was taken.")
            else:
                seen.add(key)
                self._find(key, entry)
        return list(self.added.values())

    def _find(self, key: tuple[str, str], entry: Registration) -> None:
        registrant = None if entry.companion_of is None else (entry.system, entry.companion_of)
        match self.register.find(entry, self.matches.get(registrant) if registrant else None):
            case None if nameless(entry):
                self.unread.add((entry.system, entry.form or ""))
                self._report(f"{entry.source_id} has lost the letters of the name, and nothing else says who it is.")
            case None:
                if registrant is None or registrant in self.matches or registrant in self.added:
                    self.added[key] = entry
            case Ambiguous(candidates):
                self.doubtful.update(candidate.id for candidate in candidates)
                self._report(f"{entry.source_id} fits several people on the roster; none of them was changed.")
            case Contradicted(candidate):
                self.doubtful.add(candidate.id)
                self._report(f"{entry.source_id} is somebody else on the roster; is this the file of another event?")
            case person:
                self._take(key, person, entry)

    def _take(self, key: tuple[str, str], person: Present, entry: Registration) -> None:
        if person.id in self.found:
            other = self.found[person.id][1].source_id
            self._report(f"{entry.source_id} and {other} both mean one person on the roster; only {other} was taken.")
            return
        self.found[person.id] = (person, entry)
        self.matches[key] = person
        self.ids[key] = self._surer_id(person.entry, entry)

    def _surer_id(self, old: Registration, new: Registration) -> str:
        if provisional(old.source_id) and not provisional(new.source_id):
            return new.source_id
        if old.companion_of is None or new.companion_of is None:
            return old.source_id
        return under(self.ids.get((new.system, new.companion_of), old.companion_of), old.companion_of, old.source_id)

    def _fields(self, person: Present, entry: Registration) -> Fields:
        old = person.entry
        fields = differences(old, entry)
        if "state" in fields and (why := self.ages.doubt(old, entry)):
            del fields["state"]
            self._report(f"{entry.source_id} is {entry.state} in {why}; {old.state} stays until a newer list.")
        if (source_id := self.ids[entry.system, entry.source_id]) != old.source_id:
            fields["source_id"] = (old.source_id, source_id)
        for name in ("companion_of", "addon_to"):
            told = getattr(entry, name)
            if told is not None and (now := self.ids.get((entry.system, told), told)) != (was := getattr(old, name)):
                fields[name] = (was, now)
        return fields

    def _compare_codes(self, person: Present, entry: Registration) -> None:
        if not entry.credentials:
            return
        present = {credential.key: credential.standing for credential in person.entry.credentials}
        for credential in codes_told(person.entry, entry):
            key = credential.key
            if self.register.by_code.get(key, person) is not person or self.holders.setdefault(key, entry) is not entry:
                self._taken(key, entry)
                continue
            old = present.get(key)
            told = self.export.standings.get(key, credential.standing)
            standing = merged_standing(old or self.loose.get(key), told, entry.system)
            if old is not standing:
                self.credentials[key] = CredentialChange(key, person.id, standing)

    def _following(self, changed: Iterable[Change]) -> list[tuple[Present, Fields]]:
        hosts = {}
        for change in changed:
            entry = self.found[change.id][0].entry
            hosts[entry.system, entry.source_id] = dict(change.fields)
        return list(following(self.register.everyone, self.found, hosts))

    def _aliases(self, person: Present, entry: Registration) -> Iterable[tuple[DelegateId, str]]:
        source_id = self.ids[entry.system, entry.source_id]
        if entry.source_id == source_id == person.entry.source_id and entry.aliases == person.entry.aliases:
            return
        for alias in {entry.source_id, *entry.aliases, person.entry.source_id} - {source_id, *person.entry.aliases}:
            if self.register.by_id.get((entry.system, alias), person) is person:
                yield person.id, alias
            else:
                self._report(f"{entry.source_id} and another person on the roster share the key {alias}.")

    def _newcomers(self, added: list[Registration]) -> Iterable[Registration]:
        """New people in the words of the roster: forms learned, ids of those present, no code that another one has."""
        forms = learned_forms(self.found)
        known = self.register.by_id
        for entry in added:
            told = {} if entry.companion_of is entry.addon_to is None else self._links(entry)
            if entry.state is None:
                told["state"] = _until_told(entry)
            if (form := forms.get((entry.system, entry.form or ""), entry.form)) != entry.form:
                told["form"] = form
            if known and any((entry.system, alias) in known for alias in entry.aliases):
                told["aliases"] = ()
            if entry.credentials and (credentials := self._free_of(entry)) != entry.credentials:
                told["credentials"] = credentials
            yield replace(entry, **told) if told else entry  # type: ignore[arg-type]

    def _free_of(self, entry: Registration) -> tuple[CredentialEntry, ...]:
        free = [credential for credential in entry.credentials if self._is_free(credential.key, entry)]
        return tuple([self._with_past(credential, entry) for credential in free])

    def _with_past(self, credential: CredentialEntry, entry: Registration) -> CredentialEntry:
        """A newcomer's code, of which lists may have told before its holder came."""
        before = self.loose.get(credential.key)
        told = self.export.standings.get(credential.key, credential.standing)
        standing = merged_standing(before, told, entry.system)
        return credential if standing is credential.standing else replace(credential, standing=standing)

    def _links(self, entry: Registration) -> dict[str, object]:
        """Links of a newcomer whose host or main ticket has another id on the roster."""
        told: dict[str, object] = {}
        for name in ("companion_of", "addon_to"):
            target = getattr(entry, name)
            if target is not None and (now := self._target(entry.system, target)) != target:
                told[name] = now
        if host := told.get("companion_of"):
            told["source_id"] = under(str(host), entry.companion_of or "", entry.source_id)
        return told

    def _target(self, system: str, source_id: str) -> str | None:
        """Id on the roster of a registrant or main ticket; None where it is on neither side."""
        known = (system, source_id) in self.added or (system, source_id) in self.register.by_id
        return self.ids.get((system, source_id), source_id if known else None)

    def _is_free(self, key: str, entry: Registration) -> bool:
        if key not in self.register.by_code and self.holders.setdefault(key, entry) is entry:
            return True
        self._taken(key, entry)
        return False

    def _taken(self, key: str, entry: Registration) -> None:
        """A code has another holder: a ticket stays theirs, a medium that changed hands counts for neither."""
        holder = self.register.by_code.get(key)
        if is_medium(key) and holder is not None:
            self.credentials[key] = CredentialChange(key, holder.id, Standing.SUPERSEDED)
        self._report(f"The code of {entry.source_id} belongs to another person already; it was not given twice.")

    def _compare_lists(self) -> None:
        """Lists of revoked and blocked codes whose holders the export does not name."""
        for key, told in self.export.standings.items():
            if key in self.holders or key in self.credentials:
                continue
            holder = self.register.by_code.get(key)
            old = (
                next((each.standing for each in holder.entry.credentials if each.key == key), None) if holder else None
            )
            old = old or self.loose.get(key)
            standing = merged_standing(old, told, "pretix")
            if standing is not (old or Standing.ACTIVE):
                self.credentials[key] = CredentialChange(key, holder.id if holder else None, standing)

    def _missing(self) -> tuple[DelegateId, ...]:
        covers = tuple(each for each in self.export.covers if (each.system, each.form) not in self.unread)
        gone = vanished(self.register.everyone, self.found, replace(self.export, covers=covers))
        return tuple(delegate for delegate in gone if delegate not in self.doubtful)

    def _returned(self) -> Iterable[DelegateId]:
        """Whoever was missing and is in the files again, unless these are older than the list without them."""
        for person, entry in self.found.values():
            if person.missing and not self.ages.is_older(person.entry, entry):
                yield person.id
            elif person.missing:
                self._report(f"{entry.source_id} stays missing: the file is not newer than the list without them.")

    def _with_hosts(self, missing: frozenset[DelegateId]) -> Iterable[DelegateId]:
        for person in self.register.everyone:
            host = self.register.by_id.get((person.entry.system, person.entry.companion_of or ""))
            if host is not None and host.id in missing and person.id not in missing and not person.missing:
                yield person.id

    def _report(self, problem: str) -> None:
        self.problems.append(Problem("", None, None, problem))


def _until_told(entry: Registration) -> State:
    """State of a newcomer of whose state the source says nothing."""
    if entry.companion_of is not None:
        return State.COMPLETE
    return State.UNPAID if entry.valid_unpaid is None else State.PENDING
