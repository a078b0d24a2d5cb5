"""Taking times, and what is said of them."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Times:
    """Of many rounds, in milliseconds."""

    median: float
    p99: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the table. `bare` is the same work without the kiosk, in the same run."""

    what: str
    kiosk: str
    budget: str
    met: bool | None
    bare: str = ""
    ratio: float | None = None


def times(call: Callable[[], object], rounds: int, *, warm: int = 3) -> Times:
    """Wall-clock times of `rounds` calls after `warm` unmeasured ones."""
    return alternately((call,), rounds, warm=warm)[0]


def alternately(
    calls: Sequence[Callable[[], object]],
    rounds: int,
    *,
    warm: int = 3,
    rest: float = 0,
    clock: Callable[[], float] = time.perf_counter,
) -> list[Times]:
    """Times of several calls taken in turns, so that whatever else the machine does slows all of them alike.

    `rest` in seconds before each: straight after one call's sync a disk answers the next one faster.
    """
    taken: list[list[float]] = [[] for _ in calls]
    for number in range(-warm, rounds):
        for call, into in zip(calls, taken, strict=True):
            if rest:
                time.sleep(rest)
            started = clock()
            call()
            elapsed = clock() - started
            if number >= 0:
                into.append(elapsed * 1000)
    return [Times(statistics.median(each), sorted(each)[int(len(each) * 0.99)]) for each in taken]


def table(findings: Sequence[Finding]) -> str:
    """Markdown."""
    rows = [("what", "kiosk", "bare counterpart", "ratio", "budget", "met"), ("---",) * 6]
    rows += [
        (
            finding.what,
            finding.kiosk,
            finding.bare,
            "" if finding.ratio is None else f"{finding.ratio:.2f}",
            finding.budget,
            "" if finding.met is None else "yes" if finding.met else "**no**",
        )
        for finding in findings
    ]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
