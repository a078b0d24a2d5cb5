"""How a roster is that follows registration systems, in the few words that fit at a gate."""

from datetime import timedelta

import pytest

from kiosk.screens.words.health import FollowedSystem, Statuses, Step, parts
from kiosk.screens.words.language import speak

pytestmark = pytest.mark.usefixtures("qapp")
AN_HOUR = timedelta(hours=1)


def followed(name: str, step: Step, seconds: float | None = 40, conflicts: int = 0) -> FollowedSystem:
    heard = None if seconds is None else timedelta(seconds=seconds)
    return FollowedSystem(name=name, step=step, heard=heard, conflicts=conflicts)


def roster(*systems: FollowedSystem) -> tuple[str, str]:
    speak("en")
    (part,) = (p for p in parts(Statuses(roster_size=5, roster_age=AN_HOUR, followed=systems)) if p.icon == "roster")
    return part.long.replace("\u2066", "").replace("\u2069", ""), part.short


def test_it_says_how_old_it_is_and_in_step_with_what() -> None:
    assert roster(followed("Indico", Step.IN_STEP)) == ("40 s old · Indico in step", "40 s old")


@pytest.mark.parametrize(
    ("systems", "words"),
    [
        ([followed("Indico", Step.OFFLINE, 240)], "4 min old · Indico offline"),
        ([followed("pretix", Step.REFUSED, 7200)], "2 h old · pretix refuses"),
        ([followed("pretix", Step.NOT_YET, None)], "60 min old · pretix not heard yet"),
        ([followed("Indico", Step.IN_STEP), followed("pretix", Step.IN_STEP, 9)], "40 s old · all in step"),
        ([followed("Indico", Step.IN_STEP, 5), followed("pretix", Step.OFFLINE, 300)], "5 min old · pretix offline"),
        ([followed("Indico", Step.OFFLINE), followed("pretix", Step.REFUSED)], "40 s old · pretix refuses"),
    ],
)
def test_the_one_that_needs_somebody_most_is_named(systems: list[FollowedSystem], words: str) -> None:
    assert roster(*systems)[0] == words


def test_conflicts_are_counted_where_nothing_else_is_wrong() -> None:
    clean, contested = followed("Indico", Step.IN_STEP), followed("pretix", Step.IN_STEP, conflicts=3)
    assert roster(clean, contested)[0].startswith("40 s old · 3 conflict")
    assert roster(contested, followed("Indico", Step.OFFLINE))[0] == "40 s old · Indico offline"
