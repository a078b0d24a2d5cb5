"""Whole days at the gates of UNCOPS, as organisers would rehearse them: the files beside this one say what happens."""

import csv
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.admission.checkpoint import Checkpoint
from kiosk.admission.rehearse import Cue, ScansInvalid, load_cues, play, rehearse
from kiosk.credentials import Keys
from kiosk.domain.credential import plain_key
from kiosk.domain.people import Delegate, DelegateId, State
from kiosk.domain.plan import Direction
from kiosk.journal.store import Journal
from kiosk.sources import plan_file
from kiosk.storage.database import memory
from kiosk.storage.paths import resources
from tests.makers import Crowd, a_delegate

HERE = Path(__file__).parent
UNCOPS = plan_file.load(resources() / "demo" / "uncops.toml")


def people() -> dict[str, Delegate]:
    """Everybody of people.csv by the key of their code."""
    with (HERE / "people.csv").open(encoding="utf-8", newline="") as stream:
        found = {
            plain_key(row["code"]): Delegate(
                id=DelegateId(row["id"]),
                source_id=row["code"],
                name=row["name"],
                category=row["category"],
                state=State(row["state"]),
                delegation=row["delegation"],
            )
            for row in csv.DictReader(stream)
        }
    gala = plain_key("GALA-1")
    found[gala] = replace(found[gala], addon_to=DelegateId("int-1"), product="Reception")
    return found


@pytest.fixture
def checkpoint() -> Iterator[Checkpoint]:
    db = memory()
    crowd = Crowd(people())
    crowd.imported = None
    yield Checkpoint(crowd, Journal(db, "K1"), UNCOPS, Keys())
    db.close()


@pytest.mark.parametrize("day", sorted(HERE.glob("uncops_*.csv")), ids=lambda day: day.stem)
def test_the_day_goes_as_expected(checkpoint: Checkpoint, day: Path) -> None:
    played = list(rehearse(checkpoint, day))
    assert [(one.cue.line, one.cue.payload, one.expected, one.passage.verdict) for one in played if not one.met] == []
    assert all(one.expected for one in played)
    assert [(chain.entries, chain.intact) for chain in checkpoint.journal.verify()] == [(len(played), True)]


def test_both_days_in_a_row_end_with_the_right_people_inside(checkpoint: Checkpoint) -> None:
    list(rehearse(checkpoint, HERE / "uncops_day_1.csv"))
    overnight = set(checkpoint.journal.whereabouts.inside("campus"))
    assert overnight == {"sec-1", "del-fr", "prs-1", "int-1", "exp-se", "cop-ke"}
    assert checkpoint.journal.whereabouts.occupancy() == {
        "campus": 6,
        "lounge": 0,
        "press_room": 1,
        "side_events": 2,
        "bilateral": 1,
        "plenary": 1,
        "reception": 1,
    }


def test_ten_thousand_scans_are_rehearsed_in_seconds() -> None:
    db = memory()
    crowd = Crowd({plain_key(f"D-{number}"): a_delegate(id=f"d-{number}") for number in range(2_000)})
    opening = datetime(2024, 6, 27, 13, tzinfo=UTC)
    cues = [
        Cue(scan, opening + timedelta(seconds=scan), gate, way, f"D-{number}".encode())
        for number in range(2_000)
        for scan, (gate, way) in enumerate(
            [("A1", Direction.IN), ("P1", Direction.IN), ("P1", Direction.OUT), ("B2", Direction.IN),
             ("A1", Direction.OUT)], start=5 * number,
        )
    ]  # fmt: skip
    started = time.perf_counter()
    played = list(play(Checkpoint(crowd, Journal(db, "K1"), UNCOPS, Keys()), cues))
    assert len(played) == 10_000
    assert time.perf_counter() - started < 20
    db.close()


class TestScansInAFile:
    def test_json_lines_and_csv_say_the_same(self, tmp_path: Path) -> None:
        table, lines = tmp_path / "scans.csv", tmp_path / "scans.jsonl"
        table.write_text(
            "\ufeffat,gate,direction,payload,expected\n"
            '2024-06-27T09:00:00,A1,,"{""i"":[2,""x""]}",refused\n'
            "2024-06-27T09:00:00-04:00,A1,out,Ж,\n",
            encoding="utf-8",
        )
        lines.write_text(
            '{"at": "2024-06-27T09:00:00", "gate": "A1", "payload": "{\\"i\\":[2,\\"x\\"]}", "expected": "refused"}\n'
            "\n"
            '{"at": "2024-06-27T13:00:00Z", "gate": "A1", "direction": "out", "payload": "Ж", "note": "any"}\n',
            encoding="utf-8",
        )
        nine = datetime(2024, 6, 27, 13, tzinfo=UTC)
        first = Cue(2, nine, "A1", Direction.IN, b'{"i":[2,"x"]}', "refused")
        second = Cue(3, nine, "A1", Direction.OUT, "Ж".encode())
        assert load_cues(table, UNCOPS) == [first, second]
        assert load_cues(lines, UNCOPS) == [replace(first, line=1), second]

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ("at,gate\n", "line 1: the header lacks direction, payload."),
            ("", "line 1: the header lacks at, gate, direction, payload."),
            ("at,gate,direction,payload\n\n9:00,A1,in,x\n", "line 3: '9:00' is no time, like"
             " 2024-06-27T09:01:02-04:00."),
            ("at,gate,direction,payload\n2024-06-27T09:00,Z9,in,x\n", "line 2: the plan has no gate 'Z9'; it has A1,"
             " A2, X1, P1, P2, S1, C3, L1, R1, B2."),
            ("at,gate,direction,payload\n2024-06-27T09:00,X1,in,x\n", "line 2: gate X1 does not lead 'in'."),
            ("at,gate,direction,payload\n2024-06-27T09:00,A1,up,x\n", "line 2: gate A1 does not lead 'up'."),
            ("at,gate,direction,payload,expected\n2024-06-27T09:00,A1,in,x,admited\n", "line 2: expected: 'ADMITED' is"
             " no verdict, reason or note."),
            ('{"at": "2024-06-27T09:00", "gate": "A1"}\n{"at": 5}\n', "line 2: at is not a text."),
            ("[]\n", "line 1: the header lacks at, gate, direction, payload."),
            ('{"at": "2024-06-27T09:00", "gate": "A1", "payload": "x"}\n[]\n', "line 2: is not a JSON object."),
            ('{"at": \n', "line 1: is not JSON (Expecting value: line 1 column 8 (char 7))."),
        ],
    )  # fmt: skip
    def test_a_mistake_names_its_line(self, tmp_path: Path, text: str, sentence: str) -> None:
        file = tmp_path / "scans"
        file.write_text(text)
        with pytest.raises(ScansInvalid) as caught:
            load_cues(file, UNCOPS)
        assert str(caught.value) == f"{file}, {sentence}"

    @pytest.mark.parametrize(
        ("raw", "sentence"), [(b"\xff\xfe", "is not UTF-8 text"), (None, "cannot be read (No such")]
    )
    def test_a_file_that_cannot_be_read_says_so(self, tmp_path: Path, raw: bytes | None, sentence: str) -> None:
        file = tmp_path / "scans"
        if raw is not None:
            file.write_bytes(raw)
        with pytest.raises(ScansInvalid) as caught:
            load_cues(file, UNCOPS)
        assert sentence in str(caught.value)

    @pytest.mark.parametrize("expected", ["admitted", "FIRST_ENTRY", "admitted:first_entry", "ADMITTED"])
    def test_what_is_expected_may_be_verdict_or_detail_or_both(
        self, checkpoint: Checkpoint, tmp_path: Path, expected: str
    ) -> None:
        file = tmp_path / "scans.csv"
        file.write_text(f"at,gate,direction,payload,expected\n2024-06-27T09:00,A1,in,MIN-KZ,{expected}\n")
        assert [one.met for one in rehearse(checkpoint, file)] == [True]

    def test_scans_are_played_in_the_order_of_time(self, checkpoint: Checkpoint, tmp_path: Path) -> None:
        file = tmp_path / "scans.csv"
        file.write_text(
            "at,gate,direction,payload,expected\n"
            "2024-06-27T10:00,A1,in,MIN-KZ,RE_ENTRY\n"
            "2024-06-27T09:00,A1,out,MIN-KZ,EXIT\n"
            "2024-06-27T08:00,A1,in,MIN-KZ,refused\n"
        )
        assert [(one.cue.line, one.met) for one in rehearse(checkpoint, file)] == [(4, False), (3, True), (2, True)]
