from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.people import Delegate
from kiosk.printing.printers import NoPrinter, Rejected, Size, TimedOut, Unreachable, WrongMedia
from kiosk.printing.printers.faults import PrinterEmpty
from kiosk.printing.queue import Event, Intent, JobState, NoSuchMove
from kiosk.screens.kit.frame import Room, Surroundings
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.printing.job_words import move_words, state
from kiosk.screens.printing.jobs import ASKED_AFTER, Divert, Do, Filter, GoOver, Job, Move, Pick, Prints, Show, Wish
from kiosk.screens.printing.prints_list import tally_words
from kiosk.screens.printing.prints_screen import Elsewhere, PrintsScreen
from kiosk.screens.words.language import speak
from kiosk.screens.words.print_details import detail_words
from tests.screens.measuring import MeasuringPaper, measured_board, outside, overlapping
from tests.screens.scenery import GULNAR, JO, NOW, PLAN, RAJAPAKSHA, SAMER, STATUSES, VENUE

SIZES = ((1280, 800), (1920, 1080), (3840, 2160), (1024, 768))
AROUND = Surroundings(gate="A1", now=NOW, zone=VENUE, rooms=frozenset(Room), statuses=STATUSES)
LONG_AGO = NOW - timedelta(minutes=3)
NETWORK = "ipp://badge-printer-at-the-press-entrance.local:631/ipp/print"


def job(name: str, stage: JobState, person: Delegate | None = GULNAR, **more: object) -> Job:
    intent = Intent(
        intent=name,
        delegate="d1",
        serial=1,
        printer="Zebra",
        template="delegate",
        reason="",
        operator="",
        supervisor="",
        stage=stage,
        detail="",
        job="",
        asked=LONG_AGO,
        changed=LONG_AGO,
    )
    return Job(replace(intent, **more), person, 42180937)  # type: ignore[arg-type]


WAITING = job("waiting", JobState.WAITING, SAMER)
SENDING = job("sending", JobState.SENDING, JO, printer=NETWORK)
UNKNOWN = job("unknown", JobState.UNKNOWN, detail=str(TimedOut("Zebra")), serial=2, reason="The photo was wrong",
              operator="R. Adeyemi", supervisor="E. Sørensen")  # fmt: skip
FAILED = job("failed", JobState.FAILED, RAJAPAKSHA, detail=str(Rejected("Zebra", "busy")))
PRINTED = job("printed", JobState.PRINTED, None, printer="", changed=NOW - timedelta(days=2))
PRINTS = Prints(
    now=NOW,
    filter=Filter.ALL,
    jobs=(UNKNOWN, WAITING, SENDING, FAILED, PRINTED),
    counts={JobState.UNKNOWN: 1, JobState.WAITING: 1, JobState.SENDING: 1, JobState.FAILED: 1, JobState.PRINTED: 1204},
    history=(
        Move(LONG_AGO, JobState.WAITING, ""),
        Move(LONG_AGO, JobState.SENDING, ""),
        Move(LONG_AGO, JobState.UNKNOWN, str(TimedOut("Zebra"))),
    ),
    faults={"Zebra": PrinterEmpty("Zebra"), NETWORK: Unreachable(NETWORK)},
    offers={"Zebra": NETWORK},
    printers=("Zebra", NETWORK, ""),
    tally={"Zebra": 1204, NETWORK: 31},
)
Screen = Callable[..., PrintsScreen]


@pytest.fixture
def show(qtbot: QtBot) -> Screen:
    def shown(prints: Prints = PRINTS, size: tuple[int, int] = (1280, 800)) -> PrintsScreen:
        screen = PrintsScreen(LIGHT, AROUND, PLAN)
        qtbot.addWidget(screen)
        screen.offer(tuple(View))
        screen.resize(*size)
        screen.show()
        screen.tell(prints)
        return screen

    return shown


def pick(screen: PrintsScreen, job: Job) -> None:
    screen.places[Pick(job.intent.intent)].click()


def said(screen: PrintsScreen) -> list[str]:
    return [text.text for text in measured_board(screen).landed]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_in_every_language_and_size(language: str, size: tuple[int, int], show: Screen) -> None:
    speak(language)
    screen = show(size=size)
    for name in ("", *(each.intent.intent for each in PRINTS.jobs)):
        screen.picked = name
        screen.renew()
        paper = measured_board(screen)
        assert outside(paper, paper.height) == []
        assert overlapping(paper) == []


def test_a_finger_hits_every_filter(show: Screen) -> None:
    filters = [place.spot.box[3] for place in show().places.values() if isinstance(place.spot.ask, Show)]
    assert len(filters) == len(Filter)
    assert min(filters) >= 56


def test_the_longest_names_stay_in_their_rows(show: Screen) -> None:
    longest = (
        "Pedro de Alcântara João Carlos Leopoldo Salvador Bibiano Francisco Xavier de Paula Leocádio Miguel de Bragança"
        " e Habsburgo-Lorena",
        "สมเด็จพระเจ้าลูกเธอ วิพัฒนามงคล วงศ์สวัสดิ์พงษ์พันธุ์ ณ อยุธยา กรุงเทพมหานคร อมรรัตนโกสินทร์",
    )
    jobs = tuple(job(f"{at}", JobState.WAITING, replace(SAMER, name=name)) for at, name in enumerate(longest))
    for size in SIZES:
        screen = show(replace(PRINTS, jobs=jobs), size)
        for place in (screen.places[Pick("0")], screen.places[Pick("1")]):
            canvas = QImage(8, 8, QImage.Format.Format_RGB32)
            with QPainter(canvas) as painter:
                paper = MeasuringPaper(painter, QSizeF(place.size()), screen.unit, LIGHT)
                assert place.spot.paint is not None
                place.spot.paint(paper)
            assert outside(paper, paper.height) == []


def test_reasons_and_officers_are_named(show: Screen) -> None:
    lost = replace(UNKNOWN, intent=replace(UNKNOWN.intent, reason="lost"))
    screen = show(replace(PRINTS, jobs=(lost,)), (1280, 1600))
    pick(screen, lost)
    assert any("Lost" in text for text in said(screen))
    assert any("R. Adeyemi" in text for text in said(screen))


def test_an_empty_queue_says_so(show: Screen) -> None:
    screen = show(Prints(now=NOW))
    assert "No badge is on its way." in said(screen)
    assert "No badge has come out yet." in said(screen)


@pytest.mark.parametrize(
    ("job", "wishes"),
    [
        (WAITING, {Elsewhere.CHOOSE, Do(Wish.CANCEL, "waiting")}),
        (SENDING, set()),
        (UNKNOWN, {Do(Wish.CAME_OUT, "unknown"), Do(Wish.NOT_OUT, "unknown")}),
        (FAILED, {Do(Wish.RETRY, "failed"), Elsewhere.CHOOSE}),
        (PRINTED, set()),
    ],
)
def test_a_badge_is_offered_what_its_stage_allows(job: Job, wishes: set[object], show: Screen) -> None:
    screen = show()
    pick(screen, job)
    offered = {ask for ask in screen.places if isinstance(ask, Do | Elsewhere)} - {Do(Wish.HOLD)}
    assert offered == wishes


def test_a_person_is_asked_only_after_the_printer_was(show: Screen) -> None:
    young = replace(UNKNOWN, intent=replace(UNKNOWN.intent, changed=NOW - ASKED_AFTER / 2))
    screen = show(replace(PRINTS, jobs=(young,)))
    pick(screen, young)
    assert Do(Wish.CAME_OUT, "unknown") not in screen.places
    assert "The printer is being asked." in said(screen)
    screen.tell(replace(PRINTS, jobs=(young,), now=NOW + ASKED_AFTER))
    assert Do(Wish.CAME_OUT, "unknown") in screen.places


def test_keys_do_what_the_places_say(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    pick(screen, UNKNOWN)
    with qtbot.waitSignal(screen.asked) as asked:
        screen.press("F5")
    assert asked.args == [Do(Wish.CAME_OUT, "unknown")]
    for ask in (Do(Wish.NOT_OUT, "unknown"), Do(Wish.HOLD)):
        with qtbot.waitSignal(screen.asked) as asked:
            screen.places[ask].click()
        assert asked.args == [ask]


def test_another_printer_is_chosen_by_name(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    pick(screen, WAITING)
    screen.press("F11")
    assert {ask for ask in screen.places if isinstance(ask, Divert)} == {
        Divert("waiting", NETWORK),
        Divert("waiting", ""),
    }
    screen.press("Esc")
    assert Divert("waiting", "") not in screen.places
    screen.press("F11")
    with qtbot.waitSignal(screen.asked) as asked:
        screen.places[Divert("waiting", "")].click()
    assert asked.args == [Divert("waiting", "")]


def test_a_printer_that_stands_still_offers_the_other(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    with qtbot.waitSignal(screen.asked) as asked:
        screen.places[GoOver("Zebra", NETWORK)].click()
    assert asked.args == [GoOver("Zebra", NETWORK)]
    assert "\u2068Zebra\u2069: The printer has no badges left" in said(screen)


def test_whoever_may_only_look_is_offered_nothing(show: Screen) -> None:
    screen = show(replace(PRINTS, may_act=False))
    pick(screen, FAILED)
    assert not any(isinstance(ask, Do | GoOver | Elsewhere) for ask in screen.places)


def test_arrows_pick_the_next_badge(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    picked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(screen, key)
        picked.append(screen.picked)
    assert picked == ["unknown", "waiting", "unknown", "unknown"]


def test_a_long_list_is_turned_over(show: Screen, qtbot: QtBot) -> None:
    many = tuple(job(str(at), JobState.WAITING) for at in range(40))
    screen = show(replace(PRINTS, jobs=many))
    assert Pick("0") in screen.places
    screen.places[Turn("jobs", 1)].click()
    assert Pick("0") not in screen.places
    QTest.keyClick(screen, Qt.Key.Key_PageUp)
    assert Pick("0") in screen.places
    screen.turn(300, 300, 1)
    assert Pick("0") not in screen.places
    screen.tell(replace(PRINTS, jobs=many, filter=Filter.OPEN))
    assert Pick("0") in screen.places


def test_choices_are_asked_for_by_their_chips(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    with qtbot.waitSignal(screen.asked) as asked:
        screen.places[Show(Filter.FAILED)].click()
    assert asked.args == [Show(Filter.FAILED)]


def test_left_and_right_choose_other_badges(show: Screen, qtbot: QtBot) -> None:
    screen = show(replace(PRINTS, filter=Filter.FAILED))
    for key, which in ((Qt.Key.Key_Left, Filter.OPEN), (Qt.Key.Key_Right, Filter.ALL)):
        with qtbot.waitSignal(screen.asked) as asked:
            QTest.keyClick(screen, key)
        assert asked.args == [Show(which)]
    speak("ar")
    with qtbot.waitSignal(screen.asked) as asked:
        QTest.keyClick(screen, Qt.Key.Key_Left)
    assert asked.args == [Show(Filter.ALL)]


def test_labels_are_counted_by_printer() -> None:
    counted = tally_words(replace(PRINTS, tally={"Zebra": 1204, "": 3}, left={"Zebra": 96}))
    assert counted == "Came out: \u2068Zebra\u2069 1\u202f204 (96 left), PDF files 3"


def test_what_stood_in_the_way_is_said(show: Screen) -> None:
    screen = show(replace(PRINTS, answer=NoSuchMove(FAILED.intent, Event.CANCEL)))
    assert "Someone else was faster" in said(screen)


def test_a_name_is_text_never_markup(show: Screen) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    screen = show(replace(PRINTS, jobs=(job("x", JobState.WAITING, replace(JO, name=hostile)),)))
    assert hostile in said(screen)


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        ("", ""),
        ("completed", ""),
        ("media-empty", "The printer has no badges left."),
        (str(Unreachable("Zebra")), "The printer is not found."),
        (str(TimedOut("Other")), "The printer stopped answering."),
        (str(Rejected("Zebra", "busy")), "The printer refused the badge."),
        (str(WrongMedia("Zebra", Size(96, 134), (Size(54, 86),))), "The printer holds other paper."),
        (str(NoPrinter("Zebra")), "The printer is not found."),
        ("aborted, document-format-error", "The printer gave it up."),
        ("seen in the tray by R. Adeyemi", "Somebody saw it in the tray. Said by \u2068R. Adeyemi\u2069."),
        ("the kiosk stopped while sending", "The kiosk was switched off while sending it."),
        ("E1305: cutter", "The printer says: \u2068E1305: cutter\u2069"),
    ],
)
def test_notes_are_said_in_words(detail: str, words: str) -> None:
    assert detail_words("Zebra", detail) == words


def test_stages_are_said_with_what_to_do() -> None:
    known = replace(PRINTS, faults={})
    assert state(WAITING, known).why == "The printer gets it next."
    assert state(WAITING, replace(known, held=True)).why == "Printing is on hold."
    assert state(WAITING, PRINTS).remedy.startswith("Load badge stock")
    assert state(job("x", JobState.FAILED, detail="cancelled"), known).word == "Cancelled"
    assert state(PRINTED, known).word == "Saved as a file"
    assert state(FAILED, known).grave


def test_the_journal_of_a_badge_is_said_line_by_line() -> None:
    assert move_words(Move(NOW, JobState.WAITING, "to Zebra"), "Zebra") == "Given to another printer: \u2068Zebra\u2069"
    assert move_words(Move(NOW, JobState.FAILED, "cancelled"), "Zebra") == "Cancelled"
    assert move_words(Move(NOW, JobState.UNKNOWN, "no answer"), "Zebra") == "Not known. The printer does not answer."
