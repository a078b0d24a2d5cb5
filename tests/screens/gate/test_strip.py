"""Names in the strip and on cards: whole where two lines hold them, the surname in capitals."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.people import Delegate
from kiosk.domain.verdict import Admitted, Note, Reason, Refused
from kiosk.screens.gate.strip import HEIGHT, paint_strip
from kiosk.screens.gate.views import recent_of
from kiosk.screens.kit.person import shown_name
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.words.language import is_rtl, speak
from kiosk.screens.words.surnames import short_name
from tests.screens.measuring import MeasuringPaper, overlapping
from tests.screens.scenery import GULNAR, LAYLA, LIU, OWUSU, PLAN, RAJAPAKSHA, SAMER, passage, person
from tests.screens.test_layout import HARD

LONG = (
    person("Marie-Claire Vandenbroucke-Desmedt", given_name="Marie-Claire", family_name="Vandenbroucke-Desmedt"),
    person("Ekkaphan", latin_name="WONGSAWATPHONGPHAN Ekkaphan"),
    GULNAR,
    RAJAPAKSHA,
    SAMER,
    LAYLA,
    LIU,
    OWUSU,
)


def strip(*people: Delegate) -> MeasuringPaper:
    verdicts = (Admitted((Note.FIRST_ENTRY,)), Refused(Reason.NOT_IN_OUTER_ZONE))
    recents = tuple(recent_of(passage(each, verdicts[at % 2]), PLAN) for at, each in enumerate(people))
    canvas = QImage(864, 800, QImage.Format.Format_RGB32)
    with QPainter(canvas) as painter:
        paper = MeasuringPaper(painter, QSizeF(864, 800), 1.0, LIGHT, rtl=is_rtl())
        paint_strip(paper, recents, PLAN.zone_info, named=True)
    return paper


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_names_stand_whole_in_the_strip_and_on_nothing_else(language: str) -> None:
    speak(language)
    for at in range(0, len(LONG), 4):
        paper = strip(*LONG[at : at + 4])
        assert not [text for text in paper.landed if "…" in text.text]
        assert overlapping(paper) == []
        assert all(text.box.top() >= 800 - HEIGHT and text.box.bottom() <= 800 for text in paper.landed)


def test_whatever_a_name_is_made_of_it_stays_in_its_cell() -> None:
    for one in HARD:
        paper = strip(one, one, one)
        assert overlapping(paper) == []
        assert all(text.box.bottom() <= 800 for text in paper.landed)


WORD = st.text("abcdeéñüœß", min_size=2, max_size=8).map(str.capitalize)


@given(st.lists(WORD, min_size=1, max_size=3), st.lists(WORD, min_size=1, max_size=3), st.booleans())
def test_a_known_surname_is_in_capitals_in_whatever_order_the_name_is_written(
    given_names: list[str], family: list[str], family_first: bool
) -> None:
    words = [*family, *given_names] if family_first else [*given_names, *family]
    someone = person(" ".join(words), given_name=" ".join(given_names), family_name=" ".join(family))
    surname = " ".join(family).upper()
    assert surname in shown_name(someone)
    assert shown_name(someone).casefold() == someone.name.casefold()
    assert short_name(someone).startswith(surname)


def test_other_scripts_and_unknown_surnames_stay_as_they_are() -> None:
    for someone in (SAMER, LIU, GULNAR, person("Jo Pemberton"), replace(LIU, family_name="刘")):
        assert shown_name(someone) == someone.name
    assert shown_name(OWUSU) == "Kofi Lartey OWUSU-ANSAH"
