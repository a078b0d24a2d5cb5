"""Registration servers and what they contradicted, on screen: the gravest leads, F5 does what is said."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import LANGUAGES
from kiosk.screens.kit.frame import Room, Surroundings
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.paging import Turn
from kiosk.screens.kit.theme import DARK, LIGHT
from kiosk.screens.organiser.following import Clash, Following, PickRow, Server, Settle, TryNow, gravest_first
from kiosk.screens.organiser.sources_screen import SourcesScreen
from kiosk.screens.words.language import speak
from kiosk.screens.words.sync_words import finding_advice, finding_headline, state_word
from kiosk.sync.conflicts import Conflict, NoSuchConflict
from kiosk.sync.sources import Kind, Source, State
from kiosk.sync.system import GRAVE, Act, Finding, Right, Rights
from tests.screens.measuring import measured_board, outside, overlapping
from tests.screens.scenery import GULNAR, JO, LINDQVIST, NOW, PLAN, STATUSES, VENUE

SIZES = ((1280, 800), (1920, 1080), (3840, 2160), (1024, 768))
AROUND = Surroundings(gate="A1", now=NOW, zone=VENUE, rooms=frozenset(Room), statuses=STATUSES)
MISSING = Rights(missing=(Right("registrants", "In Indico: Preferences, Tokens, give the right “registrants”."),))
SERVERS = (
    Server(Source(name="indico", system=Kind.INDICO, url="https://indico.un.example", event="3", added=NOW,
                  heard=NOW - timedelta(seconds=40), state=State.IN_STEP), 4),
    Server(Source(name="pretix, side events and the opening reception", system=Kind.PRETIX, added=NOW,
                  url="https://tickets.registration.uncops.example:8443/very/long/path", event="side-events-2026",
                  heard=NOW - timedelta(days=2), state=State.OFFLINE, trouble="No answer within 10 s.")),
    Server(Source(name="new", system=Kind.PRETIX, url="https://t.example", event="e", added=NOW)),
    Server(Source(name="refused", system=Kind.INDICO, url="https://i.example", event="7", added=NOW, rights=MISSING,
                  state=State.REFUSED, trouble="indico.un.example refuses: registrants is missing.")),
)  # fmt: skip


def clash(number: int, finding: Finding) -> Clash:
    conflict = Conflict(
        id=number,
        source="pretix",
        kiosk="k1",
        seq=800 + number,
        person="d-1",
        at=NOW - timedelta(minutes=number),
        act=list(Act)[number % len(Act)],
        finding=finding,
        said="404 invalid",
        found=NOW,
    )
    return Clash(conflict, (GULNAR, JO, LINDQVIST, None)[number % 4])


CLASHES = gravest_first([clash(number, finding) for number, finding in enumerate(reversed(Finding), 1)])
FOLLOWING = Following(rows=(*SERVERS, *CLASHES), count=1234)
Screen = Callable[..., SourcesScreen]


@pytest.fixture
def show(qtbot: QtBot) -> Screen:
    def shown(
        following: Following = FOLLOWING, size: tuple[int, int] = (1280, 800), theme: object = LIGHT
    ) -> SourcesScreen:
        screen = SourcesScreen(DARK if theme is DARK else LIGHT, AROUND, PLAN)
        qtbot.addWidget(screen)
        screen.offer(tuple(View))
        screen.resize(*size)
        screen.show()
        screen.tell(following)
        return screen

    return shown


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_in_every_language_and_size(language: str, size: tuple[int, int], show: Screen) -> None:
    speak(language)
    rows: list[Server | Clash] = [*SERVERS, *CLASHES]
    for row in rows:
        screen = show(replace(FOLLOWING, answer=NoSuchConflict(3) if row is CLASHES[0] else None), size)
        screen.asked.emit(PickRow(row.key))
        paper = measured_board(screen)
        assert outside(paper, paper.height) == []
        assert overlapping(paper) == []
    for following in (Following(), replace(FOLLOWING, may_act=False)):
        paper = measured_board(show(following, size))
        assert outside(paper, paper.height) == []
        assert overlapping(paper) == []


def test_whom_the_server_would_have_kept_out_leads() -> None:
    places = [each.conflict.finding in GRAVE for each in CLASHES]
    assert all(earlier >= later for earlier, later in pairwise(places))
    assert sum(places) == len(GRAVE)


def test_every_finding_and_state_has_words_of_its_own() -> None:
    assert len({finding_headline(finding) for finding in Finding}) == len(Finding)
    assert all(finding_advice(finding).endswith(".") for finding in Finding)
    assert len({state_word(state) for state in (None, *State)}) == len(State) + 1


def test_f5_tries_now_or_settles_as_the_panel_says(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    with qtbot.waitSignal(screen.asked) as asked:
        screen.press("F5")
    assert asked.args == [TryNow()]
    screen.asked.emit(PickRow(CLASHES[0].key))
    with qtbot.waitSignal(screen.asked) as asked:
        screen.press("F5")
    assert asked.args == [Settle(CLASHES[0].conflict.id)]


def test_who_may_not_act_sees_and_presses_nothing(show: Screen) -> None:
    screen = show(replace(FOLLOWING, may_act=False))
    assert not any(isinstance(ask, TryNow | Settle) for ask in screen.places)


def test_arrows_walk_over_the_pages_and_back(show: Screen, qtbot: QtBot) -> None:
    screen = show()
    walked = [screen.picked]
    for _ in FOLLOWING.rows[1:]:
        QTest.keyClick(screen, Qt.Key.Key_Down)
        walked.append(screen.picked)
        assert PickRow(screen.picked) in screen.places
    assert walked == [row.key for row in FOLLOWING.rows]
    QTest.keyClick(screen, Qt.Key.Key_PageUp)
    assert Turn("sources", -1) in screen.places


def test_what_is_settled_gives_way_to_what_came_after(show: Screen) -> None:
    screen = show()
    screen.asked.emit(PickRow(CLASHES[0].key))
    screen.tell(replace(FOLLOWING, rows=(*SERVERS, *CLASHES[1:]), count=1233))
    assert screen.picked == CLASHES[1].key
    screen.tell(Following())
    assert screen.picked == ""
