"""What companions have from their hosts: delegation, organisation, category, form, the beginning of their id. Pure.

Their state is never copied: that they stand and fall with the host is decided when somebody is read (`rows`).
"""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.domain.people import DelegateId
from kiosk.roster.differences import Fields
from kiosk.roster.matching import Present

_SHARED = ("form", "organisation", "delegation", "category")


def following(
    everyone: Iterable[Present], found: Iterable[DelegateId], hosts: Mapping[tuple[str, str], Fields]
) -> Iterator[tuple[Present, Fields]]:
    """Companions of whom this import says nothing while `hosts` (by system and `source_id`) change, and what follows.

    What a companion had in common with the host stays in common; what differs is the companion's own.
    """
    told = set(found)
    for person in everyone:
        entry = person.entry
        fields = hosts.get((entry.system, entry.companion_of or ""))
        if fields is None or person.id in told:
            continue
        follows: Fields = {
            field: fields[field] for field in _SHARED if field in fields and getattr(entry, field) == fields[field][0]
        }
        if "source_id" in fields:
            renamed = under(str(fields["source_id"][1]), entry.companion_of or "", entry.source_id)
            if renamed != entry.source_id:
                follows["source_id"] = (entry.source_id, renamed)
        if follows:
            yield person, follows


def under(host: str, former: str, source_id: str) -> str:
    """Id of a companion whose host is known as `host`, and was as `former`."""
    return f"{host}/{source_id.removeprefix(f'{former}/')}" if source_id.startswith(f"{former}/") else source_id
