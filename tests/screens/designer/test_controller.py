"""The designer on a real kiosk: people from its roster, a trial by another process, files saved and printed."""

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.badges.template_file import load
from kiosk.domain.people import Registration
from kiosk.printing.choice import Designs
from kiosk.printing.issuing import Issuing
from kiosk.roster.changes import Changes
from kiosk.screens.designer import standalone as design_window
from kiosk.screens.designer.arrangement import Ask
from kiosk.screens.designer.controller import Designing
from kiosk.screens.designer.designer import Designer
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import LIGHT
from kiosk.station import Station
from kiosk.storage.paths import resources
from kiosk.storage.settings import load as load_settings
from tests.roster.people import AT, indico_people

PLAN = (resources() / "demo" / "uncops.toml").read_text("utf-8")
VECTORS = Path(__file__).parents[2] / "vectors"
PATIENCE = 60_000


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    monkeypatch.setenv("KIOSK_KEYRING", "off")
    with station.create(tmp_path / "data", PLAN) as opened:
        yield opened


def people(opened: Station, *more: Registration) -> None:
    opened.roster.apply(Changes(added=(*indico_people(), *more)), AT)


@pytest.fixture
def designing(made: Station, qtbot: QtBot) -> Iterator[Designing]:
    conductor = Designing(made)
    yield conductor
    conductor.close()


def screen_of(designing: Designing, made: Station, qtbot: QtBot, name: str = "") -> Designer:
    around = Surroundings(gate="A1", now=datetime(2024, 6, 26, tzinfo=UTC), zone=made.plan.zone_info)
    screen = designing.make(LIGHT, around, name)
    qtbot.addWidget(screen, before_close_func=lambda left: left.asked.emit(Ask("leave")))
    return screen


def tried(screen: Designer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.trial is not None and screen.trial.finished, timeout=PATIENCE)


def test_while_the_roster_is_empty_invented_people_wear_the_badge(
    designing: Designing, made: Station, qtbot: QtBot
) -> None:
    screen = screen_of(designing, made, qtbot)
    designing.tell()
    tried(screen, qtbot)
    assert screen.worn.delegate.startswith("example")
    assert screen.trial is not None
    assert screen.trial.people == 0


def test_the_hardest_people_of_the_roster_wear_it_and_everybody_is_tried(
    designing: Designing, made: Station, qtbot: QtBot
) -> None:
    people(made)
    screen = screen_of(designing, made, qtbot)
    designing.tell()
    tried(screen, qtbot)
    assert made.roster.get(screen.worn.delegate) is not None  # type: ignore[arg-type]
    assert "SPECIMEN" in screen.worn.payload
    designing.forget()
    assert screen.worn.delegate.startswith("example")


def test_a_change_is_tried_anew_and_who_does_not_fit_is_shown(
    designing: Designing, made: Station, qtbot: QtBot
) -> None:
    people(made)
    screen = screen_of(designing, made, qtbot)
    designing.tell()
    tried(screen, qtbot)
    from kiosk.badges.drafting import properties

    screen.design.select("names")
    screen.design.do(lambda draft: properties.put(draft, ("names",), "box.height", 9.0))
    assert screen.trial is None
    tried(screen, qtbot)
    screen.design.select()
    misfits = screen.trial.strain("").who if screen.trial else ()
    assert misfits
    screen.asked.emit(Ask("misfits"))
    assert screen.worn.delegate == misfits[0]


def test_a_saved_design_is_printed_at_once(designing: Designing, made: Station, qtbot: QtBot) -> None:
    press = Issuing(made.db, made.plan, made.folder)
    screen = screen_of(designing, made, qtbot)
    designing.saved.connect(press.use_template)
    screen.design.titled("Ours")
    screen.press("F5")
    assert press.template.title == "Ours"


def test_a_design_is_chosen_for_printing_and_the_settings_remember(
    designing: Designing, made: Station, qtbot: QtBot
) -> None:
    screen = screen_of(designing, made, qtbot, "vip")
    made.settings = replace(made.settings, gate="B2")
    with qtbot.waitSignal(designing.printing_chosen) as chosen:
        screen.printing_chosen.emit("vip")
    assert chosen.args == ["vip"]
    assert made.settings.badge_template == "vip"
    kept = load_settings(made.folder / "settings.toml")
    assert (kept.badge_template, kept.gate) == ("vip", ""), "a gate chosen for this start alone stays out of the file"


def test_a_test_is_printed_with_what_is_on_screen(designing: Designing, made: Station, qtbot: QtBot) -> None:
    screen = screen_of(designing, made, qtbot)
    screen.places[Ask("test")].click()
    qtbot.waitUntil(lambda: screen.notice is not None, timeout=PATIENCE)
    assert (made.folder / "badges" / "test delegate.pdf").read_bytes().startswith(b"%PDF")


def test_a_printer_that_is_not_there_is_said(designing: Designing, made: Station, qtbot: QtBot) -> None:
    made.settings = replace(made.settings, printer="zpl://127.0.0.1:1")
    screen = screen_of(designing, made, qtbot)
    screen.places[Ask("test")].click()
    qtbot.waitUntil(lambda: screen.notice is not None, timeout=PATIENCE)
    assert screen.notice is not None
    assert screen.notice.title == "The printer is not found"


def test_foreign_designs_are_opened_and_their_losses_said(designing: Designing, made: Station, qtbot: QtBot) -> None:
    screen = screen_of(designing, made, qtbot)
    designing.bring([VECTORS / "indico/designer/template_front.json"])
    assert screen.design.template.title == "UNCOPS A6 badge"
    assert screen.design.unsaved
    assert screen.notice is not None
    assert any("field-60" in line for line in screen.notice.lines)
    assert screen.design.save()


def test_designs_with_their_list_of_products_print_the_badges_of_their_categories(
    designing: Designing, made: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    part = {"type": "textcontainer", "content": "attendee_name", "left": 5, "bottom": 5, "width": 60, "height": 9}
    sized = {"layout": [part], "size": [{"width": 86, "height": 54}]}
    rows: dict[str, list[dict[str, Any]]] = {
        "layouts": [{"id": 7, "name": "Press card", **sized}, {"id": 8, "name": "Spare", **sized}],
        "items": [{"id": 41, "name": {"en": "Media"}, "default_price": "0.00"},
                  {"id": 43, "name": {"en": "Lunch"}, "default_price": "0.00"}],
        "badgeitems": [{"id": 1, "item": 41, "layout": 7}, {"id": 2, "item": 43, "layout": 7}],
    }  # fmt: skip
    files = [tmp_path / f"{name}.json" for name in rows]
    for file, each in zip(files, rows.values(), strict=True):
        file.write_text(json.dumps({"count": len(each), "results": each}))
    people(made)
    press = Issuing(made.db, made.plan, made.folder)
    screen = screen_of(designing, made, qtbot)
    designing.saved.connect(lambda _: press.use_designs(Designs.of(made.settings)))
    designing.bring(files)
    (entry,) = load_settings(made.folder / "settings.toml").badge_template_for
    category, _, name = entry.partition("=")
    assert category == "press"
    assert load(name, made.folder / "templates").title == "Press card"
    assert press.designs.design_of("press") == name
    assert press.designs.design_of("delegate") == "delegate"
    assert screen.notice is not None
    assert any("prints the badges of Press from now on" in line for line in map(_bare, screen.notice.lines))
    assert any("Lunch (43)" in line for line in map(_bare, screen.notice.lines))
    assert screen.design.unsaved


def _bare(line: str) -> str:
    return "".join(char for char in line if unicodedata.category(char) != "Cf")


def test_what_is_no_design_is_refused(designing: Designing, made: Station, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(json.dumps({"a": 1}))
    screen = screen_of(designing, made, qtbot)
    designing.bring([tmp_path / "x.json"])
    assert screen.notice is not None
    assert screen.design.name == "delegate"


def test_the_designer_stands_alone_in_a_window(made: Station, qtbot: QtBot) -> None:
    seen: list[str] = []

    def opened(screen: Designer) -> None:
        seen.append(screen.design.name)
        QTimer.singleShot(0, screen.close)

    assert design_window.run(made, "id1", opened=opened, theme="dark") == 0
    assert seen == ["id1"]
    assert load("id1").name == "id1"


def test_a_trial_that_dies_is_said(
    designing: Designing, made: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(made.folder / "nothing"))
    screen = screen_of(designing, made, qtbot)
    designing.tell()
    qtbot.waitUntil(lambda: "It could not be tried on everybody." in labels(screen), timeout=PATIENCE)


def labels(screen: Designer) -> set[str]:
    return {place.spot.label.strip() for place in screen.places.values()}
