"""What an import did, as JSON and in words: of files (`import`), and of what a registration server told (`sync`)."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.sources.importing import Imported
    from kiosk.sources.outlook import Outlook

NOTHING: dict[str, Any] = {
    "rows": 0,
    "added": 0,
    "changed": 0,
    "unchanged": 0,
    "missing": 0,
    "returned": 0,
    "problems": [],
    "by_state": {},
    "by_category": {},
}
"""Nothing was new."""


def imported_answer(imported: "Imported") -> dict[str, Any]:
    """CONTRACT: `import`."""
    changes, export = imported.changes, imported.export
    return {
        "source": export.system,
        "rows": export.rows,
        "added": len(changes.added),
        "changed": len(changes.changed),
        "unchanged": changes.unchanged,
        "missing": len(changes.missing) + len(changes.with_hosts),
        "returned": len(changes.returned),
        "problems": [
            {"file": p.file, "row": p.row, "column": p.column, "problem": p.problem} for p in imported.problems
        ],
        "by_state": imported.by_state,
        "by_category": imported.by_category,
        "changes": [
            {"delegate": change.id, "fields": {name: list(pair) for name, pair in change.fields.items()}}
            for change in changes.changed
        ],
        "missing_people": [
            {"id": one.id, "source_id": one.entry.source_id, "name": one.entry.name or ""} for one in imported.gone
        ],
        "would_stop": str(imported.many_missing) if imported.many_missing else None,
        "files": dict(export.files),
        "pictures": asdict(imported.pictures),
        "outlook": asdict(imported.outlook),
    }


def foreseen(outlook: "Outlook") -> Iterator[str]:
    """Why people cannot enter, a sentence each."""
    if outlook.nobody:
        yield "Nobody can enter after this import."
    if outlook.without_category:
        yield f"Without a category: {outlook.without_category}. The plan opens its zones by category."
    for caption, count in outlook.unknown_categories.items():
        yield f"Category “{caption}” of {count} is not in the plan; name it there as a category or an alias."
    if outlook.without_gate:
        yield f"Complete, but no gate of the plan ever opens for them: {outlook.without_gate}."
    if outlook.without_ticket:
        yield f"Without a ticket: {outlook.without_ticket}. A file with their codes is missing (Indico: the API list)."
    if outlook.companions_without_ticket:
        count = outlook.companions_without_ticket
        yield f"Companions without a ticket: {count}. Only the details of Indico's API have theirs."
    for name, products in outlook.lists.items():
        which = ", ".join(map(str, products)) or "any of its products"
        yield f"Check-in list “{name}”: nobody on the roster has a ticket of {which}."
