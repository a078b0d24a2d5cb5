"""Whatever a designer does: it can be saved, reads back equal, and can be taken back exactly."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.badges.drafting import layers, places, properties
from kiosk.badges.drafting.draft import Draft, parts, select, turn_to
from kiosk.badges.drafting.history import History
from kiosk.badges.drafting.places import GRIPS, Line
from kiosk.badges.template import BadTemplate
from kiosk.badges.template_file import load, parse, shipped
from kiosk.badges.template_text import text

Edit = Callable[[Draft], Draft]
_LENGTHS = st.floats(-300, 300, allow_nan=False)
_VALUES = st.one_of(
    st.floats(-20, 120), st.integers(-5, 900), st.booleans(),
    st.sampled_from(["ink", "paper", "#12AB34", "none", "wrap", "both", "left", "end", "middle", "upper", "L", "H",
                     "qr", "aztec", "code128", "ellipse", "line", "display", "text", "blue", ""]),
)  # fmt: skip


def _on_one(edit: Callable[[Draft, str], Draft], number: int) -> Edit:
    def act(draft: Draft) -> Draft:
        names = [element.id for element in parts(draft.elements)]
        return edit(draft, names[number % len(names)]) if names else draft

    return act


def _resize(draft: Draft, name: str, grip: int, across: float, down: float, keep: bool) -> Draft:
    if all(element.id != name for element in draft.elements):
        return draft
    return places.resized(draft, name, GRIPS[grip], across, down, keep_ratio=keep)


def _change(draft: Draft, name: str, number: int, value: object) -> Draft:
    element = next(part for part in parts(draft.elements) if part.id == name)
    known = properties.properties(element)
    return properties.put(draft, (name,), known[number % len(known)], value)


_NUMBERS = st.integers(0, 40)
EDITS: st.SearchStrategy[Edit] = st.one_of(
    st.builds(lambda number: _on_one(select, number), _NUMBERS),
    st.builds(
        lambda one, other: (
            lambda draft: select(
                draft, *[part.id for part in parts(draft.elements)][min(one, other) : max(one, other) + 1]
            )
        ),
        st.integers(0, 12),
        st.integers(0, 12),
    ),
    st.builds(lambda page: lambda draft: turn_to(draft, page), st.integers(0, 2)),
    st.builds(lambda across, down: lambda draft: places.moved(draft, across, down), _LENGTHS, _LENGTHS),
    st.builds(
        lambda number, grip, across, down, keep: _on_one(
            lambda draft, name: _resize(draft, name, grip, across, down, keep), number
        ),
        _NUMBERS,
        st.integers(0, 7),
        _LENGTHS,
        _LENGTHS,
        st.booleans(),
    ),
    st.builds(lambda line: lambda draft: places.aligned(draft, line), st.sampled_from(Line)),
    st.builds(lambda down: lambda draft: places.distributed(draft, down=down), st.booleans()),
    st.builds(lambda kind: lambda draft: layers.added(draft, kind), st.sampled_from(sorted(layers.KINDS))),
    st.builds(
        lambda number, at: _on_one(lambda draft, name: layers.ordered(draft, name, at), number), _NUMBERS, _NUMBERS
    ),
    st.builds(
        lambda number, which, value: _on_one(lambda draft, name: _change(draft, name, which, value), number),
        _NUMBERS,
        _NUMBERS,
        _VALUES,
    ),
    st.builds(
        lambda number, language, words: _on_one(
            lambda draft, name: properties.worded(draft, name, language, words), number
        ),
        _NUMBERS,
        st.sampled_from(["", "en", "ar", "zh"]),
        st.sampled_from(["", "Hello", "{family_name:upper}, {given_name}", "{nobody}", "نص", "{"]),
    ),
    st.sampled_from(
        [
            layers.duplicated,
            layers.deleted,
            layers.stacked,
            layers.unstacked,
            layers.with_back,
            layers.without_page,
        ]
    ),
)


def _attempt(draft: Draft, edit: Edit) -> Draft:
    try:
        return edit(draft)
    except BadTemplate as problem:
        assert problem.template == draft.template.name
        return draft


@settings(deadline=None, max_examples=100)
@given(st.sampled_from(shipped()), st.lists(EDITS, max_size=12))
def test_every_reachable_design_saves_and_loads_equal(name: str, edits: list[Edit]) -> None:
    draft = Draft(load(name))
    for edit in edits:
        draft = _attempt(draft, edit)
        assert parse(text(draft.template), name) == draft.template
        assert 0 <= draft.page < len(draft.template.pages)
        assert set(draft.selected) <= {part.id for part in parts(draft.elements)}


@settings(deadline=None, max_examples=100)
@given(st.sampled_from(shipped()), st.lists(st.tuples(EDITS, st.sampled_from([None, "drag", "key"])), max_size=12))
def test_undo_of_anything_restores_the_exact_design_and_redo_brings_it_back(
    name: str, edits: list[tuple[Edit, str | None]]
) -> None:
    history = History(Draft(load(name)))
    start = history.present.template
    for edit, gesture in edits:
        history.do(_attempt(history.present, edit), gesture)
    end = history.present.template
    assert history.changed == (end != start)
    steps = 0
    while history.undo():
        steps += 1
    assert history.present.template == start
    assert not history.changed
    assert sum(history.redo() for _ in range(steps)) == steps
    assert history.present.template == end
    assert not history.can_redo
