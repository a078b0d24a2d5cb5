"""One English term, one term in each language, as the United Nations uses the words; rivals of a term never stand.

A translation of a sentence with an English term holds one of the term's stems. Where it rather leaves the word out
(short buttons, as beside the printer's picture), the English sentence stands in `LEFT_OUT`.
"""

import re
import xml.etree.ElementTree as ElementTree
from functools import cache

import pytest

from kiosk.storage.paths import resources

LANGUAGES = ("fr", "es", "ru", "ar", "zh")

GLOSSARY: dict[str, tuple[str, str, str, str, str]] = {
    r"badges?": ("badge", "credencial", "бейдж", "شار", "证件"),
    r"tickets?": ("billet", "boleto", "билет", "تذك|تذاكر", "入场券"),
    r"lockdown": ("verrouill", "cierre", "вход", "إغلاق", "封锁"),
    r"watch list": ("surveillance", "vigilancia", "наблюден", "مراقبة", "观察名单"),
    r"escort(?:s|ed)?": ("escort", "escolta", "сопровожд|принимающ", "مرافق|يرافق", "陪同"),
    r"companions?": ("accompagn", "acompañante", "сопровождающ|вместе", "مرافق|بصحبة", "随行|随同"),
    r"journal": ("journal", "registr", "журнал", "سجل", "日志"),
    r"kiosk": ("borne", "puesto", "терминал", "جهاز|أجهزة", "终端|本机"),
    r"roster": ("liste", "lista", "спис", "قائمة", "名单"),
    r"printers?": ("imprimante", "impresora", "принтер", "طابع", "打印机"),
    r"PINs?": ("PIN", "PIN", "PIN", "رقم|أرقام|الرقم", "PIN"),
    r"organisers?": ("organis", "organiza", "организатор", "منظ", "主办"),
    r"supervisors?": ("superviseur", "supervisor", "старш", "مشرف", "主管"),
    r"desk": ("guichet", "mostrador", "стойк", "مكتب", "注册台"),
    r"muster": ("recens", "recuento", "перекличк", "تجم|تعداد", "清点"),
    r"seal(?:ed)?": ("consign", "registr", "запис", "سج|سُج|قيد", "记"),
    r"verdicts?": ("décision", "decisi", "решени", "قرار", "判定|特批"),
    r"overrid(?:e|den)": ("outre", "excepcional", "вопреки", "تجاوز", "特批"),
    r"revoked?": ("révo", "revoc", "аннулир", "بطال|بطل|بطَل", "作废"),
    r"categor(?:y|ies)": ("catégorie", "categoría", "категори", "فئ", "类别"),
    r"sessions?": ("séance", "sesi", "заседани", "جلس", "会议|场次"),
    r"delegations?": ("délégation", "delegaci", "делегаци", "وفد|وفود", "代表团"),
}
"""English word: stems in French, Spanish, Russian, Arabic and Chinese."""

RIVALS = {
    "fr": r"confinement|scell|\bverdict|\bbureau\b|\baccueil|kiosque| [:;?!»]|\d %|« ",
    "es": r"confinamiento|sellad|veredicto|oficina|\bdiario\b|quiosco|\bactos?\b|de turno\b",
    "ru": r"ПИН|киоск|\bзамок\b|оператор",
    "ar": r"كشك|ضابط|الحدث|بطاق",
    "zh": r"出场|越权|警长|违反判定",
}
"""Second words for one thing, and words that mean something else at a gate."""

LEFT_OUT: dict[str, frozenset[str]] = {
    "fr": frozenset(
        {
            "A newer kiosk has written this data",
            "Add printer",
            "Badges wait",
            "Call help: the log of this kiosk says what it is.",
            "Category band",
            "Print badges here",
            "Take the old badge back",
            "The old badge stops at every gate",
            "The printer does not say what became of the test badge.",
            "The printer has the test badge.",
        }
    ),
    "es": frozenset(
        {
            "A newer kiosk has written this data",
            "Badges wait",
            "Print badge",
            "Print badges here",
            "Take the old badge back",
            "The old badge stops at every gate",
            "The printer does not say what became of the test badge.",
            "The printer has the test badge.",
            "The test badge is being sent.",
            "The test badge was not sent.",
            "{count} blank badges left",
        }
    ),
    "ru": frozenset(
        {
            "%n badge(s) left",
            "A newer kiosk has written this data",
            "Add printer",
            "Badges wait",
            "I have loaded the printer",
            "If the exit was not seen, officers may override.",
            "No badge is on its way.",
            "No second printer",
            "Print badges here",
            "The printer has no badges left",
            "{count} blank badges left",
        }
    ),
    "ar": frozenset(
        {
            "A newer kiosk has written this data",
        }
    ),
    "zh": frozenset(
        {
            "A newer kiosk has written this data",
            "From the third badge on, a supervisor must agree.",
            "I have loaded the printer",
            "No second printer",
            "One badge, two places",
            "Printer asked at {hour}: the last badge came out complete. Look into its tray.",
            "Take the old badge back",
            "The desk can print a new badge for the ticket.",
            "The last badge is still on its way. Another one now could be one too many.",
            "The old badge stops at every gate",
            "The printer cannot say. Look into its tray and on the floor; only then can there be another badge.",
        }
    ),
}


@cache
def catalogue(language: str) -> tuple[tuple[str, list[str]], ...]:
    """(English without what is filled in, all forms of the translation)."""
    root = ElementTree.parse(resources() / "i18n" / f"kiosk_{language}.ts").getroot()
    return tuple(
        (
            message.findtext("source", ""),
            [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation", "")],
        )
        for message in root.iter("message")
    )


def says(term: str, english: str) -> bool:
    return bool(re.search(rf"\b{term}\b", re.sub(r"\{\w+\}|kiosk [a-z]+ [a-z]+|“badges”", "", english), re.IGNORECASE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_term_is_one_term_in_each_language(language: str) -> None:
    strays = [
        (english, form)
        for term, stems in GLOSSARY.items()
        for english, forms in catalogue(language)
        if says(term, english) and english not in LEFT_OUT[language]
        for form in forms
        if not re.search(stems[LANGUAGES.index(language)], form, re.IGNORECASE)
    ]
    assert strays == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_second_word_stands_for_a_term(language: str) -> None:
    assert [form for _, forms in catalogue(language) for form in forms if re.search(RIVALS[language], form, re.I)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_leaves_a_word_out_is_said_on_screen(language: str) -> None:
    assert LEFT_OUT[language] <= {english for english, _ in catalogue(language)}
