"""What texts, names of countries and captions mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.people import State
from kiosk.sources.columns import STATES, states
from kiosk.sources.delegations import Delegations, country
from kiosk.sources.part import Sense
from kiosk.sources.pretix_words import STATUSES, statuses
from kiosk.sources.text import clean, unguarded, whole_name
from tests.sources.samples import category, plan


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("  Ada \t Lovelace\r\n", "Ada Lovelace"),
        ("Zoe\u0301", "Zoé"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("Anne\u200dMarie", "Anne\u200dMarie"),
        ("\u200eJohn\u200f", "John"),
        ("محمد \u200eJohn\u200f O", "محمد \u200eJohn\u200f O"),
        ("\u202eevil\u202c", "evil"),
        ("\u2068Ada\u2069", "Ada"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("bell\x07", "bell"),
        ("no\u00a0break", "no break"),
        ("\ud800", "\N{REPLACEMENT CHARACTER}"),
        ("👮\u200d♀️", "👮\u200d♀️"),
        ("", ""),
    ],
)
def test_text_is_cleaned_without_changing_what_it_says(raw: str, text: str) -> None:
    assert clean(raw) == text


@given(st.text())
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    text = clean(raw)
    assert clean(text) == text
    assert text.encode("utf-8").decode("utf-8") == text


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("- Suharto", "Suharto"),
        ("N/A Madhubala", "Madhubala"),
        (". Teevan", "Teevan"),
        ("Sukarno Sukarno", "Sukarno Sukarno"),
        ("Anne‍Marie Null", "Anne‍Marie Null"),
        ("=SUM(A1) Formula", "=SUM(A1) Formula"),
        ("-", ""),
        ("", ""),
    ],
)
def test_placeholders_are_no_names(raw: str, name: str) -> None:
    assert whole_name(raw) == name


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("'+1212", "+1212"),
        ("'=a\\|b", "=a|b"),
        ("'Aisha", "'Aisha"),
        ("a\\|b", "a\\|b"),
        ("'", "'"),
        ("", ""),
        ("'|x", "|x"),
    ],
)
def test_the_guard_of_pretix_is_undone(cell: str, text: str) -> None:
    assert unguarded(cell) == text


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("Côte d’Ivoire", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("Russian Federation", "RU"),
        ("United States", "US"),
        ("USA", "US"),
        ("Viet Nam", "VN"),
        ("Iran (Islamic Republic of)", "IR"),
        ("Bolivia (Plurinational State of)", "BO"),
        ("State of Palestine", "PS"),
        ("Holy See", "VA"),
        ("Korea, Republic of", "KR"),
        ("Democratic People’s Republic of Korea", "KP"),
        ("Congo", "CG"),
        ("Democratic Republic of the Congo", "CD"),
        ("Micronesia (Federated States of)", "FM"),
        ("Saint Vincent and the Grenadines", "VC"),
        ("The Gambia", "GM"),
        ("Bahamas (The)", "BS"),
        ("Republic of the Sudan", "SD"),
        ("UK", "GB"),
        ("États-Unis d’Amérique", "US"),
        ("República Bolivariana de Venezuela", "VE"),
        ("Российская Федерация", "RU"),
        ("الولايات المتحدة الأمريكية", "US"),
        ("大韩民国", "KR"),
        ("Kingdom of Saudi Arabia", "SA"),
        ("Lao People's Democratic Republic", "LA"),
        ("Permanent Mission of Sudan to the United Nations", "SD"),
        ("Allemagne", "DE"),
        ("Estados Unidos", "US"),
        ("Россия", "RU"),
        ("مصر", "EG"),
        ("法国", "FR"),
        ("日本", "JP"),
        ("Ελλάδα", "GR"),
        ("KE", "KE"),
        ("KEN", "KE"),
        ("ke", ""),
        ("Atlantis", ""),
        ("", ""),
    ],
)
def test_countries_are_known_in_many_languages_and_forms(name: str, code: str) -> None:
    assert country(name) == code


def test_every_member_state_is_known_by_its_own_short_name() -> None:
    from babel import Locale

    for language in ("en", "fr", "es", "ru", "ar", "zh", "de", "pt", "it", "pl", "ja"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and country(code):
                assert country(name) == code, (language, name)


def test_missions_go_before_countries_and_the_first_text_that_names_one_wins() -> None:
    delegations = Delegations(plan())
    assert delegations.first("United Nations", "China") == "UN"
    assert delegations.first("Interpol", "", "China") == "CN"
    assert delegations.first("minusca") == "MINUSCA"
    assert delegations.first("Interpol") == ""


def test_no_word_means_two_states() -> None:
    meanings: dict[str, set[State]] = {}
    for state, listed in STATES.items():
        for word in listed.split("|"):
            meanings.setdefault(word.casefold(), set()).add(state)
    assert {word: found for word, found in meanings.items() if len(found) > 1} == {}
    assert states()["terminé"] is State.COMPLETE


def test_no_word_means_two_statuses_of_an_order() -> None:
    listed = [word for words in STATUSES.values() for word in words.casefold().split("|")]
    assert len(statuses()) == len(set(listed))
    assert statuses()["bezahlt"] == "paid"


def test_captions_are_known_with_extra_places_and_in_any_case() -> None:
    sense = Sense(plan(category("press", "Press", "Camera crew")))
    assert [sense.category(text) for text in ("press", "Camera crew (+2)", "Guest (+1)", "")] == [
        "press",
        "press",
        "Guest",
        "",
    ]
