"""What the column says of a passage, at rest and in trouble: values into words."""

from dataclasses import replace
from datetime import datetime

from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.verdict import Admitted, Held, Reason
from kiosk.screens.gate.admitted import admitted_line
from kiosk.screens.gate.views import Bug, Faults
from kiosk.screens.kit.column import Lamp
from kiosk.screens.words.event_days import line_of
from kiosk.screens.words.language import clock, figure, translate
from kiosk.screens.words.lights import Light, light_of
from kiosk.screens.words.naming import gate_name
from kiosk.screens.words.wording import direction_word, reason_line


def gate_lamp(plan: Plan, gate: str, direction: Direction, now: datetime) -> Lamp:
    """Unlit: which gate this is, and where it leads at this hour."""
    place = plan.gate_at(gate, now)
    direction = place.direction if direction is Direction.BOTH else direction
    return Lamp(code=place.code, name=gate_name(place), direction=direction_word(direction))


def ready_lamp(lamp: Lamp, *, troubled: bool) -> Lamp:
    """Ready for the next code; in trouble it says that verdicts go on."""
    usual = translate("lamps", "Ready to scan, verdicts as usual") if troubled else translate("lamps", "Ready to scan")
    return replace(lamp, leading=usual, ready=True)


def verdict_lamp(lamp: Lamp, plan: Plan, passage: Passage) -> Lamp:
    """Word, reason, and the seal: when and as which number."""
    verdict = passage.verdict
    hour = clock(passage.at, plan.zone_info, seconds=True)
    return replace(
        lamp,
        light=light_of(verdict),
        line=admitted_line(passage)
        if isinstance(verdict, Admitted)
        else line_of(plan, passage.gate, passage.at, verdict.reason),
        direction=direction_word(passage.direction),
        leading=translate("lamps", "Sealed {hour}").format(hour=hour),
        trailing=translate("lamps", "No {number}").format(number=figure(passage.number)) if passage.number else "",
        counted=not isinstance(verdict, Held),
    )


def waiting_lamp(lamp: Lamp, plan: Plan, faults: Faults) -> Lamp:
    """No verdict can be sealed."""
    since, last = "", ""
    if faults.since:
        since = translate("lamps", "Since {hour}").format(hour=clock(faults.since, plan.zone_info, seconds=True))
    if faults.last:
        last = translate("lamps", "Last No {number}").format(number=figure(faults.last))
    line = translate("lamps", "This gate cannot judge")
    return replace(lamp, light=Light.WAIT, line=line, leading=since, trailing=last)


def lockdown_lamp(lamp: Lamp, plan: Plan, since: datetime) -> Lamp:
    """STOP, also at rest: nobody enters here. It is no verdict, so it has no number."""
    hour = translate("lamps", "Since {hour}").format(hour=clock(since, plan.zone_info, seconds=True))
    return replace(lamp, light=Light.STOP, line=reason_line(Reason.LOCKDOWN), leading=hour)


def bug_lamp(lamp: Lamp, bug: Bug) -> Lamp:
    """The code being judged has no verdict; otherwise the column stays as it is."""
    if bug.judging:
        return replace(lamp, light=Light.WAIT, line=translate("lamps", "No verdict: scan again"))
    return ready_lamp(lamp, troubled=True)
