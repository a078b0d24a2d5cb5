"""What security is alerted to: rules over one sealed passage and what is known around it. Pure.

Every rule that applies raises its alert; unlike verdicts, alerts do not hide one another. None changes a verdict.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.credential import Format
from kiosk.domain.passage import Passage
from kiosk.domain.verdict import Reason, Refused
from kiosk.security.watched import Hit


class AlertKind(StrEnum):
    """What happened."""

    WATCHLIST = "watchlist"
    FORGED = "forged"
    LOST_BADGE = "lost_badge"
    """A badge that was revoked, blocked or replaced by a newer one is still about."""
    STOLEN_BADGE = "stolen_badge"
    """Somebody said so when they got another one; whoever shows it did not come by it honestly."""
    TWO_PLACES = "two_places"
    """One person at two gates sooner than anybody could walk."""
    PASS_BACK = "pass_back"
    MANY_REFUSALS = "many_refusals"
    WRONG_PINS = "wrong_pins"
    DURESS = "duress"
    HELP = "help"
    """Staff at a gate asked for help."""
    LOCKDOWN = "lockdown"
    CONTRADICTED = "contradicted"
    """Somebody passed whom the registration system had cancelled or blocked by then, or whose code it had replaced."""
    JOURNAL = "journal"
    """Entries of the journal, or other data of this kiosk, are missing: the file was damaged, cut off or put back."""


SILENT = frozenset({AlertKind.WATCHLIST, AlertKind.DURESS})
"""Shown and heard on the security screen alone; no other screen may differ by a pixel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One thing to look into. `person` and `operator` are ids; `passage` is a number in this kiosk's journal.

    `details`, where they apply: `entry`, `certainty` and `level` of the watch list; `reason`; `other_gate` and
    `seconds` between two places; `refusals`; `serial`; how many entries are `lost`, and of which `tables`
    rows; the `finding` of a registration server.
    """

    kind: AlertKind
    at: datetime
    gate: str = ""
    person: str | None = None
    passage: int | None = None
    operator: str = ""
    details: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Limits:
    """From what on something is an alert. `walks`: the least time between two gates, where it is known."""

    walk: timedelta = timedelta(seconds=30)
    walks: Mapping[frozenset[str], timedelta] = field(default_factory=dict)
    refusals: int = 5
    window: timedelta = timedelta(minutes=2)

    def walk_between(self, gate: str, other: str) -> timedelta:
        """The least time from one gate to another."""
        return self.walks.get(frozenset({gate, other}), self.walk)


@dataclass(frozen=True, slots=True)
class Seen:
    """A sealed passage and what is known around it."""

    passage: Passage
    person: str | None = None
    """Whom the journal says it was."""
    refusals: int = 0
    """At this gate within `Limits.window`, this one included."""
    hits: tuple[Hit, ...] = ()
    """On the watch list, those that an officer found to be somebody else left out."""


def alerts(seen: Seen, limits: Limits) -> tuple[Alert, ...]:
    """Everything a passage alerts to, gravest first."""
    return tuple(alert for rule in RULES for alert in rule(seen, limits))


def _alert(seen: Seen, kind: AlertKind, **details: str | int | float) -> Alert:
    passage = seen.passage
    return Alert(kind=kind, at=passage.at, gate=passage.gate, person=seen.person, passage=passage.seq, details=details)


def _watched(seen: Seen, _limits: Limits) -> Iterator[Alert]:
    for hit in seen.hits:
        details = {"entry": hit.entry.id, "certainty": str(hit.certainty), "level": hit.entry.level}
        yield _alert(seen, AlertKind.WATCHLIST, **details)


def _forged(seen: Seen, _limits: Limits) -> Iterator[Alert]:
    if _refusal(seen) is Reason.FORGED:
        yield _alert(seen, AlertKind.FORGED)


def _lost_badge(seen: Seen, _limits: Limits) -> Iterator[Alert]:
    reason, passage = _refusal(seen), seen.passage
    badge = (passage.credential.format if passage.credential else passage.format) is Format.BADGE
    if badge and reason in (Reason.REVOKED, Reason.SUPERSEDED, Reason.BLOCKED):
        yield _alert(seen, AlertKind.LOST_BADGE, reason=str(reason))


def _two_places(seen: Seen, limits: Limits) -> Iterator[Alert]:
    passage, last = seen.passage, seen.passage.last
    if last is None or last.gate == passage.gate:
        return
    apart = passage.at - last.at
    if timedelta() <= apart < limits.walk_between(last.gate, passage.gate):
        yield _alert(seen, AlertKind.TWO_PLACES, other_gate=last.gate, seconds=round(apart.total_seconds(), 1))


def _pass_back(seen: Seen, _limits: Limits) -> Iterator[Alert]:
    if _refusal(seen) is Reason.ALREADY_INSIDE:
        yield _alert(seen, AlertKind.PASS_BACK)


def _many_refusals(seen: Seen, limits: Limits) -> Iterator[Alert]:
    if _refusal(seen) is not None and seen.refusals >= limits.refusals:
        yield _alert(seen, AlertKind.MANY_REFUSALS, refusals=seen.refusals)


def _refusal(seen: Seen) -> Reason | None:
    verdict = seen.passage.verdict
    return verdict.reason if isinstance(verdict, Refused) else None


RULES: tuple[Callable[[Seen, Limits], Iterator[Alert]], ...] = (
    _watched,
    _forged,
    _lost_badge,
    _two_places,
    _pass_back,
    _many_refusals,
)
"""The rules."""
