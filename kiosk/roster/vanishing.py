"""Who vanished: present, within what the export covers completely, and not in it. Pure.

A file that names no form gets a provisional one; which form of the roster it is follows from the people found in it. If
they are of several forms, the file covers none. Companions are judged only where their registrant's are told (with a
registrant who vanished they are missing anyway, see `rows`); add-ons are tickets of their own.
"""

from collections.abc import Iterator, Mapping

from kiosk.domain.export import Coverage, Export, provisional
from kiosk.domain.people import DelegateId, Registration
from kiosk.roster.matching import Present

Found = Mapping[DelegateId, tuple[Present, Registration]]
"""Delegates that the export names, with what it says."""


def learned_forms(found: Found) -> dict[tuple[str, str], str]:
    """(system, form in the export) -> the one form under which all its people are on the roster."""
    forms: dict[tuple[str, str], set[str]] = {}
    for person, entry in found.values():
        if entry.form is not None and entry.companion_of is None:
            forms.setdefault((entry.system, entry.form), set()).add(person.entry.form or "")
    return {
        key: next(iter(known)) if len(known) == 1 and "" not in known else key[1]
        for key, known in forms.items()
        if provisional(key[1])
    }


def vanished(everyone: tuple[Present, ...], found: Found, export: Export) -> list[DelegateId]:
    """Delegates who are newly missing."""
    gone: dict[tuple[str, str], DelegateId] = {}
    forms = learned_forms(found)
    for coverage in export.covers:
        gone |= {
            (person.entry.system, person.entry.source_id): person.id
            for person in _covered(
                everyone, found, coverage, forms.get((coverage.system, coverage.form), coverage.form)
            )
            if person.id not in found
        }
    gone |= dict(_companions_gone(everyone, found, export))
    already = {person.id for person in everyone if person.missing}
    return [delegate for delegate in gone.values() if delegate not in already]


def _former_forms(found: Found, coverage: Coverage) -> set[str]:
    """Provisional forms on the roster whose people, as far as they were found, are all of this coverage's form."""
    now: dict[str, set[str]] = {}
    for person, entry in found.values():
        if entry.system == coverage.system and entry.form and provisional(person.entry.form or ""):
            now.setdefault(person.entry.form or "", set()).add(entry.form)
    return {form for form, forms in now.items() if forms == {coverage.form}}


def _covered(everyone: tuple[Present, ...], found: Found, coverage: Coverage, form: str) -> Iterator[Present]:
    forms = {form} | _former_forms(found, coverage)
    products = {person.entry.product for person, entry in found.values() if entry.system == coverage.system}
    for person in everyone:
        entry = person.entry
        if entry.system != coverage.system or entry.companion_of is not None or entry.form not in forms:
            continue
        if coverage.states is not None and entry.state not in coverage.states:
            continue
        if not coverage.same_products or entry.product in products:
            yield person


def _companions_gone(
    everyone: tuple[Present, ...], found: Found, export: Export
) -> Iterator[tuple[tuple[str, str], DelegateId]]:
    told = {
        (person.entry.system, person.entry.source_id)
        for person, entry in found.values()
        if entry.source_id in export.companions_told
    }
    for person in everyone:
        registrant = (person.entry.system, person.entry.companion_of or "")
        if person.id not in found and registrant in told:
            yield (person.entry.system, person.entry.source_id), person.id
