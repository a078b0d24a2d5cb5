"""Whatever people are called, wherever they come from, at every size and in every language: it is on the sheet."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import LANGUAGES
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.verdict import HELD_REASONS, Admitted, Caution, Note, Reason, Referral
from kiosk.printing.printers.faults import PrinterEmpty
from kiosk.screens.gate.admitted import admitted_scene
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.held import held_scene
from kiosk.screens.gate.idle import Rest, idle_scene
from kiosk.screens.gate.refused import refused_scene
from kiosk.screens.gate.scene import STATUS_ABOVE_STRIP, Scene
from kiosk.screens.gate.strip import HEIGHT, IDLE_HEIGHT
from kiosk.screens.gate.trouble import bug_scene, trouble_scene, waiting_scene
from kiosk.screens.gate.views import Bug, Faults
from kiosk.screens.kit.column import INNER
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import LIGHT, Style
from kiosk.screens.words.language import speak
from kiosk.screens.words.lights import Light
from kiosk.screens.words.surnames import short_name, surname_of
from kiosk.screens.words.troubles import DiskNearlyFull
from kiosk.screens.words.wording import note_line, reason_line, word
from kiosk.storage.database import CannotWrite
from tests.screens.measuring import MeasuringPaper, measured, outside, overlapping
from tests.screens.scenery import COUNTS, GULNAR, NOW, PLAN, STATUSES, admitted, at, held, passage, person, refused

BASE = (1280, 800)
SIZES = ((1280, 800), (1920, 1080), (3840, 2160), (1280, 1024), (1024, 768), (800, 800))
ZONES = tuple(PLAN.zones)
POSITION = (
    "Deputy Minister of Public Administration and Security in charge of International Cooperation, "
    "Counter-Terrorism and Transnational Organized Crime"
)
MISSION = "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic"
REGISTERED = json.loads((Path(__file__).parent.parent / "vectors/indico/expected.json").read_text(encoding="utf-8"))


def registered() -> list[Delegate]:
    """The 120 people of the sample registration, with what makes a card hard."""
    return [
        person(
            f"{entry['first_name']} {entry['last_name']}",
            latin_name="ABDIRAKHMANOVA Gulnar Seitkyzy",
            delegation=entry["country"],
            position=POSITION,
            organisation=MISSION,
        )
        for entry in REGISTERED["people"]
    ]


HARD = (
    person(
        "สมเด็จพระเจ้าลูกเธอ วิพัฒนามงคล วงศ์สวัสดิ์พงษ์พันธุ์ ณ อยุธยา",
        latin_name="WONGSAWATPHONGPHAN NA AYUTTHAYA Wiphatthanamongkhon",
        delegation="TH",
        position=POSITION,
    ),
    person(
        "عائشة بنت أبي بكر الصدّيق بن عبد الرحمن آل الشيخ المُعتصم بالله الهاشميّ",
        position="وزيرة الداخلية",
        organisation=MISSION,
    ),
    person("Lopadotemachoselachogaleokranioleipsanodrimhypotrimmatosilphiokarabom", delegation="MONUSCO"),
    person("<img src=x onerror=alert(1)> <b>Bold</b>", attention="<h1>=SUM(A1)</h1> " + POSITION, organisation="&lt;"),
    person("", category="Observer of a very long denomination indeed", delegation="GB"),
    person("אברהם בן-גוריון Abraham محمد", delegation="IL", companion_of=DelegateId("x")),
    person("𠮷野家 さくら 👮", delegation="JP"),
)


def check(paper: MeasuringPaper, strip: int) -> None:
    assert outside(paper, paper.height - strip) == []
    assert overlapping(paper) == []


def card_bottom(paper: Paper) -> float:
    return paper.height - HEIGHT - STATUS_ABOVE_STRIP


def check_card(paper: MeasuringPaper) -> None:
    """Nothing of the card reaches into the line above the buttons."""
    check(paper, HEIGHT)
    line = card_bottom(paper)
    assert [text for text in paper.landed if text.box.top() < line < text.box.bottom() - 1] == []


def scenes_of(delegate: Delegate) -> list[Scene]:
    elsewhere = Referral(zone="press", gate="B2", closes=at(18))
    later = Referral(zone="plenary", gate="A1", opens=at(14))
    companion = "Somdet Chaophraya Wongsawat" if delegate.companion_of else ""
    return [
        admitted_scene(
            PLAN, replace(admitted(delegate, Note.FIRST_ENTRY, zones=ZONES, companion_of=companion), photo=None), ""
        ),
        held_scene(PLAN, replace(held(Reason.IDENTITY_CHECK, delegate), photo=None), ""),
        refused_scene(PLAN, replace(refused(Reason.OUTSIDE_HOURS, delegate, later, elsewhere), photo=None), ""),
        refused_scene(PLAN, replace(refused(Reason.ALREADY_INSIDE, delegate), photo=None), ""),
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_hardest_people_fit_at_every_size(language: str, size: tuple[int, int]) -> None:
    speak(language)
    for delegate in HARD:
        for scene in scenes_of(delegate):
            check_card(measured(scene, size))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_escort_and_ten_people_fit_and_so_do_several_notes(language: str) -> None:
    speak(language)
    led = tuple(passage(delegate, Admitted()) for delegate in (HARD * 2)[:10])
    for escort in (*HARD, GULNAR):
        showing = replace(admitted(escort, Note.FIRST_ENTRY, Note.ATTENTION, zones=ZONES), photo=None)
        company = replace(showing.passage, released=led)
        noted = replace(showing.passage, cautions=(Caution.INSIDE_ALREADY, Caution.NEARLY_FULL))
        unknown = replace(showing.passage, cautions=(Caution.UNKNOWN_PRODUCT, Caution.NEARLY_FULL))
        for each in (company, noted, unknown):
            check_card(measured(admitted_scene(PLAN, replace(showing, passage=each), ""), BASE))


def test_all_registered_people_fit_with_the_longest_position() -> None:
    for delegate in registered():
        for scene in scenes_of(delegate)[:2]:
            check_card(measured(scene, BASE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_and_hold_fits_in_every_language(language: str) -> None:
    speak(language)
    delegate = HARD[0]
    for reason in Reason:
        for somebody in (delegate, None):
            if reason in HELD_REASONS:
                check_card(measured(held_scene(PLAN, replace(held(reason, delegate), photo=None), ""), BASE))
            else:
                check_card(measured(refused_scene(PLAN, replace(refused(reason, somebody), photo=None), ""), BASE))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_idle_and_trouble_sheets_fit(language: str, size: tuple[int, int]) -> None:
    speak(language)
    rest = Rest(plan=PLAN, gate="A1", now=NOW, statuses=STATUSES, counts=COUNTS)
    faults = Faults(troubles=(PrinterEmpty("Zebra"), DiskNearlyFull(40), CannotWrite("full")))
    closed = replace(faults, troubles=(CannotWrite("full"),), sealing=False, since=NOW, other_gate="A2")
    for scene in (
        idle_scene(rest),
        trouble_scene(PLAN, faults),
        waiting_scene(PLAN, closed),
        bug_scene(PLAN, Bug("7F3A", judging=True)),
    ):
        check(measured(scene, size), IDLE_HEIGHT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_and_reasons_fit_the_column_on_one_line(language: str) -> None:
    speak(language)
    paper = measured(Scene(paint=lambda _: None), BASE)
    for light in Light:
        shown = paper.line(word(light), Style("verdict"), INNER, smallest=72)
        assert shown.lines == 1
        assert shown.width <= INNER + 0.5
    for said in (*map(reason_line, Reason), *map(note_line, Note)):
        assert paper.line(said, Style("title"), INNER, smallest=17).lines == 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_keep_their_words_and_stay_on_the_sheet(language: str, size: tuple[int, int], qtbot: QtBot) -> None:
    speak(language)
    gate = Gate(PLAN, "A1", LIGHT, now=lambda: NOW, elapsed=lambda: 0.0)
    qtbot.addWidget(gate)
    gate.resize(*size)
    gate.show()
    for showing in (
        admitted(),
        admitted(HARD[0], Note.RE_ENTRY, badges=1),
        *(held(reason) for reason in HELD_REASONS),
        refused(Reason.EXPIRED, HARD[0]),
        refused(Reason.FORGED),
    ):
        gate.show_passage(showing)
        edges = sorted((button.geometry() for button in gate.sheet.buttons), key=lambda area: area.left())
        assert all(gate.sheet.rect().adjusted(-1, 0, 1, 0).contains(area) for area in edges)
        assert all(one.right() <= other.left() + 1 for one, other in pairwise(edges))
        assert min(button.letters for button in gate.sheet.buttons) >= 13


def test_arabic_is_mirrored() -> None:
    english = measured(scenes_of(HARD[0])[0], BASE)
    name = next(text for text in english.landed if text.text.startswith("สมเด็จ"))
    speak("ar")
    arabic = measured(scenes_of(HARD[0])[0], BASE)
    mirrored = next(text for text in arabic.landed if text.text == name.text)
    assert mirrored.box.right() == pytest.approx(arabic.width - name.box.left(), abs=1.5)


def test_the_column_stands_at_the_leading_edge(qtbot: QtBot) -> None:
    gate = Gate(PLAN, "A1", LIGHT, now=lambda: NOW, elapsed=lambda: 0.0)
    qtbot.addWidget(gate)
    gate.resize(1920, 1080)
    gate.show()
    assert (gate.column.x(), gate.column.width()) == (0, round(416 * 1.35))
    speak("ar")
    qtbot.waitUntil(lambda: gate.column.x() == 1920 - round(416 * 1.35))
    assert gate.sheet.x() == 0


def test_buttons_read_from_the_leading_edge(qtbot: QtBot) -> None:
    speak("ar")
    gate = Gate(PLAN, "A1", LIGHT, now=lambda: NOW, elapsed=lambda: 0.0)
    qtbot.addWidget(gate)
    gate.resize(1280, 800)
    gate.show_passage(admitted())
    places = {button.act.intent: button.x() for button in gate.sheet.buttons}
    assert places[Intent.PRINT] > places[Intent.UNDO] > places[Intent.NOT_THIS_PERSON]


def test_markup_in_a_name_is_text() -> None:
    paper = measured(scenes_of(HARD[3])[0], BASE)
    assert HARD[3].name in [text.text for text in paper.landed]


def test_who_has_no_name_is_called_by_the_registration_number() -> None:
    paper = measured(scenes_of(HARD[4])[0], BASE)
    assert "1041" in [text.text for text in paper.landed]


def test_a_name_of_seventy_letters_is_never_smaller_than_its_floor() -> None:
    paper = measured(scenes_of(HARD[0])[0], BASE)
    name = next(text for text in paper.landed if text.text.startswith("สมเด็จ"))
    assert name.smallest >= 28


def test_the_surname_on_the_document_is_the_one_in_capitals() -> None:
    assert surname_of(HARD[0]) == "WONGSAWATPHONGPHAN NA AYUTTHAYA"
    assert surname_of(person("Jo", latin_name="O’BRIEN Seán")) == "O’BRIEN"
    assert surname_of(person("Jo", latin_name="Raji AL BIN LAFI")) == "AL BIN LAFI"
    assert surname_of(person("Jo", family_name="Müller")) == "MÜLLER"


@pytest.mark.parametrize(
    ("delegate", "short"),
    [
        (person("Вероника Лукина", latin_name="Veronika LUKINA"), "LUKINA V."),
        (person("Kofi Owusu-Ansah", latin_name="OWUSU-ANSAH Kofi Lartey"), "OWUSU-ANSAH K."),
        (person("Mamadou N’Diaye", given_name="Mamadou", family_name="N’Diaye"), "N’DIAYE M."),
        (person("- Suharto", given_name="-", family_name="Suharto"), ""),
        (person("王超", given_name="超", family_name="王"), ""),
        (person("LIU MINGYUAN", latin_name="LIU MINGYUAN"), ""),
    ],
)
def test_the_strip_calls_people_by_surname_and_initial(delegate: Delegate, short: str) -> None:
    assert short_name(delegate) == short


def test_a_passage_of_nobody_names_nobody() -> None:
    scene = refused_scene(PLAN, refused(Reason.FORGED), "")
    texts = [text.text for text in measured(scene, BASE).landed]
    assert "Nobody known" in texts
    assert passage(None, refused(Reason.FORGED).passage.verdict).delegate is None
