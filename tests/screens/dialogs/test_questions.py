"""Questions before entry: asked at the gate, judged as pretix does, kept with the passage."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.admission_list import AdmissionList
from kiosk.domain.passage import EntryKind
from kiosk.domain.plan import Direction, Gate, PassBack
from kiosk.domain.questions import Kind, Option, Problem, Question
from kiosk.domain.series import Times
from kiosk.domain.verdict import Admitted, Held, Note, Reason
from kiosk.journal.answers import Answers
from kiosk.screens.dialogs.asked import NEXT, QuestionDialog
from kiosk.screens.dialogs.asked_layout import NO, YES, Choice
from kiosk.screens.kit.fields import Field, TextField
from kiosk.screens.words.language import speak
from kiosk.screens.words.question_words import countries
from kiosk.screens.words.remarks import Remark
from kiosk.station import Station
from kiosk.storage.database import CannotWrite
from tests.screens.dialogs.scenery import DOORS, Duty, Hall, with_plan

WHOEVER = frozenset({None})
"""Tickets of no product: those of the demo come from Indico."""


def asks(number: int, kind: Kind, text: str = "?", **changes: object) -> Question:
    question = Question(id=number, kind=kind, texts={"en": text}, products=WHOEVER)  # type: ignore[arg-type]
    return replace(question, **changes)  # type: ignore[arg-type]


CONSENT = asks(137, Kind.YES_NO, "Consent to be filmed?", required=True)
WEAPON = asks(138, Kind.YES_NO, "Weapon declared?")
MODEL = asks(139, Kind.LINE, "Which model?", required=True, depends_on=138, depends_values=frozenset({"True"}))
MEALS = asks(140, Kind.CHOICES, "Meals?", options=tuple(Option(id=n, identifier=f"M{n}", texts={}) for n in (1, 2, 3)))


def at_list(station: Station, *questions: Question) -> Station:
    """The station with the gate L595 of a check-in list that asks these."""
    plan = station.plan
    listed = AdmissionList(
        id=595,
        name="Main list",
        zone=plan.zone_info,
        times=Times(DOORS),
        multiple_entries=True,
        questions=questions,
        known=WHOEVER,  # type: ignore[arg-type]
    )
    campus = plan.zones[plan.gates["A1"].zone]
    zone = replace(campus, code="L595", name="Main list", within=None, capacity=None, pass_back=PassBack.ALLOW)
    gate = Gate(code="L595", name="Main list", zone="L595", direction=Direction.BOTH, list=listed)
    return with_plan(station, zones={**plan.zones, "L595": zone}, gates={**plan.gates, "L595": gate})


@pytest.fixture
def halls(qapp: QApplication, station: Station, duty: Duty) -> Iterator[list[Hall]]:
    speak("en")
    opened: list[Hall] = []
    yield opened
    for hall in opened:
        hall.window.close()
        hall.window.deleteLater()


def asked(halls: list[Hall], station: Station, *questions: Question) -> tuple[Hall, QuestionDialog]:
    """Somebody who must answer these, and the dialog that asks."""
    hall = Hall(at_list(station, *questions), Duty(), "L595")
    halls.append(hall)
    assert hall.ticket("3").verdict == Held(Reason.ANSWERS_REQUIRED)
    hall.press("F5")
    dialog = hall.dialog
    assert isinstance(dialog, QuestionDialog)
    return hall, dialog


def test_answers_let_the_person_in_and_are_kept(halls: list[Hall], station: Station) -> None:
    hall, dialog = asked(halls, station, CONSENT, WEAPON)
    for name in ("F10", "F5"):
        dialog.press(name)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        focused: QWidget = dialog.places[dialog.walked]
        QTest.keyClick(focused, key)
    assert dialog.answers == {137: YES, 138: NO}
    dialog.press("F10")
    dialog.press("F5")
    assert hall.passage.verdict == Admitted((Note.FIRST_ENTRY,))
    assert hall.dialog is None
    delegate = hall.passage.delegate
    assert delegate is not None
    assert Answers(station.journal).of(delegate.id) == {137: "True", 138: "False"}
    last = [EntryKind.ANSWERED, EntryKind.RESOLVED, EntryKind.SIGNED_FOR]
    assert [e.kind for e in station.journal.entries()][-3:] == last
    told = hall.window.gate.stage.told
    assert told is not None and told.remark is Remark.ANSWERS_KEPT


def test_a_second_scan_is_not_asked_again(halls: list[Hall], station: Station) -> None:
    hall, dialog = asked(halls, station, CONSENT)
    dialog.places[Choice(137, YES)].click()
    dialog.press("F5")
    assert isinstance(hall.ticket("3").verdict, Admitted)


def test_what_is_wrong_stands_beside_its_question_and_nothing_is_kept(halls: list[Hall], station: Station) -> None:
    hall, dialog = asked(halls, station, CONSENT)
    head = station.journal.head()
    dialog.say(Choice(137, NO))
    dialog.press("F5")
    assert dialog.problems == {137: Problem.MISSING}
    assert hall.dialog is dialog
    assert station.journal.head() == head
    dialog.say(Choice(137, YES))
    assert dialog.problems == {}


def test_a_question_comes_when_the_one_before_calls_for_it(halls: list[Hall], station: Station) -> None:
    hall, dialog = asked(halls, station, WEAPON, MODEL)
    pages = [dialog.page]
    dialog.say(Choice(138, YES))
    assert [*pages, dialog.page] == [(138,), (138, 139)]
    dialog.press("F5")
    assert dialog.problems == {139: Problem.MISSING}
    dialog.type_in(139, " Glock 17 ")
    dialog.press("F5")
    delegate = hall.passage.delegate
    assert delegate is not None
    assert Answers(station.journal).of(delegate.id) == {138: "True", 139: "Glock 17"}


def test_options_are_chosen_and_taken_back(halls: list[Hall], station: Station) -> None:
    _, dialog = asked(halls, station, MEALS)
    for number in ("2", "3", "2", "1"):
        dialog.say(Choice(140, number))
    assert dialog.answers == {140: "3,1"}


@pytest.mark.parametrize(
    ("question", "typed", "problem", "kept"),
    [
        (asks(1, Kind.NUMBER, lowest="0.00", highest="4.00"), "9", Problem.TOO_HIGH, "2"),
        (asks(1, Kind.LINE, lowest="4"), "abc", Problem.TOO_SHORT, "abcd"),
        (asks(1, Kind.TEXT, required=True), "  ", Problem.MISSING, "two\nlines"),
        (asks(1, Kind.DATE, lowest="2024-06-20"), "2024-06-31", Problem.NOT_A_DATE, "2024-06-26"),
        (asks(1, Kind.TIME), "25:00", Problem.NOT_A_TIME, "09:30:00"),
        (asks(1, Kind.MOMENT), "soon", Problem.NOT_A_DATE, "2024-06-26 09:30:00-04:00"),
        (asks(1, Kind.PHONE), "call me", Problem.NOT_A_PHONE_NUMBER, "+1 212 555 0100"),
        (asks(1, Kind.COUNTRY), "Atlantis", Problem.NOT_A_COUNTRY, "KZ"),
    ],
    ids=lambda value: value.kind.name if isinstance(value, Question) else None,
)
def test_every_kind_of_field_is_judged(
    halls: list[Hall], station: Station, question: Question, typed: str, problem: Problem, kept: str
) -> None:
    hall, dialog = asked(halls, station, question)
    field = dialog.findChild(TextField if question.kind is Kind.TEXT else Field)
    assert field is not None and field.isVisible()
    dialog.type_in(1, typed)
    dialog.press("F5")
    assert dialog.problems == {1: problem}
    dialog.type_in(1, "Kazakhstan" if question.kind is Kind.COUNTRY else kept)
    dialog.press("F5")
    delegate = hall.passage.delegate
    assert delegate is not None
    assert Answers(station.journal).of(delegate.id) == {1: kept}


def test_a_country_is_offered_by_the_beginning_of_its_name(halls: list[Hall], station: Station) -> None:
    _, dialog = asked(halls, station, asks(1, Kind.COUNTRY))
    dialog.type_in(1, "kazak")
    assert dialog.answers == {1: "KZ"}
    dialog.type_in(1, "united")
    assert dialog.places[Choice(1, "AE")].spot.label == "United Arab Emirates"
    dialog.say(Choice(1, "AE"))
    assert dialog.answers == {1: "AE"}


@pytest.mark.parametrize(
    ("language", "typed"), [("en", "chi"), ("ru", "Кита"), ("zh", "中国"), ("ar", "الصين"), ("fr", "cn")]
)
def test_countries_are_found_in_the_language_of_the_screen(qapp: QApplication, language: str, typed: str) -> None:
    speak(language)
    assert "CN" in countries(typed, 40)
    speak("en")


def test_many_questions_take_several_pages(halls: list[Hall], station: Station) -> None:
    questions = [asks(number, Kind.LINE, required=number == 9) for number in range(1, 13)]
    hall, dialog = asked(halls, station, *questions)
    seen: list[int] = []
    while 12 not in dialog.page:
        seen += dialog.page
        if 9 in dialog.page:
            dialog.press("F5")
            assert dialog.problems == {9: Problem.MISSING}
            dialog.type_in(9, "yes")
        dialog.say(NEXT)
    assert [*seen, *dialog.page] == list(range(1, 13))
    dialog.press("F5")
    assert isinstance(hall.passage.verdict, Admitted)


def test_a_required_file_is_for_the_desk(halls: list[Hall], station: Station) -> None:
    hall, dialog = asked(halls, station, asks(1, Kind.FILE, required=True))
    spot = dialog.places[NEXT].spot
    assert (spot.label, spot.enabled) == ("A file is missing", False)
    dialog.press("F5")
    assert isinstance(hall.passage.verdict, Held)


def test_a_file_that_may_be_left_out_is_left_out(halls: list[Hall], station: Station) -> None:
    hall, dialog = asked(halls, station, asks(1, Kind.FILE))
    dialog.press("F5")
    assert isinstance(hall.passage.verdict, Admitted)


def test_a_hold_that_asks_nothing_is_resolved_at_once(hall: Hall) -> None:
    assert hall.ticket("17").verdict == Held(Reason.UNPAID)
    hall.press("F5")
    assert hall.dialog is None
    assert isinstance(hall.passage.verdict, Admitted)


def test_where_nothing_can_be_written_the_dialog_closes_and_the_trouble_is_told(
    halls: list[Hall], station: Station
) -> None:
    hall, dialog = asked(halls, station, CONSENT)
    dialog.say(Choice(137, YES))
    station.db.execute("PRAGMA query_only = ON")
    dialog.press("F5")
    station.db.execute("PRAGMA query_only = OFF")
    assert [type(trouble) for trouble in hall.troubles] == [CannotWrite]
    assert hall.dialog is None
    assert isinstance(hall.passage.verdict, Held)


def test_a_scan_wins_over_the_questions(halls: list[Hall], station: Station) -> None:
    hall, dialog = asked(halls, station, CONSENT)
    dialog.say(Choice(137, YES))
    hall.ticket("5")
    assert hall.dialog is None
    delegate = hall.passage.delegate
    assert delegate is not None and Answers(station.journal).of(delegate.id) == {}


def test_typing_goes_into_the_first_field_of_a_page(halls: list[Hall], station: Station) -> None:
    _, dialog = asked(halls, station, asks(1, Kind.LINE))
    assert dialog.focusWidget() is dialog.findChild(Field)
