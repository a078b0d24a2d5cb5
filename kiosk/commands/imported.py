"""What an import did, as JSON: of files (`import`), and of what a registration server told (`sync`)."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.sources.importing import Imported

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
