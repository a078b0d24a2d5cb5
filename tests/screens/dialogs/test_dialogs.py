"""Dialogs on the sheet: whoever it is about, in every language, at every size, no word is lost or in the way."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from kiosk.domain.duty import Consent, Officer, Role, Why
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.people import Delegate, State
from kiosk.domain.questions import Kind, Option, Question
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused
from kiosk.printing.needs import Need
from kiosk.printing.queue import JobState
from kiosk.screens.dialogs.asked import NEXT, Asked, QuestionDialog
from kiosk.screens.dialogs.asked_layout import YES, Choice
from kiosk.screens.dialogs.by_hand import ByHand, ByHandDialog
from kiosk.screens.dialogs.find import FindDialog, Match
from kiosk.screens.dialogs.override import OverrideDialog, Overriding, Voucher
from kiosk.screens.gate.gate import Gate
from kiosk.screens.kit.dialog import SheetDialog
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.printing.past_badges import PastBadge
from kiosk.screens.printing.reprint import ReprintDialog
from kiosk.screens.printing.reprint_side import Reprinting
from kiosk.screens.window import Window
from kiosk.screens.words.language import speak
from tests.screens.measuring import measured_board, outside, overlapping
from tests.screens.scenery import GULNAR, NOW, PLAN, STATUSES, VENUE, at, passage
from tests.screens.test_layout import HARD, SIZES

LONG_OFFICER = "Lieutenant Colonel Wickramasinghe Mudiyanselage Bandara"
FIRST = Voucher(Officer("a", Role.SUPERVISOR), LONG_OFFICER, at(7, 30))
SECOND = Voucher(Officer("b", Role.SECURITY), "О. Константинопольская", at(10, 45, 31))
PREVIEW = QImage(480, 670, QImage.Format.Format_RGB32)

Made = Callable[[Delegate], SheetDialog]


def override(delegate: Delegate, **changes: object) -> OverrideDialog:
    shown = Overriding(plan=PLAN, passage=passage(delegate, Refused(Reason.NOT_IN_OUTER_ZONE)), consent=Consent.NEVER)
    dialog = OverrideDialog(LIGHT, replace(shown, **changes))  # type: ignore[arg-type]
    dialog.say(Why.OTHER)
    return dialog


def override_with_pad(delegate: Delegate) -> OverrideDialog:
    dialog = override(delegate, consent=Consent.TWO_OFFICERS, vouchers=(FIRST,))
    dialog.greet(LONG_OFFICER)
    return dialog


def reprint(
    delegate: Delegate, stage: JobState | None = JobState.PRINTED, need: Need | None = Need.STOLEN
) -> ReprintDialog:
    past = [
        PastBadge(serial=serial, at=at(8, serial), standing="superseded", stage=JobState.PRINTED,
                  printer="Desk printer", reason="wrong_data") for serial in range(1, 6)
    ]  # fmt: skip
    last = PastBadge(serial=6, at=at(9), standing="active", stage=stage, printer="Badge printer, hall 2", reason="lost")
    shown = Reprinting(
        plan=PLAN,
        delegate=delegate,
        now=NOW,
        number=42180937,
        past=(*past, last),
        supervisor=LONG_OFFICER,
        preview=PREVIEW,
    )
    dialog = ReprintDialog(LIGHT, shown)
    dialog.need = need
    return dialog


def reprint_with_pad(delegate: Delegate) -> ReprintDialog:
    dialog = reprint(delegate)
    dialog.refresh(replace(dialog.shown, supervisor=""))
    dialog.open_pad()
    return dialog


def by_hand(delegate: Delegate, verdict: Admitted | Held | Refused) -> ByHandDialog:
    judged = passage(delegate, verdict, seq=None)
    shown = ByHand(plan=PLAN, delegate=delegate, judged=judged, officer=LONG_OFFICER, badges=2, overridable=True)
    dialog = ByHandDialog(LIGHT, shown)
    dialog.say(Why.OTHER)
    return dialog


def find(delegate: Delegate) -> FindDialog:
    people = [replace(each, state=State.PENDING) for each in HARD]
    return FindDialog(
        LIGHT,
        PLAN,
        lambda text, most: [delegate, *people, *HARD],
        lambda each: Match(delegate=each, whereabouts="Inside since 09:14, Tuesday 24 November"),
        "a",
    )


QUESTIONS = (
    Question(
        id=1,
        kind=Kind.YES_NO,
        texts={"en": "Do you consent to being filmed for the archive of the summit and for the press of all members?"},
        products=frozenset(),
        required=True,
    ),
    Question(
        id=2,
        kind=Kind.CHOICES,
        texts={"en": "Dietary requirements"},
        products=frozenset(),
        options=tuple(Option(id=n, identifier=str(n), texts={"en": f"Requirement number {n}"}) for n in range(9)),
    ),
    Question(id=3, kind=Kind.FILE, texts={"en": "Permit"}, products=frozenset()),
    Question(id=4, kind=Kind.COUNTRY, texts={"en": "Country"}, products=frozenset(), required=True),
    Question(id=5, kind=Kind.NUMBER, texts={"en": "Companions"}, products=frozenset(), lowest="0", highest="4"),
    Question(id=6, kind=Kind.TEXT, texts={"en": "Anything else?"}, products=frozenset(), highest="200"),
)


def questions(delegate: Delegate) -> QuestionDialog:
    held = passage(delegate, Held(Reason.ANSWERS_REQUIRED))
    return QuestionDialog(LIGHT, Asked(plan=PLAN, passage=held, questions=QUESTIONS, zone=VENUE))


CASES: dict[str, Made] = {
    "override": lambda who: override(who, vouchers=(FIRST, SECOND), consent=Consent.TWO_OFFICERS),
    "override alone": lambda who: override(who, vouchers=(FIRST,), consent=Consent.SUPERVISOR),
    "override waits": lambda who: override(who, consent=Consent.TWO_OFFICERS),
    "override, PIN": override_with_pad,
    "reprint": reprint,
    "reprint on its way": lambda who: reprint(who, JobState.WAITING),
    "reprint unknown": lambda who: reprint(who, JobState.UNKNOWN),
    "reprint failed": lambda who: reprint(who, JobState.FAILED, Need.NEVER_CAME_OUT),
    "reprint, printer asked": lambda who: reprint(who, need=Need.NEVER_CAME_OUT),
    "reprint, PIN": reprint_with_pad,
    "by hand": lambda who: by_hand(who, Admitted((Note.FIRST_ENTRY, Note.CLOCK_SUSPECT))),
    "by hand held": lambda who: by_hand(who, Held(Reason.IDENTITY_CHECK)),
    "by hand refused": lambda who: by_hand(who, Refused(Reason.NOT_IN_OUTER_ZONE)),
    "find": find,
    "questions": questions,
}


@pytest.fixture
def window(qapp: QApplication) -> Iterator[Window]:
    gate = Gate(PLAN, "A1", LIGHT, now=lambda: NOW, elapsed=lambda: 0.0)
    gate.set_statuses(STATUSES)
    opened = Window(gate, "A1")
    opened.show()
    yield opened
    opened.close()
    opened.deleteLater()


def shown(window: Window, dialog: SheetDialog, size: tuple[int, int]) -> SheetDialog:
    window.resize(*size)
    window.ask(dialog)
    return dialog


def check(dialog: SheetDialog) -> None:
    """Nothing outside, nothing over anything, and fields stand clear of words and places."""
    paper = measured_board(dialog)
    assert outside(paper, paper.height) == []
    assert overlapping(paper) == []
    scale = dialog.unit
    fields = [each for kind in (QLineEdit, QPlainTextEdit) for each in dialog.findChildren(kind) if each.isVisible()]
    boxes = [QRectF(f.x() / scale, f.y() / scale, f.width() / scale, f.height() / scale) for f in fields]
    places = [
        QRectF(p.x() / scale, p.y() / scale, p.width() / scale, p.height() / scale).adjusted(6, 6, -6, -6)
        for p in dialog.places.values()
    ]
    for box in boxes:
        assert [text.text for text in paper.landed if _over(text.box, box)] == []
        assert not any(_over(place, box) for place in places)
    for number, place in enumerate(places):
        assert not any(_over(place, other) for other in places[number + 1 :])


def _over(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > 1 and shared.height() > 3


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dialog_fits_in_every_language(window: Window, language: str, case: str) -> None:
    speak(language)
    check(shown(window, CASES[case](GULNAR), SIZES[0]))


@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160), (800, 800)])
@pytest.mark.parametrize("case", CASES)
def test_every_dialog_fits_at_every_size(window: Window, case: str, size: tuple[int, int]) -> None:
    speak("ru")
    check(shown(window, CASES[case](GULNAR), size))


@pytest.mark.parametrize("case", CASES)
def test_the_hardest_people_fit_in_every_dialog(window: Window, case: str) -> None:
    for number, delegate in enumerate(HARD):
        speak("ar" if number % 2 else "en")
        check(shown(window, CASES[case](delegate), SIZES[0]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_questions_fits_with_what_is_wrong_on_it(window: Window, language: str) -> None:
    speak(language)
    dialog = shown(window, questions(GULNAR), SIZES[0])
    assert isinstance(dialog, QuestionDialog)
    dialog.say(NEXT)
    check(dialog)
    dialog.say(Choice(1, YES))
    seen = set(dialog.page)
    while 6 not in seen:
        if 4 in dialog.page:
            dialog.type_in(4, "fr")
        dialog.say(NEXT)
        seen |= set(dialog.page)
        check(dialog)
    dialog.type_in(5, "9")
    dialog.say(NEXT)
    check(dialog)


@pytest.mark.parametrize("case", CASES)
def test_places_are_large_enough_for_a_finger(window: Window, case: str) -> None:
    dialog = shown(window, CASES[case](GULNAR), SIZES[0])
    assert {p.spot.label: p.spot.box[3] for p in dialog.places.values() if p.spot.box[3] < 48} == {}


@pytest.mark.parametrize("case", CASES)
def test_at_most_one_place_is_filled_and_none_is_pressed_by_letters(window: Window, case: str) -> None:
    dialog = shown(window, CASES[case](GULNAR), SIZES[0])
    filled = [place.spot for place in dialog.places.values() if place.spot.look == "filled"]
    assert len(filled) <= 1
    assert all(place.spot.key in ("", "Esc") or place.spot.key.startswith("F") for place in dialog.places.values())
