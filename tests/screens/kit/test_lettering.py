import pytest

from kiosk.screens.kit.lettering import Run, set_text
from kiosk.screens.kit.theme import BASE_HEIGHT, BASE_WIDTH, Style, families, unit
from kiosk.screens.words.tokens import tokens

NAME = Style("name")


def test_text_wraps_within_its_width(qapp: object) -> None:
    block = set_text((Run("Gulnar Seitkyzy Abdirakhmanova", NAME),), 464, 1.0, "left", "ltr")
    assert block.lines == 2
    assert block.width <= 464
    assert not block.broken_words


def test_a_word_longer_than_the_line_is_broken_and_known_to_be(qapp: object) -> None:
    block = set_text((Run("Lopadotemachoselachogaleokranioleipsano", NAME),), 464, 1.0, "left", "ltr")
    assert block.broken_words
    assert block.width <= 464


def test_the_same_text_takes_the_same_room_at_any_scale(qapp: object) -> None:
    heights = {set_text((Run("Гүлнәр Сейітқызы", NAME),), 464, scale, "left", "ltr").height for scale in (1, 1.35, 2.7)}
    assert heights == {46.0}


def test_scripts_with_tall_marks_get_more_room(qapp: object) -> None:
    for name in ("ليلى", "สมชาย", "नरेंद्र"):
        assert set_text((Run(name, NAME),), 464, 1.0, "left", "auto").height == 60


def test_runs_beyond_the_basic_plane_keep_their_styles(qapp: object) -> None:
    runs = (Run("𠮷野 ", Style("lead", weight=600)), Run("Expert", Style("body")))
    block = set_text(runs, 464, 1.0, "left", "ltr")
    assert [stretch.start for stretch in block.layout.formats()] == [0, 4]


@pytest.mark.parametrize(
    ("text", "cjk", "first"),
    [
        ("Kofi", "", "Inter Display"),
        ("नरेंद्र", "", "Noto Sans Devanagari"),
        ("অন্তরা", "", "Noto Sans Bengali"),
        ("محمد", "", "Inter Display"),
    ],
)
def test_faces_follow_the_script(text: str, cjk: str, first: str) -> None:
    assert families(text, display=True, cjk=cjk)[0] == first


@pytest.mark.parametrize(("delegation", "face"), [("CN", "SC"), ("JP", "JP"), ("KR", "KR"), ("", "SC")])
def test_chinese_letters_take_the_face_of_the_delegation(delegation: str, face: str) -> None:
    assert f"Noto Sans CJK {face}" in families("王明", display=True, cjk=delegation)


@pytest.mark.parametrize(
    ("size", "measure"),
    [((1280, 800), 1), ((1920, 1080), 1.35), ((3840, 2160), 2.7), ((640, 400), 0.5), ((10, 10), 0.5)],
)
def test_a_unit_is_what_the_window_allows(size: tuple[int, int], measure: float) -> None:
    assert unit(*size) == pytest.approx(measure)


def test_the_tokens_are_those_of_the_base_screen() -> None:
    assert (tokens()["base"]["width"], tokens()["base"]["height"]) == (BASE_WIDTH, BASE_HEIGHT)
