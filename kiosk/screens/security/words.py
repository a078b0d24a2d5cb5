"""What security's screens say of alerts: a title, a line of where and when, and ready notes for acknowledging."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.badges.face import number_text, serial_text
from kiosk.domain.duty import Action
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Reason
from kiosk.screens.security.counting import counting
from kiosk.screens.security.views import AlertLine
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import clock, joined, translate
from kiosk.screens.words.wording import reason_line
from kiosk.security.alerts import SILENT, AlertKind
from kiosk.security.watched import Certainty

ICONS = {
    AlertKind.WATCHLIST: "eye",
    AlertKind.FORGED: "code",
    AlertKind.LOST_BADGE: "badge",
    AlertKind.STOLEN_BADGE: "badge",
    AlertKind.TWO_PLACES: "exchange",
    AlertKind.PASS_BACK: "enter",
    AlertKind.MANY_REFUSALS: "cross",
    AlertKind.WRONG_PINS: "pin",
    AlertKind.DURESS: "phone",
    AlertKind.HELP: "help",
    AlertKind.LOCKDOWN: "lock",
    AlertKind.CONTRADICTED: "exchange",
    AlertKind.JOURNAL: "disk",
}


def alert_title(line: AlertLine) -> str:
    """What happened, in few words."""
    alert = line.raised.alert
    if alert.kind is AlertKind.WATCHLIST:
        if alert.details.get("certainty") == Certainty.EXACT:
            return translate("security", "Watch list, certain match")
        return translate("security", "Watch list, possible match")
    return {
        AlertKind.FORGED: translate("security", "Forged code"),
        AlertKind.LOST_BADGE: translate("security", "Lost badge seen"),
        AlertKind.STOLEN_BADGE: translate("security", "Badge reported stolen"),
        AlertKind.TWO_PLACES: translate("security", "One badge, two places"),
        AlertKind.PASS_BACK: translate("security", "Pass-back attempt"),
        AlertKind.MANY_REFUSALS: translate("security", "Many refusals"),
        AlertKind.WRONG_PINS: translate("security", "Wrong PINs"),
        AlertKind.DURESS: translate("security", "Officer under threat"),
        AlertKind.HELP: translate("security", "Help wanted at a gate"),
        AlertKind.LOCKDOWN: translate("security", "All gates locked"),
        AlertKind.CONTRADICTED: translate("security", "Let in, void by then"),
        AlertKind.JOURNAL: _records(alert.details),
    }[alert.kind]


def alert_line(line: AlertLine, zone: ZoneInfo) -> str:
    """Where and when; once it is seen to, what was done."""
    alert = line.raised.alert
    hour = clock(alert.at, zone)
    words = translate("security", "{gate}, {hour}.") if alert.gate else translate("security", "{hour}.")
    place = words.format(gate=ltr(alert.gate), hour=hour)
    done = line.raised.acknowledged
    if done is not None:
        return joined(place, isolated(done.note) if done.note else translate("security", "Seen to."))
    return joined(place, _more(line))


def _more(line: AlertLine) -> str:
    alert = line.raised.alert
    if alert.kind is AlertKind.TWO_PLACES:
        return apart_words(str(alert.details.get("other_gate", "")), float(alert.details.get("seconds", 0)))
    if alert.kind is AlertKind.MANY_REFUSALS:
        return counting.refusals(int(alert.details.get("refusals", 0)))
    if alert.kind in (AlertKind.LOST_BADGE, AlertKind.HELP) and (reason := str(alert.details.get("reason"))) in list(
        Reason
    ):
        return reason_line(Reason(reason))
    if alert.kind is AlertKind.STOLEN_BADGE:
        return _stolen(alert.details)
    if alert.kind is AlertKind.JOURNAL:
        if "altered" in alert.details:
            return translate("security", "Details: kiosk journal verify")
        return counting.entries_lost(int(alert.details.get("lost", 0)))
    return _said_of(alert.kind)


def _said_of(kind: AlertKind) -> str:
    """What is said of every alert of a kind."""
    if kind is AlertKind.CONTRADICTED:
        return translate("security", "Registration had taken the ticket back.")
    return translate("security", "Nothing shown at the gate.") if kind in SILENT else ""


def _records(details: Mapping[str, Any]) -> str:
    if "altered" in details:
        return translate("security", "Data changed from outside")
    return translate("security", "Records of this kiosk are missing")


def _stolen(details: Mapping[str, Any]) -> str:
    """Which badge; alerts of earlier versions know its copy alone."""
    number = details.get("number")
    return ltr(number_text(int(number)) if number else serial_text(int(details.get("serial", 0))))


def apart_words(gate: str, seconds: float) -> str:
    """How soon after another gate."""
    return counting.seconds_after(round(seconds)).format(gate=ltr(gate))


def ready_notes(line: AlertLine) -> tuple[str, ...]:
    """Notes at a press; anything else is typed."""
    kind = line.raised.alert.kind
    sent, false_alarm = translate("security", "Officer sent"), translate("security", "False alarm")
    if kind in (AlertKind.FORGED, AlertKind.LOST_BADGE, AlertKind.STOLEN_BADGE):
        return sent, translate("security", "Code kept"), translate("security", "Person let go"), false_alarm
    if kind in (AlertKind.DURESS, AlertKind.WRONG_PINS, AlertKind.HELP):
        return sent, translate("security", "Officer is well"), false_alarm
    if kind is AlertKind.JOURNAL:
        return translate("security", "Organisers informed"), translate("security", "Paper compared")
    if kind is AlertKind.LOCKDOWN:
        return sent, translate("security", "Everybody informed")
    return sent, translate("security", "Identity checked"), translate("security", "Watched on"), false_alarm


def zone_of_gate(plan: Plan, gate: str) -> str:
    """Code of the zone a gate leads to; the gate's own code where the plan does not know it."""
    return plan.gates[gate].zone if gate in plan.gates else gate


def denied(action: Action) -> str:
    """Who may do what the officer on duty may not."""
    return {
        Action.LOCKDOWN: translate("security", "An officer of security locks all gates."),
        Action.LIFT_LOCKDOWN: translate("security", "A supervisor lifts the lockdown."),
    }[action]
