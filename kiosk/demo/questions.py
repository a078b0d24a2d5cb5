"""A gate of the demo that asks before it admits, as a check-in list of pretix may. No real plan has it.

The people of the demo come from Indico and hold no product, so its questions are for tickets without one.
"""

from dataclasses import replace

from kiosk.admission.checkpoint import Checkpoint
from kiosk.domain.admission_list import AdmissionList
from kiosk.domain.plan import Direction, Gate, PassBack, Zone
from kiosk.domain.questions import Kind, Option, Question
from kiosk.domain.series import Times
from kiosk.security.lockdown import Lockdowns
from kiosk.station import Station

GATE = "Q1"
_WITHOUT_PRODUCT: frozenset[int] = frozenset({None})  # type: ignore[arg-type]


def _question(number: int, kind: Kind, text: str, **changes: object) -> Question:
    question = Question(id=number, kind=kind, texts={"en": text}, products=_WITHOUT_PRODUCT)
    return replace(question, **changes)  # type: ignore[arg-type]


QUESTIONS = (
    _question(1, Kind.YES_NO, "Consent to be filmed?", required=True),
    _question(2, Kind.YES_NO, "Service weapon declared?", help={"en": "At the armoury, left of the entrance."}),
    _question(
        3,
        Kind.CHOICE,
        "Interpretation",
        options=tuple(
            Option(id=number, identifier=name[:2].upper(), texts={"en": name})
            for number, name in enumerate(("Arabic", "Chinese", "English", "French", "Russian", "Spanish"), 1)
        ),
    ),
)


def with_gate(station: Station) -> Station:
    """The station with the gate that asks."""
    plan = station.plan
    listed = AdmissionList(
        id=7, name="Ceremony", zone=plan.zone_info, times=Times(plan.event.starts, plan.event.ends), questions=QUESTIONS
    )
    zone = Zone(code=GATE, name="Ceremony", key="C", pass_back=PassBack.ALLOW)
    gate = Gate(code=GATE, name="Ceremony", zone=GATE, direction=Direction.IN, list=listed)
    wider = replace(plan, zones={**plan.zones, GATE: zone}, gates={**plan.gates, GATE: gate})
    known = station.checkpoint
    station.checkpoint = Checkpoint(
        known.people, known.journal, wider, known.keys, Lockdowns(known.journal).is_locked_down
    )
    return station
