"""What staff reads beside a person, and how a gate follows its hours on screen."""

from dataclasses import replace
from datetime import time

from pytestqt.qtbot import QtBot

from kiosk.domain.credential import Credential, Format, Kind
from kiosk.domain.plan import Direction, Hours, Plan
from kiosk.domain.verdict import Admitted, Caution, Held, Reason, Referral
from kiosk.screens.gate.admitted import admitted_scene
from kiosk.screens.gate.company import note_texts
from kiosk.screens.gate.gate import Gate as GateScreen
from kiosk.screens.gate.held import held_scene
from kiosk.screens.gate.idle import Rest, idle_scene, sentences
from kiosk.screens.gate.refused import headline
from kiosk.screens.gate.scene import Scene
from kiosk.screens.gate.stage import Stage, lamp_of
from kiosk.screens.kit.person import shown_name
from kiosk.screens.kit.theme import theme
from tests.screens.measuring import measured
from tests.screens.scenery import (
    COUNTS,
    GULNAR,
    JO,
    LINDQVIST,
    NOW,
    PLAN,
    STATUSES,
    admitted,
    at,
    held,
    passage,
    refused,
)

SHUT = Hours(starts=time(14), ends=time(16))


def plain(text: str) -> str:
    """Without the marks that keep scripts apart."""
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))


def with_hours(*hours: Hours) -> Plan:
    gate = replace(PLAN.gates["A1"], hours=hours, direction=Direction.BOTH)
    return replace(PLAN, gates={**PLAN.gates, "A1": gate})


def said(scene: Scene) -> str:
    return plain(" | ".join(text.text for text in measured(scene, (1280, 800)).landed))


def test_notes_for_the_person_for_the_category_and_of_the_plan_all_reach_the_gate() -> None:
    chief = replace(PLAN.categories["chief"], attention="Escort to the podium")
    plan = replace(PLAN, categories={**PLAN.categories, "chief": chief})
    delegate = replace(LINDQVIST, attention="Speaks at ten")
    showing = admitted(delegate)
    one = replace(showing.passage, cautions=(Caution.NEARLY_FULL, Caution.INSIDE_ALREADY))
    texts = note_texts(plan, one)
    assert texts == (
        "Speaks at ten",
        "Escort to the podium",
        "Plenary is nearly full. Tell your supervisor.",
        "This person is inside already by the records. Ask why.",
    )
    shown = said(admitted_scene(plan, replace(showing, passage=one), ""))
    assert all(text in shown for text in texts)


def test_a_note_for_a_category_reaches_the_gate_for_somebody_off_the_roster() -> None:
    chief = replace(PLAN.categories["chief"], attention="Escort to the podium")
    plan = replace(PLAN, categories={**PLAN.categories, "chief": chief})
    badge = Credential(format=Format.BADGE, kind=Kind.BADGE, id="b", keys=("b",), signed=True, category="chief")
    unlisted = replace(admitted(LINDQVIST).passage, delegate=None, credential=badge)
    shown = said(admitted_scene(plan, replace(admitted(LINDQVIST), passage=unlisted), ""))
    assert all(text in shown for text in ("Chief of police", "Not on this roster", "Escort to the podium"))
    held_one = replace(held(), passage=replace(unlisted, verdict=Held(Reason.IDENTITY_CHECK)))
    shown = said(held_scene(plan, held_one, ""))
    assert all(text in shown for text in ("Not on this roster", "Ask for the passport.", "Escort to the podium"))


def test_an_escort_is_shown_with_those_who_pass_too(qtbot: QtBot) -> None:
    showing = admitted(LINDQVIST)
    led = tuple(passage(delegate, Admitted(), seq=seq) for seq, delegate in enumerate((GULNAR, JO), 5000))
    shown = said(admitted_scene(PLAN, replace(showing, passage=replace(showing.passage, released=led)), ""))
    assert "2 people pass with this escort" in shown
    assert "ABDIRAKHMANOVA G., PEMBERTON J." in shown


def test_a_gate_outside_its_hours_says_when_it_opens_and_that_one_may_leave() -> None:
    plan = with_hours(SHUT)
    rest = Rest(plan=plan, gate="A1", now=NOW, statuses=STATUSES, counts=COUNTS)
    assert tuple(map(plain, sentences(rest, None))) == ("Gate A1 opens at 14:00", "The way out stays open.")
    later = refused(Reason.OUTSIDE_HOURS, JO, Referral("plenary", "A1", opens=at(14)))
    assert plain(headline(plan, later, Reason.OUTSIDE_HOURS)) == "Gate A1 opens at 14:00"
    assert plain(headline(plan, refused(Reason.OUTSIDE_HOURS, JO), Reason.OUTSIDE_HOURS)) == "Gate A1 is closed now"


def test_a_ticket_for_one_entry_a_day_says_when_it_opens_again() -> None:
    again = refused(Reason.ALREADY_USED, JO, Referral("plenary", "A1", opens=at(18)))
    assert headline(PLAN, again, Reason.ALREADY_USED) == "Used today already; again from 18:00"
    assert headline(PLAN, refused(Reason.ALREADY_USED, JO), Reason.ALREADY_USED) == "This ticket has been used already"


def test_the_column_says_where_the_gate_leads_at_this_hour() -> None:
    plan = with_hours(
        Hours(starts=time(8), ends=time(12), direction=Direction.IN), Hours(starts=time(12), ends=time(18))
    )
    stage = Stage(plan=plan, gate="A1", direction=Direction.BOTH, offers=frozenset())
    assert [lamp_of(stage, moment).direction for moment in (at(9), at(13))] == ["In", "In and out"]
    assert lamp_of(replace(stage, direction=Direction.OUT), at(9)).direction == "Out"


def test_a_zone_that_is_nearly_full_is_shown_so_at_rest() -> None:
    rest = Rest(plan=PLAN, gate="A1", now=NOW, statuses=STATUSES, counts=replace(COUNTS, warn_at=412))
    assert "nearly full, of 1\u202f800" in said(idle_scene(rest))
    assert "inside, of 1\u202f800" in said(idle_scene(replace(rest, counts=replace(COUNTS, warn_at=413))))


def test_those_let_in_by_an_escort_stand_in_the_strip(qtbot: QtBot) -> None:
    screen = GateScreen(PLAN, "A1", theme("light"), now=lambda: NOW, elapsed=lambda: 0.0)
    qtbot.addWidget(screen)
    showing = admitted(LINDQVIST)
    screen.show_passage(replace(showing, passage=replace(showing.passage, released=(passage(JO, Admitted()),))))
    assert [recent.name for recent in screen._recents] == [shown_name(LINDQVIST), shown_name(JO)]
