"""A monkey that finds nothing proves nothing: each of these faults is found, and by the invariant that is about it."""

from collections.abc import Callable

import pytest

from tests.monkey import beside, faults, hands, invariants, officers, readers, world
from tests.monkey.day import Day
from tests.monkey.done import Act
from tests.monkey.faults import Plant
from tests.monkey.growth import nothing_grows
from tests.monkey.hand import Caught, play

PLANTED: tuple[tuple[Plant, object, tuple[Act, ...]], ...] = (
    (faults.lock_without_its_screen, invariants.locked_is_what_is_shown, ()),
    (faults.gate_judges_while_locked, invariants.nobody_is_judged_while_locked, ()),
    (faults.somebody_elses_face, invariants.the_painted_verdict_is_sealed, ()),
    (faults.number_of_the_journal, invariants.the_painted_verdict_is_sealed, ()),
    (faults.verdict_that_is_never_sealed, invariants.the_painted_verdict_is_sealed, ()),
    (faults.signed_by_another, invariants.signed_by_who_is_on_duty, (officers.undo_late,)),
    (faults.signed_by_nobody, invariants.signed_by_who_is_on_duty, (officers.undo_late,)),
    (faults.lockdown_by_anybody, invariants.signed_by_who_is_on_duty, (officers.muster,)),
    (faults.everybody_may_everything, invariants.only_what_duty_allows, ()),
    (faults.admission_counted_twice, invariants.presence_is_the_replay, ()),
    (faults.hidden_undo, invariants.a_dead_key_does_nothing, (hands.a_dead_key,)),
    (faults.undo_without_end, invariants.undone_once_and_in_time, (officers.undo_late,)),
    (faults.undone_stays_on_screen, invariants.what_was_taken_back_is_not_shown, (officers.undo_late,)),
    (faults.bug_in_the_rounds, invariants.no_bug_and_no_warning, ()),
    (faults.warning_of_qt, invariants.no_bug_and_no_warning, ()),
    (faults.object_for_each_passage, nothing_grows, ()),
    (faults.roster_of_the_start, invariants.what_was_done_has_its_effect, (beside.a_ruling,)),
    (faults.list_is_not_heeded, invariants.whoever_is_out_stays_out, ()),
    (faults.dismissed_goes_on, invariants.signed_by_who_is_on_duty, (beside.a_dismissal,)),
    (faults.scan_is_typed_as_well, invariants.what_was_done_has_its_effect, (readers.a_burst,)),
    (faults.each_sight_is_a_scan, invariants.what_was_done_has_its_effect, (readers.held_before_the_camera,)),
    (faults.last_letter_is_lost, invariants.what_was_done_has_its_effect, (readers.on_the_cable,)),
    (faults.sentence_wider_than_the_screen, invariants.the_window_keeps_its_size, ()),
    (faults.end_that_forgets_who_is_inside, invariants.reopened_folders_are_equal, (world.restart,)),
)
"""What is planted, which invariant finds it, and what is done more often so that a short run meets it."""
_LONGEST = 200
_RARELY = 12


@pytest.mark.parametrize(("plant", "invariant", "favour"), PLANTED, ids=[plant.__name__ for plant, *_ in PLANTED])
def test_a_planted_fault_is_found(
    opened: Callable[..., Day], plant: Plant, invariant: Callable[..., str], favour: tuple[Act, ...]
) -> None:
    day = opened("A1", plant)
    with pytest.raises(Caught) as caught:
        play(day, 1, _LONGEST, favour=favour, rarely=_RARELY)
    assert caught.value.invariant == invariant.__name__, str(caught.value)
