"""The monkey's hand: a seed says what is done at a kiosk; after each action every invariant is looked at."""

from dataclasses import dataclass
from random import Random

from tests.monkey import beside, officers, world
from tests.monkey.actions import ACTIONS
from tests.monkey.day import Day, close_dialogs
from tests.monkey.done import Act, Done
from tests.monkey.invariants import INVARIANTS, RARELY, Before

_RARELY = 40
_FAVOUR = 20
_COMES = 0.4
"""How likely somebody comes on duty where nobody is."""
_TOLD = 12


_SLOW = (beside.a_list, beside.an_auditor, officers.muster, world.restart, world.power_cut, world.over_midnight)
_MOODS = 3


def mood(seed: int) -> tuple[Act, ...]:
    """What the monkey of a seed likes best: days all alike reach less (Groce et al., Swarm Testing, ISSTA 2012)."""
    return tuple(Random(f"mood {seed}").sample([act for _, act in ACTIONS if act not in _SLOW], _MOODS))


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


def play(
    day: Day,
    seed: int,
    actions: int,
    *,
    favour: tuple[Act, ...] = (),
    never: tuple[Act, ...] = (),
    rarely: int = _RARELY,
) -> list[str]:
    """Do so many actions at an open kiosk, those in `favour` far more often; what was done. Raises Caught.

    `rarely`: so many actions between two looks at what takes long to look at.
    """
    chance = Random(seed)
    acts = [act for _, act in ACTIONS]
    weights = [0 if act in never else weight * (_FAVOUR if act in favour else 1) for weight, act in ACTIONS]
    done: list[str] = []
    for number in range(1, actions + 1):
        before = Before.of(day)
        day.pass_by(chance.choice((0.05, 0.4, 1, 3)))
        (act,) = chance.choices(acts, weights)
        if day.kiosk.guard.locked and chance.random() < _COMES:
            act = officers.log_in
        what = _do(act, day, chance)
        done.append(f"{day.now:%d %H:%M:%S} {what.words}")
        wanted = (*INVARIANTS, *RARELY) if number % rarely == 0 or number == actions else INVARIANTS
        for invariant in wanted:
            broken = invariant(day, before, what)
            if broken:
                raise Caught(invariant.__name__, broken, seed, number, done[-_TOLD:])
    return done


def _do(act: Act, day: Day, chance: Random) -> Done:
    """An exception is what it would be behind Qt: a bug that reaches the excepthook."""
    try:
        done = act(day, chance)
    except Exception as error:
        day.caught(type(error), error, error.__traceback__)
        done = Done(act.__name__)
    close_dialogs()
    day.settle()
    return done
