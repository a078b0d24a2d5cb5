"""The badge designer under mouse, keys and a scanner, at every size and in every language."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel, QListView, QMenu
from pytestqt.qtbot import QtBot

from kiosk.badges.drafting import layers
from kiosk.badges.drafting.draft import boxed, changed, found, parts
from kiosk.badges.examples import examples
from kiosk.badges.hardest import Hardship
from kiosk.badges.imports.report import Remark
from kiosk.badges.legibility import CodeFlaw, Flaw
from kiosk.badges.shelf import NotSaved, Shelf
from kiosk.badges.template import Element, Text
from kiosk.badges.template_file import load
from kiosk.badges.trial import Strain, Trial
from kiosk.domain.languages import LANGUAGES
from kiosk.scanning.wedge import Wedge
from kiosk.screens.designer.arrangement import Ask
from kiosk.screens.designer.boxes import Choice, TextBox, number_of, number_text
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.design_words import layer_name
from kiosk.screens.designer.designer import Designer
from kiosk.screens.designer.layer_list import ROW
from kiosk.screens.designer.tools import Tool, Use
from kiosk.screens.designer.try_on import Person, Wear
from kiosk.screens.kit.board import Place
from kiosk.screens.kit.frame import Room, Surroundings
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.theme import DARK, LIGHT
from kiosk.screens.words.health import Health, Statuses
from kiosk.screens.words.language import speak
from tests.scanning.keyboard import Keyboard
from tests.screens.measuring import measured_board, outside, overlapping
from tests.screens.scenery import PLAN

NOON = datetime(2024, 6, 26, 16, tzinfo=UTC)
AROUND = Surroundings(
    gate="A1",
    now=NOON,
    zone=PLAN.zone_info,
    rooms=frozenset(Room),
    statuses=Statuses(printer=Health.GOOD, badges_left=140, roster_size=4218, officer="E. Sørensen"),
)
PICTURES = Path(__file__).parents[2] / "vectors" / "indico" / "pictures"
PEOPLE = tuple(
    Person(replace(face, photo=None if why is Hardship.NO_PHOTO else (PICTURES / "3.jpg").read_bytes()), why)
    for why, face in examples(PLAN).items()
)
MISFITS = Trial(4212, 4212, {"": Strain(31, 5.9, 2, ("a", "b")), "surname": Strain(31, 5.9, 2, ("a", "b"))}, ())
Make = Callable[..., Designer]
Field = TypeVar("Field", TextBox, Choice)


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Make:
    def made(name: str = "delegate", size: tuple[int, int] = (1280, 800)) -> Designer:
        screen = Designer(LIGHT, AROUND, Design(Shelf(tmp_path / "templates"), name), PLAN)
        qtbot.addWidget(screen, before_close_func=lambda left: left.asked.emit(Ask("leave")))
        screen.resize(*size)
        screen.show_people(PEOPLE, examples=False)
        screen.show_trial(Trial(4212, 4212, {"surname": Strain(31, 7.4, 0, ())}, ()))
        screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        return screen

    return made


def at(screen: Designer, x: float, y: float) -> QPoint:
    """A place of the badge on the canvas."""
    return screen.canvas.sight.point(x, y).toPoint()


def drag(screen: Designer, start: QPoint, end: QPoint, *, keys: Qt.KeyboardModifier | None = None) -> None:
    modifiers = keys or Qt.KeyboardModifier.NoModifier
    canvas = screen.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, modifiers, start)
    for step in range(1, 5):
        QTest.mouseMove(canvas, start + (end - start) * step / 4)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, modifiers, end)


def box(screen: Designer, name: str) -> tuple[float, float, float, float]:
    element = found(screen.design.draft, name)
    return element.box.x, element.box.y, element.box.width, element.box.height


# The mouse


def test_a_drag_moves_snaps_and_is_one_step(make: Make) -> None:
    screen = make()
    scale = screen.canvas.sight.scale
    start = at(screen, 20, 40)
    drag(screen, start, start + QPoint(round(3.2 * scale), round(10.3 * scale)))
    x, y, width, height = box(screen, "photo")
    assert screen.design.draft.selected == ("photo",)
    assert (width, height, x + width / 2) == (32, 40, 27)
    assert y == pytest.approx(34.3, abs=1.7)
    screen.design.undo()
    assert screen.design.template == load("delegate")


def test_an_edge_near_another_one_is_held(make: Make) -> None:
    screen = make()
    scale = screen.canvas.sight.scale
    start = at(screen, 20, 40)
    drag(screen, start, start + QPoint(round(4.6 * scale), 0))
    assert box(screen, "photo")[0] == 12.0
    assert screen.canvas.guides == ()


def test_a_handle_resizes_and_the_opposite_corner_stays(make: Make) -> None:
    screen = make()
    screen.design.select("photo")
    scale = screen.canvas.sight.scale
    start = at(screen, 39, 64)
    drag(screen, start, start + QPoint(round(-6 * scale), round(-8 * scale)))
    x, y, width, height = box(screen, "photo")
    assert (x, y) == (7, 24)
    assert width == pytest.approx(26, abs=1)
    assert height == pytest.approx(32, abs=1)


def test_a_code_stays_square(make: Make) -> None:
    screen = make()
    screen.design.select("code")
    start = at(screen, 72, 52)
    drag(screen, start, start + QPoint(30, 4))
    _, _, width, height = box(screen, "code")
    assert width == pytest.approx(height)
    assert width > 30


def test_handles_are_large_enough_for_a_hand(make: Make) -> None:
    screen = make()
    screen.design.select("photo")
    assert {handle.side for handle in screen.canvas.handles()} == {14}
    assert len(screen.canvas.handles()) == 8


def test_a_text_of_a_stack_is_chosen_by_its_ink_and_moves_the_stack(make: Make) -> None:
    screen = make()
    start = at(screen, 20, 74)
    drag(screen, start, start)
    assert screen.design.draft.selected == ("surname",)
    drag(screen, start, start + QPoint(0, round(3 * screen.canvas.sight.scale)), keys=Qt.KeyboardModifier.AltModifier)
    assert box(screen, "names")[1] == pytest.approx(72.5, abs=0.3)


def test_a_frame_pulled_over_empty_ground_selects_what_it_touches(make: Make) -> None:
    screen = make()
    drag(screen, at(screen, -3, 21.5), at(screen, 50, 66))
    assert set(screen.design.draft.selected) == {"photo", "code", "zones"}
    drag(screen, at(screen, -4, 2), at(screen, -4, 2))
    assert screen.design.draft.selected == ()


def test_the_wheel_looks_elsewhere_and_zooms_around_the_pointer(make: Make) -> None:
    screen = make()
    canvas = screen.canvas
    fitted = canvas.zoom
    canvas.step(True)
    assert canvas.zoom == 1.0
    before = canvas.sight.corner
    canvas.step(True)
    assert canvas.zoom == 1.25
    canvas.actual()
    assert canvas.sight.corner.x() == pytest.approx(before.x(), abs=0.5)
    for _ in range(40):
        canvas.step(True)
    assert canvas.zoom == 8.0
    for _ in range(40):
        canvas.step(False)
    assert canvas.zoom == 0.25
    canvas.fit()
    assert canvas.zoom == pytest.approx(fitted)


def test_wheel_and_space_bar_move_the_view_and_never_the_badge(make: Make) -> None:
    screen = make()
    canvas = screen.canvas
    canvas.actual()

    def turn(up: int, keys: Qt.KeyboardModifier) -> QPointF:
        middle = QPointF(canvas.width() / 2, canvas.height() / 2)
        event = QWheelEvent(
            middle, canvas.mapToGlobal(middle), QPoint(), QPoint(0, up), Qt.MouseButton.NoButton, keys,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        before = canvas.sight.corner
        QApplication.sendEvent(canvas, event)
        return canvas.sight.corner - before

    assert turn(120, Qt.KeyboardModifier.NoModifier) == QPointF(0, 60)
    assert turn(-120, Qt.KeyboardModifier.ShiftModifier) == QPointF(-60, 0)
    turn(240, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom > 1.2
    before = canvas.sight.corner
    canvas.setFocus()
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(screen, at(screen, 20, 40), at(screen, 20, 40) + QPoint(30, 20))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.sight.corner - before == QPointF(30, 20)
    assert screen.design.template == load("delegate")


def test_layers_are_dragged_to_another_place(make: Make) -> None:
    screen = make()
    layers = screen.layers
    QTest.mousePress(layers, Qt.MouseButton.LeftButton, pos=QPoint(60, ROW // 2))
    QTest.mouseMove(layers, QPoint(60, ROW + ROW // 2))
    QTest.mouseMove(layers, QPoint(60, 2 * ROW + ROW // 2 + 4))
    QTest.mouseRelease(layers, Qt.MouseButton.LeftButton, pos=QPoint(60, 2 * ROW + ROW // 2 + 4))
    assert [element.id for element in screen.design.draft.elements][:3] == ["dates", "photo", "event"]


# Keys


def test_the_whole_badge_can_be_edited_with_keys_alone(make: Make) -> None:
    screen = make()
    screen.layers.setFocus()
    screen.design.select("event")
    QTest.keyClick(screen.layers, Qt.Key.Key_Down)
    QTest.keyClick(screen.layers, Qt.Key.Key_Down)
    assert screen.design.draft.selected == ("photo",)
    screen.canvas.setFocus()
    QTest.keyClick(screen.canvas, Qt.Key.Key_Right)
    QTest.keyClick(screen.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert box(screen, "photo") == (7.5, 29, 32, 40)
    QTest.keyClick(screen.canvas, Qt.Key.Key_Tab)
    assert screen.design.draft.selected == ("code",)
    QTest.keyClick(screen.canvas, Qt.Key.Key_Backtab)
    QTest.keyClick(screen.canvas, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert screen.design.draft.selected == ("photo 2",)
    QTest.keyClick(screen.canvas, Qt.Key.Key_Delete)
    QTest.keyClick(screen.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "photo 2" in [element.id for element in screen.design.draft.elements]
    for _ in range(3):
        QTest.keyClick(screen.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.design.template == load("delegate")
    QTest.keyClick(screen.canvas, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert box(screen, "photo")[0] == 7.5


def test_a_layer_is_moved_by_keys(make: Make) -> None:
    screen = make()
    screen.layers.setFocus()
    screen.design.select("event")
    QTest.keyClick(screen.layers, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [element.id for element in screen.design.draft.elements][:2] == ["dates", "event"]
    screen.design.select("given")
    QTest.keyClick(screen.layers, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.element.id for row in screen.layers.rows() if row.within == "names"][:3] == [
        "native",
        "given",
        "surname",
    ]


def test_f_keys_save_and_escape_lets_go(make: Make, tmp_path: Path) -> None:
    screen = make()
    screen.design.select("photo")
    QTest.keyClick(screen.canvas, Qt.Key.Key_Right)
    screen.press("F5")
    assert (tmp_path / "templates" / "delegate.json").exists()
    assert not screen.design.unsaved
    screen.press("Esc")
    assert screen.design.draft.selected == ()


def test_enter_and_letters_change_nothing_anywhere(make: Make) -> None:
    screen = make()
    screen.design.select("photo")
    for widget in (screen.canvas, screen.layers, *screen.panel.findChildren(Choice), *screen.places.values()):
        widget.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_A, Qt.Key.Key_5):
            QTest.keyClick(widget, key)
    for entry in screen.panel.findChildren(TextBox):
        QTest.keyClick(entry, Qt.Key.Key_Return)
    assert screen.design.template == load("delegate")
    assert screen.notice is None


def test_a_scan_is_heard_and_reaches_no_field(make: Make, qtbot: QtBot, qapp: QApplication) -> None:
    screen = make()
    wedge = Wedge(qapp, "us")
    heard: list[object] = []
    wedge.scanned.connect(heard.append)
    screen.design.select("photo")
    window = screen.windowHandle()
    for widget in (screen.canvas, screen.layers, screen.panel.findChildren(TextBox)[0]):
        widget.setFocus()
        keyboard = Keyboard(window)
        keyboard.now = 1_000 + 10_000 * len(heard)
        with qtbot.waitSignal(wedge.scanned):
            keyboard.type("UNCOPS-DELETE-49\r", every=4)
    wedge.stop()
    assert len(heard) == 3
    assert screen.design.template == load("delegate")


# Properties


def a_field(screen: Designer, kind: type[Field], label: str) -> Field:
    """The field of this label; those of an earlier selection may not be gone yet."""
    fields = (field for field in screen.panel.findChildren(kind) if field.isVisible())
    return next(field for field in fields if field.accessibleName() == label)


def test_numbers_count_as_they_are_typed_and_are_one_step(make: Make) -> None:
    screen = make()
    screen.design.select("photo")
    left = a_field(screen, TextBox, "Left")
    left.setFocus()
    left.selectAll()
    QTest.keyClicks(left, "12,5")
    assert box(screen, "photo")[0] == 12.5
    QTest.keyClick(left, Qt.Key.Key_Up)
    assert box(screen, "photo")[0] == 13.0
    screen.design.undo()
    assert screen.design.template == load("delegate")


def test_what_cannot_be_is_refused_naming_the_element_and_forgotten(make: Make) -> None:
    screen = make()
    screen.design.select("photo")
    width = a_field(screen, TextBox, "Width")
    width.setFocus()
    width.selectAll()
    QTest.keyClicks(width, "-3")
    assert box(screen, "photo")[2] == 32
    assert screen.notice is not None
    assert "'photo'" in screen.notice.title
    screen.canvas.setFocus()
    assert width.text() == "32.0"
    QTest.keyClick(screen.canvas, Qt.Key.Key_Right)
    assert screen.notice is None


def test_a_choice_is_stepped_through_with_arrows(make: Make) -> None:
    screen = make()
    screen.design.select("surname")
    then = a_field(screen, Choice, "Then")
    then.setFocus()
    QTest.keyClick(then, Qt.Key.Key_Up)
    surname = found(screen.design.draft, "surname")
    assert isinstance(surname, Text)
    assert surname.type.fit == "wrap"


def test_a_text_is_written_in_every_language(make: Make) -> None:
    screen = make("double")
    screen.design.turn_to(1)
    screen.design.select("found_words")
    words = a_field(screen, TextBox, "Text; {family_name} is the surname")
    words.setFocus()
    words.selectAll()
    QTest.keyClicks(words, "Found it?")
    text = found(screen.design.draft, "found_words")
    assert isinstance(text, Text)
    assert dict(text.words)["en"] == "Found it?"
    assert dict(text.words)["fr"].startswith("Badge")


def test_layers_are_called_by_what_they_show() -> None:
    called = {element.id: layer_name(element) for element in parts(load("id1").pages[0])}
    assert "Event · Dates" in called.values()
    assert "Surname" in called.values()


def test_every_kind_of_layer_has_its_properties(make: Make) -> None:
    screen = make()
    for kind in layers.KINDS:
        screen.design.do(partial(layers.added, kind=kind))
        assert screen.panel.findChildren(Choice)
        assert screen.design.draft.selected


# Designs


def test_a_shipped_design_is_saved_as_the_events_own_and_can_be_had_back(make: Make, tmp_path: Path) -> None:
    screen = make("vip")
    assert not screen.design.own
    screen.design.titled("Guests")
    assert "Guests •" in [place.spot.label for place in screen.places.values()]
    screen.asked.emit(Ask("save"))
    assert screen.design.own
    screen.asked.emit(Ask("delete"))
    assert screen.design.template == load("vip")


def test_new_designs_come_and_go(make: Make) -> None:
    screen = make()
    screen.design.blank("Staff")
    assert screen.design.names[-1] == "staff"
    screen.design.save()
    screen.design.duplicate("Staff, night")
    assert screen.design.unsaved_names == ("staff-night",)
    screen.design.discard()
    assert screen.design.names[-1] == "staff"


def test_a_full_disk_loses_nothing_and_says_so(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = make()
    screen.design.titled("Ours")

    def full(_template: object) -> None:
        raise NotSaved(Path("delegate.json"), "No space left on device")

    monkeypatch.setattr(screen.design.shelf, "save", full)
    screen.press("F5")
    assert screen.notice is not None
    assert screen.notice.title == "The badge design could not be saved"
    assert screen.design.unsaved
    assert screen.design.template.title == "Ours"


def test_a_broken_file_is_refused_and_another_design_opened(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text("{")
    design = Design(Shelf(tmp_path), "broken")
    assert design.name == "delegate"
    assert design.title("broken") == "broken"
    assert not design.open("broken")


def test_closing_a_window_with_unsaved_designs_asks_first(make: Make, tmp_path: Path) -> None:
    screen = make()
    screen.design.titled("Ours")
    assert not screen.close()
    assert screen.notice is not None
    screen.asked.emit(Ask("save and leave"))
    assert not screen.isVisible()
    assert Shelf(tmp_path / "templates").load("delegate").title == "Ours"


def test_an_import_says_what_is_lost(make: Make) -> None:
    screen = make()
    screen.tell_imported("Staff", [Remark("side 2", "seat has no counterpart"), Remark("page", "anything else")])
    assert screen.notice is not None
    assert screen.notice.lines[1].endswith("anything else")
    assert "has no counterpart here" in screen.notice.lines[0]


# People


def test_who_does_not_fit_is_asked_for_and_shown(make: Make, qtbot: QtBot) -> None:
    screen = make()
    screen.show_trial(MISFITS)
    screen.design.select()
    with qtbot.waitSignal(screen.people_wanted) as asked:
        screen.asked.emit(Ask("misfits"))
    assert asked.args == [("a", "b")]
    screen.show_misfits([Person(replace(PEOPLE[0].face, delegate="a"))])
    assert screen.worn.delegate == "a"
    screen.asked.emit(Ask("hardest"))
    screen.asked.emit(Wear(PEOPLE[1].face.delegate))
    assert screen.worn is PEOPLE[1].face


def test_the_rail_leads_back_to_the_room(make: Make, qtbot: QtBot) -> None:
    screen = make()
    screen.offer((View.PLAN, View.BADGE))
    with qtbot.waitSignal(screen.tab_chosen) as chosen:
        screen.say(Room.ORGANISER)
    assert chosen.args == [View.PLAN]


def test_tools_do_what_they_say(make: Make) -> None:
    screen = make()
    screen.design.select("photo", "code", "zones")
    screen.asked.emit(Use(Tool.TOP))
    assert {box(screen, name)[1] for name in ("photo", "code", "zones")} == {24}
    screen.asked.emit(Use(Tool.UNDO))
    assert screen.design.template == load("delegate")


# Look


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (3840, 2160), (1024, 768)])
def test_nothing_is_clipped_or_on_top_of_another(make: Make, language: str, size: tuple[int, int]) -> None:
    speak(language)
    screen = make("double", size)
    screen.show_trial(MISFITS)
    screen.design.select("surname")
    paper = measured_board(screen)
    assert outside(paper, paper.height) == []
    assert overlapping(paper) == []
    ring = round(8 * screen.unit)
    inside = screen.rect().adjusted(-ring, -ring, ring, ring)
    assert all(inside.contains(place.geometry()) for place in screen.findChildren(Place) if place.isVisible())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_designer_is_translated_and_every_notice_fits(make: Make, language: str) -> None:
    speak(language)
    screen = make()
    remarks = [Remark(f"side {number}, text {number}", f"field-{number} has no counterpart") for number in range(40)]
    screen.tell_imported("A6", remarks)
    paper = measured_board(screen)
    assert outside(paper, paper.height) == []


def test_it_paints_in_the_dark_and_at_any_zoom(make: Make) -> None:
    screen = make("double")
    screen.use_theme(DARK)
    screen.design.select("photo", "code")
    for _ in range(12):
        screen.canvas.step(True)
    assert not screen.grab().isNull()


def test_millimetres_are_read_and_written_as_people_do() -> None:
    assert [number_of(text) for text in ("7", " 7,5 ", "7.25", "x", "", "1e9")] == [7, 7.5, 7.25, None, None, None]
    assert [number_text(value) for value in (7.0, 7.5, 7.25)] == ["7.0", "7.5", "7.25"]


def test_points_of_the_canvas_and_of_the_badge_are_each_others_inverse(make: Make) -> None:
    sight = make().canvas.sight
    x, y = sight.place(sight.point(12.5, 99.0))
    assert [x, y] == pytest.approx([12.5, 99.0])
    zoomed = sight.zoomed(3.0, QPointF(100, 100))
    assert zoomed.place(QPointF(100, 100)) == pytest.approx(sight.place(QPointF(100, 100)))


def test_a_double_click_leads_to_the_words(make: Make) -> None:
    screen = make()
    QTest.mouseDClick(screen.canvas, Qt.MouseButton.LeftButton, pos=at(screen, 20, 16))
    assert screen.design.draft.selected == ("event",)
    assert a_field(screen, Choice, "Shows").hasFocus()


def test_a_picture_that_is_not_there_is_shown_as_a_gap(make: Make) -> None:
    screen = make()
    before = screen.canvas.grab().toImage()
    screen.design.do(lambda draft: layers.added(draft, "image", "emblem.png"))
    screen.design.select()
    assert screen.canvas.grab().toImage() != before


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_list_of_designs_says_which_is_printed_and_what_can_be_done(make: Make) -> None:
    screen = make("vip")
    screen.show_printed("delegate")
    words = menu_of(screen, lambda: screen.press("F11"))
    assert "Delegate, 96 × 134 mm (printed now)" in words
    assert "Print badges with this design" in words
    assert "Delete this design…" not in words
    screen.design.save()
    assert "Delete this design…" in menu_of(screen, lambda: screen.press("F11"))


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_every_kind_can_be_added_by_key(make: Make) -> None:
    screen = make()
    assert "Category band" in menu_of(screen, lambda: screen.places[Ask("add")].click())


def menu_of(screen: Designer, open_it: Callable[[], None]) -> list[str]:
    """Words of the list that opens; it is closed again."""
    open_it()
    menu = next(menu for menu in screen.findChildren(QMenu) if menu.isVisible())
    words = [action.text() for action in menu.actions()]
    menu.close()
    return words


def with_small_code(screen: Designer) -> None:
    """The code of the open design at half its size."""

    def smaller(code: Element) -> Element:
        return boxed(code, replace(code.box, width=14, height=14))

    screen.design.do(lambda draft: changed(draft, ["code"], smaller))


def test_a_design_whose_code_would_not_be_read_is_saved_once_somebody_says_so(make: Make) -> None:
    screen = make()
    with_small_code(screen)
    screen.press("F5")
    assert not screen.design.own and screen.design.unsaved
    assert screen.notice is not None
    assert screen.notice.lines[0] == "The code is too small: it needs 26.5 mm."
    assert "203" in screen.notice.lines[1]
    screen.asked.emit(Ask("save anyway"))
    assert screen.design.own and not screen.design.unsaved
    assert screen.notice is None


def test_a_design_that_is_read_is_saved_at_once(make: Make) -> None:
    screen = make()
    screen.design.titled("Ours")
    screen.press("F5")
    assert screen.design.own and screen.notice is None


def test_printing_with_a_design_whose_code_would_not_be_read_asks_first(make: Make, qtbot: QtBot) -> None:
    screen = make()
    with_small_code(screen)
    with qtbot.assertNotEmitted(screen.printing_chosen):
        screen._print_with()
    assert screen.notice is not None


@pytest.mark.parametrize(
    ("flaw", "sentence"),
    [
        (CodeFlaw("code", Flaw.COVERED, "photo"), "“Photo” and the code lie over each other."),
        (CodeFlaw("code", Flaw.COVERED), "Something lies over the code."),
        (CodeFlaw("code", Flaw.QUIET_ZONE, "zones"), "“Zones” is too near the code: leave a margin around it."),
        (CodeFlaw("code", Flaw.QUIET_ZONE), "The code is too near the edge: leave a margin around it."),
        (CodeFlaw("code", Flaw.TOO_SMALL, need=26.5), "The code is too small: it needs 26.5 mm."),
        (CodeFlaw("code", Flaw.UNREADABLE), "The code does not stand out from its ground."),
    ],
)
def test_the_trial_says_why_a_code_would_not_be_read_and_leads_to_it(make: Make, flaw: CodeFlaw, sentence: str) -> None:
    screen = make()
    screen.design.select()
    screen.show_trial(Trial(4212, 4212, {}, (), (flaw,)))
    screen.grab()
    label = screen.places[Ask("misfits")].spot.label
    assert label.startswith("Scanners would not read the code.")
    assert plain(label).endswith(sentence)
    screen.asked.emit(Ask("misfits"))
    assert screen.design.draft.selected == ("code",)


def plain(text: str) -> str:
    """Without the marks that keep a name's direction."""
    return text.replace("\u2068", "").replace("\u2069", "")


def test_the_file_dialog_chooses_and_changes_nothing(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    screen, file = make(), tmp_path / "logo.png"
    file.write_bytes(b"a picture")
    screen._menus.choose_picture()
    dialog = next(child for child in screen.findChildren(QFileDialog) if child.isVisible())
    dialog.setDirectory(str(tmp_path))
    model, view = dialog.findChild(QFileSystemModel), dialog.findChild(QListView, "listView")
    assert isinstance(model, QFileSystemModel) and isinstance(view, QListView)
    qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 1)
    place = view.model().index(0, 0, view.rootIndex())
    view.setCurrentIndex(place)
    assert not place.flags() & Qt.ItemFlag.ItemIsEditable
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert model.isReadOnly() and file.exists()
    dialog.reject()
