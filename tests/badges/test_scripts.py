import pytest

from kiosk.badges.scripts import capitals, faces, is_latin, pieces, right_to_left, scripts_in


@pytest.mark.parametrize(
    ("text", "delegation", "expected"),
    [
        ("Abdirakhmanova", "KZ", "ABDIRAKHMANOVA"),
        ("McDonald", "GB", "McDONALD"),
        ("O’Brien", "IE", "O’BRIEN"),
        ("Işık", "TR", "IŞIK"),
        ("İnci Yıldız", "TR", "İNCİ YILDIZ"),
        ("Weiß", "DE", "WEISS"),
        ("Παπαδόπουλος", "GR", "ΠΑΠΑΔΟΠΟΥΛΟΣ"),
        ("მარგველაშვილი", "GE", "მარგველაშვილი"),
        ("آل الشيخ", "SA", "آل الشيخ"),
        ("王", "CN", "王"),
    ],
)
def test_capitals_follow_the_script_and_the_country(text: str, delegation: str, expected: str) -> None:
    assert capitals(text, "upper", delegation) == expected


def test_title_style_touches_first_letters_only() -> None:
    assert capitals("van der berg", "title") == "Van Der Berg"


@pytest.mark.parametrize(
    ("text", "delegation", "face"),
    [
        ("محمد", "SA", "Noto Sans Arabic"),
        ("王", "CN", "Noto Sans CJK SC"),
        ("王", "JP", "Noto Sans CJK JP"),
        ("王さくら", "US", "Noto Sans CJK JP"),
        ("金", "KR", "Noto Sans CJK KR"),
        ("ቢቂላ", "ET", "Noto Sans Ethiopic"),
    ],
)
def test_the_face_a_reader_of_that_country_expects_comes_before_the_others(
    text: str, delegation: str, face: str
) -> None:
    chain = faces(scripts_in(text), delegation, ("Inter",))
    assert next(name for name in chain if name not in ("Inter", "Noto Sans")) == face


def test_direction_is_that_of_the_first_strong_letter() -> None:
    assert right_to_left("١٢ محمد Smith")
    assert not right_to_left("12 Smith محمد")


def test_spaces_digits_and_marks_belong_to_no_script() -> None:
    assert scripts_in("12 – “Zoe\u0301”") == ("Latn",)
    assert is_latin("Müller-Lüdenscheidt, 3rd")


def test_lines_may_break_after_hyphens_within_words_only() -> None:
    assert pieces("Jean-Paul d’Or - x") == ("Jean-", "Paul ", "d’Or ", "- ", "x")
