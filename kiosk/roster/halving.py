"""Whether an import looks like half a list: so many of a source's people are not in it that somebody is asked."""

from collections import Counter
from collections.abc import Sequence

from kiosk.domain.people import DelegateId
from kiosk.domain.trouble import Trouble
from kiosk.roster.changes import Changes
from kiosk.roster.matching import Present

SHARE, LEAST = 10, 5
"""Per cent of a source's people, and how many at least."""
_NAMED = 3


class ManyMissing(Trouble):
    """Nothing was imported: `gone` of a source's `known` people would go missing."""

    def __init__(self, source: str, gone: list[Present], known: int) -> None:
        named = ", ".join(person.entry.name or person.entry.source_id for person in gone[:_NAMED])
        more = f" and {len(gone) - _NAMED} more" if len(gone) > _NAMED else ""
        super().__init__(
            f"{len(gone)} of {known} people known from {source} are not in the files ({named}{more}), so nothing was "
            "imported. If they are gone, give --accept-missing; if this is only part of a list, --keep-missing; "
            "--dry-run names them all."
        )
        self.source, self.gone, self.known = source, gone, known


def gone(present: Sequence[Present], changes: Changes) -> list[Present]:
    """Whoever newly goes missing, with their companions."""
    ids: set[DelegateId] = {*changes.missing, *changes.with_hosts}
    return [person for person in present if person.id in ids]


def halved(present: Sequence[Present], changes: Changes) -> ManyMissing | None:
    """The trouble to stop with, of the source that would lose most; people missing already count for nothing."""
    known = Counter(person.entry.system for person in present if not person.missing)
    lost: dict[str, list[Present]] = {}
    for person in gone(present, changes):
        lost.setdefault(person.entry.system, []).append(person)
    many = [
        ManyMissing(source, people, known[source])
        for source, people in lost.items()
        if len(people) >= LEAST and len(people) * 100 >= SHARE * known[source]
    ]
    return max(many, key=lambda trouble: len(trouble.gone), default=None)
