"""A roster in memory: what `compare` would find after an import was applied."""

from dataclasses import replace

from kiosk.domain.export import Export
from kiosk.domain.people import CredentialEntry, DelegateId, Registration, Standing
from kiosk.roster.changes import Changes, Present, compare


class Roster:
    """Applies changes the way the store does, and keeps everyone by delegate id."""

    def __init__(self) -> None:
        self.people: dict[DelegateId, Present] = {}
        self.loose: dict[str, Standing] = {}

    def bring(self, export: Export, *, keep_missing: bool = False) -> Changes:
        """Import, and say what changed."""
        changes = compare(self.people.values(), export, loose=self.loose, keep_missing=keep_missing)
        for entry in changes.added:
            number = DelegateId(f"d{len(self.people)}")
            self.people[number] = Present(id=number, entry=entry)
        for change in changes.changed:
            new = {field: new for field, (_, new) in change.fields.items()}
            self._change(change.id, **new)
        for number, alias in changes.aliases:
            self._change(number, aliases=(*self.people[number].entry.aliases, alias))
        for number in changes.missing:
            self.people[number] = replace(self.people[number], missing=True)
        for number in changes.returned:
            self.people[number] = replace(self.people[number], missing=False)
        for code in changes.credentials:
            self._set_standing(code.key, code.delegate, code.standing)
        return changes

    def by_source_id(self, source_id: str) -> Present:
        return next(person for person in self.people.values() if person.entry.source_id == source_id)

    def source_ids(self, numbers: tuple[DelegateId, ...]) -> set[str]:
        return {self.people[number].entry.source_id for number in numbers}

    def _change(self, number: DelegateId, **fields: object) -> None:
        person = self.people[number]
        if "source_id" in fields:
            for other, each in self.people.items():
                if each.entry.companion_of == person.entry.source_id:
                    self._change(other, companion_of=fields["source_id"])
        self.people[number] = replace(person, entry=replace(person.entry, **fields))  # type: ignore[arg-type]

    def _set_standing(self, key: str, number: DelegateId | None, standing: Standing) -> None:
        if number is None:
            self.loose[key] = standing
            return
        entry: Registration = self.people[number].entry
        others = tuple(code for code in entry.credentials if code.key != key)
        self._change(number, credentials=(*others, CredentialEntry(key=key, standing=standing)))
