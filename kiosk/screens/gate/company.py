"""What staff reads beside a person: the texts that the organiser left for them, and who passes with an escort."""

from dataclasses import replace

from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Note
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.lettering import Run
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.person import note_piece, shown_name
from kiosk.screens.kit.stacking import Piece, tighter
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.counting import counting
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import translate
from kiosk.screens.words.naming import zone_name
from kiosk.screens.words.surnames import short_name
from kiosk.screens.words.wording import caution_sentence, note_line

_PAD = 12
_NAMED = 5
"""Where a card is as tight as this, the number must do."""


def with_bearer(showing: Showing) -> Showing:
    """Somebody off the roster in the place of a person: a genuine code says a category, but no name and no face."""
    passage = showing.passage
    if passage.delegate is not None:
        return showing
    category = passage.credential.category if passage.credential else ""
    bearer = Delegate(id=DelegateId(""), source_id="", name=note_line(Note.UNLISTED), category=category)
    return replace(showing, passage=replace(passage, delegate=bearer))


def note_texts(plan: Plan, passage: Passage) -> tuple[str, ...]:
    """What ATTENTION is about: texts for the person, for the category, and what the plan warns of."""
    delegate = passage.delegate
    badge = passage.credential.category if passage.credential else ""
    category = plan.categories.get(delegate.category if delegate else badge)
    zone = plan.gate_at(passage.gate, passage.at).zone if passage.gate in plan.gates else ""
    texts = (
        delegate.attention if delegate else "",
        category.attention if category else "",
        *(caution_sentence(caution, zone_name(plan, zone)) for caution in passage.cautions),
    )
    return tuple(text for text in texts if text.strip())


def note_pieces(paper: Paper, plan: Plan, passage: Passage, x: float, width: float, level: int) -> list[Piece]:
    """Each text in a frame of its own."""
    return [note_piece(paper, text, x, width, level) for text in note_texts(plan, passage)]


def company_pieces(paper: Paper, passage: Passage, x: float, width: float, level: int) -> list[Piece]:
    """Who passes with this escort: how many, for a glance, and their names; framed, because all of them walk on."""
    if not passage.released:
        return []
    ink = paper.colour("ink")
    many = paper.block(
        counting.pass_with_escort(len(passage.released)), Style("title", tighter(22, level, 16)), width - 76
    )
    style = Style("body", tighter(17, level, 13), 500)
    names = paper.block([Run(_names(passage) if level < _NAMED else "", style)], style, width - 76)
    height = many.height + 2 * _PAD + (names.height + 2 if level < _NAMED else 0)

    def paint(top: float) -> None:
        paper.frame(x, top, width, height, ink, stroke=3, radius=6)
        paper.icon("officers", x + 16, top + height / 2, 30, ink)
        paper.put(many, x + 60, top + _PAD, ink)
        if level < _NAMED:
            paper.put(names, x + 60, top + _PAD + many.height + 2, paper.colour("ink_quiet"))

    return [Piece(height, 18 if level < 4 else 10, paint)]


def _names(passage: Passage) -> str:
    people = (one.delegate for one in passage.released)
    said = [isolated(short_name(each) or shown_name(each)) for each in people if each is not None]
    return translate("person", ", ").join(said)
