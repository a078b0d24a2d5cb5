import json

import pytest

from kiosk.badges.drafting import layers, places, properties
from kiosk.badges.drafting.draft import Draft, found, select
from kiosk.badges.drafting.history import History
from kiosk.badges.drafting.places import Grip, Line
from kiosk.badges.drafting.snapping import Guide, Snapped, snap
from kiosk.badges.template import BadTemplate, Box, Code, Photo, Stack, Template, Text, When
from kiosk.badges.template_file import load, parse


def a_template(*elements: dict[str, object]) -> Template:
    return parse(json.dumps({"width": 100, "height": 60, "pages": [{"elements": elements}]}), "t")


def a_shape(name: str, x: float, y: float, width: float, height: float, **more: object) -> dict[str, object]:
    return {"id": name, "kind": "shape", "x": x, "y": y, "width": width, "height": height, "fill": "ink", **more}


THREE = a_template(a_shape("a", 10, 10, 10, 10), a_shape("b", 30, 12, 20, 10), a_shape("c", 80, 30, 10, 20))


def boxes(draft: Draft) -> dict[str, Box]:
    return {element.id: element.box for element in draft.elements}


def test_a_selection_moves_as_a_whole_and_stays_on_the_page() -> None:
    draft = places.moved(select(Draft(THREE), "a", "b"), 200, -3)
    assert boxes(draft) == {"a": Box(99, 7, 10, 10), "b": Box(119, 9, 20, 10), "c": Box(80, 30, 10, 20)}


def test_a_stacked_text_takes_its_stack_along() -> None:
    draft = places.moved(select(Draft(load("delegate")), "surname"), 0, 2)
    stack = found(draft, "names")
    assert isinstance(stack, Stack)
    assert stack.box == Box(7, 71.5, 82, 38.5)
    assert {text.box for text in stack.texts} == {stack.box}


@pytest.mark.parametrize(
    ("grip", "box"),
    [
        (Grip(1, 1), Box(10, 10, 15, 12)),
        (Grip(-1, -1), Box(15, 12, 5, 8)),
        (Grip(0, 1), Box(10, 10, 10, 12)),
        (Grip(-1, 0), Box(15, 10, 5, 10)),
    ],
)
def test_the_edge_opposite_a_handle_stays(grip: Grip, box: Box) -> None:
    assert boxes(places.resized(Draft(THREE), "a", grip, 5, 2))["a"] == box


def test_nothing_becomes_smaller_than_can_be_seen() -> None:
    assert boxes(places.resized(Draft(THREE), "a", Grip(1, 1), -50, -50))["a"] == Box(10, 10, 1, 1)


def test_a_ratio_is_kept_where_wanted() -> None:
    assert boxes(places.resized(Draft(THREE), "b", Grip(1, 1), 10, 0, keep_ratio=True))["b"] == Box(30, 12, 30, 15)


def test_a_turned_element_is_pulled_along_its_own_edges() -> None:
    draft = Draft(a_template(a_shape("a", 10, 10, 20, 10, rotation=90)))
    assert boxes(places.resized(draft, "a", Grip(1, 0), 0, 4))["a"] == Box(8, 12, 24, 10)


@pytest.mark.parametrize(
    ("line", "xs"), [(Line.LEFT, (10, 10, 10)), (Line.RIGHT, (80, 70, 80)), (Line.CENTRE, (45, 40, 45))]
)
def test_elements_line_up_with_one_another(line: Line, xs: tuple[float, ...]) -> None:
    assert tuple(box.x for box in boxes(places.aligned(select(Draft(THREE), "a", "b", "c"), line)).values()) == xs


def test_one_element_lines_up_with_the_page() -> None:
    assert boxes(places.aligned(select(Draft(THREE), "b"), Line.CENTRE))["b"] == Box(40, 12, 20, 10)
    assert boxes(places.aligned(select(Draft(THREE), "b"), Line.BOTTOM))["b"] == Box(30, 50, 20, 10)


def test_gaps_become_equal_and_the_outermost_stay() -> None:
    draft = places.distributed(select(Draft(THREE), "a", "b", "c"), down=False)
    assert [box.x for box in boxes(draft).values()] == [10, 40, 80]


def test_a_new_element_of_each_kind_lies_on_top_in_the_middle_and_is_selected() -> None:
    draft = Draft(THREE)
    for kind in layers.KINDS:
        draft = layers.added(draft, kind)
        assert draft.selected == (draft.elements[-1].id,)
        assert draft.elements[-1].box.x + draft.elements[-1].box.width / 2 == pytest.approx(50)
    assert len({element.id for element in draft.elements}) == 3 + len(layers.KINDS)


def test_copies_have_names_of_their_own() -> None:
    draft = layers.duplicated(select(Draft(load("delegate")), "names", "photo"))
    assert draft.selected == ("photo 2", "names 2")
    copy = found(draft, "names 2")
    assert isinstance(copy, Stack)
    original = found(draft, "names")
    assert isinstance(original, Stack)
    assert [text.id for text in copy.texts] == [f"{text.id} 2" for text in original.texts]
    assert copy.box == Box(10, 72.5, 82, 38.5)


def test_a_copy_of_a_stacked_text_stands_below_it() -> None:
    draft = layers.duplicated(select(Draft(load("delegate")), "given"))
    stack = found(draft, "names")
    assert isinstance(stack, Stack)
    names = [text.id for text in stack.texts]
    assert names[names.index("given") + 1] == "given 2"


def test_order_changes_and_heights_stay_sorted() -> None:
    draft = Draft(a_template(a_shape("a", 0, 0, 9, 9, z=-5), a_shape("b", 0, 0, 9, 9), a_shape("c", 0, 0, 9, 9, z=7)))
    lifted = layers.ordered(draft, "a", 2)
    assert [(element.id, element.z) for element in lifted.elements] == [("b", -5), ("c", 0), ("a", 7)]
    assert layers.place_of(lifted, "a") == 2


def test_texts_become_a_stack_and_are_freed_again() -> None:
    draft = layers.stacked(select(Draft(layers.unstacked(select(Draft(load("delegate")), "names")).template), "native"))
    assert all(not isinstance(element, Stack) or element.id != "names" for element in draft.elements)
    together = layers.stacked(select(draft, "native", "surname", "given"))
    stack = found(together, together.selected[0])
    assert isinstance(stack, Stack)
    assert [text.id for text in stack.texts] == ["native", "surname", "given"]
    assert (stack.box.x, stack.box.width) == (7, 82)


def test_a_stack_goes_with_its_last_text() -> None:
    draft = layers.deleted(select(Draft(load("delegate")), "serial", "copy"))
    assert "numbers" not in boxes(draft)
    assert draft.selected == ()


def test_a_back_is_added_and_taken_away() -> None:
    draft = layers.with_back(Draft(THREE))
    assert (draft.page, draft.elements) == (1, ())
    assert layers.without_page(draft) == Draft(THREE)
    assert layers.without_page(Draft(THREE)) == Draft(THREE)


def test_a_value_that_cannot_be_is_refused_naming_the_element() -> None:
    with pytest.raises(BadTemplate, match="element 'photo': width: must be a number from 0"):
        properties.put(Draft(load("delegate")), ("photo",), "box.width", -1.0)
    with pytest.raises(BadTemplate, match="element 'names': x: must be a number"):
        properties.put(Draft(load("delegate")), ("names",), "box.x", "7")
    with pytest.raises(BadTemplate, match="element 'event': text: field 'nobody' is not known"):
        properties.worded(Draft(load("delegate")), "event", "", "{nobody}")


def test_a_size_takes_the_least_size_along() -> None:
    draft = properties.put(Draft(load("delegate")), ("surname",), "type.size", 4.0)
    surname = found(draft, "surname")
    assert isinstance(surname, Text)
    assert (surname.type.size, surname.type.minimum) == (4.0, 4.0)


def test_capitals_of_scripts_that_are_named_stay() -> None:
    draft = properties.put(Draft(load("delegate")), ("surname",), "type.capitals", "none")
    assert properties.value(found(draft, "surname"), "type.capitals") == "none"


def test_every_property_of_every_kind_can_be_read_and_written() -> None:
    draft = Draft(THREE)
    for kind in layers.KINDS:
        draft = layers.added(draft, kind)
        element = found(draft, draft.selected[0])
        for name in properties.properties(element):
            same = properties.put(draft, (element.id,), name, properties.value(element, name))
            assert same.template == draft.template


def test_texts_by_language_come_and_go_but_one_stays() -> None:
    draft = layers.added(Draft(THREE), "text")
    draft = properties.worded(draft, "text", "ar", "نص")
    assert properties.words(found(draft, "text")) == (("", "Text"), ("ar", "نص"))
    draft = properties.worded(properties.worded(draft, "text", "ar", ""), "text", "", "")
    assert properties.words(found(draft, "text")) == (("", ""),)


def test_conditions_are_kept() -> None:
    condition = When(category=frozenset({"press"}), has=("photo",))
    photo = found(properties.when(Draft(load("delegate")), ("photo",), condition), "photo")
    assert isinstance(photo, Photo)
    assert photo.when == condition


def test_a_barcode_keeps_its_quiet_zone_through_the_file() -> None:
    draft = layers.added(Draft(THREE), "barcode")
    code = found(properties.put(draft, ("barcode",), "quiet", 4.0), "barcode")
    assert isinstance(code, Code)
    assert code.quiet == 4.0


def test_one_drag_is_one_step_and_a_selection_is_none() -> None:
    history = History(select(Draft(THREE), "a"))
    for step in range(1, 5):
        history.do(places.moved(select(Draft(THREE), "a"), step, 0), "drag 1")
    history.do(select(history.present, "b"))
    history.do(places.moved(history.present, 0, 1), "drag 2")
    assert history.undo()
    assert boxes(history.present)["a"].x == 14
    assert history.undo()
    assert history.present.template == THREE
    assert not history.undo()
    history.saved()
    history.redo()
    assert history.changed


PAGE = Box(0, 0, 100, 60)


def moved(snapped: Snapped) -> list[float]:
    return [snapped.across, snapped.down]


def test_an_edge_snaps_to_its_neighbours_before_the_grid() -> None:
    snapped = snap(Box(10.3, 40.2, 10, 8), PAGE, [Box(10, 10, 30, 10)], 1.0)
    assert moved(snapped) == pytest.approx([-0.3, -0.2])
    assert snapped.guides == (Guide(True, 10),)


def test_middles_snap_to_the_middle_of_the_page() -> None:
    snapped = snap(Box(45.2, 3.3, 10, 8.1), PAGE, [], 0.5)
    assert moved(snapped) == pytest.approx([-0.2, 0.2])
    assert snapped.guides == (Guide(True, 50),)


def test_the_margin_others_keep_is_a_stop() -> None:
    snapped = snap(Box(20, 30, 72.8, 5), PAGE, [Box(7, 10, 50, 10)], 0.5, across=1)
    assert moved(snapped) == pytest.approx([0.2, 0.0])
    assert snapped.guides == (Guide(True, 93),)


def test_without_anything_near_the_grid_holds() -> None:
    snapped = snap(Box(21.7, 33.3, 4.1, 4.1), PAGE, [], 0.1)
    assert moved(snapped) == pytest.approx([-0.2, 0.2])
    assert snapped.guides == ()
