"""The muster list on paper: everybody once, whatever their name looks like, in every language."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from kiosk.database import CannotWrite
from kiosk.security.muster import Group, Muster, Person
from kiosk.ui.language import LANGUAGES, speak
from kiosk.ui.muster_roll import roll, write_pdf
from tests.ui.scenery import GULNAR, JO, LIU, OWUSU, SAMER, UTC_NOW, person
from tests.ui.security_scenery import SECURED

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
    for name in ("Yousef Abdelrahman", "Jo Pemberton", "ABDIRAKHMANOVA Gulnar", "LIU Mingyuan", "Not on this roster"):
        assert name in said
    assert "Owusu" not in said
    assert "To be found: 5" in said and "Seen in safety: 1" in said and "since the lockdown: 1" in said


def test_a_name_is_text_whatever_it_looks_like(qtbot: QtBot, tmp_path: Path) -> None:
    html = roll(SECURED, FOUND)
    assert "<img" not in html and "<h1>Huge" not in html
    write_pdf(tmp_path / "m.pdf", SECURED, FOUND)
    assert "<img src=x> =cmd|'/C calc'!A0" in text(tmp_path / "m.pdf").replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_speaks_every_language(qtbot: QtBot, language: str, tmp_path: Path) -> None:
    speak(language)
    write_pdf(tmp_path / "m.pdf", SECURED, FOUND)
    assert len(PdfReader(tmp_path / "m.pdf").pages) == 1


def test_a_folder_that_cannot_be_written_is_told_and_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_pdf(tmp_path / "nowhere" / "m.pdf", SECURED, FOUND)
    assert list(tmp_path.iterdir()) == []
