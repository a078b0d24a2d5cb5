"""The people a badge design has to please first: the longest names, every direction, the gaps. Pure."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from kiosk.badges.naming import clean, names
from kiosk.badges.scripts import letters, scripts_in
from kiosk.domain.people import Delegate

_SPARE = 12
"""So many candidates are kept of each kind, so that one person need not stand for all."""


class Hardship(StrEnum):
    """What makes a person hard to set, in the order a designer tries them."""

    LONGEST_NAME = "longest_name"
    ARABIC = "arabic"
    CHINESE = "chinese"
    TWO_SCRIPTS = "two_scripts"
    """A native name in another script than these, and the Latin one below it."""
    NO_PHOTO = "no_photo"
    MONONYM = "mononym"
    LONG_POSITION = "long_position"
    CYRILLIC = "cyrillic"
    SHORTEST_NAME = "shortest_name"


def weights(delegate: Delegate) -> Mapping[Hardship, float]:
    """How hard this person is, by what, of equals whoever has a photo; kinds that do not apply are left out."""
    native, family, given = names(delegate)
    scripts = set(scripts_in(native or family))
    length, own = _wide(f"{given} {family}".strip()), _wide(native or family)
    position = _wide(clean(delegate.position))
    claims = {
        Hardship.LONGEST_NAME: (True, max(length, own)),
        Hardship.ARABIC: ("Arab" in scripts, own),
        Hardship.CHINESE: ("Hani" in scripts, own),
        Hardship.TWO_SCRIPTS: (bool(native) and not scripts & {"Arab", "Hani"}, len(scripts) * 1000 + own + length),
        Hardship.NO_PHOTO: (not delegate.photo, length),
        Hardship.MONONYM: (bool(family) and not given and " " not in family, length),
        Hardship.LONG_POSITION: (bool(position), position),
        Hardship.CYRILLIC: ("Cyrl" in scripts, own),
        Hardship.SHORTEST_NAME: (bool(length), -length),
    }
    seen = 0.5 if delegate.photo else 0.0
    return {kind: weight + seen for kind, (applies, weight) in claims.items() if applies}


def _wide(text: str) -> int:
    return len(letters(text))


class Search:
    """Looks at everybody once and remembers the hardest of each kind."""

    def __init__(self) -> None:
        self._best: dict[Hardship, list[tuple[float, str]]] = {kind: [] for kind in Hardship}

    def see(self, delegate: Delegate) -> None:
        """One more person."""
        for kind, weight in weights(delegate).items():
            best = self._best[kind]
            if len(best) < _SPARE or weight > best[-1][0]:
                best.append((weight, delegate.id))
                best.sort(key=lambda entry: (-entry[0], entry[1]))
                del best[_SPARE:]

    def found(self) -> dict[Hardship, str]:
        """Ids of the hardest, each kind by somebody else where there is a choice, no kind without anybody."""
        taken: set[str] = set()
        result: dict[Hardship, str] = {}
        for kind in sorted(Hardship, key=lambda kind: (kind in _BROAD, list(Hardship).index(kind))):
            ids = [who for _, who in self._best[kind]]
            if ids:
                result[kind] = next((who for who in ids if who not in taken), ids[0])
                taken.add(result[kind])
        return {kind: result[kind] for kind in Hardship if kind in result}


_BROAD = frozenset({Hardship.NO_PHOTO, Hardship.LONG_POSITION, Hardship.SHORTEST_NAME})
"""Kinds that nearly anybody can stand for: they choose last."""


def hardest(people: Iterable[Delegate]) -> dict[Hardship, str]:
    """Ids of the hardest people of a roster."""
    search = Search()
    for delegate in people:
        search.see(delegate)
    return search.found()
