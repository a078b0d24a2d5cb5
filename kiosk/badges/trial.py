"""A design tried on everybody: whose texts shrink, whose do not fit, and what no font draws.

Nothing is ever clipped, so a text "does not fit" where it has to be set smaller than its template's least size.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.badges.face import BadgeFace
from kiosk.badges.fitting import Ruler
from kiosk.badges.fonts import legible
from kiosk.badges.layout import lay_out
from kiosk.badges.legibility import CodeFlaw
from kiosk.badges.template import Programme, Stack, Template, Text, Type, Zones

_NAMED = 200
"""So many people are named, the worst first."""
_ROUNDING = 0.005


@dataclass(frozen=True, slots=True)
class Strain:
    """How one text fares: people for whom it is set smaller, the smallest size in millimetres, who does not fit."""

    shrunk: int = 0
    smallest: float = 0.0
    misfits: int = 0
    who: tuple[str, ...] = ()
    """Ids of those who do not fit, as far as they are named."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it for so many people of so many. `texts` goes by the id of the text, "" is the whole badge."""

    done: int
    people: int
    texts: Mapping[str, Strain]
    undrawable: tuple[tuple[str, str], ...] = ()
    """(id of the delegate, the text no font here draws)."""
    codes: tuple[CodeFlaw, ...] = ()
    """Why codes would not be read."""

    @property
    def finished(self) -> bool:
        """Everybody was asked."""
        return self.done >= self.people

    def strain(self, name: str) -> Strain:
        """How this text fares."""
        return self.texts.get(name, Strain())


@dataclass(slots=True)
class _Count:
    shrunk: int = 0
    smallest: float = 0.0
    misfits: list[tuple[float, str]] = field(default_factory=list)

    def add(self, who: str, size: float, least: float, wanted: float) -> None:
        if size < wanted - _ROUNDING:
            self.shrunk += 1
            self.smallest = min(self.smallest or size, size)
        if size < least - _ROUNDING:
            self.misfits.append((size / least, who))

    def strain(self) -> Strain:
        worst = sorted(self.misfits)[:_NAMED]
        return Strain(self.shrunk, round(self.smallest, 2), len(self.misfits), tuple(who for _, who in worst))


def types(template: Template) -> Mapping[str, Type]:
    """How each text of a template is set, by its id."""
    found: dict[str, Type] = {}
    for element in template.elements:
        for part in element.texts if isinstance(element, Stack) else (element,):
            if isinstance(part, Text | Programme) or (isinstance(part, Zones) and part.names):
                found[part.id] = part.type
    return found


def tried(
    faces: Iterable[BadgeFace],
    people: int,
    template: Template,
    ruler: Ruler,
    every: int,
    codes: tuple[CodeFlaw, ...] = (),
) -> Iterator[Trial]:
    """What is known after each `every` people, and at the end. Costs about a millisecond a badge."""
    wanted = types(template)
    counts = {name: _Count() for name in ("", *wanted)}
    undrawable: list[tuple[str, str]] = []
    done = 0

    def known() -> Trial:
        texts = {name: count.strain() for name, count in counts.items() if count.shrunk or count.misfits}
        return Trial(done, people, texts, tuple(undrawable[:_NAMED]), codes)

    for done, shown in enumerate(faces, 1):
        face, lost = legible(shown, template.fonts["text"])
        undrawable += [(face.delegate, text) for text in lost]
        _count(face, template, ruler, wanted, counts)
        if done % every == 0 and done < people:
            yield known()
    people = done
    yield known()


def _count(
    face: BadgeFace, template: Template, ruler: Ruler, wanted: Mapping[str, Type], counts: Mapping[str, _Count]
) -> None:
    sizes: dict[str, float] = {}
    for page in lay_out(template, face, ruler):
        for placed in page:
            for run in placed.runs:
                sizes[run.of] = min(run.share, sizes.get(run.of, 1.0))
    worst: tuple[float, float, float] | None = None
    for name, share in sizes.items():
        type = wanted[name]
        size = share * type.size
        counts[name].add(face.delegate, size, type.minimum, type.size)
        if share < 1.0 and (worst is None or size / type.minimum < worst[0] / worst[1]):
            worst = (size, type.minimum, type.size)
    if worst is not None:
        counts[""].add(face.delegate, *worst)
