"""Sheets of trouble: hatched, in ink, never in a verdict's colour. What it is, what to do, what still works.

While verdicts can be sealed the gate stays open and the column stays as it is. `waiting_scene` is for a gate that
cannot judge; `bug_scene` for a failure of the program itself.
"""

from PySide6.QtGui import QColor, QPainterPath

from kiosk.domain.plan import Plan
from kiosk.screens.gate.scene import MARGIN, Scene
from kiosk.screens.gate.strip import IDLE_HEIGHT
from kiosk.screens.gate.views import Bug, Faults
from kiosk.screens.kit.action import Act
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.shapes import glyph, outline, paint_hatch
from kiosk.screens.kit.stacking import Piece, stack, step, tighter, words
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.isolates import ltr
from kiosk.screens.words.language import clock, translate
from kiosk.screens.words.lights import Light
from kiosk.screens.words.trouble_card import TroubleWords
from kiosk.screens.words.trouble_words import trouble_words

TAPE = 24
BUTTONS = 148
"""From the foot of the sheet to the top of its buttons."""


def _hatch(paper: Paper, x: float, y: float, width: float, height: float, stripe: float = 12) -> None:
    area = QPainterPath()
    area.addRect(paper.box(x, y, width, height))
    ink, ground = (QColor(colour) for colour in _hatch_colours(paper))
    paint_hatch(paper, area, ink, ground, stripe)


def _hatch_colours(paper: Paper) -> tuple[QColor, QColor]:
    return paper.colour("ink"), paper.colour("sheet")


def _ground(paper: Paper) -> None:
    paper.fill(0, 56, paper.width, paper.height - 56, paper.colour("sheet"))
    _hatch(paper, 0, 56, paper.width, TAPE)


def help_act(plan: Plan) -> Act:
    """Call help, with its number."""
    phone = plan.help_phone
    label = translate("trouble", "Call help, {phone}") if phone else translate("trouble", "Call help")
    return Act(Intent.HELP, label.format(phone=ltr(phone)), "phone")


def trouble_scene(plan: Plan, faults: Faults, said: str = "") -> Scene:
    """The kiosk needs a hand and judges on."""
    cards = [trouble_words(trouble) for trouble in faults.troubles]
    done = cards[0].done if cards else translate("trouble", "Try again")

    def paint(paper: Paper) -> None:
        _ground(paper)
        ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
        paper.shape(outline(Light.WAIT), MARGIN, 108, 84, fill=ink)
        paper.shape(glyph(Light.WAIT), MARGIN, 108, 84, fill=paper.colour("sheet"))
        room = paper.width - 140 - MARGIN
        paper.say(translate("trouble", "Trouble"), Style("gate", 44), 140, 136, room, ink)
        about = translate("trouble", "The kiosk needs a hand. Nobody at the gate did anything wrong.")
        paper.say(said or about, Style("lead", 20), 140, 175, room, quiet, smallest=13)
        stack(lambda level: [_card(paper, card, level) for card in cards], 220, paper.height - BUTTONS - 220 - 20)

    acts = (Act(Intent.RETRY, done, "tick", primary=True), help_act(plan))
    return Scene(paint=paint, acts=acts)


def _card(paper: Paper, card: TroubleWords, level: int) -> Piece:
    width = paper.width - 2 * MARGIN
    inner = width - 38 - 20
    ink = paper.colour("ink")
    title = paper.block(card.headline, Style("title", tighter(24, level, 16), 700), inner - 46)
    remedy = paper.block(card.remedy, Style("button", tighter(19, level, 13), 500), inner)
    pad = max(4.0, 18 - 3.0 * level)
    foot = 28 if card.works or card.stopped else 0
    height = 2 * pad + max(30, title.height) + remedy.height + 4 + foot

    def paint(top: float) -> None:
        paper.frame(MARGIN, top, width, height, ink, stroke=2, radius=6)
        _hatch(paper, MARGIN + 2, top + 2, 16, height - 4, 11)
        paper.icon(card.icon, MARGIN + 38, top + pad + title.height / 2, 30, ink)
        paper.put(title, MARGIN + 38 + 46, top + pad, ink)
        paper.put(remedy, MARGIN + 38, top + pad + max(30, title.height) + 4, ink)
        _paint_effects(paper, card, MARGIN + 38, top + height - pad - 10, inner)

    return Piece(height, 18 if level < 3 else 8, paint)


def _paint_effects(paper: Paper, card: TroubleWords, x: float, middle: float, room: float) -> None:
    quiet = paper.colour("ink_quiet")
    for icon, text in (("tick", card.works), ("cross", card.stopped)):
        if not text:
            continue
        paper.icon(icon, x, middle, 18, quiet)
        block = paper.line(text, Style("body", 15), room / 2 - 40, smallest=11)
        paper.put(block, x + 26, middle - block.height / 2, quiet)
        x += 26 + block.width + 26


def waiting_scene(plan: Plan, faults: Faults) -> Scene:
    """No verdict can be sealed: the gate waits, and nobody is turned away by mistake."""
    card = trouble_words(faults.troubles[0]) if faults.troubles else None

    def paint(paper: Paper) -> None:
        headline = card.headline if card else translate("trouble", "This gate cannot judge")
        icon = card.icon if card else "disk"
        about = translate(
            "trouble",
            "A verdict that cannot be sealed is not given. The kiosk waits, and no one is turned away by mistake.",
        )
        _paint_steps(paper, icon, headline, about, waiting_steps(plan, faults, card), ltr(faults.other_gate))

    acts = (Act(Intent.RETRY, translate("trouble", "Try again"), "tick", primary=True), help_act(plan))
    return Scene(paint=paint, acts=acts)


def waiting_steps(plan: Plan, faults: Faults, card: TroubleWords | None) -> tuple[str, ...]:
    """Where the queue goes, since when nobody was judged, what to do."""
    found: list[str] = []
    gate = plan.gates.get(faults.other_gate)
    if gate:
        queue = translate("trouble", "Send the queue to gate {gate}. {hint}")
        found.append(queue.format(gate=ltr(gate.code), hint=gate.hint).strip())
    if faults.since:
        since = translate("trouble", "Nobody has been judged or refused here since {hour}.")
        found.append(since.format(hour=clock(faults.since, plan.zone_info, seconds=True)))
    remedy = card.remedy if card else translate("trouble", "Call help.")
    again = translate("trouble", "The gate opens again by itself.")
    return *found, remedy, again


def bug_scene(plan: Plan, bug: Bug) -> Scene:
    """The program failed: please call staff. It lives on."""

    def paint(paper: Paper) -> None:
        about = translate("trouble", "The kiosk made a mistake, nobody at the gate did.")
        found = [translate("trouble", "Call help."), translate("trouble", "The next scan works as usual.")]
        if bug.judging:
            found.insert(0, translate("trouble", "The last code has no verdict: scan it again."))
        if bug.reference:
            found.append(
                translate("trouble", "Help will ask for this: {reference}").format(reference=ltr(bug.reference))
            )
        _paint_steps(paper, "help", translate("trouble", "Please call staff"), about, tuple(found), bug.reference)

    acts = (Act(Intent.NEXT, translate("trouble", "Carry on"), "tick", primary=True), help_act(plan))
    return Scene(paint=paint, acts=acts)


def _paint_steps(paper: Paper, icon: str, headline: str, about: str, found: tuple[str, ...], strong: str) -> None:
    _ground(paper)
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    width = paper.width - 2 * MARGIN
    paper.icon(icon, MARGIN, 148, 44, ink)
    paper.say(headline, Style("gate", 44), MARGIN + 60, 148, width - 60, ink, smallest=24)

    def make(level: int) -> list[Piece]:
        block = paper.block(about, Style("lead", tighter(20, level, 14)), width - 120)
        pieces = [words(paper, block, MARGIN, 0, quiet)]
        for number, sentence in enumerate(found, 1):
            gap = 32 if number == 1 else 20
            pieces.append(
                step(paper, number, sentence, MARGIN, width, size=tighter(21, level, 14), gap=gap, strong=strong)
            )
        return pieces

    stack(make, 186, paper.height - BUTTONS - IDLE_HEIGHT - 120)
