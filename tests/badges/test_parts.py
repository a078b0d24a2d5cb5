"""One PDF out of several, drawn by one process or by more."""

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtPdf import QPdfDocument

from kiosk.badges import parts
from kiosk.badges.codes import NoSuchCode
from kiosk.badges.face import BadgeFace
from kiosk.badges.pdf import NotOurs, PdfFile, part
from kiosk.badges.template import Sheet
from kiosk.badges.template_file import load
from kiosk.printing.batch import NotWritten, write
from tests.badges.people import EVERYBODY, a_face

pytestmark = pytest.mark.usefixtures("qapp")


def crowd(count: int) -> Iterator[BadgeFace]:
    faces = list(EVERYBODY.values())
    for number in range(count):
        yield replace(
            faces[number % len(faces)], delegate=f"d-{number}", number=number + 1, given_name=f"No{number:03}"
        )


def said(path: Path) -> list[str]:
    document = QPdfDocument()
    document.load(str(path))
    texts = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return texts


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_PEOPLE", 7)


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_all_are_in_one_pdf_in_order_however_many_draw(jobs: int, tmp_path: Path) -> None:
    path, seen = tmp_path / "all.pdf", list[int]()

    def step(done: int) -> bool:
        seen.append(done)
        return True

    written = write(crowd(40), load("delegate"), path, jobs=jobs, progress=step)
    assert (written.badges, written.pages, seen[-1]) == (40, 40, 40)
    assert [f"No{number:03}" in text for number, text in enumerate(said(path))] == [True] * 40
    reader = pypdf.PdfReader(path, strict=True)
    assert len(reader.pages) == 40
    assert reader.metadata is not None and reader.metadata.title == "Badges"


@pytest.mark.usefixtures("small_parts")
def test_sheets_are_full_across_parts(tmp_path: Path) -> None:
    template = replace(load("delegate"), sheet=Sheet(width=210, height=297, columns=2, rows=2, gap=2, marks=True))
    written = write(crowd(18), template, tmp_path / "sheets.pdf", jobs=2)
    assert (written.badges, written.pages) == (18, 5)
    for number, text in enumerate(said(tmp_path / "sheets.pdf")):
        assert [f"No{one:03}" in text for one in range(18)] == [number * 4 <= one < number * 4 + 4 for one in range(18)]


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_batch_that_is_stopped_has_everybody_who_was_taken(jobs: int, tmp_path: Path) -> None:
    taken: list[str] = []

    def people() -> Iterator[BadgeFace]:
        for face in crowd(200):
            taken.append(face.delegate)
            yield face

    written = write(people(), load("delegate"), tmp_path / "some.pdf", jobs=jobs, progress=lambda done: done < 9)
    assert written.badges == written.pages == len(taken) < 200


@pytest.mark.usefixtures("small_parts")
def test_photos_stand_once_in_a_pdf_of_many_parts(tmp_path: Path) -> None:
    write([a_face() for _ in range(30)], load("delegate"), tmp_path / "all.pdf")
    assert (tmp_path / "all.pdf").read_bytes().count(b"/DCTDecode") == 1


@pytest.mark.usefixtures("small_parts")
def test_what_cannot_be_drawn_is_said_by_other_processes_as_well(tmp_path: Path) -> None:
    people = [*crowd(10), a_face(delegate="d-x", native_name="🙂", photo=b"GIF89a broken")]
    written = write(people, load("delegate"), tmp_path / "all.pdf", jobs=2)
    assert [(text.delegate, text.text) for text in written.undrawable] == [("d-x", "🙂")]
    assert [problem.delegate for problem in written.faceless] == ["d-x"]
    with pytest.raises(NoSuchCode, match=r"cannot be written as qr$"):
        write([*crowd(8), a_face(payload="x" * 5000)], load("delegate"), tmp_path / "bad.pdf", jobs=2)
    assert not (tmp_path / "bad.pdf").exists()


def test_a_process_that_is_ended_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_PEOPLE", 2)
    monkeypatch.setattr(parts, "_begin", _end)
    with pytest.raises(NotWritten, match="a process that draws badges was ended"):
        write(crowd(8), load("delegate"), tmp_path / "all.pdf", jobs=2)
    assert list(tmp_path.iterdir()) == []


def _end() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


_ENDLESS = """
import itertools, os, sys
from pathlib import Path
from kiosk.badges import parts, template_file
from kiosk.printing import batch
from tests.badges.people import a_face

if __name__ == "__main__":
    parts._PEOPLE = 20
    people = (a_face(number=number) for number in itertools.count())
    told = lambda done: print(done, flush=True) or True
    batch.write(people, template_file.load("delegate"), Path(sys.argv[1]), jobs=2, progress=told)
"""


def test_no_process_outlives_its_parent(tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(_ENDLESS)
    root = Path(__file__).parents[2]
    running = subprocess.Popen(
        [sys.executable, str(script), str(tmp_path / "all.pdf")], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": str(root)}, start_new_session=True,
    )  # fmt: skip
    assert running.stdout is not None and running.stdout.readline()
    running.kill()
    running.wait()
    running.stdout.close()
    until = time.monotonic() + 20
    while (left := _session(running.pid)) and time.monotonic() < until:
        time.sleep(0.1)
    assert left == []


def _session(leader: int) -> list[int]:
    """Living processes of a session."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == leader and fields[0] != "Z":
                found.append(int(entry.name))
    return found


@pytest.mark.parametrize(
    ("people", "jobs", "count"), [(1, None, 1), (249, 8, 1), (500, 8, 2), (5000, 2, 2), (5000, 1, 1), (0, 4, 1)]
)
def test_as_many_processes_as_have_enough_to_do(people: int, jobs: int | None, count: int) -> None:
    assert parts.processes(people, jobs) == count


@pytest.fixture(scope="module")
def whole() -> bytes:
    file = io.BytesIO()
    document = PdfFile(file)
    document.add(parts.draw([a_face()], load("delegate"), "One").part)
    document.end()
    return file.getvalue()


@given(st.data())
@settings(max_examples=60)
def test_a_pdf_that_is_not_whole_is_refused(whole: bytes, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(whole) - 8))
    with pytest.raises(NotOurs):
        part(whole[:cut], (100.0, 100.0))


def test_what_was_written_can_be_taken_apart_again(whole: bytes) -> None:
    again = part(whole, (100.0, 200.0))
    assert len(again.pages) == 1
    file = io.BytesIO()
    document = PdfFile(file)
    document.add(again)
    document.add(again)
    document.end()
    assert [page.mediabox.height for page in pypdf.PdfReader(file, strict=True).pages] == [200, 200]
