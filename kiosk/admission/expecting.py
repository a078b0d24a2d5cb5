"""The first `expected.csv` of an event, made of roster and plan: what `rehearse` plays, with today's verdicts.

One person stands for all who are alike to the plan: same category, state, product, tags, zones and standing of the
code. Each of them comes once to every zone, at the zone's first hour and first gate, outer zones before inner ones.
Signed codes cannot be written again from a roster that keeps only what they say; their holders are counted, not played.
"""

import base64
import csv
import json
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from kiosk.admission.rehearse import FIELDS, Cue, Played
from kiosk.domain.passage import Passage
from kiosk.domain.people import CredentialEntry, Delegate
from kiosk.domain.plan import Direction, Gate, Plan
from kiosk.domain.verdict import Admitted, Note, outcome

_OF_THE_DAY = frozenset({Note.STALE_ROSTER, Note.CLOCK_SUSPECT})
"""Notes that say when the rehearsal was, not what the plan says."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody who stands for those alike, and the text of the code."""

    delegate: Delegate
    payload: str


def bearers(plan: Plan, people: Iterable[tuple[Delegate, Sequence[CredentialEntry]]]) -> tuple[tuple[Bearer, ...], int]:
    """The first of each kind, in the order given; and how many codes are signed."""
    found: dict[Hashable, Bearer] = {}
    signed = 0
    for delegate, codes in people:
        for code in codes:
            text = payload(code.key, plan)
            if text is None:
                signed += 1
            else:
                found.setdefault((*_kind(delegate), code.standing), Bearer(delegate, text))
    return tuple(found.values()), signed


def payload(key: str, plan: Plan) -> str | None:
    """What a code with this key says; None where it was signed."""
    system, _, rest = key.partition(":")
    if system == "indico":
        secret, _, person = rest.partition("/")
        server = next(iter(plan.indico_servers), "indico").removeprefix("https://")
        ids = [base64.b64encode(UUID(text).bytes).decode() for text in (secret, person) if text]
        return json.dumps({"i": [2, server, *ids]}, separators=(",", ":"))
    return rest if system in ("pretix", "plain") else None


def cues(plan: Plan, those: Sequence[Bearer]) -> Iterator[Cue]:
    """One scan of each at each zone, by time; a second lies between two."""
    doors = sorted(_doors(plan), key=lambda door: (door[0], len(plan.outer_zones(door[1].zone))))
    line, last = 1, datetime.min.replace(tzinfo=UTC)
    for opens, gate in doors:
        for bearer in those:
            line, last = line + 1, max(opens, last + timedelta(seconds=1))
            yield Cue(line, last, gate.code, Direction.IN, bearer.payload.encode())


def expected(passage: Passage) -> str:
    """A passage in the words that `rehearse` compares."""
    verdict = passage.verdict
    words = [note for note in verdict.notes if note not in _OF_THE_DAY] if isinstance(verdict, Admitted) else []
    detail = "+".join(words) if isinstance(verdict, Admitted) else verdict.reason
    return f"{outcome(verdict)}:{detail}" if detail else outcome(verdict)


def write(path: Path, played: Iterable[Played], plan: Plan) -> int:
    """A new file of these scans with what came of them; how many. Raises FileExistsError, OSError."""
    with path.open("x", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow((*FIELDS, "expected", "note"))
        count = 0
        for one in played:
            count += 1
            at = one.passage.at.astimezone(plan.zone_info).isoformat()
            text = one.cue.payload.decode("utf-8", "replace")
            rows.writerow((at, one.cue.gate, one.cue.direction, text, expected(one.passage), _note(one.passage)))
    return count


def _kind(delegate: Delegate) -> tuple[Hashable, ...]:
    """All that a plan looks at."""
    return (
        *(delegate.category, delegate.state, delegate.missing, delegate.product, tuple(sorted(delegate.tags))),
        *(delegate.companion_of is None, delegate.addon_to is None, delegate.identity_check),
        *(delegate.zones_added, delegate.zones_removed, delegate.valid_from, delegate.valid_until),
    )


def _doors(plan: Plan) -> Iterator[tuple[datetime, Gate]]:
    """Every zone that has a way in, as its first gate and hour."""
    for code in plan.zones:
        opens = next((session.starts for session in plan.programme[code]), plan.event.starts).astimezone(UTC)
        ways = [gate for gate in plan.gates.values() if gate.leads(Direction.IN) is not None]
        then = [(gate, gate.at(opens, plan.zone_info)) for gate in ways]
        fitting = [gate for gate, now in then if now.zone == code and not now.shut and now.leads(Direction.IN)]
        usual = [gate for gate in ways if gate.zone == code]
        if gate := next(iter((*fitting, *usual)), None):
            yield opens, gate


def _note(passage: Passage) -> str:
    delegate = passage.delegate
    if delegate is None:
        return ""
    return f"{delegate.category or 'no category'}, {delegate.state}: {delegate.name or delegate.source_id}"
