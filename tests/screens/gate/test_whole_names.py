"""Names as documents have them: SURNAME in capitals wherever somebody is named, and hyphenated ones on one line."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.domain.people import Delegate
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Admitted, Held, Reason, Refused, Verdict
from kiosk.screens.gate import presenter as presenting
from kiosk.screens.gate.admitted import admitted_scene
from kiosk.screens.gate.held import held_scene
from kiosk.screens.gate.refused import refused_scene
from kiosk.screens.gate.views import Showing, recent_of
from kiosk.screens.kit.lettering import Block
from kiosk.screens.kit.person import latin_of, shown_name
from kiosk.screens.kit.theme import LIGHT, unit
from kiosk.screens.security.parts import list_name
from kiosk.station import Station
from tests.screens.measuring import MeasuringPaper, sheet_size
from tests.screens.scenery import PLAN, passage, person
from tests.test_app import DOORS, made, station

__all__ = ["made", "station"]


class Watching(MeasuringPaper):
    """Keeps the texts in which a hyphen stands at the end of a line."""

    parted: list[str]

    def put(self, block: Block, x: float, y: float, colour: QColor) -> None:
        if block.parted:
            self.parted.append(block.layout.text())
        super().put(block, x, y, colour)


def parted(showing: Showing, size: tuple[int, int]) -> list[str]:
    scenes = {Admitted: admitted_scene, Held: held_scene, Refused: refused_scene}
    scene = scenes[type(showing.passage.verdict)](PLAN, showing, "")  # type: ignore[operator]
    sheet = sheet_size(size)
    canvas = QImage(sheet.toSize(), QImage.Format.Format_RGB32)
    with QPainter(canvas) as painter:
        paper = Watching(painter, sheet, unit(*size), LIGHT)
        paper.parted = []
        scene.paint(paper)
    return paper.parted


WORD = st.text("abcdefghilmnorstuéñü", min_size=2, max_size=10).map(str.capitalize)
VERDICTS: list[Verdict] = [Admitted(), Held(Reason.PENDING), Refused(Reason.NO_ACCESS), Refused(Reason.ZONE_FULL)]


@settings(max_examples=40, deadline=None)
@given(WORD, st.lists(WORD, min_size=2, max_size=3), st.lists(WORD, min_size=1, max_size=2), st.booleans())
def test_no_hyphenated_name_stands_on_two_lines(
    given_name: str, surname: list[str], more: list[str], native: bool
) -> None:
    family = "-".join(surname)
    whole = " ".join((given_name, *more, family))
    someone = person(whole, given_name=given_name, family_name=family, latin_name=f"{family.upper()} {given_name}")
    someone = replace(someone, name="ليلى حداد") if native else someone
    for verdict in VERDICTS:
        showing = Showing(passage=passage(someone, verdict), companion_of=f"{given_name} {family.upper()}")
        assert parted(showing, (1280, 800)) == []


LATER = {
    "in capitals already": ("VIDAL-ORTIZ Ana", "Vidal-Ortiz", "VIDAL-ORTIZ Ana"),
    "surname first": ("Vidal-Ortiz Ana", "Vidal-Ortiz", "VIDAL-ORTIZ Ana"),
    "surname last": ("Ana Vidal Ortiz", "Vidal Ortiz", "Ana VIDAL ORTIZ"),
    "surname unknown": ("Ana Vidal", "", "Ana Vidal"),
}


@pytest.mark.parametrize(("latin", "family", "expected"), LATER.values(), ids=LATER)
def test_officers_lists_have_the_surname_in_capitals(latin: str, family: str, expected: str) -> None:
    someone = person("아나", latin_name=latin, family_name=family)
    assert list_name(someone) == latin_of(someone) == expected
    plain = person(latin, family_name=family, latin_name="")
    assert recent_of(passage(plain, Admitted()), PLAN).name == expected


def test_so_does_the_host_of_a_companion(station: Station) -> None:
    def shown(guest: Delegate) -> str:
        found = station.checkpoint.consider_person(guest, "A1", Direction.IN, DOORS)
        return presenting.showing(station.roster, station.plan, found, badges=0, override=False).companion_of

    guests = [each for each in station.roster.people() if each.companion_of is not None]
    hosts = {guest.id: host for guest in guests if (host := station.roster.get(guest.companion_of))}  # type: ignore[arg-type]
    assert guests and all(shown(guest) == shown_name(hosts[guest.id]) for guest in guests)
    assert any(hosts[guest.id].name != shown(guest) for guest in guests)
    station.close()
