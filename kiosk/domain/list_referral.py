"""Where and when a ticket refused at a check-in list may enter, found by asking the lists themselves.

Rules have no reasons, only an answer. So the same ticket is tried at the list's other gates, and at the moments at
which the answer may change: times that the rules name, midnights of the coming week, some minutes after an entry.
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product
from typing import Any

from kiosk.domain.admission_list import AdmissionList, Claim
from kiosk.domain.day import midnight
from kiosk.domain.plan import Gate, Plan
from kiosk.domain.verdict import Reason, Referral

_MOST = 3
_DAYS = 7
_SIGHT = timedelta(days=366)
_INSTANT = timedelta(microseconds=1)
_COMPARED = ("isBefore", "isAfter")
"""Operators that compare moments."""


def list_referrals(reason: Reason, plan: Plan, gate: Gate, claim: Claim, now: datetime) -> tuple[Referral, ...]:
    """What to tell the holder; nothing where no list or hour would help."""
    listed = gate.list
    if listed is None or claim.ambiguous:
        return ()
    if reason is Reason.NO_ACCESS:
        others = (each for each in plan.gates.values() if each.list is not None and each.zone == each.code)
        return tuple(
            Referral(each.zone, each.code) for each in others if each.list is not None and each.list.takes(claim)
        )[:_MOST]
    if reason is not Reason.RULES:
        return ()
    elsewhere = [
        Referral(each.zone, each.code)
        for each in plan.gates.values()
        if each.zone == gate.zone and each.list is not None and each.list.permits(claim, now)
    ]
    opens = opening(listed, claim, now)
    if opens is not None:
        return (*elsewhere, Referral(gate.zone, gate.code, opens=opens))[:_MOST]
    closed = closing(listed, claim, now)
    return (*elsewhere, *([] if closed is None else [Referral(gate.zone, gate.code, closes=closed)]))[:_MOST]


def opening(listed: AdmissionList, claim: Claim, now: datetime) -> datetime | None:
    """The first moment after now at which the rules let the ticket in; None where none is in sight."""
    points = {point for point in _turning_points(listed, claim, now) if point > now}
    return next((point for point in sorted(points) if listed.permits(claim, point + _INSTANT)), None)


def closing(listed: AdmissionList, claim: Claim, now: datetime) -> datetime | None:
    """Since when the rules no longer let the ticket in, with the history it has; None where time is not the matter."""
    points = {point for point in _past_points(listed, claim, now) if now - _SIGHT < point <= now}
    return next(
        (
            point
            for point in sorted(points, reverse=True)
            if listed.permits(claim, point - _INSTANT) and not listed.permits(claim, point + _INSTANT)
        ),
        None,
    )


def _turning_points(listed: AdmissionList, claim: Claim, now: datetime) -> Iterator[datetime]:
    """Moments to come at which the answer of the rules may change; harmless ones among them."""
    entries = [visit.at for visit in claim.visits if visit.entry]
    days = [timedelta(days=day) for day in range(_DAYS + 1)]
    yield from _midnights(listed, now, days)
    for moment, slack in _named_moments(listed, claim, now, days):
        if now + slack < moment < now + _SIGHT:
            yield moment - slack
    for operator, operands in _conditions(json.loads(listed.rules or "{}")):
        if operator not in _COMPARED:
            yield from (entry + timedelta(minutes=number + 1) for entry in entries for number in _numbers(operands))


def _past_points(listed: AdmissionList, claim: Claim, now: datetime) -> Iterator[datetime]:
    """Moments that were, at which the answer may have changed by the clock."""
    days = [timedelta(days=-day) for day in range(_DAYS + 1)]
    yield from _midnights(listed, now, days)
    for moment, slack in _named_moments(listed, claim, now, days):
        if now - _SIGHT < moment <= now:
            yield from (moment, moment + slack)


def _midnights(listed: AdmissionList, now: datetime, days: list[timedelta]) -> Iterator[datetime]:
    began = midnight(now, listed.zone)
    return (began + day for day in days)


def _named_moments(
    listed: AdmissionList, claim: Claim, now: datetime, days: list[timedelta]
) -> Iterator[tuple[datetime, timedelta]]:
    """Moments that rules compare with, on each of the days, and by how much they are widened."""
    local = now.astimezone(listed.zone)
    for operator, operands in _conditions(json.loads(listed.rules or "{}")):
        if operator in _COMPARED:
            slack = timedelta(minutes=float((_numbers(operands) or [0])[0]))
            for day, operand in product(days, operands):
                if (moment := listed.moment(operand, claim, local + day)) is not None:
                    yield moment, slack


def _numbers(operands: list[Any]) -> list[float]:
    return [each for each in operands if type(each) in (int, float) and 0 <= each < _DAYS * 24 * 60]


def _conditions(rules: Any) -> Iterator[tuple[str, list[Any]]]:
    """Every operator with its operands, however deep."""
    if isinstance(rules, list):
        for each in rules:
            yield from _conditions(each)
    elif isinstance(rules, dict):
        for operator, operands in rules.items():
            yield operator, operands if isinstance(operands, list) else [operands]
            yield from _conditions(operands)
