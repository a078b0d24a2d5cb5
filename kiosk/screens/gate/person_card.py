"""The person of a verdict: photo, names, delegation, whom they accompany, zones."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.lettering import Block
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import (
    CARD_X,
    CHIP,
    MARGIN,
    PHOTO,
    TOP,
    card_width,
    letter_of,
    name_pieces,
    quiet_line,
    whole_names,
)
from kiosk.screens.kit.photo import paint_photo
from kiosk.screens.kit.stacking import Piece, stack, tighter, words
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import translate
from kiosk.screens.words.naming import delegation_name, zone_letter, zone_name


def paint_person(
    paper: Paper, plan: Plan, showing: Showing, bottom: float, more: Callable[[int], Sequence[Piece]]
) -> None:
    """Photo and card of an admission; `more` makes what stands below at a level."""
    delegate = showing.passage.delegate
    if delegate is None:
        return
    paint_photo(paper, showing.photo, letter_of(plan, delegate), MARGIN, TOP, *PHOTO)
    width = card_width(paper)

    def make(level: int) -> list[Piece]:
        pieces = name_pieces(paper, delegate, CARD_X, width, level)
        pieces += rest_pieces(paper, plan, showing, delegate, width, level)
        return [*pieces, *more(level)]

    stack(make, TOP, bottom - TOP)


def rest_pieces(
    paper: Paper, plan: Plan, showing: Showing, delegate: Delegate, width: float, level: int
) -> list[Piece]:
    """Position, delegation, whom they accompany, zones."""
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    pieces: list[Piece] = []
    position = quiet_line(delegate if delegate.delegation else replace(delegate, organisation=""))
    if position:
        style = Style("button", tighter(18, level, 13), 500)
        pieces.append(words(paper, paper.block(position, style, width), CARD_X, 12 if level < 2 else 8, quiet))
    group = delegation_name(plan, delegate.delegation) or delegate.organisation
    if group:
        style = Style("title", tighter(24, level, 16), 700)
        pieces.append(
            words(paper, paper.block(group, style, width, direction="auto"), CARD_X, 16 if level < 2 else 10, ink)
        )
    if showing.companion_of:
        said = translate("person", "Accompanies {name}").format(name=isolated(showing.companion_of))
        sizes = range(int(tighter(18, level, 13)), 12, -1)
        block = whole_names(paper.block(said, Style("button", size, 600), width) for size in sizes)
        if block is not None:
            pieces.append(words(paper, block, CARD_X, 8, ink))
    if showing.zones:
        pieces.append(_zones_piece(paper, plan, showing, width, level))
    return pieces


def _zones_piece(paper: Paper, plan: Plan, showing: Showing, width: float, level: int) -> Piece:
    passage = showing.passage
    here = plan.gate_at(passage.gate, passage.at).zone if passage.gate in plan.gates else ""
    quiet = paper.colour("ink_quiet")
    label = paper.block(translate("person", "May enter"), Style("small", weight=600), width)
    chips, rows = _laid_out(paper, plan, showing.zones, here, width, named=level < 7)
    height = label.height + 6 + rows * (CHIP + 8) - 8

    def paint(top: float) -> None:
        paper.put(label, CARD_X, top, quiet)
        for draw in chips:
            draw(top + label.height + 6)

    return Piece(height, 18 if level < 2 else 14 if level < 4 else 8, paint)


def _laid_out(
    paper: Paper, plan: Plan, zones: tuple[str, ...], here: str, width: float, *, named: bool
) -> tuple[list[Callable[[float], None]], int]:
    draws: list[Callable[[float], None]] = []
    x, row = 0.0, 0
    for code in zones:
        text = None
        if named or code == here:
            text = paper.line(zone_name(plan, code), Style("body", 15, 500), width - CHIP - 24, smallest=11)
        chip = CHIP + (text.width + 24 if text else 0)
        if x and x + chip > width:
            x, row = 0.0, row + 1
        letter = zone_letter(plan.zones.get(code), code)
        draws.append(_chip(paper, letter, text, CARD_X + x, row * (CHIP + 8), chip, code == here))
        x += chip + 8
    return draws, row + 1


def _chip(
    paper: Paper, letter: str, text: Block | None, x: float, down: float, width: float, here: bool
) -> Callable[[float], None]:
    def paint(top: float) -> None:
        y = top + down
        ink = paper.colour("ink")
        paper.frame(x, y, width, CHIP, ink if here else paper.colour("border"), stroke=2 if here else 1, radius=4)
        paper.fill(x + 1, y + 1, CHIP - 1, CHIP - 2, ink)
        paper.say(letter, Style("body", 15, 700), x, y + CHIP / 2, CHIP, paper.colour("sheet"), side="center")
        if text:
            paper.put(text, x + CHIP + 11, y + (CHIP - text.height) / 2, ink)

    return paint
