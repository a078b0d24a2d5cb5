"""A kiosk without screens as a process of its own: `python -m tests.servers.gate FOLDER`.

One JSON command a line on standard input, one answer a line when it is sealed:
    {"scan": TEXT, "gate": CODE, "direction": "in" | "out"}     {"seq": N, "verdict": WORD, "delegate": SOURCE_ID}
    {"ask": TEXT, "gate": CODE, "direction": "in" | "out"}      {"verdict": WORD, "category": CODE}; nothing is sealed
    {"undo": N}                                                  {"seq": N}
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import outcome
from kiosk.station import Station, open_station


def main(folder: Path) -> None:
    """Until standard input ends, or this is killed."""
    passages: dict[int, Passage] = {}
    with open_station(folder, writing=True) as station:
        print(json.dumps({"ready": True}), flush=True)
        for line in sys.stdin:
            print(json.dumps(_obeyed(station, passages, json.loads(line))), flush=True)


def _obeyed(station: Station, passages: dict[int, Passage], command: dict[str, Any]) -> dict[str, Any]:
    now = datetime.now(UTC)
    if "undo" in command:
        return {"seq": station.checkpoint.undo(passages.pop(command["undo"]), now)}
    gate, direction = command["gate"], Direction(command["direction"])
    if "ask" in command:
        seen = station.checkpoint.consider(Scan(command["ask"].encode(), now, Reader.CAMERA), gate, direction)
        return {"verdict": outcome(seen.verdict), "category": seen.delegate.category if seen.delegate else None}
    passage = station.checkpoint.examine(Scan(command["scan"].encode(), now, Reader.CAMERA), gate, direction)
    assert passage.seq is not None
    passages[passage.seq] = passage
    delegate = passage.delegate.source_id if passage.delegate else None
    return {"seq": passage.seq, "verdict": outcome(passage.verdict), "delegate": delegate}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
