"""Drawings that would keep the kiosk busy: refused before they are drawn, in no time."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badges import svg
from kiosk.badges.shelf import Shelf
from kiosk.badges.template import BadTemplate

_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">'
LOGO = f'{_HEAD}<defs><g id="a"><path d="M0 0h9v9z"/></g></defs><use href="#a"/><use xlink:href="#a" x="3"/></svg>'


def nested(depth: int, width: int, href: str = "href") -> str:
    groups = ['<g id="g0"><rect width="1" height="1"/></g>']
    for level in range(1, depth + 1):
        groups.append(f'<g id="g{level}">' + f'<use {href}="#g{level - 1}"/>' * width + "</g>")
    return f'{_HEAD}<defs>{"".join(groups)}</defs><use {href}="#g{depth}"/></svg>'


@given(st.integers(2, 90), st.integers(2, 40), st.sampled_from(["href", "xlink:href"]))
def test_uses_of_uses_are_refused_by_what_they_unfold_to(depth: int, width: int, href: str) -> None:
    total = sum(width**level for level in range(depth + 1))
    problem = svg.fault(nested(depth, width, href).encode())
    assert "too many parts" in problem or total <= svg.MOST
    assert problem == "" or total > svg.MOST / 10


@pytest.mark.parametrize(
    ("drawing", "problem"),
    [
        (f'<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>{LOGO}', "document type"),
        (f'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">{LOGO}', "document type"),
        (f'{_HEAD}<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>', "circle"),
        (f'{_HEAD}<g id="a"><use href="#a"/></g></svg>', "circle"),
        (_HEAD + "<g>" * 5000 + "</g>" * 5000 + "</svg>", "too deep"),
        ("no drawing", "no drawing"),
        ("", "no drawing"),
    ],
)
def test_what_cannot_be_drawn_in_time_is_said(drawing: str, problem: str) -> None:
    assert problem in svg.fault(drawing.encode())


def test_a_drawing_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(svg.Unsound, match="takes too long"):
        svg.try_out(LOGO.encode(), seconds=0.001)


def test_the_shelf_takes_a_logo_and_no_bomb(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    assert shelf.put_picture("logo.svg", LOGO.encode()) == "logo.svg"
    with pytest.raises(BadTemplate, match=r"bomb\.svg is not taken: it unfolds to too many parts"):
        shelf.put_picture("bomb.svg", nested(30, 10).encode())
    assert [path.name for path in tmp_path.iterdir()] == ["logo.svg"]
