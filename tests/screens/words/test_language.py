import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kiosk.domain.languages import LANGUAGES
from kiosk.screens.gate.idle import Rest, sentences
from kiosk.screens.words.counting import counting
from kiosk.screens.words.language import clock, day, figure, speak
from kiosk.screens.words.programme import day_of
from kiosk.storage.paths import resources
from tests.screens.scenery import COUNTS, NOW, PLAN, STATUSES

TRANSLATED = [language for language in LANGUAGES if language != "en"]
SCREENS = Path(__file__).parents[3] / "kiosk" / "screens"
Message = tuple[str, str]


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def catalogue(path: Path) -> dict[Message, list[str]]:
    """Context and source -> translation, or its plural forms."""
    found: dict[Message, list[str]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            kept = translation.get("type") is None
            found[context.findtext("name", ""), message.findtext("source", "")] = forms if kept else []
    return found


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict[Message, list[str]]:
    """What the screens say in English, as lupdate finds it today."""
    path = tmp_path_factory.mktemp("i18n") / "now.ts"
    files = sorted(str(file) for file in SCREENS.rglob("*.py"))
    command = [tool("lupdate"), *files, "-source-language", "en", "-target-language", "ar", "-ts", str(path)]
    subprocess.run(command, check=True, capture_output=True)
    return catalogue(path)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated_and_none_is_left_over(language: str, sources: dict[Message, list[str]]) -> None:
    translated = catalogue(resources() / "i18n" / f"kiosk_{language}.ts")
    assert translated.keys() == sources.keys()
    assert [message for message, forms in translated.items() if not forms or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_its_source(language: str, tmp_path: Path) -> None:
    source = resources() / "i18n" / f"kiosk_{language}.ts"
    fresh = tmp_path / "fresh.qm"
    subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(fresh)], check=True)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    for (_, source), forms in catalogue(resources() / "i18n" / f"kiosk_{language}.ts").items():
        for form in forms:
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", source)), form


@pytest.mark.parametrize(("language", "forms"), [("ar", 6), ("ru", 3), ("zh", 1), ("en", 2)])
def test_plurals_have_all_forms_of_the_language(language: str, forms: int) -> None:
    plurals = [
        found
        for (context, _), found in catalogue(resources() / "i18n" / f"kiosk_{language}.ts").items()
        if context == "Counting"
    ]
    assert {len(found) for found in plurals} == {forms}


def test_arabic_counts_in_six_ways() -> None:
    speak("ar")
    assert [counting.badges_left(n) for n in (0, 1, 2, 3, 11, 100)] == [
        "لا شارات متبقية",
        "بقيت شارة واحدة",
        "بقيت شارتان",
        "بقيت 3 شارات",
        "بقيت 11 شارة",
        "بقيت 100 شارة",
    ]


def test_english_counts_one_badge() -> None:
    assert (counting.badges_left(1), counting.badges_left(2)) == ("1 badge left", "2 badges left")


def test_a_language_nobody_speaks_here_is_english() -> None:
    speak("tlh")
    assert counting.left(2) == "2 left"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Tuesday 24 November"),
        ("fr", "Mardi 24 novembre"),
        ("es", "Martes 24 de noviembre"),
        ("ru", "Вторник, 24 ноября"),
        ("ar", "الثلاثاء 24 نوفمبر"),
        ("zh", "11月24日 星期二"),
    ],
)
def test_days_are_said_as_people_say_them(language: str, said: str) -> None:
    speak(language)
    assert day(NOW.date()) == said


def test_times_and_figures_stay_left_to_right_in_arabic() -> None:
    speak("ar")
    assert clock(NOW, PLAN.zone_info) == "\u206610:42\u2069"
    assert figure(4218) == "\u20664\u202f218\u2069"


def test_times_are_those_of_the_venue() -> None:
    assert clock(NOW, PLAN.zone_info, seconds=True) == "10:42:07"


def test_the_idle_sheet_speaks_at_once_in_the_new_language() -> None:
    rest = Rest(plan=PLAN, gate="A1", now=NOW, statuses=STATUSES, counts=COUNTS)
    programme = day_of(PLAN, "plenary", NOW)
    assert sentences(rest, programme)[0] == "Plenary is open until 18:00"
    speak("fr")
    assert sentences(rest, programme)[0] == "Plénière\u202f: ouvert jusqu’à 18:00"


def test_catalogues_are_there_for_every_language() -> None:
    for language in LANGUAGES:
        assert QTranslator().load(str(resources() / "i18n" / f"kiosk_{language}.qm"))
