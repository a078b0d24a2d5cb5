"""A scanner types faster than any hand: this tells the two apart. Pure; times are milliseconds of the key events.

Nobody strikes four keys with every gap under 35 ms; scanners need 1 to 20 ms a key. So characters are kept back until
the gap is over, at most 35 ms for a person, which nobody feels. A burst ends with Enter or Tab, or by a pause. It is a
scan with three characters and a terminator, or with eight characters and none; anything shorter was a hand and is typed
after all. Once eight came, a pause has to be longer, so that a hiccup does not break a code in two.
"""

from dataclasses import dataclass, field

from kiosk.scanning.framing import LONGEST


@dataclass(frozen=True, slots=True)
class Tempo:
    """Milliseconds and numbers of characters."""

    gap: int = 35
    """Longest time between two keys of a scanner."""
    pause: int = 120
    """The same once the burst is surely a scanner's."""
    terminated: int = 3
    """Fewest characters of a scan that ends with Enter or Tab."""
    unterminated: int = 8
    """Fewest characters of a scan without terminator."""


@dataclass(slots=True)
class Burst:
    """Characters that came one right after the other."""

    tempo: Tempo = field(default_factory=Tempo)
    _characters: list[str] = field(default_factory=list)
    _last: int = 0

    def __bool__(self) -> bool:
        return bool(self._characters)

    @property
    def text(self) -> str:
        """What was typed so far."""
        return "".join(self._characters)

    @property
    def sure(self) -> bool:
        """No hand types this much this fast."""
        return len(self._characters) >= self.tempo.unterminated

    @property
    def full(self) -> bool:
        """Longer than any code."""
        return len(self._characters) >= LONGEST

    @property
    def patience(self) -> int:
        """How long to wait for the next key."""
        return self.tempo.pause if self.sure else self.tempo.gap

    def continues(self, at: int) -> bool:
        """Whether a key at `at` belongs to this burst."""
        return not self._characters or at - self._last <= self.patience

    def add(self, characters: str, at: int) -> None:
        """One more key came in time."""
        self._characters.append(characters)
        self._last = max(at, self._last) if len(self._characters) > 1 else at

    def touch(self, at: int) -> None:
        """A modifier moved: slow scanners spend a whole report on Shift."""
        if self._characters and self.continues(at):
            self._last = max(at, self._last)

    def is_scan(self, *, terminated: bool) -> bool:
        """Whether the burst, now ended, came from a scanner."""
        return len(self._characters) >= (self.tempo.terminated if terminated else self.tempo.unterminated)

    def clear(self) -> None:
        """Begin anew."""
        self._characters.clear()
