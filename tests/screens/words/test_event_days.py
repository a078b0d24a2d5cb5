"""A person turned away for the days of the event learns that, not that the code is old."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter

from kiosk.domain.credential import Credential, Format, Kind
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.presence import movement
from kiosk.domain.series import Series, SeriesDate
from kiosk.domain.verdict import Held, Reason, Refused
from kiosk.journal.selection import Selection
from kiosk.journal.store import Journal
from kiosk.reports.lines import Scribe
from kiosk.screens.gate.held import held_scene
from kiosk.screens.gate.lamps import gate_lamp, verdict_lamp
from kiosk.screens.gate.refused import headline, refused_scene
from kiosk.screens.gate.strip import paint_strip
from kiosk.screens.gate.views import Recent, Showing, recent_of
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.words.event_days import headline_of, line_of
from kiosk.screens.words.language import speak
from kiosk.storage.database import memory
from tests.screens.measuring import MeasuringPaper, measured, outside, overlapping
from tests.screens.scenery import GULNAR, PLAN, at, passage

OVER = PLAN.days[1] + timedelta(hours=1)
EARLY = PLAN.days[0] - timedelta(hours=8)
BASE = (1280, 800)


def turned(reason: Reason, when: datetime, *, held: bool = False) -> Showing:
    return Showing(passage=passage(GULNAR, Held(reason) if held else Refused(reason), when))


def said(showing: Showing, plan: Plan = PLAN) -> str:
    of = held_scene if isinstance(showing.passage.verdict, Held) else refused_scene
    return " ".join(each.text for each in measured(of(plan, showing, ""), BASE).landed)


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize(
    ("reason", "when", "words"),
    [(Reason.EXPIRED, OVER, "The event is over"), (Reason.NOT_YET_VALID, EARLY, "The event is not open yet")],
)
def test_headline_and_steps_speak_of_the_event(reason: Reason, when: datetime, words: str, held: bool) -> None:
    shown = said(turned(reason, when, held=held))
    assert words in shown
    assert f"Say that {words[0].lower()}{words[1:]}." in shown
    assert "newer ticket" not in shown and "This code" not in shown


@pytest.mark.parametrize("reason", [Reason.EXPIRED, Reason.NOT_YET_VALID])
def test_the_button_of_such_a_hold_compares_nobody(reason: Reason) -> None:
    showing = turned(reason, OVER, held=True)
    assert held_scene(PLAN, showing, "").acts[0].label == "Admit all the same"


def test_early_comers_hear_the_hour_of_the_doors_or_of_a_registration_that_begins_later() -> None:
    showing = turned(Reason.NOT_YET_VALID, EARLY)
    assert "00:00" in headline(PLAN, showing, Reason.NOT_YET_VALID)
    later = replace(GULNAR, valid_from=PLAN.days[0] + timedelta(hours=9))
    showing = replace(showing, passage=replace(showing.passage, delegate=later))
    assert "Valid from 09:00" in headline(PLAN, showing, Reason.NOT_YET_VALID)


def test_a_code_that_ended_during_the_event_is_spoken_of_as_ever() -> None:
    showing = turned(Reason.EXPIRED, at(10))
    ended = replace(GULNAR, valid_until=at(9))
    assert "Ask for a newer ticket or badge." in said(showing)
    showing = replace(showing, passage=replace(showing.passage, delegate=ended))
    assert headline(PLAN, showing, Reason.EXPIRED) == "Was valid until 09:00"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("reason", "when"), [(Reason.EXPIRED, OVER), (Reason.NOT_YET_VALID, EARLY)])
def test_it_fits_in_every_language(language: str, reason: Reason, when: datetime) -> None:
    speak(language)
    try:
        paper = measured(refused_scene(PLAN, turned(reason, when), ""), BASE)
    finally:
        speak("en")
    assert not overlapping(paper) and not outside(paper, paper.height)


def test_a_ticket_for_another_date_of_a_series_is_said_to_be_one() -> None:
    showing = turned(Reason.NO_ACCESS, at(10))
    here = PLAN.gates[showing.passage.gate]
    elsewhere = next(code for code in PLAN.gates if code != here.code)
    series = Series(said={4: SeriesDate(gates=frozenset({elsewhere})), 5: SeriesDate(gates=frozenset({here.code}))})
    dated = replace(PLAN, series=series)
    for date, expected in ((4, True), (5, False), (None, False)):
        ticket = Credential(format=Format.PRETIX_SIG1, kind=Kind.TICKET, id="t", keys=("sig1:t",), date=date)
        shown = replace(showing, passage=replace(showing.passage, credential=ticket))
        assert ("for another date" in headline(dated, shown, Reason.NO_ACCESS)) is expected


LINES = [(Reason.EXPIRED, OVER, "The event is over"), (Reason.NOT_YET_VALID, EARLY, "The event is not open yet")]
OF_CODE = {Reason.EXPIRED: "No longer valid", Reason.NOT_YET_VALID: "Not valid yet"}


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize(("reason", "when", "words"), LINES)
def test_column_strip_audit_and_dialogs_speak_of_the_event_too(
    reason: Reason, when: datetime, words: str, held: bool
) -> None:
    """During the event the same reason is the code's."""
    for at_, expected in ((when, words), (at(10), OF_CODE[reason])):
        turned_away = turned(reason, at_, held=held).passage
        unlit = gate_lamp(PLAN, turned_away.gate, Direction.IN, at_)
        assert verdict_lamp(unlit, PLAN, turned_away).line == expected
        assert expected in in_strip(recent_of(turned_away, PLAN))
        assert expected in in_audit(turned_away)
        sentence = headline_of(PLAN, turned_away, reason)
        assert (sentence == words) is (at_ == when)
        assert expected == line_of(PLAN, turned_away.gate, at_, reason)


def in_strip(recent: Recent) -> str:
    canvas = QImage(864, 800, QImage.Format.Format_RGB32)
    with QPainter(canvas) as painter:
        paper = MeasuringPaper(painter, QSizeF(864, 800), 1.0, LIGHT, rtl=False)
        paint_strip(paper, (recent,), PLAN.zone_info, named=True)
    return " ".join(each.text for each in paper.landed)


def in_audit(passage: Passage) -> str:
    journal = Journal(memory(), "K1")
    journal.passage(passage, movement(PLAN, PLAN.gates[passage.gate], passage.direction, passage.at))
    scribe = Scribe(PLAN, lambda _: None, str, PLAN.zone_info)
    return next(iter(scribe.lines(Selection().of(journal.entries())))).reason
