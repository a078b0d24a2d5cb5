"""Who on the roster is meant by an incoming entry. Pure.

Keys are tried from the surest to the weakest: the source's id, its aliases, a credential, then form + e-mail + name.
Only the last can be ambiguous (Indico lets withdrawn and rejected registrations repeat an e-mail); never guess then.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kiosk.domain.export import provisional
from kiosk.domain.people import DelegateId, Registration


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """A delegate of the roster in the words of a source: `companion_of` and `addon_to` as `source_id`."""

    id: DelegateId
    entry: Registration
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several people fit equally well."""

    candidates: tuple[Present, ...]


@dataclass(frozen=True, slots=True)
class Contradicted:
    """The key is known, but neither e-mail nor any part of the name agrees: perhaps a file of another event."""

    candidate: Present


Match = Present | Ambiguous | Contradicted | None


class Register:
    """Everyone present, by every key that an entry may bring. `registrants` resolves ids of incoming registrants."""

    def __init__(self, present: Iterable[Present]) -> None:
        self.everyone = tuple(present)
        self.by_id: dict[tuple[str, str], Present] = {}
        self.by_code: dict[str, Present] = {}
        for person in self.everyone:
            entry = person.entry
            self.by_id[entry.system, entry.source_id] = person
            for credential in entry.credentials:
                self.by_code[credential.key] = person
        for person in self.everyone:
            for alias in person.entry.aliases:
                self.by_id.setdefault((person.entry.system, alias), person)

    def find(self, entry: Registration, registrant: Present | None = None) -> Match:
        """The one delegate that `entry` means; `registrant` is the delegate its `companion_of` was found to be."""
        if not self.everyone:
            return None
        known = self._by_key(entry)
        if known is not None and not isinstance(known, Contradicted):
            return known
        for credential in entry.credentials:
            if (found := self.by_code.get(credential.key)) is not None:
                return found
        if entry.companion_of is not None:
            return self._companion(entry, registrant)
        return self._by_contact(entry) or known

    def _by_key(self, entry: Registration) -> Present | Contradicted | None:
        stranger: Contradicted | None = None
        for key in (entry.source_id, *entry.aliases):
            found = self.by_id.get((entry.system, key))
            if found is None:
                continue
            if key == found.entry.source_id and not provisional(key):
                return found
            if not _both_real(found.entry, entry) and not _strangers(found.entry, entry, key):
                return found
            stranger = Contradicted(found)
        return stranger

    @cached_property
    def _contacts(self) -> dict[tuple[str, str], list[Present]]:
        contacts: dict[tuple[str, str], list[Present]] = defaultdict(list)
        for person in self.everyone:
            if person.entry.companion_of is None and person.entry.email:
                contacts[person.entry.system, person.entry.email].append(person)
        return contacts

    @cached_property
    def _companions(self) -> dict[tuple[str, str], list[Present]]:
        companions: dict[tuple[str, str], list[Present]] = defaultdict(list)
        for person in self.everyone:
            if person.entry.companion_of is not None:
                companions[person.entry.system, person.entry.companion_of].append(person)
        return companions

    def _companion(self, entry: Registration, registrant: Present | None) -> Match:
        if registrant is None:
            return None
        fitting = [
            person
            for person in self._companions.get((entry.system, registrant.entry.source_id), ())
            if names_agree(person.entry.name or "", entry.name or "") and _ids_may_meet(person.entry, entry)
        ]
        return _only(fitting)

    def _by_contact(self, entry: Registration) -> Match:
        if not entry.email:
            return None
        fitting = [
            person
            for person in self._contacts.get((entry.system, entry.email), ())
            if _forms_may_meet(person.entry.form, entry.form)
            and _ids_may_meet(person.entry, entry)
            and _tickets_may_meet(person.entry, entry)
            and _names_may_meet(person.entry, entry)
        ]
        if len(fitting) > 1 and entry.state is not None:
            fitting = [person for person in fitting if person.entry.state is entry.state] or fitting
        return _only(fitting)


def _both_real(one: Registration, other: Registration) -> bool:
    return one.source_id != other.source_id and not provisional(one.source_id) and not provisional(other.source_id)


def nameless(entry: Registration) -> bool:
    """Whether the source could not be read where the name stands, nor says who it is in another way."""
    named = entry.name is not None or entry.given_name or entry.family_name or entry.email or entry.credentials
    return not named and provisional(entry.source_id) and entry.companion_of is None


def _names_may_meet(one: Registration, other: Registration) -> bool:
    """A name that could not be read says nothing; nor does one still empty because of that."""
    if other.name is None or (not one.name and one.system != "pretix"):
        return True
    return names_agree(one.name or "", other.name)


def _strangers(one: Registration, other: Registration, key: str) -> bool:
    """Friendly ids count from 1 in every event, so `#49` alone proves nothing."""
    if other.name is None and key[:1] == "#":
        words = set(name_tokens(f"{other.given_name or ''} {other.family_name or ''}"))
        return one.email != other.email and not words & set(name_tokens(one.name or ""))
    if not (one.name and other.name) or one.name == other.name or (one.email and one.email == other.email):
        return False
    return not set(name_tokens(one.name)) & set(name_tokens(other.name))


def _only(fitting: list[Present]) -> Match:
    if len(fitting) > 1:
        return Ambiguous(tuple(fitting))
    return fitting[0] if fitting else None


def _forms_may_meet(one: str | None, other: str | None) -> bool:
    return not one or not other or one == other or provisional(one) or provisional(other)


def _ids_may_meet(one: Registration, other: Registration) -> bool:
    """Two different real ids of one system are two people, whatever else they share; so are two different `#49`."""
    kinds = {key[:1] if provisional(key) else "" for key in (one.source_id, other.source_id)}
    if len(kinds) > 1:
        return not _numbers_differ(one, other)
    return "~" in kinds or "/~" in one.source_id


def _tickets_may_meet(one: Registration, other: Registration) -> bool:
    """pretix gives one person several tickets: they differ in their codes and mostly in their category."""
    if one.system != "pretix":
        return True
    return not (one.credentials and other.credentials) and (not other.category or one.category == other.category)


def _numbers_differ(one: Registration, other: Registration) -> bool:
    mine, theirs = ({key for key in (each.source_id, *each.aliases) if key[:1] == "#"} for each in (one, other))
    return bool(mine and theirs and not mine & theirs)


@lru_cache(maxsize=4096)
def name_tokens(name: str) -> tuple[str, ...]:
    """The words of a name for comparing: compatibility-folded, lower case, no punctuation, sorted."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    kept = "".join(
        letter if unicodedata.category(letter)[0] in "LMN" else " " for letter in folded if letter not in "’'‘`"
    )
    return tuple(sorted(kept.split()))


def names_agree(one: str, other: str) -> bool:
    """Whether two spellings may be one name: any order, `Last, F.`, capitals, punctuation."""
    if one == other:
        return True
    mine, theirs = name_tokens(one), name_tokens(other)
    return mine == theirs or _abbreviates(mine, theirs) or _abbreviates(theirs, mine)


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Every word of `short` is in `long`, as a whole or as an initial, at least one of each."""
    rest = list(long)
    whole = 0
    for token in sorted(short, key=len, reverse=True):
        fitting = next((word for word in rest if word == token), None)
        whole += fitting is not None
        if fitting is None and len(token) == 1:
            fitting = next((word for word in rest if word.startswith(token)), None)
        if fitting is None:
            return False
        rest.remove(fitting)
    return 0 < whole < len(short)
