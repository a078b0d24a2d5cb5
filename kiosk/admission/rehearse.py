"""A plan is tested like code: play expected scans against it and see what differs.

Scans are CSV with a header, or JSON Lines, with the fields `at, gate, direction, payload` and where wanted `expected`
(further fields are for people, e.g. `note`). Times without an offset are the event's local time; an empty direction is
that of the gate at the hour, in where it leads both ways. They are played in the order of time, each one moving people
as at a real gate; who waits for an escort passes with the escort's scan, and is in that scan's `released`.

`expected` is a verdict (`refused`), a reason or note (`ALREADY_INSIDE`), or both (`admitted:FIRST_ENTRY+ATTENTION`).
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.admission.checkpoint import Checkpoint
from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Admitted, Note, Reason, Refused, outcome

FIELDS = ("at", "gate", "direction", "payload")
"""What every scan says."""

_VERDICTS = frozenset({"admitted", "held", "refused"})
_DETAILS = frozenset({*Reason, *Note})


class ScansInvalid(Trouble):
    """A file of scans cannot be played; names the line."""

    def __init__(self, file: str, line: int, problem: str) -> None:
        super().__init__(f"{file}, line {line}: {problem}.")
        self.file, self.line, self.problem = file, line, problem


@dataclass(frozen=True, slots=True)
class Cue:
    """One scan to be played. `line` counts from 1 in its file."""

    line: int
    at: datetime
    gate: str
    direction: Direction
    payload: bytes
    expected: str = ""


@dataclass(frozen=True, slots=True)
class Played:
    """What came of it. `expected` is None where nothing was; then it is met."""

    cue: Cue
    passage: Passage
    expected: str | None
    met: bool


def rehearse(checkpoint: Checkpoint, file: Path) -> Iterator[Played]:
    """Play the scans of a file; raises ScansInvalid. The checkpoint's database is changed: give one in memory."""
    return play(checkpoint, load_cues(file, checkpoint.plan))


def play(checkpoint: Checkpoint, cues: Iterable[Cue]) -> Iterator[Played]:
    """Play in the order of time; equal times in the order of the file."""
    for cue in sorted(cues, key=lambda cue: cue.at):
        passage = checkpoint.examine(Scan(cue.payload, cue.at, Reader.COMMAND), cue.gate, cue.direction)
        yield Played(cue, passage, cue.expected or None, meets(passage, cue.expected))


def meets(passage: Passage, expected: str) -> bool:
    """Whether a passage is what was expected."""
    verdict = passage.verdict
    said = {outcome(verdict)}
    said |= {verdict.reason} if not isinstance(verdict, Admitted) else set()
    said |= set(verdict.notes) if not isinstance(verdict, Refused) else set()
    return _words(expected) <= said


def load_cues(path: Path, plan: Plan) -> list[Cue]:
    """Read a file of scans; raises ScansInvalid."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ScansInvalid(str(path), 1, f"cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise ScansInvalid(str(path), 1, "is not UTF-8 text") from error
    rows = _json_lines if text.lstrip().startswith("{") else _csv
    return [_cue(str(path), line, row, plan) for line, row in rows(str(path), text)]


def _csv(file: str, text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = [field for field in FIELDS if field not in (reader.fieldnames or ())]
    if missing:
        raise ScansInvalid(file, 1, f"the header lacks {', '.join(missing)}")
    for row in reader:
        yield reader.line_num, row


def _json_lines(file: str, text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            try:
                row = json.loads(line)
            except ValueError as error:
                raise ScansInvalid(file, number, f"is not JSON ({error})") from error
            if not isinstance(row, dict):
                raise ScansInvalid(file, number, "is not a JSON object")
            yield number, row


def _cue(file: str, line: int, row: Mapping[str, Any], plan: Plan) -> Cue:
    def wrong(problem: str) -> ScansInvalid:
        return ScansInvalid(file, line, problem)

    texts = {field: row.get(field) or "" for field in (*FIELDS, "expected")}
    for field, text in texts.items():
        if not isinstance(text, str):
            raise wrong(f"{field} is not a text")
    gate = plan.gates.get(texts["gate"])
    if gate is None:
        raise wrong(f"the plan has no gate '{texts['gate']}'; it has {', '.join(plan.gates)}")
    way = texts["direction"].lower()
    if way and (way not in (Direction.IN, Direction.OUT) or gate.leads(Direction(way)) is None):
        raise wrong(f"gate {gate.code} does not lead '{way}'")
    unknown = _words(texts["expected"]) - _VERDICTS - _DETAILS
    if unknown:
        raise wrong(f"expected: '{min(unknown)}' is no verdict, reason or note")
    try:
        at = datetime.fromisoformat(texts["at"])
    except ValueError:
        raise wrong(f"'{texts['at']}' is no time, like 2024-06-27T09:01:02-04:00") from None
    at = at.replace(tzinfo=plan.zone_info) if at.tzinfo is None else at
    leads = Direction(way) if way else gate.at(at, plan.zone_info).leads(None)
    assert leads is not None, "without a wish, every gate leads somewhere"
    return Cue(line, at.astimezone(UTC), gate.code, leads, texts["payload"].encode(), texts["expected"])


def _words(expected: str) -> set[str]:
    words = {word.strip() for part in expected.split(":") for word in part.split("+") if word.strip()}
    return {word.lower() if word.lower() in _VERDICTS else word.upper() for word in words}
