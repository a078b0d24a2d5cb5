import importlib
import pkgutil
from dataclasses import replace
from datetime import timedelta

import pytest

import kiosk
from kiosk.badges.countries import country
from kiosk.domain.credential import Credential, Format, Kind
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.plan import Direction
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import HELD_REASONS, Note, Reason
from kiosk.screens.gate.refused import headline
from kiosk.screens.gate.steps import resolving, steps
from kiosk.screens.words.health import Health, Statuses, age_words, parts
from kiosk.screens.words.language import speak
from kiosk.screens.words.lights import Light
from kiosk.screens.words.naming import delegation_name, short_code
from kiosk.screens.words.remarks import Remark
from kiosk.screens.words.trouble_words import trouble_words, worded_troubles
from kiosk.screens.words.wording import (
    direction_word,
    note_line,
    note_sentence,
    reason_assurance,
    reason_detail,
    reason_headline,
    reason_line,
    remark_sentence,
    word,
)
from tests.screens.scenery import JO, PLAN, at, outside_hours, refused


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_note_and_remark_has_words_in_every_language(language: str) -> None:
    speak(language)
    said = [
        *(say(reason) for reason in Reason for say in (reason_line, reason_headline, reason_assurance)),
        *(say(note) for note in Note for say in (note_line, note_sentence)),
        *(remark_sentence(remark, "x") for remark in Remark),
        *(resolving(reason) for reason in HELD_REASONS),
        *(direction_word(direction) for direction in Direction),
        *(word(light) for light in Light),
    ]
    assert all(said)
    assert all(1 <= len(steps(reason, "HADDAD")) <= 3 for reason in Reason)


def test_reasons_are_told_apart() -> None:
    for say in (reason_line, reason_headline):
        assert len({say(reason) for reason in Reason}) == len(Reason)


def test_lines_of_the_column_are_short_and_headlines_are_no_orders() -> None:
    for reason in Reason:
        assert len(reason_line(reason)) <= 26
        assert not reason_headline(reason).endswith(".")
        assert reason_detail(reason) == "" or reason_detail(reason).endswith(".")


def every_trouble() -> set[type[Trouble]]:
    for module in pkgutil.walk_packages(kiosk.__path__, "kiosk."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)

    def below(kind: type[Trouble]) -> set[type[Trouble]]:
        return {kind, *(deeper for sub in kind.__subclasses__() for deeper in below(sub))}

    return {kind for kind in below(Trouble) if kind is not Trouble and kind.__module__.startswith("kiosk.")}


COMMAND_LINE = (
    "kiosk.commands",
    "kiosk.admission.rehearse",
    "kiosk.journal.exports",
    "kiosk.journal.heads",
    "kiosk.journal.detached",
    "kiosk.reports",
    "kiosk.sync",
)
"""Their troubles are met on the command line alone, which stays English; a gate says of its sources how they are."""


def test_every_trouble_a_screen_may_meet_has_words() -> None:
    without = {
        kind.__name__
        for kind in every_trouble()
        if not kind.__module__.startswith(COMMAND_LINE)
        if not worded_troubles() & {base.__name__ for base in kind.__mro__}
    }
    assert without == set()


def test_words_are_only_for_troubles_there_are() -> None:
    assert worded_troubles() - {kind.__name__ for kind in every_trouble()} == set()


def test_an_unknown_trouble_asks_for_help() -> None:
    assert trouble_words(Trouble("odd")).remedy == "Call help: the log of this kiosk says what it is."


def test_opening_hours_are_told_exactly() -> None:
    assert headline(PLAN, outside_hours(), Reason.OUTSIDE_HOURS) == "Plenary opens for Press at 14:00"


def test_who_may_never_enter_is_told_the_zone() -> None:
    assert headline(PLAN, refused(Reason.NO_ACCESS, JO), Reason.NO_ACCESS) == "Press: no access to Plenary"


def test_an_outer_zone_is_named() -> None:
    said = headline(PLAN, refused(Reason.NOT_IN_OUTER_ZONE, JO), Reason.NOT_IN_OUTER_ZONE)
    assert said == "First into Campus, then into Plenary"


def test_validity_is_told_by_the_hour_today_and_by_the_day_otherwise() -> None:
    showing = refused(Reason.NOT_YET_VALID, JO)
    ticket = Credential(format=Format.PRETIX, kind=Kind.TICKET, id="1", keys=("k",), valid_from=at(13))
    today = replace(showing, passage=replace(showing.passage, credential=ticket))
    assert headline(PLAN, today, Reason.NOT_YET_VALID) == "Valid from 13:00"
    ended = replace(ticket, valid_from=None, valid_until=at(13) - timedelta(days=1))
    gone = replace(showing, passage=replace(showing.passage, credential=ended))
    assert headline(PLAN, gone, Reason.EXPIRED) == "Was valid until 13:00, Monday 23 November"


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("KZ", "en", "Kazakhstan"),
        ("CD", "en", "Democratic Republic of the Congo"),
        ("CD", "fr", "République démocratique du Congo"),
        ("MM", "en", "Myanmar"),
        ("PS", "en", "State of Palestine"),
        ("KR", "zh", "大韩民国"),
        ("JO", "ar", "الأردن"),
        ("RU", "ru", "Российская Федерация"),
        ("XX", "en", ""),
        ("UNMISS", "en", ""),
    ],
)
def test_countries_are_called_as_the_united_nations_call_them(code: str, language: str, name: str) -> None:
    assert country(code, language) == name


def test_missions_are_named_by_the_plan_and_unknown_codes_stay() -> None:
    assert delegation_name(PLAN, "MONUSCO").startswith("United Nations Organization Stabilization Mission")
    assert delegation_name(PLAN, "QQZ") == "QQZ"


def test_the_band_has_three_letters_for_a_country() -> None:
    assert [short_code(code) for code in ("KZ", "CD", "TL", "MM", "DE", "UNMISS", "")] == [
        "KAZ", "COD", "TLS", "MMR", "DEU", "UNMISS", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("minutes", "said"), [(0, "Fresh"), (4, "4 min old"), (119, "119 min old"), (120, "2 h old"), (3000, "2 days old")]
)
def test_ages_are_told_in_the_unit_that_says_enough(minutes: int, said: str) -> None:
    assert age_words(timedelta(minutes=minutes)) == said


def test_a_kiosk_without_roster_says_so() -> None:
    roster = next(part for part in parts(Statuses(roster_size=0)) if part.icon == "roster")
    assert (roster.long, roster.health) == ("Empty", Health.BAD)


def test_the_disk_is_shown_only_when_it_needs_someone() -> None:
    assert "disk" not in [part.icon for part in parts(Statuses())]
    full = next(part for part in parts(Statuses(disk=Health.BAD, disk_percent=96)) if part.icon == "disk")
    assert (full.long, full.short) == ("96 % full", "Disk 96 % full")
