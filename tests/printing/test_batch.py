import resource
import signal
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from kiosk.badges.parts import Faceless, Undrawable
from kiosk.badges.template_file import load
from kiosk.printing.batch import NotWritten, write
from tests.badges.people import EVERYBODY, a_face

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_batch_has_one_page_a_badge_in_the_order_given(tmp_path: Path) -> None:
    path = tmp_path / "badges.pdf"
    written = write((a_face(family_name=name) for name in ("Beta", "Alpha")), load("delegate"), path, title="UNCOPS")
    reader = pypdf.PdfReader(path)
    assert (written.badges, written.pages, written.undrawable, written.faceless) == (2, 2, (), ())
    assert ["BETA" in page.extract_text() for page in reader.pages] == [True, False]
    assert reader.metadata is not None and reader.metadata.title == "UNCOPS"


def test_names_no_font_can_draw_and_photos_nobody_can_read_are_reported(tmp_path: Path) -> None:
    people = [a_face(), a_face(delegate="d-2", native_name="🙂"), a_face(delegate="d-3", photo=b"GIF89a broken")]
    written = write(people, load("delegate"), tmp_path / "badges.pdf")
    assert written.undrawable == (Undrawable("d-2", "🙂"),)
    assert written.faceless == (Faceless("d-3", "the photo is not a picture"),)
    assert written.badges == 3


def test_progress_counts_and_may_stop_with_a_whole_pdf(tmp_path: Path) -> None:
    seen: list[int] = []

    def until_three(done: int) -> bool:
        seen.append(done)
        return done < 3

    written = write(EVERYBODY.values(), load("delegate"), tmp_path / "some.pdf", progress=until_three)
    assert (seen, written.badges) == ([1, 2, 3], 3)
    assert len(pypdf.PdfReader(tmp_path / "some.pdf").pages) == 3


def test_nobody_to_print_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="nobody to print"):
        write([], load("delegate"), tmp_path / "none.pdf")
    assert list(tmp_path.iterdir()) == []


def test_an_older_pdf_stands_when_a_batch_fails_half_way(tmp_path: Path) -> None:
    path = tmp_path / "badges.pdf"
    path.write_bytes(b"yesterday's")

    def people() -> Iterator[object]:
        yield a_face()
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        write(people(), load("delegate"), path)  # type: ignore[arg-type]
    assert path.read_bytes() == b"yesterday's"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match=r"cannot write .*: No such file or directory"):
        write([a_face()], load("delegate"), tmp_path / "nowhere" / "badges.pdf")


def test_a_full_disk_is_one_sentence_and_leaves_nothing_behind(tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(NotWritten, match=r"cannot write .*badges.pdf: "):
            write(EVERYBODY.values(), load("delegate"), tmp_path / "badges.pdf")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(tmp_path.iterdir()) == []
