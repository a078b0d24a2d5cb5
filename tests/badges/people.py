"""Faces for badges: one per script, and the awkward ones. Invented names."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.badges.face import BadgeFace, ProgrammeLine, ZoneMark

PICTURES = Path(__file__).parent.parent / "vectors" / "indico" / "pictures"
PAYLOAD = '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="]}'

ZONES = (
    ZoneMark("P", "Premises", True),
    ZoneMark("B", "Bilateral rooms", True),
    ZoneMark("L", "Lounge", True),
    ZoneMark("V", "VIP", False),
    ZoneMark("R", "Restricted", False),
)


def a_face(**changes: Any) -> BadgeFace:
    """A chief of police of Kazakhstan with everything a badge can show."""
    return replace(
        BadgeFace(
            delegate="d-1",
            native_name="Гүлнәр Сейітқызы Әбдірахманова",
            family_name="Abdirakhmanova",
            given_name="Gulnar Seitkyzy",
            title="Ms",
            position="Deputy Chairperson, Committee of Administrative Police",
            organisation="Ministry of Internal Affairs",
            delegation="Kazakhstan",
            delegation_code="KZ",
            category_code="chief_of_police",
            category="Chief of police",
            category_key="C",
            category_colour="#1F3A6E",
            zones=ZONES,
            event="United Nations Chiefs of Police Summit",
            event_short="UNCOPS 2026",
            venue="UN Headquarters, New York",
            dates="24–25\u00a0Nov 2026",
            programme=(
                ProgrammeLine(
                    "Tuesday 24 November", "09:00–12:00", "Side event: Women in policing", "Conference room 4"
                ),
                ProgrammeLine("Tuesday 24 November", "18:00–20:00", "Opening reception", "Delegates’ Lounge"),
                ProgrammeLine("Wednesday 25 November", "09:00–17:30", "Plenary", "General Assembly Hall"),
            ),
            payload=PAYLOAD,
            number=42_180_937,
            copy=2,
            photo=(PICTURES / "3.jpg").read_bytes(),
        ),
        **changes,
    )


SCRIPTS = {
    "arabic": a_face(
        native_name="محمد عبد الرحمن آل الشيخ",
        family_name="Al Sheikh",
        given_name="Mohammed Abdulrahman",
        delegation="Saudi Arabia",
        delegation_code="SA",
    ),
    "persian": a_face(
        native_name="علی‌رضا حسینی‌نژاد",
        family_name="Hosseini-Nejad",
        given_name="Alireza",
        delegation="Iran (Islamic Republic of)",
        delegation_code="IR",
    ),
    "hebrew": a_face(
        native_name="אברהם בן-גוריון",
        family_name="Ben-Gurion",
        given_name="Avraham",
        delegation="Israel",
        delegation_code="IL",
    ),
    "devanagari": a_face(
        native_name="नरेंद्र चतुर्वेदी",
        family_name="Chaturvedi",
        given_name="Narendra",
        delegation="India",
        delegation_code="IN",
    ),
    "bengali": a_face(
        native_name="অন্তরা আচার্য্য",
        family_name="Acharya",
        given_name="Antara",
        delegation="Bangladesh",
        delegation_code="BD",
    ),
    "tamil": a_face(native_name="செல்வராஜ் முருகேசன்", family_name="Murugesan", given_name="Selvaraj"),
    "sinhala": a_face(native_name="නිමල් ජයවර්ධන", family_name="Jayawardena", given_name="Nimal"),
    "thai": a_face(
        native_name="สมชาย ศรีสุวรรณวงศ์",
        family_name="Srisuwannawong",
        given_name="Somchai",
        delegation="Thailand",
        delegation_code="TH",
    ),
    "khmer": a_face(native_name="សុខ ចាន់ថា", family_name="Sok", given_name="Chantha", delegation_code="KH"),
    "ethiopic": a_face(
        native_name="አበበ ቢቂላ", family_name="Bikila", given_name="Abebe", delegation="Ethiopia", delegation_code="ET"
    ),
    "armenian": a_face(native_name="Արամ Խաչատրյան", family_name="Khachatryan", given_name="Aram"),
    "georgian": a_face(native_name="გიორგი მარგველაშვილი", family_name="Margvelashvili", given_name="Giorgi"),
    "greek": a_face(native_name="Νικόλαος Παπαδόπουλος", family_name="Papadopoulos", given_name="Nikolaos"),
    "chinese": a_face(
        native_name="刘明远", family_name="Liu", given_name="Mingyuan", delegation="China", delegation_code="CN"
    ),
    "japanese": a_face(
        native_name="山田 さくら", family_name="Yamada", given_name="Sakura", delegation="Japan", delegation_code="JP"
    ),
    "korean": a_face(
        native_name="김민준",
        family_name="Kim",
        given_name="Min-jun",
        delegation="Republic of Korea",
        delegation_code="KR",
    ),
    "vietnamese": a_face(native_name="", family_name="Nguyễn", given_name="Thị Minh Khai", delegation="Viet Nam"),
}

AWKWARD = {
    "seventy letters": a_face(
        native_name="",
        family_name="Wongsawatphongphan Na Ayutthaya Krungthepmahanakhon Amonrattanakosin",
        given_name="Phra Wiphatthanamongkhon Somdet Chaophraya",
    ),
    "one endless word": a_face(
        native_name="", family_name="Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren" * 2
    ),
    "particles": a_face(
        native_name="",
        family_name="de Bragança e Habsburgo-Lorena",
        given_name="Pedro de Alcântara João Carlos Leopoldo",
    ),
    "nothing but a surname": a_face(
        native_name="", family_name="Sukarno", given_name="", position="", photo=None, number=None, copy=1
    ),
    "long state": a_face(
        delegation="United Kingdom of Great Britain and Northern Ireland", category="International expert"
    ),
    "long position": a_face(position="Special Adviser to the Secretary-General on Police Matters and Rule of Law " * 3),
    "native only": a_face(native_name="", family_name="山田", given_name="さくら", delegation_code="JP"),
    "nameless": a_face(native_name="", family_name="", given_name=""),
}
EVERYBODY = {**SCRIPTS, **AWKWARD}
