"""The muster list on paper: everybody once, whatever their name looks like, in every language."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import LANGUAGES
from kiosk.screens.security import muster_roll
from kiosk.screens.security.muster_roll import _pages, roll, write_pdf
from kiosk.screens.words.language import speak
from kiosk.security.muster import Group, Muster, Person
from kiosk.storage.database import CannotWrite
from tests.screens.scenery import GULNAR, JO, LIU, OWUSU, SAMER, UTC_NOW, person
from tests.screens.security.scenery import SECURED

HOSTILE = person("<img src=x> =cmd|'/C calc'!A0", organisation="</table><h1>Huge</h1>", delegation="US")
FOUND = Muster(
    UTC_NOW,
    UTC_NOW,
    (
        Group("campus", "JO", (Person("1", SAMER), Person("2", JO, True))),
        Group("plenary", "", (Person("3", HOSTILE), Person("code:1", None))),
        Group("plenary", "KZ", (Person("4", GULNAR), Person("5", LIU))),
    ),
    (Person("6", OWUSU, True),),
)


def text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_everybody_inside_is_on_the_paper_and_whoever_left_is_not(qtbot: QtBot, tmp_path: Path) -> None:
    write_pdf(tmp_path / "m.pdf", SECURED, FOUND)
    said = text(tmp_path / "m.pdf")
    for name in ("Yousef Abdelrahman", "Jo PEMBERTON", "ABDIRAKHMANOVA Gulnar", "LIU Mingyuan", "Not on this roster"):
        assert name in said
    assert "Owusu" not in said
    assert "To be found: 5" in said and "Seen in safety: 1" in said and "since the lockdown: 1" in said


def test_a_name_is_text_whatever_it_looks_like(qtbot: QtBot, tmp_path: Path) -> None:
    write_pdf(tmp_path / "m.pdf", SECURED, FOUND)
    assert "<img src=x> =cmd|'/C calc'!A0" in text(tmp_path / "m.pdf").replace("\u2068", "").replace("\u2069", "")


def test_a_worker_writes_it_while_screens_are_painted(qtbot: QtBot, tmp_path: Path) -> None:
    """Any warning of Qt fails this test, as all others."""
    with ThreadPoolExecutor(1) as worker:
        for turn in range(8):
            writing = worker.submit(write_pdf, tmp_path / f"{turn}.pdf", SECURED, FOUND)
            write_pdf(tmp_path / "here.pdf", SECURED, FOUND)
            writing.result()
            assert text(tmp_path / f"{turn}.pdf") == text(tmp_path / "here.pdf")


def test_nothing_of_widgets_text_machinery_is_in_it() -> None:
    assert "QTextDocument" not in Path(muster_roll.__file__).read_text(encoding="utf-8")


@given(st.lists(st.tuples(st.sampled_from(["campus", "plenary"]), st.integers(1, 60)), max_size=12))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_page_ends_with_a_heading_or_runs_over_its_foot(qtbot: QtBot, sizes: list[tuple[str, int]]) -> None:
    names = ("Ab", "Владимир Константинович " * 3, "محمد عبد الرحمن", "刘明远", "x" * 5000)
    groups = tuple(
        Group(zone, "FR", tuple(Person(str(n), person(names[n % len(names)], delegation="FR")) for n in range(size)))
        for zone, size in sorted(sizes)
    )
    entries = list(roll(SECURED, Muster(UTC_NOW, None, groups)))
    pages = _pages(entries)
    assert [entry for page in pages for entry in page] == entries
    assert not any(page[-1].keeps for page in pages)
    assert all(sum(entry.height for entry in page) <= 297 - 2 * 20 - 8 + 0.001 for page in pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_speaks_every_language(qtbot: QtBot, language: str, tmp_path: Path) -> None:
    speak(language)
    write_pdf(tmp_path / "m.pdf", SECURED, FOUND)
    assert len(PdfReader(tmp_path / "m.pdf").pages) == 1
    assert "[U+" not in text(tmp_path / "m.pdf")


def test_a_folder_that_cannot_be_written_is_told_and_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_pdf(tmp_path / "nowhere" / "m.pdf", SECURED, FOUND)
    assert list(tmp_path.iterdir()) == []
