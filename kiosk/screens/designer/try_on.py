"""The people a design is tried on, in a row below the canvas, and what became of trying it on everybody."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from kiosk.badges.face import BadgeFace
from kiosk.badges.hardest import Hardship
from kiosk.badges.legibility import CodeFlaw
from kiosk.badges.template import Template
from kiosk.badges.trial import Strain, Trial
from kiosk.screens.designer.code_words import code_headline, flaw_sentence
from kiosk.screens.designer.design_words import hardship_name
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.photo import paint_photo
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.counting import counting
from kiosk.screens.words.language import figure, joined, translate

HEIGHT = 164
_WIDTH, _PICTURE = 100, (64, 80)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to try on. `why` is None for those who do not fit."""

    face: BadgeFace
    why: Hardship | None = None


@dataclass(frozen=True, slots=True)
class Wear:
    """What pressing somebody says."""

    delegate: str


def shown(people: Sequence[Person], room: float) -> Sequence[Person]:
    """As many as there is room for."""
    return people[: max(1, int(room // _WIDTH))]


def spots(people: Sequence[Person], worn: str, x: float, y: float, room: float) -> list[Spot]:
    """Their pictures in a row, in the middle of `room`."""
    here = shown(people, room)
    start = x + max(0.0, (room - len(here) * _WIDTH) / 2)
    return [
        Spot(
            ask=Wear(person.face.delegate),
            label=_label(person),
            box=(start + at * _WIDTH, y, _WIDTH, HEIGHT - 44),
            look=Look.BARE,
            paint=partial(_paint, person=person, here=person.face.delegate == worn),
        )
        for at, person in enumerate(here)
    ]


def _label(person: Person) -> str:
    if person.why is not None:
        return hardship_name(person.why)
    face = person.face
    return face.family_name or face.native_name or face.given_name


def _paint(paper: Paper, *, person: Person, here: bool) -> None:
    width, height = _PICTURE
    x, y = (paper.width - width) / 2, RING + 6.0
    face = person.face
    if face.photo is None and person.why in (None, Hardship.NO_PHOTO):
        paper.frame(x, y, width, height, paper.colour("border"), stroke=2, radius=4, dashed=True)
    else:
        paint_photo(paper, face.photo, face.category_key, x, y, width, height)
    if here:
        paper.frame(x - 6, y - 6, width + 12, height + 12, paper.colour("ink"), stroke=3, radius=8)
    paper.say(_label(person), Style("small", 13, 600), RING, y + height + 18, paper.width - 2 * RING,
              paper.colour("ink"), side="center", smallest=9)  # fmt: skip


@dataclass(slots=True)
class Row:
    """Who is offered, who wears it, and what trying it on everybody has come to."""

    people: tuple[Person, ...] = ()
    hardest: tuple[Person, ...] = ()
    worn: BadgeFace = field(default_factory=BadgeFace)
    examples: bool = False
    """The hardest are invented ones."""
    misfits: bool = False
    """Those who do not fit are offered instead."""
    trial: Trial | None = None
    failed: bool = False

    def offer(self, people: Sequence[Person], *, misfits: bool) -> BadgeFace | None:
        """Others to choose from; whoever of them is to wear it, where that changes."""
        self.people, self.misfits = tuple(people), misfits
        known = {person.face.delegate for person in people}
        changes = bool(people) and (misfits or self.worn.delegate not in known)
        return people[0].face if changes else None

    def face(self, delegate: str) -> BadgeFace:
        """Somebody of those offered."""
        return next(person.face for person in self.people if person.face.delegate == delegate)

    def heading(self) -> str:
        """What the row holds."""
        if self.misfits:
            return translate("designer", "who does not fit")
        if self.examples:
            return translate("designer", "invented people, as the roster is empty")
        return translate("designer", "the hardest people of this roster")

    def who(self, name: str) -> tuple[str, ...]:
        """Those whom this text does not fit, or whose letters no font draws; "" is the whole badge."""
        if self.trial is None:
            return ()
        return self.trial.strain(name).who or tuple(dict.fromkeys(who for who, _ in self.trial.undrawable))

    def flaws(self, name: str) -> tuple[CodeFlaw, ...]:
        """Why codes would not be read, where the whole badge is asked about."""
        return self.trial.codes if self.trial is not None and not name else ()

    def alarming(self, name: str) -> bool:
        """Whether something has to be done."""
        return bool(self.who(name) or self.flaws(name))

    def verdict(self, name: str, template: Template) -> tuple[str, str]:
        """Headline and sentences of the box that says whether all fit."""
        trial = self.trial
        if self.failed:
            return translate("designer", "It could not be tried on everybody."), ""
        if trial is None:
            return translate("designer", "Trying it on everybody…"), ""
        if flaws := self.flaws(name):
            return code_headline(), flaw_sentence(flaws[0], template)
        if not trial.people:
            return translate("designer", "Nobody to try it on yet."), ""
        strain = trial.strain(name)
        sentences = []
        if strain.shrunk:
            sentences.append(counting.shrink(strain.shrunk).format(size=f"{strain.smallest:.1f}"))
        if trial.undrawable:
            sentences.append(counting.undrawable(len({who for who, _ in trial.undrawable})))
        return _headline(trial, strain), joined(*sentences)


def _headline(trial: Trial, strain: Strain) -> str:
    if strain.misfits:
        return counting.misfits(strain.misfits)
    if not trial.finished:
        return translate("designer", "Tried on {done} of {people} people.").format(
            done=figure(trial.done), people=figure(trial.people)
        )
    return counting.all_fit(trial.people)
