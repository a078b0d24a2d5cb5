"""Check-in lists that an import brings beside a running kiosk are on every screen, without a restart."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.demo import staff
from kiosk.domain.verdict import Reason
from kiosk.screens.kit.application import application
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.organiser.plan_screen import PlanScreen
from kiosk.screens.security.now import zone_order
from kiosk.station import Station, open_station
from tests import commands
from tests.test_app import Clock, made, reason, scan, station

__all__ = ["made", "station"]

QUESTION = {
    **{"id": 4, "type": "S", "question": {"en": "Which hotel?"}, "items": [1], "required": True, "options": []},
    **{"ask_during_checkin": True, "identifier": "HOTEL", "dependency_values": []},
}


def a_list(number: int, name: str) -> dict[str, Any]:
    found = {"id": number, "name": name, "all_products": True, "limit_products": [], "subevent": None, "rules": {}}
    return found | {"include_pending": False, "allow_multiple_entries": False, "checkin_count": 0}


def dumped(folder: Path, name: str, *records: dict[str, Any]) -> Path:
    path = folder / f"{name}.json"
    path.write_text(json.dumps({"count": len(records), "next": None, "results": list(records)}), encoding="utf-8")
    return path


def opened(station: Station) -> Kiosk:
    kiosk = Kiosk(application(), station, now=Clock())
    kiosk.window.resize(1280, 800)
    kiosk.open(full_screen=False)
    staff.log_in(kiosk)
    return kiosk


@pytest.fixture
def kiosk(qtbot: QtBot, station: Station, tmp_path: Path) -> Iterator[Kiosk]:
    """A kiosk that stands at list 7."""
    commands.kiosk(station.folder, "import", dumped(tmp_path, "before", a_list(7, "Old door"), a_list(8, "Side")))
    station.close()
    known = open_station(station.folder, writing=True)
    known.settings = replace(known.settings, gate="L7")
    found = opened(known)
    yield found
    found.close()


def shown(kiosk: Kiosk) -> dict[str, set[str]]:
    """The zones that each screen knows."""
    organiser = kiosk.organising.screen(View.PLAN)
    assert isinstance(organiser, PlanScreen)
    return {
        "station": set(kiosk.station.plan.zones),
        "gate": set(kiosk.window.gate.stage.plan.zones),
        "security": set(kiosk.control_room.screen.plan.zones),
        "organiser": set(organiser.plan.zones),
        "muster": {code for code, _ in zone_order(kiosk.station.plan)},
    }


@pytest.mark.parametrize("by_scan", [True, False], ids=["at the next scan", "at the next round"])
def test_every_screen_has_the_new_gates_of_an_import(kiosk: Kiosk, tmp_path: Path, by_scan: bool) -> None:
    before = shown(kiosk)
    assert all("L9" not in zones and "L7" in zones for zones in before.values())
    path = dumped(tmp_path, "after", a_list(7, "New door"), a_list(8, "Side"), a_list(9, "Ceremony"))
    ran = commands.process(kiosk.station.folder, "import", path)
    assert ran.returncode == 0, ran.stderr
    if by_scan:
        scan(kiosk, "3")
    else:
        kiosk.rounds.go()
    kiosk.control_room.soon()
    after = shown(kiosk)
    assert all("L9" in zones for zones in after.values()), after
    assert kiosk.window.gate.stage.plan.gates["L7"].name == "New door"


def test_a_question_that_came_with_an_import_can_be_answered(kiosk: Kiosk, tmp_path: Path) -> None:
    commands.kiosk(kiosk.station.folder, "import", dumped(tmp_path, "questions", QUESTION))
    kiosk.rounds.go()
    listed = kiosk.station.plan.gates["L7"].list
    assert listed is not None and [each.id for each in listed.questions] == [4]
    assert kiosk.window.gate.stage.plan.gates["L7"].list == listed


def test_a_gate_whose_list_is_gone_is_shut_and_every_screen_goes_on(kiosk: Kiosk, tmp_path: Path) -> None:
    commands.kiosk(kiosk.station.folder, "import", dumped(tmp_path, "after", a_list(8, "Side")))
    kiosk.rounds.go()
    assert kiosk.window.gate.stage.plan.gates["L7"].shut
    scan(kiosk, "3")
    assert reason(kiosk) in {Reason.OUTSIDE_HOURS, Reason.NO_ACCESS, Reason.UNKNOWN}
    assert kiosk.window.gate.stage.bug is None
    assert all("L7" in zones for zones in shown(kiosk).values())


def test_an_import_that_says_the_same_changes_no_screen(kiosk: Kiosk, tmp_path: Path) -> None:
    told: list[object] = []
    kiosk.rounds.plan_changed.connect(told.append)
    commands.kiosk(kiosk.station.folder, "import", dumped(tmp_path, "again", a_list(7, "Old door"), a_list(8, "Side")))
    for _ in range(2):
        kiosk.rounds.go()
    assert not told
