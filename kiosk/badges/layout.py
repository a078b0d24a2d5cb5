"""Where everything on a badge stands. Pure: template and face in, placed elements out, in millimetres."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import prod
from typing import TypeVar

from kiosk.badges.face import BadgeFace
from kiosk.badges.fitting import Fitted, Font, Ruler, fit
from kiosk.badges.scripts import capitals, faces, letters, right_to_left, scripts_in
from kiosk.badges.template import (
    Align,
    Box,
    Code,
    Element,
    Fit,
    Programme,
    Stack,
    Template,
    Text,
    Type,
    Vertical,
    When,
    Zones,
)

_LETTERS_APART = frozenset({"Latn", "Cyrl", "Grek", "Armn"})
_ROMAN = frozenset({"Latn", "Cyrl", "Grek"})
_OPTICAL = {"Arab": 1.15}
"""Arabic letters stand lower in their em: a little larger, they look as large as the rest."""


@dataclass(frozen=True, slots=True)
class Run:
    """One line of text: origin on the baseline. `ink` is the box it covers.

    `of` is the id of the element, or stacked text, that says it; `share` its size as part of the wanted one.
    """

    text: str
    x: float
    baseline: float
    size: float
    font: Font
    colour: str
    right_to_left: bool
    ink: Box
    of: str = ""
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Placed:
    """An element to be drawn: with its lines, or the text of its code, or the squares of its zones."""

    element: Element
    runs: tuple[Run, ...] = ()
    words: str = ""
    squares: tuple[Box, ...] = ()


def lay_out(template: Template, face: BadgeFace, ruler: Ruler) -> tuple[tuple[Placed, ...], ...]:
    """Pages of placed elements, lowest first; what does not apply to this person is left out."""
    return tuple(
        tuple(
            placed for element in page if holds(element.when, face) for placed in _place(element, template, face, ruler)
        )
        for page in template.pages
    )


def holds(when: When, face: BadgeFace) -> bool:
    """Whether a condition is true of this person."""
    return (
        (not when.category or face.category_code in when.category)
        and face.category_code not in when.not_category
        and all(face.has(name) for name in when.has)
        and not any(face.has(name) for name in when.lacks)
    )


def words(by_language: Sequence[tuple[str, str]], face: BadgeFace) -> str:
    """Text in the badge's language with its placeholders filled; empty where every placeholder is.

    `{family_name:upper}` sets one field in a style of its own, `{given_name:initial}` keeps its first letter.
    """
    head, rest = _placeholders(tuple(by_language), face.language)
    filled, said = [head], not rest
    for name, style, tail in rest:
        value = _styled(face.field(name), style, face)
        said = said or bool(value)
        filled += [value, tail]
    return " ".join("".join(filled).split(" ")).strip(" ,·") if said else ""


@lru_cache(maxsize=512)
def _placeholders(
    by_language: tuple[tuple[str, str], ...], language: str
) -> tuple[str, tuple[tuple[str, str, str], ...]]:
    """What stands before the first placeholder; each one's field and style, and what follows it."""
    texts = dict(by_language)
    pattern = texts.get(language) or texts.get("") or texts.get("en") or next(iter(texts.values()))
    head, *rest = pattern.split("{")
    parts = []
    for part in rest:
        placeholder, _, tail = part.partition("}")
        name, _, style = placeholder.partition(":")
        parts.append((name, style, tail))
    return head, tuple(parts)


def _styled(value: str, style: str, face: BadgeFace) -> str:
    if style == "initial":
        return f"{letters(value)[0]}." if value else ""
    return capitals(value, style or "none", face.delegation_code)


def _place(element: Element, template: Template, face: BadgeFace, ruler: Ruler) -> tuple[Placed, ...]:
    match element:
        case Text():
            runs = _text(element, template, face, ruler)
            return (Placed(element, runs=runs),) if runs else ()
        case Stack():
            runs = _stack(element, template, face, ruler)
            return (Placed(element, runs=runs),) if runs else ()
        case Code():
            text = words(element.words, face)
            return (Placed(element, words=text),) if text else ()
        case Zones():
            return _zones(element, template, face, ruler)
        case Programme():
            runs = _programme(element, template, face, ruler)
            return (Placed(element, runs=runs),) if runs else ()
        case _:
            return (Placed(element),)


def _text(element: Text, template: Template, face: BadgeFace, ruler: Ruler) -> tuple[Run, ...]:
    said = _said(element, template, face)
    if said is None:
        return ()
    lines = _fitted(said, ruler, element.box.height)
    spare = element.box.height - lines.height
    top = element.box.y + {Vertical.TOP: 0.0, Vertical.MIDDLE: spare / 2, Vertical.BOTTOM: spare}[element.type.vertical]
    return _runs(said.content, said.font, lines, element.type, element.box, top, element.id)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a text says to this person, and how it is set."""

    text: Text
    content: str
    font: Font
    optical: float


_Part = tuple[_Said, Fitted]


def _stack(stack: Stack, template: Template, face: BadgeFace, ruler: Ruler) -> tuple[Run, ...]:
    """Fewer lines may let all be larger: of the ways to fill the box, the one whose sizes are nearest to the wanted."""
    texts = [said for text in stack.texts if holds(text.when, face) and (said := _said(text, template, face))]
    most = max((said.text.type.lines for said in texts), default=1)
    parts, factor = _shrunk(stack, texts, ruler, most)
    for lines in range(most - 1, 0, -1) if factor < 1.0 else ():
        others, other_factor = _shrunk(stack, texts, ruler, lines)
        if _likeness(others) > _likeness(parts):
            parts, factor = others, other_factor
    gap = stack.gap * factor
    spare = stack.box.height - sum(fitted.height for _, fitted in parts) - gap * max(0, len(parts) - 1)
    top = stack.box.y + {Vertical.TOP: 0.0, Vertical.MIDDLE: spare / 2, Vertical.BOTTOM: spare}[stack.vertical]
    runs: list[Run] = []
    for said, fitted in parts:
        box = Box(stack.box.x, top, stack.box.width, fitted.height)
        runs += _runs(said.content, said.font, fitted, said.text.type, box, top, said.text.id)
        top += fitted.height + gap
    return tuple(runs)


def _likeness(parts: Sequence[_Part]) -> float:
    return prod(fitted.size / said.text.type.size for said, fitted in parts)


def _shrunk(stack: Stack, texts: Sequence[_Said], ruler: Ruler, lines: int) -> tuple[list[_Part], float]:
    """Parts and the factor by which all had to shrink, none using more than so many lines."""

    def at(factor: float) -> tuple[list[_Part], bool]:
        parts = [(said, _fitted(said, ruler, 0.0, factor, lines)) for said in texts]
        height = sum(fitted.height for _, fitted in parts) + stack.gap * factor * max(0, len(parts) - 1)
        return parts, height <= stack.box.height + 1e-6

    return _largest(at)


_T = TypeVar("_T")


def _largest(at: Callable[[float], tuple[_T, bool]]) -> tuple[_T, float]:
    """The result for the largest factor up to 1 that fits, to a hundredth."""
    result, fits = at(1.0)
    if fits:
        return result, 1.0
    low, high = 0.5, 1.0
    while not (found := at(low))[1]:
        low, high = low / 2, low
    best = found[0], low
    while high - low > 0.01 * low:
        middle = (low + high) / 2
        result, fits = at(middle)
        if fits:
            best, low = (result, middle), middle
        else:
            high = middle
    return best


def _said(text: Text, template: Template, face: BadgeFace) -> _Said | None:
    content = words(text.words, face)
    if not content:
        return None
    scripts = scripts_in(content)
    content = capitals(content, text.type.capitals_for(scripts[0] if scripts else ""), face.delegation_code)
    font = font_for(content, text.type, template.fonts[text.type.face], face.delegation_code)
    return _Said(text, content, font, _optical(scripts))


def _fitted(said: _Said, ruler: Ruler, height: float, factor: float = 1.0, lines: int = 100) -> Fitted:
    type = _scaled(said.text.type, factor * said.optical, lines)
    return fit(said.content, said.font, type, said.text.box.width, height, ruler)


def _optical(scripts: Sequence[str]) -> float:
    return _OPTICAL.get(scripts[0], 1.0) if scripts else 1.0


@lru_cache(maxsize=512)
def _scaled(type: Type, factor: float, lines: int) -> Type:
    return replace(type, size=type.size * factor, minimum=type.minimum * factor, lines=min(type.lines, lines))


def font_for(text: str, type: Type, roman: tuple[str, ...], delegation: str) -> Font:
    """Face chain of a text. Scripts outside the roman faces have but regular and bold, and no letter spacing."""
    scripts = scripts_in(text)
    families = faces(scripts, delegation, roman)
    weight = type.weight if set(scripts) <= _ROMAN else (700 if type.weight >= 600 else 400)
    spacing = type.spacing if set(scripts) <= _LETTERS_APART else 100.0
    return Font(families, weight, spacing, type.italic and set(scripts) <= _ROMAN)


def _runs(text: str, font: Font, fitted: Fitted, type: Type, box: Box, top: float, of: str = "") -> tuple[Run, ...]:
    backwards = right_to_left(text)
    share_of_size = fitted.size / (type.size * _optical(scripts_in(text)))
    ends = type.align is Align.RIGHT or type.align is (Align.START if backwards else Align.END)
    share = 0.5 if type.align is Align.CENTRE else float(ends)
    runs = []
    for line in fitted.lines:
        x = box.x + (box.width - line.width) * share
        ink = Box(x, top + line.baseline - fitted.size, line.width, fitted.size * 1.25)
        origin = x + line.left
        place = (origin, top + line.baseline, fitted.size)
        runs.append(Run(line.text, *place, font, type.colour, backwards, ink, of, share_of_size))
    return tuple(runs)


_ONE_COLUMN = 4
"""Zones that are named one under the other; more stand in two columns."""


def _zones(element: Zones, template: Template, face: BadgeFace, ruler: Ruler) -> tuple[Placed, ...]:
    if not face.zones:
        return ()
    if not element.names:
        return (Placed(element, squares=squares(element, len(face.zones))),)
    box, count = element.box, len(face.zones)
    columns = 1 if count <= _ONE_COLUMN else 2
    rows, width = -(-count // columns), box.width / columns
    side = min(element.square, (box.height - element.gap * (rows - 1)) / rows)
    places = tuple(
        Box(box.x + index // rows * width, box.y + index % rows * (side + element.gap), side, side)
        for index in range(count)
    )
    runs: list[Run] = []
    for mark, place in zip(face.zones, places, strict=True):
        type = element.type if mark.allowed else replace(element.type, colour=element.off)
        beside = Box(place.right + side * 0.4, place.y, width - side * 1.4 - (columns - 1) * element.gap, side)
        runs += _line(mark.name, replace(type, vertical=Vertical.MIDDLE), beside, template, face, ruler, element.id)
    return (Placed(element, runs=tuple(runs), squares=places),)


def _line(
    text: str, type: Type, box: Box, template: Template, face: BadgeFace, ruler: Ruler, of: str = ""
) -> tuple[Run, ...]:
    font = font_for(text, type, template.fonts[type.face], face.delegation_code)
    fitted = fit(text, font, type, box.width, box.height, ruler)
    spare = max(0.0, box.height - fitted.height) if type.vertical is Vertical.MIDDLE else 0.0
    return _runs(text, font, fitted, type, box, box.y + spare / 2, of)


def _programme(element: Programme, template: Template, face: BadgeFace, ruler: Ruler) -> tuple[Run, ...]:
    """As large as the box allows: all rows shrink together."""

    def at(factor: float) -> tuple[tuple[Run, ...], bool]:
        runs, bottom = _programme_at(element, factor, template, face, ruler)
        return runs, bottom <= element.box.bottom + 1e-6

    if not face.programme:
        return ()
    runs, factor = _largest(at)
    return tuple(replace(run, of=element.id, share=factor) for run in runs)


def _programme_at(
    element: Programme, factor: float, template: Template, face: BadgeFace, ruler: Ruler
) -> tuple[tuple[Run, ...], float]:
    box, gap = element.box, element.gap * factor
    what = replace(element.type, size=element.type.size * factor, minimum=0.3, fit=Fit.WRAP, lines=3)
    bold, quiet = replace(what, weight=700), replace(what, colour="quiet", size=what.size * 0.92)
    runs: list[Run] = []
    top, day = box.y, ""

    def add(text: str, type: Type, x: float, width: float) -> float:
        added = _line(text, type, Box(x, top, width, 1000.0), template, face, ruler)
        runs.extend(added)
        return added[-1].baseline + type.size * 0.25 if added else top

    for line in face.programme:
        if line.day != day:
            top += gap if day else 0.0
            day, top = line.day, add(line.day, bold, box.x, box.width) + gap
        add(line.times, what, box.x, element.times)
        below = add(line.name, what, box.x + element.times, box.width - element.times)
        beside = _beside(runs[-1], line.zone, quiet, box, template, face, ruler) if line.zone else None
        if beside is None:
            top = below + gap * 0.2
            top = add(line.zone, quiet, box.x + element.times, box.width - element.times) + gap
        else:
            runs.append(beside)
            top = below + gap
    return tuple(runs), top - gap


def _beside(
    name: Run, zone: str, type: Type, box: Box, template: Template, face: BadgeFace, ruler: Ruler
) -> Run | None:
    """The zone on the session's own line, where both read the same way and there is room."""
    x = name.ink.right + type.size * 0.6
    (run, *more) = _line(zone, type, Box(x, 0, 1000.0, 1000.0), template, face, ruler)
    if more or run.right_to_left or name.right_to_left or run.ink.right > box.right:
        return None
    return replace(run, baseline=name.baseline, ink=replace(run.ink, y=name.baseline - type.size))


def squares(zones: Zones, count: int) -> tuple[Box, ...]:
    """Squares of so many zones: one row while they stay legible, else as many rows as the box needs."""
    box = zones.box
    best = Box(0, 0, 0, 0)
    columns = count
    for rows in range(1, count + 1):
        across = -(-count // rows)
        side = min(
            zones.square,
            (box.width - zones.gap * (across - 1)) / across,
            (box.height - zones.gap * (rows - 1)) / rows,
        )
        if side > best.width * 1.1:
            best, columns = Box(0, 0, side, side), across
    step = best.width + zones.gap
    return tuple(
        Box(box.x + index % columns * step, box.y + index // columns * step, best.width, best.width)
        for index in range(count)
    )
