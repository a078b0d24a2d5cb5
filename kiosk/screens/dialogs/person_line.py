"""One person in one line of a dialog: face, name, who they are, and what is the matter."""

from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.screens.kit.lettering import Block, Run
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import has_second_name, latin_of, letter_of, shown_name
from kiosk.screens.kit.photo import paint_photo
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import joined, translate
from kiosk.screens.words.naming import category_name, delegation_name

FACE = (64, 80)


def person_about(plan: Plan, delegate: Delegate, *more: str) -> str:
    """Category, delegation, and whatever else is to be said, as sentences."""
    group = delegation_name(plan, delegate.delegation) or delegate.organisation.strip()
    parts = [part for part in (category_name(plan, delegate.category), group) if part]
    about = translate("person", ", ").join(isolated(part) for part in parts)
    sentence = translate("person_line", "{words}.")
    return joined(*(sentence.format(words=words) for words in (about, *more) if words))


def paint_person_line(
    paper: Paper, plan: Plan, delegate: Delegate | None, photo: bytes | None, place: tuple[float, float, float],
    *, more: str = "",
) -> None:  # fmt: skip
    """From (x, top) within a width, as high as a face."""
    x, top, width = place
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    letter = letter_of(plan, delegate) if delegate else "?"
    paint_photo(paper, photo if delegate else None, letter, x, top, *FACE)
    inner, room = x + FACE[0] + 20, width - FACE[0] - 20
    names = _names(paper, delegate, room)
    taken = sum(block.height for block in names)
    said = person_about(plan, delegate, more) if delegate else translate("person_line", "{words}.").format(words=more)
    below = paper.block(said, Style("button", 17, 500), room)
    for size in (17, 16, 15, 14, 13, 12):
        below = paper.block(said, Style("button", size, 500), room)
        if taken + below.height <= FACE[1] + 8:
            break
    y = top + (FACE[1] - taken - below.height) / 2
    for name in names:
        paper.put(name, inner, y, ink)
        y += name.height
    paper.put(below, inner, y, quiet)


def _names(paper: Paper, delegate: Delegate | None, room: float) -> list[Block]:
    """Both names in one line where there is room, else one above the other."""
    if delegate is None:
        return [paper.block(translate("refused", "Nobody known"), Style("title", 24), room)]
    native, latin = shown_name(delegate), latin_of(delegate)
    second = has_second_name(delegate)
    blocks: list[Block] = []
    for size in (24, 22, 20, 18, 16, 14):
        style, other = Style("title", size, 700, cjk=delegate.delegation), Style("title", size, 500)
        runs = [Run(native, style), Run(f"   {latin}", other)] if second else [Run(latin or native, style)]
        blocks = [paper.block(runs, style, room, direction="auto")]
        if second and blocks[0].lines > 1:
            small = Style("title", min(size, 20), 500)
            blocks = [
                paper.block(
                    native, Style("title", min(size, 20), 700, cjk=delegate.delegation), room, direction="auto"
                ),
                paper.block(latin, small, room, direction="auto"),
            ]
        if sum(block.lines for block in blocks) == 1 or (size <= 20 and all(block.lines == 1 for block in blocks)):
            break
    return blocks
