"""The person of a passage: category band, photo, names, delegation, zones, the organiser's note."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtGui import QColor

from kiosk.badges.scripts import is_latin
from kiosk.domain.people import Delegate, called
from kiosk.domain.plan import Plan
from kiosk.screens.gate.views import Showing, with_surname
from kiosk.screens.kit.lettering import Block, Run, isolated
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.photo import paint_photo
from kiosk.screens.kit.stacking import NAME_LINES, NAME_SIZES, Piece, stack, tighter, words
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.language import translate
from kiosk.screens.words.naming import category_name, delegation_name, short_code, zone_letter, zone_name

BAND_TOP = 56
BAND_HEIGHT = 56
MARGIN = 32
PHOTO = (304, 380)
TOP = 136
CARD_X = 368
UNKNOWN_COLOUR = "#4A5157"
CHIP = 36


def card_width(paper: Paper) -> float:
    """Room beside the photo."""
    return paper.width - CARD_X - MARGIN


def shown_name(delegate: Delegate) -> str:
    """The name to call a person by, SURNAME in capitals where it is known; the registration's key without a name."""
    return with_surname(delegate, called(delegate)) or delegate.latin_name.strip() or delegate.source_id


def has_second_name(delegate: Delegate) -> bool:
    """Whether the Latin name says more than the name itself."""
    latin = sorted(delegate.latin_name.casefold().split())
    return bool(latin) and latin != sorted(shown_name(delegate).casefold().split())


def address_of(delegate: Delegate) -> str:
    """The title before a name in Latin letters; beside another script it stands with the Latin name."""
    return delegate.title.strip() if not has_second_name(delegate) and is_latin(delegate.name) else ""


def letter_of(plan: Plan, delegate: Delegate) -> str:
    """The letter of the category."""
    category = plan.categories.get(delegate.category)
    return category.key if category else (delegate.category[:1].upper() or "?")


def paint_band(paper: Paper, plan: Plan, delegate: Delegate) -> None:
    """Category by colour, letter and word; the delegation at the trailing edge."""
    category = plan.categories.get(delegate.category)
    colour = QColor(category.colour if category else UNKNOWN_COLOUR)
    white = QColor("#FFFFFF")
    paper.fill(0, BAND_TOP, paper.width, BAND_HEIGHT, colour)
    paper.fill(3, BAND_TOP + 3, 66, BAND_HEIGHT - 6, white)
    letter = Style("headline", 30, 800)
    paper.say(letter_of(plan, delegate), letter, 3, BAND_TOP + 28, 66, colour, side="center", direction="auto")
    middle = BAND_TOP + BAND_HEIGHT / 2
    code = short_code(delegate.delegation) or delegate.organisation
    room = paper.width - 92 - MARGIN
    right = paper.line(code, Style("button", 20), room * 0.5, side="trailing", smallest=14, direction="auto")
    paper.put(right, paper.width - MARGIN - room * 0.5, middle - right.height / 2, white)
    name = category_name(plan, delegate.category) or translate("person", "No category")
    paper.say(name, Style("button", 21, 700), 92, middle, room - right.width - 24, white, smallest=14)


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


def name_pieces(paper: Paper, delegate: Delegate, x: float, width: float, level: int) -> list[Piece]:
    """Native name first and largest, Latin below."""
    ink = paper.colour("ink")
    title = address_of(delegate)
    sizes = zip(NAME_SIZES[level:], NAME_LINES[level:], strict=True)
    for size, lines in sizes:
        style = Style("name", size, cjk=delegate.delegation)
        address = [Run(f"{title} ", Style("name", size * 0.6, 500))] if title else []
        name = paper.block([*address, Run(shown_name(delegate), style)], style, width, direction="auto")
        if name.lines <= lines and not name.broken_words:
            break
    pieces = [Piece(name.height, 0, lambda top: paper.put(name, x, top, ink))]
    latin = delegate.latin_name.strip()
    if has_second_name(delegate):
        second = f"{delegate.title.strip()} {latin}".strip()
        style = Style("title", tighter(24, level, 15))
        pieces.append(words(paper, paper.block(second, style, width, direction="auto"), x, 4, ink))
    return pieces


def quiet_line(delegate: Delegate, *more: str) -> str:
    """Position and organisation."""
    parts = (delegate.position, delegate.organisation, *more)
    return translate("person", ", ").join(isolated(part.strip()) for part in parts if part.strip())


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
        style = Style("button", tighter(18, level, 13), 600)
        pieces.append(words(paper, paper.block(said, style, width), CARD_X, 8, ink))
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


def note_piece(paper: Paper, note: str, x: float, width: float, level: int) -> Piece:
    """The organiser's note to staff, framed: whoever compares a face must also see this."""
    ink = paper.colour("ink")
    style = Style("body", tighter(17, level, 12), 600)
    block = paper.block((Run(note, style),), style, width - 62, direction="auto")
    height = max(48.0, block.height + 20)

    def paint(top: float) -> None:
        paper.frame(x, top, width, height, ink, stroke=3, radius=6)
        paper.icon("note", x + 16, top + height / 2, 24, ink)
        paper.put(block, x + 50, top + (height - block.height) / 2, ink)

    return Piece(height, 14 if level < 4 else 8, paint)
