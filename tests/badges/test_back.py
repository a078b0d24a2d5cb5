"""The back of a badge: the programme and the zones in letters that can be read at arm's length."""

from dataclasses import replace

import pytest

from kiosk.badges.face import BadgeFace, ProgrammeLine, ZoneMark
from kiosk.badges.fonts import QtRuler
from kiosk.badges.layout import Placed, Run, lay_out
from kiosk.badges.template_file import load
from tests.badges.people import a_face

pytestmark = pytest.mark.usefixtures("qapp")


def back(face: BadgeFace) -> dict[str, Placed]:
    return {placed.element.id: placed for placed in lay_out(load("double"), face, QtRuler())[1]}


def line(placed: Placed, text: str) -> Run:
    return next(run for run in placed.runs if run.text == text)


def with_session(name: str, zone: str) -> BadgeFace:
    return a_face(programme=(ProgrammeLine("Tuesday 24 November", "09:00–12:00", name, zone),))


def test_a_zone_stands_beside_its_session_where_there_is_room() -> None:
    placed = back(with_session("Opening", "Plenary"))["programme"]
    session, zone = line(placed, "Opening"), line(placed, "Plenary")
    assert session.baseline == zone.baseline
    assert session.ink.right < zone.ink.x


def test_a_zone_that_does_not_fit_beside_stands_below() -> None:
    placed = back(with_session("Opening and high-level segment of the summit", "Conference room 4"))["programme"]
    assert line(placed, "Conference room 4").baseline > max(
        run.baseline for run in placed.runs if run.text != "Conference room 4"
    )


def test_what_reads_from_right_to_left_keeps_its_own_line() -> None:
    placed = back(with_session("الافتتاح", "القاعة"))["programme"]
    assert line(placed, "القاعة").baseline > line(placed, "الافتتاح").baseline


@pytest.mark.parametrize(("count", "columns"), [(4, 1), (5, 2), (7, 2)])
def test_many_zones_stand_in_two_columns(count: int, columns: int) -> None:
    zones = tuple(ZoneMark(chr(65 + at), f"Zone {at}", True) for at in range(count))
    placed = back(replace(a_face(), zones=zones))["legend"]
    assert len({square.x for square in placed.squares}) == columns
    assert max(run.ink.right for run in placed.runs) <= placed.element.box.right
    assert max(square.bottom for square in placed.squares) <= placed.element.box.bottom + 1e-6
