"""A tenth of the summit, played against a note pad; `python -m tests.bench` plays all of it."""

from collections import Counter
from pathlib import Path

from kiosk.admission.rehearse import rehearse
from kiosk.journal.agreement import disagreements
from tests.days.summit import checkpoint, moves, people, write_scans

SIZE, SCANS = 500, 6_000


def test_two_days_go_as_an_usher_with_a_note_pad_says(tmp_path: Path) -> None:
    entries, crowd = people(SIZE)
    pad = write_scans(tmp_path / "scans.jsonl", moves(crowd, SCANS))
    kiosk = checkpoint(entries)
    played = list(rehearse(kiosk, tmp_path / "scans.jsonl"))
    assert [(one.cue, one.passage.verdict) for one in played if not one.met][:3] == []
    assert (len(played), {one.expected is not None for one in played}) == (SCANS, {True})
    occupancy = kiosk.journal.whereabouts.occupancy()
    assert {zone: number for zone, number in occupancy.items() if number} == {
        zone: len(inside) for zone, inside in pad.inside.items() if inside
    }
    assert kiosk.journal.verify()[0].intact and disagreements(kiosk.journal) == ()
    seen = Counter(one.expected for one in played)
    assert len(seen) >= 14 and min(seen.values()) >= 1
