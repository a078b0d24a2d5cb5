"""Rules of a pretix check-in list: JSON logic with pretix' operators, meaning what pretix' server makes of it.

`python-jsonlogic` reads the expression into a tree; the operators are ours, one line each, after the behaviour of
pretix 2026.8 (base/services/checkin.py, helpers/jsonlogic.py). Where its meaning surprises:

- Every operand is worked out before `and` and `or` look at it: an error anywhere denies, also in a branch not taken.
- Text against anything compares as text; a number against what is no number is not smaller, and no error either.
- Entries count whenever they happened, also later than now: a clock that was wrong elsewhere does not free an entry.
- An operator that pretix would not save, a time that cannot be read, a missing value: denied.
"""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from functools import lru_cache
from inspect import signature
from typing import Any, Self

from jsonlogic.core import JSONLogicExpression, Operator
from jsonlogic.evaluation import EvaluationContext, get_value
from jsonlogic.registry import OperatorRegistry, UnknownOperator
from jsonlogic.typing import OperatorArgument

from kiosk.domain.day import midnight
from kiosk.domain.series import Times


class Malformed(Exception):
    """The rule cannot be worked out. Anything else that is raised is a bug of ours, and no verdict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One ticket at one gate: all that rules may ask. `entries` are those on this list, in order of time."""

    now: datetime
    zone: tzinfo
    times: Times
    product: int | None = None
    variation: int | None = None
    gate: int | None = None
    entries: tuple[datetime, ...] = ()
    present: bool = False
    """The last scan on this list was an entry."""

    def days(self, entries: tuple[datetime, ...]) -> int:
        """On how many days at the venue."""
        return len({entry.astimezone(self.zone).date() for entry in entries})

    def since(self, moment: datetime) -> tuple[datetime, ...]:
        """Entries from that moment on."""
        return tuple(entry for entry in self.entries if entry >= moment)

    def before(self, moment: datetime) -> tuple[datetime, ...]:
        """Entries before that moment."""
        return tuple(entry for entry in self.entries if entry < moment)


def permits(rules: str, case: Case) -> bool:
    """Whether the rules (JSON text) let the ticket in; what cannot be worked out does not. Empty rules permit."""
    values = _values(case)
    try:
        tree = _tree(rules)
        return tree is None or bool(tree.evaluate(EvaluationContext(values)))
    except (Malformed, RecursionError):
        return False


def moment(built: object, case: Case) -> datetime | None:
    """What a `buildTime` means for the case, aware; None for anything else, and for what cannot be read."""
    try:
        match built:
            case {"buildTime": [str(kind)]}:
                found = _time({"": case}, kind)
            case {"buildTime": [str(kind), text]}:
                found = _time({"": case}, kind, text)
            case _:
                return None
    except Malformed:
        return None
    return found if found is not None and found.tzinfo is not None else None


def readable(rules: str) -> bool:
    """Whether every condition is one that pretix has; whether it fits a case shows only there."""
    try:
        _tree(rules)
    except Malformed:
        return False
    return True


@lru_cache(maxsize=64)
def _tree(rules: str) -> Operator | None:
    """The conditions; None where there are none. An empty one stops the library's iteration. Raises Malformed."""
    try:
        read = json.loads(rules or "{}")
    except (ValueError, RecursionError) as error:
        raise Malformed from error
    try:
        expression = _without_remarks(read)
        if not expression or not isinstance(expression, dict):
            return None
        return JSONLogicExpression.from_json(expression).as_operator_tree(_REGISTRY)
    except (StopIteration, UnknownOperator, RecursionError) as error:
        raise Malformed from error


def _without_remarks(node: Any) -> Any:
    """Without the keys `__…` that pretix' editor leaves."""
    if isinstance(node, list):
        return [_without_remarks(each) for each in node]
    if isinstance(node, dict):
        return {key: _without_remarks(value) for key, value in node.items() if not key.startswith("__")}
    return node


def _values(case: Case) -> dict[str, Any]:
    """The variables, and the case itself for the operators."""
    return {
        "": case,
        "now": case.now,
        "now_isoweekday": case.now.astimezone(case.zone).isoweekday(),
        "product": case.product,
        "variation": case.variation,
        "gate": case.gate,
        "entries_number": len(case.entries),
        "entries_today": len(case.since(midnight(case.now, case.zone))),
        "entries_days": case.days(case.entries),
        "entry_status": "present" if case.present else "absent",
        "minutes_since_last_entry": _minutes(case.now, case.entries[-1:]),
        "minutes_since_first_entry": _minutes(case.now, case.entries[:1]),
    }


def _minutes(now: datetime, entry: tuple[datetime, ...]) -> int:
    return (now - entry[0]) // timedelta(minutes=1) if entry else -1


def _var(values: Mapping[str, Any], name: Any, missing: Any = None) -> Any:
    return values.get(str(name), missing) if name else None


def _equal(left: Any, right: Any) -> bool:
    if isinstance(left, str) or isinstance(right, str):
        return str(left) == str(right)
    if isinstance(left, bool) or isinstance(right, bool):
        return bool(left) is bool(right)
    return bool(left == right)


def _less(left: Any, right: Any) -> bool:
    if type(left) in (int, float) or type(right) in (int, float):
        return _number(left) < _number(right)
    try:
        return bool(left < right)
    except TypeError as unlike:
        raise Malformed from unlike


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return math.nan
    except OverflowError as huge:
        raise Malformed from huge


def _and(_: Mapping[str, Any], *operands: Any) -> Any:
    return next((operand for operand in operands if not operand), operands[-1] if operands else True)


def _or(_: Mapping[str, Any], *operands: Any) -> Any:
    return next((operand for operand in operands if operand), operands[-1] if operands else False)


def _is_before(earlier: Any, later: Any, tolerance: Any = None) -> bool:
    try:
        return bool(earlier < (later + timedelta(minutes=float(tolerance)) if tolerance else later))
    except (TypeError, ValueError, OverflowError) as unlike:
        raise Malformed from unlike


def _is_in(one: Any, many: Any) -> bool:
    try:
        return one in many
    except TypeError as unlike:
        raise Malformed from unlike


def _looked_up(number: Any) -> int:
    try:
        return int(number)
    except (TypeError, ValueError, OverflowError) as none:
        raise Malformed from none


def _clock(text: str) -> time:
    try:
        return time.fromisoformat(text if text[1:2] != ":" else f"0{text}")
    except (TypeError, ValueError) as unread:
        raise Malformed from unread


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError) as unread:
        raise Malformed from unread


def _time(values: Mapping[str, Any], kind: str, text: str = "") -> datetime | None:
    case: Case = values[""]
    match kind:
        case "custom":
            return _moment(text)
        case "customtime":
            clock = _clock(text)
            local = case.now.astimezone(case.zone)
            return local.replace(
                hour=clock.hour, minute=clock.minute, second=clock.second, microsecond=clock.microsecond
            )
        case "date_from":
            return case.times.starts
        case "date_to":
            return case.times.ends or case.times.starts
        case "date_admission":
            return case.times.admission or case.times.starts
        case _:
            return None


def _entries(values: Mapping[str, Any], moment: Any, *, since: bool) -> tuple[datetime, ...]:
    """Those from that moment on, or those before it; none of none, whatever the moment is."""
    case: Case = values[""]
    if case.entries and not (isinstance(moment, datetime) and moment.tzinfo is not None):
        raise Malformed
    return case.since(moment) if since else case.before(moment)


def _days(values: Mapping[str, Any], entries: tuple[datetime, ...]) -> int:
    case: Case = values[""]
    return case.days(entries)


_OPERATIONS: Mapping[str, Callable[..., Any]] = {
    "and": _and,
    "or": _or,
    "==": lambda _, left, right: _equal(left, right),
    "!=": lambda _, left, right: not _equal(left, right),
    "<": lambda _, left, right: _less(left, right),
    "<=": lambda _, left, right: _less(left, right) or _equal(left, right),
    ">": lambda _, left, right: _less(right, left),
    ">=": lambda _, left, right: _less(right, left) or _equal(left, right),
    "inList": lambda _, one, many: _is_in(one, many),
    "objectList": lambda _, *objects: list(objects),
    "lookup": lambda _, kind, number, label: _looked_up(number),
    "var": _var,
    "buildTime": _time,
    "isBefore": lambda _, left, right, tolerance=None: _is_before(left, right, tolerance),
    "isAfter": lambda _, left, right, tolerance=None: _is_before(right, left, tolerance),
    "entries_since": lambda values, moment: len(_entries(values, moment, since=True)),
    "entries_before": lambda values, moment: len(_entries(values, moment, since=False)),
    "entries_days_since": lambda values, moment: _days(values, _entries(values, moment, since=True)),
    "entries_days_before": lambda values, moment: _days(values, _entries(values, moment, since=False)),
}
"""Operator -> what it makes of the variables and its operands; pretix saves no rule with any other."""


def _takes(operation: Callable[..., Any]) -> tuple[int, float]:
    """How many operands, at least and at most."""
    _, *places = signature(operation).parameters.values()
    least = sum(place.default is place.empty and place.kind is not place.VAR_POSITIONAL for place in places)
    return least, math.inf if any(place.kind is place.VAR_POSITIONAL for place in places) else len(places)


_TAKES = {operator: _takes(operation) for operator, operation in _OPERATIONS.items()}


@dataclass
class _Operation(Operator):
    operands: list[OperatorArgument]

    @classmethod
    def from_expression(cls, operator: str, arguments: list[OperatorArgument]) -> Self:
        return cls(operator, arguments)

    def evaluate(self, context: EvaluationContext) -> Any:
        values, _ = context.data_stack.tail
        operands = [get_value(operand, context) for operand in self.operands]
        least, most = _TAKES[self.operator]
        if not least <= len(operands) <= most:
            raise Malformed
        return _OPERATIONS[self.operator](values, *operands)


_REGISTRY = OperatorRegistry()
for _name in _OPERATIONS:
    _REGISTRY.register(_name, _Operation)
