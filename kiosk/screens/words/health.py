"""How the parts of the kiosk are, in words: long for the idle list, short for the bar beside a verdict."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.screens.words.counting import counting
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import clock, translate

_MINUTE = timedelta(minutes=1)


class Health(StrEnum):
    """State of a part of the kiosk. OFF: this kiosk has none, and that is as wanted."""

    OFF = "off"
    GOOD = "good"
    POOR = "poor"
    """Works, but someone should look: media low, roster old, disk nearly full."""
    BAD = "bad"


class Step(StrEnum):
    """How a registration system is followed, gravest first."""

    REFUSED = "refused"
    OFFLINE = "offline"
    NOT_YET = "not_yet"
    IN_STEP = "in_step"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedSystem:
    """A registration system that is followed: what people call it, how it is, and how long ago it was heard whole."""

    name: str
    step: Step
    heard: timedelta | None = None
    conflicts: int = 0
    """That nobody has settled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statuses:
    """How the kiosk is. Numbers are None where nobody knows."""

    scanner: Health = Health.GOOD
    printer: Health = Health.OFF
    badges_left: int | None = None
    badges_waiting: int = 0
    roster: Health = Health.GOOD
    roster_size: int = 0
    roster_age: timedelta | None = None
    """None: the age is not known, the number of people is shown."""
    followed: tuple[FollowedSystem, ...] = ()
    hub: Health = Health.OFF
    kiosks: int | None = None
    disk: Health = Health.GOOD
    disk_percent: int | None = None
    officer: str = ""
    officer_since: datetime | None = None
    """When the shift began, in the time zone of the venue."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its icon, name, long and short state."""

    icon: str
    label: str
    long: str
    short: str
    health: Health


def parts(statuses: Statuses) -> tuple[Part, ...]:
    """Scanner, printer, roster, hub, officer; the disk only when it needs someone."""
    found = [_scanner(statuses), _printer(statuses), _roster(statuses), _hub(statuses), _officer(statuses)]
    if statuses.disk is not Health.GOOD:
        found.insert(2, _disk(statuses))
    return tuple(found)


def _scanner(statuses: Statuses) -> Part:
    state = {
        Health.GOOD: translate("health", "Ready"),
        Health.POOR: translate("health", "Reads badly"),
        Health.BAD: translate("health", "Not connected"),
        Health.OFF: translate("health", "None"),
    }[statuses.scanner]
    return Part("scanner", translate("health", "Scanner"), state, state, statuses.scanner)


def _printer(statuses: Statuses) -> Part:
    label = translate("health", "Printer")
    if statuses.printer is Health.OFF:
        return Part(
            "printer", label, translate("health", "None, badges as PDF"), translate("health", "PDF"), Health.OFF
        )
    if statuses.printer is Health.BAD:
        waiting = statuses.badges_waiting
        long = counting.badges_waiting(waiting) if waiting else translate("health", "Stopped")
        return Part("printer", label, long, translate("health", "Stopped"), Health.BAD)
    if statuses.badges_left is None:
        poor = statuses.printer is Health.POOR
        state = translate("health", "Needs a look") if poor else translate("health", "Ready")
        return Part("printer", label, state, state, statuses.printer)
    left = statuses.badges_left
    long, short = counting.badges_left(left), counting.left(left)
    return Part("printer", label, long, short, statuses.printer)


def _disk(statuses: Statuses) -> Part:
    full = translate("health", "Full")
    state = full if statuses.disk_percent is None else translate("health", "{percent} % full")
    state = state.format(percent=statuses.disk_percent)
    short = translate("health", "Disk {state}").format(state=state)
    return Part("disk", translate("health", "Disk"), state, short, statuses.disk)


def _roster(statuses: Statuses) -> Part:
    label = translate("health", "Roster")
    if statuses.roster is Health.BAD or statuses.roster_size == 0:
        empty = translate("health", "Empty")
        return Part("roster", label, empty, empty, Health.BAD)
    if statuses.followed:
        return _followed(label, statuses)
    people = counting.people(statuses.roster_size)
    if statuses.roster_age is None:
        return Part("roster", label, people, people, statuses.roster)
    age = age_words(statuses.roster_age)
    return Part(
        "roster", label, translate("health", "{age}, {people}").format(age=age, people=people), age, statuses.roster
    )


def _followed(label: str, statuses: Statuses) -> Part:
    """Of several systems, the one that needs somebody most."""
    worst = min(statuses.followed, key=lambda each: (list(Step).index(each.step), -each.conflicts))
    if worst.step is Step.IN_STEP and worst.conflicts:
        state = counting.conflicts(worst.conflicts)
    elif worst.step is Step.IN_STEP and len(statuses.followed) > 1:
        state = translate("health", "all in step")
    else:
        state = _step_words(worst)
    age = statuses.roster_age if worst.heard is None else worst.heard
    if age is None:
        return Part("roster", label, state, state, statuses.roster)
    old = counting.seconds_old(int(age.total_seconds())) if age < _MINUTE else age_words(age)
    told = translate("health", "{age} · {state}").format(age=old, state=state)
    return Part("roster", label, told, old, statuses.roster)


def _step_words(system: FollowedSystem) -> str:
    words = {
        Step.REFUSED: translate("health", "{system} refuses"),
        Step.OFFLINE: translate("health", "{system} offline"),
        Step.NOT_YET: translate("health", "{system} not heard yet"),
        Step.IN_STEP: translate("health", "{system} in step"),
    }[system.step]
    return words.format(system=ltr(system.name))


def age_words(age: timedelta) -> str:
    """How old something is, in the largest unit that says enough."""
    minutes = max(0, int(age.total_seconds() // 60))
    if minutes < 1:
        return translate("health", "Fresh")
    if minutes < 120:
        return counting.minutes(minutes)
    if minutes < 48 * 60:
        return counting.hours(minutes // 60)
    return counting.days(minutes // (24 * 60))


def _hub(statuses: Statuses) -> Part:
    label = translate("health", "Hub")
    if statuses.hub is Health.OFF:
        alone = translate("health", "None, works alone")
        return Part("hub", label, alone, alone, Health.OFF)
    if statuses.hub is not Health.GOOD:
        state = translate("health", "Not reached")
        return Part("hub", label, translate("health", "Not reached, works on"), state, statuses.hub)
    step = translate("health", "In step")
    if statuses.kiosks is None:
        return Part("hub", label, step, step, Health.GOOD)
    return Part("hub", label, counting.kiosks(statuses.kiosks), step, Health.GOOD)


def _officer(statuses: Statuses) -> Part:
    nobody = translate("health", "Nobody")
    name, since = statuses.officer or nobody, statuses.officer_since
    health = Health.GOOD if statuses.officer else Health.OFF
    long = name
    if statuses.officer and since is not None:
        hour = clock(since, since.tzinfo)
        long = translate("health", "{name}, since {hour}").format(name=isolated(name), hour=hour)
    return Part("officer", translate("health", "Officer"), long, name, health)
