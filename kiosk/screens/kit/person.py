"""The person of a passage: category band, photo, names, delegation, zones, the organiser's note."""

from collections.abc import Iterable

from PySide6.QtGui import QColor

from kiosk.badges.scripts import is_latin
from kiosk.domain.people import Delegate, called
from kiosk.domain.plan import Plan
from kiosk.screens.kit.lettering import Block, Run
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.stacking import NAME_LINES, NAME_SIZES, Piece, tighter, words
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import translate
from kiosk.screens.words.naming import category_name, short_code
from kiosk.screens.words.surnames import with_surname

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
    return with_surname(delegate, called(delegate)) or latin_of(delegate) or delegate.source_id


def latin_of(delegate: Delegate) -> str:
    """The name in Latin letters, SURNAME in capitals where it is known."""
    return with_surname(delegate, delegate.latin_name.strip())


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


def name_pieces(paper: Paper, delegate: Delegate, x: float, width: float, level: int) -> list[Piece]:
    """Native name first and largest, Latin below."""
    ink = paper.colour("ink")
    title = address_of(delegate)

    def at(size: float) -> Block:
        style = Style("name", size, cjk=delegate.delegation)
        address = [Run(f"{title} ", Style("name", size * 0.6, 500))] if title else []
        return paper.block([*address, Run(shown_name(delegate), style)], style, width, direction="auto")

    settings = ((at(size), lines) for size, lines in zip(NAME_SIZES[level:], NAME_LINES[level:], strict=True))
    within = (block for block, lines in settings if block.lines <= lines and not block.broken_words)
    name = whole_names(within) or at(NAME_SIZES[-1])
    pieces = [Piece(name.height, 0, lambda top: paper.put(name, x, top, ink))]
    latin = latin_of(delegate)
    if has_second_name(delegate):
        second = f"{delegate.title.strip()} {latin}".strip()
        sizes = range(int(tighter(24, level, 15)), 14, -1)
        blocks = (paper.block(second, Style("title", size), width, direction="auto") for size in sizes)
        if (block := whole_names(blocks)) is not None:
            pieces.append(words(paper, block, x, 4, ink))
    return pieces


def whole_names(blocks: Iterable[Block]) -> Block | None:
    """The first in which no hyphenated name stands on two lines, else the first of all."""
    first: Block | None = None
    for block in blocks:
        if not block.parted:
            return block
        first = first or block
    return first


def quiet_line(delegate: Delegate, *more: str) -> str:
    """Position and organisation."""
    parts = (delegate.position, delegate.organisation, *more)
    return translate("person", ", ").join(isolated(part.strip()) for part in parts if part.strip())


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
