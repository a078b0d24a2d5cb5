"""The clock of a kiosk, set by whoever can reach it: what is trusted, what is sealed, and who ends the doubt."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from kiosk import station
from kiosk.admission.checkpoint import Checkpoint
from kiosk.admission.timekeeping import ClockAhead, ClockBehind, ClockDoubted, Timekeeper
from kiosk.cli import kiosk
from kiosk.commands.answers import Invocation
from kiosk.commands.clock import NotConfirmed
from kiosk.credentials import Keys
from kiosk.domain.duty import Role
from kiosk.domain.passage import EntryKind
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Note
from kiosk.journal.store import Journal
from kiosk.operators.store import Operators
from kiosk.roster.store import Roster
from kiosk.storage.database import memory
from kiosk.storage.paths import resources
from kiosk.system.clock import Clock
from tests.makers import NOON, Crowd, a_delegate, a_plan

HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)


class Machine:
    """A machine whose wall clock anybody may set; time passes when told."""

    def __init__(self, wall: datetime = NOON) -> None:
        self.wall, self.steady, self.boot = wall, 100.0, "first"

    def pass_by(self, span: timedelta) -> None:
        self.wall += span
        self.steady += span.total_seconds()

    def restart(self, off: timedelta = timedelta()) -> None:
        self.wall += off
        self.steady, self.boot = 1.0, self.boot + "'"

    def clock(self) -> Clock:
        return Clock(lambda: self.wall, lambda: self.steady, self.boot)


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def journal() -> Any:
    db = memory()
    yield Journal(db, "K1")
    db.close()


@pytest.fixture
def opened(machine: Machine, journal: Journal) -> Callable[[], Timekeeper]:
    """The kiosk is started: every call is another process on the same file."""

    def start() -> Timekeeper:
        keeper = Timekeeper(Journal(journal.db, "K1"), Roster(journal.db), machine.clock())
        keeper.keep()
        return keeper

    return start


def clock_entries(keeper: Timekeeper) -> list[dict[str, Any]]:
    return [entry.facts for entry in keeper.journal.entries() if entry.kind == EntryKind.CLOCK]


def admit(keeper: Timekeeper, code: str = "code-1") -> Any:
    crowd = Crowd({f"plain:{code}": a_delegate(id=code) for code in ("code-1", "code-2", "code-3")})
    checkpoint = Checkpoint(crowd, keeper.journal, a_plan(), Keys())
    checkpoint.clock_doubted = keeper.doubtful
    return checkpoint.examine(Scan(code.encode(), keeper.now(), Reader.WEDGE), "A1").verdict


class TestTheClock:
    def test_it_is_the_wall_clock_while_both_agree(self, machine: Machine) -> None:
        clock = machine.clock()
        machine.pass_by(5 * HOUR)
        assert (clock.now(), clock.off()) == (NOON + 5 * HOUR, timedelta())

    @pytest.mark.parametrize("step", [timedelta(seconds=2), timedelta(seconds=-2)])
    def test_a_correction_of_a_second_or_two_is_followed(self, machine: Machine, step: timedelta) -> None:
        clock = machine.clock()
        machine.wall += step
        assert (clock.now(), clock.off()) == (machine.wall, timedelta())

    def test_slewing_is_followed(self, machine: Machine) -> None:
        clock = machine.clock()
        machine.pass_by(48 * HOUR)
        machine.wall += timedelta(seconds=30)
        assert clock.now() == machine.wall

    @pytest.mark.parametrize("jump", [HOUR, -HOUR, timedelta(seconds=5), timedelta(days=-900)])
    def test_a_jump_does_not_move_trusted_time(self, machine: Machine, jump: timedelta) -> None:
        clock = machine.clock()
        machine.wall += jump
        machine.pass_by(HOUR)
        assert (clock.now(), clock.off()) == (NOON + HOUR, jump)

    def test_many_small_steps_are_one_big_one(self, machine: Machine) -> None:
        clock = machine.clock()
        for _ in range(10):
            machine.wall += 2 * SECOND
            machine.pass_by(SECOND)
            clock.now()
        assert (clock.now(), clock.off()) == (NOON + 10 * SECOND, 20 * SECOND)

    def test_suspend_is_no_jump(self, machine: Machine) -> None:
        clock = machine.clock()
        machine.pass_by(timedelta(hours=9))
        assert clock.off() == timedelta()

    def test_the_real_clocks_agree(self) -> None:
        assert Clock().off() == timedelta()

    @given(st.lists(st.tuples(st.integers(-4000, 4000), st.integers(0, 90_000)), max_size=12))
    def test_trusted_time_never_leaves_the_steady_clock_further_than_allowed(
        self, moves: list[tuple[int, int]]
    ) -> None:
        machine = Machine()
        clock = machine.clock()
        for step, rest in moves:
            machine.wall += step * SECOND
            machine.pass_by(rest * SECOND)
            true = NOON + timedelta(seconds=machine.steady - 100)
            assert abs(clock.now() - true) <= timedelta(seconds=3 + (machine.steady - 100) * 200e-6 + 1e-3)


class TestTheRecord:
    def test_a_jump_is_sealed_once_with_from_to_and_by_how_much(self, machine: Machine, opened: Any) -> None:
        keeper = opened()
        machine.wall += 2 * HOUR
        assert isinstance(keeper.look(), ClockAhead)
        machine.pass_by(timedelta(minutes=1))
        trouble = keeper.look()
        assert str(trouble) == (
            "The clock of this machine jumped ahead by 2 h: set it right, or have an organiser confirm it"
            " (`kiosk clock --confirm`)."
        )
        assert clock_entries(keeper) == [
            {"act": "jumped", "by": 7200.0, "from": "2024-06-27T16:00:00.000000+00:00",
             "to": "2024-06-27T18:00:00.000000+00:00"}
        ]  # fmt: skip
        assert keeper.journal.verify()[0].intact

    def test_a_clock_set_right_ends_the_doubt_by_itself(self, machine: Machine, opened: Any) -> None:
        keeper = opened()
        machine.wall -= 2 * HOUR
        assert isinstance(keeper.look(), ClockBehind)
        machine.wall += 2 * HOUR
        assert keeper.look() is None
        assert [facts["act"] for facts in clock_entries(keeper)] == ["jumped", "settled"]

    def test_a_second_jump_is_sealed_too(self, machine: Machine, opened: Any) -> None:
        keeper = opened()
        for _ in range(2):
            machine.wall += HOUR
            keeper.look()
        assert [facts["by"] for facts in clock_entries(keeper)] == [3600.0, 7200.0]

    def test_an_admission_in_doubt_says_so_and_goes_by_trusted_time(self, machine: Machine, opened: Any) -> None:
        keeper = opened()
        machine.wall += 9 * HOUR
        assert admit(keeper) == Admitted((Note.FIRST_ENTRY, Note.CLOCK_SUSPECT))
        assert keeper.journal.sealed_at() == NOON

    def test_whoever_confirms_is_sealed_and_trusted_time_follows(self, machine: Machine, opened: Any) -> None:
        keeper = opened()
        admit(keeper)
        machine.wall -= 3 * HOUR
        keeper.look()
        keeper.confirm("officer-1")
        assert (keeper.look(), keeper.doubtful(), keeper.now()) == (None, False, NOON - 3 * HOUR)
        assert clock_entries(keeper)[-1]["officer"] == "officer-1"
        assert admit(keeper, "code-2") == Admitted((Note.FIRST_ENTRY,))

    def test_a_confirmation_in_another_process_is_heeded(self, machine: Machine, opened: Any) -> None:
        gate, command = opened(), opened()
        machine.wall -= 3 * HOUR
        gate.look()
        command.confirm("officer-1")
        assert (gate.look(), gate.now()) == (None, NOON - 3 * HOUR)
        assert admit(gate) == Admitted((Note.FIRST_ENTRY,))

    def test_a_confirmation_before_the_gate_has_looked_counts(self, machine: Machine, opened: Any) -> None:
        gate, command = opened(), opened()
        machine.wall += 3 * HOUR
        command.confirm("officer-1")
        assert (gate.look(), gate.now()) == (None, NOON + 3 * HOUR)


class TestOverARestart:
    def test_setting_the_clock_while_the_kiosk_is_closed_is_a_jump(self, machine: Machine, opened: Any) -> None:
        opened()
        machine.pass_by(HOUR)
        machine.wall += 5 * HOUR
        again = opened()
        assert isinstance(again.look(), ClockAhead)
        assert again.now() == NOON + HOUR

    def test_a_doubt_outlives_the_process(self, machine: Machine, opened: Any) -> None:
        first = opened()
        machine.wall += 5 * HOUR
        first.look()
        again = opened()
        assert isinstance(again.look(), ClockAhead)
        assert len(clock_entries(again)) == 1

    def test_a_clock_behind_what_is_sealed_is_doubted_and_time_does_not_run_backwards(
        self, machine: Machine, opened: Any
    ) -> None:
        admit(opened())
        machine.restart(off=timedelta(days=-400))
        again = opened()
        assert isinstance(again.look(), ClockBehind)
        machine.pass_by(HOUR)
        assert again.now() == NOON + HOUR
        assert admit(again, "code-2") == Admitted((Note.FIRST_ENTRY, Note.CLOCK_SUSPECT))

    def test_an_empty_battery_is_mended_by_setting_the_clock(self, machine: Machine, opened: Any) -> None:
        admit(opened())
        machine.restart(off=timedelta(days=-400))
        again = opened()
        again.look()
        machine.wall = NOON + 9 * HOUR
        assert (again.look(), again.now()) == (None, NOON + 9 * HOUR)
        machine.wall += HOUR
        assert isinstance(again.look(), ClockAhead)

    def test_a_doubt_that_nobody_ended_outlives_the_machine(self, machine: Machine, opened: Any) -> None:
        first = opened()
        machine.wall += 5 * HOUR
        first.look()
        machine.restart()
        again = opened()
        trouble = again.look()
        assert type(trouble) is ClockDoubted
        assert admit(again) == Admitted((Note.FIRST_ENTRY, Note.CLOCK_SUSPECT))
        again.confirm("officer-1")
        assert again.look() is None
        assert opened().look() is None

    def test_a_confirmed_clock_stays_confirmed(self, machine: Machine, opened: Any) -> None:
        keeper = opened()
        admit(keeper)
        machine.wall -= 3 * HOUR
        keeper.look()
        keeper.confirm("officer-1")
        for restarted in (False, True):
            if restarted:
                machine.restart()
            assert (opened().look(), opened().doubtful()) == (None, False)

    def test_time_that_passes_while_the_machine_is_off_is_no_jump(self, machine: Machine, opened: Any) -> None:
        admit(opened())
        machine.restart(off=timedelta(hours=12))
        assert opened().look() is None


class TestTheCommand:
    """On the real clock of this machine; the anchor of an earlier start says something else."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        folder = tmp_path / "data"
        station.create(folder, (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")).close()
        return folder

    def set_clock(self, folder: Path, by: timedelta) -> None:
        with station.open_station(folder, writing=True) as opened:
            keeper = Timekeeper(opened.journal, opened.roster)
            keeper.clock.anchor = replace(keeper.clock.here(), wall=keeper.clock.wall() - by)
            keeper.keep()
            keeper.look()

    def run(self, folder: Path, *words: str, pin: str | None = None) -> Any:
        arguments = ["--data", str(folder), "clock", *words, "--json"]
        return CliRunner().invoke(kiosk, arguments, obj=Invocation(), env={"KIOSK_PIN": pin})

    def test_a_clock_in_doubt_is_shown_and_confirmed_on_the_record(self, folder: Path) -> None:
        assert json.loads(self.run(folder).stdout)["doubtful"] is False
        self.set_clock(folder, 2 * HOUR)
        before = json.loads(self.run(folder).stdout)
        assert before["doubtful"] is True
        assert datetime.fromisoformat(before["clock"]) - datetime.fromisoformat(before["trusted"]) > HOUR
        assert json.loads(self.run(folder, "--confirm").stdout)["doubtful"] is False
        assert json.loads(self.run(folder).stdout)["doubtful"] is False
        with station.open_station(folder, writing=False) as opened:
            acts = [e.facts for e in opened.journal.entries() if e.kind == EntryKind.CLOCK]
            assert [(a["act"], a.get("officer")) for a in acts] == [("jumped", None), ("confirmed", "command line")]

    def test_where_there_are_officers_only_an_organiser_may_confirm(self, folder: Path) -> None:
        now = datetime.now(UTC)
        with station.open_station(folder, writing=True) as opened:
            operators = Operators(opened.db)
            boss = operators.add("M. Tanaka", Role.ORGANISER, "482190", now)
            operators.add("R. Adeyemi", Role.SECURITY, "771345", now)
            operators.set_pin(boss.id, "903517", now, duress=True)
        self.set_clock(folder, -2 * HOUR)
        for pin, sentence in (("111222", "this PIN is wrong"), ("771345", "only an organiser may do that")):
            with pytest.raises(NotConfirmed, match=sentence):
                raise self.run(folder, "--confirm", pin=pin).exception
        assert json.loads(self.run(folder).stdout)["doubtful"] is True
        assert json.loads(self.run(folder, "--confirm", pin="903517").stdout)["doubtful"] is False
        with station.open_station(folder, writing=False) as opened:
            confirmed = opened.journal.latest_clock()
            assert confirmed is not None and confirmed.facts["officer"] == boss.id
            assert "alert" in [entry.kind for entry in opened.journal.entries()]
