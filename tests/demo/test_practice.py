"""The demo on a display: a drawer that never covers the kiosk, and verdicts as its lines promise."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.demo import event, live, staff
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.passage import Passage
from kiosk.scanning.simulated import SimulatedCamera
from kiosk.screens.kit.application import application
from kiosk.screens.practice.drawer import Line, Wish
from kiosk.screens.practice.lessons import Kind, lessons
from kiosk.screens.words.language import speak
from kiosk.screens.words.lights import Light, light_of

DOORS = datetime.fromisoformat(live._DOORS)


@pytest.fixture
def practice(qtbot: QtBot, tmp_path: Path) -> Iterator[live.Practice]:
    start = monotonic()
    station = event.make(tmp_path / "data", None, DOORS - timedelta(minutes=4))
    station.settings = replace(station.settings, gate="A1")
    camera = SimulatedCamera()
    kiosk = Kiosk(application(), station, camera=camera, now=lambda: DOORS + timedelta(seconds=monotonic() - start))
    kiosk.open(full_screen=False)
    staff.log_in(kiosk)
    playing = live.Practice(kiosk, camera)
    yield playing
    kiosk.close()
    playing.window.close()
    playing.window.deleteLater()
    application().sendPostedEvents(None, QEvent.Type.DeferredDelete)


def hold(qtbot: QtBot, practice: live.Practice, at: int) -> Passage:
    with qtbot.waitSignal(practice._kiosk.desk.passed, timeout=15_000) as passed:
        practice.answer(Line(at))
    assert passed.args is not None
    passage = passed.args[0]
    assert isinstance(passage, Passage)
    return passage


def seals(practice: live.Practice) -> bool:
    faults = practice._kiosk.window.gate.stage.faults
    return faults is None or faults.sealing


def test_every_line_gets_the_verdict_that_it_promises(qtbot: QtBot, practice: live.Practice) -> None:
    lines = practice.drawer.lines
    judged = [(at, line) for at, line in enumerate(lines) if line.light is not None]
    got = {line.kind: light_of(hold(qtbot, practice, at).verdict) for at, line in judged}
    assert got == {line.kind: line.light for _, line in judged}
    assert len(judged) == len(live._SHOWN)
    assert practice.scans == len(judged)


@pytest.mark.parametrize("size", [(1280, 800), (1366, 768), (1600, 800), (1920, 1080), (3840, 2160), (1024, 768)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_kiosk_is_never_covered(practice: live.Practice, size: tuple[int, int], language: str) -> None:
    speak(language)
    practice.window.resize(*size)
    practice.window.lay_out()
    for _ in range(2):
        kiosk, drawer = practice.window.kiosk.geometry(), practice.drawer.geometry()
        parts = [kiosk, drawer] + ([practice.window.strip.geometry()] if practice.window.strip.isVisible() else [])
        assert all(not one.intersects(other) for at, one in enumerate(parts) for other in parts[:at])
        assert sum(part.width() * part.height() for part in parts) == size[0] * size[1]
        assert practice.window.rect().contains(kiosk)
        practice.answer(Wish.HIDE)


def test_the_drawer_put_away_leaves_the_room_to_the_kiosk(practice: live.Practice) -> None:
    practice.window.resize(1280, 800)
    practice.answer(Wish.HIDE)
    assert practice.window.kiosk.width() > 1200
    assert not practice.window.strip.isVisible()


def test_keys_stay_the_kiosks(qtbot: QtBot, practice: live.Practice) -> None:
    practice.answer(Wish.MORE)
    focused = application().focusWidget()
    assert focused is None or practice.window.kiosk.isAncestorOf(focused)
    assert practice.drawer.keys == ("F2",)


def test_a_printed_badge_leads_the_list_is_admitted_and_can_be_opened(
    qtbot: QtBot, practice: live.Practice, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hold(qtbot, practice, 0)
    practice._kiosk.window.gate.press("F5")
    qtbot.waitUntil(lambda: practice.drawer.printed, timeout=15_000)
    assert practice.drawer.lines[0].kind is Kind.BADGE
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    practice.answer(Wish.OPEN)
    assert [Path(file).read_bytes()[:4] for file in opened] == [b"%PDF"]
    assert opened[0] in capsys.readouterr().err
    credential = hold(qtbot, practice, 0).credential
    assert credential is not None
    assert credential.kind == "badge"


def test_trouble_comes_and_goes(qtbot: QtBot, practice: live.Practice) -> None:
    practice.answer(Wish.DISK)
    practice.answer(Line(0))
    qtbot.waitUntil(lambda: not seals(practice), timeout=15_000)
    assert practice.scans == 0
    practice.answer(Wish.DISK)
    qtbot.waitUntil(lambda: seals(practice), timeout=15_000)
    assert light_of(hold(qtbot, practice, 1).verdict) is Light.ADMIT


def test_a_day_is_played_and_stopped(qtbot: QtBot, practice: live.Practice) -> None:
    with qtbot.waitSignal(practice._kiosk.desk.passed, timeout=15_000):
        practice.answer(Wish.DAY)
    assert practice.drawer.playing
    practice.answer(Wish.DAY)
    assert not practice.drawer.playing


def test_the_terminal_says_what_came_of_each_scan(
    qtbot: QtBot, practice: live.Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    hold(qtbot, practice, 3)
    assert "STOP" in capsys.readouterr().err


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("light", [None, *Light])
def test_lessons_speak_every_language(qapp: QObject, language: str, light: Light | None) -> None:
    speak("en")
    english = lessons(light, "ticket")
    speak(language)
    said = lessons(light, "ticket")
    assert all(lesson.about and lesson.head and lesson.text for lesson in said)
    assert language == "en" or all(ours.text != theirs.text for ours, theirs in zip(said, english, strict=True))
