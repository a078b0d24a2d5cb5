"""What becomes of one action."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.monkey.day import Day


@dataclass(frozen=True)
class Done:
    """What was done; `dead` where it was a key that stood on nothing that can be pressed."""

    words: str
    dead: bool = False
    differs: str = ""
    """What a reopened folder says otherwise."""
    wrong: str = ""
    """What did not happen that had to, or happened besides, as far as the action itself can see."""


Act = Callable[[Day, Random], Done]
