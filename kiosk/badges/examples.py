"""Invented people to try a design on while there is nobody on the roster."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.badges.face import BadgeFace, ProgrammeLine, ZoneMark, dates_text, programme, zone_marks
from kiosk.badges.hardest import Hardship
from kiosk.domain.bearer import Bearer
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Plan

_ZONES = (ZoneMark("P", "Premises", True), ZoneMark("L", "Lounge", True), ZoneMark("V", "VIP", False))
_PROGRAMME = (ProgrammeLine("Tuesday 24 November", "09:00–12:00", "Opening", "Plenary hall"),)
_CODE = ("SPECIMEN " * 20)[:176]
_PEOPLE: Mapping[Hardship, BadgeFace] = {
    Hardship.LONGEST_NAME: BadgeFace(
        family_name="Rajapaksha", given_name="Wickramasinghe Mudiyanselage Chandrasekara Bandara",
        position="Minister of Public Security", delegation="Sri Lanka", delegation_code="LK",
    ),
    Hardship.ARABIC: BadgeFace(
        native_name="محمد عبد الرحمن الخالدي", family_name="Al-Khalidi", given_name="Mohammed Abdulrahman",
        position="Director of Public Security", delegation="Jordan", delegation_code="JO",
    ),
    Hardship.CHINESE: BadgeFace(
        native_name="刘明远", family_name="Liu", given_name="Mingyuan", position="Deputy Director-General",
        delegation="China", delegation_code="CN",
    ),
    Hardship.TWO_SCRIPTS: BadgeFace(
        native_name="Гүлнәр Сейітқызы Әбдірахманова", family_name="Abdirakhmanova", given_name="Gulnar Seitkyzy",
        position="Deputy Chairperson, Committee of Administrative Police", delegation="Kazakhstan",
        delegation_code="KZ",
    ),
    Hardship.NO_PHOTO: BadgeFace(
        family_name="Owusu-Ansah", given_name="Kwabena", position="Commissioner of Police", delegation="Ghana",
        delegation_code="GH",
    ),
    Hardship.MONONYM: BadgeFace(
        family_name="Suharjono", position="Police Adviser", delegation="Indonesia", delegation_code="ID"
    ),
}  # fmt: skip


def examples(plan: Plan) -> dict[Hardship, BadgeFace]:
    """One for each kind of hardship, of the event of this plan."""
    category = next(iter(plan.categories.values()), None)
    nobody = Bearer(
        Delegate(id=DelegateId(""), source_id="", name="", category=category.code if category else "", delegation="")
    )
    shared = BadgeFace(
        event=plan.event.name,
        event_short=plan.event.short_name,
        venue=plan.event.venue,
        dates=dates_text(plan.event, plan),
        zones=zone_marks(nobody, plan) or _ZONES,
        programme=programme(plan, nobody) or _PROGRAMME,
        payload=_CODE,
        number=42_180_937,
        category_code=category.code if category else "",
        category=category.name if category else "Delegate",
        category_key=category.key if category else "D",
        category_colour=category.colour if category else "#336483",
    )
    return {
        kind: replace(
            shared,
            delegate=f"example {kind}",
            native_name=face.native_name,
            family_name=face.family_name,
            given_name=face.given_name,
            position=face.position,
            delegation=face.delegation,
            delegation_code=face.delegation_code,
        )
        for kind, face in _PEOPLE.items()
    }
