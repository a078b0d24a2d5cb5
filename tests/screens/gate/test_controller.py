from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Reason, Refused
from kiosk.screens.gate.controller import GateController
from kiosk.storage.database import CannotWrite
from tests.screens.scenery import GULNAR, NOW, passage

SCAN = Scan(b"code", datetime(2026, 11, 24, 15, tzinfo=UTC), Reader.WEDGE)
SEALED = passage(GULNAR, Admitted())


class OneVerdict:
    """A checkpoint with one answer."""

    def __init__(self, answer: Passage | Exception) -> None:
        self.answer = answer
        self.undone: list[Passage] = []

    def examine(self, scan: Scan, gate: str, direction: Direction | None = None) -> Passage:
        return self._give()

    def resolve(self, passage: Passage, at: datetime) -> Passage:
        return self._give()

    def undo(self, passage: Passage, at: datetime) -> int:
        self.undone.append(passage)
        return 1

    def not_this_person(self, passage: Passage, at: datetime) -> Passage:
        return self._give()

    def _give(self) -> Passage:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def desk(judge: OneVerdict, parent: QObject | None = None) -> GateController:
    return GateController(judge, "A1", now=lambda: NOW, parent=parent)


def test_what_the_checkpoint_sealed_is_passed_on(qtbot: QtBot) -> None:
    table = desk(OneVerdict(SEALED))
    with qtbot.waitSignal(table.passed) as passed:
        table.examine(SCAN)
    assert passed.args == [SEALED]


def test_a_refusal_is_a_passage_like_any_other(qtbot: QtBot) -> None:
    refusal = passage(None, Refused(Reason.UNKNOWN))
    table = desk(OneVerdict(refusal))
    with qtbot.waitSignal(table.passed) as passed:
        table.examine(SCAN)
    assert passed.args == [refusal]


def test_a_trouble_is_no_passage(qtbot: QtBot) -> None:
    trouble = CannotWrite("disk full")
    table = desk(OneVerdict(trouble))
    with qtbot.assertNotEmitted(table.passed), qtbot.waitSignal(table.failed) as failed:
        table.examine(SCAN)
    assert failed.args == [trouble]
    assert not table.judging


def test_a_bug_is_not_caught_and_it_is_known_that_a_code_has_no_verdict(qtbot: QtBot) -> None:
    table = desk(OneVerdict(ZeroDivisionError()))
    with pytest.raises(ZeroDivisionError):
        table.examine(SCAN)
    assert table.judging


def test_an_undone_passage_is_told(qtbot: QtBot) -> None:
    judge = OneVerdict(SEALED)
    table = desk(judge)
    with qtbot.waitSignal(table.undone) as undone:
        table.undo(SEALED)
    assert undone.args == [SEALED]
    assert judge.undone == [SEALED]


def test_resolved_and_turned_down_passages_are_shown_like_scans(qtbot: QtBot) -> None:
    table = desk(OneVerdict(SEALED))
    for act in (table.resolve, table.refuse_person):
        with qtbot.waitSignal(table.passed) as passed:
            act(SEALED)
        assert passed.args == [SEALED]
