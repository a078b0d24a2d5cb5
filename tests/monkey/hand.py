"""The monkey's hand: a seed says what is done at a kiosk; after each action every invariant is looked at."""

from dataclasses import dataclass
from random import Random

from tests.monkey.actions import ACTIONS, Done, log_in
from tests.monkey.day import Day, close_dialogs
from tests.monkey.invariants import INVARIANTS, RARELY, Before

_RARELY = 40
"""Actions between two looks at what takes long to look at."""
_COMES = 0.4
"""How likely somebody comes on duty where nobody is."""
_TOLD = 12


@dataclass
class Caught(AssertionError):
    """An invariant that did not hold: which, what it says, and what was done before."""

    invariant: str
    what: str
    seed: int
    action: int
    done: list[str]

    def __str__(self) -> str:
        return f"seed {self.seed}, action {self.action}: {self.invariant}: {self.what}\n  " + "\n  ".join(self.done)


def play(day: Day, seed: int, actions: int) -> list[str]:
    """Do so many actions at an open kiosk; what was done. Raises Caught."""
    chance = Random(seed)
    weights, acts = zip(*ACTIONS, strict=True)
    done: list[str] = []
    for number in range(1, actions + 1):
        before = Before.of(day)
        day.pass_by(chance.choice((0.05, 0.4, 1, 3)))
        (act,) = chance.choices(acts, weights)
        if day.kiosk.guard.locked and chance.random() < _COMES:
            act = log_in
        what: Done = act(day, chance)
        close_dialogs()
        day.settle()
        done.append(f"{day.now:%d %H:%M:%S} {what.words}")
        wanted = (*INVARIANTS, *RARELY) if number % _RARELY == 0 or number == actions else INVARIANTS
        for invariant in wanted:
            broken = invariant(day, before, what)
            if broken:
                raise Caught(invariant.__name__, broken, seed, number, done[-_TOLD:])
    return done
