import csv
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badges.face import BadgeFace, dates_text, face, protocol_order, serial_text, ticket_text
from kiosk.badges.fonts import QtRuler
from kiosk.badges.layout import lay_out
from kiosk.badges.naming import delegation_name, names
from kiosk.badges.template import FIELDS
from kiosk.badges.template_file import load, shipped
from kiosk.domain.bearer import bearer
from kiosk.domain.credential import indico_key
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.people import called
from kiosk.domain.plan import Unconfirmed
from tests.makers import a_delegate, a_plan

QR = Path(__file__).parent.parent / "vectors" / "indico" / "qr"


def test_a_face_says_what_delegate_and_plan_say() -> None:
    made = face(
        bearer(a_plan(), a_delegate(latin_confirmed=True, position="Deputy\r\nChair")),
        a_plan(),
        payload="P",
        number=42_180_937,
    )
    assert (made.native_name, made.family_name, made.given_name) == ("Гүлнәр Әбдірахманова", "ABDIRAKHMANOVA", "Gulnar")
    assert (made.position, made.delegation, made.category, made.category_key) == (
        "Deputy Chair",
        "Kazakhstan",
        "Delegate",
        "D",
    )
    assert [(mark.key, mark.allowed) for mark in made.zones[:3]] == [("C", True), ("H", True), ("R", False)]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"name": "Angus McDonald", "given_name": "Angus", "family_name": "McDonald"}, ("", "McDonald", "Angus")),
        ({"name": "Sukarno Sukarno", "given_name": "Sukarno", "family_name": "Sukarno"}, ("", "Sukarno", "")),
        ({"name": "- Suharto", "given_name": "-", "family_name": "Suharto"}, ("", "Suharto", "")),
        ({"name": "N/A Madhubala", "given_name": "N/A", "family_name": "Madhubala"}, ("", "Madhubala", "")),
        ({"name": "Madonna"}, ("", "Madonna", "")),
        ({"name": "王超", "latin_name": "WANG Chao"}, ("王超", "WANG", "Chao")),
        ({"name": "عائشة بنت", "latin_name": "Aisha BINT ABI BAKR"}, ("عائشة بنت", "BINT ABI BAKR", "Aisha")),
        ({"name": "山田 さくら", "given_name": "さくら", "family_name": "山田"}, ("", "山田", "さくら")),
        ({"name": "山田 さくら"}, ("", "山田 さくら", "")),
        ({"name": "محمد آل الشيخ", "given_name": "محمد", "family_name": "آل الشيخ"}, ("", "محمد آل الشيخ", "")),
        ({"name": "Анна Лукина", "given_name": "Анна", "family_name": "Лукина"}, ("", "Лукина", "Анна")),
        ({"name": ""}, ("", "", "")),
    ],
)
def test_names_fall_into_native_surname_and_given(changes: dict[str, str], expected: tuple[str, str, str]) -> None:
    assert names(a_delegate(latin_confirmed=True, **{"latin_name": "", **changes})) == expected


def test_states_carry_their_un_names_unless_the_plan_says_otherwise() -> None:
    plan = a_plan(delegations={"UNMISS": "United Nations Mission in South Sudan", "CZ": "Czech Republic"})
    assert delegation_name("KR", plan) == "Republic of Korea"
    assert delegation_name("KE", plan) == "Kenya"
    assert delegation_name("KE", plan, "ar") == "كينيا"
    assert delegation_name("UNMISS", plan) == "United Nations Mission in South Sudan"
    assert delegation_name("CZ", plan) == "Czech Republic"
    assert delegation_name("nobody knows", plan) == "nobody knows"


def test_dates_are_short_and_only_the_year_may_wrap() -> None:
    plan = a_plan()
    assert dates_text(plan.event, plan) == "26–27\u00a0Jun 2024"
    assert dates_text(replace(plan.event, ends=plan.event.starts), plan) == "26\u00a0Jun 2024"


def test_serials_have_six_digits_or_more() -> None:
    assert [serial_text(n) for n in (7, 1842, 999_999, 1_234_567)] == [
        "000\u00a0007",
        "001\u00a0842",
        "999\u00a0999",
        "1\u00a0234\u00a0567",
    ]


def test_indico_tickets_are_rebuilt_letter_for_letter() -> None:
    plan = a_plan(indico_servers=("https://indico.un.example",))
    with (QR / "payloads.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    truth = {row["registration_id"]: row for row in rows if row["person"] == "registrant"}
    for row in rows:
        secret = _secret(truth[row["registration_id"]]["payload_v1"])
        person = UUID(row["accompanying_id"]) if row["accompanying_id"] else None
        assert ticket_text([indico_key(secret, person)], plan) == row["payload_v2"]


def _secret(payload: str) -> UUID:
    import json

    return UUID(json.loads(payload)["checkin_secret"])


def test_pretix_secrets_are_their_own_text_and_signatures_cannot_be_rebuilt() -> None:
    assert ticket_text(["sig1:0a09", "pretix:abc"], a_plan()) == "abc"
    assert ticket_text(["sig1:0a09"], a_plan()) is None
    assert ticket_text(["indico:a12c552e-2960-417e-9223-003ce568e030"], a_plan(indico_servers=())) is None


def test_every_field_a_template_may_name_can_be_asked() -> None:
    for name in FIELDS:
        assert isinstance(BadgeFace().field(name), str)


def test_badges_lie_by_delegation_then_rank_then_name() -> None:
    people = [
        a_delegate(id=f"{code}-{category}-{name}", delegation=code, category=category, name=name, latin_name="")
        for code, category, name in (
            ("CH", "delegate", "Zoller"),
            ("AF", "press", "Karimi"),
            ("AF", "delegate", "Zia"),
            ("AF", "delegate", "Ahmadi"),
            ("AE", "press", "Stone"),
        )
    ]
    assert [person.name for person in protocol_order(people, a_plan())] == [
        "Ahmadi",
        "Zia",
        "Karimi",
        "Zoller",
        "Stone",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unconfirmed", Unconfirmed)
@given(
    name=st.sampled_from(
        ["محمد عبد الرحمن", "สมชาย แสงอรุณ", "芥川 龍之介", "אברהם כהן", "Анна Лукина", "김민준", "刘明远"]
    ),
    latin=st.from_regex(r"[A-Z]{3,8} [A-Z][a-z]{2,7}", fullmatch=True),
    apart=st.booleans(),
)
def test_what_nobody_has_confirmed_is_never_a_name_on_a_badge(
    unconfirmed: Unconfirmed, language: str, name: str, latin: str, apart: bool
) -> None:
    given_name, family_name = name.split(" ", 1) if apart and " " in name else ("", "")
    who = a_delegate(name=name, given_name=given_name, family_name=family_name, latin_name=latin)
    plan = a_plan(unconfirmed=unconfirmed)
    made = face(bearer(plan, who), plan, language=language)
    assert {*latin.split(), latin}.isdisjoint({made.native_name, made.family_name, made.given_name})
    assert set(f"{made.native_name}{made.family_name}{made.given_name}") - {" "} == set(name) - {" "}
    assert made.transliteration == (latin if unconfirmed is Unconfirmed.MARKED else "")
    confirmed = face(bearer(plan, replace(who, latin_confirmed=True)), plan, language=language)
    assert (confirmed.native_name, confirmed.transliteration) == (called(who), "")
    assert f"{confirmed.family_name} {confirmed.given_name}" == latin


def test_the_transliteration_is_the_smallest_of_the_names_on_every_shipped_design(qapp: object) -> None:
    who = a_delegate(name="محمد عبد الرحمن", latin_name="ABDULRAHMAN Muhammad")
    plan = a_plan(unconfirmed=Unconfirmed.MARKED)
    for name in shipped():
        pages = lay_out(load(name), face(bearer(plan, who), plan), QtRuler())
        drawn = [run for page in pages for placed in page for run in placed.runs]
        size = {run.of: run.size for run in drawn}
        texts = {of: " ".join(run.text for run in drawn if run.of == of) for of in size}
        assert texts["transliteration"] == "Transliteration: ABDULRAHMAN Muhammad"
        assert size["transliteration"] < size["surname"] / 1.5
        assert texts["surname"] == "محمد عبد الرحمن"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"name": "محمد آل الشيخ", "given_name": "محمد", "family_name": "آل الشيخ"}, ("محمد", "آل الشيخ")),
        ({"name": "Ann Lee", "given_name": "Ann", "family_name": "Lee", "latin_name": ""}, ("Ann", "Lee")),
        ({"name": "Сукарно", "latin_name": "SUKARNO"}, ("", "Сукарно")),
    ],
)
def test_first_and_last_name_are_as_registered(changes: dict[str, str], expected: tuple[str, str]) -> None:
    made = face(bearer(a_plan(), a_delegate(latin_confirmed=True, **changes)), a_plan())
    assert (made.first_name, made.last_name) == expected
