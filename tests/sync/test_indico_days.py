"""Days by chance: people change, come, go and are deleted, lines break and processes die; in the end all agree."""

import contextlib
import random
from collections import defaultdict

import pytest

from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Admitted
from kiosk.sync.troubles import ServerUnreachable
from tests.sync.followed import FollowedEvent
from tests.sync.indico_event import IndicoEvent

STATES = ["complete", "complete", "withdrawn", "unpaid", "pending", "rejected"]
CATEGORIES = ["Minister", "Chief of Police", "Delegate", "UN staff"]


class Day:
    """One seed. Deletions stay few, lest an import ask whether half a list came."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.event = IndicoEvent(log=seed % 2 == 0)
        self.followed = FollowedEvent(self.event)
        self.followed.settle()
        self.elsewhere: set[int] = set()
        self.fresh: list[Passage] = []
        self.number = 900

    def run(self, steps: int) -> None:
        for _ in range(steps):
            self.chance.choice([self.change, self.scan, self.scan, self.scan, self.undo, self.round, self.round])()

    def change(self) -> None:
        id_ = self.chance.choice(list(self.event.people))
        match self.chance.randrange(8):
            case 0:
                self.number += 1
                self.event.register(self.number, form=self.chance.choice([1, 2]))
            case 1 if self.number % 7 == 0 and len(self.event.people) > 48:
                self.event.delete(id_)
            case 2:
                self.event.choose(id_, self.chance.choice(CATEGORIES))
            case 3:
                self.event.accompany(id_, *["Ana", "Bo"][: self.chance.randrange(3)])
            case 4 if not self.event.people[id_]["checked_in"] and not self.admitted(id_):
                self.event.check_in(id_)
                self.elsewhere.add(id_)
            case _:
                self.event.change(id_, state=self.chance.choice(STATES))

    def scan(self) -> None:
        id_ = self.chance.choice(list(self.event.people))
        way = Direction.OUT if self.chance.random() < 0.3 else Direction.IN
        self.fresh.append(self.followed.scan(id_, self.chance.choice(["A1", "A1", "P1"]), way))

    def undo(self) -> None:
        if self.fresh and isinstance(self.fresh[-1].verdict, Admitted):
            self.followed.undo(self.fresh.pop())

    def round(self) -> None:
        """One that ends well, or with a broken line, or not at all."""
        fate, after = self.chance.choice(["well", "line", "kill"]), self.chance.randrange(1, 12)
        asked = len(self.event.asked) + after

        def breaks(method: str, path: str) -> None:
            if len(self.event.asked) >= asked:
                raise ServerUnreachable("indico", "broken") if fate == "line" else KeyboardInterrupt

        if fate != "well":
            setattr(self.event, self.chance.choice(["before", "after"]), breaks)
        with contextlib.suppress(KeyboardInterrupt):
            self.followed.round(self.chance.choice([1, 15, 60]))
        self.event.before = self.event.after = lambda method, path: None

    def admitted(self, id_: int) -> bool:
        """Whether an admission of the person into the campus stands."""
        person = self.followed.roster.by_source_id(str(id_))
        if person is None:
            return False
        return any(visit.entry for visit in self.followed.journal.visits(person.id, "campus", person.id))


@pytest.mark.parametrize("seed", range(12))
def test_in_the_end_roster_server_and_journal_agree_and_nothing_was_told_twice(seed: int) -> None:
    day = Day(seed)
    day.run(150)
    for _ in range(4):
        day.followed.round(60)
    day.followed.settle()
    assert day.followed.agrees() == []
    here = {id_ for id_ in day.event.people if day.admitted(id_)}
    assert day.event.checked_in() - day.elsewhere == here - day.elsewhere
    assert day.elsewhere & day.event.people.keys() <= day.event.checked_in()
    noted = {id_ for id_ in day.event.people if day.followed.roster.checked_in_elsewhere(str(id_)) is not None}
    assert noted == day.event.checked_in() - {id_ for id_, value in dict(day.event.told).items() if value}
    told = defaultdict(list)
    for id_, value in day.event.told:
        told[id_].append(value)
    assert all(values == [n % 2 == 0 for n in range(len(values))] for values in told.values()), dict(told)
