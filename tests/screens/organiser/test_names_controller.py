"""Behind the list of names to confirm, on a real roster and journal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.badges.face import face
from kiosk.domain.duty import Action
from kiosk.domain.passage import EntryKind
from kiosk.roster.bearing import bearer_of
from kiosk.roster.spelling import NotLatin, Spellings
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.organiser.names_controller import Naming
from kiosk.screens.organiser.spelling import Confirm
from kiosk.sources.importing import bring
from kiosk.station import Station
from kiosk.storage.paths import resources

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
VECTORS = Path(__file__).parents[2] / "vectors" / "indico"
FILES = [VECTORS / "csv" / "registrations_main_all_columns.csv", VECTORS / "api" / "registrations_main.json"]
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)


class Desk:
    """A screen, and an officer who may change the roster or not."""

    def __init__(self, opened: Station, qtbot: QtBot) -> None:
        self.station, self.may_change = opened, True
        self.naming = Naming(opened, self.may, lambda: "o-1", lambda: NOON)
        self.screen = self.naming.make(LIGHT, Surroundings(gate="A1", now=NOON, zone=opened.plan.zone_info))
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        self.screen.show()
        self.naming.tell()

    def may(self, action: Action) -> bool:
        return self.may_change and action is Action.IMPORT


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with station.create(tmp_path / "data", PLAN) as made:
        bring(made.roster, made.journal, made.plan, FILES, NOON)
        yield Desk(made, qtbot)


def spelt(desk: Desk) -> list[dict[str, object]]:
    return [entry.facts for entry in desk.station.journal.backwards() if entry.kind == EntryKind.SPELT]


def test_everybody_to_confirm_is_listed(desk: Desk) -> None:
    everyone = list(Spellings(desk.station.db).pending())
    assert desk.screen.pending.count == len(everyone) > 1
    assert desk.screen.pending.people == tuple(everyone)


def test_a_name_confirmed_here_is_on_the_badge_and_on_the_record(desk: Desk) -> None:
    first, second, *_ = desk.screen.pending.people
    desk.screen.press("F5")
    assert desk.screen.picked == second.id
    now = desk.station.roster.get(first.id)
    assert now is not None
    assert (now.latin_name, now.latin_confirmed) == (first.latin_name, True)
    assert spelt(desk) == [{"officer": "o-1", "edited": False}]
    desk.screen.asked.emit(Confirm(second.id, "Somebody ELSE"))
    other = desk.station.roster.get(second.id)
    assert other is not None
    shown = face(bearer_of(desk.station.roster, desk.station.plan, other), desk.station.plan)
    assert "ELSE" in shown.family_name.upper()
    assert spelt(desk)[0] == {"officer": "o-1", "edited": True}


def test_a_spelling_in_other_letters_is_not_taken(desk: Desk) -> None:
    first = desk.screen.pending.people[0]
    desk.screen.asked.emit(Confirm(first.id, first.name))
    assert isinstance(desk.screen.pending.answer, NotLatin)
    assert desk.screen.picked == first.id
    assert spelt(desk) == []


def test_a_name_that_changed_since_it_was_read_is_not_confirmed(desk: Desk) -> None:
    first = desk.screen.pending.people[0]
    desk.screen.pending = replace(
        desk.screen.pending, people=(replace(first, name="Иван Иванов"), *desk.screen.pending.people[1:])
    )
    desk.screen.press("F5")
    assert spelt(desk) == []
    assert desk.screen.pending.people[0] == first


def test_whoever_may_not_change_the_roster_confirms_nothing(desk: Desk) -> None:
    first = desk.screen.pending.people[0]
    desk.may_change = False
    desk.screen.asked.emit(Confirm(first.id, first.latin_name))
    assert spelt(desk) == []
