"""What a screen needs of whoever makes verdicts heard."""

from typing import Protocol


class Hearing(Protocol):
    """Plays sounds by name: admit, check, stop, trouble."""

    def play(self, name: str) -> None:
        """Start a sound and return at once."""


class Silence:
    """Nobody hears anything."""

    def play(self, name: str) -> None:
        """Nothing is heard."""
