"""What a plan says of officers: overrides, how long resolved holds stand, walks, what entrance staff may do besides."""

from collections.abc import Mapping
from datetime import timedelta

from kiosk.domain.duty import GRANTABLE, Action, Consent
from kiosk.domain.lasting import LASTING, Lasting
from kiosk.domain.plan import Gate
from kiosk.domain.verdict import Reason
from kiosk.sources.toml_table import Table

_OVERRIDABLE = tuple(reason for reason in Reason if reason is not Reason.NOT_THIS_PERSON)


def overrides_of(root: Table) -> Mapping[Reason, Consent]:
    """Whose word it takes to override a reason, where the plan says it."""
    table = root.table("overrides")
    return {Reason(reason): Consent(table.choice(reason, list(Consent))) for reason in table.keys_among(_OVERRIDABLE)}


def lasting_of(root: Table) -> Mapping[Reason, Lasting]:
    """How long a hold that staff resolved stands, where the plan says it."""
    table = root.table("resolved")
    return {Reason(reason): Lasting(table.choice(reason, list(Lasting))) for reason in table.keys_among(LASTING)}


def walks_of(root: Table, gates: Mapping[str, Gate]) -> Mapping[frozenset[str], timedelta]:
    """The least time it takes to walk from one gate to another, either way."""
    found: dict[frozenset[str], timedelta] = {}
    for table in root.rows("walks"):
        between = table.choices("gates", gates)
        pair = frozenset(between)
        if len(between) != 2 or len(pair) != 2:
            raise table.wrong("gates", "does not name two different gates")
        if pair in found:
            raise table.wrong("gates", f"{' and '.join(between)} are there already")
        found[pair] = timedelta(seconds=table.count("seconds", least=1))
        table.done()
    return found


def granted_of(root: Table) -> frozenset[Action]:
    """What entrance staff may do besides what their role allows."""
    table = root.table("entrance")
    may = table.choices("may", [action for action in Action if action in GRANTABLE])
    table.done()
    return frozenset(map(Action, may))
