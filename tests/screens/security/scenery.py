"""Security's screen on a busy morning, for looking at and measuring it."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.duty import MAY, Action, Role
from kiosk.domain.people import DelegateId
from kiosk.domain.plan import Direction, Plan, Zone
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused, Verdict
from kiosk.journal.facts import Past
from kiosk.screens.kit.frame import Room, Surroundings
from kiosk.screens.security.now import zone_order
from kiosk.screens.security.views import (
    AlertLine,
    LockedDown,
    Matches,
    Missing,
    MusterView,
    Opened,
    Refusal,
    SecurityView,
    Traced,
    Void,
    ZoneNow,
)
from kiosk.security.alerts import Alert, AlertKind
from kiosk.security.board import Acknowledgement, Raised
from kiosk.security.tracing import Step
from kiosk.security.watched import WatchEntry
from tests.screens.scenery import (
    GULNAR,
    JO,
    LAYLA,
    LINDQVIST,
    LIU,
    OWUSU,
    PLAN,
    RAJAPAKSHA,
    SAMER,
    STATUSES,
    VENUE,
    at,
    named,
    person,
    portrait,
)

SUPERVISOR = frozenset(action for action, roles in MAY.items() if Role.SUPERVISOR in roles)
OFFICER = frozenset(action for action, roles in MAY.items() if Role.SECURITY in roles)
ORGANISER = frozenset(action for action, roles in MAY.items() if Role.ORGANISER in roles)

SECURED: Plan = replace(
    PLAN,
    zones={
        zone.code: zone
        for zone in (
            Zone(code="campus", name="Campus", key="C", capacity=2500, names=named(ru="Территория", ar="الحرم")),
            replace(PLAN.zones["plenary"], within="campus", capacity=1800),
            replace(PLAN.zones["bilateral"], within="campus", capacity=60),
            replace(PLAN.zones["lounge"], within="campus", capacity=60),
            Zone(code="ministers", name="Ministers", key="M", within="lounge", capacity=20),
            replace(PLAN.zones["press"], within="campus", capacity=120),
            Zone(code="terrace", name="West terrace", key="W", within="campus"),
        )
    },
)
NDIAYE = person(
    "Cheikh Ousmane Ndiaye",
    latin_name="NDIAYE Cheikh Ousmane",
    position="Expert",
    organisation="Regional academy",
    category="expert",
    delegation="SN",
    id=DelegateId("d9"),
)
_INSIDE = {"campus": 688, "plenary": 412, "bilateral": 38, "lounge": 57, "ministers": 9, "press": 41, "terrace": 4}


def surroundings() -> Surroundings:
    """Rail and bar."""
    return Surroundings(gate="A1", now=at(10, 47), zone=VENUE, rooms=frozenset(Room), statuses=STATUSES)


def past(verdict: Verdict, when: object, gate: str = "A1", of: int = 1, way: Direction = Direction.IN) -> Past:
    """A passage as the journal remembers it."""
    return Past(
        kiosk="k1",
        seq=of,
        of=of,
        at=when,  # type: ignore[arg-type]
        gate=gate,
        direction=way,
        verdict=verdict,
        person=None if verdict == Refused(Reason.FORGED) else f"d{of}",
        ticket=None,
    )


def zones() -> tuple[ZoneNow, ...]:
    """As in the picture."""
    return tuple(
        ZoneNow(code, depth, _INSIDE[code], SECURED.zones[code].capacity) for code, depth in zone_order(SECURED)
    )


def line(kind: AlertKind, minute: int, seq: int = 1, note: str | None = None, **more: object) -> AlertLine:
    """An alert; with a note it was acknowledged."""
    done = None
    if note is not None:
        done = Acknowledgement(officer="g", at=at(10, min(59, minute + 2)), note=note, cleared=False)
    details = {name: value for name, value in more.items() if name not in {"gate", "person", "operator", "delegate"}}
    alert = Alert(
        kind=kind,
        at=at(10, minute),
        gate=str(more.get("gate", "A1")),
        person=more.get("person"),  # type: ignore[arg-type]
        details=details,  # type: ignore[arg-type]
    )
    return AlertLine(
        Raised(kiosk="k1", seq=seq, alert=alert, acknowledged=done),
        more.get("delegate"),  # type: ignore[arg-type]
        officer="M. Tanaka" if done else "",
        operator=str(more.get("operator", "")),
    )


WATCHED = line(AlertKind.WATCHLIST, 43, 1, certainty="possible", entry="e", person="d2", delegate=LAYLA)
ALERTS = (
    WATCHED,
    line(AlertKind.TWO_PLACES, 22, 2, gate="C3", other_gate="A1", seconds=33, person="d9"),
    line(AlertKind.FORGED, 46, 3, note="Officer sent."),
    line(AlertKind.LOST_BADGE, 18, 4, note="Kept.", gate="B2", reason="REVOKED"),
)
MANY_ALERTS = tuple(
    line(
        kind, minute, 10 + minute, note=None if minute % 3 else "Officer sent, badge kept, delegation informed by radio"
    )
    for minute, kind in enumerate(list(AlertKind) * 4)
)[:30]

REFUSALS = (
    Refusal(past(Refused(Reason.FORGED), at(10, 46, 19), of=11)),
    Refusal(past(Refused(Reason.OUTSIDE_HOURS), at(10, 45, 2), of=12), JO),
    Refusal(past(Refused(Reason.ALREADY_INSIDE), at(10, 41, 18), of=13), LINDQVIST),
    Refusal(past(Held(Reason.IDENTITY_CHECK), at(10, 40, 31), of=14), LAYLA),
    Refusal(past(Refused(Reason.BADGE_REQUIRED), at(10, 38, 44), gate="C3", of=15), RAJAPAKSHA),
    Refusal(past(Refused(Reason.NO_ACCESS), at(10, 30, 44), gate="C3", of=16)),
)
STEPS = (
    Step(past(Admitted(()), at(10, 22, 10), "B2", 24), timedelta(seconds=33)),
    Step(past(Admitted(()), at(10, 21, 37), "A1", 23)),
    Step(past(Admitted((Note.EXIT,)), at(9, 50, 2), "A1", 22, Direction.OUT)),
    Step(past(Admitted((Note.FIRST_ENTRY,)), at(9, 14, 55), "A1", 21)),
)
TRACED = Traced(
    person="d9",
    delegate=NDIAYE,
    photo=portrait((90, 110, 120)),
    steps=STEPS,
    void=Void(("badge:d9/1204",), 1204),
)
LONG_TRACE = replace(
    TRACED,
    delegate=RAJAPAKSHA,
    photo=None,
    steps=tuple(Step(past(Admitted(()), at(10, 59 - n), "A1", n + 1)) for n in range(30)),
)
OPENED = Opened(
    line=WATCHED,
    photo=portrait((90, 110, 120)),
    listed=WatchEntry(
        id="e",
        names=("Leila Hadad", "Layla Haddad-Mansour"),
        births=("1971-03-05",),
        note="Do not approach alone. Call the duty officer of the host country.",
        level="high",
    ),
)
ACKNOWLEDGED = Opened(line=ALERTS[2])
FOUND = Matches(
    text="a",
    people=tuple(
        replace(who, id=DelegateId(f"f{n}"))
        for n, who in enumerate((GULNAR, RAJAPAKSHA, LAYLA, JO, SAMER, LIU, OWUSU, LINDQVIST, NDIAYE) * 3)
    ),
)
DELEGATIONS = tuple(zip(("JO", "KZ", "MONUSCO", "SE", "GH", "CN", "", "LK", "SN", "FR", "CD", "DE", "JP", "PE", "US"),
                        (40, 31, 22, 18, 12, 9, 7, 5, 4, 3, 3, 2, 2, 1, 1), strict=True))  # fmt: skip
LOCKDOWN = LockedDown(at(10, 44), "M. Tanaka")
VIEW = SecurityView(
    now=at(10, 47),
    rights=SUPERVISOR,
    zones=zones(),
    people=702,
    alerts=ALERTS,
    refusals=REFUSALS,
    turned_away=23,
    sheet=TRACED,
)
CROWDED = replace(
    VIEW,
    alerts=MANY_ALERTS,
    refusals=REFUSALS * 6,
    turned_away=1423,
    sheet=LONG_TRACE,
)
MUSTER = MusterView(
    zones=zones(),
    zone="plenary",
    delegations=DELEGATIONS,
    delegation="JO",
    people=(
        *(Missing(f"m{n}", who) for n, who in enumerate((SAMER, LAYLA, RAJAPAKSHA, GULNAR, LIU, OWUSU) * 3)),
        Missing("code:1", None),
        Missing("s1", JO, True),
    ),
    to_find=690,
    safe=12,
    left=38,
)


def view(name: str) -> SecurityView:
    """The states of the screen, by name."""
    return {
        "now": VIEW,
        "crowded": CROWDED,
        "opened": replace(VIEW, sheet=OPENED),
        "acknowledged": replace(VIEW, sheet=ACKNOWLEDGED),
        "found": replace(VIEW, sheet=FOUND),
        "nobody": replace(VIEW, sheet=Matches(text="zz", people=())),
        "quiet": replace(VIEW, alerts=(), refusals=(), turned_away=0, sheet=None, zones=zones()[:3]),
        "revoking": replace(VIEW, sheet=replace(TRACED, asking=True)),
        "locked": replace(VIEW, lockdown=LOCKDOWN),
        "locked-officer": replace(VIEW, lockdown=LOCKDOWN, rights=OFFICER),
        "organiser": replace(VIEW, rights=ORGANISER),
        "delegations": replace(VIEW, zone="plenary", delegations=DELEGATIONS),
        "not-read": SecurityView(now=at(10, 47), rights=SUPERVISOR, ready=False),
        "failed": replace(VIEW, said="The database cannot be written, so nothing is sealed"),
        "nothing-allowed": replace(VIEW, rights=frozenset({Action.SEE_PRESENCE}), sheet=None),
    }[name]


VIEWS = (
    "now", "crowded", "opened", "acknowledged", "found", "nobody", "quiet", "revoking", "locked", "locked-officer",
    "organiser", "delegations", "not-read", "failed", "nothing-allowed",
)  # fmt: skip
