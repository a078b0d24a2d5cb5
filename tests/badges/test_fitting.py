from hypothesis import given
from hypothesis import strategies as st

from kiosk.badges.fitting import Extent, Fitted, Font, fit
from kiosk.badges.template import Fit, Type

FONT = Font(("Any",), 400)


class HalfWideRuler:
    """Every letter half an em wide, 0.7 em high, 0.2 em deep."""

    def measure(self, text: str, font: Font) -> Extent:
        return Extent(0.5 * len(text), 0.0, 0.5 * len(text), 0.7, 0.2)

    def advance(self, text: str, font: Font) -> float:
        return 0.5 * len(text)


def fitted(text: str, width: float = 20, height: float = 20, **changes: object) -> Fitted:
    return fit(text, FONT, Type(**{"size": 4.0, "minimum": 2.0, **changes}), width, height, HalfWideRuler())  # type: ignore[arg-type]


def lines(text: str, **changes: object) -> list[str]:
    return [line.text for line in fitted(text, **changes).lines]  # type: ignore[arg-type]


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Co"]), max_size=120),
    st.sampled_from(Fit),
    st.integers(1, 4),
    st.floats(5, 90),
    st.floats(4, 40),
)
def test_no_text_leaves_its_box_and_no_letter_is_lost(
    text: str, how: Fit, most: int, width: float, height: float
) -> None:
    done = fitted(text, width=width, height=height, fit=how, lines=most)
    assert "".join("".join(line.text for line in done.lines).split()) == "".join(text.split())
    assert all(line.width <= width + 1e-6 for line in done.lines)
    assert done.height <= height + 1e-6


def test_what_fits_keeps_its_size() -> None:
    assert fitted("Ten chars.").size == 4.0


def test_shrink_prefers_one_smaller_line() -> None:
    assert lines("sixteen letters!", fit=Fit.SHRINK) == ["sixteen letters!"]


def test_below_the_minimum_even_shrink_wraps() -> None:
    done = fitted("one two three four five six", fit=Fit.SHRINK, lines=2)
    assert len(done.lines) == 2
    assert done.size > 2.0


def test_wrap_keeps_the_size_and_takes_more_lines() -> None:
    done = fitted("sixteen letters!", fit=Fit.WRAP)
    assert (done.size, [line.text for line in done.lines]) == (4.0, ["sixteen", "letters!"])


def test_both_wraps_where_a_line_more_makes_the_type_clearly_larger() -> None:
    assert lines("sixteen letters!", fit=Fit.BOTH) == ["sixteen", "letters!"]
    assert lines("elevenchr s", fit=Fit.BOTH) == ["elevenchr s"]


def test_little_words_stay_with_what_follows() -> None:
    assert lines("United Nations Chiefs of Police Summit", width=52, fit=Fit.WRAP) == [
        "United Nations",
        "Chiefs of Police Summit",
    ]


def test_no_break_spaces_do_not_break() -> None:
    assert lines("24–25\u00a0Nov 2026", width=20, fit=Fit.WRAP) == ["24–25\u00a0Nov", "2026"]


def test_a_word_no_line_can_hold_is_broken_between_letters() -> None:
    done = fitted("x" * 60, lines=1)
    assert done.size > 1.5
    assert len(done.lines) > 1


def test_han_breaks_anywhere_but_before_closing_marks() -> None:
    assert lines("联合国警察首长峰会，纽约", width=26, fit=Fit.WRAP, lines=4)[0][-1] != "，"
    assert not any(line.startswith("，") for line in lines("联合国警察首长峰会，纽约", width=20, fit=Fit.WRAP, lines=4))
