"""Blocks of codes over several imports: of what dumps of pretix said of a code, the newest counts, whichever came last.

Kept as a fact of the roster, JSON: key of the code -> when it was blocked or the block lifted (`pretix_codes.
moment_text`), and which of both. Orders say no such moment; what they say counts when they are imported, and no dump
that was known before takes it back.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

from kiosk.domain.export import Export
from kiosk.domain.people import CredentialEntry, Registration, Standing

FACT = "pretix_blocks"
_OF_BLOCKS = frozenset({Standing.ACTIVE, Standing.BLOCKED})


def newest(known: str, export: Export, present: Callable[[], Mapping[str, Standing]]) -> tuple[Export, str]:
    """The export, where it is no newer than what is known saying what stands; and what is known then.

    `present` is asked for the standing of codes on the roster.
    """
    before: dict[str, list[str]] = json.loads(known) if known else {}
    stale: dict[str, Standing] = {}
    for key, moment in export.standing_since.items():
        standing = export.standings[key]
        if standing not in _OF_BLOCKS or not moment:
            continue
        if key in before and before[key][0] >= moment:
            stale[key] = Standing(before[key][1])
        else:
            before[key] = [moment, standing.value]
    if stale:
        standing_now = present()
        stale = {key: standing_now.get(key, standing) for key, standing in stale.items()}
        entries = tuple(_corrected(entry, stale) for entry in export.entries)
        export = replace(export, standings={**export.standings, **stale}, entries=entries)
    return export, json.dumps(before, sort_keys=True) if before else ""


def _corrected(entry: Registration, stale: dict[str, Standing]) -> Registration:
    if not any(code.key in stale for code in entry.credentials):
        return entry
    codes = (CredentialEntry(key=code.key, standing=stale.get(code.key, code.standing)) for code in entry.credentials)
    return replace(entry, credentials=tuple(codes))
